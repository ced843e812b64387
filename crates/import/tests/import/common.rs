//! What the tests of the importers share.

use std::sync::OnceLock;

use domicile_import::{Context, File, ImportError, Proposal, Row, Status, litellm_config};
use domicile_policy::{Catalogue, ClaimValue, Place, Registry, Stage};

/// The small starter catalogue of the tests.
pub fn starter() -> Registry {
    serde_json::from_str(include_str!("../../../../tests/fixtures/import/starter.json")).unwrap()
}

/// What the product's starter catalogue knows of providers and their places, read once.
pub fn product_starter() -> &'static Registry {
    static STARTER: OnceLock<Registry> = OnceLock::new();
    STARTER.get_or_init(read_product_starter)
}

fn read_product_starter() -> Registry {
    macro_rules! list {
        ($name:literal) => {
            serde_json::from_str(include_str!(concat!("../../../../assets/catalogue/", $name))).unwrap()
        };
    }
    Registry {
        providers: list!("providers.json"),
        regions: list!("regions.json"),
        zones: list!("zones.json"),
        placements: list!("placements.json"),
        ..Registry::default()
    }
}

/// An importer of a file whose result is a proposal.
pub type Read = fn(&File<'_>, &Context<'_>) -> Result<Proposal, ImportError>;

/// The proposal of a file against `catalogue`, with the product's starter catalogue.
pub fn read_on(catalogue: &Catalogue, read: Read, name: &str, text: &str) -> Result<Proposal, ImportError> {
    read(&File { name, bytes: text.as_bytes() }, &Context { catalogue, starter: product_starter() })
}

/// The proposal of a file against nothing.
pub fn read_new(read: Read, name: &str, text: &str) -> Proposal {
    read_on(&Catalogue::default(), read, name, text).unwrap()
}

/// What a placement claims for processing.
pub fn processing(catalogue: &Catalogue, placement: &str) -> ClaimValue {
    catalogue.placements()[placement].claim(Stage::Processing)
}

/// The claim of these places.
pub fn places(codes: &[&str]) -> ClaimValue {
    ClaimValue::of_places(codes.iter().map(|code| code.parse::<Place>().unwrap()))
}

/// Imports the file, then again: the second time nothing may be new. Gives the catalogue.
pub fn import_twice(read: Read, name: &str, text: &str) -> Catalogue {
    let first = read_new(read, name, text);
    let catalogue = apply(&Catalogue::default(), &first);
    let again = read_on(&catalogue, read, name, text).unwrap();
    for (row, before) in again.rows.iter().zip(&first.rows) {
        let expected = if before.status == Status::Error { Status::Error } else { Status::Same };
        assert_eq!(row.status, expected, "{} is there already: {} {:?}", row.key, row.message, row.fields);
        assert!(row.objects.is_empty(), "{}: nothing to put", row.key);
    }
    assert!(again.changes(&(0..again.rows.len()).collect()).is_empty(), "importing again changes nothing");
    catalogue
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

/// What applying `key` would set `field` to.
pub fn after<'a>(proposal: &'a Proposal, key: &str, field: &str) -> &'a str {
    let row = row(proposal, key);
    let change = row.fields.iter().find(|change| change.field == field);
    change.and_then(|change| change.after.as_deref()).unwrap_or_else(|| panic!("{key}: {}", row.message))
}
