//! The decision table of the draft or of a release, as a Parquet file.

use std::{
    fmt, fs,
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use domicile_policy::{Catalogue, Index, Instant, canonical::Sha256Hex};
use domicile_table::TableError;
use domicile_text::{Text, text};
use serde::Serialize;

use crate::{Console, Error, release};

const DAY: i64 = 86_400;

/// Which catalogue the table is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// The draft as it is now.
    #[default]
    Draft,
    /// The newest release.
    Newest,
    /// The release with this revision.
    Revision(u64),
}

impl FromStr for Subject {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match text {
            "draft" => Ok(Self::Draft),
            "newest" => Ok(Self::Newest),
            _ => text.parse().map(Self::Revision).map_err(|_| {
                text!("`{text}` is no release: write its revision as a number, `newest` or `draft`", text)
            }),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Draft => f.write_str("draft"),
            Self::Newest => f.write_str("newest"),
            Self::Revision(revision) => revision.fmt(f),
        }
    }
}

/// What table is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Which catalogue it is of.
    pub subject: Subject,
    /// Its first instant; a release's issue, or now, when not given. Earlier is allowed: a log lies in the past.
    pub from: Option<Instant>,
    /// The first instant after it; the end of the release, or 90 days from now, when not given.
    pub to: Option<Instant>,
    /// Whether a file that is there is replaced.
    pub force: bool,
}

/// A table that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "TableReport"))]
pub struct Report {
    /// The file.
    pub path: String,
    /// The revision of the release, or the one from which the draft began.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub revision: u64,
    /// Whether it is of the draft, which nobody has published.
    pub draft: bool,
    /// Hex SHA-256 of the catalogue.
    pub catalogue_sha256: String,
    /// The first instant about which it says something.
    pub from: Instant,
    /// The first instant about which it says nothing any more.
    pub to: Instant,
    /// How many rows it has.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub rows: u64,
    /// The file's size.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub bytes: u64,
    /// Hex SHA-256 of the file: the same catalogue and instants give the same.
    pub sha256: String,
}

/// Writes the table that `options` ask for to the file `path`, whole or not at all.
///
/// A file that is there is refused unless `force` is set; a link is always refused. Nothing half-written stays behind.
pub fn write(console: &Console, path: &Path, options: &Options) -> Result<Report, Error> {
    let path = free(path, options.force)?;
    let (catalogue, from, to) = subject(console, options)?;
    let index = Index::new(Arc::clone(&catalogue));
    let (written, bytes) = save(&path, options.force, |sink| {
        domicile_table::write(&index, from, to, sink).map_err(|error| match error {
            TableError::Empty { .. } => Error::field(text!("to"), Text::from(&error)),
            TableError::Write(error) => Error::unwritten(&path, &error),
        })
    })?;
    Ok(Report {
        path: path.display().to_string(),
        revision: catalogue.revision(),
        draft: options.subject == Subject::Draft,
        catalogue_sha256: catalogue.sha256().to_string(),
        from,
        to,
        rows: written.rows,
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: Sha256Hex::of(&bytes).to_string(),
    })
}

/// Writes what `fill` gives to the file `path`, which [`free`] named, whole or not at all. Gives what `fill` gives, and
/// what the file holds.
pub(crate) fn save<T>(
    path: &Path,
    force: bool,
    fill: impl FnOnce(&mut BufWriter<&mut fs::File>) -> Result<T, Error>,
) -> Result<(T, Vec<u8>), Error> {
    let parent = path.parent().ok_or_else(|| refuse(path, text!("name a file that can be created")))?;
    let mut file = temporary(parent).map_err(|error| Error::unwritten(path, &error))?;
    let mut sink = BufWriter::new(file.as_file_mut());
    let written = fill(&mut sink)?;
    sink.flush().map_err(|error| Error::unwritten(path, &error))?;
    drop(sink);
    file.as_file().sync_all().map_err(|error| Error::unwritten(path, &error))?;
    let bytes = fs::read(file.path()).map_err(|error| Error::unwritten(path, &error))?;
    let put = if force { file.persist(path) } else { file.persist_noclobber(path) };
    put.map_err(|error| {
        if error.error.kind() == io::ErrorKind::AlreadyExists {
            taken(path)
        } else {
            Error::unwritten(path, &error.error)
        }
    })?;
    if cfg!(unix) {
        // A rename is lasting when its folder is.
        fs::File::open(parent)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| Error::unwritten(path, &error))?;
    }
    Ok((written, bytes))
}

/// The catalogue and the span of time.
fn subject(console: &Console, options: &Options) -> Result<(Arc<Catalogue>, Instant, Instant), Error> {
    let (catalogue, from, to) = match options.subject {
        Subject::Draft => {
            let now = console.now();
            let end =
                options.from.unwrap_or(now).max(now).plus_seconds(DAY * i64::from(release::DEFAULT_DAYS));
            return Ok((console.catalogue()?, options.from.unwrap_or(now), options.to.unwrap_or(end)));
        }
        Subject::Newest => {
            let newest = release::list(console)?.first().map(|release| release.revision);
            let newest = newest.ok_or_else(|| {
                Error::field(
                    text!("release"),
                    text!("nothing is published yet: publish the draft, or name `draft`"),
                )
            })?;
            release::of_revision(console, newest)
        }
        Subject::Revision(revision) => release::of_revision(console, revision),
    }
    .map(|(release, catalogue)| (Arc::new(catalogue), release.issued_at, release.expires))?;
    if let Some(asked) = options.to.filter(|asked| *asked > to) {
        return Err(Error::field(
            text!("to"),
            text!(
                "the release ends at {to}, before {asked}: nothing in it counts then, so choose an earlier end",
                to = to.to_string(),
                asked = asked.to_string(),
            ),
        ));
    }
    Ok((catalogue, options.from.unwrap_or(from), options.to.unwrap_or(to)))
}

/// The path in full, if a file may be written there.
pub(crate) fn free(path: &Path, force: bool) -> Result<PathBuf, Error> {
    if path.as_os_str().is_empty() {
        return Err(Error::field(text!("file"), text!("name the file to write")));
    }
    if path.is_symlink() {
        return Err(refuse(path, text!("this is a link: name the file that it leads to")));
    }
    if path.is_dir() {
        return Err(refuse(path, text!("this is a folder: name a file in it")));
    }
    if !force && path.exists() {
        return Err(taken(path));
    }
    std::path::absolute(path).map_err(|error| Error::unwritten(path, &error))
}

/// A new file beside the one it will become, readable as any file that is created here.
fn temporary(parent: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".domicile-");
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    builder.tempfile_in(parent)
}

fn taken(path: &Path) -> Error {
    refuse(
        path,
        text!("there is such a file already: choose another name (on the command line, --force replaces it)"),
    )
}

fn refuse(path: &Path, message: Text) -> Error {
    Error::File { path: path.to_owned(), message }
}
