//! Azure's service tags. Their regions have names of their own, which are put to those that the rest of Azure uses.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Range, Site, net, refused};
use crate::{
    error::ImportError,
    json::{Json, Map, Wrong},
};

/// A service tag.
#[derive(Deserialize)]
struct Tag<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    properties: Map<Properties<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Properties<'a> {
    #[serde(borrow)]
    region: Cow<'a, str>,
    #[serde(borrow)]
    address_prefixes: Vec<Cow<'a, str>>,
}

/// The names of regions in service tags, and in the rest of Azure.
/// Source: names of the tags against MicrosoftDocs/reliability-docs, regions-list.md, 2025-09-23.
const ALIASES: [(&str, &str); 10] = [
    ("brazilse", "brazilsoutheast"),
    ("centralfrance", "francecentral"),
    ("chilec", "chilecentral"),
    ("germanyn", "germanynorth"),
    ("germanywc", "germanywestcentral"),
    ("norwaye", "norwayeast"),
    ("norwayw", "norwaywest"),
    ("southfrance", "francesouth"),
    ("switzerlandn", "switzerlandnorth"),
    ("switzerlandw", "switzerlandwest"),
];

/// The ranges in `values`.
pub(super) fn values<'a>(
    json: &Json<'a>,
    list: &'a RawValue,
    found: &mut Vec<Range>,
) -> Result<(), ImportError> {
    for (index, element) in json.list(list, "`values`")?.into_iter().enumerate() {
        let path = format!("values[{index}]");
        let read = json.read::<Map<Tag<'_>>>(element).map_err(|wrong| refused(json, &path, wrong))?;
        let Map(Tag { name, properties: Map(Properties { region, address_prefixes }) }) = read;
        let site = if name.starts_with("AzureFrontDoor") {
            // Front doors answer from the edge nearest to the caller.
            Site::Anywhere
        } else if region.is_empty() {
            Site::Unsaid
        } else {
            let known = ALIASES.iter().find(|(tag, _)| *tag == region).map(|(_, code)| *code);
            Site::Region(known.unwrap_or(&region).to_owned())
        };
        for (place, text) in address_prefixes.iter().enumerate() {
            let prefix = net(text).map_err(|message| {
                let path = format!("{path}.properties.addressPrefixes[{place}]");
                refused(json, &path, Wrong { at: json.at(element), message })
            })?;
            found.push(Range {
                prefix,
                provider: "azure",
                service: name.clone().into_owned(),
                site: site.clone(),
            });
        }
    }
    Ok(())
}
