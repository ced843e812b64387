//! YAML as a tree with positions, read from the events of `saphyr-parser`, within limits: aliases share their
//! node instead of copying it, so that a small file cannot become a large tree.
//!
//! Nothing is interpreted here but `<<` and null: a plain `no` or `010` stays text, and who reads it decides.

use std::{collections::HashMap, rc::Rc};

use domicile_text::{Text, text};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use crate::{
    error::ImportError,
    text::{Position, count},
};

/// How deep maps and lists may be nested.
const DEPTH: usize = 48;
/// How many scalars, maps, lists and aliases there may be.
const NODES: usize = 500_000;
/// How many keys `<<` may bring in, over the whole file.
const MERGED: usize = 200_000;

/// A node and where it stands (for an alias: where the alias stands).
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) at: Position,
    pub(crate) value: Value,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Scalar {
        text: Rc<str>,
        /// Without quotes: YAML 1.1 may read it as a number, a date or a truth value.
        plain: bool,
    },
    List(Rc<Vec<Node>>),
    Map(Rc<Map>),
}

/// A map: its own keys in the order of the file, then what `<<` brought in.
#[derive(Debug, Default)]
pub(crate) struct Map {
    entries: Vec<Entry>,
    index: HashMap<Rc<str>, usize>,
    /// Keys that stand there twice: the key, the first and the second place.
    pub(crate) duplicates: Vec<(Rc<str>, Position, Position)>,
}

/// One key of a map with its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Rc<str>,
    pub(crate) at: Position,
    pub(crate) value: Node,
}

impl Map {
    /// The value of `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        self.index.get(key).and_then(|i| self.entries.get(*i))
    }

    /// Every key with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    fn insert_own(&mut self, entry: Entry) {
        if let Some(first) = self.get(&entry.key) {
            self.duplicates.push((Rc::clone(&entry.key), first.at, entry.at));
        } else {
            self.index.insert(Rc::clone(&entry.key), self.entries.len());
            self.entries.push(entry);
        }
    }

    fn insert_merged(&mut self, entry: &Entry) {
        if !self.index.contains_key(&entry.key) {
            self.index.insert(Rc::clone(&entry.key), self.entries.len());
            self.entries.push(entry.clone());
        }
    }
}

impl Node {
    /// The name of what it is.
    pub(crate) fn kind(&self) -> Text {
        match &self.value {
            Value::Scalar { .. } if self.is_null() => text!("empty"),
            Value::Scalar { .. } => text!("a single value"),
            Value::List(_) => text!("a list"),
            Value::Map(_) => text!("a map"),
        }
    }

    /// Whether it is null.
    pub(crate) fn is_null(&self) -> bool {
        match &self.value {
            Value::Scalar { text, plain } => *plain && matches!(&**text, "" | "~" | "null" | "Null" | "NULL"),
            Value::List(_) | Value::Map(_) => false,
        }
    }

    /// The map it is.
    pub(crate) fn map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            Value::Scalar { .. } | Value::List(_) => None,
        }
    }

    /// The list it is.
    pub(crate) fn list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(list) => Some(list),
            Value::Scalar { .. } | Value::Map(_) => None,
        }
    }

    /// The text it is, and whether it stands without quotes.
    pub(crate) fn scalar(&self) -> Option<(&str, bool)> {
        match &self.value {
            Value::Scalar { text, plain } => Some((text, *plain)),
            Value::List(_) | Value::Map(_) => None,
        }
    }
}

/// The one document in `text`.
pub(crate) fn parse(text: &str) -> Result<Node, ImportError> {
    let mut builder = Builder::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| syntax(text, &error))?;
        builder.take(event, position(span.start))?;
    }
    builder.root.ok_or(ImportError::Empty)
}

fn position(marker: Marker) -> Position {
    Position { line: count(marker.line().max(1)), column: count(marker.col().saturating_add(1)) }
}

fn syntax(text: &str, error: &ScanError) -> ImportError {
    let at = position(*error.marker());
    let line = usize::try_from(at.line).unwrap_or(usize::MAX);
    // The scanner reports the line of the tab or the one after it.
    let has_tab = text
        .lines()
        .skip(line.saturating_sub(2))
        .take(2)
        .any(|line| line.chars().take_while(|c| c.is_whitespace() || *c == '-').any(|c| c == '\t'));
    let error = error.info();
    let message = if has_tab {
        text!(
            "this is not YAML ({error}): lines are indented with a tab, which YAML does not allow: use spaces",
            error,
        )
    } else {
        text!("this is not YAML ({error})", error)
    };
    ImportError::Syntax { line: at.line, column: at.column, message }
}

enum Frame {
    List { at: Position, anchor: usize, items: Vec<Node> },
    Map { at: Position, anchor: usize, map: Map, merges: Vec<Node>, key: Option<(Rc<str>, Position)> },
}

#[derive(Default)]
struct Builder {
    stack: Vec<Frame>,
    anchors: HashMap<usize, Node>,
    root: Option<Node>,
    nodes: usize,
    merged: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, at: Position) -> Result<(), ImportError> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) if self.root.is_some() => Err(ImportError::Syntax {
                line: at.line,
                column: at.column,
                message: text!("a second document begins here, which LiteLLM does not read: remove it"),
            }),
            Event::DocumentStart(_) => Ok(()),
            Event::Alias(id) => {
                let node = self.anchors.get(&id).cloned().ok_or_else(|| ImportError::Syntax {
                    line: at.line,
                    column: at.column,
                    message: text!("this alias stands inside what it refers to: write the value out"),
                })?;
                self.put(Node { at, ..node })
            }
            Event::Scalar(text, style, anchor, _) => {
                let plain = style == ScalarStyle::Plain;
                let node = Node { at, value: Value::Scalar { text: Rc::from(&*text), plain } };
                self.finish(node, anchor)
            }
            Event::SequenceStart(anchor, _) => self.open(Frame::List { at, anchor, items: Vec::new() }, at),
            Event::MappingStart(anchor, _) => {
                self.open(Frame::Map { at, anchor, map: Map::default(), merges: Vec::new(), key: None }, at)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
        }
    }

    fn open(&mut self, frame: Frame, at: Position) -> Result<(), ImportError> {
        if self.stack.len() >= DEPTH {
            return Err(excessive(at, text!("lists and maps are nested too deep")));
        }
        self.stack.push(frame);
        Ok(())
    }

    fn close(&mut self) -> Result<(), ImportError> {
        match self.stack.pop() {
            None => Ok(()),
            Some(Frame::List { at, anchor, items }) => {
                self.finish(Node { at, value: Value::List(Rc::new(items)) }, anchor)
            }
            Some(Frame::Map { at, anchor, mut map, merges, .. }) => {
                for merge in &merges {
                    self.merge(&mut map, merge)?;
                }
                self.finish(Node { at, value: Value::Map(Rc::new(map)) }, anchor)
            }
        }
    }

    /// YAML 1.1 `<<`: a map, or a list of maps of which the earlier counts; own keys count more than either.
    fn merge(&mut self, map: &mut Map, from: &Node) -> Result<(), ImportError> {
        let wrong = |node: &Node| ImportError::WrongType {
            line: node.at.line,
            column: node.at.column,
            field: Box::new(text!("what `<<` refers to").into()),
            wanted: text!("a map or a list of maps"),
            found: node.kind(),
        };
        let sources = match &from.value {
            Value::Map(_) => std::slice::from_ref(from),
            Value::List(list) => list.as_slice(),
            Value::Scalar { .. } => return Err(wrong(from)),
        };
        for source in sources {
            let other = source.map().ok_or_else(|| wrong(source))?;
            for entry in other.iter() {
                self.merged += 1;
                if self.merged > MERGED {
                    return Err(excessive(source.at, text!("`<<` brings in too many keys")));
                }
                map.insert_merged(entry);
            }
        }
        Ok(())
    }

    fn finish(&mut self, node: Node, anchor: usize) -> Result<(), ImportError> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        self.put(node)
    }

    fn put(&mut self, node: Node) -> Result<(), ImportError> {
        self.nodes += 1;
        if self.nodes > NODES {
            return Err(excessive(node.at, text!("there are too many values")));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::List { items, .. }) => items.push(node),
            Some(Frame::Map { map, merges, key, .. }) => match (key.take(), &node.value) {
                (None, Value::Scalar { text, .. }) => *key = Some((Rc::clone(text), node.at)),
                (None, Value::List(_) | Value::Map(_)) => {
                    return Err(ImportError::WrongType {
                        line: node.at.line,
                        column: node.at.column,
                        field: Box::new(text!("a key").into()),
                        wanted: text!("a single value"),
                        found: node.kind(),
                    });
                }
                (Some((name, _)), _) if &*name == "<<" => merges.push(node),
                (Some((key, at)), _) => map.insert_own(Entry { key, at, value: node }),
            },
        }
        Ok(())
    }
}

const fn excessive(at: Position, what: Text) -> ImportError {
    ImportError::Excessive { line: at.line, column: at.column, what }
}

#[cfg(test)]
mod tests;
