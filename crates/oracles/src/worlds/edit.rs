//! One small edit of a world, such as an officer makes: what a diff and an index that follows edits are tried on.

use domicile_policy::{Catalogue, Change, Endpoint, Evidence, Exemption, Kind, Model, Object, Parts, Policy};

use super::{Pool, Random, decided, edits, id, registry};

/// One small edit of `parts`, drawn by `seed`, and the document after it. The document fits together, and it differs from
/// the one before; the changes turn the one into the other. Ids in the result are in order.
///
/// Most edits are of one bit: a date, a claim, one member of a set. Some add or remove an object, with what refers to it.
pub fn mutate(seed: u64, parts: &Parts) -> (Parts, Vec<Change>) {
    let random = &mut Random::new(seed ^ 0x4d55_5441_5445_0001);
    let mut pool = Pool::of(parts);
    if pool.instants.len() < 3 {
        pool.instants = super::moments();
    }
    let before = Catalogue::new(0, parts.clone()).unwrap();
    // An edit that changes nothing, or that does not fit, is drawn again.
    for _ in 0..100 {
        let changes = draw(random, &pool, parts);
        if changes.is_empty() || !changes.iter().any(|change| differs(&before, change)) {
            continue;
        }
        if let Ok(after) = before.edited(&changes) {
            return (after.to_parts(), changes);
        }
    }
    let model = Model { id: id(fresh(random, "m")), vendor: None, deprecated_on: None };
    let changes = vec![Change::put(model)];
    (before.edited(&changes).unwrap().to_parts(), changes)
}

fn differs(before: &Catalogue, change: &Change) -> bool {
    match change {
        Change::Put(object) => before.object(object.kind(), object.id()).as_ref() != Some(&**object),
        Change::Delete(..) => true,
    }
}

/// A name that nothing has.
fn fresh(random: &mut Random, prefix: &str) -> String {
    format!("{prefix}-{:x}", random.bits())
}

/// An edit; empty when there is nothing of its kind to edit.
fn draw(random: &mut Random, pool: &Pool, parts: &Parts) -> Vec<Change> {
    let registry = &parts.registry;
    match random.weighted(&[6, 6, 8, 5, 1, 1, 1, 4, 4, 4, 4]) {
        0 => one(random, &registry.endpoints, |random, endpoint| edits::endpoint(random, pool, endpoint)),
        1 => one(random, &registry.placements, |random, placement| edits::placement(random, pool, placement)),
        2 => one(random, &parts.policies, |random, policy| edits::policy(random, pool, policy)),
        3 => one(random, &parts.evidence, |random, evidence| edits::evidence(random, pool, evidence)),
        4 => one(random, &registry.gateways, |random, gateway| edits::gateway(random, pool, gateway)),
        5 => one(random, &registry.boundaries, |random, boundary| edits::boundary(random, pool, boundary)),
        6 => one(random, &registry.tags, |random, tag| edits::tag(random, pool, tag)),
        7 => one(random, &parts.exemptions, |random, exemption| edits::exemption(random, pool, exemption)),
        8 => add(random, pool, parts),
        9 => delete(random, parts),
        _ => one(random, &registry.instruments, edits::instrument),
    }
}

/// Edits one of `list` in place.
fn one<T: Clone + Into<Object>>(
    random: &mut Random,
    list: &[T],
    edit: impl FnOnce(&mut Random, &mut T),
) -> Vec<Change> {
    if list.is_empty() {
        return Vec::new();
    }
    let mut object = random.pick(list).clone();
    edit(random, &mut object);
    vec![Change::put(object)]
}

fn add(random: &mut Random, pool: &Pool, parts: &Parts) -> Vec<Change> {
    let policies: Vec<_> = parts.policies.iter().map(|policy| policy.id.clone()).collect();
    match random.below(4) {
        0 if !pool.placements.is_empty() => {
            let name = fresh(random, "e");
            vec![Change::put(registry::endpoint(random, pool, &name))]
        }
        1 if !pool.placements.is_empty() && !policies.is_empty() => {
            let name = fresh(random, "w");
            vec![Change::put(decided::exemption(random, pool, &policies, &name))]
        }
        2 => {
            let name = fresh(random, "q");
            vec![Change::put(decided::policy(random, pool, &name))]
        }
        _ => {
            let name = fresh(random, "x");
            vec![Change::put(registry::evidence(random, pool, &name))]
        }
    }
}

/// Deletes one object, and the exemptions and endpoints that could not stand without it.
fn delete(random: &mut Random, parts: &Parts) -> Vec<Change> {
    let gone = |kind, id: &dyn ToString| Change::Delete(kind, id.to_string());
    let (endpoints, exemptions) = (&parts.registry.endpoints, &parts.exemptions);
    match random.below(5) {
        0 => any(random, endpoints).map(|Endpoint { id, .. }| gone(Kind::Endpoint, id)).into_iter().collect(),
        1 => any(random, &parts.evidence)
            .map(|Evidence { id, .. }| gone(Kind::Evidence, id))
            .into_iter()
            .collect(),
        2 => any(random, exemptions)
            .map(|Exemption { id, .. }| gone(Kind::Exemption, id))
            .into_iter()
            .collect(),
        3 => {
            let Some(Policy { id, .. }) = any(random, &parts.policies) else { return Vec::new() };
            let excused = exemptions.iter().filter(|exemption| exemption.policy == *id);
            std::iter::once(gone(Kind::Policy, id))
                .chain(excused.map(|exemption| gone(Kind::Exemption, &exemption.id)))
                .collect()
        }
        _ => {
            let Some(placement) = any(random, &parts.registry.placements) else { return Vec::new() };
            let served = endpoints.iter().filter(|endpoint| endpoint.placement == placement.id);
            let excused = exemptions.iter().filter(|exemption| exemption.placement == placement.id);
            // Evidence that names the placement makes the edit one that does not fit; another is drawn then.
            std::iter::once(gone(Kind::Placement, &placement.id))
                .chain(served.map(|endpoint| gone(Kind::Endpoint, &endpoint.id)))
                .chain(excused.map(|exemption| gone(Kind::Exemption, &exemption.id)))
                .collect()
        }
    }
}

fn any<'a, T>(random: &mut Random, list: &'a [T]) -> Option<&'a T> {
    (!list.is_empty()).then(|| random.pick(list))
}
