//! The workspace as one file: what `get` writes and `apply` reads, as JSON or TOML.

use std::path::Path;

use domicile_policy::{Catalogue, Change, Kind, Parts};
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
    /// Objects that the file does not have any more.
    pub removed: Vec<(Kind, String)>,
}

impl Applied {
    /// Whether nothing is different.
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
        toml::from_str(text).map_err(|error| Error::Format(format!("`{name}`: {error}")))
    } else {
        serde_json::from_str(text).map_err(|error| Error::Format(format!("`{name}`: {error}")))
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

/// Makes the draft equal to the document, in one transaction. With `dry_run` only says what would change.
pub fn apply(console: &Console, parts: Parts, dry_run: bool) -> Result<Applied, Error> {
    let draft = console.catalogue()?;
    let wanted = Catalogue::new(draft.revision(), parts)?;
    let mut applied = Applied::default();
    let mut changes = Vec::new();
    for object in wanted.objects() {
        let key = (object.kind(), object.id().to_owned());
        match draft.object(object.kind(), object.id()) {
            None => applied.added.push(key),
            Some(before) if before != object => applied.changed.push(key),
            Some(_) => continue,
        }
        changes.push(Change::put(object));
    }
    for object in draft.objects() {
        if wanted.object(object.kind(), object.id()).is_none() {
            applied.removed.push((object.kind(), object.id().to_owned()));
            changes.push(Change::Delete(object.kind(), object.id().to_owned()));
        }
    }
    if !dry_run && !changes.is_empty() {
        console.edit("document.apply", None, &changes, |_| Ok(()))?;
    }
    Ok(applied)
}
