//! The test of a prompt against a server on this computer: offers, the steps of a run in their order, and stopping it.
//! What may not be sent is in `refusal`.

use domicile_console::wire::practice::{Behaviour, LABEL};
use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::{self, CONNECTION, HOSTED, OWN, TAG},
};

pub const CASES: &[Case] = &[
    Case {
        command: "prompt_offers",
        args: || offers("draft"),
        succeeds: offers_are_the_answers_of_the_matrix,
        code: Code::NotPermitted,
        fails: by_what_is_not_published_nothing_is_offered,
    },
    Case {
        command: "prompt_run",
        args: || json!({ "run": test("a", OWN), "steps": CHANNEL }),
        succeeds: a_run_gives_its_steps_in_order,
        code: Code::Workspace,
        fails: || unopened::fails("prompt_run"),
    },
    Case {
        command: "prompt_stop",
        args: || json!({ "id": "a" }),
        succeeds: a_run_that_is_stopped_says_so,
        code: Code::Workspace,
        fails: || unopened::fails("prompt_stop"),
    },
];

/// A channel as the page sends one.
pub const CHANNEL: &str = "__CHANNEL__:7";

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

/// A test of made-up text by the draft, as the page sends it.
pub fn test(id: &str, endpoint: &str) -> Value {
    json!({
        "id": id, "tag": TAG, "categories": null, "endpoint": endpoint, "system": null,
        "text": "Where does Erika Mustermann live?", "judged_by": "draft", "synthetic": true,
    })
}

/// Runs a test to its end and gives its steps.
pub fn steps(window: &Window, run: Value) -> Vec<Value> {
    let end = window.ok("prompt_run", json!({ "run": run, "steps": CHANNEL }));
    assert_eq!(end, Value::Null, "what happens is in the steps, not in the answer");
    window.steps()
}

fn offers(judged_by: &str) -> Value {
    json!({ "tag": TAG, "categories": null, "judgedBy": judged_by })
}

/// The words of the deltas.
fn said(steps: &[Value]) -> String {
    steps.iter().filter(|step| step["step"] == "delta").map(|step| step["text"].as_str().unwrap()).collect()
}

fn offers_are_the_answers_of_the_matrix() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let offered = window.ok("prompt_offers", offers("draft"));
    let found: Vec<_> = offered
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| (offer["endpoint"].clone(), offer["outcome"].clone(), offer["reason"] == ""))
        .collect();
    assert_eq!(
        found,
        [(json!(HOSTED), json!("deny"), false), (json!(OWN), json!("allow"), true)],
        "every endpoint with its answer, and a reason where it is no"
    );
    let own = &offered[1];
    assert_eq!(own["host"], "127.0.0.1:9", "the officer sees where the prompt would go");
    assert_eq!((&own["connection"], &own["practice"]), (&json!(CONNECTION), &json!(false)), "and by what");
}

fn by_what_is_not_published_nothing_is_offered() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let failure = window.err("prompt_offers", offers("published"), Code::NotPermitted);
    assert!(failure.message.contains("nothing is published yet"), "it says why: {}", failure.message);
    world::publish(&window, "bundle");
    let offered = window.ok("prompt_offers", offers("published"));
    assert_eq!(offered[1]["outcome"], "allow", "once it is published the release answers");
}

#[test]
fn a_misspelt_tag_is_the_officers_to_mend() {
    let args = json!({ "tag": "EU Personal", "categories": null, "judgedBy": "draft" });
    let failure = Window::set_up(&["gdpr-ch5"]).err("prompt_offers", args, Code::Invalid);
    assert!(failure.message.starts_with("tag: "), "the field is named: {}", failure.message);
}

fn a_run_gives_its_steps_in_order() {
    let (window, server) = world::with_server(Behaviour::Answer);
    let steps = steps(&window, test("a", OWN));
    let kinds: Vec<&str> = steps.iter().map(|step| step["step"].as_str().unwrap()).collect();
    assert_eq!(kinds.first(), Some(&"started"), "first the other side replies: {steps:?}");
    assert_eq!(kinds.last(), Some(&"finished"), "last the answer is complete: {steps:?}");
    let between = &kinds[1..kinds.len() - 1];
    assert!(between.len() > 1, "the answer comes in pieces");
    assert!(between.iter().all(|kind| *kind == "delta"), "and nothing else between: {kinds:?}");
    assert!(said(&steps).starts_with(LABEL), "the pieces in their order are the answer: {}", said(&steps));

    assert_eq!(steps[0]["peer"], server.address().to_string(), "the officer sees who replied");
    assert_eq!(steps[0]["tls"], false, "and that it was not encrypted");
    let finished = steps.last().unwrap();
    assert_eq!(finished["status"], 200, "with what the server said: {finished}");
    assert!(finished["tokens_in"].as_u64().unwrap() > 0, "and what it counted: {finished}");
    assert_eq!(server.hits(), 1, "one prompt is one request");
    assert_eq!(window.ok("workspace_status", json!({}))["connections"], 1, "the status line counts it");
}

#[test]
fn a_release_that_permits_it_is_as_good_as_the_draft() {
    let (window, server) = world::with_server(Behaviour::AnswerWhole);
    world::publish(&window, "bundle");
    let mut run = test("a", OWN);
    run["judged_by"] = json!("published");
    run["synthetic"] = json!(false);
    let steps = steps(&window, run);
    assert_eq!(steps.last().unwrap()["step"], "finished", "what is published may carry real text: {steps:?}");
    assert_eq!(server.hits(), 1, "and it went to the machine");
}

#[test]
fn nothing_of_a_run_is_kept() {
    let (window, _server) = world::with_server(Behaviour::Answer);
    let mut run = test("a", OWN);
    run["text"] = json!("Zaphod Beeblebrox has a rash");
    run["system"] = json!("Answer as Marvin would");
    let answer = said(&steps(&window, run));
    assert!(!answer.is_empty(), "there was an answer that could be kept");
    assert!(!window.files_with("prompt.connect").is_empty(), "that a connection was opened is on record");
    for text in ["Beeblebrox", "Marvin", LABEL] {
        assert_eq!(window.files_with(text), [] as [std::path::PathBuf; 0], "`{text}` is in no file");
    }
}

#[test]
fn a_run_is_no_edit_of_the_endpoint_that_it_reached() {
    let (window, _server) = world::with_server(Behaviour::Answer);
    let steps_before = window.ok("workspace_status", json!({}))["steps"].clone();
    let found = steps(&window, test("a", OWN));
    assert_eq!(found.last().unwrap()["step"], "finished", "a connection was opened: {found:?}");
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(status["steps"], steps_before, "undo takes back the edit before it, and leaves the endpoint");
    let made = window.ok("workspace_backup", json!({ "path": window.path("b.domicile"), "replace": false }));
    assert_eq!(made["flaws"], json!([]), "and the log still tells what the endpoint is");
}

fn a_run_that_is_stopped_says_so() {
    let (window, server) = world::with_server(Behaviour::HoldStream);
    let running = window.begin("prompt_run", json!({ "run": test("mine", OWN), "steps": CHANNEL }));
    assert_eq!(window.next_step()["step"], "started", "the run is under way");
    assert_eq!(window.next_step()["step"], "delta", "and the server holds the rest back");
    window.ok("prompt_stop", json!({ "id": "another" }));
    window.ok("prompt_stop", json!({ "id": "mine" }));
    assert_eq!(Window::end(&running), Ok(Value::Null), "the run ends");
    let last: Vec<_> = window.steps().iter().map(|step| step["step"].clone()).collect();
    assert_eq!(last, [json!("stopped")], "and says that it was stopped, not that it is complete");
    tauri::async_runtime::block_on(server.given_up());
    window.ok("prompt_stop", json!({ "id": "mine" }));
}

#[test]
fn a_run_whose_name_is_taken_does_not_begin() {
    let (window, server) = world::with_server(Behaviour::HoldStream);
    let running = window.begin("prompt_run", json!({ "run": test("mine", OWN), "steps": CHANNEL }));
    assert_eq!(window.next_step()["step"], "started", "the first is under way");
    assert_eq!(window.next_step()["step"], "delta", "and the server holds the rest back");
    let found = steps(&window, test("mine", OWN));
    assert_eq!(found.len(), 1, "the second is one step: {found:?}");
    assert_eq!(found[0]["step"], "failed", "two runs of one name could not be stopped apart: {found:?}");
    assert_eq!(server.hits(), 1, "it sends nothing");
    window.ok("prompt_stop", json!({ "id": "mine" }));
    assert_eq!(Window::end(&running), Ok(Value::Null), "the first can still be stopped");
    let last: Vec<_> = window.steps().iter().map(|step| step["step"].clone()).collect();
    assert_eq!(last, [json!("stopped")], "and says so");
}

#[test]
fn a_failed_run_says_what_to_do() {
    let (window, server) = world::with_server(Behaviour::too_many_requests(7));
    let found = steps(&window, test("a", OWN));
    let kinds: Vec<&Value> = found.iter().map(|step| &step["step"]).collect();
    assert_eq!(kinds, ["started", "failed"], "the server replied, and there is no answer: {found:?}");
    let message = found[1]["message"].as_str().unwrap();
    assert!(message.contains("429") && message.contains("7 seconds"), "it says what and when: {message}");
    let elsewhere = world::serve(Behaviour::Answer);
    let redirecting = world::serve(Behaviour::redirect(format!("{}/chat/completions", elsewhere.base_url())));
    let window = world::with_machines(&redirecting.base_url());
    window.ok("connection_set_key", json!({ "connection": CONNECTION, "key": world::KEY }));
    let found = steps(&window, test("b", OWN));
    assert_eq!(found.last().unwrap()["step"], "failed", "a server that sends on to another fails: {found:?}");
    assert_eq!(elsewhere.connections(), 0, "the prompt does not follow");
    assert_eq!(server.hits(), 1, "nothing is tried twice by itself");
}
