//! Logs as gateways and warehouses write them, made here column by column.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod files;
mod refused;
mod rows;
