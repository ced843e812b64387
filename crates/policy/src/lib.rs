//! The residency decision: the domain's types with their invariants, [`decide()`], the release that freezes a
//! catalogue, and the canonical encoding that makes the same inputs give the same bytes everywhere.
//!
//! This crate must never do I/O, read a clock or an environment, draw random numbers or wait: instants, keys
//! and files are arguments. Everything that says "allow" in the product says it because [`decide()`] said so.

pub mod canonical;
pub mod catalogue;
pub mod check;
pub mod claim;
pub mod decide;
pub mod diff;
pub mod evidence;
pub mod exemption;
mod fingerprint;
pub mod id;
pub mod index;
pub mod instant;
pub mod lint;
pub mod place;
pub mod registry;
pub mod release;
pub mod remedy;
pub mod replay;
pub mod rule;
pub mod set;
pub mod stage;
pub mod timeline;

pub use catalogue::{Catalogue, CatalogueError, Change, Kind, Object, Parts, Problem, Registry};
pub use check::{Check, Row};
pub use claim::{Claim, ClaimValue, Claims, Confidence, Fact, Settlement, Source};
pub use decide::{
    AppliedPolicy, CatalogueRef, Decision, EndpointDecision, Finding, Outcome, Reason, Request,
    RequestReason, Verdict, decide, decide_now, explain,
};
pub use diff::{Counts, DecisionChange, Difference, Effect, Relation, Space, diff};
pub use evidence::{Attestation, Evidence, EvidenceScope, Instrument, LocationProof, StoredFile};
pub use exemption::{Excuse, Exemption, ExemptionKind};
pub use fingerprint::fingerprint;
pub use id::*;
pub use index::{Asked, Eligible, Index};
pub use instant::{Instant, Term, Validity};
pub use place::{Place, PlaceError};
pub use registry::{
    Boundary, Connection, DataCategory, Endpoint, Gateway, Model, Placement, Provider, Region, Scope, Tag,
    Target, WireApi, Zone,
};
pub use release::Release;
pub use rule::{Citation, Mode, PermitIf, Policy, Proof, Requirement, StageRule};
pub use set::NonEmptySet;
pub use stage::Stage;
pub use timeline::{Judgement, Question, Stretch};
