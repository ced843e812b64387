//! The promotion of a policy from `audit` to `enforce`, once replayed logs meet its criterion.
//!
//! Criterion and observations are settings of the workspace, not fields of the policy: a release carries what is decided,
//! and not how sure somebody had to be before. Each of their changes is in the audit log. Deliberately absent: a guard on
//! ordinary edits. A document that `apply` reads, an import or an undo may set any mode, since a file that says `enforce`
//! is somebody's decision, taken elsewhere; the window offers the promotion only.

use std::{borrow::Cow, collections::BTreeSet};

use domicile_policy::{Catalogue, Change, Instant, Mode, Policy, PolicyId, fingerprint};
use domicile_store::Write;
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{
    Console, Error, load,
    messages::Messages,
    replay::{OBSERVATIONS, Observation, Observed},
    workspace::count,
};

/// The longest time of logs that a criterion may ask for, in days.
const LONGEST: u32 = 365;
/// How the settings that keep criteria begin.
const CRITERION: &str = "criterion.";
/// The fewest characters of a reason that stands in for the criterion.
const REASON: usize = 10;

/// What replayed logs must show before a policy is promoted. With all three at their loosest it asks for no log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromotionCriterion"))]
pub struct Criterion {
    /// The most requests that it would have denied.
    pub denials: u32,
    /// The fewest days that the logs cover, 0 to 365.
    pub days: u32,
    /// The fewest requests to which it applied.
    pub requests: u32,
}

impl Default for Criterion {
    /// No would-be denial in 14 days, and at least one request.
    fn default() -> Self {
        Self { denials: 0, days: 14, requests: 1 }
    }
}

/// Why a policy cannot be promoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromotionUnmet"))]
#[serde(rename_all = "snake_case")]
pub enum Unmet {
    /// It is in `enforce`.
    Enforced,
    /// No log was replayed.
    Unobserved,
    /// No log was replayed since the policy, a boundary that it names, an exemption from it or another enforced policy
    /// of its tags was changed.
    Stale,
    /// More requests than the criterion allows would have been denied.
    Denials,
    /// The logs cover too few days.
    Days,
    /// It applied to too few requests.
    Requests,
}

/// A log that counts for the promotion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromotionLog"))]
pub struct CountedLog {
    /// Its file name.
    pub file: String,
    /// Hex SHA-256 of its bytes.
    pub sha256: String,
    /// When it was replayed.
    pub replayed_at: Instant,
    /// Its first day.
    pub first_day: Option<Instant>,
    /// Its last day.
    pub last_day: Option<Instant>,
    /// To how many of its requests the policy applied.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub requests: u64,
    /// How many of those it alone would have denied.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub denials: u64,
    /// How many of its lines could not be read.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub bad_lines: u64,
}

/// How the promotion of a policy stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Promotion {
    /// The policy.
    pub policy: PolicyId,
    /// What logs must show.
    pub criterion: Criterion,
    /// Whether they do, and it may be promoted.
    pub met: bool,
    /// Why not, the gravest first; empty exactly when it is met.
    pub unmet: Vec<Unmet>,
    /// The same in an officer's words, also when it is met.
    pub sentence: String,
    /// How many days the logs cover.
    pub days: u32,
    /// To how many requests the policy applied.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub requests: u64,
    /// How many of those it alone would have denied.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub denials: u64,
    /// The logs that count, by their last day, the newest first.
    pub logs: Vec<CountedLog>,
}

/// How the promotion of the policy `id` stands. An error when there is no such policy.
///
/// A log counts while the policy's [`fingerprint`] is what it was at the replay. Of these the newest count that reach back
/// over as many days as the criterion asks for: what an older log showed does not hold the promotion up for ever. Days are
/// those, in UTC, on which a log has requests; gaps between them are no days.
pub fn promotion(console: &Console, id: &str) -> Result<Promotion, Error> {
    let catalogue = console.catalogue()?;
    let policy = named(&catalogue, id)?;
    let store = console.store();
    let criterion = store.setting(&criterion_key(id))?.unwrap_or_default();
    let observations: Vec<Observation> = store.settings(OBSERVATIONS)?.into_values().collect();
    judged(&console.messages(), &catalogue, policy, criterion, &observations)
}

/// Sets the criterion of the policy `id`, and says how its promotion stands then. An error when there is no such policy, or
/// the criterion asks for more than 365 days.
pub fn set_criterion(console: &Console, id: &str, criterion: Criterion) -> Result<Promotion, Error> {
    named(&*console.catalogue()?, id)?;
    if criterion.days > LONGEST {
        return Err(Error::field(
            text!("days"),
            text!("ask for {most} days of logs or fewer", most = LONGEST),
        ));
    }
    console.store().write::<_, Error>(&console.action("policy.criterion", None), |write| {
        Ok(write.set(&criterion_key(id), &criterion)?)
    })?;
    promotion(console, id)
}

/// Promotes the policy `id` to `enforce`, as one edit of the draft that can be undone.
///
/// Refused with the reason, and nothing is changed, unless its criterion is met by what this very transaction sees. An
/// `override_reason` of at least 10 characters stands in for the criterion; it is the reason of the audit entry, which has
/// none otherwise. A policy that is in `enforce` is refused in any case.
pub fn promote(console: &Console, id: &str, override_reason: Option<&str>) -> Result<(), Error> {
    let reason = override_reason.map(str::trim);
    if reason.is_some_and(|reason| reason.chars().count() < REASON) {
        let message =
            text!("write why, in at least {least} characters: it stands in the audit log", least = REASON);
        return Err(Error::field(text!("reason"), message));
    }
    let asked = |write: &mut Write<'_>| -> Result<(Cow<'static, [Change]>, ()), Error> {
        let (_, catalogue) = load(write.snapshot()?)?;
        let policy = named(&catalogue, id)?;
        let criterion = write.setting(&criterion_key(id))?.unwrap_or_default();
        let observations: Vec<Observation> = write.settings(OBSERVATIONS)?.into_values().collect();
        let promotion = judged(&console.messages(), &catalogue, policy, criterion, &observations)?;
        if policy.mode == Mode::Enforce || !promotion.met && reason.is_none() {
            return Err(Error::NotPromotable(Text::data(promotion.sentence)));
        }
        let promoted = Policy { mode: Mode::Enforce, ..policy.clone() };
        Ok((Cow::Owned(vec![Change::put(promoted)]), ()))
    };
    console.edit_with("policy.promote", reason.map(str::to_owned), asked, |_, ()| Ok(()))
}

fn named<'c>(catalogue: &'c Catalogue, id: &str) -> Result<&'c Policy, Error> {
    catalogue.policies().get(id).ok_or_else(|| Error::NotFound { kind: text!("policy"), id: id.to_owned() })
}

/// The setting that keeps a policy's criterion.
fn criterion_key(id: &str) -> String {
    format!("{CRITERION}{id}")
}

/// The policy whose criterion the setting keeps, if it keeps one.
pub(crate) fn criterion_of(key: &str) -> Option<&str> {
    key.strip_prefix(CRITERION)
}

fn judged(
    messages: &Messages,
    catalogue: &Catalogue,
    policy: &Policy,
    criterion: Criterion,
    observations: &[Observation],
) -> Result<Promotion, Error> {
    let now = fingerprint(catalogue, policy).map_err(|error| Error::Internal(error.to_string()))?.to_string();
    let known: Vec<(&Observation, &Observed)> =
        observations.iter().filter_map(|log| Some((log, log.policies.get(&policy.id)?))).collect();
    let fresh = || known.iter().filter(|(_, observed)| observed.fingerprint == now);
    let days: BTreeSet<Instant> = fresh().flat_map(|(log, _)| &log.days).copied().collect();
    let wanted = usize::try_from(criterion.days).unwrap_or(usize::MAX);
    let since = wanted.checked_sub(1).and_then(|back| days.iter().rev().nth(back));
    let mut counted: Vec<_> = fresh().filter(|(log, _)| log.days.last() >= since).collect();
    counted.sort_by(|(a, _), (b, _)| (b.days.last(), &a.file).cmp(&(a.days.last(), &b.file)));
    let covered: BTreeSet<Instant> = counted.iter().flat_map(|(log, _)| &log.days).copied().collect();
    let found = Found {
        days: count(covered.len()),
        requests: counted.iter().map(|(_, observed)| observed.requests).sum(),
        denials: counted.iter().map(|(_, observed)| observed.denials).sum(),
    };
    let unmet = if policy.mode == Mode::Enforce {
        vec![Unmet::Enforced]
    } else {
        let unmet = found.lacks(criterion);
        match (counted.is_empty() && !unmet.is_empty(), known.is_empty()) {
            (true, true) => vec![Unmet::Unobserved],
            (true, false) => vec![Unmet::Stale],
            (false, _) => unmet,
        }
    };
    let log = |(log, observed): &(&Observation, &Observed)| CountedLog {
        file: log.file.clone(),
        sha256: log.sha256.clone(),
        replayed_at: log.replayed_at,
        first_day: log.days.first().copied(),
        last_day: log.days.last().copied(),
        requests: observed.requests,
        denials: observed.denials,
        bad_lines: log.bad_lines,
    };
    Ok(Promotion {
        policy: policy.id.clone(),
        criterion,
        met: unmet.is_empty(),
        sentence: found.sentence(messages, criterion, &unmet),
        unmet,
        days: found.days,
        requests: found.requests,
        denials: found.denials,
        logs: counted.into_iter().map(log).collect(),
    })
}

/// What the logs that count show together.
struct Found {
    days: u32,
    requests: u64,
    denials: u64,
}

impl Found {
    fn lacks(&self, criterion: Criterion) -> Vec<Unmet> {
        let lacks = [
            (self.denials > u64::from(criterion.denials), Unmet::Denials),
            (self.days < criterion.days, Unmet::Days),
            (self.requests < u64::from(criterion.requests), Unmet::Requests),
        ];
        lacks.into_iter().filter_map(|(lacks, unmet)| lacks.then_some(unmet)).collect()
    }

    fn sentence(&self, messages: &Messages, criterion: Criterion, unmet: &[Unmet]) -> String {
        let say = |key: &str, numbers: &[(&str, u64)]| messages.numbers(key, numbers, &[]);
        let sentences: Vec<String> = unmet
            .iter()
            .map(|unmet| match unmet {
                Unmet::Enforced => say("promotion-enforced", &[]),
                Unmet::Unobserved => say("promotion-unobserved", &[]),
                Unmet::Stale => say("promotion-stale", &[]),
                Unmet::Denials => {
                    say("promotion-denials", &[("denials", self.denials), ("most", criterion.denials.into())])
                }
                Unmet::Days => {
                    say("promotion-days", &[("days", self.days.into()), ("wanted", criterion.days.into())])
                }
                Unmet::Requests => say(
                    "promotion-requests",
                    &[("requests", self.requests), ("wanted", criterion.requests.into())],
                ),
            })
            .collect();
        if !sentences.is_empty() {
            return sentences.join(" ");
        }
        match self.days {
            0 => say("promotion-met-unasked", &[]),
            days => say(
                "promotion-met",
                &[("denials", self.denials), ("requests", self.requests), ("days", days.into())],
            ),
        }
    }
}
