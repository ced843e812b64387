//! No template lets a hosted endpoint through before the officer recorded evidence, and each can be met.

use std::collections::{BTreeMap, BTreeSet};

use domicile_console::starter::{Template, starter};
use domicile_policy::{
    Attestation, Catalogue, Claim, ClaimValue, Confidence, Connection, Decision, Endpoint, Evidence,
    EvidenceScope, Fact, Instant, InstrumentId, Mode, Model, NonEmptySet, Outcome, Parts, Placement, Reason,
    Request, Scope, Source, Stage, Term, Validity, Verdict, WireApi, decide,
};

use super::{everything, place};

fn at() -> Instant {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

/// The template with an enabled endpoint on each of `placements` and no evidence at all.
fn with_endpoints(template: &Template, placements: Vec<Placement>) -> Parts {
    let mut parts = everything();
    parts.policies.clone_from(&template.policies);
    parts.registry.tags.clone_from(&template.tags);
    parts.registry.models =
        vec![Model { id: "some-model".parse().unwrap(), vendor: None, deprecated_on: None }];
    parts.registry.connections = vec![Connection {
        id: "some-host".parse().unwrap(),
        name: String::new(),
        base_url: "https://models.example.com/v1".to_owned(),
        api: WireApi::OpenaiChat,
        credential_env: None,
        // A private placement names the networks of its host; a hosted one may be behind some too.
        networks: BTreeSet::from(["10.0.0.0/8".parse().unwrap()]),
    }];
    parts.registry.endpoints = placements
        .iter()
        .map(|placement| Endpoint {
            id: placement.id.as_str().parse().unwrap(),
            model: "some-model".parse().unwrap(),
            connection: "some-host".parse().unwrap(),
            upstream_name: placement.id.to_string(),
            placement: placement.id.clone(),
            term: Term::default(),
            enabled: true,
        })
        .collect();
    parts.registry.placements = placements;
    parts
}

/// What each tag of the template gets, over all its categories and with each category alone.
fn decisions(template: &Template, parts: Parts) -> Vec<Decision> {
    let catalogue = Catalogue::new(0, parts).unwrap();
    let mut requests = Vec::new();
    for tag in &template.tags {
        let all = Request::over_all_categories(&catalogue, &tag.name, at());
        requests.push(Request { categories: None, ..all.clone() });
        let each = tag.categories.iter().map(|category| Some(NonEmptySet::one(category.clone())));
        requests.extend(each.map(|categories| Request { categories, ..all.clone() }));
        requests.push(all);
    }
    requests.iter().map(|request| decide(&catalogue, request)).collect()
}

/// A placement of which every stage is in `country`.
fn wholly_in(country: &str, scope: Scope) -> Placement {
    let known = "bedrock:in_region:eu-central-1";
    let mut placement = starter()
        .registry
        .placements
        .iter()
        .find(|placement| placement.id.as_str() == known)
        .unwrap()
        .clone();
    placement.id = "somewhere".parse().unwrap();
    placement.scope = scope;
    let fact = Fact {
        value: ClaimValue::of_places([place(country)]),
        source: Source { name: "the officer".to_owned(), url: None, date: None },
        confidence: Confidence::Officer,
        note: None,
    };
    placement.claims = Stage::ALL.into_iter().map(|stage| (stage, Claim::of(fact.clone()))).collect();
    placement
}

fn evidence(instrument: &InstrumentId, country: &str) -> Evidence {
    let stages: BTreeMap<Stage, Attestation> =
        Stage::ALL.map(|stage| (stage, Attestation::Places(NonEmptySet::one(place(country))))).into();
    Evidence {
        id: instrument.as_str().parse().unwrap(),
        name: instrument.to_string(),
        instrument: instrument.clone(),
        issuer: "somebody".to_owned(),
        scope: EvidenceScope::Placements(NonEmptySet::one("somewhere".parse().unwrap())),
        models: None,
        stages,
        validity: Validity::new(
            "2026-01-01T00:00:00Z".parse().unwrap(),
            "2027-01-01T00:00:00Z".parse().unwrap(),
        )
        .unwrap(),
        file: None,
    }
}

/// A place that the template permits without a transfer mechanism.
fn home(template: &Template) -> &'static str {
    match template.id.as_str() {
        "ch-fadp" => "CH",
        "de-sgbv-393" | "gdpr-ch5" | "private-only" => "DE",
        "fr-hds" => "FR",
        "uk-gdpr" => "GB",
        _ => "US",
    }
}

#[test]
fn no_hosted_endpoint_qualifies_before_evidence_is_recorded() {
    for template in &starter().templates {
        let parts = with_endpoints(template, starter().registry.placements.clone());
        for decision in decisions(template, parts) {
            assert_eq!(
                decision.endpoints.len(),
                starter().registry.placements.len(),
                "every placement is judged"
            );
            for endpoint in &decision.endpoints {
                assert!(
                    !endpoint.eligible,
                    "{}: `{}` qualifies without any evidence for {:?}",
                    template.id, endpoint.placement, decision.request.categories
                );
            }
        }
    }
}

#[test]
fn not_even_a_hosted_endpoint_whose_every_claim_is_entered() {
    for template in &starter().templates {
        let parts = with_endpoints(template, vec![wholly_in(home(template), Scope::InRegion)]);
        for decision in decisions(template, parts) {
            assert_eq!(decision.verdict, Verdict::Deny, "{}: a claim is no evidence", template.id);
        }
    }
}

#[test]
fn florida_and_texas_ask_for_proof_although_the_law_asks_for_no_contract() {
    for id in ["us-fl-408051", "us-tx-sb1188"] {
        let template = starter().template(id).unwrap();
        let parts = with_endpoints(template, vec![wholly_in("US", Scope::InRegion)]);
        for decision in decisions(template, parts) {
            let reasons: BTreeSet<Reason> =
                decision.endpoints[0].findings.iter().map(|finding| finding.reason).collect();
            assert_eq!(
                reasons,
                BTreeSet::from([Reason::ClaimWithoutEvidence]),
                "{id}: the claim is inside, and only the proof is missing"
            );
        }
    }
}

/// Evidence of every instrument, except those that `without` names.
fn all_evidence(country: &str, without: &[&str]) -> Vec<Evidence> {
    let instruments = starter().registry.instruments.iter().map(|instrument| &instrument.id);
    instruments.filter(|id| !without.contains(&id.as_str())).map(|id| evidence(id, country)).collect()
}

#[test]
fn each_template_can_be_met() {
    for template in &starter().templates {
        let scope = if template.id == "private-only" { Scope::Private } else { Scope::InRegion };
        let mut parts = with_endpoints(template, vec![wholly_in(home(template), scope)]);
        for option in &template.options {
            parts.policies.extend(option.policies.iter().cloned());
        }
        parts.evidence = all_evidence(home(template), &["own_facility_record"]);
        for decision in decisions(template, parts) {
            let findings = &decision.endpoints[0].findings;
            assert_eq!(decision.endpoints[0].outcome, Outcome::Allow, "{}: {findings:?}", template.id);
        }
    }
}

#[test]
fn a_required_instrument_is_missed() {
    let required = [
        ("gdpr-ch5", "DE", "dpa_art28"),
        ("uk-gdpr", "GB", "dpa_art28"),
        ("ch-fadp", "CH", "dpa_art28"),
        ("us-hipaa", "US", "baa"),
        ("us-financial", "US", "service_provider_contract"),
        ("us-financial", "US", "third_party_policy"),
        ("us-financial", "US", "encryption_control"),
        ("fr-hds", "FR", "hds_cert"),
        ("fr-hds", "FR", "dpa_art28"),
        ("de-sgbv-393", "DE", "c5_type2"),
        ("de-sgbv-393", "DE", "german_establishment"),
        ("de-sgbv-393", "DE", "dpa_art28"),
        ("us-itar", "US", "us_persons_only"),
        ("us-dsp-202", "US", "covered_person_check"),
    ];
    for (id, country, instrument) in required {
        let template = starter().template(id).unwrap();
        let mut parts = with_endpoints(template, vec![wholly_in(country, Scope::InRegion)]);
        parts.evidence = all_evidence(country, &["own_facility_record", instrument]);
        let tag = &template.tags[0].name;
        let catalogue = Catalogue::new(0, parts).unwrap();
        let decision = decide(&catalogue, &Request::over_all_categories(&catalogue, tag, at()));
        let missed = decision.endpoints[0].findings.iter().any(|finding| {
            finding.reason == Reason::EvidenceMissing && finding.instruments.contains(instrument)
        });
        assert!(missed, "{id} asks for {instrument}: {:?}", decision.endpoints[0].findings);
    }
}

#[test]
fn a_place_outside_needs_its_own_mechanism() {
    // The template, a place outside, and the instruments without any of which that place stays closed.
    let outside: [(&str, &str, &[&str]); 9] = [
        ("gdpr-ch5", "US", &["dpf", "tia"]),
        ("gdpr-ch5", "US", &["dpf", "scc_2021_914", "bcr"]),
        ("gdpr-ch5", "CA", &["pipeda_recipient", "tia"]),
        ("uk-gdpr", "US", &["dpf_uk_extension", "tra"]),
        ("ch-fadp", "US", &["dpf_swiss", "tia"]),
        ("ch-fadp", "DE", &["tia"]),
        ("de-sgbv-393", "US", &["dpf"]),
        ("us-hipaa", "IN", &["location_risk_analysis"]),
        ("de-sgbv-393", "CA", &["pipeda_recipient"]),
    ];
    for (id, country, without) in outside {
        let template = starter().template(id).unwrap();
        let verdicts = |without: &[&str]| -> Vec<Verdict> {
            let mut parts = with_endpoints(template, vec![wholly_in(country, Scope::InRegion)]);
            parts.evidence = all_evidence(country, without);
            decisions(template, parts).iter().map(|decision| decision.verdict).collect()
        };
        assert!(
            verdicts(&[]).iter().all(|verdict| *verdict == Verdict::Allow),
            "{id}: {country} with everything"
        );
        assert!(
            verdicts(without).iter().all(|verdict| *verdict == Verdict::Deny),
            "{id}: {country} needs one of {without:?}"
        );
    }
}

#[test]
fn some_places_stay_closed_whatever_is_recorded() {
    let closed = [
        ("us-fl-408051", "IN"),
        ("us-tx-sb1188", "CA"),
        ("us-itar", "GB"),
        ("us-itar", "PR"),
        ("fr-hds", "CH"),
        ("de-sgbv-393", "IN"),
        ("us-dsp-202", "CN"),
        ("us-dsp-202", "HK"),
    ];
    for (id, country) in closed {
        let template = starter().template(id).unwrap();
        let mut parts = with_endpoints(template, vec![wholly_in(country, Scope::InRegion)]);
        parts.evidence = all_evidence(country, &[]);
        for decision in decisions(template, parts) {
            assert_eq!(decision.verdict, Verdict::Deny, "{id}: no instrument opens {country}");
        }
    }
}

#[test]
fn machines_of_the_organisation_qualify_where_no_contract_is_needed() {
    let verdicts = |id: &str, evidence: Vec<Evidence>| -> Vec<Verdict> {
        let template = starter().template(id).unwrap();
        let mut parts = with_endpoints(template, vec![wholly_in(home(template), Scope::Private)]);
        parts.evidence = evidence;
        decisions(template, parts).iter().map(|decision| decision.verdict).collect()
    };
    let private = verdicts("private-only", Vec::new());
    assert!(private.iter().all(|verdict| *verdict == Verdict::Allow), "its own decision needs no contract");
    let own: InstrumentId = "own_facility_record".parse().unwrap();
    for id in ["gdpr-ch5", "uk-gdpr", "ch-fadp", "us-hipaa", "us-fl-408051", "us-tx-sb1188"] {
        let template = starter().template(id).unwrap();
        let recorded = verdicts(id, vec![evidence(&own, home(template))]);
        assert!(
            recorded.iter().all(|verdict| *verdict == Verdict::Allow),
            "{id}: the record of the facility is enough"
        );
        let bare = verdicts(id, Vec::new());
        assert!(bare.iter().all(|verdict| *verdict == Verdict::Deny), "{id}: and it is needed");
    }
}

#[test]
fn a_hosted_endpoint_is_never_private() {
    let template = starter().template("private-only").unwrap();
    let mut parts = with_endpoints(template, vec![wholly_in("DE", Scope::InRegion)]);
    parts.evidence = all_evidence("DE", &[]);
    for decision in decisions(template, parts) {
        let reasons: Vec<Reason> =
            decision.endpoints[0].findings.iter().map(|finding| finding.reason).collect();
        assert_eq!(reasons, [Reason::NotPrivate], "whatever is recorded");
    }
}

#[test]
fn templates_are_complete_and_in_force() {
    for template in &starter().templates {
        let id = &template.id;
        assert!(template.summary.ends_with('.') && !template.summary.contains(". "), "{id}: one sentence");
        assert!(!template.notes.is_empty(), "{id} says what it does not cover");
        assert!(template.review_by.is_some(), "{id} says when to look again");
        let policies =
            template.policies.iter().chain(template.options.iter().flat_map(|option| &option.policies));
        for policy in policies {
            assert_eq!(policy.mode, Mode::Enforce, "{id}: `{}` decides", policy.id);
            assert_eq!(policy.template.as_ref(), Some(id), "{id}: `{}` says where it comes from", policy.id);
            assert!(
                policy.tags.iter().all(|tag| template.tags.iter().any(|known| known.name == *tag)),
                "{id}: its tags"
            );
        }
        for tag in &template.tags {
            for category in &tag.categories {
                let ruled = template
                    .policies
                    .iter()
                    .any(|p| p.categories.is_empty() || p.categories.contains(category));
                assert!(ruled, "{id}: a request with {category} alone has a policy");
            }
        }
    }
    for word in ["compliant", "guarantee", "tamper-proof"] {
        let text = serde_json::to_string(&starter().templates).unwrap().to_lowercase();
        assert!(!text.contains(word), "a template promises nothing: `{word}`");
    }
}
