//! Places: ISO 3166-1 countries and ISO 3166-2 subdivisions, and what it means for one to contain another.

use std::{fmt, str::FromStr};

use domicile_text::{Text, text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A country (`DE`) or a subdivision of one (`CA-QC`), as ISO 3166 spells it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(type = String))]
pub struct Place {
    country: [u8; 2],
    /// Up to three letters or digits, padded with zero bytes; all zero for a country.
    subdivision: [u8; 3],
}

/// Why a text is not a place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum PlaceError {
    /// A spelling that is common and wrong, with the one that is right.
    Misspelt {
        /// What was written.
        given: String,
        /// The code of the same country.
        meant: &'static str,
    },
    /// No country has this code.
    Unknown(String),
}

impl From<&PlaceError> for Text {
    fn from(error: &PlaceError) -> Self {
        match error {
            PlaceError::Misspelt { given, meant } => {
                text!("`{given}` is not an ISO 3166 code: write `{meant}`", given, meant)
            }
            PlaceError::Unknown(given) => text!(
                "`{given}` is not an ISO 3166-1 country such as `DE`, nor a subdivision such as `CA-QC`",
                given,
            ),
        }
    }
}

impl Place {
    /// The country the place is, or lies in.
    #[must_use]
    pub const fn country(self) -> Self {
        Self { country: self.country, subdivision: [0; 3] }
    }

    /// Whether this is a whole country.
    pub fn is_country(self) -> bool {
        self.subdivision == [0; 3]
    }

    /// Whether `other` is this place or lies in it.
    pub fn contains(self, other: Self) -> bool {
        self == other || self == other.country()
    }

    /// Whether either place contains the other.
    pub fn meets(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }
}

impl FromStr for Place {
    type Err = PlaceError;

    /// Reads `DE` or `CA-QC`. Codes that are common but not ISO (`UK`, `EL`) are refused with the right one named.
    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let unknown = || PlaceError::Unknown(text.to_owned());
        let country_text = text.split('-').next().unwrap_or_default();
        let meant = match country_text {
            "UK" => Some("GB"),
            "EL" => Some("GR"),
            _ => None,
        };
        if let Some(meant) = meant {
            return Err(PlaceError::Misspelt { given: text.to_owned(), meant });
        }
        let country: [u8; 2] = country_text.as_bytes().try_into().map_err(|_| unknown())?;
        let known = rust_iso3166::from_alpha2(country_text).is_some_and(|c| c.alpha2 == country_text);
        if !known {
            return Err(unknown());
        }
        let mut subdivision = [0; 3];
        if let Some((_, code)) = text.split_once('-') {
            let exists = rust_iso3166::iso3166_2::from_code(text).is_some_and(|s| s.code == text);
            if !exists || code.len() > subdivision.len() {
                return Err(unknown());
            }
            for (slot, byte) in subdivision.iter_mut().zip(code.bytes()) {
                *slot = byte;
            }
        }
        Ok(Self { country, subdivision })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.country {
            write!(f, "{}", char::from(byte))?;
        }
        if !self.is_country() {
            f.write_str("-")?;
            for byte in self.subdivision.into_iter().filter(|byte| *byte != 0) {
                write!(f, "{}", char::from(byte))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
            "description": "ISO 3166-1 country or ISO 3166-2 subdivision"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Place {
        text.parse().unwrap()
    }

    #[test]
    fn a_country_contains_its_subdivisions_and_not_the_reverse() {
        assert!(place("CA").contains(place("CA-QC")), "Quebec lies in Canada");
        assert!(!place("CA-QC").contains(place("CA")), "Canada does not lie in Quebec");
        assert!(place("CA-QC").meets(place("CA")), "denying Quebec meets a claim of all Canada");
        assert!(!place("CA-QC").meets(place("CA-ON")), "two provinces do not meet");
    }

    #[test]
    fn common_wrong_codes_are_refused_with_the_right_one() {
        assert_eq!("UK".parse::<Place>(), Err(PlaceError::Misspelt { given: "UK".into(), meant: "GB" }));
        assert_eq!("EL".parse::<Place>(), Err(PlaceError::Misspelt { given: "EL".into(), meant: "GR" }));
        for wrong in ["", "de", "D", "DEU", "XX", "DE-", "DE-ZZZ", "CA-qc", "CA_QC", "EU", " DE", "DE-BYBY"] {
            assert!(wrong.parse::<Place>().is_err(), "`{wrong}` is no place");
        }
    }

    #[test]
    fn text_form_round_trips() {
        for text in ["DE", "CA-QC", "US-FL", "GB", "FR-75C", "TW"] {
            assert_eq!(place(text).to_string(), text, "the spelling of ISO is kept");
        }
    }
}
