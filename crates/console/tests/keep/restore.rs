//! A backup brings everything back, also on another computer, and says what it does not bring.

use domicile_console::{
    Error, backup,
    restore::{Options, restore},
    workspace,
};

use crate::{all, config, look, open, published, world::put};

#[test]
fn everything_comes_back_in_an_empty_place() {
    let (world, path) = published();
    let before = all(&world.console);
    let kept = world.folder.path().join("backups/friday.domicile");
    let report = backup::write(&world.console, &kept, false).unwrap();
    assert_eq!(report.flaws, Vec::<String>::new(), "everything in it is whole");
    let counted = (report.holds.documents, report.holds.releases, report.holds.last_entry);
    assert_eq!(counted, (1, 1, u32::try_from(before.leaves.len()).unwrap()), "and counted");
    let keys = path.with_file_name("w.domicile.keys");
    assert_eq!(report.key_file, Some(keys.display().to_string()), "the keys are named as what is not in it");
    assert!(keys.exists(), "where they are");
    let bytes = std::fs::read(&kept).unwrap();
    let secret = b"PRIVATE KEY";
    assert!(!bytes.windows(secret.len()).any(|part| part == secret), "no private key is in the backup");

    let elsewhere = tempfile::tempdir().unwrap();
    let new = elsewhere.path().join("deep/w.domicile");
    let restored = restore(&kept, &config(&new), Options::default()).unwrap();
    assert_eq!(restored.holds, report.holds, "what was counted is there");
    assert_eq!(all(&open(&new)), before, "catalogue, documents, releases and log are the same");
    assert_eq!(workspace::first_bad_audit_entry(&open(&new)).unwrap(), None, "and the log holds together");
    assert_eq!(std::fs::read(&kept).unwrap(), bytes, "the backup is only read");
}

#[test]
fn what_is_there_is_replaced_only_when_asked_to_and_kept() {
    let (world, path) = published();
    let kept = world.folder.path().join("b.domicile");
    backup::write(&world.console, &kept, false).unwrap();
    let backed = all(&world.console);
    world.edit(&[put("model", &serde_json::json!({ "id": "later" }))]);
    let later = all(&world.console);
    let console = world.console;
    drop(console);
    let refused = restore(&kept, &config(&path), Options::default()).unwrap_err();
    assert!(matches!(refused, Error::File { .. }), "not by itself: {refused}");
    assert!(refused.to_string().contains("--replace"), "it says how: {refused}");
    assert_eq!(all(&open(&path)), later, "and nothing is changed");
    let report = restore(&kept, &config(&path), Options { replace: true, accept_flaws: false }).unwrap();
    assert_eq!(all(&open(&path)), backed, "the backup is in its place");
    let old = report.kept.unwrap();
    assert!(
        old.display().to_string().ends_with("w.domicile.before-restore-20261120T100000Z"),
        "{}",
        old.display()
    );
    assert_eq!(all(&look(&old)).catalogue, later.catalogue, "and the later work beside it");
}

#[test]
fn a_release_whose_signed_files_do_not_verify_is_named() {
    let (world, path) = published();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch("DROP TRIGGER release_files_no_update").unwrap();
    let sql =
        "UPDATE release_files SET bytes = CAST(replace(CAST(bytes AS TEXT), 'cluster', 'clustre') AS BLOB)
        WHERE path LIKE '%envoy-cds.yaml'";
    assert_eq!(raw.execute(sql, []).unwrap(), 1, "a target of the release is changed");
    drop(raw);
    let kept = world.folder.path().join("b.domicile");
    let report = backup::write(&world.console, &kept, false).unwrap();
    let named = |kind: &str| report.flaws.iter().any(|flaw| flaw.starts_with(kind));
    assert!(named("release `1`"), "what gateways would refuse: {:?}", report.flaws);
    assert!(named("definition"), "and that its guard is gone: {:?}", report.flaws);
    let new = world.folder.path().join("new.domicile");
    let refused = restore(&kept, &config(&new), Options::default()).unwrap_err();
    assert!(refused.to_string().contains("release `1`"), "which is not restored unasked: {refused}");
    assert!(!new.exists(), "nothing is made of it");
    let taken = restore(&kept, &config(&new), Options { replace: false, accept_flaws: true }).unwrap();
    assert_eq!(taken.flaws, report.flaws, "unless it is taken as it is");
}

#[test]
fn a_backup_needs_a_name_and_a_place() {
    let (world, _) = published();
    let nameless = backup::write(&world.console, "".as_ref(), false).unwrap_err();
    assert!(matches!(nameless, Error::Field { .. }), "the field to fill is named: {nameless}");
    let file = world.folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let inside = backup::write(&world.console, &file.join("b.domicile"), false).unwrap_err();
    assert!(inside.to_string().contains("file"), "a folder that is none is named: {inside}");
}
