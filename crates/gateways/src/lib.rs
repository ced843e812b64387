//! Gateway configuration generated from the engine's answers. No I/O, no clock.
//!
//! One module a target; [`answers`] is what they share. Nothing here reads a policy: a route exists because
//! `decide()` said so, and ends when it would say something else.

pub mod answers;
pub mod envoy;

#[cfg(test)]
mod world;
