//! What policies in `audit` would do if they were in `enforce`, each on its own: by the same sets that answer questions.

use super::ask::{Asked, Eligible};
use crate::{id::PolicyId, instant::Instant, rule::Mode};

/// The endpoints of a request as policies in `audit` would change them. Slots are places in the order of ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trials<'i> {
    /// What the endpoints' own checks and the policies in `enforce` leave, also when there is none of these.
    pub left: Vec<usize>,
    /// What would be left of that, for each policy in `audit` that applies, by policy.
    pub policies: Vec<(&'i PolicyId, Vec<usize>)>,
}

impl<'i> Asked<'i> {
    /// The trials at `at`; none for a request that is denied whatever policies say.
    pub fn trials(&self, at: Instant) -> Trials<'i> {
        self.trials_in(self.index.plan.epoch(at))
    }

    /// The first instant after `at` at which the trials are others.
    pub fn next_trial_change(&self, at: Instant) -> Option<Instant> {
        if self.uses.iter().all(|policy| policy.mode == Mode::Enforce) {
            return None;
        }
        let epoch = self.index.plan.epoch(at);
        let now = self.trials_in(epoch);
        let later = self.index.plan.instants.get(epoch..).unwrap_or_default();
        let mut ahead = later.iter().enumerate();
        ahead.find_map(|(ahead, instant)| (self.trials_in(epoch + ahead + 1) != now).then_some(*instant))
    }

    fn trials_in(&self, epoch: usize) -> Trials<'i> {
        let begun =
            |mode| self.uses.iter().filter(move |policy| policy.mode == mode && policy.begins <= epoch);
        if self.refused.is_some() || begun(Mode::Audit).next().is_none() {
            return Trials::default();
        }
        let mut left = Eligible::default();
        self.current(epoch, &mut left);
        for policy in begun(Mode::Enforce) {
            policy.narrow(epoch, &mut left);
        }
        let policies = begun(Mode::Audit).map(|policy| {
            let mut passed = left.clone();
            policy.narrow(epoch, &mut passed);
            (&self.index.plan.policies[policy.policy].id, passed.slots().collect())
        });
        Trials { policies: policies.collect(), left: left.slots().collect() }
    }
}
