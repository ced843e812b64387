//! The test of a prompt, and the practice server.

use domicile_console::{
    domain::CategoryId,
    practice,
    prompt::{self, JudgedBy, Offer, Run, Step},
};
use tauri::{State, ipc::Channel};

use crate::{error::CommandError, state::Workspace};

/// Every endpoint with the answer that a run for the tag, and for these categories of it, would get now.
#[tauri::command]
#[specta::specta]
pub async fn prompt_offers(
    workspace: State<'_, Workspace>,
    tag: String,
    categories: Option<Vec<CategoryId>>,
    judged_by: JudgedBy,
) -> Result<Vec<Offer>, CommandError> {
    workspace.run(move |console| prompt::offers(console, &tag, categories.as_deref(), judged_by)).await
}

/// Runs one test to its end; each step goes through `steps`.
#[tauri::command]
#[specta::specta]
pub async fn prompt_run(
    workspace: State<'_, Workspace>,
    run: Run,
    steps: Channel<Step>,
) -> Result<(), CommandError> {
    let console = workspace.console()?;
    // A window that is gone receives nothing any more; the run ends by itself.
    prompt::run(&console, run, &mut |step| drop(steps.send(step))).await;
    Ok(())
}

/// Stops a run.
#[tauri::command]
#[specta::specta]
pub async fn prompt_stop(workspace: State<'_, Workspace>, id: String) -> Result<(), CommandError> {
    prompt::stop(&*workspace.console()?, &id);
    Ok(())
}

/// Starts the practice server on this computer; gives its base URL.
#[tauri::command]
#[specta::specta]
pub async fn practice_start(workspace: State<'_, Workspace>) -> Result<String, CommandError> {
    practice::start(&*workspace.console()?).await.map_err(|error| workspace.told(error))
}

/// Removes the practice data; gives how many objects went.
#[tauri::command]
#[specta::specta]
pub async fn practice_remove(workspace: State<'_, Workspace>) -> Result<u32, CommandError> {
    workspace.run(practice::remove).await
}
