//! The coverage matrix: for every tag the decision over all its categories.

use crate::{
    catalogue::Catalogue,
    decide::{Decision, Request, decide, decide_now},
    instant::Instant,
};

/// One decision for each tag, tags in order; the cell (tag, endpoint) is the endpoint's part of it.
pub fn coverage(catalogue: &Catalogue, at: Instant) -> Vec<Decision> {
    catalogue
        .tags()
        .keys()
        .map(|tag| decide(catalogue, &Request::over_all_categories(catalogue, tag, at)))
        .collect()
}

/// The same without looking ahead: `next_change` is absent.
pub fn coverage_now(catalogue: &Catalogue, at: Instant) -> Vec<Decision> {
    catalogue
        .tags()
        .keys()
        .map(|tag| decide_now(catalogue, &Request::over_all_categories(catalogue, tag, at)))
        .collect()
}
