use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{Endpoint, ModelId, Request, TagName, WireApi, decide};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::world::{
    NAMES, TAGS, any_world, base, catalogue, day, endpoint, expires, issued_at, policy, with,
};

mod shape;

fn export(world: &Value) -> EnvoyFiles {
    files(&catalogue(world), 7, issued_at(), expires(), &EnvoyOptions::default()).unwrap()
}

fn resources(bytes: &[u8]) -> Vec<Value> {
    let document: Value = serde_json::from_slice(bytes).unwrap();
    document["resources"].as_array().unwrap().clone()
}

fn manager(files: &EnvoyFiles) -> Value {
    resources(&files.lds)[0]["filter_chains"][0]["filters"][0]["typed_config"].clone()
}

fn routes(files: &EnvoyFiles) -> Vec<Value> {
    manager(files)["route_config"]["virtual_hosts"][0]["routes"].as_array().unwrap().clone()
}

/// Where a request can end up: `scheme host:port path key`, as Envoy reads the files.
fn reach(files: &EnvoyFiles, tag: &str, name: &str, at: Instant) -> BTreeSet<String> {
    let clusters: BTreeMap<String, Value> = resources(&files.cds)
        .into_iter()
        .map(|cluster| (cluster["name"].as_str().unwrap().to_owned(), cluster))
        .collect();
    let mut found = BTreeSet::new();
    for route in routes(files) {
        let Some(cluster) = route["route"]["cluster"].as_str() else {
            // The refusal: nothing behind it counts.
            break;
        };
        let matched = &route["match"];
        let model = &matched["dynamic_metadata"][0]["value"];
        let names: Vec<&Value> = model["or_match"]["value_matchers"]
            .as_array()
            .map_or_else(|| vec![model], |alternatives| alternatives.iter().collect());
        let range = &matched["dynamic_metadata"][1]["value"]["double_match"]["range"];
        let (start, end) = (range["start"].as_i64().unwrap(), range["end"].as_i64().unwrap());
        let tagged = matched["headers"][1]["string_match"]["exact"] == tag;
        let named = names.iter().any(|n| n["string_match"]["exact"] == name);
        if !tagged || !named || !(start..end).contains(&at.as_second()) {
            continue;
        }
        let key = route["request_headers_to_add"][0]["header"]["value"].as_str().unwrap_or("none");
        let cluster = &clusters[cluster];
        let scheme = if cluster["transport_socket"].is_null() { "http" } else { "https" };
        for member in cluster["load_assignment"]["endpoints"][0]["lb_endpoints"].as_array().unwrap() {
            let socket = &member["endpoint"]["address"]["socket_address"];
            let (host, port) = (socket["address"].as_str().unwrap(), socket["port_value"].as_u64().unwrap());
            let path = route["route"]["prefix_rewrite"].as_str().unwrap();
            found.insert(format!("{scheme} {host}:{port} {path} {key}"));
        }
        if matched["runtime_fraction"].is_null() {
            // It takes everything that is left.
            break;
        }
    }
    found
}

/// The same, said by hand for the connections of the base world; `None` for those that Envoy cannot serve.
fn address(endpoint: &Endpoint) -> Option<String> {
    let known = [
        ("c0", "http 10.0.0.1:8001 /v1/chat/completions Bearer %ENVIRONMENT(KEY_1)%"),
        ("c1", "http 10.0.0.2:8001 /v1/chat/completions Bearer %ENVIRONMENT(KEY_1)%"),
        ("c2", "http 10.0.0.1:8001 /other/chat/completions Bearer %ENVIRONMENT(KEY_1)%"),
        ("c3", "https eu.example:443 /v1/chat/completions Bearer %ENVIRONMENT(KEY_2)%"),
        ("c4", "https us.example:8443 /chat/completions none"),
    ];
    known.iter().find(|(id, _)| *id == endpoint.connection.as_str()).map(|(_, text)| (*text).to_owned())
}

/// What `decide()` permits for the tag and every model served under `name`, asked one model at a time.
fn permitted(catalogue: &Catalogue, tag: &str, name: &str, at: Instant) -> BTreeSet<String> {
    let tag = TagName::new(tag).unwrap();
    let named = |endpoint: &&Endpoint| endpoint.upstream_name == name;
    let models: BTreeSet<&ModelId> = catalogue.endpoints().values().filter(named).map(|e| &e.model).collect();
    let gateways = catalogue.gateways().values().filter(|g| g.target == Target::Envoy);
    let consumers: Vec<_> = std::iter::once(None).chain(gateways.map(|g| Some(g.id.clone()))).collect();
    let allowed = |endpoint: &&Endpoint| {
        consumers.iter().all(|gateway| {
            let request = Request {
                model: Some(endpoint.model.clone()),
                gateway: gateway.clone(),
                ..Request::over_all_categories(catalogue, &tag, at)
            };
            models.contains(&endpoint.model)
                && decide(catalogue, &request).endpoint(&endpoint.id).is_some_and(|e| e.eligible)
        })
    };
    catalogue.endpoints().values().filter(named).filter(allowed).filter_map(address).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_files_reach_exactly_what_decide_permits(world in any_world()) {
        let catalogue = catalogue(&world);
        let files = export(&world);
        let mut instants = catalogue.instants();
        instants.extend([issued_at(), expires()]);
        for at in instants.into_iter().flat_map(|at| [at.plus_seconds(-1), at]) {
            for tag in TAGS {
                for name in NAMES {
                    let inside = issued_at() <= at && at < expires();
                    let expected =
                        if inside { permitted(&catalogue, tag, name, at) } else { BTreeSet::new() };
                    prop_assert_eq!(reach(&files, tag, name, at), expected, "{} {} {}", tag, name, at);
                }
            }
        }
    }

    #[test]
    fn the_same_world_gives_the_same_bytes_in_any_order(world in any_world()) {
        let mut turned = world.clone();
        for list in ["endpoints", "connections", "tags", "placements"] {
            turned["registry"][list].as_array_mut().unwrap().reverse();
        }
        turned["policies"].as_array_mut().unwrap().reverse();
        turned["evidence"].as_array_mut().unwrap().reverse();
        prop_assert_eq!(export(&world), export(&turned), "the approver rebuilds every byte");
    }

    #[test]
    fn every_cluster_is_asked_for_and_every_route_has_its_own(world in any_world()) {
        let files = export(&world);
        let there: BTreeSet<String> =
            resources(&files.cds).iter().map(|c| c["name"].as_str().unwrap().to_owned()).collect();
        let asked: BTreeSet<String> =
            routes(&files).iter().filter_map(|r| r["route"]["cluster"].as_str().map(str::to_owned)).collect();
        prop_assert_eq!(there, asked, "a route without its cluster answers 503, a cluster without a route is dead");
    }

    #[test]
    fn any_text_is_one_scalar(text in any::<String>(), key in any::<String>()) {
        let value = json!({ key.as_str(): [text.as_str(), { "x": text.as_str() }] });
        let bytes = text::yaml(&value);
        prop_assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), value, "it is JSON of the same value");
        let written = String::from_utf8(bytes).unwrap();
        let breaks = |c: char| c != '\n' && (c.is_control() || "\u{2028}\u{2029}\u{feff}".contains(c));
        prop_assert!(!written.contains(breaks), "no character that a YAML reader folds or refuses");
    }
}

#[test]
fn a_tag_that_permits_nothing_has_no_route() {
    let closed = [
        with(vec![endpoint("e", 4, "m", "american")], vec![policy("eu", "eu-health", "EU")]),
        with(vec![endpoint("e", 3, "m", "german")], vec![]),
        base(),
    ];
    for world in closed {
        let files = export(&world);
        let routes = routes(&files);
        assert_eq!(routes.len(), 1, "the refusal alone");
        assert_eq!(routes[0]["direct_response"]["status"], 403, "which refuses");
        assert_eq!(resources(&files.cds), Vec::<Value>::new(), "and nowhere to go");
    }
}

#[test]
fn what_envoy_cannot_serve_is_left_out_and_said() {
    let mut world = with(
        vec![
            endpoint("outside", 0, "m", "german"),
            endpoint("named", 6, "m", "german"),
            endpoint("responses", 5, "m", "german"),
            endpoint("served", 3, "m", "german"),
            endpoint("not-permitted", 5, "n", "american"),
        ],
        vec![policy("eu", "eu-health", "EU")],
    );
    world["registry"]["connections"][0]["networks"] = json!(["192.168.0.0/16"]);
    let files = export(&world);
    let left_out: Vec<(&str, LeftOutReason)> =
        files.left_out.iter().map(|one| (one.endpoint.as_str(), one.reason)).collect();
    assert_eq!(
        left_out,
        [
            ("named", LeftOutReason::UncheckedName),
            ("outside", LeftOutReason::OutsideNetworks),
            ("responses", LeftOutReason::WireApi(WireApi::OpenaiResponses)),
        ],
        "each with its own reason, and none that no tag may use"
    );
    let reached = reach(&files, "eu-health", "m", issued_at());
    assert_eq!(reached.len(), 1, "none of them is a way out: {reached:?}");
    for one in &files.left_out {
        assert!(one.reason.to_string().ends_with('.'), "officers read a sentence");
    }
}

#[test]
fn a_release_that_ends_before_it_begins_has_no_files() {
    let catalogue = catalogue(&base());
    let files = |issued_at, expires| files(&catalogue, 7, issued_at, expires, &EnvoyOptions::default());
    let error = EnvoyError::Empty { issued_at: day(1), expires: day(1) };
    assert_eq!(files(day(1), day(1)), Err(error), "an interval without an instant");
    assert!(files(day(1), day(2)).is_ok(), "a day is enough");
}
