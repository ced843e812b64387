//! Keeping a workspace with a catalogue, documents and a signed release: what a backup brings back, what is recovered,
//! and what a full disk leaves.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy knows the tests, not the functions that they share"
)]

#[path = "keep/copy.rs"]
mod copy;
#[cfg(unix)]
#[path = "keep/full.rs"]
mod full;
#[path = "keep/recover.rs"]
mod recover;
#[path = "keep/restore.rs"]
mod restore;
#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "impact/world.rs"]
mod world;

use std::path::{Path, PathBuf};

use domicile_console::{Access, Config, Console, domain::Evidence, evidence, release, secrets::Secret};
use world::{ENDS, World, at};

const PASSPHRASE: &str = "four unrelated words here";
const DOCUMENT: &[u8] = b"%PDF-1.7\nthe record of the machine room";

fn config(path: &Path) -> Config {
    Config {
        passphrase: Some(Secret::new(PASSPHRASE.to_owned())),
        clock: Box::new(|| at("2026-11-20T10:00:00Z")),
        ..Config::new(path)
    }
}

fn open(path: &Path) -> Console {
    Console::open(config(path)).unwrap()
}

fn look(path: &Path) -> Console {
    Console::open(Config { access: Access::Look, ..config(path) }).unwrap()
}

/// A published world with a document behind its record.
fn published() -> (World, PathBuf) {
    let world = World::new();
    let record = world::record("own-record", "northwind:berlin", "DE", ENDS);
    let record: Evidence = serde_json::from_value(record["put"]["value"].clone()).unwrap();
    evidence::put(&world.console, record, Some(("record.pdf".into(), DOCUMENT.to_vec()))).unwrap();
    world.publish();
    let path = world.folder.path().join("w.domicile");
    (world, path)
}

/// Everything that is kept and can be compared: the catalogue's hash, each document, each release as it is exported, and
/// the leaves of the log.
#[derive(Debug, PartialEq)]
struct All {
    catalogue: String,
    documents: Vec<Vec<u8>>,
    exports: Vec<Vec<(PathBuf, Vec<u8>)>>,
    leaves: Vec<(i64, String, Vec<u8>)>,
    bundle_id: String,
}

fn all(console: &Console) -> All {
    let catalogue = console.catalogue().unwrap();
    let hashes = catalogue.evidence().values().filter_map(|one| Some(one.file.as_ref()?.sha256.clone()));
    let exports = release::list(console).unwrap().into_iter().map(|release| {
        let folder = tempfile::tempdir().unwrap();
        let bundle = folder.path().join("bundle");
        release::export(console, release.revision, &bundle).unwrap();
        files(&bundle)
    });
    // As SQLite has them: the console gives entries, not leaves. A second connection sees what is committed.
    All {
        catalogue: catalogue.sha256().to_string(),
        documents: hashes.map(|hash| evidence::file(console, &hash).unwrap()).collect(),
        exports: exports.collect(),
        leaves: leaves(console.path()),
        bundle_id: domicile_console::workspace::bundle_id(console).unwrap(),
    }
}

fn leaves(path: &Path) -> Vec<(i64, String, Vec<u8>)> {
    let raw = rusqlite::Connection::open(path).unwrap();
    let mut select = raw.prepare("SELECT seq, entry, leaf FROM audit_entries ORDER BY seq").unwrap();
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(
                files(&path)
                    .into_iter()
                    .map(|(inside, bytes)| (Path::new(path.file_name().unwrap()).join(inside), bytes)),
            );
        } else {
            found.push((path.file_name().unwrap().into(), std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}
