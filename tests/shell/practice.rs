//! Practice: a server on this computer to learn with, and the data that goes with it again.

use domicile_console::wire::practice::LABEL;
use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    prompt::{steps, test},
    window::Window,
    world::put,
};

pub const CASES: &[Case] = &[
    Case {
        command: "practice_start",
        args: || json!({}),
        succeeds: a_started_server_answers_and_says_what_it_is,
        code: Code::NotFound,
        fails: without_practice_data_there_is_no_server,
    },
    Case {
        command: "practice_remove",
        args: || json!({}),
        succeeds: removing_leaves_what_the_officer_chose,
        code: Code::Invalid,
        fails: what_was_built_on_practice_data_goes_first,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn a_started_server_answers_and_says_what_it_is() {
    let window = Window::practising();
    let url = window.ok("practice_start", json!({}));
    assert!(url.as_str().unwrap().starts_with("http://127.0.0.1:"), "it is on this computer only: {url}");
    assert_eq!(window.ok("practice_start", json!({})), url, "a second start finds the first");
    let found = steps(&window, test("a", "practice-local"));
    assert_eq!(found.last().unwrap()["step"], "finished", "the practice endpoint is permitted: {found:?}");
    let first = found.iter().find(|step| step["step"] == "delta").unwrap();
    assert!(
        LABEL.starts_with(first["text"].as_str().unwrap().trim()),
        "and says that it is no model: {first}"
    );
}

#[test]
fn before_the_start_the_practice_endpoint_gets_nothing() {
    let window = Window::practising();
    let found = steps(&window, test("a", "practice-local"));
    let kinds: Vec<&Value> = found.iter().map(|step| &step["step"]).collect();
    assert_eq!(
        kinds,
        ["refused"],
        "whoever listens at its old address is not the practice server: {found:?}"
    );
    assert_eq!(window.ok("workspace_status", json!({}))["connections"], 0, "nothing was opened");
}

#[test]
fn practice_endpoints_that_are_hosted_get_nothing() {
    let window = Window::practising();
    window.ok("practice_start", json!({}));
    for endpoint in ["practice-frankfurt", "practice-london", "practice-eu-zone", "practice-global"] {
        let found = steps(&window, test("a", endpoint));
        let kinds: Vec<&Value> = found.iter().map(|step| &step["step"]).collect();
        assert_eq!(kinds, ["refused"], "`{endpoint}` shows why endpoints are denied");
    }
    assert_eq!(window.ok("workspace_status", json!({}))["connections"], 0, "and nothing was opened for it");
}

fn without_practice_data_there_is_no_server() {
    let window = Window::set_up(&["gdpr-ch5"]);
    let failure = window.err("practice_start", json!({}), Code::NotFound);
    assert!(failure.message.contains("practice connection"), "it says what is missing: {}", failure.message);
}

fn removing_leaves_what_the_officer_chose() {
    let window = Window::new();
    let setup = json!({ "name": "Northwind", "officer": "Ada", "templates": ["gdpr-ch5"], "practice": true });
    window.ok("workspace_set_up", json!({ "setup": setup }));
    window.ok("practice_start", json!({}));
    assert!(window.ok("practice_remove", json!({})).as_u64().unwrap() > 0, "it says how many objects went");
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(
        (&status["practice"], &status["endpoints"], &status["policies"]),
        (&json!(false), &json!(0), &json!(1)),
        "the practice data is gone, the template that was chosen stays"
    );
    assert_eq!(window.ok("practice_remove", json!({})), 0, "there is nothing to remove twice");
}

fn what_was_built_on_practice_data_goes_first() {
    let window = Window::practising();
    let mine = json!({
        "id": "mine", "model": "practice-model", "connection": "practice-server", "upstream_name": "m",
        "placement": "practice:this-computer", "enabled": true,
    });
    window.ok("catalogue_edit", json!({ "edits": [put("endpoint", mine)], "reason": null }));
    let before = window.ok("catalogue_get", json!({}));
    let failure = window.err("practice_remove", json!({}), Code::Invalid);
    assert!(
        failure.fields.iter().all(|field| field.id == "mine"),
        "it names what is in the way: {failure:?}"
    );
    assert_eq!(window.ok("catalogue_get", json!({})), before, "and removes nothing");
}
