//! Files and columns that are refused, in words that say which column and what to do.

use bytes::Bytes;
use domicile_table::log::{Field, Fields, LogError};
use parquet::{
    basic::Compression,
    data_type::{BoolType, ByteArrayType, Int32Type, Int64Type},
};

use crate::files::{Values, all, bytes, fields, file, nothing, place, plain, put, texts};

fn refusal(source: Bytes, fields: &Fields) -> LogError {
    all(source, fields).expect_err("it is refused")
}

#[test]
fn a_column_that_is_not_there_is_named_beside_those_that_are() {
    let message = "REQUIRED BINARY x (STRING); OPTIONAL GROUP c (LIST) { REPEATED GROUP list { OPTIONAL BINARY element (STRING); } }";
    let source = file(message, Compression::SNAPPY, &[]);
    let refused = refusal(source, &fields(None, Some("tag")));
    let said = refused.to_string();
    assert!(matches!(refused, LogError::NoColumn { field: Field::Tag, .. }), "{refused:?}");
    assert_eq!(said, "it has no column `tag` for the tag: name one of `x`, `c`", "a list by its own name");
}

#[test]
fn a_column_of_another_type_is_refused_with_what_it_holds() {
    let numbers =
        file("REQUIRED INT64 n;", Compression::SNAPPY, &[&|group| put::<Int64Type>(group, &plain(vec![1]))]);
    let refused = refusal(numbers, &fields(None, Some("n"))).to_string();
    assert!(refused.contains("`n` is INT64") && refused.contains("the tag must be text"), "{refused}");

    let day = file(
        "REQUIRED INT32 d (DATE);",
        Compression::SNAPPY,
        &[&|group| put::<Int32Type>(group, &plain(vec![1]))],
    );
    let refused = refusal(day, &fields(Some("d"), None));
    assert!(matches!(refused, LogError::Type { field: Field::Time, .. }), "a day is no instant: {refused:?}");

    let flag = file(
        "REQUIRED BOOLEAN f;",
        Compression::SNAPPY,
        &[&|group| put::<BoolType>(group, &plain(vec![true]))],
    );
    for refused in
        [fields(Some("f"), None), fields(None, Some("f"))].map(|fields| refusal(flag.clone(), &fields))
    {
        assert!(matches!(refused, LogError::Type { .. }), "yes or no is neither: {refused:?}");
    }

    let json = texts("REQUIRED BINARY j (JSON);", &["{}"]);
    let refused = refusal(json, &fields(None, Some("j")));
    assert!(matches!(refused, LogError::Type { .. }), "JSON is not the text inside it: {refused:?}");
}

#[test]
fn a_list_or_a_group_in_the_place_of_one_text_is_refused() {
    let list = file(
        "REPEATED BINARY tags (STRING);",
        Compression::SNAPPY,
        &[&|group| {
            put::<ByteArrayType>(
                group,
                &Values { values: bytes(&["a"]), definition: Some(vec![1]), repetition: Some(vec![0]) },
            );
        }],
    );
    let refused = refusal(list, &fields(None, Some("tags"))).to_string();
    assert!(
        refused.contains("a list of BYTE_ARRAY"),
        "which of several would count is not guessed: {refused}"
    );

    for message in [
        "REQUIRED GROUP g { REQUIRED BINARY a (STRING); }",
        "REQUIRED GROUP g { REQUIRED BINARY a (STRING); REQUIRED BINARY b (STRING); }",
    ] {
        let group = file(message, Compression::SNAPPY, &[]);
        for fields in [fields(None, Some("g")), Fields { categories: vec![place("g")], ..nothing() }] {
            let refused = refusal(group.clone(), &fields).to_string();
            assert!(refused.contains("a group of columns"), "a column is named in full: {refused}");
        }
    }
}

#[test]
fn a_file_that_is_damaged_is_refused_and_never_a_panic() {
    let tags: Vec<String> = (0..300).map(|n| format!("tag-{}", n % 7)).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let whole = texts("OPTIONAL BINARY x (STRING);".replace("OPTIONAL", "REQUIRED").as_str(), &tags);
    let named = fields(None, Some("x"));
    for length in 0..whole.len() {
        assert!(all(whole.slice(..length), &named).is_err(), "cut to {length} of {} bytes", whole.len());
    }
    let mut refused = 0;
    for (at, mask) in (0..whole.len()).flat_map(|at| [0x01, 0x10, 0x55, 0x80, 0xff].map(|mask| (at, mask))) {
        let mut changed = whole.to_vec();
        changed[at] ^= mask;
        // What it says may have changed, since Parquet has no sums; but reading ends, with rows or an error.
        refused += usize::from(all(changed.into(), &named).is_err());
    }
    assert!(refused > whole.len(), "most changes are noticed: {refused}");
    for nothing in [Bytes::new(), Bytes::from_static(b"{\"tag\": \"eu-health\"}\n")] {
        assert!(matches!(refusal(nothing, &named), LogError::File(_)), "this is no Parquet file");
    }
}
