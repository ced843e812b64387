//! Waiting, and the words of errors. The keychain itself is tested in `tests/keychain.rs`.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use keyring_core::Error as StoreError;

use super::{explain, patience::Patience};
use crate::Error;

#[test]
fn a_dialog_that_nobody_answers_ends_in_an_error_and_the_next_call_waits_for_it() {
    let patience = Patience::new(Duration::from_millis(20));
    let (answer_dialog, dialog) = mpsc::channel::<()>();
    let silent = patience.call(move || Ok(dialog.recv().is_ok()));
    assert!(matches!(silent, Err(Error::KeychainSilent { .. })), "it must not wait for ever: {silent:?}");

    let begun = Arc::new(AtomicUsize::new(0));
    let second = Arc::clone(&begun);
    let behind = patience.call(move || Ok(second.fetch_add(1, Ordering::SeqCst)));
    assert!(matches!(behind, Err(Error::KeychainSilent { .. })), "the dialog is still open: {behind:?}");

    answer_dialog.send(()).unwrap();
    let third = Arc::clone(&begun);
    let patient = Patience { limit: Duration::from_secs(60), ..patience };
    let later = patient.call(move || Ok(third.fetch_add(10, Ordering::SeqCst))).unwrap();
    // The abandoned call may come to its turn before or after this one; either way it must not begin.
    patient.call(|| Ok(())).unwrap();
    assert_eq!(
        later, 0,
        "asking again works in the same process, and the abandoned call did not run before it"
    );
    assert_eq!(begun.load(Ordering::SeqCst), 10, "an abandoned call must not run afterwards");
}

#[test]
fn a_client_that_stops_is_an_error_not_a_panic_of_the_console() {
    let patience = Patience::new(Duration::from_secs(60));
    let stopped = patience.call::<()>(|| panic!("the client's own bug"));
    assert!(matches!(stopped, Err(Error::NoKeychain { .. })), "the caller gets an error: {stopped:?}");
    assert_eq!(patience.call(|| Ok(7)).unwrap(), 7, "and may ask again");
}

#[test]
fn stored_bytes_never_reach_an_error() {
    let bytes = b"sk-secret\xff".to_vec();
    for error in [
        StoreError::BadEncoding(bytes.clone()),
        StoreError::BadDataFormat(bytes.clone(), Box::from("sk-secret is bad")),
    ] {
        let error = explain(error, String::from("connection/x"));
        let said = format!("{error} {error:?}");
        assert!(
            !said.contains("sk-secret") && !said.contains("115, 107"),
            "the error quotes the secret: {said}"
        );
    }
}
