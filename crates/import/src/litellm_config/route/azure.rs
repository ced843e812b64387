//! Azure: the host shows neither the region nor the deployment type; only the key may name a data zone.
//! Source: the Azure keys of the model map of LiteLLM 1.109.1; Microsoft's pages on deployment types, as the starter
//! catalogue cites them.

use domicile_policy::WireApi;
use domicile_text::text;

use super::{Asked, Mend, Route};
use crate::{
    hosts::{self, Tell},
    litellm_key::{AzureDeployment, azure_deployment},
    place::Wanted,
};

pub(super) fn route(asked: &Asked<'_>) -> Result<Route, Mend> {
    let Some(address) = &asked.address else {
        return Err(text!(
            "The entry does not say the address of its Azure resource, so the gateway's environment decides: write \
             `api_base` into the entry."
        ));
    };
    let (model, api) = match asked.model.strip_prefix("responses/") {
        Some(rest) => (rest, WireApi::OpenaiResponses),
        None => (asked.model, WireApi::OpenaiChat),
    };
    let claude = asked.prefix == "azure_ai" && model.starts_with("claude");
    let api = if claude { WireApi::AnthropicMessages } else { api };
    let mut remarks = Vec::new();
    let said = if asked.prefix == "azure" { azure_deployment(model) } else { AzureDeployment::Unsaid };
    let open = || Wanted::unspecified("azure");
    let wanted = match (hosts::tell(&address.host), said) {
        (Tell::Azure, AzureDeployment::DataZone(zone)) => {
            remarks.push(text!(
                "The data zone is taken from the model's key: compare it with the deployment's type in Azure."
            ));
            Wanted::new("azure", format!("azure:dz-{zone}"))
        }
        (Tell::Azure, AzureDeployment::Global) => Wanted::new("azure", "azure:global"),
        (Tell::Azure, AzureDeployment::Unsaid) => {
            remarks.push(if claude {
                text!(
                    "Claude in Foundry may run outside Azure: look up its hosting option and choose the placement."
                )
            } else {
                text!(
                    "An Azure address shows neither the region nor the deployment type: look both up in Azure and choose \
                     the placement."
                )
            });
            open()
        }
        (_, _) => {
            remarks.push(text!(
                "`{host}` is none of Azure's hosts, so where the model runs is not known.",
                host = &address.host,
            ));
            open()
        }
    };
    let mut route = asked.over(address, api, model, wanted)?;
    route.remarks.append(&mut remarks);
    Ok(route)
}
