//! `apply` and `get`: the workspace as one document.

use std::process::ExitCode;

use domicile_console::document::{self, Options};

use super::{Place, read_text};
use crate::{
    args::{Apply, Format, Get},
    output::{Failure, Output, write_whole},
};

pub fn apply(place: &Place, options: &Apply, output: &Output) -> Result<ExitCode, Failure> {
    let name = options.file.display().to_string();
    let parts = document::parse(&name, &read_text(&options.file)?)?;
    let console = place.open()?;
    let applied =
        document::apply(&console, parts, Options { dry_run: options.dry_run, prune: options.prune })?;
    output.show(&applied, || {
        let verb = if options.dry_run { "would be " } else { "" };
        let mut lines = Vec::new();
        for (how, list) in
            [("added", &applied.added), ("changed", &applied.changed), ("removed", &applied.removed)]
        {
            lines.extend(list.iter().map(|(kind, id)| format!("{verb}{how}: {} {id}", kind.as_str())));
        }
        if applied.is_empty() {
            lines.push("0 changes.".to_owned());
        }
        if !applied.kept.is_empty() {
            lines.push(format!(
                "{} objects are not in the file and stay: --prune removes them.",
                applied.kept.len()
            ));
        }
        lines
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn get(place: &Place, options: &Get, _: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let parts = document::get(&console)?;
    write_whole(&document::to_text(&parts, options.format == Format::Toml)?)?;
    Ok(ExitCode::SUCCESS)
}
