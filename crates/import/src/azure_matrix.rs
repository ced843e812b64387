//! Azure's tables of which model is offered where, as Microsoft's documentation has them in Markdown. They say where a
//! deployment can be made, and nothing about what the officer has deployed: models and placements are proposed, and
//! endpoints never.
//!
//! Source of the form: MicrosoftDocs/azure-ai-docs, `articles/foundry/foundry-models/includes/model-matrix/`
//! (`deployments-standard.md`, 2026-06-11, and its siblings).

use std::collections::BTreeMap;

use domicile_policy::{Model, ModelId, Object};
use domicile_text::{Text, text};

use crate::{
    azure::{Azure, spread},
    error::ImportError,
    input::{Context, File, LARGEST},
    proposal::{FieldChange, Format, Note, Proposal, Provenance, Row, Status},
    text::{decode, shown},
};

mod offers;
mod page;

use offers::{Offers, Place};

/// What importing the tables would do: a row for each placement that something is offered in, and for each model.
///
/// Errors are those of the whole file: no text, no table of models and regions. A region that nobody knows, a cell that
/// says neither yes nor no, and a table under no deployment type are rows that say so.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let page = page::read(decode(file.bytes, LARGEST)?);
    if page.tables.is_empty() {
        return Err(ImportError::Missing("| **Model** | **Version** |"));
    }
    let source = Provenance { version: page.date.clone(), ..Provenance::of(file, Format::AzureMatrix) };
    let azure = Azure::new(context);
    let offers = Offers::of(&page, &azure);
    let mut rows = placements(&azure, &offers, &source);
    rows.extend(offers.models.iter().map(|(name, model)| model_row(context, name, model)));
    rows.extend(offers.errors);
    rows.sort_by_key(|row| row.line);
    let mut notes = vec![Note {
        line: None,
        message: text!(
            "The tables say where a model can be deployed. Which deployments you have, and where, only the list of your \
             deployments says."
        ),
    }];
    notes.extend(page.others.into_iter().map(|line| Note {
        line: Some(line),
        message: text!("This table is not one of models and regions, so it is not read."),
    }));
    Ok(Proposal { source, rows, notes })
}

/// Whether `line` is the head of a table of models and regions.
pub(crate) fn is_head(line: &str) -> bool {
    line.trim_start().strip_prefix('|').is_some_and(|row| page::layout(&page::cells(row)).is_some())
}

/// A row for each placement in which something is offered; SKUs that share one share its row.
fn placements(azure: &Azure<'_>, offers: &Offers<'_>, source: &Provenance) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut wanted = BTreeMap::new();
    for ((sku, code), place) in &offers.regions {
        let Some(spread) = spread(sku) else { continue };
        wanted.entry((spread, *code)).or_insert_with(Vec::new).push((*sku, place));
    }
    for ((spread, code), skus) in wanted {
        let Some(Place { region, .. }) = skus.first().map(|(_, place)| place) else { continue };
        let line = skus.iter().map(|(_, place)| place.line).min().unwrap_or_default();
        let offered =
            skus.iter().map(|(sku, place)| text!("{sku} for {models}", sku, models = place.models.len()));
        let offered =
            text!("Models offered in {code}: {offered}.", code, offered = Text::several(offered, ", "));
        let (wanted, remark) = azure.wanted(spread, Some(region));
        if let Some(remark) = remark {
            let mend = text!("Enter its placement by hand.");
            rows.push(Row::error(line, code, Text::several([offered, remark, mend], " ")));
            continue;
        }
        let basis =
            format!("Azure model table `{}`, line {line}, SHA-256 {}", source.file_name, source.sha256);
        match azure.places.place(&wanted, &basis) {
            Err(mend) => rows.push(Row::error(line, wanted.id, mend)),
            Ok(placed) => {
                let is_new = !placed.objects.is_empty();
                let id = placed.id.as_str();
                rows.push(Row {
                    line: Some(line),
                    fields: if is_new {
                        vec![FieldChange::new("placement.id", None, Some(id))]
                    } else {
                        Vec::new()
                    },
                    objects: placed.objects,
                    ..Row::new(id, if is_new { Status::Added } else { Status::Same }, offered)
                });
            }
        }
    }
    rows
}

fn model_row(context: &Context<'_>, name: &str, model: &offers::Model) -> Row {
    let id = match ModelId::new(name) {
        Ok(id) => id,
        Err(error) => {
            let mend = text!("The name cannot be used: {error}.", error = Text::from(&error));
            return Row::error(model.line, shown(name), mend);
        }
    };
    let versions: Vec<&str> = model.versions.iter().map(String::as_str).collect();
    let offered = model.regions.iter().map(|(sku, regions)| {
        let regions: Vec<&str> = regions.iter().map(String::as_str).collect();
        text!("{sku} in {regions}.", sku, regions = regions.join(", "))
    });
    let versions =
        (!versions.is_empty()).then(|| text!("Versions: {versions}.", versions = versions.join(", ")));
    let message = Text::several(offered.chain(versions), " ");
    let is_new = !context.catalogue.models().contains_key(&id);
    Row {
        line: Some(model.line),
        fields: if is_new { vec![FieldChange::new("model.id", None, Some(name))] } else { Vec::new() },
        objects: if is_new {
            vec![Object::Model(Model { id, vendor: None, deprecated_on: None })]
        } else {
            Vec::new()
        },
        ..Row::new(name, if is_new { Status::Added } else { Status::Same }, message)
    }
}
