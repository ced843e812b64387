//! The page as Markdown: its tables, each under the deployment type that the headings above it name.
//!
//! Source of the form: MicrosoftDocs/azure-ai-docs, `model-matrix/*.md`. Today a row is a model and its version, and a
//! column a region; in older pages a row is a region, and a column a model with its version.

use crate::text::{count, shown};

/// What headings call the deployment types, without spaces and signs, and the SKU of each.
const TYPES: [(&str, &str); 14] = [
    ("globalstandard", "GlobalStandard"),
    ("globalprovisioned", "GlobalProvisionedManaged"),
    ("globalprovisionedmanaged", "GlobalProvisionedManaged"),
    ("globalbatch", "GlobalBatch"),
    ("datazonestandard", "DataZoneStandard"),
    ("datazoneprovisioned", "DataZoneProvisionedManaged"),
    ("datazoneprovisionedmanaged", "DataZoneProvisionedManaged"),
    ("datazonebatch", "DataZoneBatch"),
    ("standard", "Standard"),
    ("standardregional", "Standard"),
    ("regionalstandard", "Standard"),
    ("provisionedmanaged", "ProvisionedManaged"),
    ("regionalprovisioned", "ProvisionedManaged"),
    ("regionalprovisionedmanaged", "ProvisionedManaged"),
];

/// The SKU that a heading names.
fn sku(heading: &str) -> Option<&'static str> {
    let plain = plain(heading);
    TYPES.iter().find(|(name, _)| *name == plain).map(|(_, sku)| *sku)
}

/// The SKU in a title such as `Datazone standard model availability`.
fn sku_of_title(title: &str) -> Option<&'static str> {
    let plain = plain(title);
    let at = plain.find("modelavailability").or_else(|| plain.find("availability"))?;
    TYPES.iter().find(|(name, _)| plain.get(..at) == Some(name)).map(|(_, sku)| *sku)
}

fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// A line of a table.
pub(super) struct TableRow {
    pub(super) line: u32,
    pub(super) cells: Vec<String>,
}

/// A table of models and regions.
pub(super) struct Table {
    /// The SKU that the headings above it name, or what they say instead.
    pub(super) sku: Result<&'static str, String>,
    /// Whether a row is a region.
    pub(super) is_transposed: bool,
    pub(super) head: TableRow,
    pub(super) rows: Vec<TableRow>,
}

/// A page.
#[derive(Default)]
pub(super) struct Page {
    /// `ms.date` of its head.
    pub(super) date: Option<String>,
    /// Its tables of models and regions.
    pub(super) tables: Vec<Table>,
    /// The lines of other tables.
    pub(super) others: Vec<u32>,
}

/// Where the reader is.
enum State {
    /// Between tables.
    Outside,
    /// In a table whose head is at hand; whether the line under it was seen.
    Inside(Option<Table>, bool),
}

/// The page in `text`.
pub(super) fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut heading: Result<&'static str, String> = Err(String::new());
    let mut in_head = false;
    let mut state = State::Outside;
    for (index, line) in text.lines().enumerate() {
        let (number, line) = (count(index + 1), line.trim());
        if line == "---" && (index == 0 || in_head) {
            in_head = index == 0;
            continue;
        }
        if in_head {
            if let Some(title) = line.strip_prefix("title:") {
                heading = sku_of_title(title).ok_or_else(|| shown(title.trim()));
            } else if let Some(date) = line.strip_prefix("ms.date:") {
                page.date = Some(shown(date.trim()));
            }
            continue;
        }
        if let Some(row) = line.strip_prefix('|') {
            state = page.table_line(state, number, cells(row), &heading);
            continue;
        }
        page.end(std::mem::replace(&mut state, State::Outside));
        let level = line.chars().take_while(|c| *c == '#').count();
        if level > 0 {
            let name = line.trim_start_matches('#').trim();
            let name =
                name.strip_prefix('[').and_then(|rest| rest.split_once("](")).map_or(name, |(name, _)| name);
            match sku(name) {
                Some(sku) => heading = Ok(sku),
                // A tab or a smaller heading may name a part of the world; one of this level begins another type.
                None if level == 2 => heading = Err(shown(name)),
                None => {}
            }
        }
    }
    page.end(state);
    page
}

impl Page {
    fn table_line(
        &mut self,
        state: State,
        line: u32,
        cells: Vec<String>,
        heading: &Result<&'static str, String>,
    ) -> State {
        match state {
            State::Outside => {
                let Some(is_transposed) = layout(&cells) else {
                    self.others.push(line);
                    return State::Inside(None, true);
                };
                let (head, rows) = (TableRow { line, cells }, Vec::new());
                State::Inside(Some(Table { sku: heading.clone(), is_transposed, head, rows }), false)
            }
            State::Inside(None, _) => State::Inside(None, true),
            State::Inside(Some(mut table), seen) => {
                let is_rule = cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':')));
                if seen || !is_rule {
                    table.rows.push(TableRow { line, cells });
                }
                State::Inside(Some(table), true)
            }
        }
    }

    fn end(&mut self, state: State) {
        if let State::Inside(Some(table), _) = state {
            self.tables.push(table);
        }
    }
}

/// Whether each row under this head is a region rather than a model; nothing when it heads another kind of table.
pub(super) fn layout(head: &[String]) -> Option<bool> {
    match head {
        [first, _, ..] if first.eq_ignore_ascii_case("region") => Some(true),
        [first, second, _, ..]
            if first.eq_ignore_ascii_case("model") && second.eq_ignore_ascii_case("version") =>
        {
            Some(false)
        }
        _ => None,
    }
}

/// The cells of a line after its first `|`, without emphasis.
pub(super) fn cells(row: &str) -> Vec<String> {
    let row = row.trim_end();
    let row = row.strip_suffix('|').unwrap_or(row);
    row.split('|').map(|cell| cell.replace("**", "").replace('`', "").trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_deployment_types() {
        for (heading, expected) in [
            ("Global standard", Some("GlobalStandard")),
            ("Data Zone standard", Some("DataZoneStandard")),
            ("Standard/Regional", Some("Standard")),
            ("Global Provisioned Managed", Some("GlobalProvisionedManaged")),
            ("Americas", None),
            ("Standard models of next year", None),
            ("", None),
        ] {
            assert_eq!(sku(heading), expected, "{heading}");
        }
        for (title, expected) in [
            ("Datazone standard model availability", Some("DataZoneStandard")),
            ("Standard model availability in Azure Government", Some("Standard")),
            ("Global standard availability for Azure Direct models", Some("GlobalStandard")),
            ("Model region availability for Standard deployment (All Geographies)", None),
        ] {
            assert_eq!(sku_of_title(title), expected, "{title}");
        }
    }
}
