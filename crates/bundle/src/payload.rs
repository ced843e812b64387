//! The fields of a release's payload that the bundle itself answers for. The rest is the policy's to read.

use crate::canonical;
use crate::hex::Digest;
use crate::instant;
use crate::limits;
use crate::name::BUNDLE_TARGET;
use crate::verify::error::VerifyError;
use domicile_text::{Text, text};
use jiff::Timestamp;
use serde::Deserialize;

/// What every payload says about itself, whatever its policies are.
///
/// Further fields are allowed, because they are the release; a field given twice is not, at any depth.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PayloadHeader {
    /// The name of the payload's own format.
    pub schema: String,
    /// The release's id: 1 to 128 of `[A-Za-z0-9._:-]`.
    pub bundle_id: String,
    /// Greater with every release; also the version of the `targets` metadata.
    pub revision: u64,
    /// When the release was frozen.
    #[serde(with = "instant")]
    pub issued_at: Timestamp,
    /// The first instant at which the release is no longer in force; also when `targets` expires.
    #[serde(with = "instant")]
    pub expires: Timestamp,
    /// The SHA-256 of the previous release's envelope; `null` for the first one, but never left out.
    #[serde(deserialize_with = "Option::deserialize")]
    pub previous_sha256: Option<Digest>,
}

impl PayloadHeader {
    /// The header of `payload`.
    ///
    /// Errors when it is not JSON, repeats or lacks a field, or has a revision or instants that cannot be.
    pub fn parse(payload: &[u8]) -> Result<Self, VerifyError> {
        canonical::refuse_repeated_fields(BUNDLE_TARGET, payload)?;
        let header: Self =
            serde_json::from_slice(payload).map_err(|error| canonical::unexpected(BUNDLE_TARGET, &error))?;
        let refuse =
            |detail: Text| Err(VerifyError::UnexpectedContent { file: BUNDLE_TARGET.to_owned(), detail });
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-');
        if !(1..=128).contains(&header.bundle_id.len()) || !header.bundle_id.chars().all(plain) {
            return refuse(text!("`bundle_id` is not 1 to 128 of `[A-Za-z0-9._:-]`"));
        }
        if !(1..=limits::VERSION).contains(&header.revision) {
            return refuse(text!(
                "`revision` {revision} is not between 1 and 2^53 - 1",
                revision = header.revision
            ));
        }
        if header.schema.is_empty() {
            return refuse(text!("`schema` is empty"));
        }
        if header.issued_at >= header.expires {
            return Err(VerifyError::NeverInForce { issued_at: header.issued_at, expires: header.expires });
        }
        Ok(header)
    }
}
