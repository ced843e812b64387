//! Writing what is left into a new workspace: everything in one transaction, with the log as far as it is whole, and an
//! entry of its own that tells what was lost.

use std::{collections::BTreeSet, path::Path};

use domicile_audit::ChangeRecord;
use rusqlite::Connection;

use super::{Remains, object};
use crate::{
    Action, Contents, Error, Store, audit, check, files,
    history::{FILE, Key, OFFICER, RELEASE, SETTING},
    migration, objects, releases, settings,
};

impl Remains {
    /// Writes everything that is whole to the new workspace `to`, whole or not at all, with an entry for `action`.
    pub fn write(&self, to: &Path, action: &Action) -> Result<Contents, Error> {
        let made = self.work.file("workspace");
        let fill = || {
            let mut store = Store::create(&made)?;
            let transaction = store.connection.transaction()?;
            self.copy_log(&transaction)?;
            for (key, value) in &self.whole {
                self.put(&transaction, key, value)?;
            }
            audit::append(&transaction, action, self.changes())?;
            transaction.commit()?;
            store.connection.pragma_update(None, "journal_mode", "DELETE")?;
            Ok(())
        };
        fill().map_err(|error: Error| error.of(to))?;
        let made_again = check::sound(&made, to, migration::ALL)?;
        let contents = check::contents(&made_again).map_err(|error| error.of(to))?;
        drop(made_again);
        self.work.put(&made, to, false)?;
        Ok(contents)
    }

    fn copy_log(&self, to: &Connection) -> Result<(), Error> {
        let mut read =
            self.connection.prepare("SELECT entry, leaf FROM audit_entries NOT INDEXED WHERE rowid = ?1")?;
        let mut write = to.prepare("INSERT INTO audit_entries (seq, entry, leaf) VALUES (?1, ?2, ?3)")?;
        for seq in &self.history.whole {
            let seq = i64::try_from(*seq).unwrap_or(i64::MAX);
            let (entry, leaf): (String, Vec<u8>) =
                read.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
            write.execute((seq, entry, leaf))?;
        }
        Ok(())
    }

    fn put(&self, to: &Connection, (kind, id): &Key, value: &serde_json::Value) -> Result<(), Error> {
        match kind.as_str() {
            SETTING => settings::set(to, id, value),
            OFFICER => {
                to.execute("INSERT INTO officers (id, body) VALUES (?1, ?2)", (id, value.to_string()))?;
                Ok(())
            }
            FILE => {
                let sql = "SELECT bytes FROM files NOT INDEXED WHERE rowid = ?1";
                let Some(row) = self.rows.get(&(kind.clone(), id.clone())) else { return Ok(()) };
                let bytes: Vec<u8> = self.connection.query_row(sql, [row], |row| row.get(0))?;
                files::add(to, id, &bytes)?;
                Ok(())
            }
            RELEASE => match self.release(id.parse().unwrap_or(u64::MAX))? {
                Some(release) => releases::add(to, &release),
                None => Ok(()),
            },
            kind => match object(kind, id, value) {
                Some(object) => objects::put(to, &object),
                None => Ok(()),
            },
        }
    }

    /// How the new workspace differs from what its log says, so that the two agree again; and what of the log is lost.
    fn changes(&self) -> Vec<ChangeRecord> {
        let told = |key: &Key| self.history.told.get(key).and_then(|told| told.value.clone());
        let keys: BTreeSet<&Key> = self.history.told.keys().chain(self.whole.keys()).collect();
        let mut changes: Vec<ChangeRecord> = keys
            .into_iter()
            .filter_map(|key| {
                let (before, after) = (told(key), self.whole.get(key));
                let is_same = match (&before, after) {
                    (Some(before), Some(after)) => key.0 == FILE || check::same(before, after),
                    (None, None) => true,
                    _ => false,
                };
                let (kind, id) = key.clone();
                let after = match kind.as_str() {
                    // Name and size stood in the entry that is lost.
                    FILE => after.map(|_| serde_json::json!({ "sha256": id })),
                    _ => after.cloned(),
                };
                (!is_same).then_some(ChangeRecord { kind, id, before, after })
            })
            .collect();
        changes.extend(self.lost.iter().map(|lost| ChangeRecord {
            kind: "lost".to_owned(),
            id: format!("{} {}", lost.kind, lost.id),
            before: None,
            after: Some(serde_json::json!({ "message": lost.message })),
        }));
        changes
    }
}
