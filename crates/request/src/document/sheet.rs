//! Workbooks: each sheet's cells, row by row.

use super::shape::Shape;
use super::zipped::{Archive, Trouble};
use calamine::{DataRef, Reader as _, SheetType, Xlsx};
use std::io::Cursor;
use std::time::Instant;

/// Sheets read; a workbook with more is no list of permissions.
const MOST_SHEETS: usize = 64;

/// Cells read of all sheets together.
const MOST_CELLS: usize = 500_000;

/// Columns kept of a row.
const MOST_COLUMNS: u32 = 64;

/// Bytes that all parts together may unpack to: the library holds them in memory.
const MOST_UNPACKED: u64 = 16 * 1024 * 1024;

/// Whether the archive unpacks to no more than is read; the library does not count.
pub(crate) fn check(archive: &mut Archive<'_>) -> Result<(), Trouble> {
    let parts: Vec<String> = archive
        .names()
        .filter(|name| name.ends_with(".xml") || name.ends_with(".rels"))
        .collect();
    let mut left = MOST_UNPACKED;
    for part in parts {
        left -= archive.read(&part, left)?.len() as u64;
    }
    Ok(())
}

/// The text of a workbook that [`check`] has let pass, up to `limit` bytes.
pub(crate) fn text(bytes: &[u8], limit: usize, deadline: Instant) -> Result<String, Trouble> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Trouble::Encrypted,
        _ => Trouble::Damaged,
    })?;
    let mut shape = Shape::up_to(limit);
    let mut cells_left = MOST_CELLS;
    // Sheets of charts and macros have no cells.
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if names.len() > MOST_SHEETS {
        return Err(Trouble::TooMuch);
    }
    for name in &names {
        let mut cells = book
            .worksheet_cells_reader(name)
            .map_err(|_| Trouble::Damaged)?;
        if names.len() > 1 {
            shape.heading(1, name);
        }
        let mut row: (u32, Vec<String>) = (0, Vec::new());
        while let Some(cell) = cells.next_cell().map_err(|_| Trouble::Damaged)? {
            cells_left = cells_left.checked_sub(1).ok_or(Trouble::TooMuch)?;
            if cells_left.is_multiple_of(1024) && Instant::now() > deadline {
                return Err(Trouble::TooMuch);
            }
            let (at, column) = cell.get_position();
            if at != row.0 {
                shape.row(&row.1);
                if at > row.0 + 1 {
                    shape.gap();
                }
                row = (at, Vec::new());
            }
            put(&mut row.1, column, words(cell.get_value()));
        }
        shape.row(&row.1);
        shape.gap();
    }
    if shape.is_full() {
        return Err(Trouble::TooLong);
    }
    Ok(shape.finish())
}

/// Puts words into their column; what stands beyond the last one kept joins that one.
fn put(row: &mut Vec<String>, column: u32, words: String) {
    if words.is_empty() {
        return;
    }
    let column = column.min(MOST_COLUMNS - 1) as usize;
    if row.len() <= column {
        row.resize(column + 1, String::new());
    }
    if !row[column].is_empty() {
        row[column].push('\n');
    }
    row[column].push_str(&words);
}

fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "✓".to_owned(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        _ => String::new(),
    }
}
