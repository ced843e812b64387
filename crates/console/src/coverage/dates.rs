//! The dates that change an answer of the matrix: the stops of the time slider.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use domicile_policy::{Catalogue, Index, Instant, Outcome, Question, timeline::timelines};
use serde::Serialize;

use super::AHEAD_SECONDS;
use crate::{
    Console, Error,
    messages::{Language, Messages},
    workspace::count,
};

/// How many things that begin or end at one date are named.
const NAMED: usize = 8;
/// The horizon moves with the clock: dates that came over it are looked for again after so long.
const FRESH_SECONDS: i64 = 3600;

/// An instant at which some cell of the matrix changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CoverageDate {
    /// The instant.
    pub at: Instant,
    /// What begins or ends then, in words, for example `DPA with Example ends`.
    pub what: Vec<String>,
    /// How many things that begin or end then are not named.
    pub more: u32,
    /// How many cells are permitted from then on and were not just before.
    pub gained: u32,
    /// How many cells were permitted just before and are not from then on.
    pub lost: u32,
    /// How many cells have another answer from then on, those above among them.
    pub changed: u32,
}

/// The dates as they were found last. They hold while the draft and the language are the same and none of them has come.
#[derive(Default)]
pub(crate) struct Cache(Mutex<Option<Found>>);

struct Found {
    index: Arc<Index>,
    language: Language,
    from: Instant,
    until: Instant,
    dates: Vec<CoverageDate>,
}

/// The dates after now, within the horizon of the matrix, at which some cell changes.
pub fn dates(console: &Console) -> Result<Vec<CoverageDate>, Error> {
    let index = console.index()?;
    let now = console.now();
    let messages = console.messages();
    let mut cache = console.ahead.0.lock().unwrap_or_else(PoisonError::into_inner);
    let holds = |found: &&Found| {
        Arc::ptr_eq(&found.index, &index)
            && found.language == messages.language()
            && found.from <= now
            && now < found.until
    };
    if let Some(found) = cache.as_ref().filter(holds) {
        return Ok(found.dates.clone());
    }
    let dates = find(&index, &messages, now);
    let fresh = now.plus_seconds(FRESH_SECONDS);
    let until = dates.first().map_or(fresh, |date| date.at.min(fresh));
    *cache = Some(Found { index, language: messages.language(), from: now, until, dates: dates.clone() });
    Ok(dates)
}

fn find(index: &Index, messages: &Messages, now: Instant) -> Vec<CoverageDate> {
    let catalogue = index.catalogue();
    let horizon = now.plus_seconds(AHEAD_SECONDS);
    let mut found: BTreeMap<Instant, CoverageDate> = BTreeMap::new();
    for tag in catalogue.tags().keys() {
        let question = Question { tag: tag.clone(), category: None };
        // Endpoints that are always told the same come together.
        for (members, stretches) in timelines(index, &question, now) {
            let members = count(members.len());
            let mut last: Option<Outcome> = None;
            for stretch in stretches {
                let outcome = stretch.judgement.outcome().unwrap_or(Outcome::Deny);
                let before = last.replace(outcome).unwrap_or(outcome);
                if before == outcome {
                    continue;
                }
                if stretch.from > horizon {
                    break;
                }
                let date =
                    found.entry(stretch.from).or_insert_with(|| named(catalogue, messages, stretch.from));
                date.changed += members;
                date.gained += if outcome.is_eligible() && !before.is_eligible() { members } else { 0 };
                date.lost += if before.is_eligible() && !outcome.is_eligible() { members } else { 0 };
            }
        }
    }
    found.into_values().collect()
}

/// The date with what begins or ends at it; nothing counted yet.
fn named(catalogue: &Catalogue, messages: &Messages, at: Instant) -> CoverageDate {
    let mut what: Vec<String> = Vec::new();
    let mut say = |key: &str, name: &str| what.push(messages.say(key, &[("name", name)]));
    for evidence in catalogue.evidence().values() {
        if evidence.validity.to() == at {
            say("date-evidence-ends", &evidence.name);
        }
        if evidence.validity.from() == at {
            say("date-evidence-begins", &evidence.name);
        }
    }
    for exemption in catalogue.exemptions().values() {
        if exemption.validity.to() == at {
            say("date-exemption-ends", exemption.id.as_str());
        }
        if exemption.validity.from() == at {
            say("date-exemption-begins", exemption.id.as_str());
        }
    }
    for policy in catalogue.policies().values().filter(|policy| policy.begins == Some(at)) {
        say("date-policy-begins", &policy.name);
    }
    for endpoint in catalogue.endpoints().values() {
        if endpoint.term.to() == Some(at) {
            say("date-endpoint-ends", endpoint.id.as_str());
        }
        if endpoint.term.from() == Some(at) {
            say("date-endpoint-begins", endpoint.id.as_str());
        }
    }
    let more = count(what.len().saturating_sub(NAMED));
    what.truncate(NAMED);
    CoverageDate { at, what, more, gained: 0, lost: 0, changed: 0 }
}
