//! What the draft changes, in one sentence and in numbers that add up.

use std::collections::BTreeMap;

use domicile_policy::{Counts, Instant, Relation, TagName};
use serde::Serialize;

use super::compared::{Compared, Where, compared};
use crate::{Console, Error, messages::Messages, release::ReleaseView, workspace::count};

// To the window all of these are plain numbers, never absent: hence `u32` there.

/// Answers by what the draft does to them. The four add up to the space, or to a tag's part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AnswerCounts {
    /// Permitted by the draft and not before.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub gained: u64,
    /// Permitted before and not by the draft.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub lost: u64,
    /// The same answer for other reasons.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub reason_only: u64,
    /// The same in every respect.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub unchanged: u64,
}

impl From<Counts> for AnswerCounts {
    fn from(Counts { gained, lost, reason_only, unchanged }: Counts) -> Self {
        Self { gained, lost, reason_only, unchanged }
    }
}

/// What was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ComparedSpace {
    /// Each tag with all of its categories, and with each alone.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub questions: u64,
    /// The endpoints of either side.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub endpoints: u64,
    /// Stretches of time inside which nothing begins or ends.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub epochs: u64,
    /// Questions × endpoints × epochs.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub answers: u64,
}

/// Changes as a list shows them: neighbouring stretches that differ in the same way are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MergedCounts {
    /// Newly permitted.
    pub gained: u32,
    /// No longer permitted.
    pub lost: u32,
    /// Other reasons.
    pub reason_only: u32,
}

/// What the draft does to the answers of one tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TagImpact {
    /// The tag.
    pub tag: String,
    /// Its answers.
    pub counts: AnswerCounts,
}

/// A place where requests are newly permitted to be processed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Jurisdiction {
    /// Its code; `anywhere` or `unknown` where a claim says no place.
    pub code: String,
    /// Its name as it stands in a sentence.
    pub name: String,
    /// The tags whose requests may newly be processed by an endpoint there.
    pub tags: Vec<String>,
}

/// What the draft changes against the newest release, from an instant on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactSummary"))]
pub struct Summary {
    /// How the draft relates to the release, in one word.
    pub relation: Relation,
    /// The same in a sentence.
    pub sentence: String,
    /// The newest release; absent where nothing is published and everything is new.
    pub published: Option<ReleaseView>,
    /// The first instant that was compared.
    pub from: Instant,
    /// Answers.
    pub counts: AnswerCounts,
    /// Of how many.
    pub space: ComparedSpace,
    /// Changes as the list shows them.
    pub merged: MergedCounts,
    /// Endpoints that some request may newly use.
    pub endpoints_gained: u32,
    /// Endpoints that some request may no longer use.
    pub endpoints_lost: u32,
    /// The tags of either side, in order.
    pub tags: Vec<TagImpact>,
    /// Where newly permitted endpoints process, by name.
    pub jurisdictions: Vec<Jurisdiction>,
}

/// What the draft changes against the newest release, from now on. Where nothing is published everything is new.
pub fn summary(console: &Console) -> Result<Summary, Error> {
    Ok(summary_of(&*compared(console)?, &console.messages()))
}

pub(super) fn summary_of(compared: &Compared, messages: &Messages) -> Summary {
    let space = compared.difference.space();
    let tally = &compared.tally;
    let [gained, lost, reason_only] = tally.merged;
    Summary {
        relation: compared.difference.relation(),
        sentence: sentence(compared, messages),
        published: compared.published.clone(),
        from: compared.from,
        counts: compared.difference.counts().into(),
        space: ComparedSpace {
            questions: space.questions,
            endpoints: space.endpoints,
            epochs: space.epochs,
            answers: space.answers(),
        },
        merged: MergedCounts { gained, lost, reason_only },
        endpoints_gained: count(tally.gained.len()),
        endpoints_lost: count(tally.lost.len()),
        tags: tags(compared),
        jurisdictions: jurisdictions(compared, messages),
    }
}

fn sentence(compared: &Compared, messages: &Messages) -> String {
    let space = compared.difference.space();
    let length = |set: &std::collections::BTreeSet<_>| u64::from(count(set.len()));
    let gained = ("gained", length(&compared.tally.gained));
    let lost = ("lost", length(&compared.tally.lost));
    let endpoints = ("endpoints", space.endpoints);
    let Some(published) = &compared.published else {
        return if space.answers() == 0 {
            messages.say("impact-first-empty", &[])
        } else {
            messages.numbers("impact-first", &[gained, endpoints], &[])
        };
    };
    let revision = published.revision.to_string();
    let revision = ("revision", revision.as_str());
    if compared.difference.is_empty() {
        return messages.say("impact-none", &[revision]);
    }
    match compared.difference.relation() {
        Relation::Equivalent => messages.say("impact-reasons", &[revision]),
        Relation::Wider | Relation::Narrower | Relation::Incomparable => {
            let more = messages.numbers("impact-more", &[gained], &[]);
            let less = messages.numbers("impact-less", &[lost], &[]);
            let args = [revision, ("more", more.as_str()), ("less", less.as_str())];
            messages.numbers("impact-change", &[endpoints], &args)
        }
    }
}

fn tags(compared: &Compared) -> Vec<TagImpact> {
    let space = compared.difference.space();
    let mut answers: BTreeMap<TagName, u64> = BTreeMap::new();
    for question in compared.questions() {
        *answers.entry(question.tag).or_default() += space.endpoints * space.epochs;
    }
    let all = answers.into_iter().map(|(tag, answers)| {
        let known = compared.tally.tags.get(&tag).copied().unwrap_or_default();
        let changed = known.gained + known.lost + known.reason_only;
        let counts = Counts { unchanged: answers.saturating_sub(changed), ..known };
        TagImpact { tag: tag.to_string(), counts: counts.into() }
    });
    all.collect()
}

pub(super) fn jurisdictions(compared: &Compared, messages: &Messages) -> Vec<Jurisdiction> {
    // What names no place is what an officer must not overlook: it comes first.
    let mut all: Vec<(bool, Jurisdiction)> = compared
        .tally
        .places
        .iter()
        .map(|(place, tags)| {
            let (named, code, name) = match place {
                Where::Place(place) => (true, place.to_string(), messages.place(*place)),
                Where::Anywhere => (false, "anywhere".to_owned(), messages.say("impact-anywhere", &[])),
                Where::Unknown => (false, "unknown".to_owned(), messages.say("impact-unknown", &[])),
            };
            (named, Jurisdiction { code, name, tags: tags.iter().map(ToString::to_string).collect() })
        })
        .collect();
    all.sort_by(|(a_named, a), (b_named, b)| a_named.cmp(b_named).then_with(|| a.name.cmp(&b.name)));
    all.into_iter().map(|(_, place)| place).collect()
}
