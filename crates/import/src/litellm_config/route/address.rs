//! An address as the file gives it: read strictly, and never repeated in an error, since it may hold a key.

use std::collections::BTreeSet;

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
    pub(super) remark: Option<String>,
}

impl Address {
    /// Reads an address. Errors never repeat it: it may hold a key.
    pub(super) fn read(text: &str) -> Result<Self, Mend> {
        let wrong = || {
            "The address of the entry is not a URL such as `https://api.example.com/v1`: correct `api_base`."
                .to_owned()
        };
        let mut url = Url::parse(text).map_err(|_| wrong())?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err(wrong());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(
                "The address of the entry holds a user name or password, which is never imported: take it out of \
                 `api_base`."
                    .to_owned(),
            );
        }
        let mut remark = None;
        if url.query().is_some() {
            if !url.query_pairs().all(|(key, _)| key == "api-version") {
                return Err("The address of the entry ends with a query after `?`, which may hold a key: take it out \
                            of `api_base`."
                    .to_owned());
            }
            url.set_query(None);
            remark = Some("The address is taken without its `?api-version=`.".to_owned());
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
    pub(super) fn networks(&self, remarks: &mut Vec<String>) -> Result<BTreeSet<IpNet>, Mend> {
        let clear = self.url.scheme() == "http";
        match &self.lies {
            Lies::Private(networks) => Ok(networks.iter().copied().collect()),
            Lies::PrivateName if clear => Err(format!(
                "`{}` is a name in your own network, and `http` sends prompts in the clear: use `https`, or write \
                 the address in numbers, or add the connection by hand with the network it must be in.",
                self.host
            )),
            Lies::PrivateName => {
                remarks.push(format!(
                    "`{}` is a name in your own network, and no file says which: enter the network of the \
                     connection.",
                    self.host
                ));
                Ok(BTreeSet::new())
            }
            Lies::Public | Lies::Refused if clear => Err(format!(
                "`{}` is on the public internet, and `http` sends prompts in the clear: use `https`.",
                self.host
            )),
            Lies::Public | Lies::Refused => Ok(BTreeSet::new()),
        }
    }
}
