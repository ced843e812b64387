//! What every workspace has alike, SQLite's own header and the definitions of the tables, is put right in the copy that
//! is read, so that damage there costs nothing of what is behind it.

use std::{
    fs::File,
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use rusqlite::Connection;

use crate::{APPLICATION_ID, Error, SCHEMA_VERSION, Store, migration, place::Work};

const PAGE: usize = 4096;
/// Where the parts of SQLite's header are that are alike in every workspace of one schema.
const ALIKE: &[std::ops::Range<usize>] = &[0..24, 44..48, 52..72];

/// Opens the copy `damaged` of the workspace `from` as far as it can be read.
pub(super) fn open(damaged: &Path, from: &Path, work: &Work) -> Result<Connection, Error> {
    let alike = work.file("alike");
    let fresh = Store::create(&alike)?;
    fresh.connection.pragma_update(None, "journal_mode", "DELETE")?;
    let definitions = definitions(&fresh.connection)?;
    let pages = schema_pages(&fresh.connection)?;
    drop(fresh);

    if let Ok(connection) = read(damaged) {
        let version = migration::version(&connection).unwrap_or(0);
        let is_same = self::definitions(&connection).is_ok_and(|found| found == definitions);
        match (is_ours(&connection), is_same) {
            (true, true) if version == SCHEMA_VERSION => return Ok(connection),
            (true, false) if version > SCHEMA_VERSION => {
                return Err(Error::Newer { path: from.to_owned(), found: version, known: SCHEMA_VERSION });
            }
            // An older version defined other tables: what it calls by the same names is read.
            (true, false) if (1..SCHEMA_VERSION).contains(&version) => return Ok(connection),
            _ => {}
        }
    }
    transplant(&alike, damaged, &pages).map_err(|error| {
        if error.kind() == std::io::ErrorKind::UnexpectedEof {
            Error::Nothing(from.to_owned())
        } else {
            Error::io(from)(error)
        }
    })?;
    read(damaged).map_err(|error| error.of(from))
}

/// A connection that reads on where a part is damaged.
fn read(path: &Path) -> Result<Connection, Error> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    migration::version(&connection)?;
    Ok(connection)
}

fn is_ours(connection: &Connection) -> bool {
    let id = connection.pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0));
    id.is_ok_and(|id| id == APPLICATION_ID)
}

type Definition = (String, String, i64, Option<String>);

/// What is defined in the file, and where each table begins.
fn definitions(connection: &Connection) -> Result<Vec<Definition>, Error> {
    let sql = "SELECT type, name, rootpage, sql FROM sqlite_schema ORDER BY rowid";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The pages on which the definitions stand, the first page of the file among them.
fn schema_pages(connection: &Connection) -> Result<Vec<u64>, Error> {
    let sql = "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'";
    let mut statement = connection.prepare(sql)?;
    let pages = statement.query_map([], |row| row.get::<_, i64>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(pages.into_iter().map(i64::unsigned_abs).collect())
}

/// Copies the definitions and the common parts of the header from one file into the other, page by page.
fn transplant(from: &Path, to: &Path, pages: &[u64]) -> std::io::Result<()> {
    let mut source = File::open(from)?;
    let mut target = File::options().read(true).write(true).open(to)?;
    for page in pages {
        let place = SeekFrom::Start((page - 1) * PAGE as u64);
        let mut fresh = [0; PAGE];
        source.seek(place)?;
        source.read_exact(&mut fresh)?;
        if *page == 1 {
            // Counters are the file's own, and its size is what is left of it.
            let mut own = [0; 100];
            target.seek(place)?;
            target.read_exact(&mut own)?;
            for (at, byte) in own.iter().enumerate() {
                if let Some(fresh) =
                    fresh.get_mut(at).filter(|_| !ALIKE.iter().any(|part| part.contains(&at)))
                {
                    *fresh = *byte;
                }
            }
            let pages = u32::try_from(target.metadata()?.len() / PAGE as u64).unwrap_or(u32::MAX);
            fresh[28..32].copy_from_slice(&pages.to_be_bytes());
            // SQLite takes the size for true when these two counters are the same.
            fresh.copy_within(24..28, 92);
        }
        target.seek(place)?;
        target.write_all(&fresh)?;
    }
    target.sync_all()
}
