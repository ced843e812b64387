//! Imports: a preview that changes nothing, then what the officer accepts.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    window::{Failure, Window},
    world::{chosen, put},
};

const CLINIC: &[u8] = include_bytes!("../fixtures/import/clinic.yaml");

pub const CASES: &[Case] = &[
    Case {
        command: "import_preview",
        args: || preview("clinic.yaml", CLINIC),
        succeeds: a_preview_changes_nothing,
        code: Code::Invalid,
        fails: a_file_that_cannot_be_read_is_named,
    },
    Case {
        command: "import_apply",
        args: || apply("clinic.yaml", CLINIC),
        succeeds: what_is_applied_is_what_was_previewed,
        code: Code::Invalid,
        fails: a_file_that_cannot_be_read_changes_nothing,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn preview(name: &str, bytes: &[u8]) -> Value {
    json!({ "format": "litellm_config", "file": chosen(name, bytes) })
}

fn apply(name: &str, bytes: &[u8]) -> Value {
    json!({ "format": "litellm_config", "file": chosen(name, bytes), "accepted": [] })
}

fn a_preview_changes_nothing() {
    let window = Window::set_up(&["gdpr-ch5"]);
    let before = window.ok("catalogue_get", json!({}));
    let found = window.ok("import_preview", preview("clinic.yaml", CLINIC));
    assert!(found["counts"]["added"].as_u64().unwrap() > 0, "the file has endpoints: {}", found["counts"]);
    assert_eq!(found["proposal"]["source"]["file_name"], "clinic.yaml", "the file is named");
    assert_eq!(window.ok("catalogue_get", json!({})), before, "a preview is only shown");
}

fn what_is_applied_is_what_was_previewed() {
    let window = Window::set_up(&["gdpr-ch5"]);
    let shown = window.ok("import_preview", preview("clinic.yaml", CLINIC));
    let applied = window.ok("import_apply", apply("clinic.yaml", CLINIC));
    assert_eq!(applied["proposal"], shown["proposal"], "what was shown is what was done");
    let again = window.ok("import_preview", preview("clinic.yaml", CLINIC));
    assert_eq!(again["counts"]["added"], 0, "the second time nothing is new");
    assert_eq!(again["counts"]["error"], 1, "the one host whose network nobody knows holds up no other row");
    let matrix = window.ok("coverage_get", json!({ "at": null }));
    assert!(matrix["cells"].as_u64().unwrap() > 0, "the endpoints are in the matrix");
    assert_eq!(matrix["eligible"], 0, "an import permits nothing: evidence is the officer's to record");
}

fn refused(command: &str, args: Value) -> Failure {
    let window = Window::set_up(&[]);
    let before = window.ok("catalogue_get", json!({}));
    let failure = window.err(command, args, Code::Invalid);
    assert_eq!(window.ok("catalogue_get", json!({})), before, "a refused file changes nothing");
    failure
}

fn a_file_that_cannot_be_read_is_named() {
    let failure = refused("import_preview", preview("broken.yaml", b"model_list:\n  - model_name: ["));
    assert!(failure.message.contains("`broken.yaml`"), "the file is named: {}", failure.message);
    assert!(failure.message.contains("line"), "and the line: {}", failure.message);
}

fn a_file_that_cannot_be_read_changes_nothing() {
    let failure = refused("import_apply", apply("/media/ada/empty.yaml", b""));
    assert!(failure.message.contains("`empty.yaml`"), "by its name, not its place: {}", failure.message);
}

#[test]
fn what_the_officer_decided_is_replaced_only_when_the_row_is_accepted() {
    let window = Window::set_up(&["gdpr-ch5"]);
    window.ok("import_apply", apply("clinic.yaml", CLINIC));
    let document = window.ok("catalogue_get", json!({}));
    let endpoints = document["registry"]["endpoints"].as_array().unwrap();
    let imported = endpoints.iter().find(|endpoint| endpoint["id"] == "claude-frankfurt").unwrap();
    let mut decided = imported.clone();
    decided["placement"] = json!("bedrock:in_region:eu-west-2");
    assert_ne!(decided, *imported, "the officer decides something else");
    window.ok("catalogue_edit", json!({ "edits": [put("endpoint", decided.clone())], "reason": null }));
    let now = |window: &Window| {
        let document = window.ok("catalogue_get", json!({}));
        let endpoints = document["registry"]["endpoints"].as_array().unwrap().clone();
        endpoints.into_iter().find(|endpoint| endpoint["id"] == "claude-frankfurt").unwrap()
    };

    let preview = window.ok("import_preview", preview("clinic.yaml", CLINIC));
    let rows = preview["proposal"]["rows"].as_array().unwrap();
    let conflicts: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| row["status"] == "conflict").map(|(at, _)| at).collect();
    assert_eq!(conflicts.len(), 1, "the one difference is shown as a conflict");
    window.ok("import_apply", apply("clinic.yaml", CLINIC));
    assert_eq!(now(&window), decided, "without the officer's word it stays");
    for accepted in [json!([conflicts[0] + 1]), json!([4_294_967_295_u32])] {
        let mut args = apply("clinic.yaml", CLINIC);
        args["accepted"] = accepted;
        window.ok("import_apply", args);
        assert_eq!(now(&window), decided, "another row's acceptance is not this one's");
    }
    let mut args = apply("clinic.yaml", CLINIC);
    args["accepted"] = json!(conflicts);
    window.ok("import_apply", args);
    assert_eq!(now(&window), *imported, "with it the file counts");
}

#[test]
fn a_file_that_did_not_arrive_whole_is_refused() {
    let torn = json!({ "name": "clinic.yaml", "base64": "bW9kZWxf*" });
    for (command, args) in [
        ("import_preview", json!({ "format": "litellm_config", "file": torn })),
        ("import_apply", json!({ "format": "litellm_config", "file": torn, "accepted": [] })),
    ] {
        let failure = refused(command, args);
        assert!(failure.message.contains("choose it again"), "it says what to do: {}", failure.message);
    }
}
