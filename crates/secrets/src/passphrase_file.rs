//! One file that keeps the secrets of a workspace where there is no keychain. Every secret is sealed on its own under
//! the passphrase; a digest of all of them is sealed too, so that a removed, renamed or exchanged entry is noticed.
//! An older copy put back as a whole is not: the file has no memory outside itself.
//!
//! The file never exists half-written, and never with rights for others.

mod format;
mod seal;
mod write;

use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use domicile_text::{Text, text};

use self::{
    format::{Contents, Entry},
    seal::{Cost, FileKey, Salt},
};
use crate::{Attempt, Error, Result, Secret, SecretName, Vault, VaultKind};

/// The fewest characters of a passphrase for a new file.
pub const PASSPHRASE_LEAST: usize = 12;

/// More than any workspace needs; a file beyond it is not read into memory.
const LARGEST_FILE: u64 = 4 * 1024 * 1024;

/// The secrets in one file, sealed under one passphrase.
pub struct PassphraseFile {
    path: PathBuf,
    passphrase: Secret<String>,
    cost: Cost,
    /// The key of the salt last used, as deriving it is slow on purpose.
    derived: Mutex<Option<(Salt, FileKey)>>,
}

impl PassphraseFile {
    /// The file at this path, opened with the passphrase at once when it exists, made by the first `put` otherwise.
    ///
    /// [`Error::WrongPassphrase`], [`Error::Tampered`] or [`Error::Format`] for a file that does not open;
    /// [`Error::PassphraseShort`] when there is no file yet and the passphrase is too short for a new one.
    pub fn open(path: impl Into<PathBuf>, passphrase: Secret<String>) -> Result<Self> {
        Self::with_cost(path.into(), passphrase, Cost::STANDARD)
    }

    fn with_cost(path: PathBuf, passphrase: Secret<String>, cost: Cost) -> Result<Self> {
        let file = Self { path, passphrase, cost, derived: Mutex::new(None) };
        if file.read()?.is_none() {
            file.refuse_short()?;
        }
        Ok(file)
    }

    /// Refuses a passphrase that is too short for a new file.
    fn refuse_short(&self) -> Result<()> {
        if self.passphrase.expose().chars().count() < PASSPHRASE_LEAST {
            return Err(Error::PassphraseShort { least: PASSPHRASE_LEAST });
        }
        Ok(())
    }

    /// Writes `secrets` to the file at `path` at once, sealed under the passphrase: a copy to keep elsewhere. What was
    /// there before is replaced when all of it is written.
    ///
    /// [`Error::PassphraseShort`] when the passphrase is too short for a new file.
    pub fn seal(
        path: &Path,
        passphrase: Secret<String>,
        secrets: &[(SecretName, Secret<String>)],
    ) -> Result<()> {
        Self::seal_with(path, passphrase, secrets, Cost::STANDARD)
    }

    fn seal_with(
        path: &Path,
        passphrase: Secret<String>,
        secrets: &[(SecretName, Secret<String>)],
        cost: Cost,
    ) -> Result<()> {
        let file = Self { path: path.to_owned(), passphrase, cost, derived: Mutex::new(None) };
        file.refuse_short()?;
        let salt = Salt::random(cost)?;
        let (mut contents, key) = (Contents::new(&salt), file.key(&salt)?);
        for (name, value) in secrets {
            contents.entries.insert(name.to_string(), file.entry(&key, name, value)?);
        }
        contents.seal = key.seal_digest(&contents.digest()?)?;
        write::replace(path, |written| contents.write(written))
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file's contents with their key, checked as a whole; `None` when there is no file.
    fn read(&self) -> Result<Option<(Contents, FileKey)>> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(source) => {
                return Err(Error::File { action: Attempt::Open, path: self.path.clone(), source });
            }
        };
        let mut bytes = Vec::new();
        let read = file.take(LARGEST_FILE + 1).read_to_end(&mut bytes);
        read.map_err(|source| Error::File { action: Attempt::Read, path: self.path.clone(), source })?;
        if u64::try_from(bytes.len()).map_or(true, |length| length > LARGEST_FILE) {
            return Err(self.malformed(text!("it is larger than {limit} bytes", limit = LARGEST_FILE)));
        }
        let contents = Contents::parse(&bytes).map_err(|cause| self.malformed(cause))?;
        let key = self.key(&contents.salt().map_err(|cause| self.malformed(cause))?)?;
        let Some(digest) = key.open_digest(&contents.seal) else {
            return Err(Error::WrongPassphrase { path: self.path.clone() });
        };
        if digest != contents.digest()? {
            return Err(self.tampered(text!("an entry was changed, added or removed")));
        }
        Ok(Some((contents, key)))
    }

    /// Changes the entries and writes the file, alone among the processes that use it.
    fn change(&self, change: impl FnOnce(&mut Contents, &FileKey) -> Result<()>) -> Result<()> {
        let _alone = write::lock(&self.path)?;
        let (mut contents, key) = match self.read()? {
            Some(existing) => existing,
            None => {
                let salt = Salt::random(self.cost)?;
                (Contents::new(&salt), self.key(&salt)?)
            }
        };
        change(&mut contents, &key)?;
        contents.seal = key.seal_digest(&contents.digest()?)?;
        write::replace(&self.path, |file| contents.write(file))
    }

    fn key(&self, salt: &Salt) -> Result<FileKey> {
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, key)) = derived.as_ref()
            && known == salt
        {
            return Ok(key.clone());
        }
        let key = salt.derive(&self.passphrase)?;
        *derived = Some((salt.clone(), key.clone()));
        Ok(key)
    }

    /// A secret as it stands in the file.
    fn entry(&self, key: &FileKey, name: &SecretName, value: &Secret<String>) -> Result<Entry> {
        Ok(match seal::encrypt_key(value, &self.passphrase, self.cost)? {
            Some(pem) => Entry::Pkcs8 { pem },
            None => Entry::Sealed(key.seal(name, value)?),
        })
    }

    fn malformed(&self, cause: Text) -> Error {
        Error::Format { path: self.path.clone(), cause }
    }

    fn tampered(&self, what: Text) -> Error {
        Error::Tampered { path: self.path.clone(), what }
    }
}

impl Vault for PassphraseFile {
    fn get(&self, name: &SecretName) -> Result<Option<Secret<String>>> {
        let Some((contents, key)) = self.read()? else { return Ok(None) };
        let Some(entry) = contents.entries.get(name.as_str()) else { return Ok(None) };
        let value = match entry {
            Entry::Pkcs8 { pem } => seal::decrypt_key(pem, &self.passphrase),
            Entry::Sealed(sealed) => key.open(name, sealed),
        };
        value
            .map(Some)
            .ok_or_else(|| self.tampered(text!("the entry `{name}` does not open", name = name.as_str())))
    }

    fn put(&self, name: &SecretName, value: &Secret<String>) -> Result<()> {
        self.change(|contents, key| {
            contents.entries.insert(name.to_string(), self.entry(key, name, value)?);
            Ok(())
        })
    }

    fn delete(&self, name: &SecretName) -> Result<()> {
        let holds = self.read()?.is_some_and(|(contents, _)| contents.entries.contains_key(name.as_str()));
        if !holds {
            return Ok(());
        }
        self.change(|contents, _| {
            contents.entries.remove(name.as_str());
            Ok(())
        })
    }

    fn kind(&self) -> VaultKind {
        VaultKind::PassphraseFile
    }
}

#[cfg(test)]
mod tests;
