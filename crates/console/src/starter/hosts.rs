//! What a host name tells: whose it is, and sometimes a region, a zone or a placement. It must never be taken for
//! more: many hosts say nothing about where a request runs, and then the answer is nothing.

use domicile_policy::{Confidence, PlacementId, ProviderId, RegionId, Source, ZoneId};
use serde::{Deserialize, Serialize};

/// Every known host pattern, and the servers that people run themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hosts {
    /// Patterns by their text.
    pub patterns: Vec<HostPattern>,
    /// Servers that are usually private, by id.
    pub servers: Vec<PrivateServer>,
}

/// The hosts of a provider, and what they reveal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HostPattern {
    /// A host name in small letters. `*` stands for one label, `{region}` for a label or the part of one that is the
    /// provider's code of a region.
    pub host: String,
    /// Whose hosts they are.
    pub provider: ProviderId,
    /// What the name tells.
    pub reveals: Reveals,
    /// What a reader should know besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    pub source: Source,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What a host name tells about a request that is sent to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Reveals {
    /// Nothing but the provider.
    Nothing,
    /// The region through which it enters, named by `{region}`. Where it runs depends on the placement.
    RegionInName,
    /// The region through which it enters.
    Region(RegionId),
    /// The zone in which it stays.
    Zone(ZoneId),
    /// The placement.
    Placement(PlacementId),
}

/// A server that people run themselves, and its usual ports. A port is a hint for the form, never proof of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrivateServer {
    /// Its identifier.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// The ports on which it listens unless told otherwise.
    pub ports: Vec<u16>,
    /// Whether it only passes requests on to a remote service.
    #[serde(default, skip_serializing_if = "is_false")]
    pub remote: bool,
    /// What a reader should know besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    pub source: Source,
    /// How sure that is.
    pub confidence: Confidence,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// A pattern that a host fits, and the code that stands for its `{region}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The pattern.
    pub pattern: &'a HostPattern,
    /// The provider's code of the region, as it stands in the host. It need not be one that the catalogue knows.
    pub region: Option<&'a str>,
}

impl Hosts {
    /// The most specific pattern that `host` fits: fewer placeholders win. `host` is in small letters, without port,
    /// as the `url` crate gives it.
    pub fn find<'a>(&'a self, host: &'a str) -> Option<Found<'a>> {
        self.patterns
            .iter()
            .filter_map(|pattern| fits(&pattern.host, host).map(|region| Found { pattern, region }))
            .min_by_key(|found| found.pattern.host.matches(['*', '{']).count())
    }

    /// The private servers that usually listen on `port`.
    pub fn servers_on(&self, port: u16) -> impl Iterator<Item = &PrivateServer> {
        self.servers.iter().filter(move |server| server.ports.contains(&port))
    }
}

const REGION: &str = "{region}";

/// Whether the host fits the pattern label by label, so that no prefix or suffix of a host can pass for it.
fn fits<'a>(pattern: &str, host: &'a str) -> Option<Option<&'a str>> {
    let host = host.strip_suffix('.').unwrap_or(host);
    if pattern.split('.').count() != host.split('.').count() {
        return None;
    }
    let mut region = None;
    for (wanted, label) in pattern.split('.').zip(host.split('.')) {
        if let Some((before, after)) = wanted.split_once(REGION) {
            let code = label.strip_prefix(before)?.strip_suffix(after)?;
            if code.is_empty() {
                return None;
            }
            region = Some(code);
        } else if !(wanted == label || (wanted == "*" && !label.is_empty())) {
            return None;
        }
    }
    Some(region)
}

#[cfg(test)]
mod tests;
