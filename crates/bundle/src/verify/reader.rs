//! Takes files for verification, each by its exact path, and remembers which: the rest may not be there.

use crate::canonical;
use crate::hex::{Digest, KeyId};
use crate::limits;
use crate::signatures::{self, Rule};
use crate::tuf::root::RootChain;
use crate::tuf::root_path;
use crate::tuf::schema::{Document, FileEntry, Metadata, TargetEntry};
use crate::verify::error::VerifyError;
use crate::verify::files::Files;
use domicile_text::text;
use std::collections::BTreeSet;

pub(super) struct Reader<'a> {
    files: &'a dyn Files,
    taken: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(files: &'a dyn Files) -> Self {
        Self { files, taken: BTreeSet::new() }
    }

    fn take(&mut self, path: &str) -> Result<&'a [u8], VerifyError> {
        let bytes = self.files.get(path).ok_or_else(|| VerifyError::MissingFile { file: path.to_owned() })?;
        self.taken.insert(path.to_owned());
        Ok(bytes)
    }

    /// The version in `metadata/<version>.<role>.json`, in the one spelling of a version.
    fn version(path: &str, role: &str) -> Option<u64> {
        let text =
            path.strip_prefix("metadata/")?.strip_suffix(".json")?.strip_suffix(role)?.strip_suffix('.')?;
        let version: u64 = text.parse().ok()?;
        (version.to_string() == text).then_some(version)
    }

    fn versions(&self, role: &str) -> impl Iterator<Item = u64> {
        self.files.paths().into_iter().filter_map(move |path| Self::version(path, role))
    }

    /// The chain of roots up to the highest that is there. A gap is a missing file, never an early end: with an
    /// early end, keys that the officers replaced would be trusted.
    pub(super) fn roots(&mut self, pin: Option<Digest>) -> Result<RootChain, VerifyError> {
        let highest = self.versions("root").max().unwrap_or(1);
        if highest > limits::ROOTS {
            let limit = usize::try_from(limits::ROOTS).unwrap_or(usize::MAX);
            return Err(VerifyError::TooMany {
                file: root_path(highest),
                what: text!("roots before it"),
                limit,
            });
        }
        let first = root_path(1);
        let found = Digest::of(self.take(&first)?);
        if let Some(expected) = pin.filter(|pin| *pin != found) {
            return Err(VerifyError::WrongRootPin { file: first, expected, found });
        }
        let roots: Vec<&[u8]> =
            (1..=highest).map(|version| self.take(&root_path(version))).collect::<Result<_, _>>()?;
        RootChain::parse(&roots)
    }

    /// The metadata at `path`, as `listed` says it is, signed as `rule` says; and its signers.
    pub(super) fn signed<T: Metadata>(
        &mut self,
        path: &str,
        listed: Option<&FileEntry>,
        rule: &Rule,
    ) -> Result<(T, BTreeSet<KeyId>), VerifyError> {
        let bytes = match listed {
            None => self.take(path)?,
            Some(entry) => self.listed::<T>(path, entry)?,
        };
        let document: Document<T> = Document::parse(path, bytes)?;
        if let Some(expected) = listed.map(|entry| entry.version).filter(|v| *v != document.signed.version())
        {
            let found = document.signed.version();
            return Err(VerifyError::MixedReleases { file: path.to_owned(), expected, found });
        }
        let message = document.signed_bytes(path)?;
        let signers = signatures::count(path, &message, &document.signatures(), &[rule])?;
        Ok((document.signed, signers))
    }

    /// The bytes at `path` when they are those of `entry`. If they are another version's, the error says so.
    fn listed<T: Metadata>(&mut self, path: &str, entry: &FileEntry) -> Result<&'a [u8], VerifyError> {
        let mixed =
            |found| VerifyError::MixedReleases { file: path.to_owned(), expected: entry.version, found };
        let bytes = match self.take(path) {
            Ok(bytes) => bytes,
            Err(missing) => return Err(self.versions(T::NAME).next().map_or(missing, mixed)),
        };
        canonical::check_length(path, bytes, T::LIMIT)?;
        let whole = TargetEntry { hashes: entry.hashes.clone(), length: entry.length };
        check_entry(path, bytes, &whole).map_err(|changed| match Document::<T>::parse(path, bytes) {
            Ok(other) if other.signed.version() != entry.version => mixed(other.signed.version()),
            Ok(_) | Err(_) => changed,
        })?;
        Ok(bytes)
    }

    /// The target at `path`, when it is that of `entry`.
    pub(super) fn target(&mut self, path: &str, entry: &TargetEntry) -> Result<&'a [u8], VerifyError> {
        let bytes = self.take(path)?;
        canonical::check_length(path, bytes, limits::TARGET_BYTES)?;
        check_entry(path, bytes, entry)?;
        Ok(bytes)
    }

    /// Refuses every file that was not taken.
    pub(super) fn refuse_others(&self) -> Result<(), VerifyError> {
        match self.files.paths().into_iter().find(|path| !self.taken.contains(*path)) {
            None => Ok(()),
            Some(path) => Err(VerifyError::UnlistedFile { file: path.to_owned() }),
        }
    }
}

fn check_entry(path: &str, bytes: &[u8], entry: &TargetEntry) -> Result<(), VerifyError> {
    let file = || path.to_owned();
    if u64::try_from(bytes.len()) != Ok(entry.length) {
        return Err(VerifyError::LengthMismatch { file: file(), expected: entry.length, found: bytes.len() });
    }
    let found = Digest::of(bytes);
    if found != entry.hashes.sha256 {
        return Err(VerifyError::HashMismatch { file: file(), expected: entry.hashes.sha256, found });
    }
    Ok(())
}
