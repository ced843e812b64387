//! Bedrock: the region that is called, and the profile in the model id, decide together where a prompt goes.
//! Sources: LiteLLM 1.109.1, `llms/bedrock`; AWS's pages on cross-region inference, as the starter catalogue cites them.

use domicile_policy::WireApi;
use domicile_text::{Text, text};

use super::{Address, Asked, Mend, Params, Route, inference_geo};
use crate::{
    hosts::{self, Tell},
    litellm_key::{Profile, is_aws_region, is_known_geo, profile},
    place::Wanted,
};

/// Route words that LiteLLM cuts off, in its order (`strip_bedrock_routing_prefix`).
const ROUTES: [&str; 7] =
    ["chat_completions/", "converse/", "invoke/", "openai/", "mantle/", "nova-2/", "nova/"];

pub(super) fn route(asked: &Asked<'_>) -> Result<Route, Mend> {
    let mut mantle = asked.prefix == "bedrock_mantle";
    let mut model = asked.model;
    for word in ROUTES {
        if let Some(rest) = model.strip_prefix(word) {
            mantle |= word == "mantle/";
            model = rest;
        }
    }
    let platform = model.strip_prefix("claude_platform/");
    let in_key = model.split_once('/').filter(|(first, _)| is_aws_region(first));
    let model_id = in_key.map_or(platform.unwrap_or(model), |(_, rest)| rest);
    let called = region(asked, model_id, in_key.map(|(region, _)| region))?;
    let address = address(asked)?;
    if let Some(address) = &address {
        return over(asked, address, model_id, called, mantle);
    }
    let Some(region) = called else {
        return Err(text!(
            "The entry does not say its AWS region, so the gateway's environment decides where prompts go: write \
             `aws_region_name` into the entry."
        ));
    };
    let (url, api) = if platform.is_some() {
        (format!("https://aws-external-anthropic.{region}.api.aws/v1"), WireApi::AnthropicMessages)
    } else if mantle {
        (format!("https://bedrock-mantle.{region}.api.aws/v1"), WireApi::OpenaiChat)
    } else {
        (hosts::bedrock_runtime(region), WireApi::BedrockConverse)
    };
    let mut remarks = Vec::new();
    let wanted = if platform.is_some() {
        remarks.push(text!(
            "Claude Platform runs in Anthropic's data centres: the AWS region in the host is not where the model runs."
        ));
        let (wanted, remark) = inference_geo(asked)?;
        remarks.extend(remark);
        wanted
    } else {
        wanted_in(model_id, region, &mut remarks)
    };
    let mut route = asked.over(&Address::read(&url)?, api, model_id, wanted)?;
    route.remarks.append(&mut remarks);
    Ok(route)
}

/// Over an address that the entry gives: only a host of Bedrock's own says where the model runs.
fn over(
    asked: &Asked<'_>,
    address: &Address,
    model_id: &str,
    called: Option<&str>,
    mantle: bool,
) -> Result<Route, Mend> {
    let api = if mantle { WireApi::OpenaiChat } else { WireApi::BedrockConverse };
    let mut remarks = Vec::new();
    let wanted = match hosts::tell(&address.host) {
        Tell::Bedrock(region) => {
            if let Some(called) = called.filter(|called| *called != region) {
                return Err(text!(
                    "The address is in `{at}`, and the entry says `{said}`: make them agree.",
                    at = region,
                    said = called,
                ));
            }
            wanted_in(model_id, region, &mut remarks)
        }
        Tell::ClaudePlatform => {
            let (wanted, remark) = inference_geo(asked)?;
            remarks.extend(remark);
            wanted
        }
        Tell::Placement(..) | Tell::Vertex(_) | Tell::Azure | Tell::Anthropic | Tell::Nothing => {
            remarks.push(text!(
                "`{host}` is not a host of Bedrock's, so whatever region the entry names, where the model runs is not \
                 known.",
                host = &address.host,
            ));
            Wanted::new("aws", "bedrock:unspecified")
        }
    };
    let mut route = asked.over(address, api, model_id, wanted)?;
    route.remarks.append(&mut remarks);
    Ok(route)
}

/// `api_base`, else `aws_bedrock_runtime_endpoint` (`get_runtime_endpoint`).
fn address(asked: &Asked<'_>) -> Result<Option<Address>, Mend> {
    if let Some(address) = &asked.address {
        return Ok(Some(address.clone()));
    }
    asked.params.literal("aws_bedrock_runtime_endpoint")?.map(Address::read).transpose()
}

/// The one region that everything in the entry names; an error when two differ.
fn region<'a>(
    asked: &Asked<'a>,
    model_id: &'a str,
    in_key: Option<&'a str>,
) -> Result<Option<&'a str>, Mend> {
    let params: &Params<'a> = asked.params;
    // LiteLLM maps `region_name` to `aws_region_name`; a preference such as `eu` is no region.
    let named = params.literal("region_name")?.filter(|text| is_aws_region(text));
    let given = params.literal("aws_region_name")?;
    if let Some(given) = given.filter(|text| !is_code(text)) {
        return Err(text!("`aws_region_name: {given}` is not the code of a region: correct it.", given));
    }
    let mut found: Option<&str> = None;
    for region in [given, named, in_key, arn_region(model_id)].into_iter().flatten() {
        if let Some(other) = found.filter(|other| *other != region) {
            return Err(text!(
                "The entry names two AWS regions, `{other}` and `{region}`: leave the one that is meant.",
                other,
                region,
            ));
        }
        found = Some(region);
    }
    Ok(found)
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn arn_region(model_id: &str) -> Option<&str> {
    let mut parts = model_id.split(':');
    let is_arn = parts.next() == Some("arn");
    let region = parts.nth(2)?;
    (is_arn && is_code(region)).then_some(region)
}

/// The placement of `model_id` called in `region`.
pub(super) fn wanted_in(model_id: &str, region: &str, remarks: &mut Vec<Text>) -> Wanted {
    let in_region = || Wanted::new("aws", format!("bedrock:in_region:{region}"));
    let open = || Wanted::new("aws", "bedrock:unspecified");
    let id = match model_id.strip_prefix("arn:").and_then(|arn| arn.rsplit(':').next()) {
        None => model_id,
        // arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0 ends with `0`.
        Some(_) => {
            let resource = model_id.splitn(6, ':').nth(5).unwrap_or_default();
            match resource.split_once('/') {
                Some(("inference-profile", profile)) => profile,
                Some((
                    "foundation-model" | "provisioned-model" | "imported-model" | "custom-model-deployment",
                    _,
                )) => {
                    return in_region();
                }
                Some(_) | None => {
                    remarks.push(text!(
                        "An inference profile of your own may lead to other regions: look up its destinations at AWS \
                         and choose the placement."
                    ));
                    return open();
                }
            }
        }
    };
    match profile(id) {
        Profile::Bare => in_region(),
        Profile::Global => Wanted::new("aws", "bedrock:global"),
        Profile::Geo(prefix) => {
            if !is_known_geo(prefix) {
                remarks
                    .push(text!("`{prefix}.` is a profile that LiteLLM 1.109.1 has no model for.", prefix,));
            }
            Wanted::new("aws", format!("bedrock:{prefix}:{region}"))
        }
        Profile::Other => {
            remarks.push(text!(
                "The model id names no vendor, so it may be a profile of your own that leads to other regions: choose \
                 the placement."
            ));
            open()
        }
    }
}
