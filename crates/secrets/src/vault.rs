//! The port: where secrets are kept, whichever way this computer keeps them.

use crate::{Result, Secret, SecretName};

/// Which way of keeping secrets a vault uses, for the officer to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultKind {
    /// The operating system's keychain.
    Keychain,
    /// One file, sealed with a passphrase.
    PassphraseFile,
}

/// A place that keeps the secrets of one workspace. All calls may wait; see the crate's first lines.
pub trait Vault: Send + Sync {
    /// The secret of this name, or `None` when there is none. Errors when the vault cannot be asked: a vault that
    /// does not answer is never the same as an empty one.
    fn get(&self, name: &SecretName) -> Result<Option<Secret<String>>>;

    /// Keeps the secret under this name, in the place of an earlier one.
    fn put(&self, name: &SecretName, value: &Secret<String>) -> Result<()>;

    /// Removes the secret of this name; nothing happens when there is none.
    fn delete(&self, name: &SecretName) -> Result<()>;

    /// Which way of keeping secrets this is.
    fn kind(&self) -> VaultKind;
}
