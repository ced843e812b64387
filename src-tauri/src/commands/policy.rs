//! Policies and the templates they come from.

use domicile_console::{
    domain::Policy,
    policy::{self, Criterion, Promotion, TemplateView},
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

/// Promotes a policy to `enforce`. Refused while its criterion is not met.
#[tauri::command]
#[specta::specta]
pub async fn policy_promote(workspace: State<'_, Workspace>, id: String) -> Result<(), CommandError> {
    workspace.run(move |console| policy::promote(console, &id, None)).await
}

/// How the promotion of a policy stands.
#[tauri::command]
#[specta::specta]
pub async fn policy_promotion(
    workspace: State<'_, Workspace>,
    id: String,
) -> Result<Promotion, CommandError> {
    workspace.run(move |console| policy::promotion(console, &id)).await
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

/// Sets what logs must show before a policy is promoted; gives how its promotion stands then.
#[tauri::command]
#[specta::specta]
pub async fn policy_set_criterion(
    workspace: State<'_, Workspace>,
    id: String,
    criterion: Criterion,
) -> Result<Promotion, CommandError> {
    workspace.run(move |console| policy::set_criterion(console, &id, criterion)).await
}
