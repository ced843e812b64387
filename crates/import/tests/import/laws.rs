//! Laws that hold for any bytes at all: nothing panics, and what is proposed fits into a catalogue.

use crate::common::{config_on, starter};
use domicile_import::{Context, File, Proposal, Status, litellm_config, litellm_models};
use domicile_policy::Catalogue;
use proptest::prelude::*;

const FIXTURES: [&str; 3] = [
    include_str!("../../../../tests/fixtures/import/clinic.yaml"),
    include_str!("../../../../tests/fixtures/import/traps.yaml"),
    include_str!("../../../../tests/fixtures/import/models.json"),
];

/// Every importer on `bytes`, each proposal applied with and without its conflicts.
fn hold(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (catalogue, starter) = (Catalogue::default(), starter());
    let context = Context { catalogue: &catalogue, starter: &starter };
    let file = File { name: "any", bytes };
    let config = litellm_config::read(&file, &context).ok();
    let models = litellm_models::read(&file, &context).ok();
    for proposal in config.into_iter().chain(models.map(|map| map.proposal)) {
        fits(&catalogue, &proposal)?;
    }
    Ok(())
}

fn fits(catalogue: &Catalogue, proposal: &Proposal) -> Result<(), TestCaseError> {
    let all = (0..proposal.rows.len()).collect();
    for accepted in [[].into(), all] {
        let applied = catalogue.edited(&proposal.changes(&accepted));
        prop_assert!(applied.is_ok(), "what is proposed is valid: {:?}", applied.err());
    }
    for row in proposal.rows.iter().filter(|row| row.status == Status::Error) {
        prop_assert!(
            row.objects.is_empty() && !row.message.is_empty(),
            "an error proposes nothing and says why"
        );
    }
    Ok(())
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
        hold(&bytes)?;
    }

    #[test]
    fn arbitrary_text_does_no_harm(text in "[-a-z0-9 \\t\\n\\[\\]{}:,*&!|>'\"#%@?<~]{0,300}") {
        hold(text.as_bytes())?;
        hold(format!("model_list:\n{text}").as_bytes())?;
    }

    #[test]
    fn damaged_fixtures_do_no_harm(
        which in 0..FIXTURES.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..12_usize), 1..8),
    ) {
        let mut bytes = FIXTURES[which].as_bytes().to_vec();
        for (at, byte, cut) in edits {
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        hold(&bytes)?;
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
        hold(text.as_bytes())?;
        let proposal = config_on(&Catalogue::default(), &text).unwrap();
        let catalogue = Catalogue::default().edited(&proposal.changes(&[].into())).unwrap();
        let again = config_on(&catalogue, &text).unwrap();
        fits(&catalogue, &again)?;
        for (row, first) in again.rows.iter().zip(&proposal.rows) {
            if first.status == Status::Added {
                prop_assert_eq!(row.status, Status::Same, "{}: {}", &row.key, &row.message);
            }
        }
    }
}
