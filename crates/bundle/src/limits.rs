//! Upper bounds of what is read. Those of metadata are python-tuf's defaults or below, so that no client
//! refuses for its size what this crate writes.

/// `N.root.json`, in bytes.
pub(crate) const ROOT_BYTES: usize = 512_000;
/// `timestamp.json`, in bytes.
pub(crate) const TIMESTAMP_BYTES: usize = 16_384;
/// `<v>.snapshot.json`, in bytes.
pub(crate) const SNAPSHOT_BYTES: usize = 2_000_000;
/// `<v>.targets.json`, in bytes.
pub(crate) const TARGETS_BYTES: usize = 5_000_000;
/// One file in `targets/`, in bytes.
pub(crate) const TARGET_BYTES: usize = 256 * 1024 * 1024;
/// Targets in one release.
pub(crate) const TARGETS: usize = 64;
/// Roots in one chain.
pub(crate) const ROOTS: u64 = 256;
/// Signatures on one document: old and new officers on a root, with room to spare.
pub(crate) const SIGNATURES: usize = 64;
/// The largest version or revision: integers above it are not exact in JavaScript clients.
pub(crate) const VERSION: u64 = (1 << 53) - 1;
