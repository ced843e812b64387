//! The workspace as one file: what `get` writes and `apply` reads, as JSON or TOML.

use std::{collections::BTreeSet, path::Path};

use domicile_policy::{Change, Kind, Parts};
use domicile_text::{Text, text};
use serde::Serialize;

use crate::{Console, Error};

/// What `apply` did or would do, by kind and identifier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Applied {
    /// Objects that were not there before.
    pub added: Vec<(Kind, String)>,
    /// Objects that are different now.
    pub changed: Vec<(Kind, String)>,
    /// Objects that the file does not have, and that are removed.
    pub removed: Vec<(Kind, String)>,
    /// Objects that the file does not have, and that stay.
    pub kept: Vec<(Kind, String)>,
}

impl Applied {
    /// Whether nothing is changed.
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Reads a document. Its name's ending tells the format: `.toml`, anything else is JSON.
///
/// Errors name the file, and the line and column where it cannot be read.
pub fn parse(name: &str, text: &str) -> Result<Parts, Error> {
    let is_toml = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    if is_toml {
        toml::from_str(text).map_err(|error| Error::format(name, Text::data(error.to_string())))
    } else {
        serde_json::from_str(text).map_err(|error| Error::format(name, Text::data(error.to_string())))
    }
}

/// The draft as a document, ids in order.
pub fn get(console: &Console) -> Result<Parts, Error> {
    Ok(console.catalogue()?.to_parts())
}

/// The document as text: TOML or pretty JSON.
pub fn to_text(parts: &Parts, as_toml: bool) -> Result<String, Error> {
    if as_toml {
        toml::to_string_pretty(parts).map_err(|error| Error::Internal(error.to_string()))
    } else {
        let text = serde_json::to_string_pretty(parts).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(text + "\n")
    }
}

/// What `apply` is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Only say what would change.
    pub dry_run: bool,
    /// Remove what the document does not have. Without it such objects stay: a file that was cut short removes nothing.
    pub prune: bool,
}

/// Puts the document's objects into the draft, in one transaction.
pub fn apply(console: &Console, parts: Parts, options: Options) -> Result<Applied, Error> {
    let draft = console.catalogue()?;
    let mut applied = Applied::default();
    let mut changes = Vec::new();
    let mut named = BTreeSet::new();
    for object in parts.into_objects() {
        let key = (object.kind(), object.id().to_owned());
        if !named.insert(key.clone()) {
            let object = text!("{kind} {id}", kind = key.0.named(), id = key.1);
            return Err(Error::field(object, text!("the file defines it twice: remove one of the two")));
        }
        match draft.object(object.kind(), object.id()) {
            None => applied.added.push(key),
            Some(before) if before != object => applied.changed.push(key),
            Some(_) => continue,
        }
        changes.push(Change::put(object));
    }
    for object in draft.objects() {
        let key = (object.kind(), object.id().to_owned());
        if named.contains(&key) {
            continue;
        }
        if options.prune {
            changes.push(Change::Delete(key.0, key.1.clone()));
            applied.removed.push(key);
        } else {
            applied.kept.push(key);
        }
    }
    // Also when nothing is written: what does not fit is said either way.
    draft.edited(&changes)?;
    if !options.dry_run && !changes.is_empty() {
        console.edit("document.apply", None, &changes, |_| Ok(()))?;
    }
    Ok(applied)
}
