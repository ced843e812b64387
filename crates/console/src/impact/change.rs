//! One change, explained on both sides.

use domicile_policy::{Instant, Question};
use domicile_text::text;
use serde::Serialize;

use super::compared::compared;
use crate::{
    Console, Error,
    explain::{Explanation, explained},
};

/// What a question gets from an endpoint by the newest release, and by the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ExplainedChange"))]
pub struct Explained {
    /// By the newest release; absent where it has no such endpoint or tag, or nothing is published.
    pub before: Option<Explanation>,
    /// By the draft; absent where it has no such endpoint or tag.
    pub after: Option<Explanation>,
}

/// Explains what `tag` gets from `endpoint` at `at` on both sides: with all of its categories, or with `category` alone.
pub fn change(
    console: &Console,
    tag: &str,
    category: Option<&str>,
    endpoint: &str,
    at: Instant,
) -> Result<Explained, Error> {
    let compared = compared(console)?;
    let category = category
        .map(|category| category.parse().map_err(|error| Error::named(text!("category"), &error)))
        .transpose()?;
    let question =
        Question { tag: tag.parse().map_err(|error| Error::named(text!("tag"), &error))?, category };
    let id = endpoint.parse().map_err(|error| Error::named(text!("endpoint"), &error))?;
    let side = |index| explained(&console.messages(), index, &question, &id, at);
    let found = Explained { before: side(&compared.before), after: side(&compared.after) };
    if found.before.is_none() && found.after.is_none() {
        return Err(Error::NotFound { kind: text!("decision"), id: format!("{tag}, {endpoint}") });
    }
    Ok(found)
}
