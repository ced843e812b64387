//! Reminders: each distance from an end is told once, whatever is restarted, skipped or renewed.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "impact/world.rs"]
#[expect(dead_code, reason = "other tests share the world")]
mod world;

use domicile_console::{
    Access, Config, Console,
    reminder::{Reminder, give, read},
};
use serde_json::json;
use world::{World, put, record};

/// What is new about the record of the machine room, which ends on 1 March 2027 at midnight UTC: its distances.
fn new(console: &Console) -> Vec<u32> {
    let given = give(console).unwrap().into_iter();
    given.filter(|one| one.id == "own-record" && one.is_new).map(|one| one.days).collect()
}

fn listed(console: &Console) -> Option<Reminder> {
    give(console).unwrap().into_iter().find(|one| one.id == "own-record")
}

#[test]
fn each_distance_is_told_once_at_its_instant() {
    let world = World::new();
    world.now("2027-01-29T23:59:59Z");
    assert_eq!(new(&world.console), [0; 0], "a second before thirty days");
    for (at, days) in [
        ("2027-01-30T00:00:00Z", 30),
        ("2027-02-22T00:00:00Z", 7),
        ("2027-02-28T00:00:00Z", 1),
        ("2027-03-01T00:00:00Z", 0),
    ] {
        world.now(at);
        assert_eq!(new(&world.console), [days], "at {at}");
        assert_eq!(new(&world.console), [0; 0], "and not again");
    }
    world.now("2028-01-01T00:00:00Z");
    assert_eq!(new(&world.console), [0; 0], "it has been said that it ended");
    let ended = listed(&world.console).unwrap();
    assert!(
        ended.sentence.contains("ended on 28 Feb 2027"),
        "and it is listed until something is done: {ended:?}"
    );
}

#[test]
fn a_restart_and_skipped_days_tell_nothing_twice_and_nothing_stale() {
    let world = World::new();
    world.now("2027-02-25T12:00:00Z");
    assert_eq!(new(&world.console), [7], "of two distances that were passed the last");
    let again = |access, at: &'static str| {
        let workspace = world.folder.path().join("w.domicile");
        let clock = Box::new(move || world::at(at));
        Console::open(Config { access, clock, ..Config::new(workspace) }).unwrap()
    };
    let restarted = again(Access::Beside, "2027-02-26T12:00:00Z");
    assert_eq!(new(&restarted), [0; 0], "a restart forgets nothing");
    let looking = again(Access::Look, "2027-02-28T12:00:00Z");
    assert_eq!(new(&looking), [1], "who only looks sees what is due");
    assert_eq!(new(&again(Access::Beside, "2027-02-28T13:00:00Z")), [1], "and takes it from nobody");
    assert_eq!(new(&again(Access::Beside, "2027-02-28T14:00:00Z")), [0; 0]);
}

#[test]
fn what_was_read_stays_read_until_the_next_distance() {
    let world = World::new();
    world.now("2027-02-01T00:00:00Z");
    assert!(!listed(&world.console).unwrap().is_read, "nobody has read it yet");
    read(&world.console).unwrap();
    assert!(listed(&world.console).unwrap().is_read);
    world.now("2027-02-22T00:00:00Z");
    let next = listed(&world.console).unwrap();
    assert!(next.is_new && !next.is_read, "a nearer end is said anew: {next:?}");
    world.now("2027-02-28T00:00:00Z");
    read(&world.console).unwrap();
    let last = listed(&world.console).unwrap();
    assert!(last.is_new && !last.is_read, "what came due after the list was shown was not read: {last:?}");
}

#[test]
fn another_end_is_reminded_of_anew_and_a_renewed_one_no_more() {
    let world = World::new();
    world.now("2027-02-22T00:00:00Z");
    assert_eq!(new(&world.console), [7]);
    world.edit(&[record("own-record", "northwind:berlin", "DE", "2027-03-20T00:00:00Z")]);
    assert_eq!(new(&world.console), [30], "the end was moved: these are other thirty days");

    let mut renewal = record("own-record-2", "northwind:berlin", "DE", "2028-03-01T00:00:00Z");
    renewal["put"]["value"]["validity"]["from"] = json!("2027-01-01T00:00:00Z");
    world.edit(&[renewal]);
    assert_eq!(listed(&world.console), None, "the next term is in: nothing is to be done");
}

#[test]
fn an_exemption_is_reminded_of_too_and_no_reminder_can_be_undone() {
    let world = World::new();
    world.edit(&[put(
        "exemption",
        &json!({
            "id": "w1", "policy": "gdpr-ch5", "kind": "waiver", "tag": world::TAG, "placement": "mistral:global",
            "excuses": [{ "reason": "stage_unknown", "stage": "processing" }], "reason": "A pilot of a month",
            "owner": "Ada",
            "validity": { "from": "2026-11-01T00:00:00Z", "to": "2026-12-10T00:00:00Z" },
        }),
    )]);
    let before = domicile_console::workspace::status(&world.console).unwrap().steps.undo;
    let given: Vec<_> = give(&world.console).unwrap().into_iter().map(|one| (one.id, one.days)).collect();
    assert_eq!(given, [("w1".to_owned(), 30)]);
    let after = domicile_console::workspace::status(&world.console).unwrap().steps.undo;
    assert_eq!(after, before, "the last edit is the officer's, not the reminder");
}
