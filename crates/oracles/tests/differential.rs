//! The index against the plain reference, on random worlds: every question that a world's names and edges allow.
//!
//! `DOMICILE_DECISIONS` says how many decisions to compare, at least; `make soak` asks for a thousand million. What takes
//! hours can be done in parts: `DOMICILE_FIRST_WORLD` says where to begin, and the lines printed on the way where to go on.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that reads how long it should run and says how far it is; a world that does not fit must stop it"
)]

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use domicile_oracles::worlds::{moments, mutate, requests, world};
use domicile_policy::{Catalogue, Eligible, Index, Instant, Request, decide, decide_now};

/// How many decisions about an endpoint are compared when nothing else is asked.
const DECISIONS: u64 = 10_000_000;

/// After how many it says how far it is.
const PART: u64 = 50_000_000;

fn wanted() -> u64 {
    number("DOMICILE_DECISIONS").unwrap_or(DECISIONS)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

/// Questions drawn from what the world names, each asked at every edge of its intervals.
fn questions(seed: u64, catalogue: &Catalogue) -> (Vec<Request>, Vec<Instant>) {
    let drawn = requests(seed, &catalogue.to_parts(), 24);
    let mut at: Vec<Instant> = catalogue
        .instants()
        .into_iter()
        .flat_map(|at| [at.plus_seconds(-1), at, at.plus_seconds(1)])
        .collect();
    at.extend(moments().first());
    at.sort();
    at.dedup();
    (drawn, at)
}

/// Compares every answer of `index` with the reference's; how many decisions that were.
fn compare(seed: u64, index: &Index) -> u64 {
    let catalogue = index.catalogue();
    let (drawn, instants) = questions(seed, catalogue);
    let mut eligible = Eligible::default();
    let mut compared = 0;
    for request in &drawn {
        let asked = index.ask(request);
        // Looking ahead asks the reference about every later instant: once a question is enough.
        let ahead = decide(catalogue, request);
        assert_eq!(index.decide(request), ahead, "seed {seed}: with the next change, {request:?}");
        for at in &instants {
            let request = Request { at: *at, ..request.clone() };
            let expected = decide_now(catalogue, &request);
            let verdict = asked.at(*at, &mut eligible);
            assert_eq!(verdict, expected.verdict, "seed {seed}: the bare verdict, {request:?}");
            assert_eq!(eligible.reason(), expected.reason, "seed {seed}: the refusal, {request:?}");
            let slots = expected.eligible().filter_map(|answer| index.slot(answer.endpoint.as_str()));
            assert!(eligible.slots().eq(slots), "seed {seed}: who is eligible, {request:?}");
            assert_eq!(
                index.decide_now(&request),
                expected,
                "seed {seed}: every reason and value, {request:?}"
            );
            compared += u64::try_from(expected.endpoints.len().max(1)).unwrap();
        }
    }
    compared
}

/// Worlds from `first` on, every second of them, until enough was compared.
fn run(first: u64, compared: &AtomicU64, worlds: &AtomicU64) {
    for seed in (first..).step_by(2) {
        if compared.load(Ordering::Relaxed) >= wanted() {
            return;
        }
        let parts = world(seed);
        let catalogue = Arc::new(Catalogue::new(seed, parts.clone()).unwrap());
        let index = Index::new(catalogue);
        let mut here = compare(seed, &index);
        // The same after an edit, which must leave nothing of the old behind.
        let (after, changes) = mutate(seed, &parts);
        let edited = index.edited(Arc::new(Catalogue::new(seed, after).unwrap()), &changes);
        here += compare(seed + 1, &edited);
        let before = compared.fetch_add(here, Ordering::Relaxed);
        worlds.fetch_add(2, Ordering::Relaxed);
        if before / PART < (before + here) / PART {
            println!("{} decisions, at world {seed}", before + here);
        }
    }
}

#[test]
fn the_index_never_disagrees_with_the_reference() {
    let (compared, worlds) = (AtomicU64::new(0), AtomicU64::new(0));
    std::thread::scope(|scope| {
        let begin = number("DOMICILE_FIRST_WORLD").unwrap_or(0);
        for first in begin..begin + 2 {
            let (compared, worlds) = (&compared, &worlds);
            scope.spawn(move || run(first, compared, worlds));
        }
    });
    let (compared, worlds) = (compared.into_inner(), worlds.into_inner());
    println!("{compared} decisions in {worlds} worlds, no disagreement");
    assert!(compared >= wanted(), "as many were compared as were asked for");
}
