//! The workspace file against a real SQLite: what is committed stays with its audit entry, and nothing else does.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domicile_policy::{Change, DataCategory, Instant, Kind, Model, Object, Provider};
use domicile_store::{Action, Error, Officer, SCHEMA_VERSION, Store};

fn action() -> Action {
    Action {
        at: Instant::from_second(1_800_000_000).unwrap(),
        actor: "officer".into(),
        name: "registry.edit",
        reason: None,
    }
}

fn category(id: &str) -> Change {
    Change::put(DataCategory { id: id.parse().unwrap(), name: id.into(), description: String::new() })
}

fn put(store: &mut Store, change: &Change) -> Result<(), Error> {
    store.write(&action(), |write| write.change(change)).map(|_| ())
}

#[test]
fn what_was_written_is_read_again_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/workspace.domicile");
    let mut store = Store::create(&path).unwrap();
    put(&mut store, &category("personal_data")).unwrap();
    drop(store);

    let store = Store::open(&path).unwrap();
    let ids: Vec<String> = store.objects().unwrap().iter().map(|object| object.id().to_owned()).collect();
    assert_eq!(ids, ["personal_data"], "the committed object is there");
    assert!(matches!(Store::create(&path), Err(Error::Exists(_))), "creating never overwrites a workspace");
}

#[test]
fn an_edit_and_its_audit_entry_are_one_transaction() {
    let mut store = Store::in_memory().unwrap();
    put(&mut store, &category("personal_data")).unwrap();
    let entries = store.audit_entries(10).unwrap();
    assert_eq!(entries.len(), 1, "one edit, one entry");
    assert_eq!(entries[0].changes[0].id, "personal_data", "the entry names the object");
    assert!(entries[0].changes[0].before.is_none(), "there was nothing before");

    let failed = store.write::<(), Error>(&action(), |write| {
        write.change(&category("health_data"))?;
        Err(Error::NotAWorkspace("refused".into()))
    });
    assert!(failed.is_err(), "the edit fails");
    assert_eq!(store.objects().unwrap().len(), 1, "a failed edit leaves no object");
    assert_eq!(store.audit_entries(10).unwrap().len(), 1, "and no entry");

    put(&mut store, &category("personal_data")).unwrap();
    assert_eq!(store.audit_entries(10).unwrap().len(), 1, "an edit that changes nothing writes no entry");
}

#[test]
fn sqlite_itself_refuses_a_dangling_reference() {
    let mut store = Store::in_memory().unwrap();
    let endpoint =
        r#"{"id":"e","model":"m","connection":"c","upstream_name":"u","placement":"p","enabled":true}"#;
    let object = Object::from_body(Kind::Endpoint, endpoint).unwrap();
    let refused = put(&mut store, &Change::put(object));
    assert!(
        matches!(refused, Err(Error::Sqlite(_))),
        "an endpoint without its model cannot be committed: {refused:?}"
    );
    assert!(store.objects().unwrap().is_empty(), "nothing is half-written");

    let model = Model { id: "gpt".parse().unwrap(), vendor: None, deprecated_on: None };
    let provider = Provider { id: "aws".parse().unwrap(), name: "AWS".into() };
    let zone = r#"{"id":"z","provider":"aws","name":"Z","places":["DE"],"source":{"name":"s"},"confidence":"sourced"}"#;
    let zone = Object::from_body(Kind::Zone, zone).unwrap();
    store
        .write::<_, Error>(&action(), |write| {
            write.change(&Change::put(zone))?;
            write.change(&Change::put(provider))?;
            write.change(&Change::put(model))
        })
        .unwrap();
    assert_eq!(store.objects().unwrap().len(), 3, "inside one edit objects may come in any order");
    let delete = Change::Delete(Kind::Provider, "aws".into());
    assert!(put(&mut store, &delete).is_err(), "a provider that a zone names cannot be deleted");
}

#[test]
fn a_newer_file_is_refused_in_words_and_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    drop(Store::create(&path).unwrap());
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    raw.pragma_update(None, "journal_mode", "DELETE").unwrap();
    drop(raw);
    let before = std::fs::read(&path).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, Error::Newer { .. }), "refused as newer: {error}");
    assert!(error.to_string().contains("update Domicile"), "it says what to do: {error}");
    assert_eq!(std::fs::read(&path).unwrap(), before, "not a byte was changed");
}

#[test]
fn files_that_are_no_workspace_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "not a database, and long enough to be read as one. ".repeat(40)).unwrap();
    assert!(matches!(Store::open(&text), Err(Error::NotAWorkspace(_))), "a text file");

    let other = folder.path().join("other.sqlite");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    assert!(matches!(Store::open(&other), Err(Error::NotAWorkspace(_))), "another program's database");
    assert!(matches!(Store::open(&folder.path().join("none")), Err(Error::Missing(_))), "no file");
}

#[test]
fn the_log_refuses_changes_and_shows_those_made_around_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    let mut store = Store::create(&path).unwrap();
    for id in ["a", "b", "c"] {
        put(&mut store, &category(id)).unwrap();
    }
    assert_eq!(store.first_bad_audit_entry().unwrap(), None, "an untouched log holds together");
    let raw = rusqlite::Connection::open(&path).unwrap();
    assert!(
        raw.execute("UPDATE audit_entries SET leaf = zeroblob(32)", []).is_err(),
        "the file refuses an update"
    );
    assert!(raw.execute("DELETE FROM audit_entries", []).is_err(), "and a deletion");
    raw.execute_batch("DROP TRIGGER audit_entries_no_update").unwrap();
    raw.execute("UPDATE audit_entries SET entry = replace(entry, 'officer', 'nobody') WHERE seq = 2", [])
        .unwrap();
    assert_eq!(
        store.first_bad_audit_entry().unwrap(),
        Some(2),
        "who owns the file can change it, and it shows"
    );
}

#[test]
fn another_connections_write_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    let store = Store::create(&path).unwrap();
    let before = store.data_version().unwrap();
    let mut other = Store::open(&path).unwrap();
    put(&mut other, &category("a")).unwrap();
    assert_ne!(store.data_version().unwrap(), before, "the command line wrote while the window was open");
}

#[test]
fn an_officer_is_never_replaced() {
    let mut store = Store::in_memory().unwrap();
    let officer = |key: &str| Officer { id: "officer-1".into(), name: "O".into(), public_key: key.into() };
    let mut add = |officer: &Officer| store.write::<_, Error>(&action(), |write| write.add_officer(officer));
    add(&officer("aa")).unwrap();
    add(&officer("aa")).unwrap();
    assert!(
        matches!(add(&officer("bb")), Err(Error::OfficerExists(_))),
        "the pinned root names the first key"
    );
    assert_eq!(store.officers().unwrap()[0].public_key, "aa", "which stays");
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_reads_the_workspace() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    let mut store = Store::create(&path).unwrap();
    put(&mut store, &category("a")).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "contracts are in {}", entry.path().display());
    }
}
