//! A workspace with something of everything in it, and everything that is in a file.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use domicile_policy::{Change, Instant, Kind, Model, Provider, canonical::Sha256Hex};
use domicile_store::{
    Action, Backed, Error, Flaw, Holder, Officer, ReleaseRecord, Restore, Restored, Store, StoredRelease,
};
use rusqlite::types::Value;

pub fn now() -> Instant {
    Instant::from_second(1_800_000_000).unwrap()
}

pub fn action() -> Action {
    Action { at: now(), actor: "officer".into(), name: "registry.edit", reason: None }
}

pub fn model(id: &str, vendor: &str) -> Change {
    Change::put(Model { id: id.parse().unwrap(), vendor: Some(vendor.into()), deprecated_on: None })
}

pub fn put(store: &mut Store, change: &Change) -> Result<(), Error> {
    store.write(&action(), |write| write.change(change)).map(|_| ())
}

/// Bytes that no two documents have alike.
pub fn bytes(seed: u8, length: usize) -> Vec<u8> {
    let mut state = u64::from(seed) + 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

fn release(revision: u64, audit_seq: u64) -> StoredRelease {
    let seed = u8::try_from(revision).unwrap();
    let (payload, root) = (bytes(seed, 3_000), bytes(seed + 100, 700));
    let record = ReleaseRecord {
        revision,
        issued_at: "2027-01-15T08:00:00Z".into(),
        expires: "2027-04-15T08:00:00Z".into(),
        payload_sha256: Sha256Hex::of(&payload).to_string(),
        catalogue_sha256: "c".repeat(64),
        root_sha256: Sha256Hex::of(&root).to_string(),
        signers: vec!["officer-1".into()],
        threshold: 1,
        audit_seq,
    };
    let files = vec![("metadata/1.root.json".into(), root), ("targets/policy.json".into(), payload.clone())];
    StoredRelease { record, payload, files }
}

/// A workspace with objects that were added, changed and taken away, documents, releases, an officer and settings.
fn fill(path: &Path) -> Store {
    let mut store = Store::create(path).unwrap();
    let officer = Officer { id: "officer-1".into(), name: "Ada".into(), public_key: "ab".repeat(32) };
    store
        .write::<_, Error>(&action(), |write| {
            write.set("name", &"Northwind")?;
            write.set("bundle_id", &"6f9f2c9e-0000-4000-8000-000000000000")?;
            write.add_officer(&officer)?;
            write.change(&Change::put(Provider { id: "aws".parse().unwrap(), name: "AWS".into() }))
        })
        .unwrap();
    for number in 0..60 {
        put(&mut store, &model(&format!("model-{number}"), &"v".repeat(number))).unwrap();
    }
    for number in (0..60).step_by(7) {
        put(&mut store, &model(&format!("model-{number}"), "changed")).unwrap();
        put(&mut store, &Change::Delete(Kind::Model, format!("model-{}", number + 1))).unwrap();
    }
    for seed in 0..3 {
        let document = bytes(seed, 9_000);
        let hash = Sha256Hex::of(&document).to_string();
        store.write(&action(), |write| write.add_file(&hash, "contract.pdf", &document)).unwrap();
    }
    for revision in 1..=2 {
        store.write(&action(), |write| write.add_release(&release(revision, 50))).unwrap();
    }
    store
}

/// Every row of every table of a file.
pub type Rows = BTreeMap<String, Vec<Vec<Value>>>;

pub fn rows(path: &Path) -> Rows {
    let connection = rusqlite::Connection::open(path).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let mut tables = connection.prepare(sql).unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    tables
        .into_iter()
        .map(|table| {
            let mut select = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
            let width = select.column_count();
            let all = select
                .query_map([], |row| (0..width).map(|column| row.get(column)).collect())
                .unwrap()
                .map(Result::unwrap)
                .collect();
            (table, all)
        })
        .collect()
}

/// Every name in a folder, in order.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub fn how(replace: bool) -> Restore {
    Restore { replace, accept_flaws: false, me: Holder::here(now()), time: "20270115T080000Z".into() }
}

pub fn restore(backup: &Path, path: &Path, replace: bool) -> Result<Restored, Error> {
    domicile_store::restore(backup, path, &how(replace), &ANY)
}

/// Releases are made up here: nobody signed them.
pub const ANY: fn(&StoredRelease) -> Result<(), domicile_text::Text> = |_| Ok(());

pub fn backup(from: &Path, to: &Path, replace: bool) -> Result<Backed, Error> {
    domicile_store::backup(from, to, replace, &ANY)
}

/// What recovering the file at `from` into `to` gives.
pub fn recover(from: &Path, to: &Path) -> Result<(Vec<Flaw>, Vec<Flaw>), Error> {
    let remains = domicile_store::Remains::read(from, to, &ANY)?;
    let action = Action { name: "workspace.recover", ..action() };
    remains.write(to, &action)?;
    Ok((remains.lost, remains.mended))
}

/// A folder in memory where the system has such a thing, for what is written a thousand times.
pub fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A folder with such a workspace, closed.
pub fn workspace() -> (tempfile::TempDir, PathBuf) {
    // Made once: each of its hundred edits waits for the disk.
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    let made = MADE.get_or_init(|| {
        let path = folder.path().join("made");
        drop(fill(&path));
        let bytes = std::fs::read(&path).unwrap();
        std::fs::remove_file(path).unwrap();
        bytes
    });
    std::fs::write(&path, made).unwrap();
    (folder, path)
}
