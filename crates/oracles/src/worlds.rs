//! Random worlds, fast and without state: the same seed gives the same catalogue and the same questions everywhere.
//!
//! They are small and biased to edges: few objects, but every scope, claim, proof and exemption, and intervals whose
//! ends lie on a handful of instants, so that edges meet. Everything generated fits together: a
//! [`domicile_policy::Catalogue`] can be made of it. [`large`] makes the other kind: a big world that looks like a real one.

use std::{str::FromStr, sync::LazyLock};

use domicile_policy::{
    CategoryId, Instant, ModelId, NonEmptySet, Parts, Place, Request, Source, Term, Validity,
};

mod decided;
mod edit;
mod edits;
mod large;
mod pool;
mod random;
mod registry;

pub use edit::mutate;
pub use large::{Large, large};
pub use random::Random;

use pool::Pool;

pub(crate) fn id<T: FromStr<Err: std::fmt::Debug>>(text: impl AsRef<str>) -> T {
    text.as_ref().parse().unwrap()
}

/// The set of these members, of which there is at least one.
pub(crate) fn set<T: Ord>(members: impl IntoIterator<Item = T>) -> NonEmptySet<T> {
    NonEmptySet::new(members).unwrap()
}

pub(crate) fn source() -> Source {
    Source { name: "worlds".to_owned(), url: None, date: None }
}

/// What a small world's intervals are made of; two lie one second apart.
static POOL: LazyLock<Vec<Instant>> = LazyLock::new(|| {
    let texts = [
        "2026-01-01T00:00:00Z",
        "2026-02-01T00:00:00Z",
        "2026-02-01T00:00:01Z",
        "2026-03-01T00:00:00Z",
        "2026-04-01T00:00:00Z",
    ];
    texts.iter().map(id).collect()
});

/// Where small worlds' claims, denials and boundaries lie.
static PLACES: LazyLock<Vec<Place>> =
    LazyLock::new(|| ["DE", "FR", "US", "US-FL", "CA", "CA-QC"].iter().map(id).collect());

/// What is the same in every small world.
static FIXED: LazyLock<Parts> =
    LazyLock::new(|| serde_json::from_str(include_str!("worlds/fixed.json")).unwrap());

/// The pool of the fixed objects, with the placements and policies that a world may have.
static FIXED_POOL: LazyLock<Pool> = LazyLock::new(|| Pool {
    instants: POOL.clone(),
    places: PLACES.clone(),
    placements: (0..3).map(|index| id(format!("p{index}"))).collect(),
    ..Pool::of(&FIXED)
});

/// The instants at which small worlds change, and one second before and after each, in order.
pub fn moments() -> Vec<Instant> {
    around(&POOL)
}

fn around(instants: &[Instant]) -> Vec<Instant> {
    let mut moments: Vec<Instant> =
        instants.iter().flat_map(|at| [at.plus_seconds(-1), *at, at.plus_seconds(1)]).collect();
    moments.sort();
    moments.dedup();
    moments
}

/// The small world of this seed; a catalogue can be made of it.
pub fn world(seed: u64) -> Parts {
    let random = &mut Random::new(seed);
    let pool = &*FIXED_POOL;
    let mut parts = FIXED.clone();
    parts.registry.placements =
        pool.placements.iter().map(|id| registry::placement(random, pool, id.clone())).collect();
    parts.registry.endpoints = (0..random.between(1, 4))
        .map(|index| registry::endpoint(random, pool, &format!("e{index}")))
        .collect();
    parts.registry.gateways =
        vec![registry::gateway(random, pool, "g0"), registry::gateway(random, pool, "g1")];
    parts.evidence = (0..random.between(0, 5))
        .map(|index| registry::evidence(random, pool, &format!("x{index}")))
        .collect();
    let policies = *random.pick(&[1, 1, 1, 2, 3]);
    parts.policies = (0..policies).map(|index| decided::policy(random, pool, &format!("q{index}"))).collect();
    let names: Vec<_> = parts.policies.iter().map(|policy| policy.id.clone()).collect();
    parts.exemptions = (0..random.between(0, 3))
        .map(|index| decided::exemption(random, pool, &names, &format!("w{index}")))
        .collect();
    parts
}

/// `count` questions to the catalogue of `parts`: most could be permitted, some name nothing that exists. Their instants
/// lie on the edges of its intervals, or a second beside them.
pub fn requests(seed: u64, parts: &Parts, count: usize) -> Vec<Request> {
    // Not the numbers that made the world: a request must not follow from its rules.
    let random = &mut Random::new(seed ^ 0x5245_5155_4553_5453);
    let pool = &Pool::of(parts);
    let moments = if pool.instants.is_empty() { moments() } else { around(&pool.instants) };
    (0..count).map(|_| request(random, pool, parts, &moments)).collect()
}

fn request(random: &mut Random, pool: &Pool, parts: &Parts, moments: &[Instant]) -> Request {
    // One tag is asked about more than all others: that of most policies in a small world.
    let tag = match random.weighted(&[30, 7, 2]) {
        0 => pool.tags.first().map(ToString::to_string),
        1 if !pool.tags.is_empty() => Some(random.pick(&pool.tags).to_string()),
        _ => random.pick(&[None, Some(""), Some("untagged"), Some("T0"), Some("t9")]).map(ToOwned::to_owned),
    };
    let carried = parts.registry.tags.iter().find(|known| Some(known.name.as_str()) == tag.as_deref());
    let may: Vec<CategoryId> = carried.into_iter().flat_map(|tag| tag.categories.iter().cloned()).collect();
    let categories = match random.weighted(&[14, 8, 6, 1, 1]) {
        0 => None,
        1 => NonEmptySet::new(random.some(&may, 1, 1)),
        2 => NonEmptySet::new(random.some(&may, 1, may.len().max(1))),
        3 => NonEmptySet::new(random.some(&pool.categories, 1, 2)),
        _ => Some(set([id("c9")])),
    };
    let model: Option<ModelId> = match random.weighted(&[14, 5, 1, 1]) {
        0 => None,
        1 => parts.registry.endpoints.first().map(|endpoint| endpoint.model.clone()),
        2 => (!pool.models.is_empty()).then(|| random.pick(&pool.models).clone()),
        _ => Some(id("m9")),
    };
    let gateway = match random.weighted(&[13, 6, 1]) {
        0 => None,
        1 => (!pool.gateways.is_empty()).then(|| random.pick(&pool.gateways).clone()),
        _ => Some(id("g9")),
    };
    Request { tag, categories, model, at: *random.pick(moments), gateway }
}

fn validity(random: &mut Random, instants: &[Instant]) -> Validity {
    match random.some(instants, 2, 2).as_slice() {
        [from, to] => Validity::new(*from, *to).unwrap(),
        other => {
            let from = other.first().copied().unwrap_or_else(|| POOL[0]);
            Validity::new(from, from.plus_seconds(1)).unwrap()
        }
    }
}

fn term(random: &mut Random, instants: &[Instant]) -> Term {
    let both = validity(random, instants);
    match random.weighted(&[9, 1, 1, 1]) {
        0 => Term::default(),
        1 => Term::new(Some(both.from()), Some(both.to())).unwrap(),
        2 => Term::new(Some(both.from()), None).unwrap(),
        _ => Term::new(None, Some(both.to())).unwrap(),
    }
}
