//! Tables whose entries are named by a number of their own type, so that a row's number never finds a class.

use std::{hash::Hash, marker::PhantomData};

use rustc_hash::FxHashMap;

/// A number of an entry.
pub(super) trait Key: Copy + Eq + Hash {
    /// The key of the entry at `position`.
    fn at(position: usize) -> Self;
    /// Its position.
    fn position(self) -> usize;
}

macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(u32);

        impl Key for $name {
            fn at(position: usize) -> Self {
                // A catalogue of four thousand million objects does not fit into memory before this does not hold.
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }

            fn position(self) -> usize {
                self.0 as usize
            }
        }
    )+ };
}

keys! {
    /// What a row of a policy contributes at one instant.
    StateId,
    /// How a state goes over time.
    CourseId,
    /// A distinct claim.
    ClaimId,
    /// A distinct list of covering evidence.
    CoverId,
    /// Endpoints about which every policy says the same.
    ClassId,
    /// A check that policies share.
    RowId,
    /// A row as a set of endpoints over time.
    LineId,
    /// A policy of the catalogue, in the order of ids.
    PolicyKey,
    /// A tag of the catalogue, in the order of names.
    TagKey,
    /// What a gateway adds to the claims.
    VariantId,
}

/// Entries by key.
#[derive(Clone, Debug)]
pub(super) struct Arena<I, T> {
    entries: Vec<T>,
    key: PhantomData<I>,
}

impl<I, T> Default for Arena<I, T> {
    fn default() -> Self {
        Self { entries: Vec::new(), key: PhantomData }
    }
}

impl<I: Key, T> Arena<I, T> {
    pub(super) fn push(&mut self, entry: T) -> I {
        self.entries.push(entry);
        I::at(self.entries.len() - 1)
    }

    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = I> + use<I, T> {
        (0..self.entries.len()).map(I::at)
    }
}

impl<I, T> FromIterator<T> for Arena<I, T> {
    fn from_iter<C: IntoIterator<Item = T>>(entries: C) -> Self {
        Self { entries: entries.into_iter().collect(), key: PhantomData }
    }
}

impl<I: Key, T> std::ops::Index<I> for Arena<I, T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "a key is only made for an entry of its own arena")]
    fn index(&self, key: I) -> &T {
        &self.entries[key.position()]
    }
}

impl<I: Key, T> std::ops::IndexMut<I> for Arena<I, T> {
    #[expect(clippy::indexing_slicing, reason = "a key is only made for an entry of its own arena")]
    fn index_mut(&mut self, key: I) -> &mut T {
        &mut self.entries[key.position()]
    }
}

/// An arena in which equal entries are one.
#[derive(Clone, Debug)]
pub(super) struct Interner<I, T> {
    arena: Arena<I, T>,
    keys: FxHashMap<T, I>,
}

impl<I, T> Default for Interner<I, T> {
    fn default() -> Self {
        Self { arena: Arena::default(), keys: FxHashMap::default() }
    }
}

impl<I: Key, T: Clone + Eq + Hash> Interner<I, T> {
    pub(super) fn intern(&mut self, entry: T) -> I {
        if let Some(key) = self.keys.get(&entry) {
            return *key;
        }
        let key = self.arena.push(entry.clone());
        self.keys.insert(entry, key);
        key
    }

    pub(super) const fn len(&self) -> usize {
        self.arena.len()
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = I> + use<I, T> {
        self.arena.keys()
    }
}

impl<I: Key, T> std::ops::Index<I> for Interner<I, T> {
    type Output = T;

    fn index(&self, key: I) -> &T {
        &self.arena[key]
    }
}
