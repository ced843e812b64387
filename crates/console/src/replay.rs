//! Replay: what the requests of gateway logs would be answered by one catalogue and by another.
//!
//! Files are read once from front to back, and no more of them is held than one line, or some thousand rows of a
//! Parquet file. A bad line is counted and told, never the end. Nothing of what a line says but tag, categories, model,
//! endpoint and time is looked at or kept.
//!
//! A replay against the draft can be recorded: for each log that was read to its end it is then kept what every policy in
//! `audit` would have denied ([`Observation`]), for its promotion.

use std::{
    fs::File,
    io::BufRead,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

use domicile_import::log::{Auto, Fields, Format, LineError, Mapping, is_blank};
use domicile_policy::{
    Index, Instant,
    replay::{Group, Limits, Replay, Row, Summary, Totals, Trial, When},
};
use domicile_table::log::Log;
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{Console, Error, messages::Messages};

mod lines;
mod observation;
mod side;
mod source;
mod table;
mod zstd;

pub use domicile_policy::replay::{Class, Missing, MissingKind};
pub use observation::{Observation, Observed};
pub use side::{Side, SideSource};

use lines::{Lines, Step};
use observation::Log as Read;
pub(crate) use observation::OBSERVATIONS;
use source::{Content, Source, Taken};

/// How many bad lines a report lists; all are counted.
pub const LISTED_ERRORS: usize = 100;
/// Progress is told each time that so many bytes of lines were read.
const STEP_BYTES: usize = 4 * 1024 * 1024;

/// Which format the logs have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayFormat"))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FormatChoice {
    /// Found by the marks of each line.
    #[default]
    Auto,
    /// Our own.
    Plain,
    /// LiteLLM's standard logging payload.
    Litellm,
    /// Envoy's access log as the guide sets it up.
    Envoy,
    /// OPA's decision logs.
    Opa,
    /// One of the user's own: the file says where the fields are.
    Fields(PathBuf),
}

/// For which instant requests are judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum ReplayDate {
    /// All for now.
    #[default]
    Now,
    /// All for this one.
    At(Instant),
    /// Each for its own time.
    Recorded,
}

/// What requests were answered before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayBefore"))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum BeforeChoice {
    /// By the newest release; everything is denied when there is none.
    #[default]
    Published,
    /// By this release.
    Revision(#[cfg_attr(feature = "specta", specta(type = f64))] u64),
    /// By a document as `get` writes it.
    Document(PathBuf),
}

/// What they are compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayAgainst"))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum AgainstChoice {
    /// With the draft.
    #[default]
    Draft,
    /// With a document as `get` writes it.
    Document(PathBuf),
}

/// What a replay is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayOptions"))]
pub struct Options {
    /// The logs: lines of JSON, plain or as gzip or zstd, or Parquet.
    pub logs: Vec<PathBuf>,
    /// Their format.
    pub format: FormatChoice,
    /// For which instant requests are judged.
    pub date: ReplayDate,
    /// What they were answered before.
    pub before: BeforeChoice,
    /// What that is compared with.
    pub against: AgainstChoice,
    /// Whether what policies in `audit` would have denied is recorded for their promotion; only against the draft.
    pub record: bool,
}

/// How far a replay is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayProgress"))]
pub struct Progress {
    /// How many rows were read.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub rows: u64,
    /// How many bytes of the files, as they lie on the disk.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub bytes: u64,
    /// How many there are.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub total_bytes: u64,
}

/// A line that is no row, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayBadLine"))]
pub struct BadLine {
    /// The file.
    pub file: String,
    /// The line, from 1; empty lines count. Of a Parquet file the row.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub line: u64,
    /// What is wrong; nothing of what the line says.
    pub reason: Text,
}

impl BadLine {
    fn told(self, messages: &Messages) -> Self {
        Self { reason: messages.told(&self.reason), ..self }
    }
}

/// What a replay found. `totals` and `error_count` add up to `rows`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ReplayReport"))]
pub struct Report {
    /// What answered before.
    pub before: Side,
    /// What that is compared with.
    pub against: Side,
    /// The instant for which all requests were judged; absent when each was judged for its own time.
    pub at: Option<Instant>,
    /// When the replay was made.
    pub replayed_at: Instant,
    /// The formats that lines had: names as on the command line, or the file of a mapping.
    pub formats: Vec<String>,
    /// How many requests became what.
    pub totals: Totals,
    /// Those requests by what they have in common: lost, gained, unknown, then the others; the most frequent first.
    pub groups: Vec<Group>,
    /// What each policy that is in `audit` on the second side would have denied by itself, by policy.
    pub trials: Vec<Trial>,
    /// The files of which that was recorded.
    pub recorded: Vec<String>,
    /// How many requests are in the totals and in no group: there are more combinations than a report lists.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub rows_left_out: u64,
    /// The first [`LISTED_ERRORS`] bad lines, and wherever a file broke off.
    pub errors: Vec<BadLine>,
    /// How many bad lines there are.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub error_count: u64,
    /// How many rows there are, bad lines included. Empty lines are none.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub rows: u64,
    /// The files whose times say no time zone: they were read as UTC.
    pub without_zone: Vec<String>,
    /// The files that were read.
    pub files: Vec<String>,
    /// How many bytes of them were read, as they lie on the disk.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub bytes: u64,
    /// Whether it was stopped before the end: what follows was not looked at.
    pub cancelled: bool,
}

/// How lines become rows.
enum Reader {
    Auto(Box<Auto>),
    One {
        mapping: Box<Mapping>,
        /// As a report names it.
        name: String,
        /// Whether somebody wrote it.
        is_own: bool,
    },
}

impl Reader {
    fn new(choice: &FormatChoice) -> Result<Self, Error> {
        let known = |format: Format| Self::One {
            mapping: Box::new(Mapping::of(format)),
            name: format.to_string(),
            is_own: false,
        };
        Ok(match choice {
            FormatChoice::Auto => Self::Auto(Box::default()),
            FormatChoice::Plain => known(Format::Plain),
            FormatChoice::Litellm => known(Format::Litellm),
            FormatChoice::Envoy => known(Format::Envoy),
            FormatChoice::Opa => known(Format::Opa),
            FormatChoice::Fields(path) => {
                let name = path.display().to_string();
                Self::One { mapping: Box::new(own_mapping(path)?), name, is_own: true }
            }
        })
    }

    fn read<'a>(&mut self, line: &'a [u8]) -> Result<Row<'a>, LineError> {
        match self {
            Self::Auto(auto) => auto.read(line),
            Self::One { mapping, .. } => mapping.read(line),
        }
    }

    fn formats(&self) -> Vec<String> {
        match self {
            Self::Auto(auto) => auto.found().map(|format| format.to_string()).collect(),
            Self::One { name, .. } => vec![name.clone()],
        }
    }
}

/// The mapping in a file, TOML or JSON by its name's ending.
fn own_mapping(path: &Path) -> Result<Mapping, Error> {
    let text = side::text(path)?;
    let name = path.display().to_string();
    let is_toml = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let fields: Result<Fields, Text> = if is_toml {
        toml::from_str(&text).map_err(|error| Text::data(error.to_string()))
    } else {
        serde_json::from_str(&text).map_err(|error| Text::data(error.to_string()))
    };
    let wrong = |error| Error::format(&name, error);
    Mapping::new(&fields.map_err(wrong)?).map_err(|error| wrong(Text::from(&error)))
}

/// Replays the logs. `progress` is asked now and then, and stops it with `Break`: the report then says that it was
/// cancelled and holds what was counted.
///
/// Where it is to be recorded, that is done at the end, in one edit of the log; not when it was cancelled, and not of a
/// file that broke off or has no times.
///
/// Fails when a file cannot be opened, a side or a mapping cannot be read, or the workspace not be written; not because of
/// what a log holds.
pub fn replay(
    console: &Console,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Report, Error> {
    if options.logs.is_empty() {
        return Err(Error::field(text!("logs"), text!("name at least one log file")));
    }
    if options.record && options.against != AgainstChoice::Draft {
        return Err(Error::field(
            text!("record"),
            text!("only what the draft would deny is recorded: replay against the draft"),
        ));
    }
    if options.record && matches!(options.date, ReplayDate::At(_)) {
        return Err(Error::field(
            text!("record"),
            text!(
                "what requests would be answered on a date of your choice is not recorded: leave the date out, or judge each for its own time"
            ),
        ));
    }
    let now = console.now();
    let when = match options.date {
        ReplayDate::Now => When::At(now),
        ReplayDate::At(at) => When::At(at),
        ReplayDate::Recorded => When::Recorded,
    };
    let (before, one) = side::before(console, &options.before)?;
    let (against, two) = side::against(console, &options.against)?;
    let mut reader = Reader::new(&options.format)?;
    // All are opened before the first is read: a wrong path is told at once, not after an hour.
    let open = |path: &PathBuf| Source::open(path, &mut reader, options.record);
    let sources = options.logs.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let mut run = Run::new(one, Arc::clone(&two), when, sources.iter().map(|source| source.size).sum());
    let mut files = Vec::new();
    for source in sources {
        files.push(source.name.clone());
        if run.file(source, &mut reader, progress).is_break() {
            break;
        }
    }
    let Run { replay, errors, error_count, rows, without_zone, bytes_before, cancelled, read, .. } = run;
    let messages = console.messages();
    let Summary { totals, groups, rows_left_out, trials } = replay.finish();
    let at = match when {
        When::At(at) => Some(at),
        When::Recorded => None,
    };
    let recorded =
        if cancelled { Vec::new() } else { observation::record(console, two.catalogue(), read, now, at)? };
    Ok(Report {
        before,
        against,
        at,
        replayed_at: now,
        formats: reader.formats(),
        totals,
        groups,
        trials,
        recorded,
        rows_left_out,
        errors: errors.into_iter().map(|bad| bad.told(&messages)).collect(),
        error_count,
        rows,
        without_zone,
        files,
        bytes: bytes_before,
        cancelled,
    })
}

/// A replay under way.
struct Run {
    replay: Replay,
    errors: Vec<BadLine>,
    error_count: u64,
    rows: u64,
    without_zone: Vec<String>,
    /// The bytes of the files that are behind.
    bytes_before: u64,
    total_bytes: u64,
    /// The bytes of lines since progress was told.
    since: usize,
    cancelled: bool,
    /// What is to be recorded of the files that were read to their ends.
    read: Vec<Read>,
    /// Whether the file at hand broke off.
    broke_off: bool,
}

impl Run {
    fn new(before: Arc<Index>, after: Arc<Index>, when: When, total_bytes: u64) -> Self {
        Self {
            replay: Replay::new(before, after, when, Limits::default()),
            errors: Vec::new(),
            error_count: 0,
            rows: 0,
            without_zone: Vec::new(),
            bytes_before: 0,
            total_bytes,
            since: 0,
            cancelled: false,
            read: Vec::new(),
            broke_off: false,
        }
    }

    fn file(
        &mut self,
        source: Source,
        reader: &mut Reader,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Source { name, size, digest, content } = source;
        let bad_lines = self.error_count;
        self.broke_off = false;
        match content {
            Content::Lines(read, taken) => self.lines(&name, Lines::new(read), &taken, reader, progress)?,
            Content::Table(log, fields) => self.table(&name, size, &log, &fields, progress)?,
        }
        let part = self.replay.part();
        if let Some(digest) = digest.filter(|_| !self.broke_off) {
            let sha256 = digest.take().digest();
            self.read.push(Read { name, sha256, bad_lines: self.error_count - bad_lines, part });
        }
        self.tell(self.bytes_before, progress)
    }

    fn lines(
        &mut self,
        name: &str,
        mut lines: Lines<Box<dyn BufRead>>,
        taken: &Taken,
        reader: &mut Reader,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        while let Some(step) = lines.next() {
            let is_broken = matches!(step, Step::Broken(_));
            let (wrong, length) = match step {
                Step::Line(line) if is_blank(line) => (None, line.len()),
                Step::Line(line) => {
                    self.rows += 1;
                    let read = reader.read(line).map_err(|error| Text::from(&error));
                    (self.judge(read).err(), line.len())
                }
                Step::TooLong => {
                    self.rows += 1;
                    (Some(Text::from(&LineError::TooLong)), lines::LONGEST)
                }
                Step::Skipped(length) => (None, length),
                Step::Broken(reason) => {
                    self.rows += 1;
                    (Some(reason), 0)
                }
            };
            if let Some(reason) = wrong {
                self.wrong(name, lines.number(), reason, is_broken);
            }
            self.since = self.since.saturating_add(length + 1);
            if self.since >= STEP_BYTES {
                self.since = 0;
                let now = self.bytes_before + taken.get();
                if self.tell(now, progress).is_break() {
                    self.bytes_before = now;
                    return ControlFlow::Break(());
                }
            }
        }
        self.bytes_before += taken.get();
        ControlFlow::Continue(())
    }

    fn table(
        &mut self,
        name: &str,
        size: u64,
        log: &Log<File>,
        fields: &domicile_table::log::Fields,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut read = 0;
        let mut bytes = 0;
        let rows = log.select(fields).and_then(|rows| {
            if rows.is_without_zone() {
                self.without_zone.push(name.to_owned());
            }
            rows.read(|batch| {
                for (number, row) in batch.rows() {
                    self.rows += 1;
                    read = number;
                    if let Err(reason) = self.judge(row.map_err(|bad| {
                        text!(
                            "column `{column}`: {fault}",
                            column = bad.column,
                            fault = Text::from(&bad.fault)
                        )
                    })) {
                        self.wrong(name, number, reason, false);
                    }
                }
                bytes = share(size, read, log.len());
                self.tell(self.bytes_before + bytes, progress)
            })
        });
        if let Err(error) = rows {
            self.rows += 1;
            let reason = text!(
                "the file cannot be read further ({error}): what stood before it was counted",
                error = Text::from(&error),
            );
            self.wrong(name, read + 1, reason, true);
        }
        self.bytes_before += if self.cancelled { bytes } else { size };
        if self.cancelled { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Judges a row that was read and counts it; what is wrong with it when it was not, or cannot be judged.
    fn judge(&mut self, row: Result<Row<'_>, Text>) -> Result<(), Text> {
        let row = row?;
        self.replay.add(&row).map(|_| ()).map_err(|error| Text::from(&error))
    }

    fn wrong(&mut self, file: &str, line: u64, reason: Text, is_broken: bool) {
        self.error_count += 1;
        self.broke_off |= is_broken;
        // Where a file broke off is told however many bad lines came before: what followed was not read.
        if self.errors.len() < LISTED_ERRORS || is_broken {
            self.errors.push(BadLine { file: file.to_owned(), line, reason });
        }
    }

    fn tell(&mut self, bytes: u64, progress: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> ControlFlow<()> {
        let told = progress(Progress { rows: self.rows, bytes, total_bytes: self.total_bytes });
        self.cancelled = told.is_break();
        told
    }
}

/// The bytes of a file that stand for `rows` of its rows.
fn share(size: u64, rows: u64, of: u64) -> u64 {
    let share = u128::from(size) * u128::from(rows.min(of)) / u128::from(of.max(1));
    u64::try_from(share).unwrap_or(size)
}
