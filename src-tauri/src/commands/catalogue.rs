//! The registry, evidence, policies and exemptions as objects.

use std::path::PathBuf;

use domicile_console::{
    domain::{Kind, Parts},
    export::{self, What},
    host::{self, HostCheck},
    registry::{self, Edit, StarterPlacement},
    undo::{self, Step},
};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// The draft as one document.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_get(workspace: State<'_, Workspace>) -> Result<Parts, CommandError> {
    workspace.run(domicile_console::document::get).await
}

/// Makes all edits or none.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_edit(
    workspace: State<'_, Workspace>,
    edits: Vec<Edit>,
    reason: Option<String>,
) -> Result<(), CommandError> {
    workspace.run(move |console| registry::edit(console, edits, reason)).await
}

/// Undoes the last edit. One that a release carries needs `published`: it is reverted in the draft.
#[tauri::command]
#[specta::specta]
pub async fn edit_undo(workspace: State<'_, Workspace>, published: bool) -> Result<Step, CommandError> {
    workspace.run(move |console| undo::undo(console, published)).await
}

/// Makes the edit again that was undone last.
#[tauri::command]
#[specta::specta]
pub async fn edit_redo(workspace: State<'_, Workspace>) -> Result<Step, CommandError> {
    workspace.run(undo::redo).await
}

/// What depends on an object: kind and identifier of each.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_dependents(
    workspace: State<'_, Workspace>,
    kind: Kind,
    id: String,
) -> Result<Vec<(Kind, String)>, CommandError> {
    workspace.run(move |console| registry::dependents(console, kind, &id)).await
}

/// Where the registry goes as a file when no other is named.
#[tauri::command]
#[specta::specta]
pub async fn registry_default_file(
    workspace: State<'_, Workspace>,
    what: What,
) -> Result<String, CommandError> {
    workspace.run(move |console| Ok(export::default_file(console, what)?.display().to_string())).await
}

/// Writes the registry to a new file.
#[tauri::command]
#[specta::specta]
pub async fn registry_export(
    workspace: State<'_, Workspace>,
    path: String,
    what: What,
) -> Result<export::Report, CommandError> {
    workspace.run(move |console| export::write(console, &PathBuf::from(path), what, false)).await
}

/// What the host of every endpoint says of itself.
#[tauri::command]
#[specta::specta]
pub async fn host_list(workspace: State<'_, Workspace>) -> Result<Vec<HostCheck>, CommandError> {
    workspace.run(host::checks).await
}

/// The placements that the starter catalogue offers.
#[tauri::command]
#[specta::specta]
pub async fn starter_placements(
    workspace: State<'_, Workspace>,
) -> Result<Vec<StarterPlacement>, CommandError> {
    workspace.run(registry::starter_placements).await
}
