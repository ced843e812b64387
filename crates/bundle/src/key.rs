//! Keys and single signatures. Private keys stay behind [`Signer`]; nothing here generates or stores one.

use crate::canonical;
use crate::error::SignError;
use crate::hex::{self, KeyId};
use domicile_text::Text;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use zeroize::Zeroizing;

/// The port to a private Ed25519 key, wherever it lives: a keychain implements it elsewhere.
pub trait Signer {
    /// The public half, 32 bytes as in RFC 8032.
    fn public_key(&self) -> [u8; 32];

    /// The Ed25519 signature (RFC 8032, no prehash) over exactly `message`.
    ///
    /// Errors when the key cannot be used now, for example because the keychain is locked.
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignError>;
}

/// A private key held in memory, wiped when it is dropped.
pub struct Ed25519Signer(SigningKey);

impl Ed25519Signer {
    /// The key of this 32-byte seed (RFC 8032 calls it the private key).
    pub fn from_seed(seed: &Zeroizing<[u8; 32]>) -> Self {
        Self(SigningKey::from_bytes(seed))
    }
}

impl From<SigningKey> for Ed25519Signer {
    fn from(key: SigningKey) -> Self {
        Self(key)
    }
}

impl Signer for Ed25519Signer {
    fn public_key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignError> {
        self.0.try_sign(message).map(|signature| signature.to_bytes()).map_err(|error| {
            SignError::Unavailable {
                key_id: PublicKey(self.0.verifying_key()).id(),
                reason: Text::data(error.to_string()),
            }
        })
    }
}

impl fmt::Debug for Ed25519Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ed25519Signer(public {})", hex::encode(&self.public_key()))
    }
}

/// An Ed25519 public key that may stand in a root: a point of the curve, and not one of small order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key of these 32 bytes, or `None` when they are no point or one under which anything can be "signed".
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        let key = VerifyingKey::from_bytes(bytes).ok()?;
        (!key.is_weak()).then_some(Self(key))
    }

    /// The 32 bytes.
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The TUF key id: SHA-256 of the canonical `{"keytype":…,"keyval":{"public":…},"scheme":…}`.
    ///
    /// The same as securesystemslib computes.
    pub fn id(&self) -> KeyId {
        KeyId::from(*hex::Digest::of(&canonical::key_bytes(self)).as_bytes())
    }

    /// Whether `signature` is this key's over `message`, under the strict rules (no small-order point, no
    /// second encoding of a signature).
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", hex::encode(&self.to_bytes()))
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(&self.to_bytes()))
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = hex::decode(&text).map_err(serde::de::Error::custom)?;
        Self::from_bytes(&bytes)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a usable Ed25519 public key")))
    }
}

/// One signature and the key it names. That it is valid is for `signatures::count` to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeySignature {
    /// The key that is said to have made it.
    pub key_id: KeyId,
    /// The 64 bytes of RFC 8032.
    pub bytes: [u8; 64],
}

/// Signs `message` and checks the result before handing it out.
///
/// Errors when the signer fails, names a key that cannot be used, or returns a signature that is not one.
pub fn sign(signer: &dyn Signer, message: &[u8]) -> Result<KeySignature, SignError> {
    let bytes = signer.public_key();
    let key =
        PublicKey::from_bytes(&bytes).ok_or_else(|| SignError::PublicKey { found: hex::encode(&bytes) })?;
    let signature = KeySignature { key_id: key.id(), bytes: signer.sign(message)? };
    if key.verifies(message, &signature.bytes) {
        Ok(signature)
    } else {
        Err(SignError::Wrong { key_id: signature.key_id })
    }
}

#[cfg(test)]
mod tests;
