//! A catalogue never meets a dangling reference: parts that hold one are refused, naming kind, id and field.

use domicile_policy::{Catalogue, Kind, Object, Parts, Problem};
use serde_json::json;

/// A world in which every reference that exists is made at least once.
fn world() -> Parts {
    let s = json!({ "name": "test" });
    serde_json::from_value(json!({
        "registry": {
            "categories": [{ "id": "health", "name": "Health" }, { "id": "plain", "name": "Plain" }],
            "tags": [{ "name": "eu", "categories": ["health"] }, { "name": "us", "categories": [] }, { "name": "ca", "categories": [] }],
            "boundaries": [
                { "id": "EU", "name": "EU", "places": ["DE"], "source": s, "confidence": "officer" },
                { "id": "US", "name": "US", "places": ["US"], "source": s, "confidence": "officer" },
            ],
            "instruments": (["dpa", "tia", "scc", "clause"].map(|id| json!({
                "id": id, "name": id, "location": "none", "retention": false, "source": s, "confidence": "officer"
            }))),
            "providers": (["acme", "umbra", "other", "third", "fourth"].map(|id| json!({ "id": id, "name": id }))),
            "regions": [
                { "id": "fra", "provider": "acme", "code": "fra", "source": s, "confidence": "officer" },
                { "id": "par", "provider": "acme", "code": "par", "source": s, "confidence": "officer" },
                { "id": "lon", "provider": "umbra", "code": "lon", "source": s, "confidence": "officer" },
            ],
            "zones": [
                { "id": "eu", "provider": "acme", "name": "EU", "places": ["DE"], "source_region": "par", "source": s, "confidence": "officer" },
                { "id": "uk", "provider": "other", "name": "UK", "places": ["GB"], "source": s, "confidence": "officer" },
            ],
            "placements": [
                { "id": "region", "provider": "acme", "name": "r", "scope": "in_region", "region": "fra" },
                { "id": "zone", "provider": "acme", "name": "z", "scope": "zone", "zone": "eu" },
                { "id": "own", "provider": "third", "name": "o", "scope": "private" },
                { "id": "spare", "provider": "acme", "name": "s", "scope": "private" },
                { "id": "ruled", "provider": "acme", "name": "u", "scope": "private" },
            ],
            "connections": [{ "id": "host", "base_url": "https://host.example", "api": "openai_chat", "networks": ["10.0.0.0/8"] }],
            "models": [{ "id": "m1" }, { "id": "m2" }],
            "endpoints": [{ "id": "e", "model": "m1", "connection": "host", "upstream_name": "m", "placement": "spare", "enabled": true }],
        },
        "evidence": [
            { "id": "wide", "name": "w", "instrument": "dpa", "issuer": "a", "scope": { "provider": "fourth" }, "models": ["m2"],
              "validity": { "from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z" } },
            { "id": "narrow", "name": "n", "instrument": "dpa", "issuer": "a", "scope": { "placements": ["own"] },
              "validity": { "from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z" } },
        ],
        "policies": [
            { "id": "home", "name": "h", "tags": ["us"], "categories": ["plain"], "mode": "enforce",
              "stages": { "storage": { "boundary": "EU", "permit_if": [{ "boundary": "US", "instruments": { "any_of": [["tia"]] } }] } },
              "requires": { "all_of": ["scc"], "any_of": [["clause"]] } },
            { "id": "bare", "name": "b", "tags": ["us"], "mode": "enforce" },
        ],
        "exemptions": [
            { "id": "x", "kind": "waiver", "policy": "bare", "placement": "ruled", "tag": "ca", "excuses": [{ "reason": "not_private" }],
              "reason": "r", "owner": "o", "validity": { "from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z" } },
        ],
    }))
    .unwrap_or_else(|error| panic!("the world is not Parts: {error}"))
}

/// The kind, id and field at which a reference dangles.
type Place = (Kind, &'static str, &'static str);

/// What goes when it is removed, and where the reference to it then dangles.
const DANGLING: &[(Kind, &str, &[Place])] = &[
    (Kind::Category, "health", &[(Kind::Tag, "eu", "categories")]),
    (Kind::Category, "plain", &[(Kind::Policy, "home", "categories")]),
    (Kind::Tag, "us", &[(Kind::Policy, "bare", "tags"), (Kind::Policy, "home", "tags")]),
    (Kind::Tag, "ca", &[(Kind::Exemption, "x", "tag")]),
    (Kind::Boundary, "EU", &[(Kind::Policy, "home", "stages.storage.boundary")]),
    (Kind::Boundary, "US", &[(Kind::Policy, "home", "stages.storage.permit_if")]),
    (
        Kind::Instrument,
        "dpa",
        &[(Kind::Evidence, "narrow", "instrument"), (Kind::Evidence, "wide", "instrument")],
    ),
    (Kind::Instrument, "tia", &[(Kind::Policy, "home", "stages.storage.permit_if")]),
    (Kind::Instrument, "scc", &[(Kind::Policy, "home", "requires")]),
    (Kind::Instrument, "clause", &[(Kind::Policy, "home", "requires")]),
    (Kind::Provider, "umbra", &[(Kind::Region, "lon", "provider")]),
    (Kind::Provider, "other", &[(Kind::Zone, "uk", "provider")]),
    (Kind::Provider, "third", &[(Kind::Placement, "own", "provider")]),
    (Kind::Provider, "fourth", &[(Kind::Evidence, "wide", "scope")]),
    (Kind::Region, "fra", &[(Kind::Placement, "region", "region")]),
    (Kind::Region, "par", &[(Kind::Zone, "eu", "source_region")]),
    (Kind::Zone, "eu", &[(Kind::Placement, "zone", "zone")]),
    (Kind::Placement, "spare", &[(Kind::Endpoint, "e", "placement")]),
    (Kind::Placement, "own", &[(Kind::Evidence, "narrow", "scope")]),
    (Kind::Placement, "ruled", &[(Kind::Exemption, "x", "placement")]),
    (Kind::Connection, "host", &[(Kind::Endpoint, "e", "connection")]),
    (Kind::Model, "m1", &[(Kind::Endpoint, "e", "model")]),
    (Kind::Model, "m2", &[(Kind::Evidence, "wide", "models")]),
    (Kind::Policy, "bare", &[(Kind::Exemption, "x", "policy")]),
];

fn without(kind: Kind, id: &str) -> Parts {
    Parts::from_objects(
        world().into_objects().into_iter().filter(|object| (object.kind(), object.id()) != (kind, id)),
    )
}

#[test]
fn each_dangling_reference_is_refused_with_kind_id_and_field() {
    assert!(Catalogue::new(0, world()).is_ok(), "the whole world fits together");
    for (kind, gone, places) in DANGLING {
        let error = Catalogue::new(0, without(*kind, gone)).unwrap_err();
        let mut found: Vec<(Kind, &str, &str)> =
            error.problems.iter().map(|p| (p.kind, p.id.as_str(), p.field.as_str())).collect();
        found.sort_unstable();
        assert_eq!(found, *places, "without {} `{gone}`", kind.as_str());
        for problem in &error.problems {
            let Problem { kind: of, id, field, message } = problem;
            assert!(
                message.to_string().contains(&format!("{} `{gone}`", kind.as_str())),
                "the message names what is missing: {message}"
            );
            let told = error.to_string();
            assert!(
                told.contains(&format!("{} `{id}`, field `{field}`", of.as_str())),
                "the error says where: {told}"
            );
        }
    }
}

#[test]
fn what_nothing_refers_to_may_go() {
    for kind in [Kind::Endpoint, Kind::Evidence, Kind::Exemption] {
        let ids: Vec<String> =
            world().into_objects().iter().filter(|o| o.kind() == kind).map(|o| o.id().to_owned()).collect();
        assert!(!ids.is_empty(), "the world has some {}", kind.as_str());
        for id in ids {
            assert!(Catalogue::new(0, without(kind, &id)).is_ok(), "{} `{id}` can be deleted", kind.as_str());
        }
    }
}

#[test]
fn every_kind_that_is_referred_to_has_a_case() {
    let covered: Vec<Kind> = DANGLING.iter().map(|(kind, ..)| *kind).collect();
    for kind in Kind::ALL {
        let leaf = matches!(kind, Kind::Endpoint | Kind::Gateway | Kind::Evidence | Kind::Exemption);
        assert_eq!(!leaf, covered.contains(kind), "{}", kind.as_str());
    }
}

#[test]
fn the_same_identifier_twice_is_refused() {
    let twice: Vec<Object> =
        world().into_objects().into_iter().flat_map(|object| [object.clone(), object]).collect();
    let error = Catalogue::new(0, Parts::from_objects(twice)).unwrap_err();
    assert_eq!(
        error.problems.len(),
        world().into_objects().len(),
        "each object that stands twice is named once"
    );
    assert!(
        error.problems.iter().all(|problem| problem.field == "id"),
        "the field to mend is the identifier"
    );
}

/// A boundary that is permitted under no instrument at all would be permitted to everybody.
#[test]
fn what_is_permitted_besides_names_its_instrument() {
    let mut parts = world();
    let policy = parts.policies.iter_mut().find(|policy| policy.id.as_str() == "home").unwrap();
    let rule = policy.stages.values_mut().next().unwrap();
    rule.permit_if[0].instruments = Default::default();
    let error = Catalogue::new(1, parts).unwrap_err();
    let wanted = |problem: &Problem| {
        (problem.kind, problem.id.as_str(), problem.field.as_str())
            == (Kind::Policy, "home", "stages.storage.permit_if")
    };
    assert!(error.problems.iter().any(wanted), "{error}");
}
