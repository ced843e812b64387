//! A file of models.dev: a `provider.toml`, which says who answers at which address, or the file of one model, whose
//! name is the model's id. Neither says where a model runs; of a Bedrock id its prefix is told.
//!
//! Source of the format: anomalyco/models.dev, `README.md` and `providers/` (MIT).

use domicile_policy::{Model, ModelId};
use domicile_text::{Text, text};
use serde::{Deserialize, de::IgnoredAny};

use crate::{
    error::ImportError,
    input::{Context, File, LARGEST},
    litellm_key::{Profile, is_known_geo, profile, vendor},
    models,
    proposal::{Format, Proposal, Provenance, Row},
    text::{Position, decode, shown},
};

mod provider;

/// What is read of a file.
#[derive(Deserialize)]
pub(crate) struct Entry {
    name: Option<String>,
    /// The package that speaks to a provider.
    npm: Option<String>,
    /// The address of a provider.
    api: Option<String>,
    /// The variables that a provider's package reads.
    #[serde(default)]
    env: Vec<String>,
    base_model: Option<String>,
    status: Option<String>,
    limit: Option<IgnoredAny>,
    modalities: Option<IgnoredAny>,
    release_date: Option<IgnoredAny>,
}

impl Entry {
    /// Whether it has what only providers have.
    fn is_provider(&self) -> bool {
        self.npm.is_some() || self.api.is_some() || !self.env.is_empty()
    }

    /// Whether it has what only models have.
    fn is_model(&self) -> bool {
        self.base_model.is_some()
            || self.limit.is_some()
            || self.modalities.is_some()
            || self.release_date.is_some()
    }
}

/// What importing the file would do: one row, a provider with its connection or a model.
///
/// Errors are those of the whole file: no TOML, or neither a provider nor a model.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let text = decode(file.bytes, LARGEST)?;
    let entry: Entry = toml::from_str(text).map_err(|error| {
        let Position { line, column } = Position::at(text, error.span().map_or(0, |span| span.start));
        // The message may quote a value, which may be a key.
        let message = error.message().split('"').next().unwrap_or_default();
        ImportError::Syntax {
            line,
            column,
            message: text!("this is not a file of models.dev ({message})", message = shown(message)),
        }
    })?;
    let row = match (entry.is_provider(), entry.is_model()) {
        (true, false) => provider::row(context, 1, &entry),
        (false, true) => model(file, context, &entry),
        (true, true) => {
            return Err(neither(text!(
                "the file has the fields of a provider and those of a model: choose one file of models.dev"
            )));
        }
        (false, false) => {
            return Err(neither(text!(
                "the file is neither a provider, with `npm`, nor a model, with `limit`: choose one file of models.dev"
            )));
        }
    };
    let row = row.unwrap_or_else(|mend| Row::error(1, shown(file.name), mend));
    Ok(Proposal { source: Provenance::of(file, Format::ModelsDev), rows: vec![row], notes: Vec::new() })
}

const fn neither(message: Text) -> ImportError {
    ImportError::Syntax { line: 1, column: 1, message }
}

fn model(file: &File<'_>, context: &Context<'_>, entry: &Entry) -> Result<Row, Text> {
    let id = file.name.strip_suffix(".toml").filter(|id| !id.is_empty() && *id != "provider");
    let id = id.ok_or_else(|| {
        text!(
            "The name of the file is the id of the model, and ends with `.toml`: give the file the name that it has in \
             models.dev."
        )
    })?;
    let model_id = ModelId::new(id).map_err(|error| {
        text!("The name of the file cannot be used: {error}.", error = Text::from(&error))
    })?;
    let maker = entry.base_model.as_deref().and_then(|base| base.split_once('/')).map(|(maker, _)| maker);
    let vendor = maker.and_then(vendor).or_else(|| id.split('.').take(2).find_map(vendor));
    let mut sentences = Vec::new();
    sentences.extend(entry.name.as_deref().map(|name| Text::data(format!("{}.", shown(name)))));
    sentences.push(match profile(id) {
        Profile::Geo(prefix) if is_known_geo(prefix) => text!(
            "A profile `{prefix}.` of Bedrock: where it leads depends on the region from which it is called.",
            prefix,
        ),
        Profile::Global => {
            text!("A profile `global.` of Bedrock: it may run in any commercial region of AWS.")
        }
        Profile::Bare => text!("A plain id of Bedrock: it stays in the region from which it is called."),
        Profile::Geo(_) | Profile::Other => text!("models.dev does not say where it runs."),
    });
    if entry.status.as_deref() == Some("deprecated") {
        sentences.push(text!("models.dev says that the provider serves it no more."));
    }
    let model = Model { id: model_id, vendor: vendor.map(str::to_owned), deprecated_on: None };
    Ok(models::row(context, 1, id, Text::several(sentences, " "), model))
}
