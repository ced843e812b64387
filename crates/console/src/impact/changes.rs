//! The list of what the draft changes, in pages: newly permitted first, then no longer permitted, then other reasons.

use std::collections::BTreeMap;

use domicile_policy::{
    CategoryId, DecisionChange, Effect, EndpointId, Index, Instant, Judgement, Outcome, Question,
    timeline::judgement,
};
use serde::{Deserialize, Serialize};

use super::compared::{Compared, compared};
use crate::{Console, Error, describe::Describe, messages::Messages};

/// The most changes that one page holds.
pub const LONGEST_PAGE: u32 = 200;

/// Which changes are wanted. What is absent narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactFilter"))]
pub struct Filter {
    /// What the draft does.
    pub effect: Option<Effect>,
    /// The tag.
    pub tag: Option<String>,
    /// Words that all occur in tag, category, endpoint, model, placement or provider.
    pub text: Option<String>,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactSide"))]
pub struct Side {
    /// The answer; absent where no endpoint was looked at.
    pub outcome: Option<Outcome>,
    /// Why, in a few words.
    pub short: String,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactChange"))]
pub struct ChangeLine {
    /// The tag of the question.
    pub tag: String,
    /// The category that the question names; absent for all categories of the tag.
    pub category: Option<String>,
    /// Its name.
    pub category_name: Option<String>,
    /// The endpoint.
    pub endpoint: String,
    /// What the draft does.
    pub effect: Effect,
    /// The first instant at which it differs so.
    pub from: Instant,
    /// The first instant at which it does not any more; absent when it lasts.
    pub to: Option<Instant>,
    /// What the newest release says.
    pub before: Side,
    /// What the draft says.
    pub after: Side,
    /// The change in a sentence.
    pub sentence: String,
}

/// A part of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactPage"))]
pub struct Page {
    /// The changes of this page.
    pub changes: Vec<ChangeLine>,
    /// How many come before them.
    pub offset: u32,
    /// How many the filter lets through.
    pub total: u32,
    /// How many there are.
    pub of: u32,
}

/// The changes from `offset` on that `filter` lets through, at most `limit` and at most [`LONGEST_PAGE`].
pub fn changes(console: &Console, filter: &Filter, offset: u32, limit: u32) -> Result<Page, Error> {
    let compared = compared(console)?;
    let messages = console.messages();
    let lines = Lines::new(&compared, &messages);
    let limit = usize::try_from(limit.min(LONGEST_PAGE)).unwrap_or(usize::MAX);
    let known = known_total(&compared, filter);
    let mut total: u32 = 0;
    let mut page = Vec::new();
    for change in ordered(&compared, filter) {
        if total >= offset {
            if page.len() < limit {
                page.push(lines.line(change));
            } else if known.is_some() {
                break;
            }
        }
        total = total.saturating_add(1);
    }
    let total = known.unwrap_or(total);
    let of = compared.tally.merged.iter().copied().fold(0, u32::saturating_add);
    Ok(Page { changes: page, offset, total, of })
}

/// How many changes `filter` lets through, where that was counted already: then a page need not look at the rest.
fn known_total(compared: &Compared, filter: &Filter) -> Option<u32> {
    let narrow = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    if narrow(&filter.tag) || narrow(&filter.text) {
        return None;
    }
    let [gained, lost, reason_only] = compared.tally.merged;
    Some(match filter.effect {
        None => gained.saturating_add(lost).saturating_add(reason_only),
        Some(Effect::Gained) => gained,
        Some(Effect::Lost) => lost,
        Some(Effect::ReasonOnly) => reason_only,
    })
}

/// The changes that `filter` lets through: gained, lost, reason only; each by question, endpoint and time.
pub(super) fn ordered<'a>(
    compared: &'a Compared,
    filter: &'a Filter,
) -> impl Iterator<Item = DecisionChange> + 'a {
    let wanted = Wanted::new(compared, filter);
    let effects =
        Effect::ALL.iter().copied().filter(move |effect| filter.effect.is_none_or(|only| only == *effect));
    effects.flat_map(move |effect| {
        let wanted = wanted.clone();
        compared.difference.changes().filter(move |change| change.effect == effect && wanted.has(change))
    })
}

/// A filter made ready for many changes.
#[derive(Clone)]
struct Wanted<'a> {
    tag: Option<&'a str>,
    words: Vec<String>,
    endpoints: std::rc::Rc<BTreeMap<EndpointId, String>>,
}

impl<'a> Wanted<'a> {
    fn new(compared: &Compared, filter: &'a Filter) -> Self {
        let text = filter.text.as_deref().unwrap_or_default().to_lowercase();
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        let mut endpoints = BTreeMap::new();
        if !words.is_empty() {
            for index in [&compared.before, &compared.after] {
                describe_endpoints(index, &mut endpoints);
            }
        }
        let tag = filter.tag.as_deref().filter(|tag| !tag.is_empty());
        Self { tag, words, endpoints: std::rc::Rc::new(endpoints) }
    }

    fn has(&self, change: &DecisionChange) -> bool {
        let question = &change.question;
        if self.tag.is_some_and(|tag| tag != question.tag.as_str()) {
            return false;
        }
        let category = question.category.as_ref().map_or("", CategoryId::as_str);
        let endpoint = self.endpoints.get(&change.endpoint).map_or("", String::as_str);
        let found = |word: &String| {
            [question.tag.as_str(), category, endpoint].iter().any(|text| text.contains(word.as_str()))
        };
        self.words.iter().all(found)
    }
}

fn describe_endpoints(index: &Index, texts: &mut BTreeMap<EndpointId, String>) {
    let catalogue = index.catalogue();
    for endpoint in catalogue.endpoints().values() {
        let placement = catalogue.placements().get(&endpoint.placement);
        let provider = placement.and_then(|placement| catalogue.providers().get(&placement.provider));
        let words = [
            endpoint.id.as_str(),
            endpoint.model.as_str(),
            placement.map_or("", |placement| placement.id.as_str()),
            placement.map_or("", |placement| placement.name.as_str()),
            provider.map_or("", |provider| provider.name.as_str()),
        ];
        let text = texts.entry(endpoint.id.clone()).or_default();
        text.push_str(&words.join(" ").to_lowercase());
        text.push(' ');
    }
}

/// Says changes in words.
pub(super) struct Lines<'a> {
    compared: &'a Compared,
    messages: &'a Messages,
}

impl<'a> Lines<'a> {
    pub(super) const fn new(compared: &'a Compared, messages: &'a Messages) -> Self {
        Self { compared, messages }
    }

    pub(super) fn line(&self, change: DecisionChange) -> ChangeLine {
        let DecisionChange { question, endpoint, from, to, effect } = change;
        let before = self.side(&self.compared.before, &question, &endpoint, from);
        let after = self.side(&self.compared.after, &question, &endpoint, from);
        let category_name = question.category.as_ref().map(|id| self.category(id));
        let sentence =
            self.sentence(&question, category_name.as_deref(), &endpoint, effect, (&before, &after));
        ChangeLine {
            tag: question.tag.to_string(),
            category: question.category.map(|id| id.to_string()),
            category_name,
            endpoint: endpoint.to_string(),
            effect,
            from,
            to,
            before,
            after,
            sentence,
        }
    }

    fn side(&self, index: &Index, question: &Question, endpoint: &EndpointId, at: Instant) -> Side {
        let describe = Describe { messages: self.messages, catalogue: index.catalogue() };
        let judged = judgement(index, question, endpoint, at);
        let outcome = judged.outcome();
        let short = match judged {
            Judgement::Absent => self.messages.say("impact-absent", &[]),
            Judgement::Refused(reason) => describe.short_reason(reason),
            Judgement::Judged(judged) => describe.short_judged(&judged),
        };
        Side { outcome, short }
    }

    fn category(&self, id: &CategoryId) -> String {
        let known = |index: &Index| index.catalogue().categories().get(id).map(|known| known.name.clone());
        known(&self.compared.after).or_else(|| known(&self.compared.before)).unwrap_or_else(|| id.to_string())
    }

    fn sentence(
        &self,
        question: &Question,
        category: Option<&str>,
        endpoint: &EndpointId,
        effect: Effect,
        (before, after): (&Side, &Side),
    ) -> String {
        let tag = question.tag.as_str();
        let who = match category {
            None => self.messages.say("impact-who", &[("tag", tag)]),
            Some(name) => {
                let name = self.messages.inside(name);
                self.messages.say("impact-who-carrying", &[("tag", tag), ("category", &name)])
            }
        };
        let passes = self.messages.say("impact-passes", &[]);
        let words = |side: &Side| if side.short.is_empty() { passes.clone() } else { side.short.clone() };
        let (was, is) = (words(before), words(after));
        let permitted = after.outcome.is_some_and(Outcome::is_eligible);
        let key = match (effect, permitted, was == is) {
            (Effect::Gained, _, _) => "impact-gained",
            (Effect::Lost, _, _) => "impact-lost",
            (Effect::ReasonOnly, true, false) => "impact-still-permitted",
            (Effect::ReasonOnly, false, false) => "impact-still-denied",
            (Effect::ReasonOnly, true, true) => "impact-still-permitted-further",
            (Effect::ReasonOnly, false, true) => "impact-still-denied-further",
        };
        let endpoint = endpoint.as_str();
        let args =
            [("who", who.as_str()), ("endpoint", endpoint), ("before", was.as_str()), ("after", is.as_str())];
        self.messages.say(key, &args)
    }
}
