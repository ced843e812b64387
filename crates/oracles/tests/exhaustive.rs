//! Small scope, every world: one named stage, six claims, up to two policies, three instants, two categories. What is
//! wrong in the index shows in a small world; here all of them are asked.
#![expect(clippy::unwrap_used, reason = "a world that does not fit must stop the test")]

use std::sync::Arc;

use domicile_policy::{Catalogue, Index, Instant, Parts, Request, decide_now};
use serde_json::{Value, json};

/// The claims for the one stage: nothing said, not retained, inside, outside, both, anywhere.
fn claims() -> [Value; 6] {
    [
        json!("unknown"),
        json!("not_retained"),
        json!(["DE"]),
        json!(["US"]),
        json!(["DE", "US"]),
        json!("anywhere"),
    ]
}

/// The instants at which something begins or ends.
const INSTANTS: [&str; 3] = ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"];

/// Every policy of the scope: which categories, which rule for the stage, enforced or not, from when on.
fn policies() -> Vec<Value> {
    let mut policies = Vec::new();
    let rules = [
        json!({ "boundary": "EU" }),
        json!({ "boundary": "EU", "proof": "declares" }),
        json!({ "boundary": "EU", "permit_if": [{ "boundary": "US", "instruments": { "all_of": ["listing"] } }] }),
        json!({ "boundary": "everywhere" }),
    ];
    let [_, later, _] = INSTANTS;
    for categories in [json!([]), json!(["c0"]), json!(["c1"])] {
        for rule in &rules {
            for mode in ["enforce", "audit"] {
                for begins in [None, Some(later)] {
                    let mut policy = json!({
                        "name": "p", "tags": ["t"], "categories": categories,
                        "stages": { "storage": rule }, "mode": mode,
                    });
                    if let Some(begins) = begins {
                        policy.as_object_mut().unwrap().insert("begins".to_owned(), json!(begins));
                    }
                    policies.push(policy);
                }
            }
        }
    }
    policies
}

/// No evidence, or one piece during the first or the second interval, for the place or for no retention.
fn evidence() -> Vec<Option<Value>> {
    let mut all = vec![None];
    let [first, second, third] = INSTANTS;
    for (from, to) in [(first, second), (second, third)] {
        for (instrument, stage) in [("listing", json!({ "places": ["DE"] })), ("zdr", json!("no_retention"))]
        {
            all.push(Some(json!({
                "id": "x", "name": "x", "instrument": instrument, "issuer": "i", "scope": { "placements": ["p"] },
                "stages": { "storage": stage }, "validity": { "from": from, "to": to },
            })));
        }
    }
    all
}

fn world(claim: &Value, evidence: Option<&Value>, policies: &[&Value]) -> Parts {
    let source = json!({ "name": "scope" });
    let boundary = |id: &str, place: &str| json!({ "id": id, "name": id, "places": [place], "source": source, "confidence": "officer" });
    let instrument = |id: &str, location: &str, retention: bool| json!({ "id": id, "name": id, "location": location, "retention": retention, "source": source, "confidence": "officer" });
    let policies: Vec<Value> = policies
        .iter()
        .zip(["q0", "q1"])
        .map(|(policy, id)| {
            let mut policy = (*policy).clone();
            policy.as_object_mut().unwrap().insert("id".to_owned(), json!(id));
            policy
        })
        .collect();
    serde_json::from_value(json!({
        "registry": {
            "categories": [{ "id": "c0", "name": "c0" }, { "id": "c1", "name": "c1" }],
            "tags": [{ "name": "t", "categories": ["c0", "c1"] }],
            "boundaries": [boundary("EU", "DE"), boundary("US", "US")],
            "instruments": [instrument("listing", "declares", false), instrument("zdr", "none", true)],
            "providers": [{ "id": "v", "name": "v" }],
            "regions": [{ "id": "r", "provider": "v", "code": "r", "source": source, "confidence": "officer" }],
            "placements": [{ "id": "p", "provider": "v", "name": "p", "scope": "in_region", "region": "r",
                "claims": { "storage": { "facts": [{ "value": claim, "source": source, "confidence": "officer" }] } } }],
            "connections": [{ "id": "n", "base_url": "https://host.example/v1", "api": "openai_chat" }],
            "models": [{ "id": "m" }],
            "endpoints": [{ "id": "e", "model": "m", "connection": "n", "upstream_name": "m", "placement": "p", "enabled": true }],
        },
        "evidence": evidence.into_iter().collect::<Vec<_>>(),
        "policies": policies,
    }))
    .unwrap()
}

/// Every request of the scope: each set of categories and none known, one second before, at and after each instant.
fn requests() -> Vec<Request> {
    let sets = [json!(null), json!(["c0"]), json!(["c1"]), json!(["c0", "c1"])];
    let mut requests = Vec::new();
    for categories in &sets {
        for instant in INSTANTS {
            let instant: Instant = instant.parse().unwrap();
            for at in [instant.plus_seconds(-1), instant] {
                let categories = serde_json::from_value(categories.clone()).unwrap();
                requests.push(Request {
                    tag: Some("t".to_owned()),
                    categories,
                    model: None,
                    at,
                    gateway: None,
                });
            }
        }
    }
    requests
}

#[test]
fn every_small_world_is_answered_as_the_reference_answers() {
    let (policies, evidence, requests) = (policies(), evidence(), requests());
    let mut sets: Vec<Vec<&Value>> = vec![Vec::new()];
    for (at, first) in policies.iter().enumerate() {
        sets.push(vec![first]);
        // The order of two is irrelevant but for their ids, which no answer here depends on.
        sets.extend(policies.iter().skip(at).map(|second| vec![first, second]));
    }
    let (mut worlds, mut decisions, mut allowed) = (0_u64, 0_u64, 0_u64);
    for claim in &claims() {
        for evidence in &evidence {
            for policies in &sets {
                let catalogue =
                    Arc::new(Catalogue::new(1, world(claim, evidence.as_ref(), policies)).unwrap());
                let index = Index::new(Arc::clone(&catalogue));
                for request in &requests {
                    let expected = decide_now(&catalogue, request);
                    allowed += u64::from(expected.endpoints.iter().any(|e| e.eligible));
                    assert_eq!(index.decide_now(request), expected, "{claim} {evidence:?} {policies:?}");
                    decisions += 1;
                }
                worlds += 1;
            }
        }
    }
    println!("{worlds} worlds, {decisions} decisions, {allowed} of them allowed: every world of the scope");
    assert!(
        allowed * 20 > decisions && allowed * 2 < decisions,
        "neither answer is rare: {allowed} of {decisions}"
    );
}
