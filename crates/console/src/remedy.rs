//! What would allow a tag on an endpoint: the smallest sets of changes, verified, in words.

use domicile_policy::{
    EndpointId, Instant, Object, Outcome, Question, Request, TagName,
    remedy::{Ending, Rank, Step, nearest, remedies},
};
use domicile_text::text;
use serde::Serialize;

use crate::{Console, Error, describe::Describe, explain, impact, registry::Edit};

/// How many remedies are offered.
const MOST_REMEDIES: usize = 6;

/// One step, in words and with its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct StepView {
    /// What to do.
    pub sentence: String,
    /// What it asks of the officer.
    pub rank: Rank,
    /// The step with its values.
    pub step: Step,
}

/// One set of steps after which requests may use the endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RemedyView {
    /// The steps, in the order in which to take them. Each is needed.
    pub steps: Vec<StepView>,
    /// Whether it needs neither an exemption nor an edit of a policy.
    pub keeps_the_rules: bool,
    /// The objects as they would be, with placeholders where only the officer can know.
    pub puts: Vec<Object>,
}

/// What would allow a tag on an endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WhatWouldAllow {
    /// The tag.
    pub tag: String,
    /// The endpoint.
    pub endpoint: String,
    /// The instant for which it was asked.
    pub at: Instant,
    /// How the search ended.
    pub ending: Ending,
    /// Why nothing is offered, where nothing is.
    pub nothing: Option<String>,
    /// What would allow it, fewest steps first.
    pub remedies: Vec<RemedyView>,
}

/// What would allow `tag` on `endpoint` in the draft, at `at` or now, for requests that carry all that the tag may.
pub fn what_would_allow(
    console: &Console,
    tag: &str,
    endpoint: &str,
    at: Option<Instant>,
) -> Result<WhatWouldAllow, Error> {
    let catalogue = console.catalogue()?;
    let id: EndpointId = endpoint.parse().map_err(|error| Error::named(text!("endpoint"), &error))?;
    if !catalogue.endpoints().contains_key(&id) {
        return Err(Error::NotFound { kind: text!("endpoint"), id: id.to_string() });
    }
    let name = known_tag(console, tag)?;
    let at = at.unwrap_or_else(|| console.now());
    let request = Request::over_all_categories(&catalogue, &name, at);
    let found = remedies(&catalogue, &request, &id, MOST_REMEDIES);
    let describe = Describe { messages: &console.messages(), catalogue: &catalogue };
    let nothing = found.remedies.is_empty().then(|| describe.without_remedy(found.ending));
    let mut views = Vec::new();
    for remedy in found.remedies {
        // A step may speak of what another adds.
        let after = catalogue.edited(&remedy.changes())?;
        let describe = Describe { messages: &console.messages(), catalogue: &after };
        let keeps_the_rules = remedy.keeps_the_rules();
        let steps = remedy.steps.into_iter();
        let steps =
            steps.map(|step| StepView { sentence: describe.step(&step), rank: step.rank(), step }).collect();
        views.push(RemedyView { steps, keeps_the_rules, puts: remedy.puts });
    }
    Ok(WhatWouldAllow {
        tag: tag.to_owned(),
        endpoint: id.to_string(),
        at,
        ending: found.ending,
        nothing,
        remedies: views,
    })
}

/// A remedy tried on a copy of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "TriedRemedy"))]
pub struct Tried {
    /// What the tag gets from the endpoint then.
    pub outcome: Outcome,
    /// The answer in a sentence or two.
    pub sentence: String,
    /// What else it changes.
    pub impact: impact::Preview,
}

/// Decides again on a copy of the draft with `puts` in it. Nothing is written.
pub fn try_out(
    console: &Console,
    tag: &str,
    endpoint: &str,
    at: Instant,
    puts: Vec<Object>,
) -> Result<Tried, Error> {
    let id: EndpointId = endpoint.parse().map_err(|error| Error::named(text!("endpoint"), &error))?;
    let question = Question { tag: known_tag(console, tag)?, category: None };
    let edits = puts.into_iter().map(|object| Edit::Put(Box::new(object))).collect();
    let (impact, index) = impact::previewed(console, edits)?;
    let explained = explain::explained(&console.messages(), &index, &question, &id, at);
    let explained =
        explained.ok_or_else(|| Error::NotFound { kind: text!("endpoint"), id: id.to_string() })?;
    Ok(Tried { outcome: explained.outcome, sentence: explained.sentence, impact })
}

/// An endpoint that a tag may not use, and by how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MissView {
    /// The endpoint.
    pub endpoint: String,
    /// How many checks fail.
    pub failed: u32,
    /// Whether exactly one does.
    pub by_one: bool,
    /// The verdict in a sentence or two.
    pub sentence: String,
}

/// The endpoints of the draft that `tag` may not use at `at` or now, nearest miss first.
pub fn nearest_misses(console: &Console, tag: &str, at: Option<Instant>) -> Result<Vec<MissView>, Error> {
    let catalogue = console.catalogue()?;
    let name = known_tag(console, tag)?;
    let request = Request::over_all_categories(&catalogue, &name, at.unwrap_or_else(|| console.now()));
    let decision = domicile_policy::decide_now(&catalogue, &request);
    let describe = Describe { messages: &console.messages(), catalogue: &catalogue };
    let misses = nearest(&catalogue, &request).into_iter().map(|miss| MissView {
        sentence: decision
            .endpoint(&miss.endpoint)
            .map_or_else(String::new, |judged| describe.sentence(&decision, judged)),
        endpoint: miss.endpoint.to_string(),
        failed: miss.failed,
        by_one: miss.by_one,
    });
    Ok(misses.collect())
}

fn known_tag(console: &Console, tag: &str) -> Result<TagName, Error> {
    let name: TagName = tag.parse().map_err(|error| Error::named(text!("tag"), &error))?;
    if console.catalogue()?.tags().contains_key(&name) {
        Ok(name)
    } else {
        Err(Error::NotFound { kind: text!("tag"), id: tag.to_owned() })
    }
}
