//! Templates, the policies made from them, and a policy in words.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::put,
};

/// The template and its one policy.
const POLICY: &str = "gdpr-ch5";

pub const CASES: &[Case] = &[
    Case {
        command: "template_list",
        args: || json!({}),
        succeeds: templates_say_their_law_and_whether_they_are_in_use,
        code: Code::Workspace,
        fails: || unopened::fails("template_list"),
    },
    Case {
        command: "policy_create_from_template",
        args: || json!({ "template": "gdpr-ch5" }),
        succeeds: a_template_brings_its_policies_once,
        code: Code::Invalid,
        fails: a_template_brings_its_policies_once,
    },
    Case {
        command: "policy_promote",
        args: || json!({ "id": POLICY }),
        succeeds: a_policy_is_promoted_once_its_criterion_is_met,
        code: Code::Invalid,
        fails: a_policy_is_promoted_once_its_criterion_is_met,
    },
    Case {
        command: "policy_promotion",
        args: || json!({ "id": POLICY }),
        succeeds: a_policy_is_promoted_once_its_criterion_is_met,
        code: Code::NotFound,
        fails: a_policy_that_is_not_there_has_no_promotion,
    },
    Case {
        command: "policy_set_criterion",
        args: || json!({ "id": POLICY, "criterion": criterion(0) }),
        succeeds: a_policy_is_promoted_once_its_criterion_is_met,
        code: Code::NotFound,
        fails: a_policy_that_is_not_there_has_no_promotion,
    },
    Case {
        command: "policy_sentence",
        args: || json!({ "policy": policy() }),
        succeeds: a_policy_that_is_not_saved_has_a_sentence,
        code: Code::Workspace,
        fails: || unopened::fails("policy_sentence"),
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn policy() -> Value {
    json!({
        "id": "new", "name": "New", "tags": ["eu-personal"], "mode": "enforce",
        "stages": { "processing": { "boundary": "EEA30" } },
    })
}

fn templates_say_their_law_and_whether_they_are_in_use() {
    let window = Window::set_up(&["gdpr-ch5"]);
    let templates = window.ok("template_list", json!({}));
    let templates = templates.as_array().unwrap();
    assert!(templates.len() >= 12, "every template of the starter catalogue is offered");
    for template in templates {
        let id = &template["id"];
        assert!(template["citation"]["citation"].as_str().is_some_and(|text| !text.is_empty()), "{id} cites");
        assert_eq!(template["in_use"], *id == json!("gdpr-ch5"), "{id}: only the chosen one is in use");
    }
}

fn a_template_brings_its_policies_once() {
    let window = Window::set_up(&[]);
    let template = json!({ "template": "us-hipaa" });
    let added = window.ok("policy_create_from_template", template.clone());
    assert!(!added.as_array().unwrap().is_empty(), "the identifiers are what the window opens next");
    let before = window.ok("catalogue_get", json!({}));
    let failure = window.err("policy_create_from_template", template, Code::Invalid);
    assert!(failure.message.starts_with("template"), "it says what is wrong: {}", failure.message);
    assert_eq!(window.ok("catalogue_get", json!({})), before, "an officer's edits are not written over");
}

fn a_policy_that_is_not_saved_has_a_sentence() {
    let window = Window::set_up(&["gdpr-ch5"]);
    let before = window.ok("catalogue_get", json!({}));
    let sentence = window.ok("policy_sentence", json!({ "policy": policy() }));
    let sentence = sentence.as_str().unwrap();
    assert!(sentence.contains("eu-personal"), "the sentence is about the policy's tag: {sentence}");
    assert_eq!(window.ok("catalogue_get", json!({})), before, "describing a policy saves nothing");
    let mut other = policy();
    other["private_only"] = json!(true);
    let private = window.ok("policy_sentence", json!({ "policy": other }));
    assert_ne!(private, sentence, "what is asked for is in the words");
}

fn criterion(days: u32) -> Value {
    json!({ "denials": 0, "days": days, "requests": 0 })
}

fn a_policy_is_promoted_once_its_criterion_is_met() {
    let window = Window::set_up(&[POLICY]);
    let catalogue = window.ok("catalogue_get", json!({}));
    let mut policy = catalogue["policies"][0].clone();
    policy["mode"] = json!("audit");
    window.ok("catalogue_edit", json!({ "edits": [put("policy", policy)], "reason": null }));
    let named = json!({ "id": POLICY });
    let stands = window.ok("policy_promotion", named.clone());
    assert_eq!(
        stands["criterion"],
        json!({ "denials": 0, "days": 14, "requests": 1 }),
        "what is asked at first"
    );
    assert_eq!(stands["unmet"], json!(["unobserved"]), "nothing was replayed");
    let failure = window.err("policy_promote", named.clone(), Code::Invalid);
    let reason = stands["sentence"].as_str().unwrap();
    assert!(failure.message.contains(reason), "the reason that the window shows: {}", failure.message);
    let loose = window.ok("policy_set_criterion", json!({ "id": POLICY, "criterion": criterion(0) }));
    assert_eq!(loose["met"], true, "it asks for no log");
    window.ok("policy_promote", named);
    let mode = &window.ok("catalogue_get", json!({}))["policies"][0]["mode"];
    assert_eq!(mode, "enforce", "the draft has it");
}

fn a_policy_that_is_not_there_has_no_promotion() {
    let window = Window::set_up(&[]);
    let failure = window.err("policy_promotion", json!({ "id": "nobody" }), Code::NotFound);
    assert!(failure.message.contains("`nobody`"), "the message names it: {}", failure.message);
    window.err("policy_set_criterion", json!({ "id": "nobody", "criterion": criterion(1) }), Code::NotFound);
}

#[test]
fn a_template_that_is_not_there_is_not_found() {
    let window = Window::set_up(&[]);
    let failure = window.err("policy_create_from_template", json!({ "template": "no-such" }), Code::NotFound);
    assert!(failure.message.contains("`no-such`"), "the message names it: {}", failure.message);
}
