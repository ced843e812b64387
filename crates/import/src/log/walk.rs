//! One line: the mapped paths are walked, everything else is skipped without becoming a value.

use std::borrow::Cow;

use domicile_policy::replay::Row;

use super::{
    Field, LONGEST_NAME, LineError,
    mapping::{MOST_LEAVES, Mapping, Node, Purpose},
    scan::{Bad, Cursor, unescaped},
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
    let mut cursor = Cursor::new(line);
    let is_object = cursor.peek() == Some(b'{');
    let walked = if is_object { object(&mut cursor, &mapping.root, &mut found) } else { cursor.skip() };
    walked.and_then(|()| cursor.end()).map_err(|Bad(at)| LineError::NotJson { column: at + 1 })?;
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
    Number(&'a str),
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
            Value::Number(number) => {
                let number = number.parse::<f64>().ok();
                Some(number.and_then(time::of_number).ok_or(LineError::Time)?)
            }
            Value::TooLong => return Err(LineError::Time),
            Value::List(_) => return Err(wrong(Field::Time, "an instant", "a list")),
            Value::Other(found) => return Err(wrong(Field::Time, "an instant", found)),
        },
        tag: name(Field::Tag, first(tag))?,
        categories: match first(categories) {
            Value::List(names) if names.is_empty() => None,
            Value::List(names) => Some(names),
            other @ (Value::Nothing
            | Value::Text(_)
            | Value::Number(_)
            | Value::TooLong
            | Value::Other(_)) => name(Field::Categories, other)?,
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

/// Walks an object, at its first brace. What else stands on the way to a place leads nowhere.
fn object<'a>(cursor: &mut Cursor<'a>, node: &Node, found: &mut Slots<'a>) -> Result<(), Bad> {
    if !cursor.take(b'{') {
        return cursor.skip();
    }
    if cursor.take(b'}') {
        return Ok(());
    }
    loop {
        let key = cursor.key()?;
        match node.below(key, cursor.has_escapes()) {
            None => cursor.skip()?,
            Some(next) => {
                found.forget(next);
                match next.purpose {
                    None => object(cursor, next, found)?,
                    Some(Purpose::Mark) => {
                        cursor.skip()?;
                        found.seen |= 1 << next.leaves.start;
                    }
                    Some(Purpose::Field(Field::Categories)) => found.put(next, list_or_value(cursor)?),
                    Some(Purpose::Field(_) | Purpose::Route) => found.put(next, value(cursor)?),
                }
            }
        }
        if !cursor.take(b',') {
            break;
        }
    }
    if cursor.take(b'}') { Ok(()) } else { Err(cursor.here()) }
}

impl Node {
    /// Where a key leads, if it leads to a place.
    fn below(&self, key: &str, has_escapes: bool) -> Option<&Self> {
        let lead = |key: &str| self.keys.iter().find(|(known, _)| **known == *key).map(|(_, node)| node);
        if has_escapes { unescaped(key).and_then(|key| lead(&key)) } else { lead(key) }
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

/// What stands at a place.
fn value<'a>(cursor: &mut Cursor<'a>) -> Result<Value<'a>, Bad> {
    let value = match cursor.peek() {
        Some(b'"') => return text(cursor),
        Some(b'-' | b'0'..=b'9') => return cursor.number().map(Value::Number),
        Some(b'n') => Value::Nothing,
        Some(b't' | b'f') => Value::Other("true or false"),
        Some(b'{') => Value::Other("an object"),
        Some(b'[') => Value::Other("a list"),
        Some(_) | None => return Err(cursor.here()),
    };
    cursor.skip()?;
    Ok(value)
}

fn text<'a>(cursor: &mut Cursor<'a>) -> Result<Value<'a>, Bad> {
    let here = cursor.here();
    let raw = cursor.string()?;
    // An escape has six characters at most for each byte of a name.
    if raw.len() > 6 * LONGEST_NAME {
        return Ok(Value::TooLong);
    }
    let text =
        if cursor.has_escapes() { Cow::Owned(unescaped(raw).ok_or(here)?) } else { Cow::Borrowed(raw) };
    Ok(if text.len() > LONGEST_NAME { Value::TooLong } else { Value::Text(text) })
}

/// The names of a list, or what else stands there.
fn list_or_value<'a>(cursor: &mut Cursor<'a>) -> Result<Value<'a>, Bad> {
    if !cursor.take(b'[') {
        return value(cursor);
    }
    let mut names: Cow<'a, str> = Cow::Borrowed("");
    let mut wrong = None;
    if cursor.take(b']') {
        return Ok(Value::List(names));
    }
    loop {
        match value(cursor)? {
            Value::Text(name) if name.is_empty() => {}
            // A name with a comma would be taken for two.
            Value::Text(name) if name.contains(',') => {
                wrong = Some(Value::Other("a list with a comma in a name"));
            }
            Value::Text(name) if names.len() + name.len() < LONGEST_NAME => {
                if names.is_empty() {
                    names = name;
                } else {
                    let all = names.to_mut();
                    all.push(',');
                    all.push_str(&name);
                }
            }
            Value::Text(_) | Value::TooLong => wrong = Some(Value::TooLong),
            Value::Nothing | Value::List(_) | Value::Number(_) | Value::Other(_) => {
                wrong = Some(Value::Other("a list of something else"));
            }
        }
        if !cursor.take(b',') {
            break;
        }
    }
    if cursor.take(b']') { Ok(wrong.unwrap_or(Value::List(names))) } else { Err(cursor.here()) }
}
