//! Restoring a backup: verified first, put whole where the workspace is, and what was there is kept.

use std::path::Path;

use domicile_secrets::{PassphraseFile, Secret};
use domicile_store::{Holder, Restore};
use domicile_text::{Text, text};
use serde::Serialize;

use crate::{
    Access, Config, Console, Error,
    backup::{Holds, named, sentences},
    messages::Messages,
    release,
    vault::{self, TakenIn},
    workspace,
};

/// What is asked for.
#[derive(Debug, Default)]
pub struct Options {
    /// Replace a workspace that is there. It is kept beside.
    pub replace: bool,
    /// Take a backup in which something is not whole.
    pub accept_flaws: bool,
    /// The passphrase of the keys beside the backup, which are to be taken along.
    pub keys: Option<Secret<String>>,
}

/// A workspace that was restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RestoreReport"))]
pub struct Report {
    /// The workspace.
    pub path: String,
    /// What is in it: the same as in the backup.
    pub holds: Holds,
    /// Where the workspace is that was there before.
    pub kept: Option<String>,
    /// What is not whole in it, as it is not in the backup.
    pub flaws: Vec<Text>,
    /// What became of the keys.
    pub keys: RestoredKeys,
}

/// What became of the keys beside a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum RestoredKeys {
    /// They were not asked for: whoever restores on the computer of the backup has them already.
    NotAsked,
    /// They were taken in.
    Taken {
        /// How many are here now as they were there.
        count: u32,
        /// Those in whose place this computer has others, which stay, by name.
        others: Vec<String>,
    },
    /// They are still in their file alone.
    Left {
        /// The file.
        file: String,
        /// Why, and what to do.
        message: String,
    },
}

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "BackupContents"))]
pub struct Found {
    /// What the workspace is called; absent before it was set up.
    pub name: Option<String>,
    /// When the last edit in it was saved.
    pub saved_at: Option<String>,
    /// What it holds.
    pub holds: Holds,
    /// What is not whole in it, a sentence each.
    pub flaws: Vec<Text>,
    /// The file with the keys beside it, if there is one.
    pub keys: Option<String>,
}

impl Found {
    /// The same with its sentences in the reader's language.
    #[must_use]
    pub fn told(self, messages: &Messages) -> Self {
        Self { flaws: messages.tell_all(&self.flaws), ..self }
    }
}

impl Report {
    /// The same with its sentences in the reader's language.
    #[must_use]
    pub fn told(self, messages: &Messages) -> Self {
        Self { flaws: messages.tell_all(&self.flaws), ..self }
    }
}

fn missing() -> Text {
    text!("there is no such backup: check the path")
}

/// Looks into a backup as restoring it would, and changes nothing.
pub fn look(backup: &Path) -> Result<Found, Error> {
    let backup = named(backup, text!("name the backup"))?;
    let (contents, flaws) = domicile_store::look_into(&backup, &release::holds)
        .map_err(|error| Error::of_file(error, text!("there is such a file already"), missing()))?;
    let console = Console::open(Config { access: Access::Look, ..Config::new(&backup) })?;
    let (name, saved_at) = workspace::name_and_last_edit(&console)?;
    let keys = Some(vault::beside(&backup)).filter(|file| file.exists());
    Ok(Found {
        name,
        saved_at,
        holds: Holds::from(&contents),
        flaws: sentences(&flaws),
        keys: keys.map(|file| file.display().to_string()),
    })
}

/// Puts what `backup` holds at the path that `config` names. The backup is only read.
///
/// Everything is as it was when the backup was made: lists, documents, releases and the audit log. Refused while a window
/// has the workspace open, where one is already and it is not to be replaced, where the backup is not whole, and where its
/// keys are asked for and the passphrase does not open them. Keys that could not be taken in after that are told of.
pub fn restore(backup: &Path, config: Config, options: Options) -> Result<Report, Error> {
    let backup = named(backup, text!("name the backup"))?;
    let sealed = match options.keys {
        Some(passphrase) => Some((keys_of(&backup, &passphrase)?, passphrase)),
        None => None,
    };
    let now = (config.clock)();
    let how = Restore {
        replace: options.replace,
        accept_flaws: options.accept_flaws,
        me: Holder::here(now),
        // Without colons, which no name has on Windows.
        time: now.to_string().replace([':', '-'], ""),
    };
    let done = domicile_store::restore(&backup, &config.workspace, &how, &release::holds);
    let there = text!(
        "there is a workspace already: name another file with --workspace, or replace it with --replace; it is kept \
         beside then"
    );
    let done = done.map_err(|error| Error::of_file(error, there, missing()))?;
    Ok(Report {
        path: config.workspace.display().to_string(),
        holds: Holds::from(&done.contents),
        kept: done.kept.map(|kept| kept.display().to_string()),
        flaws: sentences(&done.flaws),
        keys: sealed
            .map_or(RestoredKeys::NotAsked, |(sealed, passphrase)| take_in(config, &sealed, &passphrase)),
    })
}

/// The keys beside `backup`, opened.
fn keys_of(backup: &Path, passphrase: &Secret<String>) -> Result<PassphraseFile, Error> {
    let file = vault::beside(backup);
    if !file.exists() {
        let message =
            text!("there are no keys beside this backup: restore it without them, or bring this file along");
        return Err(Error::File { path: file, message });
    }
    Ok(PassphraseFile::open(file, Secret::new(passphrase.expose().clone()))?)
}

/// Takes the keys into the workspace, which is restored by now: what fails here is told, and mended by itself.
fn take_in(config: Config, sealed: &PassphraseFile, passphrase: &Secret<String>) -> RestoredKeys {
    let taken = Console::open(Config { access: Access::Beside, ..config })
        .and_then(|console| vault::take_in(&console, sealed, passphrase));
    match taken {
        Ok(TakenIn { count, others }) => RestoredKeys::Taken { count, others },
        Err(error) => {
            RestoredKeys::Left { file: sealed.path().display().to_string(), message: error.to_string() }
        }
    }
}
