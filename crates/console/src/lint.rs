//! The lints of the draft, in words.

use domicile_policy::{
    EndpointId, Kind,
    lint::{Found, Severity},
};
use serde::Serialize;

use crate::{
    Console, Error,
    describe::Describe,
    host::{self, HostCheck, HostOutcome},
    release,
};

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
    pub found: LintFound,
}

/// What a lint found: of the catalogue by itself, or of a host against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "LintOf"))]
pub enum LintFound {
    /// The catalogue.
    Catalogue(Found),
    /// A host that contradicts the registry.
    Host {
        /// Always `host_contradicts`.
        lint: &'static str,
        /// The endpoint.
        endpoint: EndpointId,
    },
}

/// The lints of the draft now, errors first, for a release of the usual validity.
pub fn lints(console: &Console) -> Result<Vec<LintView>, Error> {
    let draft = console.draft()?;
    let now = console.now();
    let until = now.plus_seconds(i64::from(release::DEFAULT_DAYS) * 86_400);
    let messages = console.messages();
    let describe = Describe { messages: &messages, catalogue: draft.catalogue() };
    let hosts = host::of(draft.catalogue(), &messages);
    let contradicts =
        hosts.into_iter().filter(|check| check.outcome == HostOutcome::Contradicts).map(of_host);
    let of_catalogue =
        domicile_policy::lint::lints(&draft.index(), now, until).into_iter().map(|lint| LintView {
            severity: lint.severity,
            sentence: describe.lint(&lint.found),
            kind: lint.kind,
            id: lint.id,
            field: lint.field,
            found: LintFound::Catalogue(lint.found),
        });
    let mut views: Vec<LintView> = contradicts.chain(of_catalogue).collect();
    views.sort_by_key(|view| view.severity);
    Ok(views)
}

/// One of the two is wrong, and the registry is what permits: as grave as a contradiction in it.
fn of_host(check: HostCheck) -> LintView {
    LintView {
        severity: Severity::Error,
        sentence: check.sentence,
        kind: Kind::Endpoint,
        id: check.endpoint.to_string(),
        field: "connection".to_owned(),
        found: LintFound::Host { lint: "host_contradicts", endpoint: check.endpoint },
    }
}
