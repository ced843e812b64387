//! Why there is no table.

use domicile_policy::Instant;
use domicile_text::{Text, text};
use parquet::errors::ParquetError;

/// Why a decision table could not be made.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum TableError {
    /// It would cover no time.
    Empty {
        /// Its first instant.
        from: Instant,
        /// The first instant after it.
        to: Instant,
    },
    /// It could not be encoded, or what it is written to refused it.
    Write(#[from] ParquetError),
}

impl From<&TableError> for Text {
    fn from(error: &TableError) -> Self {
        match error {
            TableError::Empty { from, to } => text!(
                "the table would end at {to}, which is not after its start at {from}: choose a later end",
                to = to.to_string(),
                from = from.to_string(),
            ),
            TableError::Write(error) => {
                text!("the table could not be written: {error}", error = error.to_string())
            }
        }
    }
}
