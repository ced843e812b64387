//! Parquet files for the tests, and what is read of them.

use std::{borrow::Cow, ops::ControlFlow, sync::Arc};

use bytes::Bytes;
use domicile_policy::Instant;
use domicile_table::log::{Fields, Log, LogError, Place};
use parquet::{
    basic::Compression,
    data_type::{ByteArray, ByteArrayType, DataType},
    file::{
        properties::WriterProperties,
        writer::{SerializedFileWriter, SerializedRowGroupWriter},
    },
    schema::parser::parse_message_type,
};

/// A row that was read, with everything owned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Got {
    pub time: Option<Instant>,
    pub tag: Option<String>,
    pub categories: Option<String>,
    pub model: Option<String>,
    pub endpoint: Option<String>,
}

/// A column to write: values and levels.
pub struct Values<T> {
    pub values: Vec<T>,
    pub definition: Option<Vec<i16>>,
    pub repetition: Option<Vec<i16>>,
}

/// Values that are always there.
pub fn plain<T>(values: Vec<T>) -> Values<T> {
    Values { values, definition: None, repetition: None }
}

/// Values some of which are missing.
pub fn sparse<T>(values: Vec<Option<T>>) -> Values<T> {
    let definition = Some(values.iter().map(|value| i16::from(value.is_some())).collect());
    Values { values: values.into_iter().flatten().collect(), definition, repetition: None }
}

pub fn bytes(texts: &[&str]) -> Vec<ByteArray> {
    texts.iter().map(|text| ByteArray::from(*text)).collect()
}

/// A row group under way.
pub type Group<'a> = SerializedRowGroupWriter<'a, Vec<u8>>;

/// Writes the next column of a row group.
pub fn put<T: DataType>(group: &mut Group<'_>, values: &Values<T::T>) {
    let mut column = group.next_column().unwrap().unwrap();
    let (definition, repetition) = (values.definition.as_deref(), values.repetition.as_deref());
    column.typed::<T>().write_batch(&values.values, definition, repetition).unwrap();
    column.close().unwrap();
}

/// A file with the columns of `message`; `groups` writes one row group at each call.
pub fn file(message: &str, compression: Compression, groups: &[&dyn Fn(&mut Group<'_>)]) -> Bytes {
    let schema = Arc::new(parse_message_type(&format!("message log {{ {message} }}")).unwrap());
    let properties = WriterProperties::builder().set_compression(compression).build();
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties)).unwrap();
    for group in groups {
        let mut open = writer.next_row_group().unwrap();
        group(&mut open);
        open.close().unwrap();
    }
    writer.into_inner().unwrap().into()
}

/// A file with one column of texts.
pub fn texts(message: &str, texts: &[&str]) -> Bytes {
    file(message, Compression::UNCOMPRESSED, &[&|group| put::<ByteArrayType>(group, &plain(bytes(texts)))])
}

/// Every row, or what is wrong with it; and whether the times say no zone.
pub fn all(source: Bytes, fields: &Fields) -> Result<(bool, Vec<Result<Got, String>>), LogError> {
    let mut found = Vec::new();
    let log = Log::open(source)?;
    let rows = log.select(fields)?;
    rows.read(|batch| {
        for (number, row) in batch.rows() {
            assert_eq!(usize::try_from(number).unwrap(), found.len() + 1, "rows are numbered from 1");
            let own = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
            found.push(row.map_err(|bad| bad.to_string()).map(|row| Got {
                time: row.time,
                tag: own(row.tag),
                categories: own(row.categories),
                model: own(row.model),
                endpoint: own(row.endpoint),
            }));
        }
        ControlFlow::Continue(())
    })?;
    Ok((rows.is_without_zone(), found))
}

/// A column in which every text but the empty one and `-` is itself.
pub fn place(column: &str) -> Place {
    Place {
        column: column.to_owned(),
        meaning: Box::new(|text| Some(text).filter(|text| !matches!(text.as_ref(), "" | "-"))),
    }
}

/// Nothing to read; a number is seconds since 1970.
pub fn nothing() -> Fields {
    Fields {
        time: Vec::new(),
        tag: Vec::new(),
        categories: Vec::new(),
        model: Vec::new(),
        endpoint: Vec::new(),
        text_time: |text| text.parse().ok(),
        number_time: |number| {
            let is_whole = (0.0..1e12).contains(&number);
            is_whole.then(|| Instant::from_second(format!("{number:.0}").parse().unwrap())).flatten()
        },
    }
}

pub fn fields(time: Option<&str>, tag: Option<&str>) -> Fields {
    Fields {
        time: time.map(place).into_iter().collect(),
        tag: tag.map(place).into_iter().collect(),
        ..nothing()
    }
}
