//! Undo and redo, told by the audit log alone: they survive a restart, and nothing of the log is taken back. To undo
//! an edit is a new edit, in an entry that names the one it undoes.

use std::collections::BTreeMap;

use domicile_policy::{Change, Kind, Object};
use domicile_store::{ChangeRecord, Entry, Write};
use serde::Serialize;

use crate::{Console, Error, messages::Messages};

/// The kind under which an entry names the entry that it undoes or makes again.
const ENTRY: &str = "entry";
/// How many entries are read at once on the way back to the last edit.
const PAGE: u32 = 32;

/// One edit that can be undone or made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "EditStep"))]
pub struct Step {
    /// Its entry in the audit log.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub entry: u64,
    /// What it did, in a few words.
    pub what: String,
    /// When: RFC 3339, UTC.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// The release that carries it; gateways may follow it.
    #[cfg_attr(feature = "specta", specta(type = Option<u32>))]
    pub published: Option<u64>,
}

/// What undo and redo would do now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "EditSteps"))]
pub struct Steps {
    /// The last edit that is not undone.
    pub undo: Option<Step>,
    /// The last edit that was undone, while nothing else was edited since.
    pub redo: Option<Step>,
}

/// What undo and redo would do now.
pub fn steps(console: &Console) -> Result<Steps, Error> {
    let store = console.store();
    let found = find(|before| store.audit_entries_before(before, PAGE))?;
    let say = |(entry, published): (Entry, Option<u64>)| step(&entry, published, console.messages());
    Ok(Steps { undo: found.undo.map(say), redo: found.redo.map(say) })
}

/// Undoes the last edit, in the draft and in one transaction, and says which it was.
///
/// What a release carries cannot be undone there: without `published` such an edit is refused, with it the draft is
/// brought back to what it was before, which is a change against that release.
pub fn undo(console: &Console, published: bool) -> Result<Step, Error> {
    let mut done = None;
    console.edit_by("edit.undo", |write| {
        let found = find(|before| write.audit_entries_before(before, PAGE))?.undo;
        let (entry, revision) = found.ok_or(Error::NothingTo("undo"))?;
        if let Some(revision) = revision.filter(|_| !published) {
            return Err(Error::Published(revision));
        }
        let changes = changes(&entry, |change| change.before.as_ref())?;
        mark(write, &entry, true);
        done = Some(step(&entry, revision, console.messages()));
        Ok(changes)
    })?;
    done.ok_or(Error::NothingTo("undo"))
}

/// Makes the edit again that was undone last, in one transaction, and says which it was.
pub fn redo(console: &Console) -> Result<Step, Error> {
    let mut done = None;
    console.edit_by("edit.redo", |write| {
        let found = find(|before| write.audit_entries_before(before, PAGE))?.redo;
        let (entry, published) = found.ok_or(Error::NothingTo("redo"))?;
        let changes = changes(&entry, |change| change.after.as_ref())?;
        mark(write, &entry, false);
        done = Some(step(&entry, published, console.messages()));
        Ok(changes)
    })?;
    done.ok_or(Error::NothingTo("redo"))
}

/// The entries that undo and redo are about, each with the release that carries it.
#[derive(Default)]
struct Found {
    undo: Option<(Entry, Option<u64>)>,
    redo: Option<(Entry, Option<u64>)>,
}

/// Reads the log from its end, a page at a time: `page` gives what comes before an entry, newest first.
fn find(
    mut page: impl FnMut(Option<u64>) -> Result<Vec<Entry>, domicile_store::Error>,
) -> Result<Found, Error> {
    // Whether an edit is undone: its newest word counts, which is the first on the way back.
    let mut undone: BTreeMap<u64, bool> = BTreeMap::new();
    let mut last_undone = None;
    let mut published = None;
    let mut edited_since = false;
    let mut found = Found::default();
    let mut before = None;
    loop {
        let entries = page(before)?;
        let Some(oldest) = entries.last().map(|entry| entry.seq) else { return Ok(found) };
        before = Some(oldest);
        for entry in entries {
            if let Some(revision) = revision(&entry) {
                published = published.or(Some(revision));
            }
            if let Some((seq, is_undone)) = marked(&entry) {
                undone.entry(seq).or_insert(is_undone);
                if is_undone && !edited_since && undone.get(&seq) == Some(&true) {
                    last_undone = last_undone.or(Some(seq));
                }
            } else if is_edit(&entry) {
                let is_undone = undone.get(&entry.seq) == Some(&true);
                if last_undone == Some(entry.seq) {
                    found.redo = Some((entry, published));
                } else if !is_undone {
                    edited_since = true;
                    found.undo.get_or_insert((entry, published));
                }
            }
            if found.undo.is_some() && (last_undone.is_none() || found.redo.is_some()) {
                return Ok(found);
            }
        }
    }
}

/// The entry that this one undoes (`true`) or makes again.
fn marked(entry: &Entry) -> Option<(u64, bool)> {
    let mark = entry.changes.iter().find(|change| change.kind == ENTRY)?;
    Some((mark.id.parse().ok()?, mark.after.as_ref()?.get("undone")?.as_bool()?))
}

fn mark(write: &mut Write<'_>, entry: &Entry, undone: bool) {
    write.note(ENTRY, &entry.seq.to_string(), serde_json::json!({ "undone": undone }));
}

/// Whether it changed objects and nothing that stays as it is when they are changed back: a copied document does no
/// harm, but a setting, an officer's key or a release is no edit of the draft.
fn is_edit(entry: &Entry) -> bool {
    let is_object = |change: &ChangeRecord| kind(change).is_some();
    entry.changes.iter().any(is_object)
        && entry.changes.iter().all(|change| is_object(change) || change.kind == "file")
}

/// The revision that the entry published.
fn revision(entry: &Entry) -> Option<u64> {
    entry.changes.iter().find(|change| change.kind == "release")?.id.parse().ok()
}

fn kind(change: &ChangeRecord) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.as_str() == change.kind)
}

/// The changes that bring each object of `entry` to what `side` says of it.
fn changes(
    entry: &Entry,
    side: impl Fn(&ChangeRecord) -> Option<&serde_json::Value>,
) -> Result<Vec<Change>, Error> {
    let of = |change: &ChangeRecord| {
        let kind = kind(change)?;
        Some(match side(change) {
            None => Ok(Change::Delete(kind, change.id.clone())),
            Some(body) => Object::from_body(kind, &body.to_string()).map(Change::put),
        })
    };
    entry.changes.iter().filter_map(of).collect::<Result<_, _>>().map_err(|error| {
        // An older version may have written what this one no longer reads.
        Error::Format(format!(
            "entry {} of the audit log cannot be applied ({error}): make the change by hand",
            entry.seq
        ))
    })
}

fn step(entry: &Entry, published: Option<u64>, messages: &Messages) -> Step {
    Step {
        entry: entry.seq,
        what: what(entry, messages),
        at: entry.at.clone(),
        actor: entry.actor.clone(),
        published,
    }
}

/// What an edit did: `endpoint “letters” changed`, and how many more objects.
fn what(entry: &Entry, messages: &Messages) -> String {
    let mut objects = entry.changes.iter().filter(|change| kind(change).is_some());
    let Some(first) = objects.next() else { return String::new() };
    let done = match (&first.before, &first.after) {
        (None, _) => "added",
        (_, None) => "deleted",
        _ => "changed",
    };
    let body = first.after.as_ref().or(first.before.as_ref());
    let name = body.and_then(|body| body.get("name")?.as_str()).unwrap_or(&first.id);
    messages.count("edit-what", objects.count(), &[("kind", &first.kind), ("name", name), ("done", done)])
}
