//! Facts that disagree, and boundaries at which somebody should look again.

use super::{Found, Lint, Severity};
use crate::{
    catalogue::{Catalogue, Kind},
    instant::Instant,
};

pub(super) fn lints(catalogue: &Catalogue, at: Instant) -> Vec<Lint> {
    let mut lints = Vec::new();
    for placement in catalogue.placements().values() {
        for (stage, _) in placement.claims.iter().filter(|(_, claim)| claim.in_conflict()) {
            let found = Found::Unsettled { placement: placement.id.clone(), stage: *stage };
            let field = format!("claims.{stage}");
            lints.push(Lint::new(Severity::Warning, Kind::Placement, &placement.id, field, found));
        }
    }
    let today = at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    for boundary in catalogue.boundaries().values() {
        let Some(review_by) = &boundary.review_by else { continue };
        // A day that cannot be read cannot be waited for.
        if review_by.parse::<jiff::civil::Date>().is_ok_and(|day| today <= day) {
            continue;
        }
        let found = Found::ReviewDue { boundary: boundary.id.clone(), review_by: review_by.clone() };
        lints.push(Lint::new(Severity::Warning, Kind::Boundary, &boundary.id, "review_by", found));
    }
    lints
}
