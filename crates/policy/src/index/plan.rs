//! The plan: which policies a tag has, which rows they are made of, and each row's set of endpoints over time.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    arena::{Arena, ClassId, CourseId, Key as _, LineId, PolicyKey, RowId, TagKey, VariantId},
    compiled::Compiled,
    course::Course,
    excuse::{Excused, excused},
    mask::{self, MaskLine, Spans},
    row::Spec,
};
use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    id::{GatewayId, ModelId, PolicyId},
    instant::Instant,
    rule::Mode,
    stage::Stage,
};

/// A policy as questions meet it.
#[derive(Clone, Debug)]
pub(super) struct PolicyPlan {
    pub(super) id: PolicyId,
    pub(super) mode: Mode,
    /// The epoch with which it begins; 0 when it always applies.
    pub(super) begins: usize,
    /// Its rows in the order in which failures are listed, for each variant.
    pub(super) rows: Arena<VariantId, Vec<RowId>>,
    /// What passes all rows that time does not touch, and the rows that it does, for each variant.
    pub(super) masks: Arena<VariantId, (Vec<u64>, Vec<LineId>)>,
}

/// Everything about a catalogue that a question needs besides the courses.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Every instant at which something begins or ends, and the same in seconds. Epoch `n` lasts from the instant
    /// before the n-th to the n-th; nothing changes inside one.
    pub(super) instants: Vec<Instant>,
    pub(super) seconds: Vec<i64>,
    pub(super) width: usize,
    /// The class of each endpoint, endpoints in the order of their ids: a slot is a place in this order.
    pub(super) classes: Vec<ClassId>,
    /// The endpoints that are switched on and in force.
    pub(super) current: MaskLine,
    /// The slots of each model.
    pub(super) models: FxHashMap<ModelId, Vec<usize>>,
    pub(super) policies: Arena<PolicyKey, PolicyPlan>,
    /// The policies of each tag.
    pub(super) tags: Arena<TagKey, Vec<PolicyKey>>,
    pub(super) gateways: FxHashMap<GatewayId, VariantId>,
    /// The rows that some policy has, each as a set of endpoints over time.
    pub(super) lines: Arena<LineId, MaskLine>,
    of_row: FxHashMap<RowId, LineId>,
    pub(super) excused: FxHashMap<(TagKey, PolicyKey), Excused>,
}

/// No gateway: the placement's claims as they are.
pub(super) const NO_GATEWAY: usize = 0;
/// A gateway that the catalogue does not know: one whose places are unknown.
pub(super) const UNKNOWN_GATEWAY: usize = 1;

impl Plan {
    pub(super) fn new(catalogue: &Catalogue, compiled: &mut Compiled, classes: Vec<ClassId>) -> Self {
        let instants: Vec<Instant> = catalogue.instants().into_iter().collect();
        let seconds: Vec<i64> = instants.iter().map(|instant| instant.as_second()).collect();
        let width = mask::width(classes.len());
        let (variants, gateways) = variants(catalogue);
        let mut plan = Self {
            width,
            current: current(catalogue, width, &seconds),
            models: models(catalogue),
            policies: Arena::default(),
            tags: Arena::default(),
            lines: Arena::default(),
            of_row: FxHashMap::default(),
            excused: FxHashMap::default(),
            instants,
            seconds,
            classes,
            gateways,
        };
        let mut of_tag: BTreeMap<&str, Vec<PolicyKey>> = BTreeMap::new();
        for policy in catalogue.policies().values() {
            let rows: Arena<VariantId, Vec<RowId>> = variants
                .iter()
                .map(|own| {
                    let specs = Spec::of(policy, |stage| own.get(&stage).cloned());
                    specs.into_iter().map(|spec| compiled.row(catalogue, spec)).collect()
                })
                .collect();
            let begins = policy.begins.map_or(0, |begins| plan.epoch(begins));
            let masks = rows.iter().map(|rows| plan.masks(compiled, rows)).collect();
            let key = plan.policies.push(PolicyPlan {
                id: policy.id.clone(),
                mode: policy.mode,
                begins,
                rows,
                masks,
            });
            for tag in &policy.tags {
                of_tag.entry(tag.as_str()).or_default().push(key);
            }
        }
        plan.tags =
            catalogue.tags().keys().map(|tag| of_tag.remove(tag.as_str()).unwrap_or_default()).collect();
        plan.excused = excused(catalogue, compiled, &plan);
        plan
    }

    /// The epoch in which `at` lies.
    pub(super) fn epoch(&self, at: Instant) -> usize {
        let second = at.as_second();
        self.seconds.partition_point(|instant| *instant <= second)
    }

    /// The rows that some policy has.
    pub(super) fn rows(&self) -> FxHashSet<RowId> {
        self.of_row.keys().copied().collect()
    }

    /// The set of endpoints over time whose course is fine; `course` says which that is for a slot, if any.
    pub(super) fn line(&self, compiled: &Compiled, course: impl Fn(ClassId) -> Option<CourseId>) -> MaskLine {
        let mut group_of_course: FxHashMap<CourseId, usize> = FxHashMap::default();
        let mut groups: Vec<(Vec<u64>, Spans)> = Vec::new();
        let group_of_class: Arena<ClassId, Option<usize>> = compiled
            .classes
            .classes
            .keys()
            .map(|class| {
                let course = course(class)?;
                Some(*group_of_course.entry(course).or_insert_with(|| {
                    let spans = spans(compiled, &compiled.courses.courses[course]);
                    groups.push((vec![0; self.width], spans));
                    groups.len() - 1
                }))
            })
            .collect();
        // Courses that are never fine, and those of classes without an endpoint, add nothing.
        for (slot, class) in self.classes.iter().enumerate() {
            if let Some((members, _)) = group_of_class[*class].and_then(|group| groups.get_mut(group)) {
                mask::set(members, slot);
            }
        }
        MaskLine::new(self.width, &self.seconds, &groups)
    }

    fn masks(&mut self, compiled: &Compiled, rows: &[RowId]) -> (Vec<u64>, Vec<LineId>) {
        let mut fixed = vec![u64::MAX; self.width];
        let mut moving = Vec::new();
        for row in rows {
            let key = self.of_row.get(row).copied().unwrap_or_else(|| {
                let line = self.line(compiled, |class| Some(compiled.course(*row, class)));
                let key = self.lines.push(line);
                self.of_row.insert(*row, key);
                key
            });
            let line = &self.lines[key];
            if line.is_constant() {
                mask::and(&mut fixed, line.at(0));
            } else if !moving.contains(&key) {
                moving.push(key);
            }
        }
        (fixed, moving)
    }

    /// How many bytes the sets of endpoints take.
    pub(super) fn size(&self) -> usize {
        let lines: usize = self.lines.iter().map(MaskLine::size).sum();
        let fixed: usize =
            self.policies.iter().flat_map(|policy| policy.masks.iter()).map(|(mask, _)| mask.len() * 8).sum();
        lines + fixed + self.current.size() + self.classes.len() * 4
    }
}

/// When a course is fine.
fn spans(compiled: &Compiled, course: &Course) -> Spans {
    let fine = |state| compiled.courses.states[state].fine;
    let mut last = fine(course.first);
    let mut spans = Spans { first: last, turns: Vec::new() };
    for (start, state) in &course.later {
        if fine(*state) != last {
            last = !last;
            spans.turns.push(*start);
        }
    }
    spans
}

/// What gateways add to the claims, without one first, then one that nobody knows, then each of the catalogue's.
fn variants(catalogue: &Catalogue) -> (Vec<BTreeMap<Stage, ClaimValue>>, FxHashMap<GatewayId, VariantId>) {
    let unknown = [Stage::PromptLogs, Stage::ControlPlane].map(|stage| (stage, ClaimValue::Unknown));
    let mut variants: Vec<BTreeMap<Stage, ClaimValue>> = vec![BTreeMap::new(), BTreeMap::from(unknown)];
    let mut gateways = FxHashMap::default();
    for gateway in catalogue.gateways().values() {
        let own: BTreeMap<Stage, ClaimValue> =
            Stage::ALL.into_iter().filter_map(|stage| Some((stage, gateway.claim(stage)?.clone()))).collect();
        let known = variants.iter().position(|variant| *variant == own);
        let position = known.unwrap_or_else(|| {
            variants.push(own);
            variants.len() - 1
        });
        gateways.insert(gateway.id.clone(), VariantId::at(position));
    }
    (variants, gateways)
}

fn models(catalogue: &Catalogue) -> FxHashMap<ModelId, Vec<usize>> {
    let mut models: FxHashMap<ModelId, Vec<usize>> = FxHashMap::default();
    for (slot, endpoint) in catalogue.endpoints().values().enumerate() {
        match models.get_mut(&endpoint.model) {
            Some(slots) => slots.push(slot),
            None => {
                models.insert(endpoint.model.clone(), vec![slot]);
            }
        }
    }
    models
}

/// The endpoints that are switched on and in force, over time.
fn current(catalogue: &Catalogue, width: usize, seconds: &[i64]) -> MaskLine {
    let mut groups: Vec<(Vec<u64>, Spans)> = Vec::new();
    let mut of_term: FxHashMap<(Option<i64>, Option<i64>), usize> = FxHashMap::default();
    for (slot, endpoint) in catalogue.endpoints().values().enumerate().filter(|(_, e)| e.enabled) {
        let ends = (endpoint.term.from().map(Instant::as_second), endpoint.term.to().map(Instant::as_second));
        let group = *of_term.entry(ends).or_insert_with(|| {
            let turns = [ends.0, ends.1].into_iter().flatten().collect();
            groups.push((vec![0; width], Spans { first: ends.0.is_none(), turns }));
            groups.len() - 1
        });
        if let Some((members, _)) = groups.get_mut(group) {
            mask::set(members, slot);
        }
    }
    MaskLine::new(width, seconds, &groups)
}

impl VariantId {
    pub(super) fn none() -> Self {
        Self::at(NO_GATEWAY)
    }

    pub(super) fn unknown() -> Self {
        Self::at(UNKNOWN_GATEWAY)
    }
}
