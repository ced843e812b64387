//! The practice endpoint's HTTP side, on hyper. Nothing of a request outlives its reply.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{Arc, atomic::Ordering},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::{
    Method, Request, Response,
    body::{Body, Frame, Incoming},
    header::{AUTHORIZATION, CONTENT_TYPE},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{mpsc, watch},
    task::JoinSet,
};

use super::{Behaviour, Shared, answer::Asked};

const LARGEST_REQUEST: usize = 8 * 1024 * 1024;
const JSON: &str = "application/json";

/// Takes connections until told to stop, then waits for those under way.
pub(super) async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    shared.connections.fetch_add(1, Ordering::SeqCst);
                    connections.spawn(connection(stream, Arc::clone(&shared)));
                }
            }
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request| reply(request, Arc::clone(&shared)));
    let mut connection =
        std::pin::pin!(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    let mut stopping = false;
    loop {
        tokio::select! {
            // How a connection ends is for the other side to notice; there is nothing to undo here.
            _ = connection.as_mut() => break,
            () = shared.stop.cancelled(), if !stopping => {
                stopping = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

async fn reply(request: Request<Incoming>, shared: Arc<Shared>) -> Result<Response<Words>, Infallible> {
    let hit = shared.hits.fetch_add(1, Ordering::SeqCst) + 1;
    let mut response = judge(request, &shared).await;
    if let Ok(id) = format!("practice-{hit}").parse() {
        response.headers_mut().insert("x-request-id", id);
    }
    Ok(response)
}

async fn judge(request: Request<Incoming>, shared: &Arc<Shared>) -> Response<Words> {
    let expected = format!("Bearer {}", shared.key.expose());
    if request.headers().get(AUTHORIZATION).is_none_or(|given| given.as_bytes() != expected.as_bytes()) {
        return failure(401, "the practice endpoint was started with another key");
    }
    if request.method() != Method::POST || request.uri().path() != "/v1/chat/completions" {
        return failure(404, "the practice endpoint knows only POST /v1/chat/completions");
    }
    let Ok(body) = Limited::new(request.into_body(), LARGEST_REQUEST).collect().await else {
        return failure(413, "the request is too large or was not sent to its end");
    };
    let Ok(asked) = serde_json::from_slice::<Asked>(&body.to_bytes()) else {
        return failure(400, "the request is not one for a chat completion");
    };
    match &shared.behaviour {
        Behaviour::Answer if asked.stream => streamed(asked.events(), Hold::Nowhere, shared),
        Behaviour::Answer | Behaviour::AnswerWhole => {
            fixed(200, [(CONTENT_TYPE.as_str(), JSON)], asked.whole())
        }
        Behaviour::HoldStream => streamed(asked.events(), Hold::AfterTheFirst, shared),
        Behaviour::HoldReply => {
            let held = GivenUp(Some(&shared.given_up));
            wait(shared).await;
            held.not_given_up();
            streamed(asked.events(), Hold::Nowhere, shared)
        }
        Behaviour::Fixed { status, headers, body } => {
            fixed(*status, headers.iter().map(|(name, value)| (*name, value.as_str())), body.clone())
        }
    }
}

fn failure(status: u16, message: &str) -> Response<Words> {
    let body = serde_json::json!({"error": {"message": message, "type": "practice"}});
    fixed(status, [(CONTENT_TYPE.as_str(), JSON)], body.to_string())
}

fn fixed<'a>(
    status: u16,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    body: String,
) -> Response<Words> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let (sender, words) = Words::channel();
    // There is room for one: the channel is new.
    drop(sender.try_send(Bytes::from(body)));
    response.body(words).unwrap_or_else(|_| {
        let mut response = Response::new(Words::channel().1);
        *response.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Hold {
    Nowhere,
    AfterTheFirst,
}

fn streamed(events: Vec<String>, hold: Hold, shared: &Arc<Shared>) -> Response<Words> {
    let (sender, words) = Words::channel();
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        for (index, event) in events.into_iter().enumerate() {
            if index == 1 && hold == Hold::AfterTheFirst {
                tokio::select! {
                    () = sender.closed() => {}
                    () = wait(&shared) => {}
                }
            }
            if sender.send(Bytes::from(event)).await.is_err() {
                shared.given_up.send_modify(|count| *count += 1);
                return;
            }
        }
    });
    let mut response = Response::new(words);
    response.headers_mut().insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static("text/event-stream"));
    response
}

async fn wait(shared: &Shared) {
    shared.held.send_modify(|count| *count += 1);
    tokio::select! {
        () = shared.released.cancelled() => {}
        () = shared.stop.cancelled() => {}
    }
}

/// Counts a reply as given up when it is dropped before [`GivenUp::not_given_up`].
struct GivenUp<'a>(Option<&'a watch::Sender<u64>>);

impl GivenUp<'_> {
    fn not_given_up(mut self) {
        self.0 = None;
    }
}

impl Drop for GivenUp<'_> {
    fn drop(&mut self) {
        if let Some(count) = self.0 {
            count.send_modify(|count| *count += 1);
        }
    }
}

/// A reply's body, as it is written.
struct Words(mpsc::Receiver<Bytes>);

impl Words {
    fn channel() -> (mpsc::Sender<Bytes>, Self) {
        let (sender, receiver) = mpsc::channel(1);
        (sender, Self(receiver))
    }
}

impl Body for Words {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let word = ready!(self.0.poll_recv(context));
        Poll::Ready(word.map(|word| Ok(Frame::data(word))))
    }
}
