//! Policies: what a tag's requests may use, stage by stage, and what must be in force for it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    id::{BoundaryId, CategoryId, InstrumentId, PolicyId, TagName},
    instant::Instant,
    place::Place,
    registry::{Scope, object, word},
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// Whether a policy decides or only reports.
    pub enum Mode {
        /// Reports what it would deny; never opens anything.
        Audit = "audit",
        /// Decides.
        Enforce = "enforce",
    }
}

word! {
    /// The strength of evidence asked for a claim of places.
    pub enum Proof {
        /// The claim is enough.
        None = "none",
        /// Evidence must name the places.
        Declares = "declares",
        /// Evidence must limit the provider to the places.
        Constrains = "constrains",
    }
}

/// A boundary's id, or `everywhere`.
pub type Within = BoundaryId;

object! {
    /// Instruments that must be in force: each of `all_of`, and one of each group of `any_of`.
    #[derive(Default, Hash)]
    pub struct Requirement {
        /// Each of these.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub all_of: BTreeSet<InstrumentId>,
        /// One of each group.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub any_of: Vec<NonEmptySet<InstrumentId>>,
    }
}

impl Requirement {
    /// Whether nothing is required.
    pub fn is_empty(&self) -> bool {
        self.all_of.is_empty() && self.any_of.is_empty()
    }
}

object! {
    /// A boundary that is permitted besides, while its instruments have evidence in force for the endpoint and stage.
    #[derive(Hash)]
    pub struct PermitIf {
        /// What is permitted besides.
        pub boundary: Within,
        /// Under which instruments; at least one.
        pub instruments: Requirement,
    }
}

object! {
    /// What a policy asks of one stage.
    pub struct StageRule {
        /// Where the data may be.
        pub boundary: Within,
        /// Where it may be besides, under an instrument.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub permit_if: Vec<PermitIf>,
        /// How strongly the claim must be proven.
        #[serde(default = "no_proof", skip_serializing_if = "is_no_proof")]
        pub proof: Proof,
    }
}

const fn no_proof() -> Proof {
    Proof::None
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
const fn is_no_proof(proof: &Proof) -> bool {
    matches!(proof, Proof::None)
}

object! {
    /// The law or rule behind a policy.
    pub struct Citation {
        /// Its short name, for example `GDPR Chapter V`.
        pub name: String,
        /// Where in it.
        pub citation: String,
        /// Who was read for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
        /// The day (`YYYY-MM-DD`) of the reading.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reviewed: Option<String>,
    }
}

object! {
    /// A residency policy. It has no last day: it leaves by a release.
    pub struct Policy {
        /// Its identifier.
        pub id: PolicyId,
        /// Its name for people.
        pub name: String,
        /// Why it exists.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub description: String,
        /// The tags to which it applies.
        pub tags: NonEmptySet<TagName>,
        /// The data categories to which it applies; all when empty.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub categories: BTreeSet<CategoryId>,
        /// What it asks of each stage that it names.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub stages: BTreeMap<Stage, StageRule>,
        /// Places where no stage may be; with any, all six stages are named.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub denied_places: BTreeSet<Place>,
        /// Instruments that must have evidence in force.
        #[serde(default, skip_serializing_if = "Requirement::is_empty")]
        pub requires: Requirement,
        /// The scopes that are permitted; all when empty.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub scopes: BTreeSet<Scope>,
        /// Whether only private placements are permitted.
        #[serde(default, skip_serializing_if = "is_false")]
        pub private_only: bool,
        /// The rules behind it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub regulations: Vec<Citation>,
        /// Whether it decides or only reports.
        pub mode: Mode,
        /// The first instant at which it applies; always when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub begins: Option<Instant>,
        /// The template from which it was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub template: Option<String>,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Policy {
    /// Whether it applies to a request with `tag`, these categories (`None`: not known) at `at`.
    pub fn applies(&self, tag: &str, categories: Option<&NonEmptySet<CategoryId>>, at: Instant) -> bool {
        let begun = self.begins.is_none_or(|begins| begins <= at);
        let meets = self.categories.is_empty()
            || categories
                .is_none_or(|carried| carried.iter().any(|category| self.categories.contains(category)));
        begun && meets && self.tags.iter().any(|name| name.as_str() == tag)
    }

    /// The rule for `stage`, if the policy names it. With denied places it names every stage.
    pub fn stage_rule(&self, stage: Stage) -> Option<StageRule> {
        self.stages.get(&stage).cloned().or_else(|| {
            (!self.denied_places.is_empty()).then(|| StageRule {
                boundary: BoundaryId::everywhere(),
                permit_if: Vec::new(),
                proof: Proof::None,
            })
        })
    }
}
