//! The importers from outside: realistic files, laws for any bytes, and LiteLLM's own model map.
#![expect(clippy::unwrap_used, reason = "the helpers of a test fail with it")]

mod azure_deployments;
mod azure_matrix;
mod bedrock_profiles;
mod botocore;
mod common;
mod detect;
#[path = "../../../../fuzz/src/lib.rs"]
mod entry;
mod ip_ranges;
mod laws;
mod litellm_config;
mod model_map;
mod models_dev;
mod sheets;
