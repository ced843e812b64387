//! The replay of a log: its progress, its report, that it can be cancelled, and that only one runs.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    prompt::CHANNEL,
    unopened,
    window::Window,
    world::{self, HOSTED, OWN, TAG},
};

pub const CASES: &[Case] = &[
    Case {
        command: "replay_run",
        args: || question(&["gateway.jsonl".to_owned()]),
        succeeds: a_replay_counts_what_became_of_each_request,
        code: Code::File,
        fails: a_log_that_is_not_there_is_named,
    },
    Case {
        command: "replay_cancel",
        args: || json!({}),
        succeeds: one_that_is_cancelled_gives_what_it_read,
        code: Code::Workspace,
        fails: || unopened::fails("replay_cancel"),
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn question(logs: &[String]) -> Value {
    json!({ "progress": CHANNEL, "options": {
        "logs": logs, "format": { "kind": "auto" }, "date": { "kind": "now" },
        "before": { "kind": "published" }, "against": { "kind": "draft" }, "record": true,
    } })
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

/// A log with these lines in the window's folder.
fn log(window: &Window, lines: &str) -> String {
    let path = window.path("gateway.jsonl");
    std::fs::write(&path, lines).unwrap();
    path
}

fn line(endpoint: &str) -> String {
    format!("{{\"tag\":\"{TAG}\",\"endpoint\":\"{endpoint}\"}}\n")
}

fn a_replay_counts_what_became_of_each_request() {
    let window = window();
    let path = log(&window, &format!("{}{}no request\n", line(OWN).repeat(3), line(HOSTED)));
    let report = window.ok("replay_run", question(std::slice::from_ref(&path)));
    assert_eq!(report["before"]["source"], "nothing", "nothing is published, and the report says so");
    let totals = &report["totals"];
    assert_eq!(
        (&totals["gained"], &totals["unchanged_denied"]),
        (&json!(3), &json!(1)),
        "the machine serves three"
    );
    assert_eq!((&report["rows"], &report["error_count"]), (&json!(5), &json!(1)), "the bad line is counted");
    assert_eq!(report["errors"][0]["line"], 5, "and told by its number");
    let bytes = std::fs::metadata(path).unwrap().len();
    let steps = window.steps();
    assert_eq!(
        steps.last().unwrap(),
        &json!({ "rows": 5, "bytes": bytes, "total_bytes": bytes }),
        "progress arrives"
    );
}

fn a_log_that_is_not_there_is_named() {
    let window = window();
    let failure = window.err("replay_run", question(&[window.path("nobody.jsonl")]), Code::File);
    assert!(failure.message.contains("nobody.jsonl"), "the file is named: {}", failure.message);
    log(&window, &line(OWN));
    window.ok("replay_run", question(&[window.path("gateway.jsonl")]));
}

/// A log that is read for long, however fast the machine is: the same file very often.
fn endless(window: &Window) -> Vec<String> {
    let path = log(window, &line(OWN).repeat(200_000));
    // Each is open from the beginning, so there may not be too many.
    vec![path; 200]
}

fn one_that_is_cancelled_gives_what_it_read() {
    let window = window();
    let running = window.begin("replay_run", question(&endless(&window)));
    let first = window.next_step();
    assert!(first["bytes"].as_u64() < first["total_bytes"].as_u64(), "it is under way: {first}");
    window.ok("replay_cancel", json!({}));
    let report = Window::end(&running).unwrap();
    assert_eq!(report["cancelled"], true, "the report says that the rest was not looked at");
    assert_eq!(report["totals"]["gained"], report["rows"], "and holds what was counted");
    window.ok("replay_cancel", json!({}));
}

#[test]
fn a_second_replay_waits_for_the_first_to_end() {
    let window = window();
    let running = window.begin("replay_run", question(&endless(&window)));
    window.next_step();
    let failure = window.err("replay_run", question(&[window.path("gateway.jsonl")]), Code::Busy);
    assert!(failure.message.contains("cancel it"), "it says what to do: {}", failure.message);
    window.ok("replay_cancel", json!({}));
    assert_eq!(Window::end(&running).unwrap()["cancelled"], true, "the first was not disturbed");
    let again = window.ok("replay_run", question(&[window.path("gateway.jsonl")]));
    assert_eq!(again["cancelled"], false, "and its place is free again");
}
