//! The matrix and its explanations: the same answer in both, with words for every refusal.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::{self, HOSTED, OWN, TAG},
};

pub const CASES: &[Case] = &[
    Case {
        command: "coverage_get",
        args: || json!({ "at": null }),
        succeeds: the_matrix_permits_only_what_has_evidence,
        code: Code::Workspace,
        fails: || unopened::fails("coverage_get"),
    },
    Case {
        command: "coverage_dates",
        args: || json!({}),
        succeeds: a_date_says_what_ends_and_how_many_cells_change,
        code: Code::Workspace,
        fails: || unopened::fails("coverage_dates"),
    },
    Case {
        command: "decision_explain",
        args: || json!({ "tag": TAG, "endpoint": OWN, "at": null }),
        succeeds: an_explanation_has_its_sentence_and_its_checks,
        code: Code::NotFound,
        fails: what_is_not_in_the_matrix_is_not_explained,
    },
    Case {
        command: "coverage_remedies",
        args: || json!({ "tag": TAG, "endpoint": HOSTED, "at": null }),
        succeeds: a_denial_has_what_would_allow_it,
        code: Code::NotFound,
        fails: nobody_has_no_remedy,
    },
    Case {
        command: "coverage_try",
        args: || json!({ "tag": TAG, "endpoint": HOSTED, "at": AT, "puts": [] }),
        succeeds: a_remedy_that_is_tried_allows_and_changes_nothing,
        code: Code::NotFound,
        fails: what_is_not_there_is_not_tried,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

/// The cell of `endpoint` for the one tag.
fn cell(matrix: &Value, endpoint: &str) -> Value {
    let rows = matrix["rows"].as_array().unwrap();
    rows.iter().find(|row| row["endpoint"] == endpoint).unwrap()["cells"][0].clone()
}

fn explain(window: &Window, endpoint: &str, at: Value) -> Value {
    window.ok("decision_explain", json!({ "tag": TAG, "endpoint": endpoint, "at": at }))
}

fn the_matrix_permits_only_what_has_evidence() {
    let window = window();
    let matrix = window.ok("coverage_get", json!({ "at": null }));
    assert_eq!((&matrix["cells"], &matrix["eligible"]), (&json!(2), &json!(1)), "one tag, two endpoints");
    assert_eq!(cell(&matrix, OWN)["outcome"], "allow", "the machine has its record");
    let hosted = cell(&matrix, HOSTED);
    assert_eq!(hosted["outcome"], "deny", "a host that names no place is refused");
    assert_ne!(hosted["short"], "", "with a reason");
    let later = window.ok("coverage_get", json!({ "at": "2121-01-01T00:00:00Z" }));
    assert_eq!(later["eligible"], 0, "after the record's end nothing is permitted");
}

fn a_date_says_what_ends_and_how_many_cells_change() {
    let window = window();
    assert_eq!(
        window.ok("coverage_dates", json!({})),
        json!([]),
        "a record that counts for decades changes nothing"
    );
    let day = 86_400;
    let now: domicile_console::domain::Instant =
        window.ok("coverage_get", json!({ "at": null }))["at"].as_str().unwrap().parse().unwrap();
    let ends = now.plus_seconds(30 * day).to_string();
    let mut record = world::evidence("own-record");
    record["validity"]["to"] = json!(ends);
    window.ok("evidence_put", json!({ "evidence": record, "days": null, "file": null }));
    let dates = window.ok("coverage_dates", json!({}));
    let expected = json!([{
        "at": ends, "what": ["Record of the machine room has ended"], "more": 0, "gained": 0, "lost": 1, "changed": 1,
    }]);
    assert_eq!(dates, expected, "the record's end takes the one cell that is permitted");
}

fn an_explanation_has_its_sentence_and_its_checks() {
    let window = window();
    let matrix = window.ok("coverage_get", json!({ "at": null }));
    for endpoint in [OWN, HOSTED] {
        let explained = explain(&window, endpoint, matrix["at"].clone());
        assert_eq!(explained["outcome"], cell(&matrix, endpoint)["outcome"], "matrix and explanation agree");
        assert_ne!(explained["sentence"], "", "`{endpoint}` has a sentence");
        let checks = explained["policies"][0]["checks"].as_array().unwrap();
        assert!(!checks.is_empty(), "`{endpoint}` shows what was checked");
        let failed = checks.iter().filter(|check| check["passed"] == false);
        let unexplained = failed.filter(|check| check["failure"].is_null()).count();
        assert_eq!(unexplained, 0, "each failed check of `{endpoint}` says why");
        let reasons = explained["reasons"].as_array().unwrap();
        assert_eq!(reasons.is_empty(), endpoint == OWN, "reasons are given for a refusal, and only then");
    }
    let own = explain(&window, OWN, Value::Null);
    assert_eq!(own["evidence"][0]["id"], "own-record", "the evidence behind a yes is shown");
}

fn what_is_not_in_the_matrix_is_not_explained() {
    let window = window();
    for (tag, endpoint, missing) in [(TAG, "nobody", "nobody"), ("no-such-tag", OWN, "no-such-tag")] {
        let args = json!({ "tag": tag, "endpoint": endpoint, "at": null });
        let failure = window.err("decision_explain", args, Code::NotFound);
        assert!(failure.message.contains(missing), "the message names it: {}", failure.message);
    }
}

#[test]
fn a_misspelt_tag_is_the_officers_to_mend() {
    let args = json!({ "tag": "EU Personal", "endpoint": OWN, "at": null });
    let failure = window().err("decision_explain", args, Code::Invalid);
    assert!(failure.message.starts_with("tag: "), "the field is named: {}", failure.message);
}

#[test]
fn the_ends_of_the_calendar_are_answered_too() {
    let window = window();
    for at in ["-009999-01-02T01:59:59Z", "1970-01-01T00:00:00Z", "9999-12-30T22:00:00Z"] {
        let matrix = window.ok("coverage_get", json!({ "at": at }));
        assert_eq!(matrix["eligible"], 0, "the record counts from 2020 to 2120, not at {at}");
        assert_eq!(explain(&window, OWN, json!(at))["outcome"], "deny", "nor in the explanation");
    }
}

fn a_denial_has_what_would_allow_it() {
    let found = window().ok("coverage_remedies", json!({ "tag": TAG, "endpoint": HOSTED, "at": null }));
    let first = &found["remedies"][0]["steps"][0]["sentence"];
    assert!(first.as_str().is_some_and(|sentence| !sentence.is_empty()), "in sentences: {found}");
}

const AT: &str = "2027-01-15T00:00:00Z";

fn a_remedy_that_is_tried_allows_and_changes_nothing() {
    let window = window();
    let found = window.ok("coverage_remedies", json!({ "tag": TAG, "endpoint": HOSTED, "at": AT }));
    let remedies = found["remedies"].as_array().unwrap();
    assert!(!remedies.is_empty(), "there is something to try: {found}");
    for remedy in remedies {
        let args = json!({ "tag": TAG, "endpoint": HOSTED, "at": AT, "puts": remedy["puts"] });
        let tried = window.ok("coverage_try", args);
        let outcome = tried["outcome"].as_str().unwrap();
        assert!(["allow", "exempt"].contains(&outcome), "decided again with it in the draft: {tried}");
        assert!(
            tried["impact"]["gained"].as_array().unwrap().contains(&json!(HOSTED)),
            "and counted: {tried}"
        );
    }
    assert_eq!(explain(&window, HOSTED, json!(AT))["outcome"], "deny", "the draft itself is as it was");
}

fn what_is_not_there_is_not_tried() {
    for (tag, endpoint) in [("nobody", HOSTED), (TAG, "nobody")] {
        let args = json!({ "tag": tag, "endpoint": endpoint, "at": AT, "puts": [] });
        let failure = window().err("coverage_try", args, Code::NotFound);
        assert!(failure.message.contains("nobody"), "it is named: {}", failure.message);
    }
}

fn nobody_has_no_remedy() {
    let args = json!({ "tag": TAG, "endpoint": "nobody", "at": null });
    let failure = window().err("coverage_remedies", args, Code::NotFound);
    assert!(failure.message.contains("nobody"), "it is named: {}", failure.message);
}
