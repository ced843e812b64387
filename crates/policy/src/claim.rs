//! Claims: what is said about one stage of a placement, by whom, and how sure that is.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{instant::Instant, place::Place, set::NonEmptySet, stage::Stage};

/// Where the data of one stage is, in the order in which conflicting facts are joined: the wider counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(type = Wire))]
pub enum ClaimValue {
    /// Nothing is kept. Only for `storage`, `prompt_logs` and `abuse_monitoring`.
    NotRetained,
    /// In these places and nowhere else.
    Places(NonEmptySet<Place>),
    /// Anywhere in the world.
    Anywhere,
    /// Nobody said, or what was said is not usable.
    Unknown,
}

/// What a claim looks like to TypeScript.
#[cfg(feature = "specta")]
#[derive(Serialize, specta::Type)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its shape is exported")]
enum Wire {
    Word(Word),
    Places(Vec<Place>),
}

#[cfg(feature = "specta")]
#[derive(Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[expect(dead_code, reason = "only its shape is exported")]
enum Word {
    NotRetained,
    Anywhere,
    Unknown,
}

impl ClaimValue {
    /// The wider of two: `not_retained` < places (their union) < `anywhere` < `unknown`.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Anywhere, _) | (_, Self::Anywhere) => Self::Anywhere,
            (Self::Places(a), Self::Places(b)) => Self::Places(a.union(b)),
            (Self::Places(a), Self::NotRetained) | (Self::NotRetained, Self::Places(a)) => {
                Self::Places(a.clone())
            }
            (Self::NotRetained, Self::NotRetained) => Self::NotRetained,
        }
    }

    /// The claim of these places; `unknown` when there are none, since an empty list says nothing.
    pub fn of_places(places: impl IntoIterator<Item = Place>) -> Self {
        NonEmptySet::new(places).map_or(Self::Unknown, Self::Places)
    }
}

/// On the wire `"not_retained"`, `"anywhere"`, `"unknown"`, or the array of places.
impl Serialize for ClaimValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NotRetained => serializer.serialize_str("not_retained"),
            Self::Anywhere => serializer.serialize_str("anywhere"),
            Self::Unknown => serializer.serialize_str("unknown"),
            Self::Places(places) => places.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ClaimValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = ClaimValue;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of places, or `not_retained`, `anywhere` or `unknown`")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ClaimValue, E> {
                match text {
                    "not_retained" => Ok(ClaimValue::NotRetained),
                    "anywhere" => Ok(ClaimValue::Anywhere),
                    "unknown" => Ok(ClaimValue::Unknown),
                    other => Err(E::invalid_value(serde::de::Unexpected::Str(other), &self)),
                }
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<ClaimValue, A::Error> {
                NonEmptySet::deserialize(serde::de::value::SeqAccessDeserializer::new(seq))
                    .map(ClaimValue::Places)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ClaimValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClaimValue".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let places = generator.subschema_for::<NonEmptySet<Place>>();
        schemars::json_schema!({ "anyOf": [{ "enum": ["not_retained", "anywhere", "unknown"] }, places] })
    }
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Confidence {
    /// Seen in the provider's own published text.
    Sourced,
    /// Put together from several sources by hand.
    Curated,
    /// Sources contradict each other.
    Conflict,
    /// General knowledge; nobody looked it up.
    Unverified,
    /// Entered by the officer.
    Officer,
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Source {
    /// The document, package or person.
    pub name: String,
    /// Where to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its date as the source gives it: a day, a month or a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// One statement about one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Fact {
    /// What is said.
    pub value: ClaimValue,
    /// Who says it.
    pub source: Source,
    /// How sure that is.
    pub confidence: Confidence,
    /// What a reader should know besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The officer's decision between conflicting facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Settlement {
    /// What counts from now on.
    pub value: ClaimValue,
    /// Why, in the officer's words.
    pub reason: String,
    /// When it was settled.
    pub at: Instant,
}

/// What is claimed for one stage: one fact or more, and how a conflict between them was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Claim {
    /// The statements; without any the claim is `unknown`.
    pub facts: Vec<Fact>,
    /// The officer's decision, where the facts conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settlement>,
}

impl Claim {
    /// A claim with a single fact.
    pub fn of(fact: Fact) -> Self {
        Self { facts: vec![fact], settled: None }
    }

    /// What counts: the settlement, else the widest of the facts, else `unknown`.
    pub fn value(&self) -> ClaimValue {
        if let Some(settled) = &self.settled {
            return settled.value.clone();
        }
        let mut facts = self.facts.iter();
        facts.next().map_or(ClaimValue::Unknown, |first| {
            facts.fold(first.value.clone(), |wider, fact| wider.join(&fact.value))
        })
    }

    /// Whether the facts contradict each other and nobody has settled it.
    pub fn in_conflict(&self) -> bool {
        self.settled.is_none()
            && self.facts.windows(2).any(|pair| match pair {
                [a, b] => a.value != b.value,
                _ => false,
            })
    }
}

/// The claims of a placement by stage; a stage without one is `unknown`.
pub type Claims = BTreeMap<Stage, Claim>;

#[cfg(test)]
mod tests {
    use super::*;

    fn places(list: &[&str]) -> ClaimValue {
        ClaimValue::of_places(list.iter().map(|p| p.parse().unwrap()))
    }

    #[test]
    fn conflicting_facts_take_the_wider() {
        let order = [ClaimValue::NotRetained, places(&["DE"]), ClaimValue::Anywhere, ClaimValue::Unknown];
        for (i, narrow) in order.iter().enumerate() {
            for wide in &order[i..] {
                assert_eq!(&narrow.join(wide), wide, "the wider counts");
                assert_eq!(&wide.join(narrow), wide, "in either order");
            }
        }
        assert_eq!(places(&["DE"]).join(&places(&["FR"])), places(&["DE", "FR"]), "sets are united");
    }

    #[test]
    fn an_empty_list_of_places_is_refused_on_the_wire() {
        assert!(
            serde_json::from_str::<ClaimValue>("[]").is_err(),
            "an empty set would be inside every boundary"
        );
        assert!(
            serde_json::from_str::<ClaimValue>("\"everywhere\"").is_err(),
            "only the three words are known"
        );
        assert_eq!(
            serde_json::from_str::<ClaimValue>("[\"DE\"]").unwrap(),
            places(&["DE"]),
            "a list of places"
        );
    }
}
