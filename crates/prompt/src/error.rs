//! Why a prompt was not sent or not answered, each in words of its own. No variant carries any part of a prompt, an
//! answer or a key; what a provider said comes only through `sanitise`.

use std::net::{IpAddr, SocketAddr};

use crate::Refused;

/// Why a run ended without an answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The connection's base URL cannot be used.
    #[error("the base URL of the endpoint `{endpoint}` cannot be used: {what}; correct it in the connection")]
    BaseUrl {
        /// The endpoint.
        endpoint: String,
        /// What is wrong with it.
        what: String,
    },
    /// Text would go over a public network unencrypted.
    #[error(
        "`{host}` is asked for over plain http: use https, or name private networks only, in which the endpoint must \
         lie, in the connection"
    )]
    PlainHttp {
        /// The host of the base URL.
        host: String,
    },
    /// The engine did not, or no longer, say yes.
    #[error("nothing was sent: {0}")]
    Refused(#[from] Refused),
    /// The key has letters that no HTTP header can carry.
    #[error("the key of `{host}` cannot be sent: it has line breaks or letters beyond ASCII; enter it again")]
    KeyUnusable {
        /// The host of the base URL.
        host: String,
    },
    /// The prompt or the answer is beyond what is sent or read.
    #[error("{what} is larger than {limit} bytes: shorten the prompt or ask for a shorter answer")]
    TooLarge {
        /// Which text it is.
        what: &'static str,
        /// The most that is taken.
        limit: usize,
    },
    /// The name has no address.
    #[error(
        "the name `{host}` could not be resolved: {cause}; check the connection's base URL and this computer's network"
    )]
    NotResolved {
        /// The host of the base URL.
        host: String,
        /// What the operating system said.
        cause: String,
    },
    /// The name leads to an address outside the networks that the connection declares.
    #[error(
        "nothing was sent: `{host}` leads to {address}, outside the networks that its connection declares; check the \
         name service, or correct the networks"
    )]
    OutsideNetworks {
        /// The host of the base URL.
        host: String,
        /// The first address outside.
        address: IpAddr,
    },
    /// A hosted endpoint's name leads to an address that is not on the public internet.
    #[error(
        "nothing was sent: `{host}` is a hosted endpoint, but leads to {address}, which is not a public address; check \
         the name service, or declare the private networks of its connection"
    )]
    NotPublic {
        /// The host of the base URL.
        host: String,
        /// The first such address.
        address: IpAddr,
    },
    /// The connection could not be written to the ledger, so it was not opened.
    #[error("nothing was sent: the connection to `{host}` could not be recorded beforehand: {cause}")]
    Ledger {
        /// The host of the base URL.
        host: String,
        /// What the ledger said.
        cause: String,
    },
    /// Nothing listens at the address.
    #[error(
        "`{host}` at {address} refused the connection: check that the service runs and the port is right"
    )]
    ConnectionRefused {
        /// The host of the base URL.
        host: String,
        /// The address that was tried.
        address: SocketAddr,
    },
    /// The address could not be reached.
    #[error("`{host}` at {address} could not be reached: {cause}; check the network between here and there")]
    Unreachable {
        /// The host of the base URL.
        host: String,
        /// The address that was tried.
        address: SocketAddr,
        /// What the operating system said.
        cause: String,
    },
    /// The certificate's time is over.
    #[error("nothing was sent: the certificate of `{host}` has expired; ask who runs it to renew it")]
    CertificateExpired {
        /// The host of the base URL.
        host: String,
    },
    /// The other side could not prove to be the host.
    #[error("nothing was sent: the encrypted connection to `{host}` failed: {cause}; ask who runs it")]
    Tls {
        /// The host of the base URL.
        host: String,
        /// What TLS said.
        cause: String,
    },
    /// The other side took too long.
    #[error("`{host}` took longer than {seconds} seconds {phase}: try again later, or allow more time")]
    Timeout {
        /// The host of the base URL.
        host: String,
        /// What was waited for.
        phase: &'static str,
        /// How long.
        seconds: u64,
    },
    /// The key was refused (401 or 403).
    #[error("`{host}` refused the key ({status}): check the connection's key and what it is allowed to use")]
    NotAuthorised {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// The model is not there (404).
    #[error(
        "`{host}` knows no model `{model}` at this address (404): check the upstream name and the base URL"
    )]
    ModelNotFound {
        /// The host of the base URL.
        host: String,
        /// The upstream name that was asked for.
        model: String,
    },
    /// The provider asks to wait (429).
    #[error("`{host}` takes no more requests for now (429): try again {}", when(.retry_after_seconds))]
    TooManyRequests {
        /// The host of the base URL.
        host: String,
        /// How long the provider asks to wait, when it says so in seconds.
        retry_after_seconds: Option<u64>,
    },
    /// Another failure that the provider reports.
    #[error("`{host}` answered with the failure {status}: {}", .message.as_deref().unwrap_or("it gave no reason"))]
    Status {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
        /// What the provider said, shortened, without any word of the prompt or the key.
        message: Option<String>,
    },
    /// The other side sent us elsewhere, where we did not go.
    #[error(
        "`{host}` redirects ({status}) to `{target}`, which was not followed: correct the connection's base URL"
    )]
    Redirected {
        /// The host of the base URL.
        host: String,
        /// The HTTP status.
        status: u16,
        /// Scheme, host and port of where it points.
        target: String,
    },
    /// The answer is not what the wire API says.
    #[error("the answer of `{host}` cannot be read: {what}; check that its wire API is OpenAI-compatible")]
    Malformed {
        /// The host of the base URL.
        host: String,
        /// What is wrong, without the answer.
        what: &'static str,
    },
    /// The connection broke before the end of the answer.
    #[error(
        "the connection to `{host}` broke before the end of the answer: what came so far is not complete"
    )]
    Interrupted {
        /// The host of the base URL.
        host: String,
    },
    /// The officer stopped it.
    #[error("the run was stopped: what came so far is not complete")]
    Cancelled,
    /// This computer's own part failed: its certificates could not be read.
    #[error("this computer's certificates could not be prepared: {cause}")]
    Setup {
        /// What failed.
        cause: String,
    },
    /// The practice endpoint could not be started.
    #[error("the practice endpoint could not be started on this computer: {cause}")]
    Practice {
        /// What the operating system said.
        cause: String,
    },
}

fn when(seconds: &Option<u64>) -> String {
    seconds.map_or_else(|| String::from("later"), |seconds| format!("in {seconds} seconds"))
}
