//! What a key of the model map says about provider and place, and the counts over all of them.
//! Source of every rule: the keys and `litellm_provider` values of LiteLLM 1.109.1.

use std::collections::BTreeMap;

use domicile_text::{Text, text};
use serde::Serialize;

use crate::litellm_key::{AzureDeployment, azure_deployment, is_aws_region, is_known_geo, vendor};

/// Whose rules the key follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Family {
    /// `bedrock`, `bedrock_converse`, `bedrock_mantle`.
    Bedrock,
    /// `bedrock/claude_platform/…`: runs in Anthropic's data centres.
    ClaudePlatform,
    /// `azure`.
    Azure,
    /// `azure_text`: three old completion models, whose keys begin with `azure/` too.
    AzureText,
    /// `azure_ai`.
    AzureAi,
    /// `vertex_ai` and its kinds.
    Vertex,
    /// Everybody else: the key says nothing about a place.
    Other,
}

/// What the key says about the place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum KeyScope {
    /// A region of AWS in the path.
    InRegion(String),
    /// A geographic profile of Bedrock or a data zone of Azure.
    Geo(String),
    /// Anywhere.
    Global,
    /// `supported_regions` lists them: where it may be called, not where it runs.
    Listed(Vec<String>),
    /// `bedrock/*/1-month-commitment/…`: a price for any region.
    MonthCommitment,
    /// The provider has places, and the key names none.
    Unspecified,
    /// Keys of this provider never name a place.
    NoLocation,
}

impl KeyScope {
    /// The name without what is said.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::InRegion(_) => "in_region",
            Self::Geo(_) => "geo",
            Self::Global => "global",
            Self::Listed(_) => "listed",
            Self::MonthCommitment => "month_commitment",
            Self::Unspecified => "unspecified",
            Self::NoLocation => "no_location",
        }
    }
}

/// What one key says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModelClass {
    /// `litellm_provider`.
    pub provider: Option<String>,
    /// Whose rules it follows.
    pub family: Family,
    /// What it says about the place.
    pub scope: KeyScope,
    /// Who made the model, where the key or the provider shows it.
    pub vendor: Option<String>,
}

impl ModelClass {
    /// The class as a sentence.
    pub(super) fn sentence(&self) -> Text {
        let provider = self.provider.as_deref().map_or_else(|| text!("no provider"), Text::data);
        match &self.scope {
            KeyScope::InRegion(region) => {
                text!("{provider}: the key names the region `{region}`.", provider, region)
            }
            KeyScope::Geo(geo) => text!("{provider}: the key names the geography `{geo}`.", provider, geo),
            KeyScope::Global => {
                text!("{provider}: the key or its list of regions says `global`: anywhere.", provider)
            }
            KeyScope::Listed(regions) => {
                text!("{provider}: it may be called in {regions}.", provider, regions = regions.join(", "))
            }
            KeyScope::MonthCommitment => {
                text!("{provider}: a price for any region; no place is said.", provider)
            }
            KeyScope::Unspecified => text!("{provider}: no place is said.", provider),
            KeyScope::NoLocation => text!("{provider}: LiteLLM has no places for this provider.", provider),
        }
    }
}

/// One line of the summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SummaryRow {
    /// Whose rules.
    pub family: Family,
    /// What the keys say, as [`KeyScope::name`] gives it.
    pub scope: String,
    /// How many.
    pub models: u32,
}

/// How many keys say what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ModelSummary"))]
pub struct Summary {
    /// All entries, those that cannot be read included.
    pub models: u32,
    /// Those that cannot be read.
    pub unreadable: u32,
    /// Entries by family and scope, in order.
    pub rows: Vec<SummaryRow>,
    /// Entries by `litellm_provider`; those without one are not in it.
    pub providers: BTreeMap<String, u32>,
    /// Bedrock's profiles and Azure's data zones, `bedrock:eu` or `azure:eu`.
    pub geographies: BTreeMap<String, u32>,
    /// Regions in paths.
    pub regions: BTreeMap<String, u32>,
}

impl Summary {
    pub(super) fn count(&mut self, class: Option<&ModelClass>) {
        self.models += 1;
        let Some(class) = class else {
            self.unreadable += 1;
            return;
        };
        if let Some(provider) = &class.provider {
            *self.providers.entry(provider.clone()).or_default() += 1;
        }
        match &class.scope {
            KeyScope::InRegion(region) => *self.regions.entry(region.clone()).or_default() += 1,
            KeyScope::Geo(geo) => {
                let whose = if class.family == Family::Azure { "azure" } else { "bedrock" };
                *self.geographies.entry(format!("{whose}:{geo}")).or_default() += 1;
            }
            KeyScope::Global
            | KeyScope::Listed(_)
            | KeyScope::MonthCommitment
            | KeyScope::Unspecified
            | KeyScope::NoLocation => {}
        }
        let name = class.scope.name();
        let at =
            self.rows.binary_search_by(|row| (row.family, row.scope.as_str()).cmp(&(class.family, name)));
        match at {
            Ok(at) => {
                if let Some(row) = self.rows.get_mut(at) {
                    row.models += 1;
                }
            }
            Err(at) => {
                self.rows.insert(at, SummaryRow { family: class.family, scope: name.to_owned(), models: 1 });
            }
        }
    }

    /// How many entries of `family` have the scope of this name.
    pub fn of(&self, family: Family, scope: &str) -> u32 {
        self.rows.iter().find(|row| row.family == family && row.scope == scope).map_or(0, |row| row.models)
    }
}

/// The class of the key, with its provider and `supported_regions`.
pub(super) fn of(key: &str, provider: Option<&str>, supported: Option<&[String]>) -> ModelClass {
    let family = family(key, provider.unwrap_or_default());
    ModelClass {
        provider: provider.map(str::to_owned),
        family,
        scope: scope(key, family, supported.unwrap_or_default()),
        vendor: vendor_of(key, family, provider.unwrap_or_default()).map(str::to_owned),
    }
}

fn family(key: &str, provider: &str) -> Family {
    match provider {
        "bedrock" | "bedrock_converse" | "bedrock_mantle" if key.starts_with("bedrock/claude_platform/") => {
            Family::ClaudePlatform
        }
        "bedrock" | "bedrock_converse" | "bedrock_mantle" => Family::Bedrock,
        "azure" => Family::Azure,
        "azure_text" => Family::AzureText,
        "azure_ai" => Family::AzureAi,
        _ if provider == "vertex_ai" || provider.starts_with("vertex_ai-") => Family::Vertex,
        _ => Family::Other,
    }
}

fn scope(key: &str, family: Family, supported: &[String]) -> KeyScope {
    match family {
        Family::Bedrock => bedrock(key),
        Family::Azure => match azure_deployment(key.strip_prefix("azure/").unwrap_or_default()) {
            AzureDeployment::DataZone("usgov") => KeyScope::Geo("us-gov".to_owned()),
            AzureDeployment::DataZone(zone) => KeyScope::Geo(zone.to_owned()),
            AzureDeployment::Global => KeyScope::Global,
            AzureDeployment::Unsaid => KeyScope::Unspecified,
        },
        Family::Vertex => match supported {
            [] => KeyScope::Unspecified,
            [only] if only == "global" => KeyScope::Global,
            regions => KeyScope::Listed(regions.to_vec()),
        },
        Family::ClaudePlatform | Family::AzureText | Family::AzureAi => KeyScope::Unspecified,
        Family::Other => KeyScope::NoLocation,
    }
}

fn bedrock(key: &str) -> KeyScope {
    if let Some(region) = key.split('/').find(|part| is_aws_region(part)) {
        return KeyScope::InRegion(region.to_owned());
    }
    let last = key.rsplit('/').next().unwrap_or_default();
    let mut parts = last.split('.');
    let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    // The part after a profile's prefix names a vendor: `amazon.nova` is no geography.
    if is_known_geo(first) && vendor(second).is_some() {
        return if first == "global" { KeyScope::Global } else { KeyScope::Geo(first.to_owned()) };
    }
    if key.split('/').any(|part| part.ends_with("-month-commitment")) {
        return KeyScope::MonthCommitment;
    }
    KeyScope::Unspecified
}

/// Who made the model: the first part of a Bedrock id that names a vendor; those providers that serve their own.
fn vendor_of(key: &str, family: Family, provider: &str) -> Option<&'static str> {
    const OWN: [(&str, &str); 22] = [
        ("ai21", "AI21"),
        ("amazon_nova", "Amazon"),
        ("anthropic", "Anthropic"),
        ("codestral", "Mistral AI"),
        ("cohere", "Cohere"),
        ("cohere_chat", "Cohere"),
        ("deepseek", "DeepSeek"),
        ("gemini", "Google"),
        ("meta_llama", "Meta"),
        ("mistral", "Mistral AI"),
        ("openai", "OpenAI"),
        ("text-completion-openai", "OpenAI"),
        ("vertex_ai-ai21_models", "AI21"),
        ("vertex_ai-anthropic_models", "Anthropic"),
        ("vertex_ai-deepseek_models", "DeepSeek"),
        ("vertex_ai-language-models", "Google"),
        ("vertex_ai-llama_models", "Meta"),
        ("vertex_ai-mistral_models", "Mistral AI"),
        ("vertex_ai-openai_models", "OpenAI"),
        ("vertex_ai-qwen_models", "Qwen"),
        ("xai", "xAI"),
        ("zai", "Z.ai"),
    ];
    match family {
        Family::Bedrock => key.rsplit('/').next()?.split('.').take(2).find_map(vendor),
        Family::ClaudePlatform => Some("Anthropic"),
        Family::Azure | Family::AzureText | Family::AzureAi | Family::Vertex | Family::Other => {
            OWN.iter().find(|(name, _)| *name == provider).map(|(_, vendor)| *vendor)
        }
    }
}
