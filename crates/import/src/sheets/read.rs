//! A table of cells to objects: the header is held against the columns, then each row is what the registry has with
//! what its cells say put in.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{Catalogue, Instant, Object, Term};
use domicile_text::{Text, text};
use serde_json::{Value, json};

use super::{
    claims,
    columns::Table,
    lookup::{self, Lookup},
};
use crate::{
    error::ImportError,
    objects::{Fault, Found, Named},
    text::shown,
};

/// A table as a file has it: the header and the rows.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) table: Table,
    /// Whether other tables stand in the same file, so that rows are named with their table.
    pub(super) in_workbook: bool,
    /// The header first.
    pub(super) records: Vec<Record>,
}

/// One row.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) line: u32,
    pub(super) cells: Vec<String>,
}

/// What is wrong with a cell.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) column: String,
    pub(super) message: Text,
}

impl Wrong {
    pub(super) fn new(column: &str, message: Text) -> Self {
        Self { column: column.to_owned(), message }
    }
}

/// What a row says, by column.
pub(super) struct Said<'a>(BTreeMap<&'a str, &'a str>);

impl Said<'_> {
    /// The cell in `column`; nothing when the file has no such column.
    pub(super) fn cell(&self, column: &str) -> Option<&str> {
        self.0.get(column).copied()
    }
}

impl Table {
    /// Whether the table has such a column.
    fn has(self, column: &str) -> bool {
        self.columns().iter().any(|known| known.name == column)
            || (self == Self::Placements && claims::is_known(column))
            || (self == Self::Endpoints && lookup::NAMES.contains(&column))
    }

    /// The name of the column of the identifier.
    pub(crate) fn id_column(self) -> &'static str {
        self.columns().first().map_or("", |column| column.name)
    }

    /// The table whose columns these are, also when some are wrong: it has their identifier and most of the others.
    pub(super) fn of_header<'a>(header: impl Iterator<Item = &'a str> + Clone) -> Option<Self> {
        let fits = |table: &Self| header.clone().filter(|name| table.has(name.trim())).count();
        let best = Self::ALL
            .into_iter()
            .filter(|table| header.clone().any(|name| name.trim() == table.id_column()))
            .rev()
            .max_by_key(fits)?;
        (fits(&best) >= 2 && fits(&best) * 2 > header.count()).then_some(best)
    }
}

impl Sheet {
    /// What its rows are called in messages.
    const fn named(&self) -> Named {
        Named::Column { table: self.table, in_workbook: self.in_workbook }
    }

    /// What each row says, as far as the rows alone tell.
    pub(super) fn found(&self, catalogue: &Catalogue) -> Result<Vec<(Found, Lookup)>, ImportError> {
        let Some((head, records)) = self.records.split_first() else { return Ok(Vec::new()) };
        let header = self.header(head)?;
        let filled = records.iter().filter(|record| record.cells.iter().any(|cell| !cell.is_empty()));
        Ok(filled.map(|record| self.row(&header, record, catalogue)).collect())
    }

    /// The names of the columns, none unknown, none twice, none missing.
    fn header<'a>(&self, head: &'a Record) -> Result<Vec<&'a str>, ImportError> {
        let line = head.line;
        let wrong = |column: &str, message: Text| ImportError::Column {
            line,
            place: self.named().place(&shown(column)),
            message,
        };
        let header: Vec<&str> = head.cells.iter().map(|name| name.trim()).collect();
        let seen: BTreeSet<&str> = header.iter().copied().collect();
        let needed = self.table.columns().iter().filter(|column| column.needed);
        let needed = needed.map(|column| column.name.to_owned()).filter(|name| !seen.contains(name.as_str()));
        let missing: Vec<String> = if self.table == Table::Placements {
            needed.chain(claims::missing(&seen)).collect()
        } else {
            needed.collect()
        };
        for (index, name) in header.iter().enumerate() {
            if !self.table.has(name) {
                let all = self.table.columns().iter().map(|column| column.name);
                let free: Vec<&str> = all.filter(|name| !seen.contains(name)).collect();
                let mend = if free.is_empty() {
                    text!("take it out")
                } else {
                    text!(
                        "take it out, or call it one of those that are not there: `{free}`",
                        free = free.join("`, `"),
                    )
                };
                let table = self.table.as_str();
                let message = text!("the table `{table}` has no column of this name: {mend}", table, mend);
                return Err(wrong(name, message));
            }
            if header.iter().take(index).any(|before| before == name) {
                return Err(wrong(name, text!("it stands in the header twice: take one of the two out")));
            }
        }
        match missing.first() {
            None => Ok(header),
            Some(first) => {
                let table = self.table.as_str();
                let message = text!(
                    "the file has no such column, and `{table}` needs it: add it to the header",
                    table,
                );
                Err(wrong(first, message))
            }
        }
    }

    /// What one row says.
    fn row(&self, header: &[&str], record: &Record, catalogue: &Catalogue) -> (Found, Lookup) {
        let cells = record.cells.iter().map(String::as_str).chain(std::iter::repeat(""));
        let said = Said(header.iter().copied().zip(cells).collect());
        let id = said.cell(self.table.id_column()).unwrap_or_default();
        let object = if record.cells.len() == header.len()
            || (self.in_workbook && record.cells.len() < header.len())
        {
            self.object(&said, catalogue)
                .map_err(|Wrong { column, message }| self.named().fault(&column, &message))
        } else {
            Err(Fault::from(text!(
                "The line has {cells} cells and the header {columns}: it is cut off, or a text with a comma is not in \
                 quotation marks.",
                cells = record.cells.len(),
                columns = header.len(),
            )))
        };
        let lookup = match (&object, self.table) {
            (Ok(_), Table::Endpoints) => Lookup::read(&said),
            (_, _) => Lookup::default(),
        };
        (Found { line: record.line, key: shown(id), named: self.named(), object }, lookup)
    }

    fn object(&self, said: &Said<'_>, catalogue: &Catalogue) -> Result<Object, Wrong> {
        let table = self.table;
        let id_column = table.id_column();
        let internal = |error: serde_json::Error| Wrong::new(id_column, Text::data(error.to_string()));
        let id = said.cell(id_column).unwrap_or_default();
        let id = super::cell::Cell::Text.read(id).map_err(|message| Wrong::new(id_column, message))?;
        let current = catalogue.object(table.kind(), id.as_str().unwrap_or_default());
        let mut object: Value = match current {
            Some(current) => {
                let body = current.body().map_err(|error| Wrong::new(id_column, Text::from(&error)))?;
                serde_json::from_str(&body).map_err(internal)?
            }
            None => json!({}),
        };
        for column in table.columns() {
            if let Some(cell) = said.cell(column.name) {
                column.read(cell, &mut object).map_err(|message| Wrong::new(column.name, message))?;
            }
        }
        if table == Table::Placements {
            claims::read(said, &mut object)?;
        }
        if table == Table::Endpoints {
            term(&object).map_err(|message| Wrong::new("to", message))?;
        }
        Object::from_body(table.kind(), &object.to_string()).map_err(internal)
    }
}

/// Whether an endpoint ends after it begins: each of the two cells was right by itself.
fn term(endpoint: &Value) -> Result<(), Text> {
    let end = |name| endpoint.get("term")?.get(name)?.as_str()?.parse::<Instant>().ok();
    Term::new(end("from"), end("to")).map(|_| ())
}
