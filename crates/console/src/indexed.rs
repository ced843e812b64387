//! A catalogue with its index, which is made when somebody first asks for it: most commands never do.

use std::sync::{Arc, OnceLock};

use domicile_policy::{Catalogue, Change, Index};

/// A catalogue and the index over it.
#[derive(Clone, Debug)]
pub(crate) struct Indexed {
    catalogue: Arc<Catalogue>,
    // Shared by the copies, so that those who ask at once wait for one index instead of making one each.
    index: Arc<OnceLock<Arc<Index>>>,
}

impl Indexed {
    /// The catalogue, without an index yet.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue, index: Arc::default() }
    }

    /// The catalogue.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The index over it.
    pub fn index(&self) -> Arc<Index> {
        Arc::clone(self.index.get_or_init(|| Arc::new(Index::new(Arc::clone(&self.catalogue)))))
    }

    /// The same for `next`, which is this catalogue after `changes`: an index that is at hand is carried over.
    pub fn edited(&self, next: Arc<Catalogue>, changes: &[Change]) -> Self {
        let carried = Self::new(Arc::clone(&next));
        if let Some(index) = self.index.get() {
            carried.index.get_or_init(|| Arc::new(index.edited(next, changes)));
        }
        carried
    }
}
