//! `decide` and `coverage`.

use std::process::ExitCode;

use domicile_console::{
    coverage,
    domain::{NonEmptySet, Outcome, Request, Verdict},
    explain,
};

use super::Place;
use crate::{
    args,
    output::{DENIED, Failure, Output, table},
};

pub fn decide(place: &Place, options: &args::Decide, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let request = Request {
        tag: options.tag.clone(),
        categories: NonEmptySet::new(options.categories.iter().cloned()),
        model: options.model.clone(),
        at: options.at.unwrap_or_else(|| console.now()),
        gateway: options.gateway.clone(),
    };
    let answer = explain::ask(&console, &request)?;
    output.show(&answer.decision, || answer.lines(&console.messages()))?;
    Ok(match answer.decision.verdict {
        Verdict::Allow => ExitCode::SUCCESS,
        Verdict::Deny => ExitCode::from(DENIED),
    })
}

pub fn coverage(place: &Place, options: &args::Coverage, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let matrix = coverage::matrix(&console, options.at)?;
    output.show(&matrix, || lines(&matrix))?;
    Ok(ExitCode::SUCCESS)
}

/// The matrix as a table of words and signs.
pub fn lines(matrix: &coverage::Coverage) -> Vec<String> {
    if matrix.rows.is_empty() || matrix.tags.is_empty() {
        return vec!["Add an endpoint and a tag to see coverage.".to_owned()];
    }
    let mut header = vec!["Endpoint".to_owned(), "Processing".to_owned()];
    header.extend(matrix.tags.iter().map(|tag| tag.tag.clone()));
    let mut rows = vec![header];
    for row in &matrix.rows {
        let mut line = vec![row.endpoint.clone(), row.processing.clone()];
        line.extend(row.cells.iter().map(|cell| {
            let (sign, word) = match cell.outcome {
                Outcome::Allow => ("✓", "Allow"),
                Outcome::Exempt => ("◆", "Exempt"),
                Outcome::Unknown => ("?", "Unknown"),
                Outcome::Deny => ("✕", "Deny"),
            };
            if cell.short.is_empty() {
                format!("{sign} {word}")
            } else {
                format!("{sign} {word}: {}", cell.short)
            }
        }));
        rows.push(line);
    }
    let mut lines = table(&rows);
    lines.push(format!("{} of {} cells permitted, as of {}", matrix.eligible, matrix.cells, matrix.at));
    lines
}
