//! Every rule's shape on a small map, and maps that are broken.

use domicile_policy::{Catalogue, Change, Registry};

use super::*;

const MODELS: &str = include_str!("../../../../tests/fixtures/import/models.json");

fn read_on(catalogue: &Catalogue, text: &str) -> Result<ModelMap, ImportError> {
    let starter = Registry::default();
    read(&File { name: "models.json", bytes: text.as_bytes() }, &Context { catalogue, starter: &starter })
}

fn read_text(text: &str) -> Result<ModelMap, ImportError> {
    read_on(&Catalogue::default(), text)
}

#[test]
fn every_shape_of_key_has_its_class() {
    let map = read_text(MODELS).unwrap();
    let table = [
        (Family::Bedrock, "in_region", 3),
        (Family::Bedrock, "geo", 3),
        (Family::Bedrock, "global", 1),
        (Family::Bedrock, "month_commitment", 1),
        // `amazon.nova` is no geography; nor is `eu.` before something that is no vendor.
        (Family::Bedrock, "unspecified", 2),
        (Family::ClaudePlatform, "unspecified", 1),
        (Family::Azure, "geo", 2),
        (Family::Azure, "global", 1),
        (Family::Azure, "unspecified", 2),
        (Family::AzureText, "unspecified", 1),
        (Family::AzureAi, "unspecified", 1),
        (Family::Vertex, "global", 1),
        (Family::Vertex, "listed", 1),
        (Family::Vertex, "unspecified", 1),
        (Family::Other, "no_location", 3),
    ];
    for (family, scope, models) in table {
        assert_eq!(map.summary.of(family, scope), models, "{family:?} {scope}");
    }
    assert_eq!(map.summary.models, 24, "`sample_spec` is left out");
    assert_eq!(table.iter().map(|(_, _, n)| n).sum::<u32>(), 24, "the table leaves none out");
    assert_eq!(map.summary.geographies["bedrock:us-gov"], 1, "`us-gov.` is not `us.`");
    assert_eq!(map.summary.regions["us-gov-west-1"], 1, "a region counts before a commitment");
}

#[test]
fn models_carry_vendor_and_day_and_come_back_the_same() {
    let map = read_text(MODELS).unwrap();
    let catalogue = Catalogue::default().edited(&map.proposal.changes(&[].into())).unwrap();
    let nova = &catalogue.models()["us.amazon.nova-lite-v1:0"];
    assert_eq!(nova.vendor.as_deref(), Some("Amazon"), "the vendor after the prefix");
    assert_eq!(nova.deprecated_on.as_deref(), Some("2027-02-28"), "the day");
    assert_eq!(catalogue.models()["azure/eu/gpt-4o"].vendor, None, "Azure sells many vendors' models");
    assert!(!catalogue.models().contains_key("fallback_generalizations"), "rules are no model");
    let again = read_on(&catalogue, MODELS).unwrap();
    assert!(
        again.proposal.rows.iter().all(|row| row.status == Status::Same),
        "nothing is new the second time"
    );
}

#[test]
fn what_is_empty_is_filled_and_what_is_there_is_asked_about() {
    let model = |vendor: Option<&str>, day: Option<&str>| Model {
        id: ModelId::new("gpt-4o").unwrap(),
        vendor: vendor.map(str::to_owned),
        deprecated_on: day.map(str::to_owned),
    };
    let status = |current: Model| {
        let catalogue = Catalogue::default().edited(&[Change::put(current)]).unwrap();
        let map = read_on(&catalogue, MODELS).unwrap();
        map.proposal.rows.iter().find(|row| row.key == "gpt-4o").unwrap().status
    };
    assert_eq!(status(model(None, None)), Status::Changed, "both are filled");
    assert_eq!(status(model(Some("OpenAI"), Some("2026-12-31"))), Status::Same, "both are there");
    assert_eq!(status(model(Some("OpenAI"), Some("2026-06-30"))), Status::Conflict, "another day");
    assert_eq!(status(model(Some("Somebody"), None)), Status::Conflict, "another vendor and no day");
}

#[test]
fn one_bad_entry_is_told_with_its_place_and_loses_no_other() {
    let text = "{\n  \"good\": {},\n  \"list\": [],\n  \"number\": {\n    \"litellm_provider\": 5\n  },\n  \
                \"regions\": { \"supported_regions\": \"eu\" },\n  \"day\": { \"deprecation_date\": \"2026-02-30\" },\n  \
                \"twice\": {},\n  \"twice\": {},\n  \"field\": { \"litellm_provider\": \"a\", \"litellm_provider\": \"b\" },\n  \
                \" spaced\": {}\n}";
    let map = read_text(text).unwrap();
    let said: Vec<(Option<u32>, String, Status)> =
        map.proposal.rows.iter().map(|row| (row.line, row.message.to_string(), row.status)).collect();
    let table = [
        (2, "", Status::Added),
        (3, "line 3, column 11", Status::Error),
        (4, "line 5, column 25", Status::Error),
        (7, "line 7, column", Status::Error),
        (8, "`2026-02-30`", Status::Error),
        (9, "first on line 9", Status::Error),
        (10, "first on line 9", Status::Error),
        (11, "duplicate field", Status::Error),
        (12, "cannot be used", Status::Error),
    ];
    assert_eq!(said.len(), table.len(), "a row for each");
    for ((line, part, status), (said_line, message, said_status)) in table.into_iter().zip(said) {
        assert_eq!((said_line, said_status), (Some(line), status), "{message}");
        assert!(message.contains(part), "line {line}: {message}");
    }
    assert_eq!((map.summary.models, map.summary.unreadable), (9, 8), "they are counted");
}

#[test]
fn a_file_that_is_broken_as_a_whole_says_where() {
    let deep = format!("{{\"a\": {}", "[".repeat(100_000));
    let table = [
        ("", "empty"),
        ("\u{feff}  \n", "empty"),
        ("[]", "line 1, column"),
        ("\"text\"", "line 1"),
        ("{\n\"a\": {", "the file is cut off"),
        ("{\n\"a\": {},\n", "line 3"),
        ("{\"a\": {}} x", "line 1, column 11"),
        ("{\"a\": nope}", "line 1"),
        (deep.as_str(), "nested too deep"),
    ];
    for (text, part) in table {
        let error = read_text(text).unwrap_err().to_string();
        assert!(error.contains(part), "{text:.40}: {error}");
    }
    let starter = Registry::default();
    let catalogue = Catalogue::default();
    let context = Context { catalogue: &catalogue, starter: &starter };
    let wrong = read(&File { name: "m", bytes: b"{\n \"\xff\": {}}" }, &context).unwrap_err();
    assert_eq!(wrong, ImportError::NotUtf8 { line: 2, column: 3 }, "the first wrong byte");
    assert!(read_text("\u{feff}{\"a\": {}}").is_ok(), "a byte order mark is passed over");
    assert_eq!(read_text("{}").unwrap().summary.models, 0, "an empty map has no models");
}
