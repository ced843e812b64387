//! Sets of endpoints as bits, and how such a set goes over time.

/// How many words a set of as many endpoints takes.
pub(super) fn width(endpoints: usize) -> usize {
    endpoints.div_ceil(64).max(1)
}

/// Sets the bit of `slot`.
pub(super) fn set(mask: &mut [u64], slot: usize) {
    if let Some(word) = mask.get_mut(slot / 64) {
        *word |= 1 << (slot % 64);
    }
}

/// Whether `slot` is in the set; a slot that it has no word for is not.
pub(super) fn has(mask: &[u64], slot: usize) -> bool {
    mask.get(slot / 64).is_some_and(|word| word >> (slot % 64) & 1 == 1)
}

/// Leaves in `mask` only what `other` has too.
pub(super) fn and(mask: &mut [u64], other: &[u64]) {
    debug_assert_eq!(mask.len(), other.len(), "masks of one index are of one width");
    for (word, other) in mask.iter_mut().zip(other) {
        *word &= other;
    }
    // What the other says nothing about is not permitted by it.
    if let Some(silent) = mask.get_mut(other.len()..).filter(|silent| !silent.is_empty()) {
        silent.fill(0);
    }
}

/// Adds to `mask` what `other` has.
pub(super) fn or(mask: &mut [u64], other: &[u64]) {
    debug_assert_eq!(mask.len(), other.len(), "masks of one index are of one width");
    for (word, other) in mask.iter_mut().zip(other) {
        *word |= other;
    }
}

/// Takes from `mask` what `other` has.
fn and_not(mask: &mut [u64], other: &[u64]) {
    for (word, other) in mask.iter_mut().zip(other) {
        *word &= !other;
    }
}

/// The slots in the set, in order.
pub(super) fn slots(mask: &[u64]) -> impl Iterator<Item = usize> + '_ {
    mask.iter().enumerate().flat_map(|(at, word)| {
        let mut left = *word;
        std::iter::from_fn(move || {
            let bit = left.trailing_zeros() as usize;
            (left != 0).then(|| {
                left &= left - 1;
                at * 64 + bit
            })
        })
    })
}

/// Whether something holds from the beginning of time on, and the seconds at which it begins or ceases to.
pub(super) struct Spans {
    pub(super) first: bool,
    pub(super) turns: Vec<i64>,
}

/// A set of endpoints over time.
#[derive(Clone, Debug)]
pub(super) struct MaskLine {
    width: usize,
    /// The masks one after another, each `width` words.
    words: Vec<u64>,
    /// The second at which each mask but the first begins to count.
    starts: Vec<i64>,
    /// For each epoch its mask; empty when there is one mask only.
    by_epoch: Vec<u32>,
}

impl MaskLine {
    /// The line in which each group of slots is present during its spans. No slot is in two groups. `instants` cut
    /// time into epochs: a turn is always one of them.
    pub(super) fn new(width: usize, instants: &[i64], groups: &[(Vec<u64>, Spans)]) -> Self {
        let mut mask = vec![0; width];
        let mut turns: Vec<(i64, usize, bool)> = Vec::new();
        for (at, (members, spans)) in groups.iter().enumerate() {
            if spans.first {
                or(&mut mask, members);
            }
            let mut present = spans.first;
            for turn in &spans.turns {
                present = !present;
                turns.push((*turn, at, present));
            }
        }
        turns.sort_unstable();
        let (mut words, mut starts) = (mask.clone(), Vec::new());
        for together in turns.chunk_by(|a, b| a.0 == b.0) {
            for (_, group, present) in together {
                let Some((members, _)) = groups.get(*group) else { continue };
                if *present { or(&mut mask, members) } else { and_not(&mut mask, members) }
            }
            let changed = words.rchunks_exact(width).next() != Some(mask.as_slice());
            if let (true, Some((start, ..))) = (changed, together.first()) {
                words.extend_from_slice(&mask);
                starts.push(*start);
            }
        }
        let mut line = Self { width, words, starts, by_epoch: Vec::new() };
        line.by_epochs(instants);
        line
    }

    /// Says anew which mask counts in which epoch.
    fn by_epochs(&mut self, instants: &[i64]) {
        self.by_epoch.clear();
        if self.starts.is_empty() {
            return;
        }
        let mut starts = self.starts.iter().peekable();
        let mut current = 0_u32;
        self.by_epoch.push(current);
        for instant in instants {
            while starts.next_if(|start| *start <= instant).is_some() {
                current += 1;
            }
            self.by_epoch.push(current);
        }
    }

    /// Whether it is the same set for ever.
    pub(super) const fn is_constant(&self) -> bool {
        self.starts.is_empty()
    }

    /// The set during `epoch`; empty for one that does not exist.
    pub(super) fn at(&self, epoch: usize) -> &[u64] {
        let mask = self.by_epoch.get(epoch).map_or(0, |mask| *mask as usize);
        let begin = mask * self.width;
        self.words.get(begin..begin + self.width).unwrap_or_default()
    }

    /// How many bytes it takes.
    pub(super) const fn size(&self) -> usize {
        self.words.len() * 8 + self.starts.len() * 8 + self.by_epoch.len() * 4
    }
}
