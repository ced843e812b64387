//! Evidence with its document: the file is copied, hashed and kept, never executed.

use std::{
    ffi::OsStr,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use domicile_policy::{Change, Evidence, Instant, StoredFile, Validity, canonical::Sha256Hex};
use domicile_text::text;
use jiff::{civil::Date, tz::TimeZone};

use crate::{Console, Error, release, table};

/// The largest document that is kept, in bytes.
pub const LARGEST_FILE: usize = 25 * 1024 * 1024;

/// Adds or replaces a piece of evidence, with the document's name and bytes where there is one.
///
/// The document is checked by its first bytes, not by its name: PDF, PNG, JPEG or text.
pub fn put(console: &Console, mut evidence: Evidence, file: Option<(String, Vec<u8>)>) -> Result<(), Error> {
    if let Some((name, bytes)) = &file {
        check(bytes)?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        evidence.file = Some(StoredFile { name, sha256: Sha256Hex::of(bytes).to_string(), size });
    } else if let Some(stored) = &evidence.file
        && console.store().file(&stored.sha256)?.is_none()
    {
        return Err(Error::field(
            text!("file"),
            text!("the document is not in this workspace: add it again"),
        ));
    }
    let stored = evidence.file.clone();
    console.edit("evidence.put", None, &[Change::put(evidence)], |write| {
        if let (Some(stored), Some((_, bytes))) = (&stored, &file) {
            write.add_file(&stored.sha256, &stored.name, bytes)?;
        }
        Ok(())
    })
}

fn check(bytes: &[u8]) -> Result<(), Error> {
    if bytes.is_empty() {
        return Err(Error::field(text!("file"), text!("the file is empty: choose the signed document")));
    }
    if bytes.len() > LARGEST_FILE {
        return Err(Error::field(text!("file"), text!("the file is larger than 25 MB: add a smaller copy")));
    }
    let is_text = || std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
    let known = [b"%PDF-".as_slice(), b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"];
    if known.iter().any(|magic| bytes.starts_with(magic)) || is_text() {
        Ok(())
    } else {
        Err(Error::field(
            text!("file"),
            text!("this kind of file is not kept: add a PDF, a PNG or JPEG image, or a text"),
        ))
    }
}

/// The copy of a document, as it was hashed. One that has changed since is an error.
pub fn file(console: &Console, sha256: &str) -> Result<Vec<u8>, Error> {
    let found = console.store().file(sha256)?;
    let bytes = found.ok_or_else(|| Error::NotFound { kind: text!("document"), id: sha256.to_owned() })?;
    if Sha256Hex::of(&bytes).to_string() != sha256 {
        return Err(Error::Store(domicile_store::Error::Damaged {
            kind: text!("document"),
            id: sha256.to_owned(),
            message: text!("its bytes are not those that were hashed when it was added"),
        }));
    }
    Ok(bytes)
}

/// Where a copy of the document `name` goes when the officer names no other file, under a name that is free.
pub fn default_copy(console: &Console, name: &str) -> Result<PathBuf, Error> {
    let name = Path::new(name);
    let or = |part: Option<&OsStr>, otherwise: &str| {
        part.and_then(OsStr::to_str).map_or_else(|| otherwise.to_owned(), str::to_owned)
    };
    release::free_file(console, &or(name.file_stem(), "document"), &or(name.extension(), "bin"))
}

/// Writes the copy of a document to the file `path`, whole or not at all, and gives the path in full.
///
/// A file that is there is refused without `replace`; a link is always refused.
pub fn save_copy(console: &Console, sha256: &str, path: &Path, replace: bool) -> Result<PathBuf, Error> {
    let bytes = file(console, sha256)?;
    let path = table::free(path, replace)?;
    let folder =
        path.parent().ok_or_else(|| Error::field(text!("file"), text!("name a file in a folder")))?;
    fs::create_dir_all(folder).map_err(|error| Error::unwritten(folder, &error))?;
    table::save(&path, replace, |sink| {
        sink.write_all(&bytes).map_err(|error| Error::unwritten(&path, &error))
    })?;
    Ok(path)
}

/// The instant at which a day begins in the officer's time zone; `through` gives the end of the day instead, so
/// that "through 31 December" ends at midnight.
///
/// `day` is `YYYY-MM-DD`; `zone` an IANA name such as `Europe/Berlin`.
pub fn day_boundary(day: &str, zone: &str, through: bool) -> Result<Instant, Error> {
    let date: Date = day.parse().map_err(|_| {
        Error::field(text!("date"), text!("`{day}` is not a date: write it as 2026-12-31", day))
    })?;
    let zone = time_zone(zone)?;
    let date = if through { date.tomorrow() } else { Ok(date) };
    let start = date.and_then(|date| date.to_zoned(zone));
    let zoned =
        start.map_err(|_| Error::field(text!("date"), text!("`{day}` is beyond the calendar", day)))?;
    Ok(zoned.timestamp().into())
}

pub(crate) fn time_zone(name: &str) -> Result<TimeZone, Error> {
    TimeZone::get(name).map_err(|_| {
        Error::field(text!("time zone"), text!("`{name}` is not a time zone such as Europe/Berlin", name))
    })
}

/// From the beginning of the first day to the end of the last, in the officer's time zone.
pub fn validity(first: &str, last: &str, zone: &str) -> Result<Validity, Error> {
    let (from, to) = (day_boundary(first, zone, false)?, day_boundary(last, zone, true)?);
    Validity::new(from, to).map_err(|_| {
        Error::field(text!("last day"), text!("it is before the first day: mend one of the two"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn through_a_day_ends_at_local_midnight() {
        let end = day_boundary("2026-12-31", "Europe/Berlin", true).unwrap();
        assert_eq!(end.to_string(), "2026-12-31T23:00:00Z", "midnight in Berlin is 23:00 UTC in winter");
        let start = day_boundary("2026-07-01", "Europe/Berlin", false).unwrap();
        assert_eq!(start.to_string(), "2026-06-30T22:00:00Z", "and 22:00 UTC in summer");
        assert!(
            day_boundary("31.12.2026", "Europe/Berlin", true).is_err(),
            "other spellings are the window's to read"
        );
        assert!(day_boundary("2026-12-31", "Berlin", true).is_err(), "a zone that does not exist");
    }
}
