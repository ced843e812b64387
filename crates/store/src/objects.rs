//! The objects of the catalogue: one table for each kind, a canonical JSON body in each row.

use domicile_policy::{Kind, Object};
use domicile_text::Text;
use rusqlite::{Connection, OptionalExtension as _};

use crate::{Error, Store};

/// The table of `kind`.
pub(crate) const fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Category => "categories",
        Kind::Tag => "tags",
        Kind::Boundary => "boundaries",
        Kind::Instrument => "instruments",
        Kind::Provider => "providers",
        Kind::Region => "regions",
        Kind::Zone => "zones",
        Kind::Placement => "placements",
        Kind::Connection => "connections",
        Kind::Model => "models",
        Kind::Endpoint => "endpoints",
        Kind::Gateway => "gateways",
        Kind::Evidence => "evidence",
        Kind::Policy => "policies",
        Kind::Exemption => "exemptions",
    }
}

/// The draft as it was at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// [`Store::data_version`] at that moment.
    pub version: i64,
    /// The revision of the newest release; 0 before the first.
    pub revision: u64,
    /// Every object, kinds in the order of [`Kind::ALL`], ids in order.
    pub objects: Vec<Object>,
}

impl Store {
    /// Every object, kinds in the order of [`Kind::ALL`], ids in order.
    pub fn objects(&self) -> Result<Vec<Object>, Error> {
        Ok(self.snapshot()?.objects)
    }

    /// The draft in one read: what another process commits meanwhile is in all of it or in none.
    pub fn snapshot(&self) -> Result<Snapshot, Error> {
        self.read(|connection| snapshot(&*connection.unchecked_transaction()?))
    }
}

/// The draft as `connection`'s transaction sees it.
pub(crate) fn snapshot(connection: &Connection) -> Result<Snapshot, Error> {
    let objects = all(connection)?;
    let version = connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
    Ok(Snapshot { version, revision: crate::releases::newest(connection)?, objects })
}

/// Every object as `connection` sees it.
fn all(connection: &Connection) -> Result<Vec<Object>, Error> {
    let mut objects = Vec::new();
    for kind in Kind::ALL {
        let mut statement =
            connection.prepare_cached(&format!("SELECT id, body FROM {} ORDER BY id", table(*kind)))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let body: String = row.get(1)?;
            objects.push(Object::from_body(*kind, &body).map_err(|error| Error::Damaged {
                kind: kind.named(),
                id,
                message: Text::data(error.to_string()),
            })?);
        }
    }
    Ok(objects)
}

/// The body of one object.
pub(crate) fn body(connection: &Connection, kind: Kind, id: &str) -> Result<Option<String>, Error> {
    let sql = format!("SELECT body FROM {} WHERE id = ?1", table(kind));
    Ok(connection.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?)
}

/// Adds or replaces one object.
pub(crate) fn put(connection: &Connection, object: &Object) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO {} (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        table(object.kind())
    );
    connection.prepare_cached(&sql)?.execute((object.id(), object.body()?))?;
    Ok(())
}

/// Deletes one object.
pub(crate) fn delete(connection: &Connection, kind: Kind, id: &str) -> Result<(), Error> {
    connection.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", table(kind)))?.execute([id])?;
    Ok(())
}
