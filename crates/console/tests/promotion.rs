//! The promotion of a policy: what replays record, when it counts, and that the core refuses until the criterion is met.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "impact/world.rs"]
#[expect(dead_code, reason = "other tests share the world")]
mod world;

use std::{ops::ControlFlow, path::PathBuf};

use domicile_console::{
    Access, Config, Console, Error,
    document::{self, get},
    domain::Mode,
    policy::{Criterion, Promotion, Unmet, promote, promotion, set_criterion},
    replay::{AgainstChoice, Options, Report, replay},
    undo,
};
use serde_json::json;
use world::{HOSTED, OWN, TAG, World, put};

const POLICY: &str = "gdpr-ch5";

/// A world in which the template's policy is in audit.
fn auditing() -> World {
    let world = World::new();
    change(&world, |policy| policy["mode"] = json!("audit"));
    world
}

fn change(world: &World, change: impl FnOnce(&mut serde_json::Value)) {
    let policies = get(&world.console).unwrap().policies;
    let policy = policies.iter().find(|policy| policy.id.as_str() == POLICY).unwrap();
    let mut value = serde_json::to_value(policy).unwrap();
    change(&mut value);
    world.edit(&[put("policy", &value)]);
}

fn mode(console: &Console) -> Mode {
    console.catalogue().unwrap().policies()[POLICY].mode
}

fn stands(world: &World) -> Promotion {
    promotion(&world.console, POLICY).unwrap()
}

/// A log with a request for `endpoint` at noon of each of the days of November.
fn log(world: &World, name: &str, endpoint: &str, days: std::ops::RangeInclusive<u32>) -> PathBuf {
    let line = |day| {
        format!("{{\"time\":\"2026-11-{day:02}T12:00:00Z\",\"tag\":\"{TAG}\",\"endpoint\":\"{endpoint}\"}}\n")
    };
    let path = world.folder.path().join(name);
    std::fs::write(&path, days.map(line).collect::<String>()).unwrap();
    path
}

fn options(logs: &[PathBuf]) -> Options {
    Options { logs: logs.to_vec(), record: true, ..Options::default() }
}

fn replayed(console: &Console, options: &Options) -> Report {
    replay(console, options, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn record(world: &World, logs: &[PathBuf]) -> Report {
    replayed(&world.console, &options(logs))
}

fn refused(world: &World, reason: Option<&str>) -> String {
    let before = mode(&world.console);
    let error = promote(&world.console, POLICY, reason).unwrap_err();
    assert_eq!(mode(&world.console), before, "what is refused changes nothing");
    error.to_string()
}

/// The last entry of the log: its action, and its reason.
fn last_entry(world: &World) -> (String, Option<String>) {
    let file = rusqlite::Connection::open(world.folder.path().join("w.domicile")).unwrap();
    let sql =
        "SELECT entry ->> '$.action', entry ->> '$.reason' FROM audit_entries ORDER BY seq DESC LIMIT 1";
    file.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}

#[test]
fn the_core_refuses_in_words_until_the_criterion_is_met() {
    let world = auditing();
    assert_eq!(stands(&world).unmet, [Unmet::Unobserved]);
    assert!(refused(&world, None).contains("No log has been replayed yet."));

    let report = record(&world, &[log(&world, "a.log", OWN, 1..=6)]);
    assert_eq!((report.trials.len(), report.recorded.len()), (1, 1), "one policy reports, one log is kept");
    assert_eq!((report.trials[0].requests, report.trials[0].denials), (6, 0));
    assert_eq!(stands(&world).unmet, [Unmet::Days]);
    assert!(refused(&world, None).contains("The logs cover 6 of 14 days."));

    record(&world, &[log(&world, "b.log", OWN, 6..=14)]);
    let met = stands(&world);
    assert_eq!((met.met, met.days, met.requests, met.logs.len()), (true, 14, 15, 2), "{met:?}");
    promote(&world.console, POLICY, None).unwrap();
    assert_eq!(mode(&world.console), Mode::Enforce);
    assert_eq!(last_entry(&world), ("policy.promote".to_owned(), None), "it is in the log");
    assert_eq!(stands(&world).unmet, [Unmet::Enforced], "and there is nothing more to promote");
    assert!(refused(&world, Some("it must be done again")).contains("enforces already"));
    undo::undo(&world.console, false).unwrap();
    assert_eq!(mode(&world.console), Mode::Audit, "a promotion is an edit, which can be undone");
    assert!(stands(&world).met, "and what was observed still counts");
}

#[test]
fn would_be_denials_hold_it_up_until_the_same_log_shows_none() {
    let world = auditing();
    let good = log(&world, "good.log", OWN, 1..=14);
    let bad = log(&world, "bad.log", HOSTED, 3..=5);
    let report = record(&world, &[good, bad.clone()]);
    let trial = &report.trials[0];
    assert_eq!((trial.requests, trial.denials), (17, 3));
    assert_eq!(trial.first.map(|at| at.to_string()).as_deref(), Some("2026-11-03T12:00:00Z"));
    assert_eq!(trial.last.map(|at| at.to_string()).as_deref(), Some("2026-11-05T12:00:00Z"));
    assert_eq!((trial.groups.len(), trial.groups[0].endpoint.as_deref()), (1, Some(HOSTED)));
    assert_eq!(stands(&world).unmet, [Unmet::Denials]);
    assert!(refused(&world, None).contains("3 requests would have been denied; none may be."));

    record(&world, std::slice::from_ref(&bad));
    assert_eq!(stands(&world).denials, 3, "the same log again counts once");

    let hosted = json!({
        "id": HOSTED, "model": "own-model", "connection": "own-server", "upstream_name": HOSTED,
        "placement": "northwind:berlin", "enabled": true,
    });
    world.edit(&[put("endpoint", &hosted)]);
    assert_eq!(stands(&world).denials, 3, "what was observed stays until the log is replayed");
    record(&world, &[bad]);
    assert!(stands(&world).met, "the endpoint was moved, and nothing would be denied any more");
}

#[test]
fn what_was_observed_counts_until_the_policy_is_changed() {
    let world = auditing();
    let path = log(&world, "a.log", OWN, 1..=14);
    record(&world, std::slice::from_ref(&path));
    change(&world, |policy| policy["name"] = json!("Another name"));
    assert!(stands(&world).met, "its name decides nothing");
    change(&world, |policy| policy["private_only"] = json!(true));
    assert_eq!(stands(&world).unmet, [Unmet::Stale]);
    assert!(refused(&world, None).contains("since the policy"));
    record(&world, &[path]);
    assert!(stands(&world).met, "the log was replayed under the new rules");
}

#[test]
fn old_denials_do_not_hold_it_up_once_newer_logs_reach_back_far_enough() {
    let world = auditing();
    record(&world, &[log(&world, "bad.log", HOSTED, 1..=2), log(&world, "good.log", OWN, 3..=15)]);
    assert_eq!(stands(&world).unmet, [Unmet::Denials], "fourteen days reach back to the second");
    record(&world, &[log(&world, "newer.log", OWN, 16..=16)]);
    let stands = stands(&world);
    assert_eq!(
        (stands.met, stands.days, stands.denials),
        (true, 14, 0),
        "the third to the sixteenth: {stands:?}"
    );
}

#[test]
fn the_criterion_is_a_setting_in_the_log_and_says_what_it_asks() {
    let world = auditing();
    let loose = Criterion { denials: 0, days: 0, requests: 0 };
    let stands = set_criterion(&world.console, POLICY, loose).unwrap();
    assert_eq!((stands.criterion, stands.met), (loose, true), "it asks for nothing");
    assert_eq!(stands.sentence, "The criterion asks for no log.");
    assert_eq!(last_entry(&world).0, "policy.criterion", "who lowers it is in the log");
    let demanding = Criterion { denials: 1, days: 1, requests: 3 };
    set_criterion(&world.console, POLICY, demanding).unwrap();
    record(&world, &[log(&world, "a.log", HOSTED, 1..=2)]);
    let stands = promotion(&world.console, POLICY).unwrap();
    assert_eq!(stands.unmet, [Unmet::Denials, Unmet::Requests], "the gravest first");
    let error = set_criterion(&world.console, POLICY, Criterion { days: 366, ..loose }).unwrap_err();
    assert!(matches!(&error, Error::Field { field, .. } if field.to_string() == "days"), "{error}");
    let error = set_criterion(&world.console, "nobody", loose).unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }), "{error}");
}

#[test]
fn an_override_needs_a_reason_which_stands_in_the_log() {
    let world = auditing();
    assert!(refused(&world, Some(" because ")).contains("at least 10 characters"));
    promote(&world.console, POLICY, Some("The board asked for it on 19 November.")).unwrap();
    assert_eq!(mode(&world.console), Mode::Enforce);
    let reason = Some("The board asked for it on 19 November.".to_owned());
    assert_eq!(last_entry(&world), ("policy.promote".to_owned(), reason));
}

#[test]
fn a_document_sets_any_mode() {
    let world = auditing();
    let mut parts = get(&world.console).unwrap();
    parts.policies.iter_mut().for_each(|policy| policy.mode = Mode::Enforce);
    document::apply(&world.console, parts, document::Options::default()).unwrap();
    assert_eq!(mode(&world.console), Mode::Enforce, "a file that says so is somebody's decision");
}

#[test]
fn only_what_was_read_to_its_end_and_has_times_is_recorded() {
    let world = auditing();
    let whole = log(&world, "whole.log", OWN, 1..=3);
    let timeless = world.folder.path().join("timeless.log");
    std::fs::write(&timeless, format!("{{\"tag\":\"{TAG}\",\"endpoint\":\"{OWN}\"}}\n")).unwrap();
    let broken = world.folder.path().join("broken.log.gz");
    std::fs::write(&broken, [0x1f, 0x8b, 8, 0, 0]).unwrap();
    let report = record(&world, &[timeless, broken, whole.clone()]);
    assert_eq!(report.recorded, [whole.display().to_string()]);
    assert_eq!(stands(&world).logs.len(), 1);

    let other = log(&world, "other.log", OWN, 4..=5);
    let cancelled =
        replay(&world.console, &options(std::slice::from_ref(&other)), &mut |_| ControlFlow::Break(()))
            .unwrap();
    assert!(cancelled.cancelled && cancelled.recorded.is_empty(), "what was stopped may lack its end");
    let silent =
        replayed(&world.console, &Options { record: false, ..options(std::slice::from_ref(&other)) });
    assert!(silent.recorded.is_empty(), "nobody asked for it");
    let looking =
        Console::open(Config { access: Access::Look, ..Config::new(world.folder.path().join("w.domicile")) });
    assert!(
        replayed(&looking.unwrap(), &options(std::slice::from_ref(&other))).recorded.is_empty(),
        "nothing is written"
    );
    assert_eq!(stands(&world).logs.len(), 1, "so none of these counts");

    let against = AgainstChoice::Document(PathBuf::from("draft.toml"));
    let error =
        replay(&world.console, &Options { against, ..options(&[other]) }, &mut |_| ControlFlow::Continue(()));
    assert!(matches!(error.unwrap_err(), Error::Field { field, .. } if field.to_string() == "record"));
}

#[test]
fn a_log_is_known_by_its_bytes_whatever_it_is_called() {
    let world = auditing();
    let path = log(&world, "a.log", OWN, 1..=3);
    let copy = world.folder.path().join("copy.log");
    std::fs::copy(&path, &copy).unwrap();
    record(&world, &[path.clone(), copy]);
    let stands = stands(&world);
    assert_eq!((stands.logs.len(), stands.requests), (1, 3), "the copy is the same log");
    let bytes = std::fs::read(path).unwrap();
    let sha256 = domicile_console::domain::canonical::Sha256Hex::of(&bytes).to_string();
    assert_eq!(stands.logs[0].sha256, sha256, "the digest is that of the file");
}

#[test]
fn what_a_date_of_choice_shows_is_not_recorded_and_replaces_nothing() {
    let world = auditing();
    let bad = log(&world, "bad.log", HOSTED, 1..=14);
    record(&world, std::slice::from_ref(&bad));
    let before = stands(&world);
    assert!(before.denials > 0, "the hosted endpoint would be denied");
    let date = domicile_console::replay::ReplayDate::At("2020-01-01T00:00:00Z".parse().unwrap());
    let asked = Options { date, ..options(&[bad]) };
    let refused = replay(&world.console, &asked, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(refused.to_string().contains("date of your choice"), "{refused}");
    assert_eq!(stands(&world), before, "what was observed stays");
}

#[test]
fn days_that_have_not_come_do_not_count() {
    let world = auditing();
    let line = |day: u32| {
        format!("{{\"time\":\"2099-01-{day:02}T12:00:00Z\",\"tag\":\"{TAG}\",\"endpoint\":\"{OWN}\"}}\n")
    };
    let path = world.folder.path().join("future.log");
    std::fs::write(&path, (1..=14).map(line).collect::<String>()).unwrap();
    record(&world, &[path]);
    let stands = stands(&world);
    assert!(!stands.met && stands.days == 0, "a clock that is wrong proves nothing: {stands:?}");
}
