//! The edits of one object, each as small as it can be.

use std::collections::BTreeSet;

use domicile_policy::{
    Boundary, Endpoint, Evidence, Exemption, Gateway, Instant, Instrument, LocationProof, Mode, NonEmptySet,
    Placement, Policy, Proof, Requirement, Scope, Stage, StageRule, Tag, Term, Validity,
};

use super::{Pool, Random, decided, registry, term, validity};

fn toggle<T: Ord + Clone>(set: &mut BTreeSet<T>, member: &T) {
    if !set.remove(member) {
        set.insert(member.clone());
    }
}

/// Adds or removes one member; a set of one stays as it is rather than become empty.
fn toggle_of<T: Ord + Clone>(set: &mut NonEmptySet<T>, member: &T) {
    let mut members = set.as_set().clone();
    toggle(&mut members, member);
    if let Some(changed) = NonEmptySet::new(members) {
        *set = changed;
    }
}

/// Another instant: of the pool, or a second away.
fn moved(random: &mut Random, pool: &Pool, at: Instant) -> Instant {
    match random.below(4) {
        0 => at.plus_seconds(1),
        1 => at.plus_seconds(-1),
        _ => *random.pick(&pool.instants),
    }
}

/// The same validity with one end moved; as it was when it would be empty.
fn moved_end(random: &mut Random, pool: &Pool, old: Validity) -> Validity {
    let (from, to) = if random.chance(50) {
        (moved(random, pool, old.from()), old.to())
    } else {
        (old.from(), moved(random, pool, old.to()))
    };
    Validity::new(from, to).unwrap_or(old)
}

pub fn endpoint(random: &mut Random, pool: &Pool, endpoint: &mut Endpoint) {
    match random.below(5) {
        0 => endpoint.enabled = !endpoint.enabled,
        1 => endpoint.term = term(random, &pool.instants),
        2 => {
            let to = endpoint.term.to().map(|to| moved(random, pool, to));
            endpoint.term = Term::new(endpoint.term.from(), to).unwrap_or(endpoint.term);
        }
        3 => endpoint.model = random.pick(&pool.models).clone(),
        _ => endpoint.placement = random.pick(&pool.placements).clone(),
    }
}

pub fn placement(random: &mut Random, pool: &Pool, placement: &mut Placement) {
    let stage = *random.pick(&Stage::ALL);
    match random.weighted(&[8, 1, 2, 1]) {
        0 => {
            placement.claims.insert(stage, registry::claim(random, pool, stage));
        }
        1 => {
            placement.claims.remove(&stage);
        }
        2 => {
            placement.scope = *random.pick(Scope::ALL);
            registry::settle(pool, placement);
        }
        _ => {
            placement.provider = random.pick(&pool.providers).clone();
            registry::settle(pool, placement);
        }
    }
    let scope = placement.scope;
    registry::fit(random, &mut placement.claims, scope);
}

pub fn evidence(random: &mut Random, pool: &Pool, evidence: &mut Evidence) {
    let stage = *random.pick(&Stage::ALL);
    match random.weighted(&[6, 1, 1, 1, 1, 2]) {
        0 => evidence.validity = moved_end(random, pool, evidence.validity),
        1 => evidence.validity = validity(random, &pool.instants),
        2 => evidence.instrument = random.pick(&pool.instruments).clone(),
        3 => evidence.scope = registry::evidence_scope(random, pool),
        4 => {
            evidence.models = match evidence.models {
                Some(_) => None,
                None => NonEmptySet::new(random.some(&pool.models, 1, 1)),
            }
        }
        _ => {
            if evidence.stages.remove(&stage).is_none() || random.chance(50) {
                evidence.stages.insert(stage, registry::attestation(random, pool, stage));
            }
        }
    }
}

pub fn exemption(random: &mut Random, pool: &Pool, exemption: &mut Exemption) {
    match random.weighted(&[4, 4, 1, 1]) {
        0 => exemption.validity = decided::within_bounds(moved_end(random, pool, exemption.validity)),
        1 => toggle_of(&mut exemption.excuses, random.pick(&decided::EXCUSES)),
        2 => exemption.tag = random.pick(&pool.tags).clone(),
        _ => exemption.placement = random.pick(&pool.placements).clone(),
    }
}

pub fn gateway(random: &mut Random, pool: &Pool, gateway: &mut Gateway) {
    if random.chance(50) {
        gateway.prompt_logs = registry::claim_value(random, pool, Stage::PromptLogs);
    } else {
        gateway.control_plane = registry::claim_value(random, pool, Stage::ControlPlane);
    }
}

pub fn boundary(random: &mut Random, pool: &Pool, boundary: &mut Boundary) {
    toggle_of(&mut boundary.places, random.pick(&pool.places));
}

pub fn tag(random: &mut Random, pool: &Pool, tag: &mut Tag) {
    if !pool.categories.is_empty() {
        toggle(&mut tag.categories, random.pick(&pool.categories));
    }
}

pub fn instrument(random: &mut Random, instrument: &mut Instrument) {
    if random.chance(50) {
        instrument.retention = !instrument.retention;
    } else {
        instrument.location = *random.pick(LocationProof::ALL);
    }
}

fn requirement(random: &mut Random, pool: &Pool, requirement: &mut Requirement) {
    let instrument = random.pick(&pool.instruments);
    if let Some(group) = requirement.any_of.first_mut().filter(|_| random.chance(50)) {
        toggle_of(group, instrument);
    } else {
        toggle(&mut requirement.all_of, instrument);
    }
}

pub fn policy(random: &mut Random, pool: &Pool, policy: &mut Policy) {
    match random.weighted(&[2, 1, 1, 1, 1, 1, 1, 2, 6]) {
        0 => {
            policy.mode = match policy.mode {
                Mode::Audit => Mode::Enforce,
                Mode::Enforce => Mode::Audit,
            }
        }
        1 => policy.private_only = !policy.private_only,
        2 => toggle(&mut policy.scopes, random.pick(Scope::ALL)),
        3 => toggle(&mut policy.denied_places, random.pick(&pool.places)),
        4 => toggle_of(&mut policy.tags, random.pick(&pool.tags)),
        5 if !pool.categories.is_empty() => toggle(&mut policy.categories, random.pick(&pool.categories)),
        5 | 6 => {
            policy.begins = match policy.begins {
                Some(_) if random.chance(30) => None,
                Some(begins) => Some(moved(random, pool, begins)),
                None => Some(*random.pick(&pool.instants)),
            }
        }
        7 => requirement(random, pool, &mut policy.requires),
        _ => {
            let stage = *random.pick(&Stage::ALL);
            match policy.stages.get_mut(&stage) {
                None => {
                    policy.stages.insert(stage, decided::stage_rule(random, pool));
                }
                Some(_) if random.chance(20) => {
                    policy.stages.remove(&stage);
                }
                Some(rule) => stage_rule(random, pool, rule),
            }
        }
    }
}

fn stage_rule(random: &mut Random, pool: &Pool, rule: &mut StageRule) {
    match random.below(4) {
        0 => rule.boundary = decided::boundary(random, pool),
        1 => rule.proof = *random.pick(Proof::ALL),
        2 => {
            if rule.permit_if.pop().is_none() {
                rule.permit_if.push(decided::permit_if(random, pool));
            }
        }
        _ => match rule.permit_if.first_mut() {
            Some(permit) => requirement(random, pool, &mut permit.instruments),
            None => rule.permit_if.push(decided::permit_if(random, pool)),
        },
    }
}
