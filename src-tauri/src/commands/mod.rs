//! The commands: one adapter a use case, in a file for each area. Each takes state, converts, calls
//! one use case and converts back. Must never hold SQL, a decision or a secret.

pub mod names;

use tauri::Runtime;
use tauri_specta::{Commands, collect_commands};

/// All commands of the window, for the handler and for the bindings alike. Those that need the
/// runtime's handles stay free of it by taking them from managed state, so that the tests can
/// register the same list with Tauri's mock runtime.
pub fn collect<R: Runtime>() -> Commands<R> {
    collect_commands![]
}
