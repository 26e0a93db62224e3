//! What holds of every request, whatever it was read from.

use scopeglass_domain::{Problem, Request, Span};

/// Stops the fuzzer where a request shows a place that its text does not have.
pub fn check(read: Result<Request, Problem>) {
    let Ok(request) = read else { return };
    let text = request.text.as_deref().unwrap_or_default();
    let whole = |span: Span| assert!(text.get(span.start..span.end).is_some(), "{span:?}");
    for asked in &request.permissions {
        assert!(!asked.recognised.is_empty());
        for at in &asked.recognised {
            assert!(at.confidence <= 100);
            if let Some(span) = at.span {
                whole(span);
            }
        }
        if let Some(span) = asked.reason.as_ref().and_then(|reason| reason.span) {
            whole(span);
        }
    }
    for line in &request.unrecognised {
        whole(line.span);
    }
}

/// An archive of these parts, not packed, so that the fuzzer changes what is in them.
#[allow(dead_code)]
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let plain =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let _ = zip.start_file(*name, plain);
        let _ = zip.write_all(bytes);
    }
    zip.finish()
        .map(std::io::Cursor::into_inner)
        .unwrap_or_default()
}
