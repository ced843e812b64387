//! `replay`.

use std::{
    io::{IsTerminal as _, Write as _},
    ops::ControlFlow,
    path::PathBuf,
    process::ExitCode,
};

use domicile_console::{
    domain::Instant,
    replay::{
        self, AgainstChoice, BeforeChoice, Class, FormatChoice, Options, Progress, ReplayDate, Report, Side,
        SideSource,
    },
};

use super::Place;
use crate::{
    args,
    output::{DENIED, Failure, Output, plain, table},
};

/// The most groups and bad lines that are printed for people; the JSON document has more.
const SHOWN: usize = 40;

pub fn replay(place: &Place, options: &args::Replay, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let mut show = Bar { is_shown: std::io::stderr().is_terminal() && !output.json };
    let report = replay::replay(&console, &asked(options), &mut |progress| show.tell(progress))?;
    show.clear();
    if report.rows > 0 && report.error_count == report.rows {
        let first = report.errors.first().map_or_else(String::new, |bad| {
            format!("{}, line {}: {}", plain(&bad.file), bad.line, plain(&bad.reason.to_string()))
        });
        return Err(Failure::new(
            "format",
            format!("not one of {} lines could be read, so nothing is known: {first}", grouped(report.rows)),
        ));
    }
    output.show(&report, || lines(&report))?;
    let differs = report.totals.lost + report.totals.gained > 0;
    Ok(if differs { ExitCode::from(DENIED) } else { ExitCode::SUCCESS })
}

fn asked(options: &args::Replay) -> Options {
    let format = match (&options.fields, options.format) {
        (Some(file), _) => FormatChoice::Fields(file.clone()),
        (None, args::LogFormat::Auto) => FormatChoice::Auto,
        (None, args::LogFormat::Plain) => FormatChoice::Plain,
        (None, args::LogFormat::Litellm) => FormatChoice::Litellm,
        (None, args::LogFormat::Envoy) => FormatChoice::Envoy,
        (None, args::LogFormat::Opa) => FormatChoice::Opa,
    };
    let before = match options.before.as_deref() {
        None => BeforeChoice::Published,
        Some(text) => match text.parse() {
            Ok(revision) => BeforeChoice::Revision(revision),
            Err(_) => BeforeChoice::Document(PathBuf::from(text)),
        },
    };
    let against = match options.against.as_str() {
        "draft" => AgainstChoice::Draft,
        file => AgainstChoice::Document(PathBuf::from(file)),
    };
    let date = match options.at {
        None => ReplayDate::Now,
        Some(args::ReplayAt::Recorded) => ReplayDate::Recorded,
        Some(args::ReplayAt::Instant(at)) => ReplayDate::At(at),
    };
    Options { logs: options.logs.clone(), format, date, before, against, record: options.record }
}

/// One line on the terminal that is written over, and gone at the end.
struct Bar {
    is_shown: bool,
}

impl Bar {
    fn tell(&self, progress: Progress) -> ControlFlow<()> {
        if self.is_shown {
            let percent = (progress.bytes * 100).checked_div(progress.total_bytes).unwrap_or(100);
            let mut error = std::io::stderr();
            let _ = write!(error, "\r{percent:>3} %, {} requests", grouped(progress.rows));
            let _ = error.flush();
        }
        ControlFlow::Continue(())
    }

    fn clear(&mut self) {
        if self.is_shown {
            let _ = write!(std::io::stderr(), "\r\u{1b}[K");
        }
    }
}

fn lines(report: &Report) -> Vec<String> {
    let mut lines = vec![sentence(report)];
    let totals = &report.totals;
    lines.push(format!(
        "{} refused now that were served, {} served now that were refused, {} served as before, {} refused as before, {} with a name that neither side knows, {} bad lines.",
        grouped(totals.lost),
        grouped(totals.gained),
        grouped(totals.unchanged_allowed),
        grouped(totals.unchanged_denied),
        grouped(totals.unknown),
        grouped(report.error_count)
    ));
    if !report.groups.is_empty() {
        let head =
            ["Became", "Requests", "Tag", "Model", "Endpoint", "Categories", "First", "Last", "Not known"];
        let mut rows = vec![head.map(str::to_owned).to_vec()];
        let name = |name: &Option<String>| name.as_deref().map_or_else(|| "-".to_owned(), plain);
        rows.extend(report.groups.iter().take(SHOWN).map(|group| {
            vec![
                word(group.class).to_owned(),
                grouped(group.count),
                name(&group.tag),
                name(&group.model),
                name(&group.endpoint),
                if group.categories.is_empty() {
                    "-".to_owned()
                } else {
                    plain(&group.categories.join(", "))
                },
                group.first.map_or_else(|| "-".to_owned(), |at| at.to_string()),
                group.last.map_or_else(|| "-".to_owned(), |at| at.to_string()),
                group.missing.as_ref().map_or_else(String::new, |missing| {
                    format!("{} {}", missing.kind.as_str(), plain(&missing.name))
                }),
            ]
        }));
        lines.extend(table(&rows));
        let more = report.groups.len().saturating_sub(SHOWN);
        if more > 0 {
            lines.push(format!("… and {more} more rows: --json has them."));
        }
    }
    lines.extend(trials(report));
    if report.rows_left_out > 0 {
        lines.push(format!(
            "{} requests are counted and in no row of the table: there are more combinations than are listed.",
            grouped(report.rows_left_out)
        ));
    }
    for file in &report.without_zone {
        lines.push(format!("{}: its times say no time zone, and were read as UTC.", plain(file)));
    }
    for bad in report.errors.iter().take(SHOWN) {
        lines.push(format!("{}, line {}: {}", plain(&bad.file), bad.line, plain(&bad.reason.to_string())));
    }
    let more = report.error_count.saturating_sub(u64::try_from(report.errors.len().min(SHOWN)).unwrap_or(0));
    if more > 0 {
        lines.push(format!("… and {} more bad lines.", grouped(more)));
    }
    lines.push(format!("Before: {}. After: {}.", side(&report.before), side(&report.against)));
    lines.push(match report.at {
        Some(at) => format!("All requests were judged for {at}."),
        None => "Each request was judged for its own time.".to_owned(),
    });
    lines
}

/// What policies in audit would have denied, and what that was most often.
fn trials(report: &Report) -> Vec<String> {
    if report.trials.is_empty() {
        return Vec::new();
    }
    let text = |text: &Option<String>| text.as_deref().map_or_else(|| "-".to_owned(), plain);
    let time = |at: Option<Instant>| at.map_or_else(|| "-".to_owned(), |at| at.to_string());
    let head = ["In audit", "Applied to", "Would deny", "First", "Last"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(report.trials.iter().map(|trial| {
        let (requests, denials) = (grouped(trial.requests), grouped(trial.denials));
        vec![plain(trial.policy.as_str()), requests, denials, time(trial.first), time(trial.last)]
    }));
    let mut lines = table(&rows);
    let mut rows =
        vec![["Would be denied by", "Requests", "Tag", "Model", "Endpoint"].map(str::to_owned).to_vec()];
    for trial in &report.trials {
        rows.extend(trial.groups.iter().map(|group| {
            let (policy, count) = (plain(trial.policy.as_str()), grouped(group.count));
            vec![policy, count, text(&group.tag), text(&group.model), text(&group.endpoint)]
        }));
    }
    if rows.len() > 1 {
        lines.extend(table(&rows));
    }
    if !report.recorded.is_empty() {
        lines.push(format!("Recorded for promotion: {}.", plain(&report.recorded.join(", "))));
    }
    lines
}

/// The answer in one sentence.
fn sentence(report: &Report) -> String {
    let judged = report.rows - report.error_count;
    let (lost, gained) = (report.totals.lost, report.totals.gained);
    let of =
        |count: u64| if count == 1 { "1 request".to_owned() } else { format!("{} requests", grouped(count)) };
    let answer = match (judged, lost, gained) {
        (0, _, _) => "The log holds no request.".to_owned(),
        (_, 0, 0) => format!("Of {} none would be answered otherwise than now.", of(judged)),
        (_, lost, 0) => format!("Of {} {} would be refused that are served now.", of(judged), grouped(lost)),
        (_, 0, gained) => {
            format!("Of {} {} would be served that are refused now.", of(judged), grouped(gained))
        }
        (_, lost, gained) => format!(
            "Of {} {} would be refused that are served now, and {} would be served that are refused now.",
            of(judged),
            grouped(lost),
            grouped(gained)
        ),
    };
    let nothing = match report.before.source {
        SideSource::Nothing => " Nothing is published, so every request counts as refused now.",
        SideSource::Release | SideSource::Draft | SideSource::Document => "",
    };
    let stopped = if report.cancelled { " Stopped before the end: the rest was not looked at." } else { "" };
    format!("{answer}{nothing}{stopped}")
}

const fn word(class: Class) -> &'static str {
    match class {
        Class::Lost => "✕ refused",
        Class::Gained => "✓ served",
        Class::Unknown => "? unknown",
        Class::UnchangedAllowed => "served as before",
        Class::UnchangedDenied => "refused as before",
    }
}

fn side(side: &Side) -> String {
    let name = match (side.source, side.revision, &side.file) {
        (SideSource::Nothing, _, _) => "nothing is published".to_owned(),
        (SideSource::Release, revision, _) => format!("release {}", revision.unwrap_or_default()),
        (SideSource::Draft, _, _) => "the draft".to_owned(),
        (SideSource::Document, _, file) => plain(file.as_deref().unwrap_or_default()),
    };
    format!("{name}, catalogue {}", side.sha256)
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
