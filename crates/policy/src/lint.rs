//! Lints: what is surprising, superfluous or about to end in a catalogue that fits together. A lint changes no answer;
//! each names the object to go to and carries its values, so that the words are made elsewhere.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::Kind,
    id::{BoundaryId, CategoryId, EndpointId, EvidenceId, ExemptionId, PlacementId, PolicyId, TagName},
    index::Index,
    instant::Instant,
    registry::{object, word},
    rule::Proof,
    stage::Stage,
};

mod answers;
mod contradictions;
mod redundant;
mod registry;
mod tags;
mod time;

use answers::Answers;

word! {
    /// How much a lint matters, the most first.
    pub enum Severity {
        /// It contradicts itself: nothing can ever satisfy it.
        Error = "error",
        /// It probably does not do what was meant, or will not for long.
        Warning = "warning",
        /// It does no harm and says nothing.
        Note = "note",
    }
}

word! {
    /// Why nobody may use a tag.
    pub enum Nobody {
        /// No policy applies to it.
        NoPolicy = "no_policy",
        /// Those that apply only report.
        AuditOnly = "audit_only",
        /// There is no endpoint at all.
        NoEndpoint = "no_endpoint",
        /// Every endpoint is denied.
        AllDenied = "all_denied",
    }
}

/// What ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "LintEnds"))]
pub enum Ends {
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// An exemption.
    Exemption(ExemptionId),
    /// An endpoint's term.
    Endpoint(EndpointId),
}

/// What a lint found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "lint")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "LintFound"))]
pub enum Found {
    /// A policy permits no place for a stage: all that it permits it also denies.
    NowhereLeft {
        /// The policy.
        policy: PolicyId,
        /// The stage.
        stage: Stage,
        /// Whether a placement that retains nothing, with evidence of it, would still pass.
        unless_not_retained: bool,
    },
    /// A policy wants private placements only, and names scopes without `private`.
    PrivateExcluded {
        /// The policy.
        policy: PolicyId,
    },
    /// A policy asks for proof that no instrument of the catalogue can give.
    ProofImpossible {
        /// The policy.
        policy: PolicyId,
        /// The stage.
        stage: Stage,
        /// What is asked.
        proof: Proof,
        /// Whether a placement that retains nothing, with evidence of it, would still pass.
        unless_not_retained: bool,
    },
    /// Two policies apply to one tag, and no place is permitted by both.
    BoundariesApart {
        /// One.
        policy: PolicyId,
        /// The other.
        other: PolicyId,
        /// The tag.
        tag: TagName,
        /// The stage.
        stage: Stage,
        /// Whether a placement that retains nothing, with evidence of it, would still pass.
        unless_not_retained: bool,
    },
    /// No tag of a policy may carry any of its categories.
    NeverMatches {
        /// The policy.
        policy: PolicyId,
    },
    /// Without the policy every answer would be the same: the other refuses all that it refuses.
    Shadowed {
        /// The policy.
        policy: PolicyId,
        /// The other.
        by: PolicyId,
    },
    /// The policy adds nothing: another is at least as strict, whatever the registry holds.
    NeverWider {
        /// The policy that adds nothing.
        policy: PolicyId,
        /// The one that is at least as strict.
        than: PolicyId,
    },
    /// Requests with a tag may use no endpoint.
    NobodyMayUse {
        /// The tag.
        tag: TagName,
        /// Why.
        why: Nobody,
    },
    /// A request that carries this category alone is denied, though one that carries it with others is judged.
    CategoryGap {
        /// The tag.
        tag: TagName,
        /// The category.
        category: CategoryId,
    },
    /// Something ends, and answers are lost by it.
    EndsInside {
        /// What ends.
        what: Ends,
        /// When.
        ends: Instant,
        /// How many answers for a tag and an endpoint are lost.
        lost: u32,
    },
    /// Facts about a stage disagree, and nobody has settled it: the wider counts.
    Unsettled {
        /// The placement.
        placement: PlacementId,
        /// The stage.
        stage: Stage,
    },
    /// A boundary's day of review has passed.
    ReviewDue {
        /// The boundary.
        boundary: BoundaryId,
        /// The day.
        review_by: String,
    },
    /// An exemption is in force, and nothing that it excuses fails until it ends.
    ExemptionIdle {
        /// The exemption.
        exemption: ExemptionId,
    },
}

object! {
    /// One lint: what was found, how much it matters, and where to go.
    pub struct Lint {
        /// How much it matters.
        pub severity: Severity,
        /// The kind of the object to go to.
        pub kind: Kind,
        /// Its identifier.
        pub id: String,
        /// The field to look at.
        pub field: String,
        /// What was found.
        pub found: Found,
    }
}

impl Lint {
    fn new(
        severity: Severity,
        kind: Kind,
        id: impl ToString,
        field: impl Into<String>,
        found: Found,
    ) -> Self {
        Self { severity, kind, id: id.to_string(), field: field.into(), found }
    }
}

/// Every lint of the index's catalogue at `at`, errors first; `until` is the end of the release that would be made of it.
///
/// Today is `at`'s day in UTC. The same catalogue and instants give the same lints in the same order.
pub fn lints(index: &Index, at: Instant, until: Instant) -> Vec<Lint> {
    let catalogue = index.catalogue().as_ref();
    let mut answers = Answers::new(index, at, until);
    let mut all = contradictions::lints(catalogue);
    all.extend(tags::lints(catalogue, &mut answers));
    let structural = redundant::never_wider(catalogue);
    let told: BTreeSet<PolicyId> = structural
        .iter()
        .filter_map(|lint| match &lint.found {
            Found::NeverWider { policy, .. } => Some(policy.clone()),
            Found::NowhereLeft { .. }
            | Found::PrivateExcluded { .. }
            | Found::ProofImpossible { .. }
            | Found::BoundariesApart { .. }
            | Found::NeverMatches { .. }
            | Found::Shadowed { .. }
            | Found::NobodyMayUse { .. }
            | Found::CategoryGap { .. }
            | Found::EndsInside { .. }
            | Found::Unsettled { .. }
            | Found::ReviewDue { .. }
            | Found::ExemptionIdle { .. } => None,
        })
        .collect();
    all.extend(structural);
    all.extend(redundant::shadowed(catalogue, &mut answers, &told));
    all.extend(time::ends(catalogue, &mut answers));
    all.extend(time::idle(catalogue, &mut answers));
    all.extend(registry::lints(catalogue, at));
    all.sort_by_key(|lint| lint.severity);
    all
}
