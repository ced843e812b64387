//! The index: a catalogue made ready for many questions. It answers each exactly as [`decide()`](crate::decide())
//! does, which stays as the specification that it is held against.
//!
//! Checks that policies share are *rows*, endpoints about which all policies say the same are *classes*. For each row
//! and class the index knows the *course*: pass or finding, and the instants at which that changes. From the courses
//! come both the sets of endpoints that pass a row in an *epoch*, a stretch of time inside which nothing begins or
//! ends, and the findings with all their values. A question is a handful of ANDs over such sets.
//!
//! Combinations of rows are deliberately not kept: policies × tags × epochs would take ten times the memory.

use std::sync::Arc;

use crate::{
    catalogue::{Catalogue, Change, Kind},
    decide::{Decision, Request},
    id::EndpointId,
    instant::Instant,
    registry::{Endpoint, Tag},
    timeline::Judgement,
};

mod arena;
mod ask;
mod class;
mod compiled;
mod course;
mod excuse;
mod judge;
mod mask;
mod plan;
mod row;
mod trial;
mod voices;

pub use ask::{Asked, Eligible};
pub use trial::Trials;
pub(crate) use voices::{EndpointKind, Marks, Signature, Voice, Voices};

pub(crate) use arena::ClassId;
use arena::{Key as _, TagKey};
use compiled::Compiled;
use plan::Plan;

/// A catalogue made ready for many questions.
#[derive(Clone, Debug)]
pub struct Index {
    catalogue: Arc<Catalogue>,
    compiled: Compiled,
    plan: Plan,
    /// By slot. Shared by indexes of the same endpoints.
    endpoints: Arc<[EndpointId]>,
    tags: Vec<Tag>,
}

impl Index {
    /// The index of `catalogue`.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        let endpoints = catalogue.endpoints().keys().cloned().collect();
        Self::compile(catalogue, Compiled::default(), endpoints)
    }

    fn compile(catalogue: Arc<Catalogue>, mut compiled: Compiled, endpoints: Arc<[EndpointId]>) -> Self {
        let assigned = compiled.classes.assign(&catalogue);
        let plan = Plan::new(&catalogue, &mut compiled, assigned);
        let tags = catalogue.tags().values().cloned().collect();
        Self { catalogue, compiled, plan, endpoints, tags }
    }

    /// The index of `catalogue`, which is this one's after `changes`: only what they touch is compiled again.
    ///
    /// Changes of boundaries and instruments touch everything. `changes` must be all there are.
    #[must_use]
    pub fn edited(&self, catalogue: Arc<Catalogue>, changes: &[Change]) -> Self {
        let kept = changes.iter().all(|change| Compiled::outlives(change.key().0));
        if !kept || self.compiled.is_stale(&self.plan.classes, &self.plan.rows()) {
            return Self::new(catalogue);
        }
        let mut compiled = self.compiled.clone();
        compiled.note(changes);
        let same = changes.iter().all(|change| match change.key() {
            (Kind::Endpoint, id) => matches!(change, Change::Put(_)) && self.slot(id).is_some(),
            _ => true,
        });
        let endpoints =
            if same { Arc::clone(&self.endpoints) } else { catalogue.endpoints().keys().cloned().collect() };
        Self::compile(catalogue, compiled, endpoints)
    }

    /// The catalogue it answers for.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The request made ready to be answered for any instant; `request.at` plays no part.
    pub fn ask(&self, request: &Request) -> Asked<'_> {
        Asked::new(self, request)
    }

    /// The same as [`decide()`](crate::decide()), byte for byte.
    pub fn decide(&self, request: &Request) -> Decision {
        judge::decision_ahead(self, request)
    }

    /// The same as [`decide_now()`](crate::decide_now()).
    pub fn decide_now(&self, request: &Request) -> Decision {
        judge::decision_now(self, request)
    }

    /// What one endpoint is told: its part of the decision, or why there is none.
    pub fn judgement(&self, request: &Request, endpoint: &EndpointId) -> Judgement {
        let Some((endpoint, class)) = self.placed(endpoint) else { return Judgement::Absent };
        let asked = self.ask(request);
        match asked.refusal_at(request.at) {
            Some(reason) => Judgement::Refused(reason),
            None if request.model.as_ref().is_some_and(|model| *model != endpoint.model) => Judgement::Absent,
            None => Judgement::Judged(asked.judge(endpoint, &asked.opinions(class), request.at)),
        }
    }

    /// An endpoint with its class.
    pub(crate) fn placed(&self, endpoint: &EndpointId) -> Option<(&Endpoint, ClassId)> {
        let class = self.plan.classes.get(self.slot(endpoint.as_str())?)?;
        Some((self.catalogue.endpoints().get(endpoint)?, *class))
    }

    /// The endpoints with their kinds, by id.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&Endpoint, EndpointKind)> {
        let classes = self.plan.classes.iter();
        let endpoints = self.catalogue.endpoints().values();
        endpoints.zip(classes).map(|(endpoint, class)| (endpoint, EndpointKind::of(endpoint, *class)))
    }

    /// The place of an endpoint in the order of ids.
    pub fn slot(&self, endpoint: &str) -> Option<usize> {
        self.endpoints.binary_search_by(|known| known.as_str().cmp(endpoint)).ok()
    }

    /// The endpoint at a place in the order of ids.
    pub fn endpoint(&self, slot: usize) -> Option<&EndpointId> {
        self.endpoints.get(slot)
    }

    /// Every instant at which something begins or ends, in order.
    pub fn instants(&self) -> &[Instant] {
        &self.plan.instants
    }

    /// How many bytes the sets of endpoints take, which are most of an index.
    pub fn size(&self) -> usize {
        self.plan.size()
    }

    fn tag(&self, name: &str) -> Option<(TagKey, &Tag)> {
        let at = self.tags.binary_search_by(|tag| tag.name.as_str().cmp(name)).ok()?;
        Some((TagKey::at(at), self.tags.get(at)?))
    }
}
