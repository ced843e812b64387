//! `domicile replay` from outside: its exit codes and sentence, the lines of the guide, and what a log may not do to a
//! terminal.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod home;

use std::path::Path;

use home::Home;

fn document(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// The text of the fenced block that begins with `info`.
fn block(document: &str, info: &str) -> String {
    let fence = format!("```{info}\n");
    let (_, rest) = document.split_once(&fence).unwrap_or_else(|| panic!("no block `{info}`"));
    rest.split_once("```").unwrap().0.to_owned()
}

/// A workspace with the example of the guide as its draft, and nothing published.
fn ready() -> Home {
    let home = Home::new();
    let example = home.file("example.toml", &block(&document("docs/workspace-file.md"), "toml example"));
    home.run(&["init"]).expect(0);
    home.run(&["apply", &example, "--prune"]).expect(0);
    home
}

const AT: &str = "2026-06-01T00:00:00Z";

#[test]
fn every_line_of_the_guide_is_read_and_judged_alike() {
    let home = ready();
    let guide = document("docs/replay.md");
    let fields = home.file("fields.toml", &block(&guide, "toml fields"));
    for (format, model) in [
        ("plain", "llama-3.3"),
        ("litellm", "llama-3.3"),
        ("envoy", "llama-3.3-70b"),
        ("opa", "llama-3.3-70b"),
    ] {
        let log = home.file(&format!("{format}.log"), &block(&guide, &format!("json {format}")));
        for choice in [format, "auto"] {
            let words = ["--json", "replay", &log, "--format", choice, "--at", AT];
            let report = home.json_of(&home.run(&words).expect(3).out);
            assert_eq!(
                report["totals"]["gained"], 1,
                "{format}: nothing was published, and the draft serves it"
            );
            assert_eq!(report["formats"][0], format, "the format is told");
            let group = &report["groups"][0];
            assert_eq!(group["tag"], "eu-personal", "{format}: the tag");
            assert_eq!(group["model"], model, "{format}: the model");
            assert_eq!(group["first"], "2026-03-01T11:00:00Z", "{format}: the time, to the second");
        }
    }
    let log = home.file("own.log", &block(&guide, "json own"));
    let words = ["--json", "replay", &log, "--fields", &fields, "--at", AT];
    let group = home.json_of(&home.run(&words).expect(3).out)["groups"][0].clone();
    assert_eq!(group["endpoint"], "llama-berlin", "a mapping of one's own: {group}");
    assert_eq!(group["categories"][0], "personal_data", "with its categories");
}

#[test]
fn the_sentence_and_the_exit_code_say_whether_anything_differs() {
    let home = ready();
    let draft = home.run(&["get"]).expect(0).out;
    let same = home.file("same.json", &draft);
    let off = home.file("off.json", &draft.replace("\"enabled\": true", "\"enabled\": false"));
    let log = home.file(
        "gateway.log",
        &(r#"{"tag":"eu-personal","model":"llama-3.3"}"#.to_owned()
            + "\n{broken\n"
            + r#"{"tag":"no-such","model":"x"}"#
            + "\n"),
    );
    let none = home.run(&["replay", &log, "--before", &same, "--at", AT]).expect(0);
    assert!(none.out.starts_with("Of 2 requests none would be answered otherwise"), "{}", none.out);
    assert!(none.out.contains("line 2: the line is not JSON"), "the bad line is told: {}", none.out);
    assert!(none.out.contains("tag no-such"), "and the name that nobody knows: {}", none.out);
    let lost = home.run(&["replay", &log, "--before", &same, "--against", &off, "--at", AT]).expect(3);
    assert!(lost.out.starts_with("Of 2 requests 1 would be refused that are served now."), "{}", lost.out);
    let gained = home.run(&["replay", &log, "--at", AT]).expect(3);
    assert!(gained.out.contains("Nothing is published"), "it says against what it compares: {}", gained.out);
    let early = home.run(&["replay", &log, "--at", "2025-12-31T23:59:59Z"]).expect(0);
    assert!(
        early.out.contains("All requests were judged for 2025-12-31T23:59:59Z."),
        "and for when: {}",
        early.out
    );
    let bad = home.file("bad.log", "not a log\n");
    let nothing = home.run(&["replay", &bad]).expect(1);
    assert!(nothing.err.contains("nothing is known"), "no line, no answer: {}", nothing.err);
    let missing = home.run(&["replay", "/nowhere/log"]).expect(1);
    assert!(missing.err.contains("/nowhere/log"), "the path is named: {}", missing.err);
    home.run(&["replay", &log, "--before", "7"]).expect(1);
    home.run(&["replay", &log, "--at", "yesterday"]).expect(2);
    home.run(&["replay"]).expect(2);
    assert!(none.err.is_empty(), "no progress where nobody looks: {}", none.err);
}

#[test]
fn the_published_release_is_what_answered_before() {
    let home = ready();
    let folder = home.path("bundle");
    home.run(&["release", "export", &folder]).expect(0);
    let log = home.file("gateway.log", "{\"tag\":\"eu-personal\",\"endpoint\":\"llama-berlin\"}\n");
    for before in [&["replay", &log][..], &["replay", &log, "--before", "1"][..]] {
        let same = home.run(before).expect(0);
        assert!(same.out.contains("Before: release 1, catalogue "), "which release is told: {}", same.out);
    }
}

#[test]
fn a_name_in_a_log_does_not_steer_the_terminal_and_no_prompt_is_shown() {
    let home = ready();
    let log = home.file(
        "evil.log",
        "{\"tag\":\"\\u001b[2J\\u202egat\",\"model\":\"a\\nb\\u0085\",\"messages\":\"MY-DIAGNOSIS\"}\n{\"tag\":[\"MY-DIAGNOSIS\"]}\n{\"MY-DIAGNOSIS\n",
    );
    let done = home.run(&["replay", &log]).expect(0);
    assert!(done.out.contains("\\u{1b}[2J\\u{202e}gat"), "what steers is written out: {}", done.out);
    assert!(!done.out.contains(['\u{1b}', '\u{202e}', '\u{85}']), "and does not steer: {:?}", done.out);
    assert!(done.out.lines().any(|line| line.contains("a\\u{a}b\\u{85}")), "nor begin a line: {}", done.out);
    let json = home.run(&["--json", "replay", &log]).expect(0).out;
    for text in [&done.out, &done.err, &json] {
        assert!(!text.contains("MY-DIAGNOSIS"), "what was said is nowhere: {text}");
    }
}

#[test]
fn what_was_recorded_promotes_a_policy_and_what_was_not_does_not() {
    let home = ready();
    let auditing = home.run(&["get"]).expect(0).out.replace("\"mode\": \"enforce\"", "\"mode\": \"audit\"");
    home.run(&["apply", &home.file("auditing.json", &auditing)]).expect(0);
    let line = |day: u32| {
        format!(
            "{{\"time\":\"2026-05-{day:02}T12:00:00Z\",\"tag\":\"eu-personal\",\"endpoint\":\"llama-berlin\"}}\n"
        )
    };
    let log = home.file("may.log", &(1..=14).map(line).collect::<String>());
    let words = ["replay", &log, "--at", AT];
    let done = home.run(&words).expect(0);
    let row = done.out.lines().find(|line| line.starts_with("stay-near")).unwrap();
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>(),
        ["stay-near", "14", "0", "-", "-"],
        "{}",
        done.out
    );
    let refused = home.run(&["promote", "stay-near"]).expect(3);
    assert!(refused.err.contains("No log has been replayed yet."), "nobody recorded it: {}", refused.err);

    let chosen = home.run(&[&words[..], &["--record"]].concat()).expect(1);
    assert!(chosen.err.contains("date of your choice"), "another day says nothing of today: {}", chosen.err);
    let words = ["replay", &log, "--at", "recorded"];
    let done = home.run(&[&words[..], &["--record"]].concat()).expect(0);
    assert!(done.out.contains("Recorded for promotion: ") && done.out.contains("may.log"), "{}", done.out);
    let stands = home.run(&["promote", "stay-near", "--dry-run"]).expect(0);
    assert!(stands.out.contains("stay-near may be promoted."), "it only says so: {}", stands.out);
    let promoted = home.json_of(&home.run(&["--json", "promote", "stay-near"]).expect(0).out);
    assert_eq!((&promoted["promoted"], &promoted["promotion"]["days"]), (&true.into(), &14.into()));
    assert!(home.run(&["get"]).expect(0).out.contains("\"mode\": \"enforce\""), "the draft has it");
    let again = home.run(&["promote", "stay-near"]).expect(3);
    assert!(again.err.contains("enforces already"), "{}", again.err);
    home.run(&["promote", "nobody"]).expect(1);

    let early = home.run(&["replay", &log, "--at", "2025-12-31T00:00:00Z"]).expect(0);
    assert!(!early.out.contains("In audit"), "no policy is in audit any more: {}", early.out);
    home.run(&["replay", &log, "--against", &home.path("auditing.json"), "--record"]).expect(1);
}

#[test]
fn requests_that_a_policy_in_audit_would_deny_are_counted_and_named() {
    let home = ready();
    let auditing = home.run(&["get"]).expect(0).out.replace("\"mode\": \"enforce\"", "\"mode\": \"audit\"");
    let auditing = home.file("auditing.json", &auditing);
    let log = home.file(
        "gateway.log",
        "{\"time\":\"2026-05-01T12:00:00Z\",\"tag\":\"eu-personal\",\"endpoint\":\"llama-berlin\"}\n",
    );
    // Before its record begins the machine has no evidence.
    let done = home.run(&["replay", &log, "--against", &auditing, "--at", "2025-12-31T00:00:00Z"]).expect(0);
    let rows: Vec<Vec<&str>> = done
        .out
        .lines()
        .filter(|line| line.starts_with("stay-near"))
        .map(|line| line.split_whitespace().collect())
        .collect();
    let at = "2026-05-01T12:00:00Z";
    assert_eq!(rows[0], ["stay-near", "1", "1", at, at], "{}", done.out);
    assert_eq!(rows[1], ["stay-near", "1", "eu-personal", "-", "llama-berlin"], "{}", done.out);
}
