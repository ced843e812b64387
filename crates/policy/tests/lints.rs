//! Every lint with a catalogue that has it and one that, by a little, has not. The worlds start from that of the golden
//! corpus, in which nothing is wrong.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]
#![expect(
    clippy::indexing_slicing,
    reason = "a world that cannot be read must stop the test, wherever that shows"
)]
#![expect(clippy::disallowed_methods, reason = "the crate reads no files; its worlds are in files")]

#[path = "golden/world.rs"]
mod world;

use std::sync::Arc;

use domicile_policy::{
    Catalogue, Index, Kind, Stage,
    lint::{Ends, Found, Lint, Nobody, Severity, lints},
};
use serde_json::{Value, json};

/// The lints of the base world after `delete` and `put`, in June for a release until the end of September.
fn found(delete: &[&str], put: &Value) -> Vec<Lint> {
    let delete: Vec<String> = delete.iter().map(ToString::to_string).collect();
    let parts = world::Base::read().parts(&delete, put).unwrap();
    let index = Index::new(Arc::new(Catalogue::new(1, parts).unwrap()));
    let (at, until) = ("2026-06-01T00:00:00Z".parse().unwrap(), "2026-10-01T00:00:00Z".parse().unwrap());
    let lints_ = lints(&index, at, until);
    assert_eq!(lints_, lints(&index, at, until), "the same catalogue has the same lints in the same order");
    lints_
}

/// Those of one kind, by a word of its name on the wire.
fn of(lint: &str, all: &[Lint]) -> Vec<Lint> {
    let is = |one: &&Lint| serde_json::to_value(&one.found).unwrap()["lint"] == lint;
    all.iter().filter(is).cloned().collect()
}

fn none(lint: &str, put: &Value, why: &str) {
    assert_eq!(of(lint, &found(&[], put)), Vec::<Lint>::new(), "{why}");
}

fn one(lint: &str, put: &Value, why: &str) -> Lint {
    let all = found(&[], put);
    let mut these = of(lint, &all);
    assert_eq!(these.len(), 1, "{why}: {all:?}");
    these.remove(0)
}

#[test]
fn a_world_in_which_nothing_is_wrong_has_no_lint_about_its_policies() {
    let all = found(&[], &json!({}));
    let us: Vec<&Lint> = all.iter().filter(|lint| lint.kind != Kind::Tag).collect();
    assert_eq!(us, Vec::<&Lint>::new(), "the base world is plain");
}

#[test]
fn a_policy_that_denies_all_that_it_permits_contradicts_itself() {
    let lint = one(
        "nowhere_left",
        &json!({ "policies": { "home": { "denied_places": ["DE", "FR", "IE"] } } }),
        "the EU without its members is empty",
    );
    assert_eq!(lint.severity, Severity::Error, "processing is always somewhere");
    assert_eq!((lint.kind, lint.id.as_str()), (Kind::Policy, "home"), "the policy is the object to go to");
    assert_eq!(lint.field, "stages.processing.boundary", "and the boundary the field");
    none(
        "nowhere_left",
        &json!({ "policies": { "home": { "denied_places": ["DE", "FR"] } } }),
        "Ireland is left",
    );
    let storage = json!({ "policies": { "home": { "stages": { "storage": { "boundary": "QUEBEC" } }, "denied_places": ["CA"] } } });
    let lint = one("nowhere_left", &storage, "Quebec lies in Canada");
    assert_eq!(lint.severity, Severity::Warning, "what is stored nowhere still passes with evidence of it");
    none(
        "nowhere_left",
        &json!({ "policies": { "home": { "stages": { "processing": { "boundary": "CANADA" } }, "denied_places": ["CA-QC"] } } }),
        "the rest of Canada is left",
    );
}

#[test]
fn private_only_with_scopes_that_exclude_private_contradicts_itself() {
    let put = |scopes: &[&str]| json!({ "policies": { "home": { "private_only": true, "scopes": scopes } } });
    let lint = one("private_excluded", &put(&["in_region"]), "no scope is both");
    assert_eq!(lint.severity, Severity::Error, "nothing can pass");
    none("private_excluded", &put(&["in_region", "private"]), "private placements pass");
    none("private_excluded", &put(&[]), "all scopes are permitted");
}

#[test]
fn proof_that_no_instrument_can_give_contradicts_itself() {
    let put = |clause: &str| {
        json!({
            "instruments": { "clause": { "location": clause } },
            "policies": { "home": { "stages": { "processing": { "proof": "constrains" } } } },
        })
    };
    let lint = one("proof_impossible", &put("declares"), "no instrument limits the places");
    assert_eq!(lint.severity, Severity::Error, "no evidence can be recorded");
    none("proof_impossible", &put("constrains"), "a clause can");
}

#[test]
fn two_policies_of_one_tag_whose_boundaries_do_not_meet_contradict_each_other() {
    let put = |boundary: &str, stage: &str| {
        json!({ "policies": {
            "home": { "stages": { stage: { "boundary": "EU" } } },
            "other": { "stages": { stage: { "boundary": boundary } } },
        } })
    };
    let lint = one("boundaries_apart", &put("US", "processing"), "nothing is in the EU and in the US");
    assert_eq!(lint.severity, Severity::Error, "processing is always somewhere");
    let Found::BoundariesApart { policy, other, tag, stage, unless_not_retained } = lint.found else {
        panic!("another lint");
    };
    assert_eq!((policy.as_str(), other.as_str()), ("home", "other"), "both are named");
    assert_eq!((tag.as_str(), stage), ("eu", Stage::Processing), "with the tag and the stage");
    assert!(!unless_not_retained, "processing leaves something");
    let storage = one("boundaries_apart", &put("US", "storage"), "storage neither");
    assert_eq!(storage.severity, Severity::Warning, "but nothing need be stored");
    none("boundaries_apart", &put("EU", "processing"), "the same boundary meets itself");
    none("boundaries_apart", &put("everywhere", "processing"), "everywhere meets all");
    let other_tag = json!({ "policies": { "other": { "tags": ["us"], "stages": { "processing": { "boundary": "US" } } } } });
    none("boundaries_apart", &other_tag, "two tags are two questions");
    let permitted = json!({ "policies": { "other": { "stages": { "processing": {
        "boundary": "US", "permit_if": [{ "boundary": "EU", "instruments": { "all_of": ["dpa"] } }]
    } } } } });
    none("boundaries_apart", &permitted, "under an instrument they can meet");
}

#[test]
fn a_policy_for_categories_that_none_of_its_tags_may_carry_never_matches() {
    let put = |category: &str, mode: &str| json!({ "policies": { "cards": { "categories": [category], "mode": mode } } });
    let lint = one("never_matches", &put("cardholder_data", "enforce"), "the tag may not carry cards");
    assert_eq!(lint.severity, Severity::Warning, "somebody relies on it");
    assert_eq!(
        one("never_matches", &put("cardholder_data", "audit"), "nor here").severity,
        Severity::Note,
        "it only reports"
    );
    none("never_matches", &put("health_data", "enforce"), "health data it may carry");
}

#[test]
fn a_policy_is_shadowed_when_another_refuses_all_that_it_refuses() {
    let placements =
        json!({ "us": { "scope": "in_region", "region": "acme:fra", "claims": { "processing": ["US"] } } });
    let put = |denied: &str| {
        json!({
            "placements": placements,
            "endpoints": { "b": { "placement": "us" } },
            "policies": { "strict": { "stages": { "processing": { "boundary": "everywhere" } }, "scopes": ["in_region"], "denied_places": [denied] } },
        })
    };
    // All six stages are named by `strict`, so that it refuses what nobody said anything about: both endpoints.
    let all = found(&[], &put("US"));
    let shadowed = of("shadowed", &all);
    let expected = Found::Shadowed { policy: "home".parse().unwrap(), by: "strict".parse().unwrap() };
    assert_eq!(
        shadowed.iter().map(|l| l.found.clone()).collect::<Vec<_>>(),
        vec![expected],
        "home refuses b, strict refuses both"
    );
    let alone = json!({
        "placements": placements, "endpoints": { "b": { "placement": "us" } },
        "policies": { "open": { "stages": { "processing": { "boundary": "everywhere" } } } },
    });
    none("shadowed", &alone, "an open policy refuses nothing and shadows nobody");
}

#[test]
fn a_policy_that_asks_for_less_than_another_adds_nothing() {
    let put = |put: Value| json!({ "policies": { "wide": put } });
    let wide = json!({ "stages": { "processing": { "boundary": "everywhere" } } });
    let lint = one("never_wider", &put(wide), "the EU is inside everywhere");
    let expected = Found::NeverWider { policy: "wide".parse().unwrap(), than: "home".parse().unwrap() };
    assert_eq!(lint.found, expected, "both are named");
    assert_eq!(lint.severity, Severity::Note, "it does no harm");
    let twin = json!({ "stages": { "processing": { "boundary": "EU" } } });
    let lint = one("never_wider", &put(twin), "of two that are the same one is told");
    assert_eq!(lint.id, "wide", "the later by id");
    let asks_more = json!({ "stages": { "processing": { "boundary": "everywhere", "proof": "declares" } } });
    none("never_wider", &put(asks_more), "it asks for proof, which the other does not");
    let storage = json!({ "stages": { "storage": { "boundary": "everywhere" } } });
    none("never_wider", &put(storage), "it asks about a stage that the other does not name");
    let audit = json!({ "mode": "audit", "stages": { "processing": { "boundary": "everywhere" } } });
    none("never_wider", &put(audit), "what only reports is there to be looked at");
    let mut excused = put(json!({ "stages": { "processing": { "boundary": "everywhere" } } }));
    excused["exemptions"] =
        json!({ "x": { "excuses": [{ "reason": "stage_unknown", "stage": "processing" }] } });
    none("never_wider", &excused, "what is exempted from the strict one is left to the wide one");
}

#[test]
fn a_tag_that_nobody_may_use_is_told_with_its_cause() {
    let why = |delete: &[&str], put: Value, tag: &str| {
        let all = found(delete, &put);
        let these: Vec<Nobody> = of("nobody_may_use", &all)
            .into_iter()
            .filter(|lint| lint.id == tag)
            .filter_map(
                |lint| if let Found::NobodyMayUse { why, .. } = lint.found { Some(why) } else { None },
            )
            .collect();
        these.first().copied()
    };
    assert_eq!(why(&[], json!({}), "eu"), None, "the endpoint in Germany serves it");
    assert_eq!(why(&[], json!({}), "us"), Some(Nobody::NoPolicy), "no policy names it");
    let audit = json!({ "policies": { "home": { "mode": "audit" } } });
    assert_eq!(why(&[], audit, "eu"), Some(Nobody::AuditOnly), "a policy that reports opens nothing");
    let us = json!({ "policies": { "home": { "stages": { "processing": { "boundary": "US" } } } } });
    assert_eq!(why(&[], us, "eu"), Some(Nobody::AllDenied), "Germany is not in the US");
    assert_eq!(why(&["endpoints.a"], json!({}), "eu"), Some(Nobody::NoEndpoint), "there is none");
}

#[test]
fn a_category_without_a_policy_of_its_own_is_a_gap() {
    let put = |categories: &[&str]| json!({ "policies": { "home": { "categories": categories } } });
    let lint = one("category_gap", &put(&["health_data"]), "personal data alone meets no policy");
    let expected =
        Found::CategoryGap { tag: "eu".parse().unwrap(), category: "personal_data".parse().unwrap() };
    assert_eq!(lint.found, expected, "with the tag and the category");
    none("category_gap", &put(&["health_data", "personal_data"]), "each has one");
    none("category_gap", &put(&[]), "one for all is one for each");
    none(
        "category_gap",
        &put(&["cardholder_data"]),
        "where no policy applies at all there is no gap between them",
    );
}

#[test]
fn what_ends_inside_the_release_and_takes_answers_with_it_is_told() {
    let put = |ends: &str| {
        json!({
            "evidence": { "contract": { "instrument": "dpa", "validity": { "to": ends } } },
            "policies": { "home": { "requires": { "all_of": ["dpa"] } } },
        })
    };
    let lint = one("ends_inside", &put("2026-08-01"), "the contract ends in August");
    let expected = Found::EndsInside {
        what: Ends::Evidence("contract".parse().unwrap()),
        ends: "2026-08-01T00:00:00Z".parse().unwrap(),
        lost: 1,
    };
    assert_eq!(lint.found, expected, "with the end, and the one answer of one tag and one endpoint");
    none("ends_inside", &put("2026-10-01"), "the release ends with it");
    let mut renewed = put("2026-08-01");
    renewed["evidence"]["next"] = json!({ "instrument": "dpa", "validity": { "from": "2026-07-01" } });
    none("ends_inside", &renewed, "another is in force by then");
    let exemption = json!({
        "policies": { "home": { "requires": { "all_of": ["dpa"] } } },
        "exemptions": { "x": { "excuses": [{ "reason": "evidence_missing" }], "validity": { "to": "2026-07-01" } } },
    });
    let lint = one("ends_inside", &exemption, "the exemption ends");
    assert_eq!((lint.kind, lint.id.as_str()), (Kind::Exemption, "x"), "it is the object to go to");
    let term = json!({ "endpoints": { "a": { "term": { "to": "2026-07-01" } } } });
    let lint = one("ends_inside", &term, "the endpoint ends");
    assert_eq!((lint.kind, lint.field.as_str()), (Kind::Endpoint, "term"), "its term is the field");
    let permitted = |ends: &str| {
        json!({
            "placements": { "de": { "claims": { "processing": ["DE", "US"] } } },
            "evidence": { "assessed": { "instrument": "tia", "stages": { "processing": "nothing" }, "validity": { "to": ends } } },
            "policies": { "home": { "stages": { "processing": { "permit_if": [{ "boundary": "US", "instruments": { "all_of": ["tia"] } }] } } } },
        })
    };
    let lint = one("ends_inside", &permitted("2026-09-30"), "what was permitted under it is outside then");
    assert_eq!(lint.id, "assessed", "the assessment is the object to go to");
    none("ends_inside", &permitted("2026-12-01"), "it holds longer than the release");
}

#[test]
fn facts_that_disagree_are_told_until_they_are_settled() {
    let claim = |settled: Value| {
        let mut claim = json!({ "facts": [["DE"], "anywhere"] });
        if !settled.is_null() {
            claim["settled"] = settled;
        }
        json!({ "placements": { "de": { "claims": { "storage": claim } } } })
    };
    let lint = one("unsettled", &claim(Value::Null), "Germany is not anywhere");
    assert_eq!(lint.field, "claims.storage", "the stage is the field");
    let settled = json!({ "value": ["DE"], "reason": "asked", "at": "2026-01-01T00:00:00Z" });
    none("unsettled", &claim(settled), "the officer settled it");
}

#[test]
fn a_boundary_past_its_review_is_told_from_the_day_after() {
    let due = |day: &str| {
        let mut parts = world::Base::read().parts(&[], &json!({})).unwrap();
        parts.registry.boundaries.iter_mut().filter(|b| b.id.as_str() == "EU").for_each(|boundary| {
            boundary.review_by = Some(day.to_owned());
        });
        let at: domicile_policy::Instant = "2026-06-01T23:59:59Z".parse().unwrap();
        let index = Index::new(Arc::new(Catalogue::new(1, parts).unwrap()));
        let all = lints(&index, at, at.plus_seconds(1));
        of("review_due", &all)
    };
    assert_eq!(due("2026-06-01"), Vec::new(), "it may be reviewed all day long");
    let lint = due("2026-05-31").remove(0);
    assert_eq!(
        (lint.kind, lint.id.as_str(), lint.field.as_str()),
        (Kind::Boundary, "EU", "review_by"),
        "where to go"
    );
    assert_eq!(due("next spring").len(), 1, "a day that cannot be read cannot be waited for");
}

#[test]
fn an_exemption_that_excuses_nothing_until_its_end_is_told() {
    let put = |boundary: &str, from: &str| {
        json!({
            "policies": { "home": { "stages": { "processing": { "boundary": boundary } } } },
            "exemptions": { "x": {
                "excuses": [{ "reason": "stage_outside_boundary", "stage": "processing" }], "validity": { "from": from }
            } },
        })
    };
    let lint = one("exemption_idle", &put("EU", "2026-01-01"), "Germany is in the EU");
    assert_eq!(lint.severity, Severity::Note, "it does no harm");
    none("exemption_idle", &put("US", "2026-01-01"), "Germany is not in the US");
    none("exemption_idle", &put("EU", "2026-07-01"), "one that has not begun is not judged");
    let mut later = put("EU", "2026-01-01");
    later["policies"]["home"]["stages"]["processing"] = json!({ "boundary": "US", "permit_if": [{ "boundary": "EU", "instruments": { "all_of": ["tia"] } }] });
    later["evidence"] = json!({ "t": { "instrument": "tia", "stages": { "processing": "nothing" }, "validity": { "to": "2026-11-01" } } });
    none("exemption_idle", &later, "from November on it is needed");
}

#[test]
fn errors_stand_before_warnings_and_these_before_notes() {
    let all = found(
        &[],
        &json!({
            "boundaries": { "US": { "review_by": "2020-01-01X" } },
            "policies": {
                "home": { "private_only": true, "scopes": ["zone"] },
                "wide": { "stages": { "processing": { "boundary": "everywhere" } } },
            },
        }),
    );
    let severities: Vec<Severity> = all.iter().map(|lint| lint.severity).collect();
    assert!(severities.is_sorted(), "what matters most comes first: {severities:?}");
    assert_eq!(severities.first(), Some(&Severity::Error), "and there is an error");
    assert_eq!(severities.last(), Some(&Severity::Note), "and a note");
}
