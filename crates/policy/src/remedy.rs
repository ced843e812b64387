//! "What would allow this": the smallest sets of changes after which an endpoint is eligible, beside [`decide()`] and
//! verified by it. Nothing here decides: every set that is returned was applied to a scratch copy and decided again.
//!
//! It must never propose to widen what is permitted for a stage of which nobody said where it is, and never propose
//! evidence that its instrument cannot give.
//!
//! [`decide()`]: crate::decide()

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::{Catalogue, Change, Object},
    decide::{Finding, Outcome, Reason, Request, decide_now},
    id::{EndpointId, PlacementId},
    registry::{object, word},
};

mod apply;
mod instruments;
mod options;
mod places;
mod search;
mod step;

pub use places::Whereabouts;
pub use step::{Holder, Rank, Step};

/// The most steps of a remedy.
pub const MOST_STEPS: usize = 8;

/// The most sets of steps that each of the two passes of a search decides.
pub const MOST_STATES: usize = 600;

/// How long proposed evidence and exemptions would be valid, and by how much ended ones would be renewed: a year.
pub const PROPOSED_SECONDS: i64 = 365 * 86_400;

word! {
    /// How the search for remedies ended.
    pub enum Ending {
        /// The endpoint is eligible already: there is nothing to mend.
        AlreadyEligible = "already_eligible",
        /// The search ended by itself: it found what was asked for, or there is no more that it knows.
        Searched = "searched",
        /// The search stopped at its bound, [`MOST_STEPS`] or [`MOST_STATES`]: there may be more, or larger, sets.
        BoundReached = "bound_reached",
        /// The request carries no tag that could be one: only whoever sends it can mend that.
        Untagged = "untagged",
        /// The endpoint does not exist, or serves another model than the one asked for.
        NotInQuestion = "not_in_question",
    }
}

/// One set of steps after which the endpoint is eligible, and without any of which it is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Remedy {
    /// The steps, in the order in which an officer would take them.
    pub steps: Vec<Step>,
    /// The objects as they are after all steps: those of the draft that change, and those that are new. What no one
    /// can know before (a contract's name, its last day, a reason) is a placeholder that the officer replaces.
    pub puts: Vec<Object>,
}

impl Remedy {
    /// The edits that make it, for [`Catalogue::edited`].
    pub fn changes(&self) -> Vec<Change> {
        self.puts.iter().cloned().map(Change::put).collect()
    }

    /// Whether no step loosens what policies ask: it needs neither an exemption nor an edit of a policy.
    pub fn keeps_the_rules(&self) -> bool {
        self.steps.iter().all(|step| !step.rank().loosens())
    }
}

/// What would make an endpoint eligible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Remedies {
    /// The remedies, fewest steps first; among as many, what loosens least first.
    pub remedies: Vec<Remedy>,
    /// How the search ended. Without remedies: why there are none.
    pub ending: Ending,
}

/// The smallest sets of changes after which `endpoint` is eligible for `request`, at most `limit`.
///
/// Each was verified: applied to a copy of `catalogue` and decided again. None holds a step that it does not need.
/// Fewest steps come first; among as many, those that an officer would take first: renew, record evidence, record a
/// claim, mend the registry, exempt, edit a policy. Where all within `limit` would loosen a rule and one that does not
/// is known, that one stands last among them.
///
/// The search is bounded: [`MOST_STEPS`] steps, and [`MOST_STATES`] sets tried in each of two passes, the first
/// without exemptions and edits of policies. [`Ending::BoundReached`] says when that cut it short.
pub fn remedies(catalogue: &Catalogue, request: &Request, endpoint: &EndpointId, limit: usize) -> Remedies {
    search::remedies(catalogue, request, endpoint, limit)
}

/// The objects that `steps` change or add, as they are after all of them; `None` when a step cannot be taken on
/// `catalogue`. For a caller who takes only some steps of a remedy, or takes them later.
pub fn puts(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &EndpointId,
    steps: &[Step],
) -> Option<Vec<Object>> {
    apply::all_puts(catalogue, request, catalogue.endpoints().get(endpoint)?, steps)
}

object! {
    /// An endpoint that is not eligible, and by how much.
    pub struct Miss {
        /// The endpoint.
        pub endpoint: EndpointId,
        /// Its placement.
        pub placement: PlacementId,
        /// Whether all that is left is that nobody said where data is.
        pub unknown: bool,
        /// How many checks fail.
        pub failed: u32,
        /// Whether exactly one does: the nearest miss.
        pub by_one: bool,
        /// The failures, in the order of the checks.
        pub findings: Vec<Finding>,
    }
}

/// The endpoints that are not eligible for `request`, nearest miss first, then by id.
///
/// A failure that an exemption excuses is none, and `exemption_expired` is no check. Empty when the request is denied
/// before any endpoint is looked at: then no endpoint is nearer than another.
pub fn nearest(catalogue: &Catalogue, request: &Request) -> Vec<Miss> {
    let decision = decide_now(catalogue, request);
    let mut misses: Vec<Miss> = decision
        .endpoints
        .into_iter()
        .filter(|judged| !judged.eligible)
        .map(|judged| {
            let findings: Vec<Finding> = judged.findings.into_iter().filter(stands).collect();
            Miss {
                endpoint: judged.endpoint,
                placement: judged.placement,
                unknown: judged.outcome == Outcome::Unknown,
                failed: u32::try_from(findings.len()).unwrap_or(u32::MAX),
                by_one: findings.len() == 1,
                findings,
            }
        })
        .collect();
    misses.sort_by(|a, b| (a.failed, &a.endpoint).cmp(&(b.failed, &b.endpoint)));
    misses
}

/// Whether a finding is a failed check that nothing excuses.
pub(crate) fn stands(finding: &Finding) -> bool {
    finding.exempt.is_none() && finding.reason != Reason::ExemptionExpired
}
