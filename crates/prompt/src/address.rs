//! Which addresses a prompt may go to. Registries: RFC 6890 and IANA's special-purpose address registries for IPv4 and
//! IPv6. What is not known to be public is not public.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use domicile_text::text;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::{Error, Result};

const fn v4(a: u8, b: u8, c: u8, d: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(first: u16, second: u16, length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(first, second, 0, 0, 0, 0, 0, 0), length)
}

const LOOPBACK_V6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128);

/// Networks over which unencrypted text stays inside the organisation. Link-local is not among them: clouds answer
/// there with the machine's own credentials.
const PRIVATE: [IpNet; 6] = [
    IpNet::V4(v4(10, 0, 0, 0, 8)),
    IpNet::V4(v4(172, 16, 0, 0, 12)),
    IpNet::V4(v4(192, 168, 0, 0, 16)),
    IpNet::V4(v4(127, 0, 0, 0, 8)),
    IpNet::V6(v6(0xfc00, 0, 7)),
    IpNet::V6(LOOPBACK_V6),
];

/// IPv4 networks in which no hosted endpoint can be.
const NOT_PUBLIC_V4: [Ipv4Net; 15] = [
    v4(0, 0, 0, 0, 8),
    v4(10, 0, 0, 0, 8),
    v4(100, 64, 0, 0, 10),
    v4(127, 0, 0, 0, 8),
    v4(169, 254, 0, 0, 16),
    v4(172, 16, 0, 0, 12),
    v4(192, 0, 0, 0, 24),
    v4(192, 0, 2, 0, 24),
    v4(192, 88, 99, 0, 24),
    v4(192, 168, 0, 0, 16),
    v4(198, 18, 0, 0, 15),
    v4(198, 51, 100, 0, 24),
    v4(203, 0, 113, 0, 24),
    v4(224, 0, 0, 0, 4),
    v4(240, 0, 0, 0, 4),
];

/// The IPv6 network that is public, but for the parts below.
const GLOBAL_V6: Ipv6Net = v6(0x2000, 0, 3);

/// IETF protocols with Teredo, documentation (two), 6to4.
const NOT_PUBLIC_V6: [Ipv6Net; 4] =
    [v6(0x2001, 0, 23), v6(0x2001, 0x0db8, 32), v6(0x2002, 0, 16), v6(0x3fff, 0, 20)];

/// An IPv4 address seen through a network that speaks only IPv6 (RFC 6052).
const TRANSLATED: Ipv6Net = v6(0x0064, 0xff9b, 96);

/// Whether there are networks, and all of them lie inside private or loopback ones.
pub(crate) fn all_private(networks: &[IpNet]) -> bool {
    !networks.is_empty()
        && networks.iter().all(|network| PRIVATE.iter().any(|private| private.contains(network)))
}

/// Whether an address is on the public internet.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => !NOT_PUBLIC_V4.iter().any(|network| network.contains(&address)),
        IpAddr::V6(address) if TRANSLATED.contains(&address) => {
            let [.., a, b, c, d] = address.octets();
            is_public(IpAddr::V4(Ipv4Addr::new(a, b, c, d)))
        }
        IpAddr::V6(address) => {
            GLOBAL_V6.contains(&address) && !NOT_PUBLIC_V6.iter().any(|network| network.contains(&address))
        }
    }
}

/// The address to connect to, once **all** that the name leads to have been found right. One wrong address among them is
/// a name service that cannot be trusted, so nothing is sent to any. It is the first, as the system orders them by what
/// it can reach; but for a name of this computer the first of IPv4, where local model servers listen.
pub(crate) fn check(host: &str, networks: &[IpNet], addresses: &[SocketAddr]) -> Result<SocketAddr> {
    for address in addresses {
        let address = address.ip().to_canonical();
        if networks.is_empty() {
            if !is_public(address) {
                return Err(Error::NotPublic { host: host.to_owned(), address });
            }
        } else if !networks.iter().any(|network| network.contains(&address)) {
            return Err(Error::OutsideNetworks { host: host.to_owned(), address });
        }
    }
    let none = || Error::NotResolved { host: host.to_owned(), cause: text!("it has no address") };
    let local = addresses.iter().all(|address| address.ip().to_canonical().is_loopback());
    let preferred = addresses.iter().find(|address| local && address.is_ipv4());
    preferred.or_else(|| addresses.first()).copied().ok_or_else(none)
}

#[cfg(test)]
mod tests;
