//! What a replay says of policies in `audit` is what deciding says of a catalogue in which one of them is in `enforce`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domicile_policy::{
    Catalogue, Change, EndpointDecision, Index, Instant, Mode, Parts, PolicyId, Reason, decide, fingerprint,
    replay::{Class, Count, Limits, Replay, When},
};
use proptest::{collection::vec, option, prelude::*, sample};

use crate::{
    replay::{Line, asks, catalogue, line, request},
    worlds::{FIXED_WORLD, config, moments, policy, world},
};

/// A world in which about half of the policies only report.
fn half_reporting() -> impl Strategy<Value = Parts> {
    (world(), policy("q-more".to_owned()), vec(any::<bool>(), 4)).prop_map(|(mut parts, more, reports)| {
        parts.policies.push(more);
        for (policy, reports) in parts.policies.iter_mut().zip(reports) {
            policy.mode = if reports { Mode::Audit } else { Mode::Enforce };
        }
        parts
    })
}

fn reporting(catalogue: &Catalogue) -> Vec<PolicyId> {
    let policies = catalogue.policies().values();
    policies.filter(|policy| policy.mode == Mode::Audit).map(|policy| policy.id.clone()).collect()
}

/// The catalogue in which `policy` is in `enforce`, and nothing else is different.
fn promoted(catalogue: &Catalogue, policy: &PolicyId) -> Catalogue {
    let mut policy = catalogue.policies()[policy].clone();
    policy.mode = Mode::Enforce;
    catalogue.edited(&[Change::put(policy)]).unwrap()
}

/// Whether `policy` applies to a line of which something is left for it to deny, and whether it alone denies it: nothing
/// that the line asks for is eligible, and of something in it only this policy fails. Read off a decision.
fn tried(catalogue: &Catalogue, policy: &PolicyId, line: &Line, at: Instant) -> Option<bool> {
    let promoted = promoted(catalogue, policy);
    let decision = decide(&promoted, &request(&promoted, line, at)?);
    decision.policies.iter().find(|applied| applied.id == *policy)?;
    let asked = || decision.endpoints.iter().filter(|judged| asks(&promoted, line, &judged.endpoint));
    let by_it_alone = |judged: &EndpointDecision| {
        let failures =
            judged.findings.iter().filter(|f| f.exempt.is_none() && f.reason != Reason::ExemptionExpired);
        failures.into_iter().all(|failure| failure.policy.as_ref() == Some(policy))
    };
    asked().any(by_it_alone).then(|| asked().all(|judged| !judged.eligible))
}

fn see(count: &mut Count, denied: bool, time: Instant) {
    count.requests += 1;
    if denied {
        count.denials += 1;
        count.first = Some(count.first.map_or(time, |first| first.min(time)));
        count.last = count.last.max(Some(time));
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_would_be_denial_is_what_the_promoted_policy_alone_denies(
        before in world(), after in half_reporting(), lines in vec(line(), 1..24),
        fixed in option::of(sample::select(moments())), cut in 0_usize..24,
    ) {
        let (before, after) = (catalogue(before), catalogue(after));
        let index = |side: &Arc<Catalogue>| Arc::new(Index::new(Arc::clone(side)));
        let when = fixed.map_or(When::Recorded, When::At);
        let mut replay = Replay::new(index(&before), index(&after), when, Limits::default());
        let mut expected: BTreeMap<PolicyId, Count> =
            reporting(&after).into_iter().map(|policy| (policy, Count::default())).collect();
        let mut parts = Vec::new();
        for (place, line) in lines.iter().enumerate() {
            if place == cut {
                parts.push(replay.part());
            }
            let class = replay.add(&line.row()).unwrap();
            for (policy, count) in expected.iter_mut().filter(|_| class != Class::Unknown) {
                if let Some(denied) = tried(&after, policy, line, fixed.unwrap_or(line.time)) {
                    see(count, denied, line.time);
                }
            }
        }
        parts.push(replay.part());
        let trials = replay.finish().trials;
        let found: BTreeMap<PolicyId, Count> = trials
            .iter()
            .map(|trial| {
                let (requests, denials) = (trial.requests, trial.denials);
                (trial.policy.clone(), Count { requests, denials, first: trial.first, last: trial.last })
            })
            .collect();
        prop_assert_eq!(&found, &expected, "the counts are those of the reference, for every policy that reports");
        for trial in &trials {
            let listed: u64 = trial.groups.iter().map(|group| group.count).sum();
            prop_assert!(listed == trial.denials || trial.groups.len() == 10, "the groups are all of them or ten");
        }
        let requests: u64 = parts.iter().map(|part| part.requests).sum();
        prop_assert_eq!(requests, u64::try_from(lines.len()).unwrap(), "every row is in one part");
        for (policy, count) in &expected {
            let denials: u64 = parts.iter().map(|part| part.policies[policy].denials).sum();
            prop_assert_eq!(denials, count.denials, "and the parts add up to the whole");
        }
        let days: BTreeSet<Instant> = parts.into_iter().flat_map(|part| part.days).collect();
        let day = |line: &Line| line.time.plus_seconds(-line.time.as_second().rem_euclid(86_400));
        prop_assert_eq!(days, lines.iter().map(day).collect::<BTreeSet<_>>(), "the days are those of the rows");
    }

    #[test]
    fn groups_that_are_not_kept_change_no_count(after in half_reporting(), lines in vec(line(), 1..24), keys in 0_usize..4) {
        let index = Arc::new(Index::new(catalogue(after)));
        let trials = |limits| {
            let mut replay = Replay::new(Arc::clone(&index), Arc::clone(&index), When::Recorded, limits);
            for line in &lines {
                replay.add(&line.row()).unwrap();
            }
            let trials = replay.finish().trials.into_iter();
            trials.map(|trial| (trial.policy, trial.requests, trial.denials, trial.first, trial.last)).collect::<Vec<_>>()
        };
        prop_assert_eq!(trials(Limits { keys, bytes: usize::MAX }), trials(Limits::default()), "memory is bounded, counts are not");
    }

    #[test]
    fn a_fingerprint_stays_until_what_the_policy_says_is_another(parts in world(), other in policy("q0".to_owned())) {
        let catalogue = catalogue(parts);
        let of = |policy: &domicile_policy::Policy| fingerprint(&catalogue, policy).unwrap();
        let policy = &catalogue.policies()["q0"];
        let mut renamed = policy.clone();
        renamed.name = "another name".to_owned();
        renamed.description = "another reason".to_owned();
        renamed.mode = if policy.mode == Mode::Audit { Mode::Enforce } else { Mode::Audit };
        renamed.regulations.clear();
        prop_assert_eq!(of(&renamed), of(policy), "names, citations and the mode are no rule");
        let says_the_same = domicile_policy::Policy { mode: other.mode, ..policy.clone() } == other;
        prop_assert_eq!(of(&other) == of(policy), says_the_same, "every rule is in it");
    }
}

#[test]
fn a_boundary_that_the_policy_names_and_an_exemption_from_it_are_in_its_fingerprint() {
    let of = |parts: Parts| {
        let catalogue = Catalogue::new(1, parts).unwrap();
        fingerprint(&catalogue, &catalogue.policies()["q0"]).unwrap()
    };
    let mut parts = FIXED_WORLD.clone();
    parts.exemptions.clear();
    parts.policies = serde_json::from_value(serde_json::json!([{
        "id": "q0", "name": "q0", "tags": ["t0"], "mode": "audit", "stages": { "processing": { "boundary": "EU" } },
    }]))
    .unwrap();
    let fingerprint = of(parts.clone());
    let widened = |id: &str| {
        let mut parts = parts.clone();
        let boundary =
            parts.registry.boundaries.iter_mut().find(|boundary| boundary.id.as_str() == id).unwrap();
        boundary.places = boundary.places.union(&domicile_policy::NonEmptySet::one("CH".parse().unwrap()));
        parts
    };
    assert_ne!(of(widened("EU")), fingerprint, "the policy permits other places now");
    assert_eq!(of(widened("US")), fingerprint, "it does not name this boundary");
    let mut exempt = parts.clone();
    exempt.exemptions = serde_json::from_value(serde_json::json!([{
        "id": "w0", "kind": "waiver", "policy": "q0", "placement": "p0", "tag": "t0",
        "excuses": [{ "reason": "stage_outside_boundary", "stage": "processing" }],
        "reason": "laws", "owner": "laws", "validity": { "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z" },
    }]))
    .unwrap();
    assert_ne!(of(exempt), fingerprint, "the policy asks less of one placement now");
}
