//! `init`, `status`, `templates`, `undo` and `redo`.

use std::process::ExitCode;

use domicile_console::{
    policy,
    starter::starter,
    undo::{self, Step},
    workspace::{self, Setup, Status},
};

use super::Place;
use crate::{
    args::{Init, Undo},
    output::{Failure, Output, table},
};

pub fn init(place: &Place, options: &Init, output: &Output) -> Result<ExitCode, Failure> {
    if let Some(unknown) = options.templates.iter().find(|id| starter().template(id).is_none()) {
        let known: Vec<&str> = starter().templates.iter().map(|template| template.id.as_str()).collect();
        let message = format!("there is no template `{unknown}`; there are: {}", known.join(", "));
        return Err(Failure::new("not_found", message));
    }
    let console = place.open_or_create()?;
    let setup = Setup {
        name: options.name.clone(),
        officer: options.officer.clone(),
        templates: options.templates.clone(),
        practice: options.practice,
    };
    workspace::set_up(&console, &setup)?;
    let status = workspace::status(&console)?;
    output.show(&status, || {
        let mut lines = vec![format!("Created {}", status.path)];
        lines.push(format!("Tags: {}, policies: {}, all in the draft.", status.tags, status.policies));
        if status.policies == 0 {
            lines.push("No policies: every request is denied. Start from one: domicile templates".to_owned());
        }
        lines.push("Next: domicile import litellm-config FILE".to_owned());
        lines
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn status(place: &Place, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let status = workspace::status(&console)?;
    output.show(&status, || lines(&status))?;
    Ok(ExitCode::SUCCESS)
}

fn lines(status: &Status) -> Vec<String> {
    let mut lines = vec![
        format!("Workspace  {} ({})", status.name.as_deref().unwrap_or("not set up"), status.path),
        format!(
            "Registry   {} endpoints, {} placements, {} evidence, {} policies, {} tags",
            status.endpoints, status.placements, status.evidence, status.policies, status.tags
        ),
        format!(
            "Draft      {} edits, + {} allowed, - {} denied of {} decisions",
            status.draft.edits, status.draft.gained, status.draft.lost, status.draft.cells
        ),
        match &status.published {
            Some(release) => format!("Published  revision {}, to {}", release.revision, release.expires),
            None => "Published  nothing yet".to_owned(),
        },
    ];
    if status.one_signer {
        lines.push("One signer: one person alone can publish from this workspace.".to_owned());
    }
    if status.practice {
        lines.push("Practice data is in this workspace: it cannot be published.".to_owned());
    }
    lines
}

pub fn templates(place: &Place, output: &Output) -> Result<ExitCode, Failure> {
    // Without a workspace the templates are the same; only which are in use is not known.
    let views = match place.open() {
        Ok(console) => policy::templates(&console)?,
        Err(_) => policy::starter_templates(),
    };
    output.show(&views, || {
        let rows: Vec<Vec<String>> = views
            .iter()
            .map(|view| {
                vec![
                    view.id.clone(),
                    if view.in_use { "in use" } else { "" }.to_owned(),
                    view.summary.clone(),
                ]
            })
            .collect();
        table(&rows)
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn undo(place: &Place, options: &Undo, output: &Output) -> Result<ExitCode, Failure> {
    let step = undo::undo(&place.open()?, options.published)?;
    said("Undone", &step, output)
}

pub fn redo(place: &Place, output: &Output) -> Result<ExitCode, Failure> {
    let step = undo::redo(&place.open()?)?;
    said("Made again", &step, output)
}

fn said(done: &str, step: &Step, output: &Output) -> Result<ExitCode, Failure> {
    output.show(step, || {
        vec![format!("{done}: {} (entry {} of {}, {}).", step.what, step.entry, step.actor, step.at)]
    })?;
    Ok(ExitCode::SUCCESS)
}
