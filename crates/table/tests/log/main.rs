//! Logs as gateways and warehouses write them, made here column by column.

mod files;
mod refused;
mod rows;
