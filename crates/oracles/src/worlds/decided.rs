//! The decided half of a random world: policies, and exemptions from them.

use std::{collections::BTreeSet, sync::LazyLock};

use domicile_policy::{
    BoundaryId, Citation, Excuse, Exemption, ExemptionKind, InstrumentId, Mode, NonEmptySet, PermitIf,
    Policy, PolicyId, Proof, Reason, Requirement, Scope, Stage, StageRule, Validity,
};

use super::{Pool, Random, id, set, validity};

pub fn requirement(random: &mut Random, pool: &Pool) -> Requirement {
    let some =
        |random: &mut Random| -> NonEmptySet<InstrumentId> { set(random.some(&pool.instruments, 1, 2)) };
    let groups = random.weighted(&[3, 4, 1]);
    let all_of =
        if groups == 0 || random.chance(40) { some(random).as_set().clone() } else { BTreeSet::new() };
    Requirement { all_of, any_of: (0..groups).map(|_| some(random)).collect() }
}

pub fn boundary(random: &mut Random, pool: &Pool) -> BoundaryId {
    match random.weighted(&[6, 2, 2]) {
        0 => pool.homeland.clone(),
        1 => BoundaryId::everywhere(),
        _ => random.pick(&pool.boundaries).clone(),
    }
}

pub fn permit_if(random: &mut Random, pool: &Pool) -> PermitIf {
    PermitIf { boundary: boundary(random, pool), instruments: requirement(random, pool) }
}

pub fn stage_rule(random: &mut Random, pool: &Pool) -> StageRule {
    let permits = random.weighted(&[5, 3, 2]);
    StageRule {
        boundary: boundary(random, pool),
        permit_if: (0..permits).map(|_| permit_if(random, pool)).collect(),
        proof: [Proof::None, Proof::Declares, Proof::Constrains][random.weighted(&[10, 1, 1])],
    }
}

pub fn policy(random: &mut Random, pool: &Pool, name: &str) -> Policy {
    let tags = if random.chance(85) { vec![pool.tags[0].clone()] } else { random.some(&pool.tags, 1, 2) };
    let categories = if random.chance(82) { Vec::new() } else { random.some(&pool.categories, 1, 2) };
    let named = match random.weighted(&[4, 5, 1]) {
        0 => vec![Stage::Processing],
        1 => random.some(&Stage::ALL, 0, 2),
        _ => random.some(&Stage::ALL, 3, 6),
    };
    Policy {
        id: id(name),
        name: name.to_owned(),
        description: String::new(),
        tags: set(tags),
        categories: categories.into_iter().collect(),
        stages: named.into_iter().map(|stage| (stage, stage_rule(random, pool))).collect(),
        denied_places: if random.chance(8) {
            random.some(&pool.places, 1, 2).into_iter().collect()
        } else {
            BTreeSet::new()
        },
        requires: if random.chance(14) { requirement(random, pool) } else { Requirement::default() },
        scopes: if random.chance(7) {
            random.some(Scope::ALL, 1, 4).into_iter().collect()
        } else {
            BTreeSet::new()
        },
        private_only: random.chance(5),
        regulations: vec![Citation {
            name: "law".to_owned(),
            citation: "1".to_owned(),
            source: None,
            reviewed: None,
        }],
        mode: if random.chance(88) { Mode::Enforce } else { Mode::Audit },
        begins: (!pool.instants.is_empty() && random.chance(14)).then(|| *random.pick(&pool.instants)),
        template: None,
    }
}

/// Every pair of reason and stage that an exemption may name.
pub static EXCUSES: LazyLock<Vec<Excuse>> = LazyLock::new(|| {
    let mut excuses = Vec::new();
    for reason in Reason::ALL.iter().copied().filter(|reason| reason.may_be_excused()) {
        if reason.has_stage() != Some(true) {
            excuses.push(Excuse { reason, stage: None });
        }
        if reason.has_stage() != Some(false) {
            excuses.extend(Stage::ALL.map(|stage| Excuse { reason, stage: Some(stage) }));
        }
    }
    excuses
});

pub fn exemption(random: &mut Random, pool: &Pool, policies: &[PolicyId], name: &str) -> Exemption {
    let tag = if random.chance(75) { &pool.tags[0] } else { random.pick(&pool.tags) };
    Exemption {
        id: id(name),
        kind: *random.pick(ExemptionKind::ALL),
        policy: random.pick(policies).clone(),
        placement: random.pick(&pool.placements).clone(),
        tag: tag.clone(),
        excuses: set(random.some(&EXCUSES, 1, 30)),
        reason: "as the dice fell".to_owned(),
        owner: "worlds".to_owned(),
        validity: within_bounds(validity(random, &pool.instants)),
    }
}

/// The same, ended where an exemption must end at the latest.
pub fn within_bounds(validity: Validity) -> Validity {
    if Exemption::may_last(validity) {
        return validity;
    }
    let latest = validity.from().plus_seconds(i64::from(Exemption::MOST_DAYS) * 86_400);
    Validity::new(validity.from(), latest).unwrap()
}
