//! A workspace that cannot be opened: the window opens and says why, every command gives the same typed error, and
//! the file stays as it was, byte by byte.

use std::{path::Path, rc::Rc};

use domicile_console::{Config, Console};
use domicile_desktop::{commands::names::NAMES, error::Code};

use crate::{
    declared,
    window::{Failure, Window, files},
};

/// Where SQLite keeps the schema's number and the program's in a file's header.
const SCHEMA: std::ops::Range<usize> = 60..64;
const PROGRAM: std::ops::Range<usize> = 68..72;

/// A window on what `make` leaves at the path of the workspace.
fn window(make: impl FnOnce(&Path)) -> Window {
    let folder = Rc::new(tempfile::tempdir().unwrap());
    let workspace = folder.path().join("workspace.domicile");
    make(&workspace);
    Window::on(folder, workspace)
}

/// A real workspace with other bytes at one place of its header.
fn changed(path: &Path, place: std::ops::Range<usize>, bytes: [u8; 4]) {
    drop(Console::open_or_create(Config::new(path)).unwrap());
    let mut file = std::fs::read(path).unwrap();
    assert_ne!(file[place.clone()], bytes, "the workspace was another before");
    file[place].copy_from_slice(&bytes);
    std::fs::write(path, file).unwrap();
}

fn not_a_database(path: &Path) {
    std::fs::write(path, "Dear Ada,\nthis is a letter and not a workspace.\n".repeat(100)).unwrap();
}

fn call(window: &Window, command: &str) -> Failure {
    let case = declared::cases().find(|case| case.command == command).unwrap();
    window.err(command, (case.args)(), Code::Workspace)
}

/// Calls `command` where no workspace could be opened.
pub fn fails(command: &str) {
    let failure = call(&window(not_a_database), command);
    assert!(failure.message.contains("workspace.domicile"), "the file is named: {}", failure.message);
}

/// Every command gives the same error, which holds `says`, and nothing in the folder changes.
fn every_command_fails(make: impl FnOnce(&Path), says: &str) {
    let mut before = Vec::new();
    let window = window(|path| {
        make(path);
        before = files(path.parent().unwrap());
    });
    assert!(!before.is_empty(), "there is a file that could be changed");
    let first = call(&window, "workspace_status");
    assert!(first.message.contains(says), "it says what is wrong: {}", first.message);
    assert!(first.fields.is_empty(), "no field of the window is to blame");
    // These two are the way on from here: they are about another file.
    let about_backups = ["backup_look", "workspace_restore"];
    for name in NAMES.iter().filter(|name| !about_backups.contains(name)) {
        assert_eq!(call(&window, name), first, "`{name}` gives the same error");
    }
    assert!(window.steps().is_empty(), "no step of a run comes where no workspace is open");
    // Compared one by one: bytes of a database say little on a terminal.
    let after = window.stored();
    let names = |files: &[(std::path::PathBuf, Vec<u8>)]| -> Vec<_> {
        files.iter().map(|(path, _)| path.clone()).collect()
    };
    assert_eq!(names(&after), names(&before), "nothing appears beside the file");
    assert!(after == before, "the file is not changed");
}

#[test]
fn a_workspace_of_a_newer_version_is_refused_unchanged() {
    every_command_fails(|path| changed(path, SCHEMA, 999_u32.to_be_bytes()), "newer version (schema 999");
}

#[test]
fn a_file_that_is_not_a_database_is_refused_unchanged() {
    every_command_fails(not_a_database, "is not a Domicile workspace");
}

#[test]
fn a_database_of_another_program_is_refused_unchanged() {
    every_command_fails(|path| changed(path, PROGRAM, *b"GPKG"), "is not a Domicile workspace");
}

#[test]
fn a_workspace_that_was_cut_short_is_refused_unchanged() {
    every_command_fails(
        |path| {
            drop(Console::open_or_create(Config::new(path)).unwrap());
            let file = std::fs::read(path).unwrap();
            std::fs::write(path, &file[..file.len() / 2]).unwrap();
        },
        "workspace",
    );
}
