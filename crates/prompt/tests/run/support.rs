//! A way out over real HTTP whose ledger and names can be looked at.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domicile_prompt::{
    ApiKey, CancellationToken, Egress, Error, Event, Finished, HttpTransport, Ledger, Message, Opening,
    Params, Patience, Permit, Prompt, Refused, Resolver, SystemResolver, Target,
    practice::{Behaviour, Practice},
    transport::BoxFuture,
};
use domicile_text::Text;

pub const KEY: &str = "sk-practice-Qx7Lk2";
pub const TEXT: &str = "Patientin Erika Mustermann nimmt Lisinopril";

/// Keeps the lines; `before` is asked at the moment of each.
#[derive(Default)]
pub struct Lines {
    pub lines: Mutex<Vec<(String, SocketAddr, String)>>,
    pub full: bool,
    pub before: Option<Box<dyn Fn() -> u64 + Send + Sync>>,
    pub seen: Mutex<Vec<u64>>,
}

impl Ledger for Lines {
    fn record(&self, opening: &Opening<'_>) -> Result<(), Text> {
        if self.full {
            return Err(Text::data("the disk is full"));
        }
        if let Some(before) = &self.before {
            self.seen.lock().unwrap().push(before());
        }
        let line = (opening.host.to_owned(), opening.address, opening.endpoint.to_owned());
        self.lines.lock().unwrap().push(line);
        Ok(())
    }
}

/// A name service that gives these addresses and counts questions; without addresses it fails.
pub struct Names {
    pub addresses: Vec<SocketAddr>,
    pub asked: AtomicU64,
}

impl Names {
    pub fn of(addresses: &[SocketAddr]) -> Arc<Self> {
        Arc::new(Self { addresses: addresses.to_vec(), asked: AtomicU64::new(0) })
    }
}

impl Resolver for Names {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> BoxFuture<'a, io::Result<Vec<SocketAddr>>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = if self.addresses.is_empty() {
            Err(io::Error::other("no such name"))
        } else {
            Ok(self.addresses.clone())
        };
        Box::pin(std::future::ready(answer))
    }
}

pub fn egress(ledger: &Arc<Lines>) -> Egress {
    with_names(Arc::new(SystemResolver), ledger)
}

pub fn with_names(names: Arc<dyn Resolver>, ledger: &Arc<Lines>) -> Egress {
    Egress::new(Arc::new(HttpTransport::new()), names, Arc::clone(ledger) as Arc<dyn Ledger>)
}

pub fn target(base_url: &str, networks: &[&str]) -> Target {
    Target {
        endpoint: String::from("practice-1"),
        base_url: base_url.to_owned(),
        model: String::from("m-1"),
        networks: networks.iter().map(|network| network.parse().unwrap()).collect(),
    }
}

pub fn permit(base_url: &str, networks: &[&str]) -> Permit {
    Permit::grant(target(base_url, networks), &|_| Ok(())).unwrap()
}

pub fn local(practice: &Practice) -> Permit {
    permit(&practice.base_url(), &["127.0.0.0/8"])
}

pub async fn practice(behaviour: Behaviour) -> Practice {
    Practice::start_with(ApiKey::new(KEY), behaviour).await.unwrap()
}

pub fn prompt() -> Prompt {
    Prompt { messages: vec![Message::user(TEXT)], params: Params::default() }
}

/// A prompt for which nobody waits long.
pub fn hasty() -> Prompt {
    let short = Duration::from_millis(50);
    let patience = Patience { connect: short, reply: short, pause: short, ..Patience::default() };
    Prompt { params: Params { patience, ..Params::default() }, ..prompt() }
}

/// Runs with the right key and an engine that says yes; gives the events too.
pub async fn run(egress: &Egress, permit: &Permit) -> (Result<Finished, Error>, Vec<Event>) {
    run_with(egress, permit, Some(KEY), &prompt(), &|| Ok(())).await
}

pub async fn run_with(
    egress: &Egress,
    permit: &Permit,
    key: Option<&str>,
    prompt: &Prompt,
    recheck: &(dyn Fn() -> Result<(), Refused> + Send + Sync),
) -> (Result<Finished, Error>, Vec<Event>) {
    let (key, cancel) = (key.map(ApiKey::new), CancellationToken::new());
    let mut events = Vec::new();
    let mut sink = |event| events.push(event);
    let ended = on_any_thread(egress.run(permit, key.as_ref(), prompt, recheck, &cancel, &mut sink)).await;
    (ended, events)
}

/// Does not compile for a future that a runtime with several threads, such as the window's, could not take.
fn on_any_thread<T: Future + Send>(future: T) -> T {
    future
}

pub fn text(events: &[Event]) -> String {
    let pieces = events.iter().filter_map(|event| match event {
        Event::Delta { text } => Some(text.as_str()),
        Event::Started { .. } | Event::Finished(_) => None,
    });
    pieces.collect()
}

/// An error may be logged and stored, so no part of what was confidential may stand in it.
pub fn assert_discreet(error: &Error) {
    let said = format!("{error} {error:?}").to_lowercase();
    for word in ["erika", "mustermann", "lisinopril", "qx7l", "sk-practice"] {
        assert!(!said.contains(word), "`{word}` stands in an error: {said}");
    }
}
