//! `promote`.

use std::process::ExitCode;

use domicile_console::policy::{self, Promotion};
use serde::Serialize;

use super::Place;
use crate::{
    args,
    output::{DENIED, Failure, Output, plain},
};

/// The document of `promote --json`.
#[derive(Serialize)]
struct Promoted {
    /// Whether the policy was set to `enforce` by this call.
    promoted: bool,
    /// How the promotion stood before.
    promotion: Promotion,
}

pub fn promote(place: &Place, options: &args::Promote, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let promotion = policy::promotion(&console, &options.policy)?;
    if !options.dry_run {
        policy::promote(&console, &options.policy, None)?;
    }
    let code = if promotion.met { ExitCode::SUCCESS } else { ExitCode::from(DENIED) };
    let promoted = Promoted { promoted: !options.dry_run, promotion };
    output.show(&promoted, || lines(&promoted))?;
    Ok(code)
}

fn lines(Promoted { promoted, promotion }: &Promoted) -> Vec<String> {
    let criterion = promotion.criterion;
    let policy = plain(promotion.policy.as_str());
    let mut lines = vec![
        promotion.sentence.clone(),
        format!(
            "Asked for: at most {} would-be denials in at least {} days of logs, with at least {} requests.",
            criterion.denials, criterion.days, criterion.requests
        ),
        format!(
            "Observed: {} would-be denials in {} days of logs, with {} requests.",
            promotion.denials, promotion.days, promotion.requests
        ),
    ];
    lines.extend(promotion.logs.iter().map(|log| {
        format!("  {}, SHA-256 {}, replayed at {}", plain(&log.file), log.sha256, log.replayed_at)
    }));
    lines.push(match (promoted, promotion.met) {
        (true, _) => format!("{policy} enforces in the draft now: publish it for gateways to follow."),
        (false, true) => format!("{policy} may be promoted."),
        (false, false) => format!("{policy} is not promoted."),
    });
    lines
}
