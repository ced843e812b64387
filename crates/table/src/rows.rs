//! Which rows there are: what each endpoint is told about one question, merged over time. Nothing else in the crate asks
//! the index.

use std::collections::BTreeMap;

use domicile_policy::{Index, Instant, Question, timeline::timelines};

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
    let mut rows = Vec::new();
    for (members, told) in timelines(index, question, from) {
        let mut together: Vec<(Instant, Instant, usize)> = Vec::new();
        for stretch in told.into_iter().filter(|stretch| stretch.from < to) {
            let end = stretch.to.map_or(to, |end| end.min(to));
            let Some(answer) = Answer::told(&stretch.judgement).map(|answer| answers.number(answer)) else {
                continue;
            };
            match together.last_mut() {
                // A row holds less than a judgement: two that differ can be one row.
                Some((_, last, same)) if *same == answer => *last = end,
                Some(_) | None => together.push((stretch.from, end, answer)),
            }
        }
        for endpoint in members.into_iter().filter_map(|member| index.slot(member.id.as_str())) {
            let row = |(from, to, answer)| Stretch { endpoint, from, to, answer };
            rows.extend(together.iter().copied().map(row));
        }
    }
    // Sorting keeps the order of time within an endpoint.
    rows.sort_by_key(|row| row.endpoint);
    rows
}
