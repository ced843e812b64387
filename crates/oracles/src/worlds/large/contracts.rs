//! The contracts of the big world, with ends staggered over three years.

use std::collections::BTreeMap;

use domicile_policy::{
    Attestation, ClaimValue, Evidence, EvidenceScope, NonEmptySet, Parts, Placement, Scope, Stage,
};

use super::{Large, PROVIDERS, Random, id, months};

/// Name, what it says about location, whether it can attest that nothing is retained.
pub const INSTRUMENTS: [(&str, &str, bool); 11] = [
    ("baa", "none", false),
    ("bcr", "none", false),
    ("dpa_art28", "declares", false),
    ("dpf", "none", false),
    ("location_risk_analysis", "none", false),
    ("own_facility_record", "constrains", true),
    ("pipeda_recipient", "none", false),
    ("residency_addendum", "constrains", false),
    ("scc_2021_914", "none", false),
    ("tia", "none", false),
    ("zdr_addendum", "none", true),
];

/// First what providers sign for everything they run, then addenda for single placements, until there are enough.
pub fn evidence(random: &mut Random, spec: Large, parts: &Parts) -> Vec<Evidence> {
    let mut evidence = Vec::with_capacity(spec.evidence);
    for (index, provider) in PROVIDERS.into_iter().enumerate() {
        let scope = || EvidenceScope::Provider(id(provider));
        let every = |attestation: &Attestation| Stage::ALL.map(|stage| (stage, attestation.clone()));
        let end = 11 + 3 * index;
        let contract = if provider == "own" { "own_facility_record" } else { "dpa_art28" };
        evidence.push(piece(contract, provider, scope(), every(&Attestation::Nothing), (0, end)));
        if index % 2 == 0 {
            evidence.push(piece("dpf", provider, scope(), every(&Attestation::Nothing), (2, end + 2)));
            evidence.push(piece("baa", provider, scope(), every(&Attestation::Nothing), (1, end + 6)));
            let kept =
                [Stage::Storage, Stage::AbuseMonitoring].map(|stage| (stage, Attestation::NoRetention));
            evidence.push(piece("zdr_addendum", provider, scope(), kept, (0, end + 4)));
        }
        if index % 3 == 0 {
            for instrument in ["tia", "scc_2021_914"] {
                evidence.push(piece(
                    instrument,
                    provider,
                    scope(),
                    every(&Attestation::Nothing),
                    (3, end + 9),
                ));
            }
        }
        if index % 4 == 1 {
            let instrument = "location_risk_analysis";
            evidence.push(piece(instrument, provider, scope(), every(&Attestation::Nothing), (0, end + 12)));
        }
    }
    let placements: Vec<&Placement> = parts
        .registry
        .placements
        .iter()
        .filter(|placement| !matches!(placement.scope, Scope::Global | Scope::Unspecified))
        .collect();
    for index in 0..spec.evidence.saturating_sub(evidence.len()) {
        let placement = placements[index % placements.len()];
        let instrument = if index % 3 == 0 { "dpa_art28" } else { "residency_addendum" };
        let stages = attested(placement);
        let from = random.below(9);
        let mut one = piece(
            instrument,
            placement.id.as_str(),
            EvidenceScope::Placements(NonEmptySet::one(placement.id.clone())),
            stages,
            (from, from + random.between(4, 26)),
        );
        if random.chance(5) {
            one.models = NonEmptySet::new((0..10).map(|model| id(format!("model-{model:03}"))));
        }
        evidence.push(one);
    }
    evidence.truncate(spec.evidence);
    for (index, one) in evidence.iter_mut().enumerate() {
        one.id = id(format!("evidence-{index:04}"));
    }
    evidence
}

/// What the placement claims as places, as a contract that says the same.
fn attested(placement: &Placement) -> Vec<(Stage, Attestation)> {
    let said = placement.claims.iter().filter_map(|(stage, claim)| match claim.value() {
        ClaimValue::Places(places) => Some((*stage, Attestation::Places(places))),
        ClaimValue::NotRetained | ClaimValue::Anywhere | ClaimValue::Unknown => None,
    });
    said.collect()
}

fn piece(
    instrument: &str,
    with: &str,
    scope: EvidenceScope,
    stages: impl IntoIterator<Item = (Stage, Attestation)>,
    (from, to): (usize, usize),
) -> Evidence {
    Evidence {
        id: id("evidence"),
        name: format!("{instrument} with {with}"),
        instrument: id(instrument),
        issuer: with.to_owned(),
        scope,
        models: None,
        stages: stages.into_iter().collect::<BTreeMap<_, _>>(),
        validity: months(from, to),
        file: None,
    }
}
