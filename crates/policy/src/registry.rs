//! The registry's objects: who runs which model where, on which terms, and how to reach it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    claim::{Claim, ClaimValue, Claims, Confidence, Source},
    id::{
        BoundaryId, CategoryId, ConnectionId, EndpointId, GatewayId, ModelId, PlacementId, ProviderId,
        RegionId, TagName, ZoneId,
    },
    instant::Term,
    place::Place,
    set::NonEmptySet,
    stage::Stage,
};

macro_rules! object {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($body)* }
    };
}
macro_rules! word {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        $(#[$meta])*
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}
pub(crate) use {object, word};

object! {
    /// What a request may carry, for example `health_data`.
    pub struct DataCategory {
        /// Its identifier.
        pub id: CategoryId,
        /// Its name for people.
        pub name: String,
        /// What falls under it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub description: String,
    }
}

object! {
    /// The label that a request carries to the gateway, and what it may carry besides.
    pub struct Tag {
        /// The label itself.
        pub name: TagName,
        /// What it is for.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub description: String,
        /// The data categories that requests with this tag may carry.
        pub categories: BTreeSet<CategoryId>,
    }
}

object! {
    /// A named, non-empty set of places with its source and review date.
    pub struct Boundary {
        /// Its identifier, for example `EEA30`; never `everywhere`.
        pub id: BoundaryId,
        /// Its name for people.
        pub name: String,
        /// The members.
        pub places: NonEmptySet<Place>,
        /// Who says that these are the members.
        pub source: Source,
        /// How sure that is.
        pub confidence: Confidence,
        /// The day (`YYYY-MM-DD`) by which somebody should look again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub review_by: Option<String>,
        /// What a reader should know besides, for example the condition under which members count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<String>,
    }
}

object! {
    /// Somebody who runs models.
    pub struct Provider {
        /// Its identifier, for example `aws`.
        pub id: ProviderId,
        /// Its name for people.
        pub name: String,
    }
}

object! {
    /// A provider's physical place.
    pub struct Region {
        /// Its identifier, for example `aws:eu-central-1`.
        pub id: RegionId,
        /// Whose it is.
        pub provider: ProviderId,
        /// The provider's own code for it.
        pub code: String,
        /// Its name for people.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// Where it is; absent when no source says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub place: Option<Place>,
        /// The provider's larger unit to which it belongs, for example Azure's geography.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub geography: Option<String>,
        /// Who says so.
        pub source: Source,
        /// How sure that is.
        pub confidence: Confidence,
    }
}

object! {
    /// A provider's set of places, for example Azure's EU data zone, or a Bedrock profile from one source region.
    pub struct Zone {
        /// Its identifier.
        pub id: ZoneId,
        /// Whose it is.
        pub provider: ProviderId,
        /// Its name for people.
        pub name: String,
        /// Where it may process.
        pub places: ClaimValue,
        /// The region from which the zone is entered, where its members depend on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source_region: Option<RegionId>,
        /// Who says so.
        pub source: Source,
        /// How sure that is.
        pub confidence: Confidence,
        /// What a reader should know besides, for example that two sources disagree.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<String>,
    }
}

word! {
    /// How far a provider may move a request under a placement.
    pub enum Scope {
        /// Stays in one region.
        InRegion = "in_region",
        /// Moves inside one of the provider's zones.
        Zone = "zone",
        /// Moves inside the provider's geography around a region.
        Geography = "geography",
        /// Goes anywhere.
        Global = "global",
        /// Runs on the organisation's own machines.
        Private = "private",
        /// Nobody said: processing is unknown.
        Unspecified = "unspecified",
    }
}

object! {
    /// The terms under which a provider runs a model. Entered once, used by many endpoints.
    pub struct Placement {
        /// Its identifier.
        pub id: PlacementId,
        /// Who runs the model.
        pub provider: ProviderId,
        /// Its name for people.
        pub name: String,
        /// How far requests may move.
        pub scope: Scope,
        /// The region, where the scope has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub region: Option<RegionId>,
        /// The zone, where the scope has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub zone: Option<ZoneId>,
        /// The provider's product or profile, for example `DataZoneStandard` or `eu.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sku: Option<String>,
        /// Settings of the account that matter, for example `retention: none`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub settings: BTreeMap<String, String>,
        /// What is claimed for each stage; a stage without a claim is `unknown`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub claims: Claims,
        /// The day (`YYYY-MM-DD`) on which somebody last compared the claims with their sources.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub verified_on: Option<String>,
    }
}

impl Placement {
    /// What counts for `stage`: the claim, or what the scope forces for processing.
    pub fn claim(&self, stage: Stage) -> ClaimValue {
        match (stage, self.scope) {
            (Stage::Processing, Scope::Global) => ClaimValue::Anywhere,
            (Stage::Processing, Scope::Unspecified) => ClaimValue::Unknown,
            _ => self.claims.get(&stage).map_or(ClaimValue::Unknown, Claim::value),
        }
    }
}

word! {
    /// The protocol that a connection speaks.
    pub enum WireApi {
        /// OpenAI's `/chat/completions`.
        OpenaiChat = "openai_chat",
        /// OpenAI's `/responses`.
        OpenaiResponses = "openai_responses",
        /// Anthropic's `/messages`.
        AnthropicMessages = "anthropic_messages",
        /// Bedrock's Converse.
        BedrockConverse = "bedrock_converse",
        /// Google's `generateContent`.
        VertexGenerate = "vertex_generate",
    }
}

object! {
    /// How to reach a host.
    pub struct Connection {
        /// Its identifier.
        pub id: ConnectionId,
        /// Its name for people.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// The base URL, for example `https://api.eu.mistral.ai/v1`: scheme, host, port and path, nothing else.
        pub base_url: String,
        /// The protocol.
        pub api: WireApi,
        /// The name of the environment variable in which a gateway finds the key. The key itself is never here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub credential_env: Option<String>,
        /// The networks in which the host must lie (CIDR); empty for a host on the public internet.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        #[cfg_attr(feature = "schema", schemars(with = "BTreeSet<String>"))]
        #[cfg_attr(feature = "specta", specta(type = Vec<String>))]
        pub networks: BTreeSet<ipnet::IpNet>,
    }
}

object! {
    /// A model of the catalogue.
    pub struct Model {
        /// Its identifier, and the name that callers send where a gateway can rewrite it.
        pub id: ModelId,
        /// Who made it, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vendor: Option<String>,
        /// The day (`YYYY-MM-DD`) on which its vendor withdraws it, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deprecated_on: Option<String>,
    }
}

object! {
    /// One model served over one connection under one upstream name in one placement.
    pub struct Endpoint {
        /// Its identifier.
        pub id: EndpointId,
        /// What it serves.
        pub model: ModelId,
        /// How it is reached.
        pub connection: ConnectionId,
        /// The name by which the host knows the model.
        pub upstream_name: String,
        /// The terms under which it runs.
        pub placement: PlacementId,
        /// When it may be used.
        #[serde(default, skip_serializing_if = "Term::is_open")]
        pub term: Term,
        /// Whether the officer switched it on.
        pub enabled: bool,
    }
}

word! {
    /// The software that enforces a bundle.
    pub enum Target {
        /// Envoy with file configuration.
        Envoy = "envoy",
        /// LiteLLM's proxy with the guard.
        Litellm = "litellm",
        /// Open Policy Agent.
        Opa = "opa",
        /// HAProxy.
        Haproxy = "haproxy",
        /// Anything else that reads the bundle.
        Generic = "generic",
    }
}

object! {
    /// A named consumer of bundles, and where it logs.
    pub struct Gateway {
        /// Its identifier.
        pub id: GatewayId,
        /// Its name for people.
        pub name: String,
        /// What it runs.
        pub target: Target,
        /// Where it keeps prompts for audit.
        pub prompt_logs: ClaimValue,
        /// Where its own configuration and metadata are.
        pub control_plane: ClaimValue,
        /// Its place in a step-by-step roll-out; lower comes first.
        #[serde(default)]
        pub ring: u32,
    }
}

impl Gateway {
    /// What the gateway adds to a placement's claim for `stage`; nothing for the stages it has no part in.
    pub const fn claim(&self, stage: Stage) -> Option<&ClaimValue> {
        match stage {
            Stage::PromptLogs => Some(&self.prompt_logs),
            Stage::ControlPlane => Some(&self.control_plane),
            Stage::Processing | Stage::Storage | Stage::AbuseMonitoring | Stage::SupportAccess => None,
        }
    }
}
