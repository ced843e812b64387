//! `explain` and `lint`: why, what would change it, and what is odd about the draft.

use std::process::ExitCode;

use domicile_console::{
    domain::{Outcome, lint::Severity},
    explain::{self, Explanation},
    lint::{self, LintView},
    remedy::{self, WhatWouldAllow},
};
use serde::Serialize;

use super::Place;
use crate::{
    args,
    output::{DENIED, Failure, Output, plain},
};

/// The document of `explain --json`.
#[derive(Serialize)]
struct Explained {
    explanation: Explanation,
    what_would_allow: WhatWouldAllow,
}

pub fn explain(place: &Place, options: &args::Explain, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    // Asked once, so that both answers are of the same instant.
    let at = options.at.unwrap_or_else(|| console.now());
    let explained = Explained {
        explanation: explain::explanation(&console, &options.tag, &options.endpoint, Some(at))?,
        what_would_allow: remedy::what_would_allow(&console, &options.tag, &options.endpoint, Some(at))?,
    };
    output.show(&explained, || lines(&explained).iter().map(|line| plain(line)).collect())?;
    Ok(if explained.explanation.outcome.is_eligible() { ExitCode::SUCCESS } else { ExitCode::from(DENIED) })
}

fn lines(explained: &Explained) -> Vec<String> {
    let explanation = &explained.explanation;
    let verdict = match explanation.outcome {
        Outcome::Allow => "ALLOWED.",
        Outcome::Exempt => "ALLOWED, by an exemption.",
        Outcome::Unknown => "DENIED: unknown.",
        Outcome::Deny => "DENIED.",
    };
    let mut lines = vec![verdict.to_owned(), explanation.sentence.clone()];
    if !explanation.reasons.is_empty() {
        lines.push("Failed checks:".to_owned());
        lines.extend(explanation.reasons.iter().map(|reason| format!("  - {reason}")));
    }
    if !explanation.would_deny.is_empty() {
        lines.push("Policies that only report would deny it:".to_owned());
        lines.extend(explanation.would_deny.iter().map(|reason| format!("  - {reason}")));
    }
    let found = &explained.what_would_allow;
    if !explanation.outcome.is_eligible() {
        lines.extend(found.nothing.clone());
        if !found.remedies.is_empty() {
            lines.push("Each of these would allow it:".to_owned());
        }
        for (number, remedy) in (1..).zip(&found.remedies) {
            for (at, step) in remedy.steps.iter().enumerate() {
                let head = if at == 0 { format!("{number}.") } else { "  ".to_owned() };
                lines.push(format!("  {head} {}", step.sentence));
            }
        }
    }
    if let Some(next) = explanation.next_change {
        lines.push(format!("An answer for this tag changes next at {next}."));
    }
    lines.push(format!("Decided for {}, catalogue {}", explanation.at, explanation.catalogue_sha256));
    lines
}

pub fn lint(place: &Place, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let found = lint::lints(&console)?;
    output.show(&found, || {
        let mut lines = Vec::new();
        for severity in Severity::ALL {
            let these: Vec<&LintView> = found.iter().filter(|lint| lint.severity == *severity).collect();
            if !these.is_empty() {
                let head = console.messages().say(&format!("lint-severity-{}", severity.as_str()), &[]);
                lines.push(format!("{head}:"));
                lines.extend(these.iter().map(|lint| plain(&format!("  - {}", lint.sentence))));
            }
        }
        if lines.is_empty() {
            lines.push(console.messages().say("lint-none", &[]));
        }
        lines
    })?;
    let wrong = found.iter().any(|lint| lint.severity == Severity::Error);
    Ok(if wrong { ExitCode::from(DENIED) } else { ExitCode::SUCCESS })
}
