//! Writing an export: to a temporary sibling, synced, renamed, then read back from disk and verified.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use domicile_policy::canonical::Sha256Hex;
use domicile_text::text;
use serde::Serialize;

use super::{Checked, Publish, verify};
use crate::{Console, Error};

/// An export that was written, read back and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Exported {
    /// The folder.
    pub path: String,
    /// What verification found there.
    pub checked: Checked,
}

/// Writes the release `revision` to `folder` and verifies what is on disk. Says so only then.
///
/// An earlier export of this workspace in the folder is replaced; any other folder that is not empty is refused.
/// Nothing half-written stays behind.
pub fn export(console: &Console, revision: u64, folder: &Path) -> Result<Exported, Error> {
    let prepared = prepare(console, folder)?;
    put(console, revision, &prepared)
}

/// Publishes the draft and exports the release: one call, so that a caller cannot show the one without the other.
///
/// Before anything is signed it is certain that the folder can be written: what cannot is the officer's to mend first.
pub fn publish_and_export(console: &Console, request: &Publish, folder: &Path) -> Result<Exported, Error> {
    let prepared = prepare(console, folder)?;
    let published = super::publish(console, request)?;
    put(console, published.revision, &prepared)
}

/// A folder that may be written, and the empty sibling in which the export is made.
struct Prepared {
    folder: PathBuf,
    parent: PathBuf,
    sibling: tempfile::TempDir,
}

fn prepare(console: &Console, folder: &Path) -> Result<Prepared, Error> {
    let refuse = |message| Error::File { path: folder.to_owned(), message };
    if folder.as_os_str().is_empty() {
        return Err(Error::field(text!("folder"), text!("name the folder for the export")));
    }
    if folder.is_symlink() {
        return Err(refuse(text!("this is a link: name the folder that it leads to")));
    }
    let folder = std::path::absolute(folder).map_err(|error| Error::unwritten(folder, &error))?;
    refuse_foreign(console, &folder)?;
    let parent =
        folder.parent().ok_or_else(|| refuse(text!("name a folder that can be created")))?.to_owned();
    fs::create_dir_all(&parent).map_err(|error| Error::unwritten(&parent, &error))?;
    let sibling = tempfile::Builder::new()
        .prefix(".domicile-export-")
        .tempdir_in(&parent)
        .map_err(|error| Error::unwritten(&parent, &error))?;
    Ok(Prepared { folder, parent, sibling })
}

fn put(console: &Console, revision: u64, prepared: &Prepared) -> Result<Exported, Error> {
    let found = console.store().release(revision)?;
    let release =
        found.ok_or_else(|| Error::NotFound { kind: text!("release"), id: revision.to_string() })?;
    let new = prepared.sibling.path().join("export");
    write(&new, &release.files)?;
    // What does not verify never takes the place of what did.
    let pin = Some(release.record.root_sha256.as_str());
    verify(&new, pin, console.now())?;
    replace(&new, &prepared.folder, &prepared.parent)?;
    let checked = verify(&prepared.folder, pin, console.now())?;
    Ok(Exported { path: prepared.folder.display().to_string(), checked })
}

/// Refuses a folder that holds anything but an earlier export of this workspace.
fn refuse_foreign(console: &Console, folder: &Path) -> Result<(), Error> {
    let refuse = |message| Err(Error::File { path: folder.to_owned(), message });
    if !folder.exists() {
        return Ok(());
    }
    let Ok(entries) = fs::read_dir(folder) else {
        return refuse(text!("this is not a folder: choose another name"));
    };
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    if names.is_empty() {
        return Ok(());
    }
    let is_plain = names.iter().all(|name| name == "metadata" || name == "targets");
    let root = fs::read(folder.join("metadata/1.root.json")).unwrap_or_default();
    let is_ours = super::list(console)?.iter().any(|r| r.root_sha256 == Sha256Hex::of(&root).to_string());
    if is_plain && is_ours {
        Ok(())
    } else {
        refuse(text!("the folder holds something else: choose an empty or a new one"))
    }
}

fn write(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    for (path, bytes) in files {
        let path = root.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Error::unwritten(parent, &error))?;
        }
        let written = File::create(&path).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| Error::unwritten(&path, &error))?;
    }
    for folder in [root.join("metadata"), root.join("targets"), root.to_owned()] {
        sync(&folder)?;
    }
    Ok(())
}

fn sync(folder: &Path) -> Result<(), Error> {
    // Folders cannot be opened for syncing on Windows; there renames are made durable by the system.
    if cfg!(unix) {
        File::open(folder)
            .and_then(|file| file.sync_all())
            .map_err(|error| Error::unwritten(folder, &error))?;
    }
    Ok(())
}

/// Puts the new folder in the place of the old one. The old one is moved aside first and moved back when that fails.
fn replace(new: &Path, folder: &Path, parent: &Path) -> Result<(), Error> {
    let aside: Option<PathBuf> = if folder.exists() {
        let aside = tempfile::Builder::new()
            .prefix(".domicile-old-")
            .tempdir_in(parent)
            .map_err(|e| Error::unwritten(parent, &e))?;
        let aside = aside.keep();
        fs::rename(folder, aside.join("export")).map_err(|error| Error::unwritten(folder, &error))?;
        Some(aside)
    } else {
        None
    };
    if let Err(error) = fs::rename(new, folder) {
        if let Some(aside) = &aside {
            fs::rename(aside.join("export"), folder).map_err(|error| Error::unwritten(folder, &error))?;
        }
        return Err(Error::unwritten(folder, &error));
    }
    sync(parent)?;
    if let Some(aside) = aside {
        fs::remove_dir_all(&aside).map_err(|error| Error::unwritten(&aside, &error))?;
    }
    Ok(())
}
