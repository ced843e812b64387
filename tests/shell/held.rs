//! One window for each workspace: a second is refused by name, may look, and opens once the first is closed.

use std::rc::Rc;

use domicile_desktop::{Access, error::Code};
use serde_json::json;

use crate::{window::Window, world::put};

fn edit(id: &str) -> serde_json::Value {
    json!({ "edits": [put("model", json!({ "id": id }))], "reason": null })
}

#[test]
fn a_second_window_is_refused_by_name_until_the_first_is_closed() {
    let first = Window::set_up(&[]);
    let second = first.beside();
    let failure = second.err("workspace_status", json!({}), Code::Workspace);
    let holder = format!("(process {}, since ", std::process::id());
    for part in ["workspace.domicile", "is open already, by ", &holder, "close it there first", "--read-only"]
    {
        assert!(failure.message.contains(part), "it says `{part}`: {}", failure.message);
    }
    assert_eq!(
        second.err("catalogue_edit", edit("a"), Code::Workspace),
        failure,
        "nothing can be edited there"
    );
    first.ok("catalogue_edit", edit("a"));

    let next = first.again();
    second.err("workspace_open", json!({ "access": "work" }), Code::Workspace);
    next.ok("catalogue_edit", edit("b"));
    next.close();
    second.ok("workspace_open", json!({ "access": "work" }));
    second.ok("catalogue_edit", edit("c"));
    second.close();
    let next = second;
    next.close();
    let beside = next.stored().into_iter().map(|(path, _)| path);
    let locks: Vec<_> =
        beside.filter(|path| path.extension().is_some_and(|ending| ending == "lock")).collect();
    assert!(locks.is_empty(), "who closed in order left no word: {locks:?}");
}

#[test]
fn a_window_that_only_looks_is_let_in_and_changes_nothing() {
    let first = Window::set_up(&[]);
    let look = first.beside();
    look.err("workspace_status", json!({}), Code::Workspace);
    look.ok("workspace_open", json!({ "access": "look" }));
    assert_eq!(first.ok("workspace_status", json!({}))["read_only"], false, "the first works in it");
    let status = look.ok("workspace_status", json!({}));
    assert_eq!(status["read_only"], true, "and says that it only looks");
    assert_eq!(status["name"], "Northwind", "it sees what is there");
    assert_eq!(status["path"], first.path("workspace.domicile"), "under the name that the officer knows");
    let failure = look.err("catalogue_edit", edit("a"), Code::Workspace);
    assert!(failure.message.contains("to look at only"), "an edit is refused in words: {}", failure.message);
    first.ok("catalogue_edit", edit("b"));
    assert_eq!(first.ok("workspace_status", json!({}))["recovered"], json!(null), "nobody had it before");
    assert_eq!(
        look.ok("catalogue_get", json!({}))["registry"]["models"],
        json!([]),
        "it is of the moment it began"
    );
}

#[test]
fn what_another_computer_left_is_taken_over_only_when_asked_to() {
    let first = Window::set_up(&[]);
    first.close();
    let lock = first.folder().join("workspace.domicile.lock");
    let word = json!({
        "user": "grace", "host": "desk-7", "machine": "another", "process": 4711, "since": "2026-11-20T10:00:00Z",
    });
    std::fs::write(&lock, word.to_string()).unwrap();
    let taken = first.beside();
    let failure = taken.err("workspace_status", json!({}), Code::Held);
    let name = "on another computer, by grace@desk-7 (process 4711, since 2026-11-20T10:00:00Z)";
    assert!(failure.message.contains(name), "the holder is named: {}", failure.message);
    assert!(failure.message.contains("--take-over"), "with the way on: {}", failure.message);
    taken.err("workspace_open", json!({ "access": "work" }), Code::Held);
    taken.ok("workspace_open", json!({ "access": "take_over" }));
    let status = taken.ok("workspace_status", json!({}));
    assert!(
        status["recovered"].is_string(),
        "the draft is one that nobody closed, with its last edit: {status}"
    );
    taken.ok("catalogue_edit", edit("a"));
    taken.close();
    assert!(!lock.exists(), "and the workspace is free afterwards");
}

#[test]
fn a_window_to_look_makes_no_workspace() {
    let folder = Rc::new(tempfile::tempdir().unwrap());
    let path = folder.path().join("workspace.domicile");
    let look = Window::on_as(Rc::clone(&folder), path.clone(), Access::Look);
    let failure = look.err("workspace_status", json!({}), Code::Workspace);
    assert!(
        failure.message.contains("there is no workspace"),
        "there is nothing to see: {}",
        failure.message
    );
    assert!(!path.exists(), "and looking makes nothing");
}

#[test]
fn what_was_to_be_looked_at_is_not_made_or_opened_for_work_by_trying_again() {
    let folder = Rc::new(tempfile::tempdir().unwrap());
    let path = folder.path().join("workspace.domicile");
    let look = Window::on_as(Rc::clone(&folder), path.clone(), Access::Look);
    look.err("workspace_open", json!({ "access": null }), Code::Workspace);
    assert!(!path.exists(), "trying again makes nothing either");
    Window::on(Rc::clone(&folder), path).close();
    look.ok("workspace_open", json!({ "access": null }));
    assert_eq!(look.ok("workspace_status", json!({}))["read_only"], true, "it is opened as it was to be");
}
