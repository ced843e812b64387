//! Instants and half-open intervals `[from, to)` in UTC. "Through 31 December" typed in Berlin ends at midnight
//! Berlin time: turning such a text into an instant is the caller's work, since it needs a time zone.

use std::{fmt, str::FromStr};

use domicile_text::{Text, text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant in UTC, whole seconds, written as RFC 3339 with `Z`.
///
/// The ends of intervals are whole seconds, so cutting a finer request down to its second never moves it across one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(type = String))]
pub struct Instant(jiff::Timestamp);

impl Instant {
    /// The instant `seconds` after 1970-01-01T00:00:00Z; `None` outside the years -9999 to 9999.
    pub fn from_second(seconds: i64) -> Option<Self> {
        jiff::Timestamp::from_second(seconds).ok().map(Self)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn as_second(self) -> i64 {
        self.0.as_second()
    }

    /// This instant moved by `seconds`, held at the ends of the calendar.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        let (first, last) = (jiff::Timestamp::MIN.as_second(), jiff::Timestamp::MAX.as_second());
        let second = self.as_second().saturating_add(seconds).clamp(first, last);
        Self::from_second(second).unwrap_or(self)
    }

    /// The same instant as jiff's type.
    pub const fn timestamp(self) -> jiff::Timestamp {
        self.0
    }
}

impl From<jiff::Timestamp> for Instant {
    /// Cuts fractions of a second off (towards the past).
    fn from(timestamp: jiff::Timestamp) -> Self {
        let second = timestamp.as_second() - i64::from(timestamp.subsec_nanosecond() < 0);
        Self(jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::MIN))
    }
}

impl FromStr for Instant {
    type Err = Text;

    /// Reads RFC 3339 with an offset, for example `2026-12-31T23:00:00Z`.
    fn from_str(text: &str) -> Result<Self, Text> {
        text.parse::<jiff::Timestamp>()
            .map(Self::from)
            .map_err(|_| text!("`{text}` is not an instant: write it as `2026-12-31T23:00:00Z`", text))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time", "description": "RFC 3339, whole seconds, UTC" })
    }
}

/// A half-open interval that always ends and is never empty: of evidence and of exemptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Validity {
    /// The first instant inside.
    from: Instant,
    /// The first instant after.
    to: Instant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawValidity {
    from: Instant,
    to: Instant,
}

impl<'de> Deserialize<'de> for Validity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawValidity::deserialize(deserializer)?;
        Self::new(raw.from, raw.to).map_err(serde::de::Error::custom)
    }
}

impl Validity {
    /// The interval `[from, to)`; an error in words when it is empty.
    pub fn new(from: Instant, to: Instant) -> Result<Self, Text> {
        if from < to {
            Ok(Self { from, to })
        } else {
            Err(text!(
                "the validity ends at {to}, which is not after its start at {from}: mend one of the dates",
                to = to.to_string(),
                from = from.to_string(),
            ))
        }
    }

    /// The first instant inside.
    pub const fn from(self) -> Instant {
        self.from
    }

    /// The first instant after.
    pub const fn to(self) -> Instant {
        self.to
    }

    /// Whether `at` lies inside.
    pub fn contains(self, at: Instant) -> bool {
        self.from <= at && at < self.to
    }

    /// Whether the interval is over at `at`.
    pub fn has_ended(self, at: Instant) -> bool {
        self.to <= at
    }
}

/// A half-open interval with open ends: of endpoints, which may have neither a first nor a last day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Term {
    /// The first instant inside; always in force before `to` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Instant>,
    /// The first instant after; without an end when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Instant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    from: Option<Instant>,
    to: Option<Instant>,
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawTerm::deserialize(deserializer)?;
        Self::new(raw.from, raw.to).map_err(serde::de::Error::custom)
    }
}

impl Term {
    /// The interval with these ends; an error in words when it is empty.
    pub fn new(from: Option<Instant>, to: Option<Instant>) -> Result<Self, Text> {
        if let (Some(from), Some(to)) = (from, to) {
            Validity::new(from, to)?;
        }
        Ok(Self { from, to })
    }

    /// The first instant inside, if there is one.
    pub const fn from(self) -> Option<Instant> {
        self.from
    }

    /// The first instant after, if there is one.
    pub const fn to(self) -> Option<Instant> {
        self.to
    }

    /// Whether `at` lies inside.
    pub fn contains(self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at < to)
    }

    /// Whether nothing is said about either end.
    pub const fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_whole_seconds_also_at_the_ends_of_the_calendar() {
        let now: Instant = "2026-11-20T10:00:00.999Z".parse().unwrap();
        assert_eq!(now.to_string(), "2026-11-20T10:00:00Z", "a fraction is cut towards the past");
        for moved in [now.plus_seconds(i64::MAX), now.plus_seconds(i64::MIN)] {
            assert_eq!(moved.timestamp().subsec_nanosecond(), 0, "{moved} has no fraction of a second");
            assert_eq!(moved.to_string().parse::<Instant>(), Ok(moved), "and reads as it is written");
        }
        let before: Instant = "1969-12-31T23:59:59.5Z".parse().unwrap();
        assert_eq!(before.to_string(), "1969-12-31T23:59:59Z", "also before 1970");
    }
}
