//! What can go wrong while signing and building. What can go wrong while reading is in `verify::error`.

use crate::hex::KeyId;
use crate::verify::error::VerifyError;

/// A key could not sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The key is there but cannot be used now.
    #[error("the key `{key_id}` could not sign: {reason}")]
    Unavailable {
        /// The key.
        key_id: KeyId,
        /// What the place where the key lives said.
        reason: String,
    },
    /// The signer names a public key that is none.
    #[error("`{found}` is not a usable Ed25519 public key: enrol the key again")]
    PublicKey {
        /// The 32 bytes, in hexadecimal digits.
        found: String,
    },
    /// The signer returned bytes that are not a signature by its public key.
    #[error(
        "the key `{key_id}` returned a signature that does not verify: its two halves do not belong together, enrol the key again"
    )]
    Wrong {
        /// The key.
        key_id: KeyId,
    },
}

impl SignError {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unavailable { .. } => "key_unavailable",
            Self::PublicKey { .. } => "key_not_usable",
            Self::Wrong { .. } => "key_signs_wrongly",
        }
    }
}

/// A root, a candidate or an export could not be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A key could not sign.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// What was built, or built upon, is something that verification refuses.
    #[error(transparent)]
    Refused(#[from] VerifyError),
    /// An officer's or the publisher's public key cannot be used.
    #[error("`{found}` is not a usable Ed25519 public key: enrol the key again")]
    PublicKey {
        /// The 32 bytes, in hexadecimal digits.
        found: String,
    },
    /// The publisher key that signs is not the one that the root names.
    #[error(
        "the publisher key `{found}` is not the one in the root, `{expected}`: sign with that one, or publish a new root first"
    )]
    Publisher {
        /// The key in the root.
        expected: KeyId,
        /// The key that was offered.
        found: KeyId,
    },
    /// A target is given twice.
    #[error("the target `{name}` is given twice: leave one out")]
    TargetTwice {
        /// Its name.
        name: String,
    },
    /// The envelope was given among the other targets, but it is made from the payload.
    #[error("the target `{name}` is made from the payload: leave it out of the list")]
    TargetReserved {
        /// Its name.
        name: String,
    },
    /// A value cannot be written in a file.
    #[error("`{what}` cannot be written: {detail}")]
    NotWritable {
        /// The file or field.
        what: String,
        /// Why.
        detail: String,
    },
}

impl BuildError {
    /// A stable name for programs; that of the cause where there is one.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sign(cause) => cause.code(),
            Self::Refused(cause) => cause.code(),
            Self::PublicKey { .. } => "key_not_usable",
            Self::Publisher { .. } => "publisher_not_in_root",
            Self::TargetTwice { .. } => "target_twice",
            Self::TargetReserved { .. } => "target_reserved",
            Self::NotWritable { .. } => "not_writable",
        }
    }
}
