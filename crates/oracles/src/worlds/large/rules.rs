//! The policies and exemptions of the big world, in the manner of the templates that the product ships.

use std::collections::BTreeSet;

use domicile_policy::{Excuse, Exemption, ExemptionKind, NonEmptySet, Parts, Policy, Reason, Stage};
use serde_json::{Value, json};

use super::{Large, Random, id, months};

/// How many manners of policy there are; the policies take them in turn.
const MANNERS: usize = 8;

/// Each tag in turn has a policy, then each in turn a second one.
pub fn policies(spec: Large, parts: &Parts) -> Vec<Policy> {
    let tags = &parts.registry.tags;
    (0..spec.policies)
        .map(|index| {
            let tag = &tags[index % tags.len()];
            // Two tags share some policies.
            let other = &tags[(index + 7) % tags.len()];
            let named = if index % 5 == 3 { vec![&tag.name, &other.name] } else { vec![&tag.name] };
            let carried: Vec<_> = tag.categories.iter().collect();
            let categories = if index % 3 == 0 { Vec::new() } else { carried };
            let mut policy = manner(index);
            policy["id"] = json!(format!("policy-{index:02}"));
            policy["name"] = json!(format!("Policy {index}"));
            policy["tags"] = json!(named);
            policy["categories"] = json!(categories);
            if index % 9 == 4 {
                policy["begins"] = json!(super::month(index % 16));
            }
            serde_json::from_value(policy).unwrap()
        })
        .collect()
}

fn manner(index: usize) -> Value {
    let transfers = json!([
        { "boundary": "US", "instruments": { "all_of": ["dpf"] } },
        { "boundary": "CA_PIPEDA", "instruments": { "all_of": ["pipeda_recipient"] } },
        { "boundary": "everywhere", "instruments": { "all_of": ["tia"], "any_of": [["bcr", "scc_2021_914"]] } },
    ]);
    let analysed =
        json!([{ "boundary": "everywhere", "instruments": { "all_of": ["location_risk_analysis"] } }]);
    let contract = json!({ "any_of": [["dpa_art28", "own_facility_record"]] });
    // One policy only has denied places, one only is for private machines.
    match index % MANNERS {
        3 if index == 3 => json!({
            "stages": { "processing": { "boundary": "everywhere", "proof": "declares" } },
            "denied_places": ["CA-QC", "CN", "IR", "RU"], "requires": contract, "mode": "enforce",
        }),
        5 if index == 5 => json!({
            "stages": { "processing": { "boundary": "EEA_ADEQUATE" } }, "private_only": true, "mode": "enforce",
        }),
        0 | 5 => json!({
            "stages": {
                "processing": { "boundary": "EEA_ADEQUATE", "permit_if": transfers, "proof": "declares" },
                "storage": { "boundary": "EEA_ADEQUATE", "permit_if": transfers },
                "abuse_monitoring": { "boundary": "EEA_ADEQUATE", "permit_if": transfers },
                "support_access": { "boundary": "EEA_ADEQUATE", "permit_if": transfers },
            },
            "requires": contract, "mode": "enforce",
        }),
        1 => json!({
            "stages": { "processing": { "boundary": "EU27" }, "storage": { "boundary": "EU27" } },
            "requires": contract, "mode": "enforce",
        }),
        2 => json!({
            "stages": {
                "processing": { "boundary": "US", "permit_if": analysed },
                "storage": { "boundary": "US", "permit_if": analysed },
                "support_access": { "boundary": "US", "permit_if": analysed },
            },
            "requires": { "any_of": [["baa", "own_facility_record"]] }, "mode": "enforce",
        }),
        3 | 6 => json!({
            "stages": { "processing": { "boundary": "EEA30", "permit_if": transfers, "proof": "declares" } },
            "requires": contract, "mode": "enforce",
        }),
        4 => json!({
            "stages": { "processing": { "boundary": "EEA30", "proof": "constrains" }, "prompt_logs": { "boundary": "EEA_ADEQUATE" } },
            "scopes": ["in_region", "zone", "private"], "mode": "enforce",
        }),
        _ => json!({
            "stages": { "abuse_monitoring": { "boundary": "CH" }, "control_plane": { "boundary": "EEA_ADEQUATE" } },
            "requires": contract, "mode": if index % 2 == 1 && index > 20 { "enforce" } else { "audit" },
        }),
    }
}

/// Exemptions from policies and placements of the world, in force for half a year or so each.
pub fn exemptions(random: &mut Random, spec: Large, parts: &Parts) -> Vec<Exemption> {
    (0..spec.exemptions)
        .map(|index| {
            let policy = random.pick(&parts.policies);
            let stages = [Stage::Processing, Stage::AbuseMonitoring, Stage::SupportAccess];
            let excuses: BTreeSet<Excuse> = stages
                .into_iter()
                .flat_map(|stage| {
                    [Reason::StageUnknown, Reason::StageOutsideBoundary, Reason::ClaimWithoutEvidence]
                        .map(|reason| Excuse { reason, stage: Some(stage) })
                })
                .collect();
            let from = random.below(12);
            Exemption {
                id: id(format!("exemption-{index:02}")),
                kind: *random.pick(ExemptionKind::ALL),
                policy: policy.id.clone(),
                placement: random.pick(&parts.registry.placements).id.clone(),
                tag: policy.tags.iter().next().unwrap().clone(),
                excuses: NonEmptySet::new(excuses).unwrap(),
                reason: "while the addendum is signed".to_owned(),
                owner: "legal".to_owned(),
                validity: months(from, from + random.between(3, 9)),
            }
        })
        .collect()
}
