//! The workspace itself.

use std::path::PathBuf;

use domicile_console::{
    Console, backup,
    messages::Language,
    overview::{self, Overview},
    reminder::{self, Reminder},
    workspace::{self, Setup, Status},
};
use tauri::State;

use crate::{error::CommandError, options::Access, state::Workspace};

/// Writes a verified backup of the workspace to the file `path`.
#[tauri::command]
#[specta::specta]
pub async fn workspace_backup(
    workspace: State<'_, Workspace>,
    path: String,
    replace: bool,
) -> Result<backup::Report, CommandError> {
    workspace.run(move |console| backup::write(console, &PathBuf::from(path), replace)).await
}

/// Lets the core say its sentences in a language, and dates as the clocks of a time zone show them.
#[tauri::command]
#[specta::specta]
pub async fn language_set(
    workspace: State<'_, Workspace>,
    language: Language,
    zone: String,
) -> Result<(), CommandError> {
    let speak = move |console: &Console| {
        console.speak(language);
        console.tell_dates_in(&zone)
    };
    workspace.run(speak).await
}

/// Tries again to open the workspace that could not be opened; without `access` as it was to be opened at the start.
#[tauri::command]
#[specta::specta]
pub async fn workspace_open(
    workspace: State<'_, Workspace>,
    access: Option<Access>,
) -> Result<(), CommandError> {
    workspace.open_again(access).await
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
