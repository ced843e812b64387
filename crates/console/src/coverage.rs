//! Coverage: what each tag may use, as the matrix shows it.

use std::collections::BTreeMap;

use domicile_policy::{
    Catalogue, Decision, Eligible, Endpoint, EndpointId, Index, Instant, Outcome, Request, RequestReason,
    Scope, Stage,
};
use serde::Serialize;

use crate::{Console, Error, describe::Describe, workspace::count};

mod dates;

pub(crate) use dates::Cache;
pub use dates::{CoverageDate, dates};

/// How far ahead a cell says when its answer changes, and how far dates that change one are looked for.
pub(crate) const AHEAD_SECONDS: i64 = 400 * 86_400;

/// One tag of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TagColumn {
    /// The tag.
    pub tag: String,
    /// What it is for.
    pub description: String,
    /// Why no endpoint was looked at.
    pub reason: Option<RequestReason>,
    /// How many endpoints it may use.
    pub eligible: u32,
    /// The next instant at which any of its answers changes.
    pub next_change: Option<Instant>,
}

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "CoverageCell"))]
pub struct Cell {
    /// The answer.
    pub outcome: Outcome,
    /// Why, in a few words; empty when it is allowed.
    pub short: String,
    /// When the answer changes, where that is known.
    pub changes_at: Option<Instant>,
    /// How many policies in `audit` would deny it.
    pub would_deny: u32,
}

/// One endpoint of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "CoverageRow"))]
pub struct Row {
    /// The endpoint.
    pub endpoint: String,
    /// Its model.
    pub model: String,
    /// The name by which its host knows the model.
    pub upstream_name: String,
    /// Its provider's name.
    pub provider: String,
    /// Its placement.
    pub placement: String,
    /// Its placement's name.
    pub placement_name: String,
    /// Its placement's scope.
    pub scope: Scope,
    /// Where it processes, in short.
    pub processing: String,
    /// Whether sources of its placement disagree.
    pub in_conflict: bool,
    /// One cell for each tag, in the order of the tags.
    pub cells: Vec<Cell>,
}

/// The coverage matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Coverage {
    /// The instant for which it was decided.
    pub at: Instant,
    /// The tags, in order.
    pub tags: Vec<TagColumn>,
    /// The endpoints, by provider and id.
    pub rows: Vec<Row>,
    /// How many cells there are.
    pub cells: u32,
    /// How many of them are permitted.
    pub eligible: u32,
}

/// How many cells there are, and how many of them are permitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Tags × endpoints.
    pub cells: u32,
    /// Of them permitted.
    pub eligible: u32,
}

/// The decision over all categories of each tag at `at`, tags in order, without looking ahead.
pub(crate) fn decisions(index: &Index, at: Instant) -> Vec<Decision> {
    let catalogue = index.catalogue();
    let requests = catalogue.tags().keys().map(|tag| Request::over_all_categories(catalogue, tag, at));
    requests.map(|request| index.decide_now(&request)).collect()
}

/// Counts the cells without describing them.
pub fn counts(index: &Index, at: Instant) -> Counts {
    let catalogue = index.catalogue();
    let eligible = decisions(index, at).iter().map(|decision| decision.eligible().count()).sum();
    Counts { cells: count(catalogue.tags().len() * catalogue.endpoints().len()), eligible: count(eligible) }
}

/// The matrix of the draft at `at`, or now.
pub fn matrix(console: &Console, at: Option<Instant>) -> Result<Coverage, Error> {
    let index = console.index()?;
    let catalogue = index.catalogue();
    let at = at.unwrap_or_else(|| console.now());
    let describe = Describe { messages: &console.messages(), catalogue };
    let requests = catalogue.tags().keys().map(|tag| Request::over_all_categories(catalogue, tag, at));
    let decisions: Vec<Decision> = requests.map(|request| index.decide(&request)).collect();
    let changes: Vec<BTreeMap<EndpointId, Instant>> =
        decisions.iter().map(|decision| next_changes(&index, decision)).collect();
    let mut endpoints: Vec<(String, &Endpoint)> = catalogue
        .endpoints()
        .values()
        .map(|endpoint| (provider_name(catalogue, endpoint), endpoint))
        .collect();
    endpoints.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    let rows: Vec<Row> = endpoints
        .into_iter()
        .map(|(provider, endpoint)| {
            let cells = decisions
                .iter()
                .zip(&changes)
                .map(|(decision, changes)| {
                    cell(&describe, decision, endpoint, changes.get(&endpoint.id).copied())
                })
                .collect();
            row(&describe, provider, endpoint, cells)
        })
        .collect();
    let tags: Vec<TagColumn> = catalogue
        .tags()
        .values()
        .zip(&decisions)
        .map(|(tag, decision)| TagColumn {
            tag: tag.name.to_string(),
            description: tag.description.clone(),
            reason: decision.reason,
            eligible: count(decision.eligible().count()),
            next_change: decision.next_change,
        })
        .collect();
    let eligible = tags.iter().map(|tag| tag.eligible).sum();
    Ok(Coverage { at, cells: count(tags.len() * rows.len()), tags, rows, eligible })
}

fn provider_name(catalogue: &Catalogue, endpoint: &Endpoint) -> String {
    catalogue
        .placements()
        .get(&endpoint.placement)
        .and_then(|placement| catalogue.providers().get(&placement.provider))
        .map_or_else(String::new, |provider| provider.name.clone())
}

fn cell(
    describe: &Describe<'_>,
    decision: &Decision,
    endpoint: &Endpoint,
    changes_at: Option<Instant>,
) -> Cell {
    let judged = decision.endpoint(&endpoint.id);
    Cell {
        outcome: judged.map_or(Outcome::Deny, |judged| judged.outcome),
        short: describe.short(decision, judged),
        changes_at,
        would_deny: judged.map_or(0, |judged| {
            let policies: std::collections::BTreeSet<_> = judged
                .would_deny
                .iter()
                .filter(|f| f.exempt.is_none())
                .filter_map(|f| f.policy.as_ref())
                .collect();
            count(policies.len())
        }),
    }
}

fn row(describe: &Describe<'_>, provider: String, endpoint: &Endpoint, cells: Vec<Cell>) -> Row {
    let placement = describe.catalogue.placements().get(&endpoint.placement);
    Row {
        endpoint: endpoint.id.to_string(),
        model: endpoint.model.to_string(),
        upstream_name: endpoint.upstream_name.clone(),
        provider,
        placement: endpoint.placement.to_string(),
        placement_name: placement.map_or_else(String::new, |placement| placement.name.clone()),
        scope: placement.map_or(Scope::Unspecified, |placement| placement.scope),
        processing: placement
            .map_or_else(String::new, |placement| describe.claim(&placement.claim(Stage::Processing))),
        in_conflict: placement
            .is_some_and(|placement| placement.claims.values().any(domicile_policy::Claim::in_conflict)),
        cells,
    }
}

/// For each endpoint the first instant after the decision's at which its eligibility changes, within
/// [`AHEAD_SECONDS`].
fn next_changes(index: &Index, first: &Decision) -> BTreeMap<EndpointId, Instant> {
    let horizon = first.request.at.plus_seconds(AHEAD_SECONDS);
    let asked = index.ask(&first.request);
    let (mut now, mut then) = (Eligible::default(), Eligible::default());
    asked.at(first.request.at, &mut now);
    let mut found = BTreeMap::new();
    let mut next = first.next_change;
    while let Some(at) = next.filter(|at| *at <= horizon) {
        asked.at(at, &mut then);
        for (slot, id) in index.catalogue().endpoints().keys().enumerate() {
            if now.contains(slot) != then.contains(slot) {
                found.entry(id.clone()).or_insert(at);
            }
        }
        next = asked.next_change(at);
    }
    found
}
