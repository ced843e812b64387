//! What would allow something, in an officer's words: one sentence for each step.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{
    Attestation, CategoryId, ClaimValue, EvidenceId, Excuse, ExemptionId, PlacementId, PolicyId, Proof,
    Stage,
    remedy::{Ending, Holder, Step, Whereabouts},
};

use super::Describe;

/// The most instruments of which a sentence names each.
const MOST_NAMES: usize = 3;

impl Describe<'_> {
    /// One step of a remedy as a sentence. Names are looked up in the catalogue, which should be the one after the
    /// remedy: a step may speak of what another adds.
    pub fn step(&self, step: &Step) -> String {
        match step {
            Step::RenewEvidence { evidence, ended } => self.say(
                "step-renew_evidence",
                &[("evidence", &self.evidence_name(evidence)), ("date", &self.messages.last_day(*ended))],
            ),
            Step::BeginEvidence { evidence, begins } => self.say(
                "step-begin_evidence",
                &[("evidence", &self.evidence_name(evidence)), ("date", &self.messages.date(*begins))],
            ),
            Step::RecordEvidence { instruments, provider, placement, stages } => {
                let mut names: Vec<String> =
                    instruments.iter().take(MOST_NAMES).map(|id| self.instrument(id)).collect();
                if instruments.iter().count() > MOST_NAMES {
                    names.push(self.say("step-another-instrument", &[]));
                }
                let provider = self
                    .catalogue
                    .providers()
                    .get(provider)
                    .map_or_else(|| provider.to_string(), |provider| provider.name.clone());
                let mut asked =
                    vec![self.say("step-covers", &[("placement", &self.placement_name(placement))])];
                asked.extend(self.attested(stages));
                let args = [
                    ("provider", provider.as_str()),
                    ("asked", &self.messages.list_and(&asked)),
                    ("instruments", &self.messages.list_or(&names)),
                ];
                self.say("step-record_evidence", &args)
            }
            Step::RecordClaim { holder, stages, within, scope } => {
                let stages: Vec<String> = stages.iter().map(|stage| self.stage_inside(*stage)).collect();
                let args = [
                    ("holder", self.holder(holder)),
                    ("stages", self.messages.list_and(&stages)),
                    ("where", self.whereabouts(within)),
                    ("scope", scope.map_or_else(|| "none".to_owned(), |scope| self.scope(scope))),
                ];
                let args: Vec<(&str, &str)> =
                    args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let any = within.places.is_empty();
                self.say(if any { "step-record_claim-any" } else { "step-record_claim" }, &args)
            }
            Step::SettleClaim { placement, stage, value } => {
                let value = match value {
                    ClaimValue::Places(places) => {
                        self.say("claim-is-in", &[("places", &self.places(places.as_set()))])
                    }
                    ClaimValue::NotRetained | ClaimValue::Anywhere | ClaimValue::Unknown => self.claim(value),
                };
                let args = [
                    ("placement", self.placement_name(placement)),
                    ("stage", self.stage_inside(*stage)),
                    ("value", value),
                ];
                let args: Vec<(&str, &str)> =
                    args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                self.say("step-settle_claim", &args)
            }
            Step::EnableEndpoint { endpoint } => {
                self.say("step-enable_endpoint", &[("endpoint", endpoint.as_str())])
            }
            Step::ExtendTerm { endpoint, was, term } => {
                let (key, on) = if was.from() == term.from() {
                    ("step-extend_term-ended", was.to().map(|end| self.messages.last_day(end)))
                } else {
                    ("step-extend_term-begins", was.from().map(|at| self.messages.date(at)))
                };
                let on = on.unwrap_or_default();
                self.say(key, &[("endpoint", endpoint.as_str()), ("date", &on)])
            }
            Step::AddTag { tag } => self.say("step-add_tag", &[("tag", tag.as_str())]),
            Step::PermitCategories { tag, categories } => self.say(
                "step-permit_categories",
                &[("tag", tag.as_str()), ("categories", &self.categories(categories.as_set()))],
            ),
            Step::RenewExemption { exemption, ended } => {
                self.renew_exemption(exemption, &self.messages.last_day(*ended))
            }
            Step::GrantExemption { policy, placement, tag, excuses } => self.say(
                "step-grant_exemption",
                &[
                    ("policy", &self.policy_name(policy)),
                    ("placement", &self.placement_name(placement)),
                    ("tag", tag.as_str()),
                    ("excuses", &self.excuses(excuses.iter())),
                ],
            ),
            Step::PermitScope { policy, scope } => self.say(
                "step-permit_scope",
                &[("policy", &self.policy_name(policy)), ("scope", &self.scope(*scope))],
            ),
            Step::DropPrivateOnly { policy } => {
                self.say("step-drop_private_only", &[("policy", &self.policy_name(policy))])
            }
            Step::WidenBoundary { policy, stage, boundary, places } => self.say(
                if places.is_empty() { "step-widen_boundary-everywhere" } else { "step-widen_boundary" },
                &[
                    ("policy", &self.policy_name(policy)),
                    ("stage", &self.stage_inside(*stage)),
                    ("boundary", &self.boundary(boundary)),
                    ("places", &self.places(places)),
                ],
            ),
            Step::LowerProof { policy, stage, proof, .. } => self.lower_proof(policy, *stage, *proof),
            Step::RemoveDeniedPlaces { policy, places } => self.say(
                "step-remove_denied_places",
                &[("policy", &self.policy_name(policy)), ("places", &self.places(places.as_set()))],
            ),
            Step::BeginPolicy { policy, begins } => self.say(
                "step-begin_policy",
                &[("policy", &self.policy_name(policy)), ("date", &self.messages.date(*begins))],
            ),
            Step::EnforcePolicy { policy } => {
                self.say("step-enforce_policy", &[("policy", &self.policy_name(policy))])
            }
            Step::WritePolicy { tag, categories } => self.say(
                if categories.is_empty() { "step-write_policy" } else { "step-write_policy-carrying" },
                &[("tag", tag.as_str()), ("categories", &self.categories(categories))],
            ),
        }
    }

    /// Why nothing is proposed, where nothing is.
    pub fn without_remedy(&self, ending: Ending) -> String {
        self.say(&format!("remedies-{}", ending.as_str()), &[])
    }

    fn lower_proof(&self, policy: &PolicyId, stage: Stage, proof: Proof) -> String {
        let args = [
            ("policy", self.policy_name(policy)),
            ("stage", self.stage_inside(stage)),
            ("proof", proof.as_str().to_owned()),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say("step-lower_proof", &args)
    }

    fn renew_exemption(&self, id: &ExemptionId, ended: &str) -> String {
        let Some(exemption) = self.catalogue.exemptions().get(id) else { return id.to_string() };
        let args = [
            ("policy", self.policy_name(&exemption.policy)),
            ("placement", self.placement_name(&exemption.placement)),
            ("tag", exemption.tag.to_string()),
            ("date", ended.to_owned()),
            ("excuses", self.excuses(exemption.excuses.iter())),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say("step-renew_exemption", &args)
    }

    /// What an exemption excuses, each failure in words: none is excused silently.
    pub(super) fn excuses<'e>(&self, excuses: impl Iterator<Item = &'e Excuse>) -> String {
        let each: Vec<String> = excuses
            .map(|excuse| {
                let stage = excuse.stage.map_or_else(|| "none".to_owned(), |stage| self.stage_inside(stage));
                self.say(&format!("excuse-{}", excuse.reason.as_str()), &[("stage", &stage)])
            })
            .collect();
        self.messages.list_and(&each)
    }

    /// What evidence must say, stages that it says the same of together.
    fn attested(&self, stages: &BTreeMap<Stage, Attestation>) -> Vec<String> {
        let mut groups: Vec<(&Attestation, Vec<String>)> = Vec::new();
        for (stage, attestation) in stages {
            let name = self.stage_inside(*stage);
            match groups.iter_mut().find(|(said, _)| *said == attestation) {
                Some((_, names)) => names.push(name),
                None => groups.push((attestation, vec![name])),
            }
        }
        groups
            .into_iter()
            .map(|(attestation, names)| {
                let stages = self.messages.list_and(&names);
                match attestation {
                    Attestation::Places(places) => {
                        let places = self.places_or_boundary(places.as_set());
                        self.say("step-says-places", &[("stages", &stages), ("places", &places)])
                    }
                    Attestation::NoRetention => self.say("step-says-no_retention", &[("stages", &stages)]),
                    Attestation::Nothing => self.say("step-says-nothing", &[("stages", &stages)]),
                }
            })
            .collect()
    }

    /// The name of the boundary that has exactly these places, or the places by name.
    fn places_or_boundary(&self, places: &BTreeSet<domicile_policy::Place>) -> String {
        let same = |boundary: &&domicile_policy::Boundary| {
            boundary.places.as_set() == places && places.len() > MOST_NAMES
        };
        let found = self.catalogue.boundaries().values().find(same);
        found.map_or_else(|| self.places(places), |boundary| boundary.name.clone())
    }

    fn whereabouts(&self, within: &Whereabouts) -> String {
        let boundaries: Vec<String> = within.boundaries.iter().map(|id| self.boundary(id)).collect();
        let boundaries = self.messages.list_and(&boundaries);
        let denied = self.places(&within.denied);
        match (within.boundaries.is_empty(), within.denied.is_empty()) {
            (false, true) => self.say("claim-inside", &[("boundaries", &boundaries)]),
            (false, false) => {
                self.say("claim-inside-outside", &[("boundaries", &boundaries), ("denied", &denied)])
            }
            // Nearly everywhere: the places that would not do are fewer.
            (true, false) if within.places.len() > 100 => self.say("claim-outside", &[("denied", &denied)]),
            (true, _) => self.say("claim-in", &[("places", &self.places_or_boundary(&within.places))]),
        }
    }

    fn holder(&self, holder: &Holder) -> String {
        match holder {
            Holder::Placement(id) => {
                let placement = self.catalogue.placements().get(id);
                let provider =
                    placement.and_then(|placement| self.catalogue.providers().get(&placement.provider));
                let provider = provider.map_or_else(|| id.to_string(), |provider| provider.name.clone());
                self.say(
                    "holder-placement",
                    &[("provider", &provider), ("placement", &self.placement_name(id))],
                )
            }
            Holder::Gateway(id) => {
                let name =
                    self.catalogue.gateways().get(id).map_or_else(|| id.to_string(), |g| g.name.clone());
                self.say("holder-gateway", &[("gateway", &name)])
            }
        }
    }

    pub(super) fn placement_name(&self, id: &PlacementId) -> String {
        self.catalogue.placements().get(id).map_or_else(|| id.to_string(), |placement| placement.name.clone())
    }

    pub(super) fn evidence_name(&self, id: &EvidenceId) -> String {
        let found = self.catalogue.evidence().get(id);
        found.map_or_else(|| id.to_string(), |evidence| self.say("quoted", &[("name", &evidence.name)]))
    }

    pub(super) fn categories(&self, ids: &BTreeSet<CategoryId>) -> String {
        self.messages.list_and(&ids.iter().map(|id| self.category(id)).collect::<Vec<_>>())
    }
}
