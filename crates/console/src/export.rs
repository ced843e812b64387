//! The registry as files for other programs: tables as CSV, all of them as a workbook, or the workspace as JSON. What is
//! written is imported again without a change.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

pub use domicile_import::sheets::Table;
use domicile_import::sheets::{self, SheetError};
use domicile_policy::canonical::Sha256Hex;
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{Console, Error, document, release, table};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "form", content = "table")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RegistryFile"))]
pub enum What {
    /// One table, as CSV.
    Csv(Table),
    /// Every table, as a workbook.
    Xlsx,
    /// The whole workspace, as the document that `get` writes.
    Json,
}

impl What {
    /// What a file of this name holds: `.csv` the one `table`, `.xlsx` all of them, `.json` the workspace. An error for
    /// any other ending, for a CSV file without a table, and for a table in another file.
    pub fn of(path: &Path, table: Option<Table>) -> Result<Self, Error> {
        match (ending(path).as_deref(), table) {
            (Some("csv"), Some(table)) => Ok(Self::Csv(table)),
            (Some("csv"), None) => {
                Err(Error::field(text!("table"), text!("a CSV file holds one table: say which")))
            }
            (Some("xlsx"), None) => Ok(Self::Xlsx),
            (Some("json"), None) => Ok(Self::Json),
            (Some("xlsx" | "json"), Some(_)) => {
                Err(Error::field(text!("table"), text!("only a CSV file holds one table: leave it out")))
            }
            (Some(_) | None, _) => {
                Err(Error::field(text!("file"), text!("end its name with `.csv`, `.xlsx` or `.json`")))
            }
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Csv(_) => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// The name that its file should have, without the ending.
    const fn stem(self) -> &'static str {
        match self {
            Self::Csv(table) => table.as_str(),
            Self::Xlsx => "registry",
            Self::Json => "workspace",
        }
    }
}

fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_ascii_lowercase())
}

/// Where the file goes when the officer names no other, under a name that is free.
pub fn default_file(console: &Console, what: What) -> Result<PathBuf, Error> {
    release::free_file(console, what.stem(), what.extension())
}

/// The draft as a file of this kind. Nothing is changed.
pub fn export(console: &Console, what: What) -> Result<Vec<u8>, Error> {
    let catalogue = console.catalogue()?;
    let failed = |error: SheetError| Error::Format(Text::from(&error));
    match what {
        What::Csv(table) => sheets::to_csv(&catalogue, table).map_err(failed),
        What::Xlsx => sheets::to_xlsx(&catalogue).map_err(failed),
        What::Json => Ok(document::to_text(&catalogue.to_parts(), false)?.into_bytes()),
    }
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ExportedRegistry"))]
pub struct Report {
    /// The file.
    pub path: String,
    /// Its size.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub bytes: u64,
    /// Hex SHA-256 of it: the same draft gives the same.
    pub sha256: String,
}

/// Writes the draft to the file `path`, whole or not at all; its name must end as that kind of file does.
///
/// A file that is there is refused unless `force` is set; a link is always refused.
pub fn write(console: &Console, path: &Path, what: What, force: bool) -> Result<Report, Error> {
    let path = table::free(path, force)?;
    if ending(&path).as_deref() != Some(what.extension()) {
        return Err(Error::field(
            text!("file"),
            text!("end its name with `.{ending}`", ending = what.extension()),
        ));
    }
    let bytes = export(console, what)?;
    let folder =
        path.parent().ok_or_else(|| Error::field(text!("file"), text!("name a file in a folder")))?;
    fs::create_dir_all(folder).map_err(|error| Error::unwritten(folder, &error))?;
    let ((), written) = table::save(&path, force, |sink| {
        sink.write_all(&bytes).map_err(|error| Error::unwritten(&path, &error))
    })?;
    Ok(Report {
        path: path.display().to_string(),
        bytes: u64::try_from(written.len()).unwrap_or(u64::MAX),
        sha256: Sha256Hex::of(&written).to_string(),
    })
}
