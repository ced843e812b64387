//! One line: the mapped paths are walked, everything else is skipped without becoming a value.

use std::{borrow::Cow, fmt};

use domicile_policy::replay::Row;
use serde::de::{DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{
    Field, LONGEST_NAME, LineError,
    mapping::{MOST_LEAVES, Mapping, Node, Purpose},
    time,
};

/// What a line holds.
pub(super) struct Read<'a> {
    /// Whether a place was there that tells the format.
    pub(super) is_marked: bool,
    /// The row, or what is wrong with a field.
    pub(super) row: Result<Row<'a>, LineError>,
}

/// Reads one line; an error when it is no JSON object.
pub(super) fn read<'a>(mapping: &Mapping, line: &'a str) -> Result<Read<'a>, LineError> {
    let mut found = Slots::default();
    let mut json = serde_json::Deserializer::from_str(line);
    let is_object = line.trim_ascii_start().starts_with('{');
    let walked = if is_object {
        Walk { node: &mapping.root, found: &mut found }.deserialize(&mut json)
    } else {
        json.deserialize_ignored_any(IgnoredAny).map(drop)
    };
    let ended = walked.and_then(|()| json.end());
    ended.map_err(|error| LineError::NotJson { column: error.column() })?;
    if !is_object {
        return Err(LineError::NotAnObject);
    }
    let is_marked = found.seen & mapping.marks != 0;
    Ok(Read { is_marked, row: row(mapping, found) })
}

/// What stands at a place.
#[derive(Debug, Default)]
enum Value<'a> {
    #[default]
    Nothing,
    Text(Cow<'a, str>),
    /// Names with commas between them.
    List(Cow<'a, str>),
    Number(f64),
    TooLong,
    Other(&'static str),
}

/// What was found, by the numbers of the places.
#[derive(Default)]
struct Slots<'a> {
    values: [Value<'a>; MOST_LEAVES],
    /// A bit for each place that was there, whatever it holds.
    seen: u32,
}

impl Slots<'_> {
    /// Forgets what was found at and below a key: it stands there again, and the last one counts.
    fn forget(&mut self, node: &Node) {
        for number in node.leaves.clone() {
            if self.seen & (1 << number) != 0 {
                self.seen &= !(1 << number);
                if let Some(value) = self.values.get_mut(number) {
                    *value = Value::Nothing;
                }
            }
        }
    }
}

fn row<'a>(mapping: &Mapping, mut found: Slots<'a>) -> Result<Row<'a>, LineError> {
    let [time, tag, categories, model, endpoint] = &mapping.places;
    let mut first = |places: &[(usize, Purpose)]| -> Value<'a> {
        for (number, purpose) in places {
            let value = found.values.get_mut(*number).map(std::mem::take).unwrap_or_default();
            let value = match (value, purpose) {
                (Value::Text(text), _) if text.is_empty() || (mapping.dash_is_nothing && text == "-") => {
                    continue;
                }
                (Value::Text(text), Purpose::Route) => match tag_of_route(text) {
                    Some(tag) => Value::Text(tag),
                    None => continue,
                },
                (value, _) => value,
            };
            if !matches!(value, Value::Nothing) {
                return value;
            }
        }
        Value::Nothing
    };
    Ok(Row {
        time: match first(time) {
            Value::Nothing => None,
            Value::Text(text) => Some(time::of_text(&text).ok_or(LineError::Time)?),
            Value::Number(number) => Some(time::of_number(number).ok_or(LineError::Time)?),
            Value::TooLong => return Err(LineError::Time),
            Value::List(_) => return Err(wrong(Field::Time, "an instant", "a list")),
            Value::Other(found) => return Err(wrong(Field::Time, "an instant", found)),
        },
        tag: name(Field::Tag, first(tag))?,
        categories: match first(categories) {
            Value::List(names) if names.is_empty() => None,
            Value::List(names) => Some(names),
            other => name(Field::Categories, other)?,
        },
        model: name(Field::Model, first(model))?,
        endpoint: name(Field::Endpoint, first(endpoint))?,
    })
}

fn name(field: Field, value: Value<'_>) -> Result<Option<Cow<'_, str>>, LineError> {
    let wanted = if field == Field::Categories { "a list of names" } else { "a text" };
    match value {
        Value::Nothing => Ok(None),
        Value::Text(text) => Ok(Some(text)),
        Value::List(_) => Err(wrong(field, wanted, "a list")),
        Value::Number(_) => Err(wrong(field, wanted, "a number")),
        Value::TooLong => Err(LineError::NameTooLong { field }),
        Value::Other(found) => Err(wrong(field, wanted, found)),
    }
}

const fn wrong(field: Field, wanted: &'static str, found: &'static str) -> LineError {
    LineError::WrongType { field, wanted, found }
}

/// The tag of a route of ours, which is named `tag/cluster`; the route that refuses has none.
fn tag_of_route(name: Cow<'_, str>) -> Option<Cow<'_, str>> {
    match name {
        Cow::Borrowed(name) => name.split_once('/').map(|(tag, _)| Cow::Borrowed(tag)),
        Cow::Owned(name) => name.split_once('/').map(|(tag, _)| Cow::Owned(tag.to_owned())),
    }
}

/// Walks an object on the way to places.
struct Walk<'m, 's, 'a> {
    node: &'m Node,
    found: &'s mut Slots<'a>,
}

impl<'a> DeserializeSeed<'a> for Walk<'_, '_, 'a> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Walk<'_, '_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        let Self { node, found } = self;
        while let Some(next) = map.next_key_seed(Key(node))? {
            let Some(next) = next else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            found.forget(next);
            match next.purpose {
                None => map.next_value_seed(Walk { node: next, found })?,
                Some(Purpose::Mark) => {
                    map.next_value::<IgnoredAny>()?;
                    found.seen |= 1 << next.leaves.start;
                }
                Some(Purpose::Field(field)) => {
                    found.put(next, map.next_value_seed(Place { takes_lists: field == Field::Categories })?);
                }
                Some(Purpose::Route) => found.put(next, map.next_value_seed(Place { takes_lists: false })?),
            }
        }
        Ok(())
    }

    // Whatever else stands on the way leads nowhere: the places below it are not there.
    fn visit_seq<S: SeqAccess<'a>>(self, mut list: S) -> Result<(), S::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

impl<'a> Slots<'a> {
    fn put(&mut self, node: &Node, value: Value<'a>) {
        let number = node.leaves.start;
        self.seen |= 1 << number;
        if let Some(slot) = self.values.get_mut(number) {
            *slot = value;
        }
    }
}

/// A key: the node that it leads to, if it leads to any.
struct Key<'m>(&'m Node);

impl<'a, 'm> DeserializeSeed<'a> for Key<'m> {
    type Value = Option<&'m Node>;

    fn deserialize<D: serde::Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'m> Visitor<'_> for Key<'m> {
    type Value = Option<&'m Node>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.keys.iter().find(|(known, _)| **known == *key).map(|(_, node)| node))
    }
}

/// What stands at a place.
struct Place {
    takes_lists: bool,
}

impl<'a> DeserializeSeed<'a> for Place {
    type Value = Value<'a>;

    fn deserialize<D: serde::Deserializer<'a>>(self, deserializer: D) -> Result<Value<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Place {
    type Value = Value<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Value<'a>, E> {
        Ok(if text.len() > LONGEST_NAME { Value::TooLong } else { Value::Text(Cow::Borrowed(text)) })
    }
    fn visit_str<E>(self, text: &str) -> Result<Value<'a>, E> {
        // With an escape inside: it has to be copied out of the parser's hands.
        Ok(if text.len() > LONGEST_NAME { Value::TooLong } else { Value::Text(Cow::Owned(text.to_owned())) })
    }
    fn visit_bool<E>(self, _: bool) -> Result<Value<'a>, E> {
        Ok(Value::Other("true or false"))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Value<'a>, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "what is too large to be exact is no time in any format"
        )]
        Ok(Value::Number(number as f64))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Value<'a>, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "what is too large to be exact is no time in any format"
        )]
        Ok(Value::Number(number as f64))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Value<'a>, E> {
        Ok(Value::Number(number))
    }
    fn visit_unit<E>(self) -> Result<Value<'a>, E> {
        Ok(Value::Nothing)
    }
    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Value<'a>, M::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Other("an object"))
    }
    fn visit_seq<S: SeqAccess<'a>>(self, mut list: S) -> Result<Value<'a>, S::Error> {
        if !self.takes_lists {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Value::Other("a list"));
        }
        let mut names: Cow<'a, str> = Cow::Borrowed("");
        let mut wrong = None;
        while let Some(value) = list.next_element_seed(Self { takes_lists: false })? {
            match value {
                // A name with a comma would be taken for two.
                Value::Text(name) if !name.contains(',') && names.len() + name.len() < LONGEST_NAME => {
                    if names.is_empty() {
                        names = name;
                    } else {
                        let all = names.to_mut();
                        all.push(',');
                        all.push_str(&name);
                    }
                }
                Value::Text(name) if name.contains(',') => {
                    wrong = Some(Value::Other("a list with a comma in a name"))
                }
                Value::Text(_) | Value::TooLong => wrong = Some(Value::TooLong),
                Value::Nothing | Value::List(_) | Value::Number(_) | Value::Other(_) => {
                    wrong = Some(Value::Other("a list of something else"));
                }
            }
        }
        Ok(wrong.unwrap_or(Value::List(names)))
    }
}
