use domicile_policy::{Parts, Placement};
use serde_json::json;

use super::*;
use crate::messages::Language;

/// A catalogue with one endpoint at `base_url` in `placement`, which is one of the starter catalogue's or JSON.
fn catalogue(base_url: &str, placement: Placement, networks: &[&str]) -> Catalogue {
    let model = json!({ "id": "m" });
    let connection = json!({ "id": "c", "base_url": base_url, "api": "openai_chat", "networks": networks });
    let endpoint = json!({
        "id": "e", "model": "m", "connection": "c", "upstream_name": "m", "placement": placement.id, "enabled": true,
    });
    let mut parts = Parts::default();
    parts.registry.models = vec![serde_json::from_value(model).unwrap()];
    parts.registry.connections = vec![serde_json::from_value(connection).unwrap()];
    parts.registry.endpoints = vec![serde_json::from_value(endpoint).unwrap()];
    let mut objects = starter().with_dependencies([placement.into()]);
    objects.extend(parts.into_objects());
    Catalogue::new(0, Parts::from_objects(objects)).unwrap()
}

fn known(id: &str) -> Placement {
    starter().registry.placements.iter().find(|placement| placement.id.as_str() == id).unwrap().clone()
}

fn check(base_url: &str, placement: Placement) -> (HostOutcome, String) {
    let found = of(&catalogue(base_url, placement, &[]), &Messages::of(Language::En));
    let check = found.into_iter().next().unwrap();
    (check.outcome, check.sentence)
}

const FRANKFURT: &str = "https://bedrock-runtime.eu-central-1.amazonaws.com";

#[test]
fn a_region_in_the_name_is_held_against_the_placement() {
    assert_eq!(
        check(FRANKFURT, known("bedrock:in_region:eu-central-1")),
        (
            HostOutcome::Agrees,
            "The host bedrock-runtime.eu-central-1.amazonaws.com says eu-central-1, Europe (Frankfurt), and so does the registry."
                .to_owned()
        )
    );
    let (outcome, sentence) = check(FRANKFURT, known("bedrock:in_region:us-east-1"));
    assert_eq!(
        outcome,
        HostOutcome::Contradicts,
        "the registry would let a prompt for Virginia go to Frankfurt"
    );
    assert!(
        sentence.contains("eu-central-1, Europe (Frankfurt)") && sentence.contains("us-east-1"),
        "{sentence}"
    );
}

#[test]
fn a_profile_is_entered_where_its_source_region_is() {
    let profile = known("bedrock:eu:eu-central-1");
    assert_eq!(check(FRANKFURT, profile.clone()).0, HostOutcome::Agrees);
    let (outcome, _) = check("https://bedrock-runtime.eu-west-1.amazonaws.com", profile);
    assert_eq!(outcome, HostOutcome::Contradicts, "the destinations depend on the source region");
}

#[test]
fn the_host_of_another_provider_is_a_contradiction_whatever_the_place() {
    let (outcome, sentence) = check("https://api.eu.mistral.ai/v1", known("openai:eu"));
    assert_eq!(outcome, HostOutcome::Contradicts);
    assert!(sentence.contains("belongs to Mistral"), "{sentence}");
}

#[test]
fn hosts_that_stand_for_one_placement_or_zone() {
    assert_eq!(check("https://eu.api.openai.com/v1", known("openai:eu")).0, HostOutcome::Agrees);
    assert_eq!(check("https://api.openai.com/v1", known("openai:eu")).0, HostOutcome::Contradicts);
    assert_eq!(check("https://aiplatform.eu.rep.googleapis.com", known("vertex:eu")).0, HostOutcome::Agrees);
    // The same terms under an id of the officer's own.
    let mine = Placement { id: "our-openai".parse().unwrap(), ..known("openai:eu") };
    assert_eq!(check("https://eu.api.openai.com/v1", mine).0, HostOutcome::Agrees);
}

#[test]
fn an_unknown_region_is_never_passed_over() {
    let (outcome, sentence) =
        check("https://bedrock-runtime.eu-nowhere-9.amazonaws.com", known("bedrock:in_region:eu-central-1"));
    assert_eq!(outcome, HostOutcome::Contradicts);
    assert!(sentence.contains("eu-nowhere-9"), "{sentence}");
}

#[test]
fn most_hosts_say_nothing_and_that_is_said() {
    let (outcome, sentence) = check("https://northwind.openai.azure.com", known("azure:dz-apac"));
    assert_eq!(outcome, HostOutcome::SaysNothing);
    assert!(sentence.contains("tells no place"), "{sentence}");
    assert_eq!(check("https://llm.example.org/v1", known("openai:eu")).0, HostOutcome::SaysNothing);
    // A name that only ends like a provider's is nobody's we know.
    assert_eq!(
        check("https://eu.api.openai.com.example.org/v1", known("openai:eu")).0,
        HostOutcome::SaysNothing
    );
}

#[test]
fn a_host_in_the_own_network_tells_no_place() {
    let own = catalogue("http://10.1.2.3:8000/v1", known("private:unknown"), &["10.0.0.0/8"]);
    assert_eq!(of(&own, &Messages::of(Language::En))[0].outcome, HostOutcome::SaysNothing);
}
