//! The workspace file: SQLite, one transaction for each change and its audit entry.
