//! What policies in `audit` would have denied, counted beside the replay: how often, when, and which requests.
//!
//! A request is a *would-be denial* of a policy when that policy alone stands in its way: something that it asks for is
//! left by the endpoints' own checks and by every policy in `enforce`, and nothing of that would be left if this policy
//! were in `enforce` too. What another policy denies anyway is nobody's trial, and policies in `audit` do not add up.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Question;
use crate::{id::PolicyId, instant::Instant, registry::object};

/// The most groups that are listed for a policy.
const LISTED: usize = 10;
/// The most days that a part remembers: more than ten years. Days beyond them are not counted.
const MOST_DAYS: usize = 4096;
const DAY: i64 = 86_400;

object! {
    /// Requests that one policy in `audit` would have denied, by what they ask for.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayTrialGroup"))]
    pub struct TrialGroup {
        /// Their tag.
        #[serde(default)]
        pub tag: Option<String>,
        /// The model that they named.
        #[serde(default)]
        pub model: Option<String>,
        /// The endpoint that served them.
        #[serde(default)]
        pub endpoint: Option<String>,
        /// How many there are.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub count: u64,
    }
}

object! {
    /// What one policy in `audit` would have done to the requests of a log.
    #[cfg_attr(feature = "specta", serde(rename = "ReplayTrial"))]
    pub struct Trial {
        /// The policy.
        pub policy: PolicyId,
        /// To how many requests it applied of which something was left for it to deny.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub requests: u64,
        /// How many of them it alone would have denied.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub denials: u64,
        /// The earliest time among those, where the log has times.
        #[serde(default)]
        pub first: Option<Instant>,
        /// The latest.
        #[serde(default)]
        pub last: Option<Instant>,
        /// Those requests by what they ask for: the most frequent, and no more than ten.
        #[serde(default)]
        pub groups: Vec<TrialGroup>,
    }
}

/// What a policy would do to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tried {
    /// Its place among the policies that are tried.
    pub policy: usize,
    /// Whether it alone stands in the way.
    pub denies: bool,
}

/// How often one policy applied, and would have denied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// To how many requests it applied of which something was left for it to deny.
    pub requests: u64,
    /// How many of them it alone would have denied.
    pub denials: u64,
    /// The earliest time among those.
    pub first: Option<Instant>,
    /// The latest.
    pub last: Option<Instant>,
}

/// What a part of the rows says of the policies in `audit`, for example one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How many requests there are.
    pub requests: u64,
    /// The days on which there are some, in UTC, each by its first instant.
    pub days: BTreeSet<Instant>,
    /// By policy what it would have done, for all that are in `audit`.
    pub policies: BTreeMap<PolicyId, Count>,
}

/// The count under way. Rows are mostly of a few days that lie near each other, so those are looked at first.
#[derive(Debug, Default)]
pub(super) struct Trying {
    requests: u64,
    /// The day that was seen last of those with this remainder.
    recent: [Option<i64>; 32],
    days: BTreeSet<Instant>,
    counts: Vec<Count>,
    /// What was cut off before.
    before: Vec<Count>,
}

impl Trying {
    pub(super) fn new(policies: usize) -> Self {
        Self {
            counts: vec![Count::default(); policies],
            before: vec![Count::default(); policies],
            ..Self::default()
        }
    }

    pub(super) fn see(&mut self, tried: &[Tried], time: Option<Instant>) {
        self.requests += 1;
        if let Some(time) = time {
            let day = time.as_second().div_euclid(DAY);
            let place = usize::try_from(day.rem_euclid(32)).unwrap_or(0);
            if let Some(recent) = self.recent.get_mut(place)
                && *recent != Some(day)
                && self.days.len() < MOST_DAYS
            {
                *recent = Some(day);
                self.days.extend(Instant::from_second(day * DAY));
            }
        }
        for one in tried {
            let Some(count) = self.counts.get_mut(one.policy) else { continue };
            count.requests += 1;
            if one.denies {
                count.add(&Count { denials: 1, first: time, last: time, requests: 0 });
            }
        }
    }

    /// What was seen since the last cut.
    pub(super) fn cut(&mut self, policies: &[PolicyId]) -> Part {
        for (before, count) in self.before.iter_mut().zip(&self.counts) {
            before.add(count);
        }
        let counts = std::mem::replace(&mut self.counts, vec![Count::default(); policies.len()]);
        self.recent = Default::default();
        Part {
            requests: std::mem::take(&mut self.requests),
            days: std::mem::take(&mut self.days),
            policies: policies.iter().cloned().zip(counts).collect(),
        }
    }

    /// What all rows say, with the groups that were kept.
    pub(super) fn finish(mut self, policies: &[PolicyId], mut groups: Groups) -> Vec<Trial> {
        self.cut(policies);
        let trials = policies.iter().zip(self.before).enumerate();
        let trial = |(place, (policy, count)): (usize, (&PolicyId, Count))| Trial {
            policy: policy.clone(),
            requests: count.requests,
            denials: count.denials,
            first: count.first,
            last: count.last,
            groups: listed(groups.0.remove(&place).unwrap_or_default()),
        };
        trials.map(trial).collect()
    }
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.denials += other.denials;
        self.first = [self.first, other.first].into_iter().flatten().min();
        self.last = self.last.max(other.last);
    }
}

/// What requests ask for: tag, model and endpoint.
type Names = (Option<String>, Option<String>, Option<String>);

/// By place of the policy, the would-be denials by what they ask for.
#[derive(Debug, Default)]
pub(super) struct Groups(BTreeMap<usize, BTreeMap<Names, u64>>);

impl Groups {
    pub(super) fn add(&mut self, policy: usize, question: &Question<'_>, count: u64) {
        let own = |name: Option<&str>| name.map(str::to_owned);
        let names = (own(question.tag), own(question.model), own(question.endpoint));
        *self.0.entry(policy).or_default().entry(names).or_default() += count;
    }
}

fn listed(groups: BTreeMap<Names, u64>) -> Vec<TrialGroup> {
    let group = |((tag, model, endpoint), count)| TrialGroup { tag, model, endpoint, count };
    let mut listed: Vec<TrialGroup> = groups.into_iter().map(group).collect();
    // The sort keeps the order of names where counts are equal.
    listed.sort_by_key(|group| std::cmp::Reverse(group.count));
    listed.truncate(LISTED);
    listed
}
