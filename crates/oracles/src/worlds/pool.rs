//! What a random object may name: the identifiers, places and instants of a document.

use std::collections::BTreeSet;

use domicile_policy::{
    BoundaryId, CategoryId, ConnectionId, GatewayId, Instant, InstrumentId, ModelId, NonEmptySet, Parts,
    Place, PlacementId, Policy, ProviderId, Region, TagName, Zone,
};

/// Lists to draw from, each in order. `instruments`, `providers`, `tags`, `models` and `connections` are not empty in
/// the worlds of this crate.
pub struct Pool {
    pub boundaries: Vec<BoundaryId>,
    pub categories: Vec<CategoryId>,
    pub connections: Vec<ConnectionId>,
    pub gateways: Vec<GatewayId>,
    pub instants: Vec<Instant>,
    pub instruments: Vec<InstrumentId>,
    pub models: Vec<ModelId>,
    pub placements: Vec<PlacementId>,
    pub places: Vec<Place>,
    pub providers: Vec<ProviderId>,
    pub regions: Vec<Region>,
    pub tags: Vec<TagName>,
    pub zones: Vec<Zone>,
    /// Named more often than other places: worlds in which nothing is ever eligible prove little.
    pub home: NonEmptySet<Place>,
    /// A boundary with `home` inside, named more often than others.
    pub homeland: BoundaryId,
}

impl Pool {
    /// What `parts` holds.
    pub fn of(parts: &Parts) -> Self {
        let registry = &parts.registry;
        let germany: Place = super::PLACES[0];
        let homeland = registry.boundaries.iter().find(|boundary| boundary.places.contains(&germany));
        let places: BTreeSet<Place> =
            registry.boundaries.iter().flat_map(|boundary| boundary.places.iter().copied()).collect();
        let mut boundaries: Vec<BoundaryId> = registry.boundaries.iter().map(|b| b.id.clone()).collect();
        boundaries.push(BoundaryId::everywhere());
        Self {
            boundaries,
            categories: registry.categories.iter().map(|category| category.id.clone()).collect(),
            connections: registry.connections.iter().map(|connection| connection.id.clone()).collect(),
            gateways: registry.gateways.iter().map(|gateway| gateway.id.clone()).collect(),
            instants: instants(parts),
            instruments: registry.instruments.iter().map(|instrument| instrument.id.clone()).collect(),
            models: registry.models.iter().map(|model| model.id.clone()).collect(),
            placements: registry.placements.iter().map(|placement| placement.id.clone()).collect(),
            places: places.into_iter().collect(),
            providers: registry.providers.iter().map(|provider| provider.id.clone()).collect(),
            regions: registry.regions.clone(),
            tags: registry.tags.iter().map(|tag| tag.name.clone()).collect(),
            zones: registry.zones.clone(),
            home: NonEmptySet::one(germany),
            homeland: homeland.map_or_else(BoundaryId::everywhere, |boundary| boundary.id.clone()),
        }
    }
}

fn instants(parts: &Parts) -> Vec<Instant> {
    let mut instants = BTreeSet::new();
    instants.extend(parts.policies.iter().filter_map(|policy: &Policy| policy.begins));
    instants.extend(parts.evidence.iter().flat_map(|e| [e.validity.from(), e.validity.to()]));
    instants.extend(parts.exemptions.iter().flat_map(|e| [e.validity.from(), e.validity.to()]));
    instants.extend(parts.registry.endpoints.iter().flat_map(|e| [e.term.from(), e.term.to()]).flatten());
    instants.into_iter().collect()
}
