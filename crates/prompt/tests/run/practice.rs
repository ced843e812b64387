//! The practice endpoint itself, asked by a client that is not ours.

use domicile_prompt::{
    ApiKey,
    practice::{Behaviour, LABEL, Practice},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{KEY, practice};

async fn ask(practice: &Practice, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(practice.address()).await.unwrap();
    let length = body.len();
    let request = format!(
        "{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\
                           authorization: Bearer {KEY}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

const BODY: &str = r#"{"model":"any","messages":[{"role":"user","content":"Erika"}]}"#;

#[tokio::test]
async fn it_listens_on_loopback_only_and_says_what_it_is() {
    let practice = practice(Behaviour::Answer).await;
    assert!(practice.address().ip().is_loopback(), "nobody else may reach it");
    let reply = ask(&practice, "POST /v1/chat/completions", BODY).await;
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert!(
        reply.contains(LABEL) && !reply.contains("Erika"),
        "it names itself and repeats nothing: {reply}"
    );
    assert_eq!((practice.hits(), practice.connections()), (1, 1), "it counts");
}

#[tokio::test]
async fn it_refuses_what_it_does_not_know() {
    let practice = practice(Behaviour::Answer).await;
    for (head, body, status) in [
        ("GET /v1/models", "", 404),
        ("POST /v1/chat/completions", "{}", 400),
        ("POST /v1/chat/completions", "Erika", 400),
    ] {
        let reply = ask(&practice, head, body).await;
        assert!(reply.starts_with(&format!("HTTP/1.1 {status}")), "{head}: {reply}");
        assert!(!reply.contains("Erika"), "a refusal repeats nothing: {reply}");
    }
    assert_eq!(practice.hits(), 3, "refused requests are counted too");
}

#[tokio::test]
async fn stopping_ends_what_is_held_back_and_frees_the_port() {
    let practice = Practice::start_with(ApiKey::new(KEY), Behaviour::HoldReply).await.unwrap();
    let address = practice.address();
    let (reply, ()) = tokio::join!(ask(&practice, "POST /v1/chat/completions", BODY), async {
        practice.holding().await;
        practice.release();
    });
    assert!(reply.starts_with("HTTP/1.1 200"), "what was held back is answered after the release: {reply}");
    practice.stop().await;
    assert!(TcpStream::connect(address).await.is_err(), "nothing listens after the stop");
    assert!(TcpListener::bind(address).await.is_ok(), "the port is free again");
}
