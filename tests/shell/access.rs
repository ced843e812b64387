//! Who may call: the window `main` at the page's own address, and what is declared. The real capabilities answer.

use domicile_desktop::commands::names::NAMES;
use serde_json::{Value, json};

use crate::window::Window;

fn refused(answer: Result<Value, Value>, why: &str) {
    let error = answer.expect_err(why);
    let text = error.as_str().unwrap_or_default();
    assert!(text.contains("not allowed") || text.contains("not found"), "{why}: {error}");
}

#[test]
fn another_window_may_call_nothing() {
    let window = Window::new();
    refused(
        window.call_from("other", Window::page(), "workspace_status", json!({})),
        "the capability is for one window",
    );
}

#[test]
fn a_page_from_elsewhere_may_call_nothing() {
    let window = Window::new();
    for name in NAMES {
        let answer = window.call_from("main", "https://example.org", name, json!({}));
        refused(answer, &format!("`{name}` is for the console's own page"));
    }
}

#[test]
fn what_is_not_declared_is_not_there() {
    let window = Window::new();
    for name in ["vault_get", "workspace_Status", "plugin:fs|read_file", "plugin:shell|execute"] {
        refused(window.call(name, json!({})), &format!("`{name}` is not declared"));
    }
    window.ok("workspace_status", json!({}));
}
