//! The two sides of a replay: a release, the draft, or a document.

use std::{path::Path, sync::Arc};

use domicile_policy::{Catalogue, Instant};
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

type Found = Result<(Side, Arc<Catalogue>), Error>;

pub(super) fn before(console: &Console, choice: &BeforeChoice) -> Found {
    match choice {
        BeforeChoice::Published => match release::latest(console)? {
            Some(latest) => {
                Ok(released(latest.view.revision, latest.expires, Arc::clone(latest.catalogue())))
            }
            None => {
                let nothing = Arc::new(Catalogue::default());
                Ok((side(SideSource::Nothing, &nothing), nothing))
            }
        },
        BeforeChoice::Revision(revision) => {
            let (release, catalogue) = release::of_revision(console, *revision)?;
            Ok(released(release.revision, release.expires, Arc::new(catalogue)))
        }
        BeforeChoice::Document(path) => from_document(path),
    }
}

pub(super) fn against(console: &Console, choice: &AgainstChoice) -> Found {
    match choice {
        AgainstChoice::Draft => {
            let draft = console.catalogue()?;
            Ok((Side { revision: Some(draft.revision()), ..side(SideSource::Draft, &draft) }, draft))
        }
        AgainstChoice::Document(path) => from_document(path),
    }
}

fn side(source: SideSource, catalogue: &Catalogue) -> Side {
    Side { source, revision: None, file: None, sha256: catalogue.sha256().to_string(), expires: None }
}

fn released(revision: u64, expires: Instant, catalogue: Arc<Catalogue>) -> (Side, Arc<Catalogue>) {
    let side = side(SideSource::Release, &catalogue);
    (Side { revision: Some(revision), expires: Some(expires), ..side }, catalogue)
}

fn from_document(path: &Path) -> Found {
    let name = path.display().to_string();
    let parts = document::parse(&name, &text(path)?)?;
    let catalogue = Catalogue::new(0, parts).map_err(|error| Error::Format(format!("`{name}`: {error}")))?;
    let side = side(SideSource::Document, &catalogue);
    Ok((Side { file: Some(name), ..side }, Arc::new(catalogue)))
}

/// The text of a file that the officer named.
pub(super) fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::File {
        path: path.to_owned(),
        message: format!("it cannot be read ({error}): check the path, and that it is UTF-8 text"),
    })
}
