//! JSON that is YAML at the same time: Envoy reads the files as YAML, everybody else may read them as JSON.
//!
//! Keys are sorted here and not left to a map of `serde_json`, whose order depends on how it was built: two builds
//! must write the same bytes. It must never write a character that a YAML reader folds, drops or refuses.

use std::fmt::Write as _;

use serde_json::Value;

/// The bytes of `value`: two spaces of indentation, keys in order, a line feed at the end.
pub(super) fn yaml(value: &Value) -> Vec<u8> {
    let mut text = String::new();
    write(&mut text, value, 0);
    text.push('\n');
    text.into_bytes()
}

/// `text` as a quoted scalar.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    string(&mut quoted, text);
    quoted
}

fn write(out: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            // Writing to a String cannot fail.
            let _ = write!(out, "{value}");
        }
        Value::String(text) => string(out, text),
        Value::Array(items) => {
            let each = items.iter().map(|item| (None, item));
            members(out, ['[', ']'], each, depth);
        }
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().map(|(key, item)| (Some(key.as_str()), item)).collect();
            entries.sort_by_key(|(key, _)| *key);
            members(out, ['{', '}'], entries.into_iter(), depth);
        }
    }
}

fn members<'a>(
    out: &mut String,
    [open, close]: [char; 2],
    items: impl Iterator<Item = (Option<&'a str>, &'a Value)>,
    depth: usize,
) {
    out.push(open);
    let mut empty = true;
    for (key, item) in items {
        if !empty {
            out.push(',');
        }
        empty = false;
        line(out, depth + 1);
        if let Some(key) = key {
            string(out, key);
            out.push_str(": ");
        }
        write(out, item, depth + 1);
    }
    if !empty {
        line(out, depth);
    }
    out.push(close);
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    (0..depth).for_each(|_| out.push_str("  "));
}

/// A double-quoted scalar with escapes that JSON and YAML read alike.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // Not printable in YAML, or a line break or mark of byte order there.
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{feff}'
            | '\u{fffe}'..='\u{ffff}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            // Planes above the first stay as they are: JSON would need a pair of surrogates, which YAML refuses.
            other => out.push(other),
        }
    }
    out.push('"');
}
