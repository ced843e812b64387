//! A disk without room while an officer imports, takes back and makes again: it is refused with what to do, and
//! everything stays as it was. The test starts itself again under a limit on the size of files, and on a small disk of
//! its own where the system lets us mount one.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use domicile_console::{
    Config, Console, Error,
    domain::{Model, Object},
    export::{self, Table, What},
    import::{self, Format},
    registry::{self, Edit},
    undo,
    workspace::{self, Setup},
};

const CHILD: &str = "DOMICILE_FULL_TEST_FOLDER";
const TEST: &str = "what_has_no_room_is_refused_and_changes_nothing";
/// What an officer does when the disk is full.
const WORK: [&str; 4] = ["edit", "import", "undo", "redo"];

/// The workspace in which `work` is what comes next.
fn ready(folder: &Path, work: &str) -> PathBuf {
    let path = folder.join(format!("{work}.domicile"));
    let console = Console::open_or_create(Config::new(&path)).unwrap();
    let setup = Setup { name: "Full".into(), officer: "O".into(), ..Setup::default() };
    workspace::set_up(&console, &setup).unwrap();
    if matches!(work, "undo" | "redo") {
        done(&console, folder, "import").unwrap();
    }
    if work == "redo" {
        done(&console, folder, "undo").unwrap();
    }
    path
}

fn model(number: usize) -> Edit {
    let id = format!("model-{number}").parse().unwrap();
    Edit::Put(Box::new(Object::from(Model { id, vendor: Some("x".repeat(2_000)), deprecated_on: None })))
}

fn done(console: &Console, folder: &Path, work: &str) -> Result<(), Error> {
    match work {
        "edit" => registry::edit(console, (0..200).map(model).collect(), None),
        "import" => {
            let bytes = fs::read(folder.join("models.csv")).unwrap();
            import::apply(console, Some(Format::RegistryCsv), "models.csv", &bytes, &BTreeSet::new())
                .map(drop)
        }
        "undo" => undo::undo(console, false).map(drop),
        _ => undo::redo(console).map(drop),
    }
}

/// Everything that counts: the draft, what undo and redo would do, and whether the audit log holds together.
fn state(console: &Console) -> String {
    let steps = undo::steps(console).unwrap();
    let bad = workspace::first_bad_audit_entry(console).unwrap();
    format!("{} {steps:?} {bad:?}", console.catalogue().unwrap().sha256())
}

/// What the child does where there is little room: it takes the rest of it, and then works.
fn without_room(folder: &Path) {
    let small = folder.join("small");
    for work in WORK {
        let path = small.join(format!("{work}.domicile"));
        if !path.exists() {
            fs::copy(folder.join(format!("{work}.domicile")), &path).unwrap();
        }
        let console = Console::open(Config::new(&path)).unwrap();
        let before = state(&console);
        let rest = small.join("the-rest");
        let mut ballast = File::create(&rest).unwrap();
        while ballast.write_all(&[0; 4096]).is_ok() {}
        let says = done(&console, folder, work).expect_err(&format!("{work} has no room")).to_string();
        assert!(
            says.contains(&format!("{work}.domicile")) && says.contains("space"),
            "{work}: the file, and what to do: {says}"
        );
        assert_eq!(state(&console), before, "{work}: nothing changed");
        drop(console);
        drop(ballast);
        fs::remove_file(rest).unwrap();
        let console = Console::open(Config::new(&path)).unwrap();
        assert_eq!(state(&console), before, "{work}: nor after a restart");
        // Only where the room can be made again.
        if std::env::var_os("DOMICILE_FULL_TEST_ROOM").is_some() {
            done(&console, folder, work).unwrap_or_else(|error| panic!("{work}: with room it goes: {error}"));
            assert_ne!(state(&console), before, "{work}: it did something");
        }
        drop(console);
        fs::remove_file(&path).unwrap();
    }
}

fn again(command: &mut Command, folder: &Path) -> Output {
    let program = std::env::current_exe().unwrap();
    command.arg(program).args(["--exact", TEST, "--nocapture"]).env(CHILD, folder).output().unwrap()
}

fn passed(how: &str, output: &Output) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success() && out.contains("1 passed"), "{how}: {out}{error}");
}

#[test]
fn what_has_no_room_is_refused_and_changes_nothing() {
    if let Some(folder) = std::env::var_os(CHILD) {
        return without_room(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let source = ready(folder, "edit");
    let console = Console::open(Config::new(&source)).unwrap();
    done(&console, folder, "edit").unwrap();
    fs::write(folder.join("models.csv"), export::export(&console, What::Csv(Table::Models)).unwrap())
        .unwrap();
    drop(console);
    fs::remove_file(&source).unwrap();
    let small = folder.join("small");
    fs::create_dir(&small).unwrap();
    for work in WORK {
        let path = ready(folder, work);
        fs::copy(&path, small.join(path.file_name().unwrap())).unwrap();
    }

    // Less than any of them writes into the journal, and enough to open the workspace. Without the trap the system ends
    // the process instead of refusing the write.
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$@\"";
    passed("a limit", &again(Command::new("bash").args(["-c", script, "bash"]), folder));

    let unshare = || {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "bash", "-c"]);
        command
    };
    let mount = "mount -t tmpfs -o size=16m none \"$0\"";
    if unshare().arg(mount).arg(&small).output().is_ok_and(|output| output.status.success()) {
        let script = format!("{mount} && exec \"$@\"");
        let mut command = unshare();
        command.arg(script).arg(&small).env("DOMICILE_FULL_TEST_ROOM", "1");
        passed("a small disk", &again(&mut command, folder));
    }
}
