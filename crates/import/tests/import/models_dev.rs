//! Files of models.dev: providers by their hosts, models by the names of their files, and no place from either.

use crate::common::{apply, import_twice, read_new, read_on};
use domicile_import::{Status, models_dev::read};
use domicile_policy::{Catalogue, Change, Model, WireApi};

const PROVIDER: &str = include_str!("../../../../tests/fixtures/import/models-dev-provider.toml");
const MODEL: &str = include_str!("../../../../tests/fixtures/import/models-dev-model.toml");
const MODEL_NAME: &str = "eu.anthropic.claude-sonnet-4-5-20250929-v1:0.toml";

/// A provider at this address, with this package.
fn provider(name: &str, api: &str, npm: &str) -> String {
    format!(
        "name = \"{name}\"\nnpm = \"{npm}\"\napi = \"{api}\"\nenv = [\"ACME_KEY\"]\ndoc = \"https://example.com\"\n"
    )
}

#[test]
fn a_provider_is_told_by_its_host_and_gets_its_connection() {
    let catalogue = import_twice(read, "provider.toml", PROVIDER);
    assert_eq!(catalogue.providers()["scaleway"].name, "Scaleway", "the provider that the host tells");
    let connection = catalogue.connections().values().next().unwrap();
    assert_eq!(connection.base_url, "https://api.scaleway.ai/v1", "its address");
    assert_eq!(connection.api, WireApi::OpenaiChat, "the protocol of its package");
    assert_eq!(connection.credential_env.as_deref(), Some("SCALEWAY_API_KEY"), "the name of its variable");
    assert!(catalogue.placements().is_empty() && catalogue.endpoints().is_empty(), "and no place");
}

#[test]
fn whose_an_address_is_follows_from_the_host_or_the_name_and_is_never_guessed() {
    const COMPATIBLE: &str = "@ai-sdk/openai-compatible";
    // Name, address, package, provider, connection.
    let table = [
        ("Somebody", "https://api.mistral.ai/v1", COMPATIBLE, Some("mistral"), true),
        ("mistral ai", "https://proxy.example.com/v1", COMPATIBLE, Some("mistral"), true),
        ("Acme & Sons", "https://api.acme.example/v1/", COMPATIBLE, Some("acme---sons"), true),
        ("Acme", "https://api.acme.example/v1", "@ai-sdk/anthropic", Some("acme"), true),
        ("Acme", "https://api.acme.example/v1", "@ai-sdk/acme", Some("acme"), false),
        ("Acme", "https://${ACME_HOST}/v1", COMPATIBLE, Some("acme"), false),
        ("LMStudio", "http://127.0.0.1:1234/v1", COMPATIBLE, None, true),
    ];
    for (name, api, npm, id, connects) in table {
        let text = provider(name, api, npm);
        let catalogue = import_twice(read, "provider.toml", &text);
        let ids: Vec<String> = catalogue.providers().keys().map(ToString::to_string).collect();
        assert_eq!(ids.first().map(String::as_str), id, "{name} at {api}");
        assert_eq!(!catalogue.connections().is_empty(), connects, "{name} at {api} with {npm}");
    }
    let two = provider("Acme", "https://api.acme.example/v1", COMPATIBLE)
        .replace("[\"ACME_KEY\"]", "[\"A\", \"B\"]");
    let catalogue = import_twice(read, "provider.toml", &two);
    assert!(
        catalogue.connections().values().all(|c| c.credential_env.is_none()),
        "which is the key is not known"
    );
}

#[test]
fn what_cannot_be_a_connection_is_told_and_no_key_is_repeated() {
    let table = [
        ("http://api.acme.example/v1", "use `https`"),
        ("https://user:SECRET@api.acme.example/v1", "no plain URL"),
        ("https://api.acme.example/v1?key=SECRET", "no plain URL"),
        ("ftp://api.acme.example", "no plain URL"),
        ("http://169.254.169.254/v1", "No model can be served"),
        ("https://gpu.internal/v1", "name in your own network"),
    ];
    for (api, part) in table {
        let proposal = read_new(read, "provider.toml", &provider("Acme", api, "@ai-sdk/openai-compatible"));
        assert_eq!(proposal.rows[0].status, Status::Error, "{api}: {}", proposal.rows[0].message);
        assert!(proposal.rows[0].message.to_string().contains(part), "{api}: {}", proposal.rows[0].message);
        assert!(!serde_json::to_string(&proposal).unwrap().contains("SECRET"), "{api}");
    }
    let pasted = provider("Acme", "https://api.acme.example/v1", "@ai-sdk/openai-compatible")
        .replace("ACME_KEY", "sk-SECRET-0123456789abcdef");
    let proposal = read_new(read, "provider.toml", &pasted);
    assert!(
        !serde_json::to_string(&proposal).unwrap().contains("SECRET"),
        "a key where a name belongs: {proposal:?}"
    );
    let renamed =
        apply(&Catalogue::default(), &read_new(read, "p.toml", &provider("Acme", "https://a.example", "x")));
    let other = provider("ACME!", "https://b.example", "x").replace('!', "");
    assert_eq!(read_on(&renamed, read, "p.toml", &other).unwrap().rows[0].status, Status::Same, "one name");
}

#[test]
fn a_model_is_called_like_its_file() {
    let proposal = read_new(read, MODEL_NAME, MODEL);
    let catalogue = import_twice(read, MODEL_NAME, MODEL);
    let model = &catalogue.models()["eu.anthropic.claude-sonnet-4-5-20250929-v1:0"];
    assert_eq!(model.vendor.as_deref(), Some("Anthropic"), "the vendor in the id");
    assert!(proposal.rows[0].message.to_string().contains("profile `eu.`"), "{}", proposal.rows[0].message);
    assert!(catalogue.placements().is_empty(), "a prefix without the region that calls it is no place");
    let table = [
        ("us.amazon.nova-lite-v1:0.toml", "profile `us.`"),
        ("au.anthropic.claude-x.toml", "profile `au.`"),
        ("jp.anthropic.claude-x.toml", "profile `jp.`"),
        ("global.amazon.nova-2-lite-v1:0.toml", "any commercial region"),
        ("amazon.nova-lite-v1:0.toml", "stays in the region"),
        ("gpt-5.toml", "does not say where"),
        ("eu.unheard-of.model.toml", "does not say where"),
    ];
    for (name, part) in table {
        let proposal = read_new(read, name, MODEL);
        assert!(proposal.rows[0].message.to_string().contains(part), "{name}: {}", proposal.rows[0].message);
    }
    let based =
        read_new(read, "opus.toml", "base_model = \"anthropic/claude-opus-5\"\nstatus = \"deprecated\"\n");
    let catalogue = apply(&Catalogue::default(), &based);
    assert_eq!(
        catalogue.models()["opus"].vendor.as_deref(),
        Some("Anthropic"),
        "the vendor of the base model"
    );
    assert!(
        based.rows[0].message.to_string().contains("no more"),
        "that it is withdrawn is told: {}",
        based.rows[0].message
    );

    for name in ["model.json", ".toml", "provider.toml", " x.toml"] {
        let proposal = read_new(read, name, MODEL);
        assert_eq!(proposal.rows[0].status, Status::Error, "`{name}` is the name of no model");
    }
}

#[test]
fn what_the_officer_decided_about_a_model_stays() {
    let model = |vendor: Option<&str>| Model {
        id: MODEL_NAME.trim_end_matches(".toml").parse().unwrap(),
        vendor: vendor.map(str::to_owned),
        deprecated_on: Some("2026-12-31".to_owned()),
    };
    for (vendor, status) in
        [(None, Status::Changed), (Some("Anthropic"), Status::Same), (Some("Somebody"), Status::Conflict)]
    {
        let catalogue = Catalogue::default().edited(&[Change::put(model(vendor))]).unwrap();
        let proposal = read_on(&catalogue, read, MODEL_NAME, MODEL).unwrap();
        assert_eq!(proposal.rows[0].status, status, "{vendor:?}: {}", proposal.rows[0].message);
        let applied = apply(&catalogue, &proposal);
        let kept = applied.models().values().next().unwrap();
        assert_eq!(kept.deprecated_on.as_deref(), Some("2026-12-31"), "what the file does not say stays");
        assert_eq!(kept.vendor.as_deref(), vendor.or(Some("Anthropic")), "what she said stays");
    }
}

#[test]
fn what_is_no_file_of_models_dev_is_refused_in_words() {
    let table = [
        ("", "empty"),
        ("name = \"x\"\nname = \"y\"\nlimit = {}\n", "line 2, column 1"),
        ("name = ", "this is not a file of models.dev"),
        ("name = \"x\"\n", "is neither a provider"),
        ("npm = \"x\"\nlimit = {}\n", "those of a model"),
        ("name = 5\nnpm = \"x\"\n", "line 1, column 8"),
        ("{}", "this is not a file of models.dev"),
    ];
    for (text, part) in table {
        let error = read_on(&Catalogue::default(), read, "x.toml", text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
    let key = "env = \"sk-SECRET\"\nnpm = \"x\"\n";
    let error = read_on(&Catalogue::default(), read, "provider.toml", key).unwrap_err().to_string();
    assert!(!error.contains("SECRET"), "what stands in a wrong place is not repeated: {error}");
}
