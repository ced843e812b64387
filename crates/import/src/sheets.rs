//! Our own tables of the registry, as CSV and as a workbook: what is written is read back to the very same objects. A
//! row is an object; `columns` says which of its fields stands where.
//!
//! A file that an officer has edited goes the way of every other: it proposes, and what she had is replaced only when
//! she accepts that. Nothing is ever taken away because a file does not have it.

use std::collections::BTreeMap;

use domicile_policy::{Catalogue, Kind, Object};
use domicile_text::{Text, text};
use serde_json::Value;

use crate::{
    error::ImportError,
    input::{Context, File},
    objects::{self, Found},
    proposal::{Format, Note, Proposal, Provenance},
};
use lookup::{Known, Lookup};
use read::Sheet;

mod cell;
mod claims;
mod columns;
pub(crate) mod csv;
mod lookup;
mod read;
pub(crate) mod xlsx;

pub use columns::Table;

/// How many rows of one table are read: ten times what the registry is made for.
const MOST_ROWS: usize = 100_000;

/// Why the registry cannot be written as tables.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum SheetError {
    /// An object has no JSON, or a claim has more facts than there are columns.
    Object(Text),
    /// A sheet cannot hold it.
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

impl From<&SheetError> for Text {
    fn from(error: &SheetError) -> Self {
        match error {
            SheetError::Object(text) => text.clone(),
            SheetError::Workbook(error) => text!(
                "a workbook cannot hold this registry ({error}): write it as CSV or JSON instead",
                error = error.to_string(),
            ),
        }
    }
}

/// One table as CSV, in UTF-8.
pub fn to_csv(catalogue: &Catalogue, table: Table) -> Result<Vec<u8>, SheetError> {
    Ok(csv::write(rows(catalogue, table)?))
}

/// All tables as a workbook, a sheet each.
pub fn to_xlsx(catalogue: &Catalogue) -> Result<Vec<u8>, SheetError> {
    let tables: Vec<_> = Table::ALL
        .into_iter()
        .map(|table| Ok((table, rows(catalogue, table)?)))
        .collect::<Result<_, SheetError>>()?;
    Ok(xlsx::write(tables)?)
}

/// What importing a CSV file would do: a row for each of its own.
pub fn read_csv(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let (sheet, notes) = csv::read(file.bytes)?;
    proposal(file, Format::RegistryCsv, context, &[sheet], notes)
}

/// What importing a workbook would do: a row for each of those of our sheets.
pub fn read_xlsx(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    if file.bytes.is_empty() {
        return Err(ImportError::Empty);
    }
    let sheets = xlsx::read(file.bytes)?;
    if sheets.is_empty() {
        return Err(ImportError::NoSheet);
    }
    proposal(file, Format::RegistryXlsx, context, &sheets, Vec::new())
}

/// The names of the parts of an object and what stands in them: the columns of its table, else its fields.
pub(crate) fn cells(object: &Object) -> Vec<(String, String)> {
    let Ok(json) = json(object) else { return Vec::new() };
    match Table::ALL.into_iter().find(|table| table.kind() == object.kind()) {
        Some(table) => {
            let facts = claims::most_facts(&json).max(1);
            header(table, facts).into_iter().zip(line(table, facts, &json)).collect()
        }
        None => {
            let fields = json.as_object().into_iter().flatten();
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            fields.map(|(name, value)| (name.clone(), text(value))).collect()
        }
    }
}

fn json(object: &Object) -> Result<Value, SheetError> {
    let body = object.body().map_err(|error| SheetError::Object(Text::from(&error)))?;
    serde_json::from_str(&body).map_err(|error| SheetError::Object(Text::data(error.to_string())))
}

/// The header and the rows of a table.
fn rows(catalogue: &Catalogue, table: Table) -> Result<Vec<Vec<String>>, SheetError> {
    let objects = catalogue.objects().filter(|object| object.kind() == table.kind());
    let objects: Vec<(Object, Value)> =
        objects.map(|object| json(&object).map(|json| (object, json))).collect::<Result<_, _>>()?;
    let facts = objects.iter().map(|(_, json)| claims::most_facts(json)).max().unwrap_or(0).max(1);
    if facts > claims::MOST_FACTS {
        return Err(SheetError::Object(text!(
            "a placement has a claim with {facts} facts, and a table has columns for {most}: write the registry as JSON instead",
            facts,
            most = claims::MOST_FACTS,
        )));
    }
    let mut rows = vec![header(table, facts)];
    if table == Table::Endpoints
        && let Some(header) = rows.first_mut()
    {
        header.extend(lookup::NAMES.map(str::to_owned));
    }
    for (object, json) in &objects {
        let mut cells = line(table, facts, json);
        if let Object::Endpoint(endpoint) = object {
            cells.extend(Known::of(catalogue, endpoint).cells());
        }
        rows.push(cells);
    }
    Ok(rows)
}

/// The names of the columns of a table that hold what its objects are.
fn header(table: Table, facts: usize) -> Vec<String> {
    let names = table.columns().iter().map(|column| column.name.to_owned());
    let mut names: Vec<String> = names.collect();
    if table == Table::Placements {
        let last = names.pop();
        names.extend(claims::header(facts));
        names.extend(last);
    }
    names
}

/// The cells of an object, which is JSON, in the order of [`header`].
fn line(table: Table, facts: usize, json: &Value) -> Vec<String> {
    let mut cells: Vec<String> = table.columns().iter().map(|column| column.write(json)).collect();
    if table == Table::Placements {
        let last = cells.pop();
        cells.extend(claims::write(json, facts));
        cells.extend(last);
    }
    cells
}

fn proposal(
    file: &File<'_>,
    format: Format,
    context: &Context<'_>,
    sheets: &[Sheet],
    notes: Vec<Note>,
) -> Result<Proposal, ImportError> {
    let mut found = Vec::new();
    for sheet in sheets {
        found.extend(sheet.found(context.catalogue)?);
    }
    hold(context, &mut found);
    let found: Vec<Found> = found.into_iter().map(|(found, _)| found).collect();
    Ok(Proposal { source: Provenance::of(file, format), rows: objects::rows(context, &found), notes })
}

/// Holds what rows of endpoints repeat against what their connections and placements say: those of the registry, or
/// those of the file, which may have been changed on another sheet.
fn hold(context: &Context<'_>, found: &mut [(Found, Lookup)]) {
    let mut file: BTreeMap<(Kind, String), Object> = BTreeMap::new();
    for object in found.iter().filter_map(|(found, _)| found.object.as_ref().ok()) {
        if !matches!(object, Object::Endpoint(_)) {
            file.insert((object.kind(), object.id().to_owned()), object.clone());
        }
    }
    let get = |kind: Kind, id: &str| {
        let given = file.get(&(kind, id.to_owned())).cloned();
        given.or_else(|| objects::find(context.starter, kind, id))
    };
    let exists =
        |kind: Kind, name: &str| context.catalogue.object(kind, name).is_some() || get(kind, name).is_some();
    for (found, lookup) in found {
        let Ok(Object::Endpoint(endpoint)) = &found.object else { continue };
        let ours = Known::of(context.catalogue, endpoint);
        let connection = get(Kind::Connection, endpoint.connection.as_str());
        let placement = get(Kind::Placement, endpoint.placement.as_str());
        let theirs = Known {
            connection: if let Some(Object::Connection(connection)) = &connection {
                Some(connection)
            } else {
                None
            },
            placement: if let Some(Object::Placement(placement)) = &placement {
                Some(placement)
            } else {
                None
            },
        };
        if let Err(wrong) = lookup.hold(&[ours, theirs], exists) {
            found.object = Err(found.named.fault(&wrong.column, &wrong.message));
        }
    }
}
