//! `backup`, `restore` and `recover`.

use std::process::ExitCode;

use domicile_console::{
    Text,
    backup::{self, Holds},
    recover::{self, Thing},
    restore::{self, RestoredKeys},
    secrets::Secret,
};

use super::Place;
use crate::{
    args::{Backup, Recover, Restore},
    output::{DENIED, Failure, Output, plain},
};

pub fn backup(place: &Place, options: &Backup, output: &Output) -> Result<ExitCode, Failure> {
    let how = backup::Options { replace: options.replace, keys: passphrase(options.keys)? };
    let report = backup::write(&place.open()?, &options.file, how)?;
    output.show(&report, || {
        let mut lines = vec![format!("Backed up and verified: {}", report.path), holds(&report.holds)];
        lines.push(match (&report.keys, &report.key_file) {
            (Some(keys), _) => format!(
                "Keys: {} in {}, sealed with the passphrase that you gave. Keep that file with the backup.",
                keys.count, keys.path
            ),
            (None, Some(file)) => format!(
                "Keys are not in the backup: they are in {file}, sealed with your passphrase. Copy that file too."
            ),
            (None, None) => "Keys are not in the backup: they are in the system's keychain of this account. Write them \
                             beside it with --keys: without the officer's key nobody can publish from a restored \
                             workspace."
                .to_owned(),
        });
        lines.extend(flaws(&report.flaws, "in the workspace itself, and so in the backup"));
        lines
    })?;
    Ok(code(report.flaws.is_empty()))
}

pub fn restore(place: &Place, options: &Restore, output: &Output) -> Result<ExitCode, Failure> {
    let how = restore::Options {
        replace: options.replace,
        accept_flaws: options.accept_flaws,
        keys: passphrase(options.keys)?,
    };
    let report = restore::restore(&options.backup, place.config()?, how)?;
    output.show(&report, || {
        let mut lines = vec![format!("Restored: {}", report.path), holds(&report.holds)];
        lines.extend(report.kept.iter().map(|kept| format!("What was there before: {kept}")));
        lines.extend(keys(&report.keys));
        if report.holds.releases > 0 {
            lines.push(
                "Releases that were published after the backup are not in it, and gateways that saw them refuse older \
                 ones."
                    .to_owned(),
            );
        }
        lines.extend(flaws(&report.flaws, "in the backup, and so in the workspace"));
        lines
    })?;
    Ok(code(report.flaws.is_empty() && !matches!(report.keys, RestoredKeys::Left { .. })))
}

/// The passphrase of the keys beside a backup, where they are asked for.
fn passphrase(wanted: bool) -> Result<Option<Secret<String>>, Failure> {
    const NAME: &str = "DOMICILE_BACKUP_PASSPHRASE";
    if !wanted {
        return Ok(None);
    }
    let given = std::env::var(NAME).ok().filter(|given| !given.is_empty());
    let message =
        || Failure::new("passphrase", format!("--keys needs the passphrase of the keys: give it in {NAME}"));
    Ok(Some(Secret::new(given.ok_or_else(message)?)))
}

fn keys(keys: &RestoredKeys) -> Vec<String> {
    match keys {
        RestoredKeys::NotAsked => vec![
            "Keys are not in a backup: on another computer take the file beside it along with --keys, or bring the \
             keychain or the passphrase file."
                .to_owned(),
        ],
        RestoredKeys::Taken { count, others } => {
            let mut lines = vec![format!("Keys taken along: {count}.")];
            lines.extend(others.iter().map(|name| {
                plain(&format!("{name}: this computer has another one, which stays"))
            }));
            lines
        }
        RestoredKeys::Left { file, message } => {
            vec![plain(&format!("The workspace is restored, its keys are not: they are in {file} ({message})"))]
        }
    }
}

pub fn recover(place: &Place, options: &Recover, output: &Output) -> Result<ExitCode, Failure> {
    let report = recover::recover(&options.file, &options.to, &place.config()?)?;
    output.show(&report, || {
        let mut lines = vec![format!("Recovered: {}", report.path.display()), holds(&report.holds)];
        lines.extend(report.mended.iter().map(|thing| said("from the audit log", thing)));
        lines.extend(report.lost.iter().map(|thing| said("lost", thing)));
        lines.push(if report.lost.is_empty() {
            "Nothing was lost.".to_owned()
        } else {
            format!("{} lost: a backup may have them.", things(report.lost.len()))
        });
        lines
    })?;
    Ok(code(report.lost.is_empty()))
}

fn holds(holds: &Holds) -> String {
    let Holds { objects, documents, releases, last_entry } = holds;
    let count = |number: u32, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let (objects, documents) = (count(*objects, "object"), count(*documents, "document"));
    format!("{objects}, {documents}, {}, audit log to entry {last_entry}.", count(*releases, "release"))
}

fn flaws(flaws: &[Text], place: &str) -> Vec<String> {
    let mut lines: Vec<String> =
        flaws.iter().map(|flaw| format!("not whole: {}", plain(&flaw.to_string()))).collect();
    if !flaws.is_empty() {
        lines.push(format!(
            "{} not whole {place}. An earlier backup may have better; domicile recover takes what can be had.",
            things(flaws.len())
        ));
    }
    lines
}

fn said(what: &str, Thing { kind, id, message }: &Thing) -> String {
    // A damaged file names things as it likes.
    plain(&format!("{what}: {kind} {id} ({message})"))
}

fn things(number: usize) -> String {
    if number == 1 { "1 thing is".to_owned() } else { format!("{number} things are") }
}

fn code(is_whole: bool) -> ExitCode {
    if is_whole { ExitCode::SUCCESS } else { ExitCode::from(DENIED) }
}
