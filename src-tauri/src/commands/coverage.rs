//! What each tag may use, and why.

use domicile_console::{
    coverage::{self, Coverage, CoverageDate},
    domain::{Instant, Object},
    explain::{self, Explanation},
    remedy::{self, Tried, WhatWouldAllow},
};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// The matrix of the draft, now or at another instant.
#[tauri::command]
#[specta::specta]
pub async fn coverage_get(
    workspace: State<'_, Workspace>,
    at: Option<Instant>,
) -> Result<Coverage, CommandError> {
    workspace.run(move |console| coverage::matrix(console, at)).await
}

/// The dates ahead that change an answer of the matrix.
#[tauri::command]
#[specta::specta]
pub async fn coverage_dates(workspace: State<'_, Workspace>) -> Result<Vec<CoverageDate>, CommandError> {
    workspace.run(coverage::dates).await
}

/// One verdict with everything behind it.
#[tauri::command]
#[specta::specta]
pub async fn decision_explain(
    workspace: State<'_, Workspace>,
    tag: String,
    endpoint: String,
    at: Option<Instant>,
) -> Result<Explanation, CommandError> {
    workspace.run(move |console| explain::explanation(console, &tag, &endpoint, at)).await
}

/// The smallest sets of changes after which a tag may use an endpoint.
#[tauri::command]
#[specta::specta]
pub async fn coverage_remedies(
    workspace: State<'_, Workspace>,
    tag: String,
    endpoint: String,
    at: Option<Instant>,
) -> Result<WhatWouldAllow, CommandError> {
    workspace.run(move |console| remedy::what_would_allow(console, &tag, &endpoint, at)).await
}

/// What the tag gets from the endpoint on a copy of the draft with these objects in it, and what else that changes.
#[tauri::command]
#[specta::specta]
pub async fn coverage_try(
    workspace: State<'_, Workspace>,
    tag: String,
    endpoint: String,
    at: Instant,
    puts: Vec<Object>,
) -> Result<Tried, CommandError> {
    workspace.run(move |console| remedy::try_out(console, &tag, &endpoint, at, puts)).await
}
