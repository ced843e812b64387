//! Why the workspace file could not be used. Each sentence says what happened, why, and what to do; the file is named.

use std::path::{Path, PathBuf};

use domicile_text::{Text, text};
use rusqlite::ErrorCode;

use crate::{
    check,
    lock::{self, Holder},
};

/// Why the workspace file could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum Error {
    /// There is no file.
    Missing(PathBuf),
    /// There is one already.
    Exists(PathBuf),
    /// The file is something else.
    NotAWorkspace(PathBuf),
    /// A later version wrote it.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that this version knows.
        known: u32,
    },
    /// An older file could not be brought up to date.
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
    Damaged {
        /// What a sentence calls its kind.
        kind: Text,
        /// Its identifier.
        id: String,
        /// What is wrong with it.
        message: Text,
    },
    /// The file does not hold together.
    Malformed {
        /// The file.
        path: PathBuf,
        /// What SQLite says, or what is wrong.
        message: Text,
    },
    /// A workspace was named as its own backup.
    Itself(PathBuf),
    /// Nothing is left to recover.
    Nothing(PathBuf),
    /// A copy differs from what was copied.
    Unlike(PathBuf),
    /// A backup does not hold together by itself.
    Flawed {
        /// The file.
        path: PathBuf,
        /// What is not as it must be.
        flaws: Vec<crate::Flaw>,
    },
    /// Another console has the workspace open.
    Held {
        /// The workspace.
        path: PathBuf,
        /// Who has it, where that can be read.
        holder: Option<Box<Holder>>,
        /// Whether that is another computer.
        elsewhere: bool,
    },
    /// Another console took the workspace over.
    TakenOver {
        /// The workspace.
        path: PathBuf,
        /// Who has it now.
        holder: Box<Holder>,
    },
    /// The workspace was opened to look at only.
    ReadOnly(PathBuf),
    /// SQLite could not use the file, for a reason outside of it.
    Unusable {
        /// The file.
        path: PathBuf,
        /// What SQLite says, or what is wrong.
        message: Text,
        /// What to do.
        mend: Text,
    },
    /// A file or folder cannot be used.
    Io {
        /// The path.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// An audit entry has no canonical form.
    Audit(#[from] domicile_audit::EntryError),
    /// An object has no canonical form.
    Canonical(#[from] domicile_policy::canonical::CanonicalError),
    /// JSON that the store itself wrote cannot be read, or a value cannot be written.
    Json(#[from] serde_json::Error),
    /// An officer with this id is there with another key.
    OfficerExists(String),
    /// SQLite refused.
    Sqlite(#[from] rusqlite::Error),
}

impl From<&Error> for Text {
    fn from(error: &Error) -> Self {
        let shown = |path: &Path| path.display().to_string();
        match error {
            Error::Missing(path) => text!(
                "there is no workspace at `{path}`: create one with `domicile init`, or name another file",
                path = shown(path),
            ),
            Error::Exists(path) => {
                text!("`{path}` exists already: choose another name, or open it", path = shown(path))
            }
            Error::NotAWorkspace(path) => text!(
                "`{path}` is not a Domicile workspace: choose another file, or see what `domicile recover` reads of it if it was one",
                path = shown(path),
            ),
            Error::Newer { path, found, known } => text!(
                "`{path}` was written by a newer version (schema {found}, this one knows {known}): update Domicile; the file was not changed",
                path = shown(path),
                found,
                known,
            ),
            Error::Migration { path, found, known, kept, source } => {
                let why = text!(
                    "`{path}` could not be brought from schema {found} to schema {known}: {cause}.",
                    path = shown(path),
                    found,
                    known,
                    cause = Self::from(source.as_ref()),
                );
                let unchanged = kept.as_ref().map_or_else(
                    || text!("The file was not changed."),
                    |kept| {
                        text!(
                            "The file was not changed, and a verified copy is `{kept}`.",
                            kept = shown(kept),
                        )
                    },
                );
                let mend =
                    text!("Mend that and open it again, or go on with the version of Domicile that wrote it");
                Self::several([why, unchanged, mend], " ")
            }
            Error::Damaged { kind, id, message } => text!(
                "the {kind} `{id}` in the workspace cannot be read ({message}): restore a backup with `domicile restore`, or take what is whole with `domicile recover`",
                kind,
                id,
                message,
            ),
            Error::Malformed { path, message } => text!(
                "`{path}` is damaged ({message}), and nothing in it was changed: restore a backup with `domicile restore`, or write what is whole in it into a new workspace with `domicile recover {path} --to NEW`",
                path = shown(path),
                message,
            ),
            Error::Itself(path) => text!(
                "`{path}` is the workspace itself and no backup of it: name another file",
                path = shown(path),
            ),
            Error::Nothing(path) => text!(
                "nothing of a workspace can be read in `{path}`: restore a backup with `domicile restore`",
                path = shown(path),
            ),
            Error::Unlike(path) => text!(
                "the copy of `{path}` is not what was copied, so it was not kept: the disk may be failing; choose another",
                path = shown(path),
            ),
            Error::Flawed { path, flaws } => text!(
                "`{path}` is not whole, so nothing was restored: {flaws}. Restore an earlier backup; or take it as it is with --accept-flaws, or what is whole in it with `domicile recover`",
                path = shown(path),
                flaws = check::sentence(flaws),
            ),
            Error::Held { path, holder, elsewhere } => lock::held(path, holder.as_deref(), *elsewhere),
            Error::TakenOver { path, holder } => text!(
                "`{path}` was taken over by {holder}, so nothing was changed here: close this window, and agree with them who goes on",
                path = shown(path),
                holder = Self::from(holder.as_ref()),
            ),
            Error::ReadOnly(path) => text!(
                "`{path}` is open to look at only: nothing was changed; open it without --read-only to edit it",
                path = shown(path),
            ),
            Error::Unusable { path, message, mend } => text!(
                "`{path}` could not be used ({message}), and nothing of this change was kept: {mend}",
                path = shown(path),
                message,
                mend,
            ),
            Error::Io { path, source } => text!(
                "`{path}` could not be used ({source}): {mend}",
                path = shown(path),
                source = source.to_string(),
                mend = mend(source),
            ),
            Error::Audit(error) => Self::from(error),
            Error::Canonical(error) => Self::from(error),
            Error::Json(error) => {
                text!("a value in the workspace is not JSON: {error}", error = error.to_string())
            }
            Error::OfficerExists(id) => text!(
                "the officer `{id}` is enrolled with another key: restore that key, or enrol under another id",
                id,
            ),
            Error::Sqlite(error) => {
                text!("the workspace file could not be used: {error}", error = error.to_string())
            }
        }
    }
}

fn room() -> Text {
    text!("free some space or choose another disk, and try again")
}

fn rights() -> Text {
    text!("check the permissions of the file and of its folder, or choose another")
}

/// What to do while somebody else holds the file.
pub(crate) fn in_use() -> Text {
    text!("another process is using it; try again in a moment")
}

impl Error {
    /// What SQLite says, with the file and what to do. Anything else is said already.
    pub(crate) fn of(self, path: &Path) -> Self {
        if let Self::Json(error) = &self {
            return Self::Malformed { path: path.to_owned(), message: Text::data(error.to_string()) };
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
            return Self::Malformed { path, message: Text::data(message) };
        }
        let mend = if is(&[ErrorCode::DiskFull]) {
            room()
        } else if is(&[ErrorCode::SystemIoFailure]) {
            text!("check that there is free space and that the disk is in order, and try again")
        } else if is(&[ErrorCode::ReadOnly, ErrorCode::CannotOpen, ErrorCode::PermissionDenied]) {
            rights()
        } else if is(&[ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked]) {
            in_use()
        } else {
            return Self::Sqlite(source);
        };
        Self::Unusable { path, message: Text::data(message), mend }
    }

    /// The error of a file operation on `path`.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// What to do about an error of the system.
fn mend(error: &std::io::Error) -> Text {
    use std::io::ErrorKind;
    let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
    if is(&[ErrorKind::StorageFull, ErrorKind::QuotaExceeded, ErrorKind::FileTooLarge]) {
        room()
    } else if is(&[ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem]) {
        rights()
    } else {
        text!("check the path and the disk, and try again")
    }
}
