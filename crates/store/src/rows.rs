//! Reading the rows of a table also where a part of it is damaged: each row on its own, found by every way there is.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

/// More rows than any workspace has in one table: a damaged number must not keep us looking for ever.
const MOST: i64 = 2_000_000;

/// The numbers of the rows that `table` has or may have, in order. Not each of them need be there.
pub(crate) fn ids(connection: &Connection, table: &str) -> BTreeSet<i64> {
    find(connection, table).0
}

/// The same, and whether the table could be walked from end to end: else there may be more.
pub(crate) fn find(connection: &Connection, table: &str) -> (BTreeSet<i64>, bool) {
    let mut found = BTreeSet::new();
    let direct = format!("SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid");
    if walk(connection, &direct, &mut found) {
        return (found, true);
    }
    // From the other end, and by the index that came with the key; then everything between.
    walk(connection, &format!("{direct} DESC"), &mut found);
    let index = format!("SELECT rowid FROM {table} INDEXED BY sqlite_autoindex_{table}_1");
    walk(connection, &index, &mut found);
    let last = found.last().copied().unwrap_or(0).clamp(0, MOST);
    found.extend(1..=last);
    (found, false)
}

/// Where the files of each release are: by revision and position, the number of the row.
pub(crate) type FilesOfReleases = BTreeMap<i64, BTreeMap<i64, i64>>;

/// Finds the files of all releases.
pub(crate) fn files_of_releases(connection: &Connection) -> FilesOfReleases {
    let mut found = FilesOfReleases::new();
    let sql = "SELECT revision, position FROM release_files NOT INDEXED WHERE rowid = ?1";
    for id in ids(connection, "release_files") {
        let row = connection.prepare_cached(sql).and_then(|mut statement| {
            statement.query_row([id], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))
        });
        if let Ok((revision, position)) = row {
            found.entry(revision).or_default().insert(position, id);
        }
    }
    found
}

/// Collects what `sql` gives until it ends or fails; whether it ended.
fn walk(connection: &Connection, sql: &str, found: &mut BTreeSet<i64>) -> bool {
    let Ok(mut statement) = connection.prepare(sql) else { return false };
    let Ok(mut rows) = statement.query([]) else { return false };
    loop {
        match rows.next() {
            Ok(Some(row)) => {
                let Ok(id) = row.get(0) else { return false };
                found.insert(id);
            }
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}
