//! The format of a file.
#![no_main]

use domicile_fuzz::detect;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| detect(bytes));
