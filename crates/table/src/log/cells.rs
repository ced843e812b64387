//! The cells of one column: read a batch at a time, asked by row.

use std::{borrow::Cow, fmt, ops::Range};

use domicile_policy::Instant;
use parquet::{
    column::reader::ColumnReaderImpl,
    data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type, Int96Type},
    errors::ParquetError,
};

use super::{
    Fields, Meaning,
    error::{Fault, LONGEST_NAME, LogError},
    guard::guarded,
    time::{self, Unit},
};

/// Parquet's levels of a column: which of them say that something is there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Levels {
    /// The level of a value.
    pub definition: i16,
    /// How many lists lie around a value: none or one.
    pub repetition: i16,
    /// Where there is a list, the level from which on it has an entry.
    pub entry: i16,
}

/// Values of one type, and what they are read from.
pub(super) struct Values<T: DataType> {
    reader: ColumnReaderImpl<T>,
    values: Vec<T::T>,
}

impl<T: DataType> Values<T> {
    const fn new(reader: ColumnReaderImpl<T>) -> Self {
        Self { reader, values: Vec::new() }
    }

    /// Reads the values of the next `rows` rows and their levels; gives how many rows there were.
    fn next(&mut self, rows: usize, levels: (&mut Vec<i16>, &mut Vec<i16>)) -> Result<usize, ParquetError> {
        self.values.clear();
        let (definition, repetition) = levels;
        let read = self.reader.read_records(rows, Some(definition), Some(repetition), &mut self.values)?;
        Ok(read.0)
    }
}

/// Values of one of the types that a field can have.
pub(super) enum Source {
    Texts(Values<ByteArrayType>),
    /// Without a unit where Parquet does not mark them as timestamps.
    Int32(Values<Int32Type>, Option<Unit>),
    Int64(Values<Int64Type>, Option<Unit>),
    Int96(Values<Int96Type>),
    Double(Values<DoubleType>),
}

impl Source {
    pub(super) const fn texts(reader: ColumnReaderImpl<ByteArrayType>) -> Self {
        Self::Texts(Values::new(reader))
    }

    pub(super) const fn int32(reader: ColumnReaderImpl<Int32Type>, unit: Option<Unit>) -> Self {
        Self::Int32(Values::new(reader), unit)
    }

    pub(super) const fn int64(reader: ColumnReaderImpl<Int64Type>, unit: Option<Unit>) -> Self {
        Self::Int64(Values::new(reader), unit)
    }

    pub(super) const fn int96(reader: ColumnReaderImpl<Int96Type>) -> Self {
        Self::Int96(Values::new(reader))
    }

    pub(super) const fn double(reader: ColumnReaderImpl<DoubleType>) -> Self {
        Self::Double(Values::new(reader))
    }
}

/// Where the values of one row lie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cell {
    values: Range<usize>,
    /// Whether a list has an entry without a value.
    gap: bool,
}

/// The cells of one column in the batch at hand.
pub(super) struct Cells {
    column: String,
    levels: Levels,
    source: Source,
    definition: Vec<i16>,
    repetition: Vec<i16>,
    cells: Vec<Cell>,
}

impl fmt::Debug for Cells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cells").field("column", &self.column).finish_non_exhaustive()
    }
}

impl Cells {
    pub(super) const fn new(column: String, levels: Levels, source: Source) -> Self {
        Self { column, levels, source, definition: Vec::new(), repetition: Vec::new(), cells: Vec::new() }
    }

    /// Reads the next `rows` rows in the place of those at hand.
    pub(super) fn next(&mut self, rows: usize) -> Result<(), LogError> {
        self.definition.clear();
        self.repetition.clear();
        let levels = (&mut self.definition, &mut self.repetition);
        let read = guarded(|| match &mut self.source {
            Source::Texts(values) => values.next(rows, levels),
            Source::Int32(values, _) => values.next(rows, levels),
            Source::Int64(values, _) => values.next(rows, levels),
            Source::Int96(values) => values.next(rows, levels),
            Source::Double(values) => values.next(rows, levels),
        });
        let read = read.map_err(|source| LogError::Damaged { column: self.column.clone(), source })?;
        self.lay_out(read);
        if read == rows && self.cells.len() == rows {
            Ok(())
        } else {
            Err(LogError::Short { column: self.column.clone() })
        }
    }

    /// Says for each row where its values lie.
    fn lay_out(&mut self, rows: usize) {
        self.cells.clear();
        let Levels { definition, repetition, entry } = self.levels;
        // Levels that could only be 0 are not read.
        if definition == 0 {
            self.cells.extend((0..rows).map(|at| Cell { values: at..at + 1, gap: false }));
            return;
        }
        let mut next = 0;
        for (at, level) in self.definition.iter().enumerate() {
            if repetition == 0 || self.repetition.get(at) == Some(&0) {
                self.cells.push(Cell { values: next..next, gap: false });
            }
            let Some(cell) = self.cells.last_mut() else { continue };
            if *level == definition {
                next += 1;
                cell.values.end = next;
            } else if repetition > 0 && *level >= entry {
                cell.gap = true;
            }
        }
    }

    /// The text of the row at `at`; the values of a list separated by commas.
    pub(super) fn text(&self, at: usize) -> Result<Option<Cow<'_, str>>, Fault> {
        let Source::Texts(Values { values, .. }) = &self.source else { return Err(Fault::NotText) };
        let Some(cell) = self.cells.get(at) else { return Ok(None) };
        let values = values.get(cell.values.clone()).unwrap_or_default();
        if self.levels.repetition == 0 {
            return values.first().map(|value| utf8(value).map(Cow::Borrowed)).transpose();
        }
        if cell.gap {
            return Err(Fault::Gap);
        }
        let mut joined: Option<Cow<'_, str>> = None;
        for value in values {
            let value = utf8(value)?;
            if value.is_empty() {
                continue;
            }
            if value.contains(',') {
                return Err(Fault::Comma);
            }
            joined = Some(match joined {
                None => Cow::Borrowed(value),
                Some(before) if before.len() + value.len() >= LONGEST_NAME => return Err(Fault::TooLong),
                Some(before) => Cow::Owned(format!("{before},{value}")),
            });
        }
        Ok(joined)
    }

    /// The instant of the row at `at`.
    pub(super) fn time(
        &self,
        at: usize,
        fields: &Fields,
        meaning: &Meaning,
    ) -> Result<Option<Instant>, Fault> {
        let Some(place) = self.cells.get(at).filter(|cell| !cell.values.is_empty()).map(|c| c.values.start)
        else {
            return Ok(None);
        };
        let whole = |number: i64, unit: Option<Unit>| match unit {
            Some(unit) => time::of_integer(number, unit),
            None => (fields.number_time)(number as f64),
        };
        let time = match &self.source {
            Source::Texts(Values { values, .. }) => {
                let Some(value) = values.get(place) else { return Ok(None) };
                let Some(text) = meaning(Cow::Borrowed(utf8(value)?)) else { return Ok(None) };
                Some((fields.text_time)(&text))
            }
            Source::Int32(Values { values, .. }, unit) => {
                values.get(place).map(|v| whole(i64::from(*v), *unit))
            }
            Source::Int64(Values { values, .. }, unit) => values.get(place).map(|v| whole(*v, *unit)),
            Source::Int96(Values { values, .. }) => values.get(place).map(time::of_int96),
            Source::Double(Values { values, .. }) => values.get(place).map(|v| (fields.number_time)(*v)),
        };
        time.map(|time| time.ok_or(Fault::NotATime)).transpose()
    }
}

fn utf8(value: &ByteArray) -> Result<&str, Fault> {
    if value.len() > LONGEST_NAME {
        return Err(Fault::TooLong);
    }
    std::str::from_utf8(value.data()).map_err(|_| Fault::NotText)
}
