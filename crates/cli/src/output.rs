//! What the command prints: sentences for people, or one JSON document.

use std::{io::Write as _, process::ExitCode};

use domicile_console::Error;
use serde::Serialize;

/// Where and how results are printed.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// Whether JSON is asked for.
    pub json: bool,
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub struct Failure {
    code: &'static str,
    /// What happened, why, and what to do.
    pub message: String,
    exit: u8,
}

/// The exit code for denied and not verified.
pub const DENIED: u8 = 3;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (code, exit) = match &error {
            Error::Invalid(_) => ("invalid", 1),
            Error::Field { .. } => ("field", 1),
            Error::NotFound { .. } => ("not_found", 1),
            Error::NothingToUndo | Error::NothingToRedo => ("nothing_to_do", 1),
            Error::Published(_) => ("published", 1),
            Error::NotPublishable(_) => ("not_publishable", 1),
            Error::NotPromotable(_) => ("not_promotable", DENIED),
            Error::NotPermitted(_) => ("not_permitted", DENIED),
            Error::NoKeychain(_) => ("no_keychain", 1),
            Error::Secrets(_) => ("secrets", 1),
            Error::Store(_) => ("store", 1),
            Error::File { .. } => ("file", 1),
            Error::Format(_) => ("format", 1),
            Error::Build(_) => ("build", 1),
            Error::Verify(error) => (error.code(), DENIED),
            Error::Refused(_) => ("refused", DENIED),
            Error::Gateway(_) => ("gateway", 1),
            Error::Prompt(_) => ("prompt", 1),
            Error::Internal(_) => ("internal", 1),
        };
        Self { code, message: error.to_string(), exit }
    }
}

impl Failure {
    /// A failure of the command line itself.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), exit: 1 }
    }

    /// The same as an answer "no" and not an error: exit code 3.
    pub fn refused(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), exit: DENIED }
    }
}

#[derive(Serialize)]
struct ErrorDocument<'a> {
    error: ErrorBody<'a>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    code: &'a str,
    message: &'a str,
}

impl Output {
    /// Prints `value` as JSON, or the `lines` for people.
    pub fn show<T: Serialize>(&self, value: &T, lines: impl FnOnce() -> Vec<String>) -> Result<(), Failure> {
        if self.json {
            let text = serde_json::to_string_pretty(value)
                .map_err(|error| Failure::new("internal", format!("the result is not JSON: {error}")))?;
            write(&text);
        } else {
            lines().iter().for_each(|line| write(line));
        }
        Ok(())
    }

    /// Prints a line for people; nothing when JSON is asked for.
    pub fn say(&self, line: &str) {
        if !self.json {
            write(line);
        }
    }

    /// Prints the failure and gives its exit code.
    pub fn failure(&self, failure: &Failure) -> ExitCode {
        let body = ErrorBody { code: failure.code, message: &failure.message };
        if self.json {
            write(&serde_json::to_string_pretty(&ErrorDocument { error: body }).unwrap_or_default());
        } else {
            let _ = writeln!(std::io::stderr(), "domicile: {}", failure.message);
        }
        ExitCode::from(failure.exit)
    }
}

/// Writes a line to standard output. A reader that went away, as `head` does, is no error of ours.
pub fn write(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Writes a document. One that could not be written whole is a failure: somebody keeps it.
pub fn write_whole(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new("file", format!("the output could not be written ({error}): check free space")))
        }
        _ => Ok(()),
    }
}

/// Writes text without a line end and shows it at once.
pub fn write_part(text: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// A foreign text as it may stand on a terminal: what would steer it, or turn the reading around, is written out.
pub fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) {
            plain.extend(c.escape_unicode());
        } else {
            plain.push(c);
        }
    }
    plain
}

/// Rows as aligned columns.
pub fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(&widths).map(|(cell, width)| {
                let padding = width.saturating_sub(cell.chars().count());
                format!("{cell}{}", " ".repeat(padding))
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}
