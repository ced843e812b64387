//! Replacing a file as a whole: a temporary sibling, readable by its owner alone, synced, then renamed. Whoever opens
//! the path sees the old file or the new one.

use std::{
    fs::{File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
};

use crate::{Attempt, Error, Result};

/// Waits until this process alone may change the file; until the answer is dropped. The lock is a file beside it, as the
/// file itself is replaced.
pub(super) fn lock(path: &Path) -> Result<File> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".lock");
    let beside = PathBuf::from(beside);
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&beside);
    let locked = file.and_then(|file| file.lock().map(|()| file));
    locked.map_err(|source| Error::File { action: Attempt::Lock, path: beside, source })
}

/// Puts what `fill` writes in the place of the file. When anything fails the old file stays and nothing is left behind.
pub(super) fn replace(path: &Path, fill: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut temporary| {
        // The library makes it with rights for its owner alone (0600).
        fill(&mut temporary)?;
        temporary.as_file().sync_all()?;
        temporary.persist(path)?;
        sync_folder(folder)
    });
    written.map_err(|source| Error::File { action: Attempt::Write, path: path.to_owned(), source })
}

/// Makes the new name outlast a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows keeps names without being asked, and opens no folder as a file.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
