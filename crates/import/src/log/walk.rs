//! One line: the mapped paths are walked, everything else is skipped without becoming a value.

use std::borrow::Cow;

use domicile_policy::{Instant, replay::Row};
use domicile_text::{Text, text};

use super::{
    Field, LONGEST_NAME, LineError,
    mapping::{MOST_LEAVES, Mapping, Node, Place, Purpose},
    scan::{Bad, Cursor, Raw, unescaped},
    time,
};

/// The longest name with escapes: one has six characters at most for each byte.
const LONGEST_ESCAPED: usize = 6 * LONGEST_NAME;

/// Reads one line into `found`; an error when it is no JSON object.
pub(super) fn read<'a>(mapping: &Mapping, line: &'a [u8], found: &mut Slots<'a>) -> Result<(), LineError> {
    let mut cursor = Cursor::new(line);
    let is_object = cursor.peek() == Some(b'{');
    let walked = if is_object { object(&mut cursor, &mapping.root, found) } else { cursor.skip() };
    let walked = walked.and_then(|()| cursor.end());
    if walked.is_err() || cursor.saw_more_than_ascii() {
        std::str::from_utf8(line).map_err(|error| LineError::NotUtf8 { at: error.valid_up_to() + 1 })?;
    }
    walked.map_err(|Bad(at)| LineError::NotJson { column: at + 1 })?;
    if is_object { Ok(()) } else { Err(LineError::NotAnObject) }
}

/// The name of something that is no text: it is said only where it is wrong.
type Said = fn() -> Text;

/// What stands at a place, as it stands in the line: most of it is looked at once, if at all.
#[derive(Clone, Copy, Debug, Default)]
enum Value<'a> {
    #[default]
    Nothing,
    Text(&'a [u8]),
    /// A text with escapes.
    Escaped(&'a [u8]),
    /// With its brackets.
    List(&'a [u8]),
    Number(&'a [u8]),
    Other(Said),
}

/// What was found, by the numbers of the places.
#[derive(Default)]
pub(super) struct Slots<'a> {
    values: [Value<'a>; MOST_LEAVES],
    /// A bit for each place that was there, whatever it holds.
    seen: u32,
}

impl<'a> Slots<'a> {
    /// Whether a place was there that tells the format.
    pub(super) const fn is_marked(&self, mapping: &Mapping) -> bool {
        self.seen & mapping.marks != 0
    }

    /// The row of what was found, or what is wrong with a field.
    pub(super) fn row(&self, mapping: &Mapping) -> Result<Row<'a>, LineError> {
        let [time, tag, categories, model, endpoint] = &mapping.places;
        Ok(Row {
            time: self.time(time)?,
            tag: self.name(Field::Tag, tag)?,
            categories: self.name(Field::Categories, categories)?,
            model: self.name(Field::Model, model)?,
            endpoint: self.name(Field::Endpoint, endpoint)?,
        })
    }

    fn value(&self, place: &Place) -> Value<'a> {
        self.values.get(place.number).copied().unwrap_or_default()
    }

    /// The first name at `places` that means something.
    fn name(&self, field: Field, places: &[Place]) -> Result<Option<Cow<'a, str>>, LineError> {
        let is_list = field == Field::Categories;
        let wrong = |found: Text| {
            let wanted = if is_list { text!("a list of names") } else { text!("a text") };
            Err(LineError::WrongType { field, wanted, found })
        };
        for place in places {
            let name = match self.value(place) {
                Value::Nothing => continue,
                Value::Text(bytes) => text(bytes),
                Value::Escaped(bytes) => unescaped_text(bytes),
                Value::List(list) if is_list => match names(list) {
                    Names::Joined(names) => Some(names),
                    Names::TooLong => None,
                    Names::Wrong(found) => return wrong(found),
                },
                Value::List(_) => return wrong(text!("a list")),
                Value::Number(_) => return wrong(text!("a number")),
                Value::Other(found) => return wrong(found()),
            };
            let Some(name) = name else { return Err(LineError::NameTooLong { field }) };
            if let Some(name) = place.meaning.of(name) {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }

    fn time(&self, places: &[Place]) -> Result<Option<Instant>, LineError> {
        let wrong = |found: Text| {
            Err(LineError::WrongType { field: Field::Time, wanted: text!("an instant"), found })
        };
        for place in places {
            let time = match self.value(place) {
                Value::Nothing => continue,
                Value::Text(bytes) => match time::usual(bytes) {
                    None => match text(bytes).map(|text| place.meaning.of(text)) {
                        Some(None) => continue,
                        Some(Some(text)) => time::of_text(&text),
                        None => None,
                    },
                    usual => usual,
                },
                Value::Escaped(bytes) => unescaped_text(bytes).and_then(|text| time::of_text(&text)),
                Value::Number(number) => std::str::from_utf8(number)
                    .ok()
                    .and_then(|number| number.parse::<f64>().ok())
                    .and_then(time::of_number),
                Value::List(_) => return wrong(text!("a list")),
                Value::Other(found) => return wrong(found()),
            };
            return time.map(Some).ok_or(LineError::Time);
        }
        Ok(None)
    }

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

    /// The slot of a place that is there.
    #[inline(always)]
    fn slot(&mut self, node: &Node) -> Option<&mut Value<'a>> {
        let number = node.leaves.start;
        self.seen |= 1 << number;
        self.values.get_mut(number)
    }
}

/// The text of a string; nothing when it is longer than any that is read.
#[inline(always)]
fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if bytes.len() > LONGEST_NAME { None } else { std::str::from_utf8(bytes).ok().map(Cow::Borrowed) }
}

#[cold]
fn unescaped_text(bytes: &[u8]) -> Option<Cow<'static, str>> {
    let text = if bytes.len() > LONGEST_ESCAPED { None } else { unescaped(bytes) };
    text.filter(|text| text.len() <= LONGEST_NAME).map(Cow::Owned)
}

/// What a list holds.
enum Names<'a> {
    /// Names, with commas between them; of an empty list an empty text.
    Joined(Cow<'a, str>),
    TooLong,
    Wrong(Text),
}

fn names(list: &[u8]) -> Names<'_> {
    let mut cursor = Cursor::new(list);
    let mut names: Cow<'_, str> = Cow::Borrowed("");
    cursor.take(b'[');
    while !cursor.take(b']') {
        cursor.take(b',');
        let mut name = Value::Nothing;
        let _ = value(&mut cursor, &mut name);
        let name = match name {
            Value::Text(bytes) => text(bytes),
            Value::Escaped(bytes) => unescaped_text(bytes),
            Value::Nothing | Value::List(_) | Value::Number(_) | Value::Other(_) => {
                return Names::Wrong(text!("a list of something else"));
            }
        };
        match name {
            Some(name) if name.is_empty() => {}
            // A name with a comma would be taken for two.
            Some(name) if name.contains(',') => return Names::Wrong(text!("a list with a comma in a name")),
            Some(name) if names.len() + name.len() < LONGEST_NAME => {
                if names.is_empty() {
                    names = name;
                } else {
                    let all = names.to_mut();
                    all.push(',');
                    all.push_str(&name);
                }
            }
            Some(_) | None => return Names::TooLong,
        }
    }
    Names::Joined(names)
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
        match node.below(key) {
            None => cursor.skip()?,
            Some(next) => {
                found.forget(next);
                match next.purpose {
                    None => object(cursor, next, found)?,
                    Some(Purpose::Mark) => {
                        cursor.skip()?;
                        found.seen |= 1 << next.leaves.start;
                    }
                    Some(Purpose::Field(_) | Purpose::Route) => {
                        let mut spare = Value::Nothing;
                        value(cursor, found.slot(next).unwrap_or(&mut spare))?;
                    }
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
    #[inline]
    fn below(&self, key: Raw<'_>) -> Option<&Self> {
        // The first byte nearly always tells, and costs less than a comparison of all.
        let same = |known: &[u8], key: &[u8]| known.first() == key.first() && known == key;
        let lead = |key: &[u8]| {
            self.keys.iter().find(|(known, _)| same(known.as_bytes(), key)).map(|(_, node)| node)
        };
        if key.has_escapes {
            unescaped(key.bytes).and_then(|key| lead(key.as_bytes()))
        } else {
            lead(key.bytes)
        }
    }
}

/// Goes past what stands at a place, and puts it into `slot`.
fn value<'a>(cursor: &mut Cursor<'a>, slot: &mut Value<'a>) -> Result<(), Bad> {
    match cursor.peek() {
        Some(b'"') => {
            let here = cursor.here();
            let Raw { bytes, has_escapes } = cursor.string()?;
            // What is too long for a name is refused later, and never becomes a text.
            if has_escapes && bytes.len() <= LONGEST_ESCAPED && unescaped(bytes).is_none() {
                return Err(here);
            }
            *slot = if has_escapes { Value::Escaped(bytes) } else { Value::Text(bytes) };
            return Ok(());
        }
        Some(b'-' | b'0'..=b'9') => {
            *slot = Value::Number(cursor.number()?);
            return Ok(());
        }
        Some(b'[') => {
            let list = cursor.rest();
            cursor.skip()?;
            let length = list.len().saturating_sub(cursor.rest().len());
            *slot = Value::List(list.get(..length).unwrap_or_default());
            return Ok(());
        }
        Some(b'n') => *slot = Value::Nothing,
        Some(b't' | b'f') => *slot = Value::Other(|| text!("true or false")),
        Some(b'{') => *slot = Value::Other(|| text!("an object")),
        Some(_) | None => return Err(cursor.here()),
    }
    cursor.skip()
}
