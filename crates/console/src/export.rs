//! The registry as files for other programs: tables as CSV, all of them as a workbook, or the workspace as JSON. What is
//! written is imported again without a change.

use std::{io::Write as _, path::Path};

pub use domicile_import::sheets::Table;
use domicile_import::sheets::{self, SheetError};
use domicile_policy::canonical::Sha256Hex;
use serde::Serialize;

use crate::{Console, Error, document, table};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One table, as CSV.
    Csv(Table),
    /// Every table, as a workbook.
    Xlsx,
    /// The whole workspace, as the document that `get` writes.
    Json,
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The name that it should have.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The draft as a file. Nothing is changed.
pub fn export(console: &Console, what: What) -> Result<Exported, Error> {
    let catalogue = console.catalogue()?;
    let failed = |error: SheetError| Error::Format(error.to_string());
    let (name, bytes) = match what {
        What::Csv(table) => {
            (format!("{}.csv", table.as_str()), sheets::to_csv(&catalogue, table).map_err(failed)?)
        }
        What::Xlsx => ("registry.xlsx".to_owned(), sheets::to_xlsx(&catalogue).map_err(failed)?),
        What::Json => {
            ("workspace.json".to_owned(), document::to_text(&catalogue.to_parts(), false)?.into_bytes())
        }
    };
    Ok(Exported { name, bytes })
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The file.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Hex SHA-256 of it: the same draft gives the same.
    pub sha256: String,
}

/// Writes the draft to the file `path`, whole or not at all. Its ending says what: `.csv` for `table`, `.xlsx`, or
/// `.json`.
///
/// A file that is there is refused unless `force` is set; a link is always refused.
pub fn write(console: &Console, path: &Path, table: Option<Table>, force: bool) -> Result<Report, Error> {
    let path = table::free(path, force)?;
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    let what = match (ending.as_ref().and_then(|ending| ending.to_str()), table) {
        (Some("csv"), Some(table)) => What::Csv(table),
        (Some("csv"), None) => return Err(Error::field("table", "a CSV file holds one table: say which")),
        (Some("xlsx"), None) => What::Xlsx,
        (Some("json"), None) => What::Json,
        (Some("xlsx" | "json"), Some(_)) => {
            return Err(Error::field("table", "only a CSV file holds one table: leave it out"));
        }
        (Some(_) | None, _) => {
            return Err(Error::field("file", "end its name with `.csv`, `.xlsx` or `.json`"));
        }
    };
    let bytes = export(console, what)?.bytes;
    let ((), written) = table::save(&path, force, |sink| {
        sink.write_all(&bytes).map_err(|error| table::failed(&path, &error))
    })?;
    Ok(Report {
        path: path.display().to_string(),
        bytes: u64::try_from(written.len()).unwrap_or(u64::MAX),
        sha256: Sha256Hex::of(&written).to_string(),
    })
}
