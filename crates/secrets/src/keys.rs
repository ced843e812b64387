//! Ed25519 private keys over a vault. In every vault a key is text, PKCS#8 in PEM (RFC 8410 and RFC 7468), which
//! other programs read too; a passphrase file encrypts it further. Keys are made here and nowhere else.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use ed25519_dalek::{
    SigningKey, VerifyingKey,
    pkcs8::{DecodePrivateKey, EncodePrivateKey, KeypairBytes, spki::der::pem::LineEnding},
};
use zeroize::Zeroizing;

use crate::{Error, Result, Secret, SecretName, Vault};

/// An Ed25519 private key, wiped when dropped. `Debug` prints nothing of it.
pub struct PrivateKey(SigningKey);

impl PrivateKey {
    /// The key itself, for the one place that signs.
    pub fn signing_key(&self) -> &SigningKey {
        &self.0
    }

    /// Its public half, which may be shown and stored.
    pub fn public_key(&self) -> VerifyingKey {
        self.0.verifying_key()
    }

    fn to_pem(&self) -> Result<Secret<String>> {
        // Without the public half: OpenSSL 3 does not read the form of PKCS#8 that carries it.
        let pair = KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        let pem =
            pair.to_pkcs8_pem(LineEnding::LF).map_err(|error| Error::Making { cause: error.to_string() })?;
        Ok(Secret::new(String::clone(&pem)))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey([redacted])")
    }
}

/// The key of this name. [`Error::NoKey`] when there is none, [`Error::NotAKey`] when something else is there.
pub fn officer_key(vault: &dyn Vault, name: &SecretName) -> Result<PrivateKey> {
    existing(vault, name)?.ok_or_else(|| Error::NoKey { name: name.to_string() })
}

/// The key of this name, made now when there is none. A vault that fails is never taken for one without the key.
///
/// Call it only where the workspace knows of no key yet: a key that is made in the place of a lost one is another
/// key, and what the workspace trusts must be changed first. Two threads that ask at once get the same key.
pub fn create_if_missing(vault: &dyn Vault, name: &SecretName) -> Result<PrivateKey> {
    static MAKING: Mutex<()> = Mutex::new(());
    let _turn = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(key) = existing(vault, name)? {
        return Ok(key);
    }
    let mut seed = Zeroizing::new([0_u8; 32]);
    getrandom::fill(seed.as_mut_slice()).map_err(|error| Error::Making { cause: error.to_string() })?;
    let key = PrivateKey(SigningKey::from_bytes(&seed));
    vault.put(name, &key.to_pem()?)?;
    // What was stored is what is used from now on, also when another process was quicker to store its own.
    officer_key(vault, name)
}

fn existing(vault: &dyn Vault, name: &SecretName) -> Result<Option<PrivateKey>> {
    let Some(pem) = vault.get(name)? else { return Ok(None) };
    // The library's error is left out: it may quote what it could not read.
    let key =
        SigningKey::from_pkcs8_pem(pem.expose()).map_err(|_| Error::NotAKey { name: name.to_string() })?;
    Ok(Some(PrivateKey(key)))
}

#[cfg(test)]
mod tests;
