//! The parts of a Word document: styles, a NUL, the body.
#![no_main]

mod shared;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let (styles, body) = match data.iter().position(|byte| *byte == 0) {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (&b"<w:styles/>"[..], data),
    };
    let bytes = shared::archive(&[("word/styles.xml", styles), ("word/document.xml", body)]);
    shared::check(scopeglass_request::open(&bytes, "a.docx"));
});
