//! The workspace as one document, as `get` writes it and the schema of the workspace describes it: a row for each object,
//! evidence, policies and exemptions among them.

use domicile_policy::Kind;
use domicile_text::text;

use crate::{
    error::ImportError,
    input::{Context, File, LARGEST},
    json::{Json, Member},
    objects::{self, Fault, Found, Named},
    proposal::{Format, Proposal, Provenance, Row},
    text::shown,
};

/// What importing the document would do.
///
/// Errors are those of the whole file; an object that cannot be read, and a list that there is not, are rows.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let json = Json::open(file.bytes, LARGEST, text!("a workspace file"))?;
    let document = json.document()?;
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let mut lists = Vec::new();
    let mut is_document = false;
    for member in json.members(document, text!("the document"))? {
        if member.key == "registry" {
            is_document = true;
            lists.extend(json.members(member.value, "`registry`")?.into_iter().map(|member| (member, true)));
        } else {
            lists.push((member, false));
        }
    }
    if !is_document {
        return Err(ImportError::Missing("registry"));
    }
    for (Member { key, value }, in_registry) in lists {
        let line = json.at(value).line;
        let Some(kind) = kind(&key, in_registry) else {
            let key = shown(&key);
            let mend = text!(
                "A workspace file has no list `{key}` here: take it out, or correct its name.",
                key = &key,
            );
            unknown.push(Row::error(line, key, mend));
            continue;
        };
        for piece in json.list(value, format!("`{key}`"))? {
            let line = json.at(piece).line;
            let object = json.object(kind, piece);
            let key = object.as_ref().map_or_else(|_| key.to_string(), |object| object.id().to_owned());
            let object = object.map_err(|wrong| Fault::from(wrong.sentence(&shown(&key))));
            found.push(Found { line, key: shown(&key), named: Named::Field, object });
        }
    }
    let mut rows = objects::rows(context, &found);
    rows.extend(unknown);
    Ok(Proposal { source: Provenance::of(file, Format::WorkspaceFile), rows, notes: Vec::new() })
}

/// What the objects of a list are.
fn kind(list: &str, in_registry: bool) -> Option<Kind> {
    Some(match (list, in_registry) {
        ("categories", true) => Kind::Category,
        ("tags", true) => Kind::Tag,
        ("boundaries", true) => Kind::Boundary,
        ("instruments", true) => Kind::Instrument,
        ("providers", true) => Kind::Provider,
        ("regions", true) => Kind::Region,
        ("zones", true) => Kind::Zone,
        ("placements", true) => Kind::Placement,
        ("connections", true) => Kind::Connection,
        ("models", true) => Kind::Model,
        ("endpoints", true) => Kind::Endpoint,
        ("gateways", true) => Kind::Gateway,
        ("evidence", false) => Kind::Evidence,
        ("policies", false) => Kind::Policy,
        ("exemptions", false) => Kind::Exemption,
        _ => return None,
    })
}
