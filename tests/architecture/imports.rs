//! Who may import whom, from `cargo metadata`. Tests' own dependencies are free.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::{read, root};

/// What every crate of ours may use: it uses none of them, and gives words their form.
const LEAF: &str = "domicile-text";

/// Each crate of ours, and those of ours that it may use beside [`LEAF`]. A crate that is not here may not exist.
const MAY_USE: &[(&str, &[&str])] = &[
    (LEAF, &[]),
    ("domicile-policy", &[]),
    ("domicile-audit", &[]),
    ("domicile-bundle", &["domicile-policy", "domicile-audit"]),
    ("domicile-gateways", &["domicile-policy"]),
    ("domicile-table", &["domicile-policy"]),
    ("domicile-import", &["domicile-policy"]),
    ("domicile-report", &["domicile-policy"]),
    ("domicile-store", &["domicile-policy", "domicile-audit"]),
    ("domicile-prompt", &["domicile-policy"]),
    ("domicile-deliver", &["domicile-policy", "domicile-bundle"]),
    ("domicile-secrets", &["domicile-policy"]),
    (
        "domicile-console",
        &[
            "domicile-policy",
            "domicile-audit",
            "domicile-bundle",
            "domicile-gateways",
            "domicile-table",
            "domicile-import",
            "domicile-report",
            "domicile-store",
            "domicile-prompt",
            "domicile-deliver",
            "domicile-secrets",
        ],
    ),
    ("domicile-cli", &["domicile-console"]),
    ("domicile-desktop", &["domicile-console"]),
    ("domicile-oracles", &["domicile-policy"]),
];

/// The crates without I/O, clock, randomness, environment or async.
pub const PURE: &[&str] = &["policy", "audit", "bundle", "gateways", "table", "import", "report"];

/// What a pure crate must not even reach through another crate.
const IMPURE: &[&str] = &[
    "async-std",
    "hyper",
    "keyring",
    "mio",
    "reqwest",
    "rusqlite",
    "smol",
    "socket2",
    "tauri",
    "tokio",
    "ureq",
];

/// What a pure crate must not ask for itself. A library beneath may have them for uses that we do not make.
const IMPURE_DIRECT: &[&str] =
    &["getrandom", "rand", "rand_core", "libc", "rustix", "nix", "tempfile", "chrono"];

/// Crates of which one only may depend directly.
const ONLY: &[(&str, &[&str])] = &[
    ("clap", &["domicile-cli"]),
    ("apple-native-keyring-store", &["domicile-secrets"]),
    ("keyring-core", &["domicile-secrets"]),
    ("windows-native-keyring-store", &["domicile-secrets"]),
    ("zbus-secret-service-keyring-store", &["domicile-secrets"]),
    ("reqwest", &["domicile-prompt", "domicile-deliver"]),
    ("rusqlite", &["domicile-store"]),
    ("tauri", &["domicile-desktop"]),
    ("tauri-plugin-single-instance", &["domicile-desktop"]),
    ("tauri-specta", &["domicile-desktop"]),
];

struct Metadata {
    /// Name by package id.
    names: BTreeMap<String, String>,
    /// For each package id, the ids it uses, without its tests' own.
    uses: BTreeMap<String, BTreeSet<String>>,
    members: BTreeSet<String>,
}

impl Metadata {
    fn read() -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--all-features"])
            .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "cargo describes itself: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let list = |value: &Value| value.as_array().unwrap().clone();
        let not_only_for_tests = |kind: &Value| kind["kind"] != "dev";
        let names = list(&value["packages"]).iter().map(|p| (text(&p["id"]), text(&p["name"]))).collect();
        let uses = list(&value["resolve"]["nodes"])
            .iter()
            .map(|node| {
                let used = list(&node["deps"])
                    .iter()
                    .filter(|dep| list(&dep["dep_kinds"]).iter().any(not_only_for_tests))
                    .map(|dep| text(&dep["pkg"]))
                    .collect();
                (text(&node["id"]), used)
            })
            .collect();
        Self { names, uses, members: list(&value["workspace_members"]).iter().map(text).collect() }
    }

    /// The names that a package uses directly.
    fn direct(&self, id: &str) -> BTreeSet<&str> {
        self.uses[id].iter().map(|id| self.names[id].as_str()).collect()
    }

    /// The names that a package reaches at any depth.
    fn reached(&self, id: &str) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            for used in &self.uses[id] {
                if seen.insert(used.as_str()) {
                    open.push(used);
                }
            }
        }
        seen.into_iter().map(|id| self.names[id].as_str()).collect()
    }

    /// Our crates: id and name.
    fn ours(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|id| (id.as_str(), self.names[id].as_str()))
    }

    fn pure(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ours().filter(|(_, name)| PURE.iter().any(|pure| *name == format!("domicile-{pure}")))
    }
}

#[test]
fn every_crate_uses_only_the_rooms_it_may() {
    let metadata = Metadata::read();
    let ours: BTreeSet<_> = metadata.ours().map(|(_, name)| name).collect();
    let mut breaches = Vec::new();
    for (id, name) in metadata.ours() {
        let Some((_, may)) = MAY_USE.iter().find(|(room, _)| *room == name) else {
            breaches.push(format!("{name} has no row in the table: decide what it may use"));
            continue;
        };
        for used in metadata.direct(id) {
            if ours.contains(used) && used != LEAF && !may.contains(&used) {
                breaches.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(ours.len() >= 10, "the rooms are looked at: {ours:?}");
    assert_eq!(breaches, Vec::<String>::new(), "the rooms depend on each other in one direction only");
}

#[test]
fn pure_crates_reach_no_io_no_clock_and_no_randomness() {
    let metadata = Metadata::read();
    let mut breaches = Vec::new();
    for (id, name) in metadata.pure() {
        let reached = metadata.reached(id);
        breaches
            .extend(IMPURE.iter().filter(|i| reached.contains(*i)).map(|i| format!("{name} reaches {i}")));
        let direct = metadata.direct(id);
        breaches
            .extend(IMPURE_DIRECT.iter().filter(|i| direct.contains(*i)).map(|i| format!("{name} uses {i}")));
    }
    assert!(metadata.pure().count() >= 5, "the pure crates are looked at");
    assert_eq!(
        breaches,
        Vec::<String>::new(),
        "the same inputs give the same bytes only when nothing else is read"
    );
}

#[test]
fn what_touches_the_world_has_one_door() {
    let metadata = Metadata::read();
    let mut breaches = Vec::new();
    for (id, name) in metadata.ours() {
        let direct = metadata.direct(id);
        for (door, keepers) in ONLY {
            if direct.contains(door) && !keepers.contains(&name) {
                breaches.push(format!("{name} uses {door}, which is for {}", keepers.join(" and ")));
            }
        }
    }
    assert_eq!(
        breaches,
        Vec::<String>::new(),
        "network, database, keychain and window are each behind one crate"
    );
}

#[test]
fn nothing_asks_the_network_by_itself() {
    let metadata = Metadata::read();
    let desktop = metadata.ours().find(|(_, name)| *name == "domicile-desktop").unwrap().0;
    let reached = metadata.reached(desktop);
    for plugin in ["tauri-plugin-updater", "tauri-plugin-http", "tauri-plugin-websocket", "sentry"] {
        assert!(!reached.contains(plugin), "{plugin} opens connections that the officer did not start");
    }
}

#[test]
fn every_pure_crate_bans_the_same_calls() {
    let bans = read("crates/policy/clippy.toml");
    for call in ["std::fs::read", "std::env::var", "std::net::TcpStream", "SystemTime::now", "Timestamp::now"]
    {
        assert!(bans.contains(call), "the list of banned calls has {call}");
    }
    for room in PURE.iter().filter(|room| root().join("crates").join(room).is_dir()) {
        let own = read(format!("crates/{room}/clippy.toml"));
        assert!(
            own == bans,
            "crates/{room}/clippy.toml differs from that of policy: clippy reads only the nearest"
        );
    }
}
