//! Audit entries and their leaves. No I/O, no clock.
