//! Migrations: all that are missing run in one transaction, so that a file is at the old schema or at the new one. A
//! verified copy of an older file is made first.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domicile_text::text;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::{
    APPLICATION_ID, Error, backup, check,
    place::{self, Work},
};

/// Every migration, each from the schema of its place to the next.
pub(crate) const ALL: &[&str] = &[include_str!("../migrations/0001_workspace.sql")];

/// The schema that this version writes.
pub const SCHEMA_VERSION: u32 = newest(ALL);

/// The schema that `migrations` lead to.
#[expect(clippy::cast_possible_truncation, reason = "a list of a few migrations")]
const fn newest(migrations: &[&str]) -> u32 {
    migrations.len() as u32
}

/// The schema of the file.
pub(crate) fn version(connection: &Connection) -> Result<u32, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Refuses a file that a later version wrote, before anything is changed in it.
pub(crate) fn refuse_newer(connection: &Connection, path: &Path, migrations: &[&str]) -> Result<(), Error> {
    let found = version(connection)?;
    let known = newest(migrations);
    if found > known { Err(Error::Newer { path: path.to_owned(), found, known }) } else { Ok(()) }
}

/// What becomes of an older file before it is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    /// A verified copy of it is kept beside it.
    Keep,
    /// Nothing: it is a copy itself.
    Nothing,
}

/// Brings the schema up to date. When anything fails the file stays as it was.
pub(crate) fn run(
    connection: &mut Connection,
    path: &Path,
    migrations: &[&str],
    before: Before,
) -> Result<(), Error> {
    let known = newest(migrations);
    if version(connection)? >= known {
        return Ok(());
    }
    // A table that others refer to can only be made anew while nobody looks; they are looked at before the end.
    connection.pragma_update(None, "foreign_keys", false)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    if found >= known {
        // Another process did it while this one waited.
        return Ok(());
    }
    refuse_unnumbered(&transaction, found, path)?;
    let failed = |kept: Option<&Path>, source: Error| match found {
        // A file without anything in it is being made, not brought up to date.
        0 => source.of(path),
        _ => Error::Migration {
            path: path.to_owned(),
            found,
            known,
            kept: kept.map(Path::to_owned),
            source: Box::new(source.of(path)),
        },
    };
    let wants_copy = found > 0 && before == Before::Keep;
    let kept = wants_copy.then(|| keep(path, known, migrations)).transpose();
    let kept = kept.map_err(|error| failed(None, error))?;
    apply(transaction, migrations, found).map_err(|error| failed(kept.as_deref(), error))
}

/// Refuses a file in which everything is but the number of its schema: to make its tables again would fail half-way.
fn refuse_unnumbered(connection: &Connection, found: u32, path: &Path) -> Result<(), Error> {
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if found == 0 && tables > 0 {
        let message = text!("the number of its schema is lost");
        return Err(Error::Malformed { path: path.to_owned(), message });
    }
    Ok(())
}

fn apply(transaction: Transaction<'_>, migrations: &[&str], found: u32) -> Result<(), Error> {
    let done = usize::try_from(found).unwrap_or(usize::MAX);
    for migration in migrations.iter().skip(done) {
        transaction.execute_batch(migration)?;
    }
    let dangling: Option<String> = transaction
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| row.get(0))?
        .next()
        .transpose()?;
    if let Some(table) = dangling {
        return Err(Error::Damaged {
            kind: text!("table"),
            id: table,
            message: text!("a row refers to what is not there"),
        });
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest(migrations))?;
    transaction.commit()?;
    Ok(())
}

/// Keeps a verified copy of the older file beside it, and says where. Whoever calls holds the file against changes.
fn keep(path: &Path, known: u32, migrations: &[&str]) -> Result<PathBuf, Error> {
    let work = Work::beside(path)?;
    let made = work.file("workspace");
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(path, flags)?;
    let wanted = format!(".before-schema-{known}");
    let contents = backup::copy(&source, path, &made, &place::beside(path, &wanted))?;
    if check::contents(&check::sound(&made, path, migrations)?)? != contents {
        return Err(Error::Unlike(path.to_owned()));
    }
    for kept in place::names_beside(path, &wanted) {
        if !kept.exists() {
            match work.put(&made, &kept, false) {
                Ok(()) => return Ok(kept),
                Err(Error::Exists(_)) => continue,
                Err(error) => return Err(error),
            }
        }
        // An earlier attempt that failed has kept the same already.
        let bytes = |file: &Path| fs::read(file).map_err(Error::io(file));
        if bytes(&kept)? == bytes(&made)? {
            return Ok(kept);
        }
    }
    Err(Error::Exists(place::beside(path, &wanted)))
}

#[cfg(test)]
mod tests;
