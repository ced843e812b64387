//! The decision table is held against the engine: every row, at both of its ends, for every question.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

// The worlds of the files for gateways: the same that a release is made of.
#[path = "../../../gateways/src/world.rs"]
mod world;

mod file;
mod laws;
mod read;
