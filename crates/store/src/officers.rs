//! The people who sign, with their public keys.

use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use crate::{Error, Store};

/// A person who signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// Their identifier, which also names their key in the keychain.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their Ed25519 public key, 64 hex digits.
    pub public_key: String,
}

impl Store {
    /// Every officer, ids in order.
    pub fn officers(&self) -> Result<Vec<Officer>, Error> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT body FROM officers ORDER BY id")?;
            let mut rows = statement.query([])?;
            let mut officers = Vec::new();
            while let Some(row) = rows.next()? {
                let body: String = row.get(0)?;
                officers.push(serde_json::from_str(&body)?);
            }
            Ok(officers)
        })
    }
}

pub(crate) fn get(connection: &Connection, id: &str) -> Result<Option<Officer>, Error> {
    let body: Option<String> =
        connection.query_row("SELECT body FROM officers WHERE id = ?1", [id], |row| row.get(0)).optional()?;
    Ok(body.map(|body| serde_json::from_str(&body)).transpose()?)
}

pub(crate) fn add(connection: &Connection, officer: &Officer) -> Result<(), Error> {
    let sql = "INSERT INTO officers (id, body) VALUES (?1, ?2)";
    connection.execute(sql, (&officer.id, serde_json::to_string(officer)?))?;
    Ok(())
}
