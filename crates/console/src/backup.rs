//! Backups of the workspace: one file with everything in it, verified before it gets its name. Keys are not in it.

use std::path::Path;

use domicile_store::{Contents, Flaw};
use serde::Serialize;

use crate::{Console, Error, release, vault};

/// A backup that was written and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "BackupReport"))]
pub struct Report {
    /// The file.
    pub path: String,
    /// What is in it.
    pub holds: Holds,
    /// What is not whole in it, a sentence each, as it is not in the workspace; empty when everything is.
    pub flaws: Vec<String>,
    /// The file with the keys, which are not in the backup; absent when they are in the system's keychain.
    pub key_file: Option<String>,
}

/// What a workspace holds, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "WorkspaceContents"))]
pub struct Holds {
    /// Objects of the catalogue.
    pub objects: u32,
    /// Documents behind evidence.
    pub documents: u32,
    /// Releases.
    pub releases: u32,
    /// The last entry of the audit log.
    pub last_entry: u32,
}

impl From<&Contents> for Holds {
    fn from(contents: &Contents) -> Self {
        let number = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            objects: number(contents.objects()),
            documents: number(contents.documents()),
            releases: number(contents.releases()),
            last_entry: number(contents.last_entry),
        }
    }
}

/// Writes what the workspace holds at this moment to the file `path`, whole or not at all. Edits go on meanwhile.
///
/// A file that is there is refused without `replace`, and one that is no workspace always. What is not whole in the
/// workspace is told, and is in the backup as it is.
pub fn write(console: &Console, path: &Path, replace: bool) -> Result<Report, Error> {
    if path.as_os_str().is_empty() {
        return Err(Error::field("file", "name the file for the backup"));
    }
    let path = std::path::absolute(path)
        .map_err(|error| Error::File { path: path.to_owned(), message: error.to_string() })?;
    // The console's own connection stays free for edits.
    let from = console.store().opened().to_owned();
    let done = domicile_store::backup(&from, &path, replace, &release::holds);
    let there = "there is such a file already: name another one, or say that it is to be replaced";
    let missing = "the workspace is not there any more: check its disk";
    let done = done.map_err(|error| Error::of_file(error, there, missing))?;
    Ok(Report {
        path: path.display().to_string(),
        holds: Holds::from(&done.contents),
        flaws: sentences(&done.flaws),
        key_file: vault::key_file(console).map(|file| file.display().to_string()),
    })
}

pub(crate) fn sentences(flaws: &[Flaw]) -> Vec<String> {
    flaws.iter().map(ToString::to_string).collect()
}
