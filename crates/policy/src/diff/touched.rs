//! What may be answered otherwise after an edit. All else is answered as before, and need not be asked about.
//!
//! The answer about a tag and an endpoint comes from the tag, its policies and their exemptions; from the endpoint, its
//! placement and the evidence about that; and from boundaries and instruments. Nothing else plays a part.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

use crate::{
    catalogue::Catalogue,
    evidence::EvidenceScope,
    id::{EndpointId, PlacementId, ProviderId, TagName},
    registry::Endpoint,
};

/// The parts of two catalogues about which answers may differ.
#[derive(Debug, Default)]
pub(super) struct Touched<'c> {
    /// Whether that is all of them.
    everything: bool,
    tags: BTreeSet<&'c TagName>,
    endpoints: BTreeSet<&'c EndpointId>,
    placements: BTreeSet<&'c PlacementId>,
}

impl<'c> Touched<'c> {
    pub(super) fn between(before: &'c Catalogue, after: &'c Catalogue) -> Self {
        let everything =
            before.boundaries() != after.boundaries() || before.instruments() != after.instruments();
        if everything {
            return Self { everything, ..Self::default() };
        }
        let tags = differing(before.tags(), after.tags()).map(|tag| &tag.name);
        let policies = differing(before.policies(), after.policies());
        let excused = differing(before.exemptions(), after.exemptions()).map(|exemption| &exemption.tag);
        let mut placements: BTreeSet<&PlacementId> =
            differing(before.placements(), after.placements()).map(|placement| &placement.id).collect();
        let mut providers: BTreeSet<&ProviderId> = BTreeSet::new();
        for evidence in differing(before.evidence(), after.evidence()) {
            match &evidence.scope {
                EvidenceScope::Provider(provider) => {
                    providers.insert(provider);
                }
                EvidenceScope::Placements(of) => placements.extend(of.iter()),
            }
        }
        if !providers.is_empty() {
            let theirs =
                after.placements().values().filter(|placement| providers.contains(&placement.provider));
            placements.extend(theirs.map(|placement| &placement.id));
        }
        Self {
            everything,
            tags: tags.chain(excused).chain(policies.flat_map(|policy| policy.tags.iter())).collect(),
            endpoints: differing(before.endpoints(), after.endpoints())
                .map(|endpoint| &endpoint.id)
                .collect(),
            placements,
        }
    }

    /// Whether answers about a tag may differ for every endpoint.
    pub(super) fn tag(&self, name: &TagName) -> bool {
        self.everything || self.tags.contains(name)
    }

    /// Whether answers about an endpoint may differ for every tag.
    pub(super) fn endpoint(&self, endpoint: &Endpoint) -> bool {
        self.everything
            || self.endpoints.contains(&endpoint.id)
            || self.placements.contains(&endpoint.placement)
    }
}

/// What two maps have under one key each, in the order of keys.
pub(super) fn paired<'c, K: Ord + 'c, A, B>(
    one: impl IntoIterator<Item = (&'c K, A)>,
    other: impl IntoIterator<Item = (&'c K, B)>,
) -> impl Iterator<Item = (Option<A>, Option<B>)> {
    let (mut one, mut other) = (one.into_iter().peekable(), other.into_iter().peekable());
    iter::from_fn(move || {
        let key = match (one.peek(), other.peek()) {
            (Some((a, _)), Some((b, _))) => (*a).min(*b),
            (Some((key, _)), None) | (None, Some((key, _))) => *key,
            (None, None) => return None,
        };
        Some((
            one.next_if(|(at, _)| *at == key).map(|(_, value)| value),
            other.next_if(|(at, _)| *at == key).map(|(_, value)| value),
        ))
    })
}

/// The values that are not the same in both maps, of each map.
fn differing<'c, K: Ord, V: PartialEq>(
    before: &'c BTreeMap<K, V>,
    after: &'c BTreeMap<K, V>,
) -> impl Iterator<Item = &'c V> {
    // Catalogues share what an edit left alone.
    let shared = std::ptr::eq(before, after);
    let pairs = (!shared).then(|| paired(before, after)).into_iter().flatten();
    pairs.filter(|(one, other)| one != other).flat_map(|(one, other)| [one, other]).flatten()
}
