//! Evidence: the contracts and certificates behind claims, what each kind can prove, and when it counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    claim::{Confidence, Source},
    id::{EvidenceId, InstrumentId, ModelId, PlacementId, ProviderId},
    instant::{Instant, Validity},
    place::Place,
    registry::{Endpoint, Placement, object, word},
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// What an instrument says about location. `constrains` includes `declares`.
    pub enum LocationProof {
        /// Nothing.
        None = "none",
        /// It names the places.
        Declares = "declares",
        /// It limits the provider to the places.
        Constrains = "constrains",
    }
}

object! {
    /// A kind of contract, certificate or control, and what it can prove.
    pub struct Instrument {
        /// Its identifier, for example `dpa_art28`.
        pub id: InstrumentId,
        /// Its name for people.
        pub name: String,
        /// What it says about location.
        pub location: LocationProof,
        /// Whether it can prove that nothing is retained.
        pub retention: bool,
        /// What the officer should know when recording one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<String>,
        /// How often it should be renewed, in words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub renewal: Option<String>,
        /// Who says so.
        pub source: Source,
        /// How sure that is.
        pub confidence: Confidence,
    }
}

/// What a piece of evidence says about one stage that it covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Attestation {
    /// The data is in these places.
    Places(NonEmptySet<Place>),
    /// Nothing is retained.
    NoRetention,
    /// It covers the stage without naming a place (an assessment).
    Nothing,
}

/// What a piece of evidence is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum EvidenceScope {
    /// Everything of a provider.
    Provider(ProviderId),
    /// These placements.
    Placements(NonEmptySet<PlacementId>),
}

object! {
    /// The copy of a document that the workspace keeps.
    pub struct StoredFile {
        /// The name of the file that was added.
        pub name: String,
        /// Hex SHA-256 of its bytes.
        pub sha256: String,
        /// Its size in bytes.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub size: u64,
    }
}

object! {
    /// A contract or certificate: what it is, what it covers, from when until when.
    pub struct Evidence {
        /// Its identifier.
        pub id: EvidenceId,
        /// Its name for people.
        pub name: String,
        /// Which kind it is.
        pub instrument: InstrumentId,
        /// Who issued or signed it.
        pub issuer: String,
        /// What it is about.
        pub scope: EvidenceScope,
        /// The models to which it is narrowed; all when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub models: Option<NonEmptySet<ModelId>>,
        /// What it says about each stage that it covers.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub stages: BTreeMap<Stage, Attestation>,
        /// When it is in force.
        pub validity: Validity,
        /// The stored copy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<StoredFile>,
    }
}

impl Evidence {
    /// Whether it is about `endpoint`, which runs in `placement`.
    pub fn covers(&self, endpoint: &Endpoint, placement: &Placement) -> bool {
        let in_scope = match &self.scope {
            EvidenceScope::Provider(provider) => *provider == placement.provider,
            EvidenceScope::Placements(placements) => placements.contains(&placement.id),
        };
        in_scope && self.models.as_ref().is_none_or(|models| models.contains(&endpoint.model))
    }

    /// Whether it takes over from `old`, so that the end of `old` loses nothing: the same instrument and issuer, scope
    /// and models; it begins and ends later and leaves no gap that is not over by `at`; and of each stage that `old`
    /// covers it says something of the same kind. Capitals and blanks of the issuer's name do not count.
    pub fn supersedes(&self, old: &Self, at: Instant) -> bool {
        let issuer =
            |of: &Self| of.issuer.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let kind = std::mem::discriminant::<Attestation>;
        self.id != old.id
            && self.validity.from() > old.validity.from()
            && self.validity.to() > old.validity.to()
            && self.validity.from() <= old.validity.to().max(at)
            && self.instrument == old.instrument
            && issuer(self) == issuer(old)
            && self.scope == old.scope
            && self.models == old.models
            && old
                .stages
                .iter()
                .all(|(stage, was)| self.stages.get(stage).is_some_and(|is| kind(is) == kind(was)))
    }
}
