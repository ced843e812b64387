//! A disk without room while an officer works: the edit is refused by name, and everything committed is there. The test
//! starts itself again where files may not grow.

use std::{path::Path, process::Command};

use domicile_console::{
    document::{self, Options},
    domain::Parts,
    registry::{Edit, edit},
    undo, workspace,
};

use crate::{all, open, published, world::put};

const CHILD: &str = "DOMICILE_FULL_CONSOLE_WORKSPACE";

/// What the child printed as refused, with no file allowed to grow beyond `kib` KiB.
fn refused(test: &str, workspace: &Path, kib: u64) -> String {
    let output = Command::new("bash")
        // Without the trap the system ends the process instead of refusing the write.
        .args(["-c", &format!("trap '' XFSZ; ulimit -f {kib}; exec \"$@\""), "bash"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("full::{test}"), "--nocapture"])
        .env(CHILD, workspace)
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    let line = out.lines().find_map(|line| line.split_once("refused: "));
    line.unwrap_or_else(|| panic!("it was refused: {out}\n{}", String::from_utf8_lossy(&output.stderr)))
        .1
        .to_owned()
}

#[expect(clippy::print_stdout, reason = "what the child finds is for its parent to judge")]
fn tell(refused: &dyn std::fmt::Display) {
    println!("\nrefused: {refused}");
}

/// How many KiB the files may have: what they have now and a little.
fn room(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len() / 1024 + 40
}

fn many() -> Parts {
    let models: Vec<serde_json::Value> = (0..3_000)
        .map(|number| serde_json::json!({ "id": format!("model-{number}"), "vendor": "v".repeat(300) }))
        .collect();
    serde_json::from_value(serde_json::json!({ "registry": { "models": models } })).unwrap()
}

fn names_file_and_way(says: &str) {
    assert!(says.contains("w.domicile"), "the file is named: {says}");
    assert!(says.contains("space"), "with what to do: {says}");
    assert!(says.contains("nothing of this change was kept"), "and what became of the edit: {says}");
}

#[test]
fn an_import_without_room_changes_nothing() {
    if let Some(path) = std::env::var_os(CHILD) {
        tell(&document::apply(&open(Path::new(&path)), many(), Options::default()).unwrap_err());
        return;
    }
    let (world, path) = published();
    let before = all(&world.console);
    drop(world.console);
    names_file_and_way(&refused("an_import_without_room_changes_nothing", &path, room(&path)));
    let console = open(&path);
    assert_eq!(all(&console), before, "everything that was committed is there, and nothing else");
    document::apply(&console, many(), Options::default()).unwrap();
    assert_eq!(workspace::first_bad_audit_entry(&console).unwrap(), None, "with room again work goes on");
}

#[test]
fn an_undo_without_room_changes_nothing() {
    if let Some(path) = std::env::var_os(CHILD) {
        tell(&undo::undo(&open(Path::new(&path)), false).unwrap_err());
        return;
    }
    let (world, path) = published();
    let edits: Vec<Edit> = (0..600)
        .map(|number| {
            put("model", &serde_json::json!({ "id": format!("m-{number}"), "vendor": "v".repeat(900) }))
        })
        .map(|value| serde_json::from_value(value).unwrap())
        .collect();
    edit(&world.console, edits, None).unwrap();
    let before = all(&world.console);
    drop(world.console);
    names_file_and_way(&refused("an_undo_without_room_changes_nothing", &path, 200));
    let console = open(&path);
    assert_eq!(all(&console), before, "the edit that could not be undone is there, whole");
    undo::undo(&console, false).unwrap();
    assert_eq!(console.catalogue().unwrap().models().len(), 1, "with room it is undone");
}
