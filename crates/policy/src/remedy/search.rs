//! The search: sets of steps in the order of what they cost. The first failure that stands is mended in every way
//! that could, and the rest decided again, until nothing stands.
//!
//! It runs on a cut-out of the catalogue that holds what the endpoint's answer depends on; what it finds is verified
//! on the whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Ending, MOST_STATES, MOST_STEPS, Rank, Remedies, Remedy, Step,
    apply::{all_puts, applied},
    options::{World, for_finding, for_request},
    stands,
};
use crate::{
    catalogue::{Catalogue, Change, Parts, Registry},
    decide::{Evaluation, Finding, Request, RequestReason, decide_now, evaluate},
    evidence::EvidenceScope,
    id::{BoundaryId, EndpointId, InstrumentId, PolicyId, TagName},
    registry::Endpoint,
    rule::Policy,
    set::NonEmptySet,
};

/// See [`super::remedies`].
pub(super) fn remedies(catalogue: &Catalogue, request: &Request, id: &EndpointId, limit: usize) -> Remedies {
    let none = |ending| Remedies { remedies: Vec::new(), ending };
    let found = catalogue.endpoints().get(id);
    let asked = |endpoint: &&Endpoint| request.model.as_ref().is_none_or(|model| *model == endpoint.model);
    let Some(endpoint) = found.filter(asked) else { return none(Ending::NotInQuestion) };
    if request.tag.as_deref().is_none_or(|tag| TagName::new(tag).is_err()) {
        return none(Ending::Untagged);
    }
    let slice = cut_out(catalogue, request, endpoint).unwrap_or_else(|| catalogue.clone());
    let search = Search { before: slice.policies().keys().cloned().collect(), slice, request, endpoint };
    if search.is_eligible(&[]) {
        return none(Ending::AlreadyEligible);
    }
    let mut sets: Vec<Vec<Step>> = Vec::new();
    let mut complete = true;
    for loosen in [false, true] {
        complete &= search.run(loosen, limit.max(1), &mut sets);
    }
    sets.sort_by_cached_key(|steps| cost(steps));
    let smallest: Vec<Vec<Step>> = sets
        .iter()
        .filter(|steps| {
            !sets.iter().any(|other| other != *steps && (covers(steps, other) || outdone(steps, other)))
        })
        .cloned()
        .collect();
    let chosen = search.chosen(catalogue, smallest, limit);
    Remedies { remedies: chosen, ending: if complete { Ending::Searched } else { Ending::BoundReached } }
}

/// What a set costs: how many steps, then what they ask for, the most first, then the text of them.
fn cost(steps: &[Step]) -> (usize, Vec<Rank>, String) {
    let mut ranks: Vec<Rank> = steps.iter().map(Step::rank).collect();
    ranks.sort_unstable_by(|a, b| b.cmp(a));
    (steps.len(), ranks, format!("{steps:?}"))
}

/// Whether `steps` does everything that `other` does.
fn covers(steps: &[Step], other: &[Step]) -> bool {
    other.iter().all(|part| steps.iter().any(|step| step.merged(part).as_ref() == Some(step)))
}

/// Whether `other` gets by with some of the acts of `steps`: excusing one failure of two and mending the other is no
/// proposal beside mending both by the same act.
fn outdone(steps: &[Step], other: &[Step]) -> bool {
    let acts: BTreeSet<String> = steps.iter().map(Step::act).collect();
    other.len() < steps.len() && other.iter().all(|step| acts.contains(&step.act()))
}

/// `steps` with `more`, one act where they are one, in the order in which they would be taken.
fn with(steps: &[Step], more: &[Step]) -> Vec<Step> {
    let mut all = steps.to_vec();
    for step in more {
        let merged = all.iter_mut().find_map(|had| had.merged(step).map(|merged| (had, merged)));
        match merged {
            Some((had, merged)) => *had = merged,
            None => all.push(step.clone()),
        }
    }
    all.sort_by_cached_key(|step| (step.rank(), format!("{step:?}")));
    all
}

/// What a set of steps was meant to mend last.
#[derive(PartialEq, Eq)]
enum Standing {
    Request(RequestReason),
    Check(Box<Finding>),
}

struct Search<'a> {
    slice: Catalogue,
    request: &'a Request,
    endpoint: &'a Endpoint,
    before: BTreeSet<PolicyId>,
}

impl Search<'_> {
    fn after(&self, steps: &[Step]) -> Option<(Catalogue, Evaluation)> {
        let catalogue = applied(&self.slice, self.request, self.endpoint, steps)?;
        let decision = evaluate(&catalogue, self.request);
        Some((catalogue, decision))
    }

    fn is_eligible(&self, steps: &[Step]) -> bool {
        self.after(steps).is_some_and(|(_, decision)| eligible(&decision, &self.endpoint.id))
    }

    /// Adds what it finds to `found`; whether it ended by itself and not at its bound.
    fn run(&self, loosen: bool, limit: usize, found: &mut Vec<Vec<Step>>) -> bool {
        let enough = found.len() + 2 * limit;
        let mut open: BTreeMap<_, (Vec<Step>, Option<Standing>)> = BTreeMap::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        open.insert(cost(&[]), (Vec::new(), None));
        let mut states = 0;
        let mut cut_short = false;
        while let Some((_, (steps, meant))) = open.pop_first() {
            if found.len() >= enough {
                return true;
            }
            if states >= MOST_STATES {
                return false;
            }
            if found.iter().any(|smaller| covers(&steps, smaller) || outdone(&steps, smaller)) {
                continue;
            }
            states += 1;
            let Some((catalogue, decision)) = self.after(&steps) else { continue };
            if eligible(&decision, &self.endpoint.id) {
                let steps = self.shrunk(steps);
                if !found.contains(&steps) {
                    found.push(steps);
                }
                continue;
            }
            let Some(standing) = standing(&decision, &self.endpoint.id) else { continue };
            if meant.as_ref() == Some(&standing) {
                continue;
            }
            let world = World {
                catalogue: &catalogue,
                request: self.request,
                endpoint: self.endpoint,
                steps: &steps,
                before: &self.before,
            };
            let options = match &standing {
                Standing::Request(reason) => for_request(&world, &decision, *reason, loosen),
                Standing::Check(finding) => for_finding(&world, &decision, finding, loosen),
            };
            for option in options {
                let next = with(&steps, &option);
                if next.len() > MOST_STEPS {
                    cut_short = true;
                } else if next != steps && seen.insert(format!("{next:?}")) {
                    let meant = match &standing {
                        Standing::Request(reason) => Standing::Request(*reason),
                        Standing::Check(finding) => Standing::Check(finding.clone()),
                    };
                    open.insert(cost(&next), (next, Some(meant)));
                }
            }
        }
        !cut_short
    }

    /// The set without whatever it does not need.
    fn shrunk(&self, mut steps: Vec<Step>) -> Vec<Step> {
        'again: loop {
            for at in 0..steps.len() {
                let (before, rest) = steps.split_at(at);
                let Some((step, after)) = rest.split_first() else { continue };
                let without = std::iter::once(None).chain(step.without_a_part().into_iter().map(Some));
                for part in without {
                    let smaller: Vec<Step> =
                        before.iter().cloned().chain(part).chain(after.iter().cloned()).collect();
                    if self.is_eligible(&smaller) {
                        steps = smaller;
                        continue 'again;
                    }
                }
            }
            return steps;
        }
    }

    /// The first of `sets` that hold on the whole catalogue, as remedies; one that keeps the rules among them if any does.
    fn chosen(&self, catalogue: &Catalogue, sets: Vec<Vec<Step>>, limit: usize) -> Vec<Remedy> {
        let mut chosen: Vec<Remedy> = Vec::new();
        for steps in sets {
            let keeps = |remedy: &Remedy| remedy.keeps_the_rules();
            let full = chosen.len() >= limit;
            if full && chosen.iter().any(keeps) {
                break;
            }
            if full && steps.iter().any(|step| step.rank().loosens()) {
                continue;
            }
            let steps = self.with_alternatives(steps);
            if chosen.iter().any(|remedy| remedy.steps == steps) {
                continue;
            }
            let Some(remedy) = verified(catalogue, self.request, self.endpoint, steps) else { continue };
            if full {
                chosen.pop();
            }
            chosen.push(remedy);
        }
        chosen.truncate(limit);
        chosen
    }

    /// The steps, each piece of evidence with every instrument that would do in its place.
    fn with_alternatives(&self, mut steps: Vec<Step>) -> Vec<Step> {
        for at in 0..steps.len() {
            let Some(Step::RecordEvidence { instruments, .. }) = steps.get(at) else { continue };
            let mut all: BTreeSet<InstrumentId> = instruments.as_set().clone();
            for other in self.slice.instruments().keys() {
                let mut trial = steps.clone();
                if let Some(Step::RecordEvidence { instruments, .. }) = trial.get_mut(at) {
                    *instruments = NonEmptySet::one(other.clone());
                }
                // With another instrument the other steps must be needed just as much.
                if !all.contains(other) && self.is_eligible(&trial) && self.shrunk(trial.clone()) == trial {
                    all.insert(other.clone());
                }
            }
            if let (Some(Step::RecordEvidence { instruments, .. }), Some(all)) =
                (steps.get_mut(at), NonEmptySet::new(all))
            {
                *instruments = all;
            }
        }
        steps
    }
}

fn eligible(decision: &Evaluation, endpoint: &EndpointId) -> bool {
    decision.endpoint(endpoint).is_some_and(|judged| judged.eligible)
}

/// The first failure that stands.
fn standing(decision: &Evaluation, endpoint: &EndpointId) -> Option<Standing> {
    if let Some(reason) = decision.reason {
        return Some(Standing::Request(reason));
    }
    let judged = decision.endpoint(endpoint)?;
    judged.findings.iter().find(|finding| stands(finding)).cloned().map(Box::new).map(Standing::Check)
}

/// The remedy of `steps`, if the whole catalogue allows the endpoint after it.
fn verified(
    catalogue: &Catalogue,
    request: &Request,
    endpoint: &Endpoint,
    steps: Vec<Step>,
) -> Option<Remedy> {
    let puts = all_puts(catalogue, request, endpoint, &steps)?;
    let changes: Vec<Change> = puts.iter().cloned().map(Change::put).collect();
    let after = catalogue.edited(&changes).ok()?;
    let decision = decide_now(&after, request);
    decision.endpoint(&endpoint.id).is_some_and(|judged| judged.eligible).then_some(Remedy { steps, puts })
}

/// What the endpoint's answer to `request` depends on, and every instrument.
fn cut_out(catalogue: &Catalogue, request: &Request, endpoint: &Endpoint) -> Option<Catalogue> {
    let placement = catalogue.placements().get(&endpoint.placement)?;
    let tag = request.tag.as_deref().and_then(|tag| TagName::new(tag).ok())?;
    let policies: Vec<Policy> = catalogue
        .policies()
        .values()
        .filter(|policy| policy.tags.contains(&tag))
        .map(|policy| Policy { tags: NonEmptySet::one(tag.clone()), ..policy.clone() })
        .collect();
    let named: BTreeSet<&BoundaryId> = policies
        .iter()
        .flat_map(|policy| policy.stages.values())
        .flat_map(|rule| std::iter::once(&rule.boundary).chain(rule.permit_if.iter().map(|p| &p.boundary)))
        .collect();
    let evidence = catalogue.evidence().values().filter(|e| e.covers(endpoint, placement)).cloned();
    let zone = placement.zone.as_ref().and_then(|id| catalogue.zones().get(id));
    let regions = [placement.region.as_ref(), zone.and_then(|zone| zone.source_region.as_ref())];
    let regions: BTreeSet<_> = regions.into_iter().flatten().collect();
    let registry = Registry {
        categories: catalogue.categories().values().cloned().collect(),
        tags: catalogue.tags().get(&tag).cloned().into_iter().collect(),
        boundaries: named.into_iter().filter_map(|id| catalogue.boundaries().get(id)).cloned().collect(),
        instruments: catalogue.instruments().values().cloned().collect(),
        // A zone's source region may be another provider's: it is a mistake, but one that does not stop here.
        providers: catalogue.providers().values().cloned().collect(),
        regions: regions.into_iter().filter_map(|id| catalogue.regions().get(id)).cloned().collect(),
        zones: zone.cloned().into_iter().collect(),
        placements: vec![placement.clone()],
        connections: catalogue.connections().get(&endpoint.connection).cloned().into_iter().collect(),
        models: catalogue.models().get(&endpoint.model).cloned().into_iter().collect(),
        endpoints: vec![endpoint.clone()],
        gateways: request.gateway.iter().filter_map(|id| catalogue.gateways().get(id)).cloned().collect(),
    };
    let exemptions = catalogue.exemptions().values().filter(|exemption| {
        exemption.placement == placement.id
            && exemption.tag == tag
            && policies.iter().any(|policy| policy.id == exemption.policy)
    });
    let parts = Parts {
        registry,
        evidence: evidence
            .map(|mut evidence| {
                if matches!(evidence.scope, EvidenceScope::Placements(_)) {
                    evidence.scope = EvidenceScope::Placements(NonEmptySet::one(placement.id.clone()));
                }
                // What it is narrowed to holds this model, or it would not cover the endpoint.
                evidence.models = evidence.models.map(|_| NonEmptySet::one(endpoint.model.clone()));
                evidence
            })
            .collect(),
        exemptions: exemptions.cloned().collect(),
        policies,
    };
    Catalogue::new(catalogue.revision(), parts).ok()
}
