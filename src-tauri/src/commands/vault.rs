//! Keys and credentials. A typed secret passes through once; no command ever returns one.

use domicile_console::{
    secrets::Secret,
    vault::{self, VaultStatus},
};
use tauri::State;

use crate::{error::CommandError, state::Workspace};

/// Where the keys are.
#[tauri::command]
#[specta::specta]
pub async fn vault_status(workspace: State<'_, Workspace>) -> Result<VaultStatus, CommandError> {
    workspace.run(vault::status).await
}

/// Opens the passphrase file, or prepares a new one.
#[tauri::command]
#[specta::specta]
pub async fn vault_unlock(workspace: State<'_, Workspace>, passphrase: String) -> Result<(), CommandError> {
    let passphrase = Secret::new(passphrase);
    workspace.run(move |console| vault::unlock(console, passphrase)).await
}

/// Keeps the key of a connection.
#[tauri::command]
#[specta::specta]
pub async fn connection_set_key(
    workspace: State<'_, Workspace>,
    connection: String,
    key: String,
) -> Result<(), CommandError> {
    let key = Secret::new(key);
    workspace.run(move |console| vault::set_credential(console, &connection, key)).await
}

/// Whether a connection has a key.
#[tauri::command]
#[specta::specta]
pub async fn connection_has_key(
    workspace: State<'_, Workspace>,
    connection: String,
) -> Result<bool, CommandError> {
    workspace.run(move |console| vault::has_credential(console, &connection)).await
}
