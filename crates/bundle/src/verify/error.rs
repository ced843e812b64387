//! Why a bundle is refused. Each variant names the file and says what to do; each has a stable code.

use crate::hex::{Digest, KeyId};
use crate::verify::Part;
use domicile_text::{Text, text};
use jiff::Timestamp;

/// A bundle, or a part of one, that is refused. Nothing of it may be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
#[non_exhaustive]
#[expect(missing_docs, reason = "the fields are named after what they hold, and each message shows them all")]
pub enum VerifyError {
    /// A file that the metadata names is not there.
    MissingFile { file: String },
    /// A file is there that no metadata names.
    UnlistedFile { file: String },
    /// A file is larger than its kind may be.
    TooLarge { file: String, length: usize, limit: usize },
    /// A list in a file, or the chain of roots, is longer than it may be.
    TooMany { file: String, what: Text, limit: usize },
    /// A file is not JSON.
    NotJson { file: String, detail: String },
    /// A file is not in the one form that its content has.
    NotCanonical { file: String },
    /// A field is missing, unknown, given twice, or has a value that it cannot have.
    UnexpectedContent { file: String, detail: Text },
    /// The first root is not the pinned one.
    WrongRootPin { file: String, expected: Digest, found: Digest },
    /// A root gives keys or thresholds that no bundle may have.
    RootRule { file: String, detail: Text },
    /// A key stands under an id that is not its own.
    KeyIdMismatch { file: String, expected: KeyId, found: KeyId },
    /// A file has another length than the metadata says.
    LengthMismatch { file: String, expected: u64, found: usize },
    /// A file has another SHA-256 than the metadata says.
    HashMismatch { file: String, expected: Digest, found: Digest },
    /// A file is from another release than the file that names it.
    MixedReleases { file: String, expected: u64, found: u64 },
    /// Too few of the right keys signed.
    BelowThreshold { file: String, found: usize, threshold: u32 },
    /// One key is named by two signatures.
    RepeatedSignature { file: String, key_id: KeyId },
    /// One signature stands under two keys.
    SharedSignature { file: String, first: KeyId, second: KeyId },
    /// A signature is by a key that may not sign here.
    UnknownKey { file: String, key_id: KeyId },
    /// A signature does not verify.
    BadSignature { file: String, key_id: KeyId },
    /// The officers who signed the envelope are not those who signed the list of targets.
    SignersDiffer { envelope: String, targets: String },
    /// The envelope holds something else than a bundle.
    PayloadType { file: String, found: String },
    /// A target's name is not a plain file name.
    TargetName { name: String },
    /// The end of a part has come.
    Expired { part: Part, file: String, expires: Timestamp },
    /// The release is from later than now.
    IssuedInFuture { file: String, issued_at: Timestamp },
    /// The release ends before it begins.
    NeverInForce { issued_at: Timestamp, expires: Timestamp },
    /// The release and the list of targets disagree on the revision.
    RevisionMismatch { file: String, expected: u64, found: u64 },
    /// The release and the list of targets disagree on the end.
    ExpiryMismatch { file: String, expected: Timestamp, found: Timestamp },
    /// A part is older than one already seen.
    Rollback { part: Part, seen: u64, found: u64 },
    /// The chain of roots does not lead through the newest root already trusted.
    RootForked { file: String },
    /// A revision already seen has other content now.
    RevisionReused { file: String, revision: u64 },
}

impl From<&VerifyError> for Text {
    fn from(error: &VerifyError) -> Self {
        match error {
            VerifyError::MissingFile { file } => {
                text!("`{file}` is missing: fetch or export the bundle again", file,)
            }
            VerifyError::UnlistedFile { file } => text!(
                "`{file}` belongs to no part of this bundle: remove it, or fetch the bundle again into an empty folder",
                file,
            ),
            VerifyError::TooLarge { file, length, limit } => text!(
                "`{file}` has {length} bytes, more than the {limit} allowed: fetch it again, and ask the publisher if it stays so",
                file,
                length = *length,
                limit = *limit,
            ),
            VerifyError::TooMany { file, what, limit } => text!(
                "`{file}` has more than {limit} {what}: ask the publisher for a smaller bundle",
                file,
                what,
                limit = *limit,
            ),
            VerifyError::NotJson { file, detail } => {
                text!("`{file}` is not JSON ({detail}): it was changed or cut, fetch it again", file, detail,)
            }
            VerifyError::NotCanonical { file } => text!(
                "`{file}` is not in canonical form, so it was changed or written by other software: fetch it again",
                file,
            ),
            VerifyError::UnexpectedContent { file, detail } => text!(
                "`{file}` does not have the content it must have ({detail}): do not use it, ask the publisher",
                file,
                detail,
            ),
            VerifyError::WrongRootPin { file, expected, found } => text!(
                "`{file}` has SHA-256 `{found}`, but `{expected}` is pinned: do not use this bundle, compare the pin with the officers by another way",
                file,
                expected = expected.to_string(),
                found = found.to_string(),
            ),
            VerifyError::RootRule { file, detail } => text!(
                "`{file}` breaks a rule for roots ({detail}): do not use it, ask the officers for a new root",
                file,
                detail,
            ),
            VerifyError::KeyIdMismatch { file, expected, found } => text!(
                "`{file}` has a key under the id `{found}`, but its id is `{expected}`: do not use it, ask the officers for a new root",
                file,
                expected = expected.to_string(),
                found = found.to_string(),
            ),
            VerifyError::LengthMismatch { file, expected, found } => text!(
                "`{file}` has {found} bytes, but the signed metadata says {expected}: it was changed, fetch it again",
                file,
                expected = *expected,
                found = *found,
            ),
            VerifyError::HashMismatch { file, expected, found } => text!(
                "`{file}` has SHA-256 `{found}`, but the signed metadata says `{expected}`: it was changed, fetch it again",
                file,
                expected = expected.to_string(),
                found = found.to_string(),
            ),
            VerifyError::MixedReleases { file, expected, found } => text!(
                "`{file}` is version {found}, but version {expected} belongs here: files of two releases are mixed, fetch the whole bundle again",
                file,
                expected = *expected,
                found = *found,
            ),
            VerifyError::BelowThreshold { file, found, threshold } => text!(
                "`{file}` has {found} of the {threshold} signatures it needs: do not use it, ask the officers to sign",
                file,
                found = *found,
                threshold = *threshold,
            ),
            VerifyError::RepeatedSignature { file, key_id } => text!(
                "`{file}` has two signatures of the key `{key_id}`: do not use it, one key counts once",
                file,
                key_id = key_id.to_string(),
            ),
            VerifyError::SharedSignature { file, first, second } => text!(
                "`{file}` has one signature under the keys `{first}` and `{second}`: do not use it, it counts for one at most",
                file,
                first = first.to_string(),
                second = second.to_string(),
            ),
            VerifyError::UnknownKey { file, key_id } => text!(
                "`{file}` is signed by the key `{key_id}`, which may not sign it: do not use it, ask the officers whose key this is",
                file,
                key_id = key_id.to_string(),
            ),
            VerifyError::BadSignature { file, key_id } => text!(
                "`{file}` has a signature of the key `{key_id}` that does not verify: it was changed, fetch it again",
                file,
                key_id = key_id.to_string(),
            ),
            VerifyError::SignersDiffer { envelope, targets } => text!(
                "`{envelope}` and `{targets}` are signed by different officers: do not use the bundle, ask them to sign both",
                envelope,
                targets,
            ),
            VerifyError::PayloadType { file, found } => text!(
                "`{file}` has the payload type `{found}`, which is not that of a policy bundle: do not use it",
                file,
                found,
            ),
            VerifyError::TargetName { name } => text!(
                "the target name `{name}` is not flat, lower case and at most 100 characters: do not use it, ask the publisher",
                name,
            ),
            VerifyError::Expired { part, file, expires } => text!(
                "the {part} in `{file}` expired at {expires}: fetch a newer bundle, and check this machine's clock",
                part = Self::from(*part),
                file,
                expires = expires.to_string(),
            ),
            VerifyError::IssuedInFuture { file, issued_at } => text!(
                "`{file}` was issued at {issued_at}, which is later than now: check this machine's clock",
                file,
                issued_at = issued_at.to_string(),
            ),
            VerifyError::NeverInForce { issued_at, expires } => text!(
                "the release is issued at {issued_at} but expires at {expires}: freeze it again with a later end",
                issued_at = issued_at.to_string(),
                expires = expires.to_string(),
            ),
            VerifyError::RevisionMismatch { file, expected, found } => text!(
                "`{file}` holds revision {found}, but the signed list of targets is for revision {expected}: files of two releases are mixed, fetch the whole bundle again",
                file,
                expected = *expected,
                found = *found,
            ),
            VerifyError::ExpiryMismatch { file, expected, found } => text!(
                "`{file}` expires at {found}, but the signed list of targets at {expected}: do not use it, ask the publisher",
                file,
                expected = expected.to_string(),
                found = found.to_string(),
            ),
            VerifyError::Rollback { part, seen, found } => text!(
                "the {part} is version {found}, but version {seen} was already seen: an old bundle is offered, fetch the newest one",
                part = Self::from(*part),
                seen = *seen,
                found = *found,
            ),
            VerifyError::RootForked { file } => text!(
                "`{file}` is not the root that was trusted before: do not use this bundle, ask the officers which keys are theirs",
                file,
            ),
            VerifyError::RevisionReused { file, revision } => text!(
                "revision {revision} in `{file}` differs from the revision {revision} seen before: do not use it, ask the officers which one is theirs",
                file,
                revision = *revision,
            ),
        }
    }
}

impl VerifyError {
    /// A stable name for programs; it never changes, the sentence may.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingFile { .. } => "missing_file",
            Self::UnlistedFile { .. } => "unlisted_file",
            Self::TooLarge { .. } => "too_large",
            Self::TooMany { .. } => "too_many",
            Self::NotJson { .. } => "not_json",
            Self::NotCanonical { .. } => "not_canonical",
            Self::UnexpectedContent { .. } => "unexpected_content",
            Self::WrongRootPin { .. } => "wrong_root_pin",
            Self::RootRule { .. } => "root_rule",
            Self::KeyIdMismatch { .. } => "key_id_mismatch",
            Self::LengthMismatch { .. } => "length_mismatch",
            Self::HashMismatch { .. } => "hash_mismatch",
            Self::MixedReleases { .. } => "mixed_releases",
            Self::BelowThreshold { .. } => "below_threshold",
            Self::RepeatedSignature { .. } => "repeated_signature",
            Self::SharedSignature { .. } => "shared_signature",
            Self::UnknownKey { .. } => "unknown_key",
            Self::BadSignature { .. } => "bad_signature",
            Self::SignersDiffer { .. } => "signers_differ",
            Self::PayloadType { .. } => "payload_type",
            Self::TargetName { .. } => "target_name",
            Self::Expired { part, .. } => match part {
                Part::Root => "expired_root",
                Part::Timestamp => "expired_timestamp",
                Part::Snapshot => "expired_snapshot",
                Part::Targets => "expired_targets",
                Part::Bundle => "expired_bundle",
            },
            Self::IssuedInFuture { .. } => "issued_in_future",
            Self::NeverInForce { .. } => "never_in_force",
            Self::RevisionMismatch { .. } => "revision_mismatch",
            Self::ExpiryMismatch { .. } => "expiry_mismatch",
            Self::Rollback { .. } => "rollback",
            Self::RootForked { .. } => "root_forked",
            Self::RevisionReused { .. } => "revision_reused",
        }
    }
}
