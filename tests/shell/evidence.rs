//! Evidence with its document: days in the officer's time zone, one copy of the same bytes, and what is not kept.

use domicile_desktop::error::Code;
use serde_json::{Value, json};

use crate::{
    case::{Case, run},
    unopened,
    window::{Failure, Window},
    world::{self, bytes, chosen},
};

const LARGEST: usize = 25 * 1024 * 1024;
const DOCUMENT: &[u8] = b"%PDF-1.7\nthe record of the machine room";

pub const CASES: &[Case] = &[
    Case {
        command: "evidence_put",
        args: || put("own-record", Value::Null, Value::Null),
        succeeds: days_end_at_local_midnight,
        code: Code::Invalid,
        fails: days_that_do_not_exist_are_refused,
    },
    Case {
        command: "evidence_file",
        args: || json!({ "sha256": "0".repeat(64) }),
        succeeds: the_same_bytes_are_kept_once_and_come_back,
        code: Code::NotFound,
        fails: a_document_that_is_not_there_is_not_found,
    },
    Case {
        command: "evidence_default_file",
        args: || json!({ "name": "record.pdf" }),
        succeeds: a_file_is_offered_for_a_copy_and_not_made,
        code: Code::Workspace,
        fails: || unopened::fails("evidence_default_file"),
    },
    Case {
        command: "evidence_save_copy",
        args: || save(&"0".repeat(64), "/nonexistent/record.pdf", false),
        succeeds: a_copy_is_saved_where_it_was_wanted,
        code: Code::File,
        fails: a_file_of_that_name_stays_unless_it_is_to_be_replaced,
    },
];

#[test]
fn declared_commands_succeed_and_fail() {
    run(CASES);
}

fn put(id: &str, days: Value, file: Value) -> Value {
    json!({ "evidence": world::evidence(id), "days": days, "file": file })
}

fn days(first: &str, last: &str, zone: &str) -> Value {
    json!({ "first": first, "last": last, "zone": zone })
}

fn window() -> Window {
    world::with_machines("http://127.0.0.1:9/v1")
}

/// The evidence as the draft has it.
fn kept(window: &Window, id: &str) -> Value {
    let document = window.ok("catalogue_get", json!({}));
    let evidence = document["evidence"].as_array().unwrap().clone();
    evidence.into_iter().find(|evidence| evidence["id"] == id).unwrap()
}

fn days_end_at_local_midnight() {
    let window = window();
    for (first, last, from, to) in [
        ("2026-01-01", "2026-12-31", "2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z"),
        ("2026-07-01", "2026-07-01", "2026-06-30T22:00:00Z", "2026-07-01T22:00:00Z"),
        // The night in which the clocks go back has 25 hours.
        ("2026-10-25", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"),
    ] {
        window.ok("evidence_put", put("own-record", days(first, last, "Europe/Berlin"), Value::Null));
        let validity = kept(&window, "own-record")["validity"].clone();
        assert_eq!(validity, json!({ "from": from, "to": to }), "{first} through {last} in Berlin");
    }
    let at = |at: &str| window.ok("coverage_get", json!({ "at": at }))["eligible"].clone();
    assert_eq!(at("2026-10-25T22:59:59Z"), 1, "the last second of the day in Berlin still counts");
    assert_eq!(at("2026-10-25T23:00:00Z"), 0, "midnight in Berlin does not");
}

fn days_that_do_not_exist_are_refused() {
    let window = window();
    let before = kept(&window, "own-record");
    for (given, field) in [
        (days("2026-02-30", "2026-12-31", "Europe/Berlin"), "date"),
        (days("31.12.2026", "2027-12-31", "Europe/Berlin"), "date"),
        (days("2026-01-01", "9999-12-31", "Europe/Berlin"), "date"),
        (days("2026-01-01", "2026-12-31", "Berlin"), "time zone"),
        (days("2026-12-31", "2026-01-01", "Europe/Berlin"), "last day"),
    ] {
        let failure = window.err("evidence_put", put("own-record", given, Value::Null), Code::Invalid);
        assert!(failure.message.starts_with(field), "the field is named: {}", failure.message);
    }
    assert_eq!(kept(&window, "own-record"), before, "nothing is half saved");
}

fn the_same_bytes_are_kept_once_and_come_back() {
    let window = window();
    let document = [b"%PDF-1.7\n".to_vec(), b"the one document ".repeat(40_000)].concat();
    let mut copies = Vec::new();
    for (id, name) in [("own-record", "/media/ada/record.pdf"), ("second-record", "C:\\Users\\ada\\copy.pdf")]
    {
        window.ok("evidence_put", put(id, Value::Null, chosen(name, &document)));
        copies.push(window.stored().iter().map(|(_, bytes)| count(bytes, &document[..40])).sum::<usize>());
    }
    assert!(copies[0] > 0, "the first is written");
    assert_eq!(copies[1], copies[0], "the second adds no copy, in the file or its journal");
    let files = ["own-record", "second-record"].map(|id| kept(&window, id)["file"].clone());
    assert_eq!(
        [&files[0]["name"], &files[1]["name"]],
        ["record.pdf", "copy.pdf"],
        "each keeps the name of its file, and nothing of the officer's folders"
    );
    assert_eq!(files[0]["size"], document.len(), "the size is that of the bytes");
    assert_eq!(files[0]["sha256"], files[1]["sha256"], "the same bytes have one name");
    let back = window.ok("evidence_file", json!({ "sha256": files[0]["sha256"] }));
    assert_eq!(bytes(&back), document, "what comes back is what was added, byte by byte");
}

fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).filter(|window| *window == wanted).count()
}

fn a_document_that_is_not_there_is_not_found() {
    let window = window();
    for sha256 in ["0".repeat(64), "../../etc/passwd".to_owned(), String::new()] {
        window.err("evidence_file", json!({ "sha256": sha256 }), Code::NotFound);
    }
}

fn save(sha256: &str, path: &str, replace: bool) -> Value {
    json!({ "sha256": sha256, "path": path, "replace": replace })
}

/// A window with a document in its workspace, and the document's hash.
fn with_document() -> (Window, String) {
    let window = window();
    window.ok("evidence_put", put("own-record", Value::Null, chosen("record.pdf", DOCUMENT)));
    let sha256 = kept(&window, "own-record")["file"]["sha256"].as_str().unwrap().to_owned();
    (window, sha256)
}

fn a_file_is_offered_for_a_copy_and_not_made() {
    let file = window().ok("evidence_default_file", json!({ "name": "record.pdf" }));
    let file = std::path::Path::new(file.as_str().unwrap());
    assert!(file.is_absolute() && !file.exists(), "the whole path of a file that is not there yet");
    assert!(file.extension().is_some_and(|ending| ending == "pdf"), "with the ending of the document");
}

fn a_copy_is_saved_where_it_was_wanted() {
    let (window, sha256) = with_document();
    let path = window.path("copy.pdf");
    assert_eq!(
        window.ok("evidence_save_copy", save(&sha256, &path, false)),
        path,
        "it is where it was wanted"
    );
    assert_eq!(std::fs::read(path).unwrap(), DOCUMENT, "byte for byte");
}

fn a_file_of_that_name_stays_unless_it_is_to_be_replaced() {
    let (window, sha256) = with_document();
    let path = window.path("copy.pdf");
    std::fs::write(&path, "a letter").unwrap();
    let failure = window.err("evidence_save_copy", save(&sha256, &path, false), Code::File);
    assert!(failure.message.contains("choose another name"), "it says what to do: {}", failure.message);
    assert_eq!(std::fs::read(&path).unwrap(), b"a letter", "byte for byte");
    window.ok("evidence_save_copy", save(&sha256, &path, true));
    assert_eq!(std::fs::read(&path).unwrap(), DOCUMENT, "what she says is done");
}

fn refused(window: &Window, file: Value) -> Failure {
    let failure = window.err("evidence_put", put("new-record", Value::Null, file), Code::Invalid);
    let document = window.ok("catalogue_get", json!({}));
    let ids: Vec<_> =
        document["evidence"].as_array().unwrap().iter().map(|found| found["id"].clone()).collect();
    assert_eq!(ids, ["own-record"], "evidence whose document is refused is not saved without it");
    failure
}

#[test]
fn a_strange_or_empty_file_is_refused() {
    let window = window();
    for bytes in
        [b"".as_slice(), b"MZ\x90\x00\x03", b"PK\x03\x04\xff", b"\x7fELF\x02\x01\x01\0", b"text\0text"]
    {
        let failure = refused(&window, chosen("contract.pdf", bytes));
        assert!(failure.message.starts_with("file: "), "whatever it is called: {}", failure.message);
    }
    let torn = json!({ "name": "contract.pdf", "base64": "JVBERi0*" });
    let failure = refused(&window, torn);
    assert!(failure.message.contains("`contract.pdf`"), "the file is named: {}", failure.message);
}

#[test]
fn a_file_of_the_largest_size_is_kept_and_a_larger_one_refused() {
    let window = window();
    let mut document = b"%PDF-1.7\n".to_vec();
    document.resize(LARGEST + 1, b' ');
    let failure = refused(&window, chosen("contract.pdf", &document));
    assert!(failure.message.contains("25 MB"), "it says how large it may be: {}", failure.message);
    document.pop();
    window.ok("evidence_put", put("new-record", Value::Null, chosen("contract.pdf", &document)));
    assert_eq!(kept(&window, "new-record")["file"]["size"], LARGEST, "25 MB are kept");
}

#[test]
fn a_document_is_not_claimed_by_its_name_alone() {
    let window = window();
    let mut evidence = world::evidence("new-record");
    evidence["file"] = json!({ "name": "contract.pdf", "sha256": "0".repeat(64), "size": 9 });
    let args = json!({ "evidence": evidence, "days": null, "file": null });
    let failure = window.err("evidence_put", args, Code::Invalid);
    assert!(failure.message.starts_with("file: "), "the document is not there: {}", failure.message);
}
