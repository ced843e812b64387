//! Foreign formats: bytes in, proposed changes with provenance out. No I/O, no clock.
