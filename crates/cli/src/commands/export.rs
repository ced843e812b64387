//! `export`: the registry as tables.

use std::process::ExitCode;

use domicile_console::export::{self, Table, What};

use super::Place;
use crate::{
    args::{Export, ExportTable},
    output::{Failure, Output},
};

pub fn export(place: &Place, options: &Export, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let table = options.table.map(|table| match table {
        ExportTable::Endpoints => Table::Endpoints,
        ExportTable::Placements => Table::Placements,
        ExportTable::Connections => Table::Connections,
        ExportTable::Models => Table::Models,
        ExportTable::Providers => Table::Providers,
        ExportTable::Regions => Table::Regions,
        ExportTable::Zones => Table::Zones,
        ExportTable::Boundaries => Table::Boundaries,
        ExportTable::Tags => Table::Tags,
        ExportTable::Categories => Table::Categories,
        ExportTable::Instruments => Table::Instruments,
        ExportTable::Gateways => Table::Gateways,
    });
    let what = What::of(&options.file, table)?;
    let report = export::write(&console, &options.file, what, options.force)?;
    output.show(&report, || {
        vec![format!("Written: {}", report.path), format!("File {}, {} bytes", report.sha256, report.bytes)]
    })?;
    Ok(ExitCode::SUCCESS)
}
