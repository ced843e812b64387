//! The HTTP adapter, over reqwest with rustls and the operating system's certificates. A client lives for one request:
//! no connection, cookie or name is kept from one run to the next.

use std::{io, net::SocketAddr, time::Duration};

use bytes::Bytes;
use domicile_text::text;
use reqwest::{
    Client,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, RETRY_AFTER},
    redirect,
};
use zeroize::Zeroizing;

use crate::{
    ApiKey, Error, Result,
    transport::{BoxFuture, Outgoing, Pieces, Reply, Transport},
};

/// Where providers put their id of a request.
const REQUEST_IDS: [&str; 3] = ["x-request-id", "apim-request-id", "request-id"];

/// Carries requests over HTTP/1.1.
#[derive(Default)]
pub struct HttpTransport {
    /// In the place of the system's certificates, for tests.
    roots: Option<Vec<reqwest::Certificate>>,
}

impl HttpTransport {
    /// With the certificates that the operating system trusts.
    pub fn new() -> Self {
        Self::default()
    }

    #[cfg(test)]
    pub(crate) fn trusting(roots: Vec<reqwest::Certificate>) -> Self {
        Self { roots: Some(roots) }
    }

    fn client(&self, outgoing: &Outgoing<'_>) -> Result<Client> {
        let mut builder = Client::builder()
            .user_agent(concat!("domicile/", env!("CARGO_PKG_VERSION")))
            .no_proxy()
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .http1_only()
            .https_only(outgoing.url.scheme() == "https")
            .pool_max_idle_per_host(0)
            .connect_timeout(outgoing.connect_within);
        if let Some(name) = outgoing.url.domain() {
            builder = builder.resolve_to_addrs(name, &[outgoing.address]);
        }
        if let Some(roots) = &self.roots {
            builder = builder.tls_certs_only(roots.iter().cloned());
        }
        builder.build().map_err(|error| Error::Setup { cause: innermost(&error) })
    }

    async fn carry(&self, outgoing: Outgoing<'_>) -> Result<Reply> {
        let client = self.client(&outgoing)?;
        let Outgoing { url, address, key, body, connect_within } = outgoing;
        let host = url.host_str().unwrap_or_default().to_owned();
        let mut request = client.post(url.clone()).header(CONTENT_TYPE, "application/json");
        if let Some(key) = key {
            request = request.header(AUTHORIZATION, bearer(key, &host)?);
        }
        let sent = request.body(Bytes::from_owner(body.0)).send().await;
        let response = sent.map_err(|error| explain(&error, &host, address, connect_within))?;
        // Where the client says it is connected is compared with where it was told to connect.
        let peer = response.remote_addr().unwrap_or(address);
        if peer != address {
            return Err(Error::OutsideNetworks { host, address: peer.ip() });
        }
        let headers = response.headers();
        Ok(Reply {
            status: response.status().as_u16(),
            peer,
            tls: url.scheme() == "https",
            location: text(headers, LOCATION.as_str()),
            retry_after: text(headers, RETRY_AFTER.as_str()),
            request_id: REQUEST_IDS.iter().find_map(|name| text(headers, name)),
            pieces: Box::new(Arriving { response, host }),
        })
    }
}

impl Transport for HttpTransport {
    fn send<'a>(&'a self, outgoing: Outgoing<'a>) -> BoxFuture<'a, Result<Reply>> {
        Box::pin(self.carry(outgoing))
    }
}

struct Arriving {
    response: reqwest::Response,
    host: String,
}

impl Pieces for Arriving {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>>> {
        Box::pin(async {
            let piece = self.response.chunk().await;
            piece.map_err(|_| Error::Interrupted { host: self.host.clone() })
        })
    }
}

fn bearer(key: &ApiKey, host: &str) -> Result<HeaderValue> {
    let value = Zeroizing::new(format!("Bearer {}", key.expose()));
    let unusable = || Error::KeyUnusable { host: host.to_owned() };
    if !key.expose().bytes().all(|byte| byte.is_ascii_graphic()) || key.expose().is_empty() {
        return Err(unusable());
    }
    let mut value = HeaderValue::from_str(&value).map_err(|_| unusable())?;
    value.set_sensitive(true);
    Ok(value)
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// Why there is no reply. The client's own message is not passed on: only what the operating system or TLS said.
fn explain(error: &reqwest::Error, host: &str, address: SocketAddr, connect_within: Duration) -> Error {
    let host = host.to_owned();
    for cause in causes(error) {
        if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
            return explain_tls(tls, host);
        }
        if cause.downcast_ref::<io::Error>().is_some_and(|io| io.kind() == io::ErrorKind::ConnectionRefused) {
            return Error::ConnectionRefused { host, address };
        }
        if cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse) {
            return Error::Malformed { host, what: text!("the reply is not HTTP") };
        }
    }
    if error.is_timeout() {
        Error::Timeout { host, phase: text!("to accept the connection"), seconds: connect_within.as_secs() }
    } else if error.is_connect() {
        Error::Unreachable { host, address, cause: innermost(error) }
    } else {
        Error::Interrupted { host }
    }
}

/// The error and everything behind it. `io::Error` names what is behind the error it carries, but not that error itself.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    let first: &(dyn std::error::Error + 'static) = error;
    std::iter::successors(Some(first), |current| {
        match current.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(carried) => Some(carried as &(dyn std::error::Error + 'static)),
            None => current.source(),
        }
    })
}

fn explain_tls(error: &rustls::Error, host: String) -> Error {
    use rustls::CertificateError as Bad;
    if let rustls::Error::InvalidCertificate(Bad::Expired | Bad::ExpiredContext { .. }) = error {
        Error::CertificateExpired { host }
    } else {
        Error::Tls { host, cause: error.to_string() }
    }
}

fn innermost(error: &reqwest::Error) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests;
