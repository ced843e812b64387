//! Parquet, written and read: the decision table of a catalogue ([`decision_table`]), which a warehouse joins with a
//! gateway's log, and gateway logs that are Parquet themselves ([`log`]).
//!
//! It asks the index and reads no policy itself. It must never open a file, read a clock or wait: what is read is a
//! [`parquet::file::reader::ChunkReader`] that the caller opened, what is written goes where the caller says.
//!
//! Columns are written and read as Parquet has them, without Arrow: its crates would triple what this one builds,
//! and text, times and lists of text are all that is needed.

mod answer;
mod error;
pub mod log;
mod rows;
mod schema;
mod write;

pub use error::TableError;
pub use parquet::file::reader::ChunkReader;
pub use schema::SCHEMA;
pub use write::{Written, decision_table, write};
