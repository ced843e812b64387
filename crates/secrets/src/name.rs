//! The names under which secrets are kept. Only the kinds listed here exist, so that no caller can file a secret
//! where nothing looks for it.

use std::fmt;

use crate::{Error, Result};

/// Whose secrets these are: the first part of every entry in the keychain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceId(String);

impl WorkspaceId {
    /// The workspace of this id: letters, digits and `. _ : @ + -`, at most 160. A slash is refused, as it would let
    /// one workspace's entries be read as another's.
    pub fn new(id: &str) -> Result<Self> {
        part(id, ". _ : @ + -").map(Self)
    }

    /// The spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of one secret inside a workspace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretName(String);

impl SecretName {
    /// `officer/<officer-id>`: the Ed25519 key with which an officer signs. The id: letters, digits and
    /// `. _ : @ + / -`, at most 160.
    pub fn officer(id: &str) -> Result<Self> {
        Self::with("officer", id)
    }

    /// `publisher`: the workspace's Ed25519 key for snapshot, timestamp and checkpoints.
    pub fn publisher() -> Self {
        Self(String::from("publisher"))
    }

    /// `connection/<connection-id>`: the credential of a connection. The id as for [`SecretName::officer`].
    pub fn connection(id: &str) -> Result<Self> {
        Self::with("connection", id)
    }

    /// The spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn with(kind: &str, id: &str) -> Result<Self> {
        part(id, ". _ : @ + / -").map(|id| Self(format!("{kind}/{id}")))
    }
}

impl fmt::Display for SecretName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn part(given: &str, allowed: &'static str) -> Result<String> {
    let fits = (1..=160).contains(&given.len())
        && given.starts_with(|c: char| c.is_ascii_alphanumeric())
        && given.chars().all(|c| c.is_ascii_alphanumeric() || (c != ' ' && allowed.contains(c)));
    if fits { Ok(given.to_owned()) } else { Err(Error::Name { given: given.to_owned(), allowed }) }
}

#[cfg(test)]
mod tests;
