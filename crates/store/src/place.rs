//! Putting a file in its place whole or not at all: it is made in a folder of its own beside the place, synced, and
//! renamed. What a process that was killed left behind is swept away by the next one that works there.

use std::{
    fs::{self, File, OpenOptions},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::Error;

const PREFIX: &str = ".domicile-work-";
/// Held as long as the process works in the folder.
const ALIVE: &str = "alive";

/// A folder to work in that only its owner can look into, gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Work {
    folder: tempfile::TempDir,
    parent: PathBuf,
    _alive: File,
}

impl Work {
    /// A folder on the same disk as `place`, where a file will be put. Its parent is made when it is not there.
    pub fn beside(place: &Path) -> Result<Self, Error> {
        let parent = parent(place);
        fs::create_dir_all(&parent).map_err(Error::io(&parent))?;
        Self::within(parent)
    }

    /// A folder in `parent`.
    pub fn within(parent: PathBuf) -> Result<Self, Error> {
        // Whoever makes a folder here is alone with it until its sign of life is there.
        let alone = File::open(&parent).and_then(|folder| folder.lock().map(|()| folder)).ok();
        sweep(&parent, alone.is_some());
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        let owner = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        #[cfg(unix)]
        builder.permissions(owner);
        let folder = builder.tempdir_in(&parent).map_err(Error::io(&parent))?;
        let path = folder.path().join(ALIVE);
        let unlocked = folder.path().join("starting");
        let alive = new_file(&unlocked)?;
        // A disk without locks is not swept either. Only what is locked gets the name that others look for.
        let _ = alive.lock();
        fs::rename(&unlocked, &path).map_err(Error::io(&path))?;
        drop(alone);
        Ok(Self { folder, parent, _alive: alive })
    }

    /// The path of a file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Moves the file `made` from here to `place`, and makes that last. Without `replace` a file that came there
    /// meanwhile stays.
    pub fn put(&self, made: &Path, place: &Path, replace: bool) -> Result<(), Error> {
        sync(made)?;
        if replace {
            fs::rename(made, place).map_err(Error::io(place))?;
        } else {
            let file = tempfile::TempPath::try_from_path(made).map_err(Error::io(made))?;
            if let Err(tempfile::PathPersistError { error, path }) = file.persist_noclobber(place) {
                // Whoever asked may try another name: the file goes with its folder, and no sooner.
                let _ = path.keep();
                if error.kind() == ErrorKind::AlreadyExists {
                    return Err(Error::Exists(place.to_owned()));
                }
                if place.exists() {
                    return Err(Error::io(place)(error));
                }
                // Disks for carrying about know neither a link nor a rename that refuses to replace.
                fs::rename(made, place).map_err(Error::io(place))?;
            }
        }
        sync_folder(&self.parent)
    }
}

/// Removes the folders of processes that ended without doing so. One that is alive holds its lock; one without a lock is
/// just being made, unless this process is `alone`.
fn sweep(parent: &Path, alone: bool) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        let is_dead = || match OpenOptions::new().write(true).open(entry.path().join(ALIVE)) {
            Ok(file) => file.try_lock().is_ok(),
            Err(error) => alone && error.kind() == ErrorKind::NotFound,
        };
        if is_ours && is_dead() {
            // Another process may sweep too. What stays is swept next time.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The folder in which `place` lies.
pub(crate) fn parent(place: &Path) -> PathBuf {
    match place.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// Whether both are one file.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// `path` with `ending` behind its whole name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The names for what is kept beside `path`: with `ending`, and with a number behind it where that is taken.
pub(crate) fn names_beside(path: &Path, ending: &str) -> impl Iterator<Item = PathBuf> {
    let wanted = beside(path, ending);
    std::iter::once(wanted.clone()).chain((2..).map(move |number| beside(&wanted, &format!("-{number}"))))
}

/// A file that was not there, for its owner alone: contracts go into it.
pub(crate) fn new_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(Error::io(path))
}

/// Copies the bytes of `from` to the new file `to`.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    let mut source = File::open(from).map_err(Error::io(from))?;
    let mut target = new_file(to)?;
    std::io::copy(&mut source, &mut target).map_err(Error::io(to))?;
    target.sync_all().map_err(Error::io(to))
}

fn sync(path: &Path) -> Result<(), Error> {
    File::options().write(true).open(path).and_then(|file| file.sync_all()).map_err(Error::io(path))
}

/// Makes new names in `folder` outlast a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Error> {
    // Windows keeps names without being asked, and opens no folder as a file.
    if cfg!(unix) {
        File::open(folder).and_then(|file| file.sync_all()).map_err(Error::io(folder))?;
    }
    Ok(())
}
