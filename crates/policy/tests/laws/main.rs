//! Laws of the decision, held against random worlds. Each says only what is true of every world; where a law has a
//! condition, its name or its first lines say why. `docs/decision.md` gives the same laws in words.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a world that does not fit together is a mistake of the generator and must stop the test"
)]

mod answers;
mod diff;
mod index;
mod remedies;
mod replay;
mod time;
mod trials;
mod widening;
mod worlds;

use std::collections::BTreeSet;

use domicile_policy::{Catalogue, Decision, EndpointId, Outcome, Parts, Request, decide};

/// What `parts` answer to `request`.
fn ask(parts: &Parts, request: &Request) -> Decision {
    decide(&Catalogue::new(1, parts.clone()).unwrap(), request)
}

/// The endpoints that requests may use.
fn eligible(decision: &Decision) -> BTreeSet<EndpointId> {
    decision.eligible().map(|answer| answer.endpoint.clone()).collect()
}

/// The endpoints at which no check fails at all, excused or not.
fn plainly_allowed(decision: &Decision) -> BTreeSet<EndpointId> {
    decision
        .endpoints
        .iter()
        .filter(|answer| answer.outcome == Outcome::Allow)
        .map(|answer| answer.endpoint.clone())
        .collect()
}
