//! The proof that the engine said yes. There is no other way to a permit than [`Permit::grant`], and no way to send
//! without one.

use std::fmt;

use domicile_text::{Text, text};
use ipnet::IpNet;
use url::{Host, Url};

use crate::{Error, Result, address};

/// The engine's no, with the reason that the officer reads.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct Refused {
    /// Why, in words.
    pub reason: Text,
}

impl From<&Refused> for Text {
    fn from(Refused { reason }: &Refused) -> Self {
        reason.clone()
    }
}

/// What is to be permitted: one model behind one base URL, as the registry has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The endpoint's id in the registry.
    pub endpoint: String,
    /// The base URL of its connection, to which `/chat/completions` is added.
    pub base_url: String,
    /// The upstream name of the model.
    pub model: String,
    /// The networks in which the endpoint must lie. Empty for a hosted one, which must be at a public address.
    pub networks: Vec<IpNet>,
}

/// What the engine said yes to, at that moment. It cannot be changed, copied or made otherwise.
pub struct Permit {
    target: Target,
    url: Url,
    host: Host<String>,
    port: u16,
}

impl Permit {
    /// Asks `decide` for the engine's answer on exactly this target and gives a permit on its yes.
    ///
    /// [`Error::Refused`] on its no; [`Error::BaseUrl`] and [`Error::PlainHttp`] for a target to which nothing may be
    /// sent whatever the engine says. Plain http is taken only when every declared network is private or loopback.
    pub fn grant(
        target: Target,
        decide: &dyn Fn(&Target) -> std::result::Result<(), Refused>,
    ) -> Result<Self> {
        let wrong = |what: Text| Error::BaseUrl { endpoint: target.endpoint.clone(), what };
        let mut url = Url::parse(&target.base_url).map_err(|error| wrong(Text::data(error.to_string())))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(wrong(text!("it begins with neither `https://` nor `http://`")));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong(text!(
                "it contains a name or password, which belong into the connection's key"
            )));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong(text!("it contains `?` or `#`")));
        }
        let (Some(host), Some(port)) = (url.host().map(|host| host.to_owned()), url.port_or_known_default())
        else {
            return Err(wrong(text!("it has no host")));
        };
        if url.scheme() == "http" && !address::all_private(&target.networks) {
            return Err(Error::PlainHttp { host: host.to_string() });
        }
        let path = format!("{}/chat/completions", url.path().trim_end_matches('/'));
        url.set_path(&path);
        decide(&target)?;
        Ok(Self { target, url, host, port })
    }

    /// The endpoint's id.
    pub fn endpoint(&self) -> &str {
        &self.target.endpoint
    }

    /// The upstream name of the model.
    pub fn model(&self) -> &str {
        &self.target.model
    }

    /// The networks in which the endpoint must lie; empty for a hosted one.
    pub fn networks(&self) -> &[IpNet] {
        &self.target.networks
    }

    /// The address of the wire API.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The host alone, as it is shown and recorded.
    pub fn host(&self) -> String {
        self.host.to_string()
    }

    /// The host for resolving: a name, or an address that needs none.
    pub(crate) fn parsed_host(&self) -> &Host<String> {
        &self.host
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Permit(`{}` at {})", self.target.endpoint, self.url)
    }
}

#[cfg(test)]
mod tests;
