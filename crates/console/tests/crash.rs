//! `kill -9` while an officer edits: no committed edit is lost, and the file always opens.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use domicile_console::{
    Config, Console,
    domain::{Model, Object},
    registry::{self, Edit},
    workspace::{self, Setup},
};

const CHILD: &str = "DOMICILE_CRASH_TEST_WORKSPACE";
const KILLS: usize = 50;

fn edit(console: &Console, id: &str) {
    let model = Model { id: id.parse().unwrap(), vendor: Some("x".repeat(2_000)), deprecated_on: None };
    registry::edit(console, vec![Edit::Put(Box::new(Object::from(model)))], None).unwrap();
}

/// What the child does: it edits without end and says each edit that was committed.
fn edit_until_killed(workspace: &Path) {
    let console = Console::open(Config::new(workspace)).unwrap();
    let known = console.catalogue().unwrap().models().len();
    let mut out = std::io::stdout().lock();
    for number in known.. {
        let id = format!("model-{number}");
        edit(&console, &id);
        writeln!(out, "committed {id}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn no_committed_edit_is_lost_when_the_process_is_killed() {
    if let Some(workspace) = std::env::var_os(CHILD) {
        edit_until_killed(Path::new(&workspace));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace.domicile");
    let console = Console::open_or_create(Config::new(&workspace)).unwrap();
    let setup = Setup { name: "Crash".into(), officer: "O".into(), ..Setup::default() };
    workspace::set_up(&console, &setup).unwrap();
    drop(console);

    let mut committed = BTreeSet::new();
    // A fixed seed: the moments differ from kill to kill, and a failure can be repeated.
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for kill in 0..KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "no_committed_edit_is_lost_when_the_process_is_killed", "--nocapture"])
            .env(CHILD, &workspace)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut seen = 0;
        let wanted = 1 + random % 7;
        while seen < wanted {
            let line = lines.next().unwrap().unwrap();
            if let Some(id) = line.strip_prefix("committed ") {
                committed.insert(id.to_owned());
                seen += 1;
            }
        }
        // Somewhere inside the next edit, not always at its beginning.
        let spins = (random >> 20) % 400_000;
        for spin in 0..spins {
            std::hint::black_box(spin);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        committed.extend(
            lines.map_while(Result::ok).filter_map(|l| l.strip_prefix("committed ").map(str::to_owned)),
        );

        let console = Console::open(Config::new(&workspace)).unwrap_or_else(|e| panic!("kill {kill}: {e}"));
        let catalogue = console.catalogue().unwrap();
        for id in &committed {
            assert!(
                catalogue.models().contains_key(id.as_str()),
                "kill {kill}: the committed edit {id} is lost"
            );
        }
        assert_eq!(
            workspace::first_bad_audit_entry(&console).unwrap(),
            None,
            "kill {kill}: the log holds together"
        );
    }
    assert!(committed.len() >= KILLS, "every child committed something before it was killed");
}
