//! Templates: policies to begin with, each with the law behind it and what it does not cover.

use domicile_policy::{Citation, Confidence, Object, Policy, Tag};
use serde::{Deserialize, Serialize};

/// A tag with its policies, made from a law or from a decision that many organisations take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Template {
    /// Its identifier, which its policies carry in `template`.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// What it permits, in one sentence.
    pub summary: String,
    /// Where the law applies.
    pub jurisdiction: String,
    /// The tags that it brings.
    pub tags: Vec<Tag>,
    /// The policies that it brings, in mode `enforce`.
    pub policies: Vec<Policy>,
    /// The law behind it.
    pub citation: Citation,
    /// The day (`YYYY-MM-DD`) by which somebody should look again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<String>,
    /// How sure the reading is.
    pub confidence: Confidence,
    /// What counsel should look at, and what it does not cover.
    pub notes: Vec<String>,
    /// Further policies on the same tags. A further policy never widens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<TemplateOption>,
}

/// Further policies that the officer may add to a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TemplateOption {
    /// Its identifier within the template.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// What it adds, in a sentence.
    pub summary: String,
    /// Whether a law is behind it.
    pub basis: Basis,
    /// The policies that it adds.
    pub policies: Vec<Policy>,
}

/// What is behind an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Basis {
    /// A law, or a reading of it.
    Law,
    /// The organisation's own choice.
    Organisation,
}

impl Template {
    /// Its tags and policies, without its options.
    pub fn objects(&self) -> Vec<Object> {
        let tags = self.tags.iter().cloned().map(Object::from);
        tags.chain(self.policies.iter().cloned().map(Object::from)).collect()
    }

    /// The option with this id.
    pub fn option(&self, id: &str) -> Option<&TemplateOption> {
        self.options.iter().find(|option| option.id == id)
    }
}

impl TemplateOption {
    /// Its policies.
    pub fn objects(&self) -> Vec<Object> {
        self.policies.iter().cloned().map(Object::from).collect()
    }
}
