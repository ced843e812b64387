//! Names and choices of the workspace, each a JSON value under a key.

use rusqlite::{Connection, OptionalExtension as _};
use serde::de::DeserializeOwned;

use crate::{Error, Store};

impl Store {
    /// The value under `key`, if it was ever set.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> {
        self.read(|connection| Ok(get(connection, key)?.map(serde_json::from_value).transpose()?))
    }
}

pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<serde_json::Value>, Error> {
    let text: Option<String> = connection
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

pub(crate) fn set(connection: &Connection, key: &str, value: &serde_json::Value) -> Result<(), Error> {
    let sql = "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(sql)?.execute((key, value.to_string()))?;
    Ok(())
}
