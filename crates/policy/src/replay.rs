//! The replay of a gateway's log: what each recorded request would be answered by one catalogue and by another, and
//! what each policy that is in `audit` on the second side would have denied by itself.
//!
//! Rows come one by one and are not kept. What is kept is one tally for each combination of tag, model, endpoint and
//! categories, and no more of them than [`Limits`] say, so that any log is replayed in the same memory. What a
//! gateway answered at the time is never looked at: both sides are asked the same question here.

use std::{borrow::Cow, collections::HashMap, ops::Range, sync::Arc};

use domicile_text::{Text, text};
use foldhash::quality::RandomState;
use serde::{Deserialize, Serialize};

use crate::{
    id::UNTAGGED,
    index::Index,
    instant::Instant,
    registry::{object, word},
};

mod field;
mod judge;
mod key;
mod trial;

pub use field::Field;
use judge::{Answer, Judge};
pub use judge::{Asked, Question};
pub use trial::{Count, Part, Trial, TrialGroup};
use trial::{Groups, Tried, Trying};

/// One request, as a log tells it. Everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row<'a> {
    /// When it was.
    pub time: Option<Instant>,
    /// Its residency tag, as it was sent. Absent, empty and `untagged` are the same: no tag.
    pub tag: Option<Cow<'a, str>>,
    /// What it carried, separated by commas, in any order. Absent means not known.
    pub categories: Option<Cow<'a, str>>,
    /// The model that it named: an id of the catalogue, or else an upstream name.
    pub model: Option<Cow<'a, str>>,
    /// The endpoint that served it.
    pub endpoint: Option<Cow<'a, str>>,
}

impl Row<'_> {
    /// Whether the row says nothing that a question could be made of.
    pub const fn is_empty(&self) -> bool {
        self.time.is_none()
            && self.tag.is_none()
            && self.categories.is_none()
            && self.model.is_none()
            && self.endpoint.is_none()
    }
}

word! {
    /// What became of a request.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayClass"))]
    pub enum Class {
        /// Allowed before, denied after.
        Lost = "lost",
        /// Denied before, allowed after.
        Gained = "gained",
        /// It names something that neither side knows. Both deny it.
        Unknown = "unknown",
        /// Allowed on both sides.
        UnchangedAllowed = "unchanged_allowed",
        /// Denied on both sides.
        UnchangedDenied = "unchanged_denied",
    }
}

impl Class {
    const fn of(before: bool, after: bool) -> Self {
        match (before, after) {
            (true, false) => Self::Lost,
            (false, true) => Self::Gained,
            (true, true) => Self::UnchangedAllowed,
            (false, false) => Self::UnchangedDenied,
        }
    }

    /// Where it stands in a report: what the officer must look at comes first.
    const fn rank(self) -> u8 {
        match self {
            Self::Lost => 0,
            Self::Gained => 1,
            Self::Unknown => 2,
            Self::UnchangedAllowed | Self::UnchangedDenied => 3,
        }
    }
}

word! {
    /// What kind of name neither side knows.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayMissingKind"))]
    pub enum MissingKind {
        /// A residency tag.
        Tag = "tag",
        /// A data category.
        Category = "category",
        /// A model's id or upstream name.
        Model = "model",
        /// An endpoint.
        Endpoint = "endpoint",
    }
}

object! {
    /// A name that neither side knows.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayMissing"))]
    pub struct Missing {
        /// What it would be the name of.
        pub kind: MissingKind,
        /// The name, as the log has it.
        pub name: String,
    }
}

object! {
    /// How many requests became what. Their sum is the number of rows that were added without an error.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayTotals"))]
    #[derive(Default)]
    pub struct Totals {
        /// Allowed before, denied after.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub lost: u64,
        /// Denied before, allowed after.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub gained: u64,
        /// Names that neither side knows.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub unknown: u64,
        /// Allowed on both sides.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub unchanged_allowed: u64,
        /// Denied on both sides.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub unchanged_denied: u64,
    }
}

impl Totals {
    const fn add(&mut self, class: Class) {
        let count = match class {
            Class::Lost => &mut self.lost,
            Class::Gained => &mut self.gained,
            Class::Unknown => &mut self.unknown,
            Class::UnchangedAllowed => &mut self.unchanged_allowed,
            Class::UnchangedDenied => &mut self.unchanged_denied,
        };
        *count += 1;
    }

    /// All of them together.
    pub const fn sum(&self) -> u64 {
        self.lost + self.gained + self.unknown + self.unchanged_allowed + self.unchanged_denied
    }
}

object! {
    /// The requests that are alike and became the same.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayGroup"))]
    pub struct Group {
        /// Their tag; absent when they have none.
        #[serde(default)]
        pub tag: Option<String>,
        /// What they carried, in order; empty when that is not known.
        #[serde(default)]
        pub categories: Vec<String>,
        /// The model that they named.
        #[serde(default)]
        pub model: Option<String>,
        /// The endpoint that served them.
        #[serde(default)]
        pub endpoint: Option<String>,
        /// What became of them.
        pub class: Class,
        /// How many there are.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub count: u64,
        /// The earliest time among them, where the log has times.
        #[serde(default)]
        pub first: Option<Instant>,
        /// The latest.
        #[serde(default)]
        pub last: Option<Instant>,
        /// The name that neither side knows; there exactly when the class is `unknown`.
        #[serde(default)]
        pub missing: Option<Missing>,
    }
}

impl Group {
    /// What they have in common.
    fn names(&self) -> impl Ord + '_ {
        (&self.tag, &self.model, &self.endpoint, &self.categories)
    }
}

/// For which instant requests are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All for this one.
    At(Instant),
    /// Each for its own time.
    Recorded,
}

/// How much is kept, whatever the log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most combinations of tag, model, endpoint and categories.
    pub keys: usize,
    /// The most bytes of their names.
    pub bytes: usize,
}

impl Default for Limits {
    /// 200,000 combinations and 64 MiB of names.
    fn default() -> Self {
        Self { keys: 200_000, bytes: 64 * 1024 * 1024 }
    }
}

/// Why a row could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum RowError {
    /// Rows are judged for their own time, and it has none.
    NoTime,
}

impl From<&RowError> for Text {
    fn from(RowError::NoTime: &RowError) -> Self {
        text!("it has no time, and each request is to be judged for its own: choose one date for all instead")
    }
}

/// What a replay found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many requests became what.
    pub totals: Totals,
    /// The requests by what they have in common: lost, gained, unknown, then the others; the most frequent first.
    pub groups: Vec<Group>,
    /// How many requests are in the totals and in no group, because there were more combinations than are kept.
    pub rows_left_out: u64,
    /// What each policy that is in `audit` on the second side would have denied, by policy. Their counts are of all
    /// requests; their groups only of those that are in a group.
    pub trials: Vec<Trial>,
}

/// A replay under way.
#[derive(Debug)]
pub struct Replay {
    before: Judge,
    after: Judge,
    when: When,
    limits: Limits,
    /// Hashed with a key of the process's own, since what is in a log may be chosen to collide.
    keys: HashMap<Box<[u8]>, Known, RandomState>,
    /// The bytes of all keys.
    bytes: usize,
    totals: Totals,
    rows_left_out: u64,
    trying: Trying,
    /// The key of the row at hand; kept so that no row costs an allocation.
    scratch: Vec<u8>,
}

/// What is known of one combination. Times are seconds since 1970, and what is rare stands elsewhere: each row looks one of
/// these up, and the smaller they are the more of them are near the processor.
#[derive(Debug)]
struct Known {
    /// The time for which the last answer holds.
    holds: Range<i64>,
    /// What each policy in `audit` that applies would do then.
    tried: Box<[Tried]>,
    /// The tally of that answer's class; it stands here, so that a row need not follow a pointer to it.
    tally: Tally,
    /// What most combinations have nothing of.
    rare: Option<Box<Rare>>,
}

#[derive(Debug, Default)]
struct Rare {
    /// The tallies of other classes that occurred: over time an answer changes.
    others: Vec<Tally>,
    /// How many requests each policy in `audit` would have denied, for those that did.
    denied: Vec<(usize, u64)>,
}

#[derive(Debug)]
struct Tally {
    class: Class,
    count: u64,
    /// Later than any instant while no request had a time.
    first: i64,
    /// Earlier than any then.
    last: i64,
    missing: Option<Box<Missing>>,
}

impl Tally {
    fn see(&mut self, time: Option<Instant>) {
        self.count += 1;
        if let Some(time) = time {
            self.first = self.first.min(time.as_second());
            self.last = self.last.max(time.as_second());
        }
    }
}

/// An answer of both sides.
#[derive(Debug)]
struct Found {
    class: Class,
    missing: Option<Box<Missing>>,
    tried: Vec<Tried>,
    from: Option<Instant>,
    to: Option<Instant>,
}

impl Replay {
    /// A replay that compares what `before` answers with what `after` answers.
    pub fn new(before: Arc<Index>, after: Arc<Index>, when: When, limits: Limits) -> Self {
        let after = Judge::trying(after, when);
        Self {
            before: Judge::new(before, when),
            trying: Trying::new(after.tried().len()),
            after,
            when,
            limits,
            keys: HashMap::default(),
            bytes: 0,
            totals: Totals::default(),
            rows_left_out: 0,
            scratch: Vec::new(),
        }
    }

    /// Judges a row and counts it; says what became of it.
    pub fn add(&mut self, row: &Row<'_>) -> Result<Class, RowError> {
        let at = match (self.when, row.time) {
            (When::At(at), _) => at,
            (When::Recorded, Some(time)) => time,
            (When::Recorded, None) => return Err(RowError::NoTime),
        };
        let categories = row.categories.as_deref().map(key::in_order);
        let question = Question::new(
            row.tag.as_deref().filter(|tag| !tag.is_empty() && *tag != UNTAGGED),
            categories.as_deref().filter(|categories| !categories.is_empty()),
            row.model.as_deref().filter(|model| !model.is_empty()),
            row.endpoint.as_deref().filter(|endpoint| !endpoint.is_empty()),
        );
        key::write(&question, &mut self.scratch);
        let class = match self.keys.get_mut(self.scratch.as_slice()) {
            Some(known) => {
                if !known.holds.contains(&at.as_second()) {
                    let found = judged(&mut self.before, &mut self.after, &question, at);
                    known.becomes(found);
                }
                self.trying.see(&known.tried, row.time);
                known.see(row.time)
            }
            None => {
                let found = judged(&mut self.before, &mut self.after, &question, at);
                self.trying.see(&found.tried, row.time);
                let class = found.class;
                let bytes = self.bytes.saturating_add(self.scratch.len());
                if self.keys.len() < self.limits.keys && bytes <= self.limits.bytes {
                    let mut known = Known::of(found);
                    known.see(row.time);
                    self.bytes = bytes;
                    self.keys.insert(self.scratch.as_slice().into(), known);
                } else {
                    self.rows_left_out += 1;
                }
                class
            }
        };
        self.totals.add(class);
        Ok(class)
    }

    /// What the rows since the last call say of the policies in `audit`: those of one file, when it is called after
    /// each. The summary is of all rows all the same.
    pub fn part(&mut self) -> Part {
        self.trying.cut(self.after.tried())
    }

    /// What was found so far, in order.
    pub fn finish(self) -> Summary {
        let mut groups: Vec<Group> = Vec::with_capacity(self.keys.len());
        let mut denied = Groups::default();
        for (bytes, known) in self.keys {
            let question = key::read(&bytes);
            let rare = known.rare.map(|rare| *rare).unwrap_or_default();
            for (policy, count) in rare.denied {
                denied.add(policy, &question, count);
            }
            for tally in std::iter::once(known.tally).chain(rare.others) {
                groups.push(Group {
                    tag: question.tag.map(str::to_owned),
                    categories: question.categories().map(str::to_owned).collect(),
                    model: question.model.map(str::to_owned),
                    endpoint: question.endpoint.map(str::to_owned),
                    class: tally.class,
                    count: tally.count,
                    first: Instant::from_second(tally.first),
                    last: Instant::from_second(tally.last),
                    missing: tally.missing.map(|missing| *missing),
                });
            }
        }
        groups.sort_by(|a, b| {
            (a.class.rank(), b.count, a.class)
                .cmp(&(b.class.rank(), a.count, b.class))
                .then_with(|| a.names().cmp(&b.names()))
        });
        let trials = self.trying.finish(self.after.tried(), denied);
        Summary { totals: self.totals, groups, rows_left_out: self.rows_left_out, trials }
    }
}

impl Found {
    fn holds(&self) -> Range<i64> {
        self.from.map_or(i64::MIN, Instant::as_second)..self.to.map_or(i64::MAX, Instant::as_second)
    }
}

impl Tally {
    fn new(class: Class, missing: Option<Box<Missing>>) -> Self {
        Self { class, count: 0, first: i64::MAX, last: i64::MIN, missing }
    }
}

impl Known {
    fn of(found: Found) -> Self {
        let holds = found.holds();
        let tally = Tally::new(found.class, found.missing);
        Self { holds, tried: found.tried.into(), tally, rare: None }
    }

    fn see(&mut self, time: Option<Instant>) -> Class {
        self.tally.see(time);
        for one in self.tried.iter().filter(|one| one.denies) {
            let denied = &mut self.rare.get_or_insert_default().denied;
            match denied.iter_mut().find(|(policy, _)| *policy == one.policy) {
                Some((_, count)) => *count += 1,
                None => denied.push((one.policy, 1)),
            }
        }
        self.tally.class
    }

    fn becomes(&mut self, found: Found) {
        self.holds = found.holds();
        if self.tally.class != found.class {
            let others = &mut self.rare.get_or_insert_default().others;
            match others.iter_mut().find(|tally| tally.class == found.class) {
                Some(again) => std::mem::swap(&mut self.tally, again),
                None => {
                    let next = Tally::new(found.class, found.missing);
                    others.push(std::mem::replace(&mut self.tally, next));
                }
            }
        }
        self.tried = found.tried.into();
    }
}

/// Asks both sides. A name that one of them knows is asked: a new tag is a change, not a gap in the log.
fn judged(before: &mut Judge, after: &mut Judge, question: &Question<'_>, at: Instant) -> Found {
    if let Some(missing) = missing(before, after, question) {
        return Found {
            class: Class::Unknown,
            missing: Some(Box::new(missing)),
            tried: Vec::new(),
            from: None,
            to: None,
        };
    }
    let (one, two): (Answer, Answer) = (before.ask(question, at), after.ask(question, at));
    Found {
        class: Class::of(one.allowed, two.allowed),
        missing: None,
        tried: two.tried,
        from: one.from.max(two.from),
        to: match (one.to, two.to) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        },
    }
}

/// The first name of the question that neither side knows: tag, category, and then endpoint or model, whichever is
/// asked about. A request without a tag is denied whatever else it names.
fn missing(before: &Judge, after: &Judge, question: &Question<'_>) -> Option<Missing> {
    let either = |knows: &dyn Fn(&Judge) -> bool| knows(before) || knows(after);
    let tag = question.tag?;
    let named = |kind, name: &str| Some(Missing { kind, name: name.to_owned() });
    if !either(&|judge| judge.knows_tag(tag)) {
        return named(MissingKind::Tag, tag);
    }
    if let Some(category) = question.categories().find(|name| !either(&|judge| judge.knows_category(name))) {
        return named(MissingKind::Category, category);
    }
    match question.asked() {
        Asked::Endpoint(name) if !either(&|judge| judge.knows_endpoint(name)) => {
            named(MissingKind::Endpoint, name)
        }
        Asked::Model(name) if !either(&|judge| judge.knows_model(name)) => named(MissingKind::Model, name),
        Asked::Endpoint(_) | Asked::Model(_) | Asked::Any => None,
    }
}
