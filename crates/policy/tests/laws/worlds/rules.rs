//! The decided half of a random world: policies, and exemptions from them.

use std::sync::LazyLock;

use domicile_policy::{
    Citation, Excuse, Exemption, ExemptionKind, Mode, NonEmptySet, PermitIf, Policy, Proof, Reason,
    Requirement, Scope, Stage, StageRule,
};
use proptest::{collection::vec, option, prelude::*, sample};

use super::{INSTRUMENTS, PLACEMENTS, PLACES, POOL, id, set, validity};

const BOUNDARIES: [&str; 5] = ["EU", "US", "CANADA", "QUEBEC", "everywhere"];

fn requirement() -> impl Strategy<Value = Requirement> {
    let some = || sample::subsequence(INSTRUMENTS.to_vec(), 1..=2).prop_map(|list| set(&list));
    prop_oneof![
        some().prop_map(|all| Requirement { all_of: all.as_set().clone(), any_of: Vec::new() }),
        some().prop_map(|any| Requirement { all_of: Default::default(), any_of: vec![any] }),
        (some(), some())
            .prop_map(|(all, any)| Requirement { all_of: all.as_set().clone(), any_of: vec![any] }),
    ]
}

fn boundary() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just("EU"), 2 => Just("everywhere"), 2 => sample::select(&BOUNDARIES)]
}

fn stage_rule() -> impl Strategy<Value = StageRule> {
    let permit_if = vec((boundary(), requirement()), 0..=1).prop_map(|list| {
        list.into_iter()
            .map(|(boundary, instruments)| PermitIf { boundary: id(boundary), instruments })
            .collect()
    });
    let proof = prop_oneof![5 => Just(Proof::None), 1 => Just(Proof::Declares), 1 => Just(Proof::Constrains)];
    (boundary(), permit_if, proof).prop_map(|(boundary, permit_if, proof)| StageRule {
        boundary: id(boundary),
        permit_if,
        proof,
    })
}

/// A policy named `name`.
pub fn policy(name: String) -> impl Strategy<Value = Policy> {
    let tags = prop_oneof![2 => Just(vec!["t0"]), 1 => sample::subsequence(vec!["t0", "t1"], 1..=2)];
    let categories = prop_oneof![4 => Just(vec![]), 1 => sample::subsequence(vec!["c0", "c1"], 1..=2)];
    let stages = (
        prop_oneof![2 => Just(vec![Stage::Processing]), 3 => sample::subsequence(Stage::ALL.to_vec(), 0..=2)],
        vec(stage_rule(), 2),
    );
    let denied = prop_oneof![14 => Just(vec![]), 1 => sample::subsequence(PLACES.clone(), 1..=2)];
    let requires = prop_oneof![5 => Just(Requirement::default()), 1 => requirement()];
    let scopes = prop_oneof![14 => Just(vec![]), 1 => sample::subsequence(Scope::ALL.to_vec(), 1..=4)];
    let mode = prop_oneof![5 => Just(Mode::Enforce), 1 => Just(Mode::Audit)];
    let begins = option::weighted(0.25, sample::select(POOL.clone()));
    (tags, categories, stages, denied, requires, scopes, proptest::bool::weighted(0.06), mode, begins)
        .prop_map(
            move |(
                tags,
                categories,
                (named, rules),
                denied,
                requires,
                scopes,
                private_only,
                mode,
                begins,
            )| Policy {
                id: id(&name),
                name: name.clone(),
                description: String::new(),
                tags: set(&tags),
                categories: categories.iter().map(id).collect(),
                stages: named.into_iter().zip(rules).collect(),
                denied_places: denied.into_iter().collect(),
                requires,
                scopes: scopes.into_iter().collect(),
                private_only,
                regulations: vec![Citation {
                    name: "law".to_owned(),
                    citation: "1".to_owned(),
                    source: None,
                    reviewed: None,
                }],
                mode,
                begins,
                template: None,
            },
        )
}

/// Every pair of reason and stage that an exemption may name.
static EXCUSES: LazyLock<Vec<Excuse>> = LazyLock::new(|| {
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

pub(super) fn exemption(index: usize, policies: usize) -> impl Strategy<Value = Exemption> {
    let named = sample::subsequence(EXCUSES.clone(), 1..=30);
    (0..policies, 0..PLACEMENTS, 0..=1_usize, named, validity(), sample::select(ExemptionKind::ALL)).prop_map(
        move |(policy, placement, tag, excuses, validity, kind)| Exemption {
            id: id(format!("w{index}")),
            kind,
            policy: id(format!("q{policy}")),
            placement: id(format!("p{placement}")),
            tag: id(format!("t{tag}")),
            excuses: NonEmptySet::new(excuses).unwrap(),
            reason: "for the laws".to_owned(),
            owner: "laws".to_owned(),
            validity,
        },
    )
}
