//! Reminders that evidence or an exemption ends: one at each of four distances from its end, given once whatever was
//! restarted or skipped in between. Must never be what a verdict depends on: that follows the dates by itself.

use domicile_policy::{Instant, Kind};
use domicile_store::Action;
use serde::{Deserialize, Serialize};

use crate::{
    Access, Console, Error,
    describe::Describe,
    overview::{DAY, End, ends},
};

/// How many days before the end somebody is reminded, the nearest first; on day 0 it has ended.
const DAYS: [u32; 4] = [0, 1, 7, 30];

/// A reminder that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Reminder {
    /// The kind of what ends: evidence or an exemption.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// What ends and when, as it is now.
    pub sentence: String,
    /// The distance that was reached, in days: 30, 7, 1 or 0.
    pub days: u32,
    /// When it was given.
    pub at: Instant,
    /// Whether it was given by this very call.
    pub is_new: bool,
    /// Whether the officer has said that she read it.
    pub is_read: bool,
}

/// What is kept of the last reminder about one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Given {
    /// The end it was about: another end is reminded of anew.
    ends: Instant,
    days: u32,
    at: Instant,
    read: bool,
}

/// Gives the reminders that are due, and lists all that still matter, what ends first at the head.
///
/// Of several distances that were passed while nobody looked only the last is told. What was renewed or taken out is
/// not listed any more. Where the workspace is only looked at, what is due is listed and counts as given to nobody.
pub fn give(console: &Console) -> Result<Vec<Reminder>, Error> {
    let index = console.index()?;
    let at = console.now();
    let describe = Describe { messages: &console.messages, catalogue: index.catalogue() };
    let due: Vec<(End, u32)> = ends(&describe, at)
        .into_iter()
        .filter_map(|end| distance(end.seconds).map(|days| (end, days)))
        .collect();
    let kept = |end: &End| console.store().setting::<Given>(&key(end));
    let is_due = |end: &End, days, given: Option<&Given>| {
        given.is_none_or(|given| given.ends != end.ends || given.days > days)
    };
    let mut reminders = Vec::with_capacity(due.len());
    let mut new = Vec::new();
    for (end, days) in due {
        let given = kept(&end)?;
        let is_new = is_due(&end, days, given.as_ref());
        let now = Given { ends: end.ends, days, at, read: false };
        let shown = given.filter(|_| !is_new).unwrap_or_else(|| now.clone());
        if is_new {
            new.push((key(&end), now));
        }
        reminders.push(Reminder {
            kind: end.attention.kind,
            id: end.attention.id,
            sentence: end.attention.sentence,
            days: shown.days,
            at: shown.at,
            is_new,
            is_read: shown.read,
        });
    }
    if !new.is_empty() && console.access != Access::Look {
        // The console gives them, whoever sits before it.
        let action = Action { actor: "domicile".to_owned(), ..console.action("reminder.give", None) };
        console.store().write::<_, Error>(&action, |write| {
            for (key, given) in &new {
                write.set(key, given)?;
            }
            Ok(())
        })?;
    }
    Ok(reminders)
}

/// Remembers that the officer has read all that were given.
pub fn read(console: &Console) -> Result<(), Error> {
    let unread = give(console)?.into_iter().filter(|reminder| !reminder.is_read);
    let keys: Vec<String> = unread.map(|reminder| key_of(reminder.kind, &reminder.id)).collect();
    let action = console.action("reminder.read", None);
    let mut store = console.store();
    let given = keys.iter().map(|key| store.setting::<Given>(key)).collect::<Result<Vec<_>, _>>()?;
    store.write::<_, Error>(&action, |write| {
        for (key, given) in keys.iter().zip(given) {
            if let Some(given) = given {
                write.set(key, &Given { read: true, ..given })?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// The distance that is reached `seconds` before an end.
fn distance(seconds: i64) -> Option<u32> {
    DAYS.into_iter().find(|days| seconds <= i64::from(*days) * DAY)
}

fn key(end: &End) -> String {
    key_of(end.attention.kind, &end.attention.id)
}

/// The setting that keeps what was given.
fn key_of(kind: Kind, id: &str) -> String {
    format!("reminder.{}.{id}", kind.as_str())
}
