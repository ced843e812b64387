//! From a reply to the answer: the status judged, the stream read to its end, every size and pause bounded.

use std::time::{Duration, Instant};

use bytes::Bytes;
use domicile_text::{Text, text};
use tokio::time::timeout;
use url::Url;

use super::took_too_long;
use crate::{
    Error, Event, Finished, Permit, Result,
    openai_chat::{Answer, Unreadable},
    sanitise::Confidential,
    sse::{self, Events, LARGEST_EVENT},
    transport::{Pieces, Reply},
};

/// The largest reply that is read.
const LARGEST_REPLY: usize = 16 * 1024 * 1024;

/// As much of a failure's body as its reason needs.
const LARGEST_FAILURE: usize = 64 * 1024;

/// Reads the reply to its end and hands the text to `sink` as it comes.
pub(super) async fn read(
    permit: &Permit,
    reply: Reply,
    confidential: &Confidential,
    pause: Duration,
    begun: Instant,
    sink: &mut (dyn FnMut(Event) + Send),
) -> Result<Finished> {
    let (status, request_id) = (reply.status, reply.request_id.as_deref().and_then(printable));
    let mut reader = Reader { permit, pieces: reply.pieces, pause, read: 0 };
    if !(200..300).contains(&status) {
        let body = if matches!(status, 300..=399 | 401 | 403 | 404 | 429) {
            Vec::new()
        } else {
            reader.failure().await
        };
        return Err(judge(permit, status, reply.location, reply.retry_after, || confidential.reason(&body)));
    }
    let mut first = None;
    let mut answer = Answer::default();
    let mut deliver = |text: Option<String>| {
        if let Some(text) = text {
            first.get_or_insert_with(|| elapsed_ms(begun));
            sink(Event::Delta { text });
        }
    };
    let unreadable = |error| match error {
        Unreadable::Malformed(what) => Error::Malformed { host: permit.host(), what },
        Unreadable::Failure(body) => {
            Error::Status { host: permit.host(), status, message: confidential.reason(&body) }
        }
    };
    let start = reader.start().await?;
    if start.first() == Some(&b'{') {
        let body = reader.rest(start).await?;
        deliver(answer.whole(&body).map_err(unreadable)?);
    } else {
        let mut events = Events::default();
        let mut next = Some(Bytes::from(start));
        while let Some(bytes) = next {
            for data in events.push(&bytes).map_err(|error| reader.unreadable(error))? {
                // What follows the end mark is not part of the answer.
                if !answer.done {
                    deliver(answer.event(&data).map_err(unreadable)?);
                }
            }
            next = if answer.done { None } else { reader.next().await? };
        }
        if !answer.done
            && let Some(data) = events.end().map_err(|error| reader.unreadable(error))?
        {
            deliver(answer.event(&data).map_err(unreadable)?);
        }
    }
    if !answer.complete() {
        return Err(Error::Malformed {
            host: permit.host(),
            what: text!("it ended without the mark that ends an answer"),
        });
    }
    Ok(Finished {
        tokens_in: answer.tokens_in,
        tokens_out: answer.tokens_out,
        request_id,
        finish_reason: answer.finish_reason,
        status,
        first_token_ms: first,
        total_ms: elapsed_ms(begun),
    })
}

struct Reader<'a> {
    permit: &'a Permit,
    pieces: Box<dyn Pieces>,
    pause: Duration,
    read: usize,
}

impl Reader<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>> {
        let piece = timeout(self.pause, self.pieces.next()).await;
        let late = |_| Err(took_too_long(self.permit, text!("between two pieces of its answer"), self.pause));
        let piece = piece.unwrap_or_else(late)?;
        self.read = self.read.saturating_add(piece.as_ref().map_or(0, Bytes::len));
        if self.read > LARGEST_REPLY {
            return Err(Error::TooLarge { what: text!("the answer"), limit: LARGEST_REPLY });
        }
        Ok(piece)
    }

    /// The reply from its first byte that is not a blank; empty when there is none.
    async fn start(&mut self) -> Result<Vec<u8>> {
        let mut start = Vec::new();
        while start.is_empty() {
            let Some(piece) = self.next().await? else { break };
            start.extend(piece.iter().skip_while(|byte| byte.is_ascii_whitespace()));
        }
        Ok(start)
    }

    async fn rest(&mut self, start: Vec<u8>) -> Result<Vec<u8>> {
        let mut body = start;
        while let Some(piece) = self.next().await? {
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }

    /// What of a failure's body arrives in time; the status tells enough without it.
    async fn failure(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        while let Ok(Some(piece)) = self.next().await
            && body.len() < LARGEST_FAILURE
        {
            body.extend_from_slice(&piece);
        }
        body
    }

    fn unreadable(&self, error: sse::Unreadable) -> Error {
        match error {
            sse::Unreadable::NotText => {
                Error::Malformed { host: self.permit.host(), what: text!("it is not text") }
            }
            sse::Unreadable::TooLarge => {
                Error::TooLarge { what: text!("one event of the answer"), limit: LARGEST_EVENT }
            }
        }
    }
}

fn judge(
    permit: &Permit,
    status: u16,
    location: Option<String>,
    retry_after: Option<String>,
    reason: impl FnOnce() -> Option<String>,
) -> Error {
    let host = permit.host();
    match status {
        300..=399 => Error::Redirected { host, status, target: origin(permit.url(), location.as_deref()) },
        401 | 403 => Error::NotAuthorised { host, status },
        404 => Error::ModelNotFound { host, model: permit.model().to_owned() },
        429 => {
            let retry_after_seconds = retry_after.and_then(|value| value.trim().parse().ok());
            Error::TooManyRequests { host, retry_after_seconds }
        }
        _ => Error::Status { host, status, message: reason() },
    }
}

/// Scheme, host and port of a redirect's target. Its path is left out: it may repeat what was sent.
fn origin(base: &Url, location: Option<&str>) -> Text {
    let target = location.and_then(|location| base.join(location).ok()).filter(Url::has_host);
    target.map_or_else(
        || text!("no usable address"),
        |target| Text::data(target.origin().ascii_serialization()),
    )
}

/// A header's value, when it is short and plain.
fn printable(value: &str) -> Option<String> {
    let plain = (1..=128).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_graphic());
    plain.then(|| value.to_owned())
}

fn elapsed_ms(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
