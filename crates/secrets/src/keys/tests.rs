//! Keys over a vault in memory; the two real vaults have the same tests of their own.

use std::{collections::BTreeMap, sync::Mutex, thread};

use ed25519_dalek::Signer;

use super::{PrivateKey, create_if_missing, officer_key};
use crate::{Error, Result, Secret, SecretName, Vault, VaultKind};

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, String>>);

impl Vault for Memory {
    fn get(&self, name: &SecretName) -> Result<Option<Secret<String>>> {
        Ok(self.0.lock().unwrap().get(name.as_str()).cloned().map(Secret::new))
    }
    fn put(&self, name: &SecretName, value: &Secret<String>) -> Result<()> {
        self.0.lock().unwrap().insert(name.to_string(), value.expose().clone());
        Ok(())
    }
    fn delete(&self, name: &SecretName) -> Result<()> {
        self.0.lock().unwrap().remove(name.as_str());
        Ok(())
    }
    fn kind(&self) -> VaultKind {
        VaultKind::PassphraseFile
    }
}

/// A vault that is locked: it has no answer, which is not the same as no key.
struct Locked;

impl Vault for Locked {
    fn get(&self, _: &SecretName) -> Result<Option<Secret<String>>> {
        Err(Error::KeychainLocked { cause: domicile_text::Text::data("locked") })
    }
    fn put(&self, _: &SecretName, _: &Secret<String>) -> Result<()> {
        panic!("a key must not be made while the vault does not answer")
    }
    fn delete(&self, _: &SecretName) -> Result<()> {
        Ok(())
    }
    fn kind(&self) -> VaultKind {
        VaultKind::Keychain
    }
}

#[test]
fn a_key_is_made_once_and_found_again() {
    let (vault, name) = (Memory::default(), SecretName::officer("anna").unwrap());
    let missing = officer_key(&vault, &name);
    assert!(matches!(missing, Err(Error::NoKey { .. })), "asking for a key must not make one: {missing:?}");

    let made = create_if_missing(&vault, &name).unwrap();
    let signature = made.signing_key().sign(b"release 7");
    let found = officer_key(&vault, &name).unwrap();
    assert!(
        found.public_key().verify_strict(b"release 7", &signature).is_ok(),
        "the same key is found again"
    );
    let again = create_if_missing(&vault, &name).unwrap();
    assert_eq!(again.public_key(), made.public_key(), "an existing key must never be replaced");

    let other = create_if_missing(&vault, &SecretName::publisher()).unwrap();
    assert_ne!(other.public_key(), made.public_key(), "every name has a key of its own");
}

#[test]
fn threads_that_ask_at_once_get_one_key() {
    let (vault, name) = (Memory::default(), SecretName::publisher());
    let keys: Vec<_> = thread::scope(|scope| {
        let asking: Vec<_> =
            (0..8).map(|_| scope.spawn(|| create_if_missing(&vault, &name).unwrap().public_key())).collect();
        asking.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(
        keys.windows(2).all(|pair| pair[0] == pair[1]),
        "two keys of one name would sign for nobody: {keys:?}"
    );
}

#[test]
fn a_silent_vault_is_not_an_empty_one() {
    let answer = create_if_missing(&Locked, &SecretName::publisher());
    assert!(
        matches!(answer, Err(Error::KeychainLocked { .. })),
        "the vault's own error is passed on: {answer:?}"
    );
}

#[test]
fn what_is_not_a_key_is_refused_and_not_quoted() {
    let (vault, name) = (Memory::default(), SecretName::officer("anna").unwrap());
    for text in ["sk-very-secret", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"] {
        vault.put(&name, &Secret::new(text.to_owned())).unwrap();
        let error =
            create_if_missing(&vault, &name).expect_err("something else under a key's name is not replaced");
        assert!(matches!(error, Error::NotAKey { .. }), "{error:?}");
        let said = format!("{error} {error:?}");
        assert!(
            !said.contains("secret") && !said.contains("c2Vj"),
            "the error must not quote what is stored: {said}"
        );
    }
}

#[test]
fn a_key_prints_nothing_of_itself() {
    let vault = Memory::default();
    let key: PrivateKey = create_if_missing(&vault, &SecretName::publisher()).unwrap();
    assert_eq!(
        format!("{key:?}"),
        "PrivateKey([redacted])",
        "not even the public half, which names the officer"
    );
}
