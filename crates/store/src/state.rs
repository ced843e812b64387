//! The state of the workspace as its tables hold it, each thing on its own: one that cannot be read is an error in its
//! place, and the others are read all the same.

use std::collections::BTreeMap;

use domicile_policy::{Kind, Object, canonical::Sha256Hex};
use domicile_text::{Text, text};
use rusqlite::{Connection, Row};
use serde_json::Value;

use crate::{
    Officer, StoredRelease,
    history::{FILE, Key, OFFICER, RELEASE, SETTING},
    objects, releases, rows,
};

/// What was found of one thing.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The number of its row.
    pub row: i64,
    /// Its value, or why it is not whole.
    pub value: Result<Value, Text>,
}

/// Whether a release holds together beyond what the store knows of it; else why not.
pub type Judge<'a> = &'a dyn Fn(&StoredRelease) -> Result<(), Text>;

/// Each thing by kind and identifier.
pub(crate) type State = BTreeMap<Key, Found>;

/// Reads what `connection` holds. Rows whose identifier cannot be read are not in it.
pub(crate) fn read(connection: &Connection, judge: Judge<'_>) -> State {
    let mut state = State::new();
    for kind in Kind::ALL {
        let table = objects::table(*kind);
        each(connection, &mut state, kind.as_str(), table, "id, body", |id, row| {
            object(*kind, id, row.get(1))
        });
    }
    each(connection, &mut state, SETTING, "settings", "key, value", |_, row| json(row.get(1)));
    each(connection, &mut state, OFFICER, "officers", "id, body", |id, row| officer(id, row.get(1)));
    each(connection, &mut state, FILE, "files", "sha256, bytes", |id, row| {
        let bytes = row.get_ref(1).ok().and_then(|bytes| bytes.as_blob().ok());
        let fits = bytes.is_some_and(|bytes| Sha256Hex::of(bytes).to_string() == id);
        if fits { Ok(Value::Null) } else { Err(text!("its bytes and its hash do not fit")) }
    });
    let files = rows::files_of_releases(connection);
    each(connection, &mut state, RELEASE, "releases", "CAST(revision AS TEXT), revision", |id, row| {
        let revision = row.get(1).map_err(said)?;
        release(connection, id, revision, &files, judge)
    });
    state
}

/// Adds every row of `table` that can be found, by what stands first in it; what cannot be read is left to the log to
/// tell.
fn each(
    connection: &Connection,
    state: &mut State,
    kind: &str,
    table: &str,
    columns: &str,
    value: impl Fn(&str, &Row<'_>) -> Result<Value, Text>,
) {
    let ids = rows::ids(connection, table);
    // A table whose definition is damaged has no rows that could be read.
    let sql = format!("SELECT {columns} FROM {table} NOT INDEXED WHERE rowid = ?1");
    let Ok(mut statement) = connection.prepare(&sql) else { return };
    for id in ids {
        let Ok(mut found) = statement.query([id]) else { continue };
        let Ok(Some(row)) = found.next() else { continue };
        let Ok(name) = row.get::<_, String>(0) else { continue };
        let value = value(&name, row);
        let key = (kind.to_owned(), name);
        // Of two that call themselves the same the whole one counts.
        if value.is_ok() || !state.contains_key(&key) {
            state.insert(key, Found { row: id, value });
        }
    }
}

/// The words of SQLite or of a reader of JSON.
fn said(error: impl std::fmt::Display) -> Text {
    Text::data(error.to_string())
}

fn object(kind: Kind, id: &str, body: rusqlite::Result<String>) -> Result<Value, Text> {
    let body = body.map_err(said)?;
    let object = Object::from_body(kind, &body).map_err(said)?;
    if object.id() != id {
        return Err(text!("it calls itself `{id}`", id = object.id()));
    }
    json(Ok(body))
}

fn json(text: rusqlite::Result<String>) -> Result<Value, Text> {
    let text = text.map_err(said)?;
    serde_json::from_str(&text).map_err(said)
}

fn officer(id: &str, body: rusqlite::Result<String>) -> Result<Value, Text> {
    let value = json(body)?;
    let officer: Officer = serde_json::from_value(value.clone()).map_err(said)?;
    if officer.id == id { Ok(value) } else { Err(text!("it calls itself `{id}`", id = officer.id)) }
}

/// The record of a release whose payload and root are those that it names.
fn release(
    connection: &Connection,
    id: &str,
    revision: i64,
    files: &rows::FilesOfReleases,
    judge: Judge<'_>,
) -> Result<Value, Text> {
    let empty = BTreeMap::new();
    let files = files.get(&revision).unwrap_or(&empty);
    let release = releases::read(connection, revision, files).map_err(|error| Text::from(&error))?;
    let hash = |bytes: &[u8]| Sha256Hex::of(bytes).to_string();
    if release.record.revision.to_string() != id {
        return Err(text!("it calls itself revision {revision}", revision = release.record.revision));
    }
    if hash(&release.payload) != release.record.payload_sha256 {
        return Err(text!("its payload and its hash do not fit"));
    }
    let root = release.files.iter().find(|(path, _)| path == "metadata/1.root.json");
    if root.is_none_or(|(_, bytes)| hash(bytes) != release.record.root_sha256) {
        return Err(text!("its root and its hash do not fit"));
    }
    judge(&release)?;
    serde_json::to_value(&release.record).map_err(said)
}
