//! Keeping a workspace: backups, restoring, killed processes, full disks and damaged files, against real files.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy knows the tests, not the functions that they share"
)]

#[path = "keep/backup.rs"]
mod backup;
#[path = "keep/damage.rs"]
mod damage;
#[cfg(unix)]
#[path = "keep/full.rs"]
mod full;
#[path = "keep/killed.rs"]
mod killed;
#[path = "keep/look.rs"]
mod look;
#[path = "keep/restore.rs"]
mod restore;
#[path = "keep/world.rs"]
mod world;
