//! The names of all commands that the window may call, read by the build script too (which turns
//! each into a permission). Must never list a name that `commands::collect` does not register:
//! `tests/architecture.rs` compares the two, the capabilities and the generated bindings.

/// Every command, in the order of the alphabet, one spelling on both sides.
pub const NAMES: &[&str] = &[];
