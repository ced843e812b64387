//! What every importer is given: the file, the officer's catalogue and the starter catalogue.

use domicile_policy::{Catalogue, Registry};

/// How large a file may be, in bytes. The largest real one, Azure's list of addresses, has 4 MB.
pub const LARGEST: usize = 64 << 20;

/// A file as the officer chose it.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its name, without folders: it is kept as provenance.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What a file is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the officer has.
    pub catalogue: &'a Catalogue,
    /// The starter catalogue, from which regions, zones and placements are copied.
    pub starter: &'a Registry,
}
