//! Asking: a request made ready once, answered for any instant with a handful of ANDs.

use std::collections::BTreeSet;

use super::{
    Index,
    arena::{CourseId, PolicyKey, TagKey, VariantId},
    mask::{self, MaskLine},
};
use crate::{
    decide::{Request, RequestReason, Verdict},
    id::{CategoryId, EndpointId, UNTAGGED},
    instant::Instant,
    rule::Mode,
};

/// A request made ready: names are looked up and policies found, whatever the instant.
#[derive(Debug)]
pub struct Asked<'i> {
    pub(super) index: &'i Index,
    /// Why it is denied whatever the policies say, and for which categories.
    pub(super) refused: Option<(RequestReason, BTreeSet<CategoryId>)>,
    pub(super) uses: Vec<Use<'i>>,
    /// The slots of the model that it names.
    pub(super) slots: Option<&'i [usize]>,
}

/// A policy that applies once it has begun.
#[derive(Debug)]
pub(super) struct Use<'i> {
    pub(super) policy: PolicyKey,
    pub(super) tag: TagKey,
    pub(super) variant: VariantId,
    pub(super) mode: Mode,
    pub(super) begins: usize,
    fixed: Option<&'i [u64]>,
    moving: Vec<&'i MaskLine>,
    excused: Option<&'i MaskLine>,
}

impl Use<'_> {
    /// The courses of its rows for an endpoint of `class`.
    pub(super) fn courses(&self, index: &Index, class: super::arena::ClassId) -> Vec<CourseId> {
        let excused = index.plan.excused.get(&(self.tag, self.policy));
        if let Some(courses) = excused.and_then(|excused| excused.courses.get(&class)) {
            return courses[self.variant].clone();
        }
        let rows = &index.plan.policies[self.policy].rows[self.variant];
        rows.iter().map(|row| index.compiled.course(*row, class)).collect()
    }
}

/// The endpoints that a request may use, to be filled again and again without allocating.
#[derive(Clone, Debug, Default)]
pub struct Eligible {
    words: Vec<u64>,
    scratch: Vec<u64>,
    reason: Option<RequestReason>,
}

impl Eligible {
    /// Why the request was denied before any endpoint was looked at.
    pub const fn reason(&self) -> Option<RequestReason> {
        self.reason
    }

    /// Whether the endpoint at `slot`, its place in the order of ids, is eligible.
    pub fn contains(&self, slot: usize) -> bool {
        mask::has(&self.words, slot)
    }

    /// How many endpoints are eligible.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The slots of the eligible endpoints, in order.
    pub fn slots(&self) -> impl Iterator<Item = usize> + '_ {
        mask::slots(&self.words)
    }

    /// Whether the same endpoints are eligible, for whatever reason.
    pub(super) fn same(&self, other: &Self) -> bool {
        let words = self.words.len().max(other.words.len());
        let word = |set: &Self, at: usize| set.words.get(at).copied().unwrap_or_default();
        (0..words).all(|at| word(self, at) == word(other, at))
    }

    fn refuse(&mut self, reason: RequestReason) -> Verdict {
        self.words.fill(0);
        self.reason = Some(reason);
        Verdict::Deny
    }
}

impl<'i> Asked<'i> {
    pub(super) fn new(index: &'i Index, request: &Request) -> Self {
        let slots =
            request.model.as_ref().map(|model| index.plan.models.get(model).map_or(&[][..], Vec::as_slice));
        let refused =
            |reason, categories| Self { index, refused: Some((reason, categories)), uses: Vec::new(), slots };
        let tag = match request.tag.as_deref() {
            None | Some("" | UNTAGGED) => return refused(RequestReason::Untagged, BTreeSet::new()),
            Some(tag) => tag,
        };
        let Some((key, known)) = index.tag(tag) else {
            return Self { index, refused: None, uses: Vec::new(), slots };
        };
        if let Some(carried) = &request.categories {
            let strange: BTreeSet<CategoryId> =
                carried.iter().filter(|category| !known.categories.contains(*category)).cloned().collect();
            if !strange.is_empty() {
                return refused(RequestReason::CategoryNotPermitted, strange);
            }
        }
        let variant = match &request.gateway {
            None => VariantId::none(),
            Some(gateway) => index.plan.gateways.get(gateway).copied().unwrap_or(VariantId::unknown()),
        };
        let policies = index.catalogue.policies();
        let applies = |policy: &&PolicyKey| {
            let of = policies.get(&index.plan.policies[**policy].id);
            of.is_some_and(|policy| {
                policy.categories.is_empty()
                    || request.categories.as_ref().is_none_or(|carried| {
                        carried.iter().any(|category| policy.categories.contains(category))
                    })
            })
        };
        let uses = index.plan.tags[key]
            .iter()
            .filter(applies)
            .map(|policy| {
                let planned = &index.plan.policies[*policy];
                let (fixed, moving) = &planned.masks[variant];
                let excused = index.plan.excused.get(&(key, *policy));
                Use {
                    policy: *policy,
                    tag: key,
                    variant,
                    mode: planned.mode,
                    begins: planned.begins,
                    fixed: fixed.iter().any(|word| *word != u64::MAX).then_some(fixed.as_slice()),
                    moving: moving.iter().map(|line| &index.plan.lines[*line]).collect(),
                    excused: excused.map(|excused| &excused.lines[variant]),
                }
            })
            .collect();
        Self { index, refused: None, uses, slots }
    }

    /// Answers for `at`: fills `eligible` and gives the verdict.
    pub fn at(&self, at: Instant, eligible: &mut Eligible) -> Verdict {
        self.in_epoch(self.index.plan.epoch(at), eligible)
    }

    pub(super) fn in_epoch(&self, epoch: usize, eligible: &mut Eligible) -> Verdict {
        eligible.words.clear();
        eligible.reason = None;
        if let Some((reason, _)) = &self.refused {
            return eligible.refuse(*reason);
        }
        self.current(epoch, eligible);
        let (mut begun, mut enforced) = (false, false);
        for policy in self.uses.iter().filter(|policy| policy.begins <= epoch) {
            begun = true;
            if policy.mode == Mode::Audit {
                continue;
            }
            enforced = true;
            policy.narrow(epoch, eligible);
        }
        match (begun, enforced, self.slots) {
            (false, ..) => eligible.refuse(RequestReason::NoPolicy),
            (true, false, _) => eligible.refuse(RequestReason::NoEnforcedPolicy),
            (true, true, Some([])) => eligible.refuse(RequestReason::ModelNotOffered),
            (true, true, _) if eligible.words.iter().any(|word| *word != 0) => Verdict::Allow,
            (true, true, _) => Verdict::Deny,
        }
    }

    /// Fills `eligible`, which is empty, with the endpoints in question that are switched on and in force.
    pub(super) fn current(&self, epoch: usize, eligible: &mut Eligible) {
        let plan = &self.index.plan;
        let current = plan.current.at(epoch);
        match self.slots {
            None => eligible.words.extend_from_slice(current),
            Some(slots) => {
                eligible.words.resize(plan.width, 0);
                for slot in slots.iter().filter(|slot| mask::has(current, **slot)) {
                    mask::set(&mut eligible.words, *slot);
                }
            }
        }
    }

    /// How many sets of endpoints an answer joins at most.
    pub fn sets(&self) -> usize {
        let of = |policy: &Use<'_>| {
            policy.moving.len() + usize::from(policy.fixed.is_some()) + usize::from(policy.excused.is_some())
        };
        1 + self.uses.iter().filter(|policy| policy.mode == Mode::Enforce).map(of).sum::<usize>()
    }

    /// The endpoint at `slot`.
    pub fn endpoint(&self, slot: usize) -> Option<&'i EndpointId> {
        self.index.endpoint(slot)
    }
}

impl Use<'_> {
    /// Leaves what passes this policy, or is excused from what it fails.
    pub(super) fn narrow(&self, epoch: usize, eligible: &mut Eligible) {
        let Eligible { words, scratch, .. } = eligible;
        let Some(excused) = self.excused else {
            return self.pass(epoch, words);
        };
        scratch.clear();
        scratch.resize(words.len(), u64::MAX);
        self.pass(epoch, scratch);
        mask::or(scratch, excused.at(epoch));
        mask::and(words, scratch);
    }

    fn pass(&self, epoch: usize, words: &mut [u64]) {
        if let Some(fixed) = self.fixed {
            mask::and(words, fixed);
        }
        for line in &self.moving {
            mask::and(words, line.at(epoch));
        }
    }
}
