//! Small worlds for tests: everything that can move an answer is in them, and instants are few, so that edges meet.

use domicile_policy::{Catalogue, Instant, Parts};
use proptest::prelude::*;
use serde_json::{Value, json};

pub(crate) const TAGS: [&str; 2] = ["eu-health", "open"];
pub(crate) const NAMES: [&str; 3] = ["m", "global.m", "odd \"'\\: #{}"];
const PLACEMENTS: [&str; 4] = ["german", "american", "global", "own"];
const CONNECTIONS: usize = 7;

/// Midnight of the day `day` of the world.
pub(crate) fn day(day: i64) -> Instant {
    Instant::from_second(1_767_225_600 + day * 86_400).unwrap()
}

pub(crate) fn issued_at() -> Instant {
    day(5)
}

pub(crate) fn expires() -> Instant {
    day(35)
}

pub(crate) fn source() -> Value {
    json!({ "name": "test" })
}

/// What every world has: two tags, four placements, seven connections, two models.
pub(crate) fn base() -> Value {
    let placement = |id: &str, scope: &str, place: &str| {
        let fact = |place: &str| json!({ "facts": [{ "value": [place], "source": source(), "confidence": "officer" }] });
        let mut claims = json!({ "prompt_logs": fact(place) });
        if scope != "global" {
            claims.as_object_mut().unwrap().insert("processing".to_owned(), fact(place));
        }
        let mut placement =
            json!({ "id": id, "provider": "p", "name": id, "scope": scope, "claims": claims });
        if scope == "in_region" {
            placement.as_object_mut().unwrap().insert("region".to_owned(), json!(place.to_lowercase()));
        }
        placement
    };
    let connection = |n: usize, url: &str, key: Option<&str>, api: &str, networks: &[&str]| {
        let mut connection =
            json!({ "id": format!("c{n}"), "base_url": url, "api": api, "networks": networks });
        if let Some(key) = key {
            connection.as_object_mut().unwrap().insert("credential_env".to_owned(), json!(key));
        }
        connection
    };
    let region = |id: &str, place: &str| json!({ "id": id, "provider": "p", "code": id, "place": place, "source": source(), "confidence": "officer" });
    let boundary = |id: &str, places: &[&str]| json!({ "id": id, "name": id, "places": places, "source": source(), "confidence": "officer" });
    json!({
        "registry": {
            "categories": [{ "id": "health_data", "name": "h" }, { "id": "personal_data", "name": "p" }],
            "tags": [
                { "name": "eu-health", "categories": ["health_data", "personal_data"] },
                { "name": "open", "categories": [] },
            ],
            "boundaries": [boundary("EU", &["DE", "FR"]), boundary("US", &["US"])],
            "instruments": [{ "id": "dpa", "name": "c", "location": "none", "retention": false,
                "source": source(), "confidence": "officer" }],
            "providers": [{ "id": "p", "name": "P" }],
            "regions": [region("de", "DE"), region("us", "US")],
            "placements": [
                placement("german", "in_region", "DE"), placement("american", "in_region", "US"),
                placement("global", "global", "DE"), placement("own", "private", "DE"),
            ],
            "connections": [
                connection(0, "http://10.0.0.1:8001/v1", Some("KEY_1"), "openai_chat", &["10.0.0.0/8"]),
                connection(1, "http://10.0.0.2:8001/v1/", Some("KEY_1"), "openai_chat", &["10.0.0.0/8"]),
                connection(2, "http://10.0.0.1:8001/other", Some("KEY_1"), "openai_chat", &["10.0.0.0/8"]),
                connection(3, "https://eu.example/v1", Some("KEY_2"), "openai_chat", &[]),
                connection(4, "https://us.example:8443", None, "openai_chat", &[]),
                connection(5, "https://eu.example/responses", Some("KEY_2"), "openai_responses", &[]),
                connection(6, "http://private.example/v1", None, "openai_chat", &["10.0.0.0/8"]),
            ],
            "models": [{ "id": "model-a" }, { "id": "model-b" }],
            "endpoints": [],
            "gateways": [],
        },
        "evidence": [],
        "policies": [],
        "exemptions": [],
    })
}

/// An endpoint of the base world.
pub(crate) fn endpoint(id: &str, connection: usize, name: &str, placement: &str) -> Value {
    json!({ "id": id, "model": "model-a", "connection": format!("c{connection}"), "upstream_name": name,
        "placement": placement, "enabled": true })
}

/// A policy in `enforce` for `tag` that keeps processing inside `boundary`.
pub(crate) fn policy(id: &str, tag: &str, boundary: &str) -> Value {
    json!({ "id": id, "name": id, "tags": [tag], "mode": "enforce",
        "stages": { "processing": { "boundary": boundary } } })
}

/// The base world with these endpoints and policies.
pub(crate) fn with(endpoints: Vec<Value>, policies: Vec<Value>) -> Value {
    let mut world = base();
    world["registry"]["endpoints"] = json!(endpoints);
    world["policies"] = json!(policies);
    world
}

/// The catalogue of a world.
pub(crate) fn catalogue(world: &Value) -> Catalogue {
    let parts: Parts = serde_json::from_value(world.clone()).unwrap();
    Catalogue::new(7, parts).unwrap()
}

fn span() -> impl Strategy<Value = Value> {
    (0_i64..4, 1_i64..4)
        .prop_map(|(from, length)| json!({ "from": day(from * 10), "to": day((from + length) * 10) }))
}

fn endpoints() -> impl Strategy<Value = Vec<Value>> {
    let one = (
        0..CONNECTIONS,
        prop::sample::select(&NAMES),
        prop::sample::select(&PLACEMENTS),
        prop::option::weighted(0.3, span()),
        prop::bool::weighted(0.9),
        prop::bool::ANY,
    );
    prop::collection::vec(one, 1..7).prop_map(|all| {
        let mut taken = std::collections::BTreeSet::new();
        let mut endpoints = Vec::new();
        for (connection, name, placement, term, enabled, other_model) in all {
            // What is private is reached over a connection that names its networks.
            let lacks_networks = placement == "own" && (3..6).contains(&connection);
            let connection = if lacks_networks { connection - 3 } else { connection };
            if !taken.insert((connection, name)) {
                continue;
            }
            let mut endpoint = endpoint(&format!("e{}", endpoints.len()), connection, name, placement);
            endpoint["enabled"] = json!(enabled);
            if let Some(term) = term {
                endpoint["term"] = term;
            }
            if other_model {
                endpoint["model"] = json!("model-b");
            }
            endpoints.push(endpoint);
        }
        endpoints
    })
}

fn policies() -> impl Strategy<Value = Vec<Value>> {
    let one = (
        prop::sample::select(&TAGS),
        prop::sample::select(&["EU", "US", "everywhere"]),
        prop::bool::weighted(0.4),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
        prop::option::weighted(0.3, 0_i64..4),
        prop::bool::weighted(0.3),
    );
    prop::collection::vec(one, 0..5).prop_map(|all| {
        let policy = |(i, (tag, boundary, contract, private, audit, begins, logs)): (usize, _)| {
            let (tag, boundary): (&str, &str) = (tag, boundary);
            let begins: Option<i64> = begins;
            let mut policy = policy(&format!("p{i}"), tag, boundary);
            policy["private_only"] = json!(private);
            if contract {
                policy["requires"] = json!({ "all_of": ["dpa"] });
            }
            if audit {
                policy["mode"] = json!("audit");
            }
            if let Some(begins) = begins {
                policy["begins"] = json!(day(begins * 10));
            }
            if logs {
                policy["stages"]["prompt_logs"] = json!({ "boundary": "EU" });
            }
            policy
        };
        all.into_iter().enumerate().map(policy).collect()
    })
}

/// A random world: endpoints, policies, evidence, an exemption, a gateway.
pub(crate) fn any_world() -> impl Strategy<Value = Value> {
    let evidence = prop::collection::vec((prop::sample::select(&PLACEMENTS), span()), 0..4);
    let exemption = prop::option::of((prop::sample::select(&PLACEMENTS), span(), 0_usize..5));
    let gateway = prop::option::weighted(0.3, (prop::bool::ANY, prop::bool::ANY));
    (endpoints(), policies(), evidence, exemption, gateway).prop_map(
        |(endpoints, policies, evidence, exemption, gateway)| {
            let mut world = with(endpoints, policies);
            let evidence = evidence.into_iter().enumerate().map(|(i, (placement, validity))| {
                json!({ "id": format!("v{i}"), "name": "v", "instrument": "dpa", "issuer": "i",
                    "scope": { "placements": [placement] }, "validity": validity })
            });
            world["evidence"] = evidence.collect();
            if let Some((placement, validity, which)) = exemption
                && let Some(policy) = world["policies"].get(which).cloned()
            {
                world["exemptions"] = json!([{ "id": "x", "kind": "waiver", "policy": policy["id"],
                    "placement": placement, "tag": policy["tags"][0], "reason": "r", "owner": "o",
                    "excuses": [{ "reason": "evidence_missing" }, { "reason": "evidence_expired" },
                        { "reason": "stage_outside_boundary", "stage": "processing" }],
                    "validity": validity }]);
            }
            if let Some((american, envoy)) = gateway {
                let logs = if american { "US" } else { "DE" };
                world["registry"]["gateways"] = json!([{ "id": "g", "name": "g",
                    "target": if envoy { "envoy" } else { "opa" },
                    "prompt_logs": [logs], "control_plane": ["DE"] }]);
            }
            world
        },
    )
}
