//! Bedrock's inference profiles: where each leads, what it does to what the officer has, and lists that are wrong.

use crate::common::{
    after, apply, import_twice, places, processing, product_starter, read_new, read_on, row,
};
use domicile_import::{Context, File, Status, bedrock_profiles::read, litellm_config};
use domicile_policy::{Catalogue, Change, Claim, ClaimValue, Confidence, Fact, Scope, Source, Stage};

const PROFILES: &str = include_str!("../../../../tests/fixtures/import/bedrock-profiles.json");
const SONNET: &str = "anthropic.claude-sonnet-4-5-20250929-v1:0";

/// One profile of the system, called in `source`, that leads to these regions.
fn profile(prefix: &str, source: &str, regions: &[&str]) -> String {
    let models: Vec<String> = regions
        .iter()
        .map(|region| format!("{{\"modelArn\": \"arn:aws:bedrock:{region}::foundation-model/{SONNET}\"}}"))
        .collect();
    let id = format!("{prefix}.{SONNET}");
    format!(
        "{{\"inferenceProfileName\": \"n\", \"inferenceProfileId\": \"{id}\", \"status\": \"ACTIVE\", \
         \"type\": \"SYSTEM_DEFINED\", \"models\": [{}], \
         \"inferenceProfileArn\": \"arn:aws:bedrock:{source}:123456789012:inference-profile/{id}\"}}",
        models.join(", ")
    )
}

/// An output with these profiles.
fn output(profiles: &[String]) -> String {
    format!("{{\"inferenceProfileSummaries\": [{}]}}", profiles.join(",\n"))
}

#[test]
fn each_profile_becomes_an_endpoint_where_its_models_are() {
    let proposal = read_new(read, "profiles.json", PROFILES);
    let catalogue = import_twice(read, "profiles.json", PROFILES);
    let haiku = "eu.anthropic.claude-3-haiku-20240307-v1:0";
    // Key, upstream name, placement, where it runs.
    let six = places(&["DE", "ES", "FR", "IE", "IT", "SE"]);
    let table = [
        (format!("eu.{SONNET}"), format!("eu.{SONNET}"), "bedrock:eu:eu-central-1", six.clone()),
        (haiku.to_owned(), haiku.to_owned(), "bedrock:eu:eu-central-1+", places(&["DE", "FR", "IE"])),
        (format!("global.{SONNET}"), format!("global.{SONNET}"), "bedrock:global", ClaimValue::Anywhere),
        (
            "k3f9a1b2c4d5".to_owned(),
            "arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/k3f9a1b2c4d5".to_owned(),
            "bedrock:in_region:eu-central-1",
            places(&["DE"]),
        ),
        (
            "p7q8r9s0t1u2".to_owned(),
            "arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/p7q8r9s0t1u2".to_owned(),
            "bedrock:profile:eu-central-1+",
            six,
        ),
    ];
    assert_eq!(proposal.rows.len(), table.len(), "a row for each profile");
    for (key, upstream, placement, runs) in table {
        assert_eq!(row(&proposal, &key).status, Status::Added, "{key}: {}", row(&proposal, &key).message);
        let found = after(&proposal, &key, "endpoint.placement");
        assert!(
            found == placement || (placement.ends_with('+') && found.starts_with(placement)),
            "{key}: {found}"
        );
        assert_eq!(processing(&catalogue, found), runs, "{key}: the places of its destinations");
        assert_eq!(
            after(&proposal, &key, "endpoint.upstream_name"),
            upstream,
            "{key}: what Bedrock knows it by"
        );
        assert_eq!(
            after(&proposal, &key, "connection.base_url"),
            "https://bedrock-runtime.eu-central-1.amazonaws.com",
            "{key}: the region that is called"
        );
    }
    assert_eq!(
        after(&proposal, &format!("eu.{SONNET}"), "endpoint.model"),
        SONNET,
        "callers ask for the model"
    );
    assert_eq!(catalogue.models().len(), 3, "profiles of one model are one model");
    assert_eq!(catalogue.models()[SONNET].vendor.as_deref(), Some("Anthropic"), "its vendor");
    assert_eq!(proposal.rows[1].line, Some(33), "the line on which the profile begins");
}

#[test]
fn a_placement_of_its_own_names_its_file_and_leaves_open_what_the_file_does_not_say() {
    let proposal = read_new(read, "profiles.json", PROFILES);
    let catalogue = apply(&Catalogue::default(), &proposal);
    let id = after(&proposal, "eu.anthropic.claude-3-haiku-20240307-v1:0", "endpoint.placement");
    let placement = &catalogue.placements()[id];
    assert_eq!(placement.scope, Scope::Zone, "a profile moves inside its destinations");
    let basis = &placement.claims[&Stage::Processing].facts[0];
    assert!(
        basis.source.name.contains("`profiles.json`")
            && basis.source.name.contains("inferenceProfileSummaries[1]")
            && basis.source.name.contains(&proposal.source.sha256),
        "file, element and hash: {}",
        basis.source.name
    );
    assert_eq!(basis.note.as_deref(), Some("Destinations: eu-central-1, eu-west-1, eu-west-3."), "as listed");
    assert_eq!(placement.claim(Stage::Storage), places(&["DE"]), "at rest in the source region, as AWS says");
    for stage in [Stage::AbuseMonitoring, Stage::PromptLogs, Stage::SupportAccess, Stage::ControlPlane] {
        assert_eq!(placement.claim(stage), ClaimValue::Unknown, "{stage}: the file does not say");
    }
    let zone = &catalogue.zones()[placement.zone.as_ref().unwrap()];
    assert_eq!(zone.places, places(&["DE", "FR", "IE"]), "the zone is the destinations");
    assert_eq!(zone.source_region.as_ref().unwrap().as_str(), "aws:eu-central-1", "from where it is entered");
    assert_eq!(zone.id.as_str(), placement.id.as_str(), "both under one name");
}

#[test]
fn the_destinations_depend_on_the_region_that_is_called() {
    let text = output(&[
        profile("eu", "eu-west-2", &["eu-central-1", "eu-west-2"]),
        profile("us", "ca-central-1", &["ca-central-1", "us-east-1"]),
        profile("mx", "mx-central-1", &["mx-central-1", "us-east-1"]),
    ]);
    let catalogue = import_twice(read, "p.json", &text);
    let runs: Vec<ClaimValue> = catalogue
        .endpoints()
        .values()
        .map(|endpoint| catalogue.placements()[&endpoint.placement].claim(Stage::Processing))
        .collect();
    for expected in [places(&["DE", "GB"]), places(&["CA-QC", "US"]), places(&["MX", "US"])] {
        assert!(runs.contains(&expected), "{expected:?} is among {runs:?}");
    }
    assert!(
        catalogue.placements().contains_key("bedrock:mx:mx-central-1"),
        "a profile that nobody has described gets the plain name"
    );
}

#[test]
fn one_output_for_each_region_may_stand_in_one_file() {
    let (frankfurt, london) =
        (profile("eu", "eu-central-1", &["eu-west-1"]), profile("eu", "eu-west-2", &["eu-west-2"]));
    let one = output(&[frankfurt]);
    let two = output(&[london]);
    for text in [format!("{one}\n{two}\n"), format!("{{\"eu-central-1\": {one},\n\"eu-west-2\": {two}}}")] {
        let catalogue = import_twice(read, "p.json", &text);
        assert_eq!(catalogue.endpoints().len(), 2, "one after another, or under their regions");
    }
    let swapped = read_new(read, "p.json", &format!("{{\"eu-west-2\": {one}}}"));
    assert_eq!(swapped.rows[0].status, Status::Error, "the map says another region than the profile");
    assert!(
        swapped.rows[0].message.to_string().contains("`eu-west-2`")
            && swapped.rows[0].message.to_string().contains("`eu-central-1`"),
        "both are named: {}",
        swapped.rows[0].message
    );
}

#[test]
fn a_region_that_nobody_knows_is_never_dropped() {
    let text = output(&[
        profile("eu", "eu-central-1", &["eu-central-1", "eu-sout-1"]),
        profile("us", "us-east-1", &["us-east-1"]),
    ]);
    let proposal = read_new(read, "p.json", &text);
    let wrong = &proposal.rows[0];
    assert_eq!(wrong.status, Status::Error, "one destination is not known, so where it runs is not");
    for part in ["inferenceProfileSummaries[0].models[1].modelArn", "`eu-sout-1`", "`eu-south-1`"] {
        assert!(wrong.message.to_string().contains(part), "{part}: {}", wrong.message);
    }
    assert!(wrong.objects.is_empty(), "nothing is proposed without it");
    assert_eq!(proposal.rows[1].status, Status::Added, "and the others are read");

    let nowhere = read_new(
        read,
        "p.json",
        &output(&[profile("eu", "eu-central-1", &["eu-central-1", "eu-isoe-west-1"])]),
    );
    let catalogue = apply(&Catalogue::default(), &nowhere);
    let placement = after(&nowhere, &format!("eu.{SONNET}"), "endpoint.placement");
    assert_eq!(
        processing(&catalogue, placement),
        ClaimValue::Unknown,
        "a region without a place makes all unknown"
    );
    assert!(
        nowhere.rows[0].message.to_string().contains("eu-isoe-west-1"),
        "which one: {}",
        nowhere.rows[0].message
    );
}

#[test]
fn an_endpoint_of_the_gateway_keeps_its_name_and_gets_its_place() {
    let config = format!(
        "model_list:\n  - model_name: claude\n    litellm_params: {{ model: 'bedrock/eu.{SONNET}', aws_region_name: eu-central-1 }}\n"
    );
    let file = File { name: "config.yaml", bytes: config.as_bytes() };
    let empty = Catalogue::default();
    let imported =
        litellm_config::read(&file, &Context { catalogue: &empty, starter: product_starter() }).unwrap();
    let catalogue = apply(&empty, &imported);

    let agrees = read_on(&catalogue, read, "profiles.json", PROFILES).unwrap();
    let sonnet = row(&agrees, &format!("eu.{SONNET}"));
    assert_eq!(sonnet.status, Status::Same, "the same endpoint, and the list agrees: {}", sonnet.message);

    let wider = output(&[profile("eu", "eu-central-1", &["eu-central-1", "eu-west-2"])]);
    let differs = read_on(&catalogue, read, "p.json", &wider).unwrap();
    assert_eq!(differs.rows[0].status, Status::Conflict, "it leads elsewhere: {}", differs.rows[0].message);
    assert!(
        apply(&catalogue, &differs)
            .endpoints()
            .values()
            .all(|e| e.placement.as_str() == "bedrock:eu:eu-central-1")
    );
    let accepted = catalogue.edited(&differs.changes(&[0].into())).unwrap();
    let endpoint = accepted.endpoints().values().next().unwrap();
    assert_eq!(
        processing(&accepted, endpoint.placement.as_str()),
        places(&["DE", "GB"]),
        "unless she accepts"
    );
    assert_eq!(endpoint.model.as_str(), "claude", "the name that callers send stays");
    assert_eq!(
        accepted.placements()["bedrock:eu:eu-central-1"],
        catalogue.placements()["bedrock:eu:eu-central-1"],
        "the placement of other endpoints is not touched"
    );
}

#[test]
fn a_placement_that_the_officer_changed_is_not_used_behind_her_back() {
    let text = output(&[profile("eu", "eu-central-1", &["eu-central-1", "eu-west-2"])]);
    let mut catalogue = apply(&Catalogue::default(), &read_new(read, "p.json", &text));
    let endpoint = catalogue.endpoints().values().next().unwrap().clone();
    let mut placement = catalogue.placements()[&endpoint.placement].clone();
    let fact = Fact {
        value: places(&["DE"]),
        source: Source { name: "a contract".to_owned(), url: None, date: None },
        confidence: Confidence::Officer,
        note: None,
    };
    placement.claims.insert(Stage::Processing, Claim::of(fact));
    let delete = Change::Delete(domicile_policy::Kind::Endpoint, endpoint.id.to_string());
    catalogue = catalogue.edited(&[Change::put(placement.clone()), delete]).unwrap();

    let again = read_on(&catalogue, read, "p.json", &text).unwrap();
    assert_eq!(
        again.rows[0].status,
        Status::Conflict,
        "the list says DE and GB, she says DE: {}",
        again.rows[0].message
    );
    assert!(
        again.rows[0].message.to_string().contains("DE, GB"),
        "what the file says is told: {}",
        again.rows[0].message
    );
    assert!(again.changes(&[].into()).is_empty(), "nothing by itself");
    let kept = catalogue.edited(&again.changes(&[0].into())).unwrap();
    assert_eq!(kept.placements()[&placement.id], placement, "what she decided is never replaced");
}

#[test]
fn each_bad_profile_says_what_to_mend_and_loses_no_other() {
    let good = profile("eu", "eu-central-1", &["eu-central-1"]);
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "the case changes something: {from}");
        good.replacen(from, to, 1)
    };
    let two = profile("eu", "eu-central-1", &["eu-west-1", "eu-west-3"]).replacen(
        &format!("foundation-model/{SONNET}"),
        "foundation-model/anthropic.other",
        1,
    );
    let table = [
        ("[]".to_owned(), "`inferenceProfileSummaries[0]` cannot be read at line 1"),
        ("{}".to_owned(), "missing field `inferenceProfileId`"),
        (change("\"SYSTEM_DEFINED\"", "\"OTHER\""), "`OTHER`"),
        (change("\"ACTIVE\"", "\"CREATING\""), "`CREATING`"),
        (
            change("arn:aws:bedrock:eu-central-1:123456789012", "arn:aws:bedrock::123456789012"),
            "inferenceProfileArn",
        ),
        (
            change("arn:aws:bedrock:eu-central-1:123456789012", "arn:aws:bedrock:eu-central-7:123456789012"),
            "`eu-central-7`",
        ),
        (change("foundation-model/", "custom-model/"), "not the name of a foundation model"),
        (profile("eu", "eu-central-1", &[]), "nothing says where the profile leads"),
        (two, "leads to two models"),
        (change("inference-profile/eu.", "inference-profile/us."), "says two names"),
        (change("\"models\": [", "\"models\": [{}, "), "missing field `modelArn`"),
        (change("\"status\": ", "\"status\": \"ACTIVE\", \"status\": "), "duplicate field `status`"),
    ];
    for (wrong, part) in table {
        let text = output(&[wrong.clone(), profile("us", "us-east-1", &["us-east-1"])]);
        let proposal = read_new(read, "p.json", &text);
        assert_eq!(proposal.rows[0].status, Status::Error, "{wrong}: {}", proposal.rows[0].message);
        assert!(proposal.rows[0].message.to_string().contains(part), "{part}: {}", proposal.rows[0].message);
        assert_eq!(proposal.rows[1].status, Status::Added, "the other is read: {wrong}");
    }
    let twice = read_new(read, "p.json", &output(&[good.clone(), good]));
    assert!(twice.rows[1].message.to_string().contains("on line 1 already"), "{}", twice.rows[1].message);
    let global = read_new(read, "p.json", &output(&[profile("global", "eu-central-1", &["eu-central-1"])]));
    assert_eq!(
        after(&global, &format!("global.{SONNET}"), "endpoint.placement"),
        "bedrock:global",
        "by its name"
    );
}

#[test]
fn what_is_no_list_of_profiles_is_refused_in_words() {
    let table: [(&[u8], &str); 9] = [
        (b" \n", "empty"),
        (b"[]", "the file must be a map, and is a list"),
        (b"{\"eu-central-1\": 5}", "the output must be a map, and is a number"),
        (b"{\"eu-central-1\": {}}", "no `inferenceProfileSummaries`"),
        (
            b"{\"inferenceProfileSummaries\": 5}",
            "`inferenceProfileSummaries` must be a list, and is a number",
        ),
        (
            b"{\"inferenceProfileSummaries\": [],\n\"inferenceProfileSummaries\": []}",
            "`inferenceProfileSummaries` stands here a second time, after line 1",
        ),
        (b"{\"inferenceProfileSummaries\": [", "the file is cut off"),
        (b"\xff\xfe{\0}\0", "the text is UTF-16"),
        (b"{\"a\": \"\xff\"}", "line 1, column 8: the text is not UTF-8"),
    ];
    for (bytes, part) in table {
        let catalogue = Catalogue::default();
        let file = File { name: "p.json", bytes };
        let error = read(&file, &Context { catalogue: &catalogue, starter: product_starter() })
            .unwrap_err()
            .to_string();
        assert!(error.contains(part), "{:?}: {error}", String::from_utf8_lossy(bytes));
    }
    let more = read_new(read, "p.json", "{\"inferenceProfileSummaries\": [], \"nextToken\": \"t\"}");
    assert!(
        more.notes[0].message.to_string().contains("ask for the others"),
        "a page is not the whole: {:?}",
        more.notes
    );
    assert!(more.notes[1].message.to_string().contains("empty"), "and an empty one is told");
}
