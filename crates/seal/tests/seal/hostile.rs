//! Files made to harm whoever opens them.

use scopeglass_domain::ErrorCode;
use scopeglass_seal::open;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn code(name: &str, bytes: &[u8]) -> ErrorCode {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let problem = open(&path).unwrap_err();
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "nothing is unpacked to a disk");
    problem.code
}

fn zip(name: &str, method: CompressionMethod, bytes: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for name in ["manifest.json", name] {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_bomb_is_refused_unread() {
    let bomb = zip("a", CompressionMethod::Deflated, &vec![0; 8 << 20]);
    assert!(bomb.len() < 64 << 10);
    assert_eq!(code("b.scopeglass.zip", &bomb), ErrorCode::BundleRefused);
}

#[test]
fn a_path_that_leads_out_of_the_bundle_is_refused() {
    for name in ["../evil", "/etc/evil", "a/../../evil", "..\\evil"] {
        let bytes = zip(name, CompressionMethod::Stored, b"x");
        assert_eq!(code("b.zip", &bytes), ErrorCode::BundleRefused, "{name}");
    }
}

#[test]
fn what_is_no_bundle_is_told_as_such() {
    let other = {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file("letter.txt", stored).unwrap();
        zip.finish().unwrap().into_inner()
    };
    for bytes in [&b""[..], b"PK", b"hello", &other] {
        assert_eq!(code("b.zip", bytes), ErrorCode::BundleUnreadable);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    use crate::common::signed;
    let folder = tempfile::tempdir().unwrap();
    let key = scopeglass_seal::SigningKey::generate().unwrap();
    crate::common::write(&signed(&key, None), folder.path());
    let report = folder.path().join("report.md");
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    std::fs::copy(&report, elsewhere.path()).unwrap();
    std::fs::remove_file(&report).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), &report).unwrap();
    let Ok(scopeglass_seal::Opened::Bundle { files, .. }) = open(folder.path()) else {
        panic!("the folder is a bundle");
    };
    let found = scopeglass_seal::verify(&files, true, &crate::common::trust(&key));
    assert_eq!(found.state, scopeglass_seal::State::Changed);
}
