//! Policies and the templates they come from.

use domicile_console::{
    domain::Policy,
    policy::{self, TemplateView},
};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// Every template.
#[tauri::command]
#[specta::specta]
pub async fn template_list(workspace: State<'_, Workspace>) -> Result<Vec<TemplateView>, CommandError> {
    workspace.run(policy::templates).await
}

/// Adds what a template brings; gives the identifiers of its policies.
#[tauri::command]
#[specta::specta]
pub async fn policy_create_from_template(
    workspace: State<'_, Workspace>,
    template: String,
) -> Result<Vec<String>, CommandError> {
    workspace.run(move |console| policy::create_from_template(console, &template)).await
}

/// What a policy permits, in words; it need not be saved yet.
#[tauri::command]
#[specta::specta]
pub async fn policy_sentence(
    workspace: State<'_, Workspace>,
    policy: Policy,
) -> Result<String, CommandError> {
    workspace.run(move |console| policy::sentence(console, &policy)).await
}
