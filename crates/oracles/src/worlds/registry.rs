//! The claimed and contracted half of a random world: placements, endpoints, gateways, evidence.

use std::collections::BTreeMap;

use domicile_policy::{
    Attestation, Claim, ClaimValue, Claims, Confidence, Endpoint, Evidence, EvidenceScope, Fact, Gateway,
    NonEmptySet, Place, Placement, PlacementId, ProviderId, Scope, Settlement, Stage, Target,
};

use super::{Pool, Random, id, set, source, term, validity};

fn some_places(random: &mut Random, pool: &Pool) -> NonEmptySet<Place> {
    if random.chance(82) { pool.home.clone() } else { set(random.some(&pool.places, 1, 3)) }
}

pub fn claim_value(random: &mut Random, pool: &Pool, stage: Stage) -> ClaimValue {
    match random.weighted(&[16, 2, 1, 1]) {
        1 if stage.may_be_not_retained() => ClaimValue::NotRetained,
        0 | 1 => ClaimValue::Places(some_places(random, pool)),
        2 => ClaimValue::Anywhere,
        _ => ClaimValue::Unknown,
    }
}

/// One stage's claim: mostly one fact, sometimes none or conflicting ones, settled or not.
pub fn claim(random: &mut Random, pool: &Pool, stage: Stage) -> Claim {
    let facts = match random.weighted(&[1, 20, 3]) {
        0 => 0,
        1 => 1,
        _ => random.between(2, 3),
    };
    let fact = |value| Fact { value, source: source(), confidence: Confidence::Officer, note: None };
    Claim {
        facts: (0..facts).map(|_| fact(claim_value(random, pool, stage))).collect(),
        settled: random.chance(6).then(|| Settlement {
            value: claim_value(random, pool, stage),
            reason: "asked".to_owned(),
            at: super::POOL[0],
        }),
    }
}

/// The claims that fit `scope`: with `global` and `unspecified` processing is not claimed, or claimed as it is forced.
fn claims(random: &mut Random, pool: &Pool, scope: Scope) -> Claims {
    let mut claims = Claims::new();
    for stage in Stage::ALL {
        if random.chance(97) {
            claims.insert(stage, claim(random, pool, stage));
        }
    }
    fit(random, &mut claims, scope);
    claims
}

/// Makes the claim of processing one that `scope` allows.
pub fn fit(random: &mut Random, claims: &mut Claims, scope: Scope) {
    let forced = match scope {
        Scope::Global => ClaimValue::Anywhere,
        Scope::Unspecified => ClaimValue::Unknown,
        Scope::InRegion | Scope::Zone | Scope::Geography | Scope::Private => return,
    };
    claims.remove(&Stage::Processing);
    if random.chance(30) {
        let fact = Fact { value: forced, source: source(), confidence: Confidence::Officer, note: None };
        claims.insert(Stage::Processing, Claim::of(fact));
    }
}

pub fn placement(random: &mut Random, pool: &Pool, id: PlacementId) -> Placement {
    let scope = match random.weighted(&[6, 6, 3]) {
        0 => Scope::Private,
        1 => Scope::InRegion,
        _ => *random.pick(Scope::ALL),
    };
    let provider = random.pick(&pool.providers).clone();
    let mut placement = Placement {
        name: id.to_string(),
        id,
        provider,
        scope,
        region: None,
        zone: None,
        sku: None,
        settings: BTreeMap::new(),
        claims: claims(random, pool, scope),
        verified_on: None,
    };
    settle(pool, &mut placement);
    placement
}

/// Gives the placement the region or zone that its scope needs; one whose provider has none becomes private.
pub fn settle(pool: &Pool, placement: &mut Placement) {
    let is_own = |provider: &ProviderId| *provider == placement.provider;
    let region = pool.regions.iter().find(|region| is_own(&region.provider)).map(|region| region.id.clone());
    let zone = pool.zones.iter().find(|zone| is_own(&zone.provider)).map(|zone| zone.id.clone());
    (placement.region, placement.zone) = match placement.scope {
        Scope::InRegion | Scope::Geography => (region, None),
        Scope::Zone => (None, zone),
        Scope::Global | Scope::Private | Scope::Unspecified => (None, None),
    };
    let lacks = match placement.scope {
        Scope::InRegion | Scope::Geography => placement.region.is_none(),
        Scope::Zone => placement.zone.is_none(),
        Scope::Global | Scope::Private | Scope::Unspecified => false,
    };
    if lacks {
        placement.scope = Scope::Private;
    }
}

pub fn endpoint(random: &mut Random, pool: &Pool, name: &str) -> Endpoint {
    Endpoint {
        id: id(name),
        model: pool.models[random.below(pool.models.len().min(2))].clone(),
        connection: random.pick(&pool.connections).clone(),
        upstream_name: name.to_owned(),
        placement: random.pick(&pool.placements).clone(),
        term: term(random, &pool.instants),
        enabled: random.chance(93),
    }
}

pub fn gateway(random: &mut Random, pool: &Pool, name: &str) -> Gateway {
    Gateway {
        id: id(name),
        name: name.to_owned(),
        target: Target::Generic,
        prompt_logs: claim_value(random, pool, Stage::PromptLogs),
        control_plane: claim_value(random, pool, Stage::ControlPlane),
        ring: 0,
    }
}

pub fn attestation(random: &mut Random, pool: &Pool, stage: Stage) -> Attestation {
    match random.weighted(&[4, 2, 1]) {
        0 => Attestation::Places(some_places(random, pool)),
        1 if stage.may_be_not_retained() => Attestation::NoRetention,
        _ => Attestation::Nothing,
    }
}

pub fn evidence_scope(random: &mut Random, pool: &Pool) -> EvidenceScope {
    if pool.placements.is_empty() || random.chance(50) {
        EvidenceScope::Provider(random.pick(&pool.providers).clone())
    } else {
        EvidenceScope::Placements(set(random.some(&pool.placements, 1, 3)))
    }
}

pub fn evidence(random: &mut Random, pool: &Pool, name: &str) -> Evidence {
    let mut stages = BTreeMap::new();
    for stage in Stage::ALL {
        if random.chance(80) {
            stages.insert(stage, attestation(random, pool, stage));
        }
    }
    Evidence {
        id: id(name),
        name: name.to_owned(),
        instrument: random.pick(&pool.instruments).clone(),
        issuer: "worlds".to_owned(),
        scope: evidence_scope(random, pool),
        models: if random.chance(15) { NonEmptySet::new(random.some(&pool.models, 1, 2)) } else { None },
        stages,
        validity: validity(random, &pool.instants),
        file: None,
    }
}
