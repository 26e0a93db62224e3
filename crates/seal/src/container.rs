//! The one file that a bundle is kept in: a zip that any program opens, written in one way
//! only. Nothing in it is compressed, so nothing in it can unpack to more than it is, and
//! its bytes follow from its files, so that a change anywhere in it shows.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write as _};
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// More files than this hold no bundle.
const MOST_FILES: usize = 256;

/// Packs files, in the order of their names.
pub(crate) fn pack(files: &BTreeMap<String, Vec<u8>>) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), plain)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What was read of a zip.
pub(crate) struct Unpacked {
    pub files: BTreeMap<String, Vec<u8>>,
    /// Whether the file is what packing its files anew gives, byte for byte.
    pub exact: bool,
}

/// Why a zip was not unpacked.
#[derive(Debug)]
pub(crate) enum Refused {
    /// It is no zip, or a damaged one.
    Damaged(ZipError),
    /// It holds what no bundle does.
    Odd(String),
}

/// Unpacks a zip into memory. Names with a folder, compressed and encrypted files and links
/// are refused before anything of them is read.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Unpacked, Refused> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::Damaged)?;
    if zip.len() > MOST_FILES {
        return Err(Refused::Odd(format!("{} files", zip.len())));
    }
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let file = zip.by_index_raw(at).map_err(Refused::Damaged)?;
        let name = file.name().map_err(Refused::Damaged)?.into_owned();
        let stored = file.compression() == CompressionMethod::Stored;
        if !is_plain(&name) || !stored || file.encrypted() || file.is_symlink() {
            return Err(Refused::Odd(name.escape_debug().to_string()));
        }
        drop(file);
        let mut file = zip.by_index(at).map_err(Refused::Damaged)?;
        let mut content = Vec::new();
        // What is stored cannot be longer than the zip itself, whatever its head says.
        let most = bytes.len() as u64;
        let read = Read::by_ref(&mut file).take(most).read_to_end(&mut content);
        read.map_err(|error| Refused::Damaged(ZipError::Io(error)))?;
        drop(file);
        files.insert(name, content);
    }
    let exact = pack(&files).is_ok_and(|again| again == bytes);
    Ok(Unpacked { files, exact })
}

/// A file's name and nothing else: no folder, no way up, nothing invisible.
pub(crate) fn is_plain(name: &str) -> bool {
    let refused = |c: char| {
        c.is_control()
            || matches!(c, '/' | '\\' | ':' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    !name.is_empty() && name.len() <= 255 && !name.starts_with('.') && !name.contains(refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_domain::Digest;

    fn two() -> BTreeMap<String, Vec<u8>> {
        [("a.txt", "one"), ("b.json", "{}")]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn the_bytes_of_a_container_follow_from_its_files_for_ever() {
        // Bundles that were written before have to be found exact by every later version.
        let packed = pack(&two()).unwrap();
        assert_eq!(
            Digest::of(&packed).to_string(),
            "a0c07e1b57f8c2eb16635a888947a3562c8e1d5bfdd72aae31f1da65a2d13ce6"
        );
        assert!(unpack(&packed).unwrap().exact);
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in [
            "../up",
            "a/b",
            "a\\b",
            "/etc/passwd",
            "c:x",
            ".hidden",
            "",
            "a\u{202E}b",
        ] {
            assert!(!is_plain(name), "{name:?}");
            let files = BTreeMap::from([(name.to_owned(), Vec::new())]);
            let zip = pack(&files).unwrap();
            assert!(
                !matches!(unpack(&zip), Ok(unpacked) if unpacked.exact),
                "{name:?}"
            );
        }
    }

    #[test]
    fn what_would_unpack_to_more_is_refused_unread() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let small = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file("manifest.json", small).unwrap();
        zip.write_all(&vec![0; 16 << 20]).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        assert!(bytes.len() < 1 << 20);
        assert!(matches!(unpack(&bytes), Err(Refused::Odd(_))));
    }

    #[test]
    fn too_many_files_are_refused() {
        let files = (0..=MOST_FILES)
            .map(|at| (format!("{at}"), Vec::new()))
            .collect();
        assert!(matches!(
            unpack(&pack(&files).unwrap()),
            Err(Refused::Odd(_))
        ));
    }
}
