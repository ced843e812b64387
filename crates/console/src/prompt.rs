//! The test of a prompt: one prompt, one endpoint, and only on the engine's word at that moment.
//!
//! Prompt and answer pass through and are kept nowhere. What the audit log gets is that a connection was about to be
//! opened, to which host, for which endpoint and tag.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use domicile_policy::{
    Catalogue, CategoryId, Connection, EndpointId, IdError, Instant, NonEmptySet, Outcome, Request, TagName,
    WireApi, catalogue::base_url, decide_now,
};
use domicile_prompt::{
    ApiKey, CancellationToken, Egress, Event, Ledger, Message, Opening, Params, Permit, Prompt, Refused,
    Role, Target, practice::Practice,
};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{Console, Error, describe::Describe, practice, release, vault};

/// What the process has opened and is running.
#[derive(Default)]
pub struct Network {
    opened: AtomicU32,
    runs: Mutex<HashMap<String, CancellationToken>>,
    pub(crate) practice: Mutex<Option<(Practice, ApiKeyText)>>,
}

/// The key of the practice server of this process; it is worth nothing anywhere else.
pub(crate) type ApiKeyText = String;

impl Network {
    /// Where the practice server of this process listens, if it was started.
    pub(crate) fn practice_url(&self) -> Option<String> {
        let practice = self.practice.lock().unwrap_or_else(PoisonError::into_inner);
        practice.as_ref().map(|(server, _)| server.base_url())
    }

    /// Whether a run of this name may begin: none goes on.
    fn begin(&self, id: &str, cancel: &CancellationToken) -> bool {
        let mut runs = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        let is_free = !runs.contains_key(id);
        if is_free {
            runs.insert(id.to_owned(), cancel.clone());
        }
        is_free
    }

    /// Connections opened since the start.
    pub fn connections(&self) -> u32 {
        self.opened.load(Ordering::SeqCst)
    }
}

/// By which policy a test is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum JudgedBy {
    /// The newest release.
    Published,
    /// The draft; only for text that the officer marks as synthetic.
    Draft,
}

/// One test of a prompt on one endpoint.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromptRun"))]
pub struct Run {
    /// A name for this run, by which it can be stopped.
    pub id: String,
    /// The residency tag of the text.
    pub tag: String,
    /// What the text carries; absent means all that the tag may carry.
    pub categories: Option<Vec<CategoryId>>,
    /// The endpoint.
    pub endpoint: String,
    /// The system prompt.
    pub system: Option<String>,
    /// The text.
    pub text: String,
    /// Which policy judges.
    pub judged_by: JudgedBy,
    /// Whether the officer says that the text is made up.
    pub synthetic: bool,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run")
            .field("tag", &self.tag)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// One step of a run, as the window receives it.
#[derive(Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromptStep"))]
pub enum Step {
    /// The endpoint replied.
    Started {
        /// The address of the other side.
        peer: String,
        /// Whether the connection is encrypted.
        tls: bool,
    },
    /// A further piece of the answer.
    Delta {
        /// The piece.
        text: String,
    },
    /// The answer is complete.
    Finished {
        /// The HTTP status.
        status: u16,
        /// Tokens of the prompt, where reported.
        tokens_in: Option<u32>,
        /// Tokens of the answer, where reported.
        tokens_out: Option<u32>,
        /// The provider's id of the request, where reported.
        request_id: Option<String>,
        /// Milliseconds to the first piece.
        first_ms: Option<u32>,
        /// Milliseconds to the end.
        total_ms: u32,
    },
    /// The officer stopped it.
    Stopped,
    /// It failed; what came so far is not complete.
    Failed {
        /// What happened, why, and what to do.
        message: String,
    },
    /// It may not be sent to this endpoint. Nothing was sent.
    Refused {
        /// Why, in the engine's words.
        message: String,
    },
}

impl std::fmt::Debug for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Delta { .. } => f.write_str("Delta([redacted])"),
            Self::Started { peer, .. } => write!(f, "Started({peer})"),
            Self::Finished { status, .. } => write!(f, "Finished({status})"),
            Self::Stopped => f.write_str("Stopped"),
            Self::Failed { message } => write!(f, "Failed({message})"),
            Self::Refused { message } => write!(f, "Refused({message})"),
        }
    }
}

/// What the test screen offers for a tag: every endpoint with the engine's answer by the judging policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "PromptOffer"))]
pub struct Offer {
    /// The endpoint.
    pub endpoint: String,
    /// Its model.
    pub model: String,
    /// Where it processes.
    pub processing: String,
    /// The answer.
    pub outcome: Outcome,
    /// Why it cannot be used; empty when it can.
    pub reason: String,
    /// The host that the prompt would go to.
    pub host: String,
    /// The connection under which its key is kept.
    pub connection: String,
    /// Whether a run needs a key of that connection.
    pub needs_key: bool,
    /// Whether it is the built-in practice endpoint.
    pub practice: bool,
}

/// Every endpoint with the answer that a run for `tag` would get now. Without `categories` the text may carry all that
/// the tag may.
pub fn offers(
    console: &Console,
    tag: &str,
    categories: Option<&[CategoryId]>,
    judged_by: JudgedBy,
) -> Result<Vec<Offer>, Error> {
    let judge = judge(console, judged_by)?;
    let catalogue = judge.as_ref();
    let messages = console.messages();
    let describe = Describe { messages: &messages, catalogue };
    let name = tag.parse().map_err(|error| Error::named(text!("tag"), &error))?;
    let decision = decide_now(catalogue, &request(catalogue, &name, categories, console.now()));
    let offers = catalogue.endpoints().values().map(|endpoint| {
        let judged = decision.endpoint(&endpoint.id);
        let placement = catalogue.placements().get(&endpoint.placement);
        let connection = catalogue.connections().get(&endpoint.connection);
        let usable = connection.is_some_and(|connection| connection.api == WireApi::OpenaiChat);
        let outcome = judged.map_or(Outcome::Deny, |judged| judged.outcome);
        let reason = match (outcome.is_eligible(), usable) {
            (true, true) => String::new(),
            (true, false) => messages.tell(&text!("this wire API cannot be tested yet")),
            (false, _) => describe.short(&decision, judged),
        };
        Offer {
            endpoint: endpoint.id.to_string(),
            model: endpoint.model.to_string(),
            processing: placement
                .map_or_else(String::new, |p| describe.claim(&p.claim(domicile_policy::Stage::Processing))),
            outcome,
            reason,
            host: connection.map_or_else(String::new, host),
            connection: endpoint.connection.to_string(),
            needs_key: connection
                .is_some_and(|connection| !is_practice(connection) && !may_lack_key(connection)),
            practice: connection.is_some_and(is_practice),
        }
    });
    Ok(offers.collect())
}

/// What the engine is asked for a test: the tag with all that it may carry, or with the categories named.
fn request(catalogue: &Catalogue, tag: &TagName, categories: Option<&[CategoryId]>, at: Instant) -> Request {
    let mut request = Request::over_all_categories(catalogue, tag, at);
    if let Some(categories) = categories {
        // None at all is "not known", under which every policy of the tag applies.
        request.categories = NonEmptySet::new(categories.iter().cloned());
    }
    request
}

fn is_practice(connection: &Connection) -> bool {
    connection.id.as_str() == practice::CONNECTION
}

/// A private server that names no key may be asked without one.
fn may_lack_key(connection: &Connection) -> bool {
    !connection.networks.is_empty() && connection.credential_env.is_none()
}

fn host(connection: &Connection) -> String {
    // As it is parsed for sending, never cut out of the text.
    let url = base_url(&connection.base_url).ok();
    url.and_then(|url| {
        let host = url.host_str()?;
        Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    })
    .unwrap_or_default()
}

/// The catalogue that judges now. A release that has ended judges nothing.
fn judge(console: &Console, judged_by: JudgedBy) -> Result<Arc<Catalogue>, Error> {
    match judged_by {
        JudgedBy::Draft => console.catalogue(),
        JudgedBy::Published => {
            let latest = release::latest(console)?.ok_or_else(|| {
                Error::NotPermitted(text!(
                    "nothing is published yet: publish first, or test synthetic text by the draft"
                ))
            })?;
            if latest.expires <= console.now() {
                return Err(Error::NotPermitted(text!(
                    "revision {revision} has ended: publish a new release before testing by it",
                    revision = latest.view.revision,
                )));
            }
            Ok(Arc::clone(latest.catalogue()))
        }
    }
}

/// Runs one test to its end and hands each step to `sink`. Whatever happens is a step: this function does not fail.
pub async fn run(console: &Arc<Console>, run: Run, sink: &mut (dyn FnMut(Step) + Send)) {
    let cancel = CancellationToken::new();
    let key = run.id.clone();
    if !console.network.begin(&key, &cancel) {
        sink(Step::Failed {
            message: console.messages().tell(&text!("A run with this name is going on: stop it first.")),
        });
        return;
    }
    let ended = attempt(console, run, &cancel, sink).await;
    console.network.runs.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
    if let Err(step) = ended {
        sink(step);
    }
}

/// Stops a run. Nothing happens when it has ended.
pub fn stop(console: &Console, id: &str) {
    if let Some(token) = console.network.runs.lock().unwrap_or_else(PoisonError::into_inner).get(id) {
        token.cancel();
    }
}

async fn attempt(
    console: &Arc<Console>,
    run: Run,
    cancel: &CancellationToken,
    sink: &mut (dyn FnMut(Step) + Send),
) -> Result<(), Step> {
    let tell = |text: &Text| console.messages().tell(text);
    let failed = |error: Error| {
        if let Error::NotPermitted(message) = error {
            Step::Refused { message: tell(&message) }
        } else {
            Step::Failed { message: tell(&Text::from(&error)) }
        }
    };
    let prepared = {
        let console = Arc::clone(console);
        let run = run.clone();
        // SQLite and the keychain may wait.
        tokio::task::spawn_blocking(move || prepare(&console, &run)).await
    };
    let (target, permit, key) =
        prepared.map_err(|error| Step::Failed { message: error.to_string() })?.map_err(failed)?;
    let ledger = Arc::new(Log { console: Arc::clone(console), tag: run.tag.clone() });
    let egress = Egress::over_http(ledger);
    let recheck = {
        let (console, run) = (Arc::clone(console), run.clone());
        let granted = target.clone();
        move || still_permitted(&console, &run, &granted)
    };
    let mut messages = Vec::new();
    if let Some(system) = run.system.as_ref().filter(|system| !system.is_empty()) {
        messages.push(Message { role: Role::System, text: zeroize::Zeroizing::new(system.clone()) });
    }
    messages.push(Message::user(run.text.clone()));
    let prompt = Prompt { messages, params: Params::default() };
    let mut forward = |event: Event| match event {
        Event::Started { peer, tls } => sink(Step::Started { peer: peer.to_string(), tls }),
        Event::Delta { text } => sink(Step::Delta { text }),
        Event::Finished(finished) => sink(Step::Finished {
            status: finished.status,
            tokens_in: finished.tokens_in.map(small),
            tokens_out: finished.tokens_out.map(small),
            request_id: finished.request_id,
            first_ms: finished.first_token_ms.map(small),
            total_ms: small(finished.total_ms),
        }),
    };
    let ended = egress.run(&permit, key.as_ref(), &prompt, &recheck, cancel, &mut forward).await;
    let Err(error) = ended else { return Ok(()) };
    if let domicile_prompt::Error::Refused(refused) = error {
        return Err(Step::Refused { message: tell(&refused.reason) });
    }
    let stopped = matches!(error, domicile_prompt::Error::Cancelled);
    Err(if stopped { Step::Stopped } else { Step::Failed { message: tell(&Text::from(&error).whole()) } })
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn prepare(console: &Console, run: &Run) -> Result<(Target, Permit, Option<ApiKey>), Error> {
    let (target, connection) = permitted(console, run)?;
    let permit = Permit::grant(target.clone(), &|target| still_permitted(console, run, target));
    let permit = permit.map_err(|error| {
        if let domicile_prompt::Error::Refused(refused) = error {
            Error::NotPermitted(refused.reason)
        } else {
            Error::Prompt(Text::from(&error).whole())
        }
    })?;
    Ok((target, permit, credential(console, &connection)?))
}

/// The engine's word again, on the very target that was permitted: one that was edited meanwhile is another.
fn still_permitted(console: &Console, run: &Run, granted: &Target) -> Result<(), Refused> {
    match permitted(console, run) {
        Ok((target, _)) if target == *granted => Ok(()),
        Ok(_) => Err(Refused { reason: Text::data(console.messages().say("prompt-endpoint-edited", &[])) }),
        Err(error) => Err(Refused { reason: Text::from(&error) }),
    }
}

/// The engine's word on this run now: the target when it is yes.
fn permitted(console: &Console, run: &Run) -> Result<(Target, Connection), Error> {
    let messages = console.messages();
    if run.judged_by == JudgedBy::Draft && !run.synthetic {
        return Err(Error::NotPermitted(Text::data(messages.say("prompt-draft-synthetic", &[]))));
    }
    let judge = judge(console, run.judged_by)?;
    let catalogue = judge.as_ref();
    let name = run.tag.parse().map_err(|error: IdError| Error::NotPermitted(Text::from(&error)))?;
    let request = request(catalogue, &name, run.categories.as_deref(), console.now());
    let id: EndpointId =
        run.endpoint.parse().map_err(|error: IdError| Error::NotPermitted(Text::from(&error)))?;
    let decision = decide_now(catalogue, &request);
    let describe = Describe { messages: &messages, catalogue };
    let none = || Text::data(messages.say("prompt-no-endpoint", &[("endpoint", id.as_str())]));
    let Some(judged) = decision.endpoint(&id) else {
        let reason = describe.request_reason(&decision);
        return Err(Error::NotPermitted(reason.map_or_else(none, Text::data)));
    };
    if !judged.eligible {
        return Err(Error::NotPermitted(Text::data(describe.sentence(&decision, judged))));
    }
    let endpoint = catalogue.endpoints().get(&id);
    let connection = endpoint.and_then(|endpoint| catalogue.connections().get(&endpoint.connection));
    let Some((endpoint, connection)) = endpoint.zip(connection) else {
        return Err(Error::NotPermitted(none()));
    };
    if connection.api != WireApi::OpenaiChat {
        return Err(Error::NotPermitted(Text::data(messages.say("prompt-wire-api", &[]))));
    }
    if is_practice(connection) && console.network.practice_url().as_ref() != Some(&connection.base_url) {
        return Err(Error::NotPermitted(Text::data(messages.say("prompt-practice-stopped", &[]))));
    }
    let target = Target {
        endpoint: id.to_string(),
        base_url: connection.base_url.clone(),
        model: endpoint.upstream_name.clone(),
        networks: connection.networks.iter().copied().collect(),
    };
    Ok((target, connection.clone()))
}

/// The key for a connection. A private server may need none; a hosted one without a key is an error before anything
/// is sent.
fn credential(console: &Console, connection: &Connection) -> Result<Option<ApiKey>, Error> {
    if is_practice(connection) {
        let practice = console.network.practice.lock().unwrap_or_else(PoisonError::into_inner);
        return Ok(practice.as_ref().map(|(_, key)| ApiKey::new(key.clone())));
    }
    let found = vault::credential(console, connection);
    match found {
        Ok(Some(key)) => Ok(Some(ApiKey::new(key.expose().clone()))),
        Ok(None) | Err(Error::NoKeychain(_)) if may_lack_key(connection) => Ok(None),
        Ok(None) => {
            let message = console.messages().say("prompt-no-key", &[("connection", connection.id.as_str())]);
            Err(Error::Prompt(Text::data(message)))
        }
        Err(error) => Err(error),
    }
}

/// Writes each connection into the audit log before it is opened.
struct Log {
    console: Arc<Console>,
    tag: String,
}

impl Ledger for Log {
    fn record(&self, opening: &Opening<'_>) -> Result<(), Text> {
        let about = serde_json::json!({
            "host": opening.host,
            "address": opening.address.to_string(),
            "tag": self.tag,
        });
        let action = self.console.action("prompt.connect", None);
        let written = self.console.store().write::<_, domicile_store::Error>(&action, |write| {
            write.note(domicile_store::Note::Connection, opening.endpoint, about);
            Ok(())
        });
        written.map_err(|error| Text::from(&error))?;
        self.console.network.opened.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}
