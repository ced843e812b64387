//! Who may hold a workspace: one process of one computer, and the next one once that has ended.

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use super::*;
use crate::Store;

const CHILD: &str = "DOMICILE_LOCK_TEST_WORKSPACE";

fn me() -> Holder {
    Holder::here(Instant::from_second(1_800_000_000).unwrap())
}

/// Somebody on another computer.
fn stranger() -> Holder {
    let computer = Computer { host: "desk-7".into(), machine: "another".into() };
    Holder { user: "grace".into(), computer, process: 4711, since: "2026-11-20T10:00:00Z".into() }
}

fn workspace() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    drop(Store::create(&path).unwrap());
    (folder, path)
}

/// What a window does that holds a workspace until it is killed.
fn hold_until_killed(workspace: &Path) {
    let _held = Store::hold(workspace, me(), false).unwrap();
    println!("\nheld");
    std::io::stdin().lines().for_each(drop);
}

#[test]
fn a_second_process_is_refused_with_the_name_of_the_first_and_opens_after_its_death() {
    if let Some(workspace) = std::env::var_os(CHILD) {
        return hold_until_killed(Path::new(&workspace));
    }
    let (_folder, path) = workspace();
    let test =
        "lock::tests::a_second_process_is_refused_with_the_name_of_the_first_and_opens_after_its_death";
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, &path)
        .env("USER", "ada")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "held"), "the first holds it");

    let error = Store::hold(&path, me(), false).unwrap_err();
    let says = error.to_string();
    let name = format!("ada@{} (process {}, since 2027-01-15T08:00:00Z)", me().computer.host, child.id());
    assert!(says.contains(&name), "who has it, and since when: {says}");
    assert!(says.contains("close it there") && says.contains("--read-only"), "and what to do: {says}");
    let forced = Store::hold(&path, me(), true);
    assert!(matches!(forced, Err(Error::Held { .. })), "what is alive here is not taken over: {forced:?}");
    let mut beside = Store::open(&path).unwrap();
    let action = crate::Action {
        at: Instant::from_second(1_800_000_000).unwrap(),
        actor: "officer".into(),
        name: "registry.edit",
        reason: None,
    };
    beside.write::<_, Error>(&action, |write| write.set("name", &"Northwind")).unwrap();
    drop(beside);

    child.kill().unwrap();
    child.wait().unwrap();
    assert!(path_of(&path).exists(), "it could not say that it is gone");
    let held = Store::hold(&path, me(), false).unwrap();
    assert_eq!(held.setting::<String>("name").unwrap().as_deref(), Some("Northwind"), "and nothing is lost");
    drop(held);
    assert!(!path_of(&path).exists(), "who ends in order leaves nothing");
}

#[test]
fn another_computers_word_counts_until_it_is_taken_over() {
    let (_folder, path) = workspace();
    fs::write(path_of(&path), serde_json::to_string(&stranger()).unwrap()).unwrap();
    let before = fs::read(&path).unwrap();
    for error in [Store::hold(&path, me(), false).unwrap_err(), Store::open(&path).unwrap_err()] {
        let says = error.to_string();
        assert!(matches!(error, Error::Held { elsewhere: true, .. }), "neither window nor command: {says}");
        assert!(says.contains("grace@desk-7 (process 4711, since 2026-11-20T10:00:00Z)"), "by name: {says}");
        assert!(says.contains("--read-only") && says.contains("--take-over"), "with both ways on: {says}");
    }
    assert_eq!(fs::read(&path).unwrap(), before, "the workspace is not touched");
    assert!(Store::open_read_only(&path).is_ok(), "it may be looked at");

    let held = Store::hold(&path, me(), true).unwrap();
    assert!(matches!(Store::hold(&path, stranger(), false), Err(Error::Held { .. })), "it is ours now");
    drop(held);
    assert!(!path_of(&path).exists(), "and free afterwards");
}

#[test]
fn who_cannot_open_it_leaves_the_word_of_who_left_it() {
    let (_folder, path) = workspace();
    let good = fs::read(&path).unwrap();
    for left in [Holder { process: 1, ..me() }, stranger()] {
        let word = serde_json::to_string(&left).unwrap();
        fs::write(path_of(&path), &word).unwrap();
        fs::write(&path, "a disk that failed").unwrap();
        Store::hold(&path, me(), true).unwrap_err();
        assert_eq!(fs::read_to_string(path_of(&path)).unwrap(), word, "nobody has closed it yet");
        fs::write(&path, &good).unwrap();
        let held = Store::hold(&path, me(), true).unwrap();
        assert!(held.was_left(), "and the next one that opens it knows");
        drop(held);
        assert!(!Store::hold(&path, me(), false).unwrap().was_left(), "once");
    }
}

#[test]
fn who_was_taken_over_writes_no_more() {
    let (_folder, path) = workspace();
    let mut held = Store::hold(&path, me(), false).unwrap();
    let action = crate::Action {
        at: Instant::from_second(1_800_000_000).unwrap(),
        actor: "officer".into(),
        name: "registry.edit",
        reason: None,
    };
    let mut set = |name: &str| held.write::<_, Error>(&action, |write| write.set("name", &name)).map(|_| ());
    set("before").unwrap();
    // As another computer would, which the system's lock does not reach.
    fs::write(path_of(&path), serde_json::to_string(&stranger()).unwrap()).unwrap();
    let error = set("after").unwrap_err();
    assert!(matches!(error, Error::TakenOver { .. }), "two that write fork the workspace: {error}");
    assert!(error.to_string().contains("grace@desk-7"), "with the name of who has it now: {error}");
    assert_eq!(held.setting::<String>("name").unwrap().as_deref(), Some("before"), "nothing was changed");
    drop(held);
    assert!(path_of(&path).exists(), "and it does not speak for the other");
}

#[test]
fn what_nobody_can_read_is_somebody() {
    let (_folder, path) = workspace();
    fs::write(path_of(&path), "no name").unwrap();
    let error = Store::hold(&path, me(), false).unwrap_err();
    assert!(matches!(error, Error::Held { holder: None, .. }), "it is not ours to judge: {error}");
    assert!(Store::hold(&path, me(), true).is_ok(), "unless somebody says so");
    fs::write(path_of(&path), "").unwrap();
    assert!(Store::hold(&path, me(), false).is_ok(), "an empty file is nobody: its writer was cut off");
}

#[test]
fn a_workspace_that_cannot_be_opened_is_not_held() {
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "Dear Ada, this is a letter. ".repeat(100)).unwrap();
    assert!(matches!(Store::hold(&letter, me(), false), Err(Error::NotAWorkspace(_))), "it is a letter");
    assert!(!path_of(&letter).exists(), "and nothing is left beside it");
    let mut new = Store::hold(&folder.path().join("deep/new.domicile"), me(), false).unwrap();
    assert!(
        path_of(&folder.path().join("deep/new.domicile")).exists(),
        "one that was not there is made and held"
    );
    new.let_go();
    assert!(!path_of(&folder.path().join("deep/new.domicile")).exists(), "until it is let go");
}
