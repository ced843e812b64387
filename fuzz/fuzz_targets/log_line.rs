//! Lines of a gateway's log.
#![no_main]

use domicile_fuzz::log_line;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| log_line(bytes));
