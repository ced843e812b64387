//! The overview: what ends is announced once and at the right instant, figures add up, steps are ticked by data.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "impact/world.rs"]
#[expect(dead_code, reason = "other tests share the world")]
mod world;

use domicile_console::{
    domain::lint::Severity,
    overview::{Overview, RolloutStep, overview},
};
use serde_json::{Value, json};
use world::{HOSTED, NOW, World, put};

fn seen(world: &World) -> Overview {
    overview(&world.console).unwrap()
}

/// What is said about the record of the machine room, which ends on 1 March 2027 at midnight UTC.
fn about_record(world: &World) -> Option<(Severity, String)> {
    let attention = seen(world).attention;
    let mut about = attention.into_iter().filter(|one| one.id == "own-record");
    let first = about.next().map(|one| (one.severity, one.sentence));
    assert_eq!(about.next(), None, "one thing is said once");
    first
}

#[test]
fn what_ends_is_announced_from_thirty_days_before_until_it_is_renewed() {
    let world = World::new();
    world.now("2027-01-29T23:59:59Z");
    let early = about_record(&world);
    assert!(
        early.is_none_or(|(_, sentence)| !sentence.contains("in 30 days")),
        "a second before thirty days"
    );
    world.now("2027-01-30T00:00:00Z");
    let (severity, sentence) = about_record(&world).unwrap();
    assert_eq!(severity, Severity::Warning);
    assert!(sentence.contains("ends on 28 Feb 2027, in 29 days"), "thirty days before the end: {sentence}");
    world.now("2027-02-28T23:59:59Z");
    assert!(about_record(&world).unwrap().1.contains("ends on 28 Feb 2027, today"), "the last second");
    world.now("2027-03-01T00:00:00Z");
    let (severity, sentence) = about_record(&world).unwrap();
    assert_eq!(severity, Severity::Error, "it is denied since");
    assert!(sentence.contains("ended on 28 Feb 2027"), "{sentence}");

    let renewal = |change: fn(&mut Value)| {
        let mut again = record_again();
        change(again.pointer_mut("/put/value").unwrap());
        world.edit(&[again]);
        about_record(&world)
    };
    for (what, less) in [
        ("for one model only", (|one| one["models"] = json!(["own-model"])) as fn(&mut Value)),
        ("without a stage", |one| drop(one["stages"].as_object_mut().unwrap().remove("storage"))),
        ("by somebody else", |one| one["issuer"] = json!("Another")),
        ("after a gap", |one| one["validity"]["from"] = json!("2027-06-01T00:00:00Z")),
    ] {
        assert!(renewal(less).is_some(), "a record {what} does not take over, so the end is told");
    }
    assert_eq!(renewal(|one| one["issuer"] = json!("  northwind ")), None, "renewed evidence may end");
}

/// The record's renewal: the same instrument, issuer and scope, from the day on which the first ends.
fn record_again() -> Value {
    let mut again = world::record("own-record-2", "northwind:berlin", "DE", "2029-01-01T00:00:00Z");
    *again.pointer_mut("/put/value/validity/from").unwrap() = json!("2027-03-01T00:00:00Z");
    again
}

#[test]
fn figures_add_up_to_their_denominator() {
    let world = World::new();
    let posture = seen(&world).posture;
    assert_eq!(posture.cells, 2, "one tag, two endpoints");
    assert_eq!((posture.allowed, posture.exempt), (1, 0));
    assert_eq!(posture.allowed + posture.exempt + posture.unknown + posture.denied, posture.cells);
    world.edit(&[put(
        "tag",
        &json!({ "name": "no-policy", "description": "", "categories": ["personal_data"] }),
    )]);
    let posture = seen(&world).posture;
    assert_eq!(posture.cells, 4);
    assert_eq!(
        posture.allowed + posture.exempt + posture.unknown + posture.denied,
        4,
        "a tag without a policy is denied before any endpoint is looked at"
    );
}

#[test]
fn steps_are_ticked_by_what_is_there() {
    let done = |world: &World| {
        let rollout = seen(world).rollout;
        rollout.into_iter().filter(|state| state.done).map(|state| state.step).collect::<Vec<_>>()
    };
    let world = World::empty();
    assert_eq!(
        done(&world),
        [RolloutStep::Define],
        "the template brings a tag and its policy, and nothing else"
    );
    let world = World::new();
    world.now(NOW);
    assert!(
        !done(&world).contains(&RolloutStep::Assess),
        "nobody has said where all of the hosted endpoint's data is"
    );
    world.edit(&[world::endpoint(HOSTED, "mistral:global", false)]);
    world.publish();
    let steps = done(&world);
    assert!(steps.contains(&RolloutStep::RollOut) && steps.contains(&RolloutStep::Monitor), "{steps:?}");
    assert!(!steps.contains(&RolloutStep::Align), "one person alone signed it");
    world.now("2027-03-01T00:00:00Z");
    let steps = done(&world);
    assert!(
        !steps.contains(&RolloutStep::Monitor),
        "the release and the record behind it have ended: {steps:?}"
    );
    assert!(!steps.contains(&RolloutStep::RollOut), "gateways deny everything");
}
