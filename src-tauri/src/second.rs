//! A second start of the console: the first window comes to the front, and says which workspace it has when another was
//! asked for. Must never open that by itself: the officer closes the one first, so that she knows where she works.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, Runtime, Wry, plugin::TauriPlugin};
use tauri_specta::Event as _;

use crate::{Options, state::Workspace};

/// The console was started again for another workspace than the one that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct SecondStart {
    /// The workspace that was asked for.
    pub asked: String,
    /// The one that is open here.
    pub open: String,
}

/// What ends a second process and tells the first. Where there is no session bus nobody can be told, and each start is
/// the first; the workspace's own lock still lets only one in.
pub fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, args, folder| {
        show(app);
        let options = Options::from_args(args.into_iter().skip(1).map(OsString::from));
        // What was not understood the second process has no window to say in: the first says where it is.
        let asked = options.ok().and_then(|options| options.workspace);
        let open = app.state::<Workspace>().path();
        if let Some(told) = told(open.as_deref(), asked, Path::new(&folder)) {
            // A page that is just closing hears nothing any more.
            let _ = told.emit(app);
        }
    })
}

/// What there is to say of a start in `folder` for the workspace `asked`.
fn told(open: Option<&Path>, asked: Option<PathBuf>, folder: &Path) -> Option<SecondStart> {
    let asked = folder.join(asked?);
    let open = open?;
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    (real(&asked) != real(open))
        .then(|| SecondStart { asked: asked.display().to_string(), open: open.display().to_string() })
}

/// Brings the window to the front. A window system that refuses leaves it where it is.
fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests;
