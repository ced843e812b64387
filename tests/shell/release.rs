//! Releases: what publishing would do, publishing into a folder, and verifying what is in it.

use std::fs;

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::Window,
    world::{self, OWN, publish},
};

pub const CASES: &[Case] = &[
    Case {
        command: "release_list",
        args: || json!({}),
        succeeds: an_export_is_verified_and_listed,
        code: Code::Workspace,
        fails: || unopened::fails("release_list"),
    },
    Case {
        command: "release_preview",
        args: || json!({ "days": 90 }),
        succeeds: a_preview_says_what_changes,
        code: Code::Workspace,
        fails: || unopened::fails("release_preview"),
    },
    Case {
        command: "release_default_folder",
        args: || json!({ "revision": 1 }),
        succeeds: a_folder_is_offered_and_not_made,
        code: Code::Workspace,
        fails: || unopened::fails("release_default_folder"),
    },
    Case {
        command: "release_export",
        args: || export(90, "what the tests publish", "/nonexistent/bundle"),
        succeeds: an_export_is_verified_and_listed,
        code: Code::NotPublishable,
        fails: practice_data_is_not_published,
    },
    Case {
        command: "release_verify",
        args: || json!({ "folder": "/nonexistent/bundle", "rootSha256": null }),
        succeeds: without_a_root_a_bundle_is_only_consistent,
        code: Code::NotVerified,
        fails: another_root_or_another_byte_is_refused,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn export(days: u32, reason: &str, folder: &str) -> Value {
    json!({ "publish": { "days": days, "reason": reason }, "folder": folder })
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

fn verify(window: &Window, root: &Value) -> Value {
    window.ok("release_verify", json!({ "folder": window.path("bundle"), "rootSha256": root }))
}

fn a_preview_says_what_changes() {
    let window = window();
    let first = window.ok("release_preview", json!({ "days": 90 }));
    assert_eq!(first["revision"], 1, "nothing was published before");
    assert_eq!((&first["gained"], &first["lost"]), (&json!(1), &json!(0)), "one cell is permitted: {first}");
    assert_eq!(first["blocked"], json!([]), "nothing stands in the way");
    assert_eq!(window.ok("release_list", json!({})), json!([]), "a preview publishes nothing");

    publish(&window, "bundle");
    let same = window.ok("release_preview", json!({ "days": 90 }));
    assert_eq!(same["difference"]["changes"], json!([]), "the draft is what was published");
    let edits = json!([{ "delete": { "kind": "endpoint", "id": OWN } }]);
    window.ok("catalogue_edit", json!({ "edits": edits, "reason": null }));
    let next = window.ok("release_preview", json!({ "days": 90 }));
    assert_eq!((&next["revision"], &next["lost"]), (&json!(2), &json!(1)), "what is taken away is counted");
    let changes = json!([{ "kind": "endpoint", "id": OWN, "how": "removed" }]);
    assert_eq!(next["difference"]["changes"], changes, "and named");
}

fn a_folder_is_offered_and_not_made() {
    let window = window();
    let folder = window.ok("release_default_folder", json!({ "revision": 7 }));
    let folder = std::path::Path::new(folder.as_str().unwrap());
    assert!(folder.is_absolute(), "the officer sees the whole path: {}", folder.display());
    assert!(
        folder.ends_with("Domicile/Northwind/revision-7"),
        "by workspace and revision: {}",
        folder.display()
    );
}

fn an_export_is_verified_and_listed() {
    let window = window();
    let exported = publish(&window, "bundle");
    assert_eq!(exported["path"], window.path("bundle"), "the folder is the one that was named");
    assert_eq!(exported["checked"]["authenticated"], true, "it was read back against its own root");
    assert_eq!(exported["checked"]["one_signer"], true, "and says that one person signed it");
    assert_eq!(
        verify(&window, &exported["checked"]["root_sha256"]),
        exported["checked"],
        "as anyone finds it"
    );

    let listed = window.ok("release_list", json!({}));
    assert_eq!(listed[0]["revision"], 1, "the release is in the list");
    let root = &exported["checked"]["root_sha256"];
    assert_eq!(listed[0]["root_sha256"], *root, "with the root that gateways pin");
    let again = publish(&window, "elsewhere");
    assert_eq!(again["checked"], exported["checked"], "the same draft is the same release");
    assert_eq!(window.ok("release_list", json!({})), listed, "and no second one");
}

fn practice_data_is_not_published() {
    let window = Window::practising().unlocked();
    let args = export(30, "what the tests publish", &window.path("bundle"));
    let failure = window.err("release_export", args, Code::NotPublishable);
    assert!(failure.message.contains("Practice data"), "it says what stands in the way: {}", failure.message);
    assert!(!window.folder().join("bundle").exists(), "nothing is written");
    let preview = window.ok("release_preview", json!({ "days": 30 }));
    assert_eq!(preview["blocked"].as_array().unwrap().len(), 1, "the preview said so before: {preview}");
}

fn without_a_root_a_bundle_is_only_consistent() {
    let window = window();
    let exported = publish(&window, "bundle");
    let unpinned = verify(&window, &Value::Null);
    assert_eq!(unpinned["authenticated"], false, "without a root anyone may have made it");
    assert_eq!(
        unpinned["catalogue_sha256"], exported["checked"]["catalogue_sha256"],
        "it is the same bundle"
    );
    let pinned = verify(&window, &exported["checked"]["root_sha256"]);
    assert_eq!(pinned["authenticated"], true, "with the root that was handed over it is the publisher's");
}

fn another_root_or_another_byte_is_refused() {
    let window = window();
    let exported = publish(&window, "bundle");
    let root = exported["checked"]["root_sha256"].clone();
    let args = |root: &Value| json!({ "folder": window.path("bundle"), "rootSha256": root });
    window.err("release_verify", args(&json!("0".repeat(64))), Code::NotVerified);

    let targets = window.folder().join("bundle/targets");
    let target = fs::read_dir(targets).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&target).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&target, bytes).unwrap();
    for root in [&root, &Value::Null] {
        let failure = window.err("release_verify", args(root), Code::NotVerified);
        assert!(!failure.message.is_empty(), "a changed byte is refused with or without a root");
    }
}

#[test]
fn a_root_or_a_folder_that_is_none_is_the_officers_to_mend() {
    let window = Window::new();
    let args = |folder: &str, root: &str| json!({ "folder": window.path(folder), "rootSha256": root });
    let failure = window.err("release_verify", args("nowhere", &"0".repeat(64)), Code::File);
    assert!(failure.message.contains("nowhere"), "the folder is named: {}", failure.message);
    fs::create_dir(window.folder().join("empty")).unwrap();
    let failure = window.err("release_verify", args("empty", "not hex"), Code::Invalid);
    assert!(failure.message.contains("64 hex digits"), "it says what to write: {}", failure.message);
    window.err("release_verify", args("empty", &"0".repeat(64)), Code::NotVerified);
}

#[test]
fn what_cannot_be_published_leaves_no_release() {
    let window = window();
    fs::create_dir(window.folder().join("photos")).unwrap();
    fs::write(window.folder().join("photos/cat.jpg"), "a cat").unwrap();
    let reason = "what the tests publish";
    for (args, code, says) in [
        (export(30, "short", &window.path("bundle")), Code::Invalid, "reason: "),
        (export(0, reason, &window.path("bundle")), Code::NotPublishable, "between 1 and 365"),
        (export(u32::MAX, reason, &window.path("bundle")), Code::NotPublishable, "between 1 and 365"),
        (export(30, reason, &window.path("photos")), Code::File, "something else"),
        (export(30, reason, &window.path("photos/cat.jpg")), Code::File, "not a folder"),
    ] {
        let failure = window.err("release_export", args, code);
        assert!(failure.message.contains(says), "it says what to mend: {}", failure.message);
    }
    assert_eq!(window.ok("release_list", json!({})), json!([]), "nothing was published");
    assert!(!window.folder().join("bundle").exists(), "nothing was written");
    assert_eq!(fs::read(window.folder().join("photos/cat.jpg")).unwrap(), b"a cat", "nor written over");
    let preview = window.ok("release_preview", json!({ "days": u32::MAX }));
    assert_eq!(preview["blocked"].as_array().unwrap().len(), 1, "a preview of any length answers: {preview}");
}

#[test]
fn a_locked_vault_publishes_nothing() {
    let window = window();
    window.ok("connection_set_key", json!({ "connection": world::CONNECTION, "key": world::KEY }));
    let later = window.again();
    let args = export(30, "what the tests publish", &later.path("bundle"));
    later.err("release_export", args, Code::NoKeychain);
    assert_eq!(later.ok("release_list", json!({})), json!([]), "nothing was published");
    assert!(!later.folder().join("bundle").exists(), "nothing was written");
}
