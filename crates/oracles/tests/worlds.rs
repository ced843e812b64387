//! The random worlds are worth asking: all of them fit together, they reach every answer and every reason, and enough is
//! eligible for a wrong "allow" to show.

use std::collections::BTreeSet;

use domicile_oracles::worlds::{Large, large, moments, mutate, requests, world};
use domicile_policy::{Catalogue, Outcome, Reason, RequestReason, Verdict, decide_now};

#[test]
fn worlds_reach_every_reason_and_outcome() {
    let (mut reasons, mut would, mut outcomes, mut refused) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut endpoints, mut eligible, mut questions, mut allowed) = (0_u32, 0_u32, 0_u32, 0_u32);
    for seed in 0..600 {
        let parts = world(seed);
        let catalogue = Catalogue::new(1, parts.clone()).expect("every world fits together");
        for request in requests(seed, &parts, 10) {
            let decision = decide_now(&catalogue, &request);
            questions += 1;
            allowed += u32::from(decision.verdict == Verdict::Allow);
            refused.extend(decision.reason);
            for endpoint in &decision.endpoints {
                endpoints += 1;
                eligible += u32::from(endpoint.eligible);
                outcomes.insert(endpoint.outcome);
                reasons.extend(endpoint.findings.iter().map(|finding| finding.reason));
                would.extend(endpoint.would_deny.iter().map(|finding| finding.reason));
            }
        }
    }
    println!(
        "{questions} questions, {allowed} allowed; {endpoints} endpoints in question, {eligible} eligible"
    );
    assert_eq!(reasons, Reason::ALL.iter().copied().collect(), "every reason is met");
    assert!(would.len() >= Reason::ALL.len() - 2, "and, but for an endpoint's own, under audit: {would:?}");
    assert_eq!(outcomes, Outcome::ALL.iter().copied().collect(), "every outcome is met");
    assert_eq!(refused, RequestReason::ALL.iter().copied().collect(), "every early refusal is met");
    assert!(allowed * 5 > questions, "a fifth of the questions is allowed: {allowed} of {questions}");
    assert!(eligible * 4 > endpoints, "a quarter of the endpoints is eligible: {eligible} of {endpoints}");
}

#[test]
fn the_same_seed_gives_the_same_world_and_another_seed_another() {
    assert_eq!(world(7), world(7), "a failure can be made again from its seed");
    assert_eq!(requests(7, &world(7), 5), requests(7, &world(7), 5), "and so can its questions");
    let distinct: BTreeSet<String> =
        (0..200).map(|seed| serde_json::to_string(&world(seed)).unwrap()).collect();
    assert_eq!(distinct.len(), 200, "seeds side by side give different worlds");
    let asked: BTreeSet<_> =
        (0..200).flat_map(|seed| requests(seed, &world(seed), 10)).map(|r| r.at).collect();
    let missed: Vec<_> = moments().into_iter().filter(|at| !asked.contains(at)).collect();
    assert_eq!(missed, [], "every edge and its two neighbours are asked about");
}

#[test]
fn an_edit_changes_something_and_leaves_a_catalogue() {
    let mut kinds = BTreeSet::new();
    for seed in 0..1500 {
        let parts = world(seed % 100);
        let (after, changes) = mutate(seed, &parts);
        let before = Catalogue::new(1, parts).unwrap();
        let edited = before.edited(&changes).expect("the changes can be made");
        assert_ne!(before.sha256(), edited.sha256(), "an edit is an edit: {changes:?}");
        assert_eq!(edited.to_parts(), after, "the changes lead to the document");
        Catalogue::new(1, after).expect("the document fits together");
        kinds.extend(changes.iter().map(|change| change.key().0));
    }
    assert!(kinds.len() >= 9, "policies, endpoints, placements, evidence, exemptions and more: {kinds:?}");
}

#[test]
fn the_big_world_looks_like_a_real_one() {
    let spec = Large { endpoints: 500, ..Large::default() };
    let parts = large(spec);
    assert_eq!(parts, large(spec), "the same specification gives the same world");
    let registry = &parts.registry;
    assert_eq!(registry.endpoints.len(), 500, "as many endpoints as asked");
    assert_eq!((registry.regions.len(), registry.tags.len()), (30, 20), "as many regions and tags");
    assert_eq!((parts.policies.len(), parts.evidence.len()), (30, 150), "as many policies and contracts");
    let catalogue = Catalogue::new(1, parts.clone()).expect("it fits together");
    let at = "2026-11-20T10:00:00Z".parse().unwrap();
    let mut open = 0;
    let mut tried = 0;
    for tag in catalogue.tags().keys() {
        let request = domicile_policy::Request::over_all_categories(&catalogue, tag, at);
        let decision = decide_now(&catalogue, &request);
        open += usize::from(decision.verdict == Verdict::Allow);
        let eligible = decision.eligible().count();
        println!("{tag}: {eligible} of {} ({:?})", decision.endpoints.len(), decision.reason);
        tried += usize::from(eligible > 0 && eligible < decision.endpoints.len());
    }
    assert!(open >= 12, "most tags have somewhere to go: {open}");
    assert!(tried >= 12, "and none may go everywhere: {tried}");
    let mut reasons = BTreeSet::new();
    for request in requests(3, &parts, 60) {
        let decision = decide_now(&catalogue, &request);
        reasons.extend(decision.endpoints.iter().flat_map(|e| e.findings.iter().map(|f| f.reason)));
    }
    assert!(reasons.len() >= 10, "many reasons are met: {reasons:?}");
}
