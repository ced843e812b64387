//! What the core tells a person. A crate that finds something wrong knows neither the reader nor her language: it gives
//! the English sentence and the parts that go into it, and whoever speaks to the reader looks the sentence up in her
//! language. docs/adr/0014-sentences-of-the-core.md says why.

use std::fmt;

use serde::{Serialize, Serializer};

/// A text that [`text!`] and this module make: it is shown in English, and can be told in another language. It is small,
/// since errors carry several.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(type = String))]
pub struct Text(Box<Saying>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Saying {
    /// The same in every language.
    Data(String),
    /// A sentence of ours with its parts.
    Sentence(&'static str, Vec<(&'static str, Arg)>),
    /// One after the other.
    Several(Vec<Text>, &'static str),
    /// With a capital and a full stop.
    Whole(Text),
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A name, a value or words of others: the same in every language.
    Data(String),
    /// A number, which may choose a plural.
    Number(u64),
    /// A part that is itself said in the reader's language.
    Text(Text),
}

/// A part as it goes into the sentence of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// As it is shown.
    Shown(String),
    /// A number, which may choose a plural.
    Number(u64),
}

/// Gives a sentence of ours with its parts in the reader's language; nothing where it does not know it.
pub type Say<'a> = dyn Fn(&'static str, &[(&'static str, Part)]) -> Option<String> + 'a;

/// A sentence with its parts, of which each stands in braces by its name: `text!("There is no {kind} here.", kind)`.
///
/// The compiler refuses a sentence that names a part which is not given, and a part that it does not name.
#[macro_export]
macro_rules! text {
    ($sentence:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const _: fn() = || {
            let _ = ::std::format_args!($sentence $(, $name = "")*);
        };
        $crate::Text::of(
            $sentence,
            ::std::vec![$((::std::stringify!($name), $crate::Arg::from($crate::text!(@ $name $(= $value)?)))),*],
        )
    }};
    (@ $name:ident) => { $name };
    (@ $name:ident = $value:expr) => { $value };
}

impl Text {
    /// What [`text!`] makes.
    #[doc(hidden)]
    pub fn of(sentence: &'static str, parts: Vec<(&'static str, Arg)>) -> Self {
        Self(Box::new(Saying::Sentence(sentence, parts)))
    }

    /// What is the same in every language: a name, a value, the words of a library or of another program.
    pub fn data(text: impl Into<String>) -> Self {
        Self(Box::new(Saying::Data(text.into())))
    }

    /// Texts one after the other, with something between them.
    pub fn several(texts: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        Self(Box::new(Saying::Several(texts.into_iter().collect(), between)))
    }

    /// The same with a capital and a full stop.
    #[must_use]
    pub fn whole(self) -> Self {
        Self(Box::new(Saying::Whole(self)))
    }

    /// The text where `say` gives a sentence of ours with its parts in the reader's language. What it does not know is
    /// told in English.
    pub fn told(&self, say: &Say<'_>) -> String {
        match self.0.as_ref() {
            Saying::Data(text) => text.clone(),
            Saying::Sentence(sentence, args) => {
                let parts: Vec<(&'static str, Part)> =
                    args.iter().map(|(name, arg)| (*name, arg.part(say))).collect();
                say(sentence, &parts).unwrap_or_else(|| filled(sentence, &parts))
            }
            Saying::Several(texts, between) => {
                let told: Vec<String> = texts.iter().map(|text| text.told(say)).collect();
                told.join(between)
            }
            Saying::Whole(text) => whole(&text.told(say)),
        }
    }
}

impl Arg {
    fn part(&self, say: &Say<'_>) -> Part {
        match self {
            Self::Data(text) => Part::Shown(text.clone()),
            Self::Number(number) => Part::Number(*number),
            Self::Text(text) => Part::Shown(text.told(say)),
        }
    }
}

/// The sentence with its parts in the place of their names.
fn filled(sentence: &str, parts: &[(&'static str, Part)]) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once(['{', '}']) {
        out.push_str(before);
        let brace = rest.as_bytes().get(before.len()).map_or('{', |byte| char::from(*byte));
        rest = if let Some(after) = after.strip_prefix(brace) {
            out.push(brace);
            after
        } else {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match parts.iter().find(|(known, _)| *known == name) {
                Some((_, Part::Shown(text))) => out.push_str(text),
                Some((_, Part::Number(number))) => out.push_str(&number.to_string()),
                None => {}
            }
            after
        };
    }
    out.push_str(rest);
    out
}

fn whole(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).chain(['.']).collect()
}

/// The name of a sentence in the Fluent files of the other languages: its first words.
pub fn key(sentence: &str) -> String {
    /// As many letters tell sentences apart; a test refuses two that share a name.
    const MOST: usize = 72;
    let mut key = String::from("core");
    let letter = |c: char| c.is_ascii_alphanumeric();
    for word in sentence.split(|c| !letter(c)).filter(|word| !word.is_empty()) {
        if key.len().saturating_add(word.len()) > MOST {
            break;
        }
        key.push('-');
        key.push_str(&word.to_ascii_lowercase());
    }
    key
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(&|_, _| None))
    }
}

impl std::error::Error for Text {}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<&Text> for Arg {
    fn from(text: &Text) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! data {
    ($($kind:ty),*) => { $(
        impl From<$kind> for Arg {
            fn from(text: $kind) -> Self {
                Self::Data(text.to_string())
            }
        }
    )* };
}

data!(&str, &&str, String, &String, std::borrow::Cow<'_, str>, &std::borrow::Cow<'_, str>, char);

macro_rules! number {
    ($($kind:ty),*) => { $(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Self {
                u64::try_from(number).map_or_else(|_| Self::Data(number.to_string()), Self::Number)
            }
        }
    )* };
}

number!(u8, u16, u32, u64, usize, i32, i64);

impl From<&u32> for Arg {
    fn from(number: &u32) -> Self {
        Self::from(*number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_shown_with_its_parts() {
        let id = "a";
        let text = text!("There is {count} of {id}: write `{{}}`.", count = 2_usize, id);
        assert_eq!(text.to_string(), "There is 2 of a: write `{}`.", "parts by name, and braces");
        let both = Text::several([text!("no {id}", id), Text::data("x")], "; ");
        assert_eq!(both.to_string(), "no a; x", "one after the other");
        assert_eq!(text!("it is `a`").whole().to_string(), "It is `a`.", "a capital and a full stop");
        assert_eq!(text!("one").whole().whole().to_string(), "One.", "and only one");
    }

    #[test]
    fn a_sentence_is_told_with_parts_in_the_language() {
        let say = |sentence: &'static str, parts: &[(&'static str, Part)]| match (sentence, parts) {
            ("it has {what}", [("what", Part::Shown(what))]) => Some(format!("da ist {what}")),
            ("{count} lines", [("count", Part::Number(count))]) => Some(format!("{count} Zeilen")),
            _ => None,
        };
        let text = text!("it has {what}", what = text!("{count} lines", count = 3));
        assert_eq!(text.clone().whole().told(&say), "Da ist 3 Zeilen.", "parts too, and the capital at last");
        assert_eq!(text.to_string(), "it has 3 lines", "in English without a language");
        assert_eq!(text!("unknown {a}", a = "b").told(&say), "unknown b", "in English where none is known");
    }

    #[test]
    fn a_sentence_is_known_by_its_words() {
        assert_eq!(key("`{given}` is not a valid {kind}: {rule}"), "core-given-is-not-a-valid-kind-rule");
        let long =
            key("a sentence of more words than a name is to have, and which goes on and on, and on, and on");
        assert_eq!(long, "core-a-sentence-of-more-words-than-a-name-is-to-have-and-which-goes-on");
    }
}
