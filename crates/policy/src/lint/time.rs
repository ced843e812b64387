//! What ends while a release is valid and takes answers with it, and exemptions that excuse nothing.

use std::collections::BTreeMap;

use super::{
    Ends, Found, Lint, Severity,
    answers::{Answers, Carries, Judged},
};
use crate::{
    catalogue::{Catalogue, Kind},
    decide::{Finding, Reason},
    exemption::{Excuse, Exemption},
    id::{EndpointId, GatewayId, TagName},
    instant::Instant,
    registry::Endpoint,
    remedy::stands,
};

/// Evidence, exemptions and endpoints that end in `[at, until)` and by whose end an eligible answer is lost.
pub(super) fn ends(catalogue: &Catalogue, answers: &mut Answers<'_>) -> Vec<Lint> {
    let (at, until) = (answers.at, answers.until);
    let inside = |ends: &Instant| at <= *ends && *ends < until;
    let evidence = catalogue.evidence().values().map(|e| (Ends::Evidence(e.id.clone()), e.validity.to()));
    let exemptions =
        catalogue.exemptions().values().map(|e| (Ends::Exemption(e.id.clone()), e.validity.to()));
    let endpoints = catalogue
        .endpoints()
        .values()
        .filter_map(|e| e.term.to().map(|ends| (Ends::Endpoint(e.id.clone()), ends)));
    let all: Vec<(Ends, Instant)> =
        evidence.chain(exemptions).chain(endpoints).filter(|(_, ends)| inside(ends)).collect();
    let mut lost_at: BTreeMap<Instant, Vec<(TagName, EndpointId)>> = BTreeMap::new();
    let mut lints = Vec::new();
    for (what, ends) in all {
        let lost = lost_at.entry(ends).or_insert_with(|| lost(catalogue, answers, ends)).clone();
        let by_this = lost.iter().filter(|(tag, endpoint)| {
            let answer = answers.of(tag, &Carries::All, ends, None);
            let judged = answer.endpoints.get(endpoint);
            judged.is_none_or(|judged| is_cause(catalogue, &what, tag, endpoint, judged))
        });
        let count = u32::try_from(by_this.count()).unwrap_or(u32::MAX);
        if count == 0 {
            continue;
        }
        let (kind, id, field) = match &what {
            Ends::Evidence(id) => (Kind::Evidence, id.to_string(), "validity"),
            Ends::Exemption(id) => (Kind::Exemption, id.to_string(), "validity"),
            Ends::Endpoint(id) => (Kind::Endpoint, id.to_string(), "term"),
        };
        let found = Found::EndsInside { what, ends, lost: count };
        lints.push(Lint::new(Severity::Warning, kind, id, field, found));
    }
    lints
}

/// The answers that are eligible up to `ends` and not from it on.
fn lost(catalogue: &Catalogue, answers: &mut Answers<'_>, ends: Instant) -> Vec<(TagName, EndpointId)> {
    let mut lost = Vec::new();
    for tag in catalogue.tags().keys() {
        let before = answers.of(tag, &Carries::All, ends.plus_seconds(-1), None);
        let after = answers.of(tag, &Carries::All, ends, None);
        let eligible = before.endpoints.iter().filter(|(_, judged)| judged.eligible);
        lost.extend(
            eligible
                .filter(|(id, _)| !after.endpoints.get(*id).is_some_and(|judged| judged.eligible))
                .map(|(id, _)| (tag.clone(), id.clone())),
        );
    }
    lost
}

/// Whether what fails from then on fails because `what` has ended.
fn is_cause(catalogue: &Catalogue, what: &Ends, tag: &TagName, id: &EndpointId, judged: &Judged) -> bool {
    let mut standing = judged.failures.iter().filter(|finding| stands(finding));
    match what {
        Ends::Endpoint(ended) => ended == id,
        Ends::Exemption(ended) => catalogue.exemptions().get(ended).is_some_and(|exemption| {
            exemption.placement == judged.placement
                && exemption.tag == *tag
                && standing.any(|finding| excuses(exemption, finding))
        }),
        Ends::Evidence(ended) => {
            let named = standing.clone().any(|finding| finding.evidence.contains(ended));
            let Some(endpoint) = catalogue.endpoints().get(id) else { return false };
            named || standing.any(|finding| permitted_by(catalogue, ended, endpoint, finding))
        }
    }
}

/// Whether a place is outside because a further boundary was permitted under this evidence.
fn permitted_by(
    catalogue: &Catalogue,
    ended: &crate::id::EvidenceId,
    endpoint: &Endpoint,
    finding: &Finding,
) -> bool {
    let rule = || {
        let policy = catalogue.policies().get(finding.policy.as_ref()?)?;
        policy.stage_rule(finding.stage?)
    };
    let (Some(evidence), Some(placement)) =
        (catalogue.evidence().get(ended), catalogue.placements().get(&endpoint.placement))
    else {
        return false;
    };
    finding.reason == Reason::StageOutsideBoundary
        && evidence.covers(endpoint, placement)
        && finding.stage.is_some_and(|stage| evidence.stages.contains_key(&stage))
        && rule().is_some_and(|rule| {
            rule.permit_if.iter().any(|permit| {
                let asked = &permit.instruments;
                asked.all_of.contains(&evidence.instrument)
                    || asked.any_of.iter().any(|group| group.contains(&evidence.instrument))
            })
        })
}

fn excuses(exemption: &Exemption, finding: &Finding) -> bool {
    finding.policy.as_ref() == Some(&exemption.policy)
        && exemption.excuses.contains(&Excuse { reason: finding.reason, stage: finding.stage })
}

/// Exemptions in force of which nothing that they excuse fails until they end, through whatever gateway.
pub(super) fn idle(catalogue: &Catalogue, answers: &mut Answers<'_>) -> Vec<Lint> {
    let mut lints = Vec::new();
    let gateways: Vec<Option<&GatewayId>> =
        std::iter::once(None).chain(catalogue.gateways().keys().map(Some)).collect();
    let now = answers.at;
    for exemption in catalogue.exemptions().values().filter(|e| e.validity.contains(now)) {
        let instants = answers.instants(now, exemption.validity.to());
        let needed = instants.iter().any(|at| {
            gateways.iter().any(|gateway| {
                let answer = answers.of(&exemption.tag, &Carries::Unknown, *at, *gateway);
                let mut there = answer.endpoints.values().filter(|j| j.placement == exemption.placement);
                there.any(|judged| {
                    let all = judged.failures.iter().chain(&judged.would_deny);
                    all.into_iter().any(|finding| excuses(exemption, finding))
                })
            })
        });
        if !needed {
            let found = Found::ExemptionIdle { exemption: exemption.id.clone() };
            lints.push(Lint::new(Severity::Note, Kind::Exemption, &exemption.id, "excuses", found));
        }
    }
    lints
}
