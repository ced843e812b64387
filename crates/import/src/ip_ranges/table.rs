//! Which prefix an address is in, the longest first: the prefixes laid flat into stretches of addresses, so that a
//! question is one search in a sorted list, however many there are.

use std::net::IpAddr;

use ipnet::IpNet;

/// A prefix that the table is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The prefix.
    pub(super) net: IpNet,
    /// What it stands for.
    pub(super) value: usize,
    /// Whether it hides the longer prefixes around it that it lies in. One that does not is only found where no other
    /// covers the address.
    pub(super) counts: bool,
}

/// Stretches of addresses, each with the entry that counts there.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    v4: Vec<Stretch>,
    v6: Vec<Stretch>,
}

/// From this address to the next stretch.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    start: u128,
    value: Option<usize>,
}

/// A prefix whose end has not come yet.
struct Open {
    end: u128,
    value: usize,
    counts: bool,
}

impl Table {
    /// The table of `entries`, of which no two have the same prefix.
    pub(super) fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        let (v4, v6): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(|entry| matches!(entry.net, IpNet::V4(_)));
        Self { v4: flat(v4), v6: flat(v6) }
    }

    /// What the address is in.
    pub(super) fn find(&self, address: IpAddr) -> Option<usize> {
        let (stretches, number) = match address.to_canonical() {
            IpAddr::V4(address) => (&self.v4, u128::from(address.to_bits())),
            IpAddr::V6(address) => (&self.v6, address.to_bits()),
        };
        let after = stretches.partition_point(|stretch| stretch.start <= number);
        stretches.get(after.checked_sub(1)?)?.value
    }
}

/// The first and the last address of a prefix.
fn bounds(net: &IpNet) -> (u128, u128) {
    match net {
        IpNet::V4(net) => (net.network().to_bits().into(), net.broadcast().to_bits().into()),
        IpNet::V6(net) => (net.network().to_bits(), net.broadcast().to_bits()),
    }
}

/// Prefixes of one family lie in each other or apart: in order, each begins in those that are still open.
fn flat(mut entries: Vec<Entry>) -> Vec<Stretch> {
    entries.sort_by_key(|entry| (bounds(&entry.net).0, entry.net.prefix_len()));
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for entry in entries {
        let (start, end) = bounds(&entry.net);
        close(&mut open, &mut stretches, start);
        let around = open.last().filter(|around| around.counts && !entry.counts);
        let (value, counts) = around.map_or((entry.value, entry.counts), |around| (around.value, true));
        begin(&mut stretches, start, Some(value));
        open.push(Open { end, value, counts });
    }
    close(&mut open, &mut stretches, u128::MAX);
    stretches
}

/// Ends what ends before `next`.
fn close(open: &mut Vec<Open>, stretches: &mut Vec<Stretch>, next: u128) {
    while let Some(ended) = open.pop_if(|open| open.end < next) {
        begin(stretches, ended.end.saturating_add(1), open.last().map(|around| around.value));
    }
}

fn begin(stretches: &mut Vec<Stretch>, start: u128, value: Option<usize>) {
    // What begins here later lies in what began here before.
    let _ = stretches.pop_if(|last| last.start == start);
    stretches.push(Stretch { start, value });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(text: &str, value: usize, counts: bool) -> Entry {
        Entry { net: text.parse().unwrap(), value, counts }
    }

    #[test]
    fn the_longest_prefix_that_counts_is_found() {
        let table = Table::of([
            entry("10.0.0.0/8", 0, true),
            entry("10.1.0.0/16", 1, true),
            entry("10.1.2.0/24", 2, false),
            entry("192.168.0.0/16", 3, false),
            entry("255.255.255.0/24", 4, true),
            entry("::/1", 5, true),
            entry("2001:db8::/32", 6, true),
            entry("ffff::/16", 7, true),
        ]);
        let cases = [
            ("9.255.255.255", None),
            ("10.0.0.0", Some(0)),
            ("10.0.255.255", Some(0)),
            ("10.1.0.0", Some(1)),
            ("10.1.2.3", Some(1)),
            ("10.2.0.0", Some(0)),
            ("11.0.0.0", None),
            ("192.168.1.1", Some(3)),
            ("255.255.255.255", Some(4)),
            ("::1", Some(5)),
            ("2001:db8::1", Some(6)),
            ("2001:db9::1", Some(5)),
            ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Some(7)),
            // An address of the old kind in the clothes of the new one.
            ("::ffff:10.1.2.3", Some(1)),
        ];
        for (address, expected) in cases {
            assert_eq!(table.find(address.parse().unwrap()), expected, "{address}");
        }
        assert_eq!(Table::default().find("10.0.0.0".parse().unwrap()), None, "nothing is in nothing");
    }

    proptest! {
        #[test]
        fn it_finds_what_looking_at_every_prefix_finds(
            prefixes in prop::collection::btree_map((any::<u8>(), 0..=8_u8), any::<bool>(), 0..40),
            addresses in prop::collection::vec(any::<u8>(), 1..20),
        ) {
            // All in one byte, so that they meet.
            let net = |byte: u8, length: u8| {
                let length = 24 + length;
                ipnet::Ipv4Net::new([10, 0, 0, byte].into(), length).unwrap().trunc()
            };
            let mut seen = std::collections::BTreeSet::new();
            let entries: Vec<Entry> = prefixes
                .iter()
                .map(|((byte, length), counts)| (net(*byte, *length), *counts))
                .filter(|(net, _)| seen.insert(*net))
                .enumerate()
                .map(|(value, (net, counts))| Entry { net: IpNet::V4(net), value, counts })
                .collect();
            let table = Table::of(entries.iter().copied());
            for byte in addresses {
                let address = IpAddr::from([10, 0, 0, byte]);
                let around = |counts| {
                    let around = entries.iter().filter(|e| e.counts == counts && e.net.contains(&address));
                    around.max_by_key(|e| e.net.prefix_len()).map(|e| e.value)
                };
                prop_assert_eq!(table.find(address), around(true).or(around(false)), "{}", address);
            }
        }
    }
}
