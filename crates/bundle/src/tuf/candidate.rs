//! From a frozen release to the files of an export.
//!
//! The envelope is a target, and its SHA-256 is part of what the officers sign as `targets`. So the signatures on
//! the payload come first, all of them, and those on the list of targets after. Nothing here lets a list of
//! targets be signed while the envelope can still change.

use crate::dsse::{self, Envelope};
use crate::error::BuildError;
use crate::hex::Digest;
use crate::key::{KeySignature, PublicKey, Signer, sign};
use crate::limits;
use crate::name::{BUNDLE_TARGET, TargetName};
use crate::payload::PayloadHeader;
use crate::signatures;
use crate::tuf::root::RootChain;
use crate::tuf::schema::{
    Document, FileEntry, Hashes, Snapshot, SnapshotMeta, SnapshotType, SpecVersion, TargetEntry, Targets,
    TargetsType, TimestampMeta, TimestampRole, TimestampType, file, signed_bytes,
};
use crate::tuf::{TIMESTAMP_PATH, root_path, snapshot_path, target_path, targets_path};
use crate::verify::error::VerifyError;
use crate::verify::{Options, verify};
use domicile_text::text;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// A file of an export: its path in the directory, with `/`, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// For example `metadata/1.root.json`.
    pub path: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// A release as it was frozen: the payload and every other target, by name. Nothing is signed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    header: PayloadHeader,
    payload: Vec<u8>,
    targets: BTreeMap<TargetName, Vec<u8>>,
}

/// A candidate whose payload the officers signed. What is missing are their signatures on the list of targets.
#[derive(Debug)]
pub struct Sealed<'a> {
    candidate: &'a Candidate,
    chain: &'a RootChain,
    envelope: Vec<u8>,
    targets: Targets,
    targets_bytes: Vec<u8>,
}

/// Versions and ends of what the publisher signs, in whole seconds.
///
/// The snapshot's version is the revision. The timestamp's is the revision too, unless it was prolonged in
/// between: it must always be greater than the last one published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    /// The version of the snapshot.
    pub snapshot_version: u64,
    /// When the snapshot expires; no earlier than the timestamp that is to be prolonged under it.
    pub snapshot_expires: Timestamp,
    /// The version of the timestamp.
    pub timestamp_version: u64,
    /// When the timestamp expires: the freeze window, 7 to 14 days.
    pub timestamp_expires: Timestamp,
}

impl Candidate {
    /// The candidate of `payload` and the other targets, each a name and its bytes.
    ///
    /// Errors when the payload has no proper header, a name is not flat, is given twice or is that of the
    /// envelope, or there are too many.
    pub fn new(payload: Vec<u8>, others: Vec<(String, Vec<u8>)>) -> Result<Self, BuildError> {
        let header = PayloadHeader::parse(&payload)?;
        // The envelope is one more.
        if others.len() >= limits::TARGETS {
            let file = targets_path(header.revision);
            return Err(VerifyError::TooMany { file, what: text!("targets"), limit: limits::TARGETS }.into());
        }
        let mut targets = BTreeMap::new();
        for (name, bytes) in others {
            let target: TargetName = name.parse()?;
            if name == BUNDLE_TARGET {
                return Err(BuildError::TargetReserved { name });
            }
            if targets.insert(target, bytes).is_some() {
                return Err(BuildError::TargetTwice { name });
            }
        }
        Ok(Self { header, payload, targets })
    }

    /// What the payload says about itself.
    pub fn header(&self) -> &PayloadHeader {
        &self.header
    }

    /// The payload.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The targets besides the envelope.
    pub fn others(&self) -> &BTreeMap<TargetName, Vec<u8>> {
        &self.targets
    }

    /// The bytes that each officer signs first: DSSE's encoding of the payload.
    pub fn pae(&self) -> Vec<u8> {
        dsse::pae(dsse::PAYLOAD_TYPE, &self.payload)
    }

    /// The candidate with its envelope complete, under the newest root of `chain`.
    ///
    /// `signatures` are the officers', each over [`Candidate::pae`], in any order. Errors when one is wrong,
    /// unknown or repeated, or when there are too few.
    pub fn seal<'a>(
        &'a self,
        chain: &'a RootChain,
        signatures: &[KeySignature],
    ) -> Result<Sealed<'a>, BuildError> {
        let signatures = signatures::sorted(signatures);
        signatures::count(BUNDLE_TARGET, &self.pae(), &signatures, &[&chain.officers_rule()])?;
        let envelope = Envelope::new(self.payload.clone(), &signatures).to_bytes();
        let mut targets = BTreeMap::from([(BUNDLE_TARGET.to_owned(), target_entry(&envelope)?)]);
        for (name, bytes) in &self.targets {
            targets.insert(name.to_string(), target_entry(bytes)?);
        }
        let targets = Targets {
            kind: TargetsType::Only,
            expires: self.header.expires,
            spec_version: SpecVersion::Only,
            targets,
            version: self.header.revision,
        };
        let targets_bytes = signed_bytes(&targets)?;
        Ok(Sealed { candidate: self, chain, envelope, targets, targets_bytes })
    }
}

impl Sealed<'_> {
    /// The bytes that each officer signs second: the canonical form of the list of targets.
    pub fn targets_bytes(&self) -> &[u8] {
        &self.targets_bytes
    }

    /// The envelope's file, for archives.
    pub fn envelope(&self) -> &[u8] {
        &self.envelope
    }

    /// The files of the export, in an order in which they can be published one by one: targets, roots, list of
    /// targets, snapshot, and `metadata/timestamp.json` last. The same arguments give the same bytes.
    ///
    /// `signatures` are those of the officers who signed the payload, each over [`Sealed::targets_bytes`]. Errors
    /// when `publisher` is not the root's, cannot sign, or when [`verify()`] refuses the result as of `issued_at`.
    pub fn finish(
        &self,
        signatures: &[KeySignature],
        publisher: &dyn Signer,
        freshness: &Freshness,
    ) -> Result<Vec<ExportFile>, BuildError> {
        let header = &self.candidate.header;
        let targets =
            ExportFile { path: targets_path(header.revision), bytes: file(&self.targets, signatures)? };
        // Before the publisher signs anything, so that the error is that of the officers' signatures.
        let sorted = signatures::sorted(signatures);
        signatures::count(&targets.path, &self.targets_bytes, &sorted, &[&self.chain.officers_rule()])?;
        self.check_publisher(publisher)?;
        let snapshot = Snapshot {
            kind: SnapshotType::Only,
            expires: freshness.snapshot_expires,
            meta: SnapshotMeta { targets: file_entry(&targets.bytes, header.revision)? },
            spec_version: SpecVersion::Only,
            version: freshness.snapshot_version,
        };
        let signature = sign(publisher, &signed_bytes(&snapshot)?)?;
        let snapshot =
            ExportFile { path: snapshot_path(snapshot.version), bytes: file(&snapshot, &[signature])? };
        let timestamp =
            prolong(&snapshot.bytes, publisher, freshness.timestamp_version, freshness.timestamp_expires)?;

        let bundle = TargetName::bundle();
        let others = self.candidate.targets.iter().map(|(name, bytes)| (name, bytes.as_slice()));
        let contents: BTreeMap<&TargetName, &[u8]> =
            others.chain([(&bundle, self.envelope.as_slice())]).collect();
        let mut files: Vec<ExportFile> = contents
            .into_iter()
            .map(|(name, bytes)| ExportFile {
                path: target_path(name, &Digest::of(bytes)),
                bytes: bytes.to_vec(),
            })
            .collect();
        let roots = (1..).zip(self.chain.files());
        files.extend(
            roots.map(|(version, bytes)| ExportFile { path: root_path(version), bytes: bytes.clone() }),
        );
        files.extend([targets, snapshot, timestamp]);
        let pinned_root_sha256 = Some(self.chain.pin());
        verify(&files, &Options { pinned_root_sha256, at: header.issued_at, last_seen: None })?;
        Ok(files)
    }

    fn check_publisher(&self, publisher: &dyn Signer) -> Result<(), BuildError> {
        let bytes = publisher.public_key();
        let found = PublicKey::from_bytes(&bytes)
            .ok_or_else(|| BuildError::PublicKey { found: crate::hex::encode(&bytes) })?
            .id();
        match self.chain.publisher_rule().keys.into_keys().next() {
            Some(expected) if expected != found => Err(BuildError::Publisher { expected, found }),
            Some(_) | None => Ok(()),
        }
    }
}

/// A new `metadata/timestamp.json` over the published snapshot, whose bytes are `snapshot`: the release stays, the
/// freeze window moves on.
///
/// `version` must be greater than that of the timestamp before. Errors when the snapshot is not one or the
/// publisher cannot sign. Whether the publisher is the root's is not asked: verify the whole before publishing.
pub fn prolong(
    snapshot: &[u8],
    publisher: &dyn Signer,
    version: u64,
    expires: Timestamp,
) -> Result<ExportFile, BuildError> {
    let document: Document<Snapshot> = Document::parse("snapshot.json", snapshot)?;
    let timestamp = TimestampRole {
        kind: TimestampType::Only,
        expires,
        meta: TimestampMeta { snapshot: file_entry(snapshot, document.signed.version)? },
        spec_version: SpecVersion::Only,
        version,
    };
    let signature = sign(publisher, &signed_bytes(&timestamp)?)?;
    Ok(ExportFile { path: TIMESTAMP_PATH.to_owned(), bytes: file(&timestamp, &[signature])? })
}

fn length(bytes: &[u8]) -> Result<u64, BuildError> {
    u64::try_from(bytes.len())
        .map_err(|error| BuildError::NotWritable { what: "length".to_owned(), detail: error.to_string() })
}

fn target_entry(bytes: &[u8]) -> Result<TargetEntry, BuildError> {
    Ok(TargetEntry { hashes: Hashes { sha256: Digest::of(bytes) }, length: length(bytes)? })
}

fn file_entry(bytes: &[u8], version: u64) -> Result<FileEntry, BuildError> {
    Ok(FileEntry { hashes: Hashes { sha256: Digest::of(bytes) }, length: length(bytes)?, version })
}
