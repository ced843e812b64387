//! Writing: a closure over one transaction. What it changes is recorded and becomes the audit entry that is
//! committed with it; nothing can be written without.

use std::{collections::BTreeMap, ops::ControlFlow, path::Path};

use domicile_audit::{ChangeRecord, Entry};
use domicile_policy::{Change, Instant, Kind};
use rusqlite::{Transaction, TransactionBehavior};

use crate::{Error, Note, Store, audit, files, lock::Lock, objects, officers, releases, settings};

/// Who does what, when and why: the head of the audit entry.
#[derive(Clone, Debug)]
pub struct Action {
    /// When it happens.
    pub at: Instant,
    /// Who does it.
    pub actor: String,
    /// What is done, for example `registry.edit`.
    pub name: &'static str,
    /// Why, where a reason was asked for.
    pub reason: Option<String>,
}

/// An open transaction.
#[derive(Debug)]
pub struct Write<'a> {
    transaction: Transaction<'a>,
    /// What the officer calls the file.
    path: &'a Path,
    changes: Vec<ChangeRecord>,
}

impl Store {
    /// Runs `edit` in one transaction and appends its audit entry. Nothing is kept when `edit` or the commit fails.
    ///
    /// Gives what `edit` gives and the entry; no entry is written when nothing was changed.
    pub fn write<T, E: From<Error>>(
        &mut self,
        action: &Action,
        edit: impl FnOnce(&mut Write<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<Entry>), E> {
        self.may_write()?;
        let path = self.path.as_path();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| Error::from(error).of(path))?;
        let mut write = Write { transaction, path, changes: Vec::new() };
        let value = edit(&mut write)?;
        let Write { transaction, changes, .. } = write;
        if changes.is_empty() {
            return Ok((value, None));
        }
        let kept = audit::append(&transaction, action, changes)
            .and_then(|entry| Ok(transaction.commit().map(|()| entry)?));
        Ok((value, Some(kept.map_err(|error| error.of(path))?)))
    }

    fn may_write(&self) -> Result<(), Error> {
        if self.look.is_some() {
            return Err(Error::ReadOnly(self.path.clone()));
        }
        self.lock.as_ref().map_or(Ok(()), Lock::check)
    }
}

impl Write<'_> {
    /// Does one thing in the transaction, and says which file it was when that fails.
    fn on<T>(&self, run: impl FnOnce(&Transaction<'_>) -> Result<T, Error>) -> Result<T, Error> {
        run(&self.transaction).map_err(|error| error.of(self.path))
    }

    /// [`Store::data_version`] as this transaction sees it.
    pub fn data_version(&self) -> Result<i64, Error> {
        self.on(|transaction| Ok(transaction.pragma_query_value(None, "data_version", |row| row.get(0))?))
    }

    /// [`Store::audit_back`] as this transaction sees the log, without its own entry.
    pub fn audit_back(&self, visit: impl FnMut(Entry) -> ControlFlow<()>) -> Result<(), Error> {
        self.on(|transaction| audit::back(transaction, visit))
    }

    /// The draft as this transaction sees it.
    pub fn snapshot(&self) -> Result<objects::Snapshot, Error> {
        self.on(|transaction| objects::snapshot(transaction))
    }

    /// Whether the object is there.
    pub fn has(&self, kind: Kind, id: &str) -> Result<bool, Error> {
        self.on(|transaction| Ok(objects::body(transaction, kind, id)?.is_some()))
    }

    /// Makes `change` and records what was and what is. A change that changes nothing is not recorded.
    pub fn change(&mut self, change: &Change) -> Result<(), Error> {
        let (kind, id) = change.key();
        let before = self.on(|transaction| objects::body(transaction, kind, id))?;
        let after = match change {
            Change::Put(object) => Some(object.body()?),
            Change::Delete(..) => None,
        };
        if before == after {
            return Ok(());
        }
        self.on(|transaction| match change {
            Change::Put(object) => objects::put(transaction, object),
            Change::Delete(kind, id) => objects::delete(transaction, *kind, id),
        })?;
        let value = |body: Option<String>| body.map(|body| serde_json::from_str(&body)).transpose();
        self.record(kind.as_str(), id, value(before)?, value(after)?);
        Ok(())
    }

    /// [`Store::setting`] as this transaction sees it.
    pub fn setting<T: serde::de::DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> {
        self.on(|transaction| Ok(settings::get(transaction, key)?.map(serde_json::from_value).transpose()?))
    }

    /// [`Store::settings`] as this transaction sees them.
    pub fn settings<T: serde::de::DeserializeOwned>(
        &self,
        prefix: &str,
    ) -> Result<BTreeMap<String, T>, Error> {
        self.on(|transaction| settings::under(transaction, prefix))
    }

    /// Sets `key` to `value`.
    pub fn set<T: serde::Serialize>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        let after = serde_json::to_value(value)?;
        let before = self.on(|transaction| settings::get(transaction, key))?;
        if before.as_ref() != Some(&after) {
            self.on(|transaction| settings::set(transaction, key, &after))?;
            self.record("setting", key, before, Some(after));
        }
        Ok(())
    }

    /// Adds an officer. One that is there with the same key stays; with another key it is an error.
    pub fn add_officer(&mut self, officer: &officers::Officer) -> Result<(), Error> {
        match self.on(|transaction| officers::get(transaction, &officer.id))? {
            Some(known) if known.public_key == officer.public_key => Ok(()),
            Some(known) => Err(Error::OfficerExists(known.id)),
            None => {
                self.on(|transaction| officers::add(transaction, officer))?;
                self.record("officer", &officer.id, None, Some(serde_json::to_value(officer)?));
                Ok(())
            }
        }
    }

    /// Keeps a copy of a document under its SHA-256. The entry tells its name, size and hash, not its bytes.
    pub fn add_file(&mut self, sha256: &str, name: &str, bytes: &[u8]) -> Result<(), Error> {
        if self.on(|transaction| files::add(transaction, sha256, bytes))? {
            let about = serde_json::json!({ "name": name, "size": bytes.len(), "sha256": sha256 });
            self.record("file", sha256, None, Some(about));
        }
        Ok(())
    }

    /// Stores a release with its signed bytes.
    pub fn add_release(&mut self, release: &releases::StoredRelease) -> Result<(), Error> {
        self.on(|transaction| releases::add(transaction, release))?;
        let about = serde_json::to_value(&release.record)?;
        self.record("release", &release.record.revision.to_string(), None, Some(about));
        Ok(())
    }

    /// Records what happened without changing anything that is kept.
    pub fn note(&mut self, note: Note, id: &str, about: serde_json::Value) {
        self.record(note.as_str(), id, None, Some(about));
    }

    fn record(
        &mut self,
        kind: &str,
        id: &str,
        before: Option<serde_json::Value>,
        after: Option<serde_json::Value>,
    ) {
        self.changes.push(ChangeRecord { kind: kind.to_owned(), id: id.to_owned(), before, after });
    }
}
