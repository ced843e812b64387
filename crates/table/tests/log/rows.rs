//! What is read of each type that a column can have.

use std::ops::ControlFlow;

use bytes::Bytes;
use domicile_policy::Instant;
use domicile_table::log::{Fields, LONGEST_NAME, Log};
use parquet::{
    basic::{Compression, GzipLevel, ZstdLevel},
    data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type, Int96, Int96Type},
};

use crate::files::{Got, Group, Values, all, bytes, fields, file, nothing, place, plain, put, sparse, texts};

const SECOND: i64 = 1_767_225_600;
const TEXT: &str = "2026-01-01T00:00:00Z";

fn got_time(found: &Result<Got, String>) -> String {
    found.as_ref().map_or_else(Clone::clone, |row| row.time.map_or("none".to_owned(), |at| at.to_string()))
}

#[test]
fn every_compression_and_nested_columns_are_read() {
    let message = "REQUIRED INT64 at (TIMESTAMP(MILLIS,true));
        OPTIONAL GROUP request { OPTIONAL GROUP headers { OPTIONAL BINARY residency (STRING); } }
        OPTIONAL BINARY model (STRING);
        REQUIRED BINARY upstream (ENUM);";
    let fields = Fields {
        time: vec![place("at")],
        tag: vec![place("request.headers.residency")],
        model: vec![place("model")],
        endpoint: vec![place("upstream")],
        ..nothing()
    };
    for compression in [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::GZIP(GzipLevel::default()),
        Compression::ZSTD(ZstdLevel::default()),
        Compression::LZ4_RAW,
    ] {
        let source = file(
            message,
            compression,
            &[&|group| {
                put::<Int64Type>(group, &plain(vec![SECOND * 1_000, SECOND * 1_000 - 1, 0]));
                let residency = Values {
                    values: bytes(&["eu-health"]),
                    definition: Some(vec![3, 1, 0]),
                    repetition: None,
                };
                put::<ByteArrayType>(group, &residency);
                put::<ByteArrayType>(group, &sparse(vec![None, Some(ByteArray::from("m")), None]));
                put::<ByteArrayType>(group, &plain(bytes(&["e1", "e2", "e1"])));
            }],
        );
        let (_, rows) = all(source, &fields).unwrap();
        assert_eq!(rows.len(), 3, "all rows, {compression}");
        let first = Got {
            time: Some(TEXT.parse().unwrap()),
            tag: Some("eu-health".to_owned()),
            endpoint: Some("e1".to_owned()),
            ..Got::default()
        };
        assert_eq!(rows[0], Ok(first), "a column inside two groups, {compression}");
        let second = Got {
            time: Some("2025-12-31T23:59:59Z".parse().unwrap()),
            model: Some("m".to_owned()),
            endpoint: Some("e2".to_owned()),
            ..Got::default()
        };
        assert_eq!(
            rows[1],
            Ok(second),
            "a group without its column has no tag; parts of a second are cut off"
        );
        assert_eq!(rows[2].as_ref().unwrap().tag, None, "nor has a row without the group");
    }
}

#[test]
fn timestamps_of_every_unit_are_the_same_instant() {
    let units = [("MILLIS", 1_000_i64), ("MICROS", 1_000_000), ("NANOS", 1_000_000_000)];
    for (unit, a_second) in units {
        for zone in ["true", "false"] {
            let message = format!("OPTIONAL INT64 at (TIMESTAMP({unit},{zone}));");
            let values = vec![Some(SECOND * a_second), Some(SECOND * a_second - 1), None, Some(-1)];
            let source = file(
                &message,
                Compression::SNAPPY,
                &[&|group| put::<Int64Type>(group, &sparse(values.clone()))],
            );
            let (without_zone, rows) = all(source, &fields(Some("at"), None)).unwrap();
            let times: Vec<String> = rows.iter().map(got_time).collect();
            let wanted = [TEXT, "2025-12-31T23:59:59Z", "none", "1969-12-31T23:59:59Z"];
            assert_eq!(times, wanted, "cut towards the past, before 1970 too: {unit}");
            assert_eq!(without_zone, zone == "false", "a caller can say that no zone was told: {unit}");
        }
    }
}

#[test]
fn twelve_bytes_text_and_plain_numbers_are_times_too() {
    let mut twelve = Int96::new();
    // The Julian day of 2026-01-01, and 1.5 s of it.
    twelve.set_data(1_500_000_000, 0, 2_461_042);
    let source = file(
        "REQUIRED INT96 at;",
        Compression::SNAPPY,
        &[&|group| {
            put::<Int96Type>(group, &plain(vec![twelve]));
        }],
    );
    let (without_zone, rows) = all(source, &fields(Some("at"), None)).unwrap();
    assert_eq!(got_time(&rows[0]), "2026-01-01T00:00:01Z", "Spark's older timestamps");
    assert!(without_zone, "which say no zone");

    let written = [TEXT, "2026-01-01T01:00:00.9+01:00", "2026-01-01 00:00:00", "yesterday"];
    let (_, rows) = all(texts("REQUIRED BINARY at (STRING);", &written), &fields(Some("at"), None)).unwrap();
    assert_eq!(
        (got_time(&rows[0]).as_str(), got_time(&rows[1]).as_str()),
        (TEXT, TEXT),
        "text with its offset"
    );
    assert!(
        rows[2].as_ref().is_err_and(|bad| bad.contains("row 3, column `at`")),
        "without an offset it is no instant, and the row is named: {:?}",
        rows[2]
    );
    assert!(
        rows[3].as_ref().is_err_and(|bad| !bad.contains("yesterday")),
        "nor is this, and what stands there is not repeated: it may be a prompt: {:?}",
        rows[3]
    );

    let source = file(
        "REQUIRED DOUBLE at;",
        Compression::SNAPPY,
        &[&|group| {
            put::<DoubleType>(group, &plain(vec![1_767_225_600.25, f64::NAN, 1e300]));
        }],
    );
    let (_, rows) = all(source, &fields(Some("at"), None)).unwrap();
    assert_eq!(got_time(&rows[0]), TEXT, "what a plain number means is for the caller to say");
    assert!(rows[1].is_err() && rows[2].is_err(), "and whether it means anything: {rows:?}");

    let source = file(
        "REQUIRED INT32 at;",
        Compression::SNAPPY,
        &[&|group| {
            put::<Int32Type>(group, &plain(vec![1_767_225_600]));
        }],
    );
    let (_, rows) = all(source, &fields(Some("at"), None)).unwrap();
    assert_eq!(got_time(&rows[0]), TEXT, "whole numbers too");
}

#[test]
fn of_several_columns_the_first_that_holds_something_counts() {
    let message = "OPTIONAL BINARY a (STRING); OPTIONAL BINARY b (STRING);";
    let text = |text: &str| Some(ByteArray::from(text));
    let source = file(
        message,
        Compression::SNAPPY,
        &[&|group| {
            put::<ByteArrayType>(group, &sparse(vec![text("1"), None, text("-"), None]));
            put::<ByteArrayType>(group, &sparse(vec![text("2"), text("2"), text("2"), None]));
        }],
    );
    let (_, rows) = all(source, &Fields { tag: vec![place("a"), place("b")], ..nothing() }).unwrap();
    let tags: Vec<Option<&str>> = rows.iter().map(|row| row.as_ref().unwrap().tag.as_deref()).collect();
    assert_eq!(tags, [Some("1"), Some("2"), Some("2"), None], "a text that stands for nothing holds nothing");
}

#[test]
fn categories_are_a_list_or_text() {
    let shapes = [
        ("OPTIONAL GROUP c (LIST) { REPEATED GROUP bag { OPTIONAL BINARY array (UTF8); } }", 3_i16),
        // As this project, DuckDB and Arrow write lists.
        ("OPTIONAL GROUP c (LIST) { REPEATED GROUP list { OPTIONAL BINARY element (STRING); } }", 3_i16),
        // As Hive and older Spark do.
        ("OPTIONAL GROUP c (LIST) { REPEATED GROUP bag { OPTIONAL BINARY array_element (UTF8); } }", 3),
    ];
    let by_list = Fields { categories: vec![place("c")], ..nothing() };
    for (message, max) in shapes {
        let source = file(
            message,
            Compression::SNAPPY,
            &[&|group| {
                put::<ByteArrayType>(
                    group,
                    &Values {
                        values: bytes(&["a", "b", "c", "x", "y,z", ""]),
                        //    [a, b]    null empty [c]  [x, gap]     [y,z] [""]
                        definition: Some(vec![max, max, 0, 1, max, max, max - 1, max, max]),
                        repetition: Some(vec![0, 1, 0, 0, 0, 0, 1, 0, 0]),
                    },
                );
            }],
        );
        let (_, rows) = all(source, &by_list).unwrap();
        let categories: Vec<Option<&str>> =
            rows[..4].iter().map(|row| row.as_ref().unwrap().categories.as_deref()).collect();
        assert_eq!(
            categories,
            [Some("a,b"), None, None, Some("c")],
            "null and empty are not known: {message}"
        );
        assert!(rows[4].is_err(), "a list with a gap says something that is not read: {:?}", rows[4]);
        assert!(rows[5].is_err(), "a comma would make two of one: {:?}", rows[5]);
        assert_eq!(
            rows[6].as_ref().unwrap().categories,
            None,
            "an empty text is no category, as in lines of JSON"
        );
    }
    let bare = file(
        "REPEATED BINARY c (STRING);",
        Compression::SNAPPY,
        &[&|group| {
            put::<ByteArrayType>(
                group,
                &Values {
                    values: bytes(&["a", "b"]),
                    definition: Some(vec![1, 1, 0]),
                    repetition: Some(vec![0, 1, 0]),
                },
            );
        }],
    );
    let (_, rows) = all(bare, &by_list).unwrap();
    assert_eq!(
        rows[0].as_ref().unwrap().categories.as_deref(),
        Some("a,b"),
        "a list without a group around it"
    );
    let (_, rows) = all(texts("REQUIRED BINARY c (STRING);", &["a,b"]), &by_list).unwrap();
    assert_eq!(rows[0].as_ref().unwrap().categories.as_deref(), Some("a,b"), "text as it stands");
}

#[test]
fn rows_beyond_a_batch_and_a_group_stay_beside_each_other() {
    let message = "OPTIONAL BINARY tag (STRING); REQUIRED INT64 at (TIMESTAMP(MILLIS,true));";
    let count = 10_000_i64;
    let write = |group: &mut Group<'_>, first: i64| {
        let numbers = || first..first + count;
        // Every third row has no tag, so that values and rows do not count alike.
        let tags = numbers().map(|n| (n % 3 != 0).then(|| ByteArray::from(format!("t{n}").as_str())));
        put::<ByteArrayType>(group, &sparse(tags.collect()));
        put::<Int64Type>(group, &plain(numbers().map(|n| n * 1_000).collect()));
    };
    let groups: [&dyn Fn(&mut Group<'_>); 2] = [&|group| write(group, 0), &|group| write(group, count)];
    let source = file(message, Compression::SNAPPY, &groups);
    let (_, rows) = all(source, &fields(Some("at"), Some("tag"))).unwrap();
    assert_eq!(rows.len(), 20_000, "both groups");
    for (n, row) in rows.into_iter().enumerate() {
        let row = row.unwrap();
        assert_eq!(row.time.unwrap().as_second(), i64::try_from(n).unwrap(), "times in order");
        assert_eq!(row.tag, (n % 3 != 0).then(|| format!("t{n}")), "and each beside its own tag");
    }
}

#[test]
fn bytes_that_are_no_text_are_a_bad_row_and_the_next_is_read() {
    let values = vec![ByteArray::from(vec![0xff, 0xfe]), ByteArray::from("eu-health")];
    let source = file(
        "REQUIRED BINARY tag;",
        Compression::SNAPPY,
        &[&|group| {
            put::<ByteArrayType>(group, &plain(values.clone()));
        }],
    );
    let (_, rows) = all(source, &fields(None, Some("tag"))).unwrap();
    assert_eq!(rows[0], Err("row 1, column `tag`: it is not UTF-8 text".to_owned()), "said with its place");
    assert_eq!(
        rows[1].as_ref().unwrap().tag.as_deref(),
        Some("eu-health"),
        "bytes without a mark may be text"
    );
}

#[test]
fn a_text_longer_than_any_name_is_a_bad_row() {
    let (longest, longer) = ("x".repeat(LONGEST_NAME), "x".repeat(LONGEST_NAME + 1));
    let source = texts("REQUIRED BINARY tag (STRING);", &[&longest, &longer, "t"]);
    let (_, rows) = all(source, &fields(None, Some("tag"))).unwrap();
    assert_eq!(rows[0].as_ref().unwrap().tag, Some(longest), "the longest is read");
    assert!(rows[1].is_err(), "a longer one is no name");
    assert_eq!(rows[2].as_ref().unwrap().tag.as_deref(), Some("t"), "and the next is read");
}

#[test]
fn what_other_programs_write_is_read() {
    let logs = [
        ("DuckDB", include_bytes!("../../../../tests/fixtures/log/duckdb.parquet").as_slice(), false),
        ("pyarrow", include_bytes!("../../../../tests/fixtures/log/pyarrow.parquet").as_slice(), true),
    ];
    let fields = Fields {
        time: vec![place("time")],
        tag: vec![place("request.headers.residency")],
        categories: vec![place("categories")],
        model: vec![place("model")],
        ..nothing()
    };
    let carried = [None, None, Some("health_data"), Some("health_data,personal_data")];
    for (program, log, without_zone) in logs {
        let (read_without_zone, rows) = all(Bytes::from_static(log), &fields).unwrap();
        assert_eq!((rows.len(), read_without_zone), (10, without_zone), "all rows of {program}");
        for (n, row) in rows.into_iter().enumerate() {
            let wanted = Got {
                time: Instant::from_second(SECOND + i64::try_from(n).unwrap()),
                tag: (n % 3 != 0).then(|| "eu-health".to_owned()),
                categories: carried[n % 4].map(str::to_owned),
                model: Some(["small", "large"][n % 2].to_owned()),
                endpoint: None,
            };
            assert_eq!(row, Ok(wanted), "row {n} of {program}, as its README says");
        }
    }
}

#[test]
fn who_breaks_off_reads_no_further() {
    let tags = vec!["t"; 9_000];
    let mut batches = 0;
    let log = Log::open(texts("REQUIRED BINARY tag (STRING);", &tags)).unwrap();
    let fields = fields(None, Some("tag"));
    let read = log.select(&fields).unwrap().read(|batch| {
        batches += 1;
        assert!(batch.len() < tags.len(), "a batch is not the whole file");
        ControlFlow::Break(())
    });
    assert!(read.is_ok() && batches == 1, "asked once");
    assert_eq!(log.len(), 9_000, "what there is can still be told");
}
