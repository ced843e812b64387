//! Messages from the Fluent files, for sentences that the window, reports and the command line share.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

const ENGLISH: &str = include_str!("../../../assets/messages/en/domain.ftl");

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

impl Messages {
    /// The English messages.
    pub fn english() -> Self {
        let resource = match FluentResource::try_new(ENGLISH.to_owned()) {
            Ok(resource) => resource,
            // What could be read is still there; a test keeps the file free of errors.
            Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.set_use_isolating(false);
        // A key that stands twice keeps its first message; a test refuses that.
        let _ = bundle.add_resource(resource);
        Self { bundle }
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
            numbers.iter().map(|(name, number)| (format!("{name}Shown"), grouped(*number))).collect();
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
}

/// A number as people read it: `1,148`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped() {
        for (number, shown) in [(0, "0"), (999, "999"), (1148, "1,148"), (1_000_000, "1,000,000")] {
            assert_eq!(grouped(number), shown, "as an English reader writes it");
        }
    }

    #[test]
    fn the_english_file_has_no_error_and_no_key_twice() {
        let resource = FluentResource::try_new(ENGLISH.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("the messages cannot be read: {errors:?}"));
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("a key stands twice: {errors:?}"));
    }

    #[test]
    fn lists_read_as_sentences_do() {
        let messages = Messages::english();
        assert_eq!(messages.list_and(&["a", "b", "c"]), "a, b and c", "three");
        assert_eq!(messages.list_or(&["a", "b"]), "a or b", "two");
        assert_eq!(messages.list_and::<&str>(&[]), "", "none");
    }
}
