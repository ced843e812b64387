//! Why a use case could not do what it was asked. A denial by the engine is a `Decision`, never an error.

use std::path::PathBuf;

use domicile_policy::{CatalogueError, Problem};

/// Why a use case failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was asked for does not fit the rest of the workspace; nothing was changed.
    #[error("{0}")]
    Invalid(#[from] CatalogueError),
    /// A name or value that was typed cannot be used.
    #[error("{field}: {message}")]
    Field {
        /// The field, as the window and the command line call it.
        field: String,
        /// What is wrong and how to mend it.
        message: String,
    },
    /// There is no such thing.
    #[error("there is no {kind} `{id}`: reload the list, or name another")]
    NotFound {
        /// What was looked for.
        kind: &'static str,
        /// Its name.
        id: String,
    },
    /// A release cannot be made from the draft as it is.
    #[error("this draft cannot be published: {}", .0.join("; "))]
    NotPublishable(Vec<String>),
    /// There is no edit to undo, or none to make again.
    #[error("there is nothing to {0}")]
    NothingTo(&'static str),
    /// The edit is part of a release. Nothing was changed.
    #[error(
        "revision {0} carries this edit, and gateways may follow it: it cannot be undone there. Revert it in the draft, and publish that"
    )]
    Published(u64),
    /// The criterion of a policy's promotion is not met. Nothing was changed.
    #[error("{0}")]
    NotPromotable(String),
    /// A prompt may not be sent to this endpoint. Nothing was sent.
    #[error("{0}")]
    NotPermitted(String),
    /// There is no keychain, and no passphrase was given.
    #[error("{0}")]
    NoKeychain(String),
    /// A key or credential could not be used.
    #[error(transparent)]
    Secrets(domicile_secrets::Error),
    /// The workspace could not be read or written.
    #[error(transparent)]
    Store(#[from] domicile_store::Error),
    /// A file could not be read or written.
    #[error("`{path}`: {message}")]
    File {
        /// The file.
        path: PathBuf,
        /// What happened and what to do.
        message: String,
    },
    /// A file that was read is not what it should be.
    #[error("{0}")]
    Format(String),
    /// The bundle could not be made.
    #[error(transparent)]
    Build(#[from] domicile_bundle::BuildError),
    /// The bundle was refused.
    #[error(transparent)]
    Verify(#[from] domicile_bundle::VerifyError),
    /// What was read is not a bundle of ours, whatever its signatures say.
    #[error("{0}")]
    Refused(String),
    /// The gateway's files could not be made.
    #[error("{0}")]
    Gateway(String),
    /// The test of a prompt failed.
    #[error("{0}")]
    Prompt(String),
    /// Something that cannot happen did.
    #[error("internal error: {0}")]
    Internal(String),
}

impl Error {
    /// The fields to mend, where the error is about some.
    pub fn problems(&self) -> &[Problem] {
        if let Self::Invalid(error) = self { &error.problems } else { &[] }
    }

    /// Whether another computer left word that it has the workspace open.
    pub const fn is_held_elsewhere(&self) -> bool {
        matches!(self, Self::Store(domicile_store::Error::Held { elsewhere: true, .. }))
    }

    /// The store's error, in the use case's words for a file that is there already and for one that is not.
    pub(crate) fn of_file(error: domicile_store::Error, there: &str, missing: &str) -> Self {
        use domicile_store::Error as Store;
        let file = |path: &std::path::Path, message: &str| Self::File {
            path: path.to_owned(),
            message: message.to_owned(),
        };
        if let Store::Exists(path) = &error {
            file(path, there)
        } else if let Store::Missing(path) = &error {
            file(path, missing)
        } else {
            error.into()
        }
    }

    /// An error about one field of what was typed.
    pub fn field(field: &str, message: impl Into<String>) -> Self {
        Self::Field { field: field.to_owned(), message: message.into() }
    }
}

impl From<domicile_secrets::Error> for Error {
    fn from(error: domicile_secrets::Error) -> Self {
        if matches!(error, domicile_secrets::Error::NoKeychain { .. }) {
            Self::NoKeychain(error.to_string())
        } else {
            Self::Secrets(error)
        }
    }
}
