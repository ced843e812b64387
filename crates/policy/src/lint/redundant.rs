//! Policies that add nothing: by their form, or by what this registry holds.

use std::collections::BTreeSet;

use super::{
    Found, Lint, Severity,
    answers::Answers,
    contradictions::{Widest, union, widest},
};
use crate::{
    catalogue::{Catalogue, Kind},
    id::PolicyId,
    place::Place,
    rule::{Mode, Policy, Requirement, StageRule},
    stage::Stage,
};

fn enforced(catalogue: &Catalogue) -> impl Iterator<Item = &Policy> {
    catalogue.policies().values().filter(|policy| policy.mode == Mode::Enforce)
}

/// Policies than which another is at least as strict, whatever the registry holds.
pub(super) fn never_wider(catalogue: &Catalogue) -> Vec<Lint> {
    let mut lints = Vec::new();
    for loose in enforced(catalogue) {
        let stricter = enforced(catalogue).find(|strict| {
            strict.id != loose.id
                && is_as_strict(catalogue, strict, loose)
                // Of two that ask the same, the first by id stays.
                && (!is_as_strict(catalogue, loose, strict) || strict.id < loose.id)
        });
        if let Some(strict) = stricter {
            let found = Found::NeverWider { policy: loose.id.clone(), than: strict.id.clone() };
            lints.push(Lint::new(Severity::Note, Kind::Policy, &loose.id, "stages", found));
        }
    }
    lints
}

/// Whether `strict` applies wherever `loose` does and refuses all that it refuses.
fn is_as_strict(catalogue: &Catalogue, strict: &Policy, loose: &Policy) -> bool {
    // What is exempted from the strict one is left to the other.
    let excused = catalogue.exemptions().values().any(|exemption| exemption.policy == strict.id);
    let tags = loose.tags.as_set().is_subset(strict.tags.as_set());
    let categories = strict.categories.is_empty()
        || (!loose.categories.is_empty() && loose.categories.is_subset(&strict.categories));
    let begun = strict.begins.is_none_or(|strict| loose.begins.is_some_and(|loose| strict <= loose));
    let scopes =
        loose.scopes.is_empty() || (!strict.scopes.is_empty() && strict.scopes.is_subset(&loose.scopes));
    let private = !loose.private_only || strict.private_only;
    let denied =
        loose.denied_places.iter().all(|place| strict.denied_places.iter().any(|s| s.contains(*place)));
    let stages =
        Stage::ALL.into_iter().all(|stage| match (loose.stage_rule(stage), strict.stage_rule(stage)) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(loose), Some(strict)) => is_inside(catalogue, &strict, &loose),
        });
    !excused
        && tags
        && categories
        && begun
        && scopes
        && private
        && denied
        && stages
        && asks_for(&strict.requires, &loose.requires)
}

/// Whether `strict` asks for all that `loose` asks for.
fn asks_for(strict: &Requirement, loose: &Requirement) -> bool {
    let group = |wanted: &crate::set::NonEmptySet<crate::id::InstrumentId>| {
        wanted.iter().any(|one| strict.all_of.contains(one))
            || strict.any_of.iter().any(|asked| asked.as_set().is_subset(wanted.as_set()))
    };
    loose.all_of.iter().all(|one| strict.all_of.contains(one)) && loose.any_of.iter().all(group)
}

fn is_inside(catalogue: &Catalogue, strict: &StageRule, loose: &StageRule) -> bool {
    if strict.proof < loose.proof {
        return false;
    }
    let within = |room: &Widest, other: &Widest| match (room, other) {
        (_, Widest::Everywhere) => true,
        (Widest::Everywhere, Widest::Places(_)) => false,
        (Widest::Places(places), Widest::Places(all)) => {
            places.iter().all(|place: &Place| all.iter().any(|a| a.contains(*place)))
        }
    };
    let always = union(catalogue, [&loose.boundary]);
    if within(&widest(catalogue, strict), &always) {
        return true;
    }
    // What is permitted besides under the same instruments is permitted by both at the same times.
    within(&union(catalogue, [&strict.boundary]), &always)
        && strict.permit_if.iter().all(|permit| {
            let more = union(catalogue, [&permit.boundary]);
            within(&more, &always)
                || loose.permit_if.iter().any(|other| {
                    other.instruments == permit.instruments
                        && within(&more, &union(catalogue, [&loose.boundary, &other.boundary]))
                })
        })
}

/// Policies without which every answer of this catalogue would be the same, from `at` to the end.
pub(super) fn shadowed(
    catalogue: &Catalogue,
    answers: &mut Answers<'_>,
    told: &BTreeSet<PolicyId>,
) -> Vec<Lint> {
    let mut lints = Vec::new();
    for policy in enforced(catalogue).filter(|policy| !told.contains(&policy.id)) {
        if let Some(by) = shadow(catalogue, answers, policy) {
            let found = Found::Shadowed { policy: policy.id.clone(), by };
            lints.push(Lint::new(Severity::Note, Kind::Policy, &policy.id, "stages", found));
        }
    }
    lints
}

/// The first policy that refuses all that `policy` refuses, wherever it applies; `policy` refuses something.
fn shadow(catalogue: &Catalogue, answers: &mut Answers<'_>, policy: &Policy) -> Option<PolicyId> {
    let mut others: BTreeSet<PolicyId> = enforced(catalogue)
        .filter(|other| other.id != policy.id && policy.tags.as_set().is_subset(other.tags.as_set()))
        .map(|other| other.id.clone())
        .collect();
    let mut refuses = false;
    for tag in &policy.tags {
        for carries in answers.questions(tag) {
            for at in answers.instants(answers.at, answers.until) {
                if others.is_empty() {
                    return None;
                }
                let answer = answers.of(tag, &carries, at, None);
                if !answer.enforced.contains(&policy.id) {
                    continue;
                }
                others.retain(|other| answer.enforced.contains(other));
                for judged in answer.endpoints.values().filter(|j| j.refused_by.contains(&policy.id)) {
                    refuses = true;
                    others.retain(|other| judged.refused_by.contains(other));
                }
            }
        }
    }
    others.into_iter().next().filter(|_| refuses)
}
