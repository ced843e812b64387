//! The passphrase file: round trip, every tampering, and no half-written file. Keys are derived cheaply here but for one
//! test that goes through the public door.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use serde_json::Value;
use tempfile::TempDir;

use super::{Cost, PassphraseFile, write};
use crate::{Attempt, Error, Result, Secret, SecretName, Vault, create_if_missing, officer_key};

const PASSPHRASE: &str = "four unrelated words here";
/// A way to change the file behind the program's back.
type Change = fn(&mut Value);

const CHEAP: Cost = Cost { log_n: 10, r: 8, p: 1 };

fn open_with(path: &Path, passphrase: &str) -> Result<PassphraseFile> {
    PassphraseFile::with_cost(path.to_owned(), Secret::new(passphrase.to_owned()), CHEAP)
}

fn open(path: &Path) -> PassphraseFile {
    open_with(path, PASSPHRASE).unwrap()
}

fn text(vault: &dyn Vault, name: &SecretName) -> Option<String> {
    vault.get(name).unwrap().map(|secret| secret.expose().clone())
}

fn credential(id: &str) -> SecretName {
    SecretName::connection(id).unwrap()
}

/// A folder and a file in it with two credentials and a key.
fn filled() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("secrets.json");
    let vault = open(&path);
    for id in ["one", "two"] {
        vault.put(&credential(id), &Secret::new(format!("sk-{id}"))).unwrap();
    }
    create_if_missing(&vault, &SecretName::publisher()).unwrap();
    (folder, path)
}

fn rewritten(path: &Path, change: impl FnOnce(&mut Value)) {
    let mut json: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    change(&mut json);
    fs::write(path, serde_json::to_vec(&json).unwrap()).unwrap();
}

#[test]
fn text_of_any_kind_comes_back_in_another_process() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("secrets.json");
    let texts = ["", "sk-1", "päss\nwörd\0", "-----BEGIN PRIVATE KEY-----\nbroken", &"x".repeat(100_000)];
    for (index, given) in texts.iter().enumerate() {
        let name = credential(&format!("c{index}"));
        open(&path).put(&name, &Secret::new((*given).to_owned())).unwrap();
        assert_eq!(
            text(&open(&path), &name).as_deref(),
            Some(*given),
            "a secret must come back byte for byte"
        );
    }
    let (vault, first) = (open(&path), credential("c0"));
    vault.put(&first, &Secret::new(String::from("new"))).unwrap();
    assert_eq!(text(&vault, &first).as_deref(), Some("new"), "the newer secret takes the place of the older");
    vault.delete(&first).unwrap();
    vault.delete(&first).unwrap();
    assert_eq!(text(&vault, &first), None, "a deleted secret is gone, and deleting twice is no error");
    assert_eq!(text(&vault, &credential("c1")).as_deref(), Some("sk-1"), "the others stay");
}

#[test]
fn the_public_door_derives_at_full_cost_and_keeps_keys_as_encrypted_pkcs8() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("secrets.json");
    let door = || PassphraseFile::open(&path, Secret::new(PASSPHRASE.to_owned())).unwrap();
    let (name, made) = (SecretName::officer("anna").unwrap(), door());
    let made = create_if_missing(&made, &name).unwrap().public_key();
    assert_eq!(officer_key(&door(), &name).unwrap().public_key(), made, "the key is found again");

    let json: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(json["kdf"]["log_n"], 17, "a new file costs 128 MiB a guess");
    let pem = json["entries"]["officer/anna"]["pem"].as_str().unwrap();
    assert!(
        pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"),
        "the standard form others can read: {pem}"
    );
}

#[test]
fn a_copy_that_is_sealed_at_once_opens_as_one_that_grew() {
    let (folder, path) = filled();
    let vault = open(&path);
    let names = [credential("one"), SecretName::publisher()];
    let secrets: Vec<_> =
        names.iter().map(|name| (name.clone(), vault.get(name).unwrap().unwrap())).collect();
    let copy = folder.path().join("copy.keys");
    fs::write(&copy, "what was there before").unwrap();
    let other = "five wholly other words now";
    let seal = |passphrase: &str| {
        PassphraseFile::seal_with(&copy, Secret::new(passphrase.to_owned()), &secrets, CHEAP)
    };
    assert!(matches!(seal("short"), Err(Error::PassphraseShort { .. })), "as for every new file");
    assert_eq!(
        fs::read(&copy).unwrap(),
        b"what was there before",
        "and nothing is replaced by what is refused"
    );
    seal(other).unwrap();
    let opened = open_with(&copy, other).unwrap();
    for (name, secret) in &secrets {
        assert_eq!(text(&opened, name).as_ref(), Some(secret.expose()), "`{name}` is in it");
    }
    assert_eq!(text(&opened, &credential("two")), None, "and nothing else");
    assert!(open_with(&copy, PASSPHRASE).is_err(), "under its own passphrase alone");
}

#[test]
fn nothing_in_the_file_shows_a_secret_and_only_its_owner_reads_it() {
    let (_folder, path) = filled();
    let bytes = fs::read_to_string(&path).unwrap();
    assert!(!bytes.contains("sk-one") && !bytes.contains("BEGIN PRIVATE"), "a secret lies open in the file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600,
            "others must not read the file"
        );
    }
}

#[test]
fn another_passphrase_is_its_own_error_and_reads_and_writes_nothing() {
    let (_folder, path) = filled();
    let before = fs::read(&path).unwrap();
    let refused = open_with(&path, "five unrelated words here").err();
    assert!(matches!(refused, Some(Error::WrongPassphrase { .. })), "refused at the door: {refused:?}");

    let fresh = TempDir::new().unwrap();
    let late = open_with(&fresh.path().join("secrets.json"), "five unrelated words here").unwrap();
    fs::copy(&path, late.path()).unwrap();
    let put = late.put(&credential("one"), &Secret::new(String::from("mine")));
    assert!(
        matches!(put, Err(Error::WrongPassphrase { .. })),
        "a file that came later is not overwritten: {put:?}"
    );
    assert_eq!(fs::read(late.path()).unwrap(), before, "the file stays as it was");
}

#[test]
fn a_short_passphrase_is_refused_for_a_new_file_only() {
    let folder = TempDir::new().unwrap();
    let refused = open_with(&folder.path().join("secrets.json"), "short").err();
    assert!(matches!(refused, Some(Error::PassphraseShort { .. })), "it would be guessed: {refused:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "and nothing is left behind");
}

#[test]
fn every_tampering_is_noticed() {
    let tamperings: [(&str, Change); 8] = [
        ("a removed entry", |json| drop(json["entries"].as_object_mut().unwrap().remove("publisher"))),
        ("exchanged entries", |json| {
            let one = json["entries"]["connection/one"].take();
            json["entries"]["connection/one"] = json["entries"]["connection/two"].take();
            json["entries"]["connection/two"] = one;
        }),
        ("a renamed entry", |json| {
            let one = json["entries"].as_object_mut().unwrap().remove("connection/one").unwrap();
            json["entries"]["connection/three"] = one;
        }),
        ("a changed ciphertext", |json| flip(&mut json["entries"]["connection/one"]["ciphertext"])),
        ("a changed nonce", |json| flip(&mut json["entries"]["connection/one"]["nonce"])),
        ("a changed key", |json| {
            let pem = json["entries"]["publisher"]["pem"].as_str().unwrap().replacen('M', "N", 1);
            json["entries"]["publisher"]["pem"] = Value::from(pem);
        }),
        ("a changed kind", |json| {
            json["entries"]["publisher"] = json["entries"]["connection/one"].clone();
        }),
        ("an added entry", |json| json["entries"]["officer/eve"] = json["entries"]["publisher"].clone()),
    ];
    for (what, tamper) in tamperings {
        let (_folder, path) = filled();
        rewritten(&path, tamper);
        let refused = open_with(&path, PASSPHRASE).err();
        assert!(
            matches!(refused, Some(Error::Tampered { .. })),
            "{what} must be noticed as such: {refused:?}"
        );
    }
}

/// Another letter in the middle of a base64 text, where all bits count.
fn flip(text: &mut Value) {
    let mut letters: Vec<char> = text.as_str().unwrap().chars().collect();
    letters[4] = if letters[4] == 'A' { 'B' } else { 'A' };
    *text = Value::from(letters.into_iter().collect::<String>());
}

#[test]
fn an_entry_opens_only_under_its_own_name_even_without_the_digest() {
    let (_folder, path) = filled();
    let (contents, key) = open(&path).read().unwrap().unwrap();
    let super::Entry::Sealed(sealed) = &contents.entries["connection/one"] else {
        panic!("a credential is sealed")
    };
    assert!(key.open(&credential("one"), sealed).is_some(), "it opens under its own name");
    assert!(key.open(&credential("two"), sealed).is_none(), "and under no other");
}

#[test]
fn what_is_not_such_a_file_is_refused_and_never_overwritten() {
    let changes: [(&str, Change); 4] = [
        ("`format`", |json| json["format"] = Value::from("domicile-secrets/2")),
        ("`kdf`", |json| json["kdf"]["log_n"] = Value::from(40)),
        ("`kdf.salt`", |json| json["kdf"]["salt"] = Value::from("AA==")),
        ("unknown field `hint`", |json| json["hint"] = Value::from("my dog")),
    ];
    for (named, change) in changes {
        let (_folder, path) = filled();
        let vault = open(&path);
        rewritten(&path, change);
        let before = fs::read(&path).unwrap();
        let error = vault.put(&credential("one"), &Secret::new(String::new())).expect_err(named);
        assert!(matches!(error, Error::Format { .. }), "{named}: {error:?}");
        assert!(error.to_string().contains(named), "the error names the field {named}: {error}");
        assert_eq!(fs::read(&path).unwrap(), before, "a file that is not understood stays as it is");
    }
}

#[test]
fn a_write_that_fails_midway_leaves_the_old_file_and_nothing_else() {
    let (folder, path) = filled();
    let before = fs::read(&path).unwrap();
    let names =
        || fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let listed = names();
    let failed = write::replace(&path, |file: &mut dyn Write| {
        file.write_all(b"{ half")?;
        Err(io::Error::other("the disk is full"))
    });
    assert!(
        matches!(failed, Err(Error::File { action: Attempt::Write, .. })),
        "the failure is told: {failed:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), before, "the old file is still whole");
    assert_eq!(names(), listed, "no temporary file stays behind");
}

#[test]
fn readers_and_writers_at_once_see_whole_files_and_lose_nothing() {
    let (_folder, path) = filled();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut read = 0_u32;
            while !done.load(Ordering::SeqCst) || read == 0 {
                // Every reading checks the digest, so that a half-written file could not pass.
                assert_eq!(
                    text(&open(&path), &credential("one")).as_deref(),
                    Some("sk-one"),
                    "a file was not whole"
                );
                read += 1;
            }
        });
        let writers: Vec<_> = ["a", "b", "c"]
            .map(|id| {
                let path = &path;
                scope.spawn(move || {
                    for round in 0..20 {
                        let name = credential(&format!("{id}{round}"));
                        open(path).put(&name, &Secret::new(format!("sk-{id}{round}"))).unwrap();
                    }
                })
            })
            .into_iter()
            .collect();
        // The reader is told to stop before any failure is reported, or it would go on for ever.
        let written: Vec<_> = writers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        done.store(true, Ordering::SeqCst);
        assert!(
            written.iter().all(std::result::Result::is_ok),
            "every write succeeds while others read and write"
        );
        reader.join().unwrap();
    });
    for id in ["a", "b", "c"] {
        for round in 0..20 {
            let name = credential(&format!("{id}{round}"));
            assert_eq!(
                text(&open(&path), &name),
                Some(format!("sk-{id}{round}")),
                "a write of `{name}` was lost"
            );
        }
    }
}
