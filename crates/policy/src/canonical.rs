//! Canonical bytes: JCS (RFC 8785) and their SHA-256. The same value gives the same bytes everywhere.

use std::fmt::Write as _;

use domicile_text::{Text, text};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// A value that has no canonical form: a map with keys that are no strings, or a number that JSON cannot carry.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct CanonicalError(#[from] serde_json::Error);

impl From<&CanonicalError> for Text {
    fn from(CanonicalError(error): &CanonicalError) -> Self {
        text!("the value has no canonical JSON form: {error}", error = error.to_string())
    }
}

/// The JCS bytes of `value`.
pub fn to_jcs<T: Serialize>(value: &T) -> Result<Vec<u8>, CanonicalError> {
    Ok(serde_json_canonicalizer::to_vec(value)?)
}

/// A SHA-256 digest, written as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256Hex([u8; 32]);

impl Sha256Hex {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest itself.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A digest of bytes that come piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Sha256Pieces(Sha256);

impl Sha256Pieces {
    /// Takes the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces together.
    pub fn digest(self) -> Sha256Hex {
        Sha256Hex(self.0.finalize().into())
    }
}

impl std::fmt::Display for Sha256Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        digits(&self.0).try_for_each(|digit| f.write_char(digit))
    }
}

impl std::fmt::Debug for Sha256Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// Hex digits of `bytes`, in small letters.
pub fn hex(bytes: &[u8]) -> String {
    digits(bytes).collect()
}

// Every decision names the digest of its catalogue: formatting each byte took a seventh of the time of deciding.
fn digits(bytes: &[u8]) -> impl Iterator<Item = char> {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(half.into(), 16))
}
