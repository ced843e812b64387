//! One side of a replay: what a catalogue answers to the question of a row, and what its policies in `audit` would.
//! Every call of the decision that a replay makes is in this file.
//!
//! A request's tag and categories decide which endpoints it may use; model and endpoint only choose among them. So
//! the decision is made once for tag and categories, over all endpoints, and kept as long as it holds.

use std::{collections::BTreeMap, sync::Arc};

use super::{When, trial::Tried};
use crate::{
    decide::Request,
    id::{CategoryId, PolicyId, TagName},
    index::{Asked as Ready, Eligible, Index},
    instant::Instant,
    rule::Mode,
    set::NonEmptySet,
};

/// The most combinations of tag and categories whose decision is kept; a log that has more is judged more slowly.
const KEPT: usize = 4096;

/// What a row asks, by names as the log has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The tag, unless there is none.
    pub tag: Option<&'a str>,
    /// The categories, in order and separated by commas, where they are known.
    pub categories: Option<&'a str>,
    /// The model.
    pub model: Option<&'a str>,
    /// The endpoint.
    pub endpoint: Option<&'a str>,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    /// Whether this endpoint may be used.
    Endpoint(&'a str),
    /// Whether some endpoint may be used whose model has this id, or else whose host knows it by this name.
    Model(&'a str),
    /// Whether any endpoint may be used.
    Any,
}

impl<'a> Question<'a> {
    /// The question of these names.
    pub const fn new(
        tag: Option<&'a str>,
        categories: Option<&'a str>,
        model: Option<&'a str>,
        endpoint: Option<&'a str>,
    ) -> Self {
        Self { tag, categories, model, endpoint }
    }

    /// The categories one by one.
    pub fn categories(&self) -> impl Iterator<Item = &'a str> {
        self.categories.into_iter().flat_map(|names| names.split(','))
    }

    /// What it is about: the endpoint where one is named, else the model, else the tag alone.
    pub const fn asked(&self) -> Asked<'a> {
        match (self.endpoint, self.model) {
            (Some(endpoint), _) => Asked::Endpoint(endpoint),
            (None, Some(model)) => Asked::Model(model),
            (None, None) => Asked::Any,
        }
    }
}

/// An answer, and the time `[from, to)` for which it stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub allowed: bool,
    /// What each policy in `audit` that applies would do, where that is asked for.
    pub tried: Vec<Tried>,
    /// Always before `to` when absent.
    pub from: Option<Instant>,
    /// Without an end when absent.
    pub to: Option<Instant>,
}

/// The endpoints that a tag with its categories may use, in a span of time.
#[derive(Debug)]
struct Span {
    from: Option<Instant>,
    to: Option<Instant>,
    /// Their places in the order of ids, ascending.
    eligible: Vec<usize>,
    /// The same without regard to whether any policy enforces.
    left: Vec<usize>,
    /// What of that each policy in `audit` would leave, by its place among them.
    trials: Vec<(usize, Vec<usize>)>,
}

/// A catalogue that is asked.
#[derive(Debug)]
pub(super) struct Judge {
    index: Arc<Index>,
    when: When,
    /// The places of the endpoints of a model, by its id.
    by_model: BTreeMap<String, Vec<usize>>,
    /// The places of the endpoints that their hosts know by a name.
    by_upstream_name: BTreeMap<String, Vec<usize>>,
    /// By tag and categories the spans that were decided, in order.
    decided: BTreeMap<(String, Option<String>), Vec<Span>>,
    /// The policies in `audit` that are tried, by id.
    tried: Vec<PolicyId>,
}

impl Judge {
    /// The index as the judge of rows at one instant, or each at its own.
    pub(super) fn new(index: Arc<Index>, when: When) -> Self {
        let mut by_model: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut by_upstream_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, endpoint) in index.catalogue().endpoints().values().enumerate() {
            by_model.entry(endpoint.model.to_string()).or_default().push(place);
            by_upstream_name.entry(endpoint.upstream_name.clone()).or_default().push(place);
        }
        Self { index, when, by_model, by_upstream_name, decided: BTreeMap::new(), tried: Vec::new() }
    }

    /// The same, which also says what each policy in `audit` would do.
    pub(super) fn trying(index: Arc<Index>, when: When) -> Self {
        let policies = index.catalogue().policies().values();
        let tried =
            policies.filter(|policy| policy.mode == Mode::Audit).map(|policy| policy.id.clone()).collect();
        Self { tried, ..Self::new(index, when) }
    }

    /// The policies that are tried, by id.
    pub(super) fn tried(&self) -> &[PolicyId] {
        &self.tried
    }

    pub(super) fn knows_tag(&self, name: &str) -> bool {
        self.index.catalogue().tags().contains_key(name)
    }

    pub(super) fn knows_category(&self, name: &str) -> bool {
        self.index.catalogue().categories().contains_key(name)
    }

    pub(super) fn knows_model(&self, name: &str) -> bool {
        self.index.catalogue().models().contains_key(name) || self.by_upstream_name.contains_key(name)
    }

    pub(super) fn knows_endpoint(&self, name: &str) -> bool {
        self.index.catalogue().endpoints().contains_key(name)
    }

    /// What the catalogue answers at `at`.
    pub(super) fn ask(&mut self, question: &Question<'_>, at: Instant) -> Answer {
        const DENIED: Answer = Answer { allowed: false, tried: Vec::new(), from: None, to: None };
        // Policies name only tags that the catalogue has, so another one is denied at any time.
        let Some(tag) = question.tag.filter(|tag| self.knows_tag(tag)) else { return DENIED };
        if self.decided.len() >= KEPT {
            self.decided.clear();
        }
        let spans = self.decided.entry((tag.to_owned(), question.categories.map(str::to_owned))).or_default();
        let begun = |spans: &[Span]| spans.partition_point(|span| span.from.is_none_or(|from| from <= at));
        let mut place = begun(spans);
        // Spans reach as far as nothing changes, so of those that have begun the last one is the one that may hold.
        let holds = place
            .checked_sub(1)
            .and_then(|last| spans.get(last))
            .is_some_and(|span| span.to.is_none_or(|to| at < to));
        if !holds {
            let Some(span) = decided(&self.index, self.when, &self.tried, tag, question, at) else {
                return DENIED;
            };
            spans.insert(place, span);
            place += 1;
        }
        let Some(span) = place.checked_sub(1).and_then(|last| spans.get(last)) else { return DENIED };
        let one;
        let wanted = match question.asked() {
            Asked::Endpoint(name) => {
                one = self.index.slot(name);
                Some(one.as_slice())
            }
            Asked::Model(name) => {
                let places = self.by_model.get(name).or_else(|| self.by_upstream_name.get(name));
                Some(places.map_or(&[][..], Vec::as_slice))
            }
            Asked::Any => None,
        };
        let any = |of: &[usize]| match wanted {
            Some(places) => places.iter().any(|place| of.binary_search(place).is_ok()),
            None => !of.is_empty(),
        };
        let could = any(&span.left);
        // Where nothing is left for it to deny, a request says nothing about a policy.
        let could = if could { span.trials.as_slice() } else { &[] };
        let tried = |(policy, passed): &(usize, Vec<usize>)| Tried { policy: *policy, denies: !any(passed) };
        Answer {
            allowed: any(&span.eligible),
            tried: could.iter().map(tried).collect(),
            from: span.from,
            to: span.to,
        }
    }
}

/// The decision for a tag and categories at `at`, and how long it stays; nothing when a category is no name at all.
fn decided(
    index: &Index,
    when: When,
    tried: &[PolicyId],
    tag: &str,
    question: &Question<'_>,
    at: Instant,
) -> Option<Span> {
    let request = if question.categories.is_some() {
        let named: Result<Vec<CategoryId>, _> = question.categories().map(CategoryId::new).collect();
        let categories = Some(NonEmptySet::new(named.ok()?)?);
        Request { tag: Some(tag.to_owned()), categories, model: None, at, gateway: None }
    } else {
        Request::over_all_categories(index.catalogue(), &TagName::new(tag).ok()?, at)
    };
    let asked = index.ask(&request);
    let mut eligible = Eligible::default();
    asked.at(at, &mut eligible);
    let eligible = eligible.slots().collect();
    let (left, trials) = if tried.is_empty() { Default::default() } else { trials(&asked, tried, at) };
    Some(match when {
        When::At(_) => Span { from: None, to: None, eligible, left, trials },
        When::Recorded => {
            let changes = index.instants();
            let begun = changes.partition_point(|change| *change <= at);
            let from = begun.checked_sub(1).and_then(|last| changes.get(last)).copied();
            let trial = if tried.is_empty() { None } else { asked.next_trial_change(at) };
            let to = [asked.next_change(at), trial].into_iter().flatten().min();
            Span { from, to, eligible, left, trials }
        }
    })
}

/// What would be left without and with each policy in `audit`, by its place in `tried`.
fn trials(asked: &Ready<'_>, tried: &[PolicyId], at: Instant) -> (Vec<usize>, Vec<(usize, Vec<usize>)>) {
    let trials = asked.trials(at);
    let placed = trials.policies.into_iter().filter_map(|(policy, passed)| {
        let place = tried.binary_search(policy).ok()?;
        Some((place, passed))
    });
    (trials.left, placed.collect())
}
