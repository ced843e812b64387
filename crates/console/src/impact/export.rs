//! The whole list as a file, written whole or not at all, and never over another.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use domicile_text::text;
use serde::{Deserialize, Serialize};

use super::{
    changes::{ChangeLine, Filter, Lines, ordered},
    compared::{Compared, compared},
    summary::summary_of,
};
use crate::{Console, Error, messages::Messages, release};

/// How the file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ImpactFormat"))]
pub enum Format {
    /// A table for spreadsheets, RFC 4180.
    Csv,
    /// One document, with the summary in front.
    Json,
}

impl Format {
    const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "ExportedImpact"))]
pub struct Exported {
    /// The file.
    pub path: String,
    /// How many changes are in it.
    pub changes: u32,
}

/// Where an export goes when the officer names no other file, under a name that is free.
pub fn default_file(console: &Console, format: Format) -> Result<PathBuf, Error> {
    release::free_file(console, "impact", format.extension())
}

/// Writes every change that `filter` lets through to a new file at `path`.
pub fn export(console: &Console, path: &Path, format: Format, filter: &Filter) -> Result<Exported, Error> {
    if path.as_os_str().is_empty() {
        return Err(Error::field(text!("path"), text!("name the file for the export")));
    }
    let path = std::path::absolute(path).map_err(|error| failed(path, &error))?;
    if path.exists() {
        return Err(taken(path));
    }
    let folder =
        path.parent().ok_or_else(|| Error::field(text!("path"), text!("name a file in a folder")))?;
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let compared = compared(console)?;
    let file = tempfile::Builder::new()
        .prefix(".domicile-impact-")
        .tempfile_in(folder)
        .map_err(|error| failed(&path, &error))?;
    let mut out = BufWriter::new(file);
    let written = match format {
        Format::Csv => write_csv(&mut out, &compared, &console.messages(), filter),
        Format::Json => write_json(&mut out, &compared, &console.messages(), filter),
    };
    let changes = written.map_err(|error| failed(&path, &error))?;
    let file = out.into_inner().map_err(|error| failed(&path, error.error()))?;
    file.as_file().sync_all().map_err(|error| failed(&path, &error))?;
    match file.persist_noclobber(&path) {
        Ok(_) => Ok(Exported { path: path.display().to_string(), changes }),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(taken(path)),
        Err(error) => Err(failed(&path, &error.error)),
    }
}

fn taken(path: PathBuf) -> Error {
    Error::File { path, message: text!("there is a file of this name already: choose another name") }
}

fn failed(path: &Path, error: &io::Error) -> Error {
    let message = text!(
        "it cannot be written ({error}), and nothing was: check free space and permissions, or choose another folder",
        error = error.to_string()
    );
    Error::File { path: path.to_owned(), message }
}

fn write_json(
    out: &mut impl Write,
    compared: &Compared,
    messages: &Messages,
    filter: &Filter,
) -> io::Result<u32> {
    let lines = Lines::new(compared, messages);
    out.write_all(b"{\"summary\":")?;
    serde_json::to_writer(&mut *out, &summary_of(compared, messages))?;
    out.write_all(b",\"filter\":")?;
    serde_json::to_writer(&mut *out, filter)?;
    out.write_all(b",\"changes\":[")?;
    let mut written = 0;
    for change in ordered(compared, filter) {
        out.write_all(if written == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &lines.line(change))?;
        written += 1;
    }
    out.write_all(b"\n]}\n")?;
    Ok(written)
}

const COLUMNS: [&str; 12] = [
    "effect",
    "tag",
    "category",
    "endpoint",
    "from",
    "to",
    "before",
    "before_reason",
    "after",
    "after_reason",
    "category_name",
    "sentence",
];

fn write_csv(
    out: &mut impl Write,
    compared: &Compared,
    messages: &Messages,
    filter: &Filter,
) -> io::Result<u32> {
    let lines = Lines::new(compared, messages);
    row(out, &COLUMNS)?;
    let mut written = 0;
    for change in ordered(compared, filter) {
        let ChangeLine { tag, category, category_name, endpoint, effect, from, to, before, after, sentence } =
            lines.line(change);
        let outcome = |side: Option<domicile_policy::Outcome>| side.map_or("", |outcome| outcome.as_str());
        row(
            out,
            &[
                effect.as_str(),
                &tag,
                category.as_deref().unwrap_or_default(),
                &endpoint,
                &from.to_string(),
                &to.map_or_else(String::new, |to| to.to_string()),
                outcome(before.outcome),
                &before.short,
                outcome(after.outcome),
                &after.short,
                category_name.as_deref().unwrap_or_default(),
                &sentence,
            ],
        )?;
        written += 1;
    }
    Ok(written)
}

fn row(out: &mut impl Write, cells: &[&str]) -> io::Result<()> {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        out.write_all(cell(text).as_bytes())?;
    }
    out.write_all(b"\r\n")
}

/// A cell of RFC 4180 that no spreadsheet takes for a formula: a leading `'` marks such a text as text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests;
