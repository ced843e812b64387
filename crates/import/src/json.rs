//! JSON files as the importers read them: exact types, with the place of each element in the file. A text is looked at
//! in pieces (`RawValue`), so that one bad element is one bad row.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    fmt,
    marker::PhantomData,
};

use domicile_policy::{Kind, Object};
use domicile_text::{Arg, Text, text};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    text::{Position, count, decode, shown},
};

mod lines;

pub(crate) use lines::{Lines, too_deep};

/// How deep a file may be nested. LiteLLM's model map has 7 levels, botocore's endpoints have 9.
pub(crate) const DEPTH: usize = 32;

/// A JSON text with the starts of its lines.
pub(crate) struct Json<'a> {
    text: &'a str,
    lines: Lines<'a>,
    /// What the file should be, for errors: `a list of deployments`.
    what: Text,
}

/// What is wrong with a piece, and where in the file.
pub(crate) struct Wrong {
    pub(crate) at: Position,
    pub(crate) message: Text,
}

/// A key of a map with its value, still unread.
pub(crate) struct Member<'a> {
    pub(crate) key: Cow<'a, str>,
    pub(crate) value: &'a RawValue,
}

impl<'a> Json<'a> {
    /// The text of `bytes`: refuses what is too large, not UTF-8, empty or nested too deep.
    pub(crate) fn open(bytes: &'a [u8], limit: usize, what: Text) -> Result<Self, ImportError> {
        let text = decode(bytes, limit)?;
        let lines = Lines::of(text);
        if let Some(offset) = too_deep(text, DEPTH) {
            let Position { line, column } = lines.position(offset);
            let what = text!("lists and maps are nested too deep");
            return Err(ImportError::Excessive { line, column, what });
        }
        Ok(Self { text, lines, what })
    }

    /// The documents of the text, one after another, as `>>` of several commands writes them; one at least.
    pub(crate) fn documents(&self) -> Result<Vec<&'a RawValue>, ImportError> {
        let documents = serde_json::Deserializer::from_str(self.text).into_iter::<&'a RawValue>();
        let documents: Vec<_> = documents.collect::<Result<_, _>>().map_err(|error| {
            let at = Position { line: count(error.line()).max(1), column: count(error.column()).max(1) };
            self.refused(Wrong { at, message: said(&error) })
        })?;
        if documents.is_empty() { Err(ImportError::Empty) } else { Ok(documents) }
    }

    /// The one document of the text.
    pub(crate) fn document(&self) -> Result<&'a RawValue, ImportError> {
        match self.documents()?.as_slice() {
            [only] => Ok(only),
            [_, second, ..] => Err(ImportError::Syntax {
                line: self.at(second).line,
                column: self.at(second).column,
                message: text!("a second document begins here: {what} is one", what = &self.what),
            }),
            [] => Err(ImportError::Empty),
        }
    }

    /// Where a piece of the text begins.
    pub(crate) fn at(&self, piece: &RawValue) -> Position {
        // The piece lies in the text: its distance from the start is its place.
        let offset = piece.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        self.lines.position(offset)
    }

    /// The value of a piece.
    pub(crate) fn read<'p, T: Deserialize<'p>>(&self, piece: &'p RawValue) -> Result<T, Wrong> {
        self.placed(piece, serde_json::from_str(piece.get()))
    }

    /// The object of ours that a piece is.
    pub(crate) fn object(&self, kind: Kind, piece: &RawValue) -> Result<Object, Wrong> {
        self.placed(piece, Object::from_body(kind, piece.get()))
    }

    /// What was read of a piece, or what is wrong with it and where in the file.
    fn placed<T>(&self, piece: &RawValue, read: Result<T, serde_json::Error>) -> Result<T, Wrong> {
        read.map_err(|error| {
            // Positions inside the piece count from where it begins.
            let start = self.at(piece);
            let (line, column) = (count(error.line()).max(1), count(error.column()).max(1));
            let column = if line == 1 { start.column.saturating_add(column - 1) } else { column };
            let at = Position { line: start.line.saturating_add(line - 1), column };
            Wrong { at, message: said(&error) }
        })
    }

    /// The elements of a list.
    pub(crate) fn list(
        &self,
        piece: &'a RawValue,
        field: impl Into<Arg>,
    ) -> Result<Vec<&'a RawValue>, ImportError> {
        if !piece.get().starts_with('[') {
            return Err(self.wrong_type(piece, field, text!("a list")));
        }
        self.read::<List<&'a RawValue>>(piece).map(|List(list)| list).map_err(|wrong| self.refused(wrong))
    }

    /// The keys of a map with their values, in order; none stands twice.
    pub(crate) fn members(
        &self,
        piece: &'a RawValue,
        field: impl Into<Arg>,
    ) -> Result<Vec<Member<'a>>, ImportError> {
        if !piece.get().starts_with('{') {
            return Err(self.wrong_type(piece, field, text!("a map")));
        }
        let Members(members) = self.read(piece).map_err(|wrong| self.refused(wrong))?;
        let mut first: HashMap<&str, Position> = HashMap::new();
        for member in &members {
            let Position { line, column } = self.at(member.value);
            if let Some(before) = first.insert(&member.key, Position { line, column }) {
                let key = shown(&member.key);
                return Err(ImportError::DuplicateKey { line, column, key, first: before.line });
            }
        }
        Ok(members)
    }

    /// The error of a piece that has another kind than it must have.
    fn wrong_type(&self, piece: &RawValue, field: impl Into<Arg>, wanted: Text) -> ImportError {
        let Position { line, column } = self.at(piece);
        ImportError::WrongType { line, column, field: Box::new(field.into()), wanted, found: kind(piece) }
    }

    /// The error of the whole file.
    pub(crate) fn refused(&self, wrong: Wrong) -> ImportError {
        let Wrong { at: Position { line, column }, message } = wrong;
        let message = text!("this is not {what} ({message})", what = &self.what, message);
        ImportError::Syntax { line, column, message }
    }
}

impl Wrong {
    /// What is wrong with the element `name`, as the sentence of its row.
    pub(crate) fn sentence(&self, name: &str) -> Text {
        let Position { line, column } = self.at;
        let message = &self.message;
        text!(
            "`{name}` cannot be read at line {line}, column {column}: {message}.",
            name,
            line,
            column,
            message,
        )
    }
}

/// What serde_json says, without its own position and without the value itself, which may be a key; and how to mend
/// a file that is cut off.
fn said(error: &serde_json::Error) -> Text {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    let message = match (message.split_once(": string \""), message.rsplit_once(", expected ")) {
        (Some((invalid, _)), Some((_, wanted))) => format!("{invalid}: a text, expected {wanted}"),
        (_, _) => message.to_owned(),
    };
    let message = shown(&message);
    if error.is_eof() {
        text!("{message}: the file is cut off, so load it again", message)
    } else {
        Text::data(message)
    }
}

/// What a piece is.
fn kind(piece: &RawValue) -> Text {
    match piece.get().bytes().next() {
        Some(b'{') => text!("a map"),
        Some(b'[') => text!("a list"),
        Some(b'"') => text!("a text"),
        Some(b't' | b'f') => text!("true or false"),
        Some(b'n') => Text::data("null"),
        Some(_) | None => text!("a number"),
    }
}

/// A value that is read from a map and from nothing else: serde would also take the fields of a struct from a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Map<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Only<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Only<T> {
            type Value = Map<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Map)
            }
        }
        deserializer.deserialize_map(Only(PhantomData))
    }
}

/// The keys of a map with their values, in order; none stands twice.
#[derive(Clone, Debug)]
pub(crate) struct Unique<V>(pub(crate) Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Unique<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for All<V> {
            type Value = Unique<V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut all: Vec<(String, V)> = Vec::new();
                let mut seen = HashSet::new();
                while let Some(key) = map.next_key::<String>()? {
                    if !seen.insert(key.clone()) {
                        return Err(serde::de::Error::custom(format!("duplicate field `{}`", shown(&key))));
                    }
                    all.push((key, map.next_value()?));
                }
                Ok(Unique(all))
            }
        }
        deserializer.deserialize_map(All(PhantomData))
    }
}

/// A list of anything.
struct List<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for All<T> {
            type Value = List<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(element) = list.next_element()? {
                    all.push(element);
                }
                Ok(List(all))
            }
        }
        deserializer.deserialize_seq(All(PhantomData))
    }
}

struct Members<'a>(Vec<Member<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(Key(key)) = map.next_key()? {
                    members.push(Member { key, value: map.next_value()? });
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

/// A key, borrowed from the text where it has no escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
