//! Exemptions: explicit, reasoned authorisations that always end.

use serde::{Deserialize, Serialize};

use crate::{
    decide::Reason,
    id::{ExemptionId, PlacementId, PolicyId, TagName},
    instant::Validity,
    registry::{object, word},
    set::NonEmptySet,
    stage::Stage,
};

word! {
    /// What kind of authorisation an exemption is.
    pub enum ExemptionKind {
        /// The risk is accepted.
        Waiver = "waiver",
        /// The aim is met by other means.
        Mitigated = "mitigated",
        /// Somebody entitled to it has authorised exactly this.
        Authorisation = "authorisation",
    }
}

object! {
    /// One failure that an exemption excuses.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Excuse {
        /// The reason of the failure; never one of an endpoint's own checks.
        pub reason: Reason,
        /// Its stage, where the reason has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage>,
    }
}

object! {
    /// An authorisation for one policy, placement and tag, naming the failures it excuses.
    pub struct Exemption {
        /// Its identifier.
        pub id: ExemptionId,
        /// Which kind it is.
        pub kind: ExemptionKind,
        /// The policy from which it exempts.
        pub policy: PolicyId,
        /// The placement that it exempts.
        pub placement: PlacementId,
        /// The tag for which it counts.
        pub tag: TagName,
        /// The failures that it excuses.
        pub excuses: NonEmptySet<Excuse>,
        /// Why it was granted.
        pub reason: String,
        /// Who answers for it.
        pub owner: String,
        /// When it is in force.
        pub validity: Validity,
    }
}
