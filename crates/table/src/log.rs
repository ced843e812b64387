//! Gateway logs that are Parquet files: rows read in batches, with memory that does not grow with the file.
//!
//! Which column holds what is said by [`Fields`]; nothing is guessed from a column's name. A cell that cannot be read
//! is a bad row with its number, never the end; a column that is missing or of another type is an error before the
//! first row. Deliberately absent: an opinion on what a row means. Values are handed on as they stand.

use std::{borrow::Cow, ops::ControlFlow};

use domicile_policy::Instant;
use parquet::file::{
    reader::{ChunkReader, FileReader as _},
    serialized_reader::SerializedFileReader,
};

mod cells;
mod column;
mod error;
mod guard;
mod time;

pub use error::{BadRow, Fault, Field, LONGEST_NAME, LogError};
pub use time::Unit;

use cells::Cells;
use column::Column;
use guard::guarded;

/// How many rows are read at once.
const BATCH: usize = 4_096;

/// Which column holds which field of a request; nested ones with dots, as in `request.headers.residency`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// When it was: a timestamp of any unit, text with an offset, or a number of `unit`.
    pub time: Option<String>,
    /// What a number that Parquet does not mark as a timestamp counts, since 1970-01-01T00:00:00Z.
    pub unit: Option<Unit>,
    /// Its residency tag: text.
    pub tag: Option<String>,
    /// What it carried: a list of text, or text separated by commas.
    pub categories: Option<String>,
    /// The model that it named: text.
    pub model: Option<String>,
    /// The endpoint that served it: text.
    pub endpoint: Option<String>,
}

/// One request, as the log tells it. Everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row<'a> {
    /// When it was.
    pub time: Option<Instant>,
    /// Its residency tag, as it was sent.
    pub tag: Option<Cow<'a, str>>,
    /// What it carried, separated by commas. An empty list is the same as none: not known.
    pub categories: Option<Cow<'a, str>>,
    /// The model that it named.
    pub model: Option<Cow<'a, str>>,
    /// The endpoint that served it.
    pub endpoint: Option<Cow<'a, str>>,
}

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// How many rows, bad ones included.
    pub rows: u64,
    /// How many rows the file has.
    pub of: u64,
    /// Whether the column of times says no time zone: they were read as UTC.
    pub without_zone: bool,
}

/// Some consecutive rows of a log.
#[derive(Debug)]
pub struct Batch {
    first: u64,
    len: usize,
    time: Option<Cells>,
    tag: Option<Cells>,
    categories: Option<Cells>,
    model: Option<Cells>,
    endpoint: Option<Cells>,
}

impl Batch {
    /// How many rows it has.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Its rows in their order, each with its number in the file, counted from 1; or what is wrong with it.
    pub fn rows(&self) -> impl Iterator<Item = (u64, Result<Row<'_>, BadRow>)> {
        (self.first..).zip(0..self.len).map(|(number, at)| (number, self.row(number, at)))
    }

    fn row(&self, number: u64, at: usize) -> Result<Row<'_>, BadRow> {
        Ok(Row {
            time: cell(&self.time, number, |cells| cells.time(at))?,
            tag: cell(&self.tag, number, |cells| cells.text(at))?,
            categories: cell(&self.categories, number, |cells| cells.text(at))?,
            model: cell(&self.model, number, |cells| cells.text(at))?,
            endpoint: cell(&self.endpoint, number, |cells| cells.text(at))?,
        })
    }
}

/// What a column says, where the log has it.
fn cell<'a, T>(
    cells: &'a Option<Cells>,
    row: u64,
    say: impl FnOnce(&'a Cells) -> Result<Option<T>, Fault>,
) -> Result<Option<T>, BadRow> {
    let Some(cells) = cells else { return Ok(None) };
    say(cells).map_err(|fault| BadRow { row, column: cells.column().to_owned(), fault })
}

/// Reads the log in `source` and hands its rows to `each`, some thousands at a time, until it breaks off.
///
/// The source is a file that the caller opened, or bytes. Columns that `fields` does not name are not read.
pub fn read<R: ChunkReader + 'static>(
    source: R,
    fields: &Fields,
    mut each: impl FnMut(&Batch) -> ControlFlow<()>,
) -> Result<Read, LogError> {
    let file = guarded(|| SerializedFileReader::new(source)).map_err(LogError::File)?;
    let metadata = file.metadata().file_metadata();
    let schema = metadata.schema_descr_ptr();
    let named = |field, name: &Option<String>| {
        name.as_ref().map(|name| Column::find(&schema, field, name, fields.unit)).transpose()
    };
    let time = named(Field::Time, &fields.time)?;
    let tag = named(Field::Tag, &fields.tag)?;
    let categories = named(Field::Categories, &fields.categories)?;
    let model = named(Field::Model, &fields.model)?;
    let endpoint = named(Field::Endpoint, &fields.endpoint)?;
    let mut read = Read {
        rows: 0,
        of: u64::try_from(metadata.num_rows()).unwrap_or(0),
        without_zone: time.as_ref().is_some_and(Column::is_without_zone),
    };
    for number in 0..file.num_row_groups() {
        let group = guarded(|| file.get_row_group(number)).map_err(LogError::File)?;
        let rows = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        let open =
            |column: &Option<Column>| column.as_ref().map(|column| column.cells(group.as_ref())).transpose();
        let mut batch = Batch {
            first: read.rows + 1,
            len: 0,
            time: open(&time)?,
            tag: open(&tag)?,
            categories: open(&categories)?,
            model: open(&model)?,
            endpoint: open(&endpoint)?,
        };
        let mut left = rows;
        while left > 0 {
            let wanted = left.min(BATCH);
            let columns = [
                &mut batch.time,
                &mut batch.tag,
                &mut batch.categories,
                &mut batch.model,
                &mut batch.endpoint,
            ];
            for cells in columns.into_iter().flatten() {
                cells.next(wanted)?;
            }
            batch.len = wanted;
            left -= wanted;
            read.rows += u64::try_from(wanted).unwrap_or(0);
            if each(&batch).is_break() {
                return Ok(read);
            }
            batch.first = read.rows + 1;
        }
    }
    Ok(read)
}
