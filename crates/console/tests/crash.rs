//! `kill -9` while an officer edits, imports and takes back: no committed edit is lost, nothing is half there, and the
//! file always opens.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use domicile_console::{
    Config, Console,
    domain::{Model, Object},
    export::{self, Table, What},
    import::{self, Format},
    registry::{self, Edit},
    undo,
    workspace::{self, Setup},
};

const CHILD: &str = "DOMICILE_CRASH_TEST_WORKSPACE";
const KILLS: usize = 50;

fn new_workspace() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workspace.domicile");
    let console = Console::open_or_create(Config::new(&path)).unwrap();
    let setup = Setup { name: "Crash".into(), officer: "O".into(), ..Setup::default() };
    workspace::set_up(&console, &setup).unwrap();
    (folder, path)
}

fn put(id: &str) -> Edit {
    let model = Model { id: id.parse().unwrap(), vendor: Some("x".repeat(2_000)), deprecated_on: None };
    Edit::Put(Box::new(Object::from(model)))
}

fn open(workspace: &Path, kill: usize) -> Console {
    let console =
        Console::open(Config::new(workspace)).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
    let bad = workspace::first_bad_audit_entry(&console).unwrap();
    assert_eq!(bad, None, "kill {kill}: the log holds together");
    console
}

/// Starts `test` again in another process, kills it in the middle of its work again and again, and looks each time.
/// The child says `next` and more before or after each piece of its work; `look` is given all that it said.
fn kill_again_and_again(test: &str, workspace: &Path, mut look: impl FnMut(usize, Vec<String>)) {
    // A fixed seed: the moments differ from kill to kill, and a failure can be repeated.
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for kill in 0..KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(CHILD, workspace)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = |line: String| line.split_once("next ").map(|(_, said)| said.to_owned());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut all = Vec::new();
        let wanted = 1 + random % 7;
        while u64::try_from(all.len()).unwrap() < wanted {
            all.extend(said(lines.next().unwrap().unwrap()));
        }
        // Somewhere inside the next one, not always at its beginning.
        for spin in 0..(random >> 20) % 400_000 {
            std::hint::black_box(spin);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        all.extend(lines.map_while(Result::ok).filter_map(said));
        look(kill, all);
    }
}

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "next {what}").unwrap();
    out.flush().unwrap();
}

#[test]
fn no_committed_edit_is_lost_when_the_process_is_killed() {
    if let Some(workspace) = std::env::var_os(CHILD) {
        // It edits without end, and says each edit that was committed.
        let console = Console::open(Config::new(workspace)).unwrap();
        for number in console.catalogue().unwrap().models().len().. {
            let id = format!("model-{number}");
            registry::edit(&console, vec![put(&id)], None).unwrap();
            say(&id);
        }
    }
    let (_folder, workspace) = new_workspace();
    let mut committed = BTreeSet::new();
    let test = "no_committed_edit_is_lost_when_the_process_is_killed";
    kill_again_and_again(test, &workspace, |kill, said| {
        committed.extend(said);
        let catalogue = open(&workspace, kill).catalogue().unwrap();
        for id in &committed {
            assert!(
                catalogue.models().contains_key(id.as_str()),
                "kill {kill}: the committed edit {id} is lost"
            );
        }
    });
    assert!(committed.len() >= KILLS, "every child committed something before it was killed");
}

/// How many models the file brings.
const IMPORTED: usize = 40;

#[test]
fn a_killed_import_undo_or_redo_is_all_there_or_not_at_all() {
    if let Some(workspace) = std::env::var_os(CHILD) {
        // It imports, takes back and makes again without end, and says what it is about to do.
        let workspace = PathBuf::from(workspace);
        let bytes = std::fs::read(workspace.with_extension("csv")).unwrap();
        let console = Console::open(Config::new(&workspace)).unwrap();
        loop {
            let steps = undo::steps(&console).unwrap();
            if console.catalogue().unwrap().models().is_empty() {
                if steps.redo.is_some() {
                    say("redo");
                    undo::redo(&console).unwrap();
                    // And away, so that the next is an import again.
                    say("delete");
                    let catalogue = console.catalogue().unwrap();
                    let all = catalogue.models().keys().map(|id| Edit::Delete {
                        kind: domicile_console::domain::Kind::Model,
                        id: id.to_string(),
                    });
                    registry::edit(&console, all.collect(), None).unwrap();
                } else {
                    say("import");
                    import::apply(&console, Some(Format::RegistryCsv), "m.csv", &bytes, &BTreeSet::new())
                        .unwrap();
                }
            } else {
                say("undo");
                undo::undo(&console, false).unwrap();
            }
        }
    }
    let (_folder, workspace) = new_workspace();
    let (_other, of_models) = new_workspace();
    let console = Console::open(Config::new(&of_models)).unwrap();
    registry::edit(&console, (0..IMPORTED).map(|number| put(&format!("model-{number}"))).collect(), None)
        .unwrap();
    let csv = export::export(&console, What::Csv(Table::Models)).unwrap();
    std::fs::write(workspace.with_extension("csv"), csv).unwrap();

    let mut killed_in = BTreeSet::new();
    let test = "a_killed_import_undo_or_redo_is_all_there_or_not_at_all";
    kill_again_and_again(test, &workspace, |kill, said| {
        killed_in.extend(said.into_iter().next_back());
        let console = open(&workspace, kill);
        let models = console.catalogue().unwrap().models().len();
        assert!(models == 0 || models == IMPORTED, "kill {kill}: {models} of {IMPORTED} are there");
        let steps = undo::steps(&console).unwrap();
        assert!(models == 0 || steps.undo.is_some(), "kill {kill}: what is there can be taken back");
    });
    let met: Vec<&str> = killed_in.iter().map(String::as_str).collect();
    assert_eq!(met, ["delete", "import", "redo", "undo"], "the kills met each of them");
}
