//! The commands: one adapter a use case, in a file for each area. Each takes state, converts, calls
//! one use case and converts back. Must never hold SQL, a decision or a secret.

pub mod catalogue;
pub mod coverage;
pub mod evidence;
pub mod impact;
pub mod import;
pub mod names;
pub mod policy;
pub mod prompt;
pub mod release;
pub mod replay;
pub mod vault;
pub mod workspace;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domicile_console::{Error, text};
use tauri::Runtime;
use tauri_specta::{Commands, collect_commands};

/// All commands of the window, for the handler and for the bindings alike. Those that need the
/// runtime's handles stay free of it by taking them from managed state, so that the tests can
/// register the same list with Tauri's mock runtime.
pub fn collect<R: Runtime>() -> Commands<R> {
    collect_commands![
        workspace::backup_look,
        catalogue::catalogue_dependents,
        catalogue::catalogue_edit,
        catalogue::catalogue_get,
        vault::connection_has_key,
        vault::connection_set_key,
        coverage::coverage_dates,
        coverage::coverage_get,
        coverage::coverage_remedies,
        coverage::coverage_try,
        coverage::decision_explain,
        catalogue::edit_redo,
        catalogue::edit_undo,
        evidence::evidence_default_file,
        evidence::evidence_file,
        evidence::evidence_put,
        evidence::evidence_save_copy,
        catalogue::host_list,
        impact::impact_change,
        impact::impact_changes,
        impact::impact_default_file,
        impact::impact_export,
        impact::impact_preview,
        impact::impact_request,
        impact::impact_summary,
        import::import_apply,
        import::import_preview,
        workspace::language_set,
        impact::lint_list,
        workspace::overview_get,
        policy::policy_create_from_template,
        policy::policy_promote,
        policy::policy_promotion,
        policy::policy_sentence,
        policy::policy_set_criterion,
        prompt::practice_remove,
        prompt::practice_start,
        prompt::prompt_offers,
        prompt::prompt_run,
        prompt::prompt_stop,
        catalogue::registry_default_file,
        catalogue::registry_export,
        release::release_default_folder,
        release::release_export,
        release::release_list,
        release::release_preview,
        release::release_verify,
        workspace::reminder_give,
        workspace::reminder_read,
        replay::replay_cancel,
        replay::replay_run,
        catalogue::starter_placements,
        policy::template_list,
        vault::vault_status,
        vault::vault_unlock,
        workspace::workspace_backup,
        workspace::workspace_open,
        workspace::workspace_restore,
        workspace::workspace_set_up,
        workspace::workspace_status,
    ]
}

/// A file that the officer chose in the window.
#[derive(Debug, Clone, serde::Deserialize, specta::Type)]
pub struct ChosenFile {
    /// Its name.
    pub name: String,
    /// Its bytes, in padded standard base64.
    pub base64: String,
}

impl ChosenFile {
    /// Its bytes. An error when the window sent something else than base64.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        BASE64_STANDARD.decode(&self.base64).map_err(|error| {
            Error::Format(text!(
                "`{name}` did not arrive whole ({error}): choose it again",
                name = self.name.as_str(),
                error = error.to_string(),
            ))
        })
    }
}
