//! Azure's tables of models and regions, in both layouts: what is offered is told, placements are proposed, endpoints
//! never.

use crate::common::{apply, import_twice, places, processing, read_new, read_on, row};
use domicile_import::{Status, azure_matrix::read};
use domicile_policy::{Catalogue, Kind, ModelId, PlacementId};

const MATRIX: &str = include_str!("../../../../tests/fixtures/import/azure-matrix.md");
const BY_REGION: &str = include_str!("../../../../tests/fixtures/import/azure-matrix-by-region.md");

/// A table of one model under this heading.
fn table(heading: &str, regions: &str, cells: &str) -> String {
    format!(
        "## {heading}\n\n| **Model** | **Version** | {regions} |\n| :--- | :--- | :---: |\n| gpt-4o | 1 | {cells} |\n"
    )
}

#[test]
fn what_is_offered_becomes_placements_and_models() {
    let proposal = read_new(read, "deployments-standard.md", MATRIX);
    assert_eq!(proposal.source.version.as_deref(), Some("06/11/2026"), "the day that the page states");
    let catalogue = import_twice(read, "deployments-standard.md", MATRIX);
    let expected = [
        "azure:dz-eu:norwayeast",
        "azure:dz-eu:swedencentral",
        "azure:dz-eu:westeurope",
        "azure:global:brazilsouth",
        "azure:global:canadaeast",
        "azure:global:eastus2",
        "azure:global:norwayeast",
        "azure:global:swedencentral",
        "azure:global:uksouth",
        "azure:standard:swedencentral",
        "azure:standard:uksouth",
    ];
    let ids: Vec<&str> = catalogue.placements().keys().map(PlacementId::as_str).collect();
    assert_eq!(ids, expected, "where something is offered, and nowhere else");
    assert_eq!(
        processing(&catalogue, "azure:standard:uksouth"),
        places(&["GB"]),
        "as the starter catalogue has it"
    );
    let models: Vec<&str> = catalogue.models().keys().map(ModelId::as_str).collect();
    assert_eq!(
        models,
        ["codex-mini", "gpt-4o", "gpt-5.4", "text-embedding-3-large", "whisper"],
        "each model once"
    );
    let gpt = row(&proposal, "gpt-4o");
    for part in [
        "GlobalStandard in brazilsouth, canadaeast, eastus2, norwayeast, swedencentral, uksouth.",
        "DataZoneStandard in swedencentral, westeurope.",
        "Standard in swedencentral, uksouth.",
        "Versions: 2024-05-13, 2024-11-20.",
    ] {
        assert!(gpt.message.to_string().contains(part), "{part}: {}", gpt.message);
    }
    assert_eq!(gpt.line, Some(16), "the first line on which it is offered");
    assert!(
        row(&proposal, "azure:dz-eu:norwayeast").message.to_string().contains("DataZoneStandard for 1"),
        "how many"
    );
    let kinds = [Kind::Provider, Kind::Region, Kind::Zone, Kind::Placement, Kind::Model];
    assert!(
        proposal.rows.iter().flat_map(|row| &row.objects).all(|object| kinds.contains(&object.kind())),
        "a table of the documentation is nobody's deployment: no connection, no endpoint"
    );
}

#[test]
fn the_older_layout_is_read_by_its_title() {
    let catalogue = import_twice(read, "standard-models-gov.md", BY_REGION);
    let ids: Vec<&str> = catalogue.placements().keys().map(PlacementId::as_str).collect();
    assert_eq!(ids, ["azure:standard:usgovarizona", "azure:standard:usgovvirginia"], "a row is a region");
    let models: Vec<&str> = catalogue.models().keys().map(ModelId::as_str).collect();
    assert_eq!(models, ["gpt-4.1", "text-embedding-3-large"], "what is offered nowhere is left out");
    let proposal = read_new(read, "standard-models-gov.md", BY_REGION);
    assert!(
        row(&proposal, "gpt-4.1").message.to_string().contains("Versions: 2025-04-14."),
        "{:?}",
        proposal.rows
    );
}

#[test]
fn tabs_may_name_the_type() {
    let tabs = "# [Global Standard](#tab/g)\n\n| **Model** | **Version** | **uksouth** |\n|---|---|---|\n| a | 1 | ✅ |\n\n\
                # [Provisioned Managed](#tab/p)\n\n| **Model** | **Version** | **uksouth** |\n|---|---|---|\n| b | 1 | ✅ |\n";
    let catalogue = import_twice(read, "region-europe.md", tabs);
    let ids: Vec<&str> = catalogue.placements().keys().map(PlacementId::as_str).collect();
    assert_eq!(ids, ["azure:global:uksouth", "azure:standard:uksouth"], "each table under its own tab");
}

#[test]
fn what_cannot_be_read_is_a_row_and_loses_no_other() {
    let case = |heading: &str, regions: &str, cells: &str| {
        read_new(read, "m.md", &format!("{}\n{MATRIX}", table(heading, regions, cells)))
    };
    let cases = [
        (
            "Global standard",
            "**swedencentrl**",
            "✅",
            "`swedencentral`",
            "a region that nobody knows names the nearest",
        ),
        ("Global standard", "**eastus**", "maybe", "must be ✅ or `-`", "neither yes nor no"),
        (
            "Global standard",
            "**eastus**",
            "✅ | ✅",
            "4 cells and its table 3 columns",
            "a row of another width",
        ),
        ("Some standard", "**eastus**", "✅", "\"Some standard\"", "a type that nobody knows"),
        ("Data Zone standard", "**uksouth**", "✅", "which data zone", "a zone that no source names"),
    ];
    for (heading, regions, cells, part, why) in cases {
        let proposal = case(heading, regions, cells);
        let wrong: Vec<_> = proposal.rows.iter().filter(|row| row.status == Status::Error).collect();
        assert_eq!(wrong.len(), 1, "{why}: {wrong:?}");
        assert!(wrong[0].message.to_string().contains(part), "{why}: {}", wrong[0].message);
        assert!(wrong[0].line.is_some_and(|line| line <= 5), "{why}: the line: {:?}", wrong[0].line);
        assert!(proposal.counts().added >= 16, "{why}: the others are read");
        apply(&Catalogue::default(), &proposal);
    }
    let quota = format!("{MATRIX}\n| **Tier** | **Limit** |\n|---|---|\n| 1 | 2 |\n");
    let proposal = read_new(read, "m.md", &quota);
    assert!(
        proposal
            .notes
            .iter()
            .any(|note| note.line.is_some() && note.message.to_string().contains("not one of models")),
        "another table is told: {:?}",
        proposal.notes
    );
}

#[test]
fn what_has_no_table_is_refused_in_words() {
    for text in ["# Heading\n", "| a | b |\n|---|---|\n", "{}"] {
        let error = read_on(&Catalogue::default(), read, "m.md", text).unwrap_err().to_string();
        assert!(error.contains("| **Model** | **Version** |"), "{text}: {error}");
    }
    let error = read_on(&Catalogue::default(), read, "m.md", " ").unwrap_err().to_string();
    assert!(error.contains("empty"), "{error}");
}
