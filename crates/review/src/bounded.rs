//! Reads a file, but never more of it than the reader of articles takes anyway.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// A little above the reader's own limit, so that the reader is the one to refuse.
const MOST: u64 = 11 * 1024 * 1024;

/// The file's bytes, cut at [`MOST`].
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
