//! The fields of a request, as a log tells it.

use std::fmt;

use domicile_text::{Text, text};

/// What is read of a request: a field of [`Row`](super::Row).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// When it was.
    Time,
    /// Its residency tag.
    Tag,
    /// What it carried.
    Categories,
    /// The model that it named.
    Model,
    /// The endpoint that served it.
    Endpoint,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 5] = [Self::Time, Self::Tag, Self::Categories, Self::Model, Self::Endpoint];

    /// Its name in a mapping.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Tag => "tag",
            Self::Categories => "categories",
            Self::Model => "model",
            Self::Endpoint => "endpoint",
        }
    }

    /// Its name in a sentence.
    pub fn named(self) -> Text {
        match self {
            Self::Time => text!("time"),
            Self::Tag => text!("tag"),
            Self::Categories => text!("categories"),
            Self::Model => text!("model"),
            Self::Endpoint => text!("endpoint"),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
