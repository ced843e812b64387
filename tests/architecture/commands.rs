//! One command, one permission: the list that the build script declares, the capabilities of the window
//! and the generated bindings name the same commands.

use std::collections::BTreeSet;

use domicile_desktop::commands::names::NAMES;
use serde_json::Value;

use crate::{read, root};

/// The permissions of all capabilities, as identifiers.
fn granted() -> Vec<String> {
    let folder = root().join("src-tauri/capabilities");
    let mut granted = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let capability: Value = serde_json::from_str(&read(entry.unwrap().path())).unwrap();
        for permission in capability["permissions"].as_array().unwrap() {
            let identifier = permission.as_str().or_else(|| permission["identifier"].as_str());
            granted.push(identifier.unwrap().to_owned());
        }
    }
    granted
}

#[test]
fn names_are_in_order_and_spelt_as_rust_spells_them() {
    assert!(NAMES.is_sorted(), "a list in order has no name twice unnoticed");
    assert_eq!(NAMES.iter().collect::<BTreeSet<_>>().len(), NAMES.len(), "no name is declared twice");
    for name in NAMES {
        let plain =
            name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        assert!(plain, "`{name}` is spelt the same on both sides");
    }
}

#[test]
fn capabilities_allow_each_command_by_name_and_no_other() {
    let ours: BTreeSet<_> = granted().into_iter().filter(|permission| !permission.contains(':')).collect();
    let declared: BTreeSet<_> =
        NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(ours, declared, "what the window may call is what is declared, neither more nor less");
}

#[test]
fn capabilities_hold_no_default_set_and_no_remote_page() {
    for permission in granted() {
        assert!(!permission.ends_with(":default"), "`{permission}` allows what a later version adds to it");
        let events = permission.starts_with("core:event:allow-");
        let zoom = permission == "core:webview:allow-set-webview-zoom";
        let command = permission.starts_with("allow-");
        assert!(
            events || zoom || command,
            "`{permission}` is neither a command of ours, an event nor the zoom"
        );
    }
    let capability = read("src-tauri/capabilities/main.json");
    assert!(!capability.contains("\"remote\""), "no page from elsewhere may call the console");
}

#[test]
fn bindings_call_each_declared_command_and_no_other() {
    let bindings = read("ui/src/api/bindings.ts");
    let called: BTreeSet<_> = bindings
        .split("__TAURI_INVOKE")
        .filter_map(|call| call.split_once("(\""))
        .filter_map(|(_, rest)| rest.split_once('"'))
        .map(|(name, _)| name)
        .collect();
    let declared: BTreeSet<_> = NAMES.iter().copied().collect();
    assert_eq!(
        called, declared,
        "the registered commands (of which the bindings are made) are the declared ones"
    );
}

#[test]
fn the_window_loads_nothing_from_elsewhere() {
    let config: Value = serde_json::from_str(&read("tauri.conf.json")).unwrap();
    let csp = config["app"]["security"]["csp"].as_str().unwrap();
    assert_eq!(
        csp,
        "default-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ipc: http://ipc.localhost",
        "a page that can load from elsewhere can send elsewhere"
    );
    assert_ne!(config["app"]["withGlobalTauri"], true, "only src/api reaches the host");
}
