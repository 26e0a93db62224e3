//! Requests that cannot be read: a whole sentence, what to do, and the documented exit code.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use std::process::Command;

/// What `compare` of a file with itself says on standard error, and its exit code.
fn told(name: &str, content: &[u8], lang: &str) -> (String, i32) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, content).unwrap();
    let out = Command::new(scopeglass_tests::binary("scopeglass"))
        .arg("compare")
        .args([&file, &file])
        .args(["--lang", lang])
        .output()
        .unwrap();
    let told = String::from_utf8(out.stderr).unwrap();
    (told, out.status.code().unwrap())
}

#[test]
fn a_damaged_manifest_is_told_with_its_line_and_column() {
    for lang in ["en", "nl", "ja"] {
        let (told, code) = told("app.json", b"{\n  \"requiredResourceAccess\": [,]\n}", lang);
        assert_eq!(code, 3, "{told}");
        assert!(told.contains('2') && !told.contains('{'), "{told}");
    }
}

#[test]
fn what_cannot_be_read_ends_with_the_code_for_that_and_not_with_a_failure_of_our_own() {
    for (name, content) in [
        (
            "app.bicep",
            b"resource app 'Microsoft.Graph/applications@v1.0' = {}".as_slice(),
        ),
        ("broken.docx", b"PK\x03\x04 not really"),
        ("broken.pdf", b"%PDF-1.7\nnothing"),
    ] {
        let (told, code) = told(name, content, "nl");
        assert_eq!(code, 3, "{name}: {told}");
        assert!(told.lines().count() >= 2, "{name}: {told}");
    }
}
