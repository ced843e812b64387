//! The names of all commands that the window may call, read by the build script too (which turns
//! each into a permission). Must never list a name that `commands::collect` does not register:
//! `tests/architecture.rs` compares the two, the capabilities and the generated bindings.

/// Every command, in the order of the alphabet, one spelling on both sides.
pub const NAMES: &[&str] = &[
    "catalogue_dependents",
    "catalogue_edit",
    "catalogue_get",
    "connection_has_key",
    "connection_set_key",
    "coverage_get",
    "decision_explain",
    "evidence_file",
    "evidence_put",
    "import_apply",
    "import_preview",
    "policy_create_from_template",
    "policy_sentence",
    "practice_remove",
    "practice_start",
    "prompt_offers",
    "prompt_run",
    "prompt_stop",
    "release_default_folder",
    "release_export",
    "release_list",
    "release_preview",
    "release_verify",
    "starter_adopt",
    "starter_placements",
    "template_list",
    "vault_status",
    "vault_unlock",
    "workspace_set_up",
    "workspace_status",
];
