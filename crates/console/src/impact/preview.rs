//! What edits would change in the draft, before they are made.

use std::{collections::BTreeSet, sync::Arc};

use domicile_policy::{EndpointId, Index};
use serde::Serialize;

use super::{
    compared::compare,
    summary::{AnswerCounts, Jurisdiction, jurisdictions},
};
use crate::{
    Console, Error,
    registry::{self, Edit},
};

/// What edits would change: the draft with them against the draft as it is, from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactPreview"))]
pub struct Preview {
    /// Answers by what the edits do to them.
    pub counts: AnswerCounts,
    /// The endpoints that some request may newly use, by id.
    pub gained: Vec<String>,
    /// The endpoints that some request may no longer use, by id.
    pub lost: Vec<String>,
    /// Where newly permitted endpoints process; what names no place first.
    pub jurisdictions: Vec<Jurisdiction>,
}

/// What making all of `edits` would change. Nothing is written. Fails as [`registry::edit`] does when the workspace
/// would not fit together then.
pub fn preview(console: &Console, edits: Vec<Edit>) -> Result<Preview, Error> {
    Ok(previewed(console, edits)?.0)
}

/// The same, with the draft as it would be.
pub(crate) fn previewed(console: &Console, edits: Vec<Edit>) -> Result<(Preview, Arc<Index>), Error> {
    let before = console.index()?;
    let changes = registry::changes(edits, |kind, id| Ok(before.catalogue().object(kind, id).is_some()))?;
    let next = Arc::new(before.catalogue().edited(&changes)?);
    let after = Arc::new(before.edited(next, &changes));
    let compared = compare(before, Arc::clone(&after), None, console.now());
    let names = |ids: &BTreeSet<EndpointId>| ids.iter().map(ToString::to_string).collect();
    let preview = Preview {
        counts: compared.difference.counts().into(),
        gained: names(&compared.tally.gained),
        lost: names(&compared.tally.lost),
        jurisdictions: jurisdictions(&compared, &console.messages()),
    };
    Ok((preview, after))
}
