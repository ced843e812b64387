//! A disk without room: a limit on the size of files, or a small disk of its own where the system lets us mount one. The
//! test starts itself again under either.

use std::{
    path::Path,
    process::{Command, Output},
};

use domicile_store::Store;

use crate::world::{self, backup, names, restore, rows};

const CHILD: &str = "DOMICILE_FULL_TEST_FOLDER";

/// Runs this test again, where no file may grow beyond `kib` KiB.
fn limited(test: &str, folder: &Path, kib: u64) -> Output {
    // Without the trap the system ends the process instead of refusing the write.
    let script = format!("trap '' XFSZ; ulimit -f {kib}; exec \"$@\"");
    Command::new("bash").args(["-c", &script, "bash"]).args(again(test)).env(CHILD, folder).output().unwrap()
}

/// Runs this test again with `folder/small` as a disk of `kib` KiB; `None` where that is not ours to mount.
fn on_small_disk(test: &str, folder: &Path, kib: u64) -> Option<Output> {
    let small = folder.join("small");
    std::fs::create_dir_all(&small).unwrap();
    let script = format!("mount -t tmpfs -o size={kib}k none \"$0\" && exec \"$@\"");
    let unshare = ["--user", "--map-root-user", "--mount", "bash", "-c"];
    let mut command = Command::new("unshare");
    command.args(unshare).arg(script).arg(&small);
    let may = Command::new("unshare").args(unshare).arg("mount -t tmpfs none \"$0\"").arg(&small).output();
    may.is_ok_and(|output| output.status.success())
        .then(|| command.args(again(test)).env(CHILD, folder).output().unwrap())
}

fn again(test: &str) -> Vec<String> {
    let program = std::env::current_exe().unwrap().display().to_string();
    [program, "--exact".into(), format!("full::{test}"), "--nocapture".into()].into()
}

/// What the child printed after `refused: `.
fn refused(output: &Output) -> String {
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

#[test]
fn a_backup_without_room_is_refused_by_name_and_leaves_nothing() {
    if let Some(folder) = std::env::var_os(CHILD) {
        let folder = Path::new(&folder);
        tell(&backup(&folder.join("w.domicile"), &folder.join("small/b.domicile"), false).unwrap_err());
        let left = names(&folder.join("small"));
        assert_eq!(left, Vec::<String>::new(), "nothing half-written stays");
        return;
    }
    let (folder, path) = world::workspace();
    std::fs::create_dir(folder.path().join("small")).unwrap();
    let before = rows(&path);
    let test = "a_backup_without_room_is_refused_by_name_and_leaves_nothing";
    let outputs =
        std::iter::once(limited(test, folder.path(), 64)).chain(on_small_disk(test, folder.path(), 64));
    for output in outputs {
        let says = refused(&output);
        assert!(
            output.status.success(),
            "nothing half-written stays: {}",
            String::from_utf8_lossy(&output.stdout)
        );
        assert!(says.contains("small/b.domicile"), "the file is named: {says}");
        assert!(says.contains("space"), "and what to do: {says}");
        assert_eq!(names(&folder.path().join("small")), Vec::<String>::new(), "nor after the end");
        assert_eq!(rows(&path), before, "the workspace is as it was");
    }
}

#[test]
fn a_restore_without_room_leaves_what_was_there() {
    if let Some(folder) = std::env::var_os(CHILD) {
        let folder = Path::new(&folder);
        tell(&restore(&folder.join("b.domicile"), &folder.join("w.domicile"), true).unwrap_err());
        return;
    }
    let (folder, path) = world::workspace();
    let kept = folder.path().join("b.domicile");
    backup(&path, &kept, false).unwrap();
    world::put(&mut Store::open(&path).unwrap(), &world::model("later", "v")).unwrap();
    let before = rows(&path);
    let says = refused(&limited("a_restore_without_room_leaves_what_was_there", folder.path(), 64));
    assert!(says.contains("space"), "it says what to do: {says}");
    assert_eq!(rows(&path), before, "the workspace is as it was");
    assert_eq!(names(folder.path()), ["b.domicile", "w.domicile"], "and nothing half-written is beside it");
}

#[test]
fn a_new_workspace_without_room_leaves_no_file() {
    if let Some(folder) = std::env::var_os(CHILD) {
        tell(&Store::create(&Path::new(&folder).join("new.domicile")).unwrap_err());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let says = refused(&limited("a_new_workspace_without_room_leaves_no_file", folder.path(), 16));
    assert!(says.contains("new.domicile") && says.contains("space"), "the file and what to do: {says}");
    assert_eq!(names(folder.path()), Vec::<String>::new(), "nothing is left of it");
}
