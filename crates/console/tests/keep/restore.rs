//! A backup brings everything back, also on another computer, and says what it does not bring.

use domicile_console::{
    Error, Text, backup, registry,
    release::{Publish, publish},
    restore::{self, Options, RestoredKeys, restore},
    secrets::{PassphraseFile, Secret, SecretName, create_if_missing, officer_key},
    workspace,
};

use serde_json::json;

use crate::{PASSPHRASE, all, config, look, open, published, world::put};

#[test]
fn everything_comes_back_in_an_empty_place() {
    let (world, path) = published();
    let before = all(&world.console);
    let kept = world.folder.path().join("backups/friday.domicile");
    let report = backup::write(&world.console, &kept, backup::Options::default()).unwrap();
    assert_eq!(report.flaws, [], "everything in it is whole");
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
    let restored = restore(&kept, config(&new), Options::default()).unwrap();
    assert_eq!(restored.holds, report.holds, "what was counted is there");
    assert_eq!(all(&open(&new)), before, "catalogue, documents, releases and log are the same");
    assert_eq!(workspace::first_bad_audit_entry(&open(&new)).unwrap(), None, "and the log holds together");
    assert_eq!(std::fs::read(&kept).unwrap(), bytes, "the backup is only read");
}

#[test]
fn what_is_there_is_replaced_only_when_asked_to_and_kept() {
    let (world, path) = published();
    let kept = world.folder.path().join("b.domicile");
    backup::write(&world.console, &kept, backup::Options::default()).unwrap();
    let backed = all(&world.console);
    world.edit(&[put("model", &json!({ "id": "later" }))]);
    let later = all(&world.console);
    let console = world.console;
    drop(console);
    let refused = restore(&kept, config(&path), Options::default()).unwrap_err();
    assert!(matches!(refused, Error::File { .. }), "not by itself: {refused}");
    assert!(refused.to_string().contains("--replace"), "it says how: {refused}");
    assert_eq!(all(&open(&path)), later, "and nothing is changed");
    let report = restore(&kept, config(&path), Options { replace: true, ..Options::default() }).unwrap();
    assert_eq!(all(&open(&path)), backed, "the backup is in its place");
    let old = report.kept.unwrap();
    assert!(old.ends_with("w.domicile.before-restore-20261120T100000Z"), "{old}");
    assert_eq!(all(&look(old.as_ref())).catalogue, later.catalogue, "and the later work beside it");
}

const SEAL: &str = "five wholly other words now";

fn sealed(replace: bool) -> backup::Options {
    backup::Options { replace, keys: Some(Secret::new(SEAL.to_owned())) }
}

fn with_keys(passphrase: &str) -> Options {
    Options { keys: Some(Secret::new(passphrase.to_owned())), ..Options::default() }
}

#[test]
fn keys_come_along_where_they_are_wanted_and_publish_on_another_computer() {
    let (world, _) = published();
    let kept = world.folder.path().join("b.domicile");
    let report = backup::write(&world.console, &kept, sealed(false)).unwrap();
    let keys = report.keys.unwrap();
    assert_eq!(keys.count, 2, "the officer's and the publisher's");
    let file = std::fs::read_to_string(&keys.path).unwrap();
    assert!(!file.contains("BEGIN PRIVATE KEY"), "sealed");
    assert_eq!(restore::look(&kept).unwrap().keys, Some(keys.path), "whoever looks sees that they are there");

    let elsewhere = tempfile::tempdir().unwrap();
    let new = elsewhere.path().join("w.domicile");
    let wrong = restore(&kept, config(&new), with_keys("not that passphrase")).unwrap_err();
    assert!(matches!(wrong, Error::Secrets(_)) && !new.exists(), "no key, no restore: {wrong}");
    let report = restore(&kept, config(&new), with_keys(SEAL)).unwrap();
    assert_eq!(report.keys, RestoredKeys::Taken { count: 2, others: Vec::new() });
    let console = open(&new);
    let later: registry::Edit = serde_json::from_value(put("model", &json!({ "id": "later" }))).unwrap();
    registry::edit(&console, vec![later], None).unwrap();
    let ask = Publish { days: 90, reason: "the first release from here".to_owned() };
    let release = publish(&console, &ask).unwrap();
    assert_eq!(
        release.revision, 2,
        "whoever trusts the first revision trusts this one: the same keys signed it"
    );
}

#[test]
fn a_key_that_this_computer_has_already_stays() {
    let (world, _) = published();
    let kept = world.folder.path().join("b.domicile");
    backup::write(&world.console, &kept, sealed(false)).unwrap();
    let new = world.folder.path().join("new.domicile");
    let other =
        PassphraseFile::open(new.with_file_name("new.domicile.keys"), Secret::new(PASSPHRASE.to_owned()));
    let name = SecretName::publisher();
    let key = create_if_missing(&other.unwrap(), &name).unwrap().public_key();
    let report = restore(&kept, config(&new), with_keys(SEAL)).unwrap();
    assert_eq!(
        report.keys,
        RestoredKeys::Taken { count: 1, others: vec!["publisher".to_owned()] },
        "it is told"
    );
    let still =
        PassphraseFile::open(new.with_file_name("new.domicile.keys"), Secret::new(PASSPHRASE.to_owned()));
    let still = officer_key(&still.unwrap(), &name).unwrap().public_key();
    assert_eq!(still, key, "a key is lost by nobody's restore");
}

#[test]
fn keys_never_take_the_place_of_another_file() {
    let (world, _) = published();
    let kept = world.folder.path().join("b.domicile");
    let place = world.folder.path().join("b.domicile.keys");
    std::fs::write(&place, "a letter").unwrap();
    for replace in [false, true] {
        let refused = backup::write(&world.console, &kept, sealed(replace)).unwrap_err();
        assert!(refused.to_string().contains("b.domicile.keys"), "it is named: {refused}");
        assert!(!kept.exists(), "and nothing is written before it is known");
    }
    assert_eq!(std::fs::read(&place).unwrap(), b"a letter");
    std::fs::remove_file(&place).unwrap();
    backup::write(&world.console, &kept, sealed(false)).unwrap();
    let again = backup::write(&world.console, &kept, sealed(true)).unwrap();
    assert_eq!(again.keys.unwrap().count, 2, "the keys of an earlier backup are replaced with it");
    let other = backup::Options { replace: true, keys: Some(Secret::new("a third set of words".to_owned())) };
    let refused = backup::write(&world.console, &kept, other).unwrap_err();
    assert!(matches!(refused, Error::Secrets(_)), "what does not open may be anybody's: {refused}");
    let sealed_there = std::fs::read(&place).unwrap();
    let (stranger, _) = published();
    let refused = backup::write(&stranger.console, &kept, sealed(true)).unwrap_err();
    assert!(refused.to_string().contains("other keys are there"), "{refused}");
    assert_eq!(std::fs::read(&place).unwrap(), sealed_there, "a key that is lost is lost for good");
    let short = backup::Options { replace: true, keys: Some(Secret::new("short".to_owned())) };
    let refused = backup::write(&world.console, &kept, short).unwrap_err();
    assert!(refused.to_string().contains("12"), "it says how long one must be: {refused}");
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
    let report = backup::write(&world.console, &kept, backup::Options::default()).unwrap();
    let named = |kind: &str| report.flaws.iter().any(|flaw| flaw.to_string().starts_with(kind));
    assert!(named("release `1`"), "what gateways would refuse: {:?}", report.flaws);
    assert!(named("definition"), "and that its guard is gone: {:?}", report.flaws);
    let new = world.folder.path().join("new.domicile");
    let refused = restore(&kept, config(&new), Options::default()).unwrap_err();
    assert!(refused.to_string().contains("release `1`"), "which is not restored unasked: {refused}");
    assert!(!new.exists(), "nothing is made of it");
    let taken = restore(&kept, config(&new), Options { accept_flaws: true, ..Options::default() }).unwrap();
    let said = |flaws: &[Text]| flaws.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said(&taken.flaws), said(&report.flaws), "unless it is taken as it is");
}

#[test]
fn a_backup_needs_a_name_and_a_place() {
    let (world, _) = published();
    let nameless = backup::write(&world.console, "".as_ref(), backup::Options::default()).unwrap_err();
    assert!(matches!(nameless, Error::Field { .. }), "the field to fill is named: {nameless}");
    let file = world.folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let inside =
        backup::write(&world.console, &file.join("b.domicile"), backup::Options::default()).unwrap_err();
    assert!(inside.to_string().contains("file"), "a folder that is none is named: {inside}");
}
