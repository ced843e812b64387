//! Recovering: what is whole goes into a workspace that fits together, and what is lost is named.

use std::path::Path;

use domicile_console::{
    backup,
    domain::Kind,
    recover::{self, Report, Thing},
    release, undo,
};

use crate::{
    DOCUMENT, all, config, open, published,
    world::{OWN, TAG},
};

/// Breaks the file around the console, as a failing disk would: in the journal nothing is left.
fn broken(path: &Path, sql: &str) {
    let raw = rusqlite::Connection::open(path).unwrap();
    raw.pragma_update(None, "foreign_keys", false).unwrap();
    raw.pragma_update(None, "ignore_check_constraints", true).unwrap();
    raw.execute_batch(sql).unwrap();
    raw.pragma_update(None, "journal_mode", "DELETE").unwrap();
}

fn recovered(path: &Path, to: &Path) -> Report {
    let before = std::fs::read(path).unwrap();
    let report = recover::recover(path, to, &config(to)).unwrap();
    assert!(std::fs::read(path).unwrap() == before, "the damaged workspace is only read");
    report
}

fn ids(things: &[Thing]) -> Vec<(&str, &str)> {
    things.iter().map(|thing| (thing.kind.as_str(), thing.id.as_str())).collect()
}

#[test]
fn broken_objects_are_had_from_the_log() {
    let (world, path) = published();
    let before = all(&world.console);
    drop(world.console);
    broken(
        &path,
        "UPDATE tags SET body = substr(body, 1, 20) WHERE id = 'eu-personal';
         UPDATE endpoints SET body = replace(body, 'true', 'false') WHERE id = 'own-endpoint';
         UPDATE policies SET body = replace(body, 'gdpr', 'gdqr') WHERE rowid = 1;
         DELETE FROM models; UPDATE settings SET value = 'x' WHERE key = 'name';",
    );
    let new = path.with_file_name("new.domicile");
    let report = recovered(&path, &new);
    assert_eq!(ids(&report.lost), [], "the log has all of it");
    let mended = ids(&report.mended);
    for thing in
        [("tag", TAG), ("endpoint", OWN), ("model", "own-model"), ("policy", "gdpr-ch5"), ("setting", "name")]
    {
        assert!(mended.contains(&thing), "{thing:?} is named as had from the log: {mended:?}");
    }
    let found = all(&open(&new));
    assert_eq!(found.catalogue, before.catalogue, "the catalogue is the same");
    assert_eq!(
        (&found.documents, &found.exports),
        (&before.documents, &before.exports),
        "documents and releases too"
    );
    assert_eq!(found.leaves[..before.leaves.len()], before.leaves, "the log goes on where it ended");
    assert!(found.leaves.last().unwrap().1.contains("workspace.recover"), "with an entry that tells of it");
    assert!(found.leaves.last().unwrap().1.contains("\"Ada\""), "by the officer's name");
}

#[test]
fn what_refers_to_something_lost_is_left_out_and_named() {
    let (world, path) = published();
    let leaves = all(&world.console).leaves;
    drop(world.console);
    // The entry that brought the machine, and its row: neither has it any more.
    let entry = leaves.iter().find(|(_, entry, _)| entry.contains("\"own-server\"")).unwrap().0;
    broken(
        &path,
        &format!(
            "DROP TRIGGER audit_entries_no_update; DELETE FROM connections;
             UPDATE audit_entries SET leaf = zeroblob(32) WHERE seq = {entry};"
        ),
    );
    let new = path.with_file_name("new.domicile");
    let report = recovered(&path, &new);
    let lost = ids(&report.lost);
    assert!(lost.contains(&("audit entry", entry.to_string().as_str())), "the entry is named: {lost:?}");
    assert!(lost.contains(&("endpoint", OWN)), "and what needed the lost connection: {lost:?}");
    let console = open(&new);
    let catalogue = console.catalogue().unwrap();
    assert!(catalogue.placements().contains_key("northwind:berlin"), "what stands by itself is there");
    assert!(catalogue.object(Kind::Endpoint, OWN).is_none(), "what does not is not");
    assert_eq!(all(&console).documents, [DOCUMENT], "documents are whole");
    assert_eq!(release::list(&console).unwrap().len(), 1, "and so is the release");
    assert!(
        undo::steps(&console).unwrap().undo.is_none_or(|step| !step.what.is_empty()),
        "undo goes on, or has nothing"
    );
    let again =
        backup::write(&console, &path.with_file_name("b.domicile"), backup::Options::default()).unwrap();
    let flaws = again.flaws.iter().map(ToString::to_string);
    let gaps: Vec<String> = flaws.filter(|flaw| !flaw.starts_with("audit entry")).collect();
    assert_eq!(gaps, Vec::<String>::new(), "but for the gap in the log everything in it is whole");
}

#[test]
fn a_document_that_rotted_is_lost_and_its_evidence_stays() {
    let (world, path) = published();
    drop(world.console);
    broken(&path, "UPDATE files SET bytes = zeroblob(10);");
    let new = path.with_file_name("new.domicile");
    let report = recovered(&path, &new);
    assert_eq!(report.lost.len(), 1, "one thing is lost: {:?}", report.lost);
    assert_eq!(report.lost[0].kind, "file", "the document");
    let console = open(&new);
    assert!(
        console.catalogue().unwrap().evidence().contains_key("own-record"),
        "what it proves was recorded stays"
    );
    let named = recover::recover(&path, &new, &config(&new)).unwrap_err();
    assert!(named.to_string().contains("such a file already"), "a second time needs another name: {named}");
}
