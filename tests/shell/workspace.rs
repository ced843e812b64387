//! The workspace: its state, and setting it up.

use std::{path::Path, rc::Rc};

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::{PASSPHRASE, Window},
    world,
};

pub const CASES: &[Case] = &[
    Case {
        command: "backup_look",
        args: || json!({ "path": "/nonexistent/b.domicile" }),
        succeeds: a_backup_is_looked_into,
        code: Code::File,
        fails: what_is_no_backup_is_named,
    },
    Case {
        command: "workspace_restore",
        args: || json!({ "path": "/nonexistent/b.domicile", "acceptFlaws": false, "passphrase": null }),
        succeeds: a_backup_comes_back_with_its_keys,
        code: Code::File,
        fails: a_backup_that_is_refused_leaves_the_workspace_open,
    },
    Case {
        command: "workspace_backup",
        args: || json!({ "path": "/nonexistent/b.domicile", "replace": false, "passphrase": null }),
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
    let report = window.ok("workspace_backup", json!({ "path": path, "replace": false, "passphrase": null }));
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
    let args =
        |replace: bool| json!({ "path": window.path("b.domicile"), "replace": replace, "passphrase": null });
    let failure = window.err("workspace_backup", args(false), Code::File);
    assert!(failure.message.contains("b.domicile"), "it is named: {}", failure.message);
    window.err("workspace_backup", args(true), Code::Workspace);
    let bytes = std::fs::read(window.folder().join("b.domicile")).unwrap();
    assert_eq!(bytes, b"somebody's", "what is no backup is never replaced");
}

/// A window whose workspace has one policy and a backup of that with its keys; and has had a second policy since.
fn backed_up() -> (Window, String) {
    let window = Window::set_up(&["gdpr-ch5"]).unlocked();
    let path = window.path("b.domicile");
    let args = json!({ "path": path, "replace": false, "passphrase": PASSPHRASE });
    let report = window.ok("workspace_backup", args);
    assert_eq!(report["keys"]["path"], format!("{path}.keys"), "the keys are beside it: {report}");
    window.ok("policy_create_from_template", json!({ "template": "private-only", "tag": null }));
    assert_eq!(policies(&window), 2, "it is another workspace now");
    (window, path)
}

fn policies(window: &Window) -> Value {
    window.ok("workspace_status", json!({}))["policies"].clone()
}

fn restore(path: &str, passphrase: Option<&str>) -> Value {
    json!({ "path": path, "acceptFlaws": false, "passphrase": passphrase })
}

fn a_backup_is_looked_into() {
    let (window, path) = backed_up();
    let found = window.ok("backup_look", json!({ "path": path }));
    assert_eq!(found["name"], "Northwind", "whose it is");
    assert_eq!((&found["flaws"], &found["holds"]["last_entry"]), (&json!([]), &json!(2)), "{found}");
    assert_eq!(found["keys"], format!("{path}.keys"), "that there are keys to bring along");
    assert_eq!(policies(&window), 2, "and nothing is restored by looking");
}

fn what_is_no_backup_is_named() {
    let window = Window::new();
    let path = window.path("letter.txt");
    std::fs::write(&path, "Dear Ada,\n").unwrap();
    let failure = window.err("backup_look", json!({ "path": path }), Code::Workspace);
    assert!(failure.message.contains("letter.txt"), "it is named: {}", failure.message);
    let missing = window.err("backup_look", json!({ "path": window.path("none.domicile") }), Code::File);
    assert!(missing.message.contains("there is no such backup"), "{}", missing.message);
}

fn a_backup_comes_back_with_its_keys() {
    let (window, path) = backed_up();
    let report = window.ok("workspace_restore", restore(&path, Some(PASSPHRASE)));
    assert_eq!(report["keys"]["state"], "taken", "{report}");
    assert_eq!(policies(&window), 1, "the window has what was backed up, without a start");
    let kept = report["kept"].as_str().unwrap();
    let old = window.ok("backup_look", json!({ "path": kept }));
    assert_eq!(old["holds"]["last_entry"], 3, "and what was there before is whole beside it: {old}");
}

fn a_backup_that_is_refused_leaves_the_workspace_open() {
    let (window, path) = backed_up();
    let failure = window.err("workspace_restore", restore(&path, Some("not that passphrase")), Code::Secrets);
    assert!(failure.message.contains("b.domicile.keys"), "the file is named: {}", failure.message);
    window.err("workspace_restore", restore(&window.path("none.domicile"), None), Code::File);
    assert_eq!(policies(&window), 2, "and the window goes on with what it had");
    window.ok("edit_undo", json!({ "published": false }));
}

#[test]
fn a_backup_takes_the_place_of_what_cannot_be_opened() {
    let (window, backup) = backed_up();
    let path = window.folder().join("broken/workspace.domicile");
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "no workspace").unwrap();
    let broken = Window::on(Rc::new(tempfile::tempdir().unwrap()), path);
    broken.err("workspace_status", json!({}), Code::Workspace);
    let report = broken.ok("workspace_restore", restore(&backup, None));
    assert_eq!(policies(&broken), 1, "the window that had nothing has the backup");
    let kept = std::fs::read(report["kept"].as_str().unwrap()).unwrap();
    assert_eq!(kept, b"no workspace", "and what was there is kept, byte for byte");
}

#[test]
fn a_restore_waits_for_what_runs_in_the_workspace() {
    let (window, backup) = backed_up();
    let workspace = window.workspace();
    let (begun, begins) = std::sync::mpsc::channel();
    let busy = workspace.clone();
    let runs = std::thread::spawn(move || {
        let console = busy.console().unwrap();
        begun.send(()).unwrap();
        // Until the restore has taken the workspace away from whoever comes later.
        while busy.console().is_ok() {
            std::thread::yield_now();
        }
        console.catalogue().map(|catalogue| catalogue.policies().len())
    });
    begins.recv().unwrap();
    let restored = workspace.restore(Path::new(&backup), Default::default());
    // Nothing may be replaced unasked, so that this one is refused: what counts is when.
    assert!(restored.unwrap_err().message.to_string().contains("there is a workspace already"));
    assert_eq!(
        runs.join().unwrap().unwrap(),
        2,
        "what ran came to its end in the workspace that it began in"
    );
    assert_eq!(policies(&window), 2, "and it is open again");
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

/// A field, a row or a whole file, and what needs no open workspace.
#[test]
fn what_goes_wrong_is_told_in_the_language_of_the_window() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    window.ok("language_set", json!({ "language": "de", "zone": "UTC" }));
    let says = |command: &str, args: Value, code, told: &str| {
        let failure = window.err(command, args, code);
        assert!(failure.message.contains(told), "{command}: {}", failure.message);
    };
    let file =
        |name: &str, text: &str| json!({ "format": null, "file": world::chosen(name, text.as_bytes()) });
    says("import_preview", file("empty.csv", ""), Code::Invalid, "die Datei ist leer");
    says("import_preview", file("a.json", "{\n \"registry\": {"), Code::Invalid, "Zeile 2, Spalte");
    says("backup_look", json!({ "path": "" }), Code::Invalid, "nennen Sie die Sicherung");
    says(
        "backup_look",
        json!({ "path": "/nowhere/at/all" }),
        Code::File,
        "eine solche Sicherung gibt es nicht",
    );
    let rows = "region,provider,code,place,geography,source,url,date,confidence,name\n\
                new:uk,nobody,uk,UK,,Somebody,,2026-01-01,officer,London\n";
    let rows = file("regions.csv", rows);
    let preview = window.ok("import_preview", rows);
    let message = preview["proposal"]["rows"][0]["message"].as_str().unwrap();
    assert!(message.contains("kein Code nach ISO 3166") && message.contains("`GB`"), "a row: {message}");
    window.ok("language_set", json!({ "language": "fr", "zone": "UTC" }));
    says("import_preview", file("empty.csv", ""), Code::Invalid, "le fichier est vide");
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
