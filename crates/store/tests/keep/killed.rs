//! `kill -9` while a backup is made or restored: nothing is lost, nothing half-made stands in its place, and what the
//! process left behind is swept away by the next.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use domicile_store::Store;

use crate::world::{self, backup, names, restore, rows};

const CHILD: &str = "DOMICILE_KEEP_TEST_FOLDER";
const KILLS: u64 = 25;

/// Starts this test again in another process, kills it in the middle of its work again and again, and looks each time.
fn kill_again_and_again(test: &str, folder: &Path, look: impl Fn(u64)) {
    // A fixed seed: the moments differ from kill to kill, and a failure can be repeated.
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for kill in 0..KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &format!("killed::{test}"), "--nocapture"])
            .env(CHILD, folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = random % 3;
        let mut seen = 0;
        while seen < wanted + 1 {
            seen += u64::from(lines.next().unwrap().unwrap().contains("next"));
        }
        // Somewhere inside the next one, not always at its beginning.
        for spin in 0..(random >> 20) % 3_000_000 {
            std::hint::black_box(spin);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        look(kill);
    }
}

/// What the child does: the same again and again, and a line before each.
fn for_ever(mut work: impl FnMut()) {
    let mut out = std::io::stdout().lock();
    loop {
        writeln!(out, "next").unwrap();
        out.flush().unwrap();
        work();
    }
}

#[test]
fn a_killed_backup_leaves_the_last_whole_one() {
    if let Some(folder) = std::env::var_os(CHILD) {
        let folder = Path::new(&folder);
        let (from, to) = (folder.join("w.domicile"), folder.join("kept/b.domicile"));
        for_ever(|| drop(backup(&from, &to, true).unwrap()));
        return;
    }
    let (folder, path) = world::workspace();
    let to = folder.path().join("kept/b.domicile");
    backup(&path, &to, false).unwrap();
    let before = rows(&path);
    kill_again_and_again("a_killed_backup_leaves_the_last_whole_one", folder.path(), |kill| {
        assert_eq!(rows(&to), before, "kill {kill}: a whole backup is in its place");
        assert_eq!(rows(&path), before, "kill {kill}: and the workspace is as it was");
    });
    backup(&path, &to, true).unwrap();
    assert_eq!(
        names(to.parent().unwrap()),
        ["b.domicile"],
        "the next backup sweeps up what the killed ones left"
    );
}

#[test]
fn a_killed_restore_leaves_the_old_workspace_or_the_new() {
    if let Some(folder) = std::env::var_os(CHILD) {
        let path = Path::new(&folder).join("w.domicile");
        let backups = ["one.domicile", "two.domicile"].map(|name| Path::new(&folder).join(name));
        let mut turn = backups.iter().cycle();
        for_ever(|| drop(restore(turn.next().unwrap(), &path, true).unwrap()));
        return;
    }
    let (folder, path) = world::workspace();
    let one = folder.path().join("one.domicile");
    backup(&path, &one, false).unwrap();
    world::put(&mut Store::open(&path).unwrap(), &world::model("later", "v")).unwrap();
    let two = folder.path().join("two.domicile");
    backup(&path, &two, false).unwrap();
    let (first, second) = (rows(&one), rows(&two));
    kill_again_and_again("a_killed_restore_leaves_the_old_workspace_or_the_new", folder.path(), |kill| {
        let there = rows(&path);
        assert!(there == first || there == second, "kill {kill}: one of the two is there, whole");
        let store = Store::open(&path).unwrap_or_else(|error| panic!("kill {kill}: it opens: {error}"));
        assert_eq!(store.flaws(&world::ANY).unwrap(), [], "kill {kill}: with everything in it");
    });
    assert_eq!((rows(&one), rows(&two)), (first.clone(), second.clone()), "the backups are as they were");
    let kept: Vec<String> =
        names(folder.path()).into_iter().filter(|name| name.contains(".before-restore-")).collect();
    assert!(!kept.is_empty(), "something was replaced");
    for name in kept {
        let there = rows(&folder.path().join(&name));
        assert!(there == first || there == second, "what was replaced is kept whole, not half: {name}");
    }
    restore(&one, &path, true).unwrap();
    let left: Vec<String> =
        names(folder.path()).into_iter().filter(|name| name.starts_with(".domicile")).collect();
    assert_eq!(left, Vec::<String>::new(), "the next restore sweeps up what the killed ones left");
}
