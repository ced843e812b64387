//! A program in Rego, which reads a catalogue as data, gives the same answers with the same reasons.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "all of it is a test, which says how much it asked"
)]

use std::collections::BTreeSet;

use domicile_oracles::{
    rego::{RegoAnswer, RegoFinding, RegoWorld},
    worlds::{Large, large, requests, world},
};
use domicile_policy::{Catalogue, Decision, Parts, Reason, Request, decide_now};

/// Our answer in the words of the program. It does not list an endpoint's own checks, nor how often a check fails for the
/// same reason.
fn ours(decision: &Decision) -> RegoAnswer {
    let findings = decision.endpoints.iter().flat_map(|endpoint| {
        let all = endpoint.findings.iter().chain(&endpoint.would_deny);
        all.filter_map(|finding| {
            Some(RegoFinding {
                endpoint: endpoint.endpoint.to_string(),
                policy: finding.policy.as_ref()?.to_string(),
                reason: finding.reason.as_str().to_owned(),
                stage: finding.stage.map(|stage| stage.to_string()),
                exempt: finding.exempt.is_some(),
            })
        })
    });
    RegoAnswer {
        reason: decision.reason.map(|reason| reason.as_str().to_owned()),
        eligible: decision.eligible().map(|endpoint| endpoint.endpoint.to_string()).collect(),
        findings: findings.collect(),
    }
}

/// Asks both; how many questions were asked, how many were allowed, how many findings were compared.
fn compare(
    name: &str,
    parts: &Parts,
    questions: &[Request],
    seen: &mut BTreeSet<String>,
) -> (usize, usize, usize) {
    let catalogue = Catalogue::new(1, parts.clone()).unwrap();
    let mut rego = RegoWorld::new(parts);
    let (mut allowed, mut findings) = (0, 0);
    for request in questions {
        let expected = ours(&decide_now(&catalogue, request));
        let question = rego.question(request);
        let theirs = rego.answer(&question);
        assert_eq!(theirs, expected, "{name}: Rego (left) on {}", serde_json::to_string(request).unwrap());
        allowed += usize::from(!theirs.eligible.is_empty());
        findings += theirs.findings.len();
        seen.extend(theirs.findings.into_iter().map(|finding| finding.reason));
    }
    (questions.len(), allowed, findings)
}

/// The half of the small worlds whose seeds begin at `first`: two tests, so that two processors are busy.
fn half(first: u64) {
    let (mut asked, mut allowed, mut findings) = (0, 0, 0);
    let mut seen = BTreeSet::new();
    for seed in (first..).step_by(2) {
        let parts = world(seed);
        let more = compare(&format!("world {seed}"), &parts, &requests(seed, &parts, 125), &mut seen);
        (asked, allowed, findings) = (asked + more.0, allowed + more.1, findings + more.2);
        if asked >= 50_000 {
            break;
        }
    }
    println!("rego: {asked} questions agree with decide(): {allowed} allowed, {findings} findings");
    assert!(allowed * 6 > asked, "enough are allowed for a wrong answer to show: {allowed} of {asked}");
    let own = [Reason::EndpointDisabled, Reason::EndpointNotCurrent];
    let missed: Vec<_> = Reason::ALL
        .iter()
        .filter(|reason| !own.contains(reason) && !seen.contains(reason.as_str()))
        .collect();
    assert!(missed.is_empty(), "every reason of a policy is compared: {missed:?}");
}

#[test]
fn rego_gives_the_same_answers_in_small_worlds() {
    half(0);
}

#[test]
fn rego_gives_the_same_answers_in_other_small_worlds() {
    half(1);
}

#[test]
fn rego_gives_the_same_answers_in_a_big_world() {
    let parts = large(Large::default());
    let (asked, allowed, findings) =
        compare("big world", &parts, &requests(1, &parts, 10), &mut BTreeSet::new());
    println!(
        "rego: {asked} questions in a big world agree with decide(): {allowed} allowed, {findings} findings"
    );
    assert!(allowed > 0, "some are allowed");
}
