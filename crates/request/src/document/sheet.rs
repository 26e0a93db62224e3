//! Workbooks: each sheet's cells, row by row. Cells are taken as they come, so that a
//! sheet with two of them at its far corners costs two cells.

use super::docx::{attribute, character};
use super::shape::Shape;
use super::zipped::{Archive, Trouble};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::time::Instant;

/// Sheets read; a workbook with more is no list of permissions.
const MOST_SHEETS: usize = 64;

/// Cells read of all sheets together, and shared strings.
const MOST_CELLS: usize = 500_000;

/// Columns kept of a row.
const MOST_COLUMNS: usize = 64;

/// The largest part of a workbook, unpacked.
const LARGEST_PART: u64 = 24 * 1024 * 1024;

/// The text of a workbook, up to `limit` bytes, read until the deadline at the latest.
pub(crate) fn text(
    archive: &mut Archive<'_>,
    limit: usize,
    deadline: Instant,
) -> Result<String, Trouble> {
    let sheets = sheets(archive)?;
    if sheets.len() > MOST_SHEETS {
        return Err(Trouble::TooMuch);
    }
    let mut reading = Reading {
        strings: strings(archive)?,
        shape: Shape::up_to(limit),
        cells_left: MOST_CELLS,
        deadline,
    };
    for (name, part) in &sheets {
        // A sheet that is only a chart has no part of cells.
        let cells = match archive.text(part, LARGEST_PART) {
            Err(Trouble::Missing) => continue,
            cells => cells?,
        };
        if sheets.len() > 1 {
            reading.shape.heading(1, name);
        }
        reading.sheet(&cells)?;
        reading.shape.gap();
    }
    if reading.shape.is_full() {
        return Err(Trouble::TooLong);
    }
    Ok(reading.shape.finish())
}

/// The sheets' names and parts, in the workbook's order.
fn sheets(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, Trouble> {
    let book = archive.text("xl/workbook.xml", LARGEST_PART)?;
    let parts = archive.text("xl/_rels/workbook.xml.rels", LARGEST_PART)?;
    let mut targets = HashMap::new();
    elements(&parts, "Relationship", |tag| {
        if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
            targets.insert(id, target);
        }
    })?;
    let mut sheets = Vec::new();
    elements(&book, "sheet", |tag| {
        let target = attribute(tag, "id").and_then(|id| targets.get(&id));
        if let (Some(name), Some(target)) = (attribute(tag, "name"), target) {
            let part = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None => format!("xl/{}", target.trim_start_matches("./")),
            };
            sheets.push((unescaped(&name), part));
        }
    })?;
    Ok(sheets)
}

fn elements(part: &str, name: &str, mut found: impl FnMut(&BytesStart<'_>)) -> Result<(), Trouble> {
    let mut reader = Reader::from_str(part);
    loop {
        match reader.read_event().map_err(|_| Trouble::Damaged)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == name => {
                found(&tag);
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

/// The strings that cells share; what is only a reading aid for Japanese is left out.
fn strings(archive: &mut Archive<'_>) -> Result<Vec<String>, Trouble> {
    let part = match archive.text("xl/sharedStrings.xml", LARGEST_PART) {
        Err(Trouble::Missing) => return Ok(Vec::new()),
        part => part?,
    };
    let mut reader = Reader::from_str(&part);
    let mut strings = Vec::new();
    let (mut words, mut shown, mut aside) = (String::new(), false, false);
    loop {
        match reader.read_event().map_err(|_| Trouble::Damaged)? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => shown = !aside,
                "rPh" => aside = true,
                _ => {}
            },
            Event::Text(text) if shown => words.push_str(&text),
            Event::GeneralRef(reference) if shown => words.extend(character(&reference)),
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => shown = false,
                "rPh" => aside = false,
                "si" => strings.push(std::mem::take(&mut words)),
                _ => {}
            },
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => strings.push(String::new()),
            Event::Eof => return Ok(strings),
            _ => {}
        }
        if strings.len() > MOST_CELLS {
            return Err(Trouble::TooMuch);
        }
    }
}

struct Reading {
    strings: Vec<String>,
    shape: Shape,
    cells_left: usize,
    deadline: Instant,
}

/// A cell under way: its column, the kind of its value, and the value.
#[derive(Default)]
struct Cell {
    column: usize,
    kind: String,
    value: String,
}

impl Reading {
    fn sheet(&mut self, part: &str) -> Result<(), Trouble> {
        let mut reader = Reader::from_str(part);
        let mut row: Vec<String> = Vec::new();
        let (mut cell, mut column, mut last_row, mut shown) = (Cell::default(), 0, 0u32, false);
        loop {
            match reader.read_event().map_err(|_| Trouble::Damaged)? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        let number = attribute(&tag, "r").and_then(|number| number.parse().ok());
                        let number = number.unwrap_or(last_row.saturating_add(1));
                        if number > last_row.saturating_add(1) {
                            self.shape.gap();
                        }
                        (last_row, column) = (number, 0);
                    }
                    "c" => {
                        self.count()?;
                        let told = attribute(&tag, "r").and_then(|place| column_of(&place));
                        cell = Cell {
                            column: told.unwrap_or(column),
                            kind: attribute(&tag, "t").unwrap_or_default(),
                            value: String::new(),
                        };
                        column = cell.column.saturating_add(1);
                    }
                    "v" | "t" => shown = true,
                    _ => {}
                },
                Event::Text(text) if shown => cell.value.push_str(&text),
                Event::GeneralRef(reference) if shown => cell.value.extend(character(&reference)),
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" | "t" => shown = false,
                    "c" => {
                        let cell = std::mem::take(&mut cell);
                        put(&mut row, cell.column, &self.words(&cell));
                    }
                    "row" => {
                        self.shape.row(&row);
                        row.clear();
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn count(&mut self) -> Result<(), Trouble> {
        self.cells_left = self.cells_left.checked_sub(1).ok_or(Trouble::TooMuch)?;
        if self.cells_left.is_multiple_of(1024) && Instant::now() > self.deadline {
            return Err(Trouble::TooMuch);
        }
        Ok(())
    }

    fn words(&self, cell: &Cell) -> String {
        match cell.kind.as_str() {
            "s" => {
                let at = cell.value.trim().parse::<usize>().ok();
                at.and_then(|at| self.strings.get(at).cloned())
                    .unwrap_or_default()
            }
            "b" if cell.value.trim() == "1" => "✓".to_owned(),
            "b" | "e" => String::new(),
            _ => cell.value.clone(),
        }
    }
}

/// The column of a place such as `AB12`, counted from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number = letters.fold(0, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// Puts words into their column; what stands beyond the last one kept joins that one.
fn put(row: &mut Vec<String>, column: usize, words: &str) {
    if words.is_empty() {
        return;
    }
    let column = column.min(MOST_COLUMNS - 1);
    if row.len() <= column {
        row.resize(column + 1, String::new());
    }
    if !row[column].is_empty() {
        row[column].push('\n');
    }
    row[column].push_str(words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_by_letters() {
        for (place, column) in [("A1", 0), ("Z9", 25), ("AA1", 26), ("XFD1048576", 16_383)] {
            assert_eq!(column_of(place), Some(column), "{place}");
        }
        assert_eq!(column_of("12"), None);
    }
}
