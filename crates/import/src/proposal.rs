//! What an import proposes: one row for each thing that the file names, with what applying it would put into the
//! catalogue. A proposal changes nothing by itself, and applying one never removes anything.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{Catalogue, Change, Kind, Object, canonical::Sha256Hex};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{input::File, text::count};

/// The formats that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportFormat"))]
pub enum Format {
    /// The configuration of a LiteLLM proxy.
    LitellmConfig,
    /// LiteLLM's model map.
    LitellmModels,
    /// Deployments of Azure OpenAI and Foundry.
    AzureDeployments,
    /// Azure's tables of models and regions.
    AzureMatrix,
    /// Inference profiles of Amazon Bedrock.
    BedrockProfiles,
    /// The regions of AWS, from botocore.
    Botocore,
    /// A provider or a model of models.dev.
    ModelsDev,
    /// One of our own tables, as CSV.
    RegistryCsv,
    /// Our own tables in a workbook.
    RegistryXlsx,
    /// The workspace as one document.
    WorkspaceFile,
}

impl Format {
    /// Every format, in the order in which the officer is told of them.
    pub const ALL: [Self; 10] = [
        Self::LitellmConfig,
        Self::LitellmModels,
        Self::AzureDeployments,
        Self::AzureMatrix,
        Self::BedrockProfiles,
        Self::Botocore,
        Self::ModelsDev,
        Self::RegistryCsv,
        Self::RegistryXlsx,
        Self::WorkspaceFile,
    ];

    /// Its name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LitellmConfig => "litellm-config",
            Self::LitellmModels => "litellm-models",
            Self::AzureDeployments => "azure-deployments",
            Self::AzureMatrix => "azure-matrix",
            Self::BedrockProfiles => "bedrock-profiles",
            Self::Botocore => "botocore",
            Self::ModelsDev => "models-dev",
            Self::RegistryCsv => "registry-csv",
            Self::RegistryXlsx => "registry-xlsx",
            Self::WorkspaceFile => "workspace-file",
        }
    }

    /// What it is, in words.
    pub fn title(self) -> Text {
        match self {
            Self::LitellmConfig => text!("a LiteLLM configuration"),
            Self::LitellmModels => text!("LiteLLM's model map"),
            Self::AzureDeployments => text!("a list of Azure deployments"),
            Self::AzureMatrix => text!("Azure's tables of models and regions"),
            Self::BedrockProfiles => text!("a list of Bedrock inference profiles"),
            Self::Botocore => text!("botocore's list of regions"),
            Self::ModelsDev => text!("a file of models.dev"),
            Self::RegistryCsv => text!("a table of the registry (CSV)"),
            Self::RegistryXlsx => text!("the tables of the registry (XLSX)"),
            Self::WorkspaceFile => text!("a workspace file (JSON)"),
        }
    }
}

/// Which file a proposal was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Provenance {
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes, 64 hex digits.
    pub sha256: String,
    /// What it was read as.
    pub format: Format,
    /// The version that the file states about itself.
    pub version: Option<String>,
}

impl Provenance {
    pub(crate) fn of(file: &File<'_>, format: Format) -> Self {
        let sha256 = Sha256Hex::of(file.bytes).to_string();
        Self { file_name: file.name.to_owned(), sha256, format, version: None }
    }
}

/// How a row stands to the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportStatus"))]
pub enum Status {
    /// The catalogue does not have it.
    Added,
    /// The catalogue has it, and the file says something new.
    Changed,
    /// The catalogue has it as the file says.
    Same,
    /// Applying would replace what the officer has decided: only when the officer says so. Without objects it cannot be
    /// taken, and the message says what to do.
    Conflict,
    /// It cannot be applied: the message says what to mend.
    Error,
}

/// One field that applying would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FieldChange {
    /// The field, for example `endpoint.placement`.
    pub field: String,
    /// What the catalogue has.
    pub before: Option<String>,
    /// What it would have.
    pub after: Option<String>,
}

impl FieldChange {
    pub(crate) fn new(field: &str, before: Option<&str>, after: Option<&str>) -> Self {
        Self { field: field.to_owned(), before: before.map(str::to_owned), after: after.map(str::to_owned) }
    }
}

/// One thing that the file names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportRow"))]
pub struct Row {
    /// The sheet of a workbook that it stands in.
    pub sheet: Option<String>,
    /// Its line, from 1.
    pub line: Option<u32>,
    /// The column of a table in which something is wrong, by its name in the header.
    pub column: Option<String>,
    /// What the file calls it.
    pub key: String,
    /// How it stands to the catalogue.
    pub status: Status,
    /// What was read and what the officer should look at, in sentences.
    pub message: Text,
    /// The fields that applying would change.
    pub fields: Vec<FieldChange>,
    /// What applying would put into the catalogue, with everything that these objects refer to.
    pub objects: Vec<Object>,
}

impl Row {
    /// A row that changes nothing, without a place in the file.
    pub(crate) fn new(key: impl Into<String>, status: Status, message: impl Into<Text>) -> Self {
        Self {
            sheet: None,
            line: None,
            column: None,
            key: key.into(),
            status,
            message: message.into(),
            fields: Vec::new(),
            objects: Vec::new(),
        }
    }

    pub(crate) fn error(line: u32, key: impl Into<String>, message: impl Into<Text>) -> Self {
        Self { line: Some(line), ..Self::new(key, Status::Error, message) }
    }

    /// Whether it is imported when the officer takes the conflict, if it is one.
    const fn applies(&self, is_accepted: bool) -> bool {
        match self.status {
            Status::Added | Status::Changed => true,
            Status::Conflict => is_accepted,
            Status::Same | Status::Error => false,
        }
    }
}

/// Something about the file as a whole that the officer should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportNote"))]
pub struct Note {
    /// Its line, from 1.
    pub line: Option<u32>,
    /// What there is to know, in a sentence.
    pub message: Text,
}

/// How many rows have each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImportCounts"))]
pub struct Counts {
    /// Rows that the catalogue does not have.
    pub added: u32,
    /// Rows with something new.
    pub changed: u32,
    /// Rows without anything new.
    pub same: u32,
    /// Rows for the officer to decide.
    pub conflict: u32,
    /// Rows that cannot be applied.
    pub error: u32,
}

/// What an import would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Proposal {
    /// The file.
    pub source: Provenance,
    /// Its rows in the order of the file.
    pub rows: Vec<Row>,
    /// What there is to know besides.
    pub notes: Vec<Note>,
}

impl Proposal {
    /// How many rows have each status.
    pub fn counts(&self) -> Counts {
        let of = |status| count(self.rows.iter().filter(|row| row.status == status).count());
        Counts {
            added: of(Status::Added),
            changed: of(Status::Changed),
            same: of(Status::Same),
            conflict: of(Status::Conflict),
            error: of(Status::Error),
        }
    }

    /// The changes that apply the rows added and changed, and those conflicts whose place in `rows` is in `accepted`.
    ///
    /// Rows share objects (a connection, a placement): each object is there once, as the last row has it.
    pub fn changes(&self, accepted: &BTreeSet<usize>) -> Vec<Change> {
        self.standing(accepted).into_values().cloned().map(Change::put).collect()
    }

    /// How many rows [`Self::changes`] brings into `catalogue`. A row that a later one replaces is not among them, and
    /// neither is one that says what is there already.
    pub fn applied(&self, catalogue: &Catalogue, accepted: &BTreeSet<usize>) -> u32 {
        let standing = self.standing(accepted);
        let stands = |object: &Object| standing.get(&key(object)) == Some(&object);
        let is_new = |object: &Object| catalogue.object(object.kind(), object.id()).as_ref() != Some(object);
        let counts = |row: &&Row| {
            row.objects.last().is_some_and(stands)
                && row.objects.iter().any(|object| stands(object) && is_new(object))
        };
        count(self.taken(accepted).filter(counts).count())
    }

    /// The rows that are applied when these conflicts are accepted.
    fn taken(&self, accepted: &BTreeSet<usize>) -> impl Iterator<Item = &Row> {
        let rows = self.rows.iter().enumerate();
        rows.filter(move |(index, row)| row.applies(accepted.contains(index))).map(|(_, row)| row)
    }

    /// Each object of those rows, as the last of them has it.
    fn standing(&self, accepted: &BTreeSet<usize>) -> BTreeMap<(Kind, String), &Object> {
        self.taken(accepted).flat_map(|row| &row.objects).map(|object| (key(object), object)).collect()
    }
}

fn key(object: &Object) -> (Kind, String) {
    (object.kind(), object.id().to_owned())
}
