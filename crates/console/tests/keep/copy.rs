//! The copy of a document behind evidence: given out as it was hashed or not at all, and written whole or not at all.

use domicile_console::{Error, evidence};

use crate::{DOCUMENT, published};

/// Its hash, as the evidence names it.
fn hash(console: &domicile_console::Console) -> String {
    let catalogue = console.catalogue().unwrap();
    catalogue.evidence().values().find_map(|one| Some(one.file.as_ref()?.sha256.clone())).unwrap()
}

#[test]
fn a_copy_is_a_new_file_unless_another_is_to_be_replaced() {
    let (world, _) = published();
    let sha256 = hash(&world.console);
    let path = world.folder.path().join("audit/record.pdf");
    let saved = evidence::save_copy(&world.console, &sha256, &path, false).unwrap();
    assert_eq!(saved, path, "it is where it was wanted, in a folder that was made for it");
    assert_eq!(std::fs::read(&path).unwrap(), DOCUMENT, "byte for byte");

    std::fs::write(&path, "a letter").unwrap();
    let refused = evidence::save_copy(&world.console, &sha256, &path, false).unwrap_err();
    assert!(refused.to_string().contains("there is such a file already"), "it says why: {refused}");
    assert_eq!(std::fs::read(&path).unwrap(), b"a letter", "the letter stays");
    evidence::save_copy(&world.console, &sha256, &path, true).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), DOCUMENT, "until it is to be replaced");
    let beside = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "and nothing half-written lies beside it");
}

#[test]
fn a_document_that_is_not_what_was_hashed_is_neither_given_nor_written() {
    let (world, workspace) = published();
    let sha256 = hash(&world.console);
    let raw = rusqlite::Connection::open(&workspace).unwrap();
    let changed = raw.execute("UPDATE files SET bytes = ?1", [&DOCUMENT[1..]]).unwrap();
    assert_eq!(changed, 1, "one byte is gone, as a failing disk or a hand may leave it");

    let path = world.folder.path().join("record.pdf");
    std::fs::write(&path, "the copy of last year").unwrap();
    for refused in [
        evidence::file(&world.console, &sha256).map(|_| ()),
        evidence::save_copy(&world.console, &sha256, &path, true).map(|_| ()),
    ] {
        let refused = refused.unwrap_err();
        assert!(matches!(refused, Error::Store(_)), "it is the workspace that is not whole: {refused:?}");
        assert!(refused.to_string().contains(&sha256), "the document is named: {refused}");
        assert!(refused.to_string().contains("restore a backup"), "with what to do: {refused}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), b"the copy of last year", "what was there stays");
}

#[test]
fn a_copy_is_proposed_under_the_name_of_its_document_and_never_outside_the_folder() {
    let (world, _) = published();
    let name = |name: &str| {
        let path = evidence::default_copy(&world.console, name).unwrap();
        assert!(path.is_absolute() && !path.exists(), "the whole path of a file that is not there yet");
        path.file_name().unwrap().to_str().unwrap().to_owned()
    };
    assert_eq!(name("record.pdf"), "record-2026-11-20.pdf");
    assert_eq!(name("../../etc/passwd.txt"), "passwd-2026-11-20.txt", "a name leads to no other folder");
    assert_eq!(name(".."), "document-2026-11-20.bin", "nor does one that is none");
}
