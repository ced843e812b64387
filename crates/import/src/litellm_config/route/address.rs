//! An address as the file gives it: read strictly, and never repeated in an error, since it may hold a key.

use std::collections::BTreeSet;

use domicile_text::{Text, text};
use ipnet::IpNet;
use url::Url;

use crate::{
    hosts::{self, Lies},
    litellm_config::entry::Mend,
};

/// An address that the file gives.
#[derive(Clone, Debug)]
pub(in crate::litellm_config) struct Address {
    url: Url,
    pub(super) host: String,
    lies: Lies,
    pub(super) remark: Option<Text>,
}

impl Address {
    /// Reads an address. Errors never repeat it: it may hold a key.
    pub(super) fn read(text: &str) -> Result<Self, Mend> {
        let wrong = || {
            text!(
                "The address of the entry is not a URL such as `https://api.example.com/v1`: correct `api_base`."
            )
        };
        let mut url = Url::parse(text).map_err(|_| wrong())?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err(wrong());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(text!(
                "The address of the entry holds a user name or password, which is never imported: take it out of \
                 `api_base`."
            ));
        }
        let mut remark = None;
        if url.query().is_some() {
            if !url.query_pairs().all(|(key, _)| key == "api-version") {
                return Err(text!(
                    "The address of the entry ends with a query after `?`, which may hold a key: take it out of \
                     `api_base`."
                ));
            }
            url.set_query(None);
            remark = Some(text!("The address is taken without its `?api-version=`."));
        }
        url.set_fragment(None);
        let (host, lies) = (hosts::host_name(&url), hosts::lies(&url));
        if lies == Lies::Refused {
            return Err(hosts::refusal(&host, "api_base"));
        }
        Ok(Self { url, host, lies, remark })
    }

    pub(super) fn text(&self) -> String {
        let text = self.url.as_str();
        if self.url.path() == "/" { text.trim_end_matches('/').to_owned() } else { text.to_owned() }
    }

    pub(super) fn is_private(&self) -> bool {
        matches!(self.lies, Lies::Private(_) | Lies::PrivateName)
    }

    /// The networks that the host must be in; an error for a name whose network nobody knows, reached in the clear.
    pub(super) fn networks(&self, remarks: &mut Vec<Text>) -> Result<BTreeSet<IpNet>, Mend> {
        let clear = self.url.scheme() == "http";
        match &self.lies {
            Lies::Private(networks) => Ok(networks.iter().copied().collect()),
            Lies::PrivateName if clear => Err(text!(
                "`{host}` is a name in your own network, and `http` sends prompts in the clear: use `https`, or write \
                 the address in numbers, or add the connection by hand with the network it must be in.",
                host = &self.host,
            )),
            Lies::PrivateName => {
                remarks.push(text!(
                    "`{host}` is a name in your own network, and no file says which: enter the network of the \
                     connection.",
                    host = &self.host,
                ));
                Ok(BTreeSet::new())
            }
            Lies::Public | Lies::Refused if clear => Err(text!(
                "`{host}` is on the public internet, and `http` sends prompts in the clear: use `https`.",
                host = &self.host,
            )),
            Lies::Public | Lies::Refused => Ok(BTreeSet::new()),
        }
    }
}
