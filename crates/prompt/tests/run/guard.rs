//! What must never go out. Each test counts the connections that a real server saw.

use std::{
    env,
    net::{Ipv4Addr, SocketAddr},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use domicile_prompt::{Egress, Error, Refused, practice::Behaviour, transport::Scripted};
use domicile_text::Text;

use crate::support::{
    KEY, Lines, Names, assert_discreet, egress, local, permit, practice, prompt, run, run_with, text,
    with_names,
};

const STREAM: [&str; 2] = ["data: {\"choices\":[{\"delta\":{\"content\":\"hi\"}}]}\n\n", "data: [DONE]\n\n"];

fn no() -> Refused {
    Refused { reason: Text::data("the evidence expired at noon") }
}

#[tokio::test]
async fn a_no_at_the_last_moment_stops_the_run_before_anything_happens() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    let names = Names::of(&[server.address()]);
    let egress = with_names(Arc::clone(&names) as _, &ledger);
    let named = permit(&format!("http://llm.test:{}/v1", server.address().port()), &["127.0.0.0/8"]);

    let (ended, events) = run_with(&egress, &named, Some(KEY), &prompt(), &|| Err(no())).await;
    assert!(
        matches!(&ended, Err(Error::Refused(told)) if *told == no()),
        "the engine's reason is told: {ended:?}"
    );
    assert!(events.is_empty(), "nothing began: {events:?}");
    assert_eq!((server.connections(), egress.opened()), (0, 0), "nothing may reach an endpoint after a no");
    assert_eq!(names.asked.load(Ordering::SeqCst), 0, "not even its name is looked up");
    assert!(ledger.lines.lock().unwrap().is_empty(), "the ledger tells of no connection");
}

#[tokio::test]
async fn the_engine_is_asked_last_before_the_connection() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::new(Lines::default()));
    let egress = egress(&ledger);
    // The answer changes in the moment between looking up and connecting.
    let watched = Arc::clone(&ledger);
    let recheck = move || if watched.lines.lock().unwrap().is_empty() { Ok(()) } else { Err(no()) };
    let (ended, _) = run_with(&egress, &local(&server), Some(KEY), &prompt(), &recheck).await;
    assert!(matches!(ended, Err(Error::Refused(_))), "the last answer counts: {ended:?}");
    assert_eq!((server.connections(), egress.opened()), (0, 0), "nothing may reach an endpoint after a no");
}

#[tokio::test]
async fn every_connection_is_in_the_ledger_before_it_opens() {
    let server = Arc::new(practice(Behaviour::Answer).await);
    let watched = Arc::clone(&server);
    let ledger =
        Arc::new(Lines { before: Some(Box::new(move || watched.connections())), ..Lines::default() });
    let egress = egress(&ledger);
    for _ in 0..2 {
        run(&egress, &local(&server)).await.0.unwrap();
    }
    let line = (String::from("127.0.0.1"), server.address(), String::from("practice-1"));
    assert_eq!(*ledger.lines.lock().unwrap(), [line.clone(), line], "host, address and endpoint of each");
    assert_eq!(*ledger.seen.lock().unwrap(), [0, 1], "each line was written before its connection opened");
    assert_eq!(
        (server.connections(), egress.opened()),
        (2, 2),
        "no connection is kept or opened beside them"
    );
}

#[tokio::test]
async fn without_a_ledger_nothing_is_sent() {
    let (server, ledger) =
        (practice(Behaviour::Answer).await, Arc::new(Lines { full: true, ..Lines::default() }));
    let egress = egress(&ledger);
    let (ended, _) = run(&egress, &local(&server)).await;
    assert!(matches!(ended, Err(Error::Ledger { .. })), "the failure is told: {ended:?}");
    assert_eq!((server.connections(), egress.opened()), (0, 0), "what cannot be recorded does not happen");
}

#[tokio::test]
async fn a_hosted_name_must_not_lead_inside() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    let egress = egress(&ledger);
    for host in ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]"] {
        let hosted = permit(&format!("https://{host}:{}/v1", server.address().port()), &[]);
        let (ended, _) = run(&egress, &hosted).await;
        assert!(matches!(ended, Err(Error::NotPublic { .. })), "{host} is not on the internet: {ended:?}");
    }
    assert_eq!(server.connections(), 0, "a hosted endpoint's prompt must not reach this computer");
    assert!(ledger.lines.lock().unwrap().is_empty(), "no connection was about to open");
}

#[tokio::test]
async fn a_private_name_must_stay_in_its_networks() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    let port = server.address().port();
    let elsewhere = permit(&format!("http://127.0.0.1:{port}/v1"), &["10.0.0.0/8"]);
    let (ended, _) = run(&egress(&ledger), &elsewhere).await;
    assert!(matches!(ended, Err(Error::OutsideNetworks { .. })), "loopback was not declared: {ended:?}");

    // One address inside and one outside: a name service that cannot be trusted.
    let mixed = Names::of(&[server.address(), SocketAddr::from((Ipv4Addr::new(8, 8, 8, 8), port))]);
    let named = permit(&format!("http://llm.test:{port}/v1"), &["127.0.0.0/8"]);
    let (ended, _) = run(&with_names(mixed, &ledger), &named).await;
    assert!(matches!(ended, Err(Error::OutsideNetworks { .. })), "every address counts: {ended:?}");
    assert_eq!(server.connections(), 0, "nothing is sent to the right address either");
    assert!(ledger.lines.lock().unwrap().is_empty(), "no connection was about to open");
}

#[tokio::test]
async fn the_connection_goes_to_the_checked_address_and_the_name_is_asked_once() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    // Nobody else knows this name: the answer comes only if the adapter uses the address that was checked.
    let names = Names::of(&[server.address()]);
    let named = permit(&format!("http://llm.domicile.test:{}/v1", server.address().port()), &["127.0.0.0/8"]);
    let (ended, events) = run(&with_names(Arc::clone(&names) as _, &ledger), &named).await;
    assert!(ended.is_ok(), "{ended:?}");
    assert!(!text(&events).is_empty(), "the answer comes from the pinned address");
    assert_eq!(names.asked.load(Ordering::SeqCst), 1, "a second question could get another answer");
}

#[tokio::test]
async fn a_transport_is_given_the_first_of_the_checked_addresses() {
    let ledger = Arc::new(Lines::default());
    let addresses = [[9, 9, 9, 9], [9, 9, 9, 10]].map(|ip| SocketAddr::from((ip, 443)));
    let transport = Arc::new(Scripted::new(200, STREAM));
    let egress = Egress::new(Arc::clone(&transport) as _, Names::of(&addresses), Arc::clone(&ledger) as _);
    let (ended, _) = run(&egress, &permit("https://api.example.eu/v1", &[])).await;
    assert!(ended.is_ok(), "a public address is right for a hosted endpoint: {ended:?}");
    assert_eq!(transport.addresses(), addresses[..1], "one request, to the first address, and no second try");
    assert_eq!(ledger.lines.lock().unwrap()[0].1, addresses[0], "the ledger names the address that is used");
}

#[tokio::test]
async fn a_name_that_leads_nowhere_is_told_as_such() {
    let ledger = Arc::default();
    let (ended, _) =
        run(&with_names(Names::of(&[]), &ledger), &permit("https://api.example.eu/v1", &[])).await;
    assert!(matches!(ended, Err(Error::NotResolved { .. })), "{ended:?}");
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let elsewhere = practice(Behaviour::Answer).await;
    let target = format!("{}/chat/completions?q=Erika", elsewhere.base_url());
    let (server, ledger) = (practice(Behaviour::redirect(target)).await, Arc::default());
    let (ended, events) = run(&egress(&ledger), &local(&server)).await;
    let Err(error) = ended else { panic!("a redirect is not an answer") };
    let expected = format!("http://{}", elsewhere.address());
    assert!(
        matches!(&error, Error::Redirected { status: 307, target, .. } if target.to_string() == expected),
        "{error:?}"
    );
    assert_discreet(&error);
    assert_eq!(text(&events), "", "no answer is shown");
    assert_eq!(
        (server.hits(), elsewhere.connections()),
        (1, 0),
        "nothing may reach the target of a redirect"
    );
}

#[tokio::test]
async fn the_environments_proxies_are_not_used() {
    const TEST: &str = "guard::the_environments_proxies_are_not_used";
    if let Ok(base_url) = env::var("DOMICILE_TEST_CHILD") {
        let ledger = Arc::default();
        let (ended, _) = run(&egress(&ledger), &permit(&base_url, &["127.0.0.0/8"])).await;
        assert!(ended.is_ok(), "the endpoint itself answers: {ended:?}");
        return;
    }
    // A process of its own: the environment of one that has threads cannot be changed safely.
    let (server, proxy) = (practice(Behaviour::Answer).await, practice(Behaviour::Answer).await);
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", TEST, "--nocapture"]).env("DOMICILE_TEST_CHILD", server.base_url());
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        child.env(name, format!("http://{}", proxy.address()));
    }
    child.env_remove("no_proxy").env_remove("NO_PROXY");
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("1 passed"),
        "the child process must pass this test: {said}"
    );
    assert_eq!((server.hits(), proxy.connections()), (1, 0), "a proxy would read where prompts go");
}

#[tokio::test]
async fn what_cannot_be_sent_whole_is_not_sent_at_all() {
    let (server, ledger) = (practice(Behaviour::Answer).await, Arc::default());
    let egress = egress(&ledger);
    let mut large = prompt();
    large.messages[0].text = "x".repeat(5 * 1024 * 1024).into();
    let (ended, _) = run_with(&egress, &local(&server), Some(KEY), &large, &|| Ok(())).await;
    assert!(matches!(ended, Err(Error::TooLarge { .. })), "{ended:?}");
    for key in ["sk-a\r\nx-evil: 1", "", "sk-ü"] {
        let (ended, _) = run_with(&egress, &local(&server), Some(key), &prompt(), &|| Ok(())).await;
        assert!(
            matches!(ended, Err(Error::KeyUnusable { .. })),
            "a key must not become a header of its own: {ended:?}"
        );
    }
    assert_eq!(server.connections(), 0, "nothing was sent");
}

#[tokio::test]
async fn an_engine_that_says_yes_is_asked_twice() {
    let (server, ledger, asked) = (practice(Behaviour::Answer).await, Arc::default(), AtomicU64::new(0));
    let recheck = || {
        asked.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    run_with(&egress(&ledger), &local(&server), Some(KEY), &prompt(), &recheck).await.0.unwrap();
    assert_eq!(
        asked.load(Ordering::SeqCst),
        2,
        "before the name is looked up and before the connection opens"
    );
}
