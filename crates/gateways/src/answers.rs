//! What the engine says for every tag from a release's issue to its end, cut at every instant at which it changes.
//!
//! This is the only way in which a target learns what is permitted; it must never look into a policy itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domicile_policy::{
    Asked, Catalogue, Eligible, EndpointId, GatewayId, Index, Instant, ModelId, Request, TagName, Target,
};

#[cfg(test)]
mod tests;

/// A stretch of time `[from, to)` during which an answer stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Epoch {
    /// The first instant inside.
    pub from: Instant,
    /// The first instant at which the answer is another, or the release ends.
    pub to: Instant,
    /// The endpoints that requests may use, by id; empty when every request is refused.
    pub eligible: BTreeSet<EndpointId>,
}

/// The answers for all tags of a catalogue.
#[derive(Clone, Debug)]
pub struct Answers {
    tags: BTreeMap<TagName, Vec<Epoch>>,
}

impl Answers {
    /// Asks for each tag over all its categories, from `issued_at` until `expires`.
    ///
    /// The files of a target go to every gateway that runs it, so each registered one is asked for as well, and an
    /// endpoint counts only where all of the answers have it. No epochs when the release ends before it begins.
    pub fn over(catalogue: &Catalogue, target: Target, issued_at: Instant, expires: Instant) -> Self {
        let index = Index::new(Arc::new(catalogue.clone()));
        let consumers: Vec<Option<GatewayId>> = std::iter::once(None)
            .chain(catalogue.gateways().values().filter(|g| g.target == target).map(|g| Some(g.id.clone())))
            .collect();
        let inside = |at: &&Instant| issued_at < **at && **at < expires;
        let begins: Vec<Instant> = std::iter::once(issued_at)
            .filter(|at| *at < expires)
            .chain(index.instants().iter().filter(inside).copied())
            .collect();
        let epochs = |tag: &TagName| {
            let request = Request::over_all_categories(catalogue, tag, issued_at);
            let asked: Vec<Asked<'_>> = consumers
                .iter()
                .map(|gateway| index.ask(&Request { gateway: gateway.clone(), ..request.clone() }))
                .collect();
            let ends = begins.iter().skip(1).copied().chain([expires]);
            let mut epochs = Vec::new();
            for (from, to) in begins.iter().copied().zip(ends) {
                push(&mut epochs, Epoch { from, to, eligible: eligible_for_all(&asked, from) });
            }
            epochs
        };
        Self { tags: catalogue.tags().keys().map(|tag| (tag.clone(), epochs(tag))).collect() }
    }

    /// The tags in order.
    pub fn tags(&self) -> impl Iterator<Item = &TagName> {
        self.tags.keys()
    }

    /// The epochs of `tag` without gaps, as far as they concern `endpoints`: each lasts until the answer for one
    /// of these changes. Empty for a tag that the catalogue does not know.
    pub fn among(&self, tag: &TagName, endpoints: &BTreeSet<EndpointId>) -> Vec<Epoch> {
        let mut narrowed = Vec::new();
        for epoch in self.tags.get(tag).into_iter().flatten() {
            let eligible = epoch.eligible.intersection(endpoints).cloned().collect();
            push(&mut narrowed, Epoch { from: epoch.from, to: epoch.to, eligible });
        }
        narrowed
    }

    /// The epochs of a request with `tag` that names `model`.
    pub fn for_model(&self, catalogue: &Catalogue, tag: &TagName, model: &ModelId) -> Vec<Epoch> {
        let endpoints = catalogue
            .endpoints()
            .values()
            .filter(|endpoint| endpoint.model == *model)
            .map(|endpoint| endpoint.id.clone())
            .collect();
        self.among(tag, &endpoints)
    }

    /// The endpoints that some tag may use at some instant of the release.
    pub fn ever_eligible(&self) -> BTreeSet<EndpointId> {
        self.tags.values().flatten().flat_map(|epoch| epoch.eligible.iter().cloned()).collect()
    }
}

/// What every consumer may use at `at`.
fn eligible_for_all(consumers: &[Asked<'_>], at: Instant) -> BTreeSet<EndpointId> {
    let mut eligible = Eligible::default();
    let answers = consumers.iter().map(|asked| {
        asked.at(at, &mut eligible);
        eligible.slots().filter_map(|slot| asked.endpoint(slot).cloned()).collect::<BTreeSet<_>>()
    });
    answers.reduce(|all, one| all.intersection(&one).cloned().collect()).unwrap_or_default()
}

/// Appends `epoch`, or lengthens the last one when the answer is the same.
fn push(epochs: &mut Vec<Epoch>, epoch: Epoch) {
    match epochs.last_mut() {
        Some(last) if last.eligible == epoch.eligible => last.to = epoch.to,
        Some(_) | None => epochs.push(epoch),
    }
}
