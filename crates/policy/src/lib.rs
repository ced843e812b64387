//! The residency decision: domain types, decide(), canonical encoding. No I/O, no clock.
