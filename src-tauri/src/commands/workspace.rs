//! The workspace itself.

use std::path::PathBuf;

use domicile_console::{
    backup,
    messages::Language,
    overview::{self, Overview},
    reminder::{self, Reminder},
    restore::{self, Found},
    secrets::Secret,
    workspace::{self, Setup, Status},
};
use tauri::State;

use crate::{error::CommandError, options::Access, state::Workspace};

/// Writes a verified backup of the workspace to the file `path`, with its keys beside it where `passphrase` seals them.
#[tauri::command]
#[specta::specta]
pub async fn workspace_backup(
    workspace: State<'_, Workspace>,
    path: String,
    replace: bool,
    passphrase: Option<String>,
) -> Result<backup::Report, CommandError> {
    let options = backup::Options { replace, keys: passphrase.map(Secret::new) };
    workspace.run(move |console| backup::write(console, &PathBuf::from(path), options)).await
}

/// What is in the backup `path`. It needs no open workspace, and changes nothing.
#[tauri::command]
#[specta::specta]
pub async fn backup_look(workspace: State<'_, Workspace>, path: String) -> Result<Found, CommandError> {
    workspace
        .wait(move |workspace| Ok(restore::look(&PathBuf::from(path))?.told(&workspace.messages())))
        .await
}

/// Puts the backup `path` in the place of this window's workspace, which is kept beside, and opens it; with the keys
/// beside the backup where `passphrase` opens them.
#[tauri::command]
#[specta::specta]
pub async fn workspace_restore(
    workspace: State<'_, Workspace>,
    path: String,
    accept_flaws: bool,
    passphrase: Option<String>,
) -> Result<restore::Report, CommandError> {
    let options = restore::Options { replace: true, accept_flaws, keys: passphrase.map(Secret::new) };
    workspace.wait(move |workspace| workspace.restore(&PathBuf::from(path), options)).await
}

/// Lets the core say its sentences in a language, and dates as the clocks of a time zone show them.
#[tauri::command]
#[specta::specta]
pub async fn language_set(
    workspace: State<'_, Workspace>,
    language: Language,
    zone: String,
) -> Result<(), CommandError> {
    workspace.speak(language, &zone).map_err(|error| workspace.told(error))
}

/// Tries again to open the workspace that could not be opened; without `access` as it was to be opened at the start.
#[tauri::command]
#[specta::specta]
pub async fn workspace_open(
    workspace: State<'_, Workspace>,
    access: Option<Access>,
) -> Result<(), CommandError> {
    workspace.wait(move |workspace| workspace.open_again(access)).await
}

/// The state of the workspace.
#[tauri::command]
#[specta::specta]
pub async fn workspace_status(workspace: State<'_, Workspace>) -> Result<Status, CommandError> {
    workspace.run(workspace::status).await
}

/// Sets the workspace up.
#[tauri::command]
#[specta::specta]
pub async fn workspace_set_up(workspace: State<'_, Workspace>, setup: Setup) -> Result<(), CommandError> {
    workspace.run(move |console| workspace::set_up(console, &setup)).await
}

/// What needs attention, how the draft stands and how far the roll-out is.
#[tauri::command]
#[specta::specta]
pub async fn overview_get(workspace: State<'_, Workspace>) -> Result<Overview, CommandError> {
    workspace.run(overview::overview).await
}

/// Gives the reminders that are due, each once, and lists all that still matter.
#[tauri::command]
#[specta::specta]
pub async fn reminder_give(workspace: State<'_, Workspace>) -> Result<Vec<Reminder>, CommandError> {
    workspace.run(reminder::give).await
}

/// Remembers that the officer has read every reminder.
#[tauri::command]
#[specta::specta]
pub async fn reminder_read(workspace: State<'_, Workspace>) -> Result<(), CommandError> {
    workspace.run(reminder::read).await
}
