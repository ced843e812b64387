//! Waits for a call that may never return, such as one behind a dialog that nobody answers. The call runs on a plain
//! thread: the Secret Service client must not run inside an asynchronous runtime.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use domicile_text::text;

use crate::{Error, Result};

/// Lets one call through at a time, and gives up on it after a limit.
pub(super) struct Patience {
    pub(super) turn: Arc<Mutex<()>>,
    pub(super) limit: Duration,
}

impl Patience {
    /// Waits this long for each call, the calls before it included.
    pub(super) fn new(limit: Duration) -> Self {
        Self { turn: Arc::default(), limit }
    }

    /// The answer of `job`, or [`Error::KeychainSilent`] after the limit. A job whose turn comes only after its caller
    /// has given up is not begun: a late write must not undo a newer one.
    pub(super) fn call<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let given_up = Arc::new(AtomicBool::new(false));
        let (answer, answered) = mpsc::sync_channel(1);
        let (turn, gone) = (Arc::clone(&self.turn), Arc::clone(&given_up));
        thread::Builder::new()
            .name(String::from("keychain"))
            .spawn(move || {
                let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
                if !gone.load(Ordering::SeqCst) {
                    // Nobody listens any more when the limit has passed; the answer is then dropped and wiped.
                    drop(answer.send(job()));
                }
            })
            .map_err(|error| Error::NoKeychain {
                cause: text!("no thread to ask it on: {error}", error = error.to_string()),
            })?;
        match answered.recv_timeout(self.limit) {
            Ok(answer) => answer,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                given_up.store(true, Ordering::SeqCst);
                Err(Error::KeychainSilent { seconds: self.limit.as_secs() })
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                Err(Error::NoKeychain { cause: text!("its client stopped unexpectedly") })
            }
        }
    }
}
