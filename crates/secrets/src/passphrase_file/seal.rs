//! The ciphers of a passphrase file: scrypt for the key, XChaCha20-Poly1305 for text, PBES2 for PKCS#8 keys. Nothing
//! is invented here, and a refusal says only that something does not open, never why.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use pkcs8::{
    EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef, SecretDocument,
    der::pem::{LineEnding, PemLabel},
    pkcs5::pbes2,
};
use zeroize::Zeroizing;

use super::format::Sealed;
use crate::{Error, Result, Secret, SecretName};

/// The length of the file's salt.
pub(super) const SALT_BYTES: usize = 16;

const NONCE_BYTES: usize = 24;

/// What each sealed text is bound to, so that none can be moved to another place.
const SEAL_OF_DIGEST: &str = "domicile-secrets/1 digest";
const SEAL_OF_ENTRY: &str = "domicile-secrets/1 entry ";

/// What one guess costs: the parameters of scrypt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) log_n: u8,
    pub(super) r: u32,
    pub(super) p: u32,
}

impl Cost {
    /// For new files: 128 MiB a guess (OWASP, Password Storage Cheat Sheet).
    pub(super) const STANDARD: Self = Self { log_n: 17, r: 8, p: 1 };

    /// For PKCS#8: OWASP's equal for less memory, as OpenSSL opens no key that asks for more than 32 MiB.
    const PKCS8: Self = Self { log_n: 14, r: 8, p: 5 };

    /// The cost of a PKCS#8 key in a file of this cost; cheaper only where the file is.
    fn of_pkcs8(self) -> Self {
        if self == Self::STANDARD { Self::PKCS8 } else { self }
    }

    fn params(self) -> Result<scrypt::Params> {
        scrypt::Params::new(self.log_n, self.r, self.p).map_err(making)
    }
}

/// What makes the key of one file differ from that of any other under the same passphrase.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Salt {
    pub(super) bytes: [u8; SALT_BYTES],
    pub(super) cost: Cost,
}

impl Salt {
    /// A new one.
    pub(super) fn random(cost: Cost) -> Result<Self> {
        Ok(Self { bytes: random()?, cost })
    }

    /// The key under this passphrase. Slow on purpose.
    pub(super) fn derive(&self, passphrase: &Secret<String>) -> Result<FileKey> {
        let mut key = Zeroizing::new([0_u8; 32]);
        let passphrase = passphrase.expose().as_bytes();
        scrypt::scrypt(passphrase, &self.bytes, &self.cost.params()?, key.as_mut_slice()).map_err(making)?;
        Ok(FileKey(key))
    }
}

/// The key of one file.
#[derive(Clone)]
pub(super) struct FileKey(Zeroizing<[u8; 32]>);

impl FileKey {
    /// Seals one secret for its own name.
    pub(super) fn seal(&self, name: &SecretName, value: &Secret<String>) -> Result<Sealed> {
        self.close(format!("{SEAL_OF_ENTRY}{name}").as_bytes(), value.expose().as_bytes())
    }

    /// The secret of this name, or `None` when it does not open under it.
    pub(super) fn open(&self, name: &SecretName, sealed: &Sealed) -> Option<Secret<String>> {
        let bytes = self.unseal(format!("{SEAL_OF_ENTRY}{name}").as_bytes(), sealed)?;
        std::str::from_utf8(&bytes).ok().map(|text| Secret::new(text.to_owned()))
    }

    /// Seals the digest of all entries.
    pub(super) fn seal_digest(&self, digest: &[u8; 32]) -> Result<Sealed> {
        self.close(SEAL_OF_DIGEST.as_bytes(), digest)
    }

    /// The digest that was sealed, or `None` under any other passphrase.
    pub(super) fn open_digest(&self, sealed: &Sealed) -> Option<[u8; 32]> {
        self.unseal(SEAL_OF_DIGEST.as_bytes(), sealed)?.as_slice().try_into().ok()
    }

    fn close(&self, aad: &[u8], msg: &[u8]) -> Result<Sealed> {
        let nonce: [u8; NONCE_BYTES] = random()?;
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), Payload { msg, aad }).map_err(making)?;
        Ok(Sealed { nonce: STANDARD.encode(nonce), ciphertext: STANDARD.encode(sealed) })
    }

    fn unseal(&self, aad: &[u8], sealed: &Sealed) -> Option<Zeroizing<Vec<u8>>> {
        let nonce: [u8; NONCE_BYTES] = STANDARD.decode(&sealed.nonce).ok()?.try_into().ok()?;
        let ciphertext = STANDARD.decode(&sealed.ciphertext).ok()?;
        let opened = self.cipher().decrypt(&XNonce::from(nonce), Payload { msg: &ciphertext, aad }).ok()?;
        Some(Zeroizing::new(opened))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&(*self.0).into())
    }
}

/// The value as encrypted PKCS#8 in PEM when it is a private key in the one spelling that decrypting gives back; `None`
/// for any other text.
pub(super) fn encrypt_key(
    value: &Secret<String>,
    passphrase: &Secret<String>,
    cost: Cost,
) -> Result<Option<String>> {
    let Ok((PrivateKeyInfoRef::PEM_LABEL, key)) = SecretDocument::from_pem(value.expose()) else {
        return Ok(None);
    };
    if key_pem(&key).is_none_or(|spelled| spelled.as_str() != value.expose()) {
        return Ok(None);
    }
    let Ok(info) = PrivateKeyInfoRef::try_from(key.as_bytes()) else { return Ok(None) };
    let (salt, iv): ([u8; SALT_BYTES], [u8; 16]) = (random()?, random()?);
    let params =
        pbes2::Parameters::generate_scrypt_aes256cbc(cost.of_pkcs8().params()?, &salt, iv).map_err(making)?;
    let encrypted = info.encrypt_with_params(params, passphrase.expose()).map_err(making)?;
    let pem = encrypted.to_pem(EncryptedPrivateKeyInfoRef::PEM_LABEL, LineEnding::LF).map_err(making)?;
    Ok(Some(String::clone(&pem)))
}

/// The private key in PEM out of encrypted PKCS#8, or `None` when it does not open.
pub(super) fn decrypt_key(pem: &str, passphrase: &Secret<String>) -> Option<Secret<String>> {
    let Ok((EncryptedPrivateKeyInfoRef::PEM_LABEL, encrypted)) = SecretDocument::from_pem(pem) else {
        return None;
    };
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(encrypted.as_bytes()).ok()?;
    let key = encrypted.decrypt(passphrase.expose()).ok()?;
    key_pem(&key).map(|pem| Secret::new(String::clone(&pem)))
}

fn key_pem(key: &SecretDocument) -> Option<Zeroizing<String>> {
    key.to_pem(PrivateKeyInfoRef::PEM_LABEL, LineEnding::LF).ok()
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(making)?;
    Ok(bytes)
}

fn making(error: impl std::fmt::Display) -> Error {
    Error::Making { cause: error.to_string() }
}
