//! The state of the workspace as its audit log tells it: the last word of the log about each thing. What SQLite cannot
//! see, a letter that flipped inside a value, shows against it.

use std::collections::{BTreeMap, BTreeSet};

use domicile_audit::{Entry, leaf};
use domicile_policy::Kind;
use domicile_text::text;
use rusqlite::Connection;

use crate::{Error, Flaw, rows};

/// The kinds of things that the log tells the whole state of, beside the objects.
pub(crate) const SETTING: &str = "setting";
pub(crate) const OFFICER: &str = "officer";
pub(crate) const FILE: &str = "file";
pub(crate) const RELEASE: &str = "release";
/// An entry itself, where one is not what it must be.
pub(crate) const ENTRY: &str = "audit entry";

/// What an entry says beside what it changed. None of these is the kind of a thing: the last word of the log about a thing
/// is what the thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// A connection to the endpoint was about to open.
    Connection,
    /// The changes come from the file with this SHA-256.
    Import,
    /// The entry with this number was undone, or made again.
    Undone,
}

impl Note {
    /// Its kind in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connection => "connection-opened",
            Self::Import => "import",
            Self::Undone => "entry",
        }
    }
}

/// Whether the changes of `entry` are none: a version before this one noted the connection of a prompt as if it were a
/// change of the endpoint.
pub fn only_notes(entry: &Entry) -> bool {
    entry.action == "prompt.connect"
}

/// A thing's kind and identifier.
pub(crate) type Key = (String, String);

/// The last word about one thing.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// The entry that says it.
    pub seq: u64,
    /// What it is; `None` once it was taken away.
    pub value: Option<serde_json::Value>,
}

/// What the log tells.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// By kind and identifier.
    pub told: BTreeMap<Key, Told>,
    /// The numbers of the entries that are whole.
    pub whole: BTreeSet<u64>,
    /// The entries that are not what they must be, or are not there.
    pub flaws: Vec<Flaw>,
}

impl History {
    /// Reads the whole log of `connection`, also where it is damaged.
    pub fn read(connection: &Connection) -> Result<Self, Error> {
        let mut history = Self::default();
        let sql = "SELECT entry, leaf FROM audit_entries NOT INDEXED WHERE rowid = ?1";
        let (numbers, is_all) = rows::find(connection, "audit_entries");
        for seq in numbers {
            let read = connection
                .prepare_cached(sql)?
                .query_row([seq], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?)));
            let flaw = match read {
                Ok((text, stored)) => match entry(seq, &text, &stored) {
                    Some(entry) => {
                        history.take(entry);
                        continue;
                    }
                    None => text!("its bytes and its hash do not fit"),
                },
                Err(rusqlite::Error::QueryReturnedNoRows) => continue,
                Err(_) => text!("it cannot be read"),
            };
            history.flaws.push(Flaw::new(ENTRY, seq, flaw));
        }
        let flawed: Vec<String> = history.flaws.iter().map(|flaw| flaw.id.clone()).collect();
        let last = history.whole.last().copied().unwrap_or(0);
        for seq in (1..=last).filter(|seq| !history.whole.contains(seq)) {
            if !flawed.contains(&seq.to_string()) {
                history.flaws.push(Flaw::new(ENTRY, seq, text!("it is not there")));
            }
        }
        if !is_all {
            let rest = format!("after {last}");
            history.flaws.push(Flaw::new(ENTRY, rest, text!("whether there are more cannot be read")));
        }
        history.flaws.sort_by_key(|flaw| flaw.id.parse::<i64>().ok());
        Ok(history)
    }

    fn take(&mut self, entry: Entry) {
        let is_note = only_notes(&entry);
        for change in entry.changes {
            if tells(&change.kind) && !is_note {
                let told = Told { seq: entry.seq, value: change.after };
                self.told.insert((change.kind, change.id), told);
            }
        }
        self.whole.insert(entry.seq);
    }

    /// Whether nothing of the log is lost: then it has the last word.
    pub fn is_whole(&self) -> bool {
        self.flaws.is_empty()
    }

    /// What is there by the log, and by which entry.
    pub fn there(&self) -> impl Iterator<Item = (&Key, u64, &serde_json::Value)> {
        self.told.iter().filter_map(|(key, told)| Some((key, told.seq, told.value.as_ref()?)))
    }
}

/// The entry that `text` is, if everything about it fits.
fn entry(seq: i64, text: &str, stored: &[u8]) -> Option<Entry> {
    let entry: Entry = serde_json::from_str(text).ok()?;
    let fits = i64::try_from(entry.seq) == Ok(seq)
        && entry.to_jcs().ok()? == text.as_bytes()
        && leaf(text.as_bytes())[..] == *stored;
    fits.then_some(entry)
}

/// Whether the log tells the whole state of things of this kind. Other records tell of what happened.
fn tells(kind: &str) -> bool {
    [SETTING, OFFICER, FILE, RELEASE].contains(&kind) || Kind::ALL.iter().any(|known| known.as_str() == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_that_an_older_version_noted_is_no_word_about_its_endpoint() {
        let after = Some(serde_json::json!({ "host": "a.example", "address": "192.0.2.1:443", "tag": "t" }));
        let change =
            domicile_audit::ChangeRecord { kind: "endpoint".into(), id: "a".into(), before: None, after };
        let entry = |action: &str| Entry {
            seq: 1,
            at: "2026-11-27T00:00:00Z".into(),
            actor: "officer".into(),
            action: action.into(),
            reason: None,
            changes: vec![change.clone()],
        };
        let mut history = History::default();
        history.take(entry("prompt.connect"));
        assert_eq!(history.there().count(), 0, "it would stand against the endpoint that is there");
        history.take(entry("registry.edit"));
        assert_eq!(history.there().count(), 1, "an edit is one");
    }

    #[test]
    fn no_note_is_taken_for_the_last_word_about_a_thing() {
        for note in [Note::Connection, Note::Import, Note::Undone] {
            assert!(!tells(note.as_str()), "`{}` is the kind of a thing", note.as_str());
        }
    }
}
