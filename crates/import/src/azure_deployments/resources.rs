//! The resources in a file: accounts and deployments, in whichever form the officer put them together.

use std::borrow::Cow;

use domicile_text::{Text, text};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    json::{Json, Map, Unique},
    text::shown,
};

/// What is read of a resource.
#[derive(Clone, Deserialize)]
pub(super) struct Resource<'a> {
    #[serde(borrow)]
    pub(super) id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) location: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) sku: Option<Map<Sku<'a>>>,
    #[serde(borrow)]
    pub(super) properties: Option<Map<Properties<'a>>>,
}

#[derive(Clone, Deserialize)]
pub(super) struct Sku<'a> {
    #[serde(borrow)]
    pub(super) name: Option<Cow<'a, str>>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Properties<'a> {
    /// Of a deployment.
    #[serde(borrow)]
    pub(super) model: Option<Map<Model<'a>>>,
    #[serde(borrow)]
    pub(super) provisioning_state: Option<Cow<'a, str>>,
    /// Of an account.
    #[serde(borrow)]
    pub(super) endpoint: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) endpoints: Option<Unique<Option<Cow<'a, str>>>>,
}

#[derive(Clone, Deserialize)]
pub(super) struct Model<'a> {
    #[serde(borrow)]
    pub(super) name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) version: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) format: Option<Cow<'a, str>>,
}

/// A resource with its place in the file.
pub(super) struct Found<'a> {
    pub(super) line: u32,
    /// The path to it, for example `[3]`.
    pub(super) path: String,
    /// The number of the wrapper in which it stands, where it stands in one.
    pub(super) wrapper: Option<usize>,
    /// The resource, or the sentence of its row.
    pub(super) read: Result<Resource<'a>, Text>,
}

/// Every resource of the file, in order: lists and single resources one after another, and wrappers
/// `{"account": …, "deployments": […]}`.
pub(super) fn resources<'a>(json: &Json<'a>) -> Result<Vec<Found<'a>>, ImportError> {
    let mut found = Vec::new();
    for (number, document) in json.documents()?.into_iter().enumerate() {
        if document.get().starts_with('[') {
            for (index, element) in json.list(document, text!("the file"))?.into_iter().enumerate() {
                found.push(resource(json, element, format!("[{index}]"), None));
            }
        } else {
            wrapper(json, document, number, &mut found)?;
        }
    }
    Ok(found)
}

/// A document that is a map: one resource, or an account with its deployments.
fn wrapper<'a>(
    json: &Json<'a>,
    document: &'a RawValue,
    number: usize,
    found: &mut Vec<Found<'a>>,
) -> Result<(), ImportError> {
    let members = json.members(document, text!("the file"))?;
    let get = |key| members.iter().find(|member| member.key == key).map(|member| member.value);
    let Some(deployments) = get("deployments") else {
        found.push(resource(json, document, "the resource".to_owned(), None));
        return Ok(());
    };
    found.extend(get("account").map(|account| resource(json, account, "account".to_owned(), Some(number))));
    for (index, element) in json.list(deployments, "`deployments`")?.into_iter().enumerate() {
        found.push(resource(json, element, format!("deployments[{index}]"), Some(number)));
    }
    Ok(())
}

fn resource<'a>(json: &Json<'a>, piece: &'a RawValue, path: String, wrapper: Option<usize>) -> Found<'a> {
    let read = json.read::<Map<Resource<'a>>>(piece);
    let read = read.map(|Map(resource)| resource).map_err(|wrong| wrong.sentence(&path));
    Found { line: json.at(piece).line, path, wrapper, read }
}

/// The kinds of resources that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Account,
    Deployment,
    Other,
}

impl Resource<'_> {
    /// What it is: by its id, else by what it has.
    pub(super) fn kind(&self) -> Kind {
        let has_model = self.properties.as_ref().is_some_and(|Map(properties)| properties.model.is_some());
        let Some(id) = self.id.as_deref() else {
            let is_account = self.location.is_some() && !has_model;
            return if has_model {
                Kind::Deployment
            } else if is_account {
                Kind::Account
            } else {
                Kind::Other
            };
        };
        let lower = id.to_ascii_lowercase();
        match lower.split_once("/providers/microsoft.cognitiveservices/accounts/") {
            Some((_, rest)) if !rest.is_empty() && !rest.contains('/') => Kind::Account,
            Some((_, rest)) if rest.contains("/deployments/") => Kind::Deployment,
            Some(_) | None => Kind::Other,
        }
    }

    /// The id of the account that it is or belongs to, in small letters: Azure does not tell the two cases apart.
    pub(super) fn account(&self) -> Option<String> {
        let lower = self.id.as_deref()?.to_ascii_lowercase();
        Some(lower.split("/deployments/").next().unwrap_or_default().to_owned())
    }

    /// What a row is called: account and deployment.
    pub(super) fn key(&self) -> Option<String> {
        let name = self.name.as_deref().filter(|name| !name.is_empty())?;
        let account = self.id.as_deref().and_then(|id| {
            let (before, _) = id.split_once("/deployments/")?;
            before.rsplit('/').next()
        });
        Some(shown(&account.map_or_else(|| name.to_owned(), |account| format!("{account}/{name}"))))
    }
}
