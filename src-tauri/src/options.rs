//! What the console is told when it is started. Must never read the environment or a file: the
//! arguments are passed in, so that a test sees what a shell would.

use std::ffi::OsString;
use std::path::PathBuf;

/// The arguments of one start of the console.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The workspace to open; none means the officer's own.
    pub workspace: Option<PathBuf>,
}

/// Why the arguments were not understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OptionsError {
    /// An option that does not exist.
    #[error("unknown option `{0}`; the console takes at most one argument, the path of a workspace")]
    Unknown(String),
    /// More than one path.
    #[error("two workspaces given, `{0}` is the second; open one at a time")]
    SecondWorkspace(String),
}

impl Options {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// An option that does not exist, or more than one path.
    pub fn from_args(args: impl IntoIterator<Item = OsString>) -> Result<Self, OptionsError> {
        let mut options = Self::default();
        for arg in args {
            let shown = arg.to_string_lossy();
            if shown.starts_with('-') {
                return Err(OptionsError::Unknown(shown.into_owned()));
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
