//! What differs between two catalogues: objects, and the cells of the matrix whose answer is another.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{Index, Instant, Kind, Outcome};
use serde::Serialize;

use crate::{coverage, workspace::count};

/// How an object differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "HowChanged"))]
pub enum How {
    /// It was not there before.
    Added,
    /// It is different.
    Changed,
    /// It is gone.
    Removed,
}

/// An object that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ObjectChange {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// How it differs.
    pub how: How,
}

/// A cell of the matrix whose answer differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CellChange {
    /// The tag.
    pub tag: String,
    /// The endpoint.
    pub endpoint: String,
    /// What the release before says; absent where it has no such cell.
    pub before: Option<Outcome>,
    /// What the draft says; absent where it has no such cell.
    pub after: Option<Outcome>,
}

impl CellChange {
    fn is_gained(&self) -> bool {
        let eligible = |outcome: Option<Outcome>| outcome.is_some_and(Outcome::is_eligible);
        eligible(self.after) && !eligible(self.before)
    }

    fn is_lost(&self) -> bool {
        let eligible = |outcome: Option<Outcome>| outcome.is_some_and(Outcome::is_eligible);
        !eligible(self.after) && eligible(self.before)
    }
}

/// What differs between two catalogues.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Difference {
    /// Objects, kinds in order.
    pub changes: Vec<ObjectChange>,
    /// Cells, tags in order.
    pub decisions: Vec<CellChange>,
    /// How many cells there are in the draft: tags × endpoints.
    pub cells: u32,
}

impl Difference {
    /// How many cells are permitted now and were not.
    pub fn gained(&self) -> usize {
        self.decisions.iter().filter(|cell| cell.is_gained()).count()
    }

    /// How many cells were permitted and are not now.
    pub fn lost(&self) -> usize {
        self.decisions.iter().filter(|cell| cell.is_lost()).count()
    }
}

/// What differs between `before` and `after`, as decided for `at`.
pub fn difference(before: &Index, after: &Index, at: Instant) -> Difference {
    let (earlier, later) = (before.catalogue(), after.catalogue());
    let mut found =
        Difference { cells: count(later.tags().len() * later.endpoints().len()), ..Difference::default() };
    for object in later.objects() {
        let how = match earlier.object(object.kind(), object.id()) {
            None => How::Added,
            Some(earlier) if earlier != object => How::Changed,
            Some(_) => continue,
        };
        found.changes.push(ObjectChange { kind: object.kind(), id: object.id().to_owned(), how });
    }
    for object in earlier.objects() {
        if later.object(object.kind(), object.id()).is_none() {
            found.changes.push(ObjectChange {
                kind: object.kind(),
                id: object.id().to_owned(),
                how: How::Removed,
            });
        }
    }
    found.changes.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    if !found.changes.is_empty() {
        found.decisions = cell_changes(before, after, at);
    }
    found
}

fn cell_changes(before: &Index, after: &Index, at: Instant) -> Vec<CellChange> {
    let cells = |index: &Index| -> BTreeMap<(String, String), Outcome> {
        let catalogue = index.catalogue();
        let decisions = coverage::decisions(index, at);
        let tags = catalogue.tags().keys();
        tags.zip(decisions)
            .flat_map(|(tag, decision)| {
                catalogue
                    .endpoints()
                    .keys()
                    .map(move |id| {
                        let outcome = decision.endpoint(id).map_or(Outcome::Deny, |judged| judged.outcome);
                        ((tag.to_string(), id.to_string()), outcome)
                    })
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let (earlier, later) = (cells(before), cells(after));
    let keys: BTreeSet<&(String, String)> = earlier.keys().chain(later.keys()).collect();
    keys.into_iter()
        .map(|key| CellChange {
            tag: key.0.clone(),
            endpoint: key.1.clone(),
            before: earlier.get(key).copied(),
            after: later.get(key).copied(),
        })
        .filter(|cell| cell.before != cell.after)
        .collect()
}
