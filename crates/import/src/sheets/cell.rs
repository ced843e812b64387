//! What stands in one cell. A spreadsheet reads a cell that begins with `=` as a formula, so such a text is written with
//! an apostrophe before it, and so is one that begins with an apostrophe: the first of them never belongs to the text.
//! An empty cell is what is absent, and an apostrophe alone is a text that is there and empty.

use domicile_text::{Text, text};
use serde_json::Value;

/// How a field of an object stands in its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// Words with a space between.
    Words,
    /// `not_retained`, `anywhere`, `unknown`, or places with a space between.
    Places,
    /// Texts by name, as a JSON object.
    Map,
}

impl Cell {
    /// The cell that holds `value`; nothing for a text that is empty.
    pub(super) fn write(self, value: &Value) -> String {
        match (self, value) {
            (_, Value::String(text)) => escape(text),
            (Self::Words | Self::Places, Value::Array(words)) => {
                let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
                escape(&words.join(" "))
            }
            (_, other) => escape(&other.to_string()),
        }
    }

    /// The value that stands in a cell, or what is wrong with it.
    pub(super) fn read(self, cell: &str) -> Result<Value, Text> {
        let text = restore(cell);
        let word = text.trim();
        let words = || {
            let words = word.split([' ', '\t', '\r', '\n', ',', ';']).filter(|word| !word.is_empty());
            Value::Array(words.map(|word| Value::String(word.to_owned())).collect())
        };
        match self {
            Self::Text => Ok(Value::String(text.to_owned())),
            Self::Flag if word.eq_ignore_ascii_case("true") => Ok(Value::Bool(true)),
            Self::Flag if word.eq_ignore_ascii_case("false") => Ok(Value::Bool(false)),
            Self::Flag => Err(text!("write `true` or `false`")),
            Self::Number => {
                let number: u32 = word.parse().map_err(|_| text!("write a whole number, 0 or more"))?;
                Ok(Value::from(number))
            }
            Self::Words => Ok(words()),
            Self::Places => Ok(match word {
                "not_retained" | "anywhere" | "unknown" => Value::String(word.to_owned()),
                _ => words(),
            }),
            Self::Map => serde_json::from_str(word).map_err(|_| {
                text!(
                    "write names and texts as JSON, for example `{example}`",
                    example = r#"{"retention":"none"}"#,
                )
            }),
        }
    }
}

/// `text` as a cell that no spreadsheet reads as a formula.
fn escape(text: &str) -> String {
    if text.starts_with(['\'', '=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text of a cell.
fn restore(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_comes_back_and_none_is_a_formula(text in "(?s)['=+@\t\r\n-]{0,3}.{0,20}") {
            let cell = Cell::Text.write(&Value::String(text.clone()));
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?} is no formula", &cell);
            prop_assert_eq!(Cell::Text.read(&cell), Ok(Value::String(text)));
        }
    }

    #[test]
    fn apostrophes_are_told_from_the_escape() {
        for (text, cell) in [("'x", "''x"), ("=1", "'=1"), ("'=1", "''=1"), ("x'", "x'"), ("'", "''")] {
            assert_eq!(escape(text), cell, "{text}");
            assert_eq!(restore(cell), text, "{cell}");
        }
        assert_eq!(restore("'"), "", "an apostrophe alone is a text that is there and empty");
    }
}
