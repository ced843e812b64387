//! The operating system's keychain: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//!
//! The store is opened anew for every call: a Secret Service that starts, restarts or is unlocked after this program
//! is then simply there. Nothing is cached, and no secret is written anywhere else when the keychain fails.

mod patience;

use std::{sync::Arc, time::Duration};

use domicile_text::{Text, text};
use keyring_core::{CredentialStore, Entry, Error as StoreError};
use zeroize::Zeroizing;

use self::patience::Patience;
use crate::{Error, Result, Secret, SecretName, Vault, VaultKind, WorkspaceId};

/// The service under which all entries are filed, for those who look with the system's own program.
pub const SERVICE: &str = "domicile";

/// How long the keychain may take, its dialog included.
pub const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// The keychain's entries of one workspace: service [`SERVICE`], user `<workspace id>/<name>`.
///
/// A call that ends in [`Error::KeychainSilent`] may still take effect when the officer answers the dialog later; the
/// next call waits for it.
pub struct Keychain {
    workspace: WorkspaceId,
    patience: Patience,
}

impl Keychain {
    /// The entries of this workspace. Does not ask the keychain yet.
    pub fn new(workspace: WorkspaceId) -> Self {
        Self { workspace, patience: Patience::new(ANSWER_WITHIN) }
    }

    /// Asks whether there is a keychain at all. [`Error::NoKeychain`] with the cause when there is none.
    pub fn available(&self) -> Result<()> {
        self.patience.call(|| open().map(drop))
    }

    /// Does `job` with the entry of this name, on a thread of its own.
    fn with<T: Send + 'static>(
        &self,
        name: &SecretName,
        job: impl FnOnce(&Entry) -> std::result::Result<T, StoreError> + Send + 'static,
    ) -> Result<T> {
        let user = format!("{}/{name}", self.workspace.as_str());
        let name = name.to_string();
        self.patience.call(move || {
            let store = open()?;
            store
                .build(SERVICE, &user, None)
                .and_then(|entry| job(&entry))
                .map_err(|error| explain(error, name))
        })
    }
}

impl Vault for Keychain {
    fn get(&self, name: &SecretName) -> Result<Option<Secret<String>>> {
        let bytes = self.with(name, |entry| match entry.get_secret() {
            Err(StoreError::NoEntry) => Ok(None),
            answer => answer.map(|bytes| Some(Zeroizing::new(bytes))),
        })?;
        let Some(mut bytes) = bytes else { return Ok(None) };
        String::from_utf8(std::mem::take(&mut *bytes)).map(|text| Some(Secret::new(text))).map_err(|error| {
            drop(Zeroizing::new(error.into_bytes()));
            Error::NotText { name: name.to_string() }
        })
    }

    fn put(&self, name: &SecretName, value: &Secret<String>) -> Result<()> {
        let value = Zeroizing::new(value.expose().clone());
        self.with(name, move |entry| entry.set_secret(value.as_bytes()))
    }

    fn delete(&self, name: &SecretName) -> Result<()> {
        self.with(name, |entry| match entry.delete_credential() {
            Err(StoreError::NoEntry) => Ok(()),
            answer => answer,
        })
    }

    fn kind(&self) -> VaultKind {
        VaultKind::Keychain
    }
}

fn open() -> Result<Arc<CredentialStore>> {
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(windows)]
    let store = windows_native_keyring_store::Store::new();
    #[cfg(all(unix, not(target_os = "macos")))]
    let store = zbus_secret_service_keyring_store::Store::new();
    match store {
        Ok(store) => Ok(store),
        Err(error) => Err(Error::NoKeychain { cause: said(&error) }),
    }
}

/// The store's error in our words. Two of its variants carry the stored bytes: those are dropped unread.
fn explain(error: StoreError, name: String) -> Error {
    match error {
        StoreError::NoStorageAccess(cause) => Error::KeychainLocked { cause: Text::data(cause.to_string()) },
        StoreError::Ambiguous(_) => Error::Ambiguous { name },
        StoreError::TooLong(_, limit) => Error::TooLong { name, limit },
        StoreError::BadEncoding(bytes) | StoreError::BadDataFormat(bytes, _) => {
            drop(Zeroizing::new(bytes));
            Error::NotText { name }
        }
        StoreError::NoDefaultStore => Error::NoKeychain { cause: said(&error) },
        StoreError::PlatformFailure(_)
        | StoreError::NoEntry
        | StoreError::BadStoreFormat(_)
        | StoreError::Invalid(..)
        | StoreError::NotSupportedByStore(_) => Error::Keychain { name, cause: said(&error) },
        // The store's enum is open: what later versions add is told in their own words, but see above.
        _ => Error::Keychain { name, cause: text!("an error of a kind not known to this version") },
    }
}

/// The innermost cause says what happened; what is around it only says that something did.
fn said(error: &StoreError) -> Text {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(cause) = innermost.source() {
        innermost = cause;
    }
    Text::data(innermost.to_string())
}

#[cfg(test)]
mod tests;
