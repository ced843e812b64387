//! Where an export goes when the officer names nothing else. Must never create it.

use std::path::{Path, PathBuf};

use crate::{Console, Error, workspace};
use domicile_text::text;

/// `Domicile/<workspace>/revision-<number>` in the home directory.
///
/// An error where the account has no home directory, or the workspace could not be read.
pub fn default_folder(console: &Console, revision: u32) -> Result<PathBuf, Error> {
    let home = dirs::home_dir().ok_or_else(|| Error::File {
        path: "~".into(),
        message: text!("this account has no home folder: name the folder in full"),
    })?;
    let name = workspace::name(console)?.unwrap_or_default();
    Ok(folder_in(&home, &name, revision))
}

/// The file `<stem>-<day>.<extension>` beside the folders of the releases, with a number where that is taken.
///
/// Errors as [`default_folder`] does.
pub(crate) fn free_file(console: &Console, stem: &str, extension: &str) -> Result<PathBuf, Error> {
    let releases = default_folder(console, 0)?;
    let folder = releases.parent().map_or_else(PathBuf::new, Path::to_owned);
    let day = console.now().timestamp().strftime("%Y-%m-%d").to_string();
    let named = |suffix: &str| folder.join(format!("{stem}-{day}{suffix}.{extension}"));
    let mut file = named("");
    let mut number = 2_u32;
    while file.exists() {
        file = named(&format!("-{number}"));
        number += 1;
    }
    Ok(file)
}

/// The folder below `home`, with what a file name cannot hold on some system replaced in `name`.
fn folder_in(home: &Path, name: &str, revision: u32) -> PathBuf {
    let plain: String = name
        .chars()
        .map(|one| if one.is_alphanumeric() || matches!(one, ' ' | '-' | '_' | '.') { one } else { '-' })
        .collect();
    // A leading dot hides a folder, a trailing dot or space is lost on Windows.
    let plain = plain.trim_matches(['.', ' ', '-']);
    let plain = if plain.is_empty() { "workspace" } else { plain };
    home.join("Domicile").join(plain).join(format!("revision-{revision}"))
}

#[cfg(test)]
mod tests;
