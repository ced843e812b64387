//! What the draft changes, one request explained, and what in the draft is worth a look.

use std::path::PathBuf;

use domicile_console::{
    domain::Instant,
    impact::{self, Answered, Ask, Explained, Exported, Filter, Format, Page, Preview, Summary},
    lint::{self, LintView},
    registry::Edit,
};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// What the draft changes against the newest release, in a sentence and in numbers.
#[tauri::command]
#[specta::specta]
pub async fn impact_summary(workspace: State<'_, Workspace>) -> Result<Summary, CommandError> {
    workspace.run(impact::summary).await
}

/// A part of the list of changes.
#[tauri::command]
#[specta::specta]
pub async fn impact_changes(
    workspace: State<'_, Workspace>,
    filter: Filter,
    offset: u32,
    limit: u32,
) -> Result<Page, CommandError> {
    workspace.run(move |console| impact::changes(console, &filter, offset, limit)).await
}

/// One change, explained on both sides.
#[tauri::command]
#[specta::specta]
pub async fn impact_change(
    workspace: State<'_, Workspace>,
    tag: String,
    category: Option<String>,
    endpoint: String,
    at: Instant,
) -> Result<Explained, CommandError> {
    workspace.run(move |console| impact::change(console, &tag, category.as_deref(), &endpoint, at)).await
}

/// Where an export goes when no other file is named.
#[tauri::command]
#[specta::specta]
pub async fn impact_default_file(
    workspace: State<'_, Workspace>,
    format: Format,
) -> Result<String, CommandError> {
    workspace.run(move |console| Ok(impact::default_file(console, format)?.display().to_string())).await
}

/// Writes the list to a new file.
#[tauri::command]
#[specta::specta]
pub async fn impact_export(
    workspace: State<'_, Workspace>,
    path: String,
    format: Format,
    filter: Filter,
) -> Result<Exported, CommandError> {
    workspace.run(move |console| impact::export(console, &PathBuf::from(path), format, &filter)).await
}

/// What edits would change in the draft. Nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn impact_preview(
    workspace: State<'_, Workspace>,
    edits: Vec<Edit>,
) -> Result<Preview, CommandError> {
    workspace.run(move |console| impact::preview(console, edits)).await
}

/// One request, as a gateway would ask it.
#[tauri::command]
#[specta::specta]
pub async fn impact_request(
    workspace: State<'_, Workspace>,
    question: Ask,
) -> Result<Answered, CommandError> {
    workspace.run(move |console| impact::request(console, &question)).await
}

/// What in the draft contradicts itself, adds nothing, leaves a gap or ends soon; errors first.
#[tauri::command]
#[specta::specta]
pub async fn lint_list(workspace: State<'_, Workspace>) -> Result<Vec<LintView>, CommandError> {
    workspace.run(lint::lints).await
}
