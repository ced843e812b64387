//! A workspace with a machine in Berlin that may have personal data until its record ends, and a hosted endpoint that
//! may not; at an instant that the test says.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use domicile_console::{
    Config, Console,
    domain::Instant,
    registry::{Edit, edit},
    release::{Publish, publish},
    secrets::Secret,
    workspace::{Setup, set_up},
};
use serde_json::{Value, json};

pub const TAG: &str = "eu-personal";
pub const OWN: &str = "own-endpoint";
pub const HOSTED: &str = "hosted-endpoint";
/// When every world begins.
pub const NOW: &str = "2026-11-20T10:00:00Z";
/// When the record of the machine room ends.
pub const ENDS: &str = "2027-03-01T00:00:00Z";

pub struct World {
    pub console: Console,
    pub folder: tempfile::TempDir,
    seconds: Arc<AtomicI64>,
}

pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub fn put(kind: &str, value: &Value) -> Value {
    json!({ "put": { "kind": kind, "value": value } })
}

pub fn delete(kind: &str, id: &str) -> Value {
    json!({ "delete": { "kind": kind, "id": id } })
}

impl World {
    /// The workspace with nothing but the template.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let seconds = Arc::new(AtomicI64::new(at(NOW).as_second()));
        let clock = Arc::clone(&seconds);
        let config = Config {
            clock: Box::new(move || Instant::from_second(clock.load(Ordering::SeqCst)).unwrap()),
            passphrase: Some(Secret::new("four unrelated words here".to_owned())),
            ..Config::new(folder.path().join("w.domicile"))
        };
        let console = Console::open_or_create(config).unwrap();
        let setup = Setup {
            name: "Northwind".into(),
            officer: "Ada".into(),
            templates: vec!["gdpr-ch5".into()],
            practice: false,
        };
        set_up(&console, &setup).unwrap();
        Self { console, folder, seconds }
    }

    /// The same with both endpoints; the machine's record ends at [`ENDS`].
    pub fn new() -> Self {
        let world = Self::empty();
        world.edit(&[json!({ "adopt": { "kind": "placement", "id": "mistral:global" } })]);
        world.edit(&[
            put("provider", &json!({ "id": "northwind", "name": "Northwind" })),
            placement("northwind:berlin", "DE"),
            put(
                "connection",
                &json!({
                    "id": "own-server", "base_url": "http://127.0.0.1:9/v1", "api": "openai_chat",
                    "networks": ["127.0.0.0/8"],
                }),
            ),
            put("model", &json!({ "id": "own-model" })),
            endpoint(OWN, "northwind:berlin", true),
            endpoint(HOSTED, "mistral:global", true),
            record("own-record", "northwind:berlin", "DE", ENDS),
        ]);
        world
    }

    pub fn edit(&self, edits: &[Value]) {
        let edits: Vec<Edit> = serde_json::from_value(json!(edits)).unwrap();
        edit(&self.console, edits, None).unwrap();
    }

    pub fn publish(&self) {
        publish(&self.console, &Publish { days: 90, reason: "what the tests publish".into() }).unwrap();
    }

    /// Moves the clock.
    pub fn now(&self, text: &str) {
        self.seconds.store(at(text).as_second(), Ordering::SeqCst);
    }
}

pub fn placement(id: &str, place: &str) -> Value {
    let here = json!({
        "facts": [{ "value": [place], "source": { "name": "Inspection" }, "confidence": "officer" }],
    });
    put(
        "placement",
        &json!({
            "id": id, "provider": "northwind", "name": "Machine room", "scope": "private",
            "claims": {
                "processing": here, "storage": here, "prompt_logs": here,
                "abuse_monitoring": here, "support_access": here, "control_plane": here,
            },
        }),
    )
}

pub fn endpoint(id: &str, placement: &str, enabled: bool) -> Value {
    put(
        "endpoint",
        &json!({
            "id": id, "model": "own-model", "connection": "own-server", "upstream_name": id,
            "placement": placement, "enabled": enabled,
        }),
    )
}

pub fn record(id: &str, placement: &str, place: &str, ends: &str) -> Value {
    put(
        "evidence",
        &json!({
            "id": id, "name": "Record of the machine room", "instrument": "own_facility_record",
            "issuer": "Northwind", "scope": { "placements": [placement] },
            "stages": {
                "processing": { "places": [place] }, "storage": { "places": [place] },
                "abuse_monitoring": { "places": [place] }, "support_access": { "places": [place] },
            },
            "validity": { "from": "2020-01-01T00:00:00Z", "to": ends },
        }),
    )
}
