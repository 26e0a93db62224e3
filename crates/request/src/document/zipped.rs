//! Zip archives with bounds: what is unpacked is counted, whatever the archive claims.

use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// Entries of an archive; documents have some dozens.
const MOST_ENTRIES: usize = 10_000;

/// Bytes that all entries read together may unpack to.
const MOST_UNPACKED: u64 = 48 * 1024 * 1024;

/// Why an entry or a document was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// There is none of that name.
    Missing,
    /// It does not follow the format.
    Damaged,
    /// It unpacks to more than a document needs.
    TooMuch,
    /// Its text is longer than is read.
    TooLong,
    /// It is protected with a password.
    Encrypted,
}

/// An archive, and what may still be unpacked of it.
pub(crate) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
}

impl<'b> Archive<'b> {
    /// Opens an archive; nothing is unpacked yet.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Trouble> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Trouble::Damaged)?;
        if zip.len() > MOST_ENTRIES {
            return Err(Trouble::TooMuch);
        }
        Ok(Self {
            zip,
            left: MOST_UNPACKED,
        })
    }

    /// Whether there is an entry of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// Unpacks an entry of at most `limit` bytes.
    pub(crate) fn read(&mut self, name: &str, limit: u64) -> Result<Vec<u8>, Trouble> {
        let limit = limit.min(self.left);
        let entry = self.zip.by_name(name).map_err(|error| match error {
            zip::result::ZipError::FileNotFound => Trouble::Missing,
            zip::result::ZipError::UnsupportedArchive(why)
                if why == zip::result::ZipError::PASSWORD_REQUIRED =>
            {
                Trouble::Encrypted
            }
            _ => Trouble::Damaged,
        })?;
        let mut unpacked = Vec::new();
        entry
            .take(limit + 1)
            .read_to_end(&mut unpacked)
            .map_err(|_| Trouble::Damaged)?;
        if unpacked.len() as u64 > limit {
            return Err(Trouble::TooMuch);
        }
        self.left -= unpacked.len() as u64;
        Ok(unpacked)
    }

    /// Unpacks an entry that is text in UTF-8, as the parts of documents are.
    pub(crate) fn text(&mut self, name: &str, limit: u64) -> Result<String, Trouble> {
        String::from_utf8(self.read(name, limit)?).map_err(|_| Trouble::Damaged)
    }
}
