//! Looking at a workspace without touching it: what is opened is a copy of its files, made at one moment.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use domicile_text::text;

use crate::{
    Error, Store, migration,
    migration::Before,
    place::{self, Work},
};

/// What SQLite keeps beside a file that was not closed: without it the newest transactions are missing.
pub(crate) const JOURNALS: &[&str] = &["-wal", "-journal"];

/// How often a file that is being written is copied anew before we give up.
const ATTEMPTS: usize = 20;

/// A private copy of a workspace, gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Look {
    pub file: PathBuf,
    _work: Work,
}

impl Store {
    /// Opens a copy of the workspace at `path` for looking: nothing can be written, and the file itself is not touched,
    /// whoever has it open. An older one is read as this version would leave it.
    pub fn open_read_only(path: &Path) -> Result<Self, Error> {
        let work = Work::within(std::env::temp_dir())?;
        let file = work.file("workspace");
        copy(path, &file)?;
        let store = Self::open_with(&file, path, migration::ALL, Before::Nothing)?;
        store.read(|connection| Ok(connection.pragma_update(None, "query_only", true)?))?;
        Ok(Self { look: Some(Look { file, _work: work }), ..store })
    }

    /// The file that is really open: the copy where a copy is looked at.
    pub fn opened(&self) -> &Path {
        self.look.as_ref().map_or(&self.path, |look| &look.file)
    }
}

/// Copies a workspace with its journals, as they were together at one moment.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    if !from.exists() {
        return Err(Error::Missing(from.to_owned()));
    }
    for _ in 0..ATTEMPTS {
        let before = marks(from);
        place::copy(from, to)?;
        for journal in JOURNALS {
            let source = place::beside(from, journal);
            if source.exists() {
                place::copy(&source, &place::beside(to, journal))?;
            }
        }
        if marks(from) == before {
            return Ok(());
        }
        for ending in std::iter::once(&"").chain(JOURNALS) {
            let copied = place::beside(to, ending);
            if copied.exists() {
                fs::remove_file(&copied).map_err(Error::io(&copied))?;
            }
        }
    }
    Err(Error::Unusable {
        path: from.to_owned(),
        message: text!("it is being written without a pause"),
        mend: text!("try again in a moment"),
    })
}

/// What changes when a file or a journal of it is written.
fn marks(path: &Path) -> Vec<Option<(u64, Option<SystemTime>)>> {
    let mark = |ending: &&str| {
        let file = fs::metadata(place::beside(path, ending)).ok()?;
        Some((file.len(), file.modified().ok()))
    };
    std::iter::once(&"").chain(JOURNALS).map(mark).collect()
}
