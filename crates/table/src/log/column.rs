//! Finding a column by its name, and whether it can hold what it should.

use domicile_text::{Text, text};
use parquet::{
    basic::{ConvertedType, LogicalType, Type},
    column::reader::ColumnReader,
    file::reader::RowGroupReader,
    schema::types::{ColumnDescriptor, SchemaDescriptor},
};

use super::{
    cells::{Cells, Levels, Source},
    error::{Field, LogError},
    guard::guarded,
    time::{Marked, Unit, marked},
};

/// A column that holds a field.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name, as it was given.
    name: String,
    /// Its place among the leaves of the schema.
    leaf: usize,
    kind: Kind,
    levels: Levels,
}

/// What its values are.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Text,
    /// Without a unit where Parquet does not mark it as a timestamp.
    Number {
        unit: Option<Unit>,
        without_zone: bool,
    },
}

impl Column {
    /// The column `name` of `schema`, if it can hold `field`. A list may be named without what Parquet puts inside.
    pub(super) fn find(schema: &SchemaDescriptor, field: Field, name: &str) -> Result<Self, LogError> {
        let leaves = || schema.columns().iter().enumerate();
        let below = format!("{name}.");
        let exact = leaves().find(|(_, leaf)| leaf.path().string() == name);
        let mut inside = leaves().filter(|(_, leaf)| leaf.path().string().starts_with(&below));
        let (leaf, column) = match (exact, inside.next(), inside.next()) {
            (Some(found), ..) | (None, Some(found), None) => found,
            (None, Some(_), Some(_)) => {
                return Err(wrong(field, name, text!("a group of columns")));
            }
            (None, None, _) => {
                return Err(LogError::NoColumn {
                    field,
                    column: name.to_owned(),
                    columns: leaves().map(|(_, leaf)| self::name(leaf)).collect(),
                });
            }
        };
        // What is found by the name of its group must be the list of that name, not a lone field of a struct.
        if column.path().string() != name && column.max_rep_level() == 0 {
            return Err(wrong(field, name, text!("a group of columns")));
        }
        let lists = match field {
            Field::Categories => 1,
            Field::Time | Field::Tag | Field::Model | Field::Endpoint => 0,
        };
        if column.max_rep_level() > lists {
            return Err(wrong(field, name, described(column)));
        }
        Ok(Self {
            name: name.to_owned(),
            leaf,
            kind: kind(column, field, name)?,
            levels: Levels {
                definition: column.max_def_level(),
                repetition: column.max_rep_level(),
                entry: column.repeated_ancestor_def_level(),
            },
        })
    }

    /// Whether it holds times that do not say their zone.
    pub(super) const fn is_without_zone(&self) -> bool {
        match self.kind {
            Kind::Text => false,
            Kind::Number { without_zone, .. } => without_zone,
        }
    }

    /// Its cells in one row group.
    pub(super) fn cells(&self, group: &dyn RowGroupReader) -> Result<Cells, LogError> {
        let reader = guarded(|| group.get_column_reader(self.leaf));
        let reader = reader.map_err(|source| LogError::Damaged { column: self.name.clone(), source })?;
        let source = match (reader, self.kind) {
            (ColumnReader::ByteArrayColumnReader(reader), Kind::Text) => Source::texts(reader),
            (ColumnReader::Int32ColumnReader(reader), Kind::Number { unit, .. }) => {
                Source::int32(reader, unit)
            }
            (ColumnReader::Int64ColumnReader(reader), Kind::Number { unit, .. }) => {
                Source::int64(reader, unit)
            }
            (ColumnReader::Int96ColumnReader(reader), Kind::Number { .. }) => Source::int96(reader),
            (ColumnReader::DoubleColumnReader(reader), Kind::Number { .. }) => Source::double(reader),
            // The schema that chose the kind is also the one that chooses the reader.
            (
                ColumnReader::BoolColumnReader(_)
                | ColumnReader::Int32ColumnReader(_)
                | ColumnReader::Int64ColumnReader(_)
                | ColumnReader::Int96ColumnReader(_)
                | ColumnReader::FloatColumnReader(_)
                | ColumnReader::DoubleColumnReader(_)
                | ColumnReader::ByteArrayColumnReader(_)
                | ColumnReader::FixedLenByteArrayColumnReader(_),
                _,
            ) => return Err(LogError::Short { column: self.name.clone() }),
        };
        Ok(Cells::new(self.name.clone(), self.levels, source))
    }
}

fn kind(column: &ColumnDescriptor, field: Field, name: &str) -> Result<Kind, LogError> {
    let is_time = match field {
        Field::Time => true,
        Field::Tag | Field::Categories | Field::Model | Field::Endpoint => false,
    };
    match column.physical_type() {
        Type::BYTE_ARRAY if is_text(column) => Ok(Kind::Text),
        Type::INT64 | Type::INT32 | Type::INT96 | Type::DOUBLE if is_time => match marked(column) {
            Marked::Timestamp { unit, without_zone } => Ok(Kind::Number { unit: Some(unit), without_zone }),
            Marked::Plain => Ok(Kind::Number { unit: None, without_zone: false }),
            Marked::Other => Err(wrong(field, name, described(column))),
        },
        Type::BOOLEAN
        | Type::INT32
        | Type::INT64
        | Type::INT96
        | Type::FLOAT
        | Type::DOUBLE
        | Type::BYTE_ARRAY
        | Type::FIXED_LEN_BYTE_ARRAY => Err(wrong(field, name, described(column))),
    }
}

/// Whether bytes are text: marked so, or not marked at all, as older writers left them. Values are looked at anyway.
fn is_text(column: &ColumnDescriptor) -> bool {
    match column.logical_type_ref() {
        Some(LogicalType::String | LogicalType::Enum) => true,
        Some(_) => false,
        None => {
            matches!(column.converted_type(), ConvertedType::UTF8 | ConvertedType::ENUM | ConvertedType::NONE)
        }
    }
}

fn wrong(field: Field, name: &str, found: Text) -> LogError {
    LogError::Type { field, column: name.to_owned(), found }
}

/// What a column holds, in Parquet's words.
fn described(column: &ColumnDescriptor) -> Text {
    let physical = column.physical_type();
    let value = match (column.logical_type_ref(), column.converted_type()) {
        (Some(logical), _) => format!("{physical} ({logical:?})"),
        (None, ConvertedType::NONE) => physical.to_string(),
        (None, converted) => format!("{physical} ({converted})"),
    };
    if column.max_rep_level() > 0 { text!("a list of {value}", value) } else { Text::data(value) }
}

/// The name under which a leaf can be read.
pub(super) fn name(column: &ColumnDescriptor) -> String {
    let path = column.path().string();
    for inside in [".list.element", ".list.item", ".bag.array_element", ".bag.array", ".array"] {
        if let Some(list) = path.strip_suffix(inside) {
            return list.to_owned();
        }
    }
    path
}
