//! What the host of an address tells: nothing more than what the provider publishes about it. A name that only
//! looks like a provider's (`api.openai.com.example.org`) tells nothing.

use std::net::IpAddr;

use domicile_text::{Text, text};
use ipnet::IpNet;
use url::{Host, Url};

use crate::litellm_key::is_aws_region;

/// What a public host tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tell<'a> {
    /// One placement, whatever is asked of the host: its provider and its id.
    Placement(&'static str, String),
    /// Bedrock called in this region; the model id decides the rest.
    Bedrock(&'a str),
    /// Claude Platform on AWS: the region in the host is not where inference runs.
    ClaudePlatform,
    /// Vertex called at this location.
    Vertex(&'a str),
    /// Azure: neither the region nor the deployment type shows.
    Azure,
    /// Anthropic's own: the request or the workspace decides.
    Anthropic,
    /// Nothing.
    Nothing,
}

/// Hosts that stand for one placement: (host, provider, placement).
/// Sources: the providers' pages on data residency as the starter catalogue cites them.
const FIXED: [(&str, &str, &str); 18] = [
    ("api.openai.com", "openai", "openai:default"),
    ("api.mistral.ai", "mistral", "mistral:global"),
    ("api.eu.mistral.ai", "mistral", "mistral:eu"),
    ("api.us.mistral.ai", "mistral", "mistral:us"),
    ("api.x.ai", "xai", "xai:global"),
    ("us.api.x.ai", "xai", "xai:us"),
    ("openrouter.ai", "openrouter", "openrouter:global"),
    ("eu.openrouter.ai", "openrouter", "openrouter:eu"),
    ("us.openrouter.ai", "openrouter", "openrouter:us"),
    ("generativelanguage.googleapis.com", "google-ai-studio", "gemini-api:global"),
    ("api.fireworks.ai", "fireworks", "fireworks:serverless"),
    ("api.deepseek.com", "deepseek", "deepseek:cn"),
    ("api.scaleway.ai", "scaleway", "scaleway:eu"),
    ("oai.endpoints.kepler.ai.cloud.ovh.net", "ovhcloud", "ovhcloud:eu"),
    ("openai.inference.de-txl.ionos.com", "ionos", "ionos:de"),
    ("api.openai-compat.model-serving.eu01.onstackit.cloud", "stackit", "stackit:eu01"),
    ("dashscope-intl.aliyuncs.com", "alibaba", "alibaba:unspecified"),
    ("dashscope.aliyuncs.com", "alibaba", "alibaba:unspecified"),
];

/// Ends of the hosts of Azure resources.
const AZURE: [&str; 9] = [
    ".openai.azure.com",
    ".openai.azure.us",
    ".openai.azure.cn",
    ".cognitiveservices.azure.com",
    ".cognitiveservices.azure.us",
    ".services.ai.azure.com",
    ".models.ai.azure.com",
    ".inference.ml.azure.com",
    ".api.cognitive.microsoft.com",
];

/// What `host` tells; it must be in small letters and without a final dot, as [`host_name`] gives it.
pub(crate) fn tell(host: &str) -> Tell<'_> {
    if let Some((_, provider, placement)) = FIXED.iter().find(|(name, ..)| *name == host) {
        return Tell::Placement(provider, (*placement).to_owned());
    }
    if let Some(region) = host.strip_suffix(".api.openai.com").filter(|region| is_short_name(region)) {
        return Tell::Placement("openai", format!("openai:{region}"));
    }
    if host == "api.anthropic.com" {
        return Tell::Anthropic;
    }
    if AZURE.iter().any(|end| host.ends_with(end)) || host == "models.inference.ai.azure.com" {
        return Tell::Azure;
    }
    if let Some(region) = bedrock_region(host) {
        return Tell::Bedrock(region);
    }
    if host.strip_prefix("aws-external-anthropic.").is_some_and(|rest| rest.ends_with(".api.aws")) {
        return Tell::ClaudePlatform;
    }
    if let Some(location) = vertex_location(host) {
        return Tell::Vertex(location);
    }
    if let Some(region) = host
        .strip_suffix(".ml.cloud.ibm.com")
        .or_else(|| host.strip_suffix(".aws.wxai.ibm.com"))
        .filter(|region| is_short_name(region))
    {
        return Tell::Placement("watsonx", format!("watsonx:in_region:{region}"));
    }
    if let Some(region) = host
        .strip_prefix("inference.generativeai.")
        .and_then(|rest| {
            rest.strip_suffix(".oci.oraclecloud.com").or_else(|| rest.strip_suffix(".oci.oraclecloud.eu"))
        })
        .filter(|region| is_short_name(region))
    {
        return Tell::Placement("oci", format!("oci:in_region:{region}"));
    }
    Tell::Nothing
}

fn is_short_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// `bedrock-runtime[-fips].{region}.{suffix}`, its interface endpoints, and `bedrock-mantle.{region}.api.aws`.
/// Source: botocore 1.44.5, endpoint-rule-set; LiteLLM 1.109.1, `llms/bedrock_mantle`.
fn bedrock_region(host: &str) -> Option<&str> {
    const SUFFIXES: [&str; 4] = ["amazonaws.com", "amazonaws.com.cn", "api.aws", "amazonaws.eu"];
    let rest = match host.strip_prefix("vpce-").and_then(|rest| rest.split_once('.')) {
        Some((_, rest)) => rest,
        None => host,
    };
    let (service, rest) = rest.split_once('.')?;
    let (region, suffix) = rest.split_once('.')?;
    let suffix = suffix.strip_prefix("vpce.").unwrap_or(suffix);
    let is_bedrock = match service {
        "bedrock-runtime" | "bedrock-runtime-fips" => SUFFIXES.contains(&suffix),
        "bedrock-mantle" => suffix == "api.aws",
        _ => false,
    };
    (is_bedrock && (is_aws_region(region) || region == "eusc-de-east-1")).then_some(region)
}

/// The address of Bedrock's runtime in `region`.
pub(crate) fn bedrock_runtime(region: &str) -> String {
    format!("https://bedrock-runtime.{region}.{}", dns_suffix(region))
}

/// Source: LiteLLM 1.109.1, `aws_partition.py`; the sovereign cloud's suffix from botocore 1.44.5, `partitions.json`.
fn dns_suffix(region: &str) -> &'static str {
    const SUFFIXES: [(&str, &str); 6] = [
        ("cn-", "amazonaws.com.cn"),
        ("us-isob-", "sc2s.sgov.gov"),
        ("us-isof-", "csp.hci.ic.gov"),
        ("us-iso-", "c2s.ic.gov"),
        ("eu-isoe-", "cloud.adc-e.uk"),
        ("eusc-", "amazonaws.eu"),
    ];
    SUFFIXES.iter().find(|(start, _)| region.starts_with(start)).map_or("amazonaws.com", |(_, suffix)| suffix)
}

/// `{region}-aiplatform`, `aiplatform.{geo}.rep` and `aiplatform` at googleapis.com.
/// Source: LiteLLM 1.109.1, `get_vertex_base_url`. `eu-aiplatform` is none of them.
fn vertex_location(host: &str) -> Option<&str> {
    let name = host.strip_suffix(".googleapis.com")?;
    if name == "aiplatform" {
        return Some("global");
    }
    if let Some(geo) = name.strip_prefix("aiplatform.").and_then(|rest| rest.strip_suffix(".rep")) {
        return is_short_name(geo).then_some(geo);
    }
    name.strip_suffix("-aiplatform").filter(|region| is_gcp_region(region))
}

/// Whether `text` has the form of a Google Cloud region: `europe-west4`.
pub(crate) fn is_gcp_region(text: &str) -> bool {
    text.split_once('-').is_some_and(|(area, place)| {
        !area.is_empty()
            && area.bytes().all(|b| b.is_ascii_lowercase())
            && place.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
            && place.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && place.bytes().last().is_some_and(|b| b.is_ascii_digit())
    })
}

/// Where a host lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lies {
    /// On the public internet, or so it seems.
    Public,
    /// In the organisation's own network, at this address or on this machine: the networks that it must be in.
    Private(Vec<IpNet>),
    /// In the organisation's own network by its name, which tells no address.
    PrivateName,
    /// At an address that no model is served from.
    Refused,
}

/// The host of `url` in small letters, without brackets and final dot.
pub(crate) fn host_name(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host.trim_end_matches('.').to_ascii_lowercase()
}

/// Where the host of `url` lies, as far as the address itself shows.
pub(crate) fn lies(url: &Url) -> Lies {
    match url.host() {
        Some(Host::Ipv4(address)) => lies_at(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => lies_at(address.to_canonical()),
        Some(Host::Domain(_)) => {
            let name = host_name(url);
            if name == "localhost" || name.ends_with(".localhost") {
                Lies::Private(["127.0.0.0/8", "::1/128"].iter().filter_map(|net| net.parse().ok()).collect())
            } else if !name.contains('.') || PRIVATE_ENDS.iter().any(|end| name.ends_with(end)) {
                Lies::PrivateName
            } else {
                Lies::Public
            }
        }
        None => Lies::Refused,
    }
}

/// Why nothing can be served from the host of a refused address, and what to write in `field`.
pub(crate) fn refusal(host: &str, field: &str) -> Text {
    if matches!(host, "0.0.0.0" | "::") {
        // What many examples write for "this machine".
        return text!(
            "`{host}` is every address of a machine, and none to call: write `127.0.0.1` in `{field}`.",
            host,
            field,
        );
    }
    text!("No model can be served from `{host}`: correct `{field}`.", host, field)
}

/// Ends of names that no public name server answers for: RFC 6762, RFC 8375, and ICANN's reserved `internal`.
const PRIVATE_ENDS: [&str; 3] = [".internal", ".local", ".home.arpa"];

fn lies_at(address: IpAddr) -> Lies {
    let private = match address {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
    };
    let refused = match address {
        IpAddr::V4(v4) => v4.is_link_local() || v4.is_multicast() || v4.is_broadcast() || v4.is_unspecified(),
        IpAddr::V6(v6) => v6.is_unicast_link_local() || v6.is_multicast() || v6.is_unspecified(),
    };
    if private {
        Lies::Private(vec![IpNet::from(address)])
    } else if refused {
        Lies::Refused
    } else {
        Lies::Public
    }
}

#[cfg(test)]
mod tests;
