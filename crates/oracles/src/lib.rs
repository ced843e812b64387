//! Test only: random worlds for every test that needs many, and the decision's questions asked of other people's engines.
//!
//! Nothing of this crate is part of the product: it is built by tests and benchmarks alone. What stands in it about the
//! meaning of a policy is a second reading of it, and so must never be used to decide, nor use the code that decides.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "only tests and benchmarks use this crate: a panic is a failed test"
)]

pub mod cedar;
pub mod rego;
pub mod worlds;
