//! Worked cases of "what would allow this": for each reason the step that an officer would expect, and none that she
//! must not be offered. The worlds start from that of the golden corpus.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]
#![expect(
    clippy::indexing_slicing,
    reason = "a world that cannot be read must stop the test, wherever that shows"
)]
#![expect(clippy::disallowed_methods, reason = "the crate reads no files; its worlds are in files")]

#[path = "golden/world.rs"]
mod world;

use domicile_policy::{
    Catalogue, Object, Request, Stage,
    remedy::{Ending, Remedies, Step, remedies},
};
use serde_json::{Value, json};

fn catalogue(put: &Value) -> Catalogue {
    Catalogue::new(1, world::Base::read().parts(&[], put).unwrap()).unwrap()
}

fn request(more: &Value) -> Request {
    let mut asked = json!({ "tag": "eu", "at": "2026-06-01T00:00:00Z" });
    for (field, value) in more.as_object().into_iter().flatten() {
        asked[field] = value.clone();
    }
    serde_json::from_value(asked).unwrap()
}

/// What would allow endpoint `a` for tag `eu` in June, in the base world with `put`.
fn ask(put: &Value, more: &Value) -> Remedies {
    remedies(&catalogue(put), &request(more), &"a".parse().unwrap(), 40)
}

/// The names of the steps of each remedy.
fn names(found: &Remedies) -> Vec<Vec<String>> {
    let name = |step: &Step| serde_json::to_value(step).unwrap()["step"].as_str().unwrap().to_owned();
    found.remedies.iter().map(|remedy| remedy.steps.iter().map(name).collect()).collect()
}

fn singles(put: &Value, more: &Value) -> Vec<String> {
    names(&ask(put, more)).into_iter().filter(|steps| steps.len() == 1).flatten().collect()
}

fn policy(fields: &Value) -> Value {
    json!({ "policies": { "home": fields } })
}

#[test]
fn an_endpoint_that_is_allowed_needs_nothing() {
    let found = ask(&json!({}), &json!({}));
    assert_eq!((found.remedies.len(), found.ending), (0, Ending::AlreadyEligible), "Germany is in the EU");
}

#[test]
fn what_no_step_mends_says_why() {
    let ending = |more: Value| ask(&json!({}), &more).ending;
    assert_eq!(ending(json!({ "tag": "untagged" })), Ending::Untagged, "only the sender can add a tag");
    assert_eq!(ending(json!({ "model": "m2" })), Ending::NotInQuestion, "the endpoint serves another model");
}

#[test]
fn the_registrys_own_failures_are_mended_in_the_registry() {
    let off = json!({ "endpoints": { "a": { "enabled": false } } });
    assert_eq!(
        names(&ask(&off, &json!({}))),
        [["enable_endpoint"]],
        "nothing else switches it on, and nothing excuses it"
    );
    let over = json!({ "endpoints": { "a": { "term": { "to": "2026-02-01" } } } });
    assert_eq!(names(&ask(&over, &json!({}))), [["extend_term"]], "its term has ended");
    let both = json!({ "endpoints": { "a": { "enabled": false, "term": { "from": "2026-07-01" } } } });
    assert_eq!(names(&ask(&both, &json!({}))), [["enable_endpoint", "extend_term"]], "both are needed");
}

#[test]
fn a_missing_contract_is_recorded_before_it_is_excused() {
    let put = policy(&json!({ "requires": { "all_of": ["dpa"], "any_of": [["clause", "tia"]] } }));
    let found = ask(&put, &json!({}));
    assert_eq!(names(&found)[0], ["grant_exemption"], "one act excuses both");
    let strict = found.remedies.iter().find(|remedy| remedy.keeps_the_rules()).unwrap();
    let [Step::RecordEvidence { instruments: one, .. }, Step::RecordEvidence { instruments: two, .. }] =
        strict.steps.as_slice()
    else {
        panic!("two contracts: {:?}", strict.steps);
    };
    let both: Vec<usize> = [one, two].iter().map(|set| set.iter().count()).collect();
    assert_eq!(both, [2, 1], "one of the group, whichever, and the one that is asked for by name");
}

#[test]
fn one_contract_that_serves_two_checks_is_one_step() {
    let put = json!({ "policies": { "home": {
        "stages": { "processing": { "proof": "constrains" } }, "requires": { "all_of": ["clause"] },
    } } });
    let found = ask(&put, &json!({}));
    let strict = found.remedies.iter().find(|remedy| remedy.keeps_the_rules()).unwrap();
    let [Step::RecordEvidence { instruments, stages, .. }] = strict.steps.as_slice() else {
        panic!("one step: {:?}", strict.steps);
    };
    assert_eq!(
        instruments.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["clause"],
        "it is what is required"
    );
    assert!(stages.contains_key(&Stage::Processing), "and says where processing is");
}

#[test]
fn evidence_is_proposed_only_of_instruments_that_can_give_it() {
    let proof = |proof: &str| policy(&json!({ "stages": { "processing": { "proof": proof } } }));
    let offered = |put: &Value| -> Vec<Vec<String>> {
        let found = ask(put, &json!({}));
        let steps = found.remedies.iter().flat_map(|remedy| &remedy.steps);
        steps
            .filter_map(|step| {
                let Step::RecordEvidence { instruments, .. } = step else { return None };
                Some(instruments.iter().map(ToString::to_string).collect())
            })
            .collect()
    };
    assert_eq!(offered(&proof("constrains")), [["clause"]], "a list only names places");
    assert_eq!(offered(&proof("declares")), [["clause", "listing"]], "a clause names them as well");
    let not_retained = json!({
        "placements": { "de": { "claims": { "storage": "not_retained" } } },
        "policies": { "home": { "stages": { "storage": { "boundary": "EU" } } } },
    });
    assert_eq!(offered(&not_retained), [["zdr"]], "only one attests that nothing is retained");
    let mut without = not_retained;
    without["instruments"] = json!({ "zdr": { "retention": false } });
    assert_eq!(offered(&without), Vec::<Vec<String>>::new(), "and without it no evidence is proposed");
}

#[test]
fn weaker_proof_is_offered_only_after_evidence_and_exemptions() {
    let put = json!({ "policies": { "home": { "stages": { "processing": { "proof": "constrains" } } } } });
    let found = singles(&put, &json!({}));
    assert_eq!(found, ["record_evidence", "grant_exemption", "lower_proof"], "edits of a policy come last");
    let lowered = ask(&put, &json!({}));
    let asked = lowered.remedies.iter().flat_map(|remedy| &remedy.steps).find_map(|step| {
        let Step::LowerProof { proof, .. } = step else { return None };
        Some(*proof)
    });
    assert_eq!(
        asked,
        Some(domicile_policy::Proof::None),
        "a list on record would be needed for less than that"
    );
}

#[test]
fn a_denied_place_is_excused_only_by_name() {
    let put = json!({
        "placements": { "de": { "claims": {
            "processing": ["DE"], "storage": ["DE"], "prompt_logs": ["DE"], "abuse_monitoring": ["DE"],
            "support_access": ["DE"], "control_plane": ["DE"],
        } } },
        "policies": { "home": { "denied_places": ["DE"] } },
    });
    let found = ask(&put, &json!({}));
    assert_eq!(
        names(&found),
        [["grant_exemption"], ["remove_denied_places"]],
        "nothing else mends a denied place"
    );
    let Step::GrantExemption { excuses, .. } = &found.remedies[0].steps[0] else { panic!("an exemption") };
    let denied =
        excuses.iter().filter(|e| e.reason == domicile_policy::Reason::PlaceDenied && e.stage.is_some());
    assert_eq!(denied.count(), 6, "each stage by its name");
}

#[test]
fn what_has_ended_is_renewed_and_what_begins_is_waited_for() {
    let put = |validity: Value| {
        json!({
            "policies": { "home": { "requires": { "all_of": ["dpa"] } } },
            "evidence": { "contract": { "instrument": "dpa", "validity": validity } },
        })
    };
    let ended = singles(&put(json!({ "to": "2026-03-01" })), &json!({}));
    assert_eq!(ended, ["renew_evidence", "grant_exemption"], "renewing comes first");
    let later = singles(&put(json!({ "from": "2026-07-01" })), &json!({}));
    assert_eq!(later, ["begin_evidence", "grant_exemption"], "waiting comes first");
}

#[test]
fn what_is_unknown_is_asked_for_or_excused_by_name_and_nothing_is_widened_around_it() {
    let put = policy(&json!({ "stages": { "support_access": { "boundary": "EU" } } }));
    let found = ask(&put, &json!({}));
    assert_eq!(
        names(&found),
        [vec!["record_claim"], vec!["grant_exemption"]],
        "a claim first; no edit of the policy"
    );
    let Step::RecordClaim { within, .. } = &found.remedies[0].steps[0] else { panic!("a claim") };
    assert_eq!(
        within.boundaries.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["EU"],
        "inside what is permitted"
    );
    let denied =
        policy(&json!({ "stages": { "processing": { "boundary": "EU" } }, "denied_places": ["FR"] }));
    let found = ask(&denied, &json!({}));
    let Step::RecordClaim { within, stages, .. } = &found.remedies[0].steps[0] else {
        panic!("a claim: {:?}", names(&found));
    };
    assert_eq!(stages.iter().count(), 5, "one letter says where all five are");
    let france = "FR".parse().unwrap();
    assert!(!within.places.contains(&france) && within.denied.contains(&france), "and not in a denied place");
}

#[test]
fn facts_that_disagree_are_settled_with_the_one_that_helps() {
    let put =
        json!({ "placements": { "de": { "claims": { "processing": { "facts": [["DE"], ["US"]] } } } } });
    let found = ask(&put, &json!({}));
    let first = &found.remedies[0].steps;
    assert!(matches!(first.as_slice(), [Step::SettleClaim { .. }]), "Germany alone is in the EU: {first:?}");
    assert_eq!(
        singles(&put, &json!({})),
        ["settle_claim", "grant_exemption", "widen_boundary"],
        "edits of a policy come last"
    );
}

#[test]
fn a_further_boundary_is_opened_by_its_instrument() {
    let put = json!({
        "placements": { "de": { "claims": { "processing": ["DE", "US"] } } },
        "policies": { "home": { "stages": { "processing": { "permit_if": [{ "boundary": "US", "instruments": { "all_of": ["tia"] } }] } } } },
    });
    assert_eq!(
        singles(&put, &json!({})),
        ["record_evidence", "grant_exemption", "widen_boundary"],
        "the assessment first"
    );
}

#[test]
fn a_policy_that_loses_its_last_denied_place_still_asks_about_every_stage() {
    let put = json!({
        "placements": { "de": { "claims": { "processing": ["US"] } } },
        "policies": { "home": { "stages": { "processing": { "boundary": "US" } }, "denied_places": ["US"] } },
    });
    let found = ask(&put, &json!({}));
    let removing = found
        .remedies
        .iter()
        .filter(|remedy| remedy.steps.iter().any(|step| matches!(step, Step::RemoveDeniedPlaces { .. })));
    let mut seen = 0;
    for remedy in removing {
        seen += 1;
        let after = remedy
            .puts
            .iter()
            .find_map(|put| if let Object::Policy(policy) = put { Some(policy) } else { None });
        let all = Stage::ALL.iter().all(|stage| after.unwrap().stage_rule(*stage).is_some());
        assert!(all, "what nobody said anything about stays refused: {:?}", remedy.steps);
        assert!(remedy.steps.len() > 1, "and has to be said or excused: {:?}", remedy.steps);
    }
    assert!(seen > 0, "removing the place is offered: {:?}", names(&found));
}

#[test]
fn the_requests_own_denials_are_mended_where_they_lie() {
    let category = singles(&json!({}), &json!({ "categories": ["cardholder_data"] }));
    assert_eq!(category, ["permit_categories"], "the tag may carry it");
    let audit = policy(&json!({ "mode": "audit" }));
    assert_eq!(singles(&audit, &json!({})), ["enforce_policy"], "what reports is let decide");
    let later = policy(&json!({ "begins": "2026-07-01" }));
    assert_eq!(singles(&later, &json!({}))[0], "begin_policy", "or waited for");
    let none = ask(&json!({}), &json!({ "tag": "us" }));
    let written = none.remedies.iter().flat_map(|remedy| &remedy.steps);
    assert!(
        written.clone().any(|step| matches!(step, Step::WritePolicy { .. })),
        "or written: {:?}",
        names(&none)
    );
    assert!(
        !none.remedies.iter().any(|remedy| remedy.steps.len() == 1),
        "but a new policy asks about stages that nobody said anything about: {:?}",
        names(&none)
    );
}

#[test]
fn both_the_placement_and_the_gateway_say_what_neither_has_said() {
    let put = json!({
        "gateways": { "g": {} },
        "policies": { "home": { "stages": { "prompt_logs": { "boundary": "EU" } } } },
    });
    let found = ask(&put, &json!({ "gateway": "g" }));
    let strict = found.remedies.iter().find(|remedy| remedy.keeps_the_rules()).unwrap();
    assert_eq!(strict.steps.len(), 2, "two letters: {:?}", strict.steps);
}

#[test]
fn a_remedy_that_keeps_the_rules_is_never_pushed_off_the_list() {
    let put = policy(&json!({ "requires": { "all_of": ["dpa", "tia", "clause"] } }));
    let found = remedies(&catalogue(&put), &request(&json!({})), &"a".parse().unwrap(), 2);
    assert_eq!(found.remedies.len(), 2, "no more than asked for");
    assert!(
        found.remedies.iter().any(domicile_policy::remedy::Remedy::keeps_the_rules),
        "three contracts are larger than one exemption, and yet there: {:?}",
        names(&found)
    );
}
