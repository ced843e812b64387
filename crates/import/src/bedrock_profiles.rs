//! Inference profiles of Amazon Bedrock, as `aws bedrock list-inference-profiles` prints them: what the account may
//! call from a region, and to which regions each profile leads. The file is one output, several one after another, or
//! a map from the region that was asked to its output.
//!
//! Source of the format: botocore 1.44.5, `bedrock/2023-04-20/service-2.json`, `ListInferenceProfilesResponse`.
//! The regions of the `modelArn`s are the destinations; a model in no region may run anywhere.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use domicile_policy::{Endpoint, ModelId, Region, WireApi};
use domicile_text::{Arg, Text, text};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    hosts::{self, Tell},
    input::{Context, File, LARGEST},
    json::{Json, Map},
    litellm_key::vendor,
    place::{Places, Wanted},
    plan::{Entry, Planner, Route},
    proposal::{Format, Note, Proposal, Provenance, Row},
    regions::Regions,
    text::shown,
};

mod arn;
mod leads;

use arn::Arn;
use leads::Leads;

/// The key of the list.
const LIST: &str = "inferenceProfileSummaries";

/// What is read of a profile.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Profile<'a> {
    #[serde(borrow)]
    inference_profile_id: Cow<'a, str>,
    #[serde(borrow)]
    inference_profile_arn: Cow<'a, str>,
    #[serde(borrow)]
    status: Cow<'a, str>,
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    models: Vec<Map<Destination<'a>>>,
}

/// One model in one region.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Destination<'a> {
    #[serde(borrow)]
    model_arn: Cow<'a, str>,
}

/// What importing the profiles would do: a row for each, with its endpoint, placement and zone.
///
/// Errors are those of the whole file; a profile that names a region that nobody knows is a row that says so.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let json = Json::open(file.bytes, LARGEST, text!("a list of inference profiles"))?;
    let source = Provenance::of(file, Format::BedrockProfiles);
    let mut reader = Reader {
        regions: Regions::of(context, "aws"),
        places: Places::new(context),
        planner: Planner::new(context, &source, "Bedrock inference profiles", BTreeSet::new()),
        context: *context,
        source: &source,
        seen: HashMap::new(),
    };
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    for document in json.documents()? {
        for Output { asked, profiles, more } in outputs(&json, document)? {
            let path =
                asked.as_deref().map_or_else(|| LIST.to_owned(), |asked| format!("{}.{LIST}", shown(asked)));
            if let Some(more) = more {
                let message = text!(
                    "The list goes on: this is one page of it, so ask for the others and import them, too."
                );
                notes.push(Note { line: Some(json.at(more).line), message });
            }
            for (index, element) in json.list(profiles, format!("`{path}`"))?.into_iter().enumerate() {
                let line = json.at(element).line;
                let name = format!("{path}[{index}]");
                match reader.rows(&json, element, line, &name, asked.as_deref()) {
                    Ok(all) => rows.extend(all),
                    Err((key, mend)) => rows.push(Row::error(line, key, mend)),
                }
            }
        }
    }
    if rows.is_empty() {
        let message = text!("`{list}` is empty: there is nothing to import.", list = LIST);
        notes.push(Note { line: None, message });
    }
    Ok(Proposal { source, rows, notes })
}

/// One output of the command.
struct Output<'a> {
    /// The region that was asked, where the file says so.
    asked: Option<Cow<'a, str>>,
    /// Its list of profiles.
    profiles: &'a RawValue,
    /// The token of the next page.
    more: Option<&'a RawValue>,
}

/// The outputs of a document.
fn outputs<'a>(json: &Json<'a>, document: &'a RawValue) -> Result<Vec<Output<'a>>, ImportError> {
    let members = json.members(document, text!("the file"))?;
    if members.iter().any(|member| member.key == LIST) {
        return Ok(vec![output(json, document, None)?]);
    }
    members.into_iter().map(|member| output(json, member.value, Some(member.key))).collect()
}

fn output<'a>(
    json: &Json<'a>,
    piece: &'a RawValue,
    asked: Option<Cow<'a, str>>,
) -> Result<Output<'a>, ImportError> {
    let (mut profiles, mut more) = (None, None);
    for member in json.members(piece, text!("the output"))? {
        match &*member.key {
            LIST => profiles = Some(member.value),
            "nextToken" if member.value.get() != "null" => more = Some(member.value),
            _ => {}
        }
    }
    Ok(Output { asked, profiles: profiles.ok_or(ImportError::Missing(LIST))?, more })
}

struct Reader<'a> {
    regions: Regions<'a>,
    places: Places<'a>,
    planner: Planner<'a>,
    context: Context<'a>,
    source: &'a Provenance,
    /// The lines of the profiles so far, by their full names.
    seen: HashMap<String, u32>,
}

impl<'a> Reader<'a> {
    /// The rows of a profile: one for each endpoint that has it, else one for the endpoint to add. The error is the
    /// key of the row and its mend.
    fn rows(
        &mut self,
        json: &Json<'_>,
        element: &RawValue,
        line: u32,
        name: &str,
        asked: Option<&str>,
    ) -> Result<Vec<Row>, (String, Text)> {
        let read = json.read::<Map<Profile<'_>>>(element);
        let Map(profile) = read.map_err(|wrong| (name.to_owned(), wrong.sentence(name)))?;
        let key: String = profile.inference_profile_id.chars().take(256).collect();
        let fail = |mend: Text| (if key.is_empty() { name.to_owned() } else { key.clone() }, mend);
        let found = self.found(&profile, name, asked).map_err(fail)?;
        if let Some(first) = self.seen.insert(profile.inference_profile_arn.to_string(), line) {
            let mend = text!("The profile stands on line {first} already: remove one of the two.", first);
            return Err(fail(mend));
        }
        let entry = |(base_url, api, upstream): (String, WireApi, String)| Entry {
            model: found.model.clone(),
            names_model: false,
            vendor: found.vendor.clone(),
            id: None,
            route: Route {
                base_url,
                api,
                upstream,
                wanted: found.wanted.clone(),
                networks: BTreeSet::new(),
                remarks: vec![found.sentence.clone()],
            },
            credential_env: None,
            warnings: Vec::new(),
        };
        let mut ends = self.known(found.region, &profile);
        if ends.is_empty() {
            ends.push((
                hosts::bedrock_runtime(&found.region.code),
                WireApi::BedrockConverse,
                found.upstream.clone(),
            ));
        }
        Ok(ends.into_iter().map(|end| self.planner.row(line, key.clone(), entry(end))).collect())
    }

    /// What the profile says, all of it, or what to mend.
    fn found(&self, profile: &Profile<'_>, name: &str, asked: Option<&str>) -> Result<Found<'a>, Text> {
        let own = match &*profile.kind {
            "SYSTEM_DEFINED" => false,
            "APPLICATION" => true,
            other => {
                return Err(text!(
                    "`{name}.type` is `{kind}`: this version knows SYSTEM_DEFINED and APPLICATION, so add the endpoint by \
                     hand.",
                    name,
                    kind = shown(other),
                ));
            }
        };
        if profile.status != "ACTIVE" {
            return Err(text!(
                "`{name}.status` is `{status}`: only ACTIVE profiles answer, so list them again later.",
                name,
                status = shown(&profile.status),
            ));
        }
        let arn = &*profile.inference_profile_arn;
        let called = Arn::read(arn)
            .filter(|arn| !arn.region.is_empty() && arn.kind.ends_with("inference-profile"))
            .ok_or_else(|| {
                text!(
                    "`{name}.inferenceProfileArn` is not the name of a profile in a region: load the list again.",
                    name,
                )
            })?;
        if called.name != profile.inference_profile_id {
            return Err(text!(
                "The profile says two names, `{id}` in `inferenceProfileId` and `{name}` in `inferenceProfileArn`: load \
                 the list again.",
                id = shown(&profile.inference_profile_id),
                name = shown(called.name),
            ));
        }
        if let Some(asked) = asked.filter(|asked| *asked != called.region) {
            return Err(text!(
                "It stands under `{asked}` and its `inferenceProfileArn` is in `{region}`: put it under its region.",
                asked = shown(asked),
                region = called.region,
            ));
        }
        let region = self.region(called.region, format!("`{name}.inferenceProfileArn`"))?;
        let mut destinations: BTreeMap<&str, &Region> = BTreeMap::new();
        let (mut anywhere, mut model) = (false, None);
        for (index, Map(Destination { model_arn })) in profile.models.iter().enumerate() {
            let field = format!("{name}.models[{index}].modelArn");
            let leads =
                Arn::read(model_arn).filter(|arn| arn.kind == "foundation-model").ok_or_else(|| {
                    text!(
                        "`{field}` is not the name of a foundation model: load the list again.",
                        field = &field,
                    )
                })?;
            if let Some(other) = model.replace(leads.name).filter(|other| *other != leads.name) {
                return Err(text!(
                    "It leads to two models, `{one}` and `{other}`: add its endpoints by hand.",
                    one = shown(other),
                    other = shown(leads.name),
                ));
            }
            if leads.region.is_empty() {
                anywhere = true;
            } else {
                let destination = self.region(leads.region, format!("`{field}`"))?;
                destinations.insert(&destination.code, destination);
            }
        }
        let model = model.ok_or_else(|| {
            text!(
                "`{name}.models` is empty, so nothing says where the profile leads: load the list again.",
                name,
            )
        })?;
        let id = &*profile.inference_profile_id;
        let prefix = id
            .strip_suffix(model)
            .and_then(|rest| rest.strip_suffix('.'))
            .filter(|prefix| !prefix.is_empty());
        let basis = format!(
            "Bedrock inference profiles `{}`, {name}, SHA-256 {}",
            self.source.file_name, self.source.sha256
        );
        let (wanted, sentence) = if anywhere || (!own && prefix == Some("global")) {
            let sentence = text!(
                "Called in {region}, it may run in any commercial region of AWS.",
                region = &region.code,
            );
            (Wanted::new("aws", "bedrock:global"), sentence)
        } else if own && destinations.keys().eq([region.code.as_str()].iter()) {
            let sentence = text!("A profile of your own, which stays in {region}.", region = &region.code);
            (Wanted::new("aws", format!("bedrock:in_region:{}", region.code)), sentence)
        } else {
            let leads = Leads { prefix: prefix.filter(|_| !own), source: region, destinations };
            (leads.wanted(&self.places, &basis)?, leads.sentence())
        };
        Ok(Found {
            model: ModelId::new(model).map_err(|error| {
                text!("The name of its model cannot be used: {error}.", error = Text::from(&error))
            })?,
            vendor: model.split('.').next().and_then(vendor).map(str::to_owned),
            upstream: if own { arn.to_owned() } else { id.to_owned() },
            region,
            wanted,
            sentence,
        })
    }

    /// The region with this code, which `field` names.
    fn region(&self, code: &str, field: impl Into<Arg>) -> Result<&'a Region, Text> {
        self.regions.get(code, field, text!("import botocore's list of regions first"))
    }

    /// The endpoints that have the profile already, whatever their path and protocol.
    fn known(&self, region: &Region, profile: &Profile<'_>) -> Vec<(String, WireApi, String)> {
        let catalogue = self.context.catalogue;
        let names = [&*profile.inference_profile_id, &*profile.inference_profile_arn];
        let known = |endpoint: &Endpoint| {
            let connection = catalogue.connections().get(&endpoint.connection)?;
            let url = url::Url::parse(&connection.base_url).ok()?;
            let host = hosts::host_name(&url);
            (hosts::tell(&host) == Tell::Bedrock(&region.code))
                .then(|| (connection.base_url.clone(), connection.api, endpoint.upstream_name.clone()))
        };
        let endpoints = catalogue.endpoints().values();
        endpoints
            .filter(|endpoint| names.contains(&endpoint.upstream_name.as_str()))
            .filter_map(known)
            .collect()
    }
}

/// What a profile says.
struct Found<'a> {
    model: ModelId,
    vendor: Option<String>,
    upstream: String,
    region: &'a Region,
    wanted: Wanted,
    sentence: Text,
}
