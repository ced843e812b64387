//! What comes back: every ending of a run is told apart, and half an answer never passes as a whole one.

use std::{net::SocketAddr, sync::Arc};

use domicile_prompt::{
    ApiKey, CancellationToken, Error, Event, Finished,
    practice::{Behaviour, LABEL},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::support::{
    KEY, TEXT, assert_discreet, egress, hasty, local, permit, practice, prompt, run, run_with, text,
};

async fn error(behaviour: Behaviour) -> Error {
    let (server, ledger) = (practice(behaviour).await, Arc::default());
    let (ended, events) = run(&egress(&ledger), &local(&server)).await;
    assert!(!events.iter().any(|event| matches!(event, Event::Finished(_))), "a failed run must not finish");
    let error = ended.expect_err("this is not an answer");
    assert_discreet(&error);
    error
}

fn fixed(status: u16, body: &str) -> Behaviour {
    Behaviour::Fixed {
        status,
        headers: vec![("content-type", String::from("application/json"))],
        body: body.to_owned(),
    }
}

#[tokio::test]
async fn an_answer_streams_in_with_its_figures() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    let (ended, events) = run(&egress(&ledger), &local(&server)).await;
    let finished = ended.unwrap();
    let pieces = events.iter().filter(|event| matches!(event, Event::Delta { .. })).count();
    assert!(pieces > 10, "the answer comes piece by piece, not in {pieces}");
    assert_eq!(
        events[0],
        Event::Started { peer: server.address(), tls: false },
        "it begins with who answers"
    );
    assert_eq!(events.last(), Some(&Event::Finished(finished.clone())), "it ends with the figures");
    let answer = text(&events);
    assert!(
        answer.starts_with(LABEL) && answer.contains("m-1"),
        "the practice endpoint names itself: {answer}"
    );
    assert!(!answer.contains("Erika"), "it does not repeat the prompt: {answer}");
    let Finished { tokens_in, tokens_out, request_id, finish_reason, status, first_token_ms, total_ms } =
        finished;
    let words = |text: &str| Some(text.split_whitespace().count() as u64);
    assert_eq!(
        (tokens_in, tokens_out),
        (words(TEXT), words(&answer)),
        "the counts are those that were reported"
    );
    assert_eq!(
        (request_id.as_deref(), status),
        (Some("practice-1"), 200),
        "for questions to a provider's support"
    );
    assert_eq!(finish_reason.as_deref(), Some("stop"), "why it ended");
    assert!(first_token_ms.is_some_and(|first| first <= total_ms), "{first_token_ms:?} of {total_ms} ms");
}

#[tokio::test]
async fn an_answer_in_one_piece_is_read_too_and_counts_may_be_missing() {
    let (server, ledger) = (practice(Behaviour::AnswerWhole).await, Arc::default());
    let (ended, events) = run(&egress(&ledger), &local(&server)).await;
    assert!(ended.is_ok() && text(&events).starts_with(LABEL), "a server that does not stream: {ended:?}");

    let (server, mut quiet) = (practice(Behaviour::Answer).await, prompt());
    quiet.params.ask_usage = false;
    let (ended, _) = run_with(&egress(&ledger), &local(&server), Some(KEY), &quiet, &|| Ok(())).await;
    let finished = ended.unwrap();
    assert_eq!(
        (finished.tokens_in, finished.tokens_out),
        (None, None),
        "what was not reported is not made up"
    );
}

#[tokio::test]
async fn a_wrong_key_is_told_and_not_repeated() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    for key in [None, Some("sk-practice-Qx7Lk3")] {
        let (ended, _) = run_with(&egress(&ledger), &local(&server), key, &prompt(), &|| Ok(())).await;
        let error = ended.expect_err("the key is not the one that the server was started with");
        assert!(matches!(error, Error::NotAuthorised { status: 401, .. }), "{error:?}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn every_failure_of_a_provider_has_an_error_of_its_own() {
    let waits = error(Behaviour::too_many_requests(30)).await;
    assert!(matches!(waits, Error::TooManyRequests { retry_after_seconds: Some(30), .. }), "{waits:?}");
    let forbidden = error(fixed(403, "{}")).await;
    assert!(matches!(forbidden, Error::NotAuthorised { status: 403, .. }), "{forbidden:?}");
    let missing = error(fixed(404, "{}")).await;
    assert!(matches!(&missing, Error::ModelNotFound { model, .. } if model == "m-1"), "{missing:?}");
    let failing = error(fixed(500, r#"{"error":{"message":"no GPU for Erika Mustermann"}}"#)).await;
    let Error::Status { status: 500, message: Some(message), .. } = failing else { panic!("{failing:?}") };
    assert_eq!(message, "no GPU for … …", "the provider's reason without the prompt");
    let inside = error(fixed(200, "data: {\"error\":{\"message\":\"overloaded\"}}\n\n")).await;
    assert!(
        matches!(&inside, Error::Status { message: Some(said), .. } if said == "overloaded"),
        "{inside:?}"
    );
}

#[tokio::test]
async fn what_is_not_an_answer_is_malformed() {
    let piece = "data: {\"choices\":[{\"delta\":{\"content\":\"Erika\"}}]}\n\n";
    let bodies = ["<html>Erika</html>", "", piece, "{\"choices\": Erika", "data: \u{0}Erika\n\n"];
    for behaviour in bodies.map(|body| fixed(200, body)).into_iter().chain([Behaviour::malformed()]) {
        let told = format!("{behaviour:?}");
        let error = error(behaviour).await;
        assert!(matches!(error, Error::Malformed { .. }), "{told}: {error:?}");
    }
    let endless = error(fixed(200, &format!("data: {}", "x".repeat(2 * 1024 * 1024)))).await;
    assert!(matches!(endless, Error::TooLarge { .. }), "an event must not fill the memory: {endless:?}");
}

#[tokio::test]
async fn stopping_in_the_middle_closes_the_connection_and_ends_the_events() {
    let (server, ledger) = (practice(Behaviour::HoldStream).await, Arc::default());
    let (egress, key, cancel) = (egress(&ledger), ApiKey::new(KEY), CancellationToken::new());
    let mut events = Vec::new();
    let stop = cancel.clone();
    let mut sink = |event| {
        if matches!(event, Event::Delta { .. }) {
            stop.cancel();
        }
        events.push(event);
    };
    let ended = egress.run(&local(&server), Some(&key), &prompt(), &|| Ok(()), &cancel, &mut sink).await;
    assert!(matches!(ended, Err(Error::Cancelled)), "the officer stopped it: {ended:?}");
    server.given_up().await;
    server.release();
    assert_eq!(events.len(), 2, "the first piece came, and nothing after the stop: {events:?}");
}

#[tokio::test]
async fn stopping_before_the_reply_closes_the_connection() {
    let (server, ledger) = (practice(Behaviour::HoldReply).await, Arc::default());
    let (egress, key, cancel) = (egress(&ledger), ApiKey::new(KEY), CancellationToken::new());
    let stop = async {
        server.holding().await;
        cancel.cancel();
    };
    let (local, prompt) = (local(&server), prompt());
    let mut sink = |event| panic!("nothing came, and yet {event:?}");
    let run = egress.run(&local, Some(&key), &prompt, &|| Ok(()), &cancel, &mut sink);
    let (ended, ()) = tokio::join!(run, stop);
    assert!(matches!(ended, Err(Error::Cancelled)), "the officer stopped it: {ended:?}");
    server.given_up().await;
}

#[tokio::test]
async fn a_server_that_keeps_silent_is_given_up() {
    for behaviour in [Behaviour::HoldReply, Behaviour::HoldStream] {
        let (server, ledger) = (practice(behaviour.clone()).await, Arc::default());
        let (ended, _) = run_with(&egress(&ledger), &local(&server), Some(KEY), &hasty(), &|| Ok(())).await;
        assert!(matches!(ended, Err(Error::Timeout { .. })), "{behaviour:?}: {ended:?}");
    }
}

#[tokio::test]
async fn a_port_without_a_server_refuses() {
    let server = practice(Behaviour::Answer).await;
    let (nowhere, ledger) = (local(&server), Arc::default());
    server.stop().await;
    let (ended, _) = run(&egress(&ledger), &nowhere).await;
    assert!(
        matches!(ended, Err(Error::ConnectionRefused { .. })),
        "nothing listens there any more: {ended:?}"
    );
}

/// A server that reads one request, writes these bytes and hangs up.
async fn raw(bytes: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            stream.read_buf(&mut request).await.unwrap();
        }
        stream.write_all(bytes).await.unwrap();
    });
    address
}

#[tokio::test]
async fn a_broken_connection_and_another_protocol_are_told_apart() {
    let ledger = Arc::default();
    let broken = b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"Er\"}}]}\n\n";
    for (bytes, interrupted) in [(&broken[..], true), (b"", true), (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", false)] {
        let local = permit(&format!("http://{}/v1", raw(bytes).await), &["127.0.0.0/8"]);
        let (ended, _) = run(&egress(&ledger), &local).await;
        let expected = match ended {
            Err(Error::Interrupted { .. }) => interrupted,
            Err(Error::Malformed { .. }) => !interrupted,
            _ => false,
        };
        assert!(expected, "{}: {ended:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn nothing_confidential_prints_itself() {
    let delta = Event::Delta { text: TEXT.to_owned() };
    let printed = format!("{:?} {:?} {:?}", prompt(), ApiKey::new(KEY), delta);
    for word in ["Erika", "Lisinopril", "sk-", "Qx7"] {
        assert!(!printed.contains(word), "`{word}` is printed: {printed}");
    }
}
