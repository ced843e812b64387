//! A release: a frozen copy of registry and policies with a revision. Its JCS bytes are the bundle's payload.

use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{
    canonical::{CanonicalError, to_jcs},
    catalogue::{Catalogue, CatalogueError, Parts},
    instant::Instant,
    registry::object,
};

/// The schema of the payload, in its field `schema`.
pub const SCHEMA: &str = "https://domicile.dev/schemas/bundle/v1";

object! {
    /// The payload of `policy-bundle.dsse.json`.
    pub struct Release {
        /// Always [`SCHEMA`].
        pub schema: String,
        /// The identity of the workspace whose releases follow each other.
        pub bundle_id: String,
        /// One more than the release before.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub revision: u64,
        /// When it was frozen.
        pub issued_at: Instant,
        /// From when on nothing in it counts any more.
        pub expires: Instant,
        /// Hex SHA-256 of the envelope of the release before; `null` for the first, and never left out.
        pub previous_sha256: Option<String>,
        /// How many officers must sign. 1 means that one person alone can publish: one signer.
        pub threshold: u32,
        /// Hex SHA-256 over the canonical bytes of `catalogue`: "is it the same policy?"
        pub catalogue_sha256: String,
        /// Registry, evidence, policies and exemptions with their ends.
        pub catalogue: Parts,
    }
}

/// Why a payload is not a release.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum ReleaseError {
    /// It is not the JSON of a release.
    Json(#[from] serde_json::Error),
    /// It is of another schema.
    Schema(String),
    /// It ends before it begins.
    Empty {
        /// When it was frozen.
        issued_at: Instant,
        /// When it ends.
        expires: Instant,
    },
    /// Its catalogue does not fit together.
    Catalogue(#[from] CatalogueError),
    /// Its catalogue is not the one whose hash it names.
    Hash {
        /// The hash it names.
        named: String,
        /// The hash of what it carries.
        found: String,
    },
    /// It has no canonical form.
    Canonical(#[from] CanonicalError),
}

impl From<&ReleaseError> for Text {
    fn from(error: &ReleaseError) -> Self {
        match error {
            ReleaseError::Json(error) => {
                text!("the payload is not a release: {error}", error = error.to_string())
            }
            ReleaseError::Schema(schema) => text!(
                "the payload's schema is `{schema}`, which this version does not read: use the version that wrote it",
                schema,
            ),
            ReleaseError::Empty { issued_at, expires } => text!(
                "the release expires at {expires}, which is not after its issue at {issued_at}",
                expires = expires.to_string(),
                issued_at = issued_at.to_string(),
            ),
            ReleaseError::Catalogue(error) => {
                text!("the release's catalogue does not fit together: {error}", error = Self::from(error))
            }
            ReleaseError::Hash { named, found } => {
                text!("the release names catalogue `{named}` but carries `{found}`", named, found)
            }
            ReleaseError::Canonical(error) => Self::from(error),
        }
    }
}

impl Release {
    /// The canonical bytes that are signed.
    pub fn to_jcs(&self) -> Result<Vec<u8>, ReleaseError> {
        Ok(to_jcs(self)?)
    }

    /// Reads a payload and makes its catalogue, checking everything that can be checked without keys.
    pub fn parse(payload: &[u8]) -> Result<(Self, Catalogue), ReleaseError> {
        let release: Self = serde_json::from_slice(payload)?;
        if release.schema != SCHEMA {
            return Err(ReleaseError::Schema(release.schema));
        }
        if release.expires <= release.issued_at {
            return Err(ReleaseError::Empty { issued_at: release.issued_at, expires: release.expires });
        }
        let catalogue = Catalogue::new(release.revision, release.catalogue.clone())?;
        let found = catalogue.sha256().to_string();
        if found != release.catalogue_sha256 {
            return Err(ReleaseError::Hash { named: release.catalogue_sha256, found });
        }
        Ok((release, catalogue))
    }
}
