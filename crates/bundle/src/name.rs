//! Names of targets: flat, lower case, short. Never a path.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;

use crate::verify::error::VerifyError;

/// The target that carries the release, as a DSSE envelope. Every bundle has it.
pub const BUNDLE_TARGET: &str = "policy-bundle.dsse.json";

/// The longest name of a target; with the SHA-256 before it, it fits every file system.
const MAX_NAME: usize = 100;

/// The name of a target: `[a-z0-9][a-z0-9._-]*`, at most 100 characters, no `..` and no dot at the end.
///
/// Flat because clients disagree on where the hash goes in `path/to/x`; lower case because two names that
/// differ in case are one file on some systems; nothing else because a name becomes a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct TargetName(String);

impl TargetName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn bundle() -> Self {
        Self(BUNDLE_TARGET.to_owned())
    }
}

impl FromStr for TargetName {
    type Err = VerifyError;

    fn from_str(name: &str) -> Result<Self, VerifyError> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let good = name.len() <= MAX_NAME
            && name.starts_with(plain)
            && !name.ends_with('.')
            && !name.contains("..")
            && name.chars().all(|c| plain(c) || matches!(c, '.' | '_' | '-'));
        if good {
            Ok(Self(name.to_owned()))
        } else {
            Err(VerifyError::TargetName { name: name.chars().take(MAX_NAME).collect() })
        }
    }
}

impl fmt::Display for TargetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for TargetName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
