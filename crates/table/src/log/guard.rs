//! The library that decodes Parquet asserts some of what a file says of itself, so a damaged file can make it panic. Here
//! that becomes an error like any other.

use std::panic::{AssertUnwindSafe, catch_unwind};

use parquet::errors::ParquetError;

/// What `decode` gives; an error where it panicked. What it worked on must not be used again then.
pub(super) fn guarded<T>(decode: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, ParquetError> {
    catch_unwind(AssertUnwindSafe(decode))
        .unwrap_or_else(|_| Err(ParquetError::General("its parts contradict each other".to_owned())))
}
