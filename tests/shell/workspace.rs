//! The workspace: its state, and setting it up.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world,
};

pub const CASES: &[Case] = &[
    Case {
        command: "workspace_backup",
        args: || json!({ "path": "/nonexistent/b.domicile", "replace": false }),
        succeeds: a_backup_is_written_and_says_what_is_in_it,
        code: Code::File,
        fails: a_backup_that_is_there_stays,
    },
    Case {
        command: "workspace_open",
        args: || json!({ "access": null }),
        succeeds: what_is_open_stays_open,
        code: Code::Workspace,
        fails: || unopened::fails("workspace_open"),
    },
    Case {
        command: "workspace_set_up",
        args: || setup("Northwind", "Ada", &[]),
        succeeds: a_workspace_gets_its_names_and_templates,
        code: Code::Invalid,
        fails: names_are_needed,
    },
    Case {
        command: "workspace_status",
        args: || json!({}),
        succeeds: a_new_workspace_is_not_set_up,
        code: Code::Workspace,
        fails: || unopened::fails("workspace_status"),
    },
    Case {
        command: "overview_get",
        args: || json!({}),
        succeeds: the_overview_says_how_far_the_rollout_is,
        code: Code::Workspace,
        fails: || unopened::fails("overview_get"),
    },
    Case {
        command: "language_set",
        args: || json!({ "language": "en", "zone": "UTC" }),
        succeeds: every_sentence_is_in_the_language_that_was_asked_for,
        code: Code::Workspace,
        fails: || unopened::fails("language_set"),
    },
    Case {
        command: "reminder_give",
        args: || json!({}),
        succeeds: what_ends_is_reminded_of_once_and_read,
        code: Code::Workspace,
        fails: || unopened::fails("reminder_give"),
    },
    Case {
        command: "reminder_read",
        args: || json!({}),
        succeeds: what_ends_is_reminded_of_once_and_read,
        code: Code::Workspace,
        fails: || unopened::fails("reminder_read"),
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn setup(name: &str, officer: &str, templates: &[&str]) -> Value {
    json!({ "setup": { "name": name, "officer": officer, "templates": templates, "practice": false } })
}

fn what_is_open_stays_open() {
    let window = Window::set_up(&[]);
    window.ok("workspace_open", json!({ "access": "look" }));
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(
        (&status["name"], &status["read_only"]),
        (&json!("Northwind"), &json!(false)),
        "as it was opened"
    );
}

fn a_new_workspace_is_not_set_up() {
    let window = Window::new();
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(status["path"], window.path("workspace.domicile"), "the file is the one that was named");
    assert_eq!(status["name"], Value::Null, "nobody has named it");
    assert_eq!(status["connections"], 0, "opening a workspace opens no connection");
    assert_eq!(status["one_signer"], true, "nobody else can sign");
}

fn the_overview_says_how_far_the_rollout_is() {
    let window = Window::new();
    window.ok("workspace_set_up", setup("Northwind", "Ada", &["gdpr-ch5"]));
    let overview = window.ok("overview_get", json!({}));
    assert_eq!(overview["posture"]["cells"], 0, "there is no endpoint yet, so there is no answer");
    let done: Vec<&Value> =
        overview["rollout"].as_array().unwrap().iter().filter(|step| step["done"] == true).collect();
    assert_eq!(done.len(), 1, "the template brings a policy for its tag, and nothing else: {done:?}");
}

fn a_workspace_gets_its_names_and_templates() {
    let window = Window::new();
    window.ok("workspace_set_up", setup("  Northwind ", "Ada", &["gdpr-ch5", "private-only"]));
    let status = window.ok("workspace_status", json!({}));
    assert_eq!((&status["name"], &status["officer"]), (&json!("Northwind"), &json!("Ada")), "names are kept");
    assert_eq!(status["policies"], 2, "each template brings its policy");
    assert_eq!(status["practice"], false, "nobody asked for practice data");
    assert_eq!(status["published"], Value::Null, "setting up publishes nothing");
}

fn a_backup_is_written_and_says_what_is_in_it() {
    let window = Window::set_up(&["gdpr-ch5"]).unlocked();
    let path = window.path("b.domicile");
    let report = window.ok("workspace_backup", json!({ "path": path, "replace": false }));
    assert_eq!(report["path"], path, "the file is the one that was named");
    assert_eq!(report["flaws"], json!([]), "everything in it is whole");
    assert_eq!(report["holds"]["last_entry"], 2, "to the last edit: {report}");
    assert_eq!(report["key_file"], Value::Null, "no key was made yet");
    let objects = |document: &Value| -> usize {
        let lists = document["registry"].as_object().unwrap().values().chain([
            &document["evidence"],
            &document["policies"],
            &document["exemptions"],
        ]);
        lists.map(|list| list.as_array().unwrap().len()).sum()
    };
    let there = objects(&window.ok("catalogue_get", json!({})));
    assert_eq!(report["holds"]["objects"], there, "each object is counted");
}

fn a_backup_that_is_there_stays() {
    let window = Window::new();
    std::fs::write(window.folder().join("b.domicile"), "somebody's").unwrap();
    let args = |replace: bool| json!({ "path": window.path("b.domicile"), "replace": replace });
    let failure = window.err("workspace_backup", args(false), Code::File);
    assert!(failure.message.contains("b.domicile"), "it is named: {}", failure.message);
    window.err("workspace_backup", args(true), Code::Workspace);
    let bytes = std::fs::read(window.folder().join("b.domicile")).unwrap();
    assert_eq!(bytes, b"somebody's", "what is no backup is never replaced");
}

fn names_are_needed() {
    let window = Window::new();
    for (name, officer, field) in [("", "Ada", "name"), ("Northwind", "\u{7}", "officer")] {
        let failure = window.err("workspace_set_up", setup(name, officer, &[]), Code::Invalid);
        assert!(failure.message.starts_with(field), "the message names the field: {}", failure.message);
    }
    let unnamed = &window.ok("workspace_status", json!({}))["name"];
    assert_eq!(*unnamed, Value::Null, "a refused set-up leaves nothing");
}

#[test]
fn an_unknown_template_leaves_nothing_behind() {
    let window = Window::new();
    let failure =
        window.err("workspace_set_up", setup("Northwind", "Ada", &["gdpr-ch5", "no-such"]), Code::NotFound);
    assert!(failure.message.contains("`no-such`"), "the message names it: {}", failure.message);
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(status["policies"], 0, "the first template is not kept either: it is one transaction");
    assert_eq!(status["name"], Value::Null, "and the workspace can still be set up");
}

#[test]
fn a_workspace_is_set_up_once() {
    let window = Window::set_up(&[]);
    let failure = window.err("workspace_set_up", setup("Contoso", "Eve", &[]), Code::Invalid);
    assert!(failure.message.contains("set up already"), "it says why: {}", failure.message);
    assert_eq!(window.ok("workspace_status", json!({}))["name"], "Northwind", "the first names stay");
}

fn every_sentence_is_in_the_language_that_was_asked_for() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let mut record = world::evidence("own-record");
    record["validity"] = json!({ "from": "2020-01-01T00:00:00Z", "to": "2021-03-01T00:00:00Z" });
    window.ok("evidence_put", json!({ "evidence": record, "days": null, "file": null }));
    let sentence = || {
        let given = window.ok("reminder_give", json!({}));
        let about = given.as_array().unwrap().iter().find(|one| one["id"] == "own-record").unwrap();
        about["sentence"].as_str().unwrap().to_owned()
    };
    assert!(sentence().contains("ended on 28 Feb 2021"), "in English and UTC at first: {}", sentence());
    window.ok("language_set", json!({ "language": "de", "zone": "UTC" }));
    assert!(sentence().contains("hat am 28. Feb. 2021 geendet"), "then in German: {}", sentence());
    window.ok("language_set", json!({ "language": "fr", "zone": "UTC" }));
    assert!(sentence().contains("28 févr. 2021"), "and in French: {}", sentence());
    window.ok("language_set", json!({ "language": "en", "zone": "Europe/Berlin" }));
    let berlin = "ended on 1 Mar 2021, 00:59:59 Europe/Berlin";
    assert!(sentence().contains(berlin), "and as the officer's clock shows it: {}", sentence());
    let unknown = json!({ "language": "en", "zone": "Berlin" });
    let failure = window.err("language_set", unknown, Code::Invalid);
    assert!(failure.message.contains("Europe/Berlin"), "it says what one looks like: {}", failure.message);
}

fn what_ends_is_reminded_of_once_and_read() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let mut record = world::evidence("own-record");
    record["validity"] = json!({ "from": "2020-01-01T00:00:00Z", "to": "2021-01-01T00:00:00Z" });
    window.ok("evidence_put", json!({ "evidence": record, "days": null, "file": null }));
    let reminders = || {
        let given = window.ok("reminder_give", json!({}));
        let about = given.as_array().unwrap().iter().find(|one| one["id"] == "own-record").unwrap().clone();
        (about["days"].clone(), about["is_new"].clone(), about["is_read"].clone())
    };
    assert_eq!(reminders(), (json!(0), json!(true), json!(false)), "it has ended, and nobody knows yet");
    assert_eq!(reminders(), (json!(0), json!(false), json!(false)), "once");
    window.ok("reminder_read", json!({}));
    assert_eq!(reminders(), (json!(0), json!(false), json!(true)), "and read");
}
