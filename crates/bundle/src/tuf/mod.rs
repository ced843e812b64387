//! The TUF repository around the envelope (The Update Framework, specification 1.0.31).
//!
//! Top-level roles only, no delegations, consistent snapshots, Ed25519, SHA-256. Writing needs the officers'
//! signatures and the publisher's signer; reading is [`crate::verify()`] and nothing else.

pub mod candidate;
pub mod root;
pub(crate) mod schema;

pub(crate) fn root_path(version: u64) -> String {
    format!("metadata/{version}.root.json")
}

pub(crate) fn snapshot_path(version: u64) -> String {
    format!("metadata/{version}.snapshot.json")
}

pub(crate) fn targets_path(version: u64) -> String {
    format!("metadata/{version}.targets.json")
}

pub(crate) const TIMESTAMP_PATH: &str = "metadata/timestamp.json";

pub(crate) fn target_path(name: &crate::TargetName, sha256: &crate::Digest) -> String {
    format!("targets/{sha256}.{name}")
}
