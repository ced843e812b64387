//! Names and choices of the workspace, each a JSON value under a key.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _};
use serde::de::DeserializeOwned;

use crate::{Error, Store};

impl Store {
    /// The value under `key`, if it was ever set.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> {
        self.read(|connection| Ok(get(connection, key)?.map(serde_json::from_value).transpose()?))
    }

    /// The values under all keys that begin with `prefix`, by key.
    pub fn settings<T: DeserializeOwned>(&self, prefix: &str) -> Result<BTreeMap<String, T>, Error> {
        self.read(|connection| under(connection, prefix))
    }
}

pub(crate) fn under<T: DeserializeOwned>(
    connection: &Connection,
    prefix: &str,
) -> Result<BTreeMap<String, T>, Error> {
    let sql = "SELECT key, value FROM settings WHERE substr(key, 1, length(?1)) = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([prefix])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get(1)?;
        found.insert(row.get(0)?, serde_json::from_str(&text)?);
    }
    Ok(found)
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
