//! What a draft changes: numbers that add up, the whole list, both sides of a change, the export, and one request.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

#[path = "impact/world.rs"]
mod world;

use domicile_console::{
    Error, coverage,
    domain::{Effect, Outcome, Relation, Verdict},
    impact::{self, AnswerCounts, Ask, Filter, Format, Summary},
    messages::Language,
    prompt::JudgedBy,
};
use world::{ENDS, HOSTED, NOW, OWN, TAG, World, at, endpoint, placement, record};

fn sum(counts: AnswerCounts) -> u64 {
    counts.gained + counts.lost + counts.reason_only + counts.unchanged
}

/// What must hold of every summary.
fn holds_together(summary: &Summary) {
    assert_eq!(sum(summary.counts), summary.space.answers, "the four counts add up to the space");
    let by_tag: Vec<AnswerCounts> = summary.tags.iter().map(|tag| tag.counts).collect();
    let total = |part: fn(&AnswerCounts) -> u64| by_tag.iter().map(part).sum::<u64>();
    assert_eq!(total(|c| c.gained), summary.counts.gained, "tags add up: gained");
    assert_eq!(total(|c| c.lost), summary.counts.lost, "tags add up: lost");
    assert_eq!(total(|c| c.reason_only), summary.counts.reason_only, "tags add up: reasons");
    assert_eq!(total(|c| c.unchanged), summary.counts.unchanged, "tags add up: unchanged");
}

fn summary(world: &World) -> Summary {
    let summary = impact::summary(&world.console).unwrap();
    holds_together(&summary);
    summary
}

fn all(world: &World, filter: &Filter) -> Vec<impact::ChangeLine> {
    impact::changes(&world.console, filter, 0, 200).unwrap().changes
}

#[test]
fn where_nothing_is_published_everything_is_new() {
    let world = World::new();
    let found = summary(&world);
    assert!(found.published.is_none(), "there is no release to compare with");
    assert!(found.sentence.starts_with("Nothing is published yet"), "it says so: {}", found.sentence);
    assert_eq!((found.endpoints_gained, found.endpoints_lost), (1, 0), "the machine is permitted");
    assert_eq!(found.counts.unchanged, 0, "no answer was given before");
    let places: Vec<&str> = found.jurisdictions.iter().map(|place| place.code.as_str()).collect();
    assert_eq!(places, ["DE"], "where the machine processes");
    assert_eq!(found.jurisdictions[0].tags, [TAG], "and for which tag");
}

#[test]
fn an_empty_workspace_says_that_there_is_nothing_to_ask() {
    let found = summary(&World::empty());
    assert_eq!(found.space.answers, 0, "no endpoint, no answer");
    assert!(found.sentence.contains("no endpoint or no tag"), "in words: {}", found.sentence);
}

#[test]
fn a_draft_that_equals_the_release_changes_nothing() {
    let world = World::new();
    world.publish();
    let found = summary(&world);
    assert_eq!(found.relation, Relation::Equivalent, "the same catalogue");
    assert_eq!(found.counts.unchanged, found.space.answers, "every answer is as it was");
    assert!(found.sentence.starts_with("No decision changes"), "in words: {}", found.sentence);
    assert!(all(&world, &Filter::default()).is_empty(), "and the list has none");
    assert!(found.jurisdictions.is_empty(), "nothing is newly permitted");

    world.edit(&[endpoint("renamed", "mistral:global", false)]);
    let page = all(&world, &Filter::default());
    assert!(
        page.iter().all(|line| line.effect == Effect::ReasonOnly),
        "an endpoint that is switched off is denied as one that is not there"
    );
}

#[test]
fn what_is_gained_comes_first_and_names_its_places() {
    let world = World::new();
    world.publish();
    world.edit(&[
        endpoint(OWN, "northwind:berlin", false),
        placement("northwind:paris", "FR"),
        endpoint("paris", "northwind:paris", true),
        record("paris-record", "northwind:paris", "FR", ENDS),
    ]);
    let found = summary(&world);
    assert_eq!(found.relation, Relation::Incomparable, "one more and one less");
    assert_eq!(
        found.sentence, "This draft permits 1 endpoint more and 1 less than revision 1, of 3 endpoints.",
        "with its denominator"
    );
    let places: Vec<(&str, &str)> =
        found.jurisdictions.iter().map(|place| (place.code.as_str(), place.name.as_str())).collect();
    assert_eq!(places, [("FR", "France")], "only what is newly permitted");

    let lines = all(&world, &Filter::default());
    let effects: Vec<Effect> = lines.iter().map(|line| line.effect).collect();
    assert!(effects.is_sorted(), "gained, then lost, then reasons: {effects:?}");
    let gained = &lines[0];
    assert_eq!((gained.effect, gained.endpoint.as_str()), (Effect::Gained, "paris"), "the new machine");
    assert_eq!((gained.from, gained.to), (at(NOW), Some(at(ENDS))), "while its record is in force");
    assert_eq!(gained.before.outcome, None, "it was not there");
    assert_eq!(gained.after.outcome, Some(Outcome::Allow), "and is permitted");
    assert_eq!(
        gained.sentence, "Requests tagged eu-personal may use paris and could not before. It was: not there.",
        "in a sentence"
    );
    let merged = found.merged;
    assert_eq!(
        usize::try_from(merged.gained + merged.lost + merged.reason_only).unwrap(),
        lines.len(),
        "the summary counts the lines of the list"
    );
}

#[test]
fn a_filter_narrows_and_pages_follow_each_other() {
    let world = World::new();
    let whole = all(&world, &Filter::default());
    let mut paged = Vec::new();
    loop {
        let offset = u32::try_from(paged.len()).unwrap();
        let page = impact::changes(&world.console, &Filter::default(), offset, 1).unwrap();
        assert_eq!(usize::try_from(page.total).unwrap(), whole.len(), "every page knows the length");
        if page.changes.is_empty() {
            break;
        }
        assert_eq!(page.changes.len(), 1, "as many as were asked for");
        paged.extend(page.changes);
    }
    assert_eq!(paged, whole, "page after page the same list");

    let gained = Filter { effect: Some(Effect::Gained), ..Filter::default() };
    let lines = all(&world, &gained);
    assert!(!lines.is_empty() && lines.iter().all(|line| line.effect == Effect::Gained), "by effect");
    let text = Filter { text: Some("MISTRAL hosted".into()), ..Filter::default() };
    let lines = all(&world, &text);
    assert!(!lines.is_empty() && lines.iter().all(|line| line.endpoint == HOSTED), "by words, in any case");
    let tag = Filter { tag: Some("nobody".into()), ..Filter::default() };
    assert!(all(&world, &tag).is_empty(), "by tag");
}

#[test]
fn a_change_is_explained_on_both_sides() {
    let world = World::new();
    world.publish();
    world.edit(&[endpoint(OWN, "northwind:berlin", false)]);
    let found = impact::change(&world.console, TAG, None, OWN, at(NOW)).unwrap();
    let (before, after) = (found.before.unwrap(), found.after.unwrap());
    assert_eq!((before.outcome, after.outcome), (Outcome::Allow, Outcome::Deny), "both verdicts");
    assert_eq!(after.sentence, "The endpoint is switched off.", "with the reason");
    assert_eq!(before.revision, 1, "the release is asked on the one side");
    assert!(!before.policies[0].checks.is_empty(), "with its checks");

    let alone = impact::change(&world.console, TAG, Some("personal_data"), OWN, at(NOW)).unwrap();
    assert_eq!(alone.before.unwrap().outcome, Outcome::Allow, "a category alone is a question too");
    world.edit(&[world::delete("endpoint", OWN)]);
    let gone = impact::change(&world.console, TAG, None, OWN, at(NOW)).unwrap();
    assert!(gone.before.is_some() && gone.after.is_none(), "what the draft has not is not explained there");
    let nobody = impact::change(&world.console, TAG, None, "nobody", at(NOW)).unwrap_err();
    assert!(matches!(nobody, Error::NotFound { .. }), "what neither has is an error: {nobody}");
}

#[test]
fn an_edit_is_seen_at_once_and_so_is_the_day_after() {
    let world = World::new();
    world.publish();
    let first = summary(&world);
    world.edit(&[record("own-record", "northwind:berlin", "DE", "2027-06-01T00:00:00Z")]);
    let longer = summary(&world);
    assert_eq!(longer.relation, Relation::Wider, "a longer record permits more, later: {}", longer.sentence);
    assert!(longer.space.epochs > first.space.epochs, "its end is one more date");
    let gained = all(&world, &Filter { effect: Some(Effect::Gained), ..Filter::default() });
    assert_eq!(gained[0].from, at(ENDS), "from the day on which the shorter one ends");

    world.now("2027-06-01T00:00:00Z");
    let over = summary(&world);
    assert_eq!(over.counts.gained, 0, "once it is over nothing is gained any more");
    assert_eq!(over.from, at("2027-06-01T00:00:00Z"), "only what is still to come is compared");
}

#[test]
fn an_export_is_whole_and_never_over_another_file() {
    let world = World::new();
    world.edit(&[world::put(
        "tag",
        &serde_json::json!({ "name": "letters", "categories": ["personal_data"] }),
    )]);
    let path = world.folder.path().join("new folder/impact.csv");
    let done = impact::export(&world.console, &path, Format::Csv, &Filter::default()).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split("\r\n").filter(|line| !line.is_empty()).collect();
    let listed = all(&world, &Filter::default());
    assert_eq!(lines.len(), listed.len() + 1, "the head and every change");
    assert_eq!(usize::try_from(done.changes).unwrap(), listed.len(), "and it says how many");
    assert!(lines[0].starts_with("effect,tag,category,endpoint"), "the columns are named: {}", lines[0]);

    let again = impact::export(&world.console, &path, Format::Csv, &Filter::default()).unwrap_err();
    assert!(again.to_string().contains("already"), "a file that is there stays: {again}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "byte for byte");

    let path = world.folder.path().join("impact.json");
    let only = Filter { effect: Some(Effect::Gained), ..Filter::default() };
    impact::export(&world.console, &path, Format::Json, &only).unwrap();
    let document: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(document["changes"], serde_json::to_value(all(&world, &only)).unwrap(), "the same list");
    assert_eq!(document["summary"]["relation"], "wider", "with what it is part of");
    assert_eq!(document["filter"]["effect"], "gained", "and how it was narrowed");

    let refused = impact::export(&world.console, "/proc/nowhere/x.csv".as_ref(), Format::Csv, &only);
    let message = refused.unwrap_err().to_string();
    assert!(
        message.to_string().contains("/proc/nowhere") && message.to_string().contains("cannot be written"),
        "named: {message}"
    );
    let left: Vec<_> = std::fs::read_dir(world.folder.path().join("new folder")).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing half-written stays behind");
}

fn preview(world: &World, edits: &[serde_json::Value]) -> Result<impact::Preview, Error> {
    impact::preview(&world.console, serde_json::from_value(serde_json::json!(edits)).unwrap())
}

#[test]
fn a_preview_says_what_edits_would_change_in_the_draft_and_writes_nothing() {
    let world = World::new();
    world.publish();
    let before = (summary(&world), domicile_console::document::get(&world.console).unwrap());
    let edits = [
        endpoint(OWN, "northwind:berlin", false),
        placement("northwind:paris", "FR"),
        endpoint("paris", "northwind:paris", true),
        record("paris-record", "northwind:paris", "FR", ENDS),
    ];
    let found = preview(&world, &edits).unwrap();
    assert_eq!(found.gained, ["paris"], "what may newly be used, by name");
    assert_eq!(found.lost, [OWN], "and what may no longer be");
    let places: Vec<&str> = found.jurisdictions.iter().map(|place| place.code.as_str()).collect();
    assert_eq!(places, ["FR"], "where what is newly permitted processes");
    let after = (summary(&world), domicile_console::document::get(&world.console).unwrap());
    assert_eq!(before, after, "the draft is as it was");

    world.edit(&edits);
    let made = summary(&world);
    assert_eq!(found.counts, made.counts, "the draft was the release: made, they change what was said");
    let again = preview(&world, &edits).unwrap();
    assert_eq!((again.counts.gained, again.counts.lost), (0, 0), "made already, they change nothing");
}

#[test]
fn a_preview_compares_with_the_draft_and_not_with_the_release() {
    let world = World::new();
    world.publish();
    world.edit(&[endpoint(OWN, "northwind:berlin", false)]);
    let found = preview(&world, &[endpoint(OWN, "northwind:berlin", true)]).unwrap();
    assert_eq!(found.gained, [OWN], "the draft had lost it");
    assert_eq!(summary(&world).endpoints_gained, 0, "and against the release nothing is gained");
}

#[test]
fn edits_that_do_not_fit_together_have_no_preview() {
    let world = World::new();
    let refused = preview(&world, &[world::delete("connection", "own-server")]).unwrap_err();
    assert!(refused.to_string().contains(OWN), "what needs it is named: {refused}");
}

fn ask(tag: &str, judged_by: JudgedBy) -> Ask {
    Ask {
        tag: Some(tag.to_owned()),
        categories: Vec::new(),
        model: None,
        gateway: None,
        at: Some(at(NOW)),
        judged_by,
    }
}

#[test]
fn one_request_is_explained_by_draft_or_release() {
    let world = World::new();
    let allowed = impact::request(&world.console, &ask(TAG, JudgedBy::Draft)).unwrap();
    assert_eq!(allowed.verdict, Verdict::Allow, "the machine may serve it");
    assert_eq!(allowed.sentence, "This request may be served by 1 of 2 endpoints.", "with its denominator");
    assert_eq!(allowed.endpoints[0].endpoint, OWN, "what qualifies comes first");
    assert!(allowed.text.starts_with("ALLOWED: 1 of 2"), "as the command line says it: {}", allowed.text);
    let denied = impact::request(&world.console, &ask("nobody", JudgedBy::Draft)).unwrap();
    assert_eq!(denied.verdict, Verdict::Deny, "an unknown tag opens nothing");
    assert!(denied.sentence.contains("No policy applies"), "and says why: {}", denied.sentence);

    let nothing = impact::request(&world.console, &ask(TAG, JudgedBy::Published)).unwrap_err();
    assert!(nothing.to_string().contains("nothing is published yet"), "there is no release: {nothing}");
    world.publish();
    world.edit(&[endpoint(OWN, "northwind:berlin", false)]);
    let release = impact::request(&world.console, &ask(TAG, JudgedBy::Published)).unwrap();
    let draft = impact::request(&world.console, &ask(TAG, JudgedBy::Draft)).unwrap();
    assert_eq!((release.verdict, draft.verdict), (Verdict::Allow, Verdict::Deny), "each by its own");
    let unknown = Ask { gateway: Some("nobody".parse().unwrap()), ..ask(TAG, JudgedBy::Draft) };
    let unknown = impact::request(&world.console, &unknown).unwrap_err();
    assert!(unknown.to_string().contains("nobody"), "an unknown gateway is named: {unknown}");
}

#[test]
fn the_lines_of_one_request_are_in_the_officers_language() {
    let world = World::new();
    let english = impact::request(&world.console, &ask(TAG, JudgedBy::Draft)).unwrap();
    world.console.speak(Language::De);
    let german = impact::request(&world.console, &ask(TAG, JudgedBy::Draft)).unwrap();
    let lines: Vec<&str> = german.text.lines().collect();
    assert_eq!(lines[0], "ZULÄSSIG für 1 von 2 Endpunkten.", "the answer");
    assert!(lines[1].starts_with(HOSTED) && !english.text.contains(lines[1]), "each endpoint: {}", lines[1]);
    assert!(lines[3].contains("ändert sich als Nächstes"), "when it changes: {}", lines[3]);
    assert!(lines[4].starts_with("Entschieden für"), "for what it was asked: {}", lines[4]);
    assert_eq!(lines.len(), english.text.lines().count(), "line by line the English ones");
    assert_eq!(german.json, english.json, "a decision has no language");
    world.console.speak(Language::Fr);
    let french = impact::request(&world.console, &ask(TAG, JudgedBy::Draft)).unwrap();
    assert!(french.text.starts_with("AUTORISÉ pour 1 des 2 points d’accès."), "in French: {}", french.text);
}

#[test]
fn dates_are_those_on_which_a_cell_changes_with_what_ends() {
    let world = World::new();
    world.edit(&[record("other", "northwind:berlin", "DE", "2027-02-01T00:00:00Z")]);
    let dates = coverage::dates(&world.console).unwrap();
    let found: Vec<(String, u32, u32)> =
        dates.iter().map(|date| (date.at.to_string(), date.gained, date.lost)).collect();
    assert_eq!(found, [(ENDS.to_owned(), 0, 1)], "the end of one of two records changes no answer");
    assert_eq!(dates[0].what, ["Record of the machine room has ended"], "in words");
    for date in &dates {
        let before = coverage::matrix(&world.console, Some(date.at.plus_seconds(-1))).unwrap();
        let after = coverage::matrix(&world.console, Some(date.at)).unwrap();
        assert_eq!(before.eligible - date.lost + date.gained, after.eligible, "as the matrix has it");
    }
    world.now(ENDS);
    assert!(coverage::dates(&world.console).unwrap().is_empty(), "a date that has come is no longer ahead");
}
