//! Keys and credentials: kept, used, and never given back by any command.

use domicile_console::wire::practice::{Behaviour, Practice};
use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    declared,
    prompt::{steps, test},
    window::{PASSPHRASE, Window},
    world::{self, CONNECTION, KEY, OWN},
};

pub const CASES: &[Case] = &[
    Case {
        command: "vault_status",
        args: || json!({}),
        succeeds: a_passphrase_file_is_locked_after_a_start,
        code: Code::Workspace,
        fails: || crate::unopened::fails("vault_status"),
    },
    Case {
        command: "vault_unlock",
        args: || json!({ "passphrase": PASSPHRASE }),
        succeeds: a_passphrase_file_is_locked_after_a_start,
        code: Code::Secrets,
        fails: a_short_passphrase_makes_no_file,
    },
    Case {
        command: "connection_set_key",
        args: || json!({ "connection": CONNECTION, "key": KEY }),
        succeeds: a_key_is_kept_for_its_connection,
        code: Code::NotFound,
        fails: a_key_for_nothing_is_not_kept,
    },
    Case {
        command: "connection_has_key",
        args: || json!({ "connection": CONNECTION }),
        succeeds: a_key_is_kept_for_its_connection,
        code: Code::NoKeychain,
        fails: a_passphrase_file_is_locked_after_a_start,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

fn set(window: &Window, connection: &str, key: &str) {
    window.ok("connection_set_key", json!({ "connection": connection, "key": key }));
}

fn has(window: &Window, connection: &str) -> bool {
    window.ok("connection_has_key", json!({ "connection": connection })).as_bool().unwrap()
}

fn state(window: &Window) -> Value {
    window.ok("vault_status", json!({}))["state"].clone()
}

fn a_key_is_kept_for_its_connection() {
    let window = window();
    let other = json!({ "id": "other", "base_url": "https://example.org/v1", "api": "openai_chat" });
    window.ok("catalogue_edit", json!({ "edits": [world::put("connection", other)], "reason": null }));
    assert!(!has(&window, CONNECTION), "nobody has entered one");
    set(&window, CONNECTION, KEY);
    assert!(has(&window, CONNECTION), "it is there now");
    assert!(!has(&window, "other"), "and for that connection only");
}

fn a_key_for_nothing_is_not_kept() {
    let window = window();
    let args = json!({ "connection": "nobody", "key": KEY });
    let failure = window.err("connection_set_key", args, Code::NotFound);
    assert!(failure.message.contains("`nobody`"), "the connection is named: {}", failure.message);
    assert!(!failure.message.contains(KEY), "and the key is not");
    assert!(window.key_file().is_none(), "no file is made for a key that is not kept");
}

#[test]
fn a_connection_that_is_pointed_elsewhere_does_not_take_its_key_along() {
    let (window, first) = world::with_server(Behaviour::Answer);
    let second = world::serve(Behaviour::Answer);
    let point = |to: &Practice| {
        let connection = json!({
            "id": CONNECTION, "base_url": to.base_url(), "api": "openai_chat", "networks": ["127.0.0.0/8"],
        });
        let edits = json!([world::put("connection", connection)]);
        window.ok("catalogue_edit", json!({ "edits": edits, "reason": null }));
    };
    point(&second);
    assert!(!has(&window, CONNECTION), "the key was entered for another host");
    let found = steps(&window, test("a", OWN));
    assert_eq!(found.last().unwrap()["step"], "failed", "the other host asks for a key in vain: {found:?}");
    assert!(found.iter().all(|step| step["step"] != "delta"), "and answers nothing: {found:?}");
    point(&first);
    assert!(has(&window, CONNECTION), "the key is still there for the host it was entered for");
    let found = steps(&window, test("b", OWN));
    assert_eq!(found.last().unwrap()["step"], "finished", "which gets it again: {found:?}");
}

#[test]
fn an_empty_key_is_refused() {
    let window = window();
    for key in ["", "  \n"] {
        let args = json!({ "connection": CONNECTION, "key": key });
        let failure = window.err("connection_set_key", args, Code::Invalid);
        assert!(failure.message.starts_with("key: "), "the field is named: {}", failure.message);
    }
    assert!(!has(&window, CONNECTION), "nothing is kept");
}

fn a_short_passphrase_makes_no_file() {
    let window = Window::new();
    let failure = window.err("vault_unlock", json!({ "passphrase": "short" }), Code::Secrets);
    assert!(failure.message.contains("at least"), "it says how long it must be: {}", failure.message);
    assert!(!failure.message.contains("`short`"), "and does not repeat it");
    assert!(window.key_file().is_none(), "nothing is written with it");
}

fn a_passphrase_file_is_locked_after_a_start() {
    let window = window();
    set(&window, CONNECTION, KEY);
    assert_eq!(state(&window), "passphrase_file", "its own start has it open");

    let later = window.again();
    assert_eq!(state(&later), "locked", "another start has to open it, whether there is a keychain or not");
    let asked = json!({ "connection": CONNECTION });
    let failure = later.err("connection_has_key", asked.clone(), Code::NoKeychain);
    assert!(failure.message.contains("passphrase"), "it asks for the passphrase: {}", failure.message);
    let set = json!({ "connection": CONNECTION, "key": "another" });
    later.err("connection_set_key", set, Code::NoKeychain);

    later.err("vault_unlock", json!({ "passphrase": "four other words here" }), Code::Secrets);
    assert_eq!(state(&later), "locked", "a wrong passphrase opens nothing");
    later.ok("vault_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state(&later), "passphrase_file", "the right one does");
    assert!(has(&later, CONNECTION), "and the key is there");
}

#[test]
fn no_command_gives_a_key_and_no_file_holds_it() {
    let window = window();
    set(&window, CONNECTION, KEY);
    world::publish(&window, "bundle");
    for case in declared::cases() {
        // The page knows these because it sends them.
        let mut args = (case.args)();
        for name in ["key", "passphrase"] {
            if let Some(arg) = args.get_mut(name) {
                *arg = json!("");
            }
        }
        let answer = format!("{:?}", window.call(case.command, args));
        assert!(!answer.contains(KEY), "`{}` gives the key away", case.command);
        assert!(!answer.contains(PASSPHRASE), "`{}` gives the passphrase away", case.command);
        assert!(!answer.contains("PRIVATE KEY"), "`{}` gives the key that signs away", case.command);
    }
    for step in window.steps() {
        assert!(!step.to_string().contains(KEY), "a step of a run gives the key away");
    }
    assert!(window.key_file().is_some(), "the key is kept somewhere");
    assert!(!window.files_with("Northwind").is_empty(), "what is not secret is found where it is stored");
    for secret in [KEY, PASSPHRASE, "BEGIN PRIVATE KEY"] {
        assert_eq!(
            window.files_with(secret),
            [] as [std::path::PathBuf; 0],
            "no file holds a secret in the clear"
        );
    }
}
