//! The text that a format shows, whatever it is packed in.

use calamine::{Data, Reader, Xlsx};
use scopeglass_report::Format;
use std::io::Cursor;

/// The text of a rendered report: of a workbook its sheets' names and cells, a line each.
pub fn text_of(format: Format, bytes: Vec<u8>) -> String {
    match format {
        Format::Xlsx => sheets(bytes)
            .into_iter()
            .flat_map(|(name, cells)| std::iter::once(name).chain(cells.into_iter().flatten()))
            .collect::<Vec<_>>()
            .join("\n"),
        Format::Csv => String::from_utf8(bytes).unwrap().replace("\r\n", "\n"),
        Format::Html | Format::Json | Format::Markdown => String::from_utf8(bytes).unwrap(),
    }
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
