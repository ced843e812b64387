//! Replay of files: compression, what is broken or hostile, dates, and cancelling.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    io::{Read as _, Write as _},
    ops::ControlFlow,
    path::PathBuf,
    sync::Arc,
};

use domicile_console::{
    Config, Console, Error, document,
    replay::{
        AgainstChoice, BeforeChoice, FormatChoice, Options, Progress, ReplayDate, Report, SideSource, replay,
    },
};
use flate2::{Compression, write::GzEncoder};
use parquet::{
    data_type::{ByteArray, ByteArrayType},
    file::writer::SerializedFileWriter,
    schema::parser::parse_message_type,
};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

const LINE: &str =
    r#"{"time":"2026-06-01T10:00:00Z","tag":"eu-personal","model":"llama-3.3","endpoint":"llama-berlin"}"#;

struct World {
    folder: tempfile::TempDir,
    console: Console,
}

impl World {
    /// The example of the guide as the draft; the clock stands in June 2026.
    fn new() -> Self {
        let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/workspace-file.md");
        let guide = std::fs::read_to_string(guide).unwrap();
        let example = guide.split("```toml example\n").nth(1).unwrap().split("```").next().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::new(folder.path().join("test.domicile"));
        config.clock = Box::new(|| "2026-06-01T00:00:00Z".parse().unwrap());
        let console = Console::open_or_create(config).unwrap();
        document::apply(&console, document::parse("x.toml", example).unwrap(), document::Options::default())
            .unwrap();
        Self { folder, console }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn options(&self, logs: &[PathBuf]) -> Options {
        Options { logs: logs.to_vec(), ..Options::default() }
    }

    fn run(&self, options: &Options) -> Report {
        replay(&self.console, options, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    fn log(&self, bytes: &[u8]) -> Report {
        let path = self.file("gateway.log", bytes);
        let report = self.run(&self.options(&[path]));
        assert_eq!(report.totals.sum() + report.error_count, report.rows, "classes and errors are all rows");
        report
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

/// A Parquet file of text columns.
fn parquet(columns: &[(&str, &[Option<&str>])]) -> Vec<u8> {
    let message: String =
        columns.iter().map(|(name, _)| format!("OPTIONAL BINARY {name} (STRING); ")).collect();
    let schema = Arc::new(parse_message_type(&format!("message log {{ {message} }}")).unwrap());
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::default()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    for (_, values) in columns {
        let definition: Vec<i16> = values.iter().map(|value| i16::from(value.is_some())).collect();
        let values: Vec<ByteArray> = values.iter().flatten().map(|value| ByteArray::from(*value)).collect();
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<ByteArrayType>().write_batch(&values, Some(&definition), None).unwrap();
        column.close().unwrap();
    }
    group.close().unwrap();
    writer.into_inner().unwrap()
}

/// A Parquet file with these columns and no rows.
fn empty(message: &str) -> Vec<u8> {
    let schema = Arc::new(parse_message_type(&format!("message log {{ {message} }}")).unwrap());
    SerializedFileWriter::new(Vec::new(), schema, Arc::default()).unwrap().into_inner().unwrap()
}

fn many(count: usize) -> Vec<u8> {
    // Lines that differ, so that they do not compress to nothing.
    (0..count)
        .flat_map(|i| {
            format!(
                "{{\"tag\":\"eu-personal\",\"model\":\"llama-3.3\",\"id\":\"{:x}\"}}\n",
                i.wrapping_mul(0x9E37_79B9_7F4A_7C15)
            )
            .into_bytes()
        })
        .collect()
}

#[test]
fn a_log_is_the_same_however_it_is_compressed_and_named() {
    let world = World::new();
    let text = many(2_000);
    let (one, two) = text.split_at(text.len() / 2);
    let skippable: &[u8] = b"\x50\x2a\x4d\x18\x03\0\0\0abc";
    for (name, bytes) in [
        ("plain.gz", text.clone()),
        ("gzip.log", gzip(&text)),
        ("members.txt", [gzip(one), gzip(two)].concat()),
        ("zstd.log", zstd(&text)),
        ("frames.log", [skippable, &zstd(one), skippable, &zstd(two), skippable].concat()),
    ] {
        let path = world.file(name, &bytes);
        let report = world.run(&world.options(&[path]));
        assert_eq!((report.rows, report.totals.gained, report.error_count), (2_000, 2_000, 0), "{name}");
        assert_eq!(
            report.bytes,
            u64::try_from(bytes.len()).unwrap(),
            "{name}: the bytes on the disk are counted"
        );
    }
}

#[test]
fn a_stream_that_breaks_off_is_one_error_and_what_came_before_counts() {
    let world = World::new();
    let text = many(20_000);
    let damaged = |mut bytes: Vec<u8>| {
        let at = bytes.len() / 2;
        bytes[at..at + 64].fill(0xff);
        bytes
    };
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    for (name, bytes) in [
        ("gzip, cut", cut(gzip(&text))),
        ("gzip, damaged", damaged(gzip(&text))),
        ("gzip, other bytes behind", [gzip(&text), b"more".to_vec()].concat()),
        ("zstd, cut", cut(zstd(&text))),
        ("zstd, other bytes behind", [zstd(&text), b"more".to_vec()].concat()),
    ] {
        let report = world.log(&bytes);
        assert!(report.error_count >= 1, "{name} is told");
        assert!(report.totals.gained > 0, "{name}: what came before counts");
        let last = report.errors.last().unwrap();
        assert!(
            last.reason.to_string().contains("cannot be read further"),
            "{name}, also after many bad lines: {}",
            last.reason
        );
        assert_eq!(last.line, report.rows, "{name}: with the line in which it broke off");
    }
    for head in [&gzip(&text)[..5], &zstd(&text)[..5], b"\x1f\x8b", b"\x50\x2a\x4d\x18\xff\xff\xff\xff"] {
        let report = world.log(head);
        assert_eq!((report.rows, report.error_count), (1, 1), "a stream that only begins: {head:?}");
    }
    let mut wrong = zstd(&text);
    let last = wrong.len() - 1;
    wrong[last] ^= 1;
    let report = world.log(&wrong);
    assert_eq!(report.error_count, 1, "a wrong checksum is told: {:?}", report.errors);
}

#[test]
fn hostile_lines_are_errors_with_their_numbers_and_the_rest_is_judged() {
    let world = World::new();
    let long = vec![b'x'; 10 * 1024 * 1024];
    let deep = vec![b'['; 100_000];
    let lines: [&[u8]; 13] = [
        b"\xef\xbb\xbf", // a mark, and then a line without anything
        LINE.as_bytes(),
        b"\0\0\0",
        &long,
        LINE.as_bytes(),
        b"{\"tag\":\"\xff\xfe\"}",
        &deep,
        b"   \r",
        br#"{"tag":"no-such","tag":"eu-personal","model":"llama-3.3"}"#,
        br#"{"decision_id":"1","timestamp":"2026-06-01T10:00:00Z","input":{"attributes":{"request":{"http":{"headers":{"x-residency":"eu-personal"}}}},"parsed_body":{"model":"llama-3.3-70b"}}}"#,
        br#"{"start_time":"2026-06-01T10:00:00Z","route_name":"eu-personal/x","x-residency":null,"model":"llama-3.3-70b"}"#,
        br#"{"level":"info","model":"llama-3.3"}"#,
        br#"["eu-personal"]"#,
    ];
    let report = world.log(&lines.join(b"\r\n".as_slice()));
    let wrong: Vec<u64> = report.errors.iter().map(|bad| bad.line).collect();
    assert_eq!(wrong, [3, 4, 6, 7, 12, 13], "each bad line by its number: {:?}", report.errors);
    assert_eq!(report.totals.gained, 5, "and all others judged, whatever their format");
    assert_eq!(report.formats, ["opa", "envoy", "plain"], "the formats are told");
    let reasons: String = report.errors.iter().map(|bad| bad.reason.to_string()).collect();
    assert!(!reasons.contains("xxx") && !reasons.contains("eu-personal"), "no line is repeated: {reasons}");
}

#[test]
fn a_file_of_nothing_but_bad_lines_lists_the_first_hundred() {
    let world = World::new();
    let report = world.log(&b"nonsense\n".repeat(250));
    assert_eq!((report.error_count, report.errors.len()), (250, 100), "all are counted, some are listed");
}

#[test]
fn a_bomb_is_read_in_the_memory_of_a_line() {
    let world = World::new();
    // 200 MB of one line in some 200 kB. That the lines' buffer stays small is tested where it is.
    let bomb = world.folder.path().join("bomb.gz");
    let mut encoder = GzEncoder::new(std::fs::File::create(&bomb).unwrap(), Compression::fast());
    std::io::copy(&mut std::io::repeat(b'0').take(200_000_000), &mut encoder).unwrap();
    encoder.finish().unwrap();
    let mut told = 0;
    let report = replay(&world.console, &world.options(&[bomb]), &mut |_| {
        told += 1;
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!((report.rows, report.error_count), (1, 1), "it is one line, and too long");
    assert!(told > 10, "and progress is told inside it: {told} times");
}

#[test]
fn what_is_no_log_is_refused_before_anything_is_read() {
    let world = World::new();
    let good = world.file("good.log", LINE.as_bytes());
    let mut told = 0;
    let mut refused = |path: PathBuf| {
        let options = world.options(&[good.clone(), path]);
        let result = replay(&world.console, &options, &mut |_| {
            told += 1;
            ControlFlow::Continue(())
        });
        let error = result.unwrap_err();
        assert!(matches!(error, Error::File { .. }), "{error}");
        error.to_string()
    };
    assert!(refused("/nowhere/log".into()).contains("/nowhere/log"), "no file");
    assert!(refused(world.folder.path().to_owned()).contains("no plain file"), "a folder");
    assert_eq!(told, 0, "nothing was read before that");
    let table = world.file("log.jsonl", b"PAR1....PAR1");
    let error =
        replay(&world.console, &world.options(&[table]), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(error.to_string().contains("Parquet"), "a damaged table, whatever its name: {error}");
    let none = replay(&world.console, &Options::default(), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(none.to_string().contains("at least one log"), "{none}");
}

#[test]
fn cancelling_gives_what_was_counted_so_far() {
    let world = World::new();
    let log = world.file("many.log", &many(200_000));
    let mut seen: Vec<Progress> = Vec::new();
    let report = replay(&world.console, &world.options(&[log.clone(), log]), &mut |progress| {
        seen.push(progress);
        ControlFlow::Break(())
    })
    .unwrap();
    assert!(report.cancelled, "the report says so");
    assert_eq!(seen.len(), 1, "and nothing follows");
    assert_eq!(report.rows, seen[0].rows, "what was counted until then is there");
    assert_eq!(report.totals.sum(), report.rows, "and judged");
    assert!(report.rows > 0 && report.bytes < seen[0].total_bytes, "it did not end by itself");
    assert_eq!(report.files.len(), 1, "the second file was not begun");
}

#[test]
fn the_date_is_one_for_all_or_each_rows_own() {
    let world = World::new();
    let old = LINE.replace("2026-06-01", "2025-06-01");
    let timeless = r#"{"tag":"eu-personal","model":"llama-3.3"}"#;
    let log = world.file("gateway.log", format!("{LINE}\n{old}\n{timeless}\n").as_bytes());
    let on = |date| world.run(&Options { date, ..world.options(std::slice::from_ref(&log)) });
    let now = on(ReplayDate::Now);
    assert_eq!((now.totals.gained, now.error_count), (3, 0), "one date for all: no row needs its own");
    assert_eq!(now.at, Some("2026-06-01T00:00:00Z".parse().unwrap()), "and it is told");
    let before = on(ReplayDate::At("2025-12-31T23:59:59Z".parse().unwrap()));
    assert_eq!(before.totals.unchanged_denied, 3, "a second before the evidence begins");
    let recorded = on(ReplayDate::Recorded);
    assert_eq!(
        (recorded.totals.gained, recorded.totals.unchanged_denied, recorded.error_count),
        (1, 1, 1),
        "each for its own"
    );
    assert_eq!(recorded.at, None, "there is no one date to tell");
    assert_eq!((recorded.errors[0].line, recorded.groups.len()), (3, 2), "a row without one is an error");
}

#[test]
fn either_side_may_be_a_document() {
    let world = World::new();
    let text = document::to_text(&document::get(&world.console).unwrap(), true).unwrap();
    let same = world.file("same.toml", text.as_bytes());
    let off = world.file("off.toml", text.replace("enabled = true", "enabled = false").as_bytes());
    let log = world.file("gateway.log", LINE.as_bytes());
    let options = Options {
        before: BeforeChoice::Document(same.clone()),
        against: AgainstChoice::Document(off),
        ..world.options(std::slice::from_ref(&log))
    };
    let report = world.run(&options);
    assert_eq!(report.totals.lost, 1, "an endpoint that is switched off");
    assert_eq!(
        (report.before.source, report.before.file.as_deref()),
        (SideSource::Document, same.to_str()),
        "which document"
    );
    let draft = world.run(&world.options(std::slice::from_ref(&log)));
    assert_eq!(draft.before.source, SideSource::Nothing, "nothing is published");
    assert_eq!(draft.against.sha256, report.before.sha256, "the same policy has the same hash");
    let broken = world.file("broken.toml", b"policies = 1");
    let options =
        Options { before: BeforeChoice::Document(broken), ..world.options(std::slice::from_ref(&log)) };
    let error = replay(&world.console, &options, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(error.to_string().contains("broken.toml"), "the file is named: {error}");
    let mapping = world.file("fields.json", br#"{"model":"/model"}"#);
    let options = Options { format: FormatChoice::Fields(mapping), ..world.options(&[log]) };
    let error = replay(&world.console, &options, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(
        error.to_string().contains("fields.json") && error.to_string().contains("tag"),
        "and so is a mapping: {error}"
    );
}

const TIME: &str = "2026-06-01T10:00:00Z";

#[test]
fn a_parquet_log_says_what_its_lines_would_say() {
    let world = World::new();
    let tags = [Some("eu-personal"), None, Some("eu-personal"), Some("no-such"), Some("eu-personal"), None];
    let models =
        [Some("llama-3.3"), Some("llama-3.3"), Some("no-such"), Some("llama-3.3"), Some("llama-3.3"), None];
    let times = [Some(TIME), Some(TIME), None, Some(TIME), Some("yesterday"), None];
    let lines: String = (0..tags.len())
        .map(|row| {
            let json = |text: Option<&str>| text.map_or("null".to_owned(), |text| format!("\"{text}\""));
            let (time, tag, model) = (json(times[row]), json(tags[row]), json(models[row]));
            format!("{{\"time\":{time},\"tag\":{tag},\"model\":{model}}}\n")
        })
        .collect();
    let table = parquet(&[("model", &models), ("tag", &tags), ("time", &times), ("prompt", &[Some("x"); 6])]);
    let (of_lines, of_table) = (world.log(lines.as_bytes()), world.log(&table));
    assert_eq!(of_table.totals, of_lines.totals, "the same became of the same requests");
    assert_eq!(of_table.groups, of_lines.groups, "under the same names, with the same times");
    let wrong = |report: &Report| report.errors.iter().map(|bad| bad.line).collect::<Vec<_>>();
    assert_eq!((wrong(&of_table), wrong(&of_lines)), (vec![5], vec![5]), "and the same row cannot be read");
    assert!(
        of_table.errors[0].reason.to_string().starts_with("column `time`: "),
        "{}",
        of_table.errors[0].reason
    );
    assert_eq!(of_table.formats, ["plain"], "the format is found by the names of columns");
    assert_eq!(of_table.bytes, u64::try_from(table.len()).unwrap(), "all of the file counts as read");
}

#[test]
fn a_parquet_log_is_read_by_a_mapping_of_ones_own() {
    let world = World::new();
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/log/pyarrow.parquet");
    let mapping = |text: &str| FormatChoice::Fields(world.file("mapping.toml", text.as_bytes()));
    let options = |format| Options { format, ..world.options(&[fixture.into()]) };
    let report = world.run(&options(mapping(
        "time = \"/time\"\ntag = [\"/no/such\", \"/request/headers/residency\"]\nmodel = \"/model\"\n",
    )));
    assert_eq!((report.rows, report.error_count), (10, 0), "every row of a file that pyarrow wrote");
    assert_eq!(report.totals.unknown, 6, "those with a tag, which this world does not have");
    assert_eq!(report.without_zone, [fixture], "its times say no zone, and that is told");
    for (text, wanted) in [
        ("tag = \"/no/such\"", "no column `no.such` for the tag"),
        (
            "tag = \"/request/headers/residency\"\nendpoint = \"/upstream\"",
            "no column `upstream` for the endpoint",
        ),
        ("tag = \"/time\"", "the tag must be text"),
    ] {
        let refused = replay(&world.console, &options(mapping(text)), &mut |_| ControlFlow::Continue(()));
        let refused = refused.unwrap_err().to_string();
        assert!(
            refused.contains(wanted),
            "a column that is not there is never taken for an empty one: {refused}"
        );
    }
    // What is there and cannot be read is no missing field, of a known format either.
    let schema = "OPTIONAL BINARY tag (STRING); OPTIONAL GROUP endpoint { OPTIONAL BINARY id (STRING); }";
    let odd = world.file("odd.parquet", &empty(schema));
    let refused =
        replay(&world.console, &world.options(&[odd]), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert!(refused.to_string().contains("`endpoint` is a group of columns"), "{refused}");
    let refused = replay(&world.console, &options(FormatChoice::Auto), &mut |_| ControlFlow::Continue(()));
    let refused = refused.unwrap_err().to_string();
    assert!(
        refused.contains("no known format") && refused.contains("`request.headers.residency`"),
        "{refused}"
    );
}

#[test]
fn a_parquet_log_can_be_cancelled_and_one_that_is_damaged_counts_up_to_there() {
    let world = World::new();
    let tags = vec![Some("eu-personal"); 20_000];
    let table = parquet(&[("tag", &tags)]);
    let path = world.file("gateway.parquet", &table);
    let report = replay(&world.console, &world.options(&[path]), &mut |_| ControlFlow::Break(())).unwrap();
    assert!(report.cancelled && report.rows > 0 && report.rows < 20_000, "{} rows were read", report.rows);
    assert!(report.bytes < u64::try_from(table.len()).unwrap(), "and not the whole file");

    // The lengths of levels stand in front of the first page.
    let mut damaged = 0;
    for at in (4..table.len() / 2).step_by(97) {
        let mut bytes = table.clone();
        bytes[at] ^= 0xff;
        let path = world.file("damaged.parquet", &bytes);
        let report =
            replay(&world.console, &world.options(&[path]), &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(report.totals.sum() + report.error_count, report.rows, "byte {at}: everything is counted");
        damaged += report.error_count;
    }
    assert!(damaged > 0, "some damage is noticed");
}
