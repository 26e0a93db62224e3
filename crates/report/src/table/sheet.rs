//! A table as a workbook, written row by row to a file set aside, so that its length costs
//! no memory. A sheet that is full is followed by another.

use super::{ColumnKind, Row, Table, TableError, Value, value::harmless};
use crate::workbook::{calculates, fitting, font};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};
use scopeglass_domain::Problem;
use scopeglass_language::Language;
use std::io::{self, Write};

/// The rows of a sheet below its head (ECMA-376: 1,048,576 with it).
const MOST_ROWS: u32 = 1_048_575;
/// The most characters of a sheet's name.
const LONGEST_NAME: usize = 31;

pub(super) fn write<W: Write + Send>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let mut sheets = Sheets::begin(table).map_err(of_xlsx)?;
    for row in rows {
        sheets.add(&row?).map_err(of_xlsx)?;
    }
    sheets.end(out).map_err(of_xlsx)
}

struct Sheets<'a> {
    table: &'a Table,
    looks: Looks,
    book: Workbook,
    sheet: usize,
    /// Rows of the present sheet, below its head.
    row: u32,
    written: u64,
}

impl<'a> Sheets<'a> {
    fn begin(table: &'a Table) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        if let Some(folder) = &table.scratch {
            book.set_tempdir(folder)?;
        }
        let mut sheets = Self {
            table,
            looks: Looks::of(table),
            book,
            sheet: 0,
            row: 0,
            written: 0,
        };
        if !table.notes.is_empty() {
            sheets.about()?;
            sheets.sheet = 1;
        }
        sheets.open(1)?;
        Ok(sheets)
    }

    /// What is to be known before the rows, on a sheet before theirs.
    fn about(&mut self) -> Result<(), XlsxError> {
        let sheet = self.book.add_worksheet();
        sheet.set_name(name(
            &Language::of(self.table.locale).id("report-sheet-about"),
            "",
        ))?;
        sheet.set_right_to_left(self.table.locale.is_rtl());
        sheet.set_column_width(0, 110)?;
        sheet.write_string_with_format(0, 0, harmless(&self.table.name), &self.looks.head)?;
        for (row, note) in (1u32..).zip(&self.table.notes) {
            let text = fitting(&harmless(note));
            sheet.write_string_with_format(row, 0, text, &self.looks.wrapped)?;
        }
        Ok(())
    }

    fn open(&mut self, number: usize) -> Result<(), XlsxError> {
        let more = if number > 1 {
            format!(" ({number})")
        } else {
            String::new()
        };
        let named = name(&harmless(&self.table.name), &more);
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(named)?;
        sheet.set_right_to_left(self.table.locale.is_rtl());
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_freeze_panes(1, 0)?;
        for (at, column) in (0u16..).zip(&self.table.columns) {
            sheet.set_column_width(at, column.width)?;
        }
        for (at, column) in (0u16..).zip(&self.table.columns) {
            let head = harmless(&column.head);
            sheet.write_string_with_format(0, at, head, &self.looks.head)?;
        }
        self.row = 0;
        Ok(())
    }

    fn add(&mut self, row: &Row) -> Result<(), XlsxError> {
        if self.row == MOST_ROWS {
            self.close()?;
            self.sheet += 1;
            let before = usize::from(!self.table.notes.is_empty());
            self.open(self.sheet - before + 1)?;
        }
        self.row += 1;
        self.written += 1;
        let sheet = self.book.worksheet_from_index(self.sheet)?;
        for ((at, column), value) in (0u16..).zip(&self.table.columns).zip(row) {
            self.looks
                .write(sheet, (self.row, at), column.kind, value)?;
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), XlsxError> {
        let last = u16::try_from(self.table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let sheet = self.book.worksheet_from_index(self.sheet)?;
        sheet.autofilter(0, 0, self.row, last)?;
        Ok(())
    }

    fn end<W: Write + Send>(mut self, out: &mut W) -> Result<u64, XlsxError> {
        self.close()?;
        self.book.save_to_writer(out)?;
        Ok(self.written)
    }
}

struct Looks {
    head: Format,
    wrapped: Format,
    text: Format,
    quoted: Format,
    time: Format,
}

impl Looks {
    fn of(table: &Table) -> Self {
        let base = Format::new()
            .set_font_name(font(table.locale.tag()))
            .set_reading_direction(if table.locale.is_rtl() { 2 } else { 1 });
        Self {
            head: base
                .clone()
                .set_bold()
                .set_background_color(Color::RGB(0x00E3_EBF0))
                .set_border_bottom(FormatBorder::Thin),
            wrapped: base.clone().set_text_wrap(),
            quoted: base.clone().set_quote_prefix(),
            time: base.clone().set_num_format("yyyy-mm-dd hh:mm:ss"),
            text: base,
        }
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        kind: ColumnKind,
        value: &Value,
    ) -> Result<(), XlsxError> {
        match value {
            Value::Blank => {}
            Value::Number(number) => {
                sheet.write_number(row, column, counted(*number))?;
            }
            Value::Flag(flag) => {
                sheet.write_boolean(row, column, *flag)?;
            }
            Value::Time(at) => {
                let time = ExcelDateTime::from_timestamp(at.as_second())?;
                sheet.write_datetime_with_format(row, column, &time, &self.time)?;
            }
            Value::Text(text) => {
                let text = harmless(text);
                let looks = if calculates(&text) {
                    &self.quoted
                } else {
                    &self.text
                };
                // Ids are short; only people write more than a cell can hold.
                if kind == ColumnKind::Code && text.len() < 1_000 {
                    sheet.write_string_with_format(row, column, text, looks)?;
                } else {
                    sheet.write_string_with_format(row, column, fitting(&text), looks)?;
                }
            }
        }
        Ok(())
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet counts in floating point; beyond 2^53 it rounds"
)]
fn counted(number: u64) -> f64 {
    number as f64
}

/// A sheet's name holds at most 31 characters and none of `[ ] : * ? / \`.
pub(super) fn name(name: &str, more: &str) -> String {
    let room = LONGEST_NAME - more.chars().count();
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let kept: String = name.chars().filter(allowed).take(room).collect();
    format!("{kept}{more}")
}

fn of_xlsx(error: XlsxError) -> TableError {
    match error {
        XlsxError::IoError(error) => TableError::Out(error),
        other => TableError::Out(io::Error::other(other)),
    }
}
