//! Foreign formats and our own tables: bytes in, proposed changes with provenance out. One module for each format, over
//! the common types of [`proposal`]; [`sheets`] also writes what it reads.
//!
//! This crate must never do I/O or read a clock or an environment, never carry a secret over, and never guess a
//! place: what a file does not say is `unspecified`, hence unknown. It only proposes; the officer applies.

mod azure;
pub mod azure_deployments;
pub mod azure_matrix;
pub mod bedrock_profiles;
pub mod botocore;
mod detect;
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
mod objects;
mod place;
mod plan;
pub mod proposal;
mod regions;
pub mod sheets;
mod text;
pub mod workspace_file;
mod yaml;

pub use error::ImportError;
pub use input::{Context, File, LARGEST};
pub use proposal::{Counts, FieldChange, Format, Note, Proposal, Provenance, Row, Status};

impl Format {
    /// What importing `file` as this format would do. Errors are those of the format's own importer.
    pub fn read(self, file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
        match self {
            Self::LitellmConfig => litellm_config::read(file, context),
            Self::LitellmModels => litellm_models::read(file, context).map(|map| map.proposal),
            Self::AzureDeployments => azure_deployments::read(file, context),
            Self::AzureMatrix => azure_matrix::read(file, context),
            Self::BedrockProfiles => bedrock_profiles::read(file, context),
            Self::Botocore => botocore::read(file, context),
            Self::ModelsDev => models_dev::read(file, context),
            Self::RegistryCsv => sheets::read_csv(file, context),
            Self::RegistryXlsx => sheets::read_xlsx(file, context),
            Self::WorkspaceFile => workspace_file::read(file, context),
        }
    }
}
