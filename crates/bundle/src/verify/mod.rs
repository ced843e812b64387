//! The one verify function: every reader of a bundle, whatever fetched it, asks this one.
//!
//! It refuses by default. There is no option that skips a check; without a pin it says itself that nothing is
//! authenticated. It reads no clock and no file: the instant and the bytes are arguments.

pub mod error;
pub mod files;
mod reader;

use crate::dsse::Envelope;
use crate::hex::{Digest, KeyId};
use crate::limits;
use crate::name::{BUNDLE_TARGET, TargetName};
use crate::payload::PayloadHeader;
use crate::signatures;
use crate::tuf::schema::{Snapshot, Targets, TimestampRole};
use crate::tuf::{TIMESTAMP_PATH, root_path, snapshot_path, target_path, targets_path};
use domicile_text::{Text, text};
use error::VerifyError;
use files::Files;
use jiff::Timestamp;
use reader::Reader;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the bundle is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The SHA-256 of `1.root.json`, had by another way than the bundle. Without it nothing is authenticated.
    pub pinned_root_sha256: Option<Digest>,
    /// Now, or the instant that is asked about.
    pub at: Timestamp,
    /// What was accepted last time, so that nothing older is accepted.
    pub last_seen: Option<LastSeen>,
}

/// What a reader keeps of the last bundle it accepted: [`Verified::last_seen`] makes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastSeen {
    /// The version of the newest root.
    pub root: u64,
    /// Its SHA-256: the next chain must lead through this very root, so that no rotated-out key returns.
    pub root_sha256: Digest,
    /// The version of the timestamp.
    pub timestamp: u64,
    /// The version of the snapshot.
    pub snapshot: u64,
    /// The revision of the release, which is also the version of the list of targets.
    pub revision: u64,
    /// The SHA-256 of the release's envelope: the same revision may not come with other content.
    pub bundle_sha256: Digest,
}

/// A part of a bundle that has a version or an end of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The newest root.
    Root,
    /// The timestamp: the freeze window.
    Timestamp,
    /// The snapshot.
    Snapshot,
    /// The list of targets.
    Targets,
    /// The release itself.
    Bundle,
}

impl From<Part> for Text {
    fn from(part: Part) -> Self {
        match part {
            Part::Root => text!("root"),
            Part::Timestamp => text!("timestamp"),
            Part::Snapshot => text!("snapshot"),
            Part::Targets => text!("list of targets"),
            Part::Bundle => text!("release"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Text::from(*self).fmt(f)
    }
}

/// When each part ends: the first instant at which it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expiries {
    /// The newest root.
    pub root: Timestamp,
    /// The timestamp.
    pub timestamp: Timestamp,
    /// The snapshot.
    pub snapshot: Timestamp,
    /// The list of targets.
    pub targets: Timestamp,
    /// The release; always that of the list of targets.
    pub bundle: Timestamp,
}

impl Expiries {
    /// The part that ends first, and when; of several, the first in the order of [`Part`].
    pub fn earliest(&self) -> (Part, Timestamp) {
        let Self { root, timestamp, snapshot, targets, bundle } = *self;
        let later = [
            (Part::Timestamp, timestamp),
            (Part::Snapshot, snapshot),
            (Part::Targets, targets),
            (Part::Bundle, bundle),
        ];
        later.into_iter().fold((Part::Root, root), |first, next| if next.1 < first.1 { next } else { first })
    }
}

/// A target that is there and is what the officers signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedTarget {
    /// Its name, without the hash.
    pub name: TargetName,
    /// Its path in the directory.
    pub path: String,
    /// Its SHA-256.
    pub sha256: Digest,
    /// Its length in bytes.
    pub length: u64,
}

/// A bundle in which everything holds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Whether the first root is the pinned one. When `false` the bundle is consistent, and anyone may have made it.
    pub authenticated: bool,
    /// The release's revision.
    pub revision: u64,
    /// The release's id.
    pub bundle_id: String,
    /// The name of the payload's format.
    pub schema: String,
    /// The SHA-256 of the envelope of the release before, unless this is the first.
    pub previous_sha256: Option<Digest>,
    /// When the release was frozen.
    pub issued_at: Timestamp,
    /// The first instant at which the release is no longer in force.
    pub expires: Timestamp,
    /// When each part ends.
    pub expiries: Expiries,
    /// The officers who signed the release and the list of targets, ascending.
    pub signers: Vec<KeyId>,
    /// How many had to.
    pub threshold: u32,
    /// Whether one officer alone sufficed. To be said wherever the bundle is shown.
    pub one_signer: bool,
    /// The SHA-256 of `1.root.json`.
    pub root_sha256: Digest,
    /// Every target, by name.
    pub targets: Vec<VerifiedTarget>,
    /// The release, as it was signed.
    pub payload: Vec<u8>,
    /// What to keep for the next time.
    pub last_seen: LastSeen,
}

/// Verifies the whole bundle in `files`: roots, timestamp, snapshot, list of targets, every target's length and
/// SHA-256, the envelope with the officers' keys and threshold, and that the release agrees with what carries it.
///
/// Every file must be in the one form that this crate writes, and no other file may be there. Errors with the
/// first thing that is wrong; then nothing of the bundle may be used.
pub fn verify(files: &dyn Files, options: &Options) -> Result<Verified, VerifyError> {
    let at = options.at;
    let seen = options.last_seen.as_ref();
    let mut reader = Reader::new(files);

    let chain = reader.roots(options.pinned_root_sha256)?;
    let newest_root_sha256 = check_roots_seen(chain.files(), seen)?;
    not_older(Part::Root, seen.map(|seen| seen.root), chain.version())?;
    in_force(Part::Root, &root_path(chain.version()), chain.expires(), at)?;
    let officers = chain.officers_rule();
    let publisher = chain.publisher_rule();

    // Who stole the publisher key can sign the highest version there is. Once the officers replaced the key, what
    // was seen under the old one must not keep the bundle out; the revision is the officers' and still counts.
    let publisher_seen = seen.filter(|seen| !chain.publisher_changed_since(seen.root));
    let (timestamp, _) = reader.signed::<TimestampRole>(TIMESTAMP_PATH, None, &publisher)?;
    not_older(Part::Timestamp, publisher_seen.map(|seen| seen.timestamp), timestamp.version)?;
    in_force(Part::Timestamp, TIMESTAMP_PATH, timestamp.expires, at)?;

    let path = snapshot_path(timestamp.meta.snapshot.version);
    let (snapshot, _) = reader.signed::<Snapshot>(&path, Some(&timestamp.meta.snapshot), &publisher)?;
    not_older(Part::Snapshot, publisher_seen.map(|seen| seen.snapshot), snapshot.version)?;
    in_force(Part::Snapshot, &path, snapshot.expires, at)?;

    let list_path = targets_path(snapshot.meta.targets.version);
    let (list, signers) = reader.signed::<Targets>(&list_path, Some(&snapshot.meta.targets), &officers)?;
    not_older(Part::Targets, seen.map(|seen| seen.revision), list.version)?;
    in_force(Part::Targets, &list_path, list.expires, at)?;

    if list.targets.len() > limits::TARGETS {
        return Err(VerifyError::TooMany { file: list_path, what: text!("targets"), limit: limits::TARGETS });
    }
    let mut targets = Vec::with_capacity(list.targets.len());
    let mut envelope = None;
    for (name, entry) in &list.targets {
        let name: TargetName = name.parse()?;
        let path = target_path(&name, &entry.hashes.sha256);
        let bytes = reader.target(&path, entry)?;
        if name.as_str() == BUNDLE_TARGET {
            envelope = Some((path.clone(), bytes, entry.hashes.sha256));
        }
        targets.push(VerifiedTarget { name, path, sha256: entry.hashes.sha256, length: entry.length });
    }
    let Some((path, bytes, bundle_sha256)) = envelope else {
        return Err(VerifyError::MissingFile { file: format!("targets/{BUNDLE_TARGET}") });
    };

    let envelope = Envelope::parse(&path, bytes)?;
    if signatures::count(&path, &envelope.pae(), envelope.signatures(), &[&officers])? != signers {
        return Err(VerifyError::SignersDiffer { envelope: path, targets: list_path });
    }
    let header = PayloadHeader::parse(envelope.payload())?;
    check_release(&path, &header, &list, at)?;
    if seen.is_some_and(|seen| seen.revision == header.revision && seen.bundle_sha256 != bundle_sha256) {
        return Err(VerifyError::RevisionReused { file: path, revision: header.revision });
    }
    reader.refuse_others()?;

    Ok(Verified {
        authenticated: options.pinned_root_sha256.is_some(),
        revision: header.revision,
        bundle_id: header.bundle_id,
        schema: header.schema,
        previous_sha256: header.previous_sha256,
        issued_at: header.issued_at,
        expires: header.expires,
        expiries: Expiries {
            root: chain.expires(),
            timestamp: timestamp.expires,
            snapshot: snapshot.expires,
            targets: list.expires,
            bundle: header.expires,
        },
        one_signer: signers.len() < 2,
        signers: signers.into_iter().collect(),
        threshold: officers.threshold,
        root_sha256: chain.pin(),
        targets,
        payload: envelope.into_payload(),
        last_seen: LastSeen {
            root: chain.version(),
            root_sha256: newest_root_sha256,
            timestamp: timestamp.version,
            snapshot: snapshot.version,
            revision: header.revision,
            bundle_sha256,
        },
    })
}

/// The release must agree with the list of targets that carries it, and be in force.
fn check_release(
    path: &str,
    header: &PayloadHeader,
    list: &Targets,
    at: Timestamp,
) -> Result<(), VerifyError> {
    let file = path.to_owned();
    if header.revision != list.version {
        return Err(VerifyError::RevisionMismatch { file, expected: list.version, found: header.revision });
    }
    if header.expires != list.expires {
        return Err(VerifyError::ExpiryMismatch { file, expected: list.expires, found: header.expires });
    }
    if at < header.issued_at {
        return Err(VerifyError::IssuedInFuture { file, issued_at: header.issued_at });
    }
    in_force(Part::Bundle, path, header.expires, at)
}

/// The SHA-256 of the newest root. Refuses a chain that does not lead through the root trusted before.
fn check_roots_seen(roots: &[Vec<u8>], seen: Option<&LastSeen>) -> Result<Digest, VerifyError> {
    if let Some(seen) = seen {
        let trusted = (1..).zip(roots).find(|(version, _)| *version == seen.root);
        if trusted.is_some_and(|(_, bytes)| Digest::of(bytes) != seen.root_sha256) {
            return Err(VerifyError::RootForked { file: root_path(seen.root) });
        }
    }
    Ok(Digest::of(roots.last().map_or(&[], Vec::as_slice)))
}

fn not_older(part: Part, seen: Option<u64>, found: u64) -> Result<(), VerifyError> {
    match seen {
        Some(seen) if found < seen => Err(VerifyError::Rollback { part, seen, found }),
        Some(_) | None => Ok(()),
    }
}

/// An end belongs to what it ends: at that very instant the part is expired.
fn in_force(part: Part, file: &str, expires: Timestamp, at: Timestamp) -> Result<(), VerifyError> {
    if at < expires {
        return Ok(());
    }
    Err(VerifyError::Expired { part, file: file.to_owned(), expires })
}
