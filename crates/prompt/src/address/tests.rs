//! Public or not, inside or outside: the edges of every range.

use std::net::{IpAddr, SocketAddr};

use super::{check, is_public};
use crate::Error;

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

#[test]
fn special_addresses_are_not_public_in_any_disguise() {
    let special = [
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254",
        "64:ff9b:1::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "4000::1",
    ];
    for address in special {
        assert!(!is_public(ip(address)), "a hosted endpoint must not be at {address}");
    }
}

#[test]
fn ordinary_addresses_beside_the_special_ones_are_public() {
    let ordinary = [
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.0.0.1",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "223.255.255.255",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
        "2606:4700::1",
        "2a00:1450::1",
        "2001:200::1",
        "2003::1",
    ];
    for address in ordinary {
        assert!(is_public(ip(address)), "{address} is public; refusing it would refuse a hosted endpoint");
    }
}

#[test]
fn one_wrong_address_among_right_ones_refuses_all() {
    let to = |texts: &[&str]| texts.iter().map(|text| SocketAddr::new(ip(text), 443)).collect::<Vec<_>>();
    let networks = ["10.1.0.0/16".parse().unwrap()];

    let inside = check("llm", &networks, &to(&["10.1.2.3", "::ffff:10.1.2.4"]));
    assert_eq!(inside.unwrap(), to(&["10.1.2.3"])[0], "the first is the one that is used");
    for outside in ["10.2.0.1", "8.8.8.8", "127.0.0.1", "fe80::1"] {
        let refused = check("llm", &networks, &to(&["10.1.2.3", outside]));
        assert!(
            matches!(refused, Err(Error::OutsideNetworks { .. })),
            "{outside} is not declared: {refused:?}"
        );
        let Err(Error::OutsideNetworks { address, .. }) = refused else { panic!("checked above") };
        assert_eq!(address, ip(outside), "the wrong one is named");
    }

    assert!(
        check("api", &[], &to(&["8.8.8.8", "2606:4700::1"])).is_ok(),
        "a hosted endpoint at public addresses"
    );
    let refused = check("api", &[], &to(&["8.8.8.8", "192.168.0.1"]));
    assert!(
        matches!(refused, Err(Error::NotPublic { .. })),
        "a rebound name must not reach inside: {refused:?}"
    );
    let none = check("api", &[], &[]);
    assert!(matches!(none, Err(Error::NotResolved { .. })), "no address is not a yes: {none:?}");
}

#[test]
fn of_this_computers_own_addresses_ipv4_is_taken() {
    let to = |texts: [&str; 2]| texts.map(|text| SocketAddr::new(ip(text), 11434));
    let networks =
        ["127.0.0.0/8", "::1/128", "fd00::/8", "10.0.0.0/8"].map(|network| network.parse().unwrap());
    let local = check("localhost", &networks, &to(["::1", "127.0.0.1"])).unwrap();
    assert_eq!(local.ip(), ip("127.0.0.1"), "local model servers rarely listen on IPv6");
    let inside = check("llm", &networks, &to(["fd00::1", "10.0.0.1"])).unwrap();
    assert_eq!(inside.ip(), ip("fd00::1"), "everywhere else the system's order stands");
}
