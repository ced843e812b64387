//! Restoring: a backup is verified and put where the workspace is, and what was there is kept beside it. The backup
//! itself is only read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags};

use crate::{
    Contents, Error, Flaw, Holder, backup, check,
    lock::Lock,
    look, migration,
    place::{self, Work},
    state::Judge,
};

/// How a backup is restored.
#[derive(Clone, Debug)]
pub struct Restore {
    /// Whether a workspace that is there is replaced.
    pub replace: bool,
    /// Whether a backup is taken in which something is not whole.
    pub accept_flaws: bool,
    /// Who restores.
    pub me: Holder,
    /// What the name of the kept file ends with, for example `20261120T101500Z`.
    pub time: String,
}

/// A workspace that was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What is in it: the same as in the backup.
    pub contents: Contents,
    /// What is not whole in it, as it is not in the backup.
    pub flaws: Vec<Flaw>,
    /// Where the file is that was there before.
    pub kept: Option<PathBuf>,
}

/// Puts the workspace that `backup` holds at `path`, whole or not at all.
///
/// Refused while a window has `path` open, and without [`Restore::replace`] where something is there already. A file
/// that is replaced is kept beside under its name and `.before-restore-<time>`.
pub fn restore(backup: &Path, path: &Path, how: &Restore, judge: Judge<'_>) -> Result<Restored, Error> {
    if place::is_same(backup, path) {
        return Err(Error::Itself(path.to_owned()));
    }
    if !backup.exists() {
        return Err(Error::Missing(backup.to_owned()));
    }
    let _alone = Lock::take(path, how.me.clone(), false)?;
    let work = Work::beside(path)?;
    let made = work.file("workspace");
    look::copy(backup, &made)?;
    let (contents, flaws) = verify(&made, backup, judge)?;
    if !flaws.is_empty() && !how.accept_flaws {
        return Err(Error::Flawed { path: backup.to_owned(), flaws });
    }
    if is_free(path) {
        // A file of that name without anything in it is nobody's work.
        work.put(&made, path, path.exists())?;
        return Ok(Restored { contents, flaws, kept: None });
    }
    if !how.replace {
        return Err(Error::Exists(path.to_owned()));
    }
    let ending = format!(".before-restore-{}", how.time);
    let mut names = place::names_beside(path, &ending);
    let kept = names.find(|name| !name.exists()).unwrap_or_else(|| place::beside(path, &ending));
    // Nobody else writes from here to the end.
    let hold = Old::hold(path)?;
    hold.keep(&work, path, &kept)?;
    work.put(&made, path, true)?;
    drop(hold);
    Ok(Restored { contents, flaws, kept: Some(kept) })
}

/// What `backup` holds and what is not whole in it, as [`restore`] would find it. Nothing is changed.
pub fn look_into(backup: &Path, judge: Judge<'_>) -> Result<(Contents, Vec<Flaw>), Error> {
    let work = Work::within(std::env::temp_dir())?;
    let made = work.file("workspace");
    look::copy(backup, &made)?;
    verify(&made, backup, judge)
}

/// Makes the copy `made` of `backup` a file that needs no journal, and looks at everything in it.
fn verify(made: &Path, backup: &Path, judge: Judge<'_>) -> Result<(Contents, Vec<Flaw>), Error> {
    let settle = || {
        let connection = Connection::open(made)?;
        crate::refuse_foreign(&connection, backup)?;
        migration::refuse_newer(&connection, backup, migration::ALL)?;
        connection.pragma_update(None, "journal_mode", "DELETE")?;
        connection.close().map_err(|(_, error)| error)?;
        Ok(())
    };
    settle().map_err(|error: Error| error.of(backup))?;
    let connection = check::sound(made, backup, migration::ALL)?;
    let look = || Ok((check::contents(&connection)?, check::flaws(&connection, judge)?));
    look().map_err(|error: Error| error.of(backup))
}

/// Whether nothing is at `path` that could be lost.
fn is_free(path: &Path) -> bool {
    let empty = fs::metadata(path).map_or(true, |file| file.is_file() && file.len() == 0);
    empty && look::JOURNALS.iter().all(|journal| !place::beside(path, journal).exists())
}

/// The file that is replaced.
enum Old {
    /// SQLite can read it: it holds it still, so that no other process writes meanwhile.
    Whole { reader: Box<Connection>, _writer: Box<Connection> },
    /// It cannot be read: its bytes are kept, with its journals.
    Bytes,
}

impl Old {
    /// Waits for what others write, takes it in, and keeps them out.
    fn hold(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Ok(Self::Bytes);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let hold = || -> Result<Self, Error> {
            let writer = Connection::open_with_flags(path, flags)?;
            writer.busy_timeout(crate::PATIENCE)?;
            // Takes the journal into the file, and is refused while anybody else has it open.
            let mode: String =
                writer.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
            writer.execute_batch("BEGIN IMMEDIATE")?;
            let reader = Connection::open_with_flags(path, flags)?;
            check::contents(&reader)?;
            if mode == "delete" {
                Ok(Self::Whole { reader: Box::new(reader), _writer: Box::new(writer) })
            } else {
                Ok(Self::Bytes)
            }
        };
        match hold().map_err(|error| error.of(path)) {
            Err(error @ Error::Unusable { .. }) => Err(error),
            Err(_) => Ok(Self::Bytes),
            held => held,
        }
    }

    /// Keeps the file as `kept`.
    fn keep(&self, work: &Work, path: &Path, kept: &Path) -> Result<(), Error> {
        let made = work.file("kept");
        match self {
            Self::Whole { reader, .. } => {
                backup::copy(reader, path, &made, kept)?;
                work.put(&made, kept, false)
            }
            Self::Bytes => {
                if path.exists() {
                    place::copy(path, &made)?;
                    work.put(&made, kept, false)?;
                }
                for ending in look::JOURNALS {
                    let (journal, made) = (place::beside(path, ending), work.file("kept-journal"));
                    if journal.exists() {
                        place::copy(&journal, &made)?;
                        work.put(&made, &place::beside(kept, ending), false)?;
                        // A journal must not meet another file than its own.
                        fs::remove_file(&journal).map_err(Error::io(&journal))?;
                    }
                }
                Ok(())
            }
        }
    }
}
