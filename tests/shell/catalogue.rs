//! The registry as objects: the draft as a document, edits that fit together or are refused, and the starter
//! catalogue.

use domicile_console::{
    Config, Console,
    domain::{Model, Object},
    registry::{self, Edit},
};
use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::{self, CONNECTION, OWN, put},
};

pub const CASES: &[Case] = &[
    Case {
        command: "catalogue_get",
        args: || json!({}),
        succeeds: the_document_holds_what_was_put,
        code: Code::Workspace,
        fails: || unopened::fails("catalogue_get"),
    },
    Case {
        command: "catalogue_edit",
        args: || json!({ "edits": [], "reason": null }),
        succeeds: the_document_holds_what_was_put,
        code: Code::Invalid,
        fails: a_dangling_reference_names_object_and_field,
    },
    Case {
        command: "registry_default_file",
        args: || json!({ "what": { "form": "xlsx" } }),
        succeeds: the_registry_is_a_new_file_that_changes_nothing_when_it_comes_back,
        code: Code::Workspace,
        fails: || unopened::fails("registry_default_file"),
    },
    Case {
        command: "registry_export",
        args: || json!({ "path": "/nonexistent/registry.xlsx", "what": { "form": "xlsx" } }),
        succeeds: the_registry_is_a_new_file_that_changes_nothing_when_it_comes_back,
        code: Code::File,
        fails: a_registry_file_that_is_there_stays,
    },
    Case {
        command: "catalogue_dependents",
        args: || json!({ "kind": "model", "id": "own-model" }),
        succeeds: dependents_are_named,
        code: Code::Workspace,
        fails: || unopened::fails("catalogue_dependents"),
    },
    Case {
        command: "edit_undo",
        args: || json!({ "published": false }),
        succeeds: an_edit_is_undone_and_made_again,
        code: Code::NotFound,
        fails: || nothing_to("edit_undo", json!({ "published": false })),
    },
    Case {
        command: "edit_redo",
        args: || json!({}),
        succeeds: an_edit_is_undone_and_made_again,
        code: Code::NotFound,
        fails: || nothing_to("edit_redo", json!({})),
    },
    Case {
        command: "host_list",
        args: || json!({}),
        succeeds: every_endpoint_is_told_what_its_host_says,
        code: Code::Workspace,
        fails: || unopened::fails("host_list"),
    },
    Case {
        command: "starter_placements",
        args: || json!({}),
        succeeds: an_adopted_placement_is_in_use,
        code: Code::Workspace,
        fails: || unopened::fails("starter_placements"),
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn edit(window: &Window, edits: &Value) {
    window.ok("catalogue_edit", json!({ "edits": edits, "reason": null }));
}

fn models(window: &Window) -> Vec<Value> {
    let document = window.ok("catalogue_get", json!({}));
    document["registry"]["models"].as_array().unwrap().clone()
}

fn the_document_holds_what_was_put() {
    let window = Window::set_up(&[]);
    let model = json!({ "id": "mistral-large", "vendor": "Mistral AI", "deprecated_on": "2027-06-30" });
    edit(&window, &json!([put("model", model.clone())]));
    assert_eq!(models(&window), [model], "what comes back is what was sent, field by field");
    edit(&window, &json!([{ "delete": { "kind": "model", "id": "mistral-large" } }]));
    assert!(models(&window).is_empty(), "a deletion takes it away");
}

fn an_edit_is_undone_and_made_again() {
    let window = Window::set_up(&[]);
    edit(&window, &json!([put("model", json!({ "id": "mistral-large" }))]));
    let undone = window.ok("edit_undo", json!({ "published": false }));
    assert_eq!(undone["what"], "model “mistral-large” added", "it says which edit it was");
    assert!(models(&window).is_empty(), "the draft is what it was before");
    assert_eq!(window.ok("edit_redo", json!({})), undone, "the same edit, made again");
    assert_eq!(models(&window).len(), 1);
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(
        status["steps"],
        json!({ "undo": undone, "redo": null }),
        "the buttons say what they would do"
    );
}

fn nothing_to(command: &str, args: Value) {
    let window = Window::set_up(&[]);
    let failure = window.err(command, args, Code::NotFound);
    assert!(failure.message.contains("nothing to"), "{}", failure.message);
}

fn every_endpoint_is_told_what_its_host_says() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let found = window.ok("host_list", json!({}));
    let own = found.as_array().unwrap().iter().find(|check| check["endpoint"] == OWN).unwrap();
    assert_eq!(own["outcome"], "says_nothing", "an address in the own network is no place");
}

fn a_dangling_reference_names_object_and_field() {
    let window = Window::set_up(&[]);
    let endpoint = json!({
        "id": OWN, "model": "gone", "connection": CONNECTION, "upstream_name": "x", "placement": "nowhere",
        "enabled": true,
    });
    let before = window.ok("catalogue_get", json!({}));
    let edits = json!([put("model", json!({ "id": "kept-out" })), put("endpoint", endpoint)]);
    let failure = window.err("catalogue_edit", json!({ "edits": edits, "reason": null }), Code::Invalid);
    let mut fields: Vec<_> = failure.fields.iter().map(|field| field.field.as_str()).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["connection", "model", "placement"], "each field to mend is named, once");
    for field in &failure.fields {
        assert_eq!((field.kind.as_str(), field.id.as_str()), ("endpoint", OWN), "with the object it is in");
        assert!(!field.message.is_empty(), "and what to do: {field:?}");
    }
    assert_eq!(window.ok("catalogue_get", json!({})), before, "the edit that fits is not made either");
}

fn dependents_are_named() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let found = window.ok("catalogue_dependents", json!({ "kind": "placement", "id": "northwind:berlin" }));
    assert_eq!(
        found,
        json!([["endpoint", OWN], ["evidence", "own-record"]]),
        "the officer sees what a deletion would break"
    );
    let none = window.ok("catalogue_dependents", json!({ "kind": "endpoint", "id": OWN }));
    assert_eq!(none, json!([]), "nothing refers to an endpoint");
}

fn an_adopted_placement_is_in_use() {
    let window = Window::set_up(&[]);
    let id = "bedrock:in_region:eu-central-1";
    let in_use = |window: &Window| {
        let offered = window.ok("starter_placements", json!({}));
        let offered = offered.as_array().unwrap().clone();
        let found = offered.iter().find(|placement| placement["id"] == id).unwrap().clone();
        assert_eq!(found["scope"], "in_region", "the offer says how far requests move");
        found["in_use"].as_bool().unwrap()
    };
    assert!(!in_use(&window), "a new workspace has no placement");
    edit(&window, &json!([{ "adopt": { "kind": "placement", "id": id } }]));
    assert!(in_use(&window), "the adopted placement is there");
    let document = window.ok("catalogue_get", json!({}));
    assert_eq!(document["registry"]["regions"][0]["id"], "aws:eu-central-1", "with what it refers to");
}

#[test]
fn what_is_there_is_not_adopted_again_nor_what_it_referred_to_once() {
    let window = Window::set_up(&[]);
    let id = "bedrock:in_region:eu-central-1";
    let adopt = json!({ "adopt": { "kind": "placement", "id": id } });
    edit(&window, &json!([adopt]));
    let document = window.ok("catalogue_get", json!({}));
    let mut moved = document["registry"]["placements"][0].clone();
    moved["region"] = json!("aws:eu-west-1");
    let mut region = document["registry"]["regions"][0].clone();
    (region["id"], region["code"]) = (json!("aws:eu-west-1"), json!("eu-west-1"));
    let delete = json!({ "delete": { "kind": "region", "id": "aws:eu-central-1" } });
    edit(&window, &json!([put("region", region), put("placement", moved), delete]));
    let before = window.ok("catalogue_get", json!({}));
    edit(&window, &json!([adopt]));
    assert_eq!(window.ok("catalogue_get", json!({})), before, "what the officer made of it stays");
}

#[test]
fn what_is_adopted_with_an_edit_that_is_refused_stays_out() {
    let window = Window::set_up(&[]);
    let before = window.ok("catalogue_get", json!({}));
    let endpoint = json!({ "id": "a", "model": "m", "connection": "nowhere", "upstream_name": "m",
        "placement": "mistral:global", "enabled": true });
    let edits =
        json!([{ "adopt": { "kind": "placement", "id": "mistral:global" } }, put("endpoint", endpoint)]);
    window.err("catalogue_edit", json!({ "edits": edits, "reason": null }), Code::Invalid);
    assert_eq!(window.ok("catalogue_get", json!({})), before, "all of a save or nothing of it");
}

#[test]
fn what_the_starter_does_not_have_is_not_found() {
    let window = Window::set_up(&[]);
    for (kind, id) in [("placement", "nowhere:at-all"), ("endpoint", OWN)] {
        let edits = json!([{ "adopt": { "kind": kind, "id": id } }]);
        let failure = window.err("catalogue_edit", json!({ "edits": edits, "reason": null }), Code::NotFound);
        assert!(failure.message.contains(id), "the message names it: {}", failure.message);
    }
}

#[test]
fn a_deletion_that_would_break_others_is_refused() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    let edits = json!([{ "delete": { "kind": "placement", "id": "northwind:berlin" } }]);
    let failure = window.err("catalogue_edit", json!({ "edits": edits, "reason": null }), Code::Invalid);
    let broken: Vec<_> = failure.fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(broken, [OWN, "own-record"], "those that would dangle are named");
}

#[test]
fn a_value_that_cannot_be_read_is_refused_with_its_reason() {
    let window = Window::set_up(&[]);
    let model = json!({ "id": " a space before", "vendor": null });
    let edits = json!([put("model", model)]);
    let error = window.call("catalogue_edit", json!({ "edits": edits, "reason": null })).unwrap_err();
    let text = error.as_str().unwrap();
    assert!(
        text.starts_with("invalid args `edits` for command `catalogue_edit`: ") && text.contains("model"),
        "the page shows what comes after these words: {text}"
    );
    assert!(models(&window).is_empty(), "nothing was saved");
}

#[test]
fn the_command_line_and_the_window_see_and_respect_each_others_edits() {
    let window = Window::set_up(&[]);
    let command = Console::open(Config::new(window.path("workspace.domicile"))).unwrap();
    assert!(models(&window).is_empty(), "both begin with the same draft");
    edit(&window, &json!([put("model", json!({ "id": "from-the-window" }))]));
    let model = Model { id: "from-the-command".parse().unwrap(), vendor: None, deprecated_on: None };
    registry::edit(&command, vec![Edit::Put(Box::new(Object::from(model)))], None).unwrap();
    let both = [json!({ "id": "from-the-command" }), json!({ "id": "from-the-window" })];
    assert_eq!(models(&window), both, "the window sees what the command saved, and keeps it");
    assert_eq!(command.catalogue().unwrap().models().len(), 2, "and the command what the window saved");
}

fn the_registry_is_a_new_file_that_changes_nothing_when_it_comes_back() {
    let window = world::with_machines("http://127.0.0.1:9/v1");
    for (what, ending) in [
        (json!({ "form": "csv", "table": "endpoints" }), "csv"),
        (json!({ "form": "xlsx" }), "xlsx"),
        (json!({ "form": "json" }), "json"),
    ] {
        let offered = window.ok("registry_default_file", json!({ "what": what }));
        assert!(offered.as_str().unwrap().ends_with(ending), "its ending says what it is: {offered}");
        let path = window.path(&format!("out.{ending}"));
        let written = window.ok("registry_export", json!({ "path": path, "what": what }));
        assert_eq!(written["path"], path, "it is where it was wanted");
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(written["bytes"], bytes.len(), "as large as it says");
        let file = world::chosen(&format!("out.{ending}"), &bytes);
        let preview = window.ok("import_preview", json!({ "format": null, "file": file }));
        let rows = preview["proposal"]["rows"].as_array().unwrap();
        assert!(!rows.is_empty(), "everything is in it");
        assert!(rows.iter().all(|row| row["status"] == "same"), "and nothing would change: {rows:?}");
    }
}

fn a_registry_file_that_is_there_stays() {
    let window = Window::set_up(&[]);
    let path = window.path("registry.xlsx");
    std::fs::write(&path, "a letter").unwrap();
    let args = json!({ "path": path, "what": { "form": "xlsx" } });
    let failure = window.err("registry_export", args, Code::File);
    assert!(failure.message.contains("choose another name"), "it says what to do: {}", failure.message);
    assert_eq!(std::fs::read(&path).unwrap(), b"a letter", "byte for byte");
    let other = json!({ "path": window.path("registry.csv"), "what": { "form": "xlsx" } });
    let failure = window.err("registry_export", other, Code::Invalid);
    assert!(failure.message.contains(".xlsx"), "a workbook is not named as a table: {}", failure.message);
}
