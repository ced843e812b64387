//! Copies of the documents behind evidence. They are kept and shown, never executed.

use rusqlite::{Connection, OptionalExtension as _};

use crate::{Error, Store};

impl Store {
    /// The bytes of the copy with this SHA-256.
    pub fn file(&self, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT bytes FROM files WHERE sha256 = ?1";
        self.read(|connection| Ok(connection.query_row(sql, [sha256], |row| row.get(0)).optional()?))
    }
}

/// Adds the copy; `false` when the same bytes are there already.
pub(crate) fn add(connection: &Connection, sha256: &str, bytes: &[u8]) -> Result<bool, Error> {
    let sql = "INSERT INTO files (sha256, bytes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING";
    Ok(connection.execute(sql, (sha256, bytes))? == 1)
}
