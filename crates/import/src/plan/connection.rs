//! Which connection an entry uses.

use domicile_policy::{Connection, ConnectionId, Endpoint};
use domicile_text::{Text, text};

use super::{
    Planner, Route,
    words::{digest, normal, slug},
};

impl Planner<'_> {
    /// The connection to use: one that exists, with what the file adds to it, else a new one.
    pub(super) fn connection(
        &self,
        route: &Route,
        credential_env: Option<&str>,
        current: Option<&Endpoint>,
    ) -> Result<Connection, Text> {
        let url = normal(&route.base_url);
        let same = |connection: &&Connection| normal(&connection.base_url) == url;
        let own = current
            .and_then(|endpoint| self.connections.get(&endpoint.connection))
            .filter(|connection| same(connection));
        let others = || self.connections.values().filter(same).filter(|other| other.api == route.api);
        let candidates = || own.into_iter().chain(others());
        let found = match credential_env {
            None => candidates().next(),
            Some(env) => candidates()
                .find(|connection| connection.credential_env.as_deref() == Some(env))
                .or_else(|| candidates().find(|connection| connection.credential_env.is_none())),
        };
        if let Some(found) = found {
            let mut connection = found.clone();
            if connection.credential_env.is_none() {
                connection.credential_env = credential_env.map(str::to_owned);
            }
            if connection.networks.is_empty() {
                connection.networks.clone_from(&route.networks);
            }
            return Ok(connection);
        }
        let base = slug(url.split_once("://").map_or(url.as_str(), |(_, rest)| rest), 100);
        let mut names = vec![base.clone()];
        names.extend(credential_env.map(|env| format!("{base}:{}", slug(env, 40))));
        names.push(format!(
            "{base}+{}",
            digest(&[&url, credential_env.unwrap_or_default(), route.api.as_str()])
        ));
        let id = names
            .into_iter()
            .filter_map(|name| ConnectionId::new(name).ok())
            .find(|id| !self.connections.contains_key(id))
            .ok_or_else(|| text!("No connection can be named after this address: add it by hand."))?;
        Ok(Connection {
            id,
            name: String::new(),
            base_url: route.base_url.clone(),
            api: route.api,
            credential_env: credential_env.map(str::to_owned),
            networks: route.networks.clone(),
        })
    }
}
