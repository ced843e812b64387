//! Looking at a workspace that another has, or that cannot be written.

use domicile_store::{Error, Holder, Store};

use crate::world::{self, model, names, put};

#[test]
fn a_look_changes_nothing_and_sees_what_was_committed_last() {
    let (folder, path) = world::workspace();
    let mut held = Store::hold(&path, Holder::here(world::now()), false).unwrap();
    // It stands in the journal, not yet in the file.
    put(&mut held, &model("newest", "v")).unwrap();
    let before: Vec<_> = names(folder.path())
        .into_iter()
        .map(|name| {
            let bytes = std::fs::read(folder.path().join(&name)).unwrap();
            (name, bytes)
        })
        .collect();

    let mut look = Store::open_read_only(&path).unwrap();
    let seen = look.objects().unwrap();
    assert!(seen.iter().any(|object| object.id() == "newest"), "the last edit is seen");
    let refused = put(&mut look, &model("another", "v")).unwrap_err();
    assert!(matches!(refused, Error::ReadOnly(_)), "an edit is refused: {refused}");
    assert!(refused.to_string().contains("w.domicile"), "by the name that the officer knows: {refused}");
    let copy = look.opened().to_owned();
    drop(look);
    assert!(!copy.exists(), "the copy is gone with the look");
    let after: Vec<_> = names(folder.path())
        .into_iter()
        .map(|name| {
            let bytes = std::fs::read(folder.path().join(&name)).unwrap();
            (name, bytes)
        })
        .collect();
    assert!(before == after, "not a byte beside or in the workspace was touched");
    put(&mut held, &model("after", "v")).unwrap();
}

#[test]
fn nothing_to_look_at_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let missing = Store::open_read_only(&folder.path().join("none"));
    assert!(matches!(missing, Err(Error::Missing(_))), "there is no file: {missing:?}");
}
