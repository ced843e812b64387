//! The officer's LiteLLM proxy configuration (`config.yaml`): each entry of `model_list` becomes a model, a
//! connection and an endpoint in a placement. Rules are those of LiteLLM 1.109.1.
//!
//! One bad entry never loses the others. A key in clear text is never carried over, not even into a message.

use std::collections::HashMap;

use domicile_policy::{EndpointId, ModelId};
use domicile_text::{Arg, Text, text};

use crate::{
    error::ImportError,
    input::{Context, File},
    plan::{Entry, Planner, Route},
    proposal::{Format, Note, Proposal, Provenance, Row},
    text::{count, decode, is_variable},
    yaml::{self, Map, Node},
};

mod entry;
mod providers;
mod route;

use entry::{Mend, Params};

/// How large a configuration may be.
const LIMIT: usize = 8 << 20;

/// What importing `file` would do. Errors are those of the whole file; an entry that cannot be used is a row.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let text = decode(file.bytes, LIMIT)?;
    let document = yaml::parse(text)?;
    let top = document
        .map()
        .ok_or_else(|| wrong_type(&document, text!("the file"), text!("a map with `model_list`")))?;
    for (key, first, second) in &top.duplicates {
        if matches!(&**key, "model_list" | "credential_list" | "litellm_settings" | "router_settings") {
            return Err(ImportError::DuplicateKey {
                line: second.line,
                column: second.column,
                key: key.to_string(),
                first: first.line,
            });
        }
    }
    let models = top.get("model_list").map(|entry| &entry.value).filter(|node| !node.is_null());
    let models = models.ok_or(ImportError::Missing("model_list"))?;
    let entries =
        models.list().ok_or_else(|| wrong_type(models, "`model_list`", text!("a list of entries")))?;
    let source = Provenance::of(file, Format::LitellmConfig);
    let reader = Reader {
        credentials: credentials(top),
        global_base: top
            .get("litellm_settings")
            .and_then(|settings| settings.value.map())
            .is_some_and(|settings| settings.get("api_base").is_some()),
    };
    let read: Vec<(&Node, Result<Entry, Mend>)> =
        entries.iter().map(|node| (node, reader.entry(node))).collect();
    let ids = read.iter().filter_map(|(_, entry)| entry.as_ref().ok()?.id.clone());
    let mut planner = Planner::new(context, &source, "LiteLLM configuration", ids.collect());
    let rows = read
        .into_iter()
        .enumerate()
        .map(|(index, (node, entry))| {
            let key = name_of(node).unwrap_or_else(|| format!("model_list[{index}]"));
            match entry {
                Ok(entry) => planner.row(node.at.line, key, entry),
                Err(mend) => Row::error(node.at.line, key, mend),
            }
        })
        .collect();
    let mut notes = notes(top, entries);
    if !text.ends_with('\n') {
        let message = text!(
            "The last line has no end. If the file was cut off there, its last entry may say something else than it did: \
             compare it."
        );
        notes.push(Note { line: Some(count(text.lines().count())), message });
    }
    Ok(Proposal { source, rows, notes })
}

struct Reader<'a> {
    credentials: HashMap<&'a str, &'a Map>,
    global_base: bool,
}

impl<'a> Reader<'a> {
    fn entry(&self, node: &'a Node) -> Result<Entry, Mend> {
        let map = node.map().ok_or_else(|| {
            text!(
                "The entry is {kind}: write a map with `model_name` and `litellm_params`.",
                kind = node.kind(),
            )
        })?;
        if let Some(mend) = entry::duplicate(map) {
            return Err(mend);
        }
        let field = |key| map.get(key).map(|entry| &entry.value).filter(|node| !node.is_null());
        let name = field("model_name")
            .ok_or_else(|| text!("The entry has no `model_name`: write the name that callers send."))?;
        let name = entry::name(name, "model_name")?;
        let params = field("litellm_params")
            .ok_or_else(|| text!("The entry has no `litellm_params`: write at least `model` into it."))?;
        let params = params.map().ok_or_else(|| {
            text!(
                "`litellm_params` on line {line} is {kind}: write a map.",
                line = params.at.line,
                kind = params.kind(),
            )
        })?;
        let params = Params::new(params, &|name| self.credentials.get(name).copied())?;
        if let Some(mend) = params.duplicate() {
            return Err(mend);
        }
        let upstream = params.literal("model")?;
        let upstream = upstream.ok_or_else(|| text!("`litellm_params` has no `model`: write it."))?;
        if name.contains('*') || upstream.contains('*') {
            return Err(text!(
                "The entry has a `*`, so it passes on whatever model is asked for: list each model by itself."
            ));
        }
        let model = ModelId::new(name)
            .map_err(|error| text!("The name cannot be used: {error}.", error = Text::from(&error)))?;
        let id = match field("model_info") {
            None => None,
            Some(info) => identifier(info)?,
        };
        let route = route::route(&params, upstream, self.global_base)?;
        if route.upstream.chars().any(char::is_control) {
            return Err(text!("`model` has a control character: write it on one line."));
        }
        let (credential_env, mut warnings) = credential(&params)?;
        warnings.extend(base_model(map, &route));
        Ok(Entry { model, names_model: true, vendor: None, id, route, credential_env, warnings })
    }
}

/// `model_info.id`. LiteLLM turns numbers into text; what its YAML changes on the way must be in quotes.
fn identifier(info: &Node) -> Result<Option<EndpointId>, Mend> {
    let map = info.map().ok_or_else(|| {
        text!("`model_info` on line {line} is {kind}: write a map.", line = info.at.line, kind = info.kind(),)
    })?;
    if let Some(mend) = entry::duplicate(map) {
        return Err(mend);
    }
    let Some(node) = map.get("id").map(|entry| &entry.value).filter(|node| !node.is_null()) else {
        return Ok(None);
    };
    let whole = node.scalar().map(|(text, _)| text).filter(|text| {
        !text.starts_with('0') && text.len() <= 18 && text.bytes().all(|b| b.is_ascii_digit())
    });
    let text = match whole {
        Some(text) if !text.is_empty() => text,
        Some(_) | None => entry::name(node, "model_info.id")?,
    };
    EndpointId::new(text)
        .map(Some)
        .map_err(|error| text!("`model_info.id` cannot be used: {error}.", error = Text::from(&error)))
}

/// The environment variable of the key, and a warning for each secret in clear text.
fn credential(params: &Params<'_>) -> Result<(Option<String>, Vec<Text>), Mend> {
    let mut warnings: Vec<Text> = params
        .secrets()
        .into_iter()
        .map(|(key, line)| {
            text!(
                "`{key}` stands in clear text on line {line}: it is not imported. Move it into an environment variable \
                 of the gateway, and replace it if others could read this file.",
                key,
                line,
            )
        })
        .collect();
    let name = match params.text("api_key")? {
        Some(entry::Stated::Env(name)) => name,
        Some(entry::Stated::Text(_)) | None => return Ok((None, warnings)),
    };
    if is_variable(name) {
        return Ok((Some(name.to_owned()), warnings));
    }
    warnings.push(text!(
        "What follows `os.environ/` in `api_key` is no name of an environment variable such as `AZURE_KEY`: it is not \
         imported."
    ));
    Ok((None, warnings))
}

/// `model_info.base_model` is for prices: it hints at a place and states none.
fn base_model(entry: &Map, route: &Route) -> Option<Text> {
    let info = entry.get("model_info")?.value.map()?;
    let (base, _) = info.get("base_model")?.value.scalar()?;
    let rest = base.strip_prefix("azure/")?;
    let says = crate::litellm_key::azure_deployment(rest) != crate::litellm_key::AzureDeployment::Unsaid;
    (says && route.wanted.id == "azure:unspecified").then(|| {
        text!(
            "`base_model: {base}` is for prices: it hints at the deployment's type, and is not used as a place.",
            base,
        )
    })
}

fn credentials(top: &Map) -> HashMap<&str, &Map> {
    let list = top.get("credential_list").and_then(|entry| entry.value.list()).unwrap_or_default();
    list.iter()
        .filter_map(|node| {
            let map = node.map()?;
            let (name, _) = map.get("credential_name")?.value.scalar()?;
            Some((name, map.get("credential_values")?.value.map()?))
        })
        .collect()
}

fn name_of(node: &Node) -> Option<String> {
    let (text, _) = node.map()?.get("model_name")?.value.scalar()?;
    (!text.is_empty()).then(|| text.chars().take(256).collect())
}

fn notes(top: &Map, entries: &[Node]) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut say = |line: u32, message: Text| notes.push(Note { line: Some(line), message });
    if let Some(include) = top.get("include") {
        say(
            include.at.line,
            text!("This file includes other files, whose models are not in it: import those files too."),
        );
    }
    let general = top.get("general_settings").and_then(|entry| entry.value.map());
    if let Some(stored) = general.and_then(|map| map.get("store_model_in_db")) {
        let on = stored
            .value
            .scalar()
            .is_some_and(|(text, _)| ["true", "yes", "on"].contains(&text.to_ascii_lowercase().as_str()));
        if on {
            say(
                stored.at.line,
                text!("The gateway also keeps models in its database, and those are not in this file."),
            );
        }
    }
    let router = top.get("router_settings").and_then(|entry| entry.value.map());
    if let Some(alias) = router.and_then(|map| map.get("model_group_alias")) {
        say(alias.at.line, text!("`model_group_alias` gives models further names, which are not imported."));
    }
    if let Some(defaults) = router.and_then(|map| map.get("default_litellm_params")) {
        say(
            defaults.at.line,
            text!(
                "`default_litellm_params` adds parameters to every entry: an address or region in it is not imported."
            ),
        );
    }
    if entries.is_empty() {
        let message = text!("`{list}` is empty: there is nothing to import.", list = "model_list");
        notes.push(Note { line: None, message });
    }
    notes
}

fn wrong_type(node: &Node, field: impl Into<Arg>, wanted: Text) -> ImportError {
    ImportError::WrongType {
        line: node.at.line,
        column: node.at.column,
        field: Box::new(field.into()),
        wanted,
        found: node.kind(),
    }
}

#[cfg(test)]
mod tests;
