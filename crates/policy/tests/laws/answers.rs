//! What holds of every single answer: its bytes, its order, and how verdict, outcome and findings hang together.

use std::collections::BTreeSet;

use domicile_policy::{
    Catalogue, ClaimValue, Decision, EndpointDecision, Finding, Mode, Object, Outcome, Parts, Reason,
    Request, RequestReason, Stage, Verdict, decide, explain,
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};

use crate::{
    ask,
    worlds::{config, request, world},
};

/// The lists of `parts` in another order, which `keys` draw.
fn shuffled(mut parts: Parts, keys: &[prop::sample::Index]) -> Parts {
    fn shuffle<T>(list: &mut [T], keys: &[prop::sample::Index]) {
        for (i, key) in (1..list.len()).zip(keys.iter().cycle()) {
            list.swap(i, key.index(i + 1));
        }
    }
    let registry = &mut parts.registry;
    shuffle(&mut registry.categories, keys);
    shuffle(&mut registry.tags, keys);
    shuffle(&mut registry.boundaries, keys);
    shuffle(&mut registry.instruments, keys);
    shuffle(&mut registry.providers, keys);
    shuffle(&mut registry.regions, keys);
    shuffle(&mut registry.zones, keys);
    shuffle(&mut registry.placements, keys);
    shuffle(&mut registry.models, keys);
    shuffle(&mut registry.endpoints, keys);
    shuffle(&mut parts.evidence, keys);
    shuffle(&mut parts.policies, keys);
    shuffle(&mut parts.exemptions, keys);
    parts
}

/// Whether a finding leaves its endpoint without a way out.
fn stands(finding: &Finding) -> bool {
    finding.exempt.is_none() && finding.reason != Reason::ExemptionExpired
}

/// The claim that counts for `stage` at the endpoint of `answer`, with the gateway's own places.
fn claim(catalogue: &Catalogue, request: &Request, answer: &EndpointDecision, stage: Stage) -> ClaimValue {
    let own = catalogue.placements()[&answer.placement].claim(stage);
    match (&request.gateway, stage) {
        (Some(gateway), Stage::PromptLogs | Stage::ControlPlane) => {
            let gateway = catalogue.gateways().get(gateway);
            let theirs = gateway.and_then(|gateway| gateway.claim(stage)).unwrap_or(&ClaimValue::Unknown);
            own.join(theirs)
        }
        _ => own,
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_order_of_objects_is_irrelevant(parts in world(), request in request(), keys in prop::collection::vec(any::<prop::sample::Index>(), 8)) {
        let one = ask(&parts, &request).to_jcs().unwrap();
        let other = ask(&shuffled(parts, &keys), &request).to_jcs().unwrap();
        prop_assert_eq!(String::from_utf8(one), String::from_utf8(other), "the same objects in another order");
    }

    #[test]
    fn an_answer_is_read_back_as_it_was_written(parts in world(), request in request()) {
        let decision = ask(&parts, &request);
        let bytes = decision.to_jcs().unwrap();
        let read: Decision = serde_json::from_slice(&bytes).unwrap();
        prop_assert_eq!(&read, &decision, "the bytes carry the whole decision");
        prop_assert_eq!(read.to_jcs().unwrap(), bytes, "and give the same bytes again");
    }

    #[test]
    fn a_request_is_allowed_when_some_endpoint_is_eligible_and_only_then(parts in world(), request in request()) {
        let decision = ask(&parts, &request);
        prop_assert_eq!(decision.verdict == Verdict::Allow, decision.eligible().next().is_some(), "verdict and endpoints agree");
        if decision.reason.is_some() {
            prop_assert!(decision.endpoints.is_empty(), "a request denied before leaves no endpoint in question");
        }
        let carries_none = matches!(request.tag.as_deref(), None | Some("" | "untagged"));
        prop_assert_eq!(decision.reason == Some(RequestReason::Untagged), carries_none, "no tag is `untagged`");
        if decision.verdict == Verdict::Allow {
            let enforced = decision.policies.iter().any(|policy| policy.mode == Mode::Enforce);
            prop_assert!(enforced, "only a policy in enforce opens anything");
        }
    }

    #[test]
    fn an_outcome_follows_from_its_findings(parts in world(), request in request()) {
        for answer in ask(&parts, &request).endpoints {
            let standing: Vec<&Finding> = answer.findings.iter().filter(|finding| stands(finding)).collect();
            let expected = if answer.findings.is_empty() {
                Outcome::Allow
            } else if standing.is_empty() {
                Outcome::Exempt
            } else if standing.iter().all(|finding| finding.reason == Reason::StageUnknown) {
                Outcome::Unknown
            } else {
                Outcome::Deny
            };
            prop_assert_eq!(answer.outcome, expected, "the outcome is what the findings come to");
            prop_assert_eq!(answer.eligible, standing.is_empty(), "eligible when no failure stands");
        }
    }

    /// What is said of an exempt endpoint, "without it", is what would be decided.
    #[test]
    fn the_answer_without_exemptions_is_that_of_a_catalogue_without_any(parts in world(), request in request()) {
        let mut bare = parts.clone();
        bare.exemptions.clear();
        let bare = ask(&bare, &request);
        for answer in ask(&parts, &request).endpoints {
            let outcome = bare.endpoint(&answer.endpoint).unwrap().outcome;
            prop_assert_eq!(answer.without_exemptions(), outcome, "decided again without exemptions");
        }
    }

    #[test]
    fn findings_stand_in_the_order_of_policies_and_stages(parts in world(), request in request()) {
        let decision = ask(&parts, &request);
        prop_assert!(decision.endpoints.is_sorted_by(|a, b| a.endpoint < b.endpoint), "endpoints by id, each once");
        prop_assert!(decision.policies.is_sorted_by(|a, b| a.id < b.id), "policies by id, each once");
        for answer in &decision.endpoints {
            for list in [&answer.findings, &answer.would_deny] {
                let order: Vec<_> = list.iter().map(|finding| (&finding.policy, finding.stage)).collect();
                prop_assert!(order.is_sorted(), "own checks, then policies by id, each stage by stage: {:?}", order);
            }
            let own = [Reason::EndpointDisabled, Reason::EndpointNotCurrent];
            for finding in &answer.findings {
                prop_assert_eq!(finding.policy.is_none(), own.contains(&finding.reason), "only own checks have no policy");
            }
        }
    }

    #[test]
    fn an_unknown_stage_never_passes_unless_an_exemption_names_it(parts in world(), request in request()) {
        let catalogue = Catalogue::new(1, parts).unwrap();
        let decision = decide(&catalogue, &request);
        for answer in decision.eligible() {
            for applied in decision.policies.iter().filter(|policy| policy.mode == Mode::Enforce) {
                let policy = &catalogue.policies()[&applied.id];
                let named: BTreeSet<Stage> = if policy.denied_places.is_empty() {
                    policy.stages.keys().copied().collect()
                } else {
                    Stage::ALL.into_iter().collect()
                };
                for stage in named {
                    if claim(&catalogue, &request, answer, stage) != ClaimValue::Unknown {
                        continue;
                    }
                    let named_by_one_in_force = catalogue.exemptions().values().any(|exemption| {
                        exemption.policy == policy.id
                            && exemption.placement == answer.placement
                            && Some(exemption.tag.as_str()) == request.tag.as_deref()
                            && exemption.validity.contains(request.at)
                            && exemption.excuses.iter().any(|excuse| {
                                excuse.reason == Reason::StageUnknown && excuse.stage == Some(stage)
                            })
                    });
                    prop_assert!(named_by_one_in_force, "{} passed with {stage} unknown", answer.endpoint);
                }
            }
        }
    }

    #[test]
    fn an_exemption_excuses_only_what_it_names_while_it_is_in_force(parts in world(), request in request()) {
        let catalogue = Catalogue::new(1, parts).unwrap();
        for answer in decide(&catalogue, &request).endpoints {
            for finding in answer.findings.iter().chain(&answer.would_deny) {
                for id in finding.exempt.iter().chain(&finding.exemptions) {
                    let exemption = &catalogue.exemptions()[id];
                    prop_assert_eq!(Some(&exemption.policy), finding.policy.as_ref(), "of this policy");
                    prop_assert_eq!(&exemption.placement, &answer.placement, "of this placement");
                    prop_assert_eq!(Some(exemption.tag.as_str()), request.tag.as_deref(), "of this tag");
                    let in_force = exemption.validity.contains(request.at);
                    prop_assert_eq!(in_force, finding.exempt.is_some(), "in force when it excuses, over when it has expired");
                }
                if finding.exempt.is_some() {
                    let pair = |e: &domicile_policy::Excuse| e.reason == finding.reason && e.stage == finding.stage;
                    let exemption = &catalogue.exemptions()[finding.exempt.as_ref().unwrap()];
                    prop_assert!(exemption.excuses.iter().any(pair), "it names this reason at this stage");
                }
            }
        }
    }

    #[test]
    fn the_explanation_is_the_decision(parts in world(), request in request()) {
        let catalogue = Catalogue::new(1, parts).unwrap();
        let decision = decide(&catalogue, &request);
        for answer in &decision.endpoints {
            let explained: Vec<Finding> = explain(&catalogue, &request, &catalogue.endpoints()[&answer.endpoint])
                .into_values()
                .flatten()
                .filter_map(domicile_policy::Check::into_finding)
                .collect();
            let mut decided: Vec<Finding> = answer
                .findings
                .iter()
                .chain(&answer.would_deny)
                .filter(|finding| finding.policy.is_some() && finding.reason != Reason::ExemptionExpired)
                .cloned()
                .map(|finding| Finding { exempt: None, ..finding })
                .collect();
            decided.sort_by(|a, b| a.policy.cmp(&b.policy));
            prop_assert_eq!(explained, decided, "the failed checks are the findings of the policies");
        }
    }

    #[test]
    fn parts_are_read_back_as_they_were_written(parts in world()) {
        let json = serde_json::to_string(&parts).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Parts>(&json).unwrap(), &parts, "through JSON");
        let text = toml::to_string(&parts).unwrap();
        prop_assert_eq!(&toml::from_str::<Parts>(&text).unwrap(), &parts, "through TOML");
        for object in parts.into_objects() {
            let read = Object::from_body(object.kind(), &object.body().unwrap()).unwrap();
            prop_assert_eq!(read, object, "one object through its body");
        }
    }
}

/// Laws that no world ever puts to the test would hold of anything.
#[test]
fn the_worlds_reach_every_reason_and_outcome() {
    let mut runner = TestRunner::new_with_rng(config(), TestRng::deterministic_rng(RngAlgorithm::XorShift));
    let (mut reasons, mut outcomes, mut of_requests) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut changing = 0;
    for _ in 0..500 {
        let (parts, request) = (world(), request()).new_tree(&mut runner).unwrap().current();
        let decision = ask(&parts, &request);
        of_requests.extend(decision.reason);
        outcomes.extend(decision.endpoints.iter().map(|answer| answer.outcome));
        reasons.extend(
            decision.endpoints.iter().flat_map(|answer| &answer.findings).map(|finding| finding.reason),
        );
        changing += usize::from(decision.next_change.is_some());
    }
    assert_eq!(reasons, Reason::ALL.iter().copied().collect(), "every reason of an endpoint occurs");
    assert_eq!(outcomes, Outcome::ALL.iter().copied().collect(), "every outcome occurs");
    assert_eq!(of_requests, RequestReason::ALL.iter().copied().collect(), "every reason of a request occurs");
    assert!(changing > 25, "answers change often enough to test when they do: {changing} of 500");
}
