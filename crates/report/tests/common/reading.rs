//! The text that a format shows, whatever it is packed in.

use calamine::{Data, Reader, Xlsx};
use scopeglass_report::Format;
use std::{
    io::{Cursor, Write},
    process::Command,
};

/// The text of a rendered report: of a workbook its sheets' names and cells, a line each.
pub fn text_of(format: Format, bytes: Vec<u8>) -> String {
    match format {
        Format::Xlsx => sheets(bytes)
            .into_iter()
            .flat_map(|(name, cells)| std::iter::once(name).chain(cells.into_iter().flatten()))
            .collect::<Vec<_>>()
            .join("\n"),
        Format::Pdf => in_reading_order(&bytes),
        Format::Csv => String::from_utf8(bytes).unwrap().replace("\r\n", "\n"),
        Format::Html | Format::Json | Format::Markdown => String::from_utf8(bytes).unwrap(),
    }
}

/// The text of a PDF as poppler reads it aloud, without the breaks between its pages and
/// the embeddings that poppler itself puts around runs of another direction.
pub fn in_reading_order(bytes: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let read = Command::new("pdftotext")
        .args(["-q", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .output()
        .unwrap_or_else(|_| panic!("pdftotext of Debian's poppler-utils is installed"));
    assert!(read.status.success());
    let text = String::from_utf8(read.stdout).unwrap();
    text.replace('\u{C}', "\n")
        .replace(['\u{202A}', '\u{202B}', '\u{202C}'], "")
}

/// The sheets of a workbook with their cells as text.
pub fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let text = |cells: &[Data]| cells.iter().map(ToString::to_string).collect();
    let sheets = book.worksheets().into_iter();
    sheets
        .map(|(name, range)| (name, range.rows().map(text).collect()))
        .collect()
}
