//! Private keys and credentials: the operating system's keychain or a passphrase file.
//!
//! Callers hold a [`Vault`] and never see which of the two is behind it. A secret leaves this crate only inside
//! [`Secret`] or [`PrivateKey`], which print nothing of themselves. This crate must never write a secret to a log,
//! to an error or to any file but the passphrase file, and it knows nothing of workspaces, policies or networks.
//!
//! Every call may wait for the operating system (a dialog, a slow key derivation): call it where waiting is
//! allowed, never on a thread that draws a window or drives other tasks.

mod error;
mod keychain;
mod keys;
mod name;
mod passphrase_file;
mod secret;
mod vault;

pub use error::{Attempt, Error};
pub use keychain::{ANSWER_WITHIN, Keychain, SERVICE};
pub use keys::{PrivateKey, create_if_missing, officer_key};
pub use name::{SecretName, WorkspaceId};
pub use passphrase_file::{PASSPHRASE_LEAST, PassphraseFile};
pub use secret::Secret;
pub use vault::{Vault, VaultKind};

/// The result of every call of this crate.
pub type Result<T> = std::result::Result<T, Error>;
