//! The names of a question as one run of bytes, so that a row finds its tally without an allocation.

use std::borrow::Cow;

use super::Question;

/// Category names separated by commas, in order, each once, without spaces around them and without empty ones.
pub(super) fn in_order(text: &str) -> Cow<'_, str> {
    let plain = |name: &str| !name.is_empty() && name.trim() == name;
    let mut before: Option<&str> = None;
    let is_in_order = text.split(',').all(|name| {
        let fits = plain(name) && before.is_none_or(|before| before < name);
        before = Some(name);
        fits
    });
    if is_in_order {
        return Cow::Borrowed(text);
    }
    let mut names: Vec<&str> = text.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    Cow::Owned(names.join(","))
}

/// Writes the key of `question` over what `into` holds: for each name whether it is there, its length and its bytes.
pub(super) fn write(question: &Question<'_>, into: &mut Vec<u8>) {
    into.clear();
    for name in [question.tag, question.model, question.endpoint, question.categories] {
        match name {
            None => into.push(0),
            Some(name) => {
                into.push(1);
                into.extend_from_slice(&name.len().to_le_bytes());
                into.extend_from_slice(name.as_bytes());
            }
        }
    }
}

/// The question whose key `bytes` is.
pub(super) fn read(bytes: &[u8]) -> Question<'_> {
    let mut rest = bytes;
    let mut next = || -> Option<&str> {
        let (there, after) = rest.split_first()?;
        rest = after;
        if *there == 0 {
            return None;
        }
        let (length, after) = rest.split_first_chunk()?;
        let (name, after) = after.split_at_checked(usize::from_le_bytes(*length))?;
        rest = after;
        std::str::from_utf8(name).ok()
    };
    let (tag, model, endpoint, categories) = (next(), next(), next(), next());
    Question { tag, categories, model, endpoint }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_a_set_however_they_are_written() {
        for text in ["a,b", "b,a", " b , a ", "a,b,a", ",a,,b,"] {
            assert_eq!(in_order(text), "a,b", "`{text}` names the same two");
        }
        assert!(matches!(in_order("a,b"), Cow::Borrowed(_)), "what is in order is not copied");
        assert_eq!(in_order(" , "), "", "nothing but separators names nothing");
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_no_two_questions_share_one() {
        let names = [None, Some(""), Some("a"), Some("a\0b"), Some("\u{1}"), Some("é,ü")];
        let mut seen = std::collections::BTreeSet::new();
        for tag in names {
            for model in names {
                for endpoint in names {
                    for categories in names {
                        let question = Question { tag, categories, model, endpoint };
                        let mut bytes = Vec::new();
                        write(&question, &mut bytes);
                        assert_eq!(read(&bytes), question, "it is read back");
                        assert!(seen.insert(bytes), "{question:?} has a key of its own");
                    }
                }
            }
        }
    }
}
