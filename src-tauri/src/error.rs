//! The one place where errors of the use cases become what the window shows.

use domicile_console::{Error, Text, domain::Problem, messages::Messages};
use serde::Serialize;

/// What kind of error it is; the window acts on it. A code is added only when it does something else there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// What was typed does not fit: `fields` name where.
    Invalid,
    /// Something is gone: reload the list.
    NotFound,
    /// The draft cannot be published as it is.
    NotPublishable,
    /// A release carries the edit: offer to revert it in the draft.
    Published,
    /// The engine says no. Nothing was sent.
    NotPermitted,
    /// A passphrase is needed.
    NoKeychain,
    /// A key could not be used.
    Secrets,
    /// The workspace file could not be read or written.
    Workspace,
    /// Another computer left word that it has the workspace open: offer to take it over.
    Held,
    /// A file outside the workspace could not be read or written.
    File,
    /// The bundle was refused.
    NotVerified,
    /// Another of its kind runs, and only one may: cancel that, or wait.
    Busy,
    /// Something failed that the officer cannot mend.
    Internal,
}

/// An error as the window receives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct CommandError {
    /// What kind of error it is.
    pub code: Code,
    /// What happened, why, and what to do.
    pub message: Text,
    /// The fields to mend.
    pub fields: Vec<Problem>,
}

impl CommandError {
    /// Another of its kind runs, and the message says how to get past it.
    pub const fn busy(message: Text) -> Self {
        Self { code: Code::Busy, message, fields: Vec::new() }
    }

    /// An error that the officer cannot mend.
    pub fn internal(error: &dyn std::fmt::Display) -> Self {
        Self { code: Code::Internal, message: Text::data(error.to_string()), fields: Vec::new() }
    }

    /// The same in the reader's language. What is told already stays as it is.
    #[must_use]
    pub fn told(self, messages: &Messages) -> Self {
        let tell = |text: &Text| messages.told(text);
        let fields = self.fields.into_iter();
        Self {
            code: self.code,
            message: tell(&self.message),
            fields: fields.map(|field| Problem { message: tell(&field.message), ..field }).collect(),
        }
    }
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::Invalid(_) | Error::Field { .. } | Error::Format(_) | Error::NotPromotable(_) => {
                Code::Invalid
            }
            Error::NotFound { .. } | Error::NothingToUndo | Error::NothingToRedo => Code::NotFound,
            Error::Published(_) => Code::Published,
            Error::NotPublishable(_) => Code::NotPublishable,
            Error::NotPermitted(_) => Code::NotPermitted,
            Error::NoKeychain(_) => Code::NoKeychain,
            Error::Secrets(_) => Code::Secrets,
            held if held.is_held_elsewhere() => Code::Held,
            Error::Store(_) => Code::Workspace,
            Error::File { .. } => Code::File,
            Error::Verify(_) | Error::Refused(_) => Code::NotVerified,
            Error::Build(_) | Error::Gateway(_) | Error::Prompt(_) | Error::Internal(_) => Code::Internal,
        };
        Self { code, message: Text::from(&error), fields: error.problems().to_vec() }
    }
}
