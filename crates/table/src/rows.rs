//! Which rows there are: what each endpoint is told about one question, merged over time. A faster source of the same
//! rows has its place here; nothing else in the crate asks the index.

use std::collections::BTreeMap;

use domicile_policy::{Index, Instant, Question};

use crate::answer::Answer;

/// A stretch of time `[from, to)` during which an endpoint is told the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    /// The endpoint's place among those of the catalogue, in the order of their ids.
    pub endpoint: usize,
    pub from: Instant,
    pub to: Instant,
    /// The answer, as [`Answers`] numbers it.
    pub answer: usize,
}

/// The answers met so far, each kept once: a table has many rows and few answers.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    numbers: BTreeMap<Answer, usize>,
}

impl Answers {
    fn number(&mut self, answer: Answer) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(answer).or_insert(next)
    }

    /// The answers with their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Answer)> {
        self.numbers.iter().map(|(answer, number)| (*number, answer))
    }
}

/// What every endpoint is told about `question` within `[from, to)`, without gaps: endpoints by id, each in the order
/// of time.
pub(crate) fn stretches(
    index: &Index,
    question: &Question,
    from: Instant,
    to: Instant,
    answers: &mut Answers,
) -> Vec<Stretch> {
    let catalogue = index.catalogue();
    let count = catalogue.endpoints().len();
    let inside = catalogue.instants().into_iter().filter(|at| from < *at && *at < to);
    // What each endpoint has been told last, and since when.
    let mut open: Vec<Option<(Instant, usize)>> = vec![None; count];
    let mut closed = Vec::new();
    for at in std::iter::once(from).chain(inside) {
        // One decision answers for all endpoints: without a model all of them are in question, in the order of ids.
        let decision = index.decide_now(&question.request(catalogue, at));
        let refused = decision.reason.map(|reason| answers.number(Answer::Refused(reason)));
        let mut judged = decision.endpoints.iter();
        for (endpoint, open) in open.iter_mut().enumerate() {
            let answer = match refused {
                Some(answer) => answer,
                None => match judged.next() {
                    Some(judged) => answers.number(Answer::of(judged)),
                    None => continue,
                },
            };
            match open {
                Some((_, last)) if *last == answer => {}
                Some((since, last)) => {
                    closed.push(Stretch { endpoint, from: *since, to: at, answer: *last });
                    *open = Some((at, answer));
                }
                None => *open = Some((at, answer)),
            }
        }
    }
    for (endpoint, open) in open.into_iter().enumerate() {
        if let Some((since, answer)) = open {
            closed.push(Stretch { endpoint, from: since, to, answer });
        }
    }
    // They were closed in the order of time, and sorting keeps that within an endpoint.
    closed.sort_by_key(|stretch| stretch.endpoint);
    closed
}
