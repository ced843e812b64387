//! LiteLLM's configuration: realistic files, each trap by itself, and what importing does to an officer's catalogue.

use std::collections::BTreeSet;

use crate::common::{after, apply, config, config_on, entry, row, starter};
use domicile_import::Status;
use domicile_policy::{Catalogue, Change, ClaimValue, Connection, Kind, Object, Scope, Stage, WireApi};

const CLINIC: &str = include_str!("../../../../tests/fixtures/import/clinic.yaml");
const TRAPS: &str = include_str!("../../../../tests/fixtures/import/traps.yaml");

#[test]
fn a_real_configuration_is_read_whole() {
    let proposal = config(CLINIC);
    // Name, address, upstream name, placement.
    let table = [
        (
            "claude-eu",
            "https://bedrock-runtime.eu-central-1.amazonaws.com",
            "eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "bedrock:eu:eu-central-1",
        ),
        (
            "claude-london",
            "https://bedrock-runtime.eu-west-2.amazonaws.com",
            "anthropic.claude-3-haiku-20240307-v1:0",
            "bedrock:in_region:eu-west-2",
        ),
        (
            "claude-anywhere",
            "https://bedrock-runtime.eu-central-1.amazonaws.com",
            "global.anthropic.claude-opus-4-6-v1",
            "bedrock:global",
        ),
        ("letters", "https://clinic-sweden.openai.azure.com", "letters-gpt-4o", "azure:unspecified"),
        ("gpt-4o", "https://eu.api.openai.com/v1", "gpt-4o", "openai:eu"),
        ("gpt-4o-default", "https://api.openai.com/v1", "gpt-4o", "openai:default"),
        (
            "gemini",
            "https://europe-west4-aiplatform.googleapis.com/v1/projects/clinic-prod/locations/europe-west4",
            "gemini-2.5-pro",
            "vertex:in_region:europe-west4",
        ),
        (
            "glm",
            "https://aiplatform.googleapis.com/v1/projects/clinic-prod/locations/global",
            "zai-org/glm-5-maas",
            "vertex:global",
        ),
        ("mistral", "https://api.eu.mistral.ai/v1", "mistral-large-latest", "mistral:eu"),
        ("own-llama", "http://10.20.0.7:8000/v1", "meta-llama/Llama-3.3-70B-Instruct", "private:10.20.0.7"),
    ];
    assert_eq!(
        proposal.rows.len(),
        table.len() + 1,
        "a row for each entry, and one for what cannot be entered"
    );
    for (key, url, upstream, placement) in table {
        assert_eq!(
            row(&proposal, key).status,
            Status::Added,
            "{key} is new: {}",
            row(&proposal, key).message
        );
        assert_eq!(after(&proposal, key, "connection.base_url"), url, "{key}: address");
        assert_eq!(after(&proposal, key, "endpoint.upstream_name"), upstream, "{key}: upstream name");
        assert_eq!(after(&proposal, key, "endpoint.placement"), placement, "{key}: placement");
    }
    assert!(
        row(&proposal, "claude-eu").message.to_string().contains("`region_name: eu` is a preference"),
        "no fact"
    );
    assert!(
        row(&proposal, "letters").message.to_string().contains("hints at the deployment's type"),
        "a price is no fact"
    );
    assert!(
        row(&proposal, "glm").message.to_string().contains("LiteLLM sends this model to `global`"),
        "the override is told"
    );
    assert!(
        row(&proposal, "own-llama").message.to_string().contains("clear text on line 50"),
        "the key's line is told"
    );
    assert!(
        proposal.notes.iter().any(|note| note.message.to_string().contains("database")),
        "models elsewhere are told"
    );
    assert_eq!(row(&proposal, "claude-eu").line, Some(3), "the line on which the entry begins");
}

#[test]
fn what_is_applied_is_valid_switched_off_and_carries_its_source() {
    let proposal = config(CLINIC);
    let catalogue = apply(&Catalogue::default(), &proposal);
    assert_eq!(catalogue.endpoints().len(), 10, "every endpoint but the one whose network nobody knows");
    assert!(
        catalogue.endpoints().values().all(|endpoint| endpoint.enabled),
        "what the gateway serves today is switched on: the policy decides, not the import"
    );
    assert!(catalogue.endpoints().contains_key("claude-frankfurt"), "the file's own id");
    assert!(catalogue.endpoints().contains_key("gpt-4o@openai:eu"), "a readable id");
    let london = &catalogue.placements()["bedrock:in_region:eu-west-2"];
    assert_eq!(london.scope, Scope::InRegion, "copied from the starter");
    assert_eq!(
        catalogue.regions()["aws:eu-west-2"].place.unwrap().to_string(),
        "GB",
        "London is not in the EU"
    );
    let own = &catalogue.placements()["private:10.20.0.7"];
    assert_eq!(
        (own.scope, own.claim(Stage::Processing)),
        (Scope::Private, ClaimValue::Unknown),
        "nobody said where"
    );
    let source = &own.claims[&Stage::Processing].facts[0].source.name;
    assert!(
        source.contains("config.yaml") && source.contains(&proposal.source.sha256),
        "the file is the source"
    );
    let networks = |id: &str| {
        let connection = &catalogue.endpoints()[id].connection;
        catalogue.connections()[connection].networks.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(networks("own-llama@private:10.20.0.7"), ["10.20.0.7/32"], "an address is its own network");
    let keys: Vec<_> = catalogue.connections().values().filter_map(|c| c.credential_env.as_deref()).collect();
    assert_eq!(keys.len(), 4, "names of variables, and no key: {keys:?}");
    assert_eq!(proposal.source.sha256.len(), 64, "the hash of the file");
    let kinds = [
        Kind::Provider,
        Kind::Region,
        Kind::Zone,
        Kind::Placement,
        Kind::Connection,
        Kind::Model,
        Kind::Endpoint,
    ];
    assert!(
        proposal.rows.iter().flat_map(|row| &row.objects).all(|object| kinds.contains(&object.kind())),
        "no evidence, policy, boundary or tag ever comes from a file of a gateway"
    );
}

#[test]
fn importing_again_changes_nothing() {
    let catalogue = apply(&Catalogue::default(), &config(CLINIC));
    let again = config_on(&catalogue, CLINIC).unwrap();
    for row in &again.rows {
        let expected = if row.key == "own-name" { Status::Error } else { Status::Same };
        assert_eq!(row.status, expected, "{}: {} {:?}", row.key, row.message, row.fields);
        assert!(row.objects.is_empty() && row.fields.is_empty(), "{}: nothing to put", row.key);
    }
    assert!(again.changes(&[].into()).is_empty(), "nothing changes");
}

#[test]
fn each_bad_entry_says_what_to_mend_and_loses_no_other() {
    let proposal = config(TRAPS);
    assert_eq!(proposal.rows.len(), 20, "a row for each entry");
    assert_eq!(
        after(&proposal, "merged", "endpoint.placement"),
        "bedrock:in_region:eu-central-1",
        "merge keys"
    );
    assert_eq!(
        after(&proposal, "named-credential", "endpoint.placement"),
        "mistral:eu",
        "a named credential"
    );
    let table = [
        ("missing-credential", "credential `elsewhere`, which is not in this file"),
        ("*", "list each model by itself"),
        ("from-environment", "environment variable `MODEL`"),
        ("base-from-environment", "environment variable `BASE`"),
        ("no-region", "write `aws_region_name`"),
        ("no-location", "write `vertex_location`"),
        ("two-regions", "two AWS regions, `eu-central-1` and `eu-west-2`"),
        ("clear-public", "`http` sends prompts in the clear: use `https`"),
        ("clear-name", "`vllm` is a name in your own network"),
        ("user-in-url", "user name or password"),
        ("key-in-url", "query after `?`"),
        ("twice", "`api_base` stands on line 42 and again on line 43"),
        ("no", "put it in quotes"),
        ("model_list[15]", "no `model_name`"),
        ("model_list[16]", "The entry is a single value"),
        ("no-params", "no `litellm_params`"),
        ("unknown-prefix", "begins with no provider"),
        ("nested", "`model` on line 52 is a list"),
    ];
    for (key, part) in table {
        let row = row(&proposal, key);
        assert_eq!(row.status, Status::Error, "{key}: {}", row.message);
        assert!(row.message.to_string().contains(part), "{key}: {}", row.message);
        assert!(row.objects.is_empty() && row.line.is_some(), "{key}: nothing to apply, and a line");
    }
    let shown = serde_json::to_string(&proposal).unwrap();
    assert!(!shown.contains("hunter2"), "a password of the file is nowhere in the proposal");
    assert_eq!(apply(&Catalogue::default(), &proposal).endpoints().len(), 2, "the good ones apply");
}

/// Parameters, the placement they mean, and whether the console knows where that is.
const PLACES: &[(&str, &str)] = &[
    // Bedrock: the prefix with the region that is called.
    ("model: bedrock/eu.amazon.nova-lite-v1:0, aws_region_name: eu-west-2", "bedrock:eu:eu-west-2"),
    ("model: bedrock/eu.amazon.nova-lite-v1:0, aws_region_name: us-east-1", "bedrock:eu:us-east-1 unknown"),
    (
        "model: bedrock/us-gov.anthropic.claude-x, aws_region_name: us-gov-west-1",
        "bedrock:us-gov:us-gov-west-1 unknown",
    ),
    ("model: bedrock/amazon.nova-lite-v1:0, aws_region_name: eu-central-1", "bedrock:in_region:eu-central-1"),
    ("model: bedrock/amazon.nova-lite-v1:0, region_name: eu-central-1", "bedrock:in_region:eu-central-1"),
    // A prefix that the model map lacks is still a prefix, not a bare id.
    ("model: bedrock/ca.amazon.nova-lite-v1:0, aws_region_name: eu-central-1", "bedrock:ca:eu-central-1"),
    (
        "model: bedrock/mx.amazon.nova-lite-v1:0, aws_region_name: eu-central-1",
        "bedrock:mx:eu-central-1 unknown",
    ),
    ("model: bedrock/my-import, aws_region_name: eu-central-1", "bedrock:unspecified unknown"),
    (
        "model: 'bedrock/arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/a1b2'",
        "bedrock:unspecified unknown",
    ),
    (
        "model: 'bedrock/arn:aws:bedrock:eu-west-2:123456789012:inference-profile/eu.amazon.nova-lite-v1:0'",
        "bedrock:eu:eu-west-2",
    ),
    (
        "model: 'bedrock/arn:aws:bedrock:eu-central-1:123456789012:provisioned-model/a1b2'",
        "bedrock:in_region:eu-central-1",
    ),
    // Another host decides for itself.
    (
        "model: bedrock/amazon.nova-lite-v1:0, aws_region_name: eu-central-1, api_base: 'https://proxy.example.com'",
        "bedrock:unspecified unknown",
    ),
    (
        "model: bedrock/amazon.nova-lite-v1:0, aws_bedrock_runtime_endpoint: \
         'https://vpce-1-a.bedrock-runtime.eu-central-1.vpce.amazonaws.com'",
        "bedrock:in_region:eu-central-1",
    ),
    ("model: bedrock_mantle/openai.gpt-oss-20b, aws_region_name: eu-west-2", "bedrock:in_region:eu-west-2"),
    (
        "model: bedrock/claude_platform/claude-opus-5, aws_region_name: eu-central-1",
        "anthropic:unspecified unknown",
    ),
    // Azure: only the key names a zone, and only on Azure's hosts.
    ("model: azure/eu/gpt-4o, api_base: 'https://x.openai.azure.com'", "azure:dz-eu"),
    ("model: azure/global/gpt-4o, api_base: 'https://x.openai.azure.com'", "azure:global"),
    ("model: azure/global-standard/gpt-4o, api_base: 'https://x.openai.azure.com'", "azure:global"),
    ("model: azure/standard/gpt-4o, api_base: 'https://x.openai.azure.com'", "azure:unspecified unknown"),
    ("model: azure/eu, api_base: 'https://x.openai.azure.com'", "azure:unspecified unknown"),
    ("model: azure/eu/gpt-4o, api_base: 'https://apim.example.com'", "azure:unspecified unknown"),
    (
        "model: azure/g, region_name: eu, api_base: 'https://x.openai.azure.com?api-version=1'",
        "azure:unspecified unknown",
    ),
    (
        "model: azure_ai/claude-opus-5, api_base: 'https://x.services.ai.azure.com'",
        "azure:unspecified unknown",
    ),
    // Vertex.
    ("model: vertex_ai/gemini-2.5-pro, vertex_location: eu", "vertex:eu"),
    ("model: vertex_ai/gemini-2.5-pro, vertex_location: global", "vertex:global"),
    (
        "model: vertex_ai/gemini-2.5-pro, vertex_location: europe-west2",
        "vertex:in_region:europe-west2 unknown",
    ),
    ("model: vertex_ai/zai-org/glm-5-maas", "vertex:global"),
    (
        "model: vertex_ai/g, vertex_location: europe-west4, api_base: 'https://proxy.example.com'",
        "vertex:unspecified unknown",
    ),
    // Hosts, and names that only look like them.
    ("model: mistral/m", "mistral:global"),
    ("model: openai/gpt-4o, api_base: 'https://EU.API.openai.com./v1'", "openai:eu"),
    ("model: openai/gpt-4o, api_base: 'https://zz.api.openai.com/v1'", "openai:zz unknown"),
    (
        "model: openai/gpt-4o, api_base: 'https://eu.api.openai.com.example.org/v1'",
        "eu.api.openai.com.example.org:unspecified unknown",
    ),
    (
        "model: openai/gpt-4o, api_base: 'https://eu-api.openai.com/v1'",
        "eu-api.openai.com:unspecified unknown",
    ),
    ("model: gpt-4o, custom_llm_provider: mistral", "mistral:global"),
    ("model: groq/llama", "groq:unspecified unknown"),
    ("model: anthropic/claude-opus-5", "anthropic:unspecified unknown"),
    ("model: anthropic/claude-opus-5, inference_geo: us", "anthropic:us"),
    (
        "model: anthropic/c, inference_geo: us, api_base: 'https://proxy.example.com'",
        "anthropic:unspecified unknown",
    ),
    // Private machines, and what stands in front of a cloud.
    ("model: ollama/llama3", "private:localhost unknown"),
    ("model: 'ollama/gpt-oss:120b-cloud'", "ollama:unspecified unknown"),
    ("model: openai/x, api_base: 'http://[fd00::7]:8000/v1'", "private:fd00::7 unknown"),
    ("model: openai/x, api_base: 'http://0x7f.1:8000/v1'", "private:127.0.0.1 unknown"),
    ("model: openai/x, api_base: 'http://[::ffff:10.0.0.1]/v1'", "private:::ffff:a00:1 unknown"),
    ("model: mistral/x, api_base: 'http://10.0.0.1/v1'", "mistral:unspecified unknown"),
    ("model: openai/x, api_base: 'https://8.8.8.8/v1'", "8.8.8.8:unspecified unknown"),
    ("model: oci/cohere.command-a, oci_region: eu-frankfurt-1", "oci:in_region:eu-frankfurt-1 unknown"),
    (
        "model: watsonx/ibm/granite, api_base: 'https://eu-gb.ml.cloud.ibm.com'",
        "watsonx:in_region:eu-gb unknown",
    ),
];

#[test]
fn every_place_follows_from_the_file_or_is_unknown() {
    for (params, expected) in PLACES {
        let (placement, unknown) = match expected.strip_suffix(" unknown") {
            Some(placement) => (placement, true),
            None => (*expected, false),
        };
        let proposal = config(&entry(params));
        assert_eq!(after(&proposal, "m", "endpoint.placement"), placement, "{params}");
        let catalogue = apply(&Catalogue::default(), &proposal);
        let found = &catalogue.placements()[placement];
        let silent = matches!(found.scope, Scope::Unspecified | Scope::Private);
        assert_eq!(silent, unknown, "{params}: {:?}", found.scope);
        if silent {
            assert_eq!(found.claim(Stage::Processing), ClaimValue::Unknown, "{params}: never guessed");
        }
        let again = config_on(&catalogue, &entry(params)).unwrap();
        assert_eq!(again.rows[0].status, Status::Same, "{params}: {}", again.rows[0].message);
    }
}

/// Parameters that cannot be used, and what the officer is told.
const REFUSED: &[(&str, &str)] = &[
    ("model: bedrock/amazon.x, aws_region_name: eu-west-2, region_name: eu-central-1", "two AWS regions"),
    (
        "model: bedrock/amazon.x, aws_region_name: eu-west-2, api_base: \
         'https://bedrock-runtime.eu-central-1.amazonaws.com'",
        "make them agree",
    ),
    ("model: bedrock/amazon.x, aws_region_name: os.environ/AWS_REGION", "environment variable `AWS_REGION`"),
    ("model: bedrock/amazon.x, aws_region_name: 'eu-central-1.evil.example'", "not the code of a region"),
    ("model: vertex_ai/g, vertex_location: 'x.evil.example/'", "not a location"),
    ("model: vertex_ai/g, vertex_location: us-east1, vertex_ai_location: us-east4", "two locations"),
    (
        "model: vertex_ai/g, vertex_location: europe-west4, api_base: 'https://us-east1-aiplatform.googleapis.com'",
        "make them agree",
    ),
    ("model: azure/gpt-4o", "write `api_base`"),
    ("model: watsonx/ibm/granite, watsonx_region_name: eu-gb", "write `api_base`"),
    (
        "model: watsonx/ibm/granite, watsonx_region_name: eu-de, api_base: 'https://eu-gb.ml.cloud.ibm.com'",
        "make them agree",
    ),
    ("model: oci/x, oci_region: us-gov-ashburn-1", "write `api_base`"),
    ("model: hosted_vllm/x", "has none of its own"),
    ("model: some-name", "names no provider"),
    ("model: openai/", "ends with its provider"),
    ("model: openai/x, api_base: 'http://169.254.169.254/latest'", "No model can be served"),
    ("model: openai/x, api_base: 'ftp://example.com'", "not a URL"),
    ("model: openai/x, api_base: [a]", "is a list"),
    ("model: openai/x, custom_llm_provider: acme", "does not know"),
    ("model: ''", "no `model`"),
];

#[test]
fn what_leaves_the_address_open_is_refused_with_its_mend() {
    for (params, part) in REFUSED {
        let proposal = config(&entry(params));
        assert_eq!(proposal.rows[0].status, Status::Error, "{params}: {}", proposal.rows[0].message);
        assert!(
            proposal.rows[0].message.to_string().contains(part),
            "{params}: {}",
            proposal.rows[0].message
        );
    }
}

#[test]
fn a_changed_usual_address_is_not_taken_for_the_usual_one() {
    let text = format!(
        "{}litellm_settings: {{ api_base: 'https://proxy.example.com' }}\n",
        entry("model: openai/x")
    );
    let proposal = config(&text);
    assert!(
        proposal.rows[0].message.to_string().contains("may change the usual one"),
        "{}",
        proposal.rows[0].message
    );
    assert_eq!(proposal.rows[0].status, Status::Error, "the address is not known");
}

#[test]
fn no_secret_of_any_kind_is_carried_over() {
    let text = entry(
        "model: bedrock/amazon.x, aws_region_name: eu-central-1, aws_access_key_id: AKIASECRET1, \
         aws_secret_access_key: SECRET2, api_key: SECRET3, vertex_credentials: { private_key: SECRET4 }, \
         extra_headers: { Authorization: Bearer SECRET5, x-team: a }",
    );
    let proposal = config(&text);
    let row = &proposal.rows[0];
    assert_eq!(row.status, Status::Added, "the entry is used without them");
    assert_eq!(
        row.message.to_string().matches("in clear text on line 3").count(),
        5,
        "each is told: {}",
        row.message
    );
    assert!(!serde_json::to_string(&proposal).unwrap().contains("SECRET"), "none is in the proposal");
}

#[test]
fn two_entries_for_one_address_are_a_conflict_that_names_both() {
    let text = "model_list:\n  - model_name: a\n    litellm_params: { model: openai/x, api_base: 'https://h.example/v1' }\n  \
                - model_name: b\n    litellm_params: { model: openai/x, api_base: 'https://H.example/v1/' }\n";
    let proposal = config(text);
    let second = row(&proposal, "b");
    assert_eq!((second.status, second.line), (Status::Conflict, Some(4)), "{}", second.message);
    assert!(second.message.to_string().contains("on line 2"), "the other line: {}", second.message);
    let without = apply(&Catalogue::default(), &proposal);
    assert_eq!(without.endpoints().len(), 1, "not applied by itself");
    let with = Catalogue::default().edited(&proposal.changes(&[1].into())).unwrap();
    let endpoints: Vec<_> = with.endpoints().values().map(|endpoint| endpoint.model.as_str()).collect();
    assert_eq!(endpoints, ["b"], "the officer may choose the second, and the catalogue stays valid");
}

#[test]
fn an_entry_that_repeats_another_brings_nothing_and_one_that_differs_wins_when_it_is_accepted() {
    let one = |name: &str| {
        format!(
            "  - model_name: {name}\n    litellm_params: {{ model: openai/x }}\n    model_info: {{ id: e }}\n"
        )
    };
    let proposal = config(&format!("model_list:\n{}{}", one("a"), one("a")));
    let repeated = &proposal.rows[1];
    assert_eq!(repeated.status, Status::Conflict, "{}", repeated.message);
    assert!(
        repeated.message.to_string().contains("The entry on line 2 says the same"),
        "{}",
        repeated.message
    );
    assert!(
        repeated.objects.is_empty() && repeated.fields.is_empty(),
        "there is nothing to take: {repeated:?}"
    );
    assert_eq!(proposal.applied(&Catalogue::default(), &[1].into()), 1, "one endpoint, so one row");

    // The first entry gives the endpoint to another model by itself; the second would leave it as it is.
    let catalogue = apply(&Catalogue::default(), &config(&format!("model_list:\n{}", one("a"))));
    let proposal = config_on(&catalogue, &format!("model_list:\n{}{}", one("b"), one("a"))).unwrap();
    assert_eq!(proposal.rows[0].status, Status::Changed, "{}", proposal.rows[0].message);
    assert_eq!(proposal.rows[1].status, Status::Conflict, "{}", proposal.rows[1].message);
    let model = |accepted: BTreeSet<usize>| {
        let applied = catalogue.edited(&proposal.changes(&accepted)).unwrap();
        applied.endpoints()["e"].model.to_string()
    };
    assert_eq!(model(BTreeSet::new()), "b");
    assert_eq!(model([1].into()), "a", "what the row says happens when it is taken");
}

#[test]
fn what_the_officer_decided_stays_until_she_says_otherwise() {
    let file = entry("model: azure/letters, api_base: 'https://x.openai.azure.com', api_key: os.environ/KEY");
    let mut catalogue = apply(&Catalogue::default(), &config(&file));
    let starter = starter();
    let find = |id: &str| starter.placements.iter().find(|p| p.id.as_str() == id).unwrap().clone();
    let mut endpoint = catalogue.endpoints()["m@azure:unspecified"].clone();
    endpoint.placement = "azure:dz-eu".parse().unwrap();
    endpoint.enabled = false;
    let zone = starter.zones.iter().find(|zone| zone.id.as_str() == "azure:dz-eu").unwrap().clone();
    let edits = [Change::put(zone), Change::put(find("azure:dz-eu")), Change::put(endpoint)];
    catalogue = catalogue.edited(&edits).unwrap();

    let again = config_on(&catalogue, &file).unwrap();
    assert_eq!(
        again.rows[0].status,
        Status::Same,
        "the file says nothing about the place: {:?}",
        again.rows[0]
    );

    let global =
        entry("model: azure/global/letters, api_base: 'https://x.openai.azure.com', api_key: os.environ/KEY");
    let other = config_on(&catalogue, &global).unwrap();
    assert_eq!(other.rows[0].status, Status::Added, "another upstream name is another endpoint");

    let conflict =
        entry("model: openai/letters, api_base: 'https://x.openai.azure.com', api_key: os.environ/OTHER");
    let rotated = config_on(&catalogue, &conflict).unwrap();
    assert_eq!(
        rotated.rows[0].status,
        Status::Changed,
        "another key is another connection: {:?}",
        rotated.rows[0]
    );
    let applied = apply(&catalogue, &rotated);
    let endpoint = &applied.endpoints()["m@azure:unspecified"];
    assert_eq!(endpoint.placement.as_str(), "azure:dz-eu", "her placement stays");
    assert!(!endpoint.enabled, "her switch stays");
    assert_eq!(applied.connections().len(), 2, "the old connection stays too");
}

#[test]
fn a_private_host_waits_until_the_officer_has_named_its_networks() {
    let first = config(CLINIC);
    let unknown = row(&first, "own-name");
    assert_eq!(unknown.status, Status::Error, "a name tells no network: {unknown:?}");
    assert!(
        unknown.message.to_string().contains("`https://gpu.clinic.internal/v1`"),
        "it says which: {}",
        unknown.message
    );
    assert!(unknown.objects.is_empty(), "and holds up no other row");

    let connection = Connection {
        id: "gpu".parse().unwrap(),
        name: String::new(),
        base_url: "https://gpu.clinic.internal/v1".into(),
        api: WireApi::OpenaiChat,
        credential_env: None,
        networks: ["10.30.0.0/16".parse().unwrap()].into_iter().collect(),
    };
    let catalogue = apply(&Catalogue::default(), &first).edited(&[Change::put(connection)]).unwrap();
    let second = config_on(&catalogue, CLINIC).unwrap();
    assert_eq!(row(&second, "own-name").status, Status::Added, "with its networks it is entered");
    let applied = apply(&catalogue, &second);
    let endpoint = &applied.endpoints()["own-name@private:gpu.clinic.internal"];
    assert_eq!(endpoint.connection.as_str(), "gpu", "over the connection that names them");
}

#[test]
fn an_endpoint_that_moves_loses_the_placement_of_its_old_address() {
    let with_id = |base: &str| {
        format!(
            "model_list:\n  - model_name: m\n    litellm_params: {{ model: openai/x, api_base: '{base}' }}\n    \
             model_info: {{ id: e1 }}\n"
        )
    };
    let catalogue = apply(&Catalogue::default(), &config(&with_id("https://eu.api.openai.com/v1")));
    let moved = config_on(&catalogue, &with_id("https://llm.example.com/v1")).unwrap();
    assert_eq!(moved.rows[0].status, Status::Conflict, "a host without a place under an endpoint with one");
    assert!(apply(&catalogue, &moved).endpoints()["e1"].placement.as_str() == "openai:eu", "not by itself");
    let accepted = catalogue.edited(&moved.changes(&[0].into())).unwrap();
    let endpoint = &accepted.endpoints()["e1"];
    let placement = &accepted.placements()[&endpoint.placement];
    assert_eq!(
        placement.claim(Stage::Processing),
        ClaimValue::Unknown,
        "never the old place at a new address"
    );
    assert_eq!(
        accepted.connections()[&endpoint.connection].base_url,
        "https://llm.example.com/v1",
        "at its new one"
    );
}

#[test]
fn ids_that_contradict_each_other_are_told() {
    let one = |id: &str, model: &str| {
        format!(
            "  - model_name: {model}\n    litellm_params: {{ model: openai/{model} }}\n    model_info: {{ id: {id} }}\n"
        )
    };
    let twice = config(&format!("model_list:\n{}{}", one("e1", "a"), one("e1", "b")));
    assert_eq!(twice.rows[1].status, Status::Error, "{}", twice.rows[1].message);
    assert!(
        twice.rows[1].message.to_string().contains("line 2"),
        "the other line: {}",
        twice.rows[1].message
    );

    let catalogue =
        apply(&Catalogue::default(), &config(&format!("model_list:\n{}{}", one("e1", "a"), one("e2", "b"))));
    let swapped = config_on(&catalogue, &format!("model_list:\n{}", one("e2", "a"))).unwrap();
    assert_eq!(swapped.rows[0].status, Status::Error, "{}", swapped.rows[0].message);
    let renamed = config_on(&catalogue, &format!("model_list:\n{}", one("e3", "a"))).unwrap();
    assert_eq!(renamed.rows[0].status, Status::Conflict, "{}", renamed.rows[0].message);
    assert!(renamed.changes(&[0].into()).is_empty(), "nothing is renamed behind the guard's back");

    let number = config(&format!("model_list:\n{}{}", one("12345", "a"), one("0123", "b")));
    assert_eq!(number.rows[0].status, Status::Added, "a number is read as its digits");
    assert!(
        number.rows[1].message.to_string().contains("put it in quotes"),
        "an octal number is not: {}",
        number.rows[1].message
    );
}

#[test]
fn a_renamed_model_is_asked_about() {
    let catalogue = apply(&Catalogue::default(), &config(&entry("model: openai/x")));
    let renamed =
        config_on(&catalogue, &entry("model: openai/x").replace("model_name: m", "model_name: n")).unwrap();
    let row = &renamed.rows[0];
    assert_eq!(row.status, Status::Conflict, "{}", row.message);
    assert!(
        row.objects.iter().any(|object| matches!(object, Object::Endpoint(e) if e.model.as_str() == "n")),
        "offered"
    );
}

#[test]
fn the_name_of_a_variable_that_the_catalogue_would_refuse_is_left_out() {
    for name in ["openai_key", "1KEY", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] {
        let proposal = config(&entry(&format!("model: openai/x, api_key: os.environ/{name}")));
        let row = &proposal.rows[0];
        assert_eq!(row.status, Status::Added, "{name}: the entry is used without it");
        assert!(
            row.message.to_string().contains("is no name of an environment variable"),
            "{name}: {}",
            row.message
        );
        let catalogue = apply(&Catalogue::default(), &proposal);
        assert!(
            catalogue.connections().values().all(|connection| connection.credential_env.is_none()),
            "{name}: one row that does not fit would keep the officer from applying the others"
        );
    }
}

#[test]
fn an_address_that_is_no_address_holds_up_no_other_row() {
    for host in ["0.0.0.0:4000", "[::]:4000"] {
        let proposal = config(&entry(&format!("model: openai/x, api_base: 'http://{host}/v1'")));
        let row = &proposal.rows[0];
        assert_eq!(row.status, Status::Error, "{host} is every address of a machine: {}", row.message);
        assert!(row.message.to_string().contains("127.0.0.1"), "{host}: the mend: {}", row.message);
    }
}
