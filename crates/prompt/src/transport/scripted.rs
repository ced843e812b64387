//! A transport without a network, for tests of what is above it: it gives the same reply to every request and counts
//! them. It keeps nothing of what it is given but the address.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

use super::{BoxFuture, Outgoing, Pieces, Reply, Transport};
use crate::Result;

/// Replies with this status and these pieces.
pub struct Scripted {
    status: u16,
    pieces: Vec<Bytes>,
    addresses: Mutex<Vec<SocketAddr>>,
}

impl Scripted {
    /// A transport that replies with this status and a body in these pieces.
    pub fn new(status: u16, pieces: impl IntoIterator<Item = &'static str>) -> Self {
        let pieces = pieces.into_iter().map(|piece| Bytes::from_static(piece.as_bytes())).collect();
        Self { status, pieces, addresses: Mutex::default() }
    }

    /// The address of each request so far.
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Scripted {
    fn send<'a>(&'a self, outgoing: Outgoing<'a>) -> BoxFuture<'a, Result<Reply>> {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).push(outgoing.address);
        let reply = Reply {
            status: self.status,
            peer: outgoing.address,
            tls: outgoing.url.scheme() == "https",
            location: None,
            retry_after: None,
            request_id: None,
            pieces: Box::new(Remaining(self.pieces.iter().cloned().collect())),
        };
        Box::pin(std::future::ready(Ok(reply)))
    }
}

struct Remaining(VecDeque<Bytes>);

impl Pieces for Remaining {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>>> {
        Box::pin(std::future::ready(Ok(self.0.pop_front())))
    }
}
