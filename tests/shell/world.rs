//! What an officer enters, as JSON: a machine of the organisation's own that may have personal data, and a hosted
//! endpoint that may not.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domicile_console::wire::{
    ApiKey,
    practice::{Behaviour, Practice},
};
use serde_json::{Value, json};

use crate::window::Window;

/// The tag of the template `gdpr-ch5`.
pub const TAG: &str = "eu-personal";
/// The endpoint on the organisation's own machine: permitted.
pub const OWN: &str = "own-endpoint";
/// The endpoint of a provider that names no place: denied.
pub const HOSTED: &str = "hosted-endpoint";
/// The connection of both, so that a prompt that goes to either is counted.
pub const CONNECTION: &str = "own-server";
/// The key that the server asks for.
pub const KEY: &str = "sk-the-key-that-no-command-gives-back";

/// The edit that adds or replaces an object.
pub fn put(kind: &str, value: Value) -> Value {
    json!({ "put": { "kind": kind, "value": value } })
}

/// A file as the page sends it.
pub fn chosen(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "base64": BASE64_STANDARD.encode(bytes) })
}

/// What the page receives for the bytes of a file.
pub fn bytes(base64: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(base64.as_str().unwrap()).unwrap()
}

/// The record of the organisation's own machine, as the page sends evidence.
pub fn evidence(id: &str) -> Value {
    json!({
        "id": id,
        "name": "Record of the machine room",
        "instrument": "own_facility_record",
        "issuer": "Northwind",
        "scope": { "placements": ["northwind:berlin"] },
        "stages": {
            "processing": { "places": ["DE"] }, "storage": { "places": ["DE"] },
            "abuse_monitoring": { "places": ["DE"] }, "support_access": { "places": ["DE"] },
        },
        "validity": { "from": "2020-01-01T00:00:00Z", "to": "2120-01-01T00:00:00Z" },
    })
}

/// The edits for a machine in Berlin and a hosted endpoint, both reached at `base_url`.
pub fn machines(base_url: &str) -> Value {
    let here = json!({
        "facts": [{ "value": ["DE"], "source": { "name": "Inspection" }, "confidence": "officer" }],
    });
    json!([
        put("provider", json!({ "id": "northwind", "name": "Northwind" })),
        put(
            "placement",
            json!({
                "id": "northwind:berlin", "provider": "northwind", "name": "Machine room", "scope": "private",
                "claims": {
                    "processing": here, "storage": here, "prompt_logs": here,
                    "abuse_monitoring": here, "support_access": here, "control_plane": here,
                },
            })
        ),
        put(
            "connection",
            json!({
                "id": CONNECTION, "base_url": base_url, "api": "openai_chat", "networks": ["127.0.0.0/8"],
            })
        ),
        put("model", json!({ "id": "own-model" })),
        put(
            "endpoint",
            json!({
                "id": OWN, "model": "own-model", "connection": CONNECTION, "upstream_name": "own-model",
                "placement": "northwind:berlin", "enabled": true,
            })
        ),
        put(
            "endpoint",
            json!({
                "id": HOSTED, "model": "own-model", "connection": CONNECTION, "upstream_name": "hosted-model",
                "placement": "mistral:global", "enabled": true,
            })
        ),
    ])
}

/// A window on a workspace with that machine, its record, and an open passphrase file.
pub fn with_machines(base_url: &str) -> Window {
    let window = Window::set_up(&["gdpr-ch5"]).unlocked();
    let adopted = json!([{ "adopt": { "kind": "placement", "id": "mistral:global" } }]);
    window.ok("catalogue_edit", json!({ "edits": adopted, "reason": null }));
    window.ok("catalogue_edit", json!({ "edits": machines(base_url), "reason": null }));
    window.ok("evidence_put", json!({ "evidence": evidence("own-record"), "days": null, "file": null }));
    window
}

/// A server for the machine, that counts what comes to it.
pub fn serve(behaviour: Behaviour) -> Practice {
    tauri::async_runtime::block_on(Practice::start_with(ApiKey::new(KEY.to_owned()), behaviour)).unwrap()
}

/// A window as above whose machine runs, with its key in the vault.
pub fn with_server(behaviour: Behaviour) -> (Window, Practice) {
    let server = serve(behaviour);
    let window = with_machines(&server.base_url());
    window.ok("connection_set_key", json!({ "connection": CONNECTION, "key": KEY }));
    (window, server)
}

/// Publishes the draft into `name` in the window's folder.
pub fn publish(window: &Window, name: &str) -> Value {
    let publish = json!({ "days": 30, "reason": "what the tests publish" });
    window.ok("release_export", json!({ "publish": publish, "folder": window.path(name) }))
}
