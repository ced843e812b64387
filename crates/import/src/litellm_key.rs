//! What a LiteLLM model key says about the place: rules read from the model map of LiteLLM 1.109.1, where the
//! region is nowhere but in the key. A shape that is not listed here says nothing.

/// Bedrock's geographic profiles and its global one. `us-gov.` is tried before `us.`.
/// Source: the prefixes of the 204 profile keys of the model map.
const GEOS: [&str; 8] = ["us-gov", "us", "eu", "apac", "jp", "au", "in", "global"];

/// The first part of a Bedrock model id: who made the model.
/// Source: the Bedrock keys of the model map, without what is a profile prefix.
const VENDORS: [(&str, &str); 20] = [
    ("ai21", "AI21"),
    ("amazon", "Amazon"),
    ("anthropic", "Anthropic"),
    ("cohere", "Cohere"),
    ("deepseek", "DeepSeek"),
    ("google", "Google"),
    ("luma", "Luma"),
    ("meta", "Meta"),
    ("minimax", "MiniMax"),
    ("mistral", "Mistral AI"),
    ("moonshot", "Moonshot AI"),
    ("moonshotai", "Moonshot AI"),
    ("nvidia", "NVIDIA"),
    ("openai", "OpenAI"),
    ("qwen", "Qwen"),
    ("stability", "Stability AI"),
    ("twelvelabs", "TwelveLabs"),
    ("writer", "Writer"),
    ("xai", "xAI"),
    ("zai", "Z.ai"),
];

/// The vendor's name for the first part of a Bedrock model id.
pub(crate) fn vendor(token: &str) -> Option<&'static str> {
    VENDORS.iter().find(|(id, _)| *id == token).map(|(_, name)| *name)
}

/// Whether `text` has the form of an AWS region code: `eu-central-1`, `us-gov-west-1`.
pub(crate) fn is_aws_region(text: &str) -> bool {
    const AREAS: [&str; 10] = ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn"];
    let mut parts: Vec<&str> = text.split('-').collect();
    if parts.get(1) == Some(&"gov") {
        parts.remove(1);
    }
    match parts.as_slice() {
        [area, direction, number] => {
            AREAS.contains(area)
                && !direction.is_empty()
                && direction.bytes().all(|b| b.is_ascii_lowercase())
                && number.len() == 1
                && number.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// How a Bedrock model id is routed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Profile<'a> {
    /// No prefix: it stays in the region that is called.
    Bare,
    /// A profile prefix, for example `eu`, with where it leads depending on the region that is called.
    Geo(&'a str),
    /// `global.`: any commercial region.
    Global,
    /// Neither: nothing is said.
    Other,
}

/// The profile of a Bedrock model id. The part after a prefix must name a vendor, so `amazon.` is no prefix.
///
/// A part before a vendor that is no known prefix (`ca.amazon.…`) is a prefix all the same, never a bare id.
pub(crate) fn profile(model_id: &str) -> Profile<'_> {
    let mut parts = model_id.split('.');
    let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if vendor(second).is_some() && parts.next().is_some() {
        if first == "global" {
            return Profile::Global;
        }
        if vendor(first).is_none() {
            return Profile::Geo(first);
        }
    }
    if vendor(first).is_some() && !second.is_empty() { Profile::Bare } else { Profile::Other }
}

/// Whether `prefix` is one of those that the model map has.
pub(crate) fn is_known_geo(prefix: &str) -> bool {
    GEOS.contains(&prefix)
}

/// What the second part of an Azure key says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AzureDeployment {
    /// A data zone, as placements spell it: `eu`, `us`, `apac`, `usgov`.
    DataZone(&'static str),
    /// Any region of Azure.
    Global,
    /// Nothing: `standard`, `hd`, `high`, `low` and `speech` are sizes and kinds, not places.
    Unsaid,
}

/// The deployment type in what follows `azure/`.
pub(crate) fn azure_deployment(rest: &str) -> AzureDeployment {
    match rest.split_once('/').map(|(segment, _)| segment) {
        Some("eu") => AzureDeployment::DataZone("eu"),
        Some("us") => AzureDeployment::DataZone("us"),
        Some("apac") => AzureDeployment::DataZone("apac"),
        Some("us-gov") => AzureDeployment::DataZone("usgov"),
        Some("global" | "global-standard") => AzureDeployment::Global,
        Some(_) | None => AzureDeployment::Unsaid,
    }
}

/// The models of Vertex that LiteLLM 1.109.1 sends elsewhere than the file says: `get_vertex_region` takes the first
/// of `supported_regions` of the model map when the location of the file is not among them.
const VERTEX_SUPPORTED: [(&str, &[&str]); 15] = [
    ("deepseek-ai/deepseek-ocr-maas", &["us-central1"]),
    ("deepseek-ai/deepseek-r1-0528-maas", &["us-central1"]),
    ("deepseek-ai/deepseek-v3.1-maas", &["us-central1"]),
    ("deepseek-ai/deepseek-v3.2-maas", &["global"]),
    ("deepseek-ai/deepseek-v4.1-flash-maas", &["global"]),
    ("google/gemma-4-26b-a4b-it-maas", &["global"]),
    ("lyria-3-clip-preview", &["global"]),
    ("lyria-3-pro-preview", &["global"]),
    ("qwen/qwen3-235b-a22b-instruct-2507-maas", &["global", "us-south1"]),
    ("qwen/qwen3-coder-480b-a35b-instruct-maas", &["global"]),
    ("qwen/qwen3-next-80b-a3b-instruct-maas", &["global"]),
    ("qwen/qwen3-next-80b-a3b-thinking-maas", &["global"]),
    ("zai-org/glm-4.7-maas", &["global"]),
    ("zai-org/glm-5-maas", &["global"]),
    ("zai-org/glm-5.2-maas", &["global"]),
];

/// Where LiteLLM sends a Vertex model whatever the file says, if it does.
pub(crate) fn vertex_override(model: &str, location: Option<&str>) -> Option<&'static str> {
    let (_, supported) = VERTEX_SUPPORTED.iter().find(|(name, _)| *name == model)?;
    if location.is_some_and(|location| supported.contains(&location)) {
        return None;
    }
    supported.first().copied()
}

#[cfg(test)]
mod tests;
