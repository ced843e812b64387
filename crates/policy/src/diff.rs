//! What differs between two catalogues: every answer, exactly, over all of time from a given instant on.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::{
    id::{EndpointId, PolicyId},
    index::{EndpointKind, Index, Marks, Signature, Voice, Voices},
    instant::Instant,
    registry::word,
    timeline::Question,
};

mod touched;

use touched::{Touched, paired};

word! {
    /// What an edit does to one answer.
    pub enum Effect {
        /// It was not permitted and is now.
        Gained = "gained",
        /// It was permitted and is not now.
        Lost = "lost",
        /// The answer is the same, for other reasons.
        ReasonOnly = "reason_only",
    }
}

word! {
    /// How the answers of two catalogues relate, in one word.
    pub enum Relation {
        /// Both permit the same.
        Equivalent = "equivalent",
        /// The later permits more, and nothing less.
        Wider = "wider",
        /// The later permits less, and nothing more.
        Narrower = "narrower",
        /// The later permits some more and some less.
        Incomparable = "incomparable",
    }
}

/// How many answers there are and how many of them differ. Each is one question about one endpoint in one epoch; the
/// four add up to [`Space::answers`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Permitted now and not before.
    pub gained: u64,
    /// Permitted before and not now.
    pub lost: u64,
    /// The same answer for other reasons.
    pub reason_only: u64,
    /// The same in every respect.
    pub unchanged: u64,
}

/// What was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// The questions of either catalogue: each tag with all of its categories, and with each alone.
    pub questions: u64,
    /// The endpoints of either catalogue.
    pub endpoints: u64,
    /// The stretches of time, from the first instant on, inside which nothing begins or ends.
    pub epochs: u64,
}

impl Space {
    /// Questions × endpoints × epochs.
    pub const fn answers(&self) -> u64 {
        self.questions * self.endpoints * self.epochs
    }
}

/// One answer that differs during `[from, to)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionChange {
    /// The question.
    pub question: Question,
    /// The endpoint.
    pub endpoint: EndpointId,
    /// The first instant at which it differs in this way.
    pub from: Instant,
    /// The first instant at which it does not any more; `None` when it lasts.
    pub to: Option<Instant>,
    /// How it differs.
    pub effect: Effect,
}

/// Everything that differs between two catalogues.
#[derive(Clone, Debug)]
pub struct Difference {
    counts: Counts,
    space: Space,
    questions: Vec<Question>,
    groups: Vec<Vec<EndpointId>>,
    /// By question; inside one by group and time.
    runs: Vec<Run>,
}

/// A change that all endpoints of a group have in common.
#[derive(Clone, Copy, Debug)]
struct Run {
    question: usize,
    group: usize,
    from: Instant,
    to: Option<Instant>,
    effect: Effect,
}

impl Difference {
    /// How many answers differ, and how.
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// What was compared.
    pub const fn space(&self) -> Space {
        self.space
    }

    /// How the later catalogue relates to the earlier.
    pub const fn relation(&self) -> Relation {
        match (self.counts.gained, self.counts.lost) {
            (0, 0) => Relation::Equivalent,
            (_, 0) => Relation::Wider,
            (0, _) => Relation::Narrower,
            (_, _) => Relation::Incomparable,
        }
    }

    /// Whether no answer differs, not even in its reasons.
    pub const fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// How many changes there are.
    pub fn len(&self) -> usize {
        self.runs.iter().filter_map(|run| self.groups.get(run.group)).map(Vec::len).sum()
    }

    /// What differs, by question, endpoint and time. Neighbouring epochs that differ in the same way, with the same
    /// reasons before and after, are one change.
    pub fn changes(&self) -> impl Iterator<Item = DecisionChange> + '_ {
        self.runs.chunk_by(|a, b| a.question == b.question).flat_map(|runs| {
            let mut changes: Vec<(&EndpointId, &Run)> = runs
                .iter()
                .flat_map(|run| self.groups.get(run.group).into_iter().flatten().map(move |id| (id, run)))
                .collect();
            changes.sort_by(|a, b| (a.0, a.1.from).cmp(&(b.0, b.1.from)));
            let question = runs.first().and_then(|run| self.questions.get(run.question));
            changes.into_iter().filter_map(move |(endpoint, run)| {
                Some(DecisionChange {
                    question: question?.clone(),
                    endpoint: endpoint.clone(),
                    from: run.from,
                    to: run.to,
                    effect: run.effect,
                })
            })
        })
    }
}

/// Everything that differs between `before` and `after` from `from` on.
pub fn diff(before: &Index, after: &Index, from: Instant) -> Difference {
    let mut epochs: Vec<i64> = [before, after]
        .iter()
        .flat_map(|index| index.instants())
        .filter(|at| **at > from)
        .map(|at| at.as_second())
        .collect();
    epochs.push(from.as_second());
    epochs.sort_unstable();
    epochs.dedup();
    let mut questions = Question::all(before.catalogue());
    questions.extend(Question::all(after.catalogue()));
    let questions: Vec<Question> = questions.into_iter().collect();
    let numbers = numbers(before, after);
    let number = |policy: &PolicyId| numbers.get(policy).copied().unwrap_or_default();
    let (mut earlier, mut later) = (Voices::new(before, number), Voices::new(after, number));
    let touched = Touched::between(before.catalogue(), after.catalogue());
    let groups = groups(before, after, &touched);
    let mut walk = Walk { from, marks: Marks::default(), cuts: Vec::new(), told: Told::default() };
    let mut runs = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let every = touched.tag(&question.tag);
        let asked = [before, after].map(|index| index.ask(&question.request(index.catalogue(), from)));
        let [asked_before, asked_after] = &asked;
        let asked_about = groups.iter().enumerate().filter(|(_, group)| every || group.is_touched);
        for (group, Group { kinds, .. }) in asked_about {
            let voices = (
                earlier.voice(&mut walk.marks, asked_before, kinds.0),
                later.voice(&mut walk.marks, asked_after, kinds.1),
            );
            if voices.0.equals(&voices.1) {
                continue;
            }
            walk.along(&voices, |from, to, effect| {
                runs.push(Run { question: at, group, from, to, effect });
            });
        }
    }
    let count = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
    let space = Space {
        questions: count(questions.len()),
        endpoints: groups.iter().map(|group| count(group.members.len())).sum(),
        epochs: count(epochs.len()),
    };
    let groups: Vec<Vec<EndpointId>> = groups.into_iter().map(|group| group.members).collect();
    let mut counts = Counts::default();
    for run in &runs {
        let begun = epochs.partition_point(|epoch| *epoch < run.from.as_second());
        let over = run.to.map_or(epochs.len(), |to| epochs.partition_point(|epoch| *epoch < to.as_second()));
        let answers = count(over - begun) * groups.get(run.group).map_or(0, |members| count(members.len()));
        match run.effect {
            Effect::Gained => counts.gained += answers,
            Effect::Lost => counts.lost += answers,
            Effect::ReasonOnly => counts.reason_only += answers,
        }
    }
    counts.unchanged = space.answers() - counts.gained - counts.lost - counts.reason_only;
    Difference { counts, space, questions, groups, runs }
}

/// A kind of endpoint in the earlier and one in the later catalogue, where it is there.
type Kinds = (Option<EndpointKind>, Option<EndpointKind>);

/// Endpoints of either index that have the same answers in both.
struct Group {
    kinds: Kinds,
    /// Whether answers about them may differ for every tag.
    is_touched: bool,
    members: Vec<EndpointId>,
}

fn groups(before: &Index, after: &Index, touched: &Touched<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: FxHashMap<(Kinds, bool), usize> = FxHashMap::default();
    let [earlier, later] = [before, after].map(|index| index.kinds().map(|(e, kind)| (&e.id, (e, kind))));
    for (one, other) in paired(earlier, later) {
        let Some((endpoint, _)) = one.or(other) else { continue };
        let kinds = (one.map(|(_, kind)| kind), other.map(|(_, kind)| kind));
        let is_touched = touched.endpoint(endpoint);
        let group = *known.entry((kinds, is_touched)).or_insert_with(|| {
            groups.push(Group { kinds, is_touched, members: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.members.push(endpoint.id.clone());
        }
    }
    groups
}

/// A number for each policy of either index.
fn numbers<'i>(before: &'i Index, after: &'i Index) -> FxHashMap<&'i PolicyId, u32> {
    let ids: BTreeSet<&PolicyId> =
        before.catalogue().policies().keys().chain(after.catalogue().policies().keys()).collect();
    ids.into_iter().zip(0..).collect()
}

/// What is told before and after, and whether that is eligible.
#[derive(Default)]
struct Told {
    before: Signature,
    after: Signature,
    eligible: (bool, bool),
}

struct Walk {
    from: Instant,
    marks: Marks,
    cuts: Vec<i64>,
    told: Told,
}

impl Walk {
    /// Walks through time along what both voices say, and reports each stretch in which they differ.
    fn along(
        &mut self,
        (before, after): &(Voice, Voice),
        mut report: impl FnMut(Instant, Option<Instant>, Effect),
    ) {
        let first = self.from.as_second();
        self.cuts.clear();
        before.cuts(&mut self.cuts);
        after.cuts(&mut self.cuts);
        self.cuts.retain(|cut| *cut > first);
        self.cuts.push(first);
        self.cuts.sort_unstable();
        self.cuts.dedup();
        let mut open: Option<(Instant, Effect)> = None;
        let (mut now, mut last) = (Told::default(), std::mem::take(&mut self.told));
        last.before.clear();
        for cut in &self.cuts {
            now.eligible.0 = before.answer(*cut, &mut now.before);
            now.eligible.1 = after.answer(*cut, &mut now.after);
            if now.before == last.before && now.after == last.after {
                continue;
            }
            let Some(at) = Instant::from_second(*cut) else { continue };
            if let Some((from, effect)) = open.take() {
                report(from, Some(at), effect);
            }
            open = match now.eligible {
                (false, true) => Some((at, Effect::Gained)),
                (true, false) => Some((at, Effect::Lost)),
                _ if now.before == now.after => None,
                _ => Some((at, Effect::ReasonOnly)),
            };
            std::mem::swap(&mut now, &mut last);
        }
        if let Some((from, effect)) = open {
            report(from, None, effect);
        }
        self.told = last;
    }
}
