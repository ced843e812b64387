//! What each endpoint is told over time: the decision table, and what differences are made of.
//!
//! The questions are those a catalogue can be asked about a tag: all of its categories together, and each alone.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::{
    catalogue::Catalogue,
    decide::{EndpointDecision, Outcome, Request, RequestReason},
    id::{CategoryId, EndpointId, TagName},
    index::{Asked, ClassId, EndpointKind, Index},
    instant::Instant,
    registry::{Endpoint, object},
    set::NonEmptySet,
};

object! {
    /// A question about a tag: all of its categories together (`None`), or one alone.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Question {
        /// The tag.
        pub tag: TagName,
        /// The category; absent for all categories of the tag.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub category: Option<CategoryId>,
    }
}

impl Question {
    /// Every question about the tags of `catalogue`, in order: for each tag all categories first, then each alone.
    pub fn all(catalogue: &Catalogue) -> BTreeSet<Self> {
        catalogue
            .tags()
            .values()
            .flat_map(|tag| {
                let each = tag.categories.iter().cloned().map(Some);
                std::iter::once(None)
                    .chain(each)
                    .map(|category| Self { tag: tag.name.clone(), category })
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// The request that asks it of `catalogue` at `at`. "All" means the categories that the tag has there.
    pub fn request(&self, catalogue: &Catalogue, at: Instant) -> Request {
        match &self.category {
            None => Request::over_all_categories(catalogue, &self.tag, at),
            Some(category) => Request {
                tag: Some(self.tag.to_string()),
                categories: Some(NonEmptySet::one(category.clone())),
                model: None,
                at,
                gateway: None,
            },
        }
    }
}

/// What one endpoint is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// The catalogue has no such endpoint.
    Absent,
    /// The request is denied before any endpoint is looked at.
    Refused(RequestReason),
    /// The endpoint was looked at.
    Judged(EndpointDecision),
}

impl Judgement {
    /// Whether requests may use the endpoint.
    pub const fn is_eligible(&self) -> bool {
        match self {
            Self::Absent | Self::Refused(_) => false,
            Self::Judged(judged) => judged.eligible,
        }
    }

    /// What it comes to, where the endpoint was looked at.
    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Absent | Self::Refused(_) => None,
            Self::Judged(judged) => Some(judged.outcome),
        }
    }
}

/// A stretch of time `[from, to)` during which one endpoint is told the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first instant inside.
    pub from: Instant,
    /// The first instant after; `None` when it never ends.
    pub to: Option<Instant>,
    /// What the endpoint is told.
    pub judgement: Judgement,
}

/// What `endpoint` is told from `from` on, without gaps; the last stretch never ends.
pub fn timeline(index: &Index, question: &Question, endpoint: &EndpointId, from: Instant) -> Vec<Stretch> {
    let absent = || vec![Stretch { from, to: None, judgement: Judgement::Absent }];
    let Some((endpoint, class)) = index.placed(endpoint) else { return absent() };
    stretches(&index.ask(&question.request(index.catalogue(), from)), endpoint, class, from)
}

/// What every endpoint is told from `from` on: those that are always told the same together, with what the first of
/// them is told, in the order of its id.
pub fn timelines<'i>(
    index: &'i Index,
    question: &Question,
    from: Instant,
) -> Vec<(Vec<&'i Endpoint>, Vec<Stretch>)> {
    let asked = index.ask(&question.request(index.catalogue(), from));
    let mut groups: Vec<(Vec<&Endpoint>, EndpointKind)> = Vec::new();
    let mut known: FxHashMap<EndpointKind, usize> = FxHashMap::default();
    for (endpoint, kind) in index.kinds() {
        let group = *known.entry(kind).or_insert_with(|| {
            groups.push((Vec::new(), kind));
            groups.len() - 1
        });
        if let Some((members, _)) = groups.get_mut(group) {
            members.push(endpoint);
        }
    }
    let told = groups.into_iter().filter_map(|(members, kind)| {
        let stretches = stretches(&asked, members.first()?, kind.class(), from);
        Some((members, stretches))
    });
    told.collect()
}

fn stretches(asked: &Asked<'_>, endpoint: &Endpoint, class: ClassId, from: Instant) -> Vec<Stretch> {
    let opinions = asked.opinions(class);
    let mut cuts = asked.cuts(&opinions, endpoint);
    cuts.retain(|at| *at > from);
    let mut stretches: Vec<Stretch> = Vec::new();
    for at in std::iter::once(from).chain(cuts) {
        let judgement = match asked.refusal_at(at) {
            Some(reason) => Judgement::Refused(reason),
            None => Judgement::Judged(asked.judge(endpoint, &opinions, at)),
        };
        match stretches.last_mut() {
            Some(last) if last.judgement == judgement => continue,
            Some(last) => last.to = Some(at),
            None => {}
        }
        stretches.push(Stretch { from: at, to: None, judgement });
    }
    stretches
}

/// What `endpoint` is told at `at`.
pub fn judgement(index: &Index, question: &Question, endpoint: &EndpointId, at: Instant) -> Judgement {
    index.judgement(&question.request(index.catalogue(), at), endpoint)
}
