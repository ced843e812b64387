//! The metadata files as types. A field that is not here is refused, so nothing can hide in one.

use crate::canonical;
use crate::error::BuildError;
use crate::hex::{self, Digest, KeyId};
use crate::instant;
use crate::key::{KeySignature, PublicKey};
use crate::limits;
use crate::verify::error::VerifyError;
use domicile_text::text;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// What the four kinds of signed metadata have in common.
pub(crate) trait Metadata: Serialize + DeserializeOwned {
    /// The role's name, as in the names of its files.
    const NAME: &'static str;
    /// The most bytes that its file may have.
    const LIMIT: usize;

    fn version(&self) -> u64;
}

macro_rules! metadata {
    ($type:ty, $name:literal, $limit:expr) => {
        impl Metadata for $type {
            const NAME: &'static str = $name;
            const LIMIT: usize = $limit;

            fn version(&self) -> u64 {
                self.version
            }
        }
    };
}

metadata!(Root, "root", limits::ROOT_BYTES);
metadata!(Targets, "targets", limits::TARGETS_BYTES);
metadata!(Snapshot, "snapshot", limits::SNAPSHOT_BYTES);
metadata!(TimestampRole, "timestamp", limits::TIMESTAMP_BYTES);

/// A whole file: what was signed, and the signatures over its canonical bytes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "T: DeserializeOwned"))]
pub(crate) struct Document<T> {
    signatures: Vec<WireSignature>,
    pub(crate) signed: T,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireSignature {
    keyid: KeyId,
    #[serde(serialize_with = "write_signature", deserialize_with = "read_signature")]
    sig: [u8; 64],
}

impl<T: Metadata> Document<T> {
    /// The document in the bytes of `file`: canonical, no larger than its role may be, version in range.
    pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Self, VerifyError> {
        let document: Self = canonical::decode(file, bytes, T::LIMIT)?;
        let version = document.signed.version();
        if !(1..=limits::VERSION).contains(&version) {
            let detail = text!("`version` {version} is not between 1 and 2^53 - 1", version);
            return Err(VerifyError::UnexpectedContent { file: file.to_owned(), detail });
        }
        Ok(document)
    }

    pub(crate) fn signatures(&self) -> Vec<KeySignature> {
        self.signatures.iter().map(|s| KeySignature { key_id: s.keyid, bytes: s.sig }).collect()
    }

    /// The bytes that the signatures cover.
    pub(crate) fn signed_bytes(&self, file: &str) -> Result<Vec<u8>, VerifyError> {
        canonical::encode(&self.signed).map_err(|error| canonical::unexpected(file, &error))
    }
}

/// The bytes of `signed` that are to be signed. Errors when it holds what the form has no place for.
pub(crate) fn signed_bytes<T: Metadata>(signed: &T) -> Result<Vec<u8>, BuildError> {
    canonical::encode(signed)
        .map_err(|error| BuildError::NotWritable { what: T::NAME.to_owned(), detail: error.to_string() })
}

/// The file of `signed` with `signatures`, which are put in order and not verified.
pub(crate) fn file<T: Metadata>(signed: &T, signatures: &[KeySignature]) -> Result<Vec<u8>, BuildError> {
    let signatures: Vec<WireSignature> = crate::signatures::sorted(signatures)
        .into_iter()
        .map(|s| WireSignature { keyid: s.key_id, sig: s.bytes })
        .collect();
    canonical::encode(&Document { signatures, signed })
        .map_err(|error| BuildError::NotWritable { what: T::NAME.to_owned(), detail: error.to_string() })
}

fn write_signature<S: Serializer>(bytes: &[u8; 64], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&hex::encode(bytes))
}

fn read_signature<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 64], D::Error> {
    hex::decode(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// A field that has one value, and is refused with any other.
macro_rules! constant {
    ($type:ident, $text:literal) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub(crate) enum $type {
            #[serde(rename = $text)]
            Only,
        }
    };
}

constant!(SpecVersion, "1.0.31");
constant!(Ed25519, "ed25519");
constant!(RootType, "root");
constant!(TargetsType, "targets");
constant!(SnapshotType, "snapshot");
constant!(TimestampType, "timestamp");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Root {
    #[serde(rename = "_type")]
    pub(crate) kind: RootType,
    pub(crate) consistent_snapshot: bool,
    #[serde(with = "instant")]
    pub(crate) expires: Timestamp,
    pub(crate) keys: BTreeMap<KeyId, Key>,
    pub(crate) roles: Roles,
    pub(crate) spec_version: SpecVersion,
    pub(crate) version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Roles {
    pub(crate) root: RoleKeys,
    pub(crate) snapshot: RoleKeys,
    pub(crate) targets: RoleKeys,
    pub(crate) timestamp: RoleKeys,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleKeys {
    pub(crate) keyids: Vec<KeyId>,
    pub(crate) threshold: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Key {
    pub(crate) keytype: Ed25519,
    pub(crate) keyval: KeyValue,
    pub(crate) scheme: Ed25519,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyValue {
    pub(crate) public: PublicKey,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hashes {
    pub(crate) sha256: Digest,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Targets {
    #[serde(rename = "_type")]
    pub(crate) kind: TargetsType,
    #[serde(with = "instant")]
    pub(crate) expires: Timestamp,
    pub(crate) spec_version: SpecVersion,
    // Names as plain text here: they are checked one by one, so that a bad one has its own error.
    pub(crate) targets: BTreeMap<String, TargetEntry>,
    pub(crate) version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TargetEntry {
    pub(crate) hashes: Hashes,
    pub(crate) length: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileEntry {
    pub(crate) hashes: Hashes,
    pub(crate) length: u64,
    pub(crate) version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Snapshot {
    #[serde(rename = "_type")]
    pub(crate) kind: SnapshotType,
    #[serde(with = "instant")]
    pub(crate) expires: Timestamp,
    pub(crate) meta: SnapshotMeta,
    pub(crate) spec_version: SpecVersion,
    pub(crate) version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SnapshotMeta {
    #[serde(rename = "targets.json")]
    pub(crate) targets: FileEntry,
}

/// The `timestamp` role; the other name belongs to jiff's instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimestampRole {
    #[serde(rename = "_type")]
    pub(crate) kind: TimestampType,
    #[serde(with = "instant")]
    pub(crate) expires: Timestamp,
    pub(crate) meta: TimestampMeta,
    pub(crate) spec_version: SpecVersion,
    pub(crate) version: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimestampMeta {
    #[serde(rename = "snapshot.json")]
    pub(crate) snapshot: FileEntry,
}
