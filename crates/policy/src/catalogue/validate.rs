//! What must hold between the objects of a catalogue. Everything that does not is listed.

use std::collections::{BTreeMap, BTreeSet};

use domicile_text::{Text, text};
use rustc_hash::FxHashMap;

use super::{Catalogue, Change, Kind, Problem};
use crate::{
    claim::ClaimValue,
    decide::Reason,
    evidence::{Attestation, EvidenceScope},
    exemption::Exemption,
    id::{BoundaryId, ConnectionId, InstrumentId},
    registry::{Connection, Placement, Scope},
    rule::{Policy, Requirement},
    stage::Stage,
};

/// Everything in `catalogue` that does not fit.
pub(super) fn problems(catalogue: &Catalogue) -> Vec<Problem> {
    let mut report = Report { catalogue, problems: Vec::new() };
    report.boundaries();
    report.references();
    catalogue.placements.values().for_each(|placement| report.placement(placement));
    catalogue.connections.values().for_each(|connection| report.connection(connection));
    report.endpoints();
    report.gateways();
    report.evidence();
    catalogue.policies.values().for_each(|policy| report.policy(policy));
    catalogue.exemptions.values().for_each(|exemption| report.exemption(exemption));
    report.problems
}

/// What `changes` put into `next` that is outside its bounds, and did not stand in `before` already.
pub(super) fn beyond(before: &Catalogue, next: &Catalogue, changes: &[Change]) -> Vec<Problem> {
    let put: BTreeSet<&str> = changes
        .iter()
        .filter_map(|change| match change.key() {
            (Kind::Exemption, id) => Some(id),
            _ => None,
        })
        .collect();
    put.into_iter()
        .filter_map(|id| next.exemptions.get(id))
        .filter(|exemption| before.exemptions.get(&exemption.id) != Some(*exemption))
        .flat_map(|exemption| {
            exemption.beyond().into_iter().map(move |(field, message)| Problem {
                kind: Kind::Exemption,
                id: exemption.id.to_string(),
                field: field.to_owned(),
                message,
            })
        })
        .collect()
}

struct Report<'a> {
    catalogue: &'a Catalogue,
    problems: Vec<Problem>,
}

impl Report<'_> {
    fn say(&mut self, kind: Kind, id: impl ToString, field: &str, message: impl Into<Text>) {
        self.problems.push(Problem {
            kind,
            id: id.to_string(),
            field: field.to_owned(),
            message: message.into(),
        });
    }

    fn need(
        &mut self,
        exists: bool,
        kind: Kind,
        id: impl ToString,
        field: &str,
        wanted: Kind,
        name: impl ToString,
    ) {
        if !exists {
            let message = text!(
                "there is no {kind} `{name}`: add it first, or name another",
                kind = wanted.named(),
                name = name.to_string(),
            );
            self.say(kind, id, field, message);
        }
    }

    fn boundaries(&mut self) {
        if self.catalogue.boundaries.keys().any(BoundaryId::is_everywhere) {
            self.say(
                Kind::Boundary,
                "everywhere",
                "id",
                text!("`everywhere` is reserved for all places: choose another name"),
            );
        }
    }

    fn references(&mut self) {
        let c = self.catalogue;
        for tag in c.tags.values() {
            for category in &tag.categories {
                self.need(
                    c.categories.contains_key(category),
                    Kind::Tag,
                    &tag.name,
                    "categories",
                    Kind::Category,
                    category,
                );
            }
        }
        for region in c.regions.values() {
            let exists = c.providers.contains_key(&region.provider);
            self.need(exists, Kind::Region, &region.id, "provider", Kind::Provider, &region.provider);
        }
        for zone in c.zones.values() {
            let exists = c.providers.contains_key(&zone.provider);
            self.need(exists, Kind::Zone, &zone.id, "provider", Kind::Provider, &zone.provider);
            if zone.places == ClaimValue::NotRetained {
                self.say(
                    Kind::Zone,
                    &zone.id,
                    "places",
                    text!("a zone processes somewhere: name places, `anywhere` or `unknown`"),
                );
            }
            if let Some(region) = &zone.source_region {
                self.need(
                    c.regions.contains_key(region),
                    Kind::Zone,
                    &zone.id,
                    "source_region",
                    Kind::Region,
                    region,
                );
            }
        }
    }

    fn placement(&mut self, placement: &Placement) {
        let c = self.catalogue;
        let id = &placement.id;
        let exists = c.providers.contains_key(&placement.provider);
        self.need(exists, Kind::Placement, id, "provider", Kind::Provider, &placement.provider);
        match &placement.region {
            Some(region) => match c.regions.get(region) {
                None => self.need(false, Kind::Placement, id, "region", Kind::Region, region),
                Some(found) if found.provider != placement.provider => {
                    self.say(
                        Kind::Placement,
                        id,
                        "region",
                        text!(
                            "region `{region}` belongs to `{provider}`",
                            region = region.as_str(),
                            provider = found.provider.as_str()
                        ),
                    );
                }
                Some(_) => {}
            },
            None if matches!(placement.scope, Scope::InRegion | Scope::Geography) => {
                self.say(Kind::Placement, id, "region", text!("this scope needs its region: name it"));
            }
            None => {}
        }
        match &placement.zone {
            Some(zone) => match c.zones.get(zone) {
                None => self.need(false, Kind::Placement, id, "zone", Kind::Zone, zone),
                Some(found) if found.provider != placement.provider => {
                    self.say(
                        Kind::Placement,
                        id,
                        "zone",
                        text!(
                            "zone `{zone}` belongs to `{provider}`",
                            zone = zone.as_str(),
                            provider = found.provider.as_str()
                        ),
                    );
                }
                Some(_) => {}
            },
            None if placement.scope == Scope::Zone => {
                self.say(Kind::Placement, id, "zone", text!("this scope needs its zone: name it"));
            }
            None => {}
        }
        for (stage, claim) in &placement.claims {
            let field = format!("claims.{stage}");
            let values = claim.facts.iter().map(|f| &f.value).chain(claim.settled.iter().map(|s| &s.value));
            if !stage.may_be_not_retained() && values.clone().any(|v| *v == ClaimValue::NotRetained) {
                self.say(
                    Kind::Placement,
                    id,
                    &field,
                    text!("`not_retained` is only for storage, prompt_logs and abuse_monitoring"),
                );
            }
            if claim.settled.as_ref().is_some_and(|settled| settled.reason.trim().is_empty()) {
                self.say(Kind::Placement, id, &field, text!("settling a conflict needs a reason: write why"));
            }
            let forced = match (stage, placement.scope) {
                (Stage::Processing, Scope::Global) => Some((ClaimValue::Anywhere, "anywhere")),
                (Stage::Processing, Scope::Unspecified) => Some((ClaimValue::Unknown, "unknown")),
                _ => None,
            };
            if let Some((value, word)) = forced
                && claim.value() != value
            {
                let scope = placement.scope.as_str();
                self.say(
                    Kind::Placement,
                    id,
                    &field,
                    text!(
                        "scope `{scope}` means processing `{word}`: change the scope or the claim",
                        scope,
                        word
                    ),
                );
            }
        }
    }

    fn connection(&mut self, connection: &Connection) {
        let id = &connection.id;
        match crate::catalogue::validate::base_url(&connection.base_url) {
            Err(message) => self.say(Kind::Connection, id, "base_url", message),
            Ok(url) => {
                if url.scheme() == "http" && !all_private(connection) {
                    self.say(
                        Kind::Connection,
                        id,
                        "base_url",
                        text!("`http` sends prompts in the clear: use `https`, or name the private networks of the host and no others"),
                    );
                }
            }
        }
        let is_name = |name: &str| {
            name.len() <= 64
                && name.bytes().next().is_some_and(|b| b.is_ascii_uppercase())
                && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
                // No word is this long; a key that was pasted here is.
                && name.split('_').all(|word| word.len() < 20)
        };
        if connection.credential_env.as_deref().is_some_and(|name| !is_name(name)) {
            self.say(
                Kind::Connection,
                id,
                "credential_env",
                text!("write the name of an environment variable, such as `AZURE_KEY`, not a key"),
            );
        }
    }

    fn endpoints(&mut self) {
        let c = self.catalogue;
        // Each connection is read once, however many endpoints it has.
        let urls: BTreeMap<&ConnectionId, String> = c
            .connections
            .values()
            .filter_map(|connection| {
                let url = base_url(&connection.base_url).ok()?;
                Some((&connection.id, url.as_str().trim_end_matches('/').to_owned()))
            })
            .collect();
        let mut taken: FxHashMap<(&str, &str), &str> = FxHashMap::default();
        for endpoint in c.endpoints.values() {
            let id = &endpoint.id;
            self.need(
                c.models.contains_key(&endpoint.model),
                Kind::Endpoint,
                id,
                "model",
                Kind::Model,
                &endpoint.model,
            );
            let placed = c.placements.contains_key(&endpoint.placement);
            self.need(placed, Kind::Endpoint, id, "placement", Kind::Placement, &endpoint.placement);
            if endpoint.upstream_name.trim().is_empty()
                || endpoint.upstream_name.chars().any(char::is_control)
            {
                self.say(
                    Kind::Endpoint,
                    id,
                    "upstream_name",
                    text!("write the name by which the host knows the model"),
                );
            }
            let Some(connection) = c.connections.get(&endpoint.connection) else {
                self.need(false, Kind::Endpoint, id, "connection", Kind::Connection, &endpoint.connection);
                continue;
            };
            let is_private = c.placements.get(&endpoint.placement).is_some_and(|p| p.scope == Scope::Private);
            if is_private && connection.networks.is_empty() {
                let message = text!(
                    "its placement is private, so connection `{connection}` must name the networks in which its host lies",
                    connection = connection.id.as_str(),
                );
                self.say(Kind::Endpoint, id, "connection", message);
            }
            if let Some(url) = urls.get(&connection.id) {
                let key = (url.as_str(), endpoint.upstream_name.as_str());
                if let Some(other) = taken.insert(key, id.as_str()) {
                    let message = text!(
                        "endpoint `{other}` already serves this upstream name at this URL: they cannot be told apart",
                        other,
                    );
                    self.say(Kind::Endpoint, id, "upstream_name", message);
                }
            }
        }
    }

    fn gateways(&mut self) {
        for gateway in self.catalogue.gateways.values() {
            if gateway.control_plane == ClaimValue::NotRetained {
                self.say(
                    Kind::Gateway,
                    &gateway.id,
                    "control_plane",
                    text!("name places, `anywhere` or `unknown`"),
                );
            }
        }
    }

    fn evidence(&mut self) {
        let c = self.catalogue;
        for evidence in c.evidence.values() {
            let id = &evidence.id;
            self.instrument(Kind::Evidence, id, "instrument", &evidence.instrument);
            match &evidence.scope {
                EvidenceScope::Provider(provider) => {
                    self.need(
                        c.providers.contains_key(provider),
                        Kind::Evidence,
                        id,
                        "scope",
                        Kind::Provider,
                        provider,
                    );
                }
                EvidenceScope::Placements(placements) => {
                    for placement in placements {
                        let exists = c.placements.contains_key(placement);
                        self.need(exists, Kind::Evidence, id, "scope", Kind::Placement, placement);
                    }
                }
            }
            for model in evidence.models.iter().flatten() {
                self.need(c.models.contains_key(model), Kind::Evidence, id, "models", Kind::Model, model);
            }
            for (stage, attestation) in &evidence.stages {
                if *attestation == Attestation::NoRetention && !stage.may_be_not_retained() {
                    let message = text!("no retention is only for storage, prompt_logs and abuse_monitoring");
                    self.say(Kind::Evidence, id, &format!("stages.{stage}"), message);
                }
            }
            if let Some(file) = &evidence.file
                && !(file.sha256.len() == 64
                    && file.sha256.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)))
            {
                self.say(Kind::Evidence, id, "file.sha256", text!("write 64 hex digits in small letters"));
            }
        }
    }

    fn instrument(&mut self, kind: Kind, id: impl ToString, field: &str, instrument: &InstrumentId) {
        let exists = self.catalogue.instruments.contains_key(instrument);
        self.need(exists, kind, id, field, Kind::Instrument, instrument);
    }

    fn requirement(&mut self, policy: &Policy, field: &str, requirement: &Requirement) {
        for instrument in requirement.all_of.iter().chain(requirement.any_of.iter().flatten()) {
            self.instrument(Kind::Policy, &policy.id, field, instrument);
        }
    }

    fn boundary(&mut self, policy: &Policy, field: &str, boundary: &BoundaryId) {
        let exists = boundary.is_everywhere() || self.catalogue.boundaries.contains_key(boundary);
        self.need(exists, Kind::Policy, &policy.id, field, Kind::Boundary, boundary);
    }

    fn policy(&mut self, policy: &Policy) {
        let c = self.catalogue;
        for tag in &policy.tags {
            self.need(c.tags.contains_key(tag), Kind::Policy, &policy.id, "tags", Kind::Tag, tag);
        }
        for category in &policy.categories {
            let exists = c.categories.contains_key(category);
            self.need(exists, Kind::Policy, &policy.id, "categories", Kind::Category, category);
        }
        for (stage, rule) in &policy.stages {
            self.boundary(policy, &format!("stages.{stage}.boundary"), &rule.boundary);
            for permit in &rule.permit_if {
                let field = format!("stages.{stage}.permit_if");
                self.boundary(policy, &field, &permit.boundary);
                self.requirement(policy, &field, &permit.instruments);
                if permit.instruments.is_empty() {
                    self.say(
                        Kind::Policy,
                        &policy.id,
                        &field,
                        text!("name the instrument under which this boundary is permitted"),
                    );
                }
            }
        }
        self.requirement(policy, "requires", &policy.requires);
    }

    fn exemption(&mut self, exemption: &Exemption) {
        let c = self.catalogue;
        let id = &exemption.id;
        let known = c.policies.contains_key(&exemption.policy);
        self.need(known, Kind::Exemption, id, "policy", Kind::Policy, &exemption.policy);
        let placed = c.placements.contains_key(&exemption.placement);
        self.need(placed, Kind::Exemption, id, "placement", Kind::Placement, &exemption.placement);
        self.need(c.tags.contains_key(&exemption.tag), Kind::Exemption, id, "tag", Kind::Tag, &exemption.tag);
        for (field, text) in [("reason", &exemption.reason), ("owner", &exemption.owner)] {
            if text.trim().is_empty() {
                self.say(Kind::Exemption, id, field, text!("an exemption needs one: write it"));
            }
        }
        for excuse in &exemption.excuses {
            let reason = excuse.reason.as_str();
            let message = match (excuse.reason.may_be_excused(), excuse.reason.has_stage(), excuse.stage) {
                (false, ..) => Some(text!("`{reason}` cannot be excused", reason)),
                (true, Some(true), None) => Some(text!("name the stage of `{reason}`", reason)),
                (true, Some(false), Some(_)) => Some(text!("`{reason}` has no stage: leave it out", reason)),
                (true, ..) => None,
            };
            if let Some(message) = message {
                self.say(Kind::Exemption, id, "excuses", message);
            }
        }
    }
}

impl Reason {
    /// Whether an exemption may name it: only a policy's checks, never an endpoint's own.
    pub const fn may_be_excused(self) -> bool {
        !matches!(self, Self::EndpointDisabled | Self::EndpointNotCurrent | Self::ExemptionExpired)
    }

    /// Whether it is about a stage: always, never, or sometimes (`None`).
    pub const fn has_stage(self) -> Option<bool> {
        match self {
            Self::EndpointDisabled
            | Self::EndpointNotCurrent
            | Self::ScopeNotPermitted
            | Self::NotPrivate
            | Self::EvidenceMissing => Some(false),
            Self::StageUnknown
            | Self::RetentionNotAttested
            | Self::PlaceDenied
            | Self::StageOutsideBoundary
            | Self::ClaimWithoutEvidence => Some(true),
            Self::EvidenceExpired | Self::EvidenceNotYetValid | Self::ExemptionExpired => None,
        }
    }
}

/// Whether a connection names networks, and each is one that nobody routes over the internet: RFC 1918, RFC 4193,
/// loopback or link-local.
pub fn all_private(connection: &Connection) -> bool {
    let is_private = |network: &ipnet::IpNet| {
        let ranges = [
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "fc00::/7",
            "::1/128",
            "fe80::/10",
        ];
        ranges
            .iter()
            .filter_map(|range| range.parse::<ipnet::IpNet>().ok())
            .any(|range| range.contains(network))
    };
    !connection.networks.is_empty() && connection.networks.iter().all(is_private)
}

/// Reads a connection's base URL: `http` or `https`, a host, and nothing that could carry a secret or a query.
///
/// Errors say in words what to mend.
pub fn base_url(text: &str) -> Result<url::Url, Text> {
    let no_url = || text!("`{text}` is not a URL such as `https://api.example.com/v1`", text);
    let url = url::Url::parse(text).map_err(|_| no_url())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(no_url());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(text!("the URL must not hold a user name or password: keep the key in the keychain"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(text!("the URL must end with its path: remove what follows `?` or `#`"));
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace())
        || !(text.starts_with("https://") || text.starts_with("http://"))
    {
        return Err(no_url());
    }
    Ok(url)
}
