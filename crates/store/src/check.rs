//! Whether a workspace holds together: by SQLite's own checks, and each thing against the audit log.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use domicile_policy::{Kind, canonical::to_jcs};
use domicile_text::{Arg, Text, text};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use serde_json::Value;

use crate::{
    Error, Store,
    history::{ENTRY, FILE, History, Key, OFFICER, RELEASE, SETTING},
    migration, objects,
    state::{self, Judge, State},
};

/// A thing in a workspace that is not what it must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flaw {
    /// Its kind, for example `endpoint`, `file` or `audit entry`.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// What is wrong with it.
    pub message: Text,
}

impl Flaw {
    /// A flaw of the thing `kind` `id`.
    pub fn new(kind: &str, id: impl ToString, message: Text) -> Self {
        Self { kind: kind.to_owned(), id: id.to_string(), message }
    }
}

impl From<&Flaw> for Text {
    fn from(Flaw { kind, id, message }: &Flaw) -> Self {
        // What may be missing at the end of the log has no number of its own.
        let id = match id.strip_prefix("after ") {
            Some(entry) if kind == ENTRY => Arg::from(text!("after {entry}", entry)),
            Some(_) | None => Arg::from(id),
        };
        text!("{kind} `{id}`: {message}", kind = named(kind), id, message)
    }
}

impl std::fmt::Display for Flaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Text::from(self).fmt(f)
    }
}

/// A table, index or trigger that is not as in every workspace.
const DEFINITION: &str = "definition";

/// What a sentence calls things of this kind.
fn named(kind: &str) -> Text {
    match kind {
        ENTRY => text!("audit entry"),
        SETTING => text!("setting"),
        OFFICER => text!("officer"),
        FILE => text!("file"),
        RELEASE => text!("release"),
        DEFINITION => text!("definition"),
        kind => {
            let object = Kind::ALL.iter().find(|known| known.as_str() == kind);
            object.map_or_else(|| Text::data(kind), |object| object.named())
        }
    }
}

/// The first of `flaws`, and how many more there are.
pub(crate) fn sentence(flaws: &[Flaw]) -> Text {
    const SHOWN: usize = 5;
    let shown = flaws.iter().take(SHOWN).map(Text::from);
    let more = flaws.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| text!("and {more} more", more));
    Text::several(shown.chain(more), "; ")
}

/// What is in a workspace, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Its schema.
    pub schema: u32,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// The last entry of the audit log.
    pub last_entry: u64,
}

impl Contents {
    /// How many objects there are.
    pub fn objects(&self) -> u64 {
        Kind::ALL.iter().map(|kind| self.count(objects::table(*kind))).sum()
    }

    /// How many documents there are.
    pub fn documents(&self) -> u64 {
        self.count("files")
    }

    /// How many releases there are.
    pub fn releases(&self) -> u64 {
        self.count("releases")
    }

    fn count(&self, table: &str) -> u64 {
        self.rows.get(table).copied().unwrap_or(0)
    }
}

/// The contents as the transaction of `connection` sees them.
pub(crate) fn contents(connection: &Connection) -> Result<Contents, Error> {
    let schema = migration::version(connection)?;
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let tables: Vec<String> =
        connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut rows = BTreeMap::new();
    for table in tables {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        let count: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
        rows.insert(table, count.unsigned_abs());
    }
    let last: Option<i64> =
        connection.query_row("SELECT max(seq) FROM audit_entries", [], |row| row.get(0))?;
    Ok(Contents { schema, rows, last_entry: last.unwrap_or(0).unsigned_abs() })
}

/// Opens the copy of a workspace at `path` for reading alone, once SQLite finds nothing wrong with it.
///
/// `named` is what errors call it: the file that the officer knows.
pub(crate) fn sound(path: &Path, named: &Path, migrations: &[&str]) -> Result<Connection, Error> {
    let check = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        crate::refuse_foreign(&connection, named)?;
        migration::refuse_newer(&connection, named, migrations)?;
        let malformed = |message| Error::Malformed { path: named.to_owned(), message };
        let found: Vec<String> = connection
            .prepare("PRAGMA integrity_check(3)")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        if found != ["ok"] {
            return Err(malformed(Text::data(found.join("; ").replace('\n', " "))));
        }
        let dangling: Option<String> = connection
            .prepare("PRAGMA foreign_key_check")?
            .query_map([], |row| row.get(0))?
            .next()
            .transpose()?;
        match dangling {
            Some(table) => Err(malformed(text!("a row of `{table}` refers to what is not there", table))),
            None => Ok(connection),
        }
    };
    check().map_err(|error: Error| error.of(named))
}

/// Everything that is not what the audit log says, and every entry of the log that is not whole.
pub(crate) fn flaws(connection: &Connection, judge: Judge<'_>) -> Result<Vec<Flaw>, Error> {
    let history = History::read(connection)?;
    let state = state::read(connection, judge);
    let mut flaws = history.flaws.clone();
    flaws.extend(definitions(connection)?);
    flaws.extend(keys(&state, &history).into_iter().filter_map(|key| compare(key, &state, &history)));
    Ok(flaws)
}

/// The tables, indexes and triggers that are not as in every workspace of this schema: without its trigger the log can
/// be rewritten.
fn definitions(connection: &Connection) -> Result<Vec<Flaw>, Error> {
    if migration::version(connection)? != migration::SCHEMA_VERSION {
        return Ok(Vec::new());
    }
    let read = |connection: &Connection| -> Result<BTreeMap<String, Option<String>>, Error> {
        let mut statement = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let (found, wanted) = (read(connection)?, read(&Store::in_memory()?.connection)?);
    let names: BTreeSet<&String> = found.keys().chain(wanted.keys()).collect();
    let differing = names.into_iter().filter(|name| found.get(*name) != wanted.get(*name));
    let flaw = |name| Flaw::new(DEFINITION, name, text!("it is not as in other workspaces"));
    Ok(differing.map(flaw).collect())
}

/// Everything that is there, or should be by the log.
pub(crate) fn keys<'a>(state: &'a State, history: &'a History) -> BTreeSet<&'a Key> {
    state.keys().chain(history.there().map(|(key, ..)| key)).collect()
}

fn compare(key: &Key, state: &State, history: &History) -> Option<Flaw> {
    let (kind, id) = key;
    let told = history.told.get(key);
    let value = told.and_then(|told| told.value.as_ref());
    let message = match (state.get(key).map(|found| &found.value), value) {
        (Some(Err(message)), _) => message.clone(),
        // Of a file the log tells the name and the size too, which stand nowhere else.
        (Some(Ok(found)), Some(told)) if kind == FILE || same(found, told) => return None,
        (Some(Ok(_)), Some(_)) => {
            text!("entry {entry} of the audit log says otherwise", entry = told.map_or(0, |told| told.seq))
        }
        (Some(Ok(_)), None) => text!("the audit log does not know it"),
        (None, _) => text!("it is not there"),
    };
    Some(Flaw::new(kind, id, message))
}

/// Whether two values are the same however their numbers were written.
pub(crate) fn same(one: &Value, other: &Value) -> bool {
    matches!((to_jcs(one), to_jcs(other)), (Ok(one), Ok(other)) if one == other)
}
