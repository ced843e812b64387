//! The port: one request to one address that was already checked, and its reply. An adapter must connect to that address
//! and no other, must not follow a redirect, must not repeat the request, and must not use a proxy.

mod scripted;

use std::{future::Future, net::SocketAddr, pin::Pin, time::Duration};

use bytes::Bytes;
use url::Url;
use zeroize::Zeroizing;

pub use self::scripted::Scripted;
use crate::{ApiKey, Result};

/// A future on the heap, as a trait object needs it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One request, ready to go.
#[derive(Debug)]
pub struct Outgoing<'a> {
    /// Where to: for the path, the host's name and, over https, its certificate.
    pub url: &'a Url,
    /// The address to connect to.
    pub address: SocketAddr,
    /// The key for the `Authorization` header.
    pub key: Option<&'a ApiKey>,
    /// The body, in JSON.
    pub body: Body,
    /// How long opening the connection may take.
    pub connect_within: Duration,
}

/// A request's body: wiped when dropped, never printed.
pub struct Body(pub(crate) Zeroizing<Vec<u8>>);

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Body([redacted])")
    }
}

/// The beginning of a reply; the rest of it comes through `pieces`.
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The address that the reply comes from.
    pub peer: SocketAddr,
    /// Whether the connection is encrypted.
    pub tls: bool,
    /// The header `location`.
    pub location: Option<String>,
    /// The header `retry-after`.
    pub retry_after: Option<String>,
    /// The provider's id of the request.
    pub request_id: Option<String>,
    /// The body. Dropping it closes the connection.
    pub pieces: Box<dyn Pieces>,
}

/// The body of a reply, as it arrives.
pub trait Pieces: Send {
    /// The next piece, or `None` at the end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>>>;
}

/// How requests are carried.
pub trait Transport: Send + Sync {
    /// Sends the request and waits for the beginning of the reply. Dropping the future gives the request up.
    fn send<'a>(&'a self, outgoing: Outgoing<'a>) -> BoxFuture<'a, Result<Reply>>;
}
