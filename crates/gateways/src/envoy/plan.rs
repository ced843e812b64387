//! Which routes there are: for every tag, upstream name and epoch the groups of endpoints that may serve it.
//!
//! It works on answers and addresses alone. A group must never hold an endpoint that is not eligible for every tag,
//! name and instant of its route.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{Catalogue, EndpointId, Instant, TagName};

use super::upstream::{Access, Address, Upstream};
use crate::answers::Answers;

/// The requests with one tag that name one of `names` in `[from, to)`, and who may serve them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Route {
    /// The residency tag.
    pub tag: TagName,
    /// The first instant at which it counts.
    pub from: Instant,
    /// The first instant at which it does not.
    pub to: Instant,
    /// Those that share the requests; never empty.
    pub groups: Vec<Group>,
    /// The upstream names, alternatives of each other: their endpoints are at the same addresses.
    pub names: BTreeSet<String>,
}

/// Endpoints that differ in nothing but the address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    /// What they share.
    pub access: Access,
    /// Where they are.
    pub addresses: BTreeSet<Address>,
}

/// The routes in the order in which they are written.
pub(super) fn routes(
    catalogue: &Catalogue,
    answers: &Answers,
    upstreams: &BTreeMap<EndpointId, Upstream>,
) -> Vec<Route> {
    let mut by_name: BTreeMap<&str, BTreeSet<EndpointId>> = BTreeMap::new();
    for endpoint in catalogue.endpoints().values().filter(|endpoint| upstreams.contains_key(&endpoint.id)) {
        by_name.entry(&endpoint.upstream_name).or_default().insert(endpoint.id.clone());
    }
    let mut names: BTreeMap<(TagName, Instant, Instant, Vec<Group>), BTreeSet<String>> = BTreeMap::new();
    for tag in answers.tags() {
        for (name, endpoints) in &by_name {
            for epoch in answers.among(tag, endpoints) {
                let groups = groups(epoch.eligible.iter().filter_map(|id| upstreams.get(id)));
                if !groups.is_empty() {
                    names
                        .entry((tag.clone(), epoch.from, epoch.to, groups))
                        .or_default()
                        .insert((*name).to_owned());
                }
            }
        }
    }
    names.into_iter().map(|((tag, from, to, groups), names)| Route { tag, from, to, groups, names }).collect()
}

fn groups<'a>(upstreams: impl Iterator<Item = &'a Upstream>) -> Vec<Group> {
    let mut groups: BTreeMap<&Access, BTreeSet<Address>> = BTreeMap::new();
    for upstream in upstreams {
        groups.entry(&upstream.access).or_default().insert(upstream.address.clone());
    }
    groups.into_iter().map(|(access, addresses)| Group { access: access.clone(), addresses }).collect()
}
