//! `explain` and `lint` through the real command: exit codes, sentences without codes, and nothing that moves a cursor.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod home;

use home::Home;
use serde_json::{Value, json};

fn sourced(mut object: Value) -> Value {
    object["source"] = json!({ "name": "test" });
    object["confidence"] = json!("officer");
    object
}

fn claim(value: Value) -> Value {
    json!({ "facts": [sourced(json!({ "value": value }))] })
}

/// Microsoft in Sweden, without the contract that the policy asks for; nobody said where support staff sits.
fn document() -> Value {
    json!({
        "registry": {
            "categories": [{ "id": "personal_data", "name": "Personal data" }],
            "tags": [{ "name": "eu-personal", "categories": ["personal_data"] }],
            "boundaries": [sourced(json!({ "id": "NEAR", "name": "Sweden and Germany", "places": ["SE", "DE"] }))],
            "instruments": [sourced(json!({
                "id": "dpa", "name": "Data processing agreement (Art. 28)", "location": "none", "retention": false
            }))],
            "providers": [{ "id": "azure", "name": "Microsoft" }],
            "regions": [sourced(json!({ "id": "azure:sweden", "provider": "azure", "code": "swedencentral", "place": "SE" }))],
            "placements": [{
                "id": "azure:se", "provider": "azure", "name": "Azure Sweden Central", "scope": "in_region",
                "region": "azure:sweden", "claims": { "processing": claim(json!(["SE"])) },
            }],
            "connections": [{ "id": "azure", "base_url": "https://azure.example/v1", "api": "openai_chat" }],
            "models": [{ "id": "gpt" }],
            "endpoints": [{
                "id": "gpt-se", "model": "gpt", "connection": "azure", "upstream_name": "gpt",
                "placement": "azure:se", "enabled": true,
            }],
        },
        "policies": [{
            "id": "near", "name": "Stay near", "tags": ["eu-personal"], "mode": "enforce",
            "stages": { "processing": { "boundary": "NEAR" }, "support_access": { "boundary": "NEAR" } },
            "requires": { "all_of": ["dpa"] },
        }],
    })
}

fn with(document: &Value) -> Home {
    let home = Home::new();
    home.run(&["init"]).expect(0);
    let file = home.file("document.json", &document.to_string());
    home.run(&["apply", &file, "--prune"]).expect(0);
    home
}

#[test]
fn explain_says_what_fails_and_what_would_allow_it() {
    let home = with(&document());
    let words = ["explain", "--tag", "eu-personal", "--endpoint", "gpt-se", "--at", "2026-06-01T00:00:00Z"];
    let out = home.run(&words).expect(3).out;
    assert!(out.starts_with("DENIED"), "the verdict comes first: {out}");
    for sentence in [
        "  - Nobody has said where this endpoint’s data is for support access.",
        "Record evidence from Microsoft that covers Azure Sweden Central: Data processing agreement (Art. 28).",
        "If Microsoft (for Azure Sweden Central) states that its data for support access stays inside Sweden and Germany, record it.",
        "It would excuse that required evidence is missing and nobody has said where its data is for support access.",
    ] {
        assert!(out.contains(sentence), "`{sentence}` is said in:\n{out}");
    }
    for code in ["stage_unknown", "evidence_missing", "support_access", "dpa ", "proposed"] {
        assert!(!out.contains(code), "an officer reads no code such as `{code}`:\n{out}");
    }
    let all: Vec<&str> = std::iter::once("--json").chain(words).collect();
    let found = home.json_of(&home.run(&all).expect(3).out);
    assert_eq!(found["explanation"]["outcome"], "deny", "the document holds the explanation");
    assert_eq!(found["what_would_allow"]["ending"], "searched", "and how the search ended");
    let puts = &found["what_would_allow"]["remedies"][0]["puts"];
    assert!(puts.as_array().is_some_and(|puts| !puts.is_empty()), "and the objects as they would be: {puts}");
}

#[test]
fn what_a_remedy_puts_can_be_applied_and_allows_it() {
    let home = with(&document());
    let words = ["--json", "explain", "--tag", "eu-personal", "--endpoint", "gpt-se"];
    let found = home.json_of(&home.run(&words).expect(3).out);
    let remedies = found["what_would_allow"]["remedies"].as_array().unwrap();
    let keeps = remedies.iter().find(|remedy| remedy["keeps_the_rules"] == true).unwrap();
    let mut parts = json!({ "registry": { "placements": [] }, "evidence": [] });
    for put in keeps["puts"].as_array().unwrap() {
        match put["kind"].as_str().unwrap() {
            "placement" => parts["registry"]["placements"].as_array_mut().unwrap().push(put["value"].clone()),
            "evidence" => parts["evidence"].as_array_mut().unwrap().push(put["value"].clone()),
            other => panic!("contract and claim are all it takes, not a {other}"),
        }
    }
    let file = home.file("remedy.json", &parts.to_string());
    home.run(&["apply", &file]).expect(0);
    let out = home.run(&["explain", "--tag", "eu-personal", "--endpoint", "gpt-se"]).expect(0).out;
    assert!(out.starts_with("ALLOWED"), "the objects are those of the workspace file: {out}");
}

#[test]
fn what_does_not_exist_is_an_error_and_no_verdict() {
    let home = with(&document());
    home.run(&["explain", "--tag", "eu-personal", "--endpoint", "nobody"]).expect(1);
    home.run(&["explain", "--tag", "nobody", "--endpoint", "gpt-se"]).expect(1);
}

#[test]
fn lint_ends_with_3_when_something_contradicts_itself() {
    let home = with(&document());
    let out = home.run(&["lint"]).expect(0).out;
    assert!(out.starts_with("Warnings:"), "a tag that nobody may use is a warning: {out}");
    assert!(
        out.contains("Nobody may use the tag eu-personal: every endpoint is denied."),
        "it says so: {out}"
    );
    let mut wrong = document();
    wrong["policies"][0]["private_only"] = json!(true);
    wrong["policies"][0]["scopes"] = json!(["zone"]);
    wrong["policies"][0]["name"] = json!("Stay\u{1b}[2Jnear");
    let file = home.file("wrong.json", &wrong.to_string());
    home.run(&["apply", &file]).expect(0);
    let out = home.run(&["lint"]).expect(3).out;
    assert!(out.starts_with("Errors:"), "errors come first: {out}");
    assert!(out.contains("Stay\\u{1b}[2Jnear") && !out.contains('\u{1b}'), "a name moves no cursor: {out}");
    let found = home.json_of(&home.run(&["--json", "lint"]).expect(3).out);
    assert_eq!(found[0]["severity"], "error", "the same as JSON");
    assert_eq!(
        (&found[0]["kind"], &found[0]["id"], &found[0]["field"]),
        (&json!("policy"), &json!("near"), &json!("scopes")),
        "with where to go"
    );
}
