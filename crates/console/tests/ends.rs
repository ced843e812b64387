//! One end has one reading: the last day on which it holds by the officer's clock, in every room.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "impact/world.rs"]
#[expect(dead_code, reason = "other tests share the world")]
mod world;

use domicile_console::{
    coverage::matrix, explain::explanation, lint::lints, overview::overview, release::preview,
    remedy::what_would_allow, reminder::give,
};
use serde_json::json;
use world::{HOSTED, OWN, TAG, World, put, record};

/// A world in which the record of the machine room and the exemption of the hosted endpoint end at `end`.
fn ending(end: &str, zone: &str) -> World {
    let world = World::new();
    let explained = explanation(&world.console, TAG, HOSTED, None).unwrap();
    assert!(!explained.reasons.is_empty(), "the hosted endpoint fails somewhere");
    let stages = ["processing", "storage", "abuse_monitoring", "support_access"];
    let of_stages = |reason: &str| stages.map(|stage| json!({ "reason": reason, "stage": stage })).to_vec();
    let mut excuses = vec![json!({ "reason": "evidence_missing" })];
    for reason in ["stage_unknown", "stage_outside_boundary", "claim_without_evidence"] {
        excuses.extend(of_stages(reason));
    }
    world.edit(&[
        record("own-record", "northwind:berlin", "DE", end),
        put(
            "exemption",
            &json!({
                "id": "w1", "policy": "gdpr-ch5", "kind": "waiver", "tag": TAG, "placement": "mistral:global",
                "excuses": excuses, "reason": "A pilot of a month", "owner": "Ada",
                "validity": { "from": "2026-11-01T00:00:00Z", "to": end },
            }),
        ),
    ]);
    world.console.tell_dates_in(zone).unwrap();
    world.now("2026-12-20T10:00:00Z");
    world
}

/// Every sentence in which the record's or the exemption's end is told before it has come.
fn before(world: &World) -> Vec<(&'static str, String)> {
    let console = &world.console;
    let mut said = Vec::new();
    said.extend(overview(console).unwrap().attention.into_iter().filter_map(|one| {
        ["own-record", "w1"].contains(&one.id.as_str()).then_some(("overview", one.sentence))
    }));
    said.extend(give(console).unwrap().into_iter().map(|one| ("reminder", one.sentence)));
    said.extend(
        lints(console).unwrap().into_iter().filter_map(|one| {
            ["own-record", "w1"].contains(&one.id.as_str()).then_some(("lint", one.sentence))
        }),
    );
    let warnings = preview(console, 90).unwrap().warnings.into_iter();
    said.extend(warnings.filter(|one| one.contains(" ends on ")).map(|one| ("release", one)));
    let coverage = matrix(console, None).unwrap();
    let column = coverage.tags.iter().position(|column| column.tag == TAG).unwrap();
    let row = coverage.rows.into_iter().find(|row| row.endpoint == HOSTED).unwrap();
    said.extend(row.cells.into_iter().nth(column).map(|cell| ("cell", cell.short)));
    let exempt = explanation(console, TAG, HOSTED, None).unwrap();
    said.push(("inspector", exempt.sentence));
    said.extend(exempt.reasons.into_iter().map(|one| ("reason", one)));
    let own = explanation(console, TAG, OWN, None).unwrap();
    let proven = own.policies.into_iter().flat_map(|policy| policy.checks).map(|check| check.declared);
    said.extend(proven.filter(|one| one.starts_with("in force")).map(|one| ("check", one)));
    said
}

/// And after it has come.
fn after(world: &World) -> Vec<(&'static str, String)> {
    world.now("2027-01-02T10:00:00Z");
    let console = &world.console;
    let mut said = Vec::new();
    said.extend(overview(console).unwrap().attention.into_iter().filter_map(|one| {
        ["own-record", "w1"].contains(&one.id.as_str()).then_some(("overview", one.sentence))
    }));
    said.extend(give(console).unwrap().into_iter().map(|one| ("reminder", one.sentence)));
    said.push(("inspector", explanation(console, TAG, OWN, None).unwrap().sentence));
    let steps = [OWN, HOSTED].into_iter().flat_map(|endpoint| {
        let found = what_would_allow(console, TAG, endpoint, None).unwrap().remedies;
        found.into_iter().flat_map(|remedy| remedy.steps).map(|step| step.sentence)
    });
    said.extend(steps.filter(|one| one.starts_with("Renew")).map(|one| ("remedy", one)));
    said
}

/// Whether the sentence tells the end so, and no time after the day: "31 Dec 2026, 22:59:59" is not the whole day.
fn tells(sentence: &str, reading: &str) -> bool {
    let is_time = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_digit());
    sentence.split(reading).skip(1).any(|rest| !rest.strip_prefix(", ").is_some_and(is_time))
}

#[test]
fn an_end_has_one_reading_in_every_room() {
    for (end, zone, reading) in [
        ("2027-01-01T00:00:00Z", "UTC", "31 Dec 2026"),
        ("2027-01-01T00:00:00Z", "Europe/Berlin", "1 Jan 2027, 00:59:59 Europe/Berlin"),
        ("2027-01-01T00:00:00Z", "America/New_York", "31 Dec 2026, 18:59:59 America/New_York"),
        ("2026-12-31T23:00:00Z", "UTC", "31 Dec 2026, 22:59:59 UTC"),
        ("2026-12-31T23:00:00Z", "Europe/Berlin", "31 Dec 2026"),
        ("2027-01-01T05:00:00Z", "America/New_York", "31 Dec 2026"),
    ] {
        let world = ending(end, zone);
        let told = [before(&world), after(&world)].concat();
        for room in
            ["overview", "reminder", "lint", "release", "cell", "inspector", "reason", "check", "remedy"]
        {
            assert!(told.iter().any(|(told, _)| *told == room), "{zone}: {room} tells of it");
        }
        for (room, sentence) in told {
            assert!(tells(&sentence, reading), "{end} in {zone}, {room}: {sentence}");
        }
    }
}

#[test]
fn a_zone_that_does_not_exist_is_refused_and_changes_nothing() {
    let world = ending("2027-01-01T00:00:00Z", "Europe/Berlin");
    assert!(world.console.tell_dates_in("Berlin").is_err());
    let sentence = overview(&world.console).unwrap().attention.remove(0).sentence;
    assert!(sentence.contains("Europe/Berlin"), "the zone that was told stays: {sentence}");
}
