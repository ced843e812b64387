//! Evidence with its document.

use std::path::PathBuf;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domicile_console::{
    domain::{Evidence, Validity},
    evidence,
};
use serde::Deserialize;
use tauri::State;

use super::ChosenFile;
use crate::{error::CommandError, state::Workspace};

/// First and last day of a validity, as the officer typed them.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct Days {
    /// The first day, `YYYY-MM-DD`.
    pub first: String,
    /// The last day that still counts, `YYYY-MM-DD`.
    pub last: String,
    /// The officer's time zone, an IANA name.
    pub zone: String,
}

/// Where a copy of the document `name` goes when no other file is named.
#[tauri::command]
#[specta::specta]
pub async fn evidence_default_file(
    workspace: State<'_, Workspace>,
    name: String,
) -> Result<String, CommandError> {
    workspace.run(move |console| Ok(evidence::default_copy(console, &name)?.display().to_string())).await
}

/// Adds or replaces evidence, with its document where one is given. With `days` the validity is from the beginning of
/// the first to the end of the last, in the officer's time zone.
#[tauri::command]
#[specta::specta]
pub async fn evidence_put(
    workspace: State<'_, Workspace>,
    evidence: Evidence,
    days: Option<Days>,
    file: Option<ChosenFile>,
) -> Result<(), CommandError> {
    let file = file.map(|file| file.bytes().map(|bytes| (file.name, bytes)));
    workspace
        .run(move |console| {
            let validity: Option<Validity> =
                days.map(|days| evidence::validity(&days.first, &days.last, &days.zone)).transpose()?;
            let evidence = Evidence { validity: validity.unwrap_or(evidence.validity), ..evidence };
            evidence::put(console, evidence, file.transpose()?)
        })
        .await
}

/// The stored copy of a document, in padded standard base64.
#[tauri::command]
#[specta::specta]
pub async fn evidence_file(workspace: State<'_, Workspace>, sha256: String) -> Result<String, CommandError> {
    workspace
        .run(move |console| evidence::file(console, &sha256))
        .await
        .map(|bytes| BASE64_STANDARD.encode(bytes))
}

/// Writes the stored copy of a document to the file `path`, and gives that path in full.
#[tauri::command]
#[specta::specta]
pub async fn evidence_save_copy(
    workspace: State<'_, Workspace>,
    sha256: String,
    path: String,
    replace: bool,
) -> Result<String, CommandError> {
    workspace
        .run(move |console| {
            let saved = evidence::save_copy(console, &sha256, &PathBuf::from(path), replace)?;
            Ok(saved.display().to_string())
        })
        .await
}
