//! The policy checks on one endpoint's placement, in the order in which reasons are listed. A check knows what
//! was permitted and what was declared, so that a passed one can be shown as well as a failed one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    decide::{Finding, Reason, Request},
    evidence::{Attestation, Evidence, LocationProof},
    id::{BoundaryId, EvidenceId, InstrumentId},
    place::Place,
    registry::{Endpoint, Placement, Scope, object, word},
    rule::{Policy, Proof, Requirement, StageRule},
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// What a check is about.
    pub enum Row {
        /// The placement's scope is among those permitted.
        Scope = "scope",
        /// The placement is private.
        Private = "private",
        /// A required instrument has evidence in force.
        Instrument = "instrument",
        /// Somebody said where the stage's data is.
        Known = "known",
        /// "Not retained" is attested.
        Retention = "retention",
        /// The claim meets no denied place.
        Denied = "denied",
        /// The claim is inside what is permitted.
        Inside = "inside",
        /// The claim has evidence of the strength asked.
        Proof = "proof",
    }
}

object! {
    /// One check with what was permitted, what was declared, and how it went.
    pub struct Check {
        /// What it is about.
        pub row: Row,
        /// Its stage, where it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage>,
        /// The boundaries that were permitted: the stage's own, then those under an instrument in force.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub permitted: Vec<BoundaryId>,
        /// What the placement (joined with the gateway) claims for the stage.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub declared: Option<ClaimValue>,
        /// The instruments that were asked for: one of these.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub instruments: BTreeSet<InstrumentId>,
        /// The evidence in force that made it pass.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub evidence: BTreeSet<EvidenceId>,
        /// Why it failed; absent when it passed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub failed: Option<Finding>,
    }
}

impl Check {
    const fn new(row: Row, stage: Option<Stage>) -> Self {
        Self {
            row,
            stage,
            permitted: Vec::new(),
            declared: None,
            instruments: BTreeSet::new(),
            evidence: BTreeSet::new(),
            failed: None,
        }
    }

    /// The failure, if it failed.
    pub fn into_finding(self) -> Option<Finding> {
        self.failed
    }
}

/// A boundary's places, or all of them.
enum Permitted {
    Everywhere,
    Places(BTreeSet<Place>),
}

impl Permitted {
    fn contains(&self, place: Place) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Places(places) => places.contains(&place) || places.contains(&place.country()),
        }
    }
}

/// Evaluates `policy` on `endpoint` for `request`, every check of it.
pub fn checks(catalogue: &Catalogue, request: &Request, policy: &Policy, endpoint: &Endpoint) -> Vec<Check> {
    // A catalogue without the placement cannot be made.
    let Some(placement) = catalogue.placements().get(&endpoint.placement) else { return Vec::new() };
    let covering =
        catalogue.evidence().values().filter(|evidence| evidence.covers(endpoint, placement)).collect();
    Checker { catalogue, request, policy, placement, covering }.all()
}

struct Checker<'a> {
    catalogue: &'a Catalogue,
    request: &'a Request,
    policy: &'a Policy,
    placement: &'a Placement,
    covering: Vec<&'a Evidence>,
}

impl Checker<'_> {
    fn all(&self) -> Vec<Check> {
        let mut checks = Vec::new();
        checks.extend(self.scope());
        checks.extend(self.private());
        let requires = &self.policy.requires;
        checks.extend(requires.all_of.iter().map(|one| self.instrument(&NonEmptySet::one(one.clone()))));
        checks.extend(requires.any_of.iter().map(|group| self.instrument(group)));
        for stage in Stage::ALL {
            if let Some(rule) = self.policy.stage_rule(stage) {
                self.stage(stage, &rule, &mut checks);
            }
        }
        for check in &mut checks {
            if let Some(finding) = &mut check.failed {
                finding.policy = Some(self.policy.id.clone());
                finding.stage = check.stage;
            }
        }
        checks
    }

    fn scope(&self) -> Option<Check> {
        if self.policy.scopes.is_empty() {
            return None;
        }
        let mut check = Check::new(Row::Scope, None);
        if !self.policy.scopes.contains(&self.placement.scope) {
            check.failed =
                Some(Finding { scope: Some(self.placement.scope), ..Finding::of(Reason::ScopeNotPermitted) });
        }
        Some(check)
    }

    fn private(&self) -> Option<Check> {
        if !self.policy.private_only {
            return None;
        }
        let mut check = Check::new(Row::Private, None);
        if self.placement.scope != Scope::Private {
            check.failed =
                Some(Finding { scope: Some(self.placement.scope), ..Finding::of(Reason::NotPrivate) });
        }
        Some(check)
    }

    fn instrument(&self, one_of: &NonEmptySet<InstrumentId>) -> Check {
        let serving = self.covering.iter().copied().filter(|evidence| one_of.contains(&evidence.instrument));
        let missing =
            Finding { instruments: one_of.as_set().clone(), ..Finding::of(Reason::EvidenceMissing) };
        let mut check = Check::new(Row::Instrument, None);
        check.instruments = one_of.as_set().clone();
        self.by_evidence(check, serving, missing)
    }

    fn stage(&self, stage: Stage, rule: &StageRule, checks: &mut Vec<Check>) {
        let claim = self.claim(stage);
        let (permitted, boundaries) = self.permitted(stage, rule);
        let check = |row| Check {
            declared: Some(claim.clone()),
            permitted: boundaries.clone(),
            ..Check::new(row, Some(stage))
        };
        match &claim {
            ClaimValue::Unknown => {
                checks.push(Check { failed: Some(Finding::of(Reason::StageUnknown)), ..check(Row::Known) });
            }
            ClaimValue::NotRetained => {
                let serving = self.covering.iter().copied().filter(|evidence| {
                    evidence.stages.get(&stage) == Some(&Attestation::NoRetention)
                        && self.can_attest_retention(evidence)
                });
                checks.push(self.by_evidence(
                    check(Row::Retention),
                    serving,
                    Finding::of(Reason::RetentionNotAttested),
                ));
            }
            ClaimValue::Places(places) => {
                let places = Some(places);
                self.located(stage, rule, places, &permitted, checks, check);
            }
            ClaimValue::Anywhere => self.located(stage, rule, None, &permitted, checks, check),
        }
    }

    /// The checks on a claim of places (`None`: anywhere).
    fn located(
        &self,
        stage: Stage,
        rule: &StageRule,
        places: Option<&NonEmptySet<Place>>,
        permitted: &Permitted,
        checks: &mut Vec<Check>,
        check: impl Fn(Row) -> Check,
    ) {
        let anywhere = places.is_none();
        let denied = &self.policy.denied_places;
        if !denied.is_empty() {
            let met: BTreeSet<Place> = places.map_or_else(
                || denied.clone(),
                |places| {
                    places.iter().copied().filter(|place| denied.iter().any(|d| d.meets(*place))).collect()
                },
            );
            let failed = (!met.is_empty()).then(|| Finding {
                places: met,
                anywhere,
                ..Finding::of(Reason::PlaceDenied)
            });
            checks.push(Check { failed, ..check(Row::Denied) });
        }
        let outside: BTreeSet<Place> =
            places.into_iter().flatten().copied().filter(|place| !permitted.contains(*place)).collect();
        let fails = !outside.is_empty() || (anywhere && !matches!(permitted, Permitted::Everywhere));
        let failed =
            fails.then(|| Finding { places: outside, anywhere, ..Finding::of(Reason::StageOutsideBoundary) });
        checks.push(Check { failed, ..check(Row::Inside) });
        if rule.proof != Proof::None {
            let serving = self.covering.iter().copied().filter(|evidence| {
                self.location_proof(evidence) >= needed(rule.proof)
                    && matches!(evidence.stages.get(&stage), Some(Attestation::Places(attested))
                        if places.is_none_or(|claimed| attested.iter().all(|a| claimed.iter().any(|c| c.contains(*a)))))
            });
            let missing = Finding { proof: Some(rule.proof), ..Finding::of(Reason::ClaimWithoutEvidence) };
            checks.push(self.by_evidence(check(Row::Proof), serving, missing));
        }
    }

    /// Passes when some that serves is in force; else tells ended, not begun and absent apart.
    fn by_evidence<'e>(
        &self,
        mut check: Check,
        serving: impl Iterator<Item = &'e Evidence>,
        missing: Finding,
    ) -> Check {
        let serving: Vec<&Evidence> = serving.collect();
        let ids = |pick: &dyn Fn(&Evidence) -> bool| -> BTreeSet<EvidenceId> {
            serving.iter().filter(|evidence| pick(evidence)).map(|evidence| evidence.id.clone()).collect()
        };
        let in_force = ids(&|evidence| evidence.validity.contains(self.request.at));
        if !in_force.is_empty() {
            check.evidence = in_force;
            return check;
        }
        let ended = ids(&|evidence| evidence.validity.has_ended(self.request.at));
        let finding = if !ended.is_empty() {
            Finding { reason: Reason::EvidenceExpired, evidence: ended, ..missing }
        } else if !serving.is_empty() {
            Finding { reason: Reason::EvidenceNotYetValid, evidence: ids(&|_| true), ..missing }
        } else {
            missing
        };
        check.failed = Some(finding);
        check
    }

    /// The placement's claim, joined with the gateway's own places for the stages where it has any.
    fn claim(&self, stage: Stage) -> ClaimValue {
        let claim = self.placement.claim(stage);
        let Some(gateway) = &self.request.gateway else { return claim };
        match self.catalogue.gateways().get(gateway) {
            Some(gateway) => gateway.claim(stage).map_or(claim.clone(), |own| claim.join(own)),
            None if matches!(stage, Stage::PromptLogs | Stage::ControlPlane) => ClaimValue::Unknown,
            None => claim,
        }
    }

    /// What is permitted for `stage`, and the boundaries that make it up.
    fn permitted(&self, stage: Stage, rule: &StageRule) -> (Permitted, Vec<BoundaryId>) {
        let also = rule
            .permit_if
            .iter()
            .filter(|permit| self.is_in_force(stage, &permit.instruments))
            .map(|permit| permit.boundary.clone());
        let boundaries: Vec<BoundaryId> = std::iter::once(rule.boundary.clone()).chain(also).collect();
        if boundaries.iter().any(BoundaryId::is_everywhere) {
            return (Permitted::Everywhere, boundaries);
        }
        let places = boundaries
            .iter()
            .filter_map(|boundary| self.catalogue.boundaries().get(boundary))
            .flat_map(|boundary| boundary.places.iter().copied())
            .collect();
        (Permitted::Places(places), boundaries)
    }

    /// Whether the instruments have evidence in force that covers the endpoint and `stage`.
    fn is_in_force(&self, stage: Stage, requirement: &Requirement) -> bool {
        let has = |instrument: &InstrumentId| {
            self.covering.iter().any(|evidence| {
                evidence.instrument == *instrument
                    && evidence.stages.contains_key(&stage)
                    && evidence.validity.contains(self.request.at)
            })
        };
        !requirement.is_empty()
            && requirement.all_of.iter().all(has)
            && requirement.any_of.iter().all(|group| group.iter().any(has))
    }

    fn location_proof(&self, evidence: &Evidence) -> LocationProof {
        self.catalogue.instruments().get(&evidence.instrument).map_or(LocationProof::None, |i| i.location)
    }

    fn can_attest_retention(&self, evidence: &Evidence) -> bool {
        self.catalogue.instruments().get(&evidence.instrument).is_some_and(|instrument| instrument.retention)
    }
}

const fn needed(proof: Proof) -> LocationProof {
    match proof {
        Proof::None => LocationProof::None,
        Proof::Declares => LocationProof::Declares,
        Proof::Constrains => LocationProof::Constrains,
    }
}
