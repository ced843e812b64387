//! Releases: what a draft changes, freezing and signing it, exporting it, and verifying what was exported.

use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError},
};

use domicile_bundle::{
    Candidate, Ed25519Signer, ExportFile, Freshness, KeySignature, RootChain, RootKeys, Signer as _,
    UnsignedRoot,
};
use domicile_gateways::envoy;
use domicile_policy::{
    Catalogue, Instant, Kind, Mode, Outcome, Release, canonical::Sha256Hex, coverage, release::SCHEMA,
};
use domicile_secrets::{PrivateKey, SecretName, Vault};
use domicile_store::{Officer, ReleaseRecord, StoredRelease};
use serde::{Deserialize, Serialize};

use crate::{
    Console, Error, vault,
    workspace::{self, count},
};

mod export;
mod folder;
mod verify;

pub use export::{Exported, export, publish_and_export};
pub use folder::default_folder;
pub use verify::{Checked, verify, verify_with_state};

/// The setting with the chain of roots, each file as text.
const ROOTS: &str = "roots";
/// How long a release is valid when nothing else is asked for, in days.
pub const DEFAULT_DAYS: u32 = 90;
/// The longest validity of a release, in days.
pub const LONGEST_DAYS: u32 = 365;
/// How long a root is valid, in days: beyond the longest release that can be made in its first year.
const ROOT_DAYS: i64 = 730;
/// The freeze window: how long the timestamp is valid, in days.
const TIMESTAMP_DAYS: i64 = 14;
const DAY: i64 = 86_400;

/// A release as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ReleaseView {
    /// Its revision.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub revision: u64,
    /// When it was frozen.
    pub issued_at: String,
    /// From when on nothing in it counts.
    pub expires: String,
    /// Hex SHA-256 of its payload.
    pub payload_sha256: String,
    /// Hex SHA-256 of `1.root.json`, which gateways pin.
    pub root_sha256: String,
    /// Who signed it.
    pub signers: Vec<String>,
    /// How many had to.
    pub threshold: u32,
}

impl From<ReleaseRecord> for ReleaseView {
    fn from(record: ReleaseRecord) -> Self {
        let ReleaseRecord {
            revision,
            issued_at,
            expires,
            payload_sha256,
            root_sha256,
            signers,
            threshold,
            ..
        } = record;
        Self { revision, issued_at, expires, payload_sha256, root_sha256, signers, threshold }
    }
}

/// How an object differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "HowChanged"))]
pub enum How {
    /// It was not there before.
    Added,
    /// It is different.
    Changed,
    /// It is gone.
    Removed,
}

/// An object that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ObjectChange {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// How it differs.
    pub how: How,
}

/// A cell of the matrix whose answer differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CellChange {
    /// The tag.
    pub tag: String,
    /// The endpoint.
    pub endpoint: String,
    /// What the release before says; absent where it has no such cell.
    pub before: Option<Outcome>,
    /// What the draft says; absent where it has no such cell.
    pub after: Option<Outcome>,
}

impl CellChange {
    fn is_gained(&self) -> bool {
        let eligible = |outcome: Option<Outcome>| outcome.is_some_and(Outcome::is_eligible);
        eligible(self.after) && !eligible(self.before)
    }

    fn is_lost(&self) -> bool {
        let eligible = |outcome: Option<Outcome>| outcome.is_some_and(Outcome::is_eligible);
        !eligible(self.after) && eligible(self.before)
    }
}

/// What differs between two catalogues.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Difference {
    /// Objects, kinds in order.
    pub changes: Vec<ObjectChange>,
    /// Cells, tags in order.
    pub decisions: Vec<CellChange>,
    /// How many cells there are in the draft: tags × endpoints.
    pub cells: u32,
}

impl Difference {
    /// How many cells are permitted now and were not.
    pub fn gained(&self) -> usize {
        self.decisions.iter().filter(|cell| cell.is_gained()).count()
    }

    /// How many cells were permitted and are not now.
    pub fn lost(&self) -> usize {
        self.decisions.iter().filter(|cell| cell.is_lost()).count()
    }
}

/// What publishing the draft would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReleasePreview"))]
pub struct Preview {
    /// The revision it would get.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub revision: u64,
    /// What changes against the release before.
    pub difference: Difference,
    /// Cells that are permitted now and were not.
    pub gained: u32,
    /// Cells that were permitted and are not now.
    pub lost: u32,
    /// Why it cannot be published; empty when it can.
    pub blocked: Vec<String>,
    /// What the officer should know before.
    pub warnings: Vec<String>,
    /// Whether one person alone publishes it.
    pub one_signer: bool,
    /// When it would end.
    pub expires: Instant,
}

/// The releases, newest first.
pub fn list(console: &Console) -> Result<Vec<ReleaseView>, Error> {
    Ok(console.store().releases()?.into_iter().map(ReleaseView::from).collect())
}

/// The newest release as it was verified, and its catalogue.
#[derive(Clone, Debug)]
pub(crate) struct Latest {
    pub view: ReleaseView,
    pub expires: Instant,
    pub catalogue: Arc<Catalogue>,
}

/// The newest release. Its bytes are verified the first time that this process reads them, and never read again.
pub(crate) fn latest(console: &Console) -> Result<Option<Latest>, Error> {
    let revision = console.store().releases()?.first().map(|record| record.revision);
    let Some(revision) = revision else { return Ok(None) };
    let mut known = console.published.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(latest) = known.as_ref().filter(|latest| latest.view.revision == revision) {
        return Ok(Some(latest.clone()));
    }
    let Some(stored) = newest(console)? else { return Ok(None) };
    let (release, catalogue) = verify::opened(&stored)?;
    let latest =
        Latest { view: stored.record.into(), expires: release.expires, catalogue: Arc::new(catalogue) };
    *known = Some(latest.clone());
    Ok(Some(latest))
}

fn newest(console: &Console) -> Result<Option<StoredRelease>, Error> {
    let store = console.store();
    match store.releases()?.first() {
        Some(record) => Ok(store.release(record.revision)?),
        None => Ok(None),
    }
}

/// What differs between `before` and `after`, as decided for `at`.
pub(crate) fn difference(before: &Catalogue, after: &Catalogue, at: Instant) -> Difference {
    let mut found =
        Difference { cells: count(after.tags().len() * after.endpoints().len()), ..Difference::default() };
    for object in after.objects() {
        let how = match before.object(object.kind(), object.id()) {
            None => How::Added,
            Some(earlier) if earlier != object => How::Changed,
            Some(_) => continue,
        };
        found.changes.push(ObjectChange { kind: object.kind(), id: object.id().to_owned(), how });
    }
    for object in before.objects() {
        if after.object(object.kind(), object.id()).is_none() {
            found.changes.push(ObjectChange {
                kind: object.kind(),
                id: object.id().to_owned(),
                how: How::Removed,
            });
        }
    }
    found.changes.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    if !found.changes.is_empty() {
        found.decisions = cell_changes(before, after, at);
    }
    found
}

fn cell_changes(before: &Catalogue, after: &Catalogue, at: Instant) -> Vec<CellChange> {
    let cells = |catalogue: &Catalogue| -> std::collections::BTreeMap<(String, String), Outcome> {
        let decisions = coverage::coverage_now(catalogue, at);
        let tags = catalogue.tags().keys();
        tags.zip(decisions)
            .flat_map(|(tag, decision)| {
                catalogue
                    .endpoints()
                    .keys()
                    .map(move |id| {
                        let outcome = decision.endpoint(id).map_or(Outcome::Deny, |judged| judged.outcome);
                        ((tag.to_string(), id.to_string()), outcome)
                    })
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let (earlier, later) = (cells(before), cells(after));
    let keys: BTreeSet<&(String, String)> = earlier.keys().chain(later.keys()).collect();
    keys.into_iter()
        .map(|key| CellChange {
            tag: key.0.clone(),
            endpoint: key.1.clone(),
            before: earlier.get(key).copied(),
            after: later.get(key).copied(),
        })
        .filter(|cell| cell.before != cell.after)
        .collect()
}

/// What publishing the draft would do, and why it cannot be done.
pub fn preview(console: &Console, days: u32) -> Result<Preview, Error> {
    preview_of(console, &*console.catalogue()?, days)
}

fn preview_of(console: &Console, draft: &Catalogue, days: u32) -> Result<Preview, Error> {
    let before = latest(console)?;
    let empty = Catalogue::default();
    let difference =
        difference(before.as_ref().map_or(&empty, |latest| &*latest.catalogue), draft, console.now());
    let now = console.now();
    let expires = now.plus_seconds(i64::from(days) * DAY);
    let mut blocked = Vec::new();
    if crate::practice::is_in(draft) {
        blocked.push("Practice data is in the workspace: remove it before publishing.".to_owned());
    }
    if workspace::officer(console)?.is_none() {
        blocked.push("The workspace is not set up: name it and its officer first.".to_owned());
    }
    let issued = before.as_ref().and_then(|latest| latest.view.issued_at.parse::<Instant>().ok());
    if issued.is_some_and(|issued| now < issued) {
        blocked.push("This computer’s clock is behind the last release: set it right first.".to_owned());
    }
    if !(1..=LONGEST_DAYS).contains(&days) {
        blocked.push(format!("The validity must be between 1 and {LONGEST_DAYS} days."));
    }
    let enforced = draft.policies().values().filter(|policy| policy.mode == Mode::Enforce).count();
    let mut warnings = Vec::new();
    if enforced == 0 {
        warnings.push("No policy enforces anything: the bundle denies every request.".to_owned());
    }
    for evidence in draft.evidence().values() {
        let to = evidence.validity.to();
        if to > now && to < expires {
            warnings.push(format!(
                "“{}” ends on {}, before this release does: what it permits ends then.",
                evidence.name,
                crate::describe::date(to)
            ));
        }
    }
    if (1..=LONGEST_DAYS).contains(&days) {
        let envoy = envoy_files(draft, draft.revision() + 1, now, expires)?;
        warnings.extend(envoy.left_out.iter().map(|left| {
            format!(
                "Envoy’s files leave out {}, so requests for it are refused there. {}",
                left.endpoint, left.reason
            )
        }));
    }
    for exemption in draft.exemptions().values() {
        let to = exemption.validity.to();
        if to > now && to < expires {
            let until = crate::describe::date(to);
            warnings
                .push(format!("The exemption {} ends on {until}, before this release does.", exemption.id));
        }
    }
    Ok(Preview {
        revision: draft.revision() + 1,
        gained: count(difference.gained()),
        lost: count(difference.lost()),
        difference,
        blocked,
        warnings,
        one_signer: console.store().officers()?.len() < 2,
        expires,
    })
}

/// How a release is made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Publish {
    /// How long it is valid, in days.
    pub days: u32,
    /// Why the change is made.
    pub reason: String,
}

/// Freezes the draft, signs it with the officer's and the publisher's key, verifies the result and stores it.
///
/// A draft that is equal to the newest release gives that release again, while its bytes still verify: the same
/// approved content is the same bytes. Keys are made on first use.
pub fn publish(console: &Console, request: &Publish) -> Result<ReleaseView, Error> {
    // One publisher at a time: two that make keys at once would each pin a root that the other cannot sign for.
    let _turn = turn(console)?;
    // Everything below is about this one draft.
    let draft = console.catalogue()?;
    let preview = preview_of(console, &draft, request.days)?;
    if !preview.blocked.is_empty() {
        return Err(Error::NotPublishable(preview.blocked));
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
    if reason.chars().count() < 10 {
        return Err(Error::field(
            "reason",
            "write why, in at least 10 characters: it stands in the audit log",
        ));
    }
    let vault = vault::open(console)?;
    let (officer, enrolled) = officer_key(console, vault.as_ref())?;
    let publisher = publisher_key(console, vault.as_ref())?;
    let chain = roots(console, &officer, &publisher, now)?;
    if Instant::from(chain.expires()) < preview.expires {
        let ends = crate::describe::date(chain.expires().into());
        return Err(Error::NotPublishable(vec![if Instant::from(chain.expires()) <= now {
            format!(
                "The root of trust ended on {ends}. A new one cannot be made in this version: begin a new workspace, and give its root to the gateways."
            )
        } else {
            format!("The root of trust ends on {ends}, before this release would: choose a shorter validity.")
        }]));
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
    let others = gateway_files(&draft, preview.revision, now, preview.expires)?;
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
    keep(console, &draft, &stored, &chain, enrolled.as_ref(), reason)?;
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
            let message = "The draft changed while it was being signed: review the changes again.";
            return Err(Error::NotPublishable(vec![message.to_owned()]));
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
fn turn(console: &Console) -> Result<std::fs::File, Error> {
    let mut path = console.path.clone().into_os_string();
    path.push(".publishing");
    let path = std::path::PathBuf::from(path);
    let failed = |error: std::io::Error| Error::File {
        path: path.clone(),
        message: format!("it cannot be locked ({error}): check the permissions of the workspace’s folder"),
    };
    let file = std::fs::File::create(&path).map_err(failed)?;
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
        let found = domicile_policy::canonical::hex(&key.signer.public_key());
        if found != officer.public_key {
            let message = format!(
                "the key in the keychain is not the one that {} published with: restore that key from a backup",
                officer.name
            );
            return Err(Error::NotPublishable(vec![message]));
        }
        return Ok((key, None));
    }
    let id = "officer-1";
    let name = workspace::officer(console)?.unwrap_or_else(|| id.to_owned());
    let key = domicile_secrets::create_if_missing(vault, &SecretName::officer(id)?)?;
    let key = Key::new(id, &key);
    let public_key = domicile_policy::canonical::hex(&key.signer.public_key());
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

fn envoy_files(
    catalogue: &Catalogue,
    revision: u64,
    issued_at: Instant,
    expires: Instant,
) -> Result<envoy::EnvoyFiles, Error> {
    envoy::files(catalogue, revision, issued_at, expires, &envoy::EnvoyOptions::default())
        .map_err(|error| Error::Gateway(error.to_string()))
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
