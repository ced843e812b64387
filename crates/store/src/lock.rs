//! One console for each workspace: whoever holds a file open for long says so in `<workspace>.lock` beside it. The
//! system's lock on that file ends with the process; what stands in it tells everybody else who it is, also on another
//! computer where the system's lock may not reach.

use std::{
    fmt,
    fs::{self, File, OpenOptions, TryLockError},
    io::{Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
};

use domicile_policy::{Instant, canonical::Sha256Hex};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{Error, place};

/// Which computer it is. Two that only look alike are two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Computer {
    /// Its name.
    host: String,
    /// What tells computers of the same name apart, where the system has such a thing.
    machine: String,
}

impl Computer {
    fn this() -> Self {
        // The system's number is not for strangers: its digest tells as much.
        let number = fs::read_to_string("/etc/machine-id").unwrap_or_default();
        let digest = Sha256Hex::of(format!("domicile workspace lock {}", number.trim()).as_bytes());
        Self {
            host: gethostname::gethostname().to_string_lossy().into_owned(),
            machine: if number.trim().is_empty() { String::new() } else { digest.to_string() },
        }
    }
}

/// Who has a workspace open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The account.
    pub user: String,
    #[serde(flatten)]
    computer: Computer,
    /// The process.
    pub process: u32,
    /// Since when: RFC 3339, UTC.
    pub since: String,
}

impl Holder {
    /// This process.
    pub fn here(since: Instant) -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let user = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(variable);
        Self {
            user: user.unwrap_or_else(|| "somebody".to_owned()),
            computer: Computer::this(),
            process: std::process::id(),
            since: since.to_string(),
        }
    }
}

impl From<&Holder> for Text {
    fn from(Holder { user, computer, process, since }: &Holder) -> Self {
        text!(
            "{user}@{host} (process {process}, since {since})",
            user,
            host = &computer.host,
            process = process.to_string(),
            since,
        )
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Text::from(self).fmt(f)
    }
}

/// The sentence of [`Error::Held`].
pub(crate) fn held(path: &Path, holder: Option<&Holder>, elsewhere: bool) -> Text {
    let path = path.display().to_string();
    let holder = holder.map_or_else(|| text!("somebody whose name cannot be read"), Text::from);
    if elsewhere {
        text!(
            "`{path}` is open on another computer, by {holder}: close it there first. Or to look without changing \
             anything: `domicile-console --read-only {path}`. If it is open nowhere any more, that computer went down \
             with it: `domicile-console --take-over {path}`",
            path,
            holder,
        )
    } else {
        text!(
            "`{path}` is open already, by {holder}: close it there first. Or to look without changing anything: \
             `domicile-console --read-only {path}`",
            path,
            holder,
        )
    }
}

/// What stands in the file.
enum Written {
    /// Nothing: nobody has the workspace, or said so and was cut off.
    Nothing,
    By(Holder),
    /// Something that is not ours to judge.
    Unreadable,
}

fn written(file: &mut File) -> std::io::Result<Written> {
    let mut text = String::new();
    file.rewind()?;
    file.take(64 * 1024).read_to_string(&mut text)?;
    Ok(match serde_json::from_str(&text) {
        Ok(holder) => Written::By(holder),
        Err(_) if text.trim().is_empty() => Written::Nothing,
        Err(_) => Written::Unreadable,
    })
}

/// Writes who has the workspace over what the file holds.
fn say(file: &mut File, holder: &Holder) -> std::io::Result<()> {
    let text = serde_json::to_string(holder)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn path_of(workspace: &Path) -> PathBuf {
    place::beside(workspace, ".lock")
}

/// Refuses a workspace that another computer has open: SQLite's own locks may not reach from one to the other.
pub(crate) fn refuse_elsewhere(workspace: &Path) -> Result<(), Error> {
    // What cannot be opened or read is not another computer's word.
    let Ok(mut file) = File::open(path_of(workspace)) else { return Ok(()) };
    match written(&mut file) {
        Ok(Written::By(other)) if other.computer != Computer::this() => {
            Err(Error::Held { path: workspace.to_owned(), holder: Some(Box::new(other)), elsewhere: true })
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

/// A workspace that is held. Free again once this is dropped or the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    workspace: PathBuf,
    path: PathBuf,
    me: Holder,
    /// Open as long as the system's lock is to last.
    file: File,
    /// Who did not close it: that one was killed, or its computer went down.
    left: Option<Holder>,
    /// Whether the workspace could be opened. As long as it could not, the word of who left it stands.
    is_opened: bool,
}

impl Lock {
    /// Takes the workspace for `me`, whether it is there yet or not.
    ///
    /// [`Error::Held`] while another process has it. What a process of this computer left behind when it was killed
    /// does not count; what another computer wrote counts until it is taken over, since nobody here knows.
    pub fn take(workspace: &Path, me: Holder, take_over: bool) -> Result<Self, Error> {
        let path = path_of(workspace);
        let folder = place::parent(workspace);
        fs::create_dir_all(&folder).map_err(Error::io(&folder))?;
        loop {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(&path).map_err(Error::io(&path))?;
            let held = |holder: Option<Holder>, elsewhere| Error::Held {
                path: workspace.to_owned(),
                holder: holder.map(Box::new),
                elsewhere,
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    // Where the system's lock hides the contents too, the name stays unknown.
                    let holder = match written(&mut file) {
                        Ok(Written::By(holder)) => Some(holder),
                        Ok(Written::Nothing | Written::Unreadable) | Err(_) => None,
                    };
                    let elsewhere = holder.as_ref().is_some_and(|holder| holder.computer != me.computer);
                    return Err(held(holder, elsewhere));
                }
                Err(TryLockError::Error(source)) => return Err(Error::io(&path)(source)),
            }
            // Who had it may have removed the file between opening and locking: then this is another file.
            if !is_still(&file, &path) {
                continue;
            }
            let there = written(&mut file).map_err(Error::io(&path))?;
            let left = match there {
                Written::By(other) if !take_over && other.computer != me.computer => {
                    return Err(held(Some(other), true));
                }
                Written::Unreadable if !take_over => return Err(held(None, true)),
                Written::By(other) => Some(other),
                Written::Nothing | Written::Unreadable => None,
            };
            let said = say(&mut file, &me);
            let lock = Self { workspace: workspace.to_owned(), path, me, file, left, is_opened: false };
            return said.map_err(Error::io(&lock.path)).map(|()| lock);
        }
    }

    /// Says that the workspace could be opened.
    pub const fn opened(&mut self) {
        self.is_opened = true;
    }

    /// Whether the one before did not close it.
    pub const fn was_left(&self) -> bool {
        self.left.is_some()
    }

    /// Refuses to go on when another computer took the workspace over meanwhile.
    pub fn check(&self) -> Result<(), Error> {
        match self.now() {
            Some(Written::By(other)) if other != self.me => {
                Err(Error::TakenOver { path: self.workspace.clone(), holder: Box::new(other) })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// What stands at the path now; `None` where it cannot be read.
    fn now(&self) -> Option<Written> {
        written(&mut File::open(&self.path).ok()?).ok()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if matches!(self.now(), Some(Written::By(other)) if other != self.me) {
            return;
        }
        if let Some(left) = self.left.as_ref().filter(|_| !self.is_opened) {
            let _ = say(&mut self.file, left);
            return;
        }
        // What stays behind counts as left by a process that is gone.
        if cfg!(unix) {
            // Still locked: whoever opened the file before sees that it is another now, and looks again.
            let _ = fs::remove_file(&self.path);
        } else {
            let _ = self.file.set_len(0);
        }
    }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let of = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
    matches!((file.metadata(), fs::metadata(path)), (Ok(open), Ok(there)) if of(&open) == of(&there))
}

/// Here the file is never removed.
#[cfg(not(unix))]
fn is_still(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests;
