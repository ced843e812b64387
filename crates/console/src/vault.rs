//! Where this workspace's keys and credentials are: the system's keychain, or the passphrase file beside it.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

use domicile_policy::Connection;
use domicile_secrets::{Keychain, PassphraseFile, Secret, SecretName, Vault, VaultKind, WorkspaceId};
use domicile_text::text;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use crate::{Console, Error, workspace};

/// What the window needs to know before it asks for a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum VaultStatus {
    /// The system's keychain answers.
    Keychain,
    /// The passphrase file is open.
    PassphraseFile,
    /// A passphrase file is there and has to be opened.
    Locked,
    /// There is no keychain: a passphrase for a new file is needed.
    NeedsPassphrase {
        /// Why there is no keychain.
        cause: String,
    },
}

/// Where the keys are, without asking for any.
pub fn status(console: &Console) -> Result<VaultStatus, Error> {
    let open =
        console.vault.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|vault| vault.kind());
    match open {
        Some(VaultKind::Keychain) => return Ok(VaultStatus::Keychain),
        Some(VaultKind::PassphraseFile) => return Ok(VaultStatus::PassphraseFile),
        None => {}
    }
    if file(console).exists() {
        return Ok(VaultStatus::Locked);
    }
    match keychain(console) {
        Ok(_) => Ok(VaultStatus::Keychain),
        Err(error) => Ok(VaultStatus::NeedsPassphrase { cause: error.to_string() }),
    }
}

/// Opens the passphrase file beside the workspace, or prepares a new one.
pub fn unlock(console: &Console, passphrase: Secret<String>) -> Result<(), Error> {
    let vault = PassphraseFile::open(file(console), passphrase)?;
    *console.vault.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(vault));
    Ok(())
}

/// The vault of this workspace. A passphrase file that exists is used before the keychain: the keys are in it.
pub(crate) fn open(console: &Console) -> Result<Arc<dyn Vault>, Error> {
    if let Some(vault) = console.vault.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
        return Ok(Arc::clone(vault));
    }
    let given = console.passphrase.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(passphrase) = given {
        unlock(console, passphrase)?;
        return open(console);
    }
    if file(console).exists() {
        return Err(Error::NoKeychain(text!(
            "the keys of this workspace are in a passphrase file: enter its passphrase"
        )));
    }
    let vault: Arc<dyn Vault> = Arc::new(keychain(console)?);
    *console.vault.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&vault));
    Ok(vault)
}

/// A credential with the place it was entered for: a connection that is pointed elsewhere does not take its key along.
#[derive(Serialize, Deserialize)]
struct Credential {
    /// Scheme, host and port.
    origin: String,
    key: String,
}

impl Drop for Credential {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

/// Keeps the credential of a connection, for its host as it is now. It is never given out again, only used.
pub fn set_credential(console: &Console, connection: &str, key: Secret<String>) -> Result<(), Error> {
    if key.expose().trim().is_empty() {
        return Err(Error::field(
            text!("key"),
            text!("the key is empty: paste the key that the provider gave you"),
        ));
    }
    let catalogue = console.catalogue()?;
    let found = catalogue.connections().get(connection);
    let found =
        found.ok_or_else(|| Error::NotFound { kind: text!("connection"), id: connection.to_owned() })?;
    let credential = Credential { origin: origin(found), key: key.expose().clone() };
    let sealed = serde_json::to_string(&credential).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(open(console)?.put(&SecretName::connection(connection)?, &Secret::new(sealed))?)
}

/// Whether a connection has a credential for its host as it is now.
pub fn has_credential(console: &Console, connection: &str) -> Result<bool, Error> {
    let catalogue = console.catalogue()?;
    let found = catalogue.connections().get(connection);
    let found =
        found.ok_or_else(|| Error::NotFound { kind: text!("connection"), id: connection.to_owned() })?;
    Ok(credential(console, found)?.is_some())
}

/// The credential of a connection, when there is one for this very host.
pub(crate) fn credential(
    console: &Console,
    connection: &Connection,
) -> Result<Option<Secret<String>>, Error> {
    let stored = open(console)?.get(&SecretName::connection(connection.id.as_str())?)?;
    let Some(stored) = stored else { return Ok(None) };
    // Whatever else stands there was not entered here: it is not sent anywhere.
    let Ok(credential) = serde_json::from_str::<Credential>(stored.expose()) else { return Ok(None) };
    Ok((credential.origin == origin(connection)).then(|| Secret::new(credential.key.clone())))
}

/// Scheme, host and port of a connection's base URL.
fn origin(connection: &Connection) -> String {
    url::Url::parse(&connection.base_url)
        .map_or_else(|_| connection.base_url.clone(), |url| url.origin().ascii_serialization())
}

fn keychain(console: &Console) -> Result<Keychain, Error> {
    let keychain = Keychain::new(WorkspaceId::new(&workspace::bundle_id(console)?)?);
    keychain.available()?;
    Ok(keychain)
}

/// The passphrase file of this workspace, if it keeps its keys there.
pub(crate) fn key_file(console: &Console) -> Option<PathBuf> {
    Some(file(console)).filter(|file| file.exists())
}

fn file(console: &Console) -> PathBuf {
    beside(&console.path)
}

/// Where the keys of the workspace, or of the backup, at `path` are when they are in a file.
pub(crate) fn beside(path: &Path) -> PathBuf {
    // The whole name counts: `acme.prod` and `acme.test` are two workspaces with two sets of keys.
    let mut name = path.as_os_str().to_owned();
    name.push(".keys");
    name.into()
}

/// The names of the keys with which this workspace signs.
pub(crate) fn signing_names(console: &Console) -> Result<Vec<SecretName>, Error> {
    let mut names = vec![SecretName::publisher()];
    for officer in &console.store().officers()? {
        names.push(SecretName::officer(&officer.id)?);
    }
    Ok(names)
}

/// The names under which this workspace may keep a secret.
fn names(console: &Console) -> Result<Vec<SecretName>, Error> {
    let catalogue = console.catalogue()?;
    let mut names = signing_names(console)?;
    for id in catalogue.connections().keys() {
        names.push(SecretName::connection(id.as_str())?);
    }
    Ok(names)
}

/// As [`open`]; a passphrase file that is closed is opened by `passphrase`, if that is its own.
fn open_by(console: &Console, passphrase: &Secret<String>) -> Result<Arc<dyn Vault>, Error> {
    match open(console) {
        Err(Error::NoKeychain(_)) if file(console).exists() => {
            unlock(console, Secret::new(passphrase.expose().clone()))?;
            open(console)
        }
        vault => vault,
    }
}

/// Every key and credential that this workspace has. Where they are in a passphrase file that is closed, `passphrase`
/// has to open it.
pub(crate) fn secrets(
    console: &Console,
    passphrase: &Secret<String>,
) -> Result<Vec<(SecretName, Secret<String>)>, Error> {
    let vault = open_by(console, passphrase)?;
    let mut secrets = Vec::new();
    for name in names(console)? {
        if let Some(secret) = vault.get(&name)? {
            secrets.push((name, secret));
        }
    }
    Ok(secrets)
}

/// What [`take_in`] did.
#[derive(Debug, Default)]
pub(crate) struct TakenIn {
    /// How many keys and credentials are there now as they are in the file.
    pub count: u32,
    /// The names of those that were there already, and are others: they stay.
    pub others: Vec<String>,
}

/// Takes the keys that `sealed` holds, which `passphrase` opens, in where this computer keeps the workspace's keys. One
/// that is there stays.
pub(crate) fn take_in(
    console: &Console,
    sealed: &PassphraseFile,
    passphrase: &Secret<String>,
) -> Result<TakenIn, Error> {
    let mut taken = TakenIn::default();
    let vault = match open_by(console, passphrase) {
        // Where there is no keychain they go into a file beside the workspace, under the same passphrase.
        Err(Error::NoKeychain(_)) if !file(console).exists() => {
            unlock(console, Secret::new(passphrase.expose().clone()))?;
            open(console)?
        }
        vault => vault?,
    };
    for name in names(console)? {
        let Some(secret) = sealed.get(&name)? else { continue };
        match vault.get(&name)? {
            Some(there) if there.expose() == secret.expose() => taken.count += 1,
            Some(_) => taken.others.push(name.to_string()),
            None => {
                vault.put(&name, &secret)?;
                taken.count += 1;
            }
        }
    }
    Ok(taken)
}
