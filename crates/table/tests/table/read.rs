//! A table read back, row by row, by Parquet's own record reader.

use std::sync::Arc;

use bytes::Bytes;
use domicile_policy::{Catalogue, Index, Instant};
use parquet::{
    file::{reader::FileReader as _, serialized_reader::SerializedFileReader},
    record::Field,
};

/// A row as the test wants it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub tag: String,
    pub category: Option<String>,
    pub endpoint: String,
    pub model: String,
    pub upstream_name: String,
    pub placement: String,
    pub provider: String,
    pub verdict: String,
    pub outcome: String,
    pub reasons: Vec<String>,
    pub excused: Vec<String>,
    pub policies: Vec<String>,
    pub from: Instant,
    pub to: Instant,
}

pub fn index(catalogue: Catalogue) -> Index {
    Index::new(Arc::new(catalogue))
}

pub fn open(bytes: Vec<u8>) -> SerializedFileReader<Bytes> {
    SerializedFileReader::new(Bytes::from(bytes)).unwrap()
}

pub fn rows(bytes: Vec<u8>) -> Vec<Row> {
    let file = open(bytes);
    file.get_row_iter(None).unwrap().map(|row| row_of(row.unwrap().into_columns())).collect()
}

fn row_of(columns: Vec<(String, Field)>) -> Row {
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let wanted = [
        "tag",
        "category",
        "endpoint",
        "model",
        "upstream_name",
        "placement",
        "provider",
        "verdict",
        "outcome",
        "reasons",
        "excused",
        "policies",
        "valid_from",
        "valid_to",
    ];
    assert_eq!(names, wanted, "the columns are those of the guide");
    let mut fields = columns.into_iter().map(|(_, field)| field);
    let mut next = || fields.next().unwrap();
    Row {
        tag: text(next()).unwrap(),
        category: text(next()),
        endpoint: text(next()).unwrap(),
        model: text(next()).unwrap(),
        upstream_name: text(next()).unwrap(),
        placement: text(next()).unwrap(),
        provider: text(next()).unwrap(),
        verdict: text(next()).unwrap(),
        outcome: text(next()).unwrap(),
        reasons: list(next()),
        excused: list(next()),
        policies: list(next()),
        from: instant(&next()),
        to: instant(&next()),
    }
}

fn text(field: Field) -> Option<String> {
    if field == Field::Null {
        return None;
    }
    let Field::Str(text) = field else { panic!("text is expected, not {field:?}") };
    Some(text)
}

fn list(field: Field) -> Vec<String> {
    let Field::ListInternal(list) = field else { panic!("a list is expected, not {field:?}") };
    list.elements().iter().map(|element| text(element.clone()).unwrap()).collect()
}

fn instant(field: &Field) -> Instant {
    let Field::TimestampMicros(micros) = field else { panic!("a timestamp is expected, not {field:?}") };
    assert_eq!(micros % 1_000_000, 0, "instants are whole seconds");
    Instant::from_second(micros / 1_000_000).unwrap()
}
