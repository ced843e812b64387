//! What the tables of a page offer: which model, as which deployment type, in which region.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::Region;
use domicile_text::text;

use super::page::{Page, Table, TableRow};
use crate::{azure::Azure, proposal::Row, text::shown};

/// Everything that a page offers.
#[derive(Default)]
pub(super) struct Offers<'a> {
    /// Models by name.
    pub(super) models: BTreeMap<String, Model>,
    /// Regions by SKU and code: the first line on which something is offered there, and how many models are.
    pub(super) regions: BTreeMap<(&'static str, &'a str), Place<'a>>,
    /// What could not be read.
    pub(super) errors: Vec<Row>,
    /// Codes that were told already.
    told: BTreeSet<String>,
}

/// A model, where it is offered.
pub(super) struct Model {
    pub(super) line: u32,
    pub(super) versions: BTreeSet<String>,
    pub(super) regions: BTreeMap<&'static str, BTreeSet<String>>,
}

/// A region under a SKU.
pub(super) struct Place<'a> {
    pub(super) line: u32,
    pub(super) region: &'a Region,
    pub(super) models: BTreeSet<String>,
}

impl<'a> Offers<'a> {
    /// What `page` offers.
    pub(super) fn of(page: &Page, azure: &Azure<'a>) -> Self {
        let mut offers = Self::default();
        for table in &page.tables {
            match &table.sku {
                Ok(sku) => offers.table(table, sku, azure),
                Err(heading) => {
                    let mend = text!(
                        "The table stands under \"{heading}\", which is no deployment type that this version knows: put a \
                         heading such as `## Global standard` above it.",
                        heading,
                    );
                    offers.errors.push(Row::error(table.head.line, "table", mend));
                }
            }
        }
        offers
    }

    fn table(&mut self, table: &Table, sku: &'static str, azure: &Azure<'a>) {
        // What stands before the cells of a row that say whether something is offered.
        let names = if table.is_transposed { 1 } else { 2 };
        for row in &table.rows {
            if row.cells.len() != table.head.cells.len() {
                let mend = text!(
                    "The row has {cells} cells and its table {columns} columns: make them agree.",
                    cells = row.cells.len(),
                    columns = table.head.cells.len(),
                );
                self.errors.push(Row::error(row.line, row_name(row), mend));
                continue;
            }
            for (head, cell) in table.head.cells.iter().zip(&row.cells).skip(names) {
                let (model, version, code) = match (row.cells.as_slice(), table.is_transposed) {
                    ([region, ..], true) => {
                        let (model, version) = head.split_once(',').unwrap_or((head, ""));
                        (model.trim(), version.trim(), region.as_str())
                    }
                    ([model, version, ..], false) => (model.as_str(), version.as_str(), head.as_str()),
                    (_, _) => continue,
                };
                match cell.trim_end_matches('\u{fe0f}') {
                    "✅" => self.offer(azure, sku, row.line, (model, version), code),
                    "-" | "–" | "" | "Not available" => {}
                    other => {
                        let mend = text!(
                            "The cell for `{column}` says `{cell}`: it must be ✅ or `-`.",
                            column = shown(head),
                            cell = shown(other),
                        );
                        self.errors.push(Row::error(row.line, row_name(row), mend));
                    }
                }
            }
        }
    }

    fn offer(
        &mut self,
        azure: &Azure<'a>,
        sku: &'static str,
        line: u32,
        (model, version): (&str, &str),
        code: &str,
    ) {
        let region = match azure.region(code, text!("The table")) {
            Ok(region) => region,
            Err(mend) => {
                if self.told.insert(code.to_owned()) {
                    self.errors.push(Row::error(line, shown(code), mend));
                }
                return;
            }
        };
        let known = self.models.entry(model.to_owned()).or_insert_with(|| Model {
            line,
            versions: BTreeSet::new(),
            regions: BTreeMap::new(),
        });
        if !version.is_empty() {
            known.versions.insert(version.to_owned());
        }
        known.regions.entry(sku).or_default().insert(region.code.clone());
        let place = self.regions.entry((sku, region.code.as_str()));
        let place = place.or_insert_with(|| Place { line, region, models: BTreeSet::new() });
        place.models.insert(model.to_owned());
    }
}

fn row_name(row: &TableRow) -> String {
    shown(row.cells.first().map(String::as_str).unwrap_or_default())
}
