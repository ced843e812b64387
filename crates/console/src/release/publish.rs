//! Publishing: one draft is frozen, signed with the officer's and the publisher's key, verified and stored.

use std::{fs::File, path::PathBuf};

use domicile_bundle::{
    Candidate, Ed25519Signer, ExportFile, Freshness, KeySignature, RootChain, RootKeys, Signer as _,
    UnsignedRoot,
};
use domicile_gateways::envoy;
use domicile_policy::{
    Catalogue, Instant, Release,
    canonical::{Sha256Hex, hex},
    release::SCHEMA,
};
use domicile_secrets::{PrivateKey, SecretName, Vault};
use domicile_store::{Officer, ReleaseRecord, StoredRelease};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use super::{DAY, ReleaseView, envoy_files, newest, preview_of, verify};
use crate::{Console, Error, vault, workspace};

/// The setting with the chain of roots, each file as text.
const ROOTS: &str = "roots";
/// How long a root is valid, in days: beyond the longest release that can be made in its first year.
const ROOT_DAYS: i64 = 730;
/// The freeze window: how long the timestamp is valid, in days.
const TIMESTAMP_DAYS: i64 = 14;

/// How a release is made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Publish {
    /// How long it is valid, in days.
    pub days: u32,
    /// Why the change is made.
    pub reason: String,
}

/// How many characters a reason has at least.
const REASON: usize = 10;

/// Freezes the draft, signs it with the officer's and the publisher's key, verifies the result and stores it.
///
/// A draft that is equal to the newest release gives that release again, while its bytes still verify: the same
/// approved content is the same bytes. Keys are made on first use.
pub fn publish(console: &Console, request: &Publish) -> Result<ReleaseView, Error> {
    // One publisher at a time: two that make keys at once would each pin a root that the other cannot sign for.
    let _turn = turn(console)?;
    // Everything below is about this one draft.
    let index = console.index()?;
    let draft = index.catalogue();
    let preview = preview_of(console, &index, request.days)?;
    if !preview.blocked.is_empty() {
        return Err(Error::NotPublishable(preview.blocked.into_iter().map(Text::data).collect()));
    }
    let now = console.now();
    let previous = newest(console)?;
    if let Some(previous) = &previous
        && preview.difference.changes.is_empty()
        && verify::stored(previous, now).is_ok()
    {
        return Ok(previous.record.clone().into());
    }
    let reason = request.reason.trim();
    if reason.chars().count() < REASON {
        return Err(Error::field(
            text!("reason"),
            text!("write why, in at least {least} characters: it stands in the audit log", least = REASON),
        ));
    }
    let vault = vault::open(console)?;
    let (officer, enrolled) = officer_key(console, vault.as_ref())?;
    let publisher = publisher_key(console, vault.as_ref())?;
    let chain = roots(console, &officer, &publisher, now)?;
    if Instant::from(chain.expires()) < preview.expires {
        let messages = console.messages();
        let ends = messages.last_day(chain.expires().into());
        let ended = Instant::from(chain.expires()) <= now;
        let key = if ended { "release-blocked-root-ended" } else { "release-blocked-root-ends" };
        return Err(Error::NotPublishable(vec![Text::data(messages.say(key, &[("date", &ends)]))]));
    }
    let payload = Release {
        schema: SCHEMA.to_owned(),
        bundle_id: workspace::bundle_id(console)?,
        revision: preview.revision,
        issued_at: now,
        expires: preview.expires,
        previous_sha256: previous.as_ref().and_then(envelope_sha256),
        threshold: chain.threshold(),
        catalogue_sha256: draft.sha256().to_string(),
        catalogue: draft.to_parts(),
    };
    let payload = payload.to_jcs().map_err(|error| Error::Internal(error.to_string()))?;
    let others = gateway_files(draft, preview.revision, now, preview.expires)?;
    let files = sign(payload.clone(), others, &chain, &officer, &publisher, now, preview.expires)?;
    let record = ReleaseRecord {
        revision: preview.revision,
        issued_at: now.to_string(),
        expires: preview.expires.to_string(),
        payload_sha256: Sha256Hex::of(&payload).to_string(),
        catalogue_sha256: draft.sha256().to_string(),
        root_sha256: chain.pin().to_string(),
        signers: vec![officer.id.clone()],
        threshold: chain.threshold(),
        audit_seq: console.store().audit_entries(1)?.first().map_or(0, |entry| entry.seq),
    };
    let stored = StoredRelease {
        record: record.clone(),
        payload,
        files: files.into_iter().map(|file| (file.path, file.bytes)).collect(),
    };
    verify::stored(&stored, now)?;
    keep(console, draft, &stored, &chain, enrolled.as_ref(), reason)?;
    Ok(record.into())
}

/// Stores the release with its roots and its officer in one transaction, if the draft is still what was signed.
fn keep(
    console: &Console,
    draft: &Catalogue,
    stored: &StoredRelease,
    chain: &RootChain,
    enrolled: Option<&Officer>,
    reason: &str,
) -> Result<(), Error> {
    let action = console.action("release.publish", Some(reason.to_owned()));
    let roots: Vec<String> =
        chain.files().iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    let mut store = console.store();
    store.write::<_, Error>(&action, |write| {
        let (_, now) = crate::load(write.snapshot()?)?;
        if now.sha256() != draft.sha256() || now.revision() != draft.revision() {
            let message = console.messages().say("release-blocked-draft-changed", &[]);
            return Err(Error::NotPublishable(vec![Text::data(message)]));
        }
        write.set(ROOTS, &roots)?;
        if let Some(officer) = enrolled {
            write.add_officer(officer)?;
        }
        Ok(write.add_release(stored)?)
    })?;
    // The draft's revision follows the release's.
    console.keep(None);
    Ok(())
}

/// Waits for this workspace's turn to publish; others wait until the file is dropped.
fn turn(console: &Console) -> Result<File, Error> {
    let mut path = console.path.clone().into_os_string();
    path.push(".publishing");
    let path = PathBuf::from(path);
    let failed = |error: std::io::Error| Error::File {
        path: path.clone(),
        message: text!(
            "it cannot be locked ({error}): check the permissions of the workspace’s folder",
            error = error.to_string()
        ),
    };
    let file = File::create(&path).map_err(failed)?;
    file.lock().map_err(failed)?;
    Ok(file)
}

/// An officer's or the publisher's key, ready to sign.
struct Key {
    id: String,
    signer: Ed25519Signer,
}

impl Key {
    fn new(id: &str, key: &PrivateKey) -> Self {
        Self { id: id.to_owned(), signer: Ed25519Signer::from(key.signing_key().clone()) }
    }

    fn sign(&self, message: &[u8]) -> Result<KeySignature, Error> {
        domicile_bundle::sign(&self.signer, message).map_err(|error| Error::Build(error.into()))
    }
}

/// The officer's key: the one that the workspace knows, or a new one with the officer to enrol.
fn officer_key(console: &Console, vault: &dyn Vault) -> Result<(Key, Option<Officer>), Error> {
    let officers = console.store().officers()?;
    if let Some(officer) = officers.first() {
        let key = domicile_secrets::officer_key(vault, &SecretName::officer(&officer.id)?)?;
        let key = Key::new(&officer.id, &key);
        let found = hex(&key.signer.public_key());
        if found != officer.public_key {
            let message = text!(
                "the key in the keychain is not the one that {officer} published with: restore that key from a backup",
                officer = officer.name.as_str(),
            );
            return Err(Error::NotPublishable(vec![message]));
        }
        return Ok((key, None));
    }
    let id = "officer-1";
    let name = workspace::officer(console)?.unwrap_or_else(|| id.to_owned());
    let key = domicile_secrets::create_if_missing(vault, &SecretName::officer(id)?)?;
    let key = Key::new(id, &key);
    let public_key = hex(&key.signer.public_key());
    Ok((key, Some(Officer { id: id.to_owned(), name, public_key })))
}

/// The publisher's key: made with the first root, and afterwards only used.
fn publisher_key(console: &Console, vault: &dyn Vault) -> Result<Key, Error> {
    let known = console.store().setting::<Vec<String>>(ROOTS)?.is_some();
    let name = SecretName::publisher();
    let key = if known {
        domicile_secrets::officer_key(vault, &name)?
    } else {
        domicile_secrets::create_if_missing(vault, &name)?
    };
    Ok(Key::new("publisher", &key))
}

/// The chain of roots: the stored one, or a first one signed now.
fn roots(console: &Console, officer: &Key, publisher: &Key, now: Instant) -> Result<RootChain, Error> {
    if let Some(files) = console.store().setting::<Vec<String>>(ROOTS)? {
        let files: Vec<&[u8]> = files.iter().map(String::as_bytes).collect();
        return Ok(RootChain::parse(&files)?);
    }
    let keys = RootKeys {
        officers: vec![officer.signer.public_key()],
        threshold: 1,
        publisher: publisher.signer.public_key(),
        expires: now.plus_seconds(ROOT_DAYS * DAY).timestamp(),
    };
    let root = UnsignedRoot::first(&keys)?;
    Ok(root.finish(&[officer.sign(root.bytes())?])?)
}

fn sign(
    payload: Vec<u8>,
    others: Vec<(String, Vec<u8>)>,
    chain: &RootChain,
    officer: &Key,
    publisher: &Key,
    now: Instant,
    expires: Instant,
) -> Result<Vec<ExportFile>, Error> {
    let candidate = Candidate::new(payload, others)?;
    let sealed = candidate.seal(chain, &[officer.sign(&candidate.pae())?])?;
    let revision = candidate.header().revision;
    let freshness = Freshness {
        snapshot_version: revision,
        snapshot_expires: expires.timestamp(),
        timestamp_version: revision,
        timestamp_expires: now.plus_seconds(TIMESTAMP_DAYS * DAY).min(expires).timestamp(),
    };
    Ok(sealed.finish(&[officer.sign(sealed.targets_bytes())?], &publisher.signer, &freshness)?)
}

/// The SHA-256 of a stored release's envelope, which is the name of its file.
fn envelope_sha256(release: &StoredRelease) -> Option<String> {
    let bytes = release.files.iter().find(|(path, _)| path.ends_with(".policy-bundle.dsse.json"));
    bytes.map(|(_, bytes)| Sha256Hex::of(bytes).to_string())
}

fn gateway_files(
    catalogue: &Catalogue,
    revision: u64,
    issued_at: Instant,
    expires: Instant,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let files = envoy_files(catalogue, revision, issued_at, expires)?;
    Ok(vec![(envoy::LDS_FILE.to_owned(), files.lds), (envoy::CDS_FILE.to_owned(), files.cds)])
}
