//! Backups of the workspace: one file with everything in it, verified before it gets its name. Keys are never in it:
//! where they are wanted they are sealed with a passphrase in a file of their own beside it.

use std::path::{Path, PathBuf};

use domicile_secrets::{
    Error as SecretsError, PASSPHRASE_LEAST, PassphraseFile, Secret, SecretName, Vault as _,
};
use domicile_store::{Contents, Flaw};
use domicile_text::{Text, text};
use serde::Serialize;

use crate::{Console, Error, release, vault};

/// A backup that was written and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "BackupReport"))]
pub struct Report {
    /// The file.
    pub path: String,
    /// What is in it.
    pub holds: Holds,
    /// What is not whole in it, a sentence each, as it is not in the workspace; empty when everything is.
    pub flaws: Vec<Text>,
    /// The file with the keys, which are not in the backup; absent when they are in the system's keychain.
    pub key_file: Option<String>,
    /// The keys that were written beside it, where they were asked for.
    pub keys: Option<SealedKeys>,
}

/// Keys beside a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SealedKeys {
    /// Their file, sealed with the passphrase that was given.
    pub path: String,
    /// How many keys and credentials are in it.
    pub count: u32,
}

/// How a backup is written.
#[derive(Debug, Default)]
pub struct Options {
    /// Replace a backup that is there.
    pub replace: bool,
    /// Seal the keys with this passphrase, beside the backup under its name and `.keys`.
    pub keys: Option<Secret<String>>,
}

/// What a workspace holds, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "WorkspaceContents"))]
pub struct Holds {
    /// Objects of the catalogue.
    pub objects: u32,
    /// Documents behind evidence.
    pub documents: u32,
    /// Releases.
    pub releases: u32,
    /// The last entry of the audit log.
    pub last_entry: u32,
}

impl From<&Contents> for Holds {
    fn from(contents: &Contents) -> Self {
        let number = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            objects: number(contents.objects()),
            documents: number(contents.documents()),
            releases: number(contents.releases()),
            last_entry: number(contents.last_entry),
        }
    }
}

/// Writes what the workspace holds at this moment to the file `path`, whole or not at all. Edits go on meanwhile.
///
/// A file that is there is refused without [`Options::replace`], and one that is no workspace always. What is not whole
/// in the workspace is told, and is in the backup as it is.
pub fn write(console: &Console, path: &Path, options: Options) -> Result<Report, Error> {
    let path = named(path, text!("name the file for the backup"))?;
    // Whatever can be refused is refused before anything is written.
    let keys = match options.keys {
        Some(passphrase) => Some(Keys::read(console, &path, passphrase, options.replace)?),
        None => None,
    };
    // The console's own connection stays free for edits.
    let from = console.store().opened().to_owned();
    let done = domicile_store::backup(&from, &path, options.replace, &release::holds);
    let missing = text!("the workspace is not there any more: check its disk");
    let done = done.map_err(|error| Error::of_file(error, there(), missing))?;
    Ok(Report {
        path: path.display().to_string(),
        holds: Holds::from(&done.contents),
        flaws: console.messages().tell_all(&sentences(&done.flaws)),
        key_file: vault::key_file(console).map(|file| file.display().to_string()),
        keys: keys.map(|keys| keys.seal(&path)).transpose()?,
    })
}

/// The path of a backup in full; `ask` is said where there is none.
pub(crate) fn named(path: &Path, ask: Text) -> Result<PathBuf, Error> {
    if path.as_os_str().is_empty() {
        return Err(Error::field(text!("file"), ask));
    }
    std::path::absolute(path)
        .map_err(|error| Error::File { path: path.to_owned(), message: Text::data(error.to_string()) })
}

fn there() -> Text {
    text!("there is such a file already: name another one, or say that it is to be replaced")
}

/// The keys that go beside a backup.
struct Keys {
    passphrase: Secret<String>,
    secrets: Vec<(SecretName, Secret<String>)>,
}

impl Keys {
    fn read(
        console: &Console,
        backup: &Path,
        passphrase: Secret<String>,
        replace: bool,
    ) -> Result<Self, Error> {
        if passphrase.expose().chars().count() < PASSPHRASE_LEAST {
            return Err(SecretsError::PassphraseShort { least: PASSPHRASE_LEAST }.into());
        }
        let secrets = vault::secrets(console, &passphrase)?;
        let place = vault::beside(backup);
        if place.exists() {
            if !replace {
                return Err(Error::File { path: place, message: there() });
            }
            // A key that signs is lost for good: where another's is, nothing is replaced. Credentials can be had again.
            let there = PassphraseFile::open(&place, Secret::new(passphrase.expose().clone()))?;
            for name in vault::signing_names(console)? {
                let ours = secrets.iter().find(|(known, _)| *known == name).map(|(_, key)| key.expose());
                if there.get(&name)?.is_some_and(|theirs| Some(theirs.expose()) != ours) {
                    let message = text!("other keys are there: name another file for the backup");
                    return Err(Error::File { path: place, message });
                }
            }
        }
        Ok(Self { passphrase, secrets })
    }

    fn seal(self, backup: &Path) -> Result<SealedKeys, Error> {
        let place = vault::beside(backup);
        PassphraseFile::seal(&place, self.passphrase, &self.secrets).map_err(|error| Error::File {
            path: place.clone(),
            message: text!(
                "the backup is written and whole at `{backup}`, its keys are not ({error}): write it once more, or keep \
                 the keys by other means",
                backup = backup.display().to_string(),
                error = Text::from(&error),
            ),
        })?;
        let count = u32::try_from(self.secrets.len()).unwrap_or(u32::MAX);
        Ok(SealedKeys { path: place.display().to_string(), count })
    }
}

pub(crate) fn sentences(flaws: &[Flaw]) -> Vec<Text> {
    flaws.iter().map(Text::from).collect()
}
