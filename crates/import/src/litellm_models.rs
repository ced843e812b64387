//! LiteLLM's model map (`model_prices_and_context_window_backup.json`): every key becomes a model and is classed by
//! provider and by what its key says about the place. The counts of LiteLLM 1.109.1 are in the tests.
//!
//! Only the fields that are used are read; what an entry has besides is skipped without being kept.

use std::{borrow::Cow, collections::HashMap, fmt};

use domicile_policy::{Model, ModelId};
use domicile_text::{Text, text};
use serde::{
    Deserialize,
    de::{DeserializeSeed, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    input::{Context, File, LARGEST},
    json::{DEPTH, Lines, too_deep},
    models,
    proposal::{Format, Note, Proposal, Provenance, Row, Status},
    text::{Position, count, decode},
};

mod class;

pub use class::{Family, KeyScope, ModelClass, Summary, SummaryRow};

/// The key that explains the format and is no model.
const SAMPLE: &str = "sample_spec";
/// The key under which LiteLLM keeps rules for routing unknown names; it is counted as an entry without provider.
const RULES: &str = "fallback_generalizations";

/// A model map: what importing it would do, and what its keys say.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModelMap {
    /// What importing it would do, a row for each key but `sample_spec`.
    pub proposal: Proposal,
    /// What each key says, in the order of the rows; `None` for a row that is an error.
    pub classes: Vec<Option<ModelClass>>,
    /// How many keys say what.
    pub summary: Summary,
}

/// Reads a model map. Errors are those of the whole file; an entry that cannot be used is a row.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<ModelMap, ImportError> {
    let text = decode(file.bytes, LARGEST)?;
    let lines = Lines::of(text);
    if let Some(offset) = too_deep(text, DEPTH) {
        let Position { line, column } = lines.position(offset);
        return Err(ImportError::Excessive {
            line,
            column,
            what: text!("lists and maps are nested too deep"),
        });
    }
    let entries = entries(text, &lines)?;
    let mut first: HashMap<&str, (usize, u32)> = HashMap::new();
    for entry in &entries {
        let seen = first.entry(&entry.key).or_insert((0, entry.at.line));
        seen.0 += 1;
    }
    let mut map = ModelMap {
        proposal: Proposal {
            source: Provenance::of(file, Format::LitellmModels),
            rows: Vec::with_capacity(entries.len()),
            notes: Vec::new(),
        },
        classes: Vec::with_capacity(entries.len()),
        summary: Summary::default(),
    };
    for entry in &entries {
        if entry.key == SAMPLE {
            let message = text!("`sample_spec` explains the format and is no model, so it is left out.");
            map.proposal.notes.push(Note { line: Some(entry.at.line), message });
            continue;
        }
        let duplicate = first.get(&*entry.key).filter(|(times, _)| *times > 1).map(|(_, line)| *line);
        let (row, class) = match duplicate {
            Some(line) => (error(entry, duplicate_mend(line)), None),
            None => row(entry, context),
        };
        map.summary.count(class.as_ref());
        map.proposal.rows.push(row);
        map.classes.push(class);
    }
    Ok(map)
}

fn duplicate_mend(line: u32) -> Text {
    text!(
        "The key stands in the file more than once, first on line {line}, and programs differ in which they take: leave \
         one.",
        line,
    )
}

/// One key with its value, still unread.
struct Entry<'a> {
    key: Cow<'a, str>,
    at: Position,
    value: &'a RawValue,
}

/// What is read of an entry.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    litellm_provider: Option<Cow<'a, str>>,
    #[serde(default)]
    supported_regions: Option<Vec<String>>,
    #[serde(borrow, default)]
    deprecation_date: Option<Cow<'a, str>>,
}

fn entries<'a>(text: &'a str, lines: &Lines<'_>) -> Result<Vec<Entry<'a>>, ImportError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let entries = Entries { text, lines }
        .deserialize(&mut deserializer)
        .and_then(|entries| deserializer.end().map(|()| entries));
    entries.map_err(|error| {
        // The message of serde_json ends with its own position.
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        let message = if error.is_eof() {
            text!("this is not a model map ({message}): the file is cut off, so load it again", message)
        } else {
            text!("this is not a model map ({message})", message)
        };
        ImportError::Syntax {
            line: count(error.line()).max(1),
            column: count(error.column()).max(1),
            message,
        }
    })
}

struct Entries<'a, 'l> {
    text: &'a str,
    lines: &'l Lines<'l>,
}

impl<'a> DeserializeSeed<'a> for Entries<'a, '_> {
    type Value = Vec<Entry<'a>>;

    fn deserialize<D: serde::Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Entries<'a, '_> {
    type Value = Vec<Entry<'a>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map from model names to their entries")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            let value: &'a RawValue = map.next_value()?;
            // The value is a piece of the text: its distance from the start is its place.
            let offset = value.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
            entries.push(Entry { key, at: self.lines.position(offset), value });
        }
        Ok(entries)
    }
}

/// A key, borrowed from the text where it has no escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

fn error(entry: &Entry<'_>, message: Text) -> Row {
    Row::error(entry.at.line, entry.key.chars().take(256).collect::<String>(), message)
}

fn row(entry: &Entry<'_>, context: &Context<'_>) -> (Row, Option<ModelClass>) {
    // Serde would read the fields from a list, too.
    if !entry.value.get().starts_with('{') {
        let Position { line, column } = entry.at;
        let message =
            text!("The entry at line {line}, column {column} must be a map: correct it.", line, column);
        return (error(entry, message), None);
    }
    let fields: Fields<'_> = match serde_json::from_str(entry.value.get()) {
        Ok(fields) => fields,
        Err(wrong) => return (error(entry, wrong_entry(entry, &wrong)), None),
    };
    let class =
        class::of(&entry.key, fields.litellm_provider.as_deref(), fields.supported_regions.as_deref());
    if entry.key == RULES {
        let message = text!(
            "These are rules of LiteLLM for names that it does not know, and no model: nothing is imported."
        );
        return (Row { status: Status::Same, ..error(entry, message) }, Some(class));
    }
    let date = fields.deprecation_date.as_deref();
    if let Some(date) = date.filter(|date| !is_day(date)) {
        let message = text!("`deprecation_date` is `{date}`: write a day such as `2026-12-31`.", date);
        return (error(entry, message), None);
    }
    let id = match ModelId::new(entry.key.as_ref()) {
        Ok(id) => id,
        Err(wrong) => {
            let message = text!("The name cannot be used: {error}.", error = Text::from(&wrong));
            return (error(entry, message), None);
        }
    };
    let model = Model { id, vendor: class.vendor.clone(), deprecated_on: date.map(str::to_owned) };
    (models::row(context, entry.at.line, &entry.key, class.sentence(), model), Some(class))
}

fn wrong_entry(entry: &Entry<'_>, wrong: &serde_json::Error) -> Text {
    // Positions inside the entry count from where it begins.
    let inside = count(wrong.line()).max(1);
    let line = entry.at.line.saturating_add(inside - 1);
    let column = count(wrong.column());
    let column = if inside == 1 { entry.at.column.saturating_add(column).saturating_sub(1) } else { column };
    let message = wrong.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    text!("The entry cannot be read at line {line}, column {column}: {message}.", line, column, message)
}

/// Whether `text` is a day of the calendar, `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests;
