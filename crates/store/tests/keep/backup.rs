//! Backups of a workspace that is in use.

use std::sync::atomic::{AtomicBool, Ordering};

use domicile_store::{Error, Store};

use crate::world::{self, backup, model, names, put, rows};

#[test]
fn a_backup_has_everything_and_needs_no_other_file() {
    let (folder, path) = world::workspace();
    let to = folder.path().join("kept/weekly.domicile");
    let done = backup(&path, &to, false).unwrap();
    assert_eq!(done.flaws, [], "everything in it is what its log says");
    assert_eq!(rows(&to), rows(&path), "every row of every table is the same");
    assert_eq!(done.contents.rows["models"], 51, "and it is counted");
    assert_eq!(names(to.parent().unwrap()), ["weekly.domicile"], "one file is the whole backup");

    let again = backup(&path, &to, false);
    assert!(matches!(again, Err(Error::Exists(_))), "a backup that is there is not written over: {again:?}");
    backup(&path, &to, true).unwrap();
    assert_eq!(rows(&to), rows(&path), "unless it is asked for");
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = world::workspace();
    let to = folder.path().join("b.domicile");
    backup(&path, &to, false).unwrap();
    let mode = std::fs::metadata(&to).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600, "contracts are in it");
}

#[test]
fn a_backup_is_of_one_moment_while_another_writes() {
    let (folder, path) = world::workspace();
    let stop = AtomicBool::new(false);
    let mut last = 0;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut store = Store::open(&path).unwrap();
            let mut number = 0;
            while !stop.load(Ordering::Relaxed) {
                put(&mut store, &model(&format!("written-{number}"), &"x".repeat(100))).unwrap();
                number += 1;
            }
        });
        for number in 0..8 {
            let to = folder.path().join(format!("{number}.domicile"));
            // Stopped whatever happens, so that a failure is shown and not waited for.
            let done = std::panic::catch_unwind(|| {
                let done = backup(&path, &to, false).unwrap();
                assert_eq!(
                    done.flaws,
                    [],
                    "each object is there with its entry, and no entry without its object"
                );
                assert_eq!(
                    done.contents.rows["audit_entries"], done.contents.last_entry,
                    "no entry is missing"
                );
                done.contents.last_entry
            });
            if done.is_err() || number == 7 {
                stop.store(true, Ordering::Relaxed);
            }
            let entries = done.unwrap();
            assert!(entries >= last, "a later backup has at least what an earlier one had");
            last = entries;
        }
    });
    let store = Store::open(&path).unwrap();
    assert_eq!(store.flaws(&world::ANY).unwrap(), [], "and the writer lost nothing");
    assert!(store.audit_entries(1).unwrap()[0].seq >= last, "of what the backups had seen");
}

#[test]
fn what_is_not_whole_in_the_workspace_is_named_and_copied_as_it_is() {
    let (folder, path) = world::workspace();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("UPDATE models SET body = replace(body, 'changed', 'CHANGED') WHERE id = 'model-7'", [])
        .unwrap();
    raw.execute("UPDATE files SET bytes = zeroblob(9000) WHERE rowid = 2", []).unwrap();
    raw.execute_batch("DROP TRIGGER audit_entries_no_update").unwrap();
    raw.execute("UPDATE audit_entries SET entry = replace(entry, 'officer', 'nobody') WHERE seq = 5", [])
        .unwrap();
    drop(raw);
    let to = folder.path().join("b.domicile");
    let done = backup(&path, &to, false).unwrap();
    let named: Vec<(&str, String)> =
        done.flaws.iter().map(|flaw| (flaw.kind.as_str(), flaw.message.to_string())).collect();
    let document = || "its bytes and its hash do not fit".to_owned();
    assert!(named.contains(&("audit entry", document())), "a changed entry is named: {named:?}");
    assert!(named.contains(&("file", document())), "a document that rotted: {named:?}");
    assert!(
        named.iter().any(|(kind, message)| *kind == "model" && message.ends_with("says otherwise")),
        "an object that was changed around the log: {named:?}"
    );
    assert!(
        named.iter().any(|(kind, _)| *kind == "definition"),
        "and a guard that was taken away: {named:?}"
    );
    assert_eq!(rows(&to), rows(&path), "the copy is of what is there: who keeps it keeps the traces too");
}

#[test]
fn what_sqlite_calls_malformed_gives_no_backup() {
    let (folder, path) = world::workspace();
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle..middle + 4096].fill(0xff);
    std::fs::write(&path, bytes).unwrap();
    let to = folder.path().join("b.domicile");
    let error = backup(&path, &to, false).unwrap_err();
    assert!(matches!(error, Error::Malformed { .. }), "it is refused as damaged: {error}");
    let says = error.to_string();
    assert!(
        says.contains("w.domicile") && says.contains("domicile recover"),
        "with the file and a way on: {says}"
    );
    assert!(!to.exists(), "a backup that is not whole is none");
    assert_eq!(names(folder.path()), ["w.domicile"], "and nothing is left of it");
}

#[test]
fn what_is_no_workspace_gives_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let (text, to) = (folder.path().join("letter.txt"), folder.path().join("b.domicile"));
    std::fs::write(&text, "Dear Ada, this is a letter. ".repeat(200)).unwrap();
    assert!(matches!(backup(&text, &to, false), Err(Error::NotAWorkspace(_))), "a letter");
    let missing = backup(&folder.path().join("none"), &to, false);
    assert!(matches!(missing, Err(Error::Missing(_))), "nothing at all: {missing:?}");
    assert_eq!(names(folder.path()), ["letter.txt"], "nothing is made of it");
}

#[test]
fn a_name_that_was_mistyped_costs_no_other_file() {
    let (folder, path) = world::workspace();
    let keys = folder.path().join("w.domicile.keys");
    std::fs::write(&keys, "{\"sealed\": true}".repeat(100)).unwrap();
    let refused = backup(&path, &keys, true);
    assert!(
        matches!(refused, Err(Error::NotAWorkspace(_))),
        "what is no backup is not replaced: {refused:?}"
    );
    assert!(std::fs::read_to_string(&keys).unwrap().starts_with("{\"sealed\""), "it stays");
    let itself = backup(&path, &path, true);
    assert!(matches!(itself, Err(Error::Itself(_))), "nor is the workspace its own backup: {itself:?}");
}
