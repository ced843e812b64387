//! From an entry's parameters to the address, the upstream name and the placement, provider by provider. Nothing
//! is guessed: what leaves the place open ends in a placement that says nothing, and what leaves the address open is
//! an error that says what to write.

use domicile_policy::WireApi;
use domicile_text::{Text, text};

use super::{
    entry::{Mend, Params},
    providers,
};
use crate::{
    hosts::{self, Tell},
    litellm_key::is_aws_region,
    place::Wanted,
    plan::Route,
};

mod address;
mod azure;
mod bedrock;
mod vertex;

pub(super) use address::Address;

/// What is known before the provider's own rules.
pub(super) struct Asked<'a> {
    pub(super) params: &'a Params<'a>,
    /// LiteLLM's name of the provider.
    pub(super) prefix: &'a str,
    /// The model's name without that prefix.
    pub(super) model: &'a str,
    /// The address that the entry gives.
    pub(super) address: Option<Address>,
    /// Whether `litellm_settings.api_base` changes the address of entries that give none.
    pub(super) global_base: bool,
}

/// Where the entry leads.
pub(super) fn route(params: &Params<'_>, model: &str, global_base: bool) -> Result<Route, Mend> {
    let named = params.literal("custom_llm_provider")?;
    let (prefix, rest) = provider_of(named, model)?;
    if rest.is_empty() {
        return Err(text!("`model` ends with its provider: write the name of the model after it."));
    }
    let base = match params.literal("api_base")? {
        Some(base) => Some(base),
        None => params.literal("base_url")?,
    };
    let address = base.map(Address::read).transpose()?;
    let asked = Asked { params, prefix, model: rest, address, global_base };
    let mut route = match prefix {
        "bedrock" | "bedrock_converse" | "bedrock_mantle" => bedrock::route(&asked)?,
        "vertex_ai" | "vertex_ai_beta" => vertex::route(&asked)?,
        "azure" | "azure_text" | "azure_ai" => azure::route(&asked)?,
        "anthropic" | "anthropic_text" => anthropic(&asked)?,
        _ => other(&asked)?,
    };
    if let Some(remark) = preference(params, prefix)? {
        route.remarks.push(remark);
    }
    Ok(route)
}

/// The provider and the name without it.
fn provider_of<'a>(named: Option<&'a str>, model: &'a str) -> Result<(&'a str, &'a str), Mend> {
    if let Some(named) = named {
        let rest = model.strip_prefix(named).and_then(|rest| rest.strip_prefix('/')).unwrap_or(model);
        if !providers::is_known(named) {
            return Err(text!(
                "`custom_llm_provider` is `{named}`, which LiteLLM 1.109.1 does not know: correct the name.",
                named,
            ));
        }
        return Ok((named, rest));
    }
    if let Some((prefix, rest)) = model.split_once('/')
        && providers::is_known(prefix)
    {
        return Ok((prefix, rest));
    }
    if model.contains('/') {
        return Err(text!(
            "`{model}` begins with no provider that LiteLLM 1.109.1 knows: write the provider first, for example \
             `openai/{model}`.",
            model,
        ));
    }
    providers::of_bare_name(model).map(|provider| (provider, model)).ok_or_else(|| {
        text!("`{model}` names no provider: write it first, for example `openai/{model}`.", model)
    })
}

/// What `region_name` is worth: LiteLLM picks deployments by it and infers it wrongly, so it is never a place.
fn preference(params: &Params<'_>, prefix: &str) -> Result<Option<Text>, Mend> {
    let Some(region) = params.literal("region_name")? else { return Ok(None) };
    let used = match prefix {
        "bedrock" | "bedrock_converse" | "bedrock_mantle" => is_aws_region(region),
        "vertex_ai" | "vertex_ai_beta" => hosts::is_gcp_region(region),
        _ => false,
    };
    Ok((!used).then(|| {
        text!(
            "`region_name: {region}` is a preference by which LiteLLM picks entries, not a statement about where the \
             model runs, so it is not used as a place.",
            region,
        )
    }))
}

impl Asked<'_> {
    /// The route over the address that the entry gives.
    fn over(&self, address: &Address, api: WireApi, upstream: &str, wanted: Wanted) -> Result<Route, Mend> {
        let mut remarks: Vec<Text> = address.remark.iter().cloned().collect();
        let networks = address.networks(&mut remarks)?;
        Ok(Route { base_url: address.text(), api, upstream: upstream.to_owned(), wanted, networks, remarks })
    }

    /// The address of the entry, or that to which LiteLLM sends requests without one.
    fn or_default(&self) -> Result<(Address, bool), Mend> {
        if let Some(address) = &self.address {
            return Ok((address.clone(), false));
        }
        if self.global_base {
            return Err(text!(
                "The entry gives no address, and `litellm_settings.api_base` may change the usual one: write `api_base` \
                 into the entry."
            ));
        }
        let Some(base) = providers::default_base(self.prefix) else {
            return Err(text!(
                "The entry gives no address, and `{provider}` has none of its own: write `api_base` into the entry.",
                provider = self.prefix,
            ));
        };
        Ok((Address::read(base)?, true))
    }
}

fn default_base() -> Text {
    text!(
        "The entry gives no address, so LiteLLM's own is taken; an environment variable of the gateway can change it."
    )
}

/// Anthropic's API: `inference_geo` decides, else the workspace, which no file shows.
fn anthropic(asked: &Asked<'_>) -> Result<Route, Mend> {
    let (address, usual) = asked.or_default()?;
    let (wanted, remark) = match hosts::tell(&address.host) {
        Tell::Anthropic | Tell::ClaudePlatform => inference_geo(asked)?,
        Tell::Placement(..) | Tell::Bedrock(_) | Tell::Vertex(_) | Tell::Azure | Tell::Nothing => (
            Wanted::unspecified("anthropic"),
            Some(text!(
                "`{host}` is not a host of Anthropic's, so where the model runs is not known.",
                host = &address.host,
            )),
        ),
    };
    let mut route = asked.over(&address, WireApi::AnthropicMessages, asked.model, wanted)?;
    route.remarks.extend(remark);
    if usual {
        route.remarks.push(default_base());
    }
    Ok(route)
}

/// What `inference_geo` says, as the request's own parameter.
fn inference_geo(asked: &Asked<'_>) -> Result<(Wanted, Option<Text>), Mend> {
    Ok(match asked.params.literal("inference_geo")? {
        Some(geo @ ("us" | "global")) => (Wanted::new("anthropic", format!("anthropic:{geo}")), None),
        Some(other) => (
            Wanted::unspecified("anthropic"),
            Some(text!(
                "`inference_geo: {other}` is none of Anthropic's values, so the place is not known.",
                other,
            )),
        ),
        None => (
            Wanted::unspecified("anthropic"),
            Some(text!("Without `inference_geo` the workspace at Anthropic decides where the model runs.")),
        ),
    })
}

/// Everybody whose place shows in the host or not at all.
fn other(asked: &Asked<'_>) -> Result<Route, Mend> {
    let (model, api) = match asked.model.strip_prefix("responses/") {
        Some(rest) => (rest, WireApi::OpenaiResponses),
        None if asked.prefix == "gemini" => (asked.model, WireApi::VertexGenerate),
        None => (asked.model, WireApi::OpenaiChat),
    };
    let (address, usual) = match regional(asked)? {
        Some(address) => (address, false),
        None => asked.or_default()?,
    };
    let mut remarks = Vec::new();
    let wanted = wanted(asked, &address, model, &mut remarks);
    let mut route = asked.over(&address, api, model, wanted)?;
    route.remarks.append(&mut remarks);
    if usual {
        route.remarks.push(default_base());
    }
    if providers::has_own_protocol(asked.prefix) {
        route.remarks.push(text!(
            "LiteLLM speaks {provider}'s own protocol to it; the connection is entered as OpenAI's, so tests from this \
             console may fail.",
            provider = asked.prefix,
        ));
    }
    Ok(route)
}

/// The address that follows from `oci_region`; for watsonx none follows from `watsonx_region_name`, which LiteLLM
/// uses to pick entries only. Source: LiteLLM 1.109.1, `llms/oci/common_utils.py`, `llms/watsonx/common_utils.py`.
fn regional(asked: &Asked<'_>) -> Result<Option<Address>, Mend> {
    let key = match asked.prefix {
        "watsonx" | "watsonx_text" => "watsonx_region_name",
        "oci" => "oci_region",
        _ => return Ok(None),
    };
    let region = asked.params.literal(key)?;
    if let (Some(address), Some(region)) = (&asked.address, region)
        && let Tell::Placement(_, id) = hosts::tell(&address.host)
        && !id.ends_with(&format!(":{region}"))
    {
        return Err(text!(
            "`{key}` says `{region}`, and the address of the entry says otherwise: make them agree.",
            key,
            region,
        ));
    }
    if asked.address.is_some() {
        return Ok(None);
    }
    let suffix = match region {
        // Governments' realms have domains of their own.
        Some(region) if key == "oci_region" && !region.contains("-gov-") && is_region(region) => {
            if matches!(region, "eu-frankfurt-2" | "eu-madrid-2") { "eu" } else { "com" }
        }
        Some(_) | None => {
            return Err(text!(
                "The entry does not say its address, so the gateway's environment decides where prompts go: write \
                 `api_base` into the entry."
            ));
        }
    };
    let region = region.unwrap_or_default();
    Address::read(&format!("https://inference.generativeai.{region}.oci.oraclecloud.{suffix}")).map(Some)
}

fn is_region(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn wanted(asked: &Asked<'_>, address: &Address, model: &str, remarks: &mut Vec<Text>) -> Wanted {
    let protocol = providers::is_protocol(asked.prefix);
    if asked.prefix.starts_with("ollama") && (model.ends_with("-cloud") || model.ends_with(":cloud")) {
        remarks.push(text!(
            "An Ollama model whose name ends with `cloud` is passed on to ollama.com, so a local address says nothing \
             about where it runs."
        ));
        return Wanted::unspecified("ollama");
    }
    if address.is_private() {
        if protocol {
            remarks.push(text!(
                "The address is in your own network: enter where the machine stands, and make sure that it does not \
                 pass requests on."
            ));
            return Wanted::private(&address.host);
        }
        remarks.push(text!(
            "The address is in your own network, but the entry speaks to `{provider}`: what stands between passes \
             requests on, so where the model runs is not known.",
            provider = asked.prefix,
        ));
        return Wanted::unspecified(providers::provider(asked.prefix));
    }
    match hosts::tell(&address.host) {
        Tell::Placement(provider, id) => Wanted::new(provider, id),
        Tell::Azure => Wanted::unspecified("azure"),
        Tell::Anthropic | Tell::ClaudePlatform => Wanted::unspecified("anthropic"),
        Tell::Bedrock(region) => bedrock::wanted_in(model, region, remarks),
        Tell::Vertex(location) => vertex::wanted_at(location),
        Tell::Nothing => {
            remarks.push(text!("`{host}` tells nothing about where the model runs.", host = &address.host));
            Wanted::unspecified(if protocol { &address.host } else { providers::provider(asked.prefix) })
        }
    }
}
