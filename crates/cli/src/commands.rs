//! One function for each command: read what it names, call one use case, print.

use std::path::{Path, PathBuf};

use domicile_console::{Config, Console, secrets::Secret};

use crate::output::Failure;

pub mod decide;
pub mod document;
pub mod explain;
pub mod export;
pub mod import;
pub mod keep;
pub mod promote;
pub mod prompt;
pub mod release;
pub mod replay;
pub mod table;
pub mod workspace;

/// Which workspace a command is about.
#[derive(Debug)]
pub struct Place {
    /// The file that was named.
    pub workspace: Option<PathBuf>,
}

impl Place {
    /// How the workspace is opened.
    pub fn config(&self) -> Result<Config, Failure> {
        let path = match &self.workspace {
            Some(path) => path.clone(),
            None => domicile_console::workspace::default_path()?,
        };
        let mut config = Config::new(path);
        config.passphrase =
            std::env::var("DOMICILE_PASSPHRASE").ok().filter(|p| !p.is_empty()).map(Secret::new);
        Ok(config)
    }

    /// The workspace, which must be there.
    pub fn open(&self) -> Result<Console, Failure> {
        Ok(Console::open(self.config()?)?)
    }

    /// The workspace, created when it is not there.
    pub fn open_or_create(&self) -> Result<Console, Failure> {
        Ok(Console::open_or_create(self.config()?)?)
    }
}

/// The bytes of a file that was named on the command line.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| {
        Failure::new(
            "file",
            format!("`{}` cannot be read ({error}): check the path and its permissions", path.display()),
        )
    })
}

/// The text of a file that was named on the command line.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(read(path)?).map_err(|_| {
        Failure::new("file", format!("`{}` is not UTF-8 text: save it as UTF-8", path.display()))
    })
}
