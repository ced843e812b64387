//! Accounts: where they are and how they are reached.

use std::{borrow::Cow, collections::HashMap};

use domicile_policy::WireApi;
use domicile_text::{Text, text};
use url::Url;

use super::resources::{Found, Kind, Resource};
use crate::{
    hosts::{self, Tell},
    input::Context,
    json::{Map, Unique},
    proposal::Row,
};

/// The address that speaks OpenAI's protocol, among those that an account lists.
const OPENAI: &str = "OpenAI Language Model Instance API";

/// What a file says about an account.
pub(super) struct Account<'a> {
    pub(super) location: Option<Cow<'a, str>>,
    /// The address of its models first, then its other ones.
    addresses: Vec<String>,
}

/// The accounts of a file, by their id and by the wrapper in which they stand.
pub(super) struct Accounts<'a> {
    by_id: HashMap<String, Account<'a>>,
    /// The ids of accounts in wrappers.
    id_in: HashMap<usize, String>,
    /// Accounts in wrappers that have no id.
    alone_in: HashMap<usize, Account<'a>>,
}

impl<'a> Accounts<'a> {
    /// The accounts in `found`, and a row for each that contradicts another.
    pub(super) fn of(found: &[Found<'a>]) -> (Self, Vec<Row>) {
        let mut accounts = Self { by_id: HashMap::new(), id_in: HashMap::new(), alone_in: HashMap::new() };
        let mut rows = Vec::new();
        for Found { line, path, wrapper, read } in found {
            let Ok(resource) = read else { continue };
            if resource.kind() != Kind::Account {
                continue;
            }
            let account = Account { location: resource.location.clone(), addresses: addresses(resource) };
            match (resource.account(), wrapper) {
                (Some(id), _) => {
                    accounts.id_in.extend(wrapper.map(|wrapper| (wrapper, id.clone())));
                    if let Some(before) = accounts.by_id.get_mut(&id) {
                        if before.location != account.location {
                            // Neither is taken: where the deployments are is not known then.
                            before.location = None;
                            let mend = text!(
                                "The account stands in the file twice, in two locations: leave the right one."
                            );
                            rows.push(Row::error(
                                *line,
                                resource.key().unwrap_or_else(|| path.clone()),
                                mend,
                            ));
                        }
                    } else {
                        accounts.by_id.insert(id, account);
                    }
                }
                (None, Some(wrapper)) => {
                    accounts.alone_in.insert(*wrapper, account);
                }
                (None, None) => {
                    let mend = text!(
                        "The account has no `id`, so which deployments are its own is not known: list it again."
                    );
                    rows.push(Row::error(*line, resource.key().unwrap_or_else(|| path.clone()), mend));
                }
            }
        }
        (accounts, rows)
    }

    /// The account of a deployment: the one that its id names, else that of the wrapper in which it stands. A wrapper
    /// says nothing about a deployment of another account.
    pub(super) fn get(&self, deployment: &Resource<'_>, wrapper: Option<usize>) -> Option<&Account<'a>> {
        let id = deployment.account();
        let id = id.as_deref().or_else(|| self.id_in.get(&wrapper?).map(String::as_str));
        id.and_then(|id| self.by_id.get(id)).or_else(|| self.alone_in.get(&wrapper?))
    }
}

impl Account<'_> {
    /// The addresses under which endpoints have the deployment already, whatever their path; else the one to add.
    pub(super) fn ends(
        &self,
        context: &Context<'_>,
        deployment: &str,
        api: WireApi,
    ) -> Result<Vec<(String, WireApi)>, Text> {
        let mut hosts = Vec::new();
        for address in &self.addresses {
            let host = Url::parse(address)
                .ok()
                .filter(|url| url.scheme() == "https")
                .map(|url| hosts::host_name(&url));
            match host.filter(|host| hosts::tell(host) == Tell::Azure) {
                Some(host) => hosts.push(host),
                None => {
                    return Err(text!(
                        "An address of its account is not on a host of Azure's, so nothing is known about it: \
                         correct `properties.endpoint`."
                    ));
                }
            }
        }
        let catalogue = context.catalogue;
        let known = catalogue.endpoints().values().filter(|endpoint| endpoint.upstream_name == deployment);
        let mut ends: Vec<(String, WireApi)> = known
            .filter_map(|endpoint| {
                let connection = catalogue.connections().get(&endpoint.connection)?;
                let host = hosts::host_name(&Url::parse(&connection.base_url).ok()?);
                hosts.contains(&host).then(|| (connection.base_url.clone(), connection.api))
            })
            .collect();
        if ends.is_empty() {
            let first = self.addresses.first().map(|address| address.trim_end_matches('/').to_owned());
            ends.extend(first.map(|address| (address, api)));
        }
        Ok(ends)
    }
}

fn addresses(account: &Resource<'_>) -> Vec<String> {
    let Some(Map(properties)) = &account.properties else { return Vec::new() };
    let listed = properties.endpoints.iter().flat_map(|Unique(listed)| listed);
    let listed: Vec<(&str, &str)> =
        listed.filter_map(|(name, address)| Some((&**name, address.as_deref()?))).collect();
    let first = listed.iter().find(|(name, _)| *name == OPENAI).map(|(_, address)| *address);
    let models = ["openai.azure", "services.ai.azure", "cognitiveservices.azure", "api.cognitive.microsoft"];
    let of_models = listed
        .iter()
        .map(|(_, address)| *address)
        .filter(|address| models.iter().any(|part| address.contains(part)));
    let mut all: Vec<String> = Vec::new();
    for address in first.into_iter().chain(properties.endpoint.as_deref()).chain(of_models) {
        if !all.iter().any(|known| known == address) {
            all.push(address.to_owned());
        }
    }
    all
}
