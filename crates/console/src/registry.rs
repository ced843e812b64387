//! Edits of the registry, evidence, policies and exemptions, each one transaction.

use std::borrow::Cow;

use domicile_policy::{Change, Kind, Object, Scope, Stage};
use domicile_store::Write;
use domicile_text::text;
use serde::{Deserialize, Serialize};

use crate::{Console, Error, describe::Describe, starter::starter};

/// One edit as the window sends it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Edit {
    /// Adds or replaces an object.
    Put(Box<Object>),
    /// Takes an object away.
    Delete {
        /// Its kind.
        kind: Kind,
        /// Its identifier.
        id: String,
    },
    /// Copies an object of the starter catalogue, with everything it refers to. What the workspace has already stays as
    /// the officer left it.
    Adopt {
        /// Its kind.
        kind: Kind,
        /// Its identifier.
        id: String,
    },
}

/// Makes all of `edits`, or none when the workspace would not fit together then. A renamed object is a deletion and
/// an addition in one call.
pub fn edit(console: &Console, edits: Vec<Edit>, reason: Option<String>) -> Result<(), Error> {
    let asked = |write: &mut Write<'_>| {
        let changes = changes(edits, |kind, id| Ok(write.has(kind, id)?))?;
        Ok((Cow::Owned(changes), ()))
    };
    console.edit_with("registry.edit", reason, asked, |_, ()| Ok(()))
}

/// What `edits` change where `has` says what is there.
pub(crate) fn changes(
    edits: Vec<Edit>,
    has: impl Fn(Kind, &str) -> Result<bool, Error>,
) -> Result<Vec<Change>, Error> {
    let mut changes: Vec<Change> = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit {
            Edit::Put(object) => changes.push(Change::Put(object)),
            Edit::Delete { kind, id } => changes.push(Change::Delete(kind, id)),
            Edit::Adopt { kind, id } => {
                let found = starter().object(kind, &id);
                let object =
                    found.ok_or(Error::NotFound { kind: text!("entry of the starter catalogue"), id })?;
                let is_there = |object: &Object, so_far: &[Change]| {
                    let key = (object.kind(), object.id());
                    Ok::<_, Error>(so_far.iter().any(|change| change.key() == key) || has(key.0, key.1)?)
                };
                // Of what is there the officer may have taken away what it referred to in the starter catalogue.
                if is_there(&object, &changes)? {
                    continue;
                }
                for object in starter().with_dependencies([object]) {
                    if !is_there(&object, &changes)? {
                        changes.push(Change::put(object));
                    }
                }
            }
        }
    }
    Ok(changes)
}

/// What refers to an object, so that a deletion can say what depends on it: kind and identifier of each.
pub fn dependents(console: &Console, kind: Kind, id: &str) -> Result<Vec<(Kind, String)>, Error> {
    let catalogue = console.catalogue()?;
    match catalogue.edited(&[Change::Delete(kind, id.to_owned())]) {
        Ok(_) => Ok(Vec::new()),
        Err(error) => {
            let mut found: Vec<(Kind, String)> =
                error.problems.into_iter().map(|problem| (problem.kind, problem.id)).collect();
            found.sort();
            found.dedup();
            Ok(found)
        }
    }
}

/// A placement that the starter catalogue offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct StarterPlacement {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its provider's name.
    pub provider: String,
    /// Its scope.
    pub scope: Scope,
    /// Where it processes, in short.
    pub processing: String,
    /// Whether the workspace has it.
    pub in_use: bool,
}

/// The placements that the starter catalogue offers, by id.
pub fn starter_placements(console: &Console) -> Result<Vec<StarterPlacement>, Error> {
    let catalogue = console.catalogue()?;
    let describe = Describe { messages: &console.messages(), catalogue: &catalogue };
    let registry = &starter().registry;
    let placements = registry.placements.iter().map(|placement| StarterPlacement {
        id: placement.id.to_string(),
        name: placement.name.clone(),
        provider: registry
            .providers
            .iter()
            .find(|provider| provider.id == placement.provider)
            .map_or_else(|| placement.provider.to_string(), |provider| provider.name.clone()),
        scope: placement.scope,
        processing: describe.claim(&placement.claim(Stage::Processing)),
        in_use: catalogue.placements().contains_key(&placement.id),
    });
    Ok(placements.collect())
}
