//! Reads a file, but never more of it than the readers of requests take anyway.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// A little above the readers' own limit, so that the reader is the one to refuse.
pub(crate) const MOST: u64 = scopeglass_request::LARGEST_DOCUMENT as u64 + 1024 * 1024;

/// The file's bytes, cut at [`MOST`].
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
