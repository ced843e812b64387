//! Writing an export: to a temporary sibling, synced, renamed, then read back from disk and verified.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

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
/// An earlier export in the folder is replaced; any other folder that is not empty is refused. Nothing half-written
/// stays behind.
pub fn export(console: &Console, revision: u64, folder: &Path) -> Result<Exported, Error> {
    let found = console.store().release(revision)?;
    let release = found.ok_or_else(|| Error::NotFound { kind: "release", id: revision.to_string() })?;
    let folder = std::path::absolute(folder).map_err(|error| failed(folder, &error))?;
    refuse_foreign(&folder)?;
    let parent = folder.parent().ok_or_else(|| Error::File {
        path: folder.clone(),
        message: "name a folder that can be created".to_owned(),
    })?;
    fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
    let sibling = tempfile::Builder::new()
        .prefix(".domicile-export-")
        .tempdir_in(parent)
        .map_err(|error| failed(parent, &error))?;
    write(sibling.path(), &release.files)?;
    replace(sibling.path(), &folder, parent)?;
    // The sibling was renamed: there is nothing left to remove.
    let _ = sibling.keep();
    let checked = verify(&folder, Some(&release.record.root_sha256), console.now())?;
    Ok(Exported { path: folder.display().to_string(), checked })
}

/// Publishes the draft and exports the release: one call, so that a caller cannot show the one without the other.
pub fn publish_and_export(console: &Console, request: &Publish, folder: &Path) -> Result<Exported, Error> {
    // Before anything is signed: a folder that cannot be used is the officer's to mend first.
    refuse_foreign(folder)?;
    let published = super::publish(console, request)?;
    export(console, published.revision, folder)
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        message: format!(
            "it cannot be written ({error}): check free space and permissions, or choose another folder"
        ),
    }
}

fn refuse_foreign(folder: &Path) -> Result<(), Error> {
    let Ok(mut entries) = fs::read_dir(folder) else {
        return if folder.exists() {
            let message = "this is not a folder: choose another name".to_owned();
            Err(Error::File { path: folder.to_owned(), message })
        } else {
            Ok(())
        };
    };
    if entries.next().is_some() && !folder.join("metadata/timestamp.json").is_file() {
        let message = "the folder holds something else: choose an empty or a new one".to_owned();
        return Err(Error::File { path: folder.to_owned(), message });
    }
    Ok(())
}

fn write(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    for (path, bytes) in files {
        let path = root.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
        }
        let written = File::create(&path).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| failed(&path, &error))?;
    }
    for folder in [root.join("metadata"), root.join("targets"), root.to_owned()] {
        sync(&folder)?;
    }
    Ok(())
}

fn sync(folder: &Path) -> Result<(), Error> {
    // Folders cannot be opened for syncing on Windows; there renames are made durable by the system.
    if cfg!(unix) {
        File::open(folder).and_then(|file| file.sync_all()).map_err(|error| failed(folder, &error))?;
    }
    Ok(())
}

/// Puts the new folder in the place of the old one. The old one is moved aside first and moved back when that fails.
fn replace(new: &Path, folder: &Path, parent: &Path) -> Result<(), Error> {
    let readable = |path: &Path| -> std::io::Result<()> {
        #[cfg(unix)]
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        Ok(())
    };
    readable(new).map_err(|error| failed(new, &error))?;
    let aside: Option<PathBuf> = if folder.exists() {
        let aside = tempfile::Builder::new()
            .prefix(".domicile-old-")
            .tempdir_in(parent)
            .map_err(|e| failed(parent, &e))?;
        let aside = aside.keep();
        fs::rename(folder, aside.join("export")).map_err(|error| failed(folder, &error))?;
        Some(aside)
    } else {
        None
    };
    if let Err(error) = fs::rename(new, folder) {
        if let Some(aside) = &aside {
            fs::rename(aside.join("export"), folder).map_err(|error| failed(folder, &error))?;
        }
        return Err(failed(folder, &error));
    }
    sync(parent)?;
    if let Some(aside) = aside {
        fs::remove_dir_all(&aside).map_err(|error| failed(&aside, &error))?;
    }
    Ok(())
}
