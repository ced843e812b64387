//! What is granted now keeps its bounds: an exemption says why and lasts a year at most. What stood before stays.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]
#![expect(
    clippy::indexing_slicing,
    reason = "a world that cannot be read must stop the test, wherever that shows"
)]
#![expect(clippy::disallowed_methods, reason = "the crate reads no files; its worlds are in files")]

#[path = "golden/world.rs"]
mod world;

use domicile_policy::{
    Catalogue, CatalogueError, Change, Exemption, Kind, Request,
    remedy::{Step, remedies},
};
use serde_json::{Value, json};

/// The base world with the exemption `x`, as an older version may have written it.
fn catalogue(exemption: &Value) -> Catalogue {
    let put = json!({ "exemptions": { "x": exemption } });
    Catalogue::new(1, world::Base::read().parts(&[], &put).unwrap()).unwrap()
}

fn exemption(fields: &Value) -> Exemption {
    let mut all = json!({ "excuses": [{ "reason": "stage_unknown", "stage": "processing" }],
        "reason": "while the addendum is signed" });
    for (field, value) in fields.as_object().into_iter().flatten() {
        all[field] = value.clone();
    }
    catalogue(&all).exemptions()["x"].clone()
}

fn grant(fields: &Value) -> Result<Catalogue, CatalogueError> {
    let base = Catalogue::new(1, world::Base::read().parts(&[], &json!({})).unwrap()).unwrap();
    base.edited(&[Change::put(exemption(fields))])
}

/// The fields that are to be mended.
fn fields(refused: Result<Catalogue, CatalogueError>) -> Vec<String> {
    let problems = refused.unwrap_err().problems;
    assert!(problems.iter().all(|problem| (problem.kind, problem.id.as_str()) == (Kind::Exemption, "x")));
    problems.into_iter().map(|problem| problem.field).collect()
}

#[test]
fn an_exemption_of_a_century_is_refused_in_words() {
    let error = grant(&json!({ "validity": { "to": "2126-01-01" } })).unwrap_err();
    assert_eq!(
        error.to_string(),
        "exemption `x`, field `validity`: it would last 36524 days, and 366 are the most: let it end at \
         2027-01-02T00:00:00Z or before, and renew it in time"
    );
    assert!(
        grant(&json!({ "validity": { "to": "2027-01-02" } })).is_ok(),
        "the day that was named is in time"
    );
    assert_eq!(
        fields(grant(&json!({ "validity": { "to": "2027-01-03" } }))),
        ["validity"],
        "a day more is not"
    );
}

#[test]
fn an_exemption_says_why() {
    assert_eq!(fields(grant(&json!({ "reason": "because" }))), ["reason"], "a word is no reason");
    assert_eq!(fields(grant(&json!({ "reason": "too short        " }))), ["reason"], "nor is space");
    assert!(grant(&json!({ "reason": "ten letter" })).is_ok());
}

/// An empty reason never fitted a catalogue; it is named once.
#[test]
fn an_empty_reason_is_named_once() {
    let mut empty = exemption(&json!({}));
    empty.reason = " ".to_owned();
    let base = catalogue(&json!({ "excuses": [{ "reason": "evidence_missing" }] }));
    assert_eq!(fields(base.edited(&[Change::put(empty)])), ["reason"]);
}

#[test]
fn what_stood_before_stays_and_can_be_brought_back() {
    let old = json!({ "excuses": [{ "reason": "evidence_missing" }], "reason": "old",
        "validity": { "to": "2126-01-01" } });
    let before = catalogue(&old);
    let kept = before.exemptions()["x"].clone();
    let policy = before.policies()["home"].clone();
    assert!(before.edited(&[Change::put(policy)]).is_ok(), "an edit of something else is no edit of it");
    assert!(before.edited(&[Change::put(kept.clone())]).is_ok(), "nor is putting it as it is");
    let owned = Exemption { owner: "Grace".to_owned(), ..kept.clone() };
    assert_eq!(fields(before.edited(&[Change::put(owned)])), ["reason", "validity"], "an edit of it is");
    let without = before.edited(&[Change::Delete(Kind::Exemption, "x".to_owned())]).unwrap();
    let back = [Change::put(kept)];
    assert_eq!(fields(without.edited(&back)), ["reason", "validity"], "it is not granted again");
    assert_eq!(
        without.brought_back(&back).unwrap().sha256(),
        before.sha256(),
        "an undone deletion is no grant"
    );
}

#[test]
fn a_renewal_that_is_proposed_keeps_the_bounds() {
    let put = json!({
        "policies": { "home": { "requires": { "all_of": ["dpa"] } } },
        "exemptions": { "x": { "excuses": [{ "reason": "evidence_missing" }], "reason": "old",
            "validity": { "from": "2025-06-01", "to": "2026-03-01" } } },
    });
    let catalogue = Catalogue::new(1, world::Base::read().parts(&[], &put).unwrap()).unwrap();
    let request: Request =
        serde_json::from_value(json!({ "tag": "eu", "at": "2026-06-01T00:00:00Z" })).unwrap();
    let found = remedies(&catalogue, &request, &"a".parse().unwrap(), 40).remedies;
    let renewal =
        found.iter().find(|remedy| matches!(remedy.steps.as_slice(), [Step::RenewExemption { .. }]));
    let after = catalogue.edited(&renewal.unwrap().changes()).unwrap();
    let renewed = &after.exemptions()["x"];
    assert_eq!(
        renewed.validity.from().to_string(),
        "2026-06-01T00:00:00Z",
        "both terms together are too long"
    );
    assert!(Exemption::is_reason(&renewed.reason), "what is too short to be a reason is asked for anew");
}
