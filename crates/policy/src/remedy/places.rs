//! Where the data of a stage would have to be so that every policy in `enforce` is content with it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    decide::{Request, explain},
    id::BoundaryId,
    place::Place,
    registry::{Endpoint, Placement, object},
    rule::Mode,
    set::NonEmptySet,
    stage::Stage,
};

object! {
    /// Where data would have to be. A claim of fewer places does as well.
    #[derive(PartialOrd, Ord)]
    #[cfg_attr(feature = "specta", serde(rename = "ClaimWhereabouts"))]
    pub struct Whereabouts {
        /// Inside each of these boundaries; empty where that is not said by boundaries alone.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub boundaries: BTreeSet<BoundaryId>,
        /// The places that would do; none where any place would.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub places: BTreeSet<Place>,
        /// The places that would not, because a policy denies them.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub denied: BTreeSet<Place>,
    }
}

impl Whereabouts {
    /// The widest claim that would do.
    pub fn widest(&self) -> ClaimValue {
        NonEmptySet::new(self.places.iter().copied()).map_or(ClaimValue::Anywhere, ClaimValue::Places)
    }
}

/// What one policy, or several together, leave.
enum Room {
    Everywhere,
    Places(BTreeSet<Place>),
}

impl Room {
    /// What lies in both.
    fn meet(self, other: Self) -> Self {
        match (self, other) {
            (Self::Everywhere, room) | (room, Self::Everywhere) => room,
            (Self::Places(a), Self::Places(b)) => {
                let inside = |one: &BTreeSet<Place>, other: &BTreeSet<Place>| -> Vec<Place> {
                    one.iter().copied().filter(|place| other.iter().any(|o| o.contains(*place))).collect()
                };
                Self::Places(inside(&a, &b).into_iter().chain(inside(&b, &a)).collect())
            }
        }
    }
}

/// Every country there is.
fn countries() -> impl Iterator<Item = Place> {
    rust_iso3166::ALL.iter().filter_map(|country| country.alpha2.parse().ok())
}

/// The placement's claim joined with the gateway's, as the decision joins them.
pub(super) fn joined(
    catalogue: &Catalogue,
    request: &Request,
    placement: &Placement,
    stage: Stage,
) -> ClaimValue {
    let claim = placement.claim(stage);
    let gateway = request.gateway.as_ref().and_then(|id| catalogue.gateways().get(id));
    gateway.and_then(|gateway| gateway.claim(stage)).map_or(claim.clone(), |own| claim.join(own))
}

/// Where `stage` would have to be for `request` at `endpoint`; `None` when no place satisfies all policies.
pub(super) fn whereabouts(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &Endpoint,
    stage: Stage,
) -> Option<Whereabouts> {
    let mut room = Room::Everywhere;
    let mut found =
        Whereabouts { boundaries: BTreeSet::new(), places: BTreeSet::new(), denied: BTreeSet::new() };
    let mut said_by_boundaries = true;
    for (policy, checks) in explain(catalogue, request, endpoint) {
        let Some(policy) = catalogue.policies().get(policy).filter(|policy| policy.mode == Mode::Enforce)
        else {
            continue;
        };
        // What is permitted stands beside every check of the stage.
        let Some(check) = checks.iter().find(|check| check.stage == Some(stage)) else { continue };
        found.denied.extend(policy.denied_places.iter().copied());
        if check.permitted.iter().any(BoundaryId::is_everywhere) {
            continue;
        }
        let places = check.permitted.iter().filter_map(|id| catalogue.boundaries().get(id));
        room = room.meet(Room::Places(places.flat_map(|b| b.places.iter().copied()).collect()));
        match check.permitted.as_slice() {
            [only] => {
                found.boundaries.insert(only.clone());
            }
            _ => said_by_boundaries = false,
        }
    }
    if !said_by_boundaries {
        found.boundaries.clear();
    }
    let allowed = |place: &Place| !found.denied.iter().any(|denied| denied.meets(*place));
    found.places = match room {
        Room::Everywhere if found.denied.is_empty() => return Some(found),
        Room::Everywhere => countries().filter(allowed).collect(),
        Room::Places(places) => places.into_iter().filter(allowed).collect(),
    };
    (!found.places.is_empty()).then_some(found)
}
