//! The cells of one column: read a batch at a time, asked by row.

use std::borrow::Cow;

use domicile_policy::Instant;
use parquet::{
    column::reader::ColumnReaderImpl,
    data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type, Int96Type},
    errors::ParquetError,
};

use super::{
    error::{Fault, LogError},
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

/// Values of one type with the levels that came with them.
struct Values<T: DataType> {
    reader: ColumnReaderImpl<T>,
    values: Vec<T::T>,
}

impl<T: DataType> Values<T> {
    fn read(&mut self, rows: usize, shape: &mut Shape) -> Result<usize, ParquetError> {
        self.values.clear();
        let (definition, repetition) = (Some(&mut shape.definition), Some(&mut shape.repetition));
        Ok(self.reader.read_records(rows, definition, repetition, &mut self.values)?.0)
    }
}

/// Where values come from, and of what type they are.
pub(super) enum Source {
    Texts(Box<Values<ByteArrayType>>),
    Int32(Box<Values<Int32Type>>, Unit),
    Int64(Box<Values<Int64Type>>, Unit),
    Int96(Box<Values<Int96Type>>),
    Double(Box<Values<DoubleType>>, Unit),
}
