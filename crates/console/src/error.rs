//! Why a use case could not do what it was asked. A denial by the engine is a `Decision`, never an error.

use std::path::{Path, PathBuf};

use domicile_policy::{CatalogueError, IdError, Problem};
use domicile_text::{Text, text};

/// Why a use case failed.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum Error {
    /// What was asked for does not fit the rest of the workspace; nothing was changed.
    Invalid(#[from] CatalogueError),
    /// A name or value that was typed cannot be used.
    Field {
        /// The field, as the window and the command line call it.
        field: Text,
        /// What is wrong and how to mend it.
        message: Text,
    },
    /// There is no such thing.
    NotFound {
        /// What was looked for.
        kind: Text,
        /// Its name.
        id: String,
    },
    /// A release cannot be made from the draft as it is.
    NotPublishable(Vec<Text>),
    /// There is no edit to undo.
    NothingToUndo,
    /// There is no edit to make again.
    NothingToRedo,
    /// The edit is part of a release. Nothing was changed.
    Published(u64),
    /// The criterion of a policy's promotion is not met. Nothing was changed.
    NotPromotable(Text),
    /// A prompt may not be sent to this endpoint. Nothing was sent.
    NotPermitted(Text),
    /// There is no keychain, and no passphrase was given.
    NoKeychain(Text),
    /// A key or credential could not be used.
    Secrets(domicile_secrets::Error),
    /// The workspace could not be read or written.
    Store(#[from] domicile_store::Error),
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What happened and what to do.
        message: Text,
    },
    /// A file that was read is not what it should be.
    Format(Text),
    /// The bundle could not be made.
    Build(#[from] domicile_bundle::BuildError),
    /// The bundle was refused.
    Verify(#[from] domicile_bundle::VerifyError),
    /// What was read is not a bundle of ours, whatever its signatures say.
    Refused(Text),
    /// The gateway's files could not be made.
    Gateway(Text),
    /// The test of a prompt failed.
    Prompt(Text),
    /// Something that cannot happen did.
    Internal(String),
}

impl From<&Error> for Text {
    fn from(error: &Error) -> Self {
        match error {
            Error::Invalid(error) => Self::from(error),
            Error::Field { field, message } => text!("{field}: {message}", field, message),
            Error::NotFound { kind, id } => {
                text!("there is no {kind} `{id}`: reload the list, or name another", kind, id)
            }
            Error::NotPublishable(reasons) => text!(
                "this draft cannot be published: {reasons}",
                reasons = Self::several(reasons.iter().cloned(), "; "),
            ),
            Error::NothingToUndo => text!("there is nothing to undo"),
            Error::NothingToRedo => text!("there is nothing to redo"),
            Error::Published(revision) => text!(
                "revision {revision} carries this edit, and gateways may follow it: it cannot be undone there. Revert it in \
                 the draft, and publish that",
                revision = *revision,
            ),
            Error::NotPromotable(message)
            | Error::NotPermitted(message)
            | Error::NoKeychain(message)
            | Error::Format(message)
            | Error::Refused(message)
            | Error::Gateway(message)
            | Error::Prompt(message) => message.clone(),
            Error::Secrets(error) => Self::from(error),
            Error::Store(error) => Self::from(error),
            Error::File { path, message } => {
                text!("`{path}`: {message}", path = path.display().to_string(), message)
            }
            Error::Build(error) => Self::from(error),
            Error::Verify(error) => Self::from(error),
            Error::Internal(message) => text!("internal error: {message}", message),
        }
    }
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
    pub(crate) fn of_file(error: domicile_store::Error, there: Text, missing: Text) -> Self {
        use domicile_store::Error as Store;
        let file = |path: &Path, message: Text| Self::File { path: path.to_owned(), message };
        if let Store::Exists(path) = &error {
            file(path, there)
        } else if let Store::Missing(path) = &error {
            file(path, missing)
        } else {
            error.into()
        }
    }

    /// A file that was read is not what it should be.
    pub(crate) fn format(name: &str, error: Text) -> Self {
        Self::Format(text!("`{name}`: {error}", name, error))
    }

    /// A file or folder that cannot be read.
    pub(crate) fn unread(path: &Path, error: &std::io::Error) -> Self {
        let message = text!(
            "it cannot be read ({error}): check the path and its permissions",
            error = error.to_string()
        );
        Self::File { path: path.to_owned(), message }
    }

    /// A file or folder that cannot be written.
    pub(crate) fn unwritten(path: &Path, error: &dyn std::fmt::Display) -> Self {
        let message = text!(
            "it cannot be written ({error}): check free space and permissions, or choose another folder",
            error = error.to_string(),
        );
        Self::File { path: path.to_owned(), message }
    }

    /// An error about one field of what was typed: a name that nothing can have.
    pub(crate) fn named(field: Text, error: &IdError) -> Self {
        Self::field(field, Text::from(error))
    }

    /// An error about one field of what was typed.
    pub const fn field(field: Text, message: Text) -> Self {
        Self::Field { field, message }
    }
}

impl From<domicile_secrets::Error> for Error {
    fn from(error: domicile_secrets::Error) -> Self {
        if matches!(error, domicile_secrets::Error::NoKeychain { .. }) {
            Self::NoKeychain(Text::from(&error))
        } else {
            Self::Secrets(error)
        }
    }
}
