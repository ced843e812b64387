//! Where a format keeps the fields of a row: a tree of the keys that lead to them.

use std::{borrow::Cow, ops::Range};

use domicile_policy::replay::Row;
use domicile_text::{Text, text};

use super::{
    Field, Fields, Format, LineError, Pointers,
    walk::{self, Slots},
};

/// The most places that one mapping reads.
pub(super) const MOST_LEAVES: usize = 12;
/// The most keys that lead to one place.
const DEEPEST: usize = 16;

/// Why a mapping cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum MappingError {
    /// It does not say where the tag is: every request would be one without a tag.
    NoTag,
    /// It says nothing where something is needed.
    Empty {
        /// The field.
        field: Field,
    },
    /// It is no JSON pointer to a key.
    Pointer {
        /// The field.
        field: Field,
        /// What stands there.
        pointer: String,
    },
    /// Two places are the same, or one is inside the other.
    Twice {
        /// The field of the second.
        field: Field,
        /// The second.
        pointer: String,
    },
    /// There are too many.
    TooMany,
}

impl From<&MappingError> for Text {
    fn from(error: &MappingError) -> Self {
        match error {
            MappingError::NoTag => text!(
                "the mapping does not say where the residency tag is: add `tag`, for example `{example}`",
                example = "tag = \"/meta/residency\"",
            ),
            MappingError::Empty { field } => text!(
                "`{field}` is an empty list: name a place, or leave the field out",
                field = field.as_str(),
            ),
            MappingError::Pointer { field, pointer } => text!(
                "`{field}`: `{pointer}` is not a JSON pointer to a key: write it like `/meta/residency`, with `~1` for `/` and `~0` for `~` inside a key",
                field = field.as_str(),
                pointer,
            ),
            MappingError::Twice { field, pointer } => text!(
                "`{field}`: `{pointer}` is read twice, or lies inside another place that is read: name it once",
                field = field.as_str(),
                pointer,
            ),
            MappingError::TooMany => {
                text!("the mapping names more than {most} places: leave some out", most = MOST_LEAVES,)
            }
        }
    }
}

/// What is done with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It holds the field.
    Field(Field),
    /// It holds the name of a route of ours, which begins with the tag.
    Route,
    /// That it is there tells the format.
    Mark,
}

/// What a text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Itself; an empty one for nothing.
    Itself,
    /// Itself; an empty one and `-` for nothing.
    ItselfUnlessDash,
    /// The tag of a route of ours, which is named `tag/cluster`. The route that refuses has none.
    TagOfRoute,
}

impl Meaning {
    /// What `text` stands for; nothing when it stands for nothing.
    #[inline]
    pub fn of(self, text: Cow<'_, str>) -> Option<Cow<'_, str>> {
        let text = match (self, text) {
            (Self::Itself, text) => text,
            (Self::ItselfUnlessDash, text) => {
                return Some(text).filter(|text| !matches!(text.as_ref(), "" | "-"));
            }
            (Self::TagOfRoute, Cow::Borrowed(name)) => Cow::Borrowed(name.split_once('/')?.0),
            (Self::TagOfRoute, Cow::Owned(name)) => Cow::Owned(name.split_once('/')?.0.to_owned()),
        };
        (!text.is_empty()).then_some(text)
    }
}

/// Where a value is, and what a text there stands for.
#[derive(Clone, Debug)]
pub struct Place {
    pub(super) number: usize,
    /// The keys that lead to it.
    pub path: Vec<String>,
    /// What a text there stands for.
    pub meaning: Meaning,
}

/// A key on the way, or the place itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) keys: Vec<(Box<str>, Self)>,
    /// What is done with the place; nothing on the way.
    pub(super) purpose: Option<Purpose>,
    /// The places at and below it.
    pub(super) leaves: Range<usize>,
}

impl Node {
    /// Adds the place at `path`; whether there was room for it.
    fn add(&mut self, path: &[String], purpose: Purpose) -> bool {
        let Some((key, rest)) = path.split_first() else {
            let free = self.purpose.is_none() && self.keys.is_empty();
            self.purpose = Some(purpose);
            return free;
        };
        if self.purpose.is_some() {
            return false;
        }
        match self.keys.iter_mut().find(|(known, _)| **known == **key) {
            Some((_, node)) => node.add(rest, purpose),
            None => {
                let mut node = Self::default();
                node.add(rest, purpose);
                self.keys.push((key.as_str().into(), node));
                true
            }
        }
    }

    /// Numbers the places at and below it from `next` on, and tells each one's number by its path.
    fn number(&mut self, next: usize, path: &mut Vec<String>, told: &mut Vec<(Vec<String>, usize)>) -> usize {
        let first = next;
        let mut next = next;
        if self.purpose.is_some() {
            told.push((path.clone(), next));
            next += 1;
        }
        for (key, node) in &mut self.keys {
            path.push(key.to_string());
            next = node.number(next, path, told);
            path.pop();
        }
        self.leaves = first..next;
        next
    }
}

/// How lines of one format are read.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(super) root: Node,
    /// For each field, in the order of [`Field::ALL`], its places in the order in which they are tried.
    pub(super) places: [Vec<Place>; 5],
    /// The places that tell the format.
    pub(super) marks: u32,
    /// The paths of those.
    mark_paths: Vec<Vec<String>>,
}

impl Mapping {
    /// The mapping of a known format.
    pub fn of(format: Format) -> Self {
        use Field::{Categories, Endpoint, Model, Tag, Time};
        const fn field(field: Field, pointer: &str) -> (Purpose, &str) {
            (Purpose::Field(field), pointer)
        }
        // A place that is a mark carries `*`.
        let places: &[(Purpose, &str)] = match format {
            Format::Plain => &[
                field(Time, "/time"),
                field(Tag, "*/tag"),
                field(Categories, "/categories"),
                field(Model, "/model"),
                field(Endpoint, "/endpoint"),
            ],
            Format::Litellm => &[
                field(Time, "*/startTime"),
                // The header alone carries the tag: what stands in a body's own metadata is the caller's word.
                field(Tag, "/metadata/requester_custom_headers/x-residency"),
                field(Tag, "/metadata/headers/x-residency"),
                field(Tag, "/proxy_server_request/headers/x-residency"),
                field(Tag, "/litellm_params/proxy_server_request/headers/x-residency"),
                field(Model, "*/model_group"),
                field(Model, "/model"),
                field(Endpoint, "/model_id"),
                (Purpose::Mark, "*/call_type"),
            ],
            Format::Envoy => &[
                field(Time, "/start_time"),
                field(Tag, "*/x-residency"),
                // The router takes the header away from what it serves; the route that served it knows the tag.
                (Purpose::Route, "*/route_name"),
                field(Model, "/model"),
            ],
            Format::Opa => &[
                field(Time, "/timestamp"),
                field(Tag, "/input/attributes/request/http/headers/x-residency"),
                field(Model, "/input/parsed_body/model"),
                (Purpose::Mark, "*/decision_id"),
            ],
        };
        let places: Vec<Wanted> = places
            .iter()
            .map(|(purpose, pointer)| Wanted {
                purpose: *purpose,
                path: path(pointer.trim_start_matches('*')).unwrap_or_default(),
                is_mark: pointer.starts_with('*'),
            })
            .collect();
        let meaning = if format == Format::Envoy { Meaning::ItselfUnlessDash } else { Meaning::Itself };
        Self::built(&places, meaning).unwrap_or_else(|_| Self::nothing())
    }

    /// The mapping that somebody wrote, or what is wrong with it.
    pub fn new(fields: &Fields) -> Result<Self, MappingError> {
        if fields.tag.is_none() {
            return Err(MappingError::NoTag);
        }
        let mut places = Vec::new();
        for field in Field::ALL {
            let pointers = match field {
                Field::Time => &fields.time,
                Field::Tag => &fields.tag,
                Field::Categories => &fields.categories,
                Field::Model => &fields.model,
                Field::Endpoint => &fields.endpoint,
            };
            let pointers = match pointers {
                None => continue,
                Some(Pointers::One(pointer)) => std::slice::from_ref(pointer),
                Some(Pointers::Several(pointers)) => pointers.as_slice(),
            };
            if pointers.is_empty() {
                return Err(MappingError::Empty { field });
            }
            for pointer in pointers {
                let path =
                    path(pointer).ok_or_else(|| MappingError::Pointer { field, pointer: pointer.clone() })?;
                places.push(Wanted { purpose: Purpose::Field(field), path, is_mark: false });
            }
        }
        Self::built(&places, Meaning::Itself).map_err(|wrong| match wrong {
            Wrong::TooMany => MappingError::TooMany,
            Wrong::Twice(place) => MappingError::Twice {
                field: match place.purpose {
                    Purpose::Field(field) => field,
                    Purpose::Route | Purpose::Mark => Field::Tag,
                },
                pointer: place
                    .path
                    .iter()
                    .map(|key| format!("/{}", key.replace('~', "~0").replace('/', "~1")))
                    .collect(),
            },
        })
    }

    /// Where a field is, in the order in which the places are tried.
    pub fn places(&self, field: Field) -> &[Place] {
        let [time, tag, categories, model, endpoint] = &self.places;
        match field {
            Field::Time => time,
            Field::Tag => tag,
            Field::Categories => categories,
            Field::Model => model,
            Field::Endpoint => endpoint,
        }
    }

    /// Whether a log that has these paths carries a mark of the format.
    pub(super) fn is_marked(&self, has: impl Fn(&[String]) -> bool) -> bool {
        self.mark_paths.iter().any(|path| has(path))
    }

    fn nothing() -> Self {
        Self { root: Node::default(), places: Default::default(), marks: 0, mark_paths: Vec::new() }
    }

    fn built(places: &[Wanted], meaning: Meaning) -> Result<Self, Wrong> {
        if places.len() > MOST_LEAVES {
            return Err(Wrong::TooMany);
        }
        let mut mapping = Self::nothing();
        for place in places {
            if place.path.is_empty() || !mapping.root.add(&place.path, place.purpose) {
                return Err(Wrong::Twice(place.clone()));
            }
        }
        let mut numbers = Vec::new();
        mapping.root.number(0, &mut Vec::new(), &mut numbers);
        for place in places {
            let Some((_, number)) = numbers.iter().find(|(path, _)| *path == place.path) else { continue };
            if place.is_mark {
                mapping.marks |= 1 << number;
                mapping.mark_paths.push(place.path.clone());
            }
            let (field, meaning) = match place.purpose {
                Purpose::Field(field) => (field, meaning),
                Purpose::Route => (Field::Tag, Meaning::TagOfRoute),
                Purpose::Mark => continue,
            };
            for (of, list) in Field::ALL.iter().zip(&mut mapping.places) {
                if *of == field {
                    list.push(Place { number: *number, path: place.path.clone(), meaning });
                }
            }
        }
        Ok(mapping)
    }

    /// The row of a line, without its line end; an error when it is none.
    pub fn read<'a>(&self, line: &'a [u8]) -> Result<Row<'a>, LineError> {
        let mut found = Slots::default();
        walk::read(self, super::text(line)?, &mut found)?;
        let row = found.row(self)?;
        if row.is_empty() { Err(LineError::NoFields) } else { Ok(row) }
    }
}

/// One place of a mapping, before they are a tree.
#[derive(Clone, Debug)]
struct Wanted {
    purpose: Purpose,
    path: Vec<String>,
    is_mark: bool,
}

enum Wrong {
    TooMany,
    Twice(Wanted),
}

/// The keys of a JSON pointer; nothing when it is none, or leads to the whole line.
fn path(pointer: &str) -> Option<Vec<String>> {
    let mut keys = Vec::new();
    for key in pointer.strip_prefix('/')?.split('/') {
        let mut plain = String::with_capacity(key.len());
        let mut rest = key.chars();
        while let Some(c) = rest.next() {
            plain.push(match c {
                '~' => match rest.next()? {
                    '0' => '~',
                    '1' => '/',
                    _ => return None,
                },
                c => c,
            });
        }
        keys.push(plain);
    }
    (keys.len() <= DEEPEST).then_some(keys)
}
