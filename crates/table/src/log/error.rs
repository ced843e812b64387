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
    #[error("it has no column `{column}` for the {field}: name one of {}", .columns.join(", "))]
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
    /// A column of times is of plain numbers.
    #[error(
        "column `{column}` is of plain numbers: say whether they are seconds, milliseconds, microseconds or nanoseconds"
    )]
    NoUnit {
        /// Its name.
        column: String,
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

/// What is wrong with a cell.
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
    /// It is not an instant.
    #[error("{0}")]
    NotATime(String),
}
