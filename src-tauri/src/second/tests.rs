//! What a second start is told about. That the window comes to the front is looked at in the real window.

use super::*;

#[test]
fn only_another_workspace_is_worth_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let open = folder.path().join("w.domicile");
    std::fs::write(&open, "").unwrap();
    let ask = |asked: Option<&str>| told(Some(&open), asked.map(PathBuf::from), folder.path());
    assert_eq!(ask(None), None, "a start from the desktop only wants the window");
    assert_eq!(
        ask(Some("w.domicile")),
        None,
        "so does one for the workspace that is open, named from where it is"
    );
    assert_eq!(ask(Some(&open.display().to_string())), None, "or in full");
    let other = ask(Some("other.domicile")).unwrap();
    assert_eq!(
        other.asked,
        folder.path().join("other.domicile").display().to_string(),
        "the other is named in full"
    );
    assert_eq!(other.open, open.display().to_string(), "beside the one that is open");
    assert_eq!(
        told(None, Some("a".into()), folder.path()),
        None,
        "where none is open the page says why already"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_the_open_workspace_is_the_open_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let (open, link) = (folder.path().join("w.domicile"), folder.path().join("link.domicile"));
    std::fs::write(&open, "").unwrap();
    std::os::unix::fs::symlink(&open, &link).unwrap();
    assert_eq!(told(Some(&open), Some(link), folder.path()), None, "it is the same file");
}
