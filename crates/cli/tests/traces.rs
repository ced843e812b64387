//! After a test of a prompt nothing of it is left: not the prompt, not the answer, not the key. And a prompt that may
//! not be sent is not sent.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod home;

use std::{io::Write as _, process::Stdio};

use domicile_prompt::{ApiKey, practice::Practice};
use home::Home;

const KEY: &str = "sk-traces-Zq8Wm3Kp0Xv5";
const PROMPT: &str = "Frau Mustermann-Traceable-7731 asks about her letter";

struct World {
    home: Home,
    server: Practice,
}

/// A workspace with one private endpoint at the server's address, in `place`, with its key.
async fn world(place: &str) -> World {
    let home = Home::new();
    home.run(&["init", "--template", "private-only"]).expect(0);
    let server = Practice::start(ApiKey::new(KEY)).await.unwrap();
    let fact = serde_json::json!({ "value": [place], "source": { "name": "test" }, "confidence": "officer" });
    let claim = serde_json::json!({ "facts": [fact] });
    let stages =
        ["processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane"];
    let claims: serde_json::Map<_, _> =
        stages.iter().map(|stage| ((*stage).to_owned(), claim.clone())).collect();
    let mut document = home.json(&["get"]);
    let registry = document["registry"].as_object_mut().unwrap();
    let mut add = |list: &str, object: serde_json::Value| registry[list].as_array_mut().unwrap().push(object);
    add("providers", serde_json::json!({ "id": "own", "name": "Own" }));
    add("models", serde_json::json!({ "id": "m" }));
    add(
        "connections",
        serde_json::json!({ "id": "c", "base_url": server.base_url(), "api": "openai_chat", "credential_env": "KEY", "networks": ["127.0.0.0/8"] }),
    );
    // What is not private is denied by the template.
    let scope = if place == "CN" { "in_region" } else { "private" };
    add(
        "regions",
        serde_json::json!({ "id": "own:r", "provider": "own", "code": "r", "source": { "name": "test" }, "confidence": "officer" }),
    );
    add(
        "placements",
        serde_json::json!({ "id": "p", "provider": "own", "name": "P", "scope": scope, "region": "own:r", "claims": claims }),
    );
    add(
        "endpoints",
        serde_json::json!({ "id": "e", "model": "m", "connection": "c", "upstream_name": "m", "placement": "p", "enabled": true }),
    );
    let file = home.file("world.json", &document.to_string());
    home.run(&["apply", &file]).expect(0);
    let mut child = home.command(&["key", "c"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(KEY.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "the key is stored");
    std::fs::remove_file(home.root().join("world.json")).unwrap();
    World { home, server }
}

const TEST: [&str; 7] = ["test", "--tag", "private", "--endpoint", "e", "--draft", "--synthetic"];

#[tokio::test(flavor = "multi_thread")]
async fn neither_prompt_nor_answer_nor_key_is_left_anywhere() {
    let World { home, server } = world("DE").await;
    let words: Vec<&str> = TEST.into_iter().chain([PROMPT]).collect();
    let done = home.run(&words).expect(0);
    assert!(done.out.contains("Practice endpoint, no model"), "the answer is shown: {}", done.out);
    assert_eq!(server.hits(), 1, "and came from the server, with the right key");

    let traces: [(&str, &str); 4] = [
        ("prompt", "Mustermann-Traceable"),
        ("answer", "Practice endpoint, no model"),
        ("key", KEY),
        ("key", "Zq8Wm3Kp0Xv5"),
    ];
    let files = home.tree(&home.path(""));
    assert!(
        files.keys().any(|path| path.ends_with("workspace.domicile")),
        "the workspace is among what is searched"
    );
    for (path, bytes) in &files {
        for (what, trace) in traces {
            let hexed: String = trace.bytes().map(|byte| format!("{byte:02x}")).collect();
            let found = [trace.as_bytes(), hexed.as_bytes()]
                .iter()
                .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle));
            assert!(!found, "the {what} is in {}", path.display());
        }
    }
    let log = home.json(&["get"]);
    assert!(!log.to_string().contains(KEY), "nor does the document hold the key");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_stays_with_the_host_it_was_entered_for() {
    let World { home, server } = world("DE").await;
    let elsewhere = Practice::start(ApiKey::new(KEY)).await.unwrap();
    let mut document = home.json(&["get"]);
    document["registry"]["connections"][0]["base_url"] = elsewhere.base_url().into();
    let file = home.file("moved.json", &document.to_string());
    home.run(&["apply", &file]).expect(0);
    let words: Vec<&str> = TEST.into_iter().chain([PROMPT]).collect();
    let failed = home.run(&words).expect(1);
    assert!(failed.err.contains("No key is stored"), "the key has to be entered again: {}", failed.err);
    assert_eq!(elsewhere.connections() + server.connections(), 0, "the new host never saw the key");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_qualify_receives_nothing() {
    let World { home, server } = world("CN").await;
    let words: Vec<&str> = TEST.into_iter().chain([PROMPT]).collect();
    let refused = home.run(&words).expect(3);
    assert!(refused.err.contains("nothing was sent"), "it says that nothing was sent: {}", refused.err);
    assert_eq!((server.hits(), server.connections()), (0, 0), "not even a connection");
    let real = home.run(&["test", "--tag", "private", "--endpoint", "e", "--draft", PROMPT]).expect(3);
    assert!(real.err.contains("synthetic"), "the draft judges only made-up text: {}", real.err);
    let unpublished = home.run(&["test", "--tag", "private", "--endpoint", "e", PROMPT]).expect(3);
    assert!(unpublished.err.contains("published"), "and nothing is published yet: {}", unpublished.err);
    assert_eq!(server.connections(), 0, "still not");
}
