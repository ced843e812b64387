//! The six claims of a placement in columns: `processing` is what the first fact says, `processing.source` who says it,
//! `processing.2` what a second fact says, `processing.settled` what the officer decided between them.

use std::collections::BTreeSet;

use domicile_policy::{Confidence, Stage};
use domicile_text::text;
use serde_json::{Map, Value, json};

use super::{
    cell::Cell,
    columns::{Check, instant, is, places, put},
    read::{Said, Wrong},
};

/// A claim without a single fact, which is not the same bytes as no claim.
const NO_FACTS: &str = "no_facts";

/// How many facts of one claim have columns.
pub(super) const MOST_FACTS: usize = 99;

/// The part of a fact by the end of its column's name, and where it is in the fact.
static FACT: [(&str, &[&str]); 6] = [
    ("", &["value"]),
    (".source", &["source", "name"]),
    (".url", &["source", "url"]),
    (".date", &["source", "date"]),
    (".confidence", &["confidence"]),
    (".note", &["note"]),
];

/// The columns of the officer's decision between facts.
static SETTLED: [(&str, &[&str]); 3] =
    [(".settled", &["value"]), (".settled_reason", &["reason"]), (".settled_at", &["at"])];

fn name(stage: Stage, fact: usize, end: &str) -> String {
    if fact == 1 { format!("{stage}{end}") } else { format!("{stage}.{fact}{end}") }
}

/// The names of all columns of `stage` for claims of up to `facts` facts.
fn names(stage: Stage, facts: usize) -> impl Iterator<Item = String> {
    let of_facts = (1..=facts).flat_map(move |fact| FACT.iter().map(move |(end, _)| name(stage, fact, end)));
    of_facts.chain(SETTLED.iter().map(move |(end, _)| name(stage, 1, end)))
}

/// The columns for claims of up to `facts` facts.
pub(super) fn header(facts: usize) -> impl Iterator<Item = String> {
    Stage::ALL.into_iter().flat_map(move |stage| names(stage, facts))
}

/// How many facts the longest claim of a placement has, which is the placement's JSON.
pub(super) fn most_facts(placement: &Value) -> usize {
    let claims = placement.get("claims").and_then(Value::as_object);
    let facts = claims.into_iter().flat_map(Map::values).filter_map(|claim| claim.get("facts")?.as_array());
    facts.map(Vec::len).max().unwrap_or(0)
}

/// The cells of a placement, in the order of [`header`].
pub(super) fn write(placement: &Value, facts: usize) -> impl Iterator<Item = String> {
    Stage::ALL.into_iter().flat_map(move |stage| {
        let claim = placement.get("claims").and_then(|claims| claims.get(stage.as_str()));
        let list = claim.and_then(|claim| claim.get("facts")?.as_array());
        let fact = move |index: usize, end: &str, path: &[&str]| match list {
            Some(list) if list.is_empty() && index == 0 && end.is_empty() => NO_FACTS.to_owned(),
            Some(list) => list.get(index).map_or_else(String::new, |fact| part(fact, path)),
            None => String::new(),
        };
        let of_facts =
            (0..facts).flat_map(move |index| FACT.iter().map(move |(end, path)| fact(index, end, path)));
        let settled = claim.and_then(|claim| claim.get("settled"));
        let settled = SETTLED
            .iter()
            .map(move |(_, path)| settled.map_or_else(String::new, |settled| part(settled, path)));
        of_facts.chain(settled)
    })
}

/// The cell of one part of a fact or of a decision.
fn part(whole: &Value, path: &[&str]) -> String {
    let mut value = Some(whole);
    for key in path {
        value = value.and_then(|value| value.get(key));
    }
    let cell = value.map(|value| Cell::Places.write(value));
    // A text that is there and empty is not a text that is absent.
    cell.map_or_else(String::new, |cell| if cell.is_empty() { "'".to_owned() } else { cell })
}

/// The columns that `header` lacks: each stage has all of its columns or none.
pub(super) fn missing(header: &BTreeSet<&str>) -> Vec<String> {
    let of_stage = |stage: Stage| {
        let facts = (1..=MOST_FACTS)
            .filter(|fact| FACT.iter().any(|(end, _)| header.contains(name(stage, *fact, end).as_str())));
        let settled = SETTLED.iter().any(|(end, _)| header.contains(name(stage, 1, end).as_str()));
        let most = facts.max().or(settled.then_some(1)).unwrap_or(0);
        let all = if most == 0 { Vec::new() } else { names(stage, most).collect() };
        all.into_iter().filter(|name| !header.contains(name.as_str()))
    };
    Stage::ALL.into_iter().flat_map(of_stage).collect()
}

/// Whether there is such a column.
pub(super) fn is_known(column: &str) -> bool {
    let Some(stage) = Stage::ALL.into_iter().find(|stage| {
        column.strip_prefix(stage.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }) else {
        return false;
    };
    let number = column.split('.').nth(1).and_then(|part| part.parse::<usize>().ok());
    let fact = number.filter(|fact| (2..=MOST_FACTS).contains(fact)).unwrap_or(1);
    names(stage, fact).any(|known| known == column)
}

/// Puts the claims that a row makes into `placement`. A stage that has no columns stays as it is.
pub(super) fn read(said: &Said<'_>, placement: &mut Value) -> Result<(), Wrong> {
    for stage in Stage::ALL {
        if said.cell(stage.as_str()).is_some() {
            put(placement, &["claims", stage.as_str()], claim(said, stage)?);
        }
    }
    Ok(())
}

/// What a row claims for `stage`; nothing when all cells of it are empty.
fn claim(said: &Said<'_>, stage: Stage) -> Result<Option<Value>, Wrong> {
    let at = |column: &str| said.cell(column).unwrap_or_default();
    let mut facts = Vec::new();
    let mut ended = false;
    for fact in (1..=MOST_FACTS).take_while(|fact| said.cell(&name(stage, *fact, "")).is_some()) {
        let column = name(stage, fact, "");
        let value = at(&column);
        if value.is_empty() || (fact == 1 && value == NO_FACTS) {
            ended = true;
            let parts = FACT.iter().map(|(end, _)| name(stage, fact, end)).filter(|part| *part != column);
            if let Some(part) = parts.into_iter().find(|part| !at(part).is_empty()) {
                return Err(Wrong::new(
                    &part,
                    text!("`{column}` has no value that this belongs to: write it, or clear this", column),
                ));
            }
            continue;
        }
        if ended {
            return Err(Wrong::new(&column, text!("there is no fact before this one: move it up")));
        }
        let mut object = json!({});
        for (end, path) in FACT {
            let column = name(stage, fact, end);
            let cell = at(&column);
            let check: Check = match end {
                "" => places,
                ".confidence" => is::<Confidence>,
                _ => is::<String>,
            };
            let needed = matches!(end, "" | ".source" | ".confidence");
            read_part(&column, cell, (end.is_empty(), needed), check, (&mut object, path))?;
        }
        facts.push(object);
    }
    let settled = name(stage, 1, ".settled");
    let decided = SETTLED.iter().any(|(end, _)| !at(&name(stage, 1, end)).is_empty());
    if !decided {
        let is_there = !at(stage.as_str()).is_empty();
        return Ok(is_there.then(|| json!({ "facts": facts })));
    }
    if at(stage.as_str()).is_empty() {
        return Err(Wrong::new(
            &settled,
            text!(
                "`{stage}` is empty: write what is claimed, or `{no_facts}`",
                stage = stage.as_str(),
                no_facts = NO_FACTS,
            ),
        ));
    }
    let mut object = json!({});
    for (end, path) in SETTLED {
        let column = name(stage, 1, end);
        let check: Check = match end {
            ".settled" => places,
            ".settled_at" => instant,
            _ => is::<String>,
        };
        read_part(&column, at(&column), (end == ".settled", true), check, (&mut object, path))?;
    }
    Ok(Some(json!({ "facts": facts, "settled": object })))
}

/// Puts one part of a fact or of a decision into it.
fn read_part(
    column: &str,
    cell: &str,
    (is_claim, needed): (bool, bool),
    check: Check,
    (object, path): (&mut Value, &[&str]),
) -> Result<(), Wrong> {
    if cell.is_empty() {
        return if needed {
            Err(Wrong::new(column, text!("it is empty, and a claim must have it")))
        } else {
            Ok(())
        };
    }
    let kind = if is_claim { Cell::Places } else { Cell::Text };
    let value = kind.read(cell).map_err(|message| Wrong::new(column, message))?;
    check(&value).map_err(|message| Wrong::new(column, message))?;
    put(object, path, Some(value));
    Ok(())
}
