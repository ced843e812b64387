//! What could mend one failure. An option is one step or several that help only together; whether it helps is for
//! the search to find out by deciding again.

use std::collections::BTreeSet;

use super::{
    Holder, PROPOSED_SECONDS, Step, apply,
    instruments::{can_attest, candidates},
    places::{joined, whereabouts},
    stands,
};
use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    decide::{Evaluation, Finding, Reason, Request, RequestReason, evaluate},
    evidence::Attestation,
    exemption::Excuse,
    id::{EvidenceId, InstrumentId, PolicyId, TagName},
    instant::Term,
    place::Place,
    registry::{Endpoint, Placement, Scope},
    rule::{Mode, Policy, Proof, Requirement, StageRule},
    set::NonEmptySet,
    stage::Stage,
};

/// The most ways in which the instruments of one `permit_if` are chosen from its groups.
const MOST_CHOICES: usize = 6;

/// A catalogue after some steps, and what is asked of it.
pub(super) struct World<'a> {
    pub catalogue: &'a Catalogue,
    pub request: &'a Request,
    pub endpoint: &'a Endpoint,
    pub steps: &'a [Step],
    /// The policies that were there before any step: one that was only just proposed is neither exempted nor edited.
    pub before: &'a BTreeSet<PolicyId>,
}

impl World<'_> {
    /// The policies that apply.
    pub fn policies(&self) -> impl Iterator<Item = &Policy> {
        let tag = self.request.tag.as_deref().unwrap_or_default();
        let applies =
            move |policy: &&Policy| policy.applies(tag, self.request.categories.as_ref(), self.request.at);
        self.catalogue.policies().values().filter(applies)
    }

    fn placement(&self) -> Option<&Placement> {
        self.catalogue.placements().get(&self.endpoint.placement)
    }

    fn policy(&self, finding: &Finding) -> Option<&Policy> {
        finding.policy.as_ref().and_then(|id| self.catalogue.policies().get(id))
    }

    fn rule(&self, finding: &Finding) -> Option<StageRule> {
        self.policy(finding)?.stage_rule(finding.stage?)
    }
}

/// What could mend the denial of the whole request.
pub(super) fn for_request(
    world: &World<'_>,
    decision: &Evaluation,
    reason: RequestReason,
    loosen: bool,
) -> Vec<Vec<Step>> {
    let Some(tag) = world.request.tag.as_deref().and_then(|tag| TagName::new(tag).ok()) else {
        return Vec::new();
    };
    match reason {
        RequestReason::Untagged | RequestReason::ModelNotOffered => Vec::new(),
        RequestReason::CategoryNotPermitted => {
            let known = decision.categories.iter().all(|id| world.catalogue.categories().contains_key(id));
            NonEmptySet::new(decision.categories.iter().cloned())
                .filter(|_| known)
                .map(|categories| vec![Step::PermitCategories { tag, categories }])
                .into_iter()
                .collect()
        }
        RequestReason::NoPolicy if !loosen => Vec::new(),
        RequestReason::NoPolicy => {
            let mut options: Vec<Vec<Step>> = Vec::new();
            for policy in world.catalogue.policies().values() {
                if let Some(begins) = policy.begins.filter(|begins| *begins > world.request.at)
                    && policy.mode == Mode::Enforce
                    && policy.applies(tag.as_str(), world.request.categories.as_ref(), begins)
                {
                    options.push(vec![Step::BeginPolicy { policy: policy.id.clone(), begins }]);
                }
            }
            let categories = world.request.categories.iter().flatten().cloned().collect();
            let write = Step::WritePolicy { tag: tag.clone(), categories };
            let known = world.catalogue.tags().contains_key(&tag);
            options.push(if known { vec![write] } else { vec![Step::AddTag { tag }, write] });
            options
        }
        RequestReason::NoEnforcedPolicy if !loosen => Vec::new(),
        RequestReason::NoEnforcedPolicy => {
            world.policies().map(|policy| vec![Step::EnforcePolicy { policy: policy.id.clone() }]).collect()
        }
    }
}

/// What could mend `finding`.
pub(super) fn for_finding(
    world: &World<'_>,
    decision: &Evaluation,
    finding: &Finding,
    loosen: bool,
) -> Vec<Vec<Step>> {
    let mut options = match finding.reason {
        Reason::EndpointDisabled => {
            vec![vec![Step::EnableEndpoint { endpoint: world.endpoint.id.clone() }]]
        }
        Reason::EndpointNotCurrent => {
            let was = world.endpoint.term;
            let at = world.request.at;
            let from = was.from().map(|from| from.min(at));
            let to = was.to().map(|to| if to <= at { at.plus_seconds(PROPOSED_SECONDS) } else { to });
            let endpoint = world.endpoint.id.clone();
            let term = Term::new(from, to).ok();
            term.map(|term| vec![Step::ExtendTerm { endpoint, was, term }]).into_iter().collect()
        }
        Reason::ScopeNotPermitted => specified(world),
        Reason::NotPrivate | Reason::ExemptionExpired => Vec::new(),
        Reason::EvidenceMissing => {
            let record = |id: &InstrumentId| record(world, id, None).map(|step| vec![step]);
            finding.instruments.iter().filter_map(record).collect()
        }
        Reason::StageUnknown => {
            let mut options = claim(world, finding);
            options.extend(settled(world, decision, finding));
            options
        }
        Reason::RetentionNotAttested => {
            let mut options = attested(world, finding, &Attestation::NoRetention, Proof::None);
            options.extend(claim(world, finding));
            options
        }
        Reason::PlaceDenied => settled(world, decision, finding),
        Reason::StageOutsideBoundary => {
            let mut options = permitted_under(world, finding);
            options.extend(settled(world, decision, finding));
            options
        }
        Reason::ClaimWithoutEvidence => proven(world, finding),
        Reason::EvidenceExpired => renewed(world, &finding.evidence),
        Reason::EvidenceNotYetValid => begun(world, &finding.evidence),
    };
    if loosen {
        options.extend(loosened(world, finding));
    }
    options
}

/// Evidence of `instrument` for the endpoint's placement, saying so of a stage.
fn record(world: &World<'_>, instrument: &InstrumentId, says: Option<(Stage, Attestation)>) -> Option<Step> {
    let placement = world.placement()?;
    world.catalogue.instruments().get(instrument)?;
    Some(Step::RecordEvidence {
        instruments: NonEmptySet::one(instrument.clone()),
        provider: placement.provider.clone(),
        placement: placement.id.clone(),
        stages: says.into_iter().collect(),
    })
}

fn attested(world: &World<'_>, finding: &Finding, attestation: &Attestation, proof: Proof) -> Vec<Vec<Step>> {
    let Some(stage) = finding.stage else { return Vec::new() };
    candidates(world, |instrument| can_attest(instrument, attestation, proof))
        .iter()
        .filter_map(|id| record(world, id, Some((stage, attestation.clone()))).map(|step| vec![step]))
        .collect()
}

/// Evidence of the strength asked, for the places that are claimed.
fn proven(world: &World<'_>, finding: &Finding) -> Vec<Vec<Step>> {
    let (Some(stage), Some(proof)) = (finding.stage, finding.proof) else { return Vec::new() };
    let Some(placement) = world.placement() else { return Vec::new() };
    // The provider attests its own places, not those that a gateway adds.
    let own = placement.claim(stage);
    let claim = match own {
        ClaimValue::Places(_) => own,
        ClaimValue::NotRetained | ClaimValue::Anywhere | ClaimValue::Unknown => {
            joined(world.catalogue, world.request, placement, stage)
        }
    };
    let places = match claim {
        ClaimValue::Places(places) => Some(places),
        // Any places do; those of the endpoint's own processing or region come nearest to what it will say.
        ClaimValue::Anywhere => some_places(world),
        ClaimValue::NotRetained | ClaimValue::Unknown => None,
    };
    places.map_or_else(Vec::new, |places| attested(world, finding, &Attestation::Places(places), proof))
}

fn some_places(world: &World<'_>) -> Option<NonEmptySet<Place>> {
    let placement = world.placement()?;
    let claimed = Stage::ALL.into_iter().find_map(|stage| match placement.claim(stage) {
        ClaimValue::Places(places) => Some(places),
        ClaimValue::NotRetained | ClaimValue::Anywhere | ClaimValue::Unknown => None,
    });
    let region = || {
        let region = world.catalogue.regions().get(placement.region.as_ref()?)?;
        region.place.map(NonEmptySet::one)
    };
    let any = || world.catalogue.boundaries().values().next().map(|boundary| boundary.places.clone());
    claimed.or_else(region).or_else(any)
}

/// Where the stage's data would have to be, said by everyone who has not said it.
fn claim(world: &World<'_>, finding: &Finding) -> Vec<Vec<Step>> {
    let (Some(stage), Some(placement)) = (finding.stage, world.placement()) else { return Vec::new() };
    let Some(within) = whereabouts(world.catalogue, world.request, world.endpoint, stage) else {
        return Vec::new();
    };
    let step = |holder, scope| Step::RecordClaim {
        holder,
        stages: NonEmptySet::one(stage),
        within: within.clone(),
        scope,
    };
    let mut steps = Vec::new();
    let own = placement.claim(stage);
    if matches!(own, ClaimValue::Unknown | ClaimValue::NotRetained) {
        let unspecified = stage == Stage::Processing && placement.scope == Scope::Unspecified;
        let scope = unspecified.then(|| scope_to_say(world));
        steps.push(step(Holder::Placement(placement.id.clone()), scope));
    }
    if let Some(id) = &world.request.gateway {
        match world.catalogue.gateways().get(id).map(|gateway| gateway.claim(stage)) {
            Some(Some(ClaimValue::Unknown)) => steps.push(step(Holder::Gateway(id.clone()), None)),
            // One that the catalogue does not know stays unknown, whatever the placement says.
            None if matches!(stage, Stage::PromptLogs | Stage::ControlPlane) => return Vec::new(),
            Some(_) | None => {}
        }
    }
    if steps.is_empty() { Vec::new() } else { vec![steps] }
}

/// The scope that a placement without one could turn out to have, rather one that the policies permit.
fn scope_to_say(world: &World<'_>) -> Scope {
    let enforced: Vec<&Policy> = world.policies().filter(|policy| policy.mode == Mode::Enforce).collect();
    let permitted = |scope: Scope| {
        enforced.iter().all(|policy| policy.scopes.is_empty() || policy.scopes.contains(&scope))
    };
    [Scope::Zone, Scope::InRegion, Scope::Geography]
        .into_iter()
        .find(|scope| permitted(*scope))
        .unwrap_or(Scope::Zone)
}

/// Saying the scope of a placement that has none, which says where it processes as well.
fn specified(world: &World<'_>) -> Vec<Vec<Step>> {
    if world.placement().is_none_or(|placement| placement.scope != Scope::Unspecified) {
        return Vec::new();
    }
    let stage = Stage::Processing;
    let asked = Finding { stage: Some(stage), ..Finding::of(Reason::StageUnknown) };
    claim(world, &asked)
}

/// Settling the stage's conflict with each of its facts, where that alone leaves nothing new to mend for the stage.
fn settled(world: &World<'_>, decision: &Evaluation, finding: &Finding) -> Vec<Vec<Step>> {
    let (Some(stage), Some(placement)) = (finding.stage, world.placement()) else { return Vec::new() };
    let Some(claim) = placement.claims.get(&stage).filter(|claim| claim.in_conflict()) else {
        return Vec::new();
    };
    let before = failures(decision, &world.endpoint.id, stage);
    let mut options = Vec::new();
    let mut tried: Vec<&ClaimValue> = Vec::new();
    for value in claim.facts.iter().map(|fact| &fact.value) {
        if *value == ClaimValue::Unknown || *value == claim.value() || tried.contains(&value) {
            continue;
        }
        tried.push(value);
        let step = Step::SettleClaim { placement: placement.id.clone(), stage, value: value.clone() };
        let after =
            apply::applied(world.catalogue, world.request, world.endpoint, std::slice::from_ref(&step));
        let helps = after.is_some_and(|after| {
            let again = evaluate(&after, world.request);
            let left = failures(&again, &world.endpoint.id, stage);
            left.len() < before.len() && left.iter().all(|finding| before.contains(finding))
        });
        if helps {
            options.push(vec![step]);
        }
    }
    options
}

fn failures(decision: &Evaluation, endpoint: &crate::id::EndpointId, stage: Stage) -> Vec<Finding> {
    decision.endpoint(endpoint).map_or_else(Vec::new, |judged| {
        judged.findings.iter().filter(|f| stands(f) && f.stage == Some(stage)).cloned().collect()
    })
}

fn renewed(world: &World<'_>, ids: &BTreeSet<EvidenceId>) -> Vec<Vec<Step>> {
    let found = ids.iter().filter_map(|id| world.catalogue.evidence().get(id));
    found.map(|e| vec![Step::RenewEvidence { evidence: e.id.clone(), ended: e.validity.to() }]).collect()
}

fn begun(world: &World<'_>, ids: &BTreeSet<EvidenceId>) -> Vec<Vec<Step>> {
    let found = ids.iter().filter_map(|id| world.catalogue.evidence().get(id));
    found.map(|e| vec![Step::BeginEvidence { evidence: e.id.clone(), begins: e.validity.from() }]).collect()
}

/// The instruments under which a further boundary is permitted that has some of the places outside.
fn permitted_under(world: &World<'_>, finding: &Finding) -> Vec<Vec<Step>> {
    let (Some(stage), Some(rule)) = (finding.stage, world.rule(finding)) else { return Vec::new() };
    let mut options = Vec::new();
    for permit in &rule.permit_if {
        let helps = permit.boundary.is_everywhere()
            || world.catalogue.boundaries().get(&permit.boundary).is_some_and(|boundary| {
                let has = |place: &Place| boundary.places.iter().any(|member| member.contains(*place));
                finding.places.iter().any(has)
            });
        if !helps {
            continue;
        }
        for chosen in choices(&permit.instruments) {
            let steps: Vec<Step> =
                chosen.into_iter().filter_map(|instrument| in_force(world, stage, instrument)).collect();
            if !steps.is_empty() {
                options.push(steps);
            }
        }
    }
    options
}

/// One instrument of each group with all that are asked for anyway.
fn choices(requirement: &Requirement) -> Vec<BTreeSet<&InstrumentId>> {
    let mut choices: Vec<BTreeSet<&InstrumentId>> = vec![requirement.all_of.iter().collect()];
    for group in &requirement.any_of {
        choices = choices
            .iter()
            .flat_map(|chosen| {
                group.iter().map(move |one| {
                    let mut chosen = chosen.clone();
                    chosen.insert(one);
                    chosen
                })
            })
            .take(MOST_CHOICES)
            .collect();
    }
    choices
}

/// The step that puts an instrument in force for the endpoint and stage; none when it is.
fn in_force(world: &World<'_>, stage: Stage, instrument: &InstrumentId) -> Option<Step> {
    let placement = world.placement()?;
    let covering: Vec<_> = world
        .catalogue
        .evidence()
        .values()
        .filter(|e| {
            e.instrument == *instrument
                && e.stages.contains_key(&stage)
                && e.covers(world.endpoint, placement)
        })
        .collect();
    if covering.iter().any(|evidence| evidence.validity.contains(world.request.at)) {
        return None;
    }
    let ended = covering.iter().find(|evidence| evidence.validity.has_ended(world.request.at));
    if let Some(evidence) = ended {
        let (evidence, ended) = (evidence.id.clone(), evidence.validity.to());
        return Some(Step::RenewEvidence { evidence, ended });
    }
    if let Some(evidence) = covering.first() {
        let (evidence, begins) = (evidence.id.clone(), evidence.validity.from());
        return Some(Step::BeginEvidence { evidence, begins });
    }
    record(world, instrument, Some((stage, Attestation::Nothing)))
}

/// Exemptions from the policy, and edits of it.
fn loosened(world: &World<'_>, finding: &Finding) -> Vec<Vec<Step>> {
    let Some(policy) = world.policy(finding).filter(|policy| world.before.contains(&policy.id)) else {
        return Vec::new();
    };
    let mut options = exempted(world, policy, finding);
    options.extend(edited(world, policy, finding).into_iter().map(|step| vec![step]));
    options
}

fn exempted(world: &World<'_>, policy: &Policy, finding: &Finding) -> Vec<Vec<Step>> {
    let tag = world.request.tag.as_deref().and_then(|tag| TagName::new(tag).ok());
    let Some(tag) = tag.filter(|tag| world.catalogue.tags().contains_key(tag)) else { return Vec::new() };
    let excuse = Excuse { reason: finding.reason, stage: finding.stage };
    if !finding.reason.may_be_excused() {
        return Vec::new();
    }
    let placement = world.endpoint.placement.clone();
    let naming = world.catalogue.exemptions().values().filter(|exemption| {
        exemption.policy == policy.id
            && exemption.placement == placement
            && exemption.tag == tag
            && exemption.excuses.contains(&excuse)
            && exemption.validity.has_ended(world.request.at)
    });
    let mut options: Vec<Vec<Step>> = naming
        .map(|exemption| {
            let ended = exemption.validity.to();
            vec![Step::RenewExemption { exemption: exemption.id.clone(), ended }]
        })
        .collect();
    let excuses = NonEmptySet::one(excuse);
    options.push(vec![Step::GrantExemption {
        policy: policy.id.clone(),
        placement: placement.clone(),
        tag,
        excuses,
    }]);
    options
}

/// Edits of the policy. None for a stage that is unknown: nothing is widened around what nobody knows.
fn edited(world: &World<'_>, policy: &Policy, finding: &Finding) -> Vec<Step> {
    let id = policy.id.clone();
    let lower = |asked: Proof| -> Vec<Step> {
        let Some(stage) = finding.stage else { return Vec::new() };
        let weaker = [Proof::Declares, Proof::None].into_iter().filter(|proof| *proof < asked);
        weaker.map(|proof| Step::LowerProof { policy: policy.id.clone(), stage, was: asked, proof }).collect()
    };
    match finding.reason {
        Reason::ScopeNotPermitted => {
            finding.scope.map(|scope| Step::PermitScope { policy: id, scope }).into_iter().collect()
        }
        Reason::NotPrivate => vec![Step::DropPrivateOnly { policy: id }],
        Reason::PlaceDenied => {
            let met = |denied: &&Place| finding.places.iter().any(|place| place.meets(**denied));
            NonEmptySet::new(policy.denied_places.iter().filter(met).copied())
                .map(|places| Step::RemoveDeniedPlaces { policy: id, places })
                .into_iter()
                .collect()
        }
        Reason::StageOutsideBoundary => {
            let Some((stage, rule)) = finding.stage.zip(world.rule(finding)) else { return Vec::new() };
            let places = if finding.anywhere { BTreeSet::new() } else { finding.places.clone() };
            vec![Step::WidenBoundary { policy: id, stage, boundary: rule.boundary, places }]
        }
        Reason::ClaimWithoutEvidence => finding.proof.map_or_else(Vec::new, lower),
        // A row of proof says what it asks; one of an instrument or of retention does not.
        Reason::EvidenceExpired | Reason::EvidenceNotYetValid => finding.proof.map_or_else(Vec::new, lower),
        Reason::EndpointDisabled
        | Reason::EndpointNotCurrent
        | Reason::EvidenceMissing
        | Reason::StageUnknown
        | Reason::RetentionNotAttested
        | Reason::ExemptionExpired => Vec::new(),
    }
}
