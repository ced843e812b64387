//! The workspace file: SQLite, one transaction for each change together with its audit entry.
//!
//! The store knows objects and their bytes, not what they mean: whether a catalogue fits together is `policy`'s to
//! say, and what an edit is called is the use case's. It must never hold a private key or a credential, and never
//! write outside a transaction that also appends to the audit log.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags};

mod audit;
mod backup;
mod check;
mod error;
mod files;
mod history;
mod lock;
mod look;
mod migration;
mod objects;
mod officers;
mod place;
mod recover;
mod releases;
mod restore;
mod rows;
mod settings;
mod state;
mod write;

pub use backup::{Backed, backup};
pub use check::{Contents, Flaw};
pub use domicile_audit::{ChangeRecord, Entry};
pub use error::Error;
pub use history::{Note, only_notes};
pub use lock::Holder;
pub use migration::SCHEMA_VERSION;
pub use objects::Snapshot;
pub use officers::Officer;
pub use recover::Remains;
pub use releases::{ReleaseRecord, StoredRelease};
pub use restore::{Restore, Restored, look_into, restore};
pub use state::Judge;
pub use write::{Action, Write};

use migration::Before;

/// What SQLite writes into the file's header so that other programs can tell whose it is: `DOMI`.
const APPLICATION_ID: i32 = 0x444f_4d49;

/// How long one process waits for another's transaction.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open workspace file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// What the officer calls the file.
    path: PathBuf,
    /// Held as long as a window has the file open.
    lock: Option<lock::Lock>,
    /// The copy that is looked at instead; closed before it is removed.
    look: Option<look::Look>,
}

impl Store {
    /// Whether the window that had it before did not close it: it was killed, or its computer went down.
    pub fn was_left(&self) -> bool {
        self.lock.as_ref().is_some_and(lock::Lock::was_left)
    }

    /// Whether it is only looked at: every change of it is refused.
    pub const fn is_read_only(&self) -> bool {
        self.look.is_some()
    }

    /// Creates the workspace at `path`, making its folder when needed. Errors when a file is there already.
    pub fn create(path: &Path) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(Error::io(folder))?;
        }
        // Contracts are in it: nobody else on this computer needs to read it. SQLite gives its journals the same mode.
        drop(place::new_file(path)?);
        let connection = Connection::open(path).map_err(|error| Error::from(error).of(path))?;
        Self::prepare(connection, path, migration::ALL, Before::Keep).inspect_err(|_| {
            // Nothing of ours has reached it.
            if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
                let _ = std::fs::remove_file(path);
            }
        })
    }

    /// Opens the workspace at `path`. An older one is migrated in a single transaction, after a verified copy of it; a
    /// newer one is refused unchanged, and so is one that is open on another computer.
    ///
    /// Another process of this computer may have it open too: SQLite keeps their transactions apart.
    pub fn open(path: &Path) -> Result<Self, Error> {
        lock::refuse_elsewhere(path)?;
        Self::open_with(path, path, migration::ALL, Before::Keep)
    }

    /// Opens the workspace at `path` for as long as a window is, and creates it when there is none. Refused while
    /// another window has it; what was left by another computer only counts without `take_over`.
    pub fn hold(path: &Path, me: Holder, take_over: bool) -> Result<Self, Error> {
        let mut lock = lock::Lock::take(path, me, take_over)?;
        let store = if path.exists() {
            Self::open_with(path, path, migration::ALL, Before::Keep)
        } else {
            Self::create(path)
        };
        let store = store?;
        lock.opened();
        Ok(Self { lock: Some(lock), ..store })
    }

    /// Lets others hold the workspace. What is written afterwards is written as by the command line.
    pub fn let_go(&mut self) {
        self.lock = None;
    }

    /// Opens `file`, which the officer calls `path`.
    pub(crate) fn open_with(
        file: &Path,
        path: &Path,
        migrations: &[&str],
        before: Before,
    ) -> Result<Self, Error> {
        if !file.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || {
            let connection = Connection::open_with_flags(file, flags)?;
            refuse_foreign(&connection, path)?;
            Ok(connection)
        };
        Self::prepare(open().map_err(|error: Error| error.of(path))?, path, migrations, before)
    }

    /// A workspace in memory, for tests and for scratch copies.
    pub fn in_memory() -> Result<Self, Error> {
        Self::prepare(Connection::open_in_memory()?, Path::new(":memory:"), migration::ALL, Before::Nothing)
    }

    fn prepare(
        mut connection: Connection,
        path: &Path,
        migrations: &[&str],
        before: Before,
    ) -> Result<Self, Error> {
        let mut ready = || {
            migration::refuse_newer(&connection, path, migrations)?;
            connection.busy_timeout(PATIENCE)?;
            connection.pragma_update(None, "synchronous", "FULL")?;
            connection.pragma_update(None, "trusted_schema", false)?;
            migration::run(&mut connection, path, migrations, before)?;
            connection.pragma_update(None, "foreign_keys", true)?;
            // Last: it writes into the file's header, and a file that is refused stays as it is.
            connection.pragma_update(None, "journal_mode", "WAL")?;
            Ok(())
        };
        ready().map_err(|error: Error| error.of(path))?;
        Ok(Self { connection, path: path.to_owned(), lock: None, look: None })
    }

    /// Reads, and says which file it was when that fails.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        read(&self.connection).map_err(|error| error.of(&self.path))
    }

    /// A number that changes when another connection has written: what was read before is stale then.
    pub fn data_version(&self) -> Result<i64, Error> {
        self.read(|connection| Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?))
    }

    /// Everything that is not what the audit log says, and every entry of the log that is not whole.
    pub fn flaws(&self, judge: Judge<'_>) -> Result<Vec<Flaw>, Error> {
        self.read(|connection| check::flaws(connection, judge))
    }
}

/// Refuses what is no workspace. A file that was created and never reached its first commit is empty, and ours to fill.
fn refuse_foreign(connection: &Connection, path: &Path) -> Result<(), Error> {
    let not_ours = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotAWorkspace(path.to_owned()),
        Some(_) | None => error.into(),
    };
    let id: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(not_ours)?;
    if id == APPLICATION_ID {
        return Ok(());
    }
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(not_ours)?;
    if id == 0 && tables == 0 { Ok(()) } else { Err(Error::NotAWorkspace(path.to_owned())) }
}
