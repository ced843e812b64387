//! Undo and redo, told by the audit log alone: they survive a restart, and nothing of the log is taken back. To undo
//! an edit is a new edit, in an entry that names the one it undoes.

use std::{collections::BTreeMap, ops::ControlFlow};

use domicile_policy::{Change, Kind, Object};
use domicile_store::{ChangeRecord, Entry, Note, Write, only_notes};
use domicile_text::text;
use serde::Serialize;

use crate::{Console, Error, messages::Messages, policy::promotion};

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
    let mut search = Search::default();
    console.store().audit_back(|entry| search.visit(entry))?;
    let say = |edit: Edit| edit.step(&console.messages());
    Ok(Steps { undo: search.undo.map(say), redo: search.redo.map(say) })
}

/// Undoes the last edit, in the draft and in one transaction, and says which it was.
///
/// What a release carries cannot be undone there: without `published` such an edit is refused, with it the draft is
/// brought back to what it was before, which is a change against that release.
pub fn undo(console: &Console, published: bool) -> Result<Step, Error> {
    console.edit_by("edit.undo", |write| {
        let mut search = Search::default();
        write.audit_back(|entry| search.visit(entry))?;
        let edit = search.undo.ok_or(Error::NothingToUndo)?;
        if let Some(revision) = edit.published.filter(|_| !published) {
            return Err(Error::Published(revision));
        }
        let changes = edit.bring(write, |change| change.before.as_ref())?;
        edit.mark(write, true);
        Ok((changes, edit.step(&console.messages())))
    })
}

/// Makes the edit again that was undone last, in one transaction, and says which it was.
pub fn redo(console: &Console) -> Result<Step, Error> {
    console.edit_by("edit.redo", |write| {
        let mut search = Search::default();
        write.audit_back(|entry| search.visit(entry))?;
        let edit = search.redo.ok_or(Error::NothingToRedo)?;
        let changes = edit.bring(write, |change| change.after.as_ref())?;
        edit.mark(write, false);
        Ok((changes, edit.step(&console.messages())))
    })
}

/// The way back through the log to the edits that undo and redo are about.
#[derive(Default)]
struct Search {
    /// Whether an edit is undone: its newest word counts, which is the first on the way back.
    undone: BTreeMap<u64, bool>,
    last_undone: Option<u64>,
    published: Option<u64>,
    edited_since: bool,
    undo: Option<Edit>,
    redo: Option<Edit>,
}

impl Search {
    fn visit(&mut self, entry: Entry) -> ControlFlow<()> {
        self.published = self.published.or_else(|| revision(&entry));
        if let Some((seq, is_undone)) = marked(&entry) {
            let newest = *self.undone.entry(seq).or_insert(is_undone);
            if newest && is_undone && !self.edited_since {
                self.last_undone = self.last_undone.or(Some(seq));
            }
        } else if is_edit(&entry) {
            let is_undone = self.undone.get(&entry.seq) == Some(&true);
            // A release carries objects; a criterion stays in the workspace.
            let carried = entry.changes.iter().any(|change| kind(change).is_some());
            let edit = Edit { published: self.published.filter(|_| carried), entry };
            if self.last_undone == Some(edit.entry.seq) {
                self.redo = Some(edit);
            } else if !is_undone {
                self.edited_since = true;
                self.undo.get_or_insert(edit);
            }
        }
        if self.undo.is_some() && (self.last_undone.is_none() || self.redo.is_some()) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// The entry that this one undoes (`true`) or makes again.
fn marked(entry: &Entry) -> Option<(u64, bool)> {
    let mark = entry.changes.iter().find(|change| change.kind == Note::Undone.as_str())?;
    Some((mark.id.parse().ok()?, mark.after.as_ref()?.get("undone")?.as_bool()?))
}

/// Whether it changed what can be changed back, and nothing that stays as it is then: a copied document and the name of
/// the file that was imported do no harm, but an officer's key, a release or what was observed is no edit.
fn is_edit(entry: &Entry) -> bool {
    let is_edited = |change: &ChangeRecord| kind(change).is_some() || criterion_of(change).is_some();
    let harmless = |change: &ChangeRecord| change.kind == "file" || change.kind == Note::Import.as_str();
    !only_notes(entry)
        && entry.changes.iter().any(is_edited)
        && entry.changes.iter().all(|change| is_edited(change) || harmless(change))
}

/// The policy whose promotion criterion was changed: of all settings the one that an officer edits in a room.
fn criterion_of(change: &ChangeRecord) -> Option<&str> {
    if change.kind == "setting" { promotion::criterion_of(&change.id) } else { None }
}

/// The revision that the entry published.
fn revision(entry: &Entry) -> Option<u64> {
    entry.changes.iter().find(|change| change.kind == "release")?.id.parse().ok()
}

fn kind(change: &ChangeRecord) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.as_str() == change.kind)
}

/// An edit of the log, and the release that carries it.
struct Edit {
    entry: Entry,
    published: Option<u64>,
}

impl Edit {
    /// Brings each criterion to what `side` says of it; the changes that do so to the objects.
    fn bring(
        &self,
        write: &mut Write<'_>,
        side: impl Fn(&ChangeRecord) -> Option<&serde_json::Value>,
    ) -> Result<Vec<Change>, Error> {
        for change in self.entry.changes.iter().filter(|change| criterion_of(change).is_some()) {
            match side(change) {
                Some(criterion) => write.set(&change.id, criterion)?,
                None => write.set(&change.id, &promotion::Criterion::default())?,
            }
        }
        let of = |change: &ChangeRecord| {
            let kind = kind(change)?;
            Some(match side(change) {
                None => Ok(Change::Delete(kind, change.id.clone())),
                Some(body) => Object::from_body(kind, &body.to_string()).map(Change::put),
            })
        };
        self.entry.changes.iter().filter_map(of).collect::<Result<_, _>>().map_err(|error| {
            // An older version may have written what this one no longer reads.
            Error::Format(text!(
                "entry {entry} of the audit log cannot be applied ({error}): make the change by hand",
                entry = self.entry.seq,
                error = error.to_string(),
            ))
        })
    }

    /// Says in the entry that is being written that this one is undone, or made again.
    fn mark(&self, write: &mut Write<'_>, undone: bool) {
        write.note(Note::Undone, &self.entry.seq.to_string(), serde_json::json!({ "undone": undone }));
    }

    fn step(&self, messages: &Messages) -> Step {
        let Entry { seq, at, actor, .. } = &self.entry;
        Step {
            entry: *seq,
            what: what(&self.entry, messages),
            at: at.clone(),
            actor: actor.clone(),
            published: self.published,
        }
    }
}

/// What an edit did: `endpoint “letters” changed`, and how many more objects.
fn what(entry: &Entry, messages: &Messages) -> String {
    let mut objects = entry.changes.iter().filter(|change| kind(change).is_some());
    let Some(first) = objects.next() else {
        let policy = entry.changes.iter().find_map(criterion_of).unwrap_or_default();
        return messages.count(
            "edit-what",
            0,
            &[("kind", "criterion"), ("name", policy), ("done", "changed")],
        );
    };
    let done = match (&first.before, &first.after) {
        (None, _) => "added",
        (_, None) => "deleted",
        _ => "changed",
    };
    let body = first.after.as_ref().or(first.before.as_ref());
    let name = body.and_then(|body| body.get("name")?.as_str()).unwrap_or(&first.id);
    messages.count("edit-what", objects.count(), &[("kind", &first.kind), ("name", name), ("done", done)])
}
