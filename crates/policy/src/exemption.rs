//! Exemptions: explicit, reasoned authorisations that always end.

use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{
    decide::Reason,
    id::{ExemptionId, PlacementId, PolicyId, TagName},
    instant::Validity,
    registry::{object, word},
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// What kind of authorisation an exemption is.
    pub enum ExemptionKind {
        /// The risk is accepted.
        Waiver = "waiver",
        /// The aim is met by other means.
        Mitigated = "mitigated",
        /// Somebody entitled to it has authorised exactly this.
        Authorisation = "authorisation",
    }
}

object! {
    /// One failure that an exemption excuses.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Excuse {
        /// The reason of the failure; never one of an endpoint's own checks.
        pub reason: Reason,
        /// Its stage, where the reason has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage>,
    }
}

object! {
    /// An authorisation for one policy, placement and tag, naming the failures it excuses.
    pub struct Exemption {
        /// Its identifier.
        pub id: ExemptionId,
        /// Which kind it is.
        pub kind: ExemptionKind,
        /// The policy from which it exempts.
        pub policy: PolicyId,
        /// The placement that it exempts.
        pub placement: PlacementId,
        /// The tag for which it counts.
        pub tag: TagName,
        /// The failures that it excuses.
        pub excuses: NonEmptySet<Excuse>,
        /// Why it was granted.
        pub reason: String,
        /// Who answers for it.
        pub owner: String,
        /// When it is in force.
        pub validity: Validity,
    }
}

/// By how much clocks are changed at most: that makes no day.
const CLOCK_CHANGE_SECONDS: i64 = 2 * 3_600;
const DAY_SECONDS: i64 = 86_400;

impl Exemption {
    /// The most days that one may last, begun ones whole: a year, also one with a leap day.
    pub const MOST_DAYS: u32 = 366;

    /// The fewest characters that say why.
    pub const LEAST_REASON: usize = 10;

    /// Whether one may be in force for so long.
    pub fn may_last(validity: Validity) -> bool {
        days(validity) <= i64::from(Self::MOST_DAYS)
    }

    /// Whether a text is long enough to say why.
    pub fn is_reason(text: &str) -> bool {
        text.trim().chars().count() >= Self::LEAST_REASON
    }

    /// What is outside the bounds of one that is granted now: the field, and how to mend it.
    pub(crate) fn beyond(&self) -> Vec<(&'static str, Text)> {
        let mut beyond = Vec::new();
        // One without any reason does not fit a catalogue at all, and is told so there.
        if !self.reason.trim().is_empty() && !Self::is_reason(&self.reason) {
            let message =
                text!("it is too short: say in at least {least} characters why", least = Self::LEAST_REASON);
            beyond.push(("reason", message));
        }
        if !Self::may_last(self.validity) {
            let latest = self.validity.from().plus_seconds(i64::from(Self::MOST_DAYS) * DAY_SECONDS);
            let message = text!(
                "it would last {days} days, and {most} are the most: let it end at {latest} or before, and renew it in time",
                days = days(self.validity),
                most = Self::MOST_DAYS,
                latest = latest.to_string(),
            );
            beyond.push(("validity", message));
        }
        beyond
    }
}

/// How many days it lasts, begun ones whole.
fn days(validity: Validity) -> i64 {
    let seconds = validity.to().as_second() - validity.from().as_second();
    ((seconds - CLOCK_CHANGE_SECONDS).max(1) + DAY_SECONDS - 1) / DAY_SECONDS
}

#[cfg(test)]
mod tests;
