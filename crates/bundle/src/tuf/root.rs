//! Roots: which officers, how many of them, and which publisher key; and the chain from the first to the newest.
//!
//! A root never comes into being without the officers' signatures, and earlier ones are carried on byte by byte.

use crate::error::BuildError;
use crate::hex::{self, Digest, KeyId};
use crate::key::{KeySignature, PublicKey};
use crate::limits;
use crate::signatures::{self, Rule};
use crate::tuf::root_path;
use crate::tuf::schema::{
    Document, Ed25519, Key, KeyValue, RoleKeys, Roles, Root, RootType, SpecVersion, file, signed_bytes,
};
use crate::verify::error::VerifyError;
use domicile_text::text;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What a root says: the keys that are trusted, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootKeys {
    /// The officers' public keys, each once.
    pub officers: Vec<[u8; 32]>,
    /// How many officers must sign a root, a list of targets and a release: 2, or 1 while there is one officer.
    pub threshold: u32,
    /// The publisher's public key, for snapshot and timestamp; none of the officers'.
    pub publisher: [u8; 32],
    /// The first instant at which the root is no longer valid, in whole seconds.
    pub expires: Timestamp,
}

/// A root that officers still have to sign.
#[derive(Debug, Clone)]
pub struct UnsignedRoot {
    root: Root,
    bytes: Vec<u8>,
    earlier: Option<RootChain>,
}

impl UnsignedRoot {
    /// The first root of a workspace, to be signed by its own officers.
    ///
    /// Errors when a key is unusable or given twice, the publisher is an officer, or the threshold is not 2
    /// (1 with one officer).
    pub fn first(keys: &RootKeys) -> Result<Self, BuildError> {
        Self::new(1, keys, None)
    }

    /// The root after the newest of `chain`, to be signed by a threshold of its officers **and** of the new ones.
    ///
    /// Errors as [`UnsignedRoot::first`] does.
    pub fn next(chain: &RootChain, keys: &RootKeys) -> Result<Self, BuildError> {
        Self::new(chain.version().saturating_add(1), keys, Some(chain.clone()))
    }

    fn new(version: u64, keys: &RootKeys, earlier: Option<RootChain>) -> Result<Self, BuildError> {
        let mut all = BTreeMap::new();
        let mut ids = Vec::new();
        for bytes in keys.officers.iter().chain([&keys.publisher]) {
            let key = PublicKey::from_bytes(bytes)
                .ok_or_else(|| BuildError::PublicKey { found: hex::encode(bytes) })?;
            let public = KeyValue { public: key };
            all.insert(key.id(), Key { keytype: Ed25519::Only, keyval: public, scheme: Ed25519::Only });
            ids.push(key.id());
        }
        let publisher = RoleKeys { keyids: ids.pop().into_iter().collect(), threshold: 1 };
        ids.sort();
        let officers = RoleKeys { keyids: ids, threshold: keys.threshold };
        let root = Root {
            kind: RootType::Only,
            consistent_snapshot: true,
            expires: keys.expires,
            keys: all,
            roles: Roles {
                root: officers.clone(),
                snapshot: publisher.clone(),
                targets: officers,
                timestamp: publisher,
            },
            spec_version: SpecVersion::Only,
            version,
        };
        check(&root_path(version), &root)?;
        let bytes = signed_bytes(&root)?;
        Ok(Self { root, bytes, earlier })
    }

    /// The bytes that each officer signs.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The chain with this root at its end.
    ///
    /// Errors when a signature is wrong, unknown or repeated, or when too few officers, old or new, signed.
    pub fn finish(&self, signatures: &[KeySignature]) -> Result<RootChain, BuildError> {
        let file = file(&self.root, signatures)?;
        let mut files: Vec<&[u8]> =
            self.earlier.iter().flat_map(RootChain::files).map(Vec::as_slice).collect();
        files.push(&file);
        Ok(RootChain::parse(&files)?)
    }
}

/// The roots `1.root.json` to `N.root.json`, each of which follows from the one before.
///
/// Whether the newest has expired, and whether the first is the pinned one, is for [`crate::verify()`] to ask.
#[derive(Debug, Clone)]
pub struct RootChain {
    files: Vec<Vec<u8>>,
    newest: Root,
    /// The publisher of each root, the first one first.
    publishers: Vec<RoleKeys>,
}

impl RootChain {
    /// The chain of these files, the first one first.
    ///
    /// Errors when there is none, one is not canonical, breaks a rule for roots, has another version than its
    /// place, or is not signed by thresholds of its own officers and of those before.
    pub fn parse(files: &[&[u8]]) -> Result<Self, VerifyError> {
        let mut newest: Option<Root> = None;
        let mut publishers = Vec::new();
        for (version, bytes) in (1..).zip(files) {
            let path = root_path(version);
            if version > limits::ROOTS {
                let limit = usize::try_from(limits::ROOTS).unwrap_or(usize::MAX);
                return Err(VerifyError::TooMany { file: path, what: text!("roots before it"), limit });
            }
            let document: Document<Root> = Document::parse(&path, bytes)?;
            if document.signed.version != version {
                let found = document.signed.version;
                return Err(VerifyError::MixedReleases { file: path, expected: version, found });
            }
            check(&path, &document.signed)?;
            let message = document.signed_bytes(&path)?;
            let own = officers(&document.signed);
            let before = newest.as_ref().map(officers);
            let rules: Vec<&Rule> = before.iter().chain([&own]).collect();
            signatures::count(&path, &message, &document.signatures(), &rules)?;
            publishers.push(document.signed.roles.timestamp.clone());
            newest = Some(document.signed);
        }
        let newest = newest.ok_or_else(|| VerifyError::MissingFile { file: root_path(1) })?;
        Ok(Self { files: files.iter().map(|bytes| bytes.to_vec()).collect(), newest, publishers })
    }

    /// The files, `1.root.json` first.
    pub fn files(&self) -> &[Vec<u8>] {
        &self.files
    }

    /// The SHA-256 of `1.root.json`: what a gateway pins.
    pub fn pin(&self) -> Digest {
        Digest::of(self.files.first().map_or(&[], Vec::as_slice))
    }

    /// The version of the newest root.
    pub fn version(&self) -> u64 {
        self.newest.version
    }

    /// When the newest root expires.
    pub fn expires(&self) -> Timestamp {
        self.newest.expires
    }

    /// How many officers must sign.
    pub fn threshold(&self) -> u32 {
        self.newest.roles.targets.threshold
    }

    /// The officers' keys in the newest root.
    pub fn officers(&self) -> BTreeMap<KeyId, PublicKey> {
        officers(&self.newest).keys
    }

    /// Refuses `signature` when it is not by one of the officers over `message`; `what` names it in the error.
    ///
    /// For a signature on its way, such as the author's in a review. It says nothing about thresholds.
    pub fn check_officer(
        &self,
        what: &str,
        message: &[u8],
        signature: &KeySignature,
    ) -> Result<(), VerifyError> {
        let one = Rule { threshold: 1, ..self.officers_rule() };
        signatures::count(what, message, &[*signature], &[&one]).map(|_| ())
    }

    /// Whether the publisher key changed after the root of this version.
    pub(crate) fn publisher_changed_since(&self, version: u64) -> bool {
        let mut since =
            (1..).zip(&self.publishers).filter(|(at, _)| *at >= version).map(|(_, publisher)| publisher);
        let first = since.next();
        since.any(|publisher| Some(publisher) != first)
    }

    pub(crate) fn officers_rule(&self) -> Rule {
        officers(&self.newest)
    }

    pub(crate) fn publisher_rule(&self) -> Rule {
        rule(&self.newest, &self.newest.roles.timestamp)
    }
}

fn officers(root: &Root) -> Rule {
    rule(root, &root.roles.targets)
}

fn rule(root: &Root, role: &RoleKeys) -> Rule {
    let keys = role.keyids.iter().filter_map(|id| root.keys.get(id).map(|key| (*id, key.keyval.public)));
    Rule { keys: keys.collect(), threshold: role.threshold }
}

/// The rules that go beyond the shape of a root; written and read roots pass the same ones.
fn check(path: &str, root: &Root) -> Result<(), VerifyError> {
    let file = || path.to_owned();
    for (found, key) in &root.keys {
        let expected = key.keyval.public.id();
        if *found != expected {
            return Err(VerifyError::KeyIdMismatch { file: file(), expected, found: *found });
        }
    }
    let Roles { root: root_role, snapshot, targets, timestamp } = &root.roles;
    let officers = &targets.keyids;
    let ascending = officers.iter().zip(officers.iter().skip(1)).all(|(one, next)| one < next);
    let named = officers.iter().chain(&timestamp.keyids);
    let rules = [
        (root.consistent_snapshot, text!("`consistent_snapshot` is not true")),
        (root_role == targets, text!("`root` and `targets` do not have the same keys and threshold")),
        (snapshot == timestamp, text!("`snapshot` and `timestamp` do not have the same key")),
        (
            timestamp.keyids.len() == 1 && timestamp.threshold == 1,
            text!("there is not exactly one publisher key"),
        ),
        (ascending, text!("an officer's key is given twice, or the keys are out of order")),
        (
            !timestamp.keyids.iter().any(|id| officers.contains(id)),
            text!("the publisher key is also an officer's"),
        ),
        // One officer signs alone only while there is no second one.
        (
            matches!((officers.len(), targets.threshold), (1, 1) | (2.., 2)),
            text!("the threshold is not 2, or 1 with one officer"),
        ),
        (named.clone().all(|id| root.keys.contains_key(id)), text!("a role names a key that is not there")),
        (named.count() == root.keys.len(), text!("there is a key that no role names")),
    ];
    match rules.into_iter().find(|(kept, _)| !kept) {
        None => Ok(()),
        Some((_, broken)) => Err(VerifyError::RootRule { file: file(), detail: broken }),
    }
}
