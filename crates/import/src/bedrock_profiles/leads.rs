//! Where a profile leads, as a placement: one that a catalogue has and that says the same places, else one of its own.
//!
//! The destinations depend on the profile's model as well as on its prefix and the region that is called, so two
//! profiles `eu.` from one region may need two placements. Source: AWS's user guide on cross-region inference, as the
//! starter catalogue cites it.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{
    Claim, ClaimValue, Confidence, Fact, Placement, PlacementId, ProviderId, Region, Scope, Source, Stage,
    Zone, ZoneId,
};
use domicile_text::{Text, text};

use crate::{
    place::{Own, Places, Wanted},
    plan::digest,
    regions,
};

/// A profile that leads to regions by name.
pub(super) struct Leads<'a> {
    /// What stands before the name of the model, for example `eu`; nothing for a profile of the organisation's own.
    pub(super) prefix: Option<&'a str>,
    /// The region from which it is called.
    pub(super) source: &'a Region,
    /// The regions to which it leads, by code.
    pub(super) destinations: BTreeMap<&'a str, &'a Region>,
}

const GUIDE: &str = "AWS Bedrock user guide, geographic-cross-region-inference.md";

impl Leads<'_> {
    /// The placement for it. `basis` names the file and the element.
    pub(super) fn wanted(&self, places: &Places<'_>, basis: &str) -> Result<Wanted, Text> {
        let source = self.source.code.as_str();
        let codes: Vec<&str> = self.destinations.keys().copied().collect();
        let value = regions::places(self.destinations.values().copied());
        let own = digest(&codes);
        let id = match self.prefix {
            Some(prefix) => {
                let plain = format!("bedrock:{prefix}:{source}");
                if says(places, &plain, &value) { plain } else { format!("{plain}+{own}") }
            }
            None => format!("bedrock:profile:{source}+{own}"),
        };
        let mut wanted = Wanted::new("aws", id.clone());
        wanted.says = Some(value.clone());
        wanted.own = Some(Box::new(self.own(&id, value, &codes, basis).map_err(|error| Text::from(&error))?));
        Ok(wanted)
    }

    fn own(
        &self,
        id: &str,
        value: ClaimValue,
        codes: &[&str],
        basis: &str,
    ) -> Result<Own, domicile_policy::IdError> {
        let (source, provider) = (self.source, ProviderId::new("aws")?);
        let name = match self.prefix {
            Some(prefix) => format!("Bedrock profile {prefix}. from {}", source.code),
            None => format!("Bedrock profile from {} to {}", source.code, codes.join(", ")),
        };
        let destinations = format!("Destinations: {}.", codes.join(", "));
        let file = Source { name: basis.to_owned(), url: None, date: None };
        // A place is as sure as what says where the region is.
        let sure = self.destinations.values().all(|region| region.confidence == Confidence::Sourced);
        let confidence = if sure { Confidence::Sourced } else { Confidence::Curated };
        let zone = Zone {
            id: ZoneId::new(id)?,
            provider: provider.clone(),
            name: name.clone(),
            places: value.clone(),
            source_region: Some(source.id.clone()),
            source: file.clone(),
            confidence,
            note: Some(destinations.clone()),
        };
        let fact = |value, source, confidence, note: &str| {
            Claim::of(Fact { value, source, confidence, note: Some(note.to_owned()) })
        };
        let guide = || Source { name: GUIDE.to_owned(), url: None, date: Some("2026".to_owned()) };
        let claims = BTreeMap::from([
            (Stage::Processing, fact(value, file, confidence, &destinations)),
            (
                Stage::Storage,
                fact(
                    regions::places([source]),
                    guide(),
                    source.confidence,
                    "By default data at rest stays in the source region; for what is kept to detect abuse see abuse \
                     monitoring.",
                ),
            ),
            (
                Stage::AbuseMonitoring,
                fact(
                    ClaimValue::Unknown,
                    guide(),
                    Confidence::Sourced,
                    "What is kept to detect abuse depends on the account's retention mode, which the file does not say; \
                     under the mode default it is stored in the destination region.",
                ),
            ),
        ]);
        let placement = Placement {
            id: PlacementId::new(id)?,
            provider,
            name,
            scope: Scope::Zone,
            region: Some(source.id.clone()),
            zone: Some(zone.id.clone()),
            sku: self.prefix.map(|prefix| format!("{prefix}.")),
            settings: BTreeMap::new(),
            claims,
            verified_on: None,
        };
        Ok(Own { placement, zone: Some(zone) })
    }

    /// The destinations in a sentence.
    pub(super) fn sentence(&self) -> Text {
        let codes: Vec<&str> = self.destinations.keys().copied().collect();
        let nowhere: BTreeSet<&str> = self
            .destinations
            .values()
            .filter(|region| region.place.is_none())
            .map(|region| region.code.as_str())
            .collect();
        let source = &self.source.code;
        let leads = text!("Called in {source}, it leads to {regions}.", source, regions = codes.join(", "));
        let open = (!nowhere.is_empty()).then(|| {
            let regions: Vec<&str> = nowhere.into_iter().collect();
            text!(
                "No source says where {regions} is, so where it runs is not known.",
                regions = regions.join(", "),
            )
        });
        Text::several(std::iter::once(leads).chain(open), " ")
    }
}

/// Whether the placement `id` says that it runs in `value`, or nobody has it.
fn says(places: &Places<'_>, id: &str, value: &ClaimValue) -> bool {
    match (places.placement(id), places.zone(id)) {
        (Some(placement), _) => {
            placement.scope == Scope::Zone && placement.claim(Stage::Processing) == *value
        }
        (None, Some(zone)) => zone.places == *value,
        (None, None) => true,
    }
}
