//! Log lines of gateways, for replay: one line of JSON in, one row out.
//!
//! Where a format keeps what is a table of JSON pointers. Only those paths are walked: everything else, prompts
//! included, is skipped without becoming a value. A bad line is an error of its own and says nothing of what is in
//! it. Of a key that stands twice the last one counts, as it does for Envoy and for Python.

use std::fmt;

pub use domicile_policy::replay::Field;
use domicile_text::{Text, text};
use serde::Deserialize;

mod auto;
mod mapping;
mod scan;
mod time;
mod walk;

#[cfg(test)]
mod tests;

pub use auto::Auto;
pub use mapping::{Mapping, MappingError, Meaning, Place};
pub use time::{of_number as time_of_number, of_text as time_of_text};

/// The longest line that is read, in bytes.
pub const LONGEST_LINE: usize = 1024 * 1024;

/// The longest name that is read, in bytes. No id and no upstream name is nearly as long.
pub const LONGEST_NAME: usize = 1024;

/// The formats that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own: `time`, `tag`, `categories`, `model`, `endpoint`.
    Plain,
    /// LiteLLM's standard logging payload.
    Litellm,
    /// Envoy's access log, with the fields that the guide gives.
    Envoy,
    /// Decision logs of Open Policy Agent behind Envoy.
    Opa,
}

impl Format {
    /// Every format, the one with the plainest mark first.
    pub const ALL: [Self; 4] = [Self::Opa, Self::Litellm, Self::Envoy, Self::Plain];

    /// Its name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Litellm => "litellm",
            Self::Envoy => "envoy",
            Self::Opa => "opa",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A JSON pointer, or several of which the first that holds something counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Pointers {
    /// One.
    One(String),
    /// Several, in the order in which they are tried.
    Several(Vec<String>),
}

/// A mapping as somebody writes it: for each field the JSON pointers (RFC 6901) to where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fields {
    /// When the request was: RFC 3339, or a number of seconds or milliseconds since 1970.
    pub time: Option<Pointers>,
    /// Its residency tag.
    pub tag: Option<Pointers>,
    /// What it carried: a list of names, or a text with commas between them.
    pub categories: Option<Pointers>,
    /// The model that it named.
    pub model: Option<Pointers>,
    /// The endpoint that served it.
    pub endpoint: Option<Pointers>,
}

/// Why a line is no row. It never says what stands in the line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum LineError {
    /// It is longer than [`LONGEST_LINE`].
    TooLong,
    /// It is not UTF-8.
    NotUtf8 {
        /// The first wrong byte, from 1.
        at: usize,
    },
    /// It is not JSON.
    NotJson {
        /// Where it stops being JSON, in bytes from 1.
        column: usize,
    },
    /// It is JSON, and no object.
    NotAnObject,
    /// A field holds something else than it must.
    WrongType {
        /// The field.
        field: Field,
        /// What it must be.
        wanted: Text,
        /// What it is.
        found: Text,
    },
    /// A field holds more than any name has.
    NameTooLong {
        /// The field.
        field: Field,
    },
    /// Its time is no instant.
    Time,
    /// It has none of the fields.
    NoFields,
    /// It is of no format that is known.
    Unrecognised,
}

impl From<&LineError> for Text {
    fn from(error: &LineError) -> Self {
        match error {
            LineError::TooLong => text!("the line is longer than 1 MiB"),
            LineError::NotUtf8 { at } => {
                text!("the line is not UTF-8 text, from byte {at} on", at = *at)
            }
            LineError::NotJson { column } => {
                text!("the line is not JSON, from column {column} on", column = *column)
            }
            LineError::NotAnObject => text!("the line is not a JSON object"),
            LineError::WrongType { field, wanted, found } => {
                text!("the {field} is {found}, and must be {wanted}", field = field.named(), found, wanted)
            }
            LineError::NameTooLong { field } => text!(
                "the {field} is longer than any name: look whether the mapping points at the right place",
                field = field.named(),
            ),
            LineError::Time => text!(
                "the time cannot be read: write it like 2026-12-31T23:00:00Z, or as seconds or milliseconds since 1970"
            ),
            LineError::NoFields => text!("the line has none of the fields that are read of this format"),
            LineError::Unrecognised => {
                text!("the line is of no known format: name the format, or where the fields are")
            }
        }
    }
}

/// The text of a line, without the mark that some programs put before the first one.
fn text(line: &[u8]) -> Result<&[u8], LineError> {
    if line.len() > LONGEST_LINE {
        return Err(LineError::TooLong);
    }
    Ok(line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line))
}

/// Whether a line holds nothing at all: such a line is no row and no error.
pub fn is_blank(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    line.iter().all(u8::is_ascii_whitespace)
}
