//! Instants as they stand in files: `YYYY-MM-DDTHH:MM:SSZ`, whole seconds, UTC, and no other spelling.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serializer};

/// The instant as a file spells it.
///
/// `None` when the instant has a fraction of a second or a year outside 0..=9999: TUF has no form for either.
pub(crate) fn format(at: Timestamp) -> Option<String> {
    let text = at.to_string();
    (at.subsec_nanosecond() == 0 && text.len() == 20).then_some(text)
}

/// The instant that `text` spells, or `None` when it is not exactly `YYYY-MM-DDTHH:MM:SSZ`.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let at: Timestamp = text.parse().ok()?;
    // Writing it again refuses what jiff forgives: offsets, lower case, fractions, a 60th second.
    (format(at)? == text).then_some(at)
}

/// For `#[serde(with = "crate::instant")]`.
pub(crate) fn serialize<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    let text = format(*at).ok_or_else(|| serde::ser::Error::custom("an instant has no whole-second form"))?;
    serializer.serialize_str(&text)
}

/// For `#[serde(with = "crate::instant")]`.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| {
        let text: String = text.chars().take(40).collect();
        serde::de::Error::custom(format!("`{text}` is not an instant of the form `YYYY-MM-DDTHH:MM:SSZ`"))
    })
}

#[cfg(test)]
mod tests;
