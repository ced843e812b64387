//! Real shapes of each format, what is hostile, and what must not be read.

use std::borrow::Cow;

use super::*;

fn fields(row: &domicile_policy::replay::Row<'_>) -> [Option<String>; 5] {
    let own = |text: &Option<Cow<'_, str>>| text.as_deref().map(str::to_owned);
    [
        row.time.map(|time| time.to_string()),
        own(&row.tag),
        own(&row.categories),
        own(&row.model),
        own(&row.endpoint),
    ]
}

fn read(format: Format, line: &str) -> Result<[Option<String>; 5], LineError> {
    Mapping::of(format).read(line.as_bytes()).map(|row| fields(&row))
}

fn row(words: [&str; 5]) -> Result<[Option<String>; 5], LineError> {
    Ok(words.map(|word| (!word.is_empty()).then(|| word.to_owned())))
}

const PLAIN: &str = r#"{"time":"2026-03-01T11:00:00.5Z","tag":"eu-personal","categories":["personal_data","health_data"],"model":"llama-3.3","endpoint":"llama-berlin"}"#;
const LITELLM: &str = r#"{"id":"chatcmpl-1","trace_id":"t","call_type":"acompletion","stream":false,"response_cost":0.1,"status":"success","startTime":1772362800.25,"endTime":1772362801.5,"model":"openai/llama-3.3-70b","model_id":"llama-berlin","model_group":"llama-3.3","api_base":"http://10.20.0.5:8000/v1","metadata":{"user_api_key_alias":null,"requester_metadata":{"x-residency":"us-any"},"requester_custom_headers":{"x-request-id":"7","x-residency":"eu-personal"}},"request_tags":["a"],"messages":[{"role":"user","content":"My diagnosis is secret"}],"response":{"choices":[]}}"#;
const ENVOY: &str = r#"{"model":"llama-3.3-70b","response_code":200,"route_name":"eu-personal/llama-berlin","start_time":"2026-03-01T11:00:00.000Z","x-residency":null}"#;
const OPA: &str = r#"{"decision_id":"0fd4","input":{"attributes":{"request":{"http":{"headers":{":authority":"gateway","x-residency":"eu-personal"},"method":"POST","body":"{\"model\":\"other\"}"},"time":"2026-03-01T10:59:59Z"}},"parsed_body":{"model":"llama-3.3-70b","messages":[{"content":"My diagnosis is secret"}]}},"labels":{"id":"x"},"level":"info","msg":"Decision Log","result":true,"time":"2026-03-01T12:00:00+01:00","timestamp":"2026-03-01T11:00:00.7568234Z","type":"openpolicyagent.org/decision_logs"}"#;

#[test]
fn each_format_is_read_from_where_its_gateway_writes() {
    let at = "2026-03-01T11:00:00Z";
    assert_eq!(
        read(Format::Plain, PLAIN),
        row([at, "eu-personal", "personal_data,health_data", "llama-3.3", "llama-berlin"]),
        "our own"
    );
    assert_eq!(
        read(Format::Litellm, LITELLM),
        row([at, "eu-personal", "", "llama-3.3", "llama-berlin"]),
        "LiteLLM"
    );
    assert_eq!(
        read(Format::Envoy, ENVOY),
        row([at, "eu-personal", "", "llama-3.3-70b", ""]),
        "Envoy, served"
    );
    assert_eq!(read(Format::Opa, OPA), row([at, "eu-personal", "", "llama-3.3-70b", ""]), "OPA");
    let refused =
        r#"{"start_time":"2026-03-01T11:00:00Z","x-residency":"xx","route_name":"refusal","model":"-"}"#;
    assert_eq!(
        read(Format::Envoy, refused),
        row([at, "xx", "", "", ""]),
        "Envoy, refused: the header is still there"
    );
    let none = r#"{"start_time":"2026-03-01T11:00:00Z","x-residency":"-","route_name":"refusal","model":""}"#;
    assert_eq!(read(Format::Envoy, none), row([at, "", "", "", ""]), "Envoy writes a dash for nothing");
    let other =
        r#"{"call_type":"completion","model":"x","proxy_server_request":{"headers":{"x-residency":"a"}}}"#;
    assert_eq!(
        read(Format::Litellm, other),
        row(["", "a", "", "x", ""]),
        "LiteLLM's other place for headers"
    );
}

#[test]
fn all_places_of_the_known_formats_are_in_their_trees() {
    for (format, count) in [(Format::Plain, 5), (Format::Litellm, 9), (Format::Envoy, 4), (Format::Opa, 4)] {
        let mapping = Mapping::of(format);
        assert_eq!(mapping.root.leaves, 0..count, "{format} has all its places");
        assert_ne!(mapping.marks, 0, "and a mark");
    }
}

#[test]
fn the_last_of_two_equal_keys_counts_at_every_depth() {
    let twice = r#"{"tag":"a","model":"m","tag":"b"}"#;
    assert_eq!(read(Format::Plain, twice), row(["", "b", "", "m", ""]), "as Envoy and Python read it");
    let emptied = r#"{"tag":"a","model":"m","tag":null}"#;
    assert_eq!(read(Format::Plain, emptied), row(["", "", "", "m", ""]), "also when the last one is nothing");
    let parent = r#"{"decision_id":"1","input":{"parsed_body":{"model":"a"}},"input":{"parsed_body":{"other":1}},"timestamp":"2026-03-01T11:00:00Z"}"#;
    assert_eq!(
        read(Format::Opa, parent),
        row(["2026-03-01T11:00:00Z", "", "", "", ""]),
        "and with all below it"
    );
    let escaped = r#"{"tag":"a","t\u0061g":"b"}"#;
    assert_eq!(read(Format::Plain, escaped), row(["", "b", "", "", ""]), "and spelled with an escape");
}

#[test]
fn a_bad_line_says_what_is_wrong_and_nothing_of_what_is_in_it() {
    let secret = "MY-DIAGNOSIS";
    let wrong = |field, wanted, found| LineError::WrongType { field, wanted, found };
    for (line, error) in [
        (format!(r#"{{"tag":"a","x":{secret}}}"#), LineError::NotJson { column: 16 }),
        (format!(r#"{{"tag":"a"}} {secret}"#), LineError::NotJson { column: 13 }),
        (format!(r#"["{secret}"]"#), LineError::NotAnObject),
        (format!(r#""{secret}""#), LineError::NotAnObject),
        ("17".to_owned(), LineError::NotAnObject),
        (secret.to_owned(), LineError::NotJson { column: 1 }),
        (format!(r#"{{"tag":["{secret}"]}}"#), wrong(Field::Tag, text!("a text"), text!("a list"))),
        (format!(r#"{{"tag":{{"{secret}":1}}}}"#), wrong(Field::Tag, text!("a text"), text!("an object"))),
        (r#"{"tag":17}"#.to_owned(), wrong(Field::Tag, text!("a text"), text!("a number"))),
        (
            r#"{"tag":"a","model":true}"#.to_owned(),
            wrong(Field::Model, text!("a text"), text!("true or false")),
        ),
        (
            r#"{"tag":"a","categories":["x",1]}"#.to_owned(),
            wrong(Field::Categories, text!("a list of names"), text!("a list of something else")),
        ),
        (
            r#"{"tag":"a","categories":["x,y"]}"#.to_owned(),
            wrong(Field::Categories, text!("a list of names"), text!("a list with a comma in a name")),
        ),
        (format!(r#"{{"tag":"a","time":"{secret}"}}"#), LineError::Time),
        (r#"{"tag":"a","time":-5}"#.to_owned(), LineError::Time),
        (format!(r#"{{"tag":"{}"}}"#, secret.repeat(100)), LineError::NameTooLong { field: Field::Tag }),
        (format!(r#"{{"prompt":"{secret}"}}"#), LineError::NoFields),
        (format!("{{\"tag\":\"{secret}\0\"}}"), LineError::NotJson { column: 21 }),
    ] {
        let found = read(Format::Plain, &line);
        if let Err(found) = &found {
            assert!(!found.to_string().contains(secret), "the error does not repeat the line: {found}");
        }
        assert_eq!(
            found.map_err(|found| match (found, &error) {
                // Where exactly the parser gives up is its own business.
                (LineError::NotJson { .. }, LineError::NotJson { column }) =>
                    LineError::NotJson { column: *column },
                (found, _) => found,
            }),
            Err(error),
            "{line}"
        );
    }
    let bytes = Mapping::of(Format::Plain).read(b"{\"tag\":\"\xff\"}").map(|_| ());
    assert_eq!(bytes, Err(LineError::NotUtf8 { at: 9 }), "bytes that are no text");
    let long = format!(r#"{{"tag":"a","x":"{}"}}"#, "x".repeat(LONGEST_LINE));
    assert_eq!(read(Format::Plain, &long), Err(LineError::TooLong), "a line that no gateway writes");
}

#[test]
fn depth_length_and_strange_places_are_survived() {
    let deep = "[".repeat(100_000);
    assert!(matches!(read(Format::Plain, &deep), Err(LineError::NotJson { .. })), "brackets that never end");
    let closed = format!(r#"{{"tag":"a","x":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(
        read(Format::Plain, &closed),
        row(["", "a", "", "", ""]),
        "depth beside the fields is skipped"
    );
    let inside = format!(r#"{{"tag":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(
        matches!(read(Format::Plain, &inside), Err(LineError::WrongType { .. })),
        "and inside one is a wrong type"
    );
    let objects = format!("{}1{}", r#"{"input":"#.repeat(50_000), "}".repeat(50_000));
    assert_eq!(read(Format::Opa, &objects), Err(LineError::NoFields), "objects in objects");
    let odd = r#"{"decision_id":"1","timestamp":"2026-03-01T11:00:00Z","input":"no object"}"#;
    assert_eq!(
        read(Format::Opa, odd),
        row(["2026-03-01T11:00:00Z", "", "", "", ""]),
        "a way that leads nowhere"
    );
    let control = r#"{"tag":"a\u0000\u001b[31m","model":"\ud83d\ude00"}"#;
    assert_eq!(
        read(Format::Plain, control),
        row(["", "a\0\u{1b}[31m", "", "😀", ""]),
        "what is escaped is a name like others"
    );
    assert_eq!(
        read(Format::Plain, "\u{feff}{\"tag\":\"a\"}\r"),
        row(["", "a", "", "", ""]),
        "a mark before, a return behind"
    );
}

#[test]
fn what_is_no_line_is_blank() {
    for line in ["", " ", "\r", "\t \r", "\u{feff}", "\u{feff}\r"] {
        assert!(is_blank(line.as_bytes()), "{line:?} holds nothing");
    }
    assert!(!is_blank(b"\0"), "a zero byte is something");
}

#[test]
fn a_format_that_nobody_named_is_found_line_by_line() {
    let mut auto = Auto::default();
    let mut tag = |line: &str| auto.read(line.as_bytes()).map(|row| row.tag.map(Cow::into_owned));
    for line in [PLAIN, LITELLM, ENVOY, OPA, OPA, PLAIN, ENVOY, LITELLM] {
        assert_eq!(tag(line), Ok(Some("eu-personal".to_owned())), "{line}");
    }
    assert_eq!(
        tag(r#"{"tag":null,"model":"m"}"#),
        Ok(None),
        "a tag that is there and nothing is a plain line"
    );
    let strange = r#"{"time":"2026-03-01T11:00:00Z","model":"m","level":"info"}"#;
    assert_eq!(
        tag(strange),
        Err(LineError::Unrecognised),
        "another program's line is no request without a tag"
    );
    assert!(matches!(tag("{"), Err(LineError::NotJson { .. })), "and a broken one is broken");
    assert_eq!(
        tag(r#"{"tag":1}"#).unwrap_err(),
        LineError::WrongType { field: Field::Tag, wanted: text!("a text"), found: text!("a number") },
        "a line of a format may still be wrong"
    );
    assert_eq!(auto.found().collect::<Vec<_>>(), Format::ALL, "all four occurred");
}

fn mapping(json: &str) -> Result<Mapping, MappingError> {
    Mapping::new(&serde_json::from_str(json).unwrap())
}

#[test]
fn a_mapping_of_ones_own_reads_its_places_in_order() {
    let own = mapping(r#"{"time":"/at","tag":["/meta/residency","/headers/x~1tag~0"],"model":"/req/model","categories":"/cats"}"#).unwrap();
    let read = |line: &str| own.read(line.as_bytes()).map(|row| fields(&row));
    let line = r#"{"at":1772362800750,"headers":{"x/tag~":"second"},"meta":{"residency":"first"},"req":{"model":"m"},"cats":"b, a"}"#;
    assert_eq!(
        read(line),
        row(["2026-03-01T11:00:00Z", "first", "b, a", "m", ""]),
        "the first place that holds something"
    );
    assert_eq!(
        read(r#"{"headers":{"x/tag~":"second"},"meta":{"residency":null}}"#),
        row(["", "second", "", "", ""]),
        "then the next"
    );
}

#[test]
fn a_mapping_that_cannot_be_meant_is_refused_in_words() {
    for (json, says) in [
        (r#"{"model":"/m"}"#, "where the residency tag is"),
        (r#"{"tag":"residency"}"#, "not a JSON pointer"),
        (r#"{"tag":""}"#, "not a JSON pointer"),
        (r#"{"tag":"/a~2"}"#, "not a JSON pointer"),
        (r#"{"tag":[]}"#, "empty list"),
        (r#"{"tag":"/a","model":"/a"}"#, "read twice"),
        (r#"{"tag":"/a","model":"/a/b"}"#, "read twice"),
        (r#"{"tag":"/a/b","model":"/a"}"#, "read twice"),
        (r#"{"tag":["/1","/2","/3","/4","/5","/6","/7","/8","/9","/10","/11","/12","/13"]}"#, "more than 12"),
    ] {
        let error = mapping(json).map(|_| ()).unwrap_err().to_string();
        assert!(error.contains(says), "{json}: {error}");
    }
    assert!(
        serde_json::from_str::<Fields>(r#"{"tag":"/a","tags":"/b"}"#).is_err(),
        "a field that nobody knows"
    );
}

/// What the plain format means, read off `serde_json`'s own values: the plainest way there is, and the slowest.
fn plainly(line: &str) -> Option<[Option<String>; 5]> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    let object = value.as_object()?;
    let text = |key: &str| -> Option<Option<String>> {
        match object.get(key) {
            None | Some(serde_json::Value::Null) => Some(None),
            Some(serde_json::Value::String(text)) => Some((!text.is_empty()).then(|| text.clone())),
            Some(_) => None,
        }
    };
    let categories = match object.get("categories") {
        Some(serde_json::Value::Array(list)) => {
            let names: Option<Vec<&str>> = list.iter().map(serde_json::Value::as_str).collect();
            let names = names?.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
            Some(names).filter(|names| !names.is_empty()).map(|names| names.join(","))
        }
        _ => text("categories")?,
    };
    let row = [None, text("tag")?, categories, text("model")?, text("endpoint")?];
    row.iter().any(Option::is_some).then_some(row)
}

mod as_serde_json_reads_them {
    use proptest::prelude::*;

    use super::*;

    fn string() -> impl Strategy<Value = String> {
        prop::sample::select(vec![
            r#""""#,
            r#""a""#,
            r#""eu-personal""#,
            r#""a\u0062""#,
            r#""\n\"""#,
            r#""é😀""#,
            r#""\ud83d\ude00""#,
            r#""\\""#,
        ])
        .prop_map(str::to_owned)
    }

    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            4 => string(),
            1 => prop::sample::select(vec!["null", "true", "17", "-0.5e3", "[]", "{}", "nope", "\"\\ud800\""]).prop_map(str::to_owned),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(|list| format!("[{}]", list.join(" , "))),
                prop::collection::vec((key(), inner), 0..3).prop_map(|map| object(&map)),
            ]
        })
    }

    fn key() -> impl Strategy<Value = String> {
        prop::sample::select(vec![
            r#""tag""#,
            r#""tag""#,
            r#""t\u0061g""#,
            r#""model""#,
            r#""endpoint""#,
            r#""categories""#,
            r#""categories""#,
            r#""Tag""#,
            r#""""#,
        ])
        .prop_map(str::to_owned)
    }

    fn object(map: &[(String, String)]) -> String {
        let inside: Vec<String> = map.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        format!("{{{}}}", inside.join(","))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, ..ProptestConfig::default() })]

        #[test]
        fn rows_are_what_its_values_say(map in prop::collection::vec((key(), value()), 0..5), cut in prop::option::weighted(0.1, any::<prop::sample::Index>())) {
            let mut line = object(&map);
            if let Some(cut) = cut {
                let at = (0..=cut.index(line.len() + 1)).rev().find(|at| line.is_char_boundary(*at)).unwrap();
                line.truncate(at);
            }
            // Half a surrogate in what is skipped is nobody's business here, and an error there.
            prop_assume!(!line.contains("ud800"));
            prop_assert_eq!(read(Format::Plain, &line).ok(), plainly(&line), "{}", line);
        }
    }
}
