//! What differs between two catalogues: every answer, exactly, over all of time from a given instant on.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    id::EndpointId,
    index::Index,
    instant::Instant,
    registry::word,
    timeline::{Judgement, Question, judgement},
};

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
    changes: Vec<DecisionChange>,
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
        self.counts.gained + self.counts.lost + self.counts.reason_only == 0
    }

    /// What differs, by question, endpoint and time. Neighbouring epochs that differ in the same way, with the same
    /// reasons before and after, are one change.
    pub fn changes(&self) -> impl Iterator<Item = DecisionChange> + '_ {
        self.changes.iter().cloned()
    }
}

/// Everything that differs between `before` and `after` from `from` on.
pub fn diff(before: &Index, after: &Index, from: Instant) -> Difference {
    let both = |index: &Index| -> Vec<Instant> { index.catalogue().instants().into_iter().collect() };
    let mut epochs: BTreeSet<Instant> =
        both(before).into_iter().chain(both(after)).filter(|at| *at > from).collect();
    epochs.insert(from);
    let mut questions = Question::all(before.catalogue());
    questions.extend(Question::all(after.catalogue()));
    let endpoints: BTreeSet<&EndpointId> =
        before.catalogue().endpoints().keys().chain(after.catalogue().endpoints().keys()).collect();
    let mut counts = Counts::default();
    let mut changes: Vec<DecisionChange> = Vec::new();
    for question in &questions {
        for endpoint in &endpoints {
            let mut last: Option<(Judgement, Judgement)> = None;
            for at in &epochs {
                let pair =
                    (judgement(before, question, endpoint, *at), judgement(after, question, endpoint, *at));
                let effect = match (pair.0.is_eligible(), pair.1.is_eligible()) {
                    (false, true) => Some(Effect::Gained),
                    (true, false) => Some(Effect::Lost),
                    _ if pair.0 == pair.1 => None,
                    _ => Some(Effect::ReasonOnly),
                };
                match effect {
                    Some(Effect::Gained) => counts.gained += 1,
                    Some(Effect::Lost) => counts.lost += 1,
                    Some(Effect::ReasonOnly) => counts.reason_only += 1,
                    None => counts.unchanged += 1,
                }
                if last.as_ref() == Some(&pair) {
                    continue;
                }
                if let (Some(open), Some(_)) = (changes.last_mut(), &last)
                    && open.to.is_none()
                    && open.question == *question
                    && open.endpoint == **endpoint
                {
                    open.to = Some(*at);
                }
                if let Some(effect) = effect {
                    changes.push(DecisionChange {
                        question: question.clone(),
                        endpoint: (*endpoint).clone(),
                        from: *at,
                        to: None,
                        effect,
                    });
                }
                last = Some(pair);
            }
        }
    }
    let count = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
    let space = Space {
        questions: count(questions.len()),
        endpoints: count(endpoints.len()),
        epochs: count(epochs.len()),
    };
    Difference { counts, space, changes }
}
