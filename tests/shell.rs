//! Every command of the window over Tauri's mock runtime: the real handler, the real capabilities, a real workspace
//! file, and JSON as the window sends it. Grouped by area; `declared` fails for a command that no area tests.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy knows the tests, not the functions that they share"
)]

#[path = "shell/access.rs"]
mod access;
#[path = "shell/case.rs"]
mod case;
#[path = "shell/catalogue.rs"]
mod catalogue;
#[path = "shell/coverage.rs"]
mod coverage;
#[path = "shell/declared.rs"]
mod declared;
#[path = "shell/evidence.rs"]
mod evidence;
#[path = "shell/held.rs"]
mod held;
#[path = "shell/impact.rs"]
mod impact;
#[path = "shell/import.rs"]
mod import;
#[cfg(target_os = "linux")]
#[path = "shell/journey.rs"]
mod journey;
#[path = "shell/policy.rs"]
mod policy;
#[path = "shell/practice.rs"]
mod practice;
#[path = "shell/prompt.rs"]
mod prompt;
#[path = "shell/refusal.rs"]
mod refusal;
#[path = "shell/release.rs"]
mod release;
#[path = "shell/replay.rs"]
mod replay;
#[path = "shell/unopened.rs"]
mod unopened;
#[path = "shell/vault.rs"]
mod vault;
#[path = "shell/window.rs"]
mod window;
#[path = "shell/workspace.rs"]
mod workspace;
#[path = "shell/world.rs"]
mod world;
