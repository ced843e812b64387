//! Reading what is whole in a damaged workspace, and writing it into a new one. Each thing is taken from its row when
//! that is whole, else from the audit log, whose entries carry what they changed; what neither has is lost, and named.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use domicile_policy::{Kind, Object};
use domicile_text::{Text, text};
use rusqlite::Connection;
use serde_json::Value;

use crate::{
    Error, Flaw, StoredRelease, check,
    history::{FILE, History, Key, OFFICER, RELEASE, SETTING},
    look,
    place::Work,
    releases, rows,
    state::{self, Judge, State},
};

mod mend;
mod write;

/// What is left of a damaged workspace.
pub struct Remains {
    /// Nothing of it reaches the file that it was read from: this is a copy, in `work`.
    connection: Connection,
    work: Work,
    history: History,
    /// Each thing that is whole, with its value.
    whole: BTreeMap<Key, Value>,
    /// The rows of documents and releases, whose bytes are copied and not held.
    rows: BTreeMap<Key, i64>,
    files: rows::FilesOfReleases,
    /// What could not be read, or does not fit what is left.
    pub lost: Vec<Flaw>,
    /// What was not whole in its place and stands in the audit log.
    pub mended: Vec<Flaw>,
}

impl std::fmt::Debug for Remains {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Remains")
            .field("lost", &self.lost)
            .field("mended", &self.mended)
            .finish_non_exhaustive()
    }
}

impl Remains {
    /// Reads what is whole in the workspace `from`, which is only read, on the disk on which `to` will be.
    ///
    /// An error when nothing of a workspace is in it, and when a newer version wrote it.
    pub fn read(from: &Path, to: &Path, judge: Judge<'_>) -> Result<Self, Error> {
        if to.exists() {
            return Err(Error::Exists(to.to_owned()));
        }
        let work = Work::beside(to)?;
        let damaged = work.file("damaged");
        look::copy(from, &damaged)?;
        let connection = mend::open(&damaged, from, &work)?;
        let history = History::read(&connection)?;
        let state = state::read(&connection, judge);
        if history.whole.is_empty() && state.values().all(|found| found.value.is_err()) {
            return Err(Error::Nothing(from.to_owned()));
        }
        let lost = history.flaws.clone();
        let with_bytes = state.iter().filter(|((kind, _), _)| kind == FILE || kind == RELEASE);
        let rows = with_bytes.map(|(key, found)| (key.clone(), found.row)).collect();
        let files = rows::files_of_releases(&connection);
        let (whole, mended) = (BTreeMap::new(), Vec::new());
        let mut remains = Self { connection, work, history, whole, rows, files, lost, mended };
        remains.choose(&state);
        Ok(remains)
    }

    /// Takes each thing from its row or from the log.
    fn choose(&mut self, state: &State) {
        let keys: BTreeSet<Key> = check::keys(state, &self.history).into_iter().cloned().collect();
        for key in keys {
            let told = self.history.told.get(&key);
            let value = told.and_then(|told| told.value.as_ref());
            let is_broken = state.get(&key).is_some_and(|found| found.value.is_err());
            if is_broken && value.is_none() && self.history.is_whole() {
                // A broken name: what it was called is missing, and the log has it.
                continue;
            }
            // The bytes of documents and releases are in no entry.
            let from_log = value.filter(|value| key.0 != FILE && key.0 != RELEASE && reads(&key, value));
            let entry = told.map_or(0, |told| told.seq);
            let flaw = |message: Text| Flaw::new(&key.0, &key.1, message);
            let (chosen, mended) = match (state.get(&key).map(|found| &found.value), value) {
                (Some(Ok(found)), Some(_)) if key.0 == FILE => (Ok(found), None),
                (Some(Ok(found)), Some(told)) if check::same(found, told) => (Ok(found), None),
                // Without a gap in it the log has the last word; with one, what stands there may be newer.
                (Some(Ok(found)), _) if !self.history.is_whole() => (Ok(found), None),
                (Some(Ok(_)), None) => (Err(text!("the audit log does not know it")), None),
                (Some(Ok(_)), Some(_)) => {
                    let why = text!("it was not what entry {entry} of the audit log says", entry);
                    (from_log.ok_or_else(|| why.clone()), Some(why))
                }
                (Some(Err(why)), _) => (from_log.ok_or_else(|| why.clone()), Some(why.clone())),
                (None, _) => {
                    let why = text!("it was not there");
                    (from_log.ok_or_else(|| why.clone()), Some(why))
                }
            };
            match chosen {
                Ok(value) => {
                    let value = value.clone();
                    let now = text!("it is as entry {entry} says", entry);
                    self.mended.extend(mended.map(|why| flaw(Text::several([why, now], "; "))));
                    self.whole.insert(key, value);
                }
                Err(why) => self.lost.push(flaw(why)),
            }
        }
    }

    /// The objects that are whole.
    pub fn objects(&self) -> Vec<Object> {
        self.whole.iter().filter_map(|((kind, id), value)| object(kind, id, value)).collect()
    }

    /// One of the releases that are whole, with its bytes.
    fn release(&self, revision: u64) -> Result<Option<StoredRelease>, Error> {
        let Some(row) = self.rows.get(&(RELEASE.to_owned(), revision.to_string())) else { return Ok(None) };
        let empty = BTreeMap::new();
        let files = self.files.get(row).unwrap_or(&empty);
        releases::read(&self.connection, *row, files).map(Some)
    }

    /// The setting `key`, if it is whole.
    pub fn setting(&self, key: &str) -> Option<&Value> {
        self.whole.get(&(SETTING.to_owned(), key.to_owned()))
    }

    /// Leaves out what does not fit the rest, and says why.
    pub fn leave_out(&mut self, kind: &str, id: &str, why: Text) {
        if self.whole.remove(&(kind.to_owned(), id.to_owned())).is_some() {
            self.lost.push(Flaw::new(kind, id, why));
        }
    }
}

/// The object that `value` is.
fn object(kind: &str, id: &str, value: &Value) -> Option<Object> {
    let kind = Kind::ALL.iter().copied().find(|known| known.as_str() == kind)?;
    let object = Object::from_body(kind, &value.to_string()).ok()?;
    (object.id() == id).then_some(object)
}

/// Whether `value` can stand where `key` says.
fn reads(key: &Key, value: &Value) -> bool {
    match key.0.as_str() {
        SETTING => true,
        OFFICER => serde_json::from_value::<crate::Officer>(value.clone()).is_ok_and(|one| one.id == key.1),
        kind => object(kind, &key.1, value).is_some(),
    }
}
