//! Damaged files: nothing panics, no change goes unnoticed, and what is whole can be had again.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use domicile_store::{Error, Flaw, Store};
use rusqlite::types::Value;

use crate::world::{self, Rows, backup, recover, rows};

/// What the store can judge: of a release's files it knows the payload's hash and the root's. The others are named with
/// their hashes in what officers sign, which the use cases verify.
fn judged(path: &Path) -> Rows {
    let mut rows = rows(path);
    let files = rows.get_mut("release_files").unwrap();
    files.retain(|row| matches!(&row[2], Value::Text(path) if path == "metadata/1.root.json"));
    rows
}

/// What is said of a file after something happened to it, and what is had of it.
struct Found {
    said: String,
    lost: Vec<Flaw>,
}

/// Looks at the file `bytes` in every way; what was silently changed, invented or wrongly called whole is a failure.
fn look(folder: &Path, bytes: &[u8], good: &Rows, what: &str) -> Found {
    let (path, copy, new) = (folder.join("damaged"), folder.join("copy"), folder.join("new"));
    for file in [&path, &copy, &new] {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(PathBuf::from(format!("{}{ending}", file.display())));
        }
    }
    fs::write(&path, bytes).unwrap();
    // Everything that an open file is asked for is an answer or a sentence.
    if let Ok(store) = Store::open(&path) {
        let asked = [
            store.objects().err(),
            store.officers().err(),
            store.releases().err(),
            store.audit_entries(usize::MAX).err(),
            store.first_bad_audit_entry().err(),
            store.setting::<String>("name").err(),
        ];
        for error in asked.into_iter().flatten() {
            assert!(error.to_string().contains('`'), "{what}: the error names something: {error}");
        }
    }
    fs::write(&path, bytes).unwrap();
    let said = match backup(&path, &copy, false) {
        Ok(done) if done.flaws.is_empty() => {
            assert!(judged(&copy) == *good, "{what}: what is called whole is what it was");
            return Found { said: String::new(), lost: Vec::new() };
        }
        Ok(done) => done.flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Err(error) => error.to_string(),
    };
    assert!(said.len() > 20, "{what}: a sentence, not a word: {said}");
    fs::write(&path, bytes).unwrap();
    let (lost, _) = match recover(&path, &new) {
        Ok(found) => found,
        Err(error) => panic!("{what}: {said}, and nothing can be had of it: {error}"),
    };
    assert!(fs::read(&path).unwrap() == bytes, "{what}: the damaged file is only read");
    all_that_is_not_lost(&new, &lost, good, what);
    Found { said, lost }
}

/// The new workspace holds what the good one had but for what is named as lost, and nothing else.
fn all_that_is_not_lost(new: &Path, lost: &[Flaw], good: &Rows, what: &str) {
    let store = Store::open(new).unwrap_or_else(|error| panic!("{what}: the new workspace opens: {error}"));
    let log_is_lost = |flaw: &Flaw| flaw.kind == "audit entry";
    for flaw in store.flaws(&world::ANY).unwrap() {
        assert!(log_is_lost(&flaw), "{what}: the new workspace is what its log says: {flaw}");
    }
    drop(store);
    let found = judged(new);
    let named: BTreeSet<&str> = lost.iter().map(|flaw| flaw.id.as_str()).collect();
    for (table, good) in good {
        let found: BTreeSet<String> = found[table].iter().map(|row| format!("{row:?}")).collect();
        let good_rows: BTreeSet<String> = good.iter().map(|row| format!("{row:?}")).collect();
        let invented = found.difference(&good_rows).count();
        let own_entry = usize::from(table == "audit_entries");
        // With gaps in the log a row that was changed may be taken for newer than what is left of the log.
        assert!(
            invented <= own_entry || lost.iter().any(log_is_lost),
            "{what}: nothing in `{table}` is made up: {:?}",
            found.difference(&good_rows).collect::<Vec<_>>()
        );
        for row in good.iter().filter(|row| !found.contains(&format!("{row:?}"))) {
            let id = match &row[0] {
                Value::Text(id) => id.clone(),
                Value::Integer(id) => id.to_string(),
                other @ (Value::Null | Value::Real(_) | Value::Blob(_)) => {
                    panic!("a key is text or a number: {other:?}")
                }
            };
            assert!(
                named.contains(id.as_str()) || lost.iter().any(log_is_lost),
                "{what}: `{id}` of `{table}` is missing and not named: {lost:?}"
            );
        }
    }
}

#[test]
fn no_changed_byte_goes_unnoticed_and_what_is_whole_is_had_again() {
    let (_made, path) = world::workspace();
    let folder = world::quick_folder();
    let (bytes, good) = (fs::read(&path).unwrap(), judged(&path));
    let (mut noticed, mut whole_log) = (0, 0);
    // The whole header, and then a step that meets every part of a page in the end.
    let offsets = (0..100).chain((100..bytes.len()).step_by(1201));
    for offset in offsets {
        let mut changed = bytes.clone();
        changed[offset] ^= if offset % 2 == 0 { 0xff } else { 0x01 };
        let found = look(folder.path(), &changed, &good, &format!("byte {offset}"));
        noticed += usize::from(!found.said.is_empty());
        let objects = found
            .lost
            .iter()
            .filter(|flaw| !["audit entry", "file", "release"].contains(&flaw.kind.as_str()));
        if !found.said.is_empty() && !found.lost.iter().any(|flaw| flaw.kind == "audit entry") {
            whole_log += 1;
            assert_eq!(
                objects.collect::<Vec<_>>(),
                Vec::<&Flaw>::new(),
                "byte {offset}: the log has every object"
            );
        }
    }
    assert!(noticed > 50 && whole_log > 20, "damage is found: {noticed}, {whole_log}");
}

#[test]
fn lost_pages_cost_only_what_was_on_them() {
    let (_made, path) = world::workspace();
    let folder = world::quick_folder();
    let (bytes, good) = (fs::read(&path).unwrap(), judged(&path));
    for page in 0..bytes.len() / 4096 {
        let mut changed = bytes.clone();
        changed[page * 4096..(page + 1) * 4096].fill(if page % 2 == 0 { 0 } else { 0xa5 });
        if page == 0 {
            // The sizes in the header are the only ones there are.
            changed[24..100].copy_from_slice(&bytes[24..100]);
        }
        look(folder.path(), &changed, &good, &format!("page {page}"));
    }
}

#[test]
fn a_file_that_was_cut_short_gives_what_is_left() {
    let (_made, path) = world::workspace();
    let folder = world::quick_folder();
    let (bytes, good) = (fs::read(&path).unwrap(), judged(&path));
    let half = look(folder.path(), &bytes[..bytes.len() * 3 / 4 / 4096 * 4096], &good, "three quarters");
    assert!(!half.lost.is_empty(), "something is lost with the last quarter");
}

#[test]
fn what_never_was_a_workspace_gives_none() {
    let folder = tempfile::tempdir().unwrap();
    let (letter, new) = (folder.path().join("letter"), folder.path().join("new"));
    for bytes in [b"Dear Ada, ".repeat(2_000), vec![0; 50_000], b"x".to_vec(), world::bytes(9, 40_000)] {
        fs::write(&letter, &bytes).unwrap();
        let error = recover(&letter, &new).unwrap_err();
        assert!(matches!(error, Error::Nothing(_)), "there is nothing to recover: {error}");
        assert!(!new.exists(), "and no workspace is made of nothing");
    }
    let missing = recover(&folder.path().join("none"), &new);
    assert!(matches!(missing, Err(Error::Missing(_))), "nor of no file: {missing:?}");
    let (_other, path) = world::workspace();
    fs::write(&new, "taken").unwrap();
    assert!(matches!(recover(&path, &new), Err(Error::Exists(_))), "nor over another file");
    assert_eq!(fs::read(&new).unwrap(), b"taken", "which stays");
}

#[test]
fn a_whole_workspace_is_recovered_whole() {
    let (folder, path) = world::workspace();
    let good = rows(&path);
    let new = folder.path().join("new");
    let (lost, mended) = recover(&path, &new).unwrap();
    assert_eq!((lost, mended), (vec![], vec![]), "nothing is lost where nothing is damaged");
    let mut found = rows(&new);
    let log = found.get_mut("audit_entries").unwrap();
    log.pop();
    assert_eq!(found, good, "everything is there, and one more entry that tells of it");
}
