//! What is said of an exempt cell: until when, and what it would be without the exemption.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "impact/world.rs"]
#[expect(dead_code, reason = "other tests share the world")]
mod world;

use domicile_console::{coverage::matrix, domain::Outcome, explain::explanation, messages::Language};
use serde_json::{Value, json};
use world::{HOSTED, OWN, TAG, World, placement, put};

/// A world in which everything that fails at `endpoint` is excused until the new year in UTC.
fn exempt(endpoint: &str, at_placement: &str, before: &[Value]) -> World {
    let world = World::new();
    world.edit(before);
    let catalogue = world.console.catalogue().unwrap();
    let tag = catalogue.tags().get(TAG).unwrap();
    let request =
        domicile_console::domain::Request::over_all_categories(&catalogue, &tag.name, world.console.now());
    let decision = domicile_console::domain::decide_now(&catalogue, &request);
    let findings = &decision.endpoint(&endpoint.parse().unwrap()).unwrap().findings;
    let excuses: Vec<Value> = findings
        .iter()
        .map(|finding| match finding.stage {
            Some(stage) => json!({ "reason": finding.reason, "stage": stage }),
            None => json!({ "reason": finding.reason }),
        })
        .collect();
    assert!(!excuses.is_empty(), "{endpoint} fails somewhere");
    world.edit(&[put(
        "exemption",
        &json!({
            "id": "w1", "policy": "gdpr-ch5", "kind": "waiver", "tag": TAG, "placement": at_placement,
            "excuses": excuses, "reason": "A pilot of a month", "owner": "Ada",
            "validity": { "from": "2026-11-01T00:00:00Z", "to": "2027-01-01T00:00:00Z" },
        }),
    )]);
    world
}

/// The machine room, of which nobody has said from where it is supported.
fn unsupported() -> Value {
    let mut placement = placement("northwind:berlin", "DE");
    let claims = placement.pointer_mut("/put/value/claims").unwrap();
    claims.as_object_mut().unwrap().remove("support_access");
    placement
}

/// The cell's few words and the inspector's sentence, of an answer that is `outcome`.
fn said_of(world: &World, endpoint: &str, outcome: Outcome) -> (String, String) {
    let coverage = matrix(&world.console, None).unwrap();
    let column = coverage.tags.iter().position(|column| column.tag == TAG).unwrap();
    let row = coverage.rows.into_iter().find(|row| row.endpoint == endpoint).unwrap();
    let cell = row.cells.into_iter().nth(column).unwrap();
    assert_eq!(cell.outcome, outcome);
    (cell.short, explanation(&world.console, TAG, endpoint, None).unwrap().sentence)
}

fn said(world: &World, endpoint: &str, language: Language) -> (String, String) {
    world.console.speak(language);
    said_of(world, endpoint, Outcome::Exempt)
}

#[test]
fn what_was_excused_until_an_exemption_ended_says_so() {
    let world = exempt(HOSTED, "mistral:global", &[]);
    world.now("2027-01-01T00:00:00Z");
    for (language, cell_ends, told) in [
        (Language::En, "; exemption ended", "The exemption w1, which excused this, ended on 31 Dec 2026."),
        (
            Language::De,
            "; Ausnahme abgelaufen",
            "Die Ausnahme w1, die das entschuldigte, hat am 31. Dez. 2026 geendet.",
        ),
        (
            Language::Fr,
            "\u{202f}; dérogation expirée",
            "La dérogation w1, qui l’excusait, a pris fin le 31 déc. 2026.",
        ),
    ] {
        world.console.speak(language);
        let (cell, sentence) = said_of(&world, HOSTED, Outcome::Deny);
        assert!(cell.ends_with(cell_ends), "{cell}");
        assert!(sentence.contains(told), "{sentence}");
        assert_eq!(sentence.matches("w1").count(), 1, "once, however much it excused: {sentence}");
    }
    let codes = explanation(&world.console, TAG, HOSTED, None).unwrap().codes;
    assert!(codes.contains(&"exemption_expired"), "a code of its own: {codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == "exemption_expired").count(), 1, "once: {codes:?}");
}

#[test]
fn an_exempt_cell_says_what_it_would_be_without_the_exemption() {
    let denied = exempt(HOSTED, "mistral:global", &[]);
    let unknown = exempt(OWN, "northwind:berlin", &[unsupported()]);
    for (language, deny, not_known) in [
        (Language::En, ("else denied", "Without it they would be denied."), ("else unknown", "Unknown")),
        (
            Language::De,
            ("sonst abgelehnt", "Ohne sie würden sie abgelehnt."),
            ("sonst unbekannt", "„Unbekannt“"),
        ),
        (
            Language::Fr,
            ("sinon refusé", "Sans elle, elles seraient refusées."),
            ("sinon inconnu", "« Inconnu »"),
        ),
    ] {
        let (cell, sentence) = said(&denied, HOSTED, language);
        assert!(cell.ends_with(deny.0), "what fails is denied: {cell}");
        assert!(sentence.ends_with(deny.1), "{sentence}");
        let (cell, sentence) = said(&unknown, OWN, language);
        assert!(cell.ends_with(not_known.0), "what nobody has said is unknown: {cell}");
        assert!(sentence.contains(not_known.1), "{sentence}");
        assert!(!sentence.contains(deny.1), "and not denied: {sentence}");
    }
}
