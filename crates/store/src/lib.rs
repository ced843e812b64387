//! The workspace file: SQLite, one transaction for each change together with its audit entry.
//!
//! The store knows objects and their bytes, not what they mean: whether a catalogue fits together is `policy`'s to
//! say, and what an edit is called is the use case's. It must never hold a private key or a credential, and never
//! write outside a transaction that also appends to the audit log.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

mod audit;
mod files;
mod migration;
mod objects;
mod officers;
mod releases;
mod settings;
mod write;

pub use domicile_audit::{ChangeRecord, Entry};
pub use migration::SCHEMA_VERSION;
pub use objects::Snapshot;
pub use officers::Officer;
pub use releases::{ReleaseRecord, StoredRelease};
pub use write::{Action, Write};

/// Why the workspace file could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file.
    #[error("there is no workspace at `{0}`: create one with `domicile init`, or name another file")]
    Missing(PathBuf),
    /// There is one already.
    #[error("`{0}` exists already: choose another name, or open it")]
    Exists(PathBuf),
    /// The file is something else.
    #[error("`{0}` is not a Domicile workspace: choose another file")]
    NotAWorkspace(PathBuf),
    /// A later version wrote it.
    #[error(
        "`{path}` was written by a newer version (schema {found}, this one knows {known}): update Domicile; the file was not changed"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that this version knows.
        known: u32,
    },
    /// A stored object cannot be read.
    #[error("the {kind} `{id}` in the workspace cannot be read ({message}): restore a backup")]
    Damaged {
        /// The kind of the object.
        kind: String,
        /// Its identifier.
        id: String,
        /// What is wrong with it.
        message: String,
    },
    /// The folder cannot be used.
    #[error("`{path}`: {source}")]
    Io {
        /// The path.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// An audit entry has no canonical form.
    #[error(transparent)]
    Audit(#[from] domicile_audit::EntryError),
    /// An object has no canonical form.
    #[error(transparent)]
    Canonical(#[from] domicile_policy::canonical::CanonicalError),
    /// JSON that the store itself wrote cannot be read, or a value cannot be written.
    #[error("a value in the workspace is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// An officer with this id is there with another key.
    #[error("the officer `{0}` is enrolled with another key: restore that key, or enrol under another id")]
    OfficerExists(String),
    /// SQLite refused.
    #[error("the workspace file could not be used: {0}")]
    Sqlite(#[from] rusqlite::Error),
}

/// What SQLite writes into the file's header so that other programs can tell whose it is: `DOMI`.
const APPLICATION_ID: i32 = 0x444f_4d49;

/// An open workspace file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Creates the workspace at `path`, making its folder when needed. Errors when a file is there already.
    pub fn create(path: &Path) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|source| Error::Io { path: folder.to_owned(), source })?;
        }
        // Contracts are in it: nobody else on this computer needs to read it. SQLite gives its journals the same mode.
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|source| Error::Io { path: path.to_owned(), source })?;
        Self::prepare(Connection::open(path)?, path)
    }

    /// Opens the workspace at `path`, migrating an older one in a single transaction. A newer one is refused unchanged.
    pub fn open(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        let not_ours = |_| Error::NotAWorkspace(path.to_owned());
        let id: i32 =
            connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(not_ours)?;
        // A file that was created and never reached its first commit is empty, and ours to fill.
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .map_err(not_ours)?;
        if id != APPLICATION_ID && (id != 0 || tables != 0) {
            return Err(Error::NotAWorkspace(path.to_owned()));
        }
        Self::prepare(connection, path)
    }

    /// A workspace in memory, for tests and for scratch copies.
    pub fn in_memory() -> Result<Self, Error> {
        Self::prepare(Connection::open_in_memory()?, Path::new(":memory:"))
    }

    fn prepare(mut connection: Connection, path: &Path) -> Result<Self, Error> {
        migration::refuse_newer(&connection, path)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        migration::run(&mut connection)?;
        Ok(Self { connection })
    }

    /// A number that changes when another connection has written: what was read before is stale then.
    pub fn data_version(&self) -> Result<i64, Error> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}
