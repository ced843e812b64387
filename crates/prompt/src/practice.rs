//! A small OpenAI-compatible server on this computer, for the first try and the demonstration, and for tests of what
//! talks to endpoints. There is no model in it, and its answer says so. It listens on loopback only, asks for the key it
//! was started with, keeps nothing of what it receives, and counts requests.

mod answer;
mod serve;

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{ApiKey, Error, Result};

/// The first words of every answer, so that nobody takes it for a model's.
pub const LABEL: &str = "Practice endpoint, no model:";

/// How the server behaves towards a request with the right key. All but the first are for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Answers, as a stream when asked for one.
    Answer,
    /// Answers in one JSON document even when asked for a stream.
    AnswerWhole,
    /// Gives no reply before [`Practice::release`].
    HoldReply,
    /// Streams the first piece and gives no other before [`Practice::release`].
    HoldStream,
    /// Replies with exactly this.
    Fixed {
        /// The HTTP status.
        status: u16,
        /// Names and values of headers.
        headers: Vec<(&'static str, String)>,
        /// The body.
        body: String,
    },
}

impl Behaviour {
    /// A redirect to this address.
    pub fn redirect(to: impl Into<String>) -> Self {
        Self::Fixed { status: 307, headers: vec![("location", to.into())], body: String::new() }
    }

    /// Too many requests; asks to wait this long.
    pub fn too_many_requests(seconds: u32) -> Self {
        Self::Fixed { status: 429, headers: vec![("retry-after", seconds.to_string())], body: String::new() }
    }

    /// Begins like an answer and goes on as something else.
    pub fn malformed() -> Self {
        let headers = vec![("content-type", String::from("text/event-stream"))];
        Self::Fixed { status: 200, headers, body: String::from("data: {\"choices\": not json\n\n") }
    }
}

/// A running practice endpoint. Dropping it stops it.
pub struct Practice {
    address: SocketAddr,
    shared: Arc<Shared>,
    serving: Option<JoinHandle<()>>,
}

struct Shared {
    key: ApiKey,
    behaviour: Behaviour,
    connections: AtomicU64,
    hits: AtomicU64,
    /// How many replies the other side gave up before their end.
    given_up: watch::Sender<u64>,
    /// How many replies are being held back.
    held: watch::Sender<u64>,
    released: CancellationToken,
    stop: CancellationToken,
}

impl Practice {
    /// Starts on a free port of 127.0.0.1; requests must carry this key. Needs a tokio runtime.
    pub async fn start(key: ApiKey) -> Result<Self> {
        Self::start_with(key, Behaviour::Answer).await
    }

    /// Starts with a behaviour of its own.
    pub async fn start_with(key: ApiKey, behaviour: Behaviour) -> Result<Self> {
        let failed = |error: std::io::Error| Error::Practice { cause: error.to_string() };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Arc::new(Shared {
            key,
            behaviour,
            connections: AtomicU64::new(0),
            hits: AtomicU64::new(0),
            given_up: watch::Sender::new(0),
            held: watch::Sender::new(0),
            released: CancellationToken::new(),
            stop: CancellationToken::new(),
        });
        let serving = tokio::spawn(serve::accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, serving: Some(serving) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL for a connection.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// How many requests have come, whatever became of them.
    pub fn hits(&self) -> u64 {
        self.shared.hits.load(Ordering::SeqCst)
    }

    /// How many connections have come, with or without a request.
    pub fn connections(&self) -> u64 {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Lets go of everything that is held back, now and later.
    pub fn release(&self) {
        self.shared.released.cancel();
    }

    /// Waits until a reply is being held back.
    pub async fn holding(&self) {
        reaches_one(&self.shared.held).await;
    }

    /// Waits until the other side has given up a reply before its end.
    pub async fn given_up(&self) {
        reaches_one(&self.shared.given_up).await;
    }

    /// Stops: no new connection is taken, replies under way are ended, and the port is free afterwards.
    pub async fn stop(mut self) {
        self.shared.stop.cancel();
        if let Some(serving) = self.serving.take() {
            // A panic in the server has already been reported where it happened.
            drop(serving.await);
        }
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.shared.stop.cancel();
    }
}

async fn reaches_one(count: &watch::Sender<u64>) {
    // It fails only without a sender, and the sender is borrowed here.
    drop(count.subscribe().wait_for(|count| *count > 0).await);
}
