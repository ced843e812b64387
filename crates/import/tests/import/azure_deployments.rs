//! Azure's deployments: SKU and location give the placement, and what the file does not say stays open.

use crate::common::{
    after, apply, import_twice, places, processing, product_starter, read_new, read_on, row,
};
use domicile_import::{Context, File, Status, azure_deployments::read, litellm_config};
use domicile_policy::{Catalogue, Change, ClaimValue, Kind, Scope, Stage, WireApi};

const DEPLOYMENTS: &str = include_str!("../../../../tests/fixtures/import/azure-deployments.json");
const ACCOUNT: &str = "/subscriptions/1/resourceGroups/r/providers/Microsoft.CognitiveServices/accounts/a";

/// A deployment called `d` of account `a`, with these further fields.
fn deployment(sku: &str, more: &str) -> String {
    format!(
        "{{\"id\": \"{ACCOUNT}/deployments/d\", \"name\": \"d\", \"sku\": {{\"name\": \"{sku}\"}}, \
         \"properties\": {{\"model\": {{\"name\": \"gpt-4o\", \"format\": \"OpenAI\"}}}}{more}}}"
    )
}

/// Account `a` at this location.
fn account(location: &str) -> String {
    format!(
        "{{\"id\": \"{ACCOUNT}\", \"name\": \"a\", \"location\": \"{location}\", \
         \"properties\": {{\"endpoint\": \"https://a.openai.azure.com/\"}}}}"
    )
}

#[test]
fn sku_and_location_give_the_placement() {
    let proposal = read_new(read, "deployments.json", DEPLOYMENTS);
    let catalogue = import_twice(read, "deployments.json", DEPLOYMENTS);
    let table = [
        ("letters", "azure:dz-eu:swedencentral", "gpt-4o"),
        ("summaries", "azure:global:swedencentral", "gpt-5.1"),
        ("search", "azure:standard:swedencentral", "text-embedding-3-large"),
        ("claude", "azure:unspecified", "claude-sonnet-4-5"),
    ];
    assert_eq!(proposal.rows.len(), table.len(), "a row for each deployment, and none for the account");
    for (name, placement, model) in table {
        let key = format!("clinic-sweden/{name}");
        assert_eq!(row(&proposal, &key).status, Status::Added, "{key}: {}", row(&proposal, &key).message);
        assert_eq!(after(&proposal, &key, "endpoint.placement"), placement, "{key}");
        assert_eq!(after(&proposal, &key, "endpoint.model"), model, "{key}: callers ask for the model");
        assert_eq!(
            after(&proposal, &key, "endpoint.upstream_name"),
            name,
            "{key}: the host knows the deployment"
        );
        assert_eq!(
            after(&proposal, &key, "connection.base_url"),
            "https://clinic-sweden.openai.azure.com",
            "{key}"
        );
    }
    assert_eq!(processing(&catalogue, "azure:standard:swedencentral"), places(&["SE"]), "its geography");
    assert_eq!(
        processing(&catalogue, "azure:global:swedencentral"),
        ClaimValue::Anywhere,
        "any region of Azure"
    );
    assert_eq!(
        processing(&catalogue, "azure:unspecified"),
        ClaimValue::Unknown,
        "Claude may run outside Azure"
    );
    let claude = catalogue.endpoints().values().find(|e| e.upstream_name == "claude").unwrap();
    assert_eq!(
        catalogue.connections()[&claude.connection].api,
        WireApi::AnthropicMessages,
        "its own protocol"
    );
    assert!(
        row(&proposal, "clinic-sweden/claude").message.to_string().contains("hosting option"),
        "what to look up"
    );
    assert_eq!(
        catalogue.models()["gpt-4o"].vendor.as_deref(),
        Some("OpenAI"),
        "the model's format names its maker"
    );
}

#[test]
fn every_place_follows_from_the_file_or_is_unknown() {
    let eu = "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
    let eu: Vec<&str> = eu.split(' ').collect();
    // SKU, location, placement, where it runs, where it rests.
    let (unknown, anywhere) = (ClaimValue::Unknown, ClaimValue::Anywhere);
    let table: [(&str, &str, &str, ClaimValue, ClaimValue); 14] = [
        ("GlobalStandard", "eastus", "azure:global:eastus", anywhere.clone(), places(&["US"])),
        ("GlobalBatch", "", "azure:global", anywhere.clone(), unknown.clone()),
        ("DeveloperTier", "eastus", "azure:developer", anywhere.clone(), unknown.clone()),
        (
            "GlobalProvisionedManaged",
            "usgovvirginia",
            "azure:global:usgovvirginia",
            anywhere,
            places(&["US"]),
        ),
        ("DataZoneStandard", "westus3", "azure:dz-us:westus3", places(&["US"]), places(&["US"])),
        ("DataZoneStandard", "usgovarizona", "azure:dz-usgov:usgovarizona", places(&["US"]), places(&["US"])),
        ("DataZoneBatch", "northeurope", "azure:dz-eu:northeurope", places(&eu), places(&["IE", "NL"])),
        (
            "DataZoneProvisionedManaged",
            "Sweden Central",
            "azure:dz-eu:swedencentral",
            places(&eu),
            places(&["SE"]),
        ),
        ("DataZoneStandard", "japaneast", "azure:dz-apac:japaneast", unknown.clone(), places(&["JP"])),
        ("DataZoneStandard", "uksouth", "azure:unspecified", unknown.clone(), unknown.clone()),
        ("DataZoneStandard", "", "azure:unspecified", unknown.clone(), unknown.clone()),
        ("Standard", "westeurope", "azure:standard:westeurope", places(&["IE", "NL"]), places(&["IE", "NL"])),
        ("ProvisionedManaged", "uksouth", "azure:standard:uksouth", places(&["GB"]), places(&["GB"])),
        ("Standard", "", "azure:unspecified", unknown.clone(), unknown),
    ];
    for (sku, location, placement, runs, rests) in table {
        let text = if location.is_empty() {
            format!("[{}]", deployment(sku, ""))
        } else {
            format!("[{}, {}]", account(location), deployment(sku, ""))
        };
        let case = format!("{sku} in `{location}`");
        let proposal = read_new(read, "d.json", &text);
        assert!(
            proposal.rows[0].message.to_string().contains(placement),
            "{case}: {}",
            proposal.rows[0].message
        );
        let catalogue = import_twice(read, "d.json", &text);
        let found = &catalogue.placements()[placement];
        assert_eq!(found.claim(Stage::Processing), runs, "{case}: where it runs");
        assert_eq!(found.claim(Stage::Storage), rests, "{case}: where it rests");
        assert_eq!(runs == ClaimValue::Anywhere, found.scope == Scope::Global, "{case}: {:?}", found.scope);
    }
}

#[test]
fn the_location_may_stand_in_each_of_four_ways() {
    let plain = deployment("Standard", "");
    let ways = [
        format!("[{}, {plain}]", account("swedencentral")),
        format!("{}\n[{plain}]", account("swedencentral")),
        format!("{{\"account\": {}, \"deployments\": [{plain}]}}", account("swedencentral")),
        format!("[{}]", deployment("Standard", ", \"location\": \"swedencentral\"")),
        // Azure does not tell capitals apart.
        format!("[{}, {plain}]", account("swedencentral").replace("accounts/a", "Accounts/A")),
        format!("{{\"account\": {{\"location\": \"swedencentral\"}}, \"deployments\": [{plain}]}}"),
        format!(
            "{{\"account\": {}, \"deployments\": [{}]}}",
            account("swedencentral"),
            plain.replace(&format!("\"id\": \"{ACCOUNT}/deployments/d\", "), "")
        ),
    ];
    for text in ways {
        let catalogue = import_twice(read, "d.json", &text);
        assert!(catalogue.placements().contains_key("azure:standard:swedencentral"), "{text}");
    }
    let other = account("swedencentral").replace("accounts/a", "accounts/b");
    let stranger = read_new(read, "d.json", &format!("{{\"account\": {other}, \"deployments\": [{plain}]}}"));
    assert!(
        stranger.rows[0].message.to_string().contains("azure:unspecified"),
        "another account's location is not taken: {}",
        stranger.rows[0].message
    );
}

#[test]
fn what_is_missing_is_told_and_nothing_is_made_up() {
    let alone = format!("[{}]", deployment("Standard", ""));
    let proposal = read_new(read, "d.json", &alone);
    let message = &proposal.rows[0].message;
    assert!(
        message.to_string().contains("add the output of `az cognitiveservices account show`"),
        "the mend: {message}"
    );
    let catalogue = apply(&Catalogue::default(), &proposal);
    assert!(
        catalogue.endpoints().is_empty() && catalogue.connections().is_empty(),
        "without an address no endpoint"
    );
    assert!(catalogue.models().contains_key("gpt-4o"), "the model is there");
    let accounts = read_new(read, "d.json", &format!("[{}]", account("swedencentral")));
    assert!(accounts.rows.is_empty(), "an account alone changes nothing");
    assert!(accounts.notes[0].message.to_string().contains("deployment list"), "and what to add is told");
}

#[test]
fn each_bad_deployment_says_what_to_mend_and_loses_no_other() {
    let located =
        |text: &str| text.replacen("\"name\": \"d\"", "\"name\": \"d\", \"location\": \"swedencentral\"", 1);
    let good = located(&deployment("Standard", ""));
    let table = [
        (deployment("GlobalPremium", ""), "`GlobalPremium`"),
        (good.replace("\"sku\": {\"name\": \"Standard\"}", "\"sku\": null"), "no `sku.name`"),
        (good.replace("\"sku\": {\"name\": \"Standard\"}", "\"sku\": [\"Standard\"]"), "expected a map"),
        (good.replace("swedencentral", "swedencentrl"), "`swedencentral`"),
        (good.replace("swedencentral", "swedencentrl"), "`swedencentrl`"),
        (good.replace("\"name\": \"gpt-4o\", ", ""), "no `properties.model.name`"),
        (good.replace("\"model\"", "\"other\""), "no `properties.model`"),
        (deployment("Standard", ", \"name\": \"e\""), "duplicate field `name`"),
        (
            good.replacen("\"properties\": {", "\"properties\": {\"provisioningState\": \"Failed\", ", 1),
            "`Failed`",
        ),
        ("5".to_owned(), "cannot be read at line 1"),
        ("{\"name\": \"x\"}".to_owned(), "neither an account"),
        ("{\"location\": \"x\", \"name\": \"y\"}".to_owned(), "no `id`"),
    ];
    let other =
        deployment("GlobalStandard", "").replace("deployments/d", "deployments/o").replace("\"d\"", "\"o\"");
    for (wrong, part) in table {
        let proposal = read_new(read, "d.json", &format!("[{wrong},\n{other}]"));
        assert_eq!(proposal.rows[0].status, Status::Error, "{wrong}: {}", proposal.rows[0].message);
        assert!(proposal.rows[0].message.to_string().contains(part), "{part}: {}", proposal.rows[0].message);
        assert_eq!((proposal.rows[0].line, proposal.rows[1].line), (Some(1), Some(2)), "{wrong}: lines");
        assert_eq!(proposal.rows[1].status, Status::Added, "the other is read: {wrong}");
    }
    let twice = read_new(read, "d.json", &format!("[{good},\n{good}]"));
    assert!(twice.rows[1].message.to_string().contains("on line 1 already"), "{}", twice.rows[1].message);
    let torn =
        format!("[{},\n{}, {}]", account("swedencentral"), account("westeurope"), deployment("Standard", ""));
    let torn = read_new(read, "d.json", &torn);
    assert_eq!(torn.rows[0].status, Status::Error, "one account in two places: {}", torn.rows[0].message);
    assert!(
        torn.rows[1].message.to_string().contains("azure:unspecified"),
        "and neither is taken: {}",
        torn.rows[1].message
    );
    let apart = format!("[{}, {}]", account("westeurope"), good);
    let apart = read_new(read, "d.json", &apart);
    assert!(apart.rows[0].message.to_string().contains("make them agree"), "{}", apart.rows[0].message);
    let proxied = account("swedencentral").replace("a.openai.azure.com", "proxy.example.com");
    let proxied = read_new(read, "d.json", &format!("[{proxied}, {}]", deployment("Standard", "")));
    assert!(
        proxied.rows[0].message.to_string().contains("not on a host of Azure's"),
        "{}",
        proxied.rows[0].message
    );
}

#[test]
fn an_endpoint_of_the_gateway_keeps_its_name_and_gets_its_place() {
    let config = "model_list:\n  - model_name: letters-model\n    litellm_params: { model: azure/letters, api_base: \
                  'https://clinic-sweden.openai.azure.com/openai/v1', api_key: os.environ/AZURE_KEY }\n";
    let empty = Catalogue::default();
    let context = Context { catalogue: &empty, starter: product_starter() };
    let imported =
        litellm_config::read(&File { name: "config.yaml", bytes: config.as_bytes() }, &context).unwrap();
    let catalogue = apply(&empty, &imported);
    let open = catalogue.endpoints().values().next().unwrap();
    assert_eq!(open.placement.as_str(), "azure:unspecified", "the gateway's file does not say");

    let proposal = read_on(&catalogue, read, "deployments.json", DEPLOYMENTS).unwrap();
    let letters = row(&proposal, "clinic-sweden/letters");
    assert_eq!(letters.status, Status::Changed, "what nobody had said is filled: {}", letters.message);
    let applied = apply(&catalogue, &proposal);
    let endpoint = &applied.endpoints()[&open.id];
    assert_eq!(
        endpoint.placement.as_str(),
        "azure:dz-eu:swedencentral",
        "under the path that the gateway uses"
    );
    assert_eq!(endpoint.model.as_str(), "letters-model", "the name that callers send stays");
    assert_eq!(endpoint.connection, open.connection, "its connection with its key stays");
    assert_eq!(
        applied.endpoints().values().filter(|e| e.upstream_name == "letters").count(),
        1,
        "and is the only one"
    );

    let mut decided = endpoint.clone();
    decided.placement = "azure:standard:swedencentral".parse().unwrap();
    let catalogue = applied.edited(&[Change::put(decided)]).unwrap();
    let conflict = read_on(&catalogue, read, "deployments.json", DEPLOYMENTS).unwrap();
    assert_eq!(row(&conflict, "clinic-sweden/letters").status, Status::Conflict, "what she decided stays");
    assert!(conflict.changes(&[].into()).is_empty(), "unless she accepts");
}

#[test]
fn no_key_in_the_file_is_carried_over() {
    let text = format!(
        "[{}, {}]\n{{\"key1\": \"SECRET1\", \"key2\": \"SECRET2\"}}",
        account("swedencentral"),
        deployment("Standard", ", \"apiKey\": \"SECRET3\", \"tags\": {\"key\": \"SECRET4\"}")
    );
    let proposal = read_new(read, "d.json", &text);
    assert!(!serde_json::to_string(&proposal).unwrap().contains("SECRET"), "{proposal:?}");
    let wrong = read_new(read, "d.json", "[{\"sku\": \"SECRET5\"}]");
    assert!(
        !serde_json::to_string(&wrong).unwrap().contains("SECRET"),
        "not even what stands in a wrong place"
    );
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
        "no evidence or policy ever comes from a list of deployments"
    );
}

#[test]
fn what_is_no_list_of_deployments_is_refused_in_words() {
    let table = [
        ("", "empty"),
        ("nope", "this is not a list of deployments"),
        ("5", "the file must be a map, and is a number"),
        ("{\"deployments\": {}}", "`deployments` must be a list, and is a map"),
        ("{\"deployments\": [], \"deployments\": []}", "stands here a second time"),
        ("[{\"id\": ", "the file is cut off"),
    ];
    for (text, part) in table {
        let error = read_on(&Catalogue::default(), read, "d.json", text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}
