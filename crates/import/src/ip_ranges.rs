//! The providers' own lists of their addresses: which region an address belongs to, as far as the list says. They are
//! evidence about an address that was seen, and propose nothing; a front that answers for another place says nothing
//! about where a model ran.
//!
//! Sources of the formats: AWS's `ip-ranges.json`, Google's `cloud.json`, Azure's `ServiceTags_Public.json`.

use std::{borrow::Cow, collections::HashMap, net::IpAddr};

use domicile_policy::canonical::Sha256Hex;
use domicile_text::{Text, text};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    input::{File, LARGEST},
    json::{Json, Map, Member, Wrong},
    text::shown,
};

mod azure;
mod table;

use table::{Entry, Table};

/// What a list says about where the addresses of a range are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Site {
    /// In this region, by the provider's code as the catalogue spells it.
    Region(String),
    /// In a zone that belongs to a region and may lie in another country, as AWS's Auckland belongs to Sydney.
    LocalZone {
        /// The region to which it belongs.
        region: String,
        /// The zone's own name.
        zone: String,
    },
    /// In no one place: the list says so, or the service answers wherever the caller is nearest.
    Anywhere,
    /// The list has it in two regions.
    Contradicted,
    /// The list does not say.
    Unsaid,
}

/// A range of addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The addresses.
    pub prefix: IpNet,
    /// Whose they are, as the catalogue names the provider.
    pub provider: &'static str,
    /// What the provider uses them for.
    pub service: String,
    /// Where they are.
    pub site: Site,
}

impl Range {
    /// The code of the region in which the addresses are, if the list says so without a doubt.
    pub fn region(&self) -> Option<&str> {
        match &self.site {
            Site::Region(region) => Some(region),
            Site::LocalZone { .. } | Site::Anywhere | Site::Contradicted | Site::Unsaid => None,
        }
    }
}

/// A provider's list of its addresses.
#[derive(Clone, Debug)]
pub struct Ranges {
    /// The name of the file.
    pub file_name: String,
    /// SHA-256 of its bytes, 64 hex digits.
    pub sha256: String,
    /// The version that the list states about itself.
    pub version: Option<String>,
    ranges: Vec<Range>,
    table: Table,
}

impl Ranges {
    /// Each prefix once, in order, as it counts.
    pub fn all(&self) -> &[Range] {
        &self.ranges
    }

    /// The range that says where `address` is: of those around it that say something the smallest, else the smallest.
    ///
    /// An address of version 4 in the form of version 6 is the address it holds.
    pub fn find(&self, address: IpAddr) -> Option<&Range> {
        self.ranges.get(self.table.find(address)?)
    }
}

/// Reads a list of AWS, Google or Azure, which is told by its keys.
///
/// Errors are those of the whole file: a list that cannot be read to its end would say of an address that it is nowhere.
pub fn read(file: &File<'_>) -> Result<Ranges, ImportError> {
    let json = Json::open(file.bytes, LARGEST, text!("a list of addresses"))?;
    let (mut version, mut found, mut is_list) = (None, Vec::new(), false);
    for Member { key, value } in json.members(json.document()?, text!("the file"))? {
        match &*key {
            "syncToken" | "changeNumber" => version = Some(shown(value.get().trim_matches('"'))),
            "prefixes" | "ipv6_prefixes" => prefixes(&json, &key, value, &mut found)?,
            "values" => azure::values(&json, value, &mut found)?,
            _ => continue,
        }
        is_list |= !matches!(&*key, "syncToken" | "changeNumber");
    }
    if !is_list {
        return Err(ImportError::Missing("prefixes"));
    }
    let ranges = once(found);
    let entries = ranges.iter().enumerate().map(|(value, range)| Entry {
        net: range.prefix,
        value,
        counts: range.site != Site::Unsaid,
    });
    let table = Table::of(entries);
    let sha256 = Sha256Hex::of(file.bytes).to_string();
    Ok(Ranges { file_name: file.name.to_owned(), sha256, version, ranges, table })
}

/// What is read of a prefix of AWS or Google.
#[derive(Deserialize)]
struct Prefix<'a> {
    #[serde(borrow)]
    ip_prefix: Option<Cow<'a, str>>,
    #[serde(borrow)]
    ipv6_prefix: Option<Cow<'a, str>>,
    #[serde(borrow)]
    region: Option<Cow<'a, str>>,
    #[serde(borrow)]
    network_border_group: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "ipv4Prefix")]
    ipv4: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "ipv6Prefix")]
    ipv6: Option<Cow<'a, str>>,
    #[serde(borrow)]
    scope: Option<Cow<'a, str>>,
    #[serde(borrow)]
    service: Cow<'a, str>,
}

/// The ranges in a list of AWS or Google.
fn prefixes<'a>(
    json: &Json<'a>,
    key: &str,
    list: &'a RawValue,
    found: &mut Vec<Range>,
) -> Result<(), ImportError> {
    for (index, element) in json.list(list, format!("`{key}`"))?.into_iter().enumerate() {
        let path = format!("{key}[{index}]");
        let Map(prefix) =
            json.read::<Map<Prefix<'_>>>(element).map_err(|wrong| refused(json, &path, wrong))?;
        let wrong = |message| refused(json, &path, Wrong { at: json.at(element), message });
        let (text, provider, site) = match &prefix {
            Prefix { ip_prefix: Some(text), ipv6_prefix: None, ipv4: None, ipv6: None, .. }
            | Prefix { ip_prefix: None, ipv6_prefix: Some(text), ipv4: None, ipv6: None, .. } => (
                text,
                "aws",
                aws(&prefix).ok_or_else(|| wrong(text!("`region` or `network_border_group` is missing")))?,
            ),
            Prefix { ip_prefix: None, ipv6_prefix: None, ipv4: Some(text), ipv6: None, .. }
            | Prefix { ip_prefix: None, ipv6_prefix: None, ipv4: None, ipv6: Some(text), .. } => {
                let scope = prefix.scope.as_deref().ok_or_else(|| wrong(text!("`scope` is missing")))?;
                (text, "gcp", if scope == "global" { Site::Anywhere } else { Site::Region(scope.to_owned()) })
            }
            _ => return Err(wrong(text!("it must have one prefix"))),
        };
        let prefix_of = net(text).map_err(wrong)?;
        found.push(Range { prefix: prefix_of, provider, service: prefix.service.into_owned(), site });
    }
    Ok(())
}

/// Where a prefix of AWS is. CloudFront and Global Accelerator answer from the edge nearest to the caller.
fn aws(prefix: &Prefix<'_>) -> Option<Site> {
    let (region, group) = (prefix.region.as_deref()?, prefix.network_border_group.as_deref()?);
    Some(if region == "GLOBAL" || matches!(&*prefix.service, "CLOUDFRONT" | "GLOBALACCELERATOR") {
        Site::Anywhere
    } else if region == group {
        Site::Region(region.to_owned())
    } else {
        Site::LocalZone { region: region.to_owned(), zone: group.to_owned() }
    })
}

/// The prefix in `text`, or what is wrong with it.
fn net(text: &str) -> Result<IpNet, Text> {
    let net: IpNet = text
        .parse()
        .map_err(|_| text!("`{text}` is no prefix such as `192.0.2.0/24`", text = shown(text)))?;
    if net.prefix_len() == 0 {
        return Err(text!("`{text}` is every address", text));
    }
    if net.trunc() != net {
        let prefix = net.trunc().to_string();
        return Err(text!("`{text}` is an address inside its prefix `{prefix}`", text, prefix));
    }
    Ok(net)
}

fn refused(json: &Json<'_>, path: &str, Wrong { at, message }: Wrong) -> ImportError {
    json.refused(Wrong { at, message: text!("`{path}`: {message}", path, message) })
}

/// Each prefix once. Lists repeat a prefix for each service that has it: one that answers from anywhere makes that of
/// the whole, and two regions contradict each other.
fn once(found: Vec<Range>) -> Vec<Range> {
    let mut at: HashMap<IpNet, usize> = HashMap::new();
    let mut ranges: Vec<Range> = Vec::new();
    for range in found {
        let Some(first) = at.get(&range.prefix).and_then(|at| ranges.get_mut(*at)) else {
            at.insert(range.prefix, ranges.len());
            ranges.push(range);
            continue;
        };
        let joined = match (&first.site, &range.site) {
            (one, other) if one == other => one.clone(),
            (one, Site::Unsaid) => one.clone(),
            (Site::Unsaid, other) => other.clone(),
            (Site::Anywhere, _) | (_, Site::Anywhere) => Site::Anywhere,
            (_, _) => Site::Contradicted,
        };
        // The name of a single service says more than that of everything.
        let is_general = |service: &str| service == "AMAZON" || service.starts_with("AzureCloud");
        if (first.site == Site::Unsaid && range.site != Site::Unsaid)
            || (range.site == joined && is_general(&first.service) && !is_general(&range.service))
        {
            first.service = range.service;
        }
        first.site = joined;
    }
    ranges.sort_by_key(|range| range.prefix);
    ranges
}
