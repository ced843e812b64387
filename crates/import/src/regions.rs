//! The regions of one provider by its own codes: the officer's, else those of the starter catalogue.

use std::collections::BTreeMap;

use domicile_policy::{ClaimValue, Region};
use domicile_text::{Arg, Text, text};

use crate::{input::Context, text::shown};

/// The regions of a provider.
pub(crate) struct Regions<'a> {
    by_code: BTreeMap<&'a str, &'a Region>,
}

impl<'a> Regions<'a> {
    /// The regions of `provider`.
    pub(crate) fn of(context: &Context<'a>, provider: &str) -> Self {
        let starter = context.starter.regions.iter();
        // What the officer has counts, so it comes last.
        let all = starter.chain(context.catalogue.regions().values());
        let own = all.filter(|region| region.provider.as_str() == provider);
        Self { by_code: own.map(|region| (region.code.as_str(), region)).collect() }
    }

    /// The region with this code.
    pub(crate) fn find(&self, code: &str) -> Option<&'a Region> {
        self.by_code.get(code).copied()
    }

    /// The region with this code, or a sentence that names the nearest one; `mend` is what else to do.
    pub(crate) fn get(&self, code: &str, field: impl Into<Arg>, mend: Text) -> Result<&'a Region, Text> {
        self.find(code).ok_or_else(|| {
            let mend = match self.nearest(code) {
                Some(near) => text!("correct it if `{near}` was meant, or {mend}", near, mend),
                None => mend,
            };
            let field: Arg = field.into();
            text!(
                "{field} names the region `{code}`, which the catalogue does not know: {mend}.",
                field,
                code = shown(code),
                mend,
            )
        })
    }

    /// The known code that is spelt most like `code`.
    fn nearest(&self, code: &str) -> Option<&'a str> {
        // Nobody mistypes so much, and the comparison takes the product of both lengths.
        if code.len() > 40 {
            return None;
        }
        self.by_code.keys().copied().min_by_key(|known| distance(known, code))
    }
}

/// Where `regions` are, together: unknown as soon as one has no place.
pub(crate) fn places<'a>(regions: impl IntoIterator<Item = &'a Region>) -> ClaimValue {
    let places: Option<Vec<_>> = regions.into_iter().map(|region| region.place).collect();
    ClaimValue::of_places(places.unwrap_or_default())
}

/// How many letters must be put in, left out or changed to make one of the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (line, letter) in a.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (other, above) in b.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(*other != letter)).min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_letters() {
        let table = [
            ("", "", 0),
            ("a", "", 1),
            ("", "ab", 2),
            ("kitten", "sitting", 3),
            ("eu-sout-1", "eu-south-1", 1),
        ];
        for (a, b, expected) in table {
            assert_eq!(distance(a, b), expected, "{a} to {b}");
            assert_eq!(distance(b, a), expected, "{b} to {a}");
        }
    }
}
