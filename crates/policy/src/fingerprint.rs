//! The fingerprint of a policy: what was observed of it counts as long as this stays.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    canonical::{CanonicalError, Sha256Hex, to_jcs},
    catalogue::Catalogue,
    place::Place,
    rule::{Mode, Policy},
};

/// The digest of what `policy` says: its rules, the places of the boundaries that they name, the exemptions from it, and
/// which other policies of its tags are in `enforce`, since only what those leave can be denied by this one.
///
/// What decides nothing is not in it: the policy's name, description, citations and template. Neither is its mode, so
/// that what was observed in `audit` is known again in `enforce`, nor are registry and evidence, which change daily: what
/// was observed says by which catalogue.
pub fn fingerprint(catalogue: &Catalogue, policy: &Policy) -> Result<Sha256Hex, CanonicalError> {
    let rules = plain(policy);
    let named = policy.stages.values().flat_map(|rule| {
        std::iter::once(&rule.boundary).chain(rule.permit_if.iter().map(|permit| &permit.boundary))
    });
    let boundaries: BTreeMap<&str, BTreeSet<Place>> = named
        .filter_map(|id| {
            Some((id.as_str(), catalogue.boundaries().get(id)?.places.iter().copied().collect()))
        })
        .collect();
    let exempts = catalogue.exemptions().values().filter(|exemption| exemption.policy == policy.id);
    let exemptions: Vec<_> = exempts
        .map(|exemption| (&exemption.placement, &exemption.tag, &exemption.excuses, exemption.validity))
        .collect();
    let beside = catalogue.policies().values().filter(|other| {
        other.id != policy.id
            && other.mode == Mode::Enforce
            && other.tags.iter().any(|tag| policy.tags.contains(tag))
    });
    let beside: Vec<Policy> = beside.map(plain).collect();
    Ok(Sha256Hex::of(&to_jcs(&(rules, boundaries, exemptions, beside))?))
}

/// A policy without what decides nothing, and without its mode.
fn plain(policy: &Policy) -> Policy {
    Policy {
        name: String::new(),
        description: String::new(),
        regulations: Vec::new(),
        template: None,
        mode: Mode::Audit,
        ..policy.clone()
    }
}
