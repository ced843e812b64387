//! The officer's whole way through one window, on a computer without a keychain: the test starts itself again with
//! the session bus pointing nowhere, so that it is the same on every computer. On macOS and Windows there is always
//! a keychain, and it would be that of whoever runs the tests.

use std::process::Command;

use domicile_console::wire::practice::Behaviour;
use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    prompt::{steps, test},
    window::{PASSPHRASE, Window},
    world::{self, CONNECTION, HOSTED, KEY, OWN, TAG, bytes, chosen},
};

const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
const NOWHERE: &str = "unix:path=/nonexistent/domicile-tests-have-no-keychain";
const CLINIC: &[u8] = include_bytes!("../fixtures/import/clinic.yaml");

/// Runs `body` where there is no keychain: in this process when it is already so, in another otherwise.
fn without_keychain(test: &str, body: impl FnOnce()) {
    if std::env::var_os(BUS).is_some_and(|bus| bus == NOWHERE) {
        body();
        return;
    }
    let name = format!("journey::{test}");
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &name, "--nocapture", "--test-threads=1"])
        .env(BUS, NOWHERE)
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && out.contains("1 passed"),
        "`{name}` ran without a keychain and passed: {out}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn without_a_keychain_a_passphrase_is_needed() {
    without_keychain("without_a_keychain_a_passphrase_is_needed", || {
        let window = Window::set_up(&["gdpr-ch5"]);
        let status = window.ok("vault_status", json!({}));
        assert_eq!(status["state"], "needs_passphrase", "there is no keychain: {status}");
        assert_ne!(status["cause"], "", "the officer is told why");
        let publish = json!({ "days": 30, "reason": "what the tests publish" });
        let args = json!({ "publish": publish, "folder": window.path("bundle") });
        let failure = window.err("release_export", args, Code::NoKeychain);
        assert!(failure.message.contains("passphrase file"), "it says what to do: {}", failure.message);
        assert!(!window.folder().join("bundle").exists(), "nothing is published without a key");
        assert!(window.key_file().is_none(), "no key is made behind the officer's back");
    });
}

#[test]
fn from_an_empty_workspace_to_a_verified_bundle_and_a_tested_prompt() {
    without_keychain("from_an_empty_workspace_to_a_verified_bundle_and_a_tested_prompt", || {
        let server = world::serve(Behaviour::Answer);
        let window = Window::set_up(&["gdpr-ch5"]);
        import(&window);
        register(&window, &server.base_url());
        record(&window);
        explain(&window);
        unlock(&window);
        publish(&window);

        window.ok("connection_set_key", json!({ "connection": CONNECTION, "key": KEY }));
        let by_release = |endpoint: &str| {
            let mut run = test("a", endpoint);
            run["judged_by"] = json!("published");
            run["synthetic"] = json!(false);
            let found = steps(&window, run);
            found.last().unwrap()["step"].clone()
        };
        assert_eq!(by_release(HOSTED), "refused", "the release refuses the hosted endpoint");
        assert_eq!(server.connections(), 0, "without a connection");
        assert_eq!(by_release(OWN), "finished", "and permits the machine");
        assert_eq!(server.hits(), 1, "which got the prompt");
    });
}

fn import(window: &Window) {
    let file = chosen("clinic.yaml", CLINIC);
    let preview = window.ok("import_preview", json!({ "format": "litellm_config", "file": file }));
    let apply = json!({ "format": "litellm_config", "file": file, "accepted": [] });
    window.ok("import_apply", apply);
    let endpoints = window.ok("workspace_status", json!({}))["endpoints"].clone();
    assert_eq!(endpoints, preview["counts"]["added"], "each row that was shown as new is an endpoint");
}

fn register(window: &Window, base_url: &str) {
    let early = json!({ "edits": world::machines(base_url), "reason": null });
    let failure = window.err("catalogue_edit", early.clone(), Code::Invalid);
    let named: Vec<_> = failure.fields.iter().map(|field| [&field.kind, &field.id, &field.field]).collect();
    assert_eq!(named, [["endpoint", HOSTED, "placement"]], "what is missing is named: {failure:?}");
    let adopted = json!([{ "adopt": { "kind": "placement", "id": "mistral:global" } }]);
    window.ok("catalogue_edit", json!({ "edits": adopted, "reason": null }));
    window.ok("catalogue_edit", early);
    assert_eq!(window.ok("coverage_get", json!({ "at": null }))["eligible"], 0, "nothing is proven yet");
}

fn record(window: &Window) {
    let days = json!({ "first": "2020-01-01", "last": "2120-12-31", "zone": "Europe/Berlin" });
    let document = b"%PDF-1.7\nthe record of the machine room";
    let args = json!({
        "evidence": world::evidence("own-record"), "days": days, "file": chosen("record.pdf", document),
    });
    window.ok("evidence_put", args);
    let kept = window.ok("catalogue_get", json!({}))["evidence"][0].clone();
    assert_eq!(kept["validity"]["to"], "2120-12-31T23:00:00Z", "the last day ends at midnight in Berlin");
    let back = window.ok("evidence_file", json!({ "sha256": kept["file"]["sha256"] }));
    assert_eq!(bytes(&back), document, "the document comes back");
}

fn explain(window: &Window) {
    assert_eq!(window.ok("coverage_get", json!({ "at": null }))["eligible"], 1, "the machine is permitted");
    for (endpoint, outcome) in [(OWN, "allow"), (HOSTED, "deny")] {
        let explained =
            window.ok("decision_explain", json!({ "tag": TAG, "endpoint": endpoint, "at": null }));
        assert_eq!(explained["outcome"], outcome, "{}", explained["sentence"]);
        assert_ne!(explained["policies"][0]["checks"], json!([]), "with what was checked");
    }
    let preview = window.ok("release_preview", json!({ "days": 30 }));
    assert_eq!((&preview["blocked"], &preview["gained"]), (&json!([]), &json!(1)), "it can be published");
}

fn unlock(window: &Window) {
    let state = || window.ok("vault_status", json!({}))["state"].clone();
    assert_eq!(state(), "needs_passphrase", "there is no keychain");
    window.err("vault_unlock", json!({ "passphrase": "short" }), Code::Secrets);
    assert_eq!(state(), "needs_passphrase", "a short passphrase opens nothing");
    window.ok("vault_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state(), "passphrase_file", "a good one does");
}

fn publish(window: &Window) {
    let exported = world::publish(window, "bundle");
    let root = exported["checked"]["root_sha256"].clone();
    let authenticated = |root: Value| {
        let args = json!({ "folder": window.path("bundle"), "rootSha256": root });
        window.ok("release_verify", args)["authenticated"].clone()
    };
    assert_eq!(authenticated(root), true, "with the root it is the publisher's");
    assert_eq!(authenticated(Value::Null), false, "without one it is only consistent");
    let status = window.ok("workspace_status", json!({}));
    assert_eq!(
        (&status["published"]["revision"], &status["draft"]["edits"]),
        (&json!(1), &json!(0)),
        "published"
    );
}
