//! What gets a permit, and what never does.

use std::cell::Cell;

use domicile_text::Text;

use super::{Permit, Refused, Target};
use crate::Error;

fn target(base_url: &str, networks: &[&str]) -> Target {
    Target {
        endpoint: String::from("e1"),
        base_url: base_url.to_owned(),
        model: String::from("m"),
        networks: networks.iter().map(|network| network.parse().unwrap()).collect(),
    }
}

#[test]
fn only_a_yes_for_this_very_target_gives_a_permit() {
    let asked = Cell::new(false);
    let wanted = target("https://api.example.eu/v1/", &[]);
    let permit = Permit::grant(wanted.clone(), &|shown| {
        asked.set(*shown == wanted);
        Ok(())
    });
    assert!(asked.get(), "the engine is asked for exactly the target that the permit is for");
    assert_eq!(
        permit.unwrap().url().as_str(),
        "https://api.example.eu/v1/chat/completions",
        "one address only"
    );

    let no = Refused { reason: Text::data("the placement is outside EEA30") };
    let refused = Permit::grant(wanted.clone(), &|_| Err(no.clone()));
    let Err(Error::Refused(told)) = refused else { panic!("a no gives no permit: {refused:?}") };
    assert_eq!(told, no, "the engine's reason is passed on");
}

#[test]
fn unusable_base_urls_are_refused_without_quoting_a_password() {
    let urls = [
        "",
        "api.example.eu/v1",
        "ftp://x/v1",
        "https://anna:hunter2@x/v1",
        "https://x/v1?key=hunter2",
        "https://x/#a",
    ];
    for url in urls {
        let error = Permit::grant(target(url, &[]), &|_| Ok(())).expect_err("nothing may be sent to it");
        assert!(matches!(error, Error::BaseUrl { .. }), "`{url}`: {error:?}");
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "an error must not repeat a password: {error}"
        );
    }
}

#[test]
fn plain_http_only_where_every_network_is_private() {
    let allowed: [&[&str]; 4] =
        [&["10.1.0.0/16"], &["127.0.0.0/8", "::1/128"], &["fd00::/8"], &["192.168.1.7/32"]];
    for networks in allowed {
        let permit = Permit::grant(target("http://llm.intern:8000/v1", networks), &|_| Ok(()));
        assert!(permit.is_ok(), "a private endpoint may be plain: {networks:?}");
    }
    let refused: [&[&str]; 6] = [
        &[],
        &["0.0.0.0/0"],
        &["10.0.0.0/7"],
        &["10.0.0.0/8", "203.0.113.0/24"],
        &["169.254.0.0/16"],
        &["::/0"],
    ];
    for networks in refused {
        let permit = Permit::grant(target("http://llm.intern:8000/v1", networks), &|_| Ok(()));
        assert!(
            matches!(permit, Err(Error::PlainHttp { .. })),
            "text would go open over {networks:?}: {permit:?}"
        );
        let encrypted = Permit::grant(target("https://llm.intern:8000/v1", networks), &|_| Ok(()));
        assert!(encrypted.is_ok(), "https is taken everywhere: {networks:?}");
    }
}
