//! `domicile table`: a file that is whole or not there, and never in the place of another.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod home;

use std::fs;

use home::Home;

const SPAN: [&str; 4] = ["--from", "2026-01-01T00:00:00Z", "--to", "2027-01-01T00:00:00Z"];

fn ready() -> Home {
    let home = Home::new();
    home.run(&["init", "--template", "gdpr-ch5"]).expect(0);
    let config = home.file(
        "config.yaml",
        "model_list:\n  - model_name: local\n    litellm_params:\n      model: openai/llama\n      api_base: http://127.0.0.1:8000/v1\n",
    );
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    home
}

#[test]
fn the_same_draft_and_dates_give_the_same_file() {
    let home = ready();
    let (first, second) = (home.path("first.parquet"), home.path("second.parquet"));
    let write = |file: &str| home.json(&[&["table", file], SPAN.as_slice()].concat());
    let (one, two) = (write(&first), write(&second));
    assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap(), "byte for byte");
    assert_eq!(one["sha256"], two["sha256"], "and the report says so");
    assert!(one["rows"].as_u64().unwrap() > 0, "there is an endpoint to speak of: {one}");
    assert_eq!(one["draft"], true, "it says that nobody has published it");
    assert_eq!(one["bytes"].as_u64().unwrap(), fs::metadata(&first).unwrap().len(), "the size of the file");
    let said = home.run(&[&["table", &home.path("third.parquet")], SPAN.as_slice()].concat()).expect(0).out;
    assert!(said.contains("the draft, which nobody has published"), "in words too: {said}");
}

#[test]
fn nothing_that_is_there_is_replaced_unless_that_is_asked_for() {
    let home = ready();
    let file = home.file("table.parquet", "something else");
    let refused = home.run(&["table", &file]).expect(1);
    assert!(refused.err.contains("--force"), "the mend is named: {}", refused.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), "something else", "and it stays as it was");
    home.run(&["table", &file, "--force"]).expect(0);
    assert!(fs::read(&file).unwrap().starts_with(b"PAR1"), "asked for, it is replaced");

    let folder = home.path("folder");
    fs::create_dir(&folder).unwrap();
    home.run(&["table", &folder, "--force"]).expect(1);
    assert!(fs::read_dir(&folder).unwrap().next().is_none(), "a folder is no file, not even with --force");
    home.run(&["table", &home.path("nowhere/table.parquet")]).expect(1);
    let left = fs::read_dir(home.root()).unwrap().flatten().map(|e| e.file_name().into_string().unwrap());
    let left: Vec<String> = left.filter(|name| name.starts_with(".domicile-")).collect();
    assert_eq!(left, Vec::<String>::new(), "nothing half-written stays behind");
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_others_may_read_the_table() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = ready();
    let other = home.file("other", "something else");
    let link = home.path("link.parquet");
    std::os::unix::fs::symlink(&other, &link).unwrap();
    home.run(&["table", &link, "--force"]).expect(1);
    assert_eq!(fs::read_to_string(&other).unwrap(), "something else", "what the link leads to stays");
    let (table, plain) = (home.path("table.parquet"), home.path("other"));
    home.run(&["table", &table]).expect(0);
    let mode = |file: &str| fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode(&table), mode(&plain), "a warehouse runs as somebody else: it is a file as any other");
}

#[test]
fn what_has_no_table_is_said_in_words() {
    let home = ready();
    let file = home.path("table.parquet");
    let says = |words: &[&str], code| home.run(&[&["table", &file], words].concat()).expect(code).err;
    let err = says(&["--release", "newest"], 1);
    assert!(err.contains("nothing is published yet"), "{err}");
    let err = says(&["--release", "5"], 1);
    assert!(err.contains("no release `5`"), "{err}");
    let err = says(&["--release", "last"], 2);
    assert!(err.contains("`newest` or `draft`"), "a word that is no release: {err}");
    let err = says(&["--from", "2026-01-01T00:00:00Z", "--to", "2026-01-01T00:00:00Z"], 1);
    assert!(err.contains("choose a later end"), "no time is no table: {err}");
    assert!(!fs::exists(&file).unwrap(), "and nothing was written");
}

#[test]
fn a_release_has_its_own_dates_and_says_nothing_after_its_end() {
    let home = ready();
    home.run(&["release", "export", &home.path("export")]).expect(0);
    let released = &home.json(&["release", "list"])[0];
    let report = home.json(&["table", &home.path("newest.parquet"), "--release", "newest"]);
    assert_eq!(report["from"], released["issued_at"], "from its issue");
    assert_eq!(report["to"], released["expires"], "to its end");
    assert_eq!(
        (&report["revision"], &report["draft"]),
        (&1.into(), &false.into()),
        "and it says which: {report}"
    );
    let same = home.json(&["table", &home.path("first.parquet"), "--release", "1"]);
    assert_eq!(same["sha256"], report["sha256"], "by its revision it is the same");
    let beyond = home.path("beyond.parquet");
    let refused = home.run(&["table", &beyond, "--release", "1", "--to", "2100-01-01T00:00:00Z"]).expect(1);
    assert!(refused.err.contains("the release ends at"), "{}", refused.err);
}
