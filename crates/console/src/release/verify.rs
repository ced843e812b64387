//! Verifying an exported directory: the bundle's one verify function on what is on disk, and then the release
//! inside it.

use std::{
    collections::BTreeMap,
    io::Write as _,
    path::{Path, PathBuf},
};

use domicile_bundle::{Digest, LastSeen, Options, Verified};
use domicile_policy::{Catalogue, Instant, Release};
use domicile_store::StoredRelease;
use domicile_text::{Text, text};
use serde::Serialize;

use crate::Error;

/// The most that is read of an exported directory, in bytes.
const LARGEST_EXPORT: u64 = 1024 * 1024 * 1024;

/// A directory in which everything holds together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Checked {
    /// Whether its root is the pinned one. Without a pin it is consistent, and anyone may have made it.
    pub authenticated: bool,
    /// The release's revision.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub revision: u64,
    /// The identity of the workspace.
    pub bundle_id: String,
    /// When it was frozen.
    pub issued_at: String,
    /// From when on nothing in it counts.
    pub expires: String,
    /// What ends first of root, timestamp, snapshot, targets and release, and when.
    pub ends_first: String,
    /// When that is.
    pub ends_at: String,
    /// The keys of the officers who signed.
    pub signers: Vec<String>,
    /// How many had to.
    pub threshold: u32,
    /// Whether one signature was enough.
    pub one_signer: bool,
    /// Hex SHA-256 of `1.root.json`.
    pub root_sha256: String,
    /// Hex SHA-256 of the catalogue.
    pub catalogue_sha256: String,
    /// Its targets with their SHA-256.
    pub targets: Vec<(String, String)>,
}

impl Checked {
    fn new(verified: Verified, release: &Release, root: String) -> Self {
        let (part, ends) = verified.expiries.earliest();
        Self {
            authenticated: verified.authenticated,
            revision: verified.revision,
            bundle_id: verified.bundle_id,
            issued_at: verified.issued_at.to_string(),
            expires: verified.expires.to_string(),
            ends_first: part.to_string(),
            ends_at: ends.to_string(),
            signers: verified.signers.iter().map(ToString::to_string).collect(),
            threshold: verified.threshold,
            one_signer: verified.one_signer,
            root_sha256: root,
            catalogue_sha256: release.catalogue_sha256.clone(),
            targets: verified.targets.iter().map(|t| (t.name.to_string(), t.sha256.to_string())).collect(),
        }
    }
}

/// Verifies the directory `folder` at `at`, against the pinned root where there is one.
pub fn verify(folder: &Path, pinned_root: Option<&str>, at: Instant) -> Result<Checked, Error> {
    Ok(check(&read(folder)?, pin(pinned_root)?, at, None)?.checked)
}

/// The same, and against what was accepted last time: `state` holds it, and holds what was accepted now afterwards.
///
/// An older release is refused then. Nothing is kept of a directory that is refused or not authenticated.
pub fn verify_with_state(
    folder: &Path,
    pinned_root: Option<&str>,
    at: Instant,
    state: &Path,
) -> Result<Checked, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::File {
        path: state.to_owned(),
        message: text!(
            "the state cannot be used ({error}): restore it, or verify the release by hand first",
            error = error.to_string()
        ),
    };
    let last_seen = match std::fs::read(state) {
        Ok(bytes) => Some(serde_json::from_slice::<LastSeen>(&bytes).map_err(|error| failed(&error))?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(&error)),
    };
    let Found { checked, seen, .. } = check(&read(folder)?, pin(pinned_root)?, at, last_seen)?;
    if checked.authenticated {
        let bytes = serde_json::to_vec(&seen).map_err(|error| failed(&error))?;
        let parent = state.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(parent).map_err(|error| failed(&error))?;
        file.write_all(&bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
        file.persist(state).map_err(|error| failed(&error))?;
    }
    Ok(checked)
}

fn pin(pinned_root: Option<&str>) -> Result<Option<Digest>, Error> {
    pinned_root
        .map(|text| {
            text.parse::<Digest>().map_err(|_| {
                Error::field(
                    text!("root-sha256"),
                    text!("write the 64 hex digits that the publisher gave you for 1.root.json"),
                )
            })
        })
        .transpose()
}

/// What verification found.
struct Found {
    checked: Checked,
    seen: LastSeen,
    release: Release,
    catalogue: Catalogue,
}

fn check(
    files: &BTreeMap<String, Vec<u8>>,
    pin: Option<Digest>,
    at: Instant,
    last_seen: Option<LastSeen>,
) -> Result<Found, Error> {
    let options = Options { pinned_root_sha256: pin, at: at.timestamp(), last_seen };
    let verified = domicile_bundle::verify(files, &options)?;
    let parsed = Release::parse(&verified.payload);
    let (release, catalogue) = parsed.map_err(|error| Error::Refused(Text::from(&error)))?;
    let root =
        files.get("metadata/1.root.json").map_or_else(String::new, |bytes| Digest::of(bytes).to_string());
    let seen = verified.last_seen.clone();
    Ok(Found { checked: Checked::new(verified, &release, root), seen, release, catalogue })
}

/// Verifies the bytes of a stored release at `at`, against its own root.
pub(super) fn stored(release: &StoredRelease, at: Instant) -> Result<Checked, Error> {
    Ok(against_own_root(release, at)?.checked)
}

fn against_own_root(release: &StoredRelease, at: Instant) -> Result<Found, Error> {
    let pin = release.record.root_sha256.parse::<Digest>();
    let pin = pin.map_err(|error| Error::Internal(error.to_string()))?;
    check(&release.files.iter().cloned().collect(), Some(pin), at, None)
}

/// A stored release and its catalogue, out of bytes that verify as of its issue: an edited file judges nothing.
pub(super) fn opened(stored: &StoredRelease) -> Result<(Release, Catalogue), Error> {
    let issued: Instant =
        stored.record.issued_at.parse().map_err(|error: Text| Error::Internal(error.to_string()))?;
    let found = against_own_root(stored, issued)?;
    Ok((found.release, found.catalogue))
}

/// Whether the bytes of a stored release verify as of its issue; else why not.
pub(crate) fn holds(stored: &StoredRelease) -> Result<(), Text> {
    opened(stored).map(|_| ()).map_err(|error| Text::from(&error))
}

/// Every file below `folder` by its path in it. Links are not followed: what they lead to is not part of an export.
fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let mut total = 0_u64;
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((path, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(&path).map_err(|error| Error::unread(&path, &error))? {
            let entry = entry.map_err(|error| Error::unread(&path, &error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(|error| Error::unread(&entry.path(), &error))?;
            let inside = format!("{prefix}{name}");
            if kind.is_dir() {
                folders.push((entry.path(), format!("{inside}/")));
            } else if kind.is_file() {
                total += entry.metadata().map_err(|error| Error::unread(&entry.path(), &error))?.len();
                if total > LARGEST_EXPORT {
                    let message =
                        text!("the folder is larger than any export: name the folder of the export");
                    return Err(Error::File { path: folder.to_owned(), message });
                }
                files.insert(
                    inside,
                    std::fs::read(entry.path()).map_err(|error| Error::unread(&entry.path(), &error))?,
                );
            } else {
                let path = entry.path();
                return Err(Error::Refused(text!(
                    "an export holds plain files only: `{path}` is none",
                    path = path.display().to_string(),
                )));
            }
        }
    }
    Ok(files)
}
