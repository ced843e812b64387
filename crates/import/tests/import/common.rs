//! What the tests of both importers share.

use domicile_import::{Context, File, ImportError, Proposal, Row, litellm_config};
use domicile_policy::{Catalogue, Registry};

/// The small starter catalogue of the tests.
pub fn starter() -> Registry {
    serde_json::from_str(include_str!("../../../../tests/fixtures/import/starter.json")).unwrap()
}

/// The proposal of a configuration against `catalogue`.
pub fn config_on(catalogue: &Catalogue, text: &str) -> Result<Proposal, ImportError> {
    let starter = starter();
    let file = File { name: "config.yaml", bytes: text.as_bytes() };
    litellm_config::read(&file, &Context { catalogue, starter: &starter })
}

/// The proposal of a configuration against nothing.
pub fn config(text: &str) -> Proposal {
    config_on(&Catalogue::default(), text).unwrap()
}

/// A configuration with one entry called `m` that has these parameters, in flow style.
pub fn entry(params: &str) -> String {
    format!("model_list:\n  - model_name: m\n    litellm_params: {{ {params} }}\n")
}

/// The row called `key`.
pub fn row<'a>(proposal: &'a Proposal, key: &str) -> &'a Row {
    proposal.rows.iter().find(|row| row.key == key).unwrap()
}

/// The catalogue after everything that needs no decision.
pub fn apply(catalogue: &Catalogue, proposal: &Proposal) -> Catalogue {
    catalogue.edited(&proposal.changes(&[].into())).unwrap()
}
