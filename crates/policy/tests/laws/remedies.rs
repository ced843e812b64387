//! What "what would allow this" promises, held against random worlds: each remedy works, needs every step of it, and
//! none is larger than it must be; and nothing is found only when nothing can be.

use domicile_policy::{
    Catalogue, Change, Decision, EndpointId, Object, Parts, Reason, Request, Stage, TagName, Verdict,
    decide_now,
    remedy::{Ending, Remedies, Step, nearest, puts, remedies},
};
use proptest::{prelude::*, sample::Index, test_runner::Config};

use crate::worlds::{config, request, world};

/// Fewer cases than other laws: each asks hundreds of decisions.
fn fewer() -> Config {
    let usual = config();
    Config { cases: usual.cases.div_ceil(2), ..usual }
}

fn catalogue(parts: &Parts) -> Catalogue {
    Catalogue::new(1, parts.clone()).unwrap()
}

fn is_eligible(decision: &Decision, endpoint: &EndpointId) -> bool {
    decision.endpoint(endpoint).is_some_and(|judged| judged.eligible)
}

fn some_endpoint(parts: &Parts, which: &Index) -> EndpointId {
    let endpoints = &parts.registry.endpoints;
    endpoints[which.index(endpoints.len())].id.clone()
}

fn edited(catalogue: &Catalogue, objects: &[Object]) -> Catalogue {
    let changes: Vec<Change> = objects.iter().cloned().map(Change::put).collect();
    catalogue.edited(&changes).unwrap()
}

/// Whether `steps` alone, without the rest of the remedy they come from, make the endpoint eligible.
fn is_enough(catalogue: &Catalogue, request: &Request, endpoint: &EndpointId, steps: &[Step]) -> bool {
    puts(catalogue, request, endpoint, steps)
        .is_some_and(|objects| is_eligible(&decide_now(&edited(catalogue, &objects), request), endpoint))
}

fn asked(parts: &Parts, request: &Request, which: &Index) -> (Catalogue, EndpointId, Remedies) {
    let catalogue = catalogue(parts);
    let endpoint = some_endpoint(parts, which);
    let found = remedies(&catalogue, request, &endpoint, 6);
    (catalogue, endpoint, found)
}

proptest! {
    #![proptest_config(fewer())]

    #[test]
    fn every_remedy_allows_and_needs_each_of_its_steps(parts in world(), request in request(), which in any::<Index>()) {
        let (catalogue, endpoint, found) = asked(&parts, &request, &which);
        for remedy in &found.remedies {
            let after = decide_now(&catalogue.edited(&remedy.changes()).unwrap(), &request);
            prop_assert_eq!(after.verdict, Verdict::Allow, "a remedy does not allow: {:?}", &remedy.steps);
            prop_assert!(is_eligible(&after, &endpoint), "another endpoint was opened: {:?}", &remedy.steps);
            for left_out in 0..remedy.steps.len() {
                let mut fewer = remedy.steps.clone();
                fewer.remove(left_out);
                prop_assert!(
                    !is_enough(&catalogue, &request, &endpoint, &fewer),
                    "step {left_out} is not needed: {:?}", &remedy.steps
                );
            }
        }
    }

    #[test]
    fn the_smallest_come_first_and_none_twice(parts in world(), request in request(), which in any::<Index>()) {
        let (_, _, found) = asked(&parts, &request, &which);
        let reserved = found.remedies.len().saturating_sub(1);
        for pair in found.remedies[..reserved].windows(2) {
            prop_assert!(pair[0].steps.len() <= pair[1].steps.len(), "a larger set stands before a smaller");
        }
        for (at, remedy) in found.remedies.iter().enumerate() {
            for other in &found.remedies[..at] {
                prop_assert_ne!(&remedy.steps, &other.steps, "a remedy stands twice");
            }
        }
    }

    /// For a tag that exists, whose policies are there, an exemption can always be granted: so something is always found,
    /// unless a gateway or category that does not exist is named.
    #[test]
    fn something_is_found_wherever_somebody_could_do_something(parts in world(), mut request in request(), which in any::<Index>()) {
        request.model = None;
        let (catalogue, endpoint, found) = asked(&parts, &request, &which);
        let decision = decide_now(&catalogue, &request);
        let known = request.tag.as_deref().is_some_and(|tag| TagName::new(tag).is_ok());
        if is_eligible(&decision, &endpoint) {
            prop_assert_eq!(found.ending, Ending::AlreadyEligible, "an eligible endpoint needs nothing");
            prop_assert!(found.remedies.is_empty(), "and nothing is proposed for it");
        } else if !known {
            prop_assert_eq!(found.ending, Ending::Untagged, "no step mends a request without a tag");
            prop_assert!(found.remedies.is_empty(), "and none is proposed");
        } else if decision.reason.is_none() {
            prop_assert!(!found.remedies.is_empty(), "an exemption at least would allow it: {:?}", found.ending);
        } else {
            prop_assert!(
                !found.remedies.is_empty() || request.gateway.as_ref().is_some_and(|id| id.as_str() == "g9"),
                "a denied request can be mended: {:?} {:?}", decision.reason, found.ending
            );
        }
    }

    #[test]
    fn what_is_unknown_stays_asked_for(parts in world(), request in request(), which in any::<Index>()) {
        let (catalogue, endpoint, found) = asked(&parts, &request, &which);
        for remedy in &found.remedies {
            for object in &remedy.puts {
                let Object::Policy(after) = object else { continue };
                let Some(before) = catalogue.policies().get(&after.id) else { continue };
                for stage in Stage::ALL {
                    prop_assert!(
                        before.stage_rule(stage).is_none() || after.stage_rule(stage).is_some(),
                        "a policy no longer asks about {stage}: {:?}", &remedy.steps
                    );
                }
            }
            let after = decide_now(&catalogue.edited(&remedy.changes()).unwrap(), &request);
            let judged = after.endpoint(&endpoint).unwrap();
            for finding in judged.findings.iter().filter(|finding| finding.reason == Reason::StageUnknown) {
                prop_assert!(finding.exempt.is_some(), "an unknown stage passes without an exemption that names it");
            }
            if remedy.keeps_the_rules() {
                let touched = remedy.puts.iter().any(|object| matches!(object, Object::Policy(_) | Object::Exemption(_)));
                prop_assert!(!touched, "a remedy that keeps the rules changes one: {:?}", &remedy.steps);
            }
        }
    }

    #[test]
    fn the_nearest_miss_is_the_one_with_the_fewest_failed_checks(parts in world(), request in request()) {
        let catalogue = catalogue(&parts);
        let decision = decide_now(&catalogue, &request);
        let misses = nearest(&catalogue, &request);
        let denied = decision.endpoints.iter().filter(|judged| !judged.eligible).count();
        prop_assert_eq!(misses.len(), denied, "each endpoint that is not eligible misses");
        for pair in misses.windows(2) {
            prop_assert!(pair[0].failed <= pair[1].failed, "a farther one stands first");
        }
        for miss in &misses {
            let judged = decision.endpoint(&miss.endpoint).unwrap();
            let failed = judged.findings.iter().filter(|f| f.exempt.is_none() && f.reason != Reason::ExemptionExpired);
            prop_assert_eq!(failed.count(), miss.failed as usize, "excused failures and ended exemptions are no failed checks");
            prop_assert_eq!(miss.by_one, miss.failed == 1, "exactly one failed check is the nearest");
            prop_assert!(miss.failed > 0, "what is denied fails somewhere");
        }
    }
}
