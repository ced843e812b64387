//! Restoring backups: into nothing, over a workspace, and what is refused.

use std::fs;

use domicile_store::{Error, Holder, SCHEMA_VERSION, Store};

use crate::world::{self, backup, model, names, put, restore, rows};

#[test]
fn into_an_empty_place_everything_comes_back() {
    let (folder, path) = world::workspace();
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    let (bytes, before) = (fs::read(&kept).unwrap(), rows(&path));
    let new = folder.path().join("another computer/w.domicile");
    let done = restore(&kept, &new, false).unwrap();
    assert_eq!((done.kept, done.flaws), (None, vec![]), "nothing was in the way, and everything is whole");
    assert_eq!(rows(&new), before, "every row is the same, the leaves of the log among them");
    assert_eq!(fs::read(&kept).unwrap(), bytes, "the backup is not touched");
    let mut store = Store::open(&new).unwrap();
    put(&mut store, &model("after", "v")).unwrap();
    assert_eq!(store.first_bad_audit_entry().unwrap(), None, "and work goes on");
    drop(store);
    assert_eq!(names(new.parent().unwrap()), ["w.domicile"], "nothing else is left there");

    let empty = folder.path().join("empty.domicile");
    fs::write(&empty, "").unwrap();
    restore(&kept, &empty, false).unwrap();
    assert_eq!(rows(&empty), before, "a file without anything in it is an empty place too");
}

#[test]
fn over_a_workspace_the_old_one_is_kept() {
    let (folder, path) = world::workspace();
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    let backed = rows(&path);
    let mut store = Store::open(&path).unwrap();
    put(&mut store, &model("later", "v")).unwrap();
    // Another process has it open, as a pipeline may.
    let busy = restore(&kept, &path, true).unwrap_err();
    assert!(matches!(busy, Error::Unusable { .. }), "not while somebody works in it: {busy}");
    drop(store);
    let later = rows(&path);
    let refused = restore(&kept, &path, false);
    assert!(matches!(refused, Err(Error::Exists(_))), "not without being asked to: {refused:?}");
    assert_eq!(rows(&path), later, "which changes nothing");

    let done = restore(&kept, &path, true).unwrap();
    assert_eq!(rows(&path), backed, "the backup is in its place");
    let old = done.kept.unwrap();
    assert_eq!(
        old,
        folder.path().join("w.domicile.before-restore-20270115T080000Z"),
        "the old one beside it"
    );
    assert_eq!(rows(&old), later, "with the later edit");
    let again = restore(&old, &path, true).unwrap();
    assert_eq!(rows(&path), later, "and can be restored itself");
    assert_eq!(rows(&again.kept.unwrap()), backed, "under another name in the same second");
}

#[test]
fn an_edit_that_only_stands_in_the_journal_is_kept_and_restored() {
    let (folder, path) = world::workspace();
    let mut store = Store::open(&path).unwrap();
    put(&mut store, &model("newest", "v")).unwrap();
    // The files as a crash leaves them: the edit is in the journal alone.
    let crashed = folder.path().join("crashed.domicile");
    for ending in ["", "-wal"] {
        let name = |base: &str| folder.path().join(format!("{base}{ending}"));
        fs::copy(name("w.domicile"), name("crashed.domicile")).unwrap();
    }
    drop(store);
    let new = folder.path().join("new.domicile");
    restore(&crashed, &new, false).unwrap();
    assert_eq!(rows(&new), rows(&path), "a raw copy with its journal is as good as a backup");
    assert!(folder.path().join("crashed.domicile-wal").exists(), "and is not touched");

    let kept = folder.path().join("b.domicile");
    backup(&new, &kept, false).unwrap();
    let all = rows(&new);
    let done = restore(&kept, &crashed, true).unwrap();
    assert_eq!(rows(&done.kept.unwrap()), all, "what is replaced is kept with what its journal had");
    assert_eq!(rows(&crashed), all, "and the journal did not reach the new file");
}

#[test]
fn what_cannot_be_read_is_replaced_and_its_bytes_are_kept() {
    let (folder, path) = world::workspace();
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    let good = rows(&path);
    let mut bytes = fs::read(&path).unwrap();
    bytes[..4096].fill(0);
    fs::write(&path, &bytes).unwrap();
    let done = restore(&kept, &path, true).unwrap();
    assert_eq!(rows(&path), good, "the backup is in its place");
    assert_eq!(
        fs::read(done.kept.unwrap()).unwrap(),
        bytes,
        "the damaged file is there for who can read more of it"
    );
}

#[test]
fn what_is_not_whole_is_refused_and_changes_nothing() {
    let (folder, path) = world::workspace();
    let before = rows(&path);
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    let good = fs::read(&kept).unwrap();
    let attempt = |bytes: &[u8]| {
        fs::write(&kept, bytes).unwrap();
        let error = restore(&kept, &path, true).unwrap_err();
        assert_eq!(rows(&path), before, "a refused backup changes nothing: {error}");
        assert!(error.to_string().contains("b.domicile"), "and is named: {error}");
        error
    };
    let mut cut = good.clone();
    cut.truncate(good.len() / 2);
    let error = attempt(&cut);
    assert!(matches!(error, Error::Malformed { .. }), "a file that was cut short: {error}");
    let error = attempt(&"Dear Ada, ".repeat(1_000).into_bytes());
    assert!(matches!(error, Error::NotAWorkspace(_)), "a letter: {error}");

    fs::write(&kept, &good).unwrap();
    let raw = rusqlite::Connection::open(&kept).unwrap();
    raw.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    drop(raw);
    let newer = fs::read(&kept).unwrap();
    let error = attempt(&newer);
    assert!(matches!(error, Error::Newer { .. }), "a backup of a newer version: {error}");
    assert_eq!(fs::read(&kept).unwrap(), newer, "which is not touched");

    fs::write(&kept, &good).unwrap();
    let raw = rusqlite::Connection::open(&kept).unwrap();
    raw.execute("UPDATE models SET body = replace(body, 'changed', 'CHANGED') WHERE id = 'model-7'", [])
        .unwrap();
    drop(raw);
    let changed = fs::read(&kept).unwrap();
    let error = attempt(&changed);
    assert!(matches!(error, Error::Flawed { .. }), "a backup that somebody changed: {error}");
    assert!(error.to_string().contains("model `model-7`"), "with what is not whole: {error}");
    let how = domicile_store::Restore { accept_flaws: true, ..world::how(true) };
    let done = domicile_store::restore(&kept, &path, &how, &world::ANY).unwrap();
    assert_eq!(done.flaws.len(), 1, "unless who restores it takes it as it is: {:?}", done.flaws);
    assert_eq!(rows(&path), rows(&kept), "and then gets what is in it");
}

#[test]
fn a_workspace_that_a_window_has_open_is_not_replaced() {
    let (folder, path) = world::workspace();
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    let held = Store::hold(&path, Holder::here(world::now()), false).unwrap();
    let error = restore(&kept, &path, true).unwrap_err();
    assert!(
        matches!(error, Error::Held { elsewhere: false, .. }),
        "the window would go on in the old file: {error}"
    );
    drop(held);
    restore(&kept, &path, true).unwrap();
    let itself = restore(&path, &path, true);
    assert!(matches!(itself, Err(Error::Itself(_))), "a workspace is no backup of itself: {itself:?}");
    let missing = restore(&folder.path().join("none"), &path, true);
    assert!(matches!(missing, Err(Error::Missing(_))), "and nothing is none either: {missing:?}");
}
