//! Which instruments can give what a check asks, and which of them to propose.

use std::collections::BTreeSet;

use super::{Step, options::World};
use crate::{
    evidence::{Attestation, Evidence, Instrument, LocationProof},
    id::InstrumentId,
    rule::{Mode, Proof, Requirement},
};

/// Whether evidence of this kind can say what is asked of a stage. Evidence that names no stage asks nothing of it.
pub(super) fn can_attest(instrument: &Instrument, attestation: &Attestation, proof: Proof) -> bool {
    match attestation {
        Attestation::Places(_) => {
            let needed = match proof {
                Proof::None | Proof::Declares => LocationProof::Declares,
                Proof::Constrains => LocationProof::Constrains,
            };
            instrument.location >= needed
        }
        Attestation::NoRetention => instrument.retention,
        Attestation::Nothing => true,
    }
}

/// The instruments to propose among those that can: those proposed already and those that the policies name, since one
/// contract may then serve for several checks; else one, rather of a kind that is on record for the endpoint.
pub(super) fn candidates(world: &World<'_>, can: impl Fn(&Instrument) -> bool) -> Vec<InstrumentId> {
    let able: BTreeSet<&InstrumentId> =
        world.catalogue.instruments().values().filter(|i| can(i)).map(|i| &i.id).collect();
    let mut named: BTreeSet<&InstrumentId> = BTreeSet::new();
    for step in world.steps {
        if let Step::RecordEvidence { instruments, .. } = step {
            named.extend(instruments.iter());
        }
    }
    let of = |requirement: &'_ Requirement| -> Vec<InstrumentId> {
        requirement.all_of.iter().chain(requirement.any_of.iter().flatten()).cloned().collect()
    };
    let policies = world.policies().filter(|policy| policy.mode == Mode::Enforce);
    let by_policies: Vec<InstrumentId> = policies
        .flat_map(|policy| {
            let permits = policy.stages.values().flat_map(|rule| &rule.permit_if);
            of(&policy.requires).into_iter().chain(permits.flat_map(|permit| of(&permit.instruments)))
        })
        .collect();
    named.extend(by_policies.iter());
    let chosen: Vec<InstrumentId> =
        named.iter().filter(|id| able.contains(**id)).map(|id| (*id).clone()).collect();
    if !chosen.is_empty() {
        return chosen;
    }
    let on_record = |id: &&&InstrumentId| {
        let same = |evidence: &&Evidence| evidence.instrument == ***id;
        world.catalogue.evidence().values().any(|evidence| same(&evidence))
    };
    able.iter().find(on_record).or_else(|| able.iter().next()).map(|id| (*id).clone()).into_iter().collect()
}
