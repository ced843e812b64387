//! Certificates: what is not proven is not talked to. A real TLS server, and roots that only these tests trust.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use domicile_text::Text;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

use super::HttpTransport;
use crate::{
    CancellationToken, Egress, Error, Event, Finished, Ledger, Message, Opening, Params, Permit, Prompt,
    Resolver, Result, Target, transport::BoxFuture,
};

const BODY: &str = r#"{"choices":[{"message":{"content":"hi"},"finish_reason":"stop"}]}"#;

struct Pinned(SocketAddr);

impl Resolver for Pinned {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> BoxFuture<'a, io::Result<Vec<SocketAddr>>> {
        Box::pin(std::future::ready(Ok(vec![self.0])))
    }
}

struct Anything;

impl Ledger for Anything {
    fn record(&self, _: &Opening<'_>) -> std::result::Result<(), Text> {
        Ok(())
    }
}

/// An authority and a server of `llm.test` whose certificate was issued by it and ends in this year.
struct Server {
    address: SocketAddr,
    authority: Vec<u8>,
    /// What the server could read after the handshake.
    read: Arc<Mutex<Vec<u8>>>,
}

async fn server(name: &str, last_year: i32) -> Server {
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2001, 1, 1);
    params.not_after = date_time_ymd(last_year, 1, 1);
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    let config =
        rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, read) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
    let seen = Arc::clone(&read);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let Ok(mut stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await else { return };
        let mut request = Vec::new();
        while !request.ends_with(b"}") && stream.read_buf(&mut request).await.is_ok_and(|length| length > 0) {
        }
        *seen.lock().unwrap() = request;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", BODY.len());
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(BODY.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
    });
    Server { address, authority: authority.der().to_vec(), read }
}

async fn run(server: &Server, transport: HttpTransport) -> (Result<Finished>, Vec<Event>) {
    let egress = Egress::new(Arc::new(transport), Arc::new(Pinned(server.address)), Arc::new(Anything));
    let target = Target {
        endpoint: String::from("e1"),
        base_url: format!("https://llm.test:{}/v1", server.address.port()),
        model: String::from("m"),
        networks: vec!["127.0.0.0/8".parse().unwrap()],
    };
    let permit = Permit::grant(target, &|_| Ok(())).unwrap();
    let prompt = Prompt { messages: vec![Message::user("Erika")], params: Params::default() };
    let mut events = Vec::new();
    let mut sink = |event| events.push(event);
    let ended = egress.run(&permit, None, &prompt, &|| Ok(()), &CancellationToken::new(), &mut sink).await;
    (ended, events)
}

fn trusting(server: &Server) -> HttpTransport {
    HttpTransport::trusting(vec![reqwest::Certificate::from_der(&server.authority).unwrap()])
}

#[tokio::test]
async fn a_proven_server_is_talked_to() {
    let server = server("llm.test", 2999).await;
    let (ended, events) = run(&server, trusting(&server)).await;
    assert!(ended.is_ok(), "the certificate is in order: {ended:?}");
    assert_eq!(
        events[0],
        Event::Started { peer: server.address, tls: true },
        "the officer sees that it is encrypted"
    );
    let read = String::from_utf8(server.read.lock().unwrap().clone()).unwrap();
    assert!(read.starts_with("POST /v1/chat/completions HTTP/1.1\r\n") && read.contains("Erika"), "{read}");
}

#[tokio::test]
async fn an_expired_certificate_has_an_error_of_its_own() {
    let server = server("llm.test", 2020).await;
    let (ended, _) = run(&server, trusting(&server)).await;
    assert!(
        matches!(ended, Err(Error::CertificateExpired { .. })),
        "whoever runs it must renew it: {ended:?}"
    );
    assert!(server.read.lock().unwrap().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_or_for_another_name_is_refused() {
    let unknown = server("llm.test", 2999).await;
    // The operating system's certificates, as in the console: they know nothing of this test's authority.
    let (ended, _) = run(&unknown, HttpTransport::new()).await;
    assert!(matches!(ended, Err(Error::Tls { .. })), "nobody vouches for it: {ended:?}");
    assert!(unknown.read.lock().unwrap().is_empty(), "nothing was sent");

    let other = server("other.test", 2999).await;
    let (ended, _) = run(&other, trusting(&other)).await;
    assert!(matches!(ended, Err(Error::Tls { .. })), "it is somebody else's: {ended:?}");
    assert!(other.read.lock().unwrap().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn a_server_that_does_not_encrypt_is_refused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let read = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&read);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut hello = vec![0; 65536];
        let length = stream.read(&mut hello).await.unwrap();
        *seen.lock().unwrap() = hello[..length].to_vec();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
    });
    let (ended, _) =
        run(&Server { address, authority: Vec::new(), read: Arc::clone(&read) }, HttpTransport::new()).await;
    assert!(matches!(ended, Err(Error::Tls { .. })), "https is not given up for http: {ended:?}");
    assert!(
        !String::from_utf8_lossy(&read.lock().unwrap()).contains("Erika"),
        "the prompt was not sent open"
    );
}
