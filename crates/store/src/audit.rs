//! The audit log: entries are appended in the transaction of the change they tell of, and never changed.

use std::ops::ControlFlow;

use domicile_audit::{ChangeRecord, Entry, leaf};
use rusqlite::Connection;

use crate::{Error, Store, write::Action};

impl Store {
    /// The newest `limit` entries, newest first.
    pub fn audit_entries(&self, limit: usize) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        self.audit_back(|entry| {
            entries.push(entry);
            if entries.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        entries.truncate(limit);
        Ok(entries)
    }

    /// Shows `visit` the entries, newest first, until it has seen enough; what comes before is not read.
    pub fn audit_back(&self, visit: impl FnMut(Entry) -> ControlFlow<()>) -> Result<(), Error> {
        self.read(|connection| back(connection, visit))
    }

    /// The first entry whose number, bytes or leaf is not what it must be; `None` when the log holds together.
    ///
    /// A cut tail or a rewritten log shows only against a checkpoint from outside.
    pub fn first_bad_audit_entry(&self) -> Result<Option<u64>, Error> {
        self.read(first_bad)
    }
}

fn first_bad(connection: &Connection) -> Result<Option<u64>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT seq, entry, leaf FROM audit_entries ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut expected = 1_u64;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let text: String = row.get(1)?;
        let stored: Vec<u8> = row.get(2)?;
        let canonical = serde_json::from_str::<Entry>(&text)
            .ok()
            .filter(|entry| entry.seq == expected)
            .and_then(|entry| entry.to_jcs().ok());
        let holds = u64::try_from(seq) == Ok(expected)
            && canonical.is_some_and(|bytes| bytes == text.as_bytes())
            && leaf(text.as_bytes())[..] == stored[..];
        if !holds {
            return Ok(Some(expected));
        }
        expected += 1;
    }
    Ok(None)
}

/// [`Store::audit_back`] as `connection`'s transaction sees the log.
pub(crate) fn back(
    connection: &Connection,
    mut visit: impl FnMut(Entry) -> ControlFlow<()>,
) -> Result<(), Error> {
    let mut statement = connection.prepare_cached("SELECT entry FROM audit_entries ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        if visit(serde_json::from_str(&text)?).is_break() {
            break;
        }
    }
    Ok(())
}

/// Appends the entry of `action` and gives it.
pub(crate) fn append(
    connection: &Connection,
    action: &Action,
    changes: Vec<ChangeRecord>,
) -> Result<Entry, Error> {
    let last: Option<i64> =
        connection.query_row("SELECT max(seq) FROM audit_entries", [], |row| row.get(0))?;
    let entry = Entry {
        seq: last.unwrap_or(0).unsigned_abs() + 1,
        at: action.at.to_string(),
        actor: action.actor.clone(),
        action: action.name.to_owned(),
        reason: action.reason.clone(),
        changes,
    };
    let bytes = entry.to_jcs()?;
    let hash = leaf(&bytes);
    let text = String::from_utf8_lossy(&bytes);
    connection.execute(
        "INSERT INTO audit_entries (seq, entry, leaf) VALUES (?1, ?2, ?3)",
        (i64::try_from(entry.seq).unwrap_or(i64::MAX), text, hash),
    )?;
    Ok(entry)
}
