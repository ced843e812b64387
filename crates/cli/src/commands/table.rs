//! `table`.

use std::process::ExitCode;

use domicile_console::table::{self, Options};

use super::Place;
use crate::{
    args,
    output::{Failure, Output},
};

pub fn table(place: &Place, options: &args::Table, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let asked =
        Options { subject: options.release, from: options.from, to: options.to, force: options.force };
    let report = table::write(&console, &options.file, &asked)?;
    output.show(&report, || {
        let of = if report.draft {
            "the draft, which nobody has published".to_owned()
        } else {
            format!("revision {}", report.revision)
        };
        vec![
            format!("Written: {}", report.path),
            format!("{} rows about {of}, from {} to {}", report.rows, report.from, report.to),
            format!("Catalogue {}", report.catalogue_sha256),
            format!("File {}, {} bytes", report.sha256, report.bytes),
        ]
    })?;
    Ok(ExitCode::SUCCESS)
}
