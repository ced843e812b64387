//! Cedar, asked about the same catalogues by a translation of its own, opens the same endpoints.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "all of it is a test, which says how much it asked"
)]

use std::collections::BTreeSet;

use domicile_oracles::{
    cedar::CedarWorld,
    worlds::{Large, large, requests, world},
};
use domicile_policy::{Catalogue, EndpointId, Parts, Request, decide_now};

/// Asks both about every endpoint; how many were asked about, and how many of them may serve.
fn compare(name: &str, parts: &Parts, questions: &[Request]) -> (usize, usize) {
    let catalogue = Catalogue::new(1, parts.clone()).unwrap();
    let cedar = CedarWorld::new(parts);
    let (mut asked, mut open) = (0, 0);
    for request in questions {
        let decision = decide_now(&catalogue, request);
        let ours: BTreeSet<&EndpointId> = decision.eligible().map(|endpoint| &endpoint.endpoint).collect();
        let question = cedar.question(request);
        for (id, theirs) in cedar.endpoints().iter().zip(cedar.eligible(&question)) {
            assert_eq!(
                ours.contains(id),
                theirs,
                "{name}: endpoint {id} on {}\nwe say {:#?}",
                serde_json::to_string(request).unwrap(),
                decision.endpoint(id)
            );
            asked += 1;
            open += usize::from(theirs);
        }
    }
    (asked, open)
}

/// The half of the small worlds whose seeds begin at `first`: two tests, so that two processors are busy.
fn half(first: u64) {
    let (mut asked, mut open) = (0, 0);
    for seed in (first..).step_by(2) {
        let parts = world(seed);
        let (more, of_them) = compare(&format!("world {seed}"), &parts, &requests(seed, &parts, 60));
        (asked, open) = (asked + more, open + of_them);
        if asked >= 50_000 {
            break;
        }
    }
    println!("cedar: {asked} authorisations agree with decide(); {open} open");
    assert!(open * 12 > asked, "enough of them open for a wrong answer to show: {open} of {asked}");
}

#[test]
fn cedar_opens_the_same_endpoints_of_small_worlds() {
    half(0);
}

#[test]
fn cedar_opens_the_same_endpoints_of_other_small_worlds() {
    half(1);
}

#[test]
fn cedar_opens_the_same_endpoints_of_a_big_world() {
    let parts = large(Large::default());
    let (asked, open) = compare("big world", &parts, &requests(1, &parts, 20));
    println!("cedar: {asked} authorisations in a big world agree with decide(); {open} open");
    assert!(open > 0, "some open");
}
