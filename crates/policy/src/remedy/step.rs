//! One act of an officer: what it is, how much it asks of her, and which acts are one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Whereabouts;
use crate::{
    claim::ClaimValue,
    evidence::Attestation,
    exemption::Excuse,
    id::{
        BoundaryId, CategoryId, EndpointId, EvidenceId, ExemptionId, GatewayId, InstrumentId, PlacementId,
        PolicyId, ProviderId, TagName,
    },
    instant::{Instant, Term},
    place::Place,
    registry::{Scope, word},
    rule::Proof,
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// What a step asks of an officer, in the order in which she would rather do it.
    pub enum Rank {
        /// Renew what was in force, or wait for what will be.
        Renew = "renew",
        /// Record a contract or certificate.
        Evidence = "evidence",
        /// Record where data is, once somebody says so.
        Claim = "claim",
        /// Mend the registry.
        Registry = "registry",
        /// Excuse a failure.
        Exemption = "exemption",
        /// Change what a policy asks, or write one.
        Policy = "policy",
    }
}

impl Rank {
    /// Whether such a step loosens what policies ask.
    pub const fn loosens(self) -> bool {
        match self {
            Self::Exemption | Self::Policy => true,
            Self::Renew | Self::Evidence | Self::Claim | Self::Registry => false,
        }
    }
}

/// Whose data a claim is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ClaimHolder"))]
pub enum Holder {
    /// A placement's.
    Placement(PlacementId),
    /// A gateway's own.
    Gateway(GatewayId),
}

/// One step of a remedy, with its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "step")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RemedyStep"))]
pub enum Step {
    /// Renew evidence that has ended: the same, valid for longer.
    RenewEvidence {
        /// The evidence.
        evidence: EvidenceId,
        /// When it ended.
        ended: Instant,
    },
    /// Wait until evidence begins, or bring its start forward if it holds earlier.
    BeginEvidence {
        /// The evidence.
        evidence: EvidenceId,
        /// When it begins.
        begins: Instant,
    },
    /// Record evidence.
    RecordEvidence {
        /// Any one of these kinds does.
        instruments: NonEmptySet<InstrumentId>,
        /// Whose it is.
        provider: ProviderId,
        /// What it must cover.
        placement: PlacementId,
        /// What it must say about each stage; nothing when no stage is asked for.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        stages: BTreeMap<Stage, Attestation>,
    },
    /// Record where the data of stages is, **if** the one who holds it states that it is there.
    RecordClaim {
        /// Who has to say so.
        holder: Holder,
        /// The stages.
        stages: NonEmptySet<Stage>,
        /// Where it would have to be.
        within: Whereabouts,
        /// The scope to record with it, where the placement's is not specified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        scope: Option<Scope>,
    },
    /// Settle a conflict of facts with one of them, if that one is right.
    SettleClaim {
        /// The placement.
        placement: PlacementId,
        /// The stage.
        stage: Stage,
        /// The value that would do.
        value: ClaimValue,
    },
    /// Switch the endpoint on.
    EnableEndpoint {
        /// The endpoint.
        endpoint: EndpointId,
    },
    /// Change when the endpoint may be used.
    ExtendTerm {
        /// The endpoint.
        endpoint: EndpointId,
        /// Its term now.
        was: Term,
        /// A term that would do.
        term: Term,
    },
    /// Add the tag to the registry.
    AddTag {
        /// The tag.
        tag: TagName,
    },
    /// Let the tag carry categories.
    PermitCategories {
        /// The tag.
        tag: TagName,
        /// The categories.
        categories: NonEmptySet<CategoryId>,
    },
    /// Renew an exemption that has ended.
    RenewExemption {
        /// The exemption.
        exemption: ExemptionId,
        /// When it ended.
        ended: Instant,
    },
    /// Grant an exemption for exactly these failures.
    GrantExemption {
        /// The policy from which it exempts.
        policy: PolicyId,
        /// The placement that it exempts.
        placement: PlacementId,
        /// The tag for which it counts.
        tag: TagName,
        /// The failures.
        excuses: NonEmptySet<Excuse>,
    },
    /// Permit a scope in a policy.
    PermitScope {
        /// The policy.
        policy: PolicyId,
        /// The scope.
        scope: Scope,
    },
    /// Let a policy permit placements that are not private.
    DropPrivateOnly {
        /// The policy.
        policy: PolicyId,
    },
    /// Widen a stage's boundary in a policy.
    WidenBoundary {
        /// The policy.
        policy: PolicyId,
        /// The stage.
        stage: Stage,
        /// The boundary as it is.
        boundary: BoundaryId,
        /// The places to permit besides; empty for everywhere.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        places: BTreeSet<Place>,
    },
    /// Ask for weaker proof of a stage's places.
    LowerProof {
        /// The policy.
        policy: PolicyId,
        /// The stage.
        stage: Stage,
        /// What is asked now.
        was: Proof,
        /// What would be asked.
        proof: Proof,
    },
    /// Take places off a policy's denied ones.
    RemoveDeniedPlaces {
        /// The policy.
        policy: PolicyId,
        /// The places.
        places: NonEmptySet<Place>,
    },
    /// Wait until a policy begins, or let it begin earlier.
    BeginPolicy {
        /// The policy.
        policy: PolicyId,
        /// When it begins.
        begins: Instant,
    },
    /// Let a policy that only reports decide.
    EnforcePolicy {
        /// The policy.
        policy: PolicyId,
    },
    /// Write a policy for the tag.
    WritePolicy {
        /// The tag.
        tag: TagName,
        /// The categories for which there is none; all when empty.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        categories: BTreeSet<CategoryId>,
    },
}

impl Step {
    /// What it asks of an officer.
    pub const fn rank(&self) -> Rank {
        match self {
            Self::RenewEvidence { .. } | Self::BeginEvidence { .. } => Rank::Renew,
            Self::RecordEvidence { .. } => Rank::Evidence,
            Self::RecordClaim { .. } | Self::SettleClaim { .. } => Rank::Claim,
            Self::EnableEndpoint { .. }
            | Self::ExtendTerm { .. }
            | Self::AddTag { .. }
            | Self::PermitCategories { .. } => Rank::Registry,
            Self::RenewExemption { .. } | Self::GrantExemption { .. } => Rank::Exemption,
            Self::PermitScope { .. }
            | Self::DropPrivateOnly { .. }
            | Self::WidenBoundary { .. }
            | Self::LowerProof { .. }
            | Self::RemoveDeniedPlaces { .. }
            | Self::BeginPolicy { .. }
            | Self::EnforcePolicy { .. }
            | Self::WritePolicy { .. } => Rank::Policy,
        }
    }

    /// This step and `other` as the one act that they are, if they are.
    pub(super) fn merged(&self, other: &Self) -> Option<Self> {
        if self == other {
            return Some(self.clone());
        }
        match (self, other) {
            (
                Self::RecordEvidence { instruments, provider, placement, stages },
                Self::RecordEvidence { instruments: i, provider: v, placement: p, stages: more },
            ) if (instruments, provider, placement) == (i, v, p) => {
                let mut all = stages.clone();
                for (stage, attestation) in more {
                    match all.get(stage) {
                        // What names places or retention covers the stage as well.
                        None | Some(Attestation::Nothing) => {
                            all.insert(*stage, attestation.clone());
                        }
                        Some(said) if said == attestation || *attestation == Attestation::Nothing => {}
                        Some(_) => return None,
                    }
                }
                Some(Self::RecordEvidence {
                    instruments: i.clone(),
                    provider: v.clone(),
                    placement: p.clone(),
                    stages: all,
                })
            }
            (
                Self::RecordClaim { holder, stages, within, scope },
                Self::RecordClaim { holder: h, stages: more, within: w, scope: s },
            ) if (holder, within) == (h, w) => Some(Self::RecordClaim {
                holder: h.clone(),
                stages: stages.union(more),
                within: w.clone(),
                scope: scope.or(*s),
            }),
            (
                Self::GrantExemption { policy, placement, tag, excuses },
                Self::GrantExemption { policy: q, placement: p, tag: t, excuses: more },
            ) if (policy, placement, tag) == (q, p, t) => Some(Self::GrantExemption {
                policy: q.clone(),
                placement: p.clone(),
                tag: t.clone(),
                excuses: excuses.union(more),
            }),
            (
                Self::PermitCategories { tag, categories },
                Self::PermitCategories { tag: t, categories: more },
            ) if tag == t => {
                Some(Self::PermitCategories { tag: t.clone(), categories: categories.union(more) })
            }
            (
                Self::RemoveDeniedPlaces { policy, places },
                Self::RemoveDeniedPlaces { policy: q, places: more },
            ) if policy == q => {
                Some(Self::RemoveDeniedPlaces { policy: q.clone(), places: places.union(more) })
            }
            (
                Self::LowerProof { policy, stage, was, proof },
                Self::LowerProof { policy: q, stage: s, was: w, proof: p },
            ) if (policy, stage) == (q, s) => Some(Self::LowerProof {
                policy: q.clone(),
                stage: *s,
                was: *was.max(w),
                proof: *proof.min(p),
            }),
            _ => None,
        }
    }

    /// What it is one act of, whatever its parts: two steps with the same act are one step, or could be.
    pub(super) fn act(&self) -> String {
        match self {
            Self::RecordEvidence { instruments, placement, .. } => {
                format!("evidence {instruments:?} {placement}")
            }
            Self::RecordClaim { holder, .. } => format!("claim {holder:?}"),
            Self::GrantExemption { policy, .. } => format!("exemption {policy}"),
            Self::PermitCategories { tag, .. } => format!("categories {tag}"),
            Self::RemoveDeniedPlaces { policy, .. } => format!("denied {policy}"),
            Self::LowerProof { policy, stage, .. } => format!("proof {policy} {stage}"),
            Self::RenewEvidence { .. }
            | Self::BeginEvidence { .. }
            | Self::SettleClaim { .. }
            | Self::EnableEndpoint { .. }
            | Self::ExtendTerm { .. }
            | Self::AddTag { .. }
            | Self::RenewExemption { .. }
            | Self::PermitScope { .. }
            | Self::DropPrivateOnly { .. }
            | Self::WidenBoundary { .. }
            | Self::BeginPolicy { .. }
            | Self::EnforcePolicy { .. }
            | Self::WritePolicy { .. } => format!("{self:?}"),
        }
    }

    /// The step without each of its parts in turn; empty when it has only one.
    pub(super) fn without_a_part(&self) -> Vec<Self> {
        match self {
            Self::RecordEvidence { instruments, provider, placement, stages } => stages
                .keys()
                .map(|stage| {
                    let mut fewer = stages.clone();
                    fewer.remove(stage);
                    Self::RecordEvidence {
                        instruments: instruments.clone(),
                        provider: provider.clone(),
                        placement: placement.clone(),
                        stages: fewer,
                    }
                })
                .collect(),
            Self::RecordClaim { holder, stages, within, scope } => fewer(stages)
                .map(|stages| Self::RecordClaim {
                    holder: holder.clone(),
                    scope: scope.filter(|_| stages.contains(&Stage::Processing)),
                    stages,
                    within: within.clone(),
                })
                .collect(),
            Self::GrantExemption { policy, placement, tag, excuses } => fewer(excuses)
                .map(|excuses| Self::GrantExemption {
                    policy: policy.clone(),
                    placement: placement.clone(),
                    tag: tag.clone(),
                    excuses,
                })
                .collect(),
            Self::PermitCategories { tag, categories } => fewer(categories)
                .map(|categories| Self::PermitCategories { tag: tag.clone(), categories })
                .collect(),
            Self::WidenBoundary { policy, stage, boundary, places } => places
                .iter()
                .filter_map(|place| {
                    let places: BTreeSet<Place> = places.iter().copied().filter(|p| p != place).collect();
                    // No places left would mean everywhere.
                    (!places.is_empty()).then(|| Self::WidenBoundary {
                        policy: policy.clone(),
                        stage: *stage,
                        boundary: boundary.clone(),
                        places,
                    })
                })
                .collect(),
            Self::RemoveDeniedPlaces { policy, places } => fewer(places)
                .map(|places| Self::RemoveDeniedPlaces { policy: policy.clone(), places })
                .collect(),
            Self::RenewEvidence { .. }
            | Self::BeginEvidence { .. }
            | Self::SettleClaim { .. }
            | Self::EnableEndpoint { .. }
            | Self::ExtendTerm { .. }
            | Self::AddTag { .. }
            | Self::RenewExemption { .. }
            | Self::PermitScope { .. }
            | Self::DropPrivateOnly { .. }
            | Self::LowerProof { .. }
            | Self::BeginPolicy { .. }
            | Self::EnforcePolicy { .. }
            | Self::WritePolicy { .. } => Vec::new(),
        }
    }
}

/// The set without each of its members in turn, where one is left.
fn fewer<T: Ord + Clone>(set: &NonEmptySet<T>) -> impl Iterator<Item = NonEmptySet<T>> + '_ {
    set.iter().filter_map(|out| NonEmptySet::new(set.iter().filter(|member| *member != out).cloned()))
}
