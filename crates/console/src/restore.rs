//! Restoring a backup: verified first, put whole where the workspace is, and what was there is kept.

use std::path::{Path, PathBuf};

use domicile_store::{Holder, Restore};
use serde::Serialize;

use crate::{
    Config, Error,
    backup::{Holds, sentences},
    release,
};

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Replace a workspace that is there. It is kept beside.
    pub replace: bool,
    /// Take a backup in which something is not whole.
    pub accept_flaws: bool,
}

/// A workspace that was restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The workspace.
    pub path: PathBuf,
    /// What is in it: the same as in the backup.
    pub holds: Holds,
    /// Where the workspace is that was there before.
    pub kept: Option<PathBuf>,
    /// What is not whole in it, as it is not in the backup.
    pub flaws: Vec<String>,
}

/// Puts what `backup` holds at the path that `config` names. The backup is only read.
///
/// Everything is as it was when the backup was made: lists, documents, releases and the audit log. Refused while a window
/// has the workspace open, where one is already and it is not to be replaced, and where the backup is not whole.
pub fn restore(backup: &Path, config: &Config, options: Options) -> Result<Report, Error> {
    let now = (config.clock)();
    let how = Restore {
        replace: options.replace,
        accept_flaws: options.accept_flaws,
        me: Holder::here(now),
        // Without colons, which no name has on Windows.
        time: now.to_string().replace([':', '-'], ""),
    };
    let done = domicile_store::restore(backup, &config.workspace, &how, &release::holds);
    let there = "there is a workspace already: name another file with --workspace, or replace it with --replace; it \
                 is kept beside then";
    let missing = "there is no such backup: check the path";
    let done = done.map_err(|error| Error::of_file(error, there, missing))?;
    Ok(Report {
        path: config.workspace.clone(),
        holds: Holds::from(&done.contents),
        kept: done.kept,
        flaws: sentences(&done.flaws),
    })
}
