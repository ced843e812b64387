//! Gateway logs that are Parquet files: rows read in batches, with memory that does not grow with the file.
//!
//! Which column holds what is said by [`Fields`]; nothing is guessed from a column's name. A cell that cannot be read
//! is a bad row with its number, never the end; a column that is missing or of another type is an error before the
//! first row. Deliberately absent: an opinion on what a row means. Values are handed on as they stand.

use std::{borrow::Cow, fmt, ops::ControlFlow};

use domicile_policy::{Instant, replay::Row};
use parquet::{
    file::{
        reader::{ChunkReader, FileReader as _},
        serialized_reader::SerializedFileReader,
    },
    schema::types::SchemaDescPtr,
};

mod cells;
mod column;
mod error;
mod guard;
mod time;

pub use error::{BadRow, Fault, Field, LONGEST_NAME, LogError};

use cells::Cells;
use column::Column;
use guard::guarded;

/// How many rows are read at once.
const BATCH: usize = 4_096;

/// What a text of a column stands for; nothing when it stands for nothing.
pub type Meaning = Box<dyn Fn(Cow<'_, str>) -> Option<Cow<'_, str>>>;

/// A column that is read.
pub struct Place {
    /// Its name; of a nested one with dots, as in `request.headers.residency`.
    pub column: String,
    /// What a text there stands for.
    pub meaning: Meaning,
}

/// Which columns hold which field of a request. Of several the first that holds something counts.
pub struct Fields {
    /// When it was: a timestamp of any unit, text, or a number.
    pub time: Vec<Place>,
    /// Its residency tag: text.
    pub tag: Vec<Place>,
    /// What it carried: a list of text, or text separated by commas.
    pub categories: Vec<Place>,
    /// The model that it named: text.
    pub model: Vec<Place>,
    /// The endpoint that served it: text.
    pub endpoint: Vec<Place>,
    /// The instant that a text means.
    pub text_time: fn(&str) -> Option<Instant>,
    /// The instant that a number means which Parquet does not mark as a timestamp.
    pub number_time: fn(f64) -> Option<Instant>,
}

impl Fields {
    /// The columns of a field.
    fn of(&self, field: Field) -> &[Place] {
        match field {
            Field::Time => &self.time,
            Field::Tag => &self.tag,
            Field::Categories => &self.categories,
            Field::Model => &self.model,
            Field::Endpoint => &self.endpoint,
        }
    }
}

/// A log that was opened.
pub struct Log<R: ChunkReader> {
    file: SerializedFileReader<R>,
}

impl<R: ChunkReader> fmt::Debug for Log<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log").finish_non_exhaustive()
    }
}

impl<R: ChunkReader + 'static> Log<R> {
    /// The log in `source`, which is a file that the caller opened, or bytes.
    pub fn open(source: R) -> Result<Self, LogError> {
        let file = guarded(|| SerializedFileReader::new(source)).map_err(LogError::File)?;
        Ok(Self { file })
    }

    fn schema(&self) -> SchemaDescPtr {
        self.file.metadata().file_metadata().schema_descr_ptr()
    }

    /// How many rows it says it has.
    pub fn len(&self) -> u64 {
        u64::try_from(self.file.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// Whether it says it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its columns, by the names under which they can be read.
    pub fn columns(&self) -> Vec<String> {
        self.schema().columns().iter().map(|leaf| column::name(leaf)).collect()
    }

    /// Whether it has a column of this name, or something inside one: a list, or a group that cannot be read.
    pub fn has(&self, column: &str) -> bool {
        let schema = self.schema();
        let mut paths = schema.columns().iter().map(|leaf| leaf.path().string());
        paths.any(|path| {
            path.strip_prefix(column).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }

    /// Its rows by the columns of `fields`; an error when one of them is missing or cannot hold what it should. Other
    /// columns are not read.
    pub fn select<'l>(&'l self, fields: &'l Fields) -> Result<Rows<'l, R>, LogError> {
        let schema = self.schema();
        let mut columns = <[Vec<Column>; 5]>::default();
        for (columns, field) in columns.iter_mut().zip(Field::ALL) {
            for place in fields.of(field) {
                columns.push(Column::find(&schema, field, &place.column)?);
            }
        }
        Ok(Rows { log: self, fields, columns })
    }
}

/// The rows of a log, to be read.
pub struct Rows<'l, R: ChunkReader> {
    log: &'l Log<R>,
    fields: &'l Fields,
    /// By field, in the order of [`Field::ALL`].
    columns: [Vec<Column>; 5],
}

impl<R: ChunkReader> fmt::Debug for Rows<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("columns", &self.columns).finish_non_exhaustive()
    }
}

impl<R: ChunkReader + 'static> Rows<'_, R> {
    /// Whether a column of times says no time zone: they are read as UTC.
    pub fn is_without_zone(&self) -> bool {
        self.columns.iter().flatten().any(Column::is_without_zone)
    }

    /// Hands the rows to `each`, some thousands at a time, until it breaks off. An error means that the file is
    /// damaged; what was handed on before it holds.
    pub fn read(&self, mut each: impl FnMut(&Batch<'_>) -> ControlFlow<()>) -> Result<(), LogError> {
        let file = &self.log.file;
        let mut first = 1;
        for number in 0..file.num_row_groups() {
            let group = guarded(|| file.get_row_group(number)).map_err(LogError::File)?;
            let mut cells = <[Vec<Cells>; 5]>::default();
            for (cells, columns) in cells.iter_mut().zip(&self.columns) {
                for column in columns {
                    cells.push(column.cells(group.as_ref())?);
                }
            }
            let mut batch = Batch { fields: self.fields, first, len: 0, cells };
            let mut left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
            while left > 0 {
                let wanted = left.min(BATCH);
                for cells in batch.cells.iter_mut().flatten() {
                    cells.next(wanted)?;
                }
                (batch.first, batch.len) = (first, wanted);
                left -= wanted;
                first += u64::try_from(wanted).unwrap_or(0);
                if each(&batch).is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

/// Some consecutive rows of a log.
pub struct Batch<'f> {
    fields: &'f Fields,
    first: u64,
    len: usize,
    /// By field, in the order of [`Field::ALL`].
    cells: [Vec<Cells>; 5],
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("first", &self.first).field("len", &self.len).finish_non_exhaustive()
    }
}

impl Batch<'_> {
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
        let [time, tag, categories, model, endpoint] = &self.cells;
        let text = |field, column| {
            first(number, column, self.fields.of(field), |cells, place| {
                Ok(cells.text(at)?.and_then(&place.meaning))
            })
        };
        Ok(Row {
            time: first(number, time, &self.fields.time, |cells, place| {
                cells.time(at, self.fields, &place.meaning)
            })?,
            tag: text(Field::Tag, tag)?,
            categories: text(Field::Categories, categories)?,
            model: text(Field::Model, model)?,
            endpoint: text(Field::Endpoint, endpoint)?,
        })
    }
}

/// What the first of the columns says that says something.
fn first<'a, T>(
    row: u64,
    columns: &'a [Cells],
    places: &'a [Place],
    say: impl Fn(&'a Cells, &'a Place) -> Result<Option<T>, Fault>,
) -> Result<Option<T>, BadRow> {
    for (cells, place) in columns.iter().zip(places) {
        let said = say(cells, place).map_err(|fault| BadRow { row, column: place.column.clone(), fault })?;
        if said.is_some() {
            return Ok(said);
        }
    }
    Ok(None)
}
