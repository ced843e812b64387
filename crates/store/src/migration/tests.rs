//! Migrations that are not there yet, run by the function that runs those that are: a copy before, all or nothing.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
};

use domicile_policy::Instant;

use super::*;
use crate::{Action, SCHEMA_VERSION, Store};

const CHILD: &str = "DOMICILE_MIGRATION_TEST_WORKSPACE";
const FIRST: &str = include_str!("../../migrations/0001_workspace.sql");
const GOOD: &str = "CREATE TABLE reminders (id TEXT PRIMARY KEY NOT NULL) STRICT;
    INSERT INTO reminders SELECT key FROM settings;";
const BAD: &str =
    "CREATE TABLE reminders (id TEXT); DELETE FROM settings; INSERT INTO no_such_table VALUES (1);";
/// Takes away what others refer to, while nobody looks.
const DANGLING: &str = "INSERT INTO regions (id, body)
    VALUES ('r', '{\"id\":\"r\",\"name\":\"R\",\"provider\":\"nobody\"}');";

fn workspace() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.domicile");
    let mut store = Store::create(&path).unwrap();
    let action = Action {
        at: Instant::from_second(1_800_000_000).unwrap(),
        actor: "officer".into(),
        name: "registry.edit",
        reason: None,
    };
    store.write::<_, Error>(&action, |write| write.set("name", &"Northwind")).unwrap();
    drop(store);
    (folder, path)
}

fn open(path: &Path, migrations: &[&str]) -> Result<Store, Error> {
    Store::open_with(path, path, migrations, Before::Keep)
}

fn kept(path: &Path, ending: &str) -> PathBuf {
    place::beside(path, &format!(".before-schema-{ending}"))
}

fn schema(path: &Path) -> u32 {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    version(&connection).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_older_file_is_copied_and_brought_up_to_date() {
    let (folder, path) = workspace();
    let store = open(&path, &[FIRST, GOOD]).unwrap();
    let reminders: String =
        store.connection.query_row("SELECT id FROM reminders", [], |row| row.get(0)).unwrap();
    assert_eq!(reminders, "name", "the migration ran on what was there");
    drop(store);
    assert_eq!(schema(&path), 2, "the file is at the new schema");
    assert_eq!(schema(&kept(&path, "2")), SCHEMA_VERSION, "the copy at the old one");
    let old = Store::open(&kept(&path, "2")).unwrap();
    assert_eq!(old.setting::<String>("name").unwrap().as_deref(), Some("Northwind"), "and opens as it did");
    assert_eq!(old.flaws(&|_| Ok(())).unwrap(), [], "with everything in it");
    drop(old);
    drop(open(&path, &[FIRST, GOOD]).unwrap());
    assert_eq!(names(folder.path()), ["w.domicile", "w.domicile.before-schema-2"], "once is enough");

    drop(
        open(&path, &[FIRST, GOOD, "CREATE TABLE more (id TEXT)", "CREATE TABLE yet_more (id TEXT)"])
            .unwrap(),
    );
    assert_eq!(
        (schema(&path), schema(&kept(&path, "4"))),
        (4, 2),
        "several steps are one migration with one copy"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_file_byte_for_byte_and_says_how_to_go_on() {
    for (bad, says) in [(BAD, "no_such_table"), (DANGLING, "regions")] {
        let (folder, path) = workspace();
        let before = fs::read(&path).unwrap();
        for attempt in 1..=2 {
            let error = open(&path, &[FIRST, GOOD, bad]).unwrap_err();
            let text = error.to_string();
            assert!(
                matches!(error, Error::Migration { found: 1, known: 3, .. }),
                "attempt {attempt}: {text}"
            );
            for part in [
                "w.domicile",
                "schema 1 to schema 3",
                says,
                "not changed",
                "before-schema-3",
                "open it again",
            ] {
                assert!(text.contains(part), "attempt {attempt}: it says `{part}`: {text}");
            }
            assert!(fs::read(&path).unwrap() == before, "attempt {attempt}: not a byte was changed");
        }
        let left = names(folder.path());
        assert_eq!(left, ["w.domicile", "w.domicile.before-schema-3"], "two attempts keep one copy");
        let store = Store::open(&path).unwrap();
        assert_eq!(
            store.setting::<String>("name").unwrap().as_deref(),
            Some("Northwind"),
            "the old version goes on"
        );
    }
}

#[test]
fn a_copy_that_is_there_already_is_never_written_over() {
    let (_folder, path) = workspace();
    fs::write(kept(&path, "2"), "the officer's own").unwrap();
    drop(open(&path, &[FIRST, GOOD]).unwrap());
    assert_eq!(fs::read(kept(&path, "2")).unwrap(), b"the officer's own", "it stays");
    assert_eq!(schema(&kept(&path, "2-2")), 1, "and the copy has another name");
}

#[test]
fn without_a_copy_nothing_is_migrated() {
    let (_folder, path) = workspace();
    let raw = Connection::open(&path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_models_1'";
    let page: i64 = raw.query_row(sql, [], |row| row.get(0)).unwrap();
    let page = usize::try_from(page).unwrap();
    drop(raw);
    let mut bytes = fs::read(&path).unwrap();
    // SQLite's own check finds it, opening does not.
    bytes.get_mut((page - 1) * 4096..page * 4096).unwrap().fill(0xff);
    fs::write(&path, bytes).unwrap();
    let before = fs::read(&path).unwrap();
    let error = open(&path, &[FIRST, GOOD]).unwrap_err();
    assert!(
        matches!(error, Error::Migration { kept: None, .. }),
        "what cannot be copied is not changed: {error}"
    );
    assert!(error.to_string().contains("is damaged"), "with the cause: {error}");
    assert!(fs::read(&path).unwrap() == before, "not a byte was");
}

#[test]
fn a_newer_file_is_refused_unchanged() {
    let (folder, path) = workspace();
    drop(open(&path, &[FIRST, GOOD]).unwrap());
    let before = fs::read(&path).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(
        matches!(error, Error::Newer { found: 2, known: 1, .. }),
        "an older version does not guess: {error}"
    );
    assert!(fs::read(&path).unwrap() == before, "not a byte was changed");
    assert_eq!(names(folder.path()), ["w.domicile", "w.domicile.before-schema-2"], "and nothing was made");
}

#[test]
fn a_file_whose_number_is_lost_is_damaged_and_not_new() {
    let (_folder, path) = workspace();
    let raw = Connection::open(&path).unwrap();
    raw.pragma_update(None, "user_version", 0).unwrap();
    drop(raw);
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, Error::Malformed { .. }), "its tables are there: {error}");
}

/// What the child does: it migrates copies of the workspace again and again, and says so before each.
fn migrate_until_killed(path: &Path) {
    let slow =
        format!("{GOOD} CREATE TABLE bulk (bytes BLOB); INSERT INTO bulk VALUES (randomblob(3000000));");
    let mut out = std::io::stdout().lock();
    for number in 0.. {
        let target = place::beside(path, &format!("-{number}"));
        if target.exists() {
            continue;
        }
        fs::copy(path, &target).unwrap();
        writeln!(out, "next {}", target.display()).unwrap();
        out.flush().unwrap();
        drop(open(&target, &[FIRST, &slow]).unwrap());
    }
}

#[test]
fn a_killed_migration_leaves_the_old_file_or_the_new() {
    if let Some(path) = std::env::var_os(CHILD) {
        return migrate_until_killed(Path::new(&path));
    }
    let (_folder, path) = workspace();
    let (mut old, mut new) = (0, 0);
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for kill in 0..25 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "migration::tests::a_killed_migration_leaves_the_old_file_or_the_new",
                "--nocapture",
            ])
            .env(CHILD, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut targets: Vec<PathBuf> = Vec::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        while targets.is_empty() {
            let line = lines.next().unwrap().unwrap();
            targets.extend(line.split_once("next ").map(|(_, path)| path.into()));
        }
        for spin in 0..(random >> 20) % 6_000_000 {
            std::hint::black_box(spin);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        targets.extend(
            lines
                .map_while(Result::ok)
                .filter_map(|line| line.split_once("next ").map(|(_, path)| path.into())),
        );
        for target in targets {
            // With the journal that the killed process left, as any version would.
            let connection = Connection::open(&target).unwrap();
            let (found, name): (u32, String) = (
                version(&connection).unwrap(),
                connection
                    .query_row("SELECT value FROM settings WHERE key = 'name'", [], |row| row.get(0))
                    .unwrap(),
            );
            assert_eq!(name, "\"Northwind\"", "kill {kill}: nothing is lost");
            let tables: i64 = connection
                .query_row(
                    "SELECT count(*) FROM sqlite_schema WHERE name IN ('reminders', 'bulk')",
                    [],
                    |row| row.get(0),
                )
                .unwrap();
            let whole = (found, tables) == (1, 0) || (found, tables) == (2, 2);
            assert!(whole, "kill {kill}: the old schema or the new one, not half of it: {found}, {tables}");
            old += usize::from(found == 1);
            new += usize::from(found == 2);
            let copy = kept(&target, "2");
            assert!(found == 1 || copy.exists(), "kill {kill}: no migration without its copy");
            if copy.exists() {
                drop(check::sound(&copy, &copy, ALL).unwrap_or_else(|error| panic!("kill {kill}: {error}")));
                fs::remove_file(copy).unwrap();
            }
            drop(connection);
            fs::remove_file(target).unwrap();
        }
    }
    assert!(old > 0 && old + new >= 25, "the kills met migrations on their way: {old} old, {new} new");
}

#[cfg(unix)]
#[test]
fn a_migration_without_room_leaves_the_file_byte_for_byte() {
    if let Some(path) = std::env::var_os(CHILD) {
        let huge = "CREATE TABLE bulk (bytes BLOB); INSERT INTO bulk VALUES (randomblob(3000000));";
        let error = open(Path::new(&path), &[FIRST, huge]).unwrap_err();
        assert!(matches!(error, Error::Migration { kept: Some(_), .. }), "the copy had room: {error}");
        let text = error.to_string();
        assert!(
            text.contains("w.domicile") && text.contains("space"),
            "the file, the cause, what to do: {text}"
        );
        return;
    }
    let (_folder, path) = workspace();
    let before = fs::read(&path).unwrap();
    let test = "migration::tests::a_migration_without_room_leaves_the_file_byte_for_byte";
    // Without the trap the system ends the process instead of refusing the write.
    let output = Command::new("bash")
        .args(["-c", "trap '' XFSZ; ulimit -f 1000; exec \"$@\"", "bash"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, &path)
        .output()
        .unwrap();
    assert!(output.status.success(), "it is refused: {}", String::from_utf8_lossy(&output.stdout));
    assert!(fs::read(&path).unwrap() == before, "not a byte was changed");
    assert_eq!(schema(&kept(&path, "2")), 1, "and the copy is whole");
}
