//! Identifiers. Each is its own type, so that a tag cannot stand where a model is meant.

use std::{borrow::Borrow, fmt, str::FromStr};

use domicile_text::{Text, text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The word that means "this request carries no tag"; it can never name one.
pub const UNTAGGED: &str = "untagged";

/// The boundary that contains every place. It exists in every catalogue and cannot be defined or changed.
pub const EVERYWHERE: &str = "everywhere";

/// Why a text is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct IdError {
    given: String,
    kind: Text,
    rule: Text,
}

impl From<&IdError> for Text {
    fn from(error: &IdError) -> Self {
        let IdError { given, kind, rule } = error;
        text!("`{given}` is not a valid {kind}: {rule}", given, kind, rule)
    }
}

fn plain_rule() -> Text {
    text!("use 1 to 160 letters, digits and `. _ : @ + / -`, beginning with a letter or digit")
}

fn is_plain(text: &str) -> bool {
    text.len() <= 160
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._:@+/-".contains(&b))
}

fn name_rule() -> Text {
    text!("use 1 to 256 characters without control characters, and no space at either end")
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().count() <= 256
        && text.trim() == text
        && !text.chars().any(char::is_control)
}

fn tag_rule() -> Text {
    text!(
        "use up to 63 small letters, digits and hyphens, beginning with a letter or digit; `untagged` is reserved"
    )
}

fn is_tag(text: &str) -> bool {
    text.len() <= 63
        && text != UNTAGGED
        && text.bytes().next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:expr, $check:expr, $rule:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "specta", derive(specta::Type), specta(transparent))]
        pub struct $name(String);

        impl $name {
            /// The identifier with this spelling, or what is wrong with it.
            pub fn new(text: impl Into<String>) -> Result<Self, IdError> {
                let given = text.into();
                let check: fn(&str) -> bool = $check;
                if check(&given) { Ok(Self(given)) } else { Err(IdError { given, kind: $kind, rule: $rule() }) }
            }

            /// The spelling.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "minLength": 1, "description": format!("{}: {}", $kind, $rule()) })
            }
        }
    };
}

id!(/// A residency tag: what a request carries in `x-residency`, compared byte by byte.
    TagName, text!("residency tag"), is_tag, tag_rule);
id!(/// A model of the catalogue, which is also the name that callers send where a gateway can rewrite it.
    ModelId, text!("model"), is_name, name_rule);
id!(/// A data category, for example `personal_data`.
    CategoryId, text!("data category"), is_plain, plain_rule);
id!(/// A boundary, for example `EEA30`; [`EVERYWHERE`] is the one that contains every place.
    BoundaryId, text!("boundary"), is_plain, plain_rule);
id!(/// A provider, for example `aws`.
    ProviderId, text!("provider"), is_plain, plain_rule);
id!(/// A provider's physical place, for example `aws:eu-central-1`.
    RegionId, text!("region"), is_plain, plain_rule);
id!(/// A provider's set of places, for example `azure:dz-eu`.
    ZoneId, text!("zone"), is_plain, plain_rule);
id!(/// A placement: the terms under which a provider runs a model.
    PlacementId, text!("placement"), is_plain, plain_rule);
id!(/// A connection: how to reach a host.
    ConnectionId, text!("connection"), is_plain, plain_rule);
id!(/// An endpoint: one model over one connection in one placement.
    EndpointId, text!("endpoint"), is_plain, plain_rule);
id!(/// An instrument: a kind of contract, certificate or control, for example `dpa_art28`.
    InstrumentId, text!("instrument"), is_plain, plain_rule);
id!(/// A piece of evidence.
    EvidenceId, text!("evidence"), is_plain, plain_rule);
id!(/// A policy.
    PolicyId, text!("policy"), is_plain, plain_rule);
id!(/// An exemption.
    ExemptionId, text!("exemption"), is_plain, plain_rule);
id!(/// A gateway.
    GatewayId, text!("gateway"), is_plain, plain_rule);

impl BoundaryId {
    /// The boundary that contains every place.
    pub fn everywhere() -> Self {
        Self(EVERYWHERE.to_owned())
    }

    /// Whether this is the boundary that contains every place.
    pub fn is_everywhere(&self) -> bool {
        self.as_str() == EVERYWHERE
    }
}
