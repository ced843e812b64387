//! Why a prompt was not sent or not answered, each in words of its own. No variant carries any part of a prompt, an
//! answer or a key; what a provider said comes only through `sanitise`.

use std::net::{IpAddr, SocketAddr};

use domicile_text::{Text, text};

use crate::Refused;

/// Why a run ended without an answer.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum Error {
    /// The connection's base URL cannot be used.
    BaseUrl {
        /// The endpoint.
        endpoint: String,
        /// What is wrong with it.
        what: Text,
    },
    /// Text would go over a public network unencrypted.
    PlainHttp {
        /// The host of the base URL.
        host: String,
    },
    /// The engine did not, or no longer, say yes.
    Refused(#[from] Refused),
    /// The key has letters that no HTTP header can carry.
    KeyUnusable {
        /// The host of the base URL.
        host: String,
    },
    /// The prompt or the answer is beyond what is sent or read.
    TooLarge {
        /// Which text it is.
        what: Text,
        /// The most that is taken.
        limit: usize,
    },
    /// The name has no address.
    NotResolved {
        /// The host of the base URL.
        host: String,
        /// What the operating system said, or that there is no address.
        cause: Text,
    },
    /// The name leads to an address outside the networks that the connection declares.
    OutsideNetworks {
        /// The host of the base URL.
        host: String,
        /// The first address outside.
        address: IpAddr,
    },
    /// A hosted endpoint's name leads to an address that is not on the public internet.
    NotPublic {
        /// The host of the base URL.
        host: String,
        /// The first such address.
        address: IpAddr,
    },
    /// The connection could not be written to the ledger, so it was not opened.
    Ledger {
        /// The host of the base URL.
        host: String,
        /// What the ledger said.
        cause: Text,
    },
    /// Nothing listens at the address.
    ConnectionRefused {
        /// The host of the base URL.
        host: String,
        /// The address that was tried.
        address: SocketAddr,
    },
    /// The address could not be reached.
    Unreachable {
        /// The host of the base URL.
        host: String,
        /// The address that was tried.
        address: SocketAddr,
        /// What the operating system said.
        cause: String,
    },
    /// The certificate's time is over.
    CertificateExpired {
        /// The host of the base URL.
        host: String,
    },
    /// The other side could not prove to be the host.
    Tls {
        /// The host of the base URL.
        host: String,
        /// What TLS said.
        cause: String,
    },
    /// The other side took too long.
    Timeout {
        /// The host of the base URL.
        host: String,
        /// What was waited for.
        phase: Text,
        /// How long.
        seconds: u64,
    },
    /// The key was refused (401 or 403).
    NotAuthorised {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// The model is not there (404).
    ModelNotFound {
        /// The host of the base URL.
        host: String,
        /// The upstream name that was asked for.
        model: String,
    },
    /// The provider asks to wait (429).
    TooManyRequests {
        /// The host of the base URL.
        host: String,
        /// How long the provider asks to wait, when it says so in seconds.
        retry_after_seconds: Option<u64>,
    },
    /// Another failure that the provider reports.
    Status {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
        /// What the provider said, shortened, without any word of the prompt or the key.
        message: Option<String>,
    },
    /// The other side sent us elsewhere, where we did not go.
    Redirected {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
        /// Scheme, host and port of where it points.
        target: Text,
    },
    /// The answer is not what the wire API says.
    Malformed {
        /// The host of the base URL.
        host: String,
        /// What is wrong, without the answer.
        what: Text,
    },
    /// The connection broke before the end of the answer.
    Interrupted {
        /// The host of the base URL.
        host: String,
    },
    /// The officer stopped it.
    Cancelled,
    /// This computer's own part failed: its certificates could not be read.
    Setup {
        /// What failed.
        cause: String,
    },
    /// The practice endpoint could not be started.
    Practice {
        /// What the operating system said.
        cause: String,
    },
}

impl From<&Error> for Text {
    fn from(error: &Error) -> Self {
        match error {
            Error::BaseUrl { endpoint, what } => text!(
                "the base URL of the endpoint `{endpoint}` cannot be used: {what}; correct it in the connection",
                endpoint,
                what,
            ),
            Error::PlainHttp { host } => text!(
                "`{host}` is asked for over plain http: use https, or name private networks only, in which the endpoint \
                 must lie, in the connection",
                host,
            ),
            Error::Refused(Refused { reason }) => text!("nothing was sent: {reason}", reason),
            Error::KeyUnusable { host } => text!(
                "the key of `{host}` cannot be sent: it has line breaks or letters beyond ASCII; enter it again",
                host,
            ),
            Error::TooLarge { what, limit } => text!(
                "{what} is larger than {limit} bytes: shorten the prompt or ask for a shorter answer",
                what,
                limit = *limit,
            ),
            Error::NotResolved { host, cause } => text!(
                "the name `{host}` could not be resolved: {cause}; check the connection's base URL and this computer's \
                 network",
                host,
                cause,
            ),
            Error::OutsideNetworks { host, address } => text!(
                "nothing was sent: `{host}` leads to {address}, outside the networks that its connection declares; \
                 check the name service, or correct the networks",
                host,
                address = address.to_string(),
            ),
            Error::NotPublic { host, address } => text!(
                "nothing was sent: `{host}` is a hosted endpoint, but leads to {address}, which is not a public \
                 address; check the name service, or declare the private networks of its connection",
                host,
                address = address.to_string(),
            ),
            Error::Ledger { host, cause } => text!(
                "nothing was sent: the connection to `{host}` could not be recorded beforehand: {cause}",
                host,
                cause,
            ),
            Error::ConnectionRefused { host, address } => text!(
                "`{host}` at {address} refused the connection: check that the service runs and the port is right",
                host,
                address = address.to_string(),
            ),
            Error::Unreachable { host, address, cause } => text!(
                "`{host}` at {address} could not be reached: {cause}; check the network between here and there",
                host,
                address = address.to_string(),
                cause,
            ),
            Error::CertificateExpired { host } => text!(
                "nothing was sent: the certificate of `{host}` has expired; ask who runs it to renew it",
                host,
            ),
            Error::Tls { host, cause } => text!(
                "nothing was sent: the encrypted connection to `{host}` failed: {cause}; ask who runs it",
                host,
                cause,
            ),
            Error::Timeout { host, phase, seconds } => text!(
                "`{host}` took longer than {seconds} seconds {phase}: try again later, or allow more time",
                host,
                seconds = *seconds,
                phase,
            ),
            Error::NotAuthorised { host, status } => text!(
                "`{host}` refused the key ({status}): check the connection's key and what it is allowed to use",
                host,
                status = *status,
            ),
            Error::ModelNotFound { host, model } => text!(
                "`{host}` knows no model `{model}` at this address (404): check the upstream name and the base URL",
                host,
                model,
            ),
            Error::TooManyRequests { host, retry_after_seconds: None } => {
                text!("`{host}` takes no more requests for now (429): try again later", host)
            }
            Error::TooManyRequests { host, retry_after_seconds: Some(seconds) } => text!(
                "`{host}` takes no more requests for now (429): try again in {seconds} seconds",
                host,
                seconds = *seconds,
            ),
            Error::Status { host, status, message } => text!(
                "`{host}` answered with the failure {status}: {message}",
                host,
                status = *status,
                message = message.as_ref().map_or_else(|| text!("it gave no reason"), Self::data),
            ),
            Error::Redirected { host, status, target } => text!(
                "`{host}` redirects ({status}) to `{target}`, which was not followed: correct the connection's base URL",
                host,
                status = *status,
                target,
            ),
            Error::Malformed { host, what } => text!(
                "the answer of `{host}` cannot be read: {what}; check that its wire API is OpenAI-compatible",
                host,
                what,
            ),
            Error::Interrupted { host } => text!(
                "the connection to `{host}` broke before the end of the answer: what came so far is not complete",
                host,
            ),
            Error::Cancelled => text!("the run was stopped: what came so far is not complete"),
            Error::Setup { cause } => {
                text!("this computer's certificates could not be prepared: {cause}", cause)
            }
            Error::Practice { cause } => {
                text!("the practice endpoint could not be started on this computer: {cause}", cause)
            }
        }
    }
}
