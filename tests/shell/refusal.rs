//! What may not be sent is not sent: the run gives the one step `refused`, and no connection is opened, whatever the
//! page puts into the call. Both endpoints lead to one server, which counts.

use domicile_console::wire::practice::{Behaviour, Practice};
use serde_json::{Value, json};

use crate::{
    prompt::{CHANNEL, steps, test},
    window::Window,
    world::{self, CONNECTION, HOSTED, OWN, put},
};

/// `run` with some of its fields changed.
fn with(mut run: Value, fields: &Value) -> Value {
    for (name, value) in fields.as_object().unwrap() {
        run[name] = value.clone();
    }
    run
}

/// Nothing reached the server, and the status line says that nothing was opened.
fn silent(window: &Window, server: &Practice, why: &str) {
    assert_eq!(server.connections(), 0, "{why}: no connection comes to the server");
    assert_eq!(window.ok("workspace_status", json!({}))["connections"], 0, "{why}: none is counted");
}

fn refused(window: &Window, server: &Practice, run: Value) -> String {
    let why = run.to_string();
    let found = steps(window, run);
    assert_eq!(found.len(), 1, "{why}: one step: {found:?}");
    assert_eq!(found[0]["step"], "refused", "{why}: {found:?}");
    silent(window, server, &why);
    let message = found[0]["message"].as_str().unwrap().to_owned();
    assert!(!message.is_empty(), "{why}: it says why");
    message
}

#[test]
fn an_endpoint_that_is_not_eligible_gets_nothing() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let message = refused(&window, &server, test("a", HOSTED));
    let explained =
        window.ok("decision_explain", json!({ "tag": world::TAG, "endpoint": HOSTED, "at": null }));
    assert_eq!(explained["sentence"], message, "the engine's words, as the matrix explains them");
}

#[test]
fn by_the_draft_only_synthetic_text_is_sent() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let message = refused(&window, &server, with(test("a", OWN), &json!({ "synthetic": false })));
    assert!(message.contains("synthetic"), "it says what to do: {message}");
}

#[test]
fn no_argument_opens_what_the_engine_closes() {
    let (window, server) = world::with_server(Behaviour::Answer);
    for fields in [
        json!({ "judged_by": "published" }),
        json!({ "judged_by": "published", "synthetic": false }),
        json!({ "categories": [] }),
        json!({ "categories": ["personal_data"] }),
        json!({ "categories": ["confidential"] }),
        json!({ "tag": "no-such-tag" }),
        json!({ "tag": "untagged" }),
        json!({ "tag": "" }),
        json!({ "tag": "EU-PERSONAL" }),
        json!({ "endpoint": "Hosted-Endpoint" }),
        json!({ "endpoint": " hosted-endpoint" }),
        json!({ "endpoint": "" }),
        json!({ "endpoint": "own-endpoint\u{0}hosted-endpoint" }),
        json!({ "eligible": true, "outcome": "allow", "permit": {}, "force": true }),
        json!({ "base_url": server.base_url(), "networks": ["0.0.0.0/0"], "connection": CONNECTION }),
        json!({ "at": "2020-01-01T00:00:00Z", "policies": [], "judge": "nobody" }),
    ] {
        refused(&window, &server, with(test("a", HOSTED), &fields));
    }
    // The permitted endpoint is no way around its own conditions either.
    for fields in [
        json!({ "synthetic": false, "eligible": true }),
        json!({ "judged_by": "published" }),
        json!({ "categories": ["confidential"] }),
        json!({ "tag": "untagged" }),
    ] {
        refused(&window, &server, with(test("a", OWN), &fields));
    }
}

#[test]
fn what_is_no_run_is_not_begun() {
    let (window, server) = world::with_server(Behaviour::Answer);
    for fields in [
        json!({ "judged_by": "nobody" }),
        json!({ "judged_by": null }),
        json!({ "synthetic": "true" }),
        json!({ "synthetic": 1 }),
        json!({ "endpoint": [OWN, HOSTED] }),
        json!({ "categories": ["not a category"] }),
        json!({ "categories": "personal_data" }),
    ] {
        let args = json!({ "run": with(test("a", OWN), &fields), "steps": CHANNEL });
        let error = window.call("prompt_run", args).unwrap_err();
        let text = error.as_str().unwrap();
        assert!(text.starts_with("invalid args `run` for command `prompt_run`: "), "{fields}: {text}");
        assert!(window.steps().is_empty(), "{fields}: nothing begins");
        silent(&window, &server, &fields.to_string());
    }
    let error = window.call("prompt_run", json!({ "run": test("a", OWN) })).unwrap_err();
    assert!(error.as_str().unwrap().contains("`steps`"), "without a channel nothing begins: {error}");
    silent(&window, &server, "without a channel");
}

#[test]
fn what_stops_to_be_permitted_is_refused_at_once() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let mut evidence = world::evidence("own-record");
    evidence["validity"] = json!({ "from": "2020-01-01T00:00:00Z", "to": "2021-01-01T00:00:00Z" });
    window.ok("evidence_put", json!({ "evidence": evidence, "days": null, "file": null }));
    let message = refused(&window, &server, test("a", OWN));
    assert!(message.contains("ended"), "the evidence that ended is the reason: {message}");
}

#[test]
fn the_published_release_judges_and_not_what_was_edited_since() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let record = json!([{ "delete": { "kind": "evidence", "id": "own-record" } }]);
    window.ok("catalogue_edit", json!({ "edits": record, "reason": null }));
    world::publish(&window, "bundle");
    let evidence = json!({ "evidence": world::evidence("own-record"), "days": null, "file": null });
    window.ok("evidence_put", evidence);
    let published = json!({ "judged_by": "published" });
    refused(&window, &server, with(test("a", OWN), &published));
    let found = steps(&window, test("b", OWN));
    assert_eq!(found.last().unwrap()["step"], "finished", "the draft does permit it: {found:?}");
}

#[test]
fn a_host_outside_its_networks_gets_nothing() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let moved = json!({
        "id": CONNECTION, "base_url": server.base_url(), "api": "openai_chat", "networks": ["10.0.0.0/8"],
    });
    window.ok("catalogue_edit", json!({ "edits": [put("connection", moved)], "reason": null }));
    let found = steps(&window, test("a", OWN));
    let last = found.last().unwrap()["step"].as_str().unwrap();
    assert!(["refused", "failed"].contains(&last), "the address is not where the officer said: {found:?}");
    silent(&window, &server, "outside its networks");
}
