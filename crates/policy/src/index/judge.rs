//! The whole answer from the courses: for each endpoint its findings, in the order and with the values of
//! [`decide()`](crate::decide()).

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::{
    Index,
    arena::{ClassId, CourseId},
    ask::{Asked, Eligible},
};
use crate::{
    decide::{
        AppliedPolicy, CatalogueRef, Decision, EndpointDecision, Finding, Outcome, Reason, Request,
        RequestReason, Verdict,
    },
    id::PolicyId,
    instant::Instant,
    registry::Endpoint,
    rule::Mode,
};

/// What one policy says of one endpoint over time.
#[derive(Debug)]
pub(crate) struct Opinion<'i> {
    pub(crate) policy: &'i PolicyId,
    pub(crate) mode: Mode,
    /// The epoch with which it begins.
    pub(super) begins: usize,
    pub(crate) courses: Vec<CourseId>,
}

impl<'i> Asked<'i> {
    /// What the policies say of an endpoint of `class`, by policy.
    pub(crate) fn opinions(&self, class: ClassId) -> Vec<Opinion<'i>> {
        self.uses
            .iter()
            .map(|policy| Opinion {
                policy: &self.index.plan.policies[policy.policy].id,
                mode: policy.mode,
                begins: policy.begins,
                courses: policy.courses(self.index, class),
            })
            .collect()
    }

    /// Why the request is denied in `epoch` before any endpoint is looked at.
    pub(super) fn refusal(&self, epoch: usize) -> Option<RequestReason> {
        if let Some((reason, _)) = &self.refused {
            return Some(*reason);
        }
        let mut begun = self.uses.iter().filter(|policy| policy.begins <= epoch).peekable();
        if begun.peek().is_none() {
            Some(RequestReason::NoPolicy)
        } else if begun.all(|policy| policy.mode == Mode::Audit) {
            Some(RequestReason::NoEnforcedPolicy)
        } else if self.slots.is_some_and(<[usize]>::is_empty) {
            Some(RequestReason::ModelNotOffered)
        } else {
            None
        }
    }

    /// Why the request is denied at `at` before any endpoint is looked at.
    pub(crate) fn refusal_at(&self, at: Instant) -> Option<RequestReason> {
        self.refusal(self.index.plan.epoch(at))
    }

    /// The instants at which what `endpoint` is told may change.
    pub(crate) fn cuts(&self, opinions: &[Opinion<'_>], endpoint: &Endpoint) -> BTreeSet<Instant> {
        let courses = &self.index.compiled.courses.courses;
        let begins = opinions
            .iter()
            .filter_map(|opinion| self.index.plan.instants.get(opinion.begins.checked_sub(1)?).copied());
        let of_rows = opinions.iter().flat_map(|opinion| &opinion.courses);
        let turns = of_rows.flat_map(|course| courses[*course].cuts()).filter_map(Instant::from_second);
        let term = [endpoint.term.from(), endpoint.term.to()].into_iter().flatten();
        begins.chain(turns).chain(term).collect()
    }

    /// What `endpoint`, whose class has these opinions, is told at `at`.
    pub(crate) fn judge(
        &self,
        endpoint: &Endpoint,
        opinions: &[Opinion<'_>],
        at: Instant,
    ) -> EndpointDecision {
        let (second, epoch) = (at.as_second(), self.index.plan.epoch(at));
        let mut findings = Vec::new();
        if !endpoint.enabled {
            findings.push(Finding::of(Reason::EndpointDisabled));
        }
        if !endpoint.term.contains(at) {
            findings.push(Finding::of(Reason::EndpointNotCurrent));
        }
        let (mut fine, mut unknown) = (findings.is_empty(), findings.is_empty());
        let mut would_deny = Vec::new();
        for opinion in opinions.iter().filter(|opinion| opinion.begins <= epoch) {
            for course in &opinion.courses {
                let (_, state) = self.index.compiled.courses.state_at(*course, second);
                let list = match opinion.mode {
                    Mode::Enforce => {
                        fine &= state.fine;
                        unknown &= state.unknown;
                        &mut findings
                    }
                    Mode::Audit => &mut would_deny,
                };
                list.extend(
                    state
                        .findings
                        .iter()
                        .map(|finding| Finding { policy: Some(opinion.policy.clone()), ..finding.clone() }),
                );
            }
        }
        let outcome = match (fine, unknown) {
            (true, _) if findings.is_empty() => Outcome::Allow,
            (true, _) => Outcome::Exempt,
            (false, true) => Outcome::Unknown,
            (false, false) => Outcome::Deny,
        };
        EndpointDecision {
            endpoint: endpoint.id.clone(),
            placement: endpoint.placement.clone(),
            eligible: fine,
            outcome,
            findings,
            would_deny,
        }
    }

    /// The first instant after `at` at which an endpoint's eligibility changes.
    pub fn next_change(&self, at: Instant) -> Option<Instant> {
        let epoch = self.index.plan.epoch(at);
        let (mut now, mut then) = (Eligible::default(), Eligible::default());
        self.in_epoch(epoch, &mut now);
        let later = self.index.plan.instants.get(epoch..).unwrap_or_default();
        later.iter().enumerate().find_map(|(ahead, instant)| {
            self.in_epoch(epoch + ahead + 1, &mut then);
            (!now.same(&then)).then_some(*instant)
        })
    }
}

/// The answer without looking ahead.
pub(super) fn decision_now(index: &Index, request: &Request) -> Decision {
    decision(index, &Asked::new(index, request), request)
}

/// The whole answer.
pub(super) fn decision_ahead(index: &Index, request: &Request) -> Decision {
    let asked = Asked::new(index, request);
    let next_change = asked.next_change(request.at);
    Decision { next_change, ..decision(index, &asked, request) }
}

fn decision(index: &Index, asked: &Asked<'_>, request: &Request) -> Decision {
    let epoch = index.plan.epoch(request.at);
    let policies = match &asked.refused {
        Some(_) => Vec::new(),
        None => asked
            .uses
            .iter()
            .filter(|policy| policy.begins <= epoch)
            .map(|policy| AppliedPolicy {
                id: index.plan.policies[policy.policy].id.clone(),
                mode: policy.mode,
            })
            .collect(),
    };
    let reason = asked.refusal(epoch);
    let mut opinions = FxHashMap::default();
    let endpoints: Vec<EndpointDecision> = match reason {
        Some(_) => Vec::new(),
        None => index
            .catalogue
            .endpoints()
            .values()
            .zip(&index.plan.classes)
            .filter(|(endpoint, _)| request.model.as_ref().is_none_or(|model| *model == endpoint.model))
            .map(|(endpoint, class)| {
                let opinions = opinions.entry(*class).or_insert_with(|| asked.opinions(*class));
                asked.judge(endpoint, opinions, request.at)
            })
            .collect(),
    };
    let verdict =
        if endpoints.iter().any(|endpoint| endpoint.eligible) { Verdict::Allow } else { Verdict::Deny };
    Decision {
        request: request.clone(),
        verdict,
        reason,
        categories: asked.refused.as_ref().map(|(_, categories)| categories.clone()).unwrap_or_default(),
        policies,
        endpoints,
        next_change: None,
        catalogue: CatalogueRef {
            revision: index.catalogue.revision(),
            sha256: index.catalogue.sha256().to_string(),
        },
    }
}
