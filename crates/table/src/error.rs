//! Why there is no table.

use domicile_policy::Instant;
use parquet::errors::ParquetError;

/// Why a decision table could not be made.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// It would cover no time.
    #[error("the table would end at {to}, which is not after its start at {from}: choose a later end")]
    Empty {
        /// Its first instant.
        from: Instant,
        /// The first instant after it.
        to: Instant,
    },
    /// It could not be encoded, or what it is written to refused it.
    #[error("the table could not be written: {0}")]
    Write(#[from] ParquetError),
}
