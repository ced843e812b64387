//! The audit log's entries and their leaves (RFC 6962: `SHA-256(0x00 ‖ JCS(entry))`).
//!
//! This crate must never do I/O or read a clock. Entries never hold a secret, a prompt or an output: what writes
//! them passes objects of the catalogue and names of things only.

use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What happened to one object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeRecord {
    /// The kind of the object, for example `endpoint`.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// What it was; absent when it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<serde_json::Value>,
    /// What it is; absent when it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<serde_json::Value>,
}

/// One entry: who did what to which objects, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its place in the log, from 1.
    pub seq: u64,
    /// When it happened: RFC 3339, UTC, whole seconds.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What was done, for example `registry.edit`.
    pub action: String,
    /// Why, where a reason was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What it changed.
    pub changes: Vec<ChangeRecord>,
}

/// An entry without a canonical form: a number in it that JSON cannot carry.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct EntryError {
    seq: u64,
    source: serde_json::Error,
}

impl From<&EntryError> for Text {
    fn from(EntryError { seq, source }: &EntryError) -> Self {
        text!(
            "audit entry {seq} has no canonical JSON form: {source}",
            seq = *seq,
            source = source.to_string()
        )
    }
}

impl Entry {
    /// The canonical bytes (JCS) that are stored and hashed.
    pub fn to_jcs(&self) -> Result<Vec<u8>, EntryError> {
        serde_json_canonicalizer::to_vec(self).map_err(|source| EntryError { seq: self.seq, source })
    }
}

/// The leaf hash of an entry's canonical bytes: `SHA-256(0x00 ‖ bytes)`, as RFC 6962 §2.1 hashes leaves.
pub fn leaf(canonical: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update([0]).chain_update(canonical).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leaf_of_the_empty_entry_is_rfc_6962s() {
        let hex: String = leaf(b"").iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hex, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "the value that Certificate Transparency's own tests use for a leaf without data"
        );
    }

    #[test]
    fn the_order_of_fields_does_not_change_the_bytes() {
        let entry = Entry {
            seq: 1,
            at: "2026-11-20T10:00:00Z".into(),
            actor: "officer".into(),
            action: "registry.edit".into(),
            reason: None,
            changes: vec![ChangeRecord {
                kind: "tag".into(),
                id: "eu".into(),
                before: None,
                after: Some(serde_json::json!({"b": 1, "a": 2})),
            }],
        };
        let bytes = entry.to_jcs().unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(r#""after":{"a":2,"b":1}"#), "JCS sorts members: {text}");
        let again: Entry = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(again.to_jcs().unwrap(), bytes, "what was stored hashes the same when it is read again");
    }
}
