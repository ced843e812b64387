//! What can go wrong with a secret, in words that name the mend. No variant ever carries secret material.

use std::path::PathBuf;

/// Why a secret could not be read, kept or removed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A part of a secret's name has letters that a keychain cannot be trusted with.
    #[error("`{given}` cannot be part of a secret's name: use 1 to 160 letters, digits and `{allowed}`")]
    Name {
        /// What was given.
        given: String,
        /// The punctuation that is allowed.
        allowed: &'static str,
    },
    /// There is no keychain to ask. Asking again later is possible in the same process.
    #[error(
        "this computer offers no keychain: {cause}; start or install one (on Linux a Secret Service such as \
         GNOME Keyring or KWallet) and try again, or use a passphrase file"
    )]
    NoKeychain {
        /// What the operating system said.
        cause: String,
    },
    /// The keychain took the question and did not answer in time.
    #[error(
        "the keychain did not answer within {seconds} seconds: look for its dialog, perhaps behind this window, \
         unlock the keychain, and try again"
    )]
    KeychainSilent {
        /// How long it was waited for.
        seconds: u64,
    },
    /// The keychain is locked, or its dialog was dismissed.
    #[error("the keychain refused access: {cause}; unlock it, allow Domicile, and try again")]
    KeychainLocked {
        /// What the operating system said.
        cause: String,
    },
    /// The keychain answered with a failure of its own.
    #[error("the keychain failed at `{name}`: {cause}; try again, and if it stays so restart the keychain")]
    Keychain {
        /// The secret that was asked for.
        name: String,
        /// What the operating system said.
        cause: String,
    },
    /// Two items of the keychain answer to one name; using either could be using the wrong one.
    #[error(
        "the keychain holds more than one item for `{name}`: remove all but the right one in its own program"
    )]
    Ambiguous {
        /// The secret that was asked for.
        name: String,
    },
    /// The secret is longer than this keychain can hold.
    #[error("the secret `{name}` is too long for this keychain, which takes {limit} bytes")]
    TooLong {
        /// The secret that was to be kept.
        name: String,
        /// The most that the keychain takes.
        limit: u32,
    },
    /// What is stored under the name is not text, so it was not written by this program.
    #[error("the secret `{name}` is not text: another program may have changed it; enter it again")]
    NotText {
        /// The secret that was asked for.
        name: String,
    },
    /// There is no key of this name.
    #[error("there is no key `{name}` here: make it on this computer, or use the computer that holds it")]
    NoKey {
        /// The key that was asked for.
        name: String,
    },
    /// What is stored under the name is not an Ed25519 key in PKCS#8.
    #[error(
        "what is stored as `{name}` is not an Ed25519 private key in PKCS#8: it was changed by another program"
    )]
    NotAKey {
        /// The key that was asked for.
        name: String,
    },
    /// A new passphrase file would be guessed too soon.
    #[error("the passphrase is too short: use at least {least} characters, best several unrelated words")]
    PassphraseShort {
        /// The fewest characters that are taken.
        least: usize,
    },
    /// The passphrase does not open the file.
    #[error(
        "the passphrase does not open `{path}`: type it again; if it is surely right, the file was changed"
    )]
    WrongPassphrase {
        /// The passphrase file.
        path: PathBuf,
    },
    /// The passphrase is right, and yet the file is not what was written with it.
    #[error(
        "`{path}` was changed after it was written ({what}): restore it from a copy, nothing in it was used"
    )]
    Tampered {
        /// The passphrase file.
        path: PathBuf,
        /// The part that does not fit.
        what: String,
    },
    /// The file is not a passphrase file of a version known here.
    #[error("`{path}` is not a passphrase file that this version reads: {cause}")]
    Format {
        /// The passphrase file.
        path: PathBuf,
        /// What is wrong with it, by line or field.
        cause: String,
    },
    /// The operating system refused to read or write the file.
    #[error("could not {action} `{path}`: {source}")]
    File {
        /// What was attempted.
        action: &'static str,
        /// The passphrase file or its folder.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The operating system gave no random bytes, or a cipher refused its input.
    #[error("could not make a secret: {cause}; restart the computer and try again")]
    Making {
        /// What failed.
        cause: String,
    },
}
