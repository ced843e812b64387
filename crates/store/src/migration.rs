//! Migrations: all that are missing run in one transaction, so that a file is at the old schema or at the new one.

use std::path::Path;

use rusqlite::Connection;

use crate::{APPLICATION_ID, Error};

const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_workspace.sql")];

/// The schema that this version writes.
#[expect(clippy::cast_possible_truncation, reason = "a list of a few migrations")]
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

fn version(connection: &Connection) -> Result<u32, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Refuses a file that a later version wrote, before anything is changed in it.
pub(crate) fn refuse_newer(connection: &Connection, path: &Path) -> Result<(), Error> {
    let found = version(connection).map_err(|_| Error::NotAWorkspace(path.to_owned()))?;
    if found > SCHEMA_VERSION {
        return Err(Error::Newer { path: path.to_owned(), found, known: SCHEMA_VERSION });
    }
    Ok(())
}

/// Brings the schema up to date.
pub(crate) fn run(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let done = usize::try_from(version(&transaction)?).unwrap_or(usize::MAX);
    for migration in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    transaction.commit()?;
    Ok(())
}
