//! Vertex: the location of the entry decides the host, except for models that LiteLLM sends elsewhere.
//! Source: LiteLLM 1.109.1, `get_vertex_base_url` and `get_vertex_region`.

use domicile_policy::WireApi;
use domicile_text::text;

use super::{Address, Asked, Mend, Route};
use crate::{
    hosts::{self, Tell, is_gcp_region},
    litellm_key::vertex_override,
    place::Wanted,
};

pub(super) fn route(asked: &Asked<'_>) -> Result<Route, Mend> {
    let params = asked.params;
    let mut location: Option<&str> = None;
    for key in ["vertex_location", "vertex_ai_location", "region_name"] {
        let stated = params.literal(key)?.filter(|text| key != "region_name" || is_gcp_region(text));
        match (location, stated) {
            (Some(first), Some(second)) if first != second => {
                return Err(text!(
                    "The entry names two locations, `{first}` and `{second}`: leave the one that is meant.",
                    first,
                    second,
                ));
            }
            (None, Some(stated)) => location = Some(stated),
            (_, _) => {}
        }
    }
    if let Some(wrong) = location.filter(|text| !is_location(text)) {
        return Err(text!("`{wrong}` is not a location of Google Cloud: correct `vertex_location`.", wrong));
    }
    let api = api_of(asked.model);
    if let Some(address) = &asked.address {
        return over(asked, address, location, api);
    }
    let mut remarks = Vec::new();
    let overridden = vertex_override(asked.model, location);
    if let Some(other) = overridden {
        remarks.push(match location {
            Some(given) => text!(
                "The entry says `{given}`, but LiteLLM sends this model to `{other}` whatever the entry says.",
                given,
                other,
            ),
            None => text!("LiteLLM sends this model to `{other}`.", other),
        });
    }
    let Some(location) = overridden.or(location) else {
        return Err(text!(
            "The entry does not say its location, so the gateway's environment decides where prompts go: write \
             `vertex_location` into the entry."
        ));
    };
    let host = if location == "global" {
        "aiplatform.googleapis.com".to_owned()
    } else if location.contains('-') {
        format!("{location}-aiplatform.googleapis.com")
    } else {
        format!("aiplatform.{location}.rep.googleapis.com")
    };
    // The project is part of the address; without it in the file the address is the host alone.
    let project = params.literal("vertex_project").unwrap_or_default();
    let project = match project {
        Some(project) => Some(project),
        None => params.literal("vertex_ai_project").unwrap_or_default(),
    };
    let path = match project.filter(|text| is_project(text)) {
        Some(project) => format!("/v1/projects/{project}/locations/{location}"),
        None => {
            remarks.push(text!("The entry does not say its project, so the address is the host alone."));
            String::new()
        }
    };
    let address = Address::read(&format!("https://{host}{path}"))?;
    let mut route = asked.over(&address, api, asked.model, wanted_at(location))?;
    route.remarks.append(&mut remarks);
    Ok(route)
}

fn over(asked: &Asked<'_>, address: &Address, location: Option<&str>, api: WireApi) -> Result<Route, Mend> {
    let Tell::Vertex(at) = hosts::tell(&address.host) else {
        let mut route = asked.over(address, api, asked.model, Wanted::new("gcp", "vertex:unspecified"))?;
        route.remarks.push(text!(
            "`{host}` is none of Vertex's hosts, so whatever location the entry names, where the model runs is not \
             known.",
            host = &address.host,
        ));
        return Ok(route);
    };
    if let Some(location) = location.filter(|location| *location != at) {
        return Err(text!(
            "The address is in `{at}`, and the entry says `{said}`: make them agree.",
            at,
            said = location,
        ));
    }
    asked.over(address, api, asked.model, wanted_at(at))
}

/// The placement of a model called at `location`.
pub(super) fn wanted_at(location: &str) -> Wanted {
    if location.contains('-') {
        Wanted::new("gcp", format!("vertex:in_region:{location}"))
    } else {
        Wanted::new("gcp", format!("vertex:{location}"))
    }
}

fn is_location(text: &str) -> bool {
    is_gcp_region(text) || (!text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase()))
}

fn is_project(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Claude speaks Anthropic's protocol on Vertex, other partners' models OpenAI's.
fn api_of(model: &str) -> WireApi {
    if model.starts_with("claude") || model.starts_with("anthropic/") {
        WireApi::AnthropicMessages
    } else if model.contains('/') && !model.starts_with("gemini/") && !model.starts_with("google/") {
        WireApi::OpenaiChat
    } else {
        WireApi::VertexGenerate
    }
}
