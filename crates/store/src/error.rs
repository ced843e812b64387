//! Why the workspace file could not be used. Each sentence says what happened, why, and what to do; the file is named.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::lock::Holder;

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
    #[error(
        "`{0}` is not a Domicile workspace: choose another file, or see what `domicile recover` reads of it if it was one"
    )]
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
    /// An older file could not be brought up to date.
    #[error(
        "`{path}` could not be brought from schema {found} to schema {known}: {source}. The file was not changed{}. Mend that and open it again, or go on with the version of Domicile that wrote it",
        .kept.as_ref().map(|kept| format!(", and a verified copy is `{}`", kept.display())).unwrap_or_default()
    )]
    Migration {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The schema that this version needs.
        known: u32,
        /// The copy that was made before.
        kept: Option<PathBuf>,
        /// What stood in the way.
        source: Box<Error>,
    },
    /// A stored object cannot be read.
    #[error(
        "the {kind} `{id}` in the workspace cannot be read ({message}): restore a backup with `domicile restore`, or take what is whole with `domicile recover`"
    )]
    Damaged {
        /// The kind of the object.
        kind: String,
        /// Its identifier.
        id: String,
        /// What is wrong with it.
        message: String,
    },
    /// The file does not hold together.
    #[error(
        "`{path}` is damaged ({message}), and nothing in it was changed: restore a backup with `domicile restore`, or write what is whole in it into a new workspace with `domicile recover {0} --to NEW`",
        .path.display()
    )]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        message: String,
    },
    /// A workspace was named as its own backup.
    #[error("`{0}` is the workspace itself and no backup of it: name another file")]
    Itself(PathBuf),
    /// Nothing is left to recover.
    #[error("nothing of a workspace can be read in `{0}`: restore a backup with `domicile restore`")]
    Nothing(PathBuf),
    /// A copy differs from what was copied.
    #[error(
        "the copy of `{0}` is not what was copied, so it was not kept: the disk may be failing; choose another"
    )]
    Unlike(PathBuf),
    /// A backup does not hold together by itself.
    #[error(
        "`{path}` is not whole, so nothing was restored: {}. Restore an earlier backup; or take it as it is with --accept-flaws, or what is whole in it with `domicile recover`",
        crate::check::sentence(.flaws)
    )]
    Flawed {
        /// The file.
        path: PathBuf,
        /// What is not as it must be.
        flaws: Vec<crate::Flaw>,
    },
    /// Another console has the workspace open.
    #[error("{}", crate::lock::held(.path, .holder.as_deref(), *.elsewhere))]
    Held {
        /// The workspace.
        path: PathBuf,
        /// Who has it, where that can be read.
        holder: Option<Box<Holder>>,
        /// Whether that is another computer.
        elsewhere: bool,
    },
    /// Another console took the workspace over.
    #[error(
        "`{path}` was taken over by {holder}, so nothing was changed here: close this window, and agree with them who goes on"
    )]
    TakenOver {
        /// The workspace.
        path: PathBuf,
        /// Who has it now.
        holder: String,
    },
    /// The workspace was opened to look at only.
    #[error("`{0}` is open to look at only: nothing was changed; open it without --read-only to edit it")]
    ReadOnly(PathBuf),
    /// SQLite could not use the file, for a reason outside of it.
    #[error("`{path}` could not be used ({message}), and nothing of this change was kept: {mend}")]
    Unusable {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        message: String,
        /// What to do.
        mend: &'static str,
    },
    /// A file or folder cannot be used.
    #[error("`{path}` could not be used ({source}): {}", mend(.source))]
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

const ROOM: &str = "free some space or choose another disk, and try again";
const RIGHTS: &str = "check the permissions of the file and of its folder, or choose another";

impl Error {
    /// What SQLite says, with the file and what to do. Anything else is said already.
    pub(crate) fn of(self, path: &Path) -> Self {
        if let Self::Json(error) = &self {
            return Self::Malformed { path: path.to_owned(), message: error.to_string() };
        }
        let Self::Sqlite(source) = self else { return self };
        let message = source.to_string();
        let path = path.to_owned();
        let is_value = matches!(
            source,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
        );
        let code = source.sqlite_error_code();
        let is = |codes: &[ErrorCode]| code.is_some_and(|code| codes.contains(&code));
        // A schema that cannot be read is no code of its own: SQLite only says so.
        let is_schema = message.contains("malformed database schema") || message.contains("no such table");
        if is_value || is_schema || is(&[ErrorCode::DatabaseCorrupt, ErrorCode::NotADatabase]) {
            return Self::Malformed { path, message };
        }
        let mend = if is(&[ErrorCode::DiskFull]) {
            ROOM
        } else if is(&[ErrorCode::SystemIoFailure]) {
            "check that there is free space and that the disk is in order, and try again"
        } else if is(&[ErrorCode::ReadOnly, ErrorCode::CannotOpen, ErrorCode::PermissionDenied]) {
            RIGHTS
        } else if is(&[ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked]) {
            "another process is using it; try again in a moment"
        } else {
            return Self::Sqlite(source);
        };
        Self::Unusable { path, message, mend }
    }

    /// The error of a file operation on `path`.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// What to do about an error of the system.
fn mend(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind;
    let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
    if is(&[ErrorKind::StorageFull, ErrorKind::QuotaExceeded, ErrorKind::FileTooLarge]) {
        ROOM
    } else if is(&[ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem]) {
        RIGHTS
    } else {
        "check the path and the disk, and try again"
    }
}
