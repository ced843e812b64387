//! `backup`, `restore` and `recover` as an officer types them: what they print, their exit codes, and what they leave.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

mod home;

use std::fs;

use home::Home;
use serde_json::json;

/// A home with a workspace that has published a release.
fn published() -> Home {
    let home = Home::new();
    home.run(&["--workspace", &home.path("w.domicile"), "init", "--template", "gdpr-ch5"]).expect(0);
    home.run(&[
        "--workspace",
        &home.path("w.domicile"),
        "release",
        "export",
        &home.path("bundle"),
        "--reason",
        "a first one",
    ])
    .expect(0);
    home
}

#[test]
fn a_backup_is_restored_on_another_computer() {
    let home = published();
    let (workspace, backup) = (home.path("w.domicile"), home.path("stick/b.domicile"));
    let on = |words: &[&str]| home.run(&[&["--workspace", &workspace], words].concat());
    let done = on(&["backup", &backup]).expect(0);
    assert!(
        done.out.starts_with(&format!("Backed up and verified: {backup}\n")),
        "where it is: {}",
        done.out
    );
    assert!(done.out.contains("0 documents, 1 release, audit log to entry 3"), "what is in it: {}", done.out);
    let keys = format!("Keys are not in the backup: they are in {workspace}.keys");
    assert!(done.out.contains(&keys), "and what is not: {}", done.out);
    let again = on(&["backup", &backup]).expect(1);
    assert!(again.err.contains("to be replaced"), "a backup that is there stays: {}", again.err);
    on(&["backup", &backup, "--replace"]).expect(0);

    let other = Home::new();
    fs::create_dir(other.root().join("stick")).unwrap();
    fs::copy(&backup, other.root().join("stick/b.domicile")).unwrap();
    let restored = other.run(&["restore", &other.path("stick/b.domicile")]).expect(0);
    assert!(restored.out.starts_with("Restored: "), "where it is: {}", restored.out);
    assert!(restored.out.contains("refuse older ones"), "what a backup cannot have: {}", restored.out);
    let document = |home: &Home, words: &[&str]| home.json(&[words, &["get"]].concat());
    assert_eq!(document(&other, &[]), document(&home, &["--workspace", &workspace]), "the draft is the same");
    let releases = |home: &Home, words: &[&str]| home.json(&[words, &["release", "list"]].concat());
    assert_eq!(
        releases(&other, &[]),
        releases(&home, &["--workspace", &workspace]),
        "and so are the releases"
    );

    let refused = other.run(&["restore", &other.path("stick/b.domicile")]).expect(1);
    assert!(refused.err.contains("--replace"), "what is there is not replaced by itself: {}", refused.err);
    let replaced = other.json(&["restore", &other.path("stick/b.domicile"), "--replace"]);
    let kept = replaced["kept"].as_str().unwrap();
    assert!(fs::exists(kept).unwrap(), "and is kept: {kept}");
}

#[test]
fn keys_come_along_by_their_own_passphrase() {
    const SEAL: (&str, &str) = ("DOMICILE_BACKUP_PASSPHRASE", "five wholly other words now");
    let home = published();
    let (workspace, backup) = (home.path("w.domicile"), home.path("b.domicile"));
    let run = |home: &Home, words: &[&str], seal: Option<&str>| {
        let mut command = home.command(words);
        seal.map(|seal| command.env(SEAL.0, seal));
        let done = command.output().unwrap();
        (done.status.code().unwrap(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    };
    let words = ["--workspace", &workspace, "backup", &backup, "--keys"];
    let (code, said) = run(&home, &words, None);
    assert!(code == 1 && said.contains(SEAL.0), "it says where the passphrase is read from: {said}");
    assert!(!fs::exists(&backup).unwrap(), "and writes nothing without it");
    let (code, said) = run(&home, &words, Some(SEAL.1));
    assert!(code == 0 && said.contains(&format!("Keys: 2 in {backup}.keys")), "{said}");

    let other = Home::new();
    let words = ["restore", backup.as_str(), "--keys"];
    let (code, said) = run(&other, &words, Some("not that passphrase"));
    assert!(code == 1 && said.contains("b.domicile.keys"), "the file that does not open is named: {said}");
    let (code, said) = run(&other, &words, Some(SEAL.1));
    assert!(code == 0 && said.contains("Keys taken along: 2."), "{said}");
    let publish = ["release", "export", &other.path("next"), "--reason", "one from another computer"];
    other.run(&["import", &other.file("c.yaml", CONFIG), "--apply"]).expect(0);
    let said = other.run(&publish).expect(0).out;
    assert!(said.contains("revision 2") || said.contains("Revision 2"), "signed with the same keys: {said}");
}

const CONFIG: &str =
    "model_list:\n  - model_name: letters\n    litellm_params:\n      model: mistral/mistral-large-latest\n";

#[test]
fn a_damaged_workspace_says_what_to_do_and_gives_what_is_whole() {
    let home = published();
    let (workspace, new) = (home.path("w.domicile"), home.path("new.domicile"));
    let before = home.json(&["--workspace", &workspace, "get"]);
    let mut bytes = fs::read(&workspace).unwrap();
    // Every other page from the fourth on, as a failing disk leaves them.
    for page in (3..20).step_by(2) {
        bytes[page * 4096..(page + 1) * 4096].fill(0xff);
    }
    fs::write(&workspace, &bytes).unwrap();
    let status = home.run(&["--workspace", &workspace, "status"]).expect(1);
    for part in ["w.domicile", "is damaged", "domicile restore", "domicile recover"] {
        assert!(status.err.contains(part), "it says `{part}`: {}", status.err);
    }
    let refused = home.run(&["--workspace", &workspace, "backup", &home.path("b.domicile")]).expect(1);
    assert!(refused.err.contains("is damaged"), "a backup of it would be damaged too: {}", refused.err);

    let done = home.run(&["recover", &workspace, "--to", &new]);
    assert!(done.out.starts_with(&format!("Recovered: {new}\n")), "{}{}", done.out, done.err);
    assert_eq!(fs::read(&workspace).unwrap(), bytes, "the damaged file is only read");
    let nothing_lost = done.out.contains("Nothing was lost.");
    assert_eq!(done.code, if nothing_lost { 0 } else { 3 }, "the exit code says whether: {}", done.out);
    assert!(done.out.contains("from the audit log: "), "what was broken is named: {}", done.out);
    if nothing_lost {
        assert_eq!(home.json(&["--workspace", &new, "get"]), before, "and the draft is the same");
    }
    let taken = home.run(&["recover", &workspace, "--to", &new]).expect(1);
    assert!(taken.err.contains("such a file already"), "nothing is written over: {}", taken.err);
}

#[test]
fn a_workspace_that_another_computer_has_is_refused_by_name() {
    let home = published();
    let workspace = home.path("w.domicile");
    let word = json!({
        "user": "grace", "host": "desk-7", "machine": "another", "process": 4711, "since": "2026-11-20T10:00:00Z",
    });
    home.file("w.domicile.lock", &word.to_string());
    for words in [&["status"][..], &["backup", "b.domicile"], &["restore", &home.path("bundle"), "--replace"]]
    {
        let refused = home.run(&[&["--workspace", &workspace], words].concat()).expect(1);
        assert!(refused.err.contains("grace@desk-7"), "{words:?} names who has it: {}", refused.err);
    }
}
