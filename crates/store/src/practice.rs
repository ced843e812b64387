//! Which objects came with the practice data. A workspace that holds any of them cannot be published.

use domicile_policy::Kind;
use rusqlite::Connection;

use crate::{Error, Store};

impl Store {
    /// The practice objects that are still there, in the order of [`Kind::ALL`].
    pub fn practice_objects(&self) -> Result<Vec<(Kind, String)>, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM practice WHERE kind = ?1 ORDER BY id")?;
        let mut found = Vec::new();
        for kind in Kind::ALL {
            let mut rows = statement.query([kind.as_str()])?;
            while let Some(row) = rows.next()? {
                found.push((*kind, row.get(0)?));
            }
        }
        Ok(found)
    }
}

pub(crate) fn mark(connection: &Connection, kind: Kind, id: &str) -> Result<(), Error> {
    let sql = "INSERT INTO practice (kind, id) VALUES (?1, ?2) ON CONFLICT (kind, id) DO NOTHING";
    connection.prepare_cached(sql)?.execute((kind.as_str(), id))?;
    Ok(())
}

pub(crate) fn forget(connection: &Connection, kind: Kind, id: &str) -> Result<(), Error> {
    let sql = "DELETE FROM practice WHERE kind = ?1 AND id = ?2";
    connection.prepare_cached(sql)?.execute((kind.as_str(), id))?;
    Ok(())
}
