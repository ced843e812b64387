//! Laws that hold for any bytes at all: nothing panics, what is proposed fits into a catalogue, and a file that is cut off
//! moves nothing. The functions that hold them are those of the fuzz targets.

use std::collections::BTreeMap;

use crate::{
    common::config_on,
    detect::FIXTURES,
    entry::{NAME, detect, import, log_line, ranges, starter},
};
use domicile_import::{Context, File, Format, Proposal, Status};
use domicile_policy::{Catalogue, ClaimValue, Object, Stage};
use proptest::prelude::*;

const RANGES: [&str; 3] = [
    include_str!("../../../../tests/fixtures/import/aws-ip-ranges.json"),
    include_str!("../../../../tests/fixtures/import/google-cloud.json"),
    include_str!("../../../../tests/fixtures/import/azure-service-tags.json"),
];

/// Lines of each kind of log.
const LINES: [&str; 4] = [
    r#"{"time":"2026-11-20T10:00:00Z","tag":"eu","categories":["health_data"],"model":"m","endpoint":"e"}"#,
    r#"{"id":"1","startTime":1763632800.5,"model_group":"m","model_id":"e","metadata":{"requester_metadata":{"residency":"eu"}}}"#,
    r#"{"start_time":"2026-11-20T10:00:00.000Z","x-residency":"eu","upstream_cluster":"c"}"#,
    r#"{"decision_id":"1","timestamp":"2026-11-20T10:00:00Z","input":{"attributes":{"request":{"http":{"headers":{"x-residency":"eu"}}}}}}"#,
];

/// Every importer and reader on `bytes`.
fn hold(bytes: &[u8]) {
    for format in Format::ALL {
        import(format, bytes);
    }
    detect(bytes);
    ranges(bytes);
    log_line(bytes);
}

/// Pieces of which entries are made, hostile ones among them.
fn piece() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "openai/x",
        "azure/eu/gpt-4o",
        "bedrock/eu.amazon.nova-lite-v1:0",
        "bedrock/us-east-1/amazon.x",
        "vertex_ai/g",
        "mistral/m",
        "ollama/llama3",
        "anthropic/c",
        "hosted_vllm/q",
        "azure_ai/claude-x",
        "gpt-4o",
        "*",
        "",
        "os.environ/X",
        "https://eu.api.openai.com/v1",
        "http://10.0.0.1:8000",
        "https://x.openai.azure.com",
        "http://a",
        "https://a.internal",
        "eu-central-1",
        "europe-west4",
        "eu",
        "global",
        "us",
        "&a b",
        "*a",
        "[",
        "{}",
        "\u{7f}",
        "\"",
        "é",
        "id-1",
        "1",
        "no",
        "https://proxy.example.com/v1",
    ])
    .prop_map(str::to_owned)
}

fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "model",
        "api_base",
        "api_key",
        "aws_region_name",
        "vertex_location",
        "vertex_project",
        "region_name",
        "custom_llm_provider",
        "inference_geo",
        "oci_region",
        "base_url",
    ])
}

proptest! {
    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        hold(&bytes);
    }

    #[test]
    fn arbitrary_text_does_no_harm(text in "[-a-z0-9 \\t\\n\\[\\]{}:,*&!|>'\"#%@?<~]{0,300}") {
        hold(text.as_bytes());
        hold(format!("model_list:\n{text}").as_bytes());
    }

    #[test]
    fn damaged_fixtures_do_no_harm(
        which in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..12_usize), 1..8),
    ) {
        let texts: Vec<&str> = FIXTURES.iter().map(|(_, text)| *text).chain(RANGES).chain(LINES).collect();
        let mut bytes = texts[which.index(texts.len())].as_bytes().to_vec();
        for (at, byte, cut) in edits {
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        hold(&bytes);
    }

    #[test]
    fn any_entries_fit_and_come_back_the_same(
        entries in prop::collection::vec((piece(), prop::collection::btree_map(key(), piece(), 1..5), prop::option::of(piece())), 1..5),
    ) {
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        let mut text = "model_list:\n".to_owned();
        for (name, params, id) in &entries {
            text += &format!("  - model_name: {}\n    litellm_params:\n", quoted(name));
            for (key, value) in params {
                text += &format!("      {key}: {}\n", quoted(value));
            }
            if let Some(id) = id {
                text += &format!("    model_info: {{ id: {} }}\n", quoted(id));
            }
        }
        hold(text.as_bytes());
        let proposal = config_on(&Catalogue::default(), &text).unwrap();
        let catalogue = Catalogue::default().edited(&proposal.changes(&[].into())).unwrap();
        let again = config_on(&catalogue, &text).unwrap();
        for (row, first) in again.rows.iter().zip(&proposal.rows) {
            if first.status == Status::Added {
                prop_assert_eq!(row.status, Status::Same, "{}: {}", &row.key, &row.message);
            }
        }
    }
}

/// Where each row of a proposal says that its endpoint runs, by the name of the row.
fn places(proposal: &Proposal) -> BTreeMap<&str, ClaimValue> {
    let mut places = BTreeMap::new();
    for row in &proposal.rows {
        for object in &row.objects {
            if let Object::Placement(placement) = object {
                places.insert(row.key.as_str(), placement.claim(Stage::Processing));
            }
        }
    }
    places
}

#[test]
fn a_file_that_is_cut_off_anywhere_does_no_harm_and_moves_nothing() {
    let empty = Catalogue::default();
    for (format, text) in FIXTURES {
        let context = Context { catalogue: &empty, starter: starter() };
        let read = |bytes| format.read(&File { name: NAME, bytes }, &context);
        let whole = read(text.as_bytes()).unwrap();
        let whole = places(&whole);
        for end in 0..text.len() {
            let Ok(cut) = read(&text.as_bytes()[..end]) else { continue };
            for (key, place) in places(&cut) {
                let expected = whole.get(key);
                // YAML has no end: an entry without its address goes to the provider's usual one, which is wider; one
                // that is wrong further down may be right so far; and a last line that breaks off is told.
                let is_usual =
                    format == Format::LitellmConfig && (place == ClaimValue::Anywhere || expected.is_none());
                let is_told = cut.notes.iter().any(|note| note.message.to_string().contains("cut off"));
                assert!(
                    place == ClaimValue::Unknown || is_usual || is_told || Some(&place) == expected,
                    "{format:?} cut after {end} bytes: {key} runs in {place:?}, and in the whole file in {expected:?}"
                );
            }
        }
    }
    for text in RANGES {
        for end in 0..text.trim_end().len() {
            let cut = domicile_import::ip_ranges::read(&File { name: NAME, bytes: &text.as_bytes()[..end] });
            assert!(cut.is_err(), "a list that is cut off would say of an address that it is nowhere");
        }
    }
    for line in LINES {
        for end in 0..line.len() {
            log_line(&line.as_bytes()[..end]);
        }
    }
}
