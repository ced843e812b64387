//! Backups: SQLite's online copy of one moment, verified before it gets its name. Other processes may write meanwhile.
//! A private key or a credential is not in a backup, since none is in the workspace.

use std::path::Path;

use domicile_text::text;
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use crate::{
    Contents, Error, Flaw, check, error,
    place::{self, Work},
    state::Judge,
};

/// A backup that was written and verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backed {
    /// What is in it: the same as in the workspace at that moment.
    pub contents: Contents,
    /// What is not whole in it, as it was not in the workspace.
    pub flaws: Vec<Flaw>,
}

/// Writes what the workspace `from` holds at this moment to the file `to`, whole or not at all.
///
/// A file that is there already is refused without `replace`. What is not whole in the workspace is in the backup as it
/// is, and named: a copy for keeps is no time to refuse.
pub fn backup(from: &Path, to: &Path, replace: bool, judge: Judge<'_>) -> Result<Backed, Error> {
    if place::is_same(from, to) {
        return Err(Error::Itself(to.to_owned()));
    }
    if to.exists() {
        if !replace {
            return Err(Error::Exists(to.to_owned()));
        }
        // A name that was mistyped must not cost another file.
        is_backup(to)?;
    }
    let work = Work::beside(to)?;
    let made = work.file("workspace");
    let source = existing(from)?;
    let contents = copy(&source, from, &made, to)?;
    let copied = check::sound(&made, from, crate::migration::ALL)?;
    if check::contents(&copied)? != contents {
        return Err(Error::Unlike(from.to_owned()));
    }
    let flaws = check::flaws(&copied, judge).map_err(|error| error.of(to))?;
    drop(copied);
    work.put(&made, to, replace)?;
    Ok(Backed { contents, flaws })
}

/// Refuses to replace what is no workspace.
fn is_backup(path: &Path) -> Result<(), Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let check = || crate::refuse_foreign(&Connection::open_with_flags(path, flags)?, path);
    check().map_err(|error: Error| error.of(path))
}

/// A connection to the workspace `path` that changes nothing.
fn existing(path: &Path) -> Result<Connection, Error> {
    if !path.exists() {
        return Err(Error::Missing(path.to_owned()));
    }
    // A journal that another process left when it was killed has to be rolled back or forward: that needs both rights.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(crate::PATIENCE)?;
        connection.pragma_update(None, "query_only", true)?;
        crate::refuse_foreign(&connection, path)?;
        Ok(connection)
    };
    open().map_err(|error: Error| error.of(path))
}

/// Copies what `source` holds at this moment to the new file `made`, one that needs no other file beside it, and says
/// what that is. Errors call the two `from` and `to`.
pub(crate) fn copy(source: &Connection, from: &Path, made: &Path, to: &Path) -> Result<Contents, Error> {
    // Reading begins a transaction that the copy goes on in: what others commit from here on is not in it.
    let moment = source.unchecked_transaction()?;
    let contents = check::contents(&moment).map_err(|error| error.of(from))?;
    drop(place::new_file(made)?);
    let fill = || {
        let mut target = Connection::open(made)?;
        let step = Backup::new(&moment, &mut target)?.step(-1)?;
        let is_done = matches!(step, StepResult::Done);
        target.pragma_update(None, "journal_mode", "DELETE")?;
        target.close().map_err(|(_, error)| error)?;
        Ok(is_done)
    };
    if fill().map_err(|error: Error| error.of(to))? {
        Ok(contents)
    } else {
        let message = text!("the file is locked");
        Err(Error::Unusable { path: from.to_owned(), message, mend: error::in_use() })
    }
}
