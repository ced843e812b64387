//! What the files look like beyond whom they reach.

use super::*;

fn two_tags(first: &str, second: &str) -> Value {
    let mut world = with(
        vec![
            endpoint("e0", 0, "m", "german"),
            endpoint("e1", 1, "m", "german"),
            endpoint("e2", 2, "m", "german"),
            endpoint("e3", 3, "m", "german"),
            endpoint("e4", 4, "n", "german"),
        ],
        vec![policy("a", first, "EU"), policy("b", second, "EU")],
    );
    world["registry"]["tags"] =
        json!([{ "name": first, "categories": [] }, { "name": second, "categories": [] }]);
    world
}

#[test]
fn clusters_are_named_after_their_members_and_never_after_a_tag() {
    let one = export(&two_tags("eu", "health"));
    let other = export(&two_tags("a", "zz"));
    assert_eq!(one.cds, other.cds, "other tags, the same members: the same file");
    let mut moved = two_tags("eu", "health");
    moved["registry"]["connections"][3]["base_url"] = json!("https://eu2.example/v1");
    let names = |files: &EnvoyFiles| -> BTreeSet<String> {
        resources(&files.cds).iter().map(|c| c["name"].as_str().unwrap().to_owned()).collect()
    };
    let (before, after) = (names(&one), names(&export(&moved)));
    assert_eq!(before.intersection(&after).count(), before.len() - 1, "another member, another name");
}

#[test]
fn groups_share_the_requests_by_their_number_of_endpoints() {
    let files = export(&two_tags("eu", "health"));
    let shares: Vec<Value> = routes(&files)
        .iter()
        .filter(|route| {
            route["match"]["headers"][1]["string_match"]["exact"] == "eu"
                && route["match"]["dynamic_metadata"][0]["value"]["string_match"]["exact"] == "m"
        })
        .map(|route| route["match"]["runtime_fraction"]["default_value"]["numerator"].clone())
        .collect();
    assert_eq!(
        shares,
        [json!(250_000), json!(750_000), Value::Null],
        "running totals of 1, 2 and 1 of four endpoints; the last takes what is left"
    );
}

#[test]
fn every_route_drops_the_callers_credentials_where_it_adds_its_own() {
    for route in routes(&export(&two_tags("eu", "health"))).iter().filter(|r| !r["route"].is_null()) {
        let removed = route["request_headers_to_remove"].as_array().unwrap();
        for name in
            ["authorization", "api-key", "x-api-key", "openai-organization", "openai-project", "x-residency"]
        {
            assert!(removed.contains(&json!(name)), "`{name}` must not reach an upstream");
        }
        for added in route["request_headers_to_add"].as_array().unwrap() {
            assert_eq!(added["append_action"], "OVERWRITE_IF_EXISTS_OR_ADD", "never beside another key");
            let value = added["header"]["value"].as_str().unwrap();
            assert!(value.starts_with("Bearer %ENVIRONMENT("), "a key's name and never a key: {value}");
        }
    }
}

#[test]
fn a_route_says_its_window_twice() {
    let routes = routes(&export(&two_tags("eu", "health")));
    let (last, open) = routes.split_last().unwrap();
    assert!(!open.is_empty(), "there is something to look at");
    for route in open {
        let window = &route["metadata"]["filter_metadata"]["envoy.filters.http.lua"];
        let range = &route["match"]["dynamic_metadata"][1]["value"]["double_match"]["range"];
        assert_eq!(window["not_before"], range["start"], "the script checks what the match checks");
        assert_eq!(window["not_after"], range["end"], "the script checks what the match checks");
        assert_eq!(range["end"], json!(expires().as_second()), "nothing changes before the release ends");
    }
    assert_eq!(last["match"], json!({ "prefix": "/" }), "the last route takes everything");
    let message = last["direct_response"]["body"]["inline_string"].as_str().unwrap();
    assert!(message.contains("revision 7"), "a refusal names the revision: {message}");
}

#[test]
fn hosts_over_tls_are_pinned_one_by_one() {
    let mut world = two_tags("eu", "health");
    world["registry"]["connections"][1] = json!({ "id": "c1", "base_url": "https://other.example/v1",
        "api": "openai_chat", "credential_env": "KEY_2" });
    let clusters = resources(&export(&world).cds);
    let pair = clusters.iter().find(|c| !c["transport_socket_matches"].is_null()).unwrap();
    let pins: Vec<(&str, &str, &str)> = pair["transport_socket_matches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let context = &one["transport_socket"]["typed_config"];
            let validation = &context["common_tls_context"]["validation_context"];
            (
                one["match"]["authority"].as_str().unwrap(),
                context["sni"].as_str().unwrap(),
                validation["match_typed_subject_alt_names"][0]["matcher"]["exact"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        pins,
        [("eu.example", "eu.example", "eu.example"), ("other.example", "other.example", "other.example")],
        "each host is asked for by its own name and must show it"
    );
    assert!(!pair["transport_socket"].is_null(), "a host that no match finds never falls back to clear text");
}

#[test]
fn names_at_the_same_place_are_alternatives_of_one_route() {
    let world = with(
        vec![
            endpoint("e0", 3, "m", "german"),
            endpoint("e1", 3, "n", "german"),
            endpoint("e2", 3, "g", "global"),
        ],
        vec![policy("eu", "eu-health", "EU")],
    );
    let routes = routes(&export(&world));
    assert_eq!(routes.len(), 2, "one route and the refusal");
    let alternatives = &routes[0]["match"]["dynamic_metadata"][0]["value"]["or_match"]["value_matchers"];
    let exact = |name: &str| json!({ "string_match": { "exact": name } });
    assert_eq!(
        *alternatives,
        json!([exact("m"), exact("n")]),
        "the global name at the same host is not one of them"
    );
}

#[test]
fn the_script_is_complete_and_every_other_spelling_is_read() {
    let files = export(&two_tags("eu", "health"));
    let filters = manager(&files)["http_filters"].clone();
    let script = filters[1]["typed_config"]["default_source_code"]["inline_string"].as_str().unwrap();
    assert!(!script.contains('@'), "no placeholder is left");
    assert!(script.contains(&expires().as_second().to_string()), "it knows the end of the release");
    let rules = filters[0]["typed_config"]["request_rules"]["rules"].as_array().unwrap();
    let keys: BTreeSet<&str> = rules.iter().map(|r| r["selectors"][0]["key"].as_str().unwrap()).collect();
    assert_eq!(keys.len(), 32, "two spellings for each of five letters");
    assert!(keys.iter().all(|key| key.eq_ignore_ascii_case("model")), "and nothing else");
}

#[test]
fn the_example_bootstrap_quotes_what_it_is_given() {
    let text = bootstrap_example("a \"b\": c", "/etc/x #y/", 9901);
    assert!(text.contains(r#"id: "a \"b\": c""#), "the node is one scalar: {text}");
    assert!(text.contains(r#"path: "/etc/x #y/envoy-lds.yaml""#), "the listener's file: {text}");
    assert!(text.contains(r#"path: "/etc/x #y/envoy-cds.yaml""#), "the clusters' file: {text}");
}
