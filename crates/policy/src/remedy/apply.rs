//! What a step changes, as objects. What nobody can know before, such as a contract's name or a reason, is a
//! placeholder; the step itself says in words what is asked.

use std::collections::{BTreeMap, BTreeSet};

use super::{Holder, PROPOSED_SECONDS, Step, Whereabouts, places::joined};
use crate::{
    catalogue::{Catalogue, Object},
    claim::{Claim, ClaimValue, Confidence, Fact, Settlement, Source},
    decide::Request,
    evidence::{Evidence, EvidenceScope},
    exemption::{Exemption, ExemptionKind},
    id::{BoundaryId, PolicyId, TagName},
    instant::Validity,
    place::Place,
    registry::{Boundary, Endpoint, Placement, Region, Scope, Tag, Zone},
    rule::{Mode, Policy, Proof, Requirement, StageRule},
    set::NonEmptySet,
    stage::Stage,
};

/// The text in the place of what only the officer can say.
const TO_WRITE: &str = "to be written";

/// `catalogue` after `steps`; `None` when one of them cannot be taken there.
pub(super) fn applied(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &Endpoint,
    steps: &[Step],
) -> Option<Catalogue> {
    let mut now = catalogue.clone();
    for step in steps {
        puts(&now, request, endpoint, step)?.into_iter().for_each(|object| now.put(object));
    }
    now.checked().ok()
}

/// The objects that `steps` change or add, as they are after all of them; those that others refer to first.
pub(super) fn all_puts(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &Endpoint,
    steps: &[Step],
) -> Option<Vec<Object>> {
    let mut now = catalogue.clone();
    let mut touched = BTreeSet::new();
    for step in steps {
        for object in puts(&now, request, endpoint, step)? {
            touched.insert((object.kind(), object.id().to_owned()));
            now.put(object);
        }
    }
    let now = now.checked().ok()?;
    touched.into_iter().map(|(kind, id)| now.object(kind, &id)).collect()
}

/// An identifier that the catalogue does not have yet.
fn fresh<T: std::str::FromStr>(base: &str, taken: impl Fn(&str) -> bool) -> Option<T> {
    let mut names = (1_u32..).map(|n| if n == 1 { base.to_owned() } else { format!("{base}-{n}") });
    names.find(|name| !taken(name))?.parse().ok()
}

fn source() -> Source {
    Source { name: TO_WRITE.to_owned(), url: None, date: None }
}

/// A year from the request's instant.
fn proposed(request: &Request) -> Option<Validity> {
    Validity::new(request.at, request.at.plus_seconds(PROPOSED_SECONDS)).ok()
}

fn edited(catalogue: &Catalogue, policy: &PolicyId, edit: impl FnOnce(&mut Policy)) -> Option<Vec<Object>> {
    let mut policy = catalogue.policies().get(policy)?.clone();
    edit(&mut policy);
    Some(vec![policy.into()])
}

fn puts(catalogue: &Catalogue, request: &Request, endpoint: &Endpoint, step: &Step) -> Option<Vec<Object>> {
    let until = request.at.plus_seconds(PROPOSED_SECONDS);
    match step {
        Step::RenewEvidence { evidence, .. } => {
            let mut evidence = catalogue.evidence().get(evidence)?.clone();
            evidence.validity = Validity::new(evidence.validity.from(), until).ok()?;
            Some(vec![evidence.into()])
        }
        Step::BeginEvidence { evidence, .. } => {
            let mut evidence = catalogue.evidence().get(evidence)?.clone();
            evidence.validity = Validity::new(request.at, evidence.validity.to()).ok()?;
            Some(vec![evidence.into()])
        }
        Step::RecordEvidence { instruments, provider, placement, stages } => {
            let instrument = catalogue.instruments().get(instruments.iter().next()?)?;
            let base = format!("proposed:{}", instrument.id);
            Some(vec![
                Evidence {
                    id: fresh(&base, |id| catalogue.evidence().contains_key(id))?,
                    name: instrument.name.clone(),
                    instrument: instrument.id.clone(),
                    issuer: catalogue.providers().get(provider)?.name.clone(),
                    scope: EvidenceScope::Placements(NonEmptySet::one(placement.clone())),
                    models: None,
                    stages: stages.clone(),
                    validity: proposed(request)?,
                    file: None,
                }
                .into(),
            ])
        }
        Step::RecordClaim { holder: Holder::Placement(placement), stages, within, scope } => {
            claimed(catalogue, catalogue.placements().get(placement)?.clone(), stages, within, *scope)
        }
        Step::RecordClaim { holder: Holder::Gateway(gateway), stages, within, .. } => {
            let mut gateway = catalogue.gateways().get(gateway)?.clone();
            for stage in stages {
                match stage {
                    Stage::PromptLogs => gateway.prompt_logs = within.widest(),
                    Stage::ControlPlane => gateway.control_plane = within.widest(),
                    Stage::Processing | Stage::Storage | Stage::AbuseMonitoring | Stage::SupportAccess => {
                        return None;
                    }
                }
            }
            Some(vec![gateway.into()])
        }
        Step::SettleClaim { placement, stage, value } => {
            let mut placement = catalogue.placements().get(placement)?.clone();
            let claim = placement.claims.get_mut(stage)?;
            claim.settled =
                Some(Settlement { value: value.clone(), reason: TO_WRITE.to_owned(), at: request.at });
            Some(vec![placement.into()])
        }
        Step::EnableEndpoint { endpoint } => {
            let mut endpoint = catalogue.endpoints().get(endpoint)?.clone();
            endpoint.enabled = true;
            Some(vec![endpoint.into()])
        }
        Step::ExtendTerm { endpoint, term, .. } => {
            let mut endpoint = catalogue.endpoints().get(endpoint)?.clone();
            endpoint.term = *term;
            Some(vec![endpoint.into()])
        }
        Step::AddTag { tag } => Some(vec![
            Tag {
                name: tag.clone(),
                description: String::new(),
                // Those that the catalogue does not know cannot be carried.
                categories: request.categories.iter().flatten().cloned().collect(),
            }
            .into(),
        ]),
        Step::PermitCategories { tag, categories } => {
            let mut tag = catalogue.tags().get(tag)?.clone();
            tag.categories.extend(categories.iter().cloned());
            Some(vec![tag.into()])
        }
        Step::RenewExemption { exemption, .. } => {
            let mut exemption = catalogue.exemptions().get(exemption)?.clone();
            // Where both terms together are longer than one may be, the next one begins now.
            let both = Validity::new(exemption.validity.from(), until).ok()?;
            exemption.validity = if Exemption::may_last(both) { both } else { proposed(request)? };
            if !Exemption::is_reason(&exemption.reason) {
                TO_WRITE.clone_into(&mut exemption.reason);
            }
            Some(vec![exemption.into()])
        }
        Step::GrantExemption { policy, placement, tag, excuses } => Some(vec![
            Exemption {
                id: fresh("proposed", |id| catalogue.exemptions().contains_key(id))?,
                kind: ExemptionKind::Waiver,
                policy: policy.clone(),
                placement: placement.clone(),
                tag: tag.clone(),
                excuses: excuses.clone(),
                reason: TO_WRITE.to_owned(),
                owner: TO_WRITE.to_owned(),
                validity: proposed(request)?,
            }
            .into(),
        ]),
        Step::PermitScope { policy, scope } => edited(catalogue, policy, |policy| {
            policy.scopes.insert(*scope);
        }),
        Step::DropPrivateOnly { policy } => edited(catalogue, policy, |policy| policy.private_only = false),
        Step::WidenBoundary { policy, stage, boundary, places } => {
            widened(catalogue, policy, *stage, boundary, places)
        }
        Step::LowerProof { policy, stage, proof, .. } => edited(catalogue, policy, |policy| {
            if let Some(rule) = policy.stages.get_mut(stage) {
                rule.proof = *proof;
            }
        }),
        Step::RemoveDeniedPlaces { policy, places } => edited(catalogue, policy, |policy| {
            // With denied places it names every stage, with none left it would not: what is unknown there stays refused.
            let named: Vec<(Stage, StageRule)> = Stage::ALL
                .into_iter()
                .filter_map(|stage| policy.stage_rule(stage).map(|rule| (stage, rule)))
                .collect();
            policy.stages.extend(named);
            policy.denied_places.retain(|place| !places.contains(place));
        }),
        Step::BeginPolicy { policy, .. } => {
            edited(catalogue, policy, |policy| policy.begins = Some(request.at))
        }
        Step::EnforcePolicy { policy } => edited(catalogue, policy, |policy| policy.mode = Mode::Enforce),
        Step::WritePolicy { tag, categories } => written(catalogue, request, endpoint, tag, categories),
    }
}

/// The placement with the claim recorded, and the zone or region that a scope needs.
fn claimed(
    catalogue: &Catalogue,
    mut placement: Placement,
    stages: &NonEmptySet<Stage>,
    within: &Whereabouts,
    scope: Option<Scope>,
) -> Option<Vec<Object>> {
    let mut puts: Vec<Object> = Vec::new();
    let mut processing = within.widest();
    if let Some(scope) = scope.filter(|_| placement.scope == Scope::Unspecified) {
        placement.scope = scope;
        match scope {
            Scope::Zone => {
                let base = format!("{}:proposed", placement.provider);
                let zone = Zone {
                    id: fresh(&base, |id| catalogue.zones().contains_key(id))?,
                    provider: placement.provider.clone(),
                    name: TO_WRITE.to_owned(),
                    places: within.widest(),
                    source_region: None,
                    source: source(),
                    confidence: Confidence::Officer,
                    note: None,
                };
                placement.zone = Some(zone.id.clone());
                puts.push(zone.into());
            }
            Scope::InRegion | Scope::Geography => {
                let place = within.places.iter().next().copied();
                let base = format!("{}:proposed", placement.provider);
                let region = Region {
                    id: fresh(&base, |id| catalogue.regions().contains_key(id))?,
                    provider: placement.provider.clone(),
                    code: TO_WRITE.to_owned(),
                    name: String::new(),
                    place,
                    geography: None,
                    source: source(),
                    confidence: Confidence::Officer,
                };
                placement.region = Some(region.id.clone());
                // One region is in one place.
                processing = place.map_or(processing, |place| ClaimValue::Places(NonEmptySet::one(place)));
                puts.push(region.into());
            }
            Scope::Global | Scope::Private | Scope::Unspecified => return None,
        }
    }
    for stage in stages {
        let value = if *stage == Stage::Processing { processing.clone() } else { within.widest() };
        let claim = placement.claims.entry(*stage).or_insert(Claim { facts: Vec::new(), settled: None });
        // "Unknown" was what somebody said before; now somebody knows.
        claim.facts.retain(|fact| fact.value != ClaimValue::Unknown);
        match &mut claim.settled {
            Some(settled) if settled.value != ClaimValue::Unknown => settled.value = value.clone(),
            settled => *settled = None,
        }
        claim.facts.push(Fact { value, source: source(), confidence: Confidence::Officer, note: None });
    }
    puts.push(placement.into());
    Some(puts)
}

/// The policy with a boundary of its own for the stage: others that use the present one stay as they are.
fn widened(
    catalogue: &Catalogue,
    policy: &PolicyId,
    stage: Stage,
    boundary: &BoundaryId,
    places: &BTreeSet<Place>,
) -> Option<Vec<Object>> {
    let mut policy = catalogue.policies().get(policy)?.clone();
    let rule = policy.stages.get_mut(&stage)?;
    if places.is_empty() {
        rule.boundary = BoundaryId::everywhere();
        return Some(vec![policy.into()]);
    }
    let old = catalogue.boundaries().get(boundary)?;
    let more: Vec<String> = places.iter().map(Place::to_string).collect();
    let new = Boundary {
        id: fresh(&format!("{boundary}+"), |id| catalogue.boundaries().contains_key(id))?,
        name: format!("{} and {}", old.name, more.join(", ")),
        places: NonEmptySet::new(old.places.iter().chain(places).copied())?,
        source: source(),
        confidence: Confidence::Officer,
        review_by: None,
        note: None,
    };
    rule.boundary = new.id.clone();
    Some(vec![new.into(), policy.into()])
}

/// A policy for the tag that permits what the placement, and the gateway asked through, claim and nothing else. It names all six stages: what is
/// unknown stays refused until somebody says where it is.
fn written(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &Endpoint,
    tag: &TagName,
    categories: &BTreeSet<crate::id::CategoryId>,
) -> Option<Vec<Object>> {
    let placement = catalogue.placements().get(&endpoint.placement)?;
    let mut known: BTreeSet<Place> = BTreeSet::new();
    for stage in Stage::ALL {
        if let ClaimValue::Places(places) = joined(catalogue, request, placement, stage) {
            known.extend(places.iter().copied());
        }
    }
    let mut puts: Vec<Object> = Vec::new();
    let boundary = match NonEmptySet::new(known) {
        None => BoundaryId::everywhere(),
        Some(places) => {
            let new = Boundary {
                id: fresh("proposed", |id| catalogue.boundaries().contains_key(id))?,
                name: format!("the places of {}", placement.name),
                places,
                source: source(),
                confidence: Confidence::Officer,
                review_by: None,
                note: None,
            };
            let id = new.id.clone();
            puts.push(new.into());
            id
        }
    };
    let rule = |stage: Stage| {
        let boundary = match joined(catalogue, request, placement, stage) {
            ClaimValue::Anywhere => BoundaryId::everywhere(),
            ClaimValue::Places(_) | ClaimValue::NotRetained | ClaimValue::Unknown => boundary.clone(),
        };
        (stage, StageRule { boundary, permit_if: Vec::new(), proof: Proof::None })
    };
    let stages: BTreeMap<Stage, StageRule> = Stage::ALL.into_iter().map(rule).collect();
    puts.push(
        Policy {
            id: fresh("proposed", |id| catalogue.policies().contains_key(id))?,
            name: format!("Policy for {tag}"),
            description: TO_WRITE.to_owned(),
            tags: NonEmptySet::one(tag.clone()),
            categories: categories.clone(),
            stages,
            denied_places: BTreeSet::new(),
            requires: Requirement::default(),
            scopes: BTreeSet::from([placement.scope]),
            private_only: false,
            regulations: Vec::new(),
            mode: Mode::Enforce,
            begins: None,
            template: None,
        }
        .into(),
    );
    Some(puts)
}
