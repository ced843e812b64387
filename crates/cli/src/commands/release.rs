//! `release` and `verify`.

use std::process::ExitCode;

use domicile_console::{
    domain,
    release::{self, Checked, Preview, Publish},
};

use super::Place;
use crate::{
    args::{Release, ReleaseCommand, Verify},
    output::{Failure, Output, table},
};

pub fn release(place: &Place, options: &Release, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    match &options.command {
        ReleaseCommand::List => {
            let releases = release::list(&console)?;
            output.show(&releases, || {
                if releases.is_empty() {
                    return vec!["Nothing is published yet.".to_owned()];
                }
                let rows: Vec<Vec<String>> = releases
                    .iter()
                    .map(|r| {
                        vec![
                            format!("revision {}", r.revision),
                            r.issued_at.clone(),
                            format!("to {}", r.expires),
                        ]
                    })
                    .collect();
                table(&rows)
            })?;
        }
        ReleaseCommand::Preview { days } => {
            let preview = release::preview(&console, *days)?;
            output.show(&preview, || preview_lines(&preview))?;
        }
        ReleaseCommand::Export { folder, days, reason } => {
            let preview = release::preview(&console, *days)?;
            if !output.json {
                preview_lines(&preview).iter().for_each(|line| output.say(line));
            }
            let publish = Publish { days: *days, reason: reason.clone() };
            let exported = release::publish_and_export(&console, &publish, folder)?;
            output.show(&exported, || {
                let mut lines = vec![format!("Exported and verified: {}", exported.path)];
                lines.extend(checked_lines(&exported.checked));
                lines.push(format!(
                    "Give gateways this, by another way than the folder: --root-sha256 {}",
                    exported.checked.root_sha256
                ));
                lines
            })?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn preview_lines(preview: &Preview) -> Vec<String> {
    if preview.difference.changes.is_empty() && preview.revision > 1 {
        let revision = preview.revision - 1;
        return vec![format!(
            "Nothing has changed since revision {revision}: its own bytes are exported again."
        )];
    }
    let mut lines = vec![format!(
        "Revision {}: {} objects change; + {} allowed, - {} denied of {} decisions; valid to {}",
        preview.revision,
        preview.difference.changes.len(),
        preview.gained,
        preview.lost,
        preview.difference.cells,
        preview.expires
    )];
    lines.extend(preview.blocked.iter().map(|text| format!("Blocked: {text}")));
    lines.extend(preview.warnings.iter().map(|text| format!("Note: {text}")));
    lines
}

pub fn verify(options: &Verify, output: &Output) -> Result<ExitCode, Failure> {
    let at = options.at.unwrap_or_else(domain_now);
    let pin = options.root_sha256.as_deref();
    let checked = match &options.state {
        Some(state) => release::verify_with_state(&options.folder, pin, at, state)?,
        None => release::verify(&options.folder, pin, at)?,
    };
    if !checked.authenticated && !output.json {
        checked_lines(&checked).iter().for_each(|line| output.say(line));
    }
    if !checked.authenticated {
        let message =
            "consistent, not authenticated: anyone may have made it; give the publisher's --root-sha256";
        return Err(Failure::refused("not_authenticated", message));
    }
    output.show(&checked, || {
        let mut lines = vec!["Verified.".to_owned()];
        lines.extend(checked_lines(&checked));
        lines
    })?;
    Ok(ExitCode::SUCCESS)
}

fn domain_now() -> domain::Instant {
    (domicile_console::Config::new("").clock)()
}

fn checked_lines(checked: &Checked) -> Vec<String> {
    let signers = if checked.one_signer {
        "one signer".to_owned()
    } else {
        format!("{} of at least {} signers", checked.signers.len(), checked.threshold)
    };
    let mut lines = vec![
        format!("Revision {} of {}, {signers}", checked.revision, checked.bundle_id),
        format!("Valid from {} to {}", checked.issued_at, checked.expires),
        format!("Ends first: the {}, at {}", checked.ends_first, checked.ends_at),
        format!("Root {}", checked.root_sha256),
    ];
    lines.extend(checked.targets.iter().map(|(name, sha256)| format!("  {sha256}  {name}")));
    lines
}
