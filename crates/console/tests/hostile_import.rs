//! Hostile files, for every format that can be imported: each is refused with a sentence that names the file and says
//! what to do, and the workspace stays as it was, byte for byte.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "import/practised.rs"]
mod practised;

use std::collections::BTreeSet;

use domicile_console::{
    Console,
    export::{self, What},
    import::{self, Format, RowStatus},
};
use practised::Workspace;

impl Workspace {
    /// What there is: the draft, and how many edits the audit log has.
    fn state(&self) -> (String, Option<u64>) {
        let steps = domicile_console::undo::steps(&self.console).unwrap();
        (self.console.catalogue().unwrap().sha256().to_string(), steps.undo.map(|step| step.entry))
    }

    /// Refused by preview and by apply, as the format and as whatever it shows; gives the sentence of the first.
    fn refused(&self, format: Format, name: &str, bytes: &[u8]) -> String {
        let before = self.state();
        let mut sentences = Vec::new();
        for asked in [Some(format), None] {
            for applied in [false, true] {
                let done = if applied {
                    import::apply(&self.console, asked, name, bytes, &BTreeSet::new())
                } else {
                    import::preview(&self.console, asked, name, bytes)
                };
                let error = done.expect_err(&format!("{format:?} of {name}, applied {applied}"));
                sentences.push(error.to_string());
            }
        }
        assert_eq!(self.state(), before, "{format:?} of {name} changed nothing");
        sentences.swap_remove(0)
    }
}

/// A good file of each format.
fn sample(console: &Console, format: Format) -> Vec<u8> {
    macro_rules! fixture {
        ($name:literal) => {
            include_bytes!(concat!("../../../tests/fixtures/import/", $name)).to_vec()
        };
    }
    match format {
        Format::LitellmConfig => fixture!("clinic.yaml"),
        Format::LitellmModels => fixture!("models.json"),
        Format::AzureDeployments => fixture!("azure-deployments.json"),
        Format::AzureMatrix => fixture!("azure-matrix.md"),
        Format::BedrockProfiles => fixture!("bedrock-profiles.json"),
        Format::Botocore => fixture!("botocore-partitions.json"),
        Format::ModelsDev => fixture!("models-dev-provider.toml"),
        Format::RegistryCsv => export::export(console, What::Csv(export::Table::Endpoints)).unwrap(),
        Format::RegistryXlsx => export::export(console, What::Xlsx).unwrap(),
        Format::WorkspaceFile => export::export(console, What::Json).unwrap(),
    }
}

const fn is_json(format: Format) -> bool {
    matches!(
        format,
        Format::LitellmModels
            | Format::AzureDeployments
            | Format::BedrockProfiles
            | Format::Botocore
            | Format::WorkspaceFile
    )
}

#[test]
fn the_samples_are_read_so_that_what_follows_is_refused_for_its_own_sake() {
    let workspace = Workspace::new();
    for format in Format::ALL {
        let bytes = sample(&workspace.console, format);
        let read = import::preview(&workspace.console, Some(format), "sample", &bytes).unwrap();
        assert!(!read.proposal.rows.is_empty(), "{format:?}");
    }
}

#[test]
fn what_is_empty_too_large_or_in_another_encoding_is_refused_by_name() {
    let workspace = Workspace::new();
    // As large as the issue of a broken export may be. Nobody reads it: its pages are never touched.
    let huge = vec![0_u8; 500 * 1024 * 1024];
    for format in Format::ALL {
        let sample = sample(&workspace.console, format);
        let refused = |name: &str, bytes: &[u8]| {
            let sentence = workspace.refused(format, name, bytes);
            assert!(
                sentence.starts_with(&format!("`{name}`: ")),
                "{format:?}: the file is named: {sentence}"
            );
            sentence
        };
        let empty = refused("empty", b"");
        assert!(empty.contains("choose another file"), "{format:?}: {empty}");
        let large = refused("huge", &huge);
        assert!(large.contains("524288000 bytes"), "{format:?}: {large}");
        if format == Format::RegistryXlsx {
            // A workbook is no text.
            continue;
        }
        let text = String::from_utf8_lossy(&sample);
        let wide: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        refused("utf-16", &wide);
        let mut latin = b"\"caf\xe9\": ".to_vec();
        latin.extend_from_slice(&sample);
        refused("latin-1", &latin);
    }
}

#[test]
fn what_is_nested_beyond_reason_is_refused_and_no_stack_overflows() {
    let workspace = Workspace::new();
    for format in Format::ALL {
        for deep in [
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "- ".repeat(100_000),
            format!("a = {}", "[".repeat(100_000)),
            format!("{{\"model_list\": {}", "[".repeat(100_000)),
        ] {
            workspace.refused(format, "deep", deep.as_bytes());
        }
    }
}

#[test]
fn a_file_that_is_cut_off_does_nothing_until_it_is_whole() {
    let workspace = Workspace::new();
    for format in Format::ALL {
        let sample = sample(&workspace.console, format);
        for part in 1..16 {
            let cut = &sample[..sample.len() * part / 16];
            if is_json(format) || format == Format::RegistryXlsx {
                workspace.refused(format, "cut", cut);
                continue;
            }
            // A text without an end may be read as far as it goes; what it says then, the whole file says too.
            let before = workspace.state();
            let Ok(found) = import::preview(&workspace.console, Some(format), "cut", cut) else { continue };
            let whole = import::preview(&workspace.console, Some(format), "cut", &sample).unwrap();
            let known: BTreeSet<&str> = whole.proposal.rows.iter().map(|row| row.key.as_str()).collect();
            let last = found.proposal.rows.len().saturating_sub(1);
            for (at, row) in found.proposal.rows.iter().enumerate() {
                assert!(
                    at == last || row.status == RowStatus::Error || known.contains(row.key.as_str()),
                    "{format:?} cut at {part}/16 makes up {}",
                    row.key
                );
            }
            assert_eq!(workspace.state(), before, "{format:?}: a preview changes nothing");
        }
    }
}

#[test]
fn rows_that_are_pasted_are_read_and_guarded_as_a_file_is() {
    let workspace = Workspace::new();
    let name = "pasted rows";
    let sample = String::from_utf8(sample(&workspace.console, Format::RegistryCsv)).unwrap();
    assert!(!sample.contains(['"', '\t']), "no cell of it holds what would divide it: {sample}");
    let rows = sample.replace(',', "\t");
    let asked = Some(Format::RegistryCsv);
    let whole = import::preview(&workspace.console, asked, name, rows.as_bytes()).unwrap();
    assert_eq!(whole.proposal.source.file_name, name, "where they come from is kept");
    let is_same = |row: &import::Row| row.status == RowStatus::Same;
    assert!(whole.proposal.rows.iter().all(is_same), "what was exported changes nothing: {whole:?}");

    let before = workspace.state();
    for part in 1..16 {
        let cut = &rows.as_bytes()[..rows.len() * part / 16];
        if let Ok(done) = import::apply(&workspace.console, asked, name, cut, &BTreeSet::new()) {
            assert_eq!(done.applied, 0, "cut at {part}/16: {done:?}");
        }
        assert_eq!(workspace.state(), before, "cut at {part}/16");
    }
    let empty = workspace.refused(Format::RegistryCsv, name, b"\n\t\n");
    assert!(empty.starts_with("`pasted rows`: "), "{empty}");
    let large = workspace.refused(Format::RegistryCsv, name, &vec![b'\t'; (64 << 20) + 1]);
    assert!(large.contains("67108865 bytes"), "{large}");
    let headless = rows.split_once('\n').unwrap().1;
    let headless = workspace.refused(Format::RegistryCsv, name, headless.as_bytes());
    assert!(headless.contains("the first line must name the columns"), "{headless}");
}

#[test]
fn a_key_that_stands_twice_is_refused_where_programs_disagree_which_one_counts() {
    let workspace = Workspace::new();
    let twice = [
        (Format::LitellmConfig, "model_list: []\nmodel_list: []\n"),
        (Format::AzureDeployments, "{\"value\": [], \"value\": []}"),
        (Format::BedrockProfiles, "{\"inferenceProfileSummaries\": [], \"inferenceProfileSummaries\": []}"),
        (Format::Botocore, "{\"partitions\": [], \"partitions\": []}"),
        (Format::ModelsDev, "name = \"A\"\nname = \"B\"\n"),
        (Format::RegistryCsv, "model,vendor,vendor\nm,a,b\n"),
        (Format::WorkspaceFile, "{\"registry\": {}, \"registry\": {}}"),
    ];
    for (format, text) in twice {
        let sentence = workspace.refused(format, "twice", text.as_bytes());
        assert!(sentence.starts_with("`twice`: "), "{format:?}: the file is named: {sentence}");
    }
    // A model map is read entry by entry, and its other entries still count.
    let before = workspace.state();
    let map = b"{\"m\": {\"mode\": \"chat\"}, \"m\": {\"mode\": \"chat\"}}";
    let read =
        import::apply(&workspace.console, Some(Format::LitellmModels), "map", map, &BTreeSet::new()).unwrap();
    assert!(
        read.proposal.rows.iter().all(|row| row.status == RowStatus::Error),
        "neither of the two is taken"
    );
    assert_eq!(workspace.state(), before, "nothing changed");
}

#[test]
fn a_name_of_a_file_is_a_name_and_never_a_way() {
    let workspace = Workspace::new();
    for (given, shown) in [
        ("../../.ssh/config.csv", "config.csv"),
        ("C:\\Windows\\a.csv", "a.csv"),
        ("/etc/passwd", "passwd"),
        ("..", ".."),
    ] {
        let bytes = sample(&workspace.console, Format::RegistryCsv);
        let read = import::preview(&workspace.console, None, given, &bytes).unwrap();
        assert_eq!(read.proposal.source.file_name, shown, "`{given}` is shown by its last part");
        let sentence = import::preview(&workspace.console, None, given, b"").unwrap_err().to_string();
        assert!(sentence.starts_with(&format!("`{shown}`: ")), "and refused by it: {sentence}");
    }
}

#[test]
fn a_cell_that_a_spreadsheet_would_compute_is_a_text_here_and_in_what_is_written_again() {
    let workspace = Workspace::new();
    let names = ["=cmd|'/c calc'!A0", "@SUM(1)", "+1", "-1"];
    let rows = names.iter().fold("model,vendor\n".to_owned(), |rows, name| rows + name + ",a\n");
    import::apply(&workspace.console, None, "cells.csv", rows.as_bytes(), &BTreeSet::new()).unwrap();
    let written = export::export(&workspace.console, What::Csv(export::Table::Models)).unwrap();
    let written = String::from_utf8(written).unwrap();
    for name in names {
        assert!(
            workspace.console.catalogue().unwrap().models().contains_key(name),
            "`{name}` is taken as it is"
        );
        assert!(written.contains(&format!("'{name}")), "`{name}` is written with an apostrophe: {written}");
    }
    let computed = |line: &str| line.starts_with(['=', '@', '+', '-']);
    assert!(!written.lines().any(computed), "no line begins with what would be computed: {written}");
}
