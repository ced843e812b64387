//! A set that cannot be empty: "inside nothing" and "for no tag" are not things a policy may say.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};

/// A non-empty ordered set. On the wire an array with at least one member; repeated members are one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(transparent))]
pub struct NonEmptySet<T: Ord>(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] BTreeSet<T>);

impl<T: Ord> NonEmptySet<T> {
    /// The set of `members`; `None` when there are none.
    pub fn new(members: impl IntoIterator<Item = T>) -> Option<Self> {
        let set: BTreeSet<T> = members.into_iter().collect();
        (!set.is_empty()).then_some(Self(set))
    }

    /// The set that holds `member` alone.
    pub fn one(member: T) -> Self {
        Self(BTreeSet::from([member]))
    }

    /// Whether `member` is in the set.
    pub fn contains(&self, member: &T) -> bool {
        self.0.contains(member)
    }

    /// The members in order.
    pub fn iter(&self) -> std::collections::btree_set::Iter<'_, T> {
        self.0.iter()
    }

    /// The members as a plain set.
    pub const fn as_set(&self) -> &BTreeSet<T> {
        &self.0
    }
}

impl<T: Ord + Clone> NonEmptySet<T> {
    /// This set and `other` joined.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self(self.0.union(&other.0).cloned().collect())
    }
}

impl<'a, T: Ord> IntoIterator for &'a NonEmptySet<T> {
    type Item = &'a T;
    type IntoIter = std::collections::btree_set::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T: Ord + Deserialize<'de>> Deserialize<'de> for NonEmptySet<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let set = BTreeSet::deserialize(deserializer)?;
        Self::new(set).ok_or_else(|| serde::de::Error::custom("the list is empty: name at least one member"))
    }
}
