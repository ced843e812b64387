//! How Envoy reaches an endpoint, and whether it can do so without giving up what the policy relies on.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};

use domicile_policy::{Catalogue, Connection, Endpoint, EndpointId, WireApi};
use domicile_text::{Text, text};
use url::Host;

use super::LeftOut;

/// Why an endpoint that the policy permits is not in Envoy's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOutReason {
    /// Only OpenAI's chat completions are exported; the connection speaks this.
    WireApi(WireApi),
    /// The host must lie in named networks and is a name reached without TLS: Envoy cannot check where the name
    /// leads, and nothing else says whose host answers.
    UncheckedName,
    /// The host's address does not lie in the networks in which it must be.
    OutsideNetworks,
    /// The connection's base URL cannot be read.
    BaseUrl,
}

impl From<&LeftOutReason> for Text {
    /// What is the matter and what to do about it, as a sentence.
    fn from(reason: &LeftOutReason) -> Self {
        match reason {
            LeftOutReason::WireApi(api) => text!(
                "Its connection speaks `{api}`, and the files for Envoy carry only `{carried}`: add a connection that speaks that.",
                api = api.as_str(),
                carried = WireApi::OpenaiChat.as_str(),
            ),
            LeftOutReason::UncheckedName => text!(
                "Its host must lie in named networks, and Envoy cannot check where a host name leads: give the host's address, or use `https`."
            ),
            LeftOutReason::OutsideNetworks => text!(
                "Its host's address does not lie in the networks of its connection: mend the address or the networks."
            ),
            LeftOutReason::BaseUrl => text!("Its connection's base URL cannot be read: mend it."),
        }
    }
}

impl std::fmt::Display for LeftOutReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Text::from(self).fmt(f)
    }
}

/// A host as a member of a cluster.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address {
    /// The host without brackets.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Whether the host is an address and needs no look-up.
    pub is_ip: bool,
    /// Whether prompts go over TLS.
    pub tls: bool,
}

impl Address {
    /// What the upstream expects as `Host`: the port only where it is not the scheme's own.
    pub fn authority(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        let usual = if self.tls { 443 } else { 80 };
        if self.port == usual { host } else { format!("{host}:{}", self.port) }
    }
}

/// What all members of one route share, because Envoy sets it once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Access {
    /// The path, query and fragment excluded.
    pub path: String,
    /// The environment variable with the key, if the host asks for one.
    pub credential_env: Option<String>,
    /// Whether prompts go over TLS.
    pub tls: bool,
}

/// How an endpoint is reached.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Upstream {
    /// Where it is.
    pub address: Address,
    /// What is sent there besides the body.
    pub access: Access,
}

/// The upstreams of those of `endpoints` that can be exported, and the others with the reason.
pub(super) fn upstreams(
    catalogue: &Catalogue,
    endpoints: &BTreeSet<EndpointId>,
) -> (BTreeMap<EndpointId, Upstream>, Vec<LeftOut>) {
    let mut upstreams = BTreeMap::new();
    let mut left_out = Vec::new();
    for id in endpoints {
        match catalogue.endpoints().get(id).map(|endpoint| upstream(catalogue, endpoint)) {
            Some(Ok(upstream)) => {
                upstreams.insert(id.clone(), upstream);
            }
            Some(Err(reason)) => left_out.push(LeftOut { endpoint: id.clone(), reason }),
            // An eligible endpoint is always in the catalogue that was asked.
            None => {}
        }
    }
    (upstreams, left_out)
}

fn upstream(catalogue: &Catalogue, endpoint: &Endpoint) -> Result<Upstream, LeftOutReason> {
    // A catalogue without the connection cannot be made.
    let connection = catalogue.connections().get(&endpoint.connection).ok_or(LeftOutReason::BaseUrl)?;
    match connection.api {
        WireApi::OpenaiChat => {}
        other @ (WireApi::OpenaiResponses
        | WireApi::AnthropicMessages
        | WireApi::BedrockConverse
        | WireApi::VertexGenerate) => return Err(LeftOutReason::WireApi(other)),
    }
    let url = url::Url::parse(&connection.base_url).map_err(|_| LeftOutReason::BaseUrl)?;
    let tls = match url.scheme() {
        "https" => true,
        "http" => false,
        _ => return Err(LeftOutReason::BaseUrl),
    };
    let port = url.port_or_known_default().ok_or(LeftOutReason::BaseUrl)?;
    let (host, is_ip) = match url.host().ok_or(LeftOutReason::BaseUrl)? {
        Host::Domain(name) => {
            if !connection.networks.is_empty() && !tls {
                return Err(LeftOutReason::UncheckedName);
            }
            (name.to_owned(), false)
        }
        Host::Ipv4(address) => (inside(connection, address.into())?.to_string(), true),
        Host::Ipv6(address) => (inside(connection, address.into())?.to_string(), true),
    };
    let path = format!("{}/chat/completions", url.path().trim_end_matches('/'));
    Ok(Upstream {
        address: Address { host, port, is_ip, tls },
        access: Access { path, credential_env: connection.credential_env.clone(), tls },
    })
}

fn inside(connection: &Connection, address: IpAddr) -> Result<IpAddr, LeftOutReason> {
    let inside = connection.networks.is_empty()
        || connection.networks.iter().any(|network| network.contains(&address));
    if inside { Ok(address) } else { Err(LeftOutReason::OutsideNetworks) }
}
