//! Imports of foreign files.

use domicile_console::import::{self, Format, Preview};
use tauri::State;

use super::ChosenFile;
use crate::{error::CommandError, state::Workspace};

/// What importing the file would do. Without a format it is found out from the file.
#[tauri::command]
#[specta::specta]
pub async fn import_preview(
    workspace: State<'_, Workspace>,
    format: Option<Format>,
    file: ChosenFile,
) -> Result<Preview, CommandError> {
    workspace.run(move |console| import::preview(console, format, &file.name, &file.bytes()?)).await
}

/// Imports the file, with the conflicts whose rows are in `accepted`.
#[tauri::command]
#[specta::specta]
pub async fn import_apply(
    workspace: State<'_, Workspace>,
    format: Option<Format>,
    file: ChosenFile,
    accepted: Vec<u32>,
) -> Result<Preview, CommandError> {
    let accepted = accepted.into_iter().filter_map(|row| usize::try_from(row).ok()).collect();
    workspace.run(move |console| import::apply(console, format, &file.name, &file.bytes()?, &accepted)).await
}
