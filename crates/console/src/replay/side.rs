//! The two sides of a replay: a release, the draft, or a document.

use std::{path::Path, sync::Arc};

use domicile_policy::{Catalogue, Index, Instant};
use domicile_text::{Text, text};
use serde::Serialize;

use super::{AgainstChoice, BeforeChoice};
use crate::{Console, Error, document, release};

/// Where a side comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplaySideSource"))]
#[serde(rename_all = "snake_case")]
pub enum SideSource {
    /// Nothing is published: everything is denied.
    Nothing,
    /// A release.
    Release,
    /// The draft.
    Draft,
    /// A document.
    Document,
}

/// One side of a replay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplaySide"))]
pub struct Side {
    /// Where it comes from.
    pub source: SideSource,
    /// The release's revision; of the draft the one from which it began; absent for a document.
    #[cfg_attr(feature = "specta", specta(type = Option<f64>))]
    pub revision: Option<u64>,
    /// The document's path.
    pub file: Option<String>,
    /// Hex SHA-256 of the catalogue.
    pub sha256: String,
    /// From when on nothing in the release counts. Requests are judged as if it counted at every instant.
    pub expires: Option<Instant>,
}

type Found = Result<(Side, Arc<Index>), Error>;

pub(super) fn before(console: &Console, choice: &BeforeChoice) -> Found {
    match choice {
        BeforeChoice::Published => match release::latest(console)? {
            Some(latest) => Ok(released(latest.view.revision, latest.expires, latest.index())),
            None => Ok(side(SideSource::Nothing, Arc::new(Index::new(Arc::default())))),
        },
        BeforeChoice::Revision(revision) => {
            let (release, catalogue) = release::of_revision(console, *revision)?;
            Ok(released(release.revision, release.expires, Arc::new(Index::new(Arc::new(catalogue)))))
        }
        BeforeChoice::Document(path) => from_document(path),
    }
}

pub(super) fn against(console: &Console, choice: &AgainstChoice) -> Found {
    match choice {
        AgainstChoice::Draft => {
            let (draft, index) = side(SideSource::Draft, console.index()?);
            Ok((Side { revision: Some(index.catalogue().revision()), ..draft }, index))
        }
        AgainstChoice::Document(path) => from_document(path),
    }
}

fn side(source: SideSource, index: Arc<Index>) -> (Side, Arc<Index>) {
    let sha256 = index.catalogue().sha256().to_string();
    (Side { source, revision: None, file: None, sha256, expires: None }, index)
}

fn released(revision: u64, expires: Instant, index: Arc<Index>) -> (Side, Arc<Index>) {
    let (side, index) = side(SideSource::Release, index);
    (Side { revision: Some(revision), expires: Some(expires), ..side }, index)
}

fn from_document(path: &Path) -> Found {
    let name = path.display().to_string();
    let parts = document::parse(&name, &text(path)?)?;
    let catalogue = Catalogue::new(0, parts).map_err(|error| Error::format(&name, Text::from(&error)))?;
    let (side, index) = side(SideSource::Document, Arc::new(Index::new(Arc::new(catalogue))));
    Ok((Side { file: Some(name), ..side }, index))
}

/// The text of a file that the officer named.
pub(super) fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::File {
        path: path.to_owned(),
        message: text!(
            "it cannot be read ({error}): check the path, and that it is UTF-8 text",
            error = error.to_string()
        ),
    })
}
