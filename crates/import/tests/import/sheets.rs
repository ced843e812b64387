//! The registry as tables: any registry comes back, an officer's edits are proposals, and hostile files are refused.
#![expect(clippy::indexing_slicing, reason = "what is drawn is drawn from what is there")]

use std::{
    collections::BTreeSet,
    io::{Cursor, Write as _},
};

use domicile_import::{
    Context, File, Format, ImportError, Proposal, Status,
    sheets::{self, Table},
};
use domicile_policy::{Catalogue, Object, Parts};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{product_starter, row};

/// The catalogue of the golden files.
fn clinic() -> Catalogue {
    let parts: Parts =
        serde_json::from_str(include_str!("../../../../tests/fixtures/sheets/workspace.json")).unwrap();
    Catalogue::new(0, parts).unwrap()
}

fn import(catalogue: &Catalogue, bytes: &[u8]) -> Result<Proposal, ImportError> {
    let file = File { name: "file", bytes };
    let context = Context { catalogue, starter: product_starter() };
    Format::detect(&file)?.read(&file, &context)
}

fn csv(catalogue: &Catalogue, table: Table) -> String {
    String::from_utf8(sheets::to_csv(catalogue, table).unwrap()).unwrap()
}

/// The same table with tabs between its cells.
fn with_tabs(csv: &str) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn json_document(catalogue: &Catalogue) -> Vec<u8> {
    serde_json::to_vec_pretty(&catalogue.to_parts()).unwrap()
}

/// Every file that a catalogue is written to.
fn files(catalogue: &Catalogue) -> Vec<(String, Vec<u8>)> {
    let tables = Table::ALL
        .into_iter()
        .map(|table| (format!("{}.csv", table.as_str()), sheets::to_csv(catalogue, table).unwrap()));
    let whole = [
        ("registry.xlsx".to_owned(), sheets::to_xlsx(catalogue).unwrap()),
        ("workspace.json".to_owned(), json_document(catalogue)),
    ];
    tables.chain(whole).collect()
}

/// Texts, numbers and choices for the objects of a registry, used one after another.
struct Draw {
    texts: Vec<String>,
    numbers: Vec<u8>,
    at: usize,
}

impl Draw {
    fn text(&mut self) -> String {
        self.at += 1;
        self.texts[self.at % self.texts.len()].clone()
    }

    fn number(&mut self, below: usize) -> usize {
        self.at += 1;
        usize::from(self.numbers[self.at % self.numbers.len()]) % below
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.number(of.len())]
    }

    /// Sets the field to a text, or leaves it absent.
    fn may(&mut self, object: &mut Value, field: &str) {
        if self.number(2) == 0 {
            object[field] = self.text().into();
        }
    }

    fn source(&mut self) -> Value {
        let mut source = json!({ "name": self.text() });
        self.may(&mut source, "url");
        self.may(&mut source, "date");
        source
    }

    fn confidence(&mut self) -> &'static str {
        ["sourced", "curated", "conflict", "unverified", "officer"][self.number(5)]
    }

    fn places(&mut self) -> Value {
        [json!(["DE"]), json!(["CA-QC", "FR", "GR"]), json!(["GB", "US-FL"])][self.number(3)].clone()
    }

    fn claim(&mut self, stage: &str) -> Value {
        let kept = !matches!(stage, "storage" | "prompt_logs" | "abuse_monitoring");
        match self.number(4) {
            0 => json!("anywhere"),
            1 => json!("unknown"),
            2 if !kept => json!("not_retained"),
            _ => self.places(),
        }
    }

    fn claims(&mut self) -> Value {
        let mut claims = json!({});
        for stage in
            ["processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane"]
        {
            if self.number(3) == 0 {
                continue;
            }
            let facts: Vec<Value> = (0..self.number(4))
                .map(|_| {
                    let (value, source) = (self.claim(stage), self.source());
                    let mut fact =
                        json!({ "value": value, "source": source, "confidence": self.confidence() });
                    self.may(&mut fact, "note");
                    fact
                })
                .collect();
            claims[stage] = json!({ "facts": facts });
            if self.number(3) == 0 {
                let (value, reason) = (self.claim(stage), format!("{}why", self.text()));
                claims[stage]["settled"] =
                    json!({ "value": value, "reason": reason, "at": "2026-11-20T10:00:00Z" });
            }
        }
        claims
    }

    fn catalogue(&mut self) -> Catalogue {
        let mut registry = json!({
            "categories": [{ "id": "c", "name": self.text(), "description": self.text() }],
            "tags": [
                { "name": "t", "categories": ["c"], "description": self.text() },
                { "name": "u", "categories": [] },
            ],
            "providers": [{ "id": "p", "name": self.text() }],
        });
        let mut boundary = json!({
            "id": "b", "name": self.text(), "places": self.places(), "source": self.source(), "confidence": self.confidence(),
        });
        self.may(&mut boundary, "review_by");
        self.may(&mut boundary, "note");
        registry["boundaries"] = json!([boundary]);
        let mut instrument = json!({
            "id": "i", "name": self.text(), "location": self.one(&["none", "declares", "constrains"]),
            "retention": self.number(2) == 0, "source": self.source(), "confidence": self.confidence(),
        });
        self.may(&mut instrument, "note");
        self.may(&mut instrument, "renewal");
        registry["instruments"] = json!([instrument]);
        let mut region = json!({
            "id": "p:r", "provider": "p", "code": self.text(), "name": self.text(), "source": self.source(),
            "confidence": self.confidence(),
        });
        self.may(&mut region, "geography");
        if self.number(2) == 0 {
            region["place"] = "CA-QC".into();
        }
        registry["regions"] = json!([region]);
        let mut zone = json!({
            "id": "p:z", "provider": "p", "name": self.text(), "places": self.claim("processing"),
            "source_region": "p:r", "source": self.source(), "confidence": self.confidence(),
        });
        self.may(&mut zone, "note");
        registry["zones"] = json!([zone]);
        let placements: Vec<Value> = (0..3)
            .map(|number| {
                let scope = ["in_region", "zone", "private"][self.number(3)];
                let mut placement = json!({
                    "id": format!("p:{number}"), "provider": "p", "name": self.text(), "scope": scope,
                    "region": "p:r", "zone": "p:z", "claims": self.claims(),
                });
                self.may(&mut placement, "sku");
                self.may(&mut placement, "verified_on");
                if self.number(2) == 0 {
                    placement["settings"] = json!({ self.text(): self.text(), "retention": self.text() });
                }
                placement
            })
            .collect();
        registry["placements"] = placements.into();
        let mut model = json!({ "id": "=m, \"1\"" });
        self.may(&mut model, "vendor");
        self.may(&mut model, "deprecated_on");
        registry["models"] = json!([model, { "id": "'m" }]);
        registry["connections"] = json!([{
            "id": "k", "name": self.text(), "base_url": "http://10.0.0.1:8000/v1", "api": "openai_chat",
            "credential_env": "MY_KEY", "networks": ["10.0.0.0/8", "fc00::/7"],
        }]);
        let upstreams = ["@cf/meta/llama", "=1+1", "'x", "a, \"b\"; c", "é 日本", "-"];
        let endpoints: Vec<Value> = (0..self.number(upstreams.len()) + 1)
            .map(|number| {
                let mut endpoint = json!({
                    "id": format!("e{number}"), "model": self.one(&["=m, \"1\"", "'m"]), "connection": "k",
                    "upstream_name": upstreams[number], "placement": format!("p:{}", self.number(3)),
                    "enabled": self.number(2) == 0,
                });
                if self.number(2) == 0 {
                    endpoint["term"] = json!({ "from": "2026-01-01T00:00:00Z" });
                }
                if self.number(2) == 0 {
                    endpoint["term"]["to"] = "2027-01-01T00:00:00Z".into();
                }
                endpoint
            })
            .collect();
        registry["endpoints"] = endpoints.into();
        registry["gateways"] = json!([{
            "id": "g", "name": self.text(), "target": "envoy", "prompt_logs": self.claim("prompt_logs"),
            "control_plane": self.claim("control_plane"), "ring": self.number(200),
        }]);
        let parts: Parts = serde_json::from_value(json!({ "registry": registry })).unwrap();
        Catalogue::new(0, parts).unwrap()
    }
}

/// Texts that a spreadsheet, a CSV reader or XML could take for something else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "",
        "'",
        "''",
        "=",
        "=1+1",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        ",",
        ";",
        " ",
        "a",
        "x y",
        "é",
        "日本",
        "🦀",
        "<&>",
        "_x0041_",
        "_x",
        "\u{1}",
        "\u{b}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "no_facts",
        "anywhere",
        "2026-11-20",
        "007",
        "TRUE",
        "#REF!",
        "{}",
        "null",
    ]);
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn catalogue() -> impl Strategy<Value = Catalogue> {
    (prop::collection::vec(text(), 1..24), prop::collection::vec(any::<u8>(), 1..64))
        .prop_map(|(texts, numbers)| Draw { texts, numbers, at: 0 }.catalogue())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_registry_comes_back_from_every_format_without_a_change(catalogue in catalogue()) {
        for (name, bytes) in files(&catalogue) {
            let proposal = import(&catalogue, &bytes).unwrap();
            for row in &proposal.rows {
                prop_assert_eq!(row.status, Status::Same, "{}, {}: {} {:?}", &name, &row.key, &row.message, &row.fields);
            }
            prop_assert!(!proposal.rows.is_empty(), "{} has rows", name);
        }
        // As a spreadsheet copies it: tabs between the cells.
        for table in Table::ALL {
            let proposal = import(&catalogue, with_tabs(&csv(&catalogue, table)).as_bytes()).unwrap();
            for row in &proposal.rows {
                prop_assert_eq!(row.status, Status::Same, "{:?}, {}: {} {:?}", table, &row.key, &row.message, &row.fields);
            }
            prop_assert!(!proposal.rows.is_empty(), "{:?} has rows", table);
        }
        // And into nothing: the files of themselves hold all.
        for whole in [sheets::to_xlsx(&catalogue).unwrap(), json_document(&catalogue)] {
            let empty = Catalogue::default();
            let proposal = import(&empty, &whole).unwrap();
            let built = empty.edited(&proposal.changes(&BTreeSet::new())).unwrap();
            prop_assert_eq!(built.to_parts(), catalogue.to_parts(), "the same objects");
        }
    }

    #[test]
    fn no_cell_of_a_file_is_a_formula(catalogue in catalogue()) {
        for table in Table::ALL {
            let bytes = sheets::to_csv(&catalogue, table).unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
                }
            }
        }
    }
}

#[test]
fn the_same_registry_is_the_same_bytes() {
    let catalogue = clinic();
    for ((name, first), (_, second)) in files(&catalogue).into_iter().zip(files(&catalogue)) {
        assert!(first == second, "{name}");
    }
    let workbook = sheets::to_xlsx(&catalogue).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let core = std::io::read_to_string(zip.by_name("docProps/core.xml").unwrap()).unwrap();
    assert!(core.contains("1970-01-01T00:00:00Z"), "no date of writing: {core}");
}

#[test]
fn the_tables_are_those_of_the_golden_files() {
    let catalogue = clinic();
    let golden = [
        (Table::Endpoints, include_str!("../../../../tests/fixtures/sheets/endpoints.csv")),
        (Table::Placements, include_str!("../../../../tests/fixtures/sheets/placements.csv")),
    ];
    for (table, expected) in golden {
        assert_eq!(csv(&catalogue, table).replace("\r\n", "\n"), expected, "{table:?}");
    }
}

const HEADER: &str = "endpoint,model,connection,upstream_name,placement,enabled,region,processing\r\n";

#[test]
fn one_good_one_duplicate_and_one_unknown_region_are_told_apart() {
    let catalogue = clinic();
    let file = format!(
        "{HEADER}new,mistral-large,berlin,new-name,own:berlin,true,,DE\r\n\
         other,mistral-large,berlin,mistral-large,own:berlin,true,,\r\n\
         far,mistral-large,berlin,far-name,own:berlin,true,aws:eu-atlantis-1,\r\n"
    );
    let proposal = import(&catalogue, file.as_bytes()).unwrap();
    let counts = proposal.counts();
    assert_eq!((counts.added, counts.changed, counts.conflict, counts.error), (1, 0, 1, 1), "{proposal:?}");
    let wrong = row(&proposal, "far");
    let place = (wrong.sheet.as_deref(), wrong.line, wrong.column.as_deref());
    assert_eq!(place, (None, Some(4), Some("region")), "the line in the file, and the column in its header");
    assert!(
        wrong.message.to_string().starts_with("There is no region `aws:eu-atlantis-1`"),
        "{}",
        wrong.message
    );
    assert_eq!(row(&proposal, "new").column, None, "nothing is wrong there");
    assert!(
        row(&proposal, "other").message.to_string().contains("the same address"),
        "{}",
        row(&proposal, "other").message
    );

    let applied = catalogue.edited(&proposal.changes(&BTreeSet::new())).unwrap();
    assert_eq!(applied.endpoints().len(), catalogue.endpoints().len() + 1, "only the good row");
    let again = import(&applied, file.as_bytes()).unwrap();
    assert_eq!((again.counts().added, again.counts().changed, again.counts().same), (0, 0, 1), "0 changes");

    let twice = format!(
        "{HEADER}new,mistral-large,berlin,n,own:berlin,true,,\r\nnew,mistral-large,berlin,n,own:berlin,true,,\r\n"
    );
    let proposal = import(&catalogue, twice.as_bytes()).unwrap();
    assert_eq!(
        proposal.rows.iter().map(|row| row.status).collect::<Vec<_>>(),
        [Status::Added, Status::Conflict]
    );
}

#[test]
fn a_row_with_the_address_of_another_endpoint_is_a_conflict_that_cannot_be_taken() {
    let catalogue = clinic();
    let file = format!("{HEADER}other,mistral-large,berlin,mistral-large,own:berlin,true,,\r\n");
    let proposal = import(&catalogue, file.as_bytes()).unwrap();
    let other = row(&proposal, "other");
    assert_eq!(other.status, Status::Conflict, "{}", other.message);
    assert!(other.fields.is_empty(), "it changes nothing, so no change is shown: {:?}", other.fields);
    assert!(
        other
            .message
            .to_string()
            .contains("this row cannot be imported: take it out, give it another upstream name"),
        "the reason and what to do: {}",
        other.message
    );
    assert!(proposal.changes(&[0].into()).is_empty(), "accepted or not");
    assert_eq!(proposal.applied(&catalogue, &[0].into()), 0, "and it counts as nothing");
}

#[test]
fn of_two_rows_with_one_object_the_one_that_is_accepted_counts_and_a_repetition_brings_nothing() {
    let catalogue = clinic();
    let file = "model,vendor\nnew,A\nnew,A\nnew,B\n";
    let proposal = import(&catalogue, file.as_bytes()).unwrap();
    let statuses: Vec<Status> = proposal.rows.iter().map(|row| row.status).collect();
    assert_eq!(statuses, [Status::Added, Status::Conflict, Status::Conflict]);
    let [_, repeated, other] = proposal.rows.as_slice() else { panic!("{proposal:?}") };
    assert!(
        repeated.objects.is_empty() && repeated.fields.is_empty(),
        "there is nothing to take: {repeated:?}"
    );
    assert!(
        repeated.message.to_string().contains("Line 2 says the same about model `new` already"),
        "{}",
        repeated.message
    );
    assert!(other.message.to_string().contains("Line 2 has model `new` already"), "{}", other.message);
    let vendor = |accepted: BTreeSet<usize>| {
        assert_eq!(proposal.applied(&catalogue, &accepted), 1, "one model, so one row: {accepted:?}");
        let applied = catalogue.edited(&proposal.changes(&accepted)).unwrap();
        applied.models()["new"].vendor.clone()
    };
    assert_eq!(vendor(BTreeSet::new()).as_deref(), Some("A"));
    assert_eq!(vendor([1].into()).as_deref(), Some("A"));
    assert_eq!(vendor([1, 2].into()).as_deref(), Some("B"), "the accepted row wins over the first");

    // What the registry has already is no change, also where it is taken in place of another row.
    let applied = catalogue.edited(&proposal.changes(&[2].into())).unwrap();
    let again = import(&applied, file.as_bytes()).unwrap();
    assert_eq!(again.rows[0].status, Status::Conflict, "the registry says B");
    assert_eq!(again.applied(&applied, &[0].into()), 1, "A in place of B");
    assert_eq!(again.applied(&applied, &[0, 2].into()), 0, "B in place of A in place of B");
}

#[test]
fn what_is_wrong_in_a_cell_is_told_with_its_column_and_never_dropped() {
    let catalogue = clinic();
    let placements = csv(&catalogue, Table::Placements);
    let with = |from: &str, to: &str| placements.replacen(from, to, 1);
    let cases = [
        (with(",DE,", ",UK,"), "processing", "`UK` is not an ISO 3166 code: write `GB`"),
        (with(",DE,", ",DE EL,"), "processing", "`EL` is not an ISO 3166 code: write `GR`"),
        (with(",private,", ",near,"), "scope", "Unknown variant `near`"),
        (with("own:berlin,own,", "own:berlin,nobody,"), "provider", "There is no provider `nobody`"),
        (with("own:berlin,own,", "own:berlin,,"), "provider", "It is empty"),
        (with(",officer,", ",,"), "processing.confidence", "It is empty"),
        (with(",DE,", ",,"), "processing.source", "`processing` has no value that this belongs to"),
    ];
    for (file, column, says) in cases {
        let proposal = import(&catalogue, file.as_bytes()).unwrap();
        let wrong = row(&proposal, "own:berlin");
        assert_eq!(wrong.status, Status::Error, "{says}: {}", wrong.message);
        assert_eq!(wrong.column.as_deref(), Some(column), "{says}: {}", wrong.message);
        assert!(wrong.message.to_string().starts_with(says), "{says}: {}", wrong.message);
        let told = wrong.message.told(&|_, _| Some("gesagt".to_owned()));
        assert_eq!(told, "Gesagt.", "{says}: it is a sentence of ours, for each language");
        assert!(wrong.objects.is_empty(), "{says}: nothing is proposed");
    }
    let endpoints = csv(&catalogue, Table::Endpoints);
    let cases = [
        (endpoints.replacen(",true,", ",yes,", 1), Some("enabled"), "Write `true` or `false`"),
        (endpoints.replacen(",DE,", ",FR,", 1), Some("processing"), "The row's placement says `DE`"),
        (endpoints.replacen(",true,", ",true,more,", 1), None, "cells and the header"),
        (
            endpoints.replacen("own:berlin,", "own:berlin,tomorrow", 1),
            Some("from"),
            "`tomorrow` is not an instant",
        ),
        (
            endpoints.replacen("own:berlin,,,", "own:berlin,2027-01-01T00:00:00Z,2026-01-01T00:00:00Z,", 1),
            Some("to"),
            "The validity ends at 2026-01-01T00:00:00Z",
        ),
    ];
    for (file, column, says) in cases {
        let proposal = import(&catalogue, file.as_bytes()).unwrap();
        let wrong: Vec<_> = proposal.rows.iter().filter(|row| row.status == Status::Error).collect();
        let [wrong] = wrong.as_slice() else { panic!("{says}: {:?}", proposal.rows) };
        assert!(wrong.message.to_string().contains(says), "{says}: {}", wrong.message);
        let told = wrong.message.told(&|_, _| Some("Gesagt.".to_owned()));
        assert_eq!(told, "Gesagt.", "{says}: it is a sentence of ours, for each language");
        assert_eq!(wrong.column.as_deref(), column, "{says}");
    }
}

#[test]
fn edits_in_a_spreadsheet_are_additions_fillings_and_conflicts() {
    let catalogue = clinic();
    let models = "model;vendor\nmistral-large;Mistral AI\nnew;=Vendor\n";
    let proposal = import(&catalogue, models.as_bytes()).unwrap();
    let fields = &row(&proposal, "mistral-large").fields;
    assert_eq!(row(&proposal, "mistral-large").status, Status::Changed, "an empty cell was filled");
    assert_eq!((fields[0].field.as_str(), fields[0].after.as_deref()), ("model.vendor", Some("Mistral AI")));
    assert_eq!(row(&proposal, "new").status, Status::Added, "semicolons are read");

    let other = csv(&catalogue, Table::Placements).replacen(",DE,", ",DE FR,", 1);
    let proposal = import(&catalogue, format!("\u{feff}{other}").as_bytes()).unwrap();
    let conflict = row(&proposal, "own:berlin");
    assert_eq!(conflict.status, Status::Conflict, "what she entered stays until she says otherwise");
    assert!(proposal.changes(&BTreeSet::new()).is_empty(), "{conflict:?}");
    assert_eq!(proposal.changes(&[0].into()).len(), 1, "and is replaced when she does");

    let region =
        "placement\tprovider\tname\tscope\tregion\naws:x\taws\tFrankfurt\tin_region\taws:eu-central-1\n";
    let proposal = import(&catalogue, region.as_bytes()).unwrap();
    let brought = row(&proposal, "aws:x");
    assert!(
        brought.message.to_string().contains("brings region `aws:eu-central-1` from the starter catalogue"),
        "{brought:?}"
    );
    catalogue.edited(&proposal.changes(&BTreeSet::new())).unwrap();
}

#[test]
fn a_row_that_breaks_what_is_not_in_the_file_is_the_one_that_is_refused() {
    let catalogue = clinic();
    let connections =
        csv(&catalogue, Table::Connections).replacen("10.0.0.0/8", "", 1).replacen("http:", "https:", 1);
    let more = format!("{connections}fine,https://example.com/v1,openai_chat,,,\r\n");
    let proposal = import(&catalogue, more.as_bytes()).unwrap();
    let berlin = row(&proposal, "berlin");
    assert_eq!(berlin.status, Status::Error, "its endpoint is private: {proposal:?}");
    assert_eq!(berlin.column, None, "what it breaks is in no column of it");
    assert_eq!(row(&proposal, "fine").status, Status::Added, "and the others are not");
}

#[test]
fn a_header_that_is_wrong_names_the_column_and_the_mend() {
    let catalogue = clinic();
    let cases = [
        (
            "model,vendor,price\nx,,1\n",
            "line 1, column `price`: the table `models` has no column of this name",
        ),
        ("model,vendor,vendor\nx,,\n", "column `vendor`: it stands in the header twice"),
        (
            "connection,base_url\nx,y\n",
            "column `api`: the file has no such column, and `connections` needs it",
        ),
        (
            "placement,provider,name,scope,processing\nx,y,z,private,DE\n",
            "column `processing.source`: the file has no such column",
        ),
    ];
    for (file, says) in cases {
        let error = import(&catalogue, file.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(says), "{says}: {error}");
    }
}

#[test]
fn hostile_and_broken_csv_is_refused_in_words() {
    let catalogue = clinic();
    let endpoints = csv(&catalogue, Table::Endpoints);
    let open = endpoints.replacen("own:berlin", "\"own:berlin", 1);
    let error = import(&catalogue, open.as_bytes()).unwrap_err();
    assert!(matches!(error, ImportError::Syntax { line: 2, .. }), "a mark that is never closed: {error}");

    let mut latin = b"model,vendor\r\nx,Soci".to_vec();
    latin.extend([0xe9, b't', 0xe9]);
    assert!(
        matches!(import(&catalogue, &latin), Err(ImportError::NotUtf8 { line: 2, .. })),
        "another encoding"
    );
    let utf16: Vec<u8> = "\u{feff}model,vendor\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import(&catalogue, &utf16), Err(ImportError::Utf16), "UTF-16");

    let empty_rows = format!("model,vendor\n{}", ",\n".repeat(100_002));
    let error = import(&catalogue, empty_rows.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("the table `models` has more than 100000 rows"), "{error}");

    let cut = import(&catalogue, endpoints.trim_end().as_bytes()).unwrap();
    assert!(cut.notes[0].message.to_string().contains("cut off"), "a last line without its end is told");
    for end in 0..endpoints.len() {
        if let Ok(proposal) = import(&catalogue, &endpoints.as_bytes()[..end]) {
            assert!(proposal.changes(&BTreeSet::new()).is_empty(), "cut after {end} bytes: {proposal:?}");
        }
    }
}

#[test]
fn rows_with_tabs_are_read_as_those_with_commas_also_where_they_are_hostile() {
    let catalogue = clinic();
    for cell in [
        "=cmd|'/c calc'!A0",
        "'=1+1",
        "''",
        "@SUM(1)",
        "a\0b",
        "\"a\"\"b\"",
        "\"two\r\nlines\"",
        "\"open",
        "\"closed\" and more",
        "in \"the\" middle",
        "a\rb",
        "\u{feff}",
        "\u{202e}",
        "é 日本",
        "\"\"",
        "",
    ] {
        let read = |sign: &str| {
            let text =
                format!("model{sign}vendor{sign}deprecated_on\r\nx{sign}{cell}{sign}\r\ny{sign}B{sign}\r\n");
            import(&catalogue, text.as_bytes()).map(|proposal| (proposal.rows, proposal.notes))
        };
        assert_eq!(read("\t"), read(","), "{cell:?}");
        assert_eq!(read(";"), read(","), "{cell:?}");
    }
    let escaped = import(&catalogue, b"model\tvendor\nx\t'=1+1\n").unwrap();
    let Object::Model(model) = &escaped.rows[0].objects[0] else { panic!("{escaped:?}") };
    assert_eq!(model.vendor.as_deref(), Some("=1+1"), "the apostrophe of the escape is no part of the text");

    let file = format!("{HEADER}far,mistral-large,berlin,far-name,own:berlin,true,aws:eu-atlantis-1,\r\n");
    let proposal = import(&catalogue, file.replace(',', "\t").as_bytes()).unwrap();
    let wrong = &proposal.rows[0];
    assert_eq!((wrong.line, wrong.column.as_deref()), (Some(2), Some("region")), "{}", wrong.message);
}

#[test]
fn rows_without_the_line_that_names_the_columns_are_refused_with_what_to_do() {
    let (catalogue, starter) = (clinic(), product_starter());
    for text in ["new\tA\n", "new,A\n", "\n\n", "x"] {
        let file = File { name: "rows", bytes: text.as_bytes() };
        let error = Format::RegistryCsv.read(&file, &Context { catalogue: &catalogue, starter }).unwrap_err();
        if text.trim().is_empty() {
            assert_eq!(error, ImportError::Empty);
            continue;
        }
        assert_eq!(error, ImportError::NoHeader, "{text:?}");
        assert!(error.to_string().contains("add that line"), "{error}");
    }
}

/// A workbook of these parts, after the ones that every workbook has.
fn workbook(sheet: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "{head}<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"models\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "{head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let package =
        links.replace("worksheet\"", "officeDocument\"").replace("worksheets/sheet1.xml", "xl/workbook.xml");
    let sheet = format!("{head}<worksheet xmlns=\"{main}\">{sheet}</worksheet>");
    let parts = [
        ("_rels/.rels", package.as_str()),
        ("xl/workbook.xml", book.as_str()),
        ("xl/_rels/workbook.xml.rels", links.as_str()),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    for (name, text) in parts.iter().chain(others) {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const HEAD: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>model</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>deprecated_on</t></is></c></row>";

fn cells(second: &str) -> Vec<u8> {
    let row = format!("<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>x</t></is></c>{second}</row>");
    workbook(&format!("<sheetData>{HEAD}{row}</sheetData>"), &[])
}

#[test]
fn a_workbook_of_somebody_else_is_read_as_far_as_its_cells_are_values() {
    let catalogue = clinic();
    let read = |second: &str| import(&catalogue, &cells(second));
    let number = read("<c r=\"B7\"><v>2027</v></c>").unwrap();
    assert_eq!(
        (number.rows[0].line, number.rows[0].status),
        (Some(7), Status::Added),
        "the row of the sheet"
    );
    let Object::Model(model) = &number.rows[0].objects[0] else { panic!("{number:?}") };
    assert_eq!(model.deprecated_on.as_deref(), Some("2027"), "a number is what it shows");
    let date = read("<c r=\"B7\" t=\"d\"><v>2027-03-01</v></c>").unwrap();
    let Object::Model(model) = &date.rows[0].objects[0] else { panic!("{date:?}") };
    assert_eq!(model.deprecated_on.as_deref(), Some("2027-03-01"), "a date is ISO");

    let formula = read("<c r=\"B7\"><f>1+1</f><v>2</v></c>").unwrap_err().to_string();
    assert!(formula.contains("sheet `models`, cell B7: it is a formula"), "{formula}");
    let shared =
        read("<c r=\"B7\"><f t=\"shared\" si=\"4000000000\" ref=\"B7:B8\">1</f><v>2</v></c>").unwrap_err();
    assert!(matches!(shared, ImportError::Formula { .. }), "{shared}");
    let broken = read("<c r=\"B7\" t=\"e\"><v>#REF!</v></c>").unwrap_err().to_string();
    assert!(broken.contains("cell B7 holds the error"), "{broken}");
    let outside = read("<c r=\"XFD7\"><v>1</v></c>").unwrap_err().to_string();
    assert!(outside.contains("cell XFD7 stands outside the columns"), "{outside}");
}

#[test]
fn a_row_of_a_workbook_is_told_with_its_sheet_its_line_and_its_column() {
    let catalogue = clinic();
    let models = [vec!["model", "vendor"], vec!["new", "A"]];
    let connections = [vec!["connection", "base_url", "api"], vec!["k", "https://k.example/v1", "by_post"]];
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in [("models", models), ("connections", connections)] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (line, row) in (0_u32..).zip(rows) {
            sheet.write_row(line, 0, row).unwrap();
        }
    }
    let proposal = import(&catalogue, &book.save_to_buffer().unwrap()).unwrap();
    let place = |key: &str| {
        let row = row(&proposal, key);
        (row.sheet.as_deref(), row.line, row.column.as_deref(), row.status)
    };
    assert_eq!(place("new"), (Some("models"), Some(2), None, Status::Added));
    assert_eq!(place("k"), (Some("connections"), Some(2), Some("api"), Status::Error));
}

#[test]
fn hostile_and_broken_workbooks_are_refused_in_words() {
    let catalogue = clinic();
    let refused = |bytes: &[u8], says: &str| {
        let error = import(&catalogue, bytes).unwrap_err().to_string();
        assert!(error.contains(says), "{says}: {error}");
    };
    let good = sheets::to_xlsx(&catalogue).unwrap();
    refused(&good[..good.len() / 2], "cut off or damaged");
    refused(&good[..100], "cut off or damaged");

    let rows = "<row r=\"2\"/>".repeat(100_010);
    refused(
        &workbook(&format!("<sheetData>{HEAD}{rows}</sheetData>"), &[]),
        "sheet1.xml` has more than 100000 rows",
    );

    // What a part says that it unpacks to stands in the list at the end of the file.
    let announcing = |size: u32| {
        let mut bytes = workbook("<sheetData/>", &[("xl/media/image1.png", &"\0".repeat(100_000))]);
        let at = bytes.windows(4).rposition(|four| four == 100_000_u32.to_le_bytes()).unwrap();
        bytes[at..at + 4].copy_from_slice(&size.to_le_bytes());
        bytes
    };
    assert!(announcing(100_000).len() < 2_000, "a small file that unpacks to a large one");
    refused(&announcing(65 << 20), "it unpacks to more than");
    refused(&announcing(10), "a part of it");

    let many = "<sst uniqueCount=\"99999999999999\"></sst>";
    refused(&workbook("<sheetData/>", &[("xl/sharedStrings.xml", many)]), "announces more texts");
    refused(&workbook("<dimension ref=\"B9:A1\"/><sheetData/>", &[]), "workbook cannot be read");
    refused(&workbook("<sheetData><row", &[]), "workbook cannot be read");
    refused(b"PK\x03\x04", "cut off or damaged");
    assert!(
        import(&catalogue, &workbook(&format!("<sheetData>{HEAD}</sheetData>"), &[])).is_ok(),
        "but not each"
    );
}

#[test]
fn a_document_is_read_object_by_object() {
    let catalogue = clinic();
    let text = String::from_utf8(json_document(&catalogue)).unwrap();
    let wrong = text.replacen("\"DE\"", "\"UK\"", 1).replacen("\"policies\"", "\"polices\"", 1);
    let proposal = import(&catalogue, wrong.as_bytes()).unwrap();
    let error = proposal.rows.iter().find(|row| row.message.to_string().contains("write `GB`")).unwrap();
    assert_eq!(error.status, Status::Error, "an unknown place is an error: {error:?}");
    assert!(error.line.is_some(), "with its line");
    let list = row(&proposal, "polices");
    assert!(list.message.to_string().contains("no list `polices`"), "{}", list.message);
    for end in (0..text.trim_end().len()).step_by(7) {
        assert!(import(&catalogue, &text.as_bytes()[..end]).is_err(), "cut after {end} bytes");
    }
}

/// The row of `key` when `change` was made to the document of a workspace.
fn changed_document(catalogue: &Catalogue, key: &str, change: impl FnOnce(&mut Value)) -> Status {
    let mut document: Value = serde_json::from_slice(&json_document(catalogue)).unwrap();
    change(&mut document);
    let proposal = import(catalogue, &serde_json::to_vec(&document).unwrap()).unwrap();
    row(&proposal, key).status
}

#[test]
fn what_is_absent_and_counts_already_is_filled_in_only_by_the_officer() {
    let template: Value =
        serde_json::from_str(include_str!("../../../../assets/templates/fr-hds.json")).unwrap();
    let mut document: Value = serde_json::from_slice(&json_document(&clinic())).unwrap();
    let mut policy = template["policies"][0].clone();
    policy["mode"] = json!("enforce");
    policy["stages"] = json!({});
    policy["requires"] = json!({});
    policy["categories"] = json!([]);
    document["registry"]["tags"] = json!([{ "name": "fr-health", "categories": [] }]);
    document["policies"] = json!([policy]);
    let source = |name: &str, places: Value| json!({ "value": places, "source": { "name": name }, "confidence": "curated" });
    document["registry"]["placements"][0]["claims"]["processing"] =
        json!({ "facts": [source("a", json!(["DE"])), source("b", json!(["US"]))] });
    let parts: Parts = serde_json::from_value(document).unwrap();
    let catalogue = Catalogue::new(0, parts).unwrap();
    let begins = changed_document(&catalogue, "fr-hds", |document| {
        document["policies"][0]["begins"] = json!("2099-01-01T00:00:00Z");
    });
    assert_eq!(begins, Status::Conflict, "a policy that counts now would not count for long");
    let settled = changed_document(&catalogue, "own:berlin", |document| {
        document["registry"]["placements"][0]["claims"]["processing"]["settled"] =
            json!({ "value": ["DE"], "reason": "the contract says so", "at": "2026-01-01T00:00:00Z" });
    });
    assert_eq!(settled, Status::Conflict, "the wider source counts until the officer settles it");
}
