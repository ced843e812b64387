//! Foreign formats: bytes in, proposed changes with provenance out. One module for each format, over the common
//! types of [`proposal`].
//!
//! This crate must never do I/O or read a clock or an environment, never carry a secret over, and never guess a
//! place: what a file does not say is `unspecified`, hence unknown. It only proposes; the officer applies.

mod azure;
pub mod azure_deployments;
pub mod azure_matrix;
pub mod bedrock_profiles;
pub mod botocore;
pub mod error;
mod hosts;
pub mod input;
pub mod ip_ranges;
mod json;
pub mod litellm_config;
mod litellm_key;
pub mod litellm_models;
pub mod log;
mod models;
pub mod models_dev;
mod place;
mod plan;
pub mod proposal;
mod regions;
mod text;
mod yaml;

pub use error::ImportError;
pub use input::{Context, File, LARGEST};
pub use proposal::{Counts, FieldChange, Format, Note, Proposal, Provenance, Row, Status};
