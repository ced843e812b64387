//! Policies that nothing can satisfy, alone or together, and policies that no known request meets.

use std::collections::BTreeSet;

use super::{Found, Lint, Severity};
use crate::{
    catalogue::{Catalogue, Kind},
    evidence::LocationProof,
    id::BoundaryId,
    place::Place,
    registry::{Scope, Tag},
    rule::{Mode, Policy, Proof, StageRule},
    set::NonEmptySet,
    stage::Stage,
};

/// The most that a rule can ever permit: with every instrument of its `permit_if` in force.
pub(super) enum Widest {
    Everywhere,
    Places(BTreeSet<Place>),
}

pub(super) fn widest(catalogue: &Catalogue, rule: &StageRule) -> Widest {
    let boundaries = std::iter::once(&rule.boundary).chain(rule.permit_if.iter().map(|p| &p.boundary));
    union(catalogue, boundaries)
}

pub(super) fn union<'a>(catalogue: &Catalogue, ids: impl IntoIterator<Item = &'a BoundaryId>) -> Widest {
    let mut places = BTreeSet::new();
    for id in ids {
        if id.is_everywhere() {
            return Widest::Everywhere;
        }
        places.extend(catalogue.boundaries().get(id).into_iter().flat_map(|b| b.places.iter().copied()));
    }
    Widest::Places(places)
}

/// Whether some place is in all of `rooms` and meets no denied one.
fn some_place(rooms: &[Widest], denied: &BTreeSet<Place>) -> bool {
    let in_all = |place: Place| {
        rooms.iter().all(|room| match room {
            Widest::Everywhere => true,
            Widest::Places(places) => places.iter().any(|p| p.contains(place)),
        })
    };
    let allowed = |place: &Place| !denied.iter().any(|d| d.meets(*place));
    let named = rooms.iter().flat_map(|room| match room {
        Widest::Everywhere => BTreeSet::new(),
        Widest::Places(places) => places.clone(),
    });
    // A country of which a part is denied may have another part that is not: a claim can name that one.
    let parts = |place: Place| -> Vec<Place> {
        let code = place.to_string();
        let parts = rust_iso3166::iso3166_2::SUBDIVISION_COUNTRY_MAP.get(code.as_str());
        let parts = parts.into_iter().flat_map(|all| all.iter()).filter_map(|part| part.code.parse().ok());
        std::iter::once(place).chain(parts).collect()
    };
    let everywhere = rooms.iter().all(|room| matches!(room, Widest::Everywhere));
    let countries: Vec<Place> = if everywhere {
        rust_iso3166::ALL.iter().filter_map(|country| country.alpha2.parse().ok()).collect()
    } else {
        Vec::new()
    };
    (everywhere && denied.is_empty())
        || named.chain(countries).flat_map(parts).any(|place| in_all(place) && allowed(&place))
}

/// Whether a placement that retains nothing would pass a check on the stage.
fn may_be_not_retained(catalogue: &Catalogue, stage: Stage) -> bool {
    stage.may_be_not_retained() && catalogue.instruments().values().any(|instrument| instrument.retention)
}

const fn severity(unless_not_retained: bool) -> Severity {
    if unless_not_retained { Severity::Warning } else { Severity::Error }
}

pub(super) fn lints(catalogue: &Catalogue) -> Vec<Lint> {
    let mut lints = Vec::new();
    for policy in catalogue.policies().values() {
        alone(catalogue, policy, &mut lints);
        never_matches(catalogue, policy, &mut lints);
    }
    let enforced: Vec<&Policy> =
        catalogue.policies().values().filter(|policy| policy.mode == Mode::Enforce).collect();
    for (at, other) in enforced.iter().enumerate() {
        for policy in enforced.iter().take(at) {
            together(catalogue, policy, other, &mut lints);
        }
    }
    lints
}

fn alone(catalogue: &Catalogue, policy: &Policy, lints: &mut Vec<Lint>) {
    let id = &policy.id;
    if policy.private_only && !policy.scopes.is_empty() && !policy.scopes.contains(&Scope::Private) {
        let found = Found::PrivateExcluded { policy: id.clone() };
        lints.push(Lint::new(Severity::Error, Kind::Policy, id, "scopes", found));
    }
    for stage in Stage::ALL {
        let Some(rule) = policy.stage_rule(stage) else { continue };
        let unless_not_retained = may_be_not_retained(catalogue, stage);
        if !some_place(&[widest(catalogue, &rule)], &policy.denied_places) {
            let found = Found::NowhereLeft { policy: id.clone(), stage, unless_not_retained };
            let field = format!("stages.{stage}.boundary");
            lints.push(Lint::new(severity(unless_not_retained), Kind::Policy, id, field, found));
        }
        let needed = match rule.proof {
            Proof::None => continue,
            Proof::Declares => LocationProof::Declares,
            Proof::Constrains => LocationProof::Constrains,
        };
        if !catalogue.instruments().values().any(|instrument| instrument.location >= needed) {
            let proof = rule.proof;
            let found = Found::ProofImpossible { policy: id.clone(), stage, proof, unless_not_retained };
            let field = format!("stages.{stage}.proof");
            lints.push(Lint::new(severity(unless_not_retained), Kind::Policy, id, field, found));
        }
    }
}

/// Whether a policy applies to requests that carry all that the tag may.
fn meets(policy: &Policy, tag: &Tag) -> bool {
    let carried = NonEmptySet::new(tag.categories.iter().cloned());
    let by_category = policy.categories.is_empty()
        || carried.is_none_or(|carried| carried.iter().any(|category| policy.categories.contains(category)));
    by_category && policy.tags.contains(&tag.name)
}

fn together(catalogue: &Catalogue, policy: &Policy, other: &Policy, lints: &mut Vec<Lint>) {
    for stage in Stage::ALL {
        let (Some(one), Some(two)) = (policy.stage_rule(stage), other.stage_rule(stage)) else { continue };
        let (one, two) = (widest(catalogue, &one), widest(catalogue, &two));
        let denied: BTreeSet<Place> = policy.denied_places.union(&other.denied_places).copied().collect();
        let each = some_place(&[widest_of(&one)], &policy.denied_places)
            && some_place(&[widest_of(&two)], &other.denied_places);
        // Where one alone leaves nothing that is said already.
        if !each || some_place(&[one, two], &denied) {
            continue;
        }
        let shared = |tag: &&Tag| meets(policy, tag) && meets(other, tag);
        let Some(tag) = catalogue.tags().values().find(shared) else { continue };
        let unless_not_retained = may_be_not_retained(catalogue, stage);
        let found = Found::BoundariesApart {
            policy: policy.id.clone(),
            other: other.id.clone(),
            tag: tag.name.clone(),
            stage,
            unless_not_retained,
        };
        let field = format!("stages.{stage}.boundary");
        lints.push(Lint::new(severity(unless_not_retained), Kind::Policy, &other.id, field, found));
    }
}

fn widest_of(room: &Widest) -> Widest {
    match room {
        Widest::Everywhere => Widest::Everywhere,
        Widest::Places(places) => Widest::Places(places.clone()),
    }
}

fn never_matches(catalogue: &Catalogue, policy: &Policy, lints: &mut Vec<Lint>) {
    let mut tags = policy.tags.iter().filter_map(|tag| catalogue.tags().get(tag));
    if tags.any(|tag| meets(policy, tag)) {
        return;
    }
    let severity = match policy.mode {
        Mode::Enforce => Severity::Warning,
        Mode::Audit => Severity::Note,
    };
    let found = Found::NeverMatches { policy: policy.id.clone() };
    lints.push(Lint::new(severity, Kind::Policy, &policy.id, "categories", found));
}
