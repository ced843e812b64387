//! Imports of foreign files: a preview first, then what the officer accepts, in one transaction.

use std::collections::BTreeSet;

use domicile_import::{Context, File};
pub use domicile_import::{
    Counts, Format, Proposal, Row, Status as RowStatus,
    litellm_models::{Summary, SummaryRow},
};
use domicile_policy::Catalogue;
use domicile_text::Text;
use serde::Serialize;

use crate::{Console, Error, messages::Messages, starter::starter};

/// What an import would do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportPreview"))]
pub struct Preview {
    /// Its rows, with what each would change.
    pub proposal: Proposal,
    /// How many rows have each status.
    pub counts: Counts,
    /// What a model map says about locations; absent for other files.
    pub locations: Option<Summary>,
    /// How many rows changed the workspace. A preview changes nothing.
    pub applied: u32,
}

impl Preview {
    /// Tells each row in the reader's language.
    fn tell(&mut self, messages: &Messages) {
        let rows = self.proposal.rows.iter_mut().map(|row| &mut row.message);
        for message in rows.chain(self.proposal.notes.iter_mut().map(|note| &mut note.message)) {
            *message = messages.told(message);
        }
    }
}

/// What importing the file would do. Nothing is changed. Without a format it is the one that the file's content shows.
pub fn preview(
    console: &Console,
    format: Option<Format>,
    name: &str,
    bytes: &[u8],
) -> Result<Preview, Error> {
    let catalogue = console.catalogue()?;
    let mut preview = read(&catalogue, format, name, bytes)?;
    preview.tell(&console.messages());
    Ok(preview)
}

fn read(catalogue: &Catalogue, format: Option<Format>, name: &str, bytes: &[u8]) -> Result<Preview, Error> {
    let context = Context { catalogue, starter: &starter().registry };
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let file = File { name, bytes };
    let failed = |error: domicile_import::ImportError| Error::format(name, Text::from(&error));
    let format = format.map_or_else(|| Format::detect(&file), Ok).map_err(failed)?;
    let (proposal, locations) = if format == Format::LitellmModels {
        let map = domicile_import::litellm_models::read(&file, &context).map_err(failed)?;
        (map.proposal, Some(map.summary))
    } else {
        (format.read(&file, &context).map_err(failed)?, None)
    };
    Ok(Preview { counts: proposal.counts(), proposal, locations, applied: 0 })
}

/// Imports the file: rows that are added or changed, and the conflicts whose place in the preview is in `accepted`.
///
/// The file is read again, so that what is applied is what it says against the workspace as it is now. What is given says
/// how many rows changed something: a conflict that cannot be taken, or that says what is there already, does not.
pub fn apply(
    console: &Console,
    format: Option<Format>,
    name: &str,
    bytes: &[u8],
    accepted: &BTreeSet<usize>,
) -> Result<Preview, Error> {
    let catalogue = console.catalogue()?;
    let mut preview = read(&catalogue, format, name, bytes)?;
    preview.applied = preview.proposal.applied(&catalogue, accepted);
    if preview.applied > 0 {
        let changes = preview.proposal.changes(accepted);
        let source = &preview.proposal.source;
        let about = serde_json::json!({ "file": source.file_name, "sha256": source.sha256 });
        console.edit("registry.import", None, &changes, |write| {
            write.note(domicile_store::Note::Import, &source.sha256, about);
            Ok(())
        })?;
    }
    preview.tell(&console.messages());
    Ok(preview)
}
