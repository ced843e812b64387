//! `apply` and `get`: the workspace as one document.

use std::process::ExitCode;

use domicile_console::document;

use super::{Place, read_text};
use crate::{
    args::{Apply, Format, Get},
    output::{Failure, Output, write_part},
};

pub fn apply(place: &Place, options: &Apply, output: &Output) -> Result<ExitCode, Failure> {
    let name = options.file.display().to_string();
    let parts = document::parse(&name, &read_text(&options.file)?)?;
    let console = place.open()?;
    let applied = document::apply(&console, parts, options.dry_run)?;
    output.show(&applied, || {
        let verb = if options.dry_run { "would be " } else { "" };
        let mut lines = Vec::new();
        for (how, list) in
            [("added", &applied.added), ("changed", &applied.changed), ("removed", &applied.removed)]
        {
            lines.extend(list.iter().map(|(kind, id)| format!("{verb}{how}: {} {id}", kind.as_str())));
        }
        if applied.is_empty() {
            lines.push("0 changes: the draft is what the file says.".to_owned());
        }
        lines
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn get(place: &Place, options: &Get, _: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let parts = document::get(&console)?;
    write_part(&document::to_text(&parts, options.format == Format::Toml)?);
    Ok(ExitCode::SUCCESS)
}
