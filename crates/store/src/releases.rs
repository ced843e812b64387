//! Releases: the payload that was signed and every file of the export, kept so that a second export is the same.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use crate::{Error, Store};

/// What is known of a release without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseRecord {
    /// One more than the release before.
    pub revision: u64,
    /// When it was frozen: RFC 3339, UTC.
    pub issued_at: String,
    /// From when on nothing in it counts: RFC 3339, UTC.
    pub expires: String,
    /// Hex SHA-256 of the payload.
    pub payload_sha256: String,
    /// Hex SHA-256 of the catalogue.
    pub catalogue_sha256: String,
    /// Hex SHA-256 of `1.root.json`, which gateways pin.
    pub root_sha256: String,
    /// The officers who signed, by id.
    pub signers: Vec<String>,
    /// How many had to.
    pub threshold: u32,
    /// The last audit entry before it.
    pub audit_seq: u64,
}

/// A release with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRelease {
    /// What is known of it.
    pub record: ReleaseRecord,
    /// The payload of the bundle.
    pub payload: Vec<u8>,
    /// The files of the export in the order in which they are written.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Store {
    /// Every release without its bytes, newest first.
    pub fn releases(&self) -> Result<Vec<ReleaseRecord>, Error> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT body FROM releases ORDER BY revision DESC")?;
            let mut rows = statement.query([])?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                let body: String = row.get(0)?;
                records.push(serde_json::from_str(&body)?);
            }
            Ok(records)
        })
    }

    /// One release with its bytes.
    pub fn release(&self, revision: u64) -> Result<Option<StoredRelease>, Error> {
        self.read(|connection| get(connection, revision))
    }
}

/// One release with its bytes.
fn get(connection: &Connection, revision: u64) -> Result<Option<StoredRelease>, Error> {
    let revision = i64::try_from(revision).unwrap_or(i64::MAX);
    let found: Option<(String, Vec<u8>)> = connection
        .query_row("SELECT body, payload FROM releases WHERE revision = ?1", [revision], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let Some((body, payload)) = found else { return Ok(None) };
    let mut statement = connection
        .prepare_cached("SELECT path, bytes FROM release_files WHERE revision = ?1 ORDER BY position")?;
    let files =
        statement.query_map([revision], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(Some(StoredRelease { record: serde_json::from_str(&body)?, payload, files }))
}

/// The release whose row is `row`, without a use of any index: `files` are the rows of its files by position.
pub(crate) fn read(
    connection: &Connection,
    row: i64,
    files: &BTreeMap<i64, i64>,
) -> Result<StoredRelease, Error> {
    let sql = "SELECT body, payload FROM releases NOT INDEXED WHERE rowid = ?1";
    let (body, payload): (String, Vec<u8>) =
        connection.query_row(sql, [row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut statement =
        connection.prepare_cached("SELECT path, bytes FROM release_files NOT INDEXED WHERE rowid = ?1")?;
    let files = files
        .values()
        .map(|row| statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?))))
        .collect::<Result<_, _>>()?;
    Ok(StoredRelease { record: serde_json::from_str(&body)?, payload, files })
}

/// The revision of the newest release; 0 before the first.
pub(crate) fn newest(connection: &Connection) -> Result<u64, Error> {
    let revision: Option<i64> =
        connection.prepare_cached("SELECT max(revision) FROM releases")?.query_row([], |row| row.get(0))?;
    Ok(revision.unwrap_or(0).unsigned_abs())
}

pub(crate) fn add(connection: &Connection, release: &StoredRelease) -> Result<(), Error> {
    let revision = i64::try_from(release.record.revision).unwrap_or(i64::MAX);
    connection.execute(
        "INSERT INTO releases (revision, body, payload) VALUES (?1, ?2, ?3)",
        (revision, serde_json::to_string(&release.record)?, &release.payload),
    )?;
    let sql = "INSERT INTO release_files (revision, position, path, bytes) VALUES (?1, ?2, ?3, ?4)";
    let mut statement = connection.prepare_cached(sql)?;
    for (position, (path, bytes)) in (0_i64..).zip(&release.files) {
        statement.execute((revision, position, path, bytes))?;
    }
    Ok(())
}
