//! States and courses: what a check contributes to an answer, and how that goes over time.

use std::collections::BTreeSet;

use super::arena::{CourseId, Interner, StateId};
use crate::{
    decide::{Finding, Reason},
    instant::Instant,
};

/// What a check contributes: nothing when it passes, its finding when it fails, and `exemption_expired` beside it.
/// Findings do not name the policy here, since policies share checks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct State {
    pub(super) findings: Vec<Finding>,
    /// Whether no failure stands: it passes, or every failure is excused.
    pub(super) fine: bool,
    /// Whether each failure that stands is that nobody said where data is.
    pub(super) unknown: bool,
}

impl State {
    pub(super) fn of(findings: Vec<Finding>) -> Self {
        let stands =
            |finding: &&Finding| finding.exempt.is_none() && finding.reason != Reason::ExemptionExpired;
        let fine = !findings.iter().any(|finding| stands(&finding));
        let unknown = findings.iter().filter(stands).all(|finding| finding.reason == Reason::StageUnknown);
        Self { findings, fine, unknown }
    }
}

/// A state from the beginning of time on, and those that follow it, each from its second on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Course {
    pub(super) first: StateId,
    pub(super) later: Vec<(i64, StateId)>,
}

impl Course {
    /// The state at `second`.
    pub(super) fn at(&self, second: i64) -> StateId {
        let begun = self.later.partition_point(|(start, _)| *start <= second);
        self.later.get(..begun).and_then(<[_]>::last).map_or(self.first, |(_, state)| *state)
    }

    /// The seconds at which it goes over to another state.
    pub(super) fn cuts(&self) -> impl Iterator<Item = i64> + '_ {
        self.later.iter().map(|(start, _)| *start)
    }

    /// The course that has the state `state_at` says between `cuts`. Equal neighbours are one.
    pub(super) fn through(cuts: &BTreeSet<i64>, mut state_at: impl FnMut(i64) -> StateId) -> Self {
        let first = state_at(cuts.first().map_or(i64::MIN, |cut| cut.saturating_sub(1)));
        let mut later: Vec<(i64, StateId)> = Vec::new();
        for cut in cuts {
            let state = state_at(*cut);
            if later.last().map_or(first, |(_, last)| *last) != state {
                later.push((*cut, state));
            }
        }
        Self { first, later }
    }
}

/// All states and courses of an index.
#[derive(Clone, Debug)]
pub(super) struct Courses {
    pub(super) states: Interner<StateId, State>,
    pub(super) courses: Interner<CourseId, Course>,
    /// The course that passes for ever.
    pub(super) passes: CourseId,
}

impl Default for Courses {
    fn default() -> Self {
        let (mut states, mut courses) = (Interner::default(), Interner::default());
        let first = states.intern(State::of(Vec::new()));
        let passes = courses.intern(Course { first, later: Vec::new() });
        Self { states, courses, passes }
    }
}

impl Courses {
    pub(super) fn state(&mut self, finding: Option<Finding>) -> StateId {
        self.states.intern(State::of(finding.into_iter().collect()))
    }

    /// The course of a check that time does not touch.
    pub(super) fn constant(&mut self, finding: Option<Finding>) -> CourseId {
        let first = self.state(finding);
        self.courses.intern(Course { first, later: Vec::new() })
    }

    /// The course of a check that is `finding_at` between `cuts`.
    pub(super) fn changing(
        &mut self,
        cuts: impl IntoIterator<Item = Instant>,
        mut finding_at: impl FnMut(i64) -> Option<Finding>,
    ) -> CourseId {
        let cuts: BTreeSet<i64> = cuts.into_iter().map(Instant::as_second).collect();
        let course = Course::through(&cuts, |second| self.state(finding_at(second)));
        self.courses.intern(course)
    }

    pub(super) fn state_at(&self, course: CourseId, second: i64) -> (StateId, &State) {
        let state = self.courses[course].at(second);
        (state, &self.states[state])
    }
}
