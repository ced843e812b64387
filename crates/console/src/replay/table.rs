//! The columns of a Parquet log in which a mapping finds its fields.

use std::fs::File;

use domicile_import::log::{self as import, Mapping};
use domicile_table::log::{Fields, Log, Place};
use domicile_text::{Text, text};

use super::Reader;

/// The columns that `reader` reads of a log: a JSON pointer's keys are the names of nested columns. Says what is wrong
/// when the log is of no known format, or lacks a column.
///
/// Of a known format every column may be missing but the tag's; of a mapping that somebody wrote, none of a field.
pub(super) fn fields(log: &Log<File>, reader: &mut Reader) -> Result<Fields, Text> {
    let has = |path: &[String]| log.has(&path.join("."));
    let (mapping, is_own) = match reader {
        Reader::Auto(auto) => {
            let mapping = auto.of_table(has).ok_or_else(|| {
                text!(
                    "its columns are those of no known format: name the format, or say in a file of your own where the \
                     fields are. It has {columns}",
                    columns = quoted(&log.columns()),
                )
            })?;
            (mapping, false)
        }
        Reader::One { mapping, is_own, .. } => (&**mapping, *is_own),
    };
    let found = Fields {
        time: places(mapping, import::Field::Time, log, is_own),
        tag: places(mapping, import::Field::Tag, log, true),
        categories: places(mapping, import::Field::Categories, log, is_own),
        model: places(mapping, import::Field::Model, log, is_own),
        endpoint: places(mapping, import::Field::Endpoint, log, is_own),
        text_time: import::time_of_text,
        number_time: import::time_of_number,
    };
    log.select(&found).map_err(|error| Text::from(&error))?;
    Ok(found)
}

/// The columns of a field that are there, whatever they hold, so that the log refuses what is none to read; where one
/// must be and none is, all, so that it refuses them by name.
fn places(mapping: &Mapping, field: import::Field, log: &Log<File>, must_be: bool) -> Vec<Place> {
    let place = |place: &import::Place| {
        let meaning = place.meaning;
        Place { column: place.path.join("."), meaning: Box::new(move |text| meaning.of(text)) }
    };
    let all = || mapping.places(field).iter().map(place);
    let there: Vec<Place> = all().filter(|place| log.has(&place.column)).collect();
    if there.is_empty() && must_be { all().collect() } else { there }
}

fn quoted(columns: &[String]) -> String {
    columns.iter().map(|column| format!("`{column}`")).collect::<Vec<_>>().join(", ")
}
