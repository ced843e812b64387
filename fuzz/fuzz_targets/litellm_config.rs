//! A LiteLLM configuration.
#![no_main]

use domicile_fuzz::import;
use domicile_import::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| import(Format::LitellmConfig, bytes));
