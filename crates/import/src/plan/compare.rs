//! What changes on an endpoint that the catalogue has, and which of it waits for the officer.

use domicile_policy::{Endpoint, Scope};
use domicile_text::{Text, text};

use super::{Key, Planner, words::normal};
use crate::{
    place::Placed,
    proposal::{FieldChange, Status},
};

/// What a comparison found.
pub(super) struct Verdict {
    pub(super) status: Status,
    pub(super) fields: Vec<FieldChange>,
    pub(super) remark: Option<Text>,
}

impl Planner<'_> {
    /// What changes on an endpoint that the catalogue has. `next` keeps what the officer decided.
    pub(super) fn compare(
        &self,
        current: &Endpoint,
        next: &mut Endpoint,
        placed: &Placed,
        address: &Key,
        by_id: bool,
    ) -> Verdict {
        let catalogue = self.context.catalogue;
        let mut verdict = Verdict { status: Status::Same, fields: Vec::new(), remark: None };
        let mut differs = |field: &str, before: &str, after: &str, status: Status| {
            if before != after {
                verdict.status = verdict.status.max_of(status);
                verdict.fields.push(FieldChange::new(field, Some(before), Some(after)));
            }
        };
        let renamed = if by_id { Status::Changed } else { Status::Conflict };
        differs("endpoint.model", current.model.as_str(), next.model.as_str(), renamed);
        differs(
            "endpoint.connection",
            current.connection.as_str(),
            next.connection.as_str(),
            Status::Changed,
        );
        differs("endpoint.upstream_name", &current.upstream_name, &next.upstream_name, Status::Changed);
        let before = catalogue.connections().get(&current.connection).map(|c| normal(&c.base_url));
        let moved = before.as_ref() != Some(&address.0) || current.upstream_name != address.1;
        if current.placement == next.placement {
            return verdict;
        }
        if !placed.says_place && !moved {
            // The file says nothing, and the officer said something.
            next.placement = current.placement.clone();
            return verdict;
        }
        let open = catalogue
            .placements()
            .get(&current.placement)
            .is_some_and(|placement| placement.scope == Scope::Unspecified);
        let status = if open { Status::Changed } else { Status::Conflict };
        differs("endpoint.placement", current.placement.as_str(), next.placement.as_str(), status);
        verdict.remark = (!open).then(|| {
            text!(
                "The registry places it in `{placement}`, and the file does not: applying this row takes the file's.",
                placement = current.placement.as_str(),
            )
        });
        verdict
    }
}

impl Status {
    /// The one that asks more of the officer.
    pub(crate) fn max_of(self, other: Self) -> Self {
        const fn rank(status: Status) -> u8 {
            match status {
                Status::Same => 0,
                Status::Changed => 1,
                Status::Added => 2,
                Status::Conflict => 3,
                Status::Error => 4,
            }
        }
        if rank(other) > rank(self) { other } else { self }
    }
}
