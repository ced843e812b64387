//! Exemptions: for the few placements that have one, the courses of a policy's rows as they stand under it.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::{
    arena::{Arena, ClassId, CourseId, PolicyKey, TagKey, VariantId},
    compiled::Compiled,
    course::{Course, State},
    mask::MaskLine,
    plan::Plan,
};
use crate::{
    catalogue::Catalogue,
    decide::{Finding, Reason},
    exemption::Exemption,
    id::{PlacementId, PolicyId, TagName},
};

/// A policy for a tag under its exemptions.
#[derive(Clone, Debug)]
pub(super) struct Excused {
    /// For each class of an exempted placement the courses of the policy's rows, for each variant.
    pub(super) courses: FxHashMap<ClassId, Arena<VariantId, Vec<CourseId>>>,
    /// The endpoints of those classes that pass under the exemptions, over time, for each variant.
    pub(super) lines: Arena<VariantId, MaskLine>,
}

/// Every (tag, policy) that has an exemption.
pub(super) fn excused(
    catalogue: &Catalogue,
    compiled: &mut Compiled,
    plan: &Plan,
) -> FxHashMap<(TagKey, PolicyKey), Excused> {
    let mut grouped: BTreeMap<(&TagName, &PolicyId), BTreeMap<&PlacementId, Vec<&Exemption>>> =
        BTreeMap::new();
    for exemption in catalogue.exemptions().values() {
        let of_policy = grouped.entry((&exemption.tag, &exemption.policy)).or_default();
        of_policy.entry(&exemption.placement).or_default().push(exemption);
    }
    if grouped.is_empty() {
        return FxHashMap::default();
    }
    let live: BTreeSet<ClassId> = plan.classes.iter().copied().collect();
    let mut excused = FxHashMap::default();
    for (tag, key) in catalogue.tags().keys().zip(plan.tags.keys()) {
        for policy in &plan.tags[key] {
            let Some(placements) = grouped.get(&(tag, &plan.policies[*policy].id)) else { continue };
            excused.insert((key, *policy), under(compiled, plan, *policy, placements, &live));
        }
    }
    excused
}

fn under(
    compiled: &mut Compiled,
    plan: &Plan,
    policy: PolicyKey,
    placements: &BTreeMap<&PlacementId, Vec<&Exemption>>,
    live: &BTreeSet<ClassId>,
) -> Excused {
    let mut courses: FxHashMap<ClassId, Arena<VariantId, Vec<CourseId>>> = FxHashMap::default();
    let mut passing: FxHashMap<ClassId, Vec<CourseId>> = FxHashMap::default();
    for class in live {
        let Some(exemptions) = placements.get(&compiled.classes.classes[*class].placement) else { continue };
        let variants: Arena<VariantId, Vec<CourseId>> = plan.policies[policy]
            .rows
            .iter()
            .map(|rows| {
                rows.iter().map(|row| adjusted(compiled, compiled.course(*row, *class), exemptions)).collect()
            })
            .collect();
        passing.insert(*class, variants.iter().map(|rows| together(compiled, rows)).collect());
        courses.insert(*class, variants);
    }
    let lines = (0..plan.policies[policy].rows.len())
        .map(|variant| {
            plan.line(compiled, |class| passing.get(&class).and_then(|courses| courses.get(variant)).copied())
        })
        .collect();
    Excused { courses, lines }
}

/// The course as it stands under `exemptions`, which are of its policy, placement and tag, by id.
fn adjusted(compiled: &mut Compiled, course: CourseId, exemptions: &[&Exemption]) -> CourseId {
    let plain = compiled.courses.courses[course].clone();
    let ends = exemptions.iter().flat_map(|e| [e.validity.from().as_second(), e.validity.to().as_second()]);
    let cuts: BTreeSet<i64> = plain.cuts().chain(ends).collect();
    let adjusted = Course::through(&cuts, |second| {
        let state = plain.at(second);
        let findings = compiled.courses.states[state].findings.clone();
        let findings = findings.into_iter().flat_map(|finding| excuse(finding, exemptions, second)).collect();
        compiled.courses.states.intern(State::of(findings))
    });
    compiled.courses.courses.intern(adjusted)
}

/// A failure under the exemptions that name it: excused by the first in force; or itself, with `exemption_expired`
/// beside it when all of them have ended.
fn excuse(mut finding: Finding, exemptions: &[&Exemption], second: i64) -> Vec<Finding> {
    let naming: Vec<&&Exemption> = exemptions
        .iter()
        .filter(|exemption| {
            exemption.excuses.iter().any(|e| e.reason == finding.reason && e.stage == finding.stage)
        })
        .collect();
    let in_force = naming.iter().find(|exemption| {
        exemption.validity.from().as_second() <= second && second < exemption.validity.to().as_second()
    });
    if let Some(exemption) = in_force {
        finding.exempt = Some(exemption.id.clone());
        return vec![finding];
    }
    if naming.is_empty() || naming.iter().any(|exemption| second < exemption.validity.to().as_second()) {
        return vec![finding];
    }
    let expired = Finding {
        stage: finding.stage,
        exemptions: naming.iter().map(|exemption| exemption.id.clone()).collect(),
        ..Finding::of(Reason::ExemptionExpired)
    };
    vec![finding, expired]
}

/// The course that is fine while all of `rows` are.
fn together(compiled: &mut Compiled, rows: &[CourseId]) -> CourseId {
    let cuts: BTreeSet<i64> = rows.iter().flat_map(|row| compiled.courses.courses[*row].cuts()).collect();
    let failed = compiled.courses.state(Some(Finding::of(Reason::EvidenceMissing)));
    let passed = compiled.courses.state(None);
    let course = Course::through(&cuts, |second| {
        let fine = rows.iter().all(|row| compiled.courses.state_at(*row, second).1.fine);
        if fine { passed } else { failed }
    });
    compiled.courses.courses.intern(course)
}
