//! The providers' lists of addresses.
#![no_main]

use domicile_fuzz::ranges;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ranges(bytes));
