//! Which format a file is in: by what it holds, whatever it is called, and never by a guess.

use domicile_import::{File, Format, ImportError};

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/import/", $name))
    };
}

/// Each fixture with its format.
pub const FIXTURES: [(Format, &str); 15] = [
    (Format::LitellmConfig, fixture!("clinic.yaml")),
    (Format::LitellmConfig, fixture!("traps.yaml")),
    (Format::LitellmModels, fixture!("models.json")),
    (Format::AzureDeployments, fixture!("azure-deployments.json")),
    (Format::AzureMatrix, fixture!("azure-matrix.md")),
    (Format::AzureMatrix, fixture!("azure-matrix-by-region.md")),
    (Format::BedrockProfiles, fixture!("bedrock-profiles.json")),
    (Format::Botocore, fixture!("botocore-partitions.json")),
    (Format::Botocore, fixture!("botocore-endpoints.json")),
    (Format::ModelsDev, fixture!("models-dev-provider.toml")),
    (Format::ModelsDev, fixture!("models-dev-model.toml")),
    (Format::ModelsDev, "base_model = \"openai/gpt-5\"\n"),
    (Format::RegistryCsv, include_str!("../../../../tests/fixtures/sheets/endpoints.csv")),
    (Format::RegistryCsv, include_str!("../../../../tests/fixtures/sheets/placements.csv")),
    (Format::WorkspaceFile, include_str!("../../../../tests/fixtures/sheets/workspace.json")),
];

fn detect(text: &str) -> Result<Format, ImportError> {
    Format::detect(&File { name: "download", bytes: text.as_bytes() })
}

#[test]
fn each_file_is_told_by_what_it_holds() {
    for (format, text) in FIXTURES {
        assert_eq!(detect(text), Ok(format), "{text:.80}");
        assert_eq!(detect(&format!("\u{feff}\n{text}")), Ok(format), "after a byte order mark: {text:.80}");
    }
    let others = [
        ("{\"model_list\": []}", Format::LitellmConfig),
        ("\"model_list\" : []\n", Format::LitellmConfig),
        ("{\"gpt-4o\": {\"litellm_provider\": \"openai\"}}", Format::LitellmModels),
        ("{\"eu-central-1\": {\"inferenceProfileSummaries\": []}}", Format::BedrockProfiles),
        ("{\"account\": {}, \"deployments\": []}", Format::AzureDeployments),
        ("{\"id\": \"x\", \"location\": \"y\", \"properties\": {}}", Format::AzureDeployments),
        ("[limit]\ncontext = 5\n", Format::ModelsDev),
    ];
    for (text, format) in others {
        assert_eq!(detect(text), Ok(format), "{text}");
    }
}

#[test]
fn a_file_that_is_cut_off_is_told_as_long_as_its_marks_are_there() {
    let text = fixture!("bedrock-profiles.json");
    assert_eq!(detect(&text[..200]), Ok(Format::BedrockProfiles), "its importer then says what is wrong");
}

#[test]
fn what_fits_no_format_or_two_is_refused_with_their_names() {
    let unknown = [
        "{}",
        "[]",
        "5",
        "text",
        "name = \"x\"\n",
        "a: 1\n",
        "| a | b |\n",
        "[[weights]]\n",
        fixture!("aws-ip-ranges.json"),
    ];
    for text in unknown {
        let error = detect(text).unwrap_err();
        assert!(matches!(error, ImportError::Unrecognised(_)), "{text}: {error}");
        for format in Format::ALL {
            assert!(
                error.to_string().contains(format.as_str()),
                "{text}: {format:?} is among those named: {error}"
            );
        }
    }
    let two = [
        ("{\"partitions\": [], \"inferenceProfileSummaries\": []}", ["bedrock-profiles", "botocore"]),
        ("model_list: []\nnpm = \"x\"\n", ["litellm-config", "models-dev"]),
    ];
    for (text, names) in two {
        let error = detect(text).unwrap_err();
        assert!(matches!(error, ImportError::Ambiguous(_)), "{text}: {error}");
        for name in names {
            assert!(error.to_string().contains(name), "{name}: {error}");
        }
    }
    assert_eq!(detect(" \n"), Err(ImportError::Empty), "an empty file is told as one");
    let utf16 = Format::detect(&File { name: "x", bytes: b"\xff\xfe{\0" });
    assert_eq!(utf16, Err(ImportError::Utf16), "and one in another encoding");
}
