//! What can be wrong with a log: with the file or a column, which ends the reading, or with one row, which does not.

pub use domicile_policy::replay::Field;
use domicile_text::{Text, text};
use parquet::errors::ParquetError;

/// What a column must hold for a field.
fn wanted(field: Field) -> Text {
    match field {
        Field::Time => text!("a timestamp, text such as `2026-12-31T23:00:00Z`, a whole number or a DOUBLE"),
        Field::Categories => text!("text, or a list of text"),
        Field::Tag | Field::Model | Field::Endpoint => text!("text"),
    }
}

/// Why a log cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum LogError {
    /// It is not a Parquet file, or not a whole one.
    File(#[source] ParquetError),
    /// It has no such column.
    NoColumn {
        /// What it would hold.
        field: Field,
        /// The name that was given.
        column: String,
        /// The columns that there are.
        columns: Vec<String>,
    },
    /// A column holds something else.
    Type {
        /// What it would hold.
        field: Field,
        /// Its name.
        column: String,
        /// What it holds.
        found: Text,
    },
    /// A column cannot be decoded.
    Damaged {
        /// Its name.
        column: String,
        /// What was found.
        source: ParquetError,
    },
    /// A column has fewer rows than its part of the file says.
    Short {
        /// Its name.
        column: String,
    },
}

impl From<&LogError> for Text {
    fn from(error: &LogError) -> Self {
        match error {
            LogError::File(error) => {
                text!("it is not a Parquet file that can be read: {error}", error = error.to_string())
            }
            LogError::NoColumn { field, column, columns } => text!(
                "it has no column `{column}` for the {field}: name one of `{columns}`",
                column,
                field = field.named(),
                columns = columns.join("`, `"),
            ),
            LogError::Type { field, column, found } => text!(
                "column `{column}` is {found}, and the {field} must be {expected}: name another column",
                column,
                found,
                field = field.named(),
                expected = wanted(*field),
            ),
            LogError::Damaged { column, source } => {
                text!("column `{column}` is damaged: {source}", column, source = source.to_string())
            }
            LogError::Short { column } => {
                text!("column `{column}` ends early: the file is damaged, so copy it again", column)
            }
        }
    }
}

/// A row that cannot be read. The others can.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct BadRow {
    /// Its number in the file, counted from 1.
    pub row: u64,
    /// The column.
    pub column: String,
    /// What is wrong with its cell.
    pub fault: Fault,
}

/// The longest text that is read, in bytes. No id and no upstream name is nearly as long.
pub const LONGEST_NAME: usize = 1024;

/// What is wrong with a cell. It never says what is in it: the column may be the wrong one, and hold a prompt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum Fault {
    /// It is not text.
    NotText,
    /// A list has a gap.
    Gap,
    /// A value of a list has a comma, which separates values.
    Comma,
    /// It is longer than any name.
    TooLong,
    /// It is not an instant.
    NotATime,
}

impl From<&BadRow> for Text {
    fn from(bad: &BadRow) -> Self {
        let BadRow { row, column, fault } = bad;
        text!("row {row}, column `{column}`: {fault}", row = *row, column, fault = Self::from(fault))
    }
}

impl From<&Fault> for Text {
    fn from(fault: &Fault) -> Self {
        match fault {
            Fault::NotText => text!("it is not UTF-8 text"),
            Fault::Gap => text!("a value of the list is missing"),
            Fault::Comma => text!("a value of the list has a comma, which no data category has"),
            Fault::TooLong => {
                text!("it is longer than {longest} bytes, which no name is", longest = LONGEST_NAME)
            }
            Fault::NotATime => text!(
                "it is no instant: text is written `2026-12-31T23:00:00Z`, a number counts seconds or milliseconds since 1970"
            ),
        }
    }
}
