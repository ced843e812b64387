//! Deployments of Azure OpenAI and Foundry, as `az cognitiveservices account deployment list` prints them. Where a
//! model runs follows from the deployment's SKU and from the location of its account, which that output does not have:
//! the file must also have the output of `az cognitiveservices account show` or `list`, or a `location` on each
//! deployment. Keys, if somebody put them into the file, are not among what is read.
//!
//! Source of the format: Azure Resource Manager, `Microsoft.CognitiveServices/accounts` and `…/deployments`.

use std::collections::{BTreeSet, HashMap};

use domicile_policy::{Model, ModelId, Object, Region, WireApi};
use domicile_text::{Text, text};

use crate::{
    azure::{Azure, spread},
    error::ImportError,
    input::{Context, File, LARGEST},
    json::{Json, Map},
    plan::{Entry, Planner, Route},
    proposal::{FieldChange, Format, Note, Proposal, Provenance, Row, Status},
    text::shown,
};

mod account;
mod resources;

use account::{Account, Accounts};
use resources::{Found, Kind, Resource};

/// What importing the deployments would do: a row for each.
///
/// Errors are those of the whole file. A SKU that is not known, and a location that the catalogue does not have, are
/// rows that say so; without a location the place is unspecified.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let json = Json::open(file.bytes, LARGEST, text!("a list of deployments"))?;
    let found = resources::resources(&json)?;
    let source = Provenance::of(file, Format::AzureDeployments);
    let (accounts, mut rows) = Accounts::of(&found);
    let mut reader = Reader {
        azure: Azure::new(context),
        planner: Planner::new(context, &source, "Azure deployments", BTreeSet::new()),
        context: *context,
        source: &source,
        accounts,
        seen: HashMap::new(),
    };
    let mut notes = Vec::new();
    let mut deployments = 0_u32;
    for Found { line, path, wrapper, read } in &found {
        let resource = match read {
            Ok(resource) => resource,
            Err(mend) => {
                rows.push(Row::error(*line, path.as_str(), mend.clone()));
                continue;
            }
        };
        match resource.kind() {
            Kind::Account => {}
            Kind::Other => {
                let mend = text!(
                    "It is neither an account of Cognitive Services nor a deployment in one: take it out."
                );
                rows.push(Row::error(*line, resource.key().unwrap_or_else(|| path.clone()), mend));
            }
            Kind::Deployment => {
                deployments += 1;
                let key = resource.key().unwrap_or_else(|| path.clone());
                match reader.rows(*line, &key, resource, *wrapper) {
                    Ok(all) => rows.extend(all),
                    Err(mend) => rows.push(Row::error(*line, key, mend)),
                }
            }
        }
    }
    rows.sort_by_key(|row| row.line);
    if deployments == 0 {
        let message = text!(
            "The file has no deployments: add the output of `az cognitiveservices account deployment list`."
        );
        notes.push(Note { line: None, message });
    }
    Ok(Proposal { source, rows, notes })
}

struct Reader<'a> {
    azure: Azure<'a>,
    planner: Planner<'a>,
    context: Context<'a>,
    source: &'a Provenance,
    accounts: Accounts<'a>,
    /// The lines of the deployments so far, by account and name.
    seen: HashMap<(String, String), u32>,
}

impl<'a> Reader<'a> {
    /// The rows of a deployment: one for each endpoint that has it, else one for what is to be added.
    fn rows(
        &mut self,
        line: u32,
        key: &str,
        resource: &Resource<'_>,
        wrapper: Option<usize>,
    ) -> Result<Vec<Row>, Text> {
        let name = resource
            .name
            .as_deref()
            .filter(|name| !name.is_empty())
            .ok_or_else(|| text!("The deployment has no `name`."))?;
        if let Some(account) = resource.account()
            && let Some(first) = self.seen.insert((account, name.to_owned()), line)
        {
            return Err(text!(
                "The deployment stands on line {first} already: remove one of the two.",
                first
            ));
        }
        let missing =
            |field: &str| text!("The deployment has no `{field}`: list the deployments again.", field);
        let properties = resource.properties.as_ref().map(|Map(properties)| properties);
        let state = properties.and_then(|properties| properties.provisioning_state.as_deref());
        if let Some(state) = state.filter(|state| *state != "Succeeded") {
            return Err(text!(
                "`properties.provisioningState` is `{state}`: list it again when it has succeeded.",
                state = shown(state),
            ));
        }
        let model = properties.and_then(|properties| properties.model.as_ref()).map(|Map(model)| model);
        let model = model.ok_or_else(|| missing("properties.model"))?;
        let model_name = model.name.as_deref().ok_or_else(|| missing("properties.model.name"))?;
        let sku = resource
            .sku
            .as_ref()
            .and_then(|Map(sku)| sku.name.as_deref())
            .ok_or_else(|| missing("sku.name"))?;
        let spread = spread(sku).ok_or_else(|| {
            text!(
                "`sku.name` is `{sku}`, which this version does not know, so how far requests may move is not known: add \
                 the endpoint by hand.",
                sku = shown(sku),
            )
        })?;
        let account = self.accounts.get(resource, wrapper);
        let region = self.region(resource, account)?;
        let format = model.format.as_deref().unwrap_or_default();
        let mut remarks = vec![match model.version.as_deref() {
            Some(version) => text!(
                "SKU {sku}, model {model}, version {version}.",
                sku,
                model = shown(model_name),
                version = shown(version),
            ),
            None => text!("SKU {sku}, model {model}.", sku, model = shown(model_name)),
        }];
        let is_claude = format == "Anthropic";
        let (wanted, remark) = if is_claude {
            // Source: azure-ai-docs, `claude-data-hosting.md`, 2026-06-23.
            let remark = text!(
                "Claude in Foundry may run outside Azure: look up its hosting option and choose the placement."
            );
            (crate::place::Wanted::unspecified("azure"), Some(remark))
        } else {
            self.azure.wanted(spread, region)
        };
        remarks.extend(remark);
        if region.is_none() {
            remarks.push(text!(
                "The file does not say where the resource is: add the output of `az cognitiveservices account show` to \
                 the file, or a `location` to the deployment."
            ));
        }
        let model_id = ModelId::new(model_name)
            .map_err(|error| text!("The model cannot be used: {error}.", error = Text::from(&error)))?;
        let vendor = VENDORS.contains(&format).then(|| format.to_owned());
        let api = if is_claude { WireApi::AnthropicMessages } else { WireApi::OpenaiChat };
        let ends = match account {
            None => Vec::new(),
            Some(account) => account.ends(&self.context, name, api)?,
        };
        if ends.is_empty() {
            remarks.push(text!(
                "The file has no address of the account, so no endpoint is added: add the output of `az \
                 cognitiveservices account show`."
            ));
            let basis = format!(
                "Azure deployments `{}`, line {line}, SHA-256 {}",
                self.source.file_name, self.source.sha256
            );
            let placed = self.azure.places.place(&wanted, &basis)?;
            return Ok(vec![self.without_endpoint(line, key, (model_id, vendor), placed, remarks)]);
        }
        let rows = ends.into_iter().map(|(base_url, api)| {
            let route = Route {
                base_url,
                api,
                upstream: name.to_owned(),
                wanted: wanted.clone(),
                networks: BTreeSet::new(),
                remarks: remarks.clone(),
            };
            let (model, vendor) = (model_id.clone(), vendor.clone());
            let entry = Entry {
                model,
                names_model: false,
                vendor,
                id: None,
                route,
                credential_env: None,
                warnings: Vec::new(),
            };
            self.planner.row(line, key.to_owned(), entry)
        });
        Ok(rows.collect())
    }

    /// The region of the deployment's resource: its own location and that of its account must agree.
    fn region(
        &self,
        resource: &Resource<'_>,
        account: Option<&Account<'_>>,
    ) -> Result<Option<&'a Region>, Text> {
        let own = resource
            .location
            .as_deref()
            .map(|location| self.azure.region(location, "`location`"))
            .transpose()?;
        let account = account.and_then(|account| account.location.as_deref());
        let account = account
            .map(|location| self.azure.region(location, text!("The `location` of the account")))
            .transpose()?;
        match (own, account) {
            (Some(own), Some(account)) if own.id != account.id => Err(text!(
                "The deployment says `{own}` and its account `{account}`: make them agree.",
                own = &own.code,
                account = &account.code,
            )),
            (own, account) => Ok(own.or(account)),
        }
    }

    /// A row that adds the model and the placement, since nothing tells the address.
    fn without_endpoint(
        &self,
        line: u32,
        key: &str,
        (model, vendor): (ModelId, Option<String>),
        placed: crate::place::Placed,
        remarks: Vec<Text>,
    ) -> Row {
        let mut objects = placed.objects;
        let mut fields = Vec::new();
        if !objects.is_empty() {
            fields.push(FieldChange::new("placement.id", None, Some(placed.id.as_str())));
        }
        if !self.context.catalogue.models().contains_key(&model) {
            fields.push(FieldChange::new("model.id", None, Some(model.as_str())));
            objects.push(Object::Model(Model { id: model, vendor, deprecated_on: None }));
        }
        let status = if objects.is_empty() { Status::Same } else { Status::Added };
        let lead = text!("It runs in placement `{placement}`.", placement = placed.id.as_str());
        let message = Text::several(std::iter::once(lead).chain(remarks), " ");
        Row { line: Some(line), fields, objects, ..Row::new(key, status, message) }
    }
}

/// The makers of models as `properties.model.format` spells them.
const VENDORS: [&str; 7] = ["Anthropic", "Cohere", "DeepSeek", "Meta", "Mistral AI", "OpenAI", "xAI"];
