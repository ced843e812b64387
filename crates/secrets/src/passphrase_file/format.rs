//! The JSON of a passphrase file, version 1. It holds names, salts and ciphertext: nothing in it is secret, and nothing
//! in it may be believed before the seal was opened.

use std::{collections::BTreeMap, io::Write};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::seal::{Cost, SALT_BYTES, Salt};
use crate::{Error, Result};

const FORMAT: &str = "domicile-secrets/1";

/// The whole file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    format: String,
    kdf: Kdf,
    /// The SHA-256 of `entries`, sealed: it opens only with the right passphrase.
    pub(super) seal: Sealed,
    pub(super) entries: BTreeMap<String, Entry>,
}

/// How the file's key comes from the passphrase: scrypt (RFC 7914).
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kdf {
    name: String,
    log_n: u8,
    r: u32,
    p: u32,
    salt: String,
}

/// One secret.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Entry {
    /// A private key as encrypted PKCS#8, which `openssl pkey` opens with the passphrase.
    Pkcs8 { pem: String },
    /// Any other text.
    Sealed(Sealed),
}

/// Bytes sealed with XChaCha20-Poly1305, both fields in base64.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed {
    pub(super) nonce: String,
    pub(super) ciphertext: String,
}

impl Contents {
    /// A file without entries, not sealed yet.
    pub(super) fn new(salt: &Salt) -> Self {
        let kdf = Kdf {
            name: String::from("scrypt"),
            log_n: salt.cost.log_n,
            r: salt.cost.r,
            p: salt.cost.p,
            salt: STANDARD.encode(salt.bytes),
        };
        Self { format: String::from(FORMAT), kdf, seal: Sealed::default(), entries: BTreeMap::new() }
    }

    /// The file in these bytes, or what is wrong with it by line and field.
    pub(super) fn parse(bytes: &[u8]) -> std::result::Result<Self, Text> {
        let contents: Self = serde_json::from_slice(bytes).map_err(|error| Text::data(error.to_string()))?;
        if contents.format == FORMAT {
            Ok(contents)
        } else {
            Err(text!("`format` is not `{wanted}`", wanted = FORMAT))
        }
    }

    /// The salt and cost of the file's key, within bounds that no file can use to exhaust the computer.
    pub(super) fn salt(&self) -> std::result::Result<Salt, Text> {
        let Kdf { name, log_n, r, p, salt } = &self.kdf;
        if name != "scrypt" {
            return Err(text!("`kdf.name` is not `scrypt`"));
        }
        if !(10..=20).contains(log_n) || *r != 8 || !(1..=16).contains(p) {
            return Err(text!("`kdf` asks for a cost that this version refuses"));
        }
        let bytes = STANDARD.decode(salt).ok().and_then(|salt| <[u8; SALT_BYTES]>::try_from(salt).ok());
        let bytes =
            bytes.ok_or_else(|| text!("`kdf.salt` is not {length} bytes in base64", length = SALT_BYTES))?;
        Ok(Salt { bytes, cost: Cost { log_n: *log_n, r: *r, p: *p } })
    }

    /// The digest of the entries, in the one way this program writes them.
    pub(super) fn digest(&self) -> Result<[u8; 32]> {
        let entries =
            serde_json::to_vec(&self.entries).map_err(|error| Error::Making { cause: error.to_string() })?;
        Ok(Sha256::digest(entries).into())
    }

    /// Writes the file.
    pub(super) fn write(&self, file: &mut dyn Write) -> std::io::Result<()> {
        serde_json::to_writer_pretty(&mut *file, self)?;
        file.write_all(b"\n")
    }
}
