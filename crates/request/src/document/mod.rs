//! Documents that are not text: Word, Excel, PDF, and tables parted by commas. What a
//! document is, its first bytes tell, not its name. However it is built, reading it ends
//! in good time and takes a bounded amount of memory.

mod docx;
mod pdf;
mod shape;
mod sheet;
mod table;
mod zipped;

use crate::decode::{self, LONGEST_TEXT};
use scopeglass_domain::{ErrorCode, Problem};
use std::time::{Duration, Instant};
pub(crate) use table::looks as looks_like_table;
use zipped::{Archive, Trouble};

/// Larger documents are refused before they are looked at.
pub const LARGEST_DOCUMENT: usize = 20 * 1024 * 1024;

/// The limit as it is told to a person.
const LARGEST_TOLD: &str = "20 MB";

/// Reading ends then, whatever is left.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// The text of a document by its bytes, its tables and lists in the shape that the article
/// reader knows; none where the bytes are no document but, at best, text.
///
/// # Errors
/// `DocumentTooLarge`, `DocumentTooComplex`, `DocumentDamaged`, `DocumentEncrypted`,
/// `DocumentWithoutText`, `FormatUnsupported`, `ArticleTooLarge`.
pub(crate) fn text_of(bytes: &[u8], name: &str) -> Result<Option<String>, Problem> {
    let Some(format) = Format::of(bytes) else {
        return Ok(None);
    };
    let problem = |code: ErrorCode| Problem::new(code).with("file", name);
    if bytes.len() > LARGEST_DOCUMENT {
        return Err(problem(ErrorCode::DocumentTooLarge).with("limit", LARGEST_TOLD));
    }
    let deadline = Instant::now() + PATIENCE;
    let read = match format {
        Format::Zip => zipped(bytes, deadline).unwrap_or(Ok(None)),
        Format::Pdf => pdf::text(bytes, LONGEST_TEXT, deadline).map(Some),
        // Word and Excel keep a file with a password in the container of old.
        Format::OldOffice if is_protected(bytes) => Err(Trouble::Encrypted),
        Format::OldOffice => return Err(unsupported(name, old_ending(name))),
        Format::Rtf => return Err(unsupported(name, "RTF")),
    };
    match read {
        Ok(Some(text)) if text.chars().any(char::is_alphanumeric) => Ok(Some(text)),
        Ok(Some(_)) => Err(problem(ErrorCode::DocumentWithoutText)),
        Ok(None) => Err(unsupported(name, "ZIP")),
        Err(Trouble::Encrypted) => Err(problem(ErrorCode::DocumentEncrypted)),
        Err(Trouble::TooLong) => Err(decode::too_long()),
        Err(Trouble::TooMuch) => Err(problem(ErrorCode::DocumentTooComplex)),
        Err(Trouble::Damaged | Trouble::Missing) => Err(problem(ErrorCode::DocumentDamaged)),
    }
}

/// The text of a file whose name calls it a table.
pub(crate) fn table(text: &str) -> Result<String, Problem> {
    table::text(text, LONGEST_TEXT).map_err(|_| decode::too_long())
}

/// What the first bytes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Zip,
    Pdf,
    OldOffice,
    Rtf,
}

impl Format {
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            Some(Self::Zip)
        } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            Some(Self::OldOffice)
        } else if bytes.starts_with(b"{\\rtf") {
            Some(Self::Rtf)
        } else if pdf::is(bytes) {
            Some(Self::Pdf)
        } else {
            None
        }
    }
}

/// The text of what an archive holds; none where that is no document that is read.
fn zipped(bytes: &[u8], deadline: Instant) -> Option<Result<Option<String>, Trouble>> {
    let mut archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(trouble) => return Some(Err(trouble)),
    };
    if archive.has("word/document.xml") {
        return Some(docx::text(&mut archive, LONGEST_TEXT).map(Some));
    }
    if archive.has("xl/workbook.xml") {
        return Some(sheet::text(&mut archive, LONGEST_TEXT, deadline).map(Some));
    }
    None
}

/// The name of the stream that a protected file of Office keeps, in UTF-16.
fn is_protected(bytes: &[u8]) -> bool {
    let wanted: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn old_ending(name: &str) -> &'static str {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("xls") => "XLS",
        Some("ppt") => "PPT",
        Some("msg") => "MSG",
        _ => "DOC",
    }
}

fn unsupported(name: &str, format: &str) -> Problem {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_uppercase());
    let plain =
        |ending: &String| ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric());
    let told = ending.filter(plain).filter(|_| format == "ZIP");
    Problem::new(ErrorCode::FormatUnsupported)
        .with("file", name)
        .with("format", told.unwrap_or_else(|| format.to_owned()))
}
