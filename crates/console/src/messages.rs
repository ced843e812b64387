//! Messages from the Fluent files, for sentences that the window, reports and the command line share.

use std::{borrow::Cow, sync::OnceLock};

use domicile_policy::{Instant, Place};
use domicile_text::{Part, Text};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Zoned, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

/// A language that the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Fr];

    /// Its files: the sentences, and the names of the countries.
    const fn files(self) -> [&'static str; 2] {
        match self {
            Self::En => [
                include_str!("../../../assets/messages/en/domain.ftl"),
                include_str!("../../../assets/messages/en/places.ftl"),
            ],
            Self::De => [
                include_str!("../../../assets/messages/de/domain.ftl"),
                include_str!("../../../assets/messages/de/places.ftl"),
            ],
            Self::Fr => [
                include_str!("../../../assets/messages/fr/domain.ftl"),
                include_str!("../../../assets/messages/fr/places.ftl"),
            ],
        }
    }

    /// Its files of what the core says. English has none: the sentences are in the code.
    const fn core(self) -> &'static [&'static str] {
        match self {
            Self::En => &[],
            Self::De => &[
                include_str!("../../../assets/messages/de/core/console.ftl"),
                include_str!("../../../assets/messages/de/core/providers.ftl"),
                include_str!("../../../assets/messages/de/core/tables.ftl"),
                include_str!("../../../assets/messages/de/core/workspace.ftl"),
            ],
            Self::Fr => &[
                include_str!("../../../assets/messages/fr/core/console.ftl"),
                include_str!("../../../assets/messages/fr/core/providers.ftl"),
                include_str!("../../../assets/messages/fr/core/tables.ftl"),
                include_str!("../../../assets/messages/fr/core/workspace.ftl"),
            ],
        }
    }

    /// All of its files.
    fn all(self) -> impl Iterator<Item = &'static str> {
        self.files().into_iter().chain(self.core().iter().copied())
    }

    const fn id(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::De => langid!("de"),
            Self::Fr => langid!("fr"),
        }
    }

    /// What stands between groups of three digits.
    const fn group(self) -> char {
        match self {
            Self::En => ',',
            Self::De => '.',
            Self::Fr => '\u{202f}',
        }
    }
}

/// What the files of a language say.
type Bundle = FluentBundle<FluentResource>;

/// The messages of one language, with dates as the clocks of one time zone show them.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    bundle: &'static Bundle,
    zone: TimeZone,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Messages {
    /// The messages of a language, read when it is first spoken; dates are those of UTC.
    pub fn of(language: Language) -> Self {
        static READ: [OnceLock<Bundle>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let [english, german, french] = &READ;
        let read = match language {
            Language::En => english,
            Language::De => german,
            Language::Fr => french,
        };
        Self { language, bundle: read.get_or_init(|| Self::read(language)), zone: TimeZone::UTC }
    }

    /// The same messages, with dates as the clocks of `zone` show them.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Self { zone, ..self }
    }

    fn read(language: Language) -> Bundle {
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        bundle.set_use_isolating(false);
        for file in language.all() {
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) => resource,
                // What could be read is still there; a test keeps the files free of errors.
                Err((resource, _)) => resource,
            };
            // A key that stands twice keeps its first message; a test refuses that.
            let _ = bundle.add_resource(resource);
        }
        bundle
    }

    /// The language that they are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What the core says, in the language. docs/adr/0014-sentences-of-the-core.md
    pub fn tell(&self, text: &Text) -> String {
        text.told(&|sentence, parts| {
            let parts = parts.iter().map(|(name, part)| match part {
                Part::Shown(text) => (*name, FluentValue::from(text.as_str())),
                Part::Number(number) => (*name, FluentValue::from(*number)),
            });
            self.message(&domicile_text::key(sentence), parts)
        })
    }

    /// The same as a text, in the place of the one that was given.
    pub fn told(&self, text: &Text) -> Text {
        Text::data(self.tell(text))
    }

    /// The same for several.
    pub fn tell_all(&self, texts: &[Text]) -> Vec<Text> {
        texts.iter().map(|text| self.told(text)).collect()
    }

    /// The message `key` with `args`; the key itself when there is no such message.
    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.format(key, args.iter().map(|(name, value)| (*name, FluentValue::from(*value))))
    }

    /// The message `key` with `args`, of which `count` chooses the plural.
    pub fn count(&self, key: &str, count: usize, args: &[(&str, &str)]) -> String {
        let all = args.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        self.format(key, all.chain([("count", FluentValue::from(count))]))
    }

    /// The message `key` with `args` and numbers, of which each may choose a plural. Beside each number `n` stands
    /// `nShown`, with its digits in groups.
    pub fn numbers(&self, key: &str, numbers: &[(&str, u64)], args: &[(&str, &str)]) -> String {
        let shown: Vec<(String, String)> =
            numbers.iter().map(|(name, number)| (format!("{name}Shown"), self.grouped(*number))).collect();
        let args = args.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        let shown = shown.iter().map(|(name, value)| (name.as_str(), FluentValue::from(value.as_str())));
        let numbers = numbers.iter().map(|(name, number)| (*name, FluentValue::from(*number)));
        self.format(key, args.chain(shown).chain(numbers))
    }

    fn format<'a>(&self, key: &str, args: impl Iterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        self.message(key, args).unwrap_or_else(|| key.to_owned())
    }

    fn message<'a>(
        &self,
        key: &str,
        args: impl Iterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<String> {
        let mut all = FluentArgs::new();
        for (name, value) in args {
            all.set(name, value);
        }
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(Cow::into_owned(self.bundle.format_pattern(pattern, Some(&all), &mut Vec::new())))
    }

    /// `a, b and c`.
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.list("list-and", items)
    }

    /// `a, b or c`.
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.list("list-or", items)
    }

    fn list<T: AsRef<str>>(&self, key: &str, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [most @ .., last] => {
                let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
                self.say(key, &[("most", &most.join(", ")), ("last", last.as_ref())])
            }
        }
    }

    /// The day that begins at an instant, as `31 Dec 2026`; with the time and its zone where none begins then.
    pub fn date(&self, instant: Instant) -> String {
        let at = self.clock(instant);
        if begins_a_day(&at) { self.day(at.date()) } else { self.time(&at) }
    }

    /// Until when holds what ends at `end`: its last day, as `31 Dec 2026`; where it ends inside a day, its last second.
    pub fn last_day(&self, end: Instant) -> String {
        let last = self.clock(end.plus_seconds(-1));
        if begins_a_day(&self.clock(end)) { self.day(last.date()) } else { self.time(&last) }
    }

    /// How many days lie between the day of `at` and the last day of what ends at `end`: none when that is the same day.
    pub fn days_to_last(&self, at: Instant, end: Instant) -> usize {
        let (today, last) = (self.clock(at).date(), self.clock(end.plus_seconds(-1)).date());
        usize::try_from((last - today).get_days()).unwrap_or(0)
    }

    fn clock(&self, instant: Instant) -> Zoned {
        instant.timestamp().to_zoned(self.zone.clone())
    }

    fn time(&self, at: &Zoned) -> String {
        let zone = self.zone.iana_name().unwrap_or("UTC");
        let args = [("date", self.day(at.date())), ("time", at.strftime("%H:%M:%S").to_string())];
        let args = args.iter().map(|(name, value)| (*name, value.as_str()));
        self.say("date-time", &args.chain([("zone", zone)]).collect::<Vec<_>>())
    }

    /// A day, as `31 Dec 2026`.
    pub fn day(&self, day: Date) -> String {
        // Months are chosen by number; day and year are text, which no language puts into groups of digits.
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let parts = [("day", number.into()), ("month", i64::from(day.month()).into()), ("year", year.into())];
        self.format("date", parts.into_iter())
    }

    /// A place's name as it stands in a sentence, for example `Germany`, `the United States` or `Quebec (Canada)`. A
    /// part of a country is named as ISO 3166-2 names it, in every language.
    pub fn place(&self, place: Place) -> String {
        let country = place.country().to_string();
        let name = self.message(&format!("place-{country}"), std::iter::empty()).unwrap_or(country);
        if place.is_country() {
            return name;
        }
        let code = place.to_string();
        rust_iso3166::iso3166_2::from_code(&code).map_or(code, |found| format!("{} ({name})", found.name))
    }

    /// A name that begins with a common noun, as it stands inside a sentence: `Health data` becomes `health data`.
    /// `PHI` stays, and so does everything where the language writes nouns with a capital.
    pub fn inside(&self, name: &str) -> String {
        let mut letters = name.chars();
        match (letters.next(), letters.next()) {
            (Some(first), Some(second)) if second.is_lowercase() && self.language != Language::De => {
                first.to_lowercase().chain([second]).chain(letters).collect()
            }
            _ => name.to_owned(),
        }
    }

    /// A number as people read it: `1,148`.
    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(self.language.group());
            }
            text.push(digit);
        }
        text
    }
}

/// Whether it is the first instant of its day. Where clocks are changed at midnight that is another hour.
fn begins_a_day(at: &Zoned) -> bool {
    at.start_of_day().is_ok_and(|start| start == *at)
}

#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
