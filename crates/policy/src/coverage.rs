//! The coverage matrix: for every tag the decision over all its categories.

use crate::{catalogue::Catalogue, decide::Decision, decide::Request, decide::decide, instant::Instant};

/// One decision for each tag, tags in order; the cell (tag, endpoint) is the endpoint's part of it.
pub fn coverage(catalogue: &Catalogue, at: Instant) -> Vec<Decision> {
    catalogue
        .tags()
        .keys()
        .map(|tag| decide(catalogue, &Request::over_all_categories(catalogue, tag, at)))
        .collect()
}
