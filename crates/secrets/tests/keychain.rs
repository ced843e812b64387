//! The keychain adapter against a real Secret Service, run under `scripts/with-desktop` with
//! `DOMICILE_SECRET_SERVICE=1`. Where that is unset, each of these tests asserts instead what an officer meets on a
//! computer without one: an error that says so, not a wait. Nobody's own keychain is ever touched: without the script
//! the adapter is only tried in a child process whose session bus does not exist.
#![cfg(all(unix, not(target_os = "macos")))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test fail with it")]

use std::{
    env,
    path::Path,
    process::{Command, Output},
};

use domicile_secrets::{
    Error, Keychain, SERVICE, Secret, SecretName, Vault, VaultKind, WorkspaceId, create_if_missing,
    officer_key,
};

/// Set in the child processes: the path of the real bus, or nothing.
const CHILD: &str = "DOMICILE_TEST_CHILD";

fn real_service() -> bool {
    env::var_os("DOMICILE_SECRET_SERVICE").is_some_and(|value| value == "1")
}

fn keychain(workspace: &str) -> Keychain {
    Keychain::new(WorkspaceId::new(workspace).unwrap())
}

fn text(vault: &dyn Vault, name: &SecretName) -> Option<String> {
    vault.get(name).unwrap().map(|secret| secret.expose().clone())
}

/// Runs this very test again, alone, in a process whose session bus is `bus`: the environment of a process that has
/// threads cannot be changed safely.
fn again(test: &str, bus: &Path, child: &str) -> Output {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", bus.display()))
        .env(CHILD, child)
        .output()
        .unwrap()
}

fn passed(output: &Output) {
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("1 passed"), "the child process must run exactly this test: {said}");
    assert!(output.status.success(), "the child process fails: {said}");
}

/// True in the child, after it has asserted what a computer without a keychain answers; false after the child has passed.
fn without_a_service(test: &str) -> bool {
    if env::var_os(CHILD).is_some() {
        let vault = keychain("w1");
        let name = SecretName::connection("one").unwrap();
        // Not `KeychainSilent`: without a bus there is nothing to wait for.
        let answers = [
            vault.available(),
            vault.get(&name).map(drop),
            vault.put(&name, &Secret::new(String::from("sk-never-kept"))),
            vault.delete(&name),
            create_if_missing(&vault, &name).map(drop),
        ];
        for answer in answers {
            let Err(Error::NoKeychain { cause }) = answer else {
                panic!("expected NoKeychain, got {answer:?}")
            };
            let cause = cause.to_string();
            assert!(
                !cause.is_empty() && !cause.contains("sk-never"),
                "the cause is told, the secret is not: {cause}"
            );
        }
        return true;
    }
    let folder = tempfile::TempDir::new().unwrap();
    passed(&again(test, &folder.path().join("no-bus"), "none"));
    false
}

#[test]
fn a_secret_comes_back_and_the_system_sees_it_under_its_name() {
    if !real_service() {
        without_a_service("a_secret_comes_back_and_the_system_sees_it_under_its_name");
        return;
    }
    let (vault, name) = (keychain("w1"), SecretName::connection("azure/eu-1").unwrap());
    assert_eq!(vault.kind(), VaultKind::Keychain, "the officer is shown where her secrets are");
    assert_eq!(text(&vault, &name), None, "an empty keychain holds nothing of ours");

    for value in ["sk-first", "sk-sécond\nline"] {
        vault.put(&name, &Secret::new(value.to_owned())).unwrap();
        assert_eq!(
            text(&vault, &name).as_deref(),
            Some(value),
            "the last secret put is the one that comes back"
        );
        let seen = Command::new("secret-tool")
            .args(["lookup", "service", SERVICE, "username", "w1/connection/azure/eu-1"])
            .output()
            .unwrap();
        assert_eq!(String::from_utf8(seen.stdout).unwrap(), value, "another program reads the same entry");
    }
    assert_eq!(text(&keychain("w2"), &name), None, "another workspace does not see it");
    vault.delete(&name).unwrap();
    vault.delete(&name).unwrap();
    assert_eq!(text(&vault, &name), None, "a deleted secret is gone, and deleting twice is no error");
}

#[test]
fn a_key_is_made_on_first_use_and_kept_as_pkcs8() {
    if !real_service() {
        without_a_service("a_key_is_made_on_first_use_and_kept_as_pkcs8");
        return;
    }
    let (vault, name) = (keychain("keys"), SecretName::officer("anna").unwrap());
    let missing = officer_key(&vault, &name);
    assert!(matches!(missing, Err(Error::NoKey { .. })), "there is no key before the first use: {missing:?}");
    let made = create_if_missing(&vault, &name).unwrap().public_key();
    assert_eq!(
        officer_key(&keychain("keys"), &name).unwrap().public_key(),
        made,
        "the key outlives the adapter"
    );
    let pem = text(&vault, &name).unwrap();
    assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----\n"), "a key is stored in the standard form");
}

#[test]
fn a_service_that_starts_later_is_found_by_the_same_process() {
    const TEST: &str = "a_service_that_starts_later_is_found_by_the_same_process";
    if !real_service() {
        without_a_service(TEST);
        return;
    }
    let Some(real) = env::var_os(CHILD) else {
        let address = env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
        let path = address.strip_prefix("unix:path=").and_then(|rest| rest.split(',').next());
        let path =
            path.unwrap_or_else(|| panic!("the script's bus must be a socket with a path, not `{address}`"));
        let folder = tempfile::TempDir::new().unwrap();
        passed(&again(TEST, &folder.path().join("bus"), path));
        return;
    };
    let address = env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
    let (vault, name) = (keychain("later"), SecretName::connection("one").unwrap());
    let before = vault.available();
    assert!(matches!(before, Err(Error::NoKeychain { .. })), "there is no bus yet: {before:?}");
    std::os::unix::fs::symlink(real, address.strip_prefix("unix:path=").unwrap()).unwrap();
    vault.put(&name, &Secret::new(String::from("sk-later"))).unwrap();
    assert_eq!(
        text(&vault, &name).as_deref(),
        Some("sk-later"),
        "the same adapter works once there is a service"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_inside_an_asynchronous_runtime_is_served() {
    if !real_service() {
        without_a_service("a_caller_inside_an_asynchronous_runtime_is_served");
        return;
    }
    // Deliberately not in `spawn_blocking`: the Secret Service client alone would panic here.
    let (vault, name) = (keychain("runtime"), SecretName::connection("one").unwrap());
    vault.put(&name, &Secret::new(String::from("sk-runtime"))).unwrap();
    assert_eq!(
        text(&vault, &name).as_deref(),
        Some("sk-runtime"),
        "the adapter keeps the client off the runtime"
    );
}
