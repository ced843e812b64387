//! The lints of the draft, in words.

use domicile_policy::{
    Kind,
    lint::{Found, Severity},
};
use serde::Serialize;

use crate::{Console, Error, describe::Describe, release};

/// One lint, in words and with its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LintView {
    /// How much it matters.
    pub severity: Severity,
    /// What is so, why it matters, and what to do.
    pub sentence: String,
    /// The kind of the object to go to.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// The field to look at.
    pub field: String,
    /// What was found, with its values.
    pub found: Found,
}

/// The lints of the draft now, errors first, for a release of the usual validity.
pub fn lints(console: &Console) -> Result<Vec<LintView>, Error> {
    let draft = console.draft()?;
    let now = console.now();
    let until = now.plus_seconds(i64::from(release::DEFAULT_DAYS) * 86_400);
    let describe = Describe { messages: &console.messages, catalogue: draft.catalogue() };
    let views = domicile_policy::lint::lints(&draft.index(), now, until).into_iter().map(|lint| LintView {
        severity: lint.severity,
        sentence: describe.lint(&lint.found),
        kind: lint.kind,
        id: lint.id,
        field: lint.field,
        found: lint.found,
    });
    Ok(views.collect())
}
