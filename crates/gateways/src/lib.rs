//! Gateway configuration generated from the engine's answers. No I/O, no clock.
