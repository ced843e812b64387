//! Messages from the Fluent files, for sentences that the window, reports and the command line share.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
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

    const fn file(self) -> &'static str {
        match self {
            Self::En => include_str!("../../../assets/messages/en/domain.ftl"),
            Self::De => include_str!("../../../assets/messages/de/domain.ftl"),
            Self::Fr => include_str!("../../../assets/messages/fr/domain.ftl"),
        }
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

/// The messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

impl Messages {
    /// The messages of a language.
    pub fn of(language: Language) -> Self {
        let resource = match FluentResource::try_new(language.file().to_owned()) {
            Ok(resource) => resource,
            // What could be read is still there; a test keeps the files free of errors.
            Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        bundle.set_use_isolating(false);
        // A key that stands twice keeps its first message; a test refuses that.
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
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
        let mut all = FluentArgs::new();
        for (name, value) in args {
            all.set(name, value);
        }
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| Cow::into_owned(self.bundle.format_pattern(pattern, Some(&all), &mut Vec::new())),
        )
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

#[cfg(test)]
mod tests;
