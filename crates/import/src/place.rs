//! From the placement that a file's entry means to the objects that it needs: what the officer has, else what the
//! starter catalogue has, else a placement that says nothing.

use std::collections::BTreeMap;

use domicile_policy::{
    Catalogue, Claim, ClaimValue, Confidence, Fact, Object, Placement, PlacementId, Provider, ProviderId,
    Region, RegionId, Scope, Source, Stage, Zone, ZoneId,
};
use domicile_text::{Text, text};

use crate::input::Context;

/// The placement that an entry means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Its id, as the starter catalogue spells it.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) provider: String,
    /// On the organisation's own machines.
    pub(crate) private: bool,
    /// What to use when neither catalogue has the placement.
    pub(crate) own: Option<Box<Own>>,
    /// Where the file itself says that processing happens. A placement that says otherwise is for the officer to settle.
    pub(crate) says: Option<ClaimValue>,
}

/// A placement that an importer made from what its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) placement: Placement,
    /// Its zone, when neither catalogue has that either.
    pub(crate) zone: Option<Zone>,
}

impl Wanted {
    pub(crate) fn new(provider: &str, id: impl Into<String>) -> Self {
        Self { id: id.into(), provider: provider.to_owned(), private: false, own: None, says: None }
    }

    /// The placement of `provider` that says nothing.
    pub(crate) fn unspecified(provider: &str) -> Self {
        Self::new(provider, format!("{provider}:unspecified"))
    }

    pub(crate) fn private(host: &str) -> Self {
        Self {
            id: format!("private:{host}"),
            provider: "private".to_owned(),
            private: true,
            own: None,
            says: None,
        }
    }
}

/// A placement to use, and what the catalogue lacks of it.
pub(crate) struct Placed {
    pub(crate) id: PlacementId,
    /// Whether the file says where processing happens; false for `unspecified` and `private`.
    pub(crate) says_place: bool,
    /// The placement and what it refers to, as far as the catalogue lacks them.
    pub(crate) objects: Vec<Object>,
    /// Whether a placement was wanted that neither catalogue knows.
    pub(crate) unknown: bool,
    /// What the file says about processing and what the placement says, where the two differ.
    pub(crate) contradicts: Option<(Text, Text)>,
}

impl Placed {
    /// A placement that says something.
    fn found(wanted: &Wanted, placement: &Placement, objects: Vec<Object>) -> Self {
        let ours = placement.claim(Stage::Processing);
        let said = wanted.says.as_ref().filter(|said| **said != ours);
        let contradicts = said.map(|said| (shown(said), shown(&ours)));
        Self {
            id: placement.id.clone(),
            says_place: says_place(placement),
            objects,
            unknown: false,
            contradicts,
        }
    }
}

/// A claim in a sentence.
fn shown(value: &ClaimValue) -> Text {
    match value {
        ClaimValue::NotRetained => text!("nothing is kept"),
        ClaimValue::Places(places) => {
            Text::several(places.iter().map(|place| Text::data(place.to_string())), ", ")
        }
        ClaimValue::Anywhere => text!("anywhere"),
        ClaimValue::Unknown => text!("that it is not known"),
    }
}

/// The starter catalogue by id.
pub(crate) struct Places<'a> {
    catalogue: &'a Catalogue,
    providers: BTreeMap<&'a ProviderId, &'a Provider>,
    regions: BTreeMap<&'a RegionId, &'a Region>,
    zones: BTreeMap<&'a ZoneId, &'a Zone>,
    placements: BTreeMap<&'a PlacementId, &'a Placement>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(context: &Context<'a>) -> Self {
        let starter = context.starter;
        Self {
            catalogue: context.catalogue,
            providers: starter.providers.iter().map(|p| (&p.id, p)).collect(),
            regions: starter.regions.iter().map(|r| (&r.id, r)).collect(),
            zones: starter.zones.iter().map(|z| (&z.id, z)).collect(),
            placements: starter.placements.iter().map(|p| (&p.id, p)).collect(),
        }
    }

    /// The placement for `wanted`; `source` names the file and line for a placement that has to be made. The error is
    /// a sentence.
    pub(crate) fn place(&self, wanted: &Wanted, source: &str) -> Result<Placed, Text> {
        let id = PlacementId::new(wanted.id.clone()).map_err(|error| {
            text!("No placement can be named after this host: {error}.", error = Text::from(&error))
        })?;
        if let Some(placement) = self.catalogue.placements().get(&id) {
            return Ok(Placed::found(wanted, placement, Vec::new()));
        }
        if let Some(placement) = self.placements.get(&id) {
            let objects = self.closure((*placement).clone(), None)?;
            return Ok(Placed::found(wanted, placement, objects));
        }
        if let Some(own) = &wanted.own {
            let objects = self.closure(own.placement.clone(), own.zone.as_ref())?;
            return Ok(Placed::found(wanted, &own.placement, objects));
        }
        let unknown = !wanted.private && !wanted.id.ends_with(":unspecified");
        let objects = self.closure(self.made(id.clone(), wanted, source)?, None)?;
        Ok(Placed { id, says_place: false, objects, unknown, contradicts: None })
    }

    /// A placement that says nothing about any place.
    fn made(&self, id: PlacementId, wanted: &Wanted, source: &str) -> Result<Placement, Text> {
        let template = if wanted.private {
            self.placements
                .iter()
                .find(|(id, _)| id.as_str() == "private:unknown")
                .map(|(_, placement)| *placement)
        } else {
            None
        };
        let provider = match template {
            Some(template) => template.provider.clone(),
            None => ProviderId::new(wanted.provider.clone()).map_err(|error| {
                text!("No provider can be named after this host: {error}.", error = Text::from(&error))
            })?,
        };
        let note = if wanted.private {
            "The address is in a private network: enter where the machine stands."
        } else {
            "The file does not say where this runs, or says it in a way that no source explains."
        };
        let fact = Fact {
            value: ClaimValue::Unknown,
            source: Source { name: source.to_owned(), url: None, date: None },
            confidence: Confidence::Unverified,
            note: Some(note.to_owned()),
        };
        Ok(Placement {
            name: if wanted.private {
                format!("Own machine {}", wanted.id.trim_start_matches("private:"))
            } else {
                format!("{} (place not known)", wanted.id)
            },
            id,
            provider,
            scope: if wanted.private { Scope::Private } else { Scope::Unspecified },
            region: None,
            zone: None,
            sku: None,
            settings: BTreeMap::new(),
            claims: BTreeMap::from([(Stage::Processing, Claim::of(fact))]),
            verified_on: None,
        })
    }

    /// The placement that the officer has, else that of the starter catalogue.
    pub(crate) fn placement(&self, id: &str) -> Option<&Placement> {
        let own = self.catalogue.placements().get(id);
        own.or_else(|| self.placements.get(&PlacementId::new(id).ok()?).copied())
    }

    /// The zone that the officer has, else that of the starter catalogue.
    pub(crate) fn zone(&self, id: &str) -> Option<&Zone> {
        let own = self.catalogue.zones().get(id);
        own.or_else(|| self.zones.get(&ZoneId::new(id).ok()?).copied())
    }

    /// `region` after its provider.
    pub(crate) fn region(&self, region: Region) -> Vec<Object> {
        let mut objects = Vec::new();
        self.need_provider(&region.provider, &mut objects);
        objects.push(Object::Region(region));
        objects
    }

    /// `placement` after everything it refers to that the catalogue lacks. `made` is a zone that came with it.
    fn closure(&self, placement: Placement, made: Option<&Zone>) -> Result<Vec<Object>, Text> {
        let mut objects = Vec::new();
        self.need_provider(&placement.provider, &mut objects);
        if let Some(zone) = &placement.zone
            && !self.catalogue.zones().contains_key(zone)
        {
            let found = self.zones.get(zone).copied().or(made);
            let zone = found.ok_or_else(|| incomplete(zone.as_str()))?;
            self.need_provider(&zone.provider, &mut objects);
            if let Some(region) = &zone.source_region {
                self.need_region(region, &mut objects)?;
            }
            objects.push(Object::Zone(zone.clone()));
        }
        if let Some(region) = &placement.region {
            self.need_region(region, &mut objects)?;
        }
        objects.push(Object::Placement(placement));
        Ok(objects)
    }

    fn need_provider(&self, id: &ProviderId, objects: &mut Vec<Object>) {
        if self.catalogue.providers().contains_key(id) {
            return;
        }
        let provider = match self.providers.get(id) {
            Some(provider) => (*provider).clone(),
            None => Provider { id: id.clone(), name: id.to_string() },
        };
        objects.push(Object::Provider(provider));
    }

    fn need_region(&self, id: &RegionId, objects: &mut Vec<Object>) -> Result<(), Text> {
        if self.catalogue.regions().contains_key(id) {
            return Ok(());
        }
        let region = self.regions.get(id).ok_or_else(|| incomplete(id.as_str()))?;
        self.need_provider(&region.provider, objects);
        objects.push(Object::Region((*region).clone()));
        Ok(())
    }
}

fn incomplete(id: &str) -> Text {
    text!(
        "The starter catalogue lacks `{id}`, which one of its placements refers to: reinstall the console.",
        id,
    )
}

fn says_place(placement: &Placement) -> bool {
    match placement.scope {
        Scope::InRegion | Scope::Zone | Scope::Geography | Scope::Global => true,
        Scope::Private | Scope::Unspecified => false,
    }
}
