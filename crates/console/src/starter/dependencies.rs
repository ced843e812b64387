//! What an object needs from the starter catalogue. It must never bring more than that into a workspace.

use std::collections::BTreeMap;

use domicile_policy::{
    EvidenceScope, Kind, LocationProof, Object, Policy, Proof, Requirement, Stage, StageRule,
};

use super::Starter;

/// `objects` and everything to which they refer, in the order of [`Kind::ALL`], ids in order.
pub(super) fn closure(starter: &Starter, objects: impl IntoIterator<Item = Object>) -> Vec<Object> {
    let mut found: BTreeMap<(Kind, String), Object> = BTreeMap::new();
    for object in objects {
        found.entry((object.kind(), object.id().to_owned())).or_insert(object);
    }
    let mut open: Vec<(Kind, String)> = found.values().flat_map(|object| needs(starter, object)).collect();
    while let Some((kind, id)) = open.pop() {
        if !found.contains_key(&(kind, id.clone()))
            && let Some(object) = starter.object(kind, &id)
        {
            open.extend(needs(starter, &object));
            found.insert((kind, id), object);
        }
    }
    // The map's order is that of `Kind`, in which referenced objects come first.
    found.into_values().collect()
}

fn needs(starter: &Starter, object: &Object) -> Vec<(Kind, String)> {
    fn each<T: ToString>(
        kind: Kind,
        ids: impl IntoIterator<Item = T>,
    ) -> impl Iterator<Item = (Kind, String)> {
        ids.into_iter().map(move |id| (kind, id.to_string()))
    }
    match object {
        Object::Tag(tag) => each(Kind::Category, &tag.categories).collect(),
        Object::Region(region) => each(Kind::Provider, [&region.provider]).collect(),
        Object::Zone(zone) => {
            each(Kind::Provider, [&zone.provider]).chain(each(Kind::Region, &zone.source_region)).collect()
        }
        Object::Placement(placement) => each(Kind::Provider, [&placement.provider])
            .chain(each(Kind::Region, &placement.region))
            .chain(each(Kind::Zone, &placement.zone))
            .collect(),
        Object::Endpoint(endpoint) => each(Kind::Placement, [&endpoint.placement]).collect(),
        Object::Evidence(evidence) => {
            let instrument = each(Kind::Instrument, [&evidence.instrument]);
            match &evidence.scope {
                EvidenceScope::Provider(provider) => {
                    instrument.chain(each(Kind::Provider, [provider])).collect()
                }
                EvidenceScope::Placements(placements) => {
                    instrument.chain(each(Kind::Placement, placements)).collect()
                }
            }
        }
        Object::Policy(policy) => of_policy(starter, policy),
        Object::Exemption(exemption) => each(Kind::Placement, [&exemption.placement]).collect(),
        Object::Category(_)
        | Object::Boundary(_)
        | Object::Instrument(_)
        | Object::Provider(_)
        | Object::Connection(_)
        | Object::Model(_)
        | Object::Gateway(_) => Vec::new(),
    }
}

fn of_policy(starter: &Starter, policy: &Policy) -> Vec<(Kind, String)> {
    let mut needed: Vec<(Kind, String)> =
        policy.categories.iter().map(|category| (Kind::Category, category.to_string())).collect();
    require(&policy.requires, &mut needed);
    for (stage, rule) in &policy.stages {
        needed.push((Kind::Boundary, rule.boundary.to_string()));
        for permit in &rule.permit_if {
            needed.push((Kind::Boundary, permit.boundary.to_string()));
            require(&permit.instruments, &mut needed);
        }
        prove(starter, *stage, rule, &mut needed);
    }
    needed
}

fn require(requirement: &Requirement, needed: &mut Vec<(Kind, String)>) {
    let instruments = requirement.all_of.iter().chain(requirement.any_of.iter().flatten());
    needed.extend(instruments.map(|instrument| (Kind::Instrument, instrument.to_string())));
}

/// The instruments by which the proof that `rule` asks can be given: without one of them in the workspace, the
/// officer could not record any evidence that counts.
fn prove(starter: &Starter, stage: Stage, rule: &StageRule, needed: &mut Vec<(Kind, String)>) {
    let proves = |location: LocationProof| match rule.proof {
        Proof::None => false,
        Proof::Declares => location >= LocationProof::Declares,
        Proof::Constrains => location >= LocationProof::Constrains,
    };
    needed.extend(
        starter
            .registry
            .instruments
            .iter()
            .filter(|known| proves(known.location) || (known.retention && stage.may_be_not_retained()))
            .map(|known| (Kind::Instrument, known.id.to_string())),
    );
}
