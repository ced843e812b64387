//! Releases.

use std::path::PathBuf;

use domicile_console::release::{self, Checked, Exported, Preview, Publish, ReleaseView};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// The releases, newest first.
#[tauri::command]
#[specta::specta]
pub async fn release_list(workspace: State<'_, Workspace>) -> Result<Vec<ReleaseView>, CommandError> {
    workspace.run(release::list).await
}

/// What publishing the draft would do.
#[tauri::command]
#[specta::specta]
pub async fn release_preview(workspace: State<'_, Workspace>, days: u32) -> Result<Preview, CommandError> {
    workspace.run(move |console| release::preview(console, days)).await
}

/// Where a revision is exported when no other folder is named.
#[tauri::command]
#[specta::specta]
pub async fn release_default_folder(
    workspace: State<'_, Workspace>,
    revision: u32,
) -> Result<String, CommandError> {
    workspace.run(move |console| Ok(release::default_folder(console, revision)?.display().to_string())).await
}

/// Publishes the draft, writes it to the folder, reads it back and verifies it.
#[tauri::command]
#[specta::specta]
pub async fn release_export(
    workspace: State<'_, Workspace>,
    publish: Publish,
    folder: String,
) -> Result<Exported, CommandError> {
    workspace.run(move |console| release::publish_and_export(console, &publish, &PathBuf::from(folder))).await
}

/// Verifies a folder against a pinned root.
#[tauri::command]
#[specta::specta]
pub async fn release_verify(
    workspace: State<'_, Workspace>,
    folder: String,
    root_sha256: Option<String>,
) -> Result<Checked, CommandError> {
    workspace
        .run(move |console| release::verify(&PathBuf::from(folder), root_sha256.as_deref(), console.now()))
        .await
}
