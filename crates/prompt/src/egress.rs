//! The guard around every run: the engine asked again, the name resolved once, its addresses checked, the connection
//! recorded, and only then opened. What follows a run's first failure is nothing.

mod reading;

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use domicile_text::{Text, text};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use url::Host;

use crate::{
    ApiKey, Error, Event, Finished, HttpTransport, Permit, Prompt, Refused, Result, address, openai_chat,
    sanitise::Confidential,
    transport::{Body, BoxFuture, Outgoing, Transport},
};

/// The largest body that is sent.
const LARGEST_REQUEST: usize = 4 * 1024 * 1024;

/// A connection that is about to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening<'a> {
    /// The host of the base URL.
    pub host: &'a str,
    /// The address that will be connected to.
    pub address: SocketAddr,
    /// The endpoint's id.
    pub endpoint: &'a str,
}

/// Where every connection is written down before it is opened. A line says that a connection was about to open; the run
/// can still be refused, or fail, after it.
pub trait Ledger: Send + Sync {
    /// Writes the connection down. When it fails the connection is not opened. Called between awaits: it should be quick.
    fn record(&self, opening: &Opening<'_>) -> std::result::Result<(), Text>;
}

/// Where names are turned into addresses.
pub trait Resolver: Send + Sync {
    /// All addresses of this name.
    fn resolve<'a>(&'a self, name: &'a str, port: u16) -> BoxFuture<'a, std::io::Result<Vec<SocketAddr>>>;
}

/// The operating system's resolver.
pub struct SystemResolver;

impl Resolver for SystemResolver {
    fn resolve<'a>(&'a self, name: &'a str, port: u16) -> BoxFuture<'a, std::io::Result<Vec<SocketAddr>>> {
        Box::pin(async move { Ok(tokio::net::lookup_host((name, port)).await?.collect()) })
    }
}

/// The way out for prompts.
pub struct Egress {
    transport: Arc<dyn Transport>,
    resolver: Arc<dyn Resolver>,
    ledger: Arc<dyn Ledger>,
    opened: AtomicU64,
}

impl Egress {
    /// Over HTTP, with the operating system's resolver and certificates.
    pub fn over_http(ledger: Arc<dyn Ledger>) -> Self {
        Self::new(Arc::new(HttpTransport::new()), Arc::new(SystemResolver), ledger)
    }

    /// Over these parts.
    pub fn new(transport: Arc<dyn Transport>, resolver: Arc<dyn Resolver>, ledger: Arc<dyn Ledger>) -> Self {
        Self { transport, resolver, ledger, opened: AtomicU64::new(0) }
    }

    /// How many connections were handed to the transport since this was made.
    pub fn opened(&self) -> u64 {
        self.opened.load(Ordering::SeqCst)
    }

    /// Sends the prompt to the permitted endpoint and hands each step to `sink`; gives the figures of a complete answer.
    ///
    /// `recheck` is asked twice: before even the name is looked up, and as the last thing before the connection opens.
    /// Its no ends the run with [`Error::Refused`]. Cancelling closes the connection at once, and nothing more reaches
    /// `sink`; so does dropping the future.
    pub async fn run(
        &self,
        permit: &Permit,
        key: Option<&ApiKey>,
        prompt: &Prompt,
        recheck: &(dyn Fn() -> std::result::Result<(), Refused> + Send + Sync),
        cancel: &CancellationToken,
        sink: &mut (dyn FnMut(Event) + Send),
    ) -> Result<Finished> {
        let total = prompt.params.patience.total;
        tokio::select! {
            biased;
            () = cancel.cancelled() => Err(Error::Cancelled),
            ended = timeout(total, self.to_the_end(permit, key, prompt, recheck, sink)) => {
                ended.unwrap_or_else(|_| Err(took_too_long(permit, text!("for the whole answer"), total)))
            }
        }
    }

    async fn to_the_end(
        &self,
        permit: &Permit,
        key: Option<&ApiKey>,
        prompt: &Prompt,
        recheck: &(dyn Fn() -> std::result::Result<(), Refused> + Send + Sync),
        sink: &mut (dyn FnMut(Event) + Send),
    ) -> Result<Finished> {
        let (host, patience) = (permit.host(), prompt.params.patience);
        let body = openai_chat::request(permit.model(), prompt);
        let body = body.map_err(|_| Error::Malformed {
            host: host.clone(),
            what: text!("the prompt cannot be written"),
        })?;
        if body.len() > LARGEST_REQUEST {
            return Err(Error::TooLarge { what: text!("the prompt"), limit: LARGEST_REQUEST });
        }
        recheck()?;
        let addresses = timeout(patience.connect, self.addresses(permit)).await;
        let addresses = addresses
            .unwrap_or_else(|_| Err(took_too_long(permit, text!("to be resolved"), patience.connect)))?;
        let address = address::check(&host, permit.networks(), &addresses)?;
        let opening = Opening { host: &host, address, endpoint: permit.endpoint() };
        let recorded = self.ledger.record(&opening);
        recorded.map_err(|cause| Error::Ledger { host: host.clone(), cause })?;
        recheck()?;

        self.opened.fetch_add(1, Ordering::SeqCst);
        let begun = Instant::now();
        let outgoing =
            Outgoing { url: permit.url(), address, key, body: Body(body), connect_within: patience.connect };
        let within = patience.connect + patience.reply;
        let reply = timeout(within, self.transport.send(outgoing)).await;
        let reply =
            reply.unwrap_or_else(|_| Err(took_too_long(permit, text!("to begin its reply"), within)))?;
        sink(Event::Started { peer: reply.peer, tls: reply.tls });
        let texts = prompt.messages.iter().map(|message| message.text.as_str());
        let confidential = Confidential::new(texts, key.map(ApiKey::expose));
        let finished = reading::read(permit, reply, &confidential, patience.pause, begun, sink).await?;
        sink(Event::Finished(finished.clone()));
        Ok(finished)
    }

    async fn addresses(&self, permit: &Permit) -> Result<Vec<SocketAddr>> {
        let port = permit.port();
        match permit.parsed_host() {
            Host::Ipv4(address) => Ok(vec![SocketAddr::from((*address, port))]),
            Host::Ipv6(address) => Ok(vec![SocketAddr::from((*address, port))]),
            Host::Domain(name) => {
                let addresses = self.resolver.resolve(name, port).await;
                addresses.map_err(|error| Error::NotResolved {
                    host: name.clone(),
                    cause: Text::data(error.to_string()),
                })
            }
        }
    }
}

/// The error for a part of a run that took longer than allowed.
fn took_too_long(permit: &Permit, phase: Text, limit: Duration) -> Error {
    Error::Timeout { host: permit.host(), phase, seconds: limit.as_secs() }
}
