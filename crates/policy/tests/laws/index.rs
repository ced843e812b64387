//! The index is held against the plain reference: the same bytes for every question, also after an edit.

use std::sync::Arc;

use domicile_policy::{
    Catalogue, Change, Decision, Eligible, Endpoint, Index, LocationProof, Object, Parts, Region, Request,
    decide, decide_now,
};
use proptest::prelude::*;

use crate::worlds::{config, moments, request, world};

/// The changes that lead from `before` to `after`.
pub fn changes(before: &Catalogue, after: &Catalogue) -> Vec<Change> {
    let put = after
        .objects()
        .filter(|object| before.object(object.kind(), object.id()).as_ref() != Some(object))
        .map(|object| Change::Put(Box::new(object)));
    let gone = |object: &Object| after.object(object.kind(), object.id()).is_none();
    let deleted =
        before.objects().filter(gone).map(|object| Change::Delete(object.kind(), object.id().to_owned()));
    put.chain(deleted).collect()
}

/// The index of `parts`.
pub fn index(parts: Parts) -> Index {
    Index::new(Arc::new(Catalogue::new(1, parts).unwrap()))
}

/// A world that has been edited: some objects of one kind are those of another world.
pub fn edited() -> impl Strategy<Value = (Parts, Parts)> {
    (world(), world(), 0..16_u8).prop_map(|(before, other, kind)| {
        let mut after = before.clone();
        let registry = &mut after.registry;
        match kind {
            0 => registry.endpoints = other.registry.endpoints,
            1 => registry.placements[0] = other.registry.placements[0].clone(),
            2 => registry.gateways = other.registry.gateways,
            3 => after.evidence = other.evidence,
            // The exemptions name policies by number: there are no more of them than policies.
            4 => after.policies[0] = other.policies[0].clone(),
            5 => after.exemptions.clear(),
            6 => registry.boundaries[0].places = other.registry.boundaries[1].places.clone(),
            7 => {
                let categories = &mut registry.tags[0].categories;
                let one = registry.categories[0].id.clone();
                if !categories.remove(&one) {
                    categories.insert(one);
                }
            }
            // All of them, since few are asked for: what evidence by them proves is another thing then.
            8 => {
                for instrument in &mut registry.instruments {
                    instrument.location = match instrument.location {
                        LocationProof::None => LocationProof::Constrains,
                        LocationProof::Declares | LocationProof::Constrains => LocationProof::None,
                    };
                }
            }
            9 => registry.instruments.iter_mut().for_each(|one| one.retention = !one.retention),
            10 => {
                let mut policy = other.policies[0].clone();
                policy.id = "q-added".parse().unwrap();
                after.policies.push(policy);
            }
            11 => {
                after.exemptions.clear();
                after.policies.remove(0);
            }
            12 => {
                let placement = &mut registry.placements[0];
                let elsewhere = |region: &&Region| region.provider != placement.provider;
                let region = registry.regions.iter().find(elsewhere).unwrap();
                (placement.provider, placement.region) = (region.provider.clone(), Some(region.id.clone()));
                if placement.zone.is_some() {
                    let zone = registry.zones.iter().find(|zone| zone.provider == region.provider);
                    placement.zone = zone.map(|zone| zone.id.clone());
                }
                // Evidence about the provider covers it now, or no more.
                after.evidence = other.evidence;
            }
            // Only its first day.
            14 => {
                let first = &mut after.policies[0].begins;
                *first = if first.is_some() { None } else { other.policies[0].begins.or(Some(moments()[4])) };
            }
            // The same findings under another name: reasons name their policy.
            13 => {
                after.exemptions.clear();
                after.policies[0].id = "q-renamed".parse().unwrap();
            }
            _ => {
                if let Some(endpoint) = registry.endpoints.first_mut() {
                    endpoint.enabled = !endpoint.enabled;
                }
            }
        }
        (before, after)
    })
}

/// The same world with `count` endpoints, which are in turn like each of its own, in each placement, on and off.
fn widened(mut parts: Parts, count: usize) -> Parts {
    let own = parts.registry.endpoints.clone();
    let placements: Vec<_> = parts.registry.placements.iter().map(|placement| placement.id.clone()).collect();
    let more = (own.len()..count).filter_map(|number| {
        let like = own.get(number % own.len().max(1))?;
        Some(Endpoint {
            id: format!("w{number}").parse().unwrap(),
            upstream_name: format!("w{number}"),
            placement: placements[number / 2 % placements.len()].clone(),
            enabled: !number.is_multiple_of(5),
            ..like.clone()
        })
    });
    parts.registry.endpoints.extend(more);
    parts
}

/// The question without reasons has the reference's verdict, refusal and endpoints, however they are asked for.
fn bare_question(index: &Index, request: &Request, expected: &Decision) -> Result<(), TestCaseError> {
    let mut eligible = Eligible::default();
    let asked = index.ask(request);
    prop_assert_eq!(asked.at(request.at, &mut eligible), expected.verdict, "the verdict");
    prop_assert_eq!(eligible.reason(), expected.reason, "the refusal");
    let wanted: Vec<_> = expected.eligible().map(|answer| &answer.endpoint).collect();
    let ids: Vec<_> = eligible.slots().filter_map(|slot| asked.endpoint(slot)).collect();
    prop_assert_eq!(&ids, &wanted, "the endpoints");
    prop_assert_eq!(eligible.count(), wanted.len(), "how many");
    for (slot, id) in index.catalogue().endpoints().keys().enumerate() {
        prop_assert_eq!(eligible.contains(slot), wanted.contains(&id), "whether {} is one", id);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_index_says_what_the_reference_says(parts in world(), requests in prop::collection::vec(request(), 1..8)) {
        let catalogue = Arc::new(Catalogue::new(1, parts).unwrap());
        let index = Index::new(Arc::clone(&catalogue));
        for request in &requests {
            let expected = decide(&catalogue, request);
            prop_assert_eq!(&index.decide(request), &expected, "with every value, and when it changes");
            prop_assert_eq!(&index.decide_now(request), &decide_now(&catalogue, request), "without looking ahead");
            bare_question(&index, request, &expected)?;
        }
    }

    /// More endpoints than a word has bits: what is told about one must not be told about another.
    #[test]
    fn a_wide_index_says_what_the_reference_says(
        parts in world(), count in 60..140_usize, requests in prop::collection::vec(request(), 1..4),
    ) {
        let before = index(widened(parts.clone(), count));
        let after = Arc::new(Catalogue::new(1, widened(parts, count + 7)).unwrap());
        let after = before.edited(Arc::clone(&after), &changes(before.catalogue(), &after));
        for request in &requests {
            for index in [&before, &after] {
                let expected = decide_now(index.catalogue(), request);
                prop_assert_eq!(&index.decide_now(request), &expected, "every reason of every endpoint");
                bare_question(index, request, &expected)?;
            }
        }
    }

    #[test]
    fn an_edited_index_is_the_index_of_the_edited_catalogue(
        (before, after) in edited(), requests in prop::collection::vec(request(), 1..8),
    ) {
        let before = index(before);
        let after = Arc::new(Catalogue::new(1, after).unwrap());
        let edited = before.edited(Arc::clone(&after), &changes(before.catalogue(), &after));
        let back = edited.edited(Arc::clone(before.catalogue()), &changes(&after, before.catalogue()));
        for request in &requests {
            prop_assert_eq!(&edited.decide(request), &decide(&after, request), "after the edit");
            prop_assert_eq!(&back.decide(request), &decide(before.catalogue(), request), "and after it is undone");
        }
    }

    #[test]
    fn one_endpoint_is_told_its_part_of_the_decision(parts in world(), request in request()) {
        let catalogue = Arc::new(Catalogue::new(1, parts).unwrap());
        let index = Index::new(Arc::clone(&catalogue));
        let decision = decide_now(&catalogue, &request);
        for id in catalogue.endpoints().keys() {
            let told = index.judgement(&request, id);
            prop_assert_eq!(told.outcome(), decision.endpoint(id).map(|judged| judged.outcome), "what it comes to");
            match (told, decision.reason, decision.endpoint(id)) {
                (domicile_policy::Judgement::Refused(told), Some(reason), None) => prop_assert_eq!(told, reason, "the refusal"),
                (domicile_policy::Judgement::Judged(told), None, Some(judged)) => prop_assert_eq!(&told, judged, "its part"),
                (domicile_policy::Judgement::Absent, None, None) => {}
                other => prop_assert!(false, "{id} is told {other:?}"),
            }
        }
    }
}

/// Many edits of one index must not pile up what they leave behind, nor mix it with what counts.
#[test]
fn an_index_that_is_edited_without_end_stays_right() {
    let parts = crate::worlds::FIXED_WORLD.clone();
    let mut index = index(parts);
    let request = Request {
        tag: Some("t0".to_owned()),
        categories: None,
        model: None,
        at: moments()[7],
        gateway: None,
    };
    for round in 0..400_u32 {
        let mut parts = index.catalogue().to_parts();
        let evidence = &mut parts.evidence[0];
        evidence.issuer = format!("issuer {round}");
        let after = Arc::new(Catalogue::new(1, parts).unwrap());
        index = index.edited(Arc::clone(&after), &changes(index.catalogue(), &after));
        assert_eq!(index.decide(&request), decide(&after, &request), "after {round} edits");
    }
}
