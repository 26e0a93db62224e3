//! Whatever is pasted.
#![no_main]

mod shared;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &str| {
    shared::check(scopeglass_request::read_text(data, None));
});
