//! What can go wrong with a secret, in words that name the mend. No variant ever carries secret material.

use std::path::PathBuf;

use domicile_text::{Text, text};

/// Why a secret could not be read, kept or removed.
#[derive(Debug, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum Error {
    /// A part of a secret's name has letters that a keychain cannot be trusted with.
    Name {
        /// What was given.
        given: String,
        /// The punctuation that is allowed.
        allowed: &'static str,
    },
    /// There is no keychain to ask. Asking again later is possible in the same process.
    NoKeychain {
        /// What the operating system said, or what else happened.
        cause: Text,
    },
    /// The keychain took the question and did not answer in time.
    KeychainSilent {
        /// How long it was waited for.
        seconds: u64,
    },
    /// The keychain is locked, or its dialog was dismissed.
    KeychainLocked {
        /// What the operating system said, or what else happened.
        cause: Text,
    },
    /// The keychain answered with a failure of its own.
    Keychain {
        /// The secret that was asked for.
        name: String,
        /// What the operating system said, or what else happened.
        cause: Text,
    },
    /// Two items of the keychain answer to one name; using either could be using the wrong one.
    Ambiguous {
        /// The secret that was asked for.
        name: String,
    },
    /// The secret is longer than this keychain can hold.
    TooLong {
        /// The secret that was to be kept.
        name: String,
        /// The most that the keychain takes.
        limit: u32,
    },
    /// What is stored under the name is not text, so it was not written by this program.
    NotText {
        /// The secret that was asked for.
        name: String,
    },
    /// There is no key of this name.
    NoKey {
        /// The key that was asked for.
        name: String,
    },
    /// What is stored under the name is not an Ed25519 key in PKCS#8.
    NotAKey {
        /// The key that was asked for.
        name: String,
    },
    /// A new passphrase file would be guessed too soon.
    PassphraseShort {
        /// The fewest characters that are taken.
        least: usize,
    },
    /// The passphrase does not open the file.
    WrongPassphrase {
        /// The passphrase file.
        path: PathBuf,
    },
    /// The passphrase is right, and yet the file is not what was written with it.
    Tampered {
        /// The passphrase file.
        path: PathBuf,
        /// The part that does not fit.
        what: Text,
    },
    /// The file is not a passphrase file of a version known here.
    Format {
        /// The passphrase file.
        path: PathBuf,
        /// What is wrong with it, by line or field.
        cause: Text,
    },
    /// The operating system refused to read or write the file.
    File {
        /// What was attempted.
        action: Attempt,
        /// The passphrase file or its folder.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The operating system gave no random bytes, or a cipher refused its input.
    Making {
        /// What the library or the operating system said.
        cause: String,
    },
}

/// What a passphrase file was to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// To keep other processes away from it.
    Lock,
    /// To open it.
    Open,
    /// To read it.
    Read,
    /// To write it.
    Write,
}

impl From<&Error> for Text {
    fn from(error: &Error) -> Self {
        match error {
            Error::Name { given, allowed } => text!(
                "`{given}` cannot be part of a secret's name: use 1 to 160 letters, digits and `{allowed}`",
                given,
                allowed,
            ),
            Error::NoKeychain { cause } => text!(
                "this computer offers no keychain: {cause}; start or install one (on Linux a Secret Service such as \
                 GNOME Keyring or KWallet) and try again, or use a passphrase file",
                cause,
            ),
            Error::KeychainSilent { seconds } => text!(
                "the keychain did not answer within {seconds} seconds: look for its dialog, perhaps behind this window, \
                 unlock the keychain, and try again",
                seconds = *seconds,
            ),
            Error::KeychainLocked { cause } => {
                text!("the keychain refused access: {cause}; unlock it, allow Domicile, and try again", cause)
            }
            Error::Keychain { name, cause } => text!(
                "the keychain failed at `{name}`: {cause}; try again, and if it stays so restart the keychain",
                name,
                cause,
            ),
            Error::Ambiguous { name } => text!(
                "the keychain holds more than one item for `{name}`: remove all but the right one in its own program",
                name,
            ),
            Error::TooLong { name, limit } => text!(
                "the secret `{name}` is too long for this keychain, which takes {limit} bytes",
                name,
                limit,
            ),
            Error::NotText { name } => text!(
                "the secret `{name}` is not text: another program may have changed it; enter it again",
                name,
            ),
            Error::NoKey { name } => text!(
                "there is no key `{name}` here: make it on this computer, or use the computer that holds it",
                name,
            ),
            Error::NotAKey { name } => text!(
                "what is stored as `{name}` is not an Ed25519 private key in PKCS#8: it was changed by another program",
                name,
            ),
            Error::PassphraseShort { least } => text!(
                "the passphrase is too short: use at least {least} characters, best several unrelated words",
                least = *least,
            ),
            Error::WrongPassphrase { path } => text!(
                "the passphrase does not open `{path}`: type it again; if it is surely right, the file was changed",
                path = path.display().to_string(),
            ),
            Error::Tampered { path, what } => text!(
                "`{path}` was changed after it was written ({what}): restore it from a copy, nothing in it was used",
                path = path.display().to_string(),
                what,
            ),
            Error::Format { path, cause } => text!(
                "`{path}` is not a passphrase file that this version reads: {cause}",
                path = path.display().to_string(),
                cause,
            ),
            Error::File { action, path, source } => {
                let (path, source) = (path.display().to_string(), source.to_string());
                match action {
                    Attempt::Lock => text!("could not lock `{path}`: {source}", path, source),
                    Attempt::Open => text!("could not open `{path}`: {source}", path, source),
                    Attempt::Read => text!("could not read `{path}`: {source}", path, source),
                    Attempt::Write => text!("could not write `{path}`: {source}", path, source),
                }
            }
            Error::Making { cause } => {
                text!("could not make a secret: {cause}; restart the computer and try again", cause)
            }
        }
    }
}
