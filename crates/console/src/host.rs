//! What the hosts of endpoints say of themselves, held against the registry. A host name is a hint and never proof: it
//! can contradict what the officer wrote, and most say nothing.

use std::collections::BTreeMap;

use domicile_policy::{
    Catalogue, ConnectionId, Endpoint, EndpointId, Placement, Provider, ProviderId, Region, Scope,
};
use serde::Serialize;

use crate::{
    Console, Error,
    messages::Messages,
    starter::{Found, Reveals, starter},
};

/// How a host stands to what the registry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum HostOutcome {
    /// It says what the registry says.
    Agrees,
    /// It says something else: one of the two is wrong.
    Contradicts,
    /// It says nothing about a place.
    SaysNothing,
}

/// What the host of one endpoint says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HostCheck {
    /// The endpoint.
    pub endpoint: EndpointId,
    /// How it stands to the registry.
    pub outcome: HostOutcome,
    /// What it says, and what to do where it contradicts.
    pub sentence: String,
}

/// What the host of every endpoint says, by the ids of the endpoints.
pub fn checks(console: &Console) -> Result<Vec<HostCheck>, Error> {
    Ok(of(console.draft()?.catalogue(), &console.messages()))
}

pub(crate) fn of(catalogue: &Catalogue, messages: &Messages) -> Vec<HostCheck> {
    // Many endpoints share a connection: its host is looked up once.
    let names: BTreeMap<&ConnectionId, String> = catalogue
        .connections()
        .values()
        .filter(|connection| connection.networks.is_empty())
        .filter_map(|connection| Some((&connection.id, host_name(&connection.base_url)?)))
        .collect();
    let hosts: BTreeMap<&ConnectionId, Option<Found<'_>>> =
        names.iter().map(|(id, name)| (*id, starter().hosts.find(name))).collect();
    let check = |endpoint: &Endpoint| {
        let placement = catalogue.placements().get(&endpoint.placement)?;
        let said = match hosts.get(&endpoint.connection) {
            Some(Some(found)) => Said::by(catalogue, placement, found),
            Some(None) => Said::Nothing,
            None => Said::Private,
        };
        let name = names.get(&endpoint.connection).map_or("", String::as_str);
        Some(HostCheck {
            endpoint: endpoint.id.clone(),
            outcome: said.outcome(),
            sentence: said.sentence(catalogue, messages, name, placement),
        })
    };
    catalogue.endpoints().values().filter_map(check).collect()
}

/// The host of a base URL in small letters and without a final dot; nothing for an address, which is no name.
fn host_name(base_url: &str) -> Option<String> {
    let url = domicile_policy::catalogue::base_url(base_url).ok()?;
    Some(url.domain()?.trim_end_matches('.').to_owned())
}

/// What a host says about a placement.
enum Said {
    /// It is the organisation's own, or an address.
    Private,
    /// Nobody knows whose it is.
    Nothing,
    /// Whose it is, and no place.
    Provider(ProviderId, Option<String>),
    /// Where requests enter, or stay, as the registry says.
    Same(String),
    /// It belongs to somebody else than who runs the placement.
    OtherProvider(ProviderId),
    /// It names a region that neither the registry nor the starter catalogue knows.
    UnknownRegion(String),
    /// It says this; the registry says something else.
    Other { says: String, registered: String },
}

impl Said {
    fn by(catalogue: &Catalogue, placement: &Placement, found: &Found<'_>) -> Self {
        let pattern = found.pattern;
        if placement.provider != pattern.provider {
            return Self::OtherProvider(pattern.provider.clone());
        }
        let same = |says: String, is_same: bool, registered: String| {
            if is_same { Self::Same(says) } else { Self::Other { says, registered } }
        };
        match &pattern.reveals {
            Reveals::Nothing => Self::Provider(pattern.provider.clone(), pattern.note.clone()),
            Reveals::RegionInName => {
                let code = found.region.unwrap_or_default();
                let fits = |region: &&Region| region.provider == pattern.provider && region.code == code;
                let known = catalogue.regions().values().find(fits);
                match known.or_else(|| starter().registry.regions.iter().find(fits)) {
                    Some(region) => Self::entering(catalogue, placement, region),
                    None => Self::UnknownRegion(code.to_owned()),
                }
            }
            Reveals::Region(id) => match starter().registry.regions.iter().find(|region| region.id == *id) {
                Some(region) => Self::entering(catalogue, placement, region),
                None => Self::UnknownRegion(id.to_string()),
            },
            Reveals::Zone(id) => {
                let zone = starter().registry.zones.iter().find(|zone| zone.id == *id);
                let says = zone.map_or_else(|| id.to_string(), |zone| zone.name.clone());
                same(says, placement.zone.as_ref() == Some(id), placement.name.clone())
            }
            Reveals::Placement(id) => {
                let expected = starter().registry.placements.iter().find(|known| known.id == *id);
                let says = expected.map_or_else(|| id.to_string(), |known| known.name.clone());
                // The officer may have written the same terms under another id.
                let terms = |of: &Placement| (of.scope, of.region.clone(), of.zone.clone());
                let is_same =
                    placement.id == *id || expected.is_some_and(|known| terms(known) == terms(placement));
                same(says, is_same, placement.name.clone())
            }
        }
    }

    /// The region through which requests enter. Where they run from there is the placement's to say.
    fn entering(catalogue: &Catalogue, placement: &Placement, region: &Region) -> Self {
        let says = named(region);
        let zone = placement.zone.as_ref().and_then(|zone| catalogue.zones().get(zone));
        let registered = placement.region.as_ref().or_else(|| zone?.source_region.as_ref());
        match registered {
            Some(other) if *other != region.id => {
                let known = catalogue.regions().get(other);
                let registered = known.map_or_else(|| other.to_string(), named);
                Self::Other { says, registered }
            }
            Some(_) => Self::Same(says),
            None if placement.scope == Scope::InRegion => {
                Self::Other { says, registered: placement.name.clone() }
            }
            None => Self::Same(says),
        }
    }

    const fn outcome(&self) -> HostOutcome {
        match self {
            Self::Private | Self::Nothing | Self::Provider(..) => HostOutcome::SaysNothing,
            Self::Same(_) => HostOutcome::Agrees,
            Self::OtherProvider(_) | Self::UnknownRegion(_) | Self::Other { .. } => HostOutcome::Contradicts,
        }
    }

    fn sentence(
        &self,
        catalogue: &Catalogue,
        messages: &Messages,
        host: &str,
        placement: &Placement,
    ) -> String {
        let host = ("host", host);
        match self {
            Self::Private => messages.say("host-private", &[]),
            Self::Nothing => messages.say("host-nothing", &[host]),
            Self::Provider(provider, note) => {
                let said = messages.say("host-provider", &[host, ("provider", &name(catalogue, provider))]);
                note.as_ref().map_or(said.clone(), |note| format!("{said} {note}"))
            }
            Self::Same(says) => messages.say("host-same", &[host, ("says", says)]),
            Self::OtherProvider(provider) => messages.say(
                "host-other-provider",
                &[
                    host,
                    ("says", &name(catalogue, provider)),
                    ("registered", &name(catalogue, &placement.provider)),
                ],
            ),
            Self::UnknownRegion(code) => messages.say("host-unknown-region", &[host, ("says", code)]),
            Self::Other { says, registered } => {
                messages.say("host-other", &[host, ("says", says), ("registered", registered)])
            }
        }
    }
}

/// A region by its code, and its name where it has one.
fn named(region: &Region) -> String {
    if region.name.is_empty() { region.code.clone() } else { format!("{}, {}", region.code, region.name) }
}

/// The provider's name for people.
fn name(catalogue: &Catalogue, id: &ProviderId) -> String {
    let known = catalogue.providers().get(id);
    let known = known.or_else(|| starter().registry.providers.iter().find(|provider| provider.id == *id));
    known.map_or_else(|| id.to_string(), |Provider { name, .. }| name.clone())
}

#[cfg(test)]
mod tests;
