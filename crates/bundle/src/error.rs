//! What can go wrong while signing and building. What can go wrong while reading is in `verify::error`.

use crate::hex::KeyId;
use crate::verify::error::VerifyError;
use domicile_text::{Text, text};

/// A key could not sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
#[non_exhaustive]
pub enum SignError {
    /// The key is there but cannot be used now.
    Unavailable {
        /// The key.
        key_id: KeyId,
        /// What the place where the key lives said.
        reason: Text,
    },
    /// The signer names a public key that is none.
    PublicKey {
        /// The 32 bytes, in hexadecimal digits.
        found: String,
    },
    /// The signer returned bytes that are not a signature by its public key.
    Wrong {
        /// The key.
        key_id: KeyId,
    },
}

impl From<&SignError> for Text {
    fn from(error: &SignError) -> Self {
        match error {
            SignError::Unavailable { key_id, reason } => {
                text!("the key `{key_id}` could not sign: {reason}", key_id = key_id.to_string(), reason)
            }
            SignError::PublicKey { found } => unusable(found),
            SignError::Wrong { key_id } => text!(
                "the key `{key_id}` returned a signature that does not verify: its two halves do not belong together, enrol the key again",
                key_id = key_id.to_string(),
            ),
        }
    }
}

fn unusable(found: &str) -> Text {
    text!("`{found}` is not a usable Ed25519 public key: enrol the key again", found)
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
#[error("{}", Text::from(self))]
#[non_exhaustive]
pub enum BuildError {
    /// A key could not sign.
    Sign(#[from] SignError),
    /// What was built, or built upon, is something that verification refuses.
    Refused(#[from] VerifyError),
    /// An officer's or the publisher's public key cannot be used.
    PublicKey {
        /// The 32 bytes, in hexadecimal digits.
        found: String,
    },
    /// The publisher key that signs is not the one that the root names.
    Publisher {
        /// The key in the root.
        expected: KeyId,
        /// The key that was offered.
        found: KeyId,
    },
    /// A target is given twice.
    TargetTwice {
        /// Its name.
        name: String,
    },
    /// The envelope was given among the other targets, but it is made from the payload.
    TargetReserved {
        /// Its name.
        name: String,
    },
    /// A value cannot be written in a file.
    NotWritable {
        /// The file or field.
        what: String,
        /// Why.
        detail: String,
    },
}

impl From<&BuildError> for Text {
    fn from(error: &BuildError) -> Self {
        match error {
            BuildError::Sign(cause) => Self::from(cause),
            BuildError::Refused(cause) => Self::from(cause),
            BuildError::PublicKey { found } => unusable(found),
            BuildError::Publisher { expected, found } => text!(
                "the publisher key `{found}` is not the one in the root, `{expected}`: sign with that one, or publish a new root first",
                found = found.to_string(),
                expected = expected.to_string(),
            ),
            BuildError::TargetTwice { name } => {
                text!("the target `{name}` is given twice: leave one out", name)
            }
            BuildError::TargetReserved { name } => {
                text!("the target `{name}` is made from the payload: leave it out of the list", name)
            }
            BuildError::NotWritable { what, detail } => {
                text!("`{what}` cannot be written: {detail}", what, detail)
            }
        }
    }
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
