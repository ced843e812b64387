//! The JSON Schemas in `assets/schemas` are those of the types, and the assets fit them.
//!
//! `DOMICILE_WRITE_SCHEMAS=1 cargo test -p domicile-console --test schemas` writes them anew.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

use std::{fs, path::PathBuf};

use domicile_console::starter::{Hosts, Template, starter};
use domicile_policy::{Catalogue, Instant, Parts, Registry, Release, release::SCHEMA};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

const SITE: &str = "https://domicile.dev/schemas";

fn assets() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets")
}

/// The schema of `T` as the files carry it.
fn schema<T: JsonSchema>(name: &str, title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), json!(format!("{SITE}/{name}/v1")));
    schema.insert("title".to_owned(), json!(title));
    schema.to_value()
}

fn schemas() -> [(&'static str, Value); 4] {
    [
        ("workspace", schema::<Parts>("workspace", "Domicile workspace")),
        ("bundle", schema::<Release>("bundle", "Domicile bundle payload")),
        ("template", schema::<Template>("template", "Domicile policy template")),
        ("hosts", schema::<Hosts>("hosts", "Domicile host patterns")),
    ]
}

fn validator(name: &str) -> jsonschema::Validator {
    let (_, schema) = schemas().into_iter().find(|(known, _)| *known == name).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn asset(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(assets().join(path)).unwrap()).unwrap()
}

fn refuses(validator: &jsonschema::Validator, value: &Value, why: &str) {
    assert!(!validator.is_valid(value), "{why}");
}

fn accepts(validator: &jsonschema::Validator, value: &Value, what: &str) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what} fits its schema: {errors:#?}");
}

#[test]
fn the_files_are_current() {
    for (name, schema) in schemas() {
        let path = assets().join(format!("schemas/{name}.schema.json"));
        let wanted = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("DOMICILE_WRITE_SCHEMAS").is_some() {
            fs::create_dir_all(assets().join("schemas")).unwrap();
            fs::write(&path, &wanted).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, wanted, "{} is stale: run this test with DOMICILE_WRITE_SCHEMAS=1", path.display());
    }
}

#[test]
fn the_payload_names_its_own_schema() {
    let (_, bundle) = schemas().into_iter().find(|(name, _)| *name == "bundle").unwrap();
    assert_eq!(bundle["$id"], SCHEMA, "a reader of a payload finds its schema by this name");
}

#[test]
fn the_catalogue_fits_the_schema_of_the_workspace() {
    let lists = ["boundaries", "categories", "instruments", "placements", "providers", "regions", "zones"];
    let registry: serde_json::Map<String, Value> =
        lists.iter().map(|list| ((*list).to_owned(), asset(&format!("catalogue/{list}.json")))).collect();
    let document = json!({ "registry": registry });
    let validator = validator("workspace");
    accepts(&validator, &document, "the catalogue");

    let read: Parts = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(read.registry, starter().registry, "the files are what the program carries");
    accepts(&validator, &serde_json::to_value(&read).unwrap(), "what the program writes");

    let mut wrong = document.clone();
    wrong["registry"]["regions"][0]["country"] = json!("DE");
    refuses(&validator, &wrong, "a field that nobody knows");
    let mut wrong = document.clone();
    wrong["registry"]["zones"][0]["places"] = json!([]);
    refuses(&validator, &wrong, "an empty list of places");
    let mut wrong = document;
    wrong["registry"]["placements"][0]["scope"] = json!("everywhere");
    refuses(&validator, &wrong, "a scope that does not exist");
}

#[test]
fn the_templates_fit_theirs() {
    let validator = validator("template");
    let mut ids = Vec::new();
    for entry in fs::read_dir(assets().join("templates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let template = asset(&format!("templates/{name}"));
        accepts(&validator, &template, &name);
        assert_eq!(
            format!("{}.json", template["id"].as_str().unwrap()),
            name,
            "a template is named after its id"
        );
        ids.push(template["id"].as_str().unwrap().to_owned());
        let mut wrong = template;
        wrong["policies"][0]["mode"] = json!("off");
        refuses(&validator, &wrong, "a mode that does not exist");
    }
    ids.sort();
    let known: Vec<&str> = starter().templates.iter().map(|template| template.id.as_str()).collect();
    assert_eq!(ids, known, "every file in the folder is in the program");
}

#[test]
fn the_hosts_fit_theirs() {
    accepts(&validator("hosts"), &asset("catalogue/hosts.json"), "the hosts");
}

#[test]
fn a_release_fits_the_schema_of_the_bundle() {
    let template = starter().template("gdpr-ch5").unwrap();
    let changes: Vec<_> = starter()
        .with_dependencies(template.objects())
        .into_iter()
        .map(domicile_policy::Change::put)
        .collect();
    let catalogue = Catalogue::default().edited(&changes).unwrap();
    let instant = |text: &str| text.parse::<Instant>().unwrap();
    let release = Release {
        schema: SCHEMA.to_owned(),
        bundle_id: "some-bundle".to_owned(),
        revision: 1,
        issued_at: instant("2026-11-20T12:00:00Z"),
        expires: instant("2026-12-20T12:00:00Z"),
        previous_sha256: None,
        threshold: 2,
        catalogue_sha256: catalogue.sha256().to_string(),
        catalogue: catalogue.to_parts(),
    };
    let payload = release.to_jcs().unwrap();
    let value: Value = serde_json::from_slice(&payload).unwrap();
    let validator = validator("bundle");
    accepts(&validator, &value, "a release");
    assert!(Release::parse(&payload).is_ok(), "and it is one");

    let mut wrong = value;
    wrong["expires"].take();
    refuses(&validator, &wrong, "a release without an end");
}

#[test]
fn an_empty_workspace_is_a_workspace() {
    accepts(&validator("workspace"), &json!({}), "nothing at all");
    let empty = serde_json::to_value(Parts { registry: Registry::default(), ..Parts::default() }).unwrap();
    accepts(&validator("workspace"), &empty, "empty lists");
}
