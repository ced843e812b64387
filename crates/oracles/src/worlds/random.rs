//! A small generator of pseudo-random numbers (SplitMix64): the same seed gives the same world on every machine.

/// The state. Whoever holds the same seed draws the same numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The generator of this seed. Seeds that lie side by side give unrelated numbers.
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed ^ 0x6a09_e667_f3bc_c908);
        random.bits();
        random
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.bits() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// A number from `least` to `most`, both included.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// True in `percent` of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `list`, which is not empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// The place of one of these weights: how one of several makers is chosen.
    pub fn weighted(&mut self, weights: &[usize]) -> usize {
        let mut drawn = self.below(weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            if drawn < *weight {
                return index;
            }
            drawn -= weight;
        }
        0
    }

    /// Between `least` and `most` members of `list`, in its order; all of them when it has fewer.
    pub fn some<T: Clone>(&mut self, list: &[T], least: usize, most: usize) -> Vec<T> {
        let mut wanted = self.between(least, most).min(list.len());
        let mut chosen = Vec::with_capacity(wanted);
        for (index, member) in list.iter().enumerate() {
            if self.below(list.len() - index) < wanted {
                chosen.push(member.clone());
                wanted -= 1;
            }
        }
        chosen
    }
}
