//! Files of every kind, as bytes: PDF above all.
#![no_main]

mod shared;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    shared::check(scopeglass_request::open(data, "a.bin"));
});
