//! Impact: the numbers of the draft bar, the list, both sides of a change, the file, and one request.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::{self, HOSTED, OWN, TAG, publish},
};

const NOW: &str = "2026-11-20T10:00:00Z";

pub const CASES: &[Case] = &[
    Case {
        command: "impact_summary",
        args: || json!({}),
        succeeds: the_summary_counts_what_an_edit_changes,
        code: Code::Workspace,
        fails: || unopened::fails("impact_summary"),
    },
    Case {
        command: "impact_changes",
        args: || changes(&Value::Null),
        succeeds: the_list_begins_with_what_is_gained,
        code: Code::Workspace,
        fails: || unopened::fails("impact_changes"),
    },
    Case {
        command: "impact_change",
        args: || change(OWN),
        succeeds: both_sides_of_a_change_are_explained,
        code: Code::NotFound,
        fails: what_neither_side_has_is_not_explained,
    },
    Case {
        command: "impact_default_file",
        args: || json!({ "format": "csv" }),
        succeeds: a_file_is_offered_and_not_made,
        code: Code::Workspace,
        fails: || unopened::fails("impact_default_file"),
    },
    Case {
        command: "impact_export",
        args: || export("/nonexistent/impact.csv"),
        succeeds: an_export_is_a_new_file,
        code: Code::File,
        fails: a_file_that_is_there_stays,
    },
    Case {
        command: "impact_preview",
        args: || json!({ "edits": [] }),
        succeeds: a_preview_names_what_is_lost_and_changes_nothing,
        code: Code::Invalid,
        fails: what_would_not_fit_together_is_refused,
    },
    Case {
        command: "impact_request",
        args: || question(TAG, "draft"),
        succeeds: a_request_has_its_sentence_and_its_bytes,
        code: Code::Invalid,
        fails: without_a_release_there_is_none_to_ask,
    },
    Case {
        command: "lint_list",
        args: || json!({}),
        succeeds: a_tag_that_nobody_may_use_is_worth_a_look,
        code: Code::Workspace,
        fails: || unopened::fails("lint_list"),
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

fn changes(effect: &Value) -> Value {
    json!({ "filter": { "effect": effect, "tag": null, "text": null }, "offset": 0, "limit": 200 })
}

fn change(endpoint: &str) -> Value {
    json!({ "tag": TAG, "category": null, "endpoint": endpoint, "at": NOW })
}

fn export(path: &str) -> Value {
    json!({ "path": path, "format": "csv", "filter": { "effect": null, "tag": null, "text": null } })
}

fn question(tag: &str, judged_by: &str) -> Value {
    json!({ "question": {
        "tag": tag, "categories": [], "model": null, "gateway": null, "at": NOW, "judged_by": judged_by,
    } })
}

fn the_summary_counts_what_an_edit_changes() {
    let window = window();
    let first = window.ok("impact_summary", json!({}));
    assert_eq!(first["published"], Value::Null, "nothing is published: everything is new");
    assert_eq!(first["jurisdictions"][0]["code"], "DE", "and where it is permitted is named");
    publish(&window, "bundle");
    let same = window.ok("impact_summary", json!({}));
    assert_eq!(same["relation"], "equivalent", "the draft is what was published");
    window.ok(
        "catalogue_edit",
        json!({ "edits": [{ "delete": { "kind": "endpoint", "id": OWN } }], "reason": null }),
    );
    let after = window.ok("impact_summary", json!({}));
    assert_eq!(
        (&after["relation"], &after["endpoints_lost"]),
        (&json!("narrower"), &json!(1)),
        "an edit is seen at once"
    );
    let counts = &after["counts"];
    let sum: u64 = ["gained", "lost", "reason_only", "unchanged"]
        .iter()
        .map(|name| counts[*name].as_u64().unwrap())
        .sum();
    assert_eq!(sum, after["space"]["answers"].as_u64().unwrap(), "the counts add up to the space: {after}");
}

fn the_list_begins_with_what_is_gained() {
    let window = window();
    let page = window.ok("impact_changes", changes(&Value::Null));
    assert_eq!(page["changes"][0]["effect"], "gained", "what is newly permitted is never hidden: {page}");
    assert_eq!(page["changes"][0]["endpoint"], OWN, "it is the machine");
    let reasons = window.ok("impact_changes", changes(&json!("reason_only")));
    assert_eq!(reasons["changes"][0]["endpoint"], HOSTED, "what stays denied is among the others");
    assert_eq!(page["of"], reasons["of"], "of as many");
}

fn both_sides_of_a_change_are_explained() {
    let window = window();
    let found = window.ok("impact_change", change(OWN));
    assert_eq!(found["before"], Value::Null, "nothing is published");
    assert_eq!(found["after"]["outcome"], "allow", "the draft permits it");
}

fn what_neither_side_has_is_not_explained() {
    let failure = window().err("impact_change", change("nobody"), Code::NotFound);
    assert!(failure.message.contains("nobody"), "it is named: {}", failure.message);
}

fn a_file_is_offered_and_not_made() {
    let window = window();
    let file = window.ok("impact_default_file", json!({ "format": "csv" }));
    let file = std::path::Path::new(file.as_str().unwrap());
    assert!(file.is_absolute() && !file.exists(), "the whole path of a file that is not there yet");
    assert!(file.extension().is_some_and(|ending| ending == "csv"), "with the ending of its form");
}

fn an_export_is_a_new_file() {
    let window = window();
    let done = window.ok("impact_export", export(&window.path("impact.csv")));
    assert_eq!(done["path"], window.path("impact.csv"), "it is where it was wanted");
    let lines = std::fs::read_to_string(window.path("impact.csv")).unwrap().lines().count();
    assert_eq!(json!(lines - 1), done["changes"], "with every change, below the head");
}

fn a_file_that_is_there_stays() {
    let window = window();
    std::fs::write(window.path("impact.csv"), "a letter").unwrap();
    let failure = window.err("impact_export", export(&window.path("impact.csv")), Code::File);
    assert!(failure.message.contains("another name"), "it says what to do: {}", failure.message);
    assert_eq!(std::fs::read(window.path("impact.csv")).unwrap(), b"a letter", "byte for byte");
}

fn a_preview_names_what_is_lost_and_changes_nothing() {
    let window = window();
    let edits = json!([{ "delete": { "kind": "endpoint", "id": OWN } }]);
    let found = window.ok("impact_preview", json!({ "edits": edits }));
    assert_eq!((&found["gained"], &found["lost"]), (&json!([]), &json!([OWN])), "by name: {found}");
    let draft = window.ok("catalogue_get", json!({}));
    let endpoints = draft["registry"]["endpoints"].as_array().unwrap();
    assert!(endpoints.iter().any(|endpoint| endpoint["id"] == OWN), "it is still there");
}

fn what_would_not_fit_together_is_refused() {
    let edits = json!([{ "delete": { "kind": "connection", "id": "own-server" } }]);
    let failure = window().err("impact_preview", json!({ "edits": edits }), Code::Invalid);
    assert!(failure.message.contains(OWN), "what needs it is named: {}", failure.message);
}

fn a_request_has_its_sentence_and_its_bytes() {
    let window = window();
    let answer = window.ok("impact_request", question(TAG, "draft"));
    assert_eq!(answer["verdict"], "allow", "the machine may serve it");
    assert_ne!(answer["sentence"], "", "in a sentence");
    let decision: Value = serde_json::from_str(answer["json"].as_str().unwrap()).unwrap();
    assert_eq!(decision["verdict"], "allow", "the copy says the same");
    let denied = window.ok("impact_request", question("nobody", "draft"));
    assert_eq!(
        (&denied["verdict"], &denied["reason"]),
        (&json!("deny"), &json!("no_policy")),
        "a no is an answer"
    );
}

fn without_a_release_there_is_none_to_ask() {
    let failure = window().err("impact_request", question(TAG, "published"), Code::Invalid);
    assert!(failure.message.contains("nothing is published yet"), "it says why: {}", failure.message);
}

fn a_tag_that_nobody_may_use_is_worth_a_look() {
    let found = Window::set_up(&["gdpr-ch5"]).ok("lint_list", json!({}));
    let lint = found.as_array().unwrap().iter().find(|lint| lint["found"]["lint"] == "nobody_may_use");
    let lint = lint.unwrap_or_else(|| panic!("there is no endpoint for the tag: {found}"));
    assert_eq!((&lint["kind"], &lint["id"]), (&json!("tag"), &json!(TAG)), "it leads to the tag");
    assert_ne!(lint["sentence"], "", "in a sentence");
}
