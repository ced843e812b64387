//! What a deployment of Azure's says about the place: its SKU together with the location of its resource.
//!
//! Source: MicrosoftDocs/azure-ai-docs, `concepts-deployment-types-content-6.md`, 2026-08-06, as the starter catalogue
//! cites it. Processing stays in the resource's geography, in a data zone, or nowhere; what is at rest stays in the
//! geography of the resource whatever the SKU.

use domicile_policy::{IdError, Placement, PlacementId, Region, Stage};
use domicile_text::{Arg, Text, text};

use crate::{
    input::Context,
    place::{Own, Places, Wanted},
    regions::Regions,
};

/// How far a SKU lets a request move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spread {
    /// To any region of Azure.
    Global,
    /// To any region, without a promise about what is at rest.
    Developer,
    /// In the data zone of the resource's location.
    DataZone,
    /// In the geography of the resource's location.
    Geography,
}

/// Every SKU that is known, and how far it spreads.
pub(crate) const SKUS: [(&str, Spread); 9] = [
    ("GlobalStandard", Spread::Global),
    ("GlobalProvisionedManaged", Spread::Global),
    ("GlobalBatch", Spread::Global),
    ("DeveloperTier", Spread::Developer),
    ("DataZoneStandard", Spread::DataZone),
    ("DataZoneProvisionedManaged", Spread::DataZone),
    ("DataZoneBatch", Spread::DataZone),
    ("Standard", Spread::Geography),
    ("ProvisionedManaged", Spread::Geography),
];

/// The geographies of the zone of Asia and the Pacific, whose regions no source lists: its places are unknown.
const APAC: [&str; 8] =
    ["Asia Pacific", "Australia", "India", "Indonesia", "Japan", "Korea", "Malaysia", "New Zealand"];

/// How far this SKU spreads, if it is known.
pub(crate) fn spread(sku: &str) -> Option<Spread> {
    SKUS.iter().find(|(known, _)| *known == sku).map(|(_, spread)| *spread)
}

/// Azure's regions and placements.
pub(crate) struct Azure<'a> {
    regions: Regions<'a>,
    pub(crate) places: Places<'a>,
}

impl<'a> Azure<'a> {
    pub(crate) fn new(context: &Context<'a>) -> Self {
        Self { regions: Regions::of(context, "azure"), places: Places::new(context) }
    }

    /// The region of a location, which Azure also writes in words: `Sweden Central` is `swedencentral`.
    pub(crate) fn region(&self, location: &str, field: impl Into<Arg>) -> Result<&'a Region, Text> {
        let code: String = location.chars().filter(|c| *c != ' ').flat_map(char::to_lowercase).collect();
        self.regions.get(&code, field, text!("add the region with its place first"))
    }

    /// The placement of a SKU in a region, and what the officer should know about it.
    pub(crate) fn wanted(&self, spread: Spread, region: Option<&Region>) -> (Wanted, Option<Text>) {
        let open = || Wanted::unspecified("azure");
        let Some(region) = region else {
            return match spread {
                Spread::Global => (Wanted::new("azure", "azure:global"), None),
                Spread::Developer => (Wanted::new("azure", "azure:developer"), None),
                Spread::DataZone | Spread::Geography => (open(), None),
            };
        };
        let zone = match spread {
            Spread::Developer => return (Wanted::new("azure", "azure:developer"), None),
            Spread::Global => "global".to_owned(),
            Spread::Geography => "standard".to_owned(),
            Spread::DataZone => match self.zone(region) {
                Some(zone) => format!("dz-{zone}"),
                None => {
                    let code = &region.code;
                    let remark = text!("No source says which data zone a resource in `{code}` is in.", code);
                    return (open(), Some(remark));
                }
            },
        };
        let id = format!("azure:{zone}:{}", region.code);
        let mut wanted = Wanted::new("azure", id.clone());
        // A geography is only known for a region that somebody looked up.
        let of_zone = self.places.placement(&format!("azure:{zone}")).filter(|_| spread != Spread::Geography);
        wanted.own = of_zone.and_then(|of_zone| self.own(&id, of_zone, region).ok()).map(Box::new);
        (wanted, None)
    }

    /// A placement of `of_zone` for a resource in `region`: processing is the zone's, what is at rest the region's.
    fn own(&self, id: &str, of_zone: &Placement, region: &Region) -> Result<Own, IdError> {
        let of_region = self.places.placement(&format!("azure:standard:{}", region.code));
        let mut placement = of_zone.clone();
        placement.id = PlacementId::new(id)?;
        placement.name = format!("{}, resource in {}", of_zone.name, region.code);
        placement.region = Some(region.id.clone());
        placement.claims.retain(|stage, _| *stage == Stage::Processing);
        let claims = of_region.into_iter().flat_map(|placement| &placement.claims);
        placement.claims.extend(
            claims
                .filter(|(stage, _)| matches!(stage, Stage::Storage | Stage::AbuseMonitoring))
                .map(|(stage, claim)| (*stage, claim.clone())),
        );
        Ok(Own { placement, zone: None })
    }

    /// The data zone of a region, as placements spell it.
    fn zone(&self, region: &Region) -> Option<&'static str> {
        let geography = region.geography.as_deref().unwrap_or_default();
        let in_europe = |place: domicile_policy::Place| {
            let zone = self.places.zone("azure:dz-eu")?;
            match &zone.places {
                domicile_policy::ClaimValue::Places(places) => {
                    Some(places.iter().any(|member| member.contains(place)))
                }
                domicile_policy::ClaimValue::NotRetained
                | domicile_policy::ClaimValue::Anywhere
                | domicile_policy::ClaimValue::Unknown => None,
            }
        };
        match geography {
            "United States" => Some("us"),
            "US Government" => Some("usgov"),
            _ if APAC.contains(&geography) => Some("apac"),
            _ if region.place.and_then(in_europe) == Some(true) => Some("eu"),
            _ => None,
        }
    }
}
