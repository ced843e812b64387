//! What can be wrong with a log: with the file or a column, which ends the reading, or with one row, which does not.

use std::fmt;

use parquet::errors::ParquetError;

/// A field of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// When it was.
    Time,
    /// Its residency tag.
    Tag,
    /// What it carried.
    Categories,
    /// The model that it named.
    Model,
    /// The endpoint that served it.
    Endpoint,
}

impl Field {
    pub(super) const ALL: [Self; 5] = [Self::Time, Self::Tag, Self::Categories, Self::Model, Self::Endpoint];
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Time => "time",
            Self::Tag => "tag",
            Self::Categories => "categories",
            Self::Model => "model",
            Self::Endpoint => "endpoint",
        })
    }
}

/// Why a log cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// It is not a Parquet file, or not a whole one.
    #[error("it is not a Parquet file that can be read: {0}")]
    File(#[source] ParquetError),
    /// It has no such column.
    #[error("it has no column `{column}` for the {field}: name one of {}", quoted(.columns))]
    NoColumn {
        /// What it would hold.
        field: Field,
        /// The name that was given.
        column: String,
        /// The columns that there are.
        columns: Vec<String>,
    },
    /// A column holds something else.
    #[error("column `{column}` is {found}, and the {field} must be {expected}: name another column")]
    Type {
        /// What it would hold.
        field: Field,
        /// Its name.
        column: String,
        /// What it holds.
        found: String,
        /// What it should hold.
        expected: &'static str,
    },
    /// A column cannot be decoded.
    #[error("column `{column}` is damaged: {source}")]
    Damaged {
        /// Its name.
        column: String,
        /// What was found.
        source: ParquetError,
    },
    /// A column has fewer rows than its part of the file says.
    #[error("column `{column}` ends early: the file is damaged, so copy it again")]
    Short {
        /// Its name.
        column: String,
    },
}

fn quoted(columns: &[String]) -> String {
    columns.iter().map(|column| format!("`{column}`")).collect::<Vec<_>>().join(", ")
}

/// A row that cannot be read. The others can.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("row {row}, column `{column}`: {fault}")]
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
pub enum Fault {
    /// It is not text.
    #[error("it is not UTF-8 text")]
    NotText,
    /// A list has a gap.
    #[error("a value of the list is missing")]
    Gap,
    /// A value of a list has a comma, which separates values.
    #[error("a value of the list has a comma, which no data category has")]
    Comma,
    /// It is longer than any name.
    #[error("it is longer than {LONGEST_NAME} bytes, which no name is")]
    TooLong,
    /// It is not an instant.
    #[error(
        "it is no instant: text is written `2026-12-31T23:00:00Z`, a number counts seconds or milliseconds since 1970"
    )]
    NotATime,
}
