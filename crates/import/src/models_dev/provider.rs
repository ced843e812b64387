//! `provider.toml`: who answers at which address.

use std::collections::BTreeSet;

use domicile_policy::{Connection, ConnectionId, Object, Provider, ProviderId, WireApi};
use domicile_text::{Text, text};
use url::Url;

use super::Entry;
use crate::{
    hosts::{self, Lies, Tell},
    input::Context,
    plan::{digest, normal, slug},
    proposal::{FieldChange, Row, Status},
    text::{is_variable, shown},
};

/// The packages that speak a protocol which a connection can have.
const PACKAGES: [(&str, WireApi); 2] =
    [("@ai-sdk/openai-compatible", WireApi::OpenaiChat), ("@ai-sdk/anthropic", WireApi::AnthropicMessages)];

/// The row of a provider, or what to mend.
pub(super) fn row(context: &Context<'_>, line: u32, entry: &Entry) -> Result<Row, Text> {
    let name = entry.name.as_deref().ok_or_else(|| text!("The provider has no `name`: write it."))?;
    let mut remarks = Vec::new();
    let address = entry.api.as_deref().map(|api| Address::read(api, &mut remarks)).transpose()?.flatten();
    let (id, mut objects) = match &address {
        Some(address) if address.is_private => (None, Vec::new()),
        address => {
            let provider = provider(context, name, address.as_ref().map(|address| address.host.as_str()))?;
            let known = context.catalogue.providers().contains_key(&provider.id);
            (Some(provider.id.clone()), if known { Vec::new() } else { vec![Object::Provider(provider)] })
        }
    };
    let mut fields = Vec::new();
    if let (Some(id), false) = (&id, objects.is_empty()) {
        fields.push(FieldChange::new("provider.id", None, Some(id.as_str())));
    }
    if let Some(address) = &address
        && let Some(connection) = connection(context, address, entry, &mut remarks)?
    {
        fields.push(FieldChange::new("connection.base_url", None, Some(&connection.base_url)));
        let env = connection.credential_env.as_deref();
        fields.extend(env.map(|env| FieldChange::new("connection.credential_env", None, Some(env))));
        objects.push(Object::Connection(connection));
    }
    let status = if objects.is_empty() { Status::Same } else { Status::Added };
    let lead = match (&id, status) {
        (None, _) => text!("The address is in your own network, so it names a program and no provider."),
        (Some(id), Status::Same) => text!("The registry has provider `{id}`.", id = id.as_str()),
        (Some(id), _) => text!("Provider `{id}`.", id = id.as_str()),
    };
    remarks.insert(0, lead);
    remarks.push(text!("models.dev says nothing about where its models run."));
    Ok(Row {
        line: Some(line),
        fields,
        objects,
        ..Row::new(shown(name), status, Text::several(remarks, " "))
    })
}

/// The address of a provider.
struct Address {
    base_url: String,
    host: String,
    is_private: bool,
    networks: BTreeSet<ipnet::IpNet>,
}

impl Address {
    /// Reads `api`. Errors never repeat it: it may hold a key. One that is made of variables is no address yet.
    fn read(api: &str, remarks: &mut Vec<Text>) -> Result<Option<Self>, Text> {
        if api.contains("${") {
            remarks.push(text!("The address depends on variables of your own, so no connection is added."));
            return Ok(None);
        }
        let url = plain_url(api)?;
        let host = hosts::host_name(&url);
        let (is_private, networks) = match hosts::lies(&url) {
            Lies::Public if url.scheme() == "https" => (false, BTreeSet::new()),
            Lies::Private(networks) => (true, networks.into_iter().collect()),
            Lies::PrivateName => {
                return Err(text!(
                    "`{host}` is a name in your own network, and no file says which: add the connection by hand with its \
                     networks.",
                    host = shown(&host),
                ));
            }
            Lies::Public => {
                return Err(text!(
                    "`{host}` is on the public internet, and `http` sends prompts in the clear: use `https`.",
                    host = shown(&host),
                ));
            }
            Lies::Refused => {
                return Err(hosts::refusal(&shown(&host), "api"));
            }
        };
        Ok(Some(Self { base_url: normal(api), host, is_private, networks }))
    }
}

/// A URL that a connection may have.
fn plain_url(api: &str) -> Result<Url, Text> {
    let url = Url::parse(api).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| !host.is_empty())
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    url.ok_or_else(|| {
        text!(
            "`api` is no plain URL such as `https://api.example.com/v1`, without a user, a password or a query: correct \
             it."
        )
    })
}

/// Whose address it is: as the host tells, else as the catalogue knows the name, else a new one.
fn provider(context: &Context<'_>, name: &str, host: Option<&str>) -> Result<Provider, Text> {
    let told = match host.map(hosts::tell) {
        Some(Tell::Placement(provider, _)) => Some(provider),
        Some(Tell::Bedrock(_)) => Some("aws"),
        Some(Tell::Azure) => Some("azure"),
        Some(Tell::Vertex(_)) => Some("gcp"),
        Some(Tell::Anthropic | Tell::ClaudePlatform) => Some("anthropic"),
        Some(Tell::Nothing) | None => None,
    };
    let known = || context.catalogue.providers().values().chain(&context.starter.providers);
    let found = match told {
        Some(id) => known().find(|provider| provider.id.as_str() == id),
        None => known().find(|provider| provider.name.eq_ignore_ascii_case(name)),
    };
    if let Some(found) = found {
        return Ok(found.clone());
    }
    let id = told.map_or_else(|| slug(&name.to_ascii_lowercase(), 60), str::to_owned);
    let id =
        ProviderId::new(id).map_err(|_| text!("No provider can be named after this: add it by hand."))?;
    if let Some(taken) = known().find(|provider| provider.id == id) {
        // Another name under the id that this one would get: which of the two it is, is not to be guessed.
        return Err(text!(
            "The catalogue has `{id}` as \"{ours}\", and the file calls it \"{theirs}\": give them one name.",
            id = id.as_str(),
            ours = shown(&taken.name),
            theirs = shown(name),
        ));
    }
    Ok(Provider { id, name: shown(name) })
}

/// The connection to add, if there is none to the address yet and its protocol is one that the console knows.
fn connection(
    context: &Context<'_>,
    address: &Address,
    entry: &Entry,
    remarks: &mut Vec<Text>,
) -> Result<Option<Connection>, Text> {
    let package = entry.npm.as_deref().unwrap_or_default();
    let Some((_, api)) = PACKAGES.iter().find(|(known, _)| *known == package) else {
        remarks.push(text!(
            "What `{package}` speaks is not known here, so no connection is added.",
            package = shown(package),
        ));
        return Ok(None);
    };
    let connections = context.catalogue.connections();
    if connections.values().any(|known| normal(&known.base_url) == address.base_url) {
        return Ok(None);
    }
    let credential_env = match entry.env.as_slice() {
        [only] if is_variable(only) => Some(only.clone()),
        [] => None,
        _ => {
            remarks.push(text!("Which of its variables holds the key is not known, so none is entered."));
            None
        }
    };
    let base =
        slug(address.base_url.split_once("://").map_or(address.base_url.as_str(), |(_, rest)| rest), 100);
    let id = [base.clone(), format!("{base}+{}", digest(&[&address.base_url, api.as_str()]))]
        .into_iter()
        .filter_map(|name| ConnectionId::new(name).ok())
        .find(|id| !connections.contains_key(id))
        .ok_or_else(|| text!("No connection can be named after this address: add it by hand."))?;
    Ok(Some(Connection {
        id,
        name: String::new(),
        base_url: address.base_url.clone(),
        api: *api,
        credential_env,
        networks: address.networks.clone(),
    }))
}
