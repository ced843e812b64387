//! Whole runs against a real server on loopback: what goes out, what comes back, and above all what never goes out.
#![expect(clippy::unwrap_used, reason = "the helpers of a test fail with it")]

mod guard;
mod practice;
mod reply;
mod support;
