//! `import`: a preview, or its application.

use std::{collections::BTreeSet, process::ExitCode};

use domicile_console::import::{self, Format, RowStatus};

use super::{Place, read};
use crate::{
    args::{Import, ImportKind},
    output::{Failure, Output, table},
};

pub fn import(place: &Place, options: &Import, output: &Output) -> Result<ExitCode, Failure> {
    let bytes = read(&options.file)?;
    let name = options.file.display().to_string();
    let format = match options.kind {
        ImportKind::Auto => None,
        ImportKind::LitellmConfig => Some(Format::LitellmConfig),
        ImportKind::LitellmModels => Some(Format::LitellmModels),
        ImportKind::AzureDeployments => Some(Format::AzureDeployments),
        ImportKind::AzureMatrix => Some(Format::AzureMatrix),
        ImportKind::BedrockProfiles => Some(Format::BedrockProfiles),
        ImportKind::Botocore => Some(Format::Botocore),
        ImportKind::ModelsDev => Some(Format::ModelsDev),
        ImportKind::RegistryCsv => Some(Format::RegistryCsv),
        ImportKind::RegistryXlsx => Some(Format::RegistryXlsx),
        ImportKind::WorkspaceFile => Some(Format::WorkspaceFile),
    };
    let console = place.open()?;
    let preview = if options.apply {
        let accepted: BTreeSet<usize> = if options.accept_conflicts {
            (0..import::preview(&console, format, &name, &bytes)?.proposal.rows.len()).collect()
        } else {
            BTreeSet::new()
        };
        import::apply(&console, format, &name, &bytes, &accepted)?
    } else {
        import::preview(&console, format, &name, &bytes)?
    };
    output.show(&preview, || {
        let mut lines = Vec::new();
        if let Some(locations) = &preview.locations {
            lines.push(format!("{} models. What their keys say about location:", locations.models));
            let rows: Vec<Vec<String>> = locations
                .rows
                .iter()
                .map(|row| vec![family(row), row.scope.clone(), row.models.to_string()])
                .collect();
            lines.extend(table(&rows));
        } else {
            let rows: Vec<Vec<String>> = preview.proposal.rows.iter().map(row).collect();
            lines.extend(table(&rows));
        }
        lines.extend(preview.proposal.notes.iter().map(|note| match note.line {
            Some(line) => format!("line {line}: {}", note.message),
            None => note.message.to_string(),
        }));
        let c = &preview.counts;
        lines.push(format!(
            "{} added, {} changed, {} same, {} conflicts, {} errors.",
            c.added, c.changed, c.same, c.conflict, c.error
        ));
        lines.push(match (options.apply, preview.applied) {
            (false, _) => "Nothing was changed: add --apply to import what is added and changed.".to_owned(),
            (true, 0) => "Nothing was imported: no row changes anything.".to_owned(),
            (true, 1) => "1 row was imported.".to_owned(),
            (true, rows) => format!("{rows} rows were imported."),
        });
        lines
    })?;
    Ok(ExitCode::SUCCESS)
}

fn family(row: &domicile_console::import::SummaryRow) -> String {
    serde_json::to_value(row.family)
        .ok()
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn row(row: &domicile_console::import::Row) -> Vec<String> {
    let place: Vec<String> = [
        row.sheet.as_ref().map(|sheet| format!("sheet {sheet}")),
        row.line.map(|line| format!("line {line}")),
        row.column.as_ref().map(|column| format!("column {column}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let status = match row.status {
        RowStatus::Added => "added",
        RowStatus::Changed => "changed",
        RowStatus::Same => "same",
        RowStatus::Conflict => "CONFLICT",
        RowStatus::Error => "ERROR",
    };
    vec![place.join(", "), status.to_owned(), row.key.clone(), row.message.to_string()]
}
