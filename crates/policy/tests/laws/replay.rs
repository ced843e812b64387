//! What holds of every replay: each row is what asking both sides about it alone says, and the sums are right.

use std::{borrow::Cow, sync::Arc};

use domicile_policy::{
    CategoryId, EndpointId, Index, Instant, Mode, NonEmptySet, Parts, Request, TagName,
    catalogue::Catalogue,
    decide,
    replay::{Class, Limits, MissingKind, Replay, Row, Summary, Totals, When},
};
use proptest::{collection::vec, prelude::*, sample};

use crate::worlds::{config, moments, policy, world};

/// A row, owned.
#[derive(Clone, Debug)]
pub struct Line {
    pub time: Instant,
    pub tag: Option<&'static str>,
    pub categories: Option<&'static str>,
    pub model: Option<&'static str>,
    pub endpoint: Option<&'static str>,
}

impl Line {
    pub fn row(&self) -> Row<'_> {
        Row {
            time: Some(self.time),
            tag: self.tag.map(Cow::Borrowed),
            categories: self.categories.map(Cow::Borrowed),
            model: self.model.map(Cow::Borrowed),
            endpoint: self.endpoint.map(Cow::Borrowed),
        }
    }
}

pub fn line() -> impl Strategy<Value = Line> {
    let tag = sample::select(vec![
        Some("t0"),
        Some("t0"),
        Some("t0"),
        Some("t1"),
        Some("t9"),
        Some("T0"),
        Some(""),
        Some("untagged"),
        None,
    ]);
    let categories = sample::select(vec![
        None,
        None,
        Some("c0"),
        Some("c1,c0"),
        Some("c0,c1"),
        Some("c9"),
        Some("c 0"),
        Some(""),
    ]);
    let model = sample::select(vec![
        None,
        Some("m0"),
        Some("m1"),
        Some("m9"),
        Some("e0"),
        Some("e1"),
        Some("no\nname"),
    ]);
    let endpoint =
        sample::select(vec![None, None, Some("e0"), Some("e1"), Some("e2"), Some("e9"), Some("-")]);
    (sample::select(moments()), tag, categories, model, endpoint)
        .prop_map(|(time, tag, categories, model, endpoint)| Line { time, tag, categories, model, endpoint })
}

pub fn catalogue(parts: Parts) -> Arc<Catalogue> {
    Arc::new(Catalogue::new(1, parts).unwrap())
}

fn replayed(
    before: &Arc<Catalogue>,
    after: &Arc<Catalogue>,
    when: When,
    lines: &[Line],
) -> (Vec<Class>, Summary) {
    replayed_within(before, after, when, lines, Limits::default())
}

fn replayed_within(
    before: &Arc<Catalogue>,
    after: &Arc<Catalogue>,
    when: When,
    lines: &[Line],
    limits: Limits,
) -> (Vec<Class>, Summary) {
    let [before, after] = [before, after].map(|side| Arc::new(Index::new(Arc::clone(side))));
    let mut replay = Replay::new(before, after, when, limits);
    let classes = lines.iter().map(|line| replay.add(&line.row()).unwrap()).collect();
    (classes, replay.finish())
}

/// The request of one line over all models; nothing when a category is no name.
pub fn request(catalogue: &Catalogue, line: &Line, at: Instant) -> Option<Request> {
    let names = line.categories.filter(|names| !names.is_empty());
    Some(match (line.tag, names) {
        (Some(tag), None) if TagName::new(tag).is_ok() => {
            Request::over_all_categories(catalogue, &TagName::new(tag).unwrap(), at)
        }
        (tag, None) => {
            Request { tag: tag.map(str::to_owned), categories: None, model: None, at, gateway: None }
        }
        (tag, Some(names)) => {
            let named: Result<Vec<CategoryId>, _> = names.split(',').map(CategoryId::new).collect();
            let categories = NonEmptySet::new(named.ok()?);
            Request { tag: tag.map(str::to_owned), categories, model: None, at, gateway: None }
        }
    })
}

/// Whether a line asks for this endpoint, among others.
pub fn asks(catalogue: &Catalogue, line: &Line, id: &EndpointId) -> bool {
    match (line.endpoint, line.model) {
        (Some(endpoint), _) => id.as_str() == endpoint,
        (None, Some(model)) => {
            let endpoint = &catalogue.endpoints()[id];
            let is_an_id = catalogue.endpoints().values().any(|endpoint| endpoint.model.as_str() == model);
            if is_an_id { endpoint.model.as_str() == model } else { endpoint.upstream_name == model }
        }
        (None, None) => true,
    }
}

/// The answer to one line, read off a decision of its own in the plainest way.
fn allowed(catalogue: &Catalogue, line: &Line, at: Instant) -> bool {
    let Some(request) = request(catalogue, line, at) else { return false };
    decide(catalogue, &request).eligible().any(|judged| asks(catalogue, line, &judged.endpoint))
}

fn count(classes: &[Class], wanted: Class) -> u64 {
    u64::try_from(classes.iter().filter(|class| **class == wanted).count()).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn each_row_is_what_both_sides_say_about_it_alone(
        before in world(), after in world(), lines in vec(line(), 1..24), fixed in proptest::option::of(sample::select(moments())),
    ) {
        let (before, after) = (catalogue(before), catalogue(after));
        let when = fixed.map_or(When::Recorded, When::At);
        let (classes, summary) = replayed(&before, &after, when, &lines);
        for (line, class) in lines.iter().zip(&classes) {
            let at = fixed.unwrap_or(line.time);
            let answers = (allowed(&before, line, at), allowed(&after, line, at));
            let expected = match class {
                Class::Lost => (true, false),
                Class::Gained => (false, true),
                Class::UnchangedAllowed => (true, true),
                Class::UnchangedDenied | Class::Unknown => (false, false),
            };
            prop_assert_eq!(answers, expected, "{:?} at {} became {:?}", line, at, class);
        }
        let totals = Totals {
            lost: count(&classes, Class::Lost),
            gained: count(&classes, Class::Gained),
            unknown: count(&classes, Class::Unknown),
            unchanged_allowed: count(&classes, Class::UnchangedAllowed),
            unchanged_denied: count(&classes, Class::UnchangedDenied),
        };
        prop_assert_eq!(&summary.totals, &totals, "the totals count the rows");
        prop_assert_eq!(totals.sum(), u64::try_from(lines.len()).unwrap(), "every row is in one class");
        for class in Class::ALL {
            let listed: u64 = summary.groups.iter().filter(|group| group.class == *class).map(|group| group.count).sum();
            prop_assert_eq!(listed, count(&classes, *class), "and so do the groups, for {:?}", class);
        }
    }

    #[test]
    fn against_itself_nothing_is_gained_or_lost(parts in world(), lines in vec(line(), 1..24), recorded in any::<bool>()) {
        let one = catalogue(parts);
        let when = if recorded { When::Recorded } else { When::At(lines[0].time) };
        let (_, summary) = replayed(&one, &one, when, &lines);
        prop_assert_eq!((summary.totals.gained, summary.totals.lost), (0, 0), "the same policy changes nothing");
    }

    #[test]
    fn the_order_of_rows_changes_nothing(
        before in world(), after in world(), lines in vec(line(), 1..24), keys in vec(any::<sample::Index>(), 24), recorded in any::<bool>(),
    ) {
        let (before, after) = (catalogue(before), catalogue(after));
        let when = if recorded { When::Recorded } else { When::At(moments()[3]) };
        let (_, one) = replayed(&before, &after, when, &lines);
        let mut shuffled = lines;
        for (i, key) in (1..shuffled.len()).zip(&keys) {
            shuffled.swap(i, key.index(i + 1));
        }
        let (_, other) = replayed(&before, &after, when, &shuffled);
        prop_assert_eq!(one, other, "the same rows in another order give the same report");
    }

    /// Under the condition of the law of the decision: a policy in `enforce` already applies to the rows' tag.
    #[test]
    fn a_restriction_never_gains(parts in world(), more in policy("q-more".to_owned()), lines in vec(line(), 1..24), recorded in any::<bool>()) {
        let before = catalogue(parts.clone());
        let mut parts = parts;
        parts.policies.push(more);
        let after = catalogue(parts);
        let when = if recorded { When::Recorded } else { When::At(moments()[5]) };
        let at = |line: &Line| if recorded { line.time } else { moments()[5] };
        let enforced = |line: &Line| {
            let Some(tag) = line.tag else { return false };
            let request = Request { tag: Some(tag.to_owned()), categories: None, model: None, at: at(line), gateway: None };
            let carried: Option<NonEmptySet<CategoryId>> = line.categories.filter(|names| !names.is_empty()).and_then(|names| NonEmptySet::new(names.split(',').filter_map(|name| CategoryId::new(name).ok())));
            let request = match TagName::new(tag) {
                Ok(tag) if carried.is_none() => Request::over_all_categories(&before, &tag, at(line)),
                _ => Request { categories: carried, ..request },
            };
            decide(&before, &request).policies.iter().any(|policy| policy.mode == Mode::Enforce)
        };
        let lines: Vec<Line> = lines.into_iter().filter(enforced).collect();
        let (_, summary) = replayed(&before, &after, when, &lines);
        prop_assert_eq!(summary.totals.gained, 0, "a further policy opened something");
    }

    #[test]
    fn what_is_not_listed_is_still_counted(before in world(), after in world(), lines in vec(line(), 1..24), keys in 0_usize..4) {
        let (before, after) = (catalogue(before), catalogue(after));
        let (classes, whole) = replayed(&before, &after, When::Recorded, &lines);
        let limits = Limits { keys, bytes: usize::MAX };
        let (same, few) = replayed_within(&before, &after, When::Recorded, &lines, limits);
        prop_assert_eq!(classes, same, "how much is kept changes no answer");
        prop_assert_eq!(&whole.totals, &few.totals, "nor any total");
        let listed: u64 = few.groups.iter().map(|group| group.count).sum();
        prop_assert_eq!(listed + few.rows_left_out, few.totals.sum(), "and what is not listed is told");
    }
}

#[test]
fn unknown_is_what_neither_side_knows_and_the_name_is_told() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let parts = world().new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let mut more = parts.clone();
    let tag: domicile_policy::Tag = serde_json::from_value(serde_json::json!({
        "name": "t-new", "categories": ["c0"]
    }))
    .unwrap();
    more.registry.tags.push(tag);
    let (before, after) = (catalogue(parts), catalogue(more));
    let at = When::At(moments()[0]);
    let line =
        |tag, categories, model, endpoint| Line { time: moments()[0], tag, categories, model, endpoint };
    let missing = |line: Line| {
        let (_, summary) = replayed(&before, &after, at, &[line]);
        let group = &summary.groups[0];
        assert_eq!(group.missing.is_some(), group.class == Class::Unknown, "a name is missing exactly then");
        group.missing.clone().map(|missing| (missing.kind, missing.name))
    };
    let name = |kind, name: &str| Some((kind, name.to_owned()));
    assert_eq!(
        missing(line(Some("t9"), Some("c9"), Some("m9"), None)),
        name(MissingKind::Tag, "t9"),
        "the tag first"
    );
    assert_eq!(
        missing(line(Some("t0"), Some("c0,c9"), Some("m9"), None)),
        name(MissingKind::Category, "c9"),
        "then the category"
    );
    assert_eq!(
        missing(line(Some("t0"), None, Some("m9"), None)),
        name(MissingKind::Model, "m9"),
        "then the model"
    );
    assert_eq!(
        missing(line(Some("t0"), None, Some("m9"), Some("e9"))),
        name(MissingKind::Endpoint, "e9"),
        "or the endpoint"
    );
    assert_eq!(missing(line(Some("t-new"), None, None, None)), None, "one side knows it: that is a change");
    for none in [None, Some(""), Some("untagged")] {
        assert_eq!(missing(line(none, Some("c9"), Some("m9"), Some("e9"))), None, "no tag is a plain denial");
    }
}

#[test]
fn a_row_without_a_time_is_an_error_only_when_its_time_decides() {
    let empty = Arc::new(Index::new(catalogue(Parts::default())));
    let row = Row { tag: Some(Cow::Borrowed("t0")), ..Row::default() };
    let mut recorded = Replay::new(Arc::clone(&empty), Arc::clone(&empty), When::Recorded, Limits::default());
    assert!(recorded.add(&row).is_err(), "there is no time for which to judge it");
    assert_eq!(recorded.finish().totals.sum(), 0, "and it is in no class");
    let mut fixed = Replay::new(Arc::clone(&empty), empty, When::At(moments()[0]), Limits::default());
    assert_eq!(fixed.add(&row), Ok(Class::Unknown), "with one date for all it needs none");
}
