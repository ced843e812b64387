//! The signed policy bundle: the DSSE envelope, the TUF repository around it, and the one verify function.
//!
//! Everything here is pure. There is no I/O, no clock, no randomness and no environment: bytes, keys (behind
//! [`Signer`]) and instants are arguments, and the same arguments give the same bytes. Nothing in this crate
//! reads the policy; to it, a release is a payload with a revision and an end, and files with names.
//!
//! The way of a release, which is also the order in which two officers can sign it:
//!
//! 1. [`Candidate::new`] takes the payload and the other targets. Each officer signs [`Candidate::pae`].
//! 2. [`Candidate::seal`] puts those signatures into the envelope. Only now is the envelope's SHA-256 known,
//!    and with it the `targets` metadata: each officer signs [`Sealed::targets_bytes`].
//! 3. [`Sealed::finish`] adds the publisher's snapshot and timestamp, verifies the whole with [`verify()`],
//!    and returns the files.
//!
//! [`verify()`] is the only reader, and `signatures::count` in it the only place where signatures are counted,
//! for every role and for the envelope. It must never be given a way around a check.

mod canonical;
pub mod dsse;
mod error;
mod hex;
mod instant;
mod key;
mod limits;
mod name;
mod payload;
mod signatures;
pub mod tuf;
pub mod verify;

pub use error::{BuildError, SignError};
pub use hex::{Digest, HexError, KeyId};
pub use key::{Ed25519Signer, KeySignature, PublicKey, Signer, sign};
pub use name::{BUNDLE_TARGET, TargetName};
pub use payload::PayloadHeader;
pub use tuf::candidate::{Candidate, ExportFile, Freshness, Sealed, prolong};
pub use tuf::root::{RootChain, RootKeys, UnsignedRoot};
pub use verify::error::VerifyError;
pub use verify::files::Files;
pub use verify::{Expiries, LastSeen, Options, Part, Verified, VerifiedTarget, verify};
