//! Releases: what a draft changes, freezing and signing it, exporting it, and verifying what was exported.

use std::sync::{Arc, PoisonError};

use domicile_gateways::envoy;
use domicile_policy::{Catalogue, Index, Instant, Mode, Release};
use domicile_store::{ReleaseRecord, StoredRelease};
use domicile_text::{Text, text};
use serde::Serialize;

use crate::{
    Console, Error,
    indexed::Indexed,
    workspace::{self, count},
};

mod difference;
mod export;
mod folder;
mod publish;
mod verify;

pub use difference::{CellChange, Difference, How, ObjectChange, difference};
pub use export::{Exported, export, publish_and_export};
pub use folder::default_folder;
pub(crate) use folder::free_file;
pub use publish::{Publish, publish};
pub(crate) use verify::holds;
pub use verify::{Checked, verify, verify_with_state};

/// How long a release is valid when nothing else is asked for, in days.
pub const DEFAULT_DAYS: u32 = 90;
/// The longest validity of a release, in days.
pub const LONGEST_DAYS: u32 = 365;
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
    indexed: Indexed,
}

impl Latest {
    /// What it permits.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        self.indexed.catalogue()
    }

    /// The index over it.
    pub fn index(&self) -> Arc<Index> {
        self.indexed.index()
    }
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
    let indexed = Indexed::new(Arc::new(catalogue));
    let latest = Latest { view: stored.record.into(), expires: release.expires, indexed };
    *known = Some(latest.clone());
    Ok(Some(latest))
}

/// The release `revision`, out of bytes that verify, and its catalogue.
pub(crate) fn of_revision(console: &Console, revision: u64) -> Result<(Release, Catalogue), Error> {
    let found = console.store().release(revision)?;
    verify::opened(
        &found.ok_or_else(|| Error::NotFound { kind: text!("release"), id: revision.to_string() })?,
    )
}

fn newest(console: &Console) -> Result<Option<StoredRelease>, Error> {
    let store = console.store();
    match store.releases()?.first() {
        Some(record) => Ok(store.release(record.revision)?),
        None => Ok(None),
    }
}

/// What publishing the draft would do, and why it cannot be done.
pub fn preview(console: &Console, days: u32) -> Result<Preview, Error> {
    preview_of(console, &*console.index()?, days)
}

fn preview_of(console: &Console, index: &Index, days: u32) -> Result<Preview, Error> {
    let before = latest(console)?;
    let published = before.as_ref().map_or_else(|| Arc::new(Index::new(Arc::default())), Latest::index);
    let difference = difference(&published, index, console.now());
    let draft = &**index.catalogue();
    let now = console.now();
    let expires = now.plus_seconds(i64::from(days) * DAY);
    let messages = console.messages();
    let say = |key| messages.say(key, &[]);
    let mut blocked = Vec::new();
    if crate::practice::is_in(draft) {
        blocked.push(say("release-blocked-practice"));
    }
    if workspace::officer(console)?.is_none() {
        blocked.push(say("release-blocked-not_set_up"));
    }
    let issued = before.as_ref().and_then(|latest| latest.view.issued_at.parse::<Instant>().ok());
    if issued.is_some_and(|issued| now < issued) {
        blocked.push(say("release-blocked-clock"));
    }
    if !(1..=LONGEST_DAYS).contains(&days) {
        blocked.push(messages.say("release-blocked-validity", &[("days", &LONGEST_DAYS.to_string())]));
    }
    let enforced = draft.policies().values().filter(|policy| policy.mode == Mode::Enforce).count();
    let mut warnings = Vec::new();
    if enforced == 0 {
        warnings.push(say("release-warning-nothing_enforced"));
    }
    for evidence in draft.evidence().values() {
        let to = evidence.validity.to();
        if to > now && to < expires {
            let args = [("evidence", evidence.name.as_str()), ("date", &messages.last_day(to))];
            warnings.push(messages.say("release-warning-evidence", &args));
        }
    }
    if (1..=LONGEST_DAYS).contains(&days) {
        let envoy = envoy_files(draft, draft.revision() + 1, now, expires)?;
        warnings.extend(envoy.left_out.iter().map(|left| {
            let args = [("endpoint", left.endpoint.as_str()), ("reason", &left.reason.to_string())];
            messages.say("release-warning-envoy", &args)
        }));
    }
    for exemption in draft.exemptions().values() {
        let to = exemption.validity.to();
        if to > now && to < expires {
            let args = [("exemption", exemption.id.as_str()), ("date", &messages.last_day(to))];
            warnings.push(messages.say("release-warning-exemption", &args));
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

fn envoy_files(
    catalogue: &Catalogue,
    revision: u64,
    issued_at: Instant,
    expires: Instant,
) -> Result<envoy::EnvoyFiles, Error> {
    envoy::files(catalogue, revision, issued_at, expires, &envoy::EnvoyOptions::default())
        .map_err(|error| Error::Gateway(Text::from(&error)))
}
