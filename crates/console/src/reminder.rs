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

/// Something that ends, with what was given of it last or is to be given now.
struct Due {
    end: End,
    given: Given,
    is_new: bool,
}

/// Gives the reminders that are due, and lists all that still matter, what ends first at the head.
///
/// Of several distances that were passed while nobody looked only the last is told. What was renewed or taken out is
/// not listed any more. Where the workspace is only looked at, what is due is listed and counts as given to nobody.
pub fn give(console: &Console) -> Result<Vec<Reminder>, Error> {
    let due = due(console)?;
    if console.access != Access::Look {
        // The console gives them, whoever sits before it.
        let action = Action { actor: "domicile".to_owned(), ..console.action("reminder.give", None) };
        keep(
            console,
            &action,
            due.iter().filter(|one| one.is_new).map(|one| (key(&one.end), one.given.clone())),
        )?;
    }
    let reminders = due.into_iter().map(|Due { end, given, is_new }| Reminder {
        kind: end.attention.kind,
        id: end.attention.id,
        sentence: end.attention.sentence,
        days: given.days,
        at: given.at,
        is_new,
        is_read: given.read,
    });
    Ok(reminders.collect())
}

/// Remembers that the officer has read all that were given. What is due and was not given yet is still to be told.
pub fn read(console: &Console) -> Result<(), Error> {
    let given = due(console)?.into_iter().filter(|one| !one.is_new);
    let read = given.map(|one| (key(&one.end), Given { read: true, ..one.given }));
    keep(console, &console.action("reminder.read", None), read)
}

fn due(console: &Console) -> Result<Vec<Due>, Error> {
    let index = console.index()?;
    let at = console.now();
    let describe = Describe { messages: &console.messages(), catalogue: index.catalogue() };
    let store = console.store();
    let mut due = Vec::new();
    for end in ends(&describe, at) {
        let Some(days) = distance(end.seconds) else { continue };
        let given = store.setting::<Given>(&key(&end))?;
        let given = given.filter(|given| given.ends == end.ends && given.days <= days);
        let is_new = given.is_none();
        let given = given.unwrap_or(Given { ends: end.ends, days, at, read: false });
        due.push(Due { end, given, is_new });
    }
    Ok(due)
}

fn keep(
    console: &Console,
    action: &Action,
    given: impl Iterator<Item = (String, Given)>,
) -> Result<(), Error> {
    console.store().write::<_, Error>(action, |write| {
        for (key, given) in given {
            write.set(&key, &given)?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The distance that is reached `seconds` before an end.
fn distance(seconds: i64) -> Option<u32> {
    DAYS.into_iter().find(|days| seconds <= i64::from(*days) * DAY)
}

/// The setting that keeps what was given.
fn key(end: &End) -> String {
    format!("reminder.{}.{}", end.attention.kind.as_str(), end.attention.id)
}
