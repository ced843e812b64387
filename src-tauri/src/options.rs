//! What the console is told when it is started. Must never read the environment or a file: the
//! arguments are passed in, so that a test sees what a shell would.

use std::ffi::OsString;
use std::path::PathBuf;

/// The arguments of one start of the console.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The workspace to open; none means the officer's own.
    pub workspace: Option<PathBuf>,
    /// For what it is opened.
    pub access: Access,
}

/// For what a window opens its workspace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// To work in it, alone.
    #[default]
    Work,
    /// The same, although another computer left word that it has it open.
    TakeOver,
    /// To look at it without changing anything.
    Look,
}

/// Why the arguments were not understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OptionsError {
    /// An option that does not exist.
    #[error(
        "unknown option `{0}`; the console takes the path of a workspace, and --read-only or --take-over before it"
    )]
    Unknown(String),
    /// To look only and to take over at once.
    #[error("--read-only and --take-over exclude each other; give one of the two")]
    TwoWays,
    /// More than one path.
    #[error("two workspaces given, `{0}` is the second; open one at a time")]
    SecondWorkspace(String),
}

impl Options {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// An option that does not exist, two that exclude each other, or more than one path.
    pub fn from_args(args: impl IntoIterator<Item = OsString>) -> Result<Self, OptionsError> {
        let mut options = Self::default();
        for arg in args {
            let shown = arg.to_string_lossy();
            let access = match &*shown {
                "--read-only" => Some(Access::Look),
                "--take-over" => Some(Access::TakeOver),
                option if option.starts_with('-') => return Err(OptionsError::Unknown(option.to_owned())),
                _ => None,
            };
            if let Some(access) = access {
                if ![Access::Work, access].contains(&options.access) {
                    return Err(OptionsError::TwoWays);
                }
                options.access = access;
                continue;
            }
            if options.workspace.is_some() {
                return Err(OptionsError::SecondWorkspace(shown.into_owned()));
            }
            options.workspace = Some(PathBuf::from(arg));
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests;
