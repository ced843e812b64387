//! What policies say of classes, in marks that can be compared between two indexes.

use std::{collections::BTreeSet, rc::Rc};

use rustc_hash::FxHashMap;

use super::{
    Index,
    arena::{Arena, ClassId, PolicyKey, StateId, TagKey},
    ask::Asked,
    course::State,
};
use crate::{decide::RequestReason, id::PolicyId, instant::Instant, registry::Endpoint, rule::Mode};

/// What one policy says of one endpoint at one instant: equal marks are equal findings, also of two indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mark {
    findings: u32,
    fine: bool,
}

/// The marks that were given out. Two indexes that are compared share one.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    states: FxHashMap<State, u32>,
    lists: FxHashMap<Vec<u32>, u32>,
    says: FxHashMap<Vec<(i64, Mark)>, Say>,
}

impl Marks {
    fn state(&mut self, state: &State) -> u32 {
        if let Some(known) = self.states.get(state) {
            return *known;
        }
        let number = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        self.states.insert(state.clone(), number);
        number
    }

    fn list(&mut self, states: Vec<u32>) -> u32 {
        // 0 is for a policy that finds nothing.
        let next = u32::try_from(self.lists.len() + 1).unwrap_or(u32::MAX);
        if states.is_empty() { 0 } else { *self.lists.entry(states).or_insert(next) }
    }

    /// Equal courses of marks are one, so that comparing them is comparing where they lie.
    fn say(&mut self, say: Vec<(i64, Mark)>) -> Say {
        Rc::clone(self.says.entry(say).or_insert_with_key(|say| Rc::new(say.clone())))
    }
}

/// What one policy says of a class, from each second on.
type Say = Rc<Vec<(i64, Mark)>>;

/// What one policy says of a class, once it has begun.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    /// The policy's number, the same for both indexes that are compared.
    policy: u32,
    mode: Mode,
    begins: i64,
    say: Say,
}

impl Statement {
    fn at(&self, second: i64) -> Option<Mark> {
        let begun = self.say.partition_point(|(start, _)| *start <= second);
        self.say.get(..begun).and_then(<[_]>::last).map(|(_, mark)| *mark)
    }
}

/// The policies of one index, as they speak of its classes.
pub(crate) struct Voices<'i> {
    index: &'i Index,
    numbers: Arena<PolicyKey, u32>,
    states: FxHashMap<StateId, u32>,
    says: FxHashMap<(PolicyKey, ClassId, Option<TagKey>), Say>,
}

/// What an endpoint's answer depends on besides the question: endpoints of one kind have one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EndpointKind {
    class: ClassId,
    enabled: bool,
    from: Option<i64>,
    to: Option<i64>,
}

impl EndpointKind {
    pub(super) fn of(endpoint: &Endpoint, class: ClassId) -> Self {
        Self {
            class,
            enabled: endpoint.enabled,
            from: endpoint.term.from().map(Instant::as_second),
            to: endpoint.term.to().map(Instant::as_second),
        }
    }

    pub(crate) const fn class(self) -> ClassId {
        self.class
    }
}

/// Everything that one endpoint is told at one instant; equal signatures are equal answers.
pub(crate) type Signature = Vec<(u32, u32)>;

/// One question about one kind of endpoint.
pub(crate) struct Voice {
    kind: Option<EndpointKind>,
    refused: Option<RequestReason>,
    statements: Vec<Statement>,
}

impl<'i> Voices<'i> {
    /// `number` names a policy, the same way for both indexes that are compared.
    pub(crate) fn new(index: &'i Index, number: impl Fn(&PolicyId) -> u32) -> Self {
        let numbers = index.plan.policies.iter().map(|policy| number(&policy.id)).collect();
        Self { index, numbers, states: FxHashMap::default(), says: FxHashMap::default() }
    }

    /// What a kind of endpoint is told when it is asked for; `None` is an endpoint that is not there.
    pub(crate) fn voice(
        &mut self,
        marks: &mut Marks,
        asked: &Asked<'i>,
        kind: Option<EndpointKind>,
    ) -> Voice {
        let refused = asked.refused.as_ref().map(|(reason, _)| *reason);
        let statements = match kind {
            Some(kind) => self.statements(marks, asked, kind.class),
            None => Vec::new(),
        };
        Voice { kind, refused, statements }
    }

    fn statements(&mut self, marks: &mut Marks, asked: &Asked<'i>, class: ClassId) -> Vec<Statement> {
        let index = self.index;
        asked
            .uses
            .iter()
            .map(|policy| {
                let excused = index.plan.excused.contains_key(&(policy.tag, policy.policy));
                let key = (policy.policy, class, excused.then_some(policy.tag));
                let say = match self.says.get(&key) {
                    Some(say) => Rc::clone(say),
                    None => {
                        let say = self.say(marks, &policy.courses(index, class));
                        self.says.insert(key, Rc::clone(&say));
                        say
                    }
                };
                let begins = policy.begins.checked_sub(1).and_then(|at| index.plan.seconds.get(at));
                Statement {
                    policy: self.numbers[policy.policy],
                    mode: policy.mode,
                    begins: begins.copied().unwrap_or(i64::MIN),
                    say,
                }
            })
            .collect()
    }

    fn say(&mut self, marks: &mut Marks, courses: &[super::arena::CourseId]) -> Say {
        let all = &self.index.compiled.courses;
        let mut cuts: BTreeSet<i64> = courses.iter().flat_map(|course| all.courses[*course].cuts()).collect();
        cuts.insert(i64::MIN);
        let mut say: Vec<(i64, Mark)> = Vec::with_capacity(cuts.len());
        for cut in cuts {
            let (mut fine, mut list) = (true, Vec::new());
            for course in courses {
                let (key, state) = all.state_at(*course, cut);
                fine &= state.fine;
                if !state.findings.is_empty() {
                    list.push(*self.states.entry(key).or_insert_with(|| marks.state(state)));
                }
            }
            let mark = Mark { findings: marks.list(list), fine };
            if say.last().is_none_or(|(_, last)| *last != mark) {
                say.push((cut, mark));
            }
        }
        marks.say(say)
    }
}

const ABSENT: u32 = 0;
const REFUSED: u32 = 1;
const OWN: u32 = 2;
const ENFORCED: u32 = 3;
const AUDITED: u32 = 4;

impl Voice {
    /// Whether both always say the same. They may also do so when this is not the case: it only looks whether they
    /// are made of the same.
    pub(crate) fn equals(&self, other: &Voice) -> bool {
        let own = |voice: &Voice| voice.kind.map(|kind| (kind.enabled, kind.from, kind.to));
        own(self) == own(other)
            && self.refused == other.refused
            && self.statements.len() == other.statements.len()
            && self.statements.iter().zip(&other.statements).all(|(one, other)| {
                Rc::ptr_eq(&one.say, &other.say)
                    && one.begins == other.begins
                    && one.mode == other.mode
                    && one.policy == other.policy
            })
    }

    /// The seconds at which the answer may change.
    pub(crate) fn cuts(&self, cuts: &mut Vec<i64>) {
        cuts.extend(self.kind.into_iter().flat_map(|kind| [kind.from, kind.to]).flatten());
        for statement in &self.statements {
            cuts.push(statement.begins);
            cuts.extend(statement.say.iter().map(|(start, _)| *start));
        }
    }

    /// Writes the answer at `second` into `signature`, and says whether the endpoint is eligible.
    pub(crate) fn answer(&self, second: i64, signature: &mut Signature) -> bool {
        signature.clear();
        let Some(kind) = self.kind else {
            signature.push((ABSENT, 0));
            return false;
        };
        let mut begun = self.statements.iter().filter(|statement| statement.begins <= second).peekable();
        let refused = self.refused.or_else(|| {
            if begun.peek().is_none() {
                Some(RequestReason::NoPolicy)
            } else if begun.clone().all(|statement| statement.mode == Mode::Audit) {
                Some(RequestReason::NoEnforcedPolicy)
            } else {
                None
            }
        });
        if let Some(reason) = refused {
            signature.push((REFUSED, reason as u32));
            return false;
        }
        let current = kind.from.is_none_or(|from| from <= second) && kind.to.is_none_or(|to| second < to);
        signature.push((OWN, u32::from(kind.enabled) * 2 + u32::from(current)));
        let mut eligible = kind.enabled && current;
        for statement in begun {
            // A policy that has begun says something at every instant; were it silent, it would permit nothing.
            let Some(mark) = statement.at(second) else {
                eligible = false;
                continue;
            };
            let weight = match statement.mode {
                Mode::Enforce => {
                    eligible &= mark.fine;
                    ENFORCED
                }
                Mode::Audit => AUDITED,
            };
            if mark.findings != 0 {
                signature.push((weight, statement.policy));
                signature.push((weight, mark.findings));
            }
        }
        eligible
    }
}
