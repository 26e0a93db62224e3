//! One sheet: a head, rows of typed cells, and how they look.

use crate::{Document, Moment};
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError,
};

/// The most characters that a cell may hold, with room for the sign of a cut.
const LONGEST: usize = 32_000;
/// The most rows that a sheet may hold below its head.
pub(super) const MOST_ROWS: usize = 1_048_575;

/// A cell.
pub(super) enum Cell {
    Blank,
    Number(f64),
    Flag(bool),
    Time(jiff::Timestamp),
    Text(String),
    /// A text that stands out.
    Strong(String),
}

impl From<u64> for Cell {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a spreadsheet counts in floating point; beyond 2^53 it rounds"
    )]
    fn from(number: u64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

impl From<u8> for Cell {
    fn from(number: u8) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<&Moment> for Cell {
    fn from(moment: &Moment) -> Self {
        Self::Time(moment.at)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Blank, Into::into)
    }
}

/// A sheet in the making.
pub(super) struct Sheet {
    pub(super) name: String,
    /// The head of each column and its width in characters.
    pub(super) columns: Vec<(String, u16)>,
    pub(super) rows: Vec<Vec<Cell>>,
    /// Whether its rows are alike, so that filtering them makes sense.
    pub(super) filtered: bool,
}

impl Sheet {
    pub(super) fn write(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        sheet.set_name(&self.name)?;
        sheet.set_right_to_left(looks.right_to_left);
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, (head, width)) in (0u16..).zip(&self.columns) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, head, &looks.head)?;
        }
        for (row, cells) in (1u32..).zip(self.rows.iter().take(MOST_ROWS)) {
            for (column, cell) in (0u16..).zip(cells) {
                looks.write(sheet, row, column, cell)?;
            }
        }
        let last_row = u32::try_from(self.rows.len().min(MOST_ROWS)).unwrap_or(u32::MAX);
        let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        if self.filtered {
            sheet.autofilter(0, 0, last_row, last_column)?;
        }
        Ok(())
    }
}

/// How the cells of a workbook look: the same everywhere, in a font that has the letters of
/// the report's language.
pub(super) struct Looks {
    right_to_left: bool,
    head: Format,
    text: Format,
    quoted: Format,
    strong: Format,
    plain: Format,
    time: Format,
}

impl Looks {
    pub(super) fn of(document: &Document) -> Self {
        let right_to_left = document.direction == "rtl";
        let font = font(&document.language);
        let base = Format::new()
            .set_font_name(font)
            .set_align(FormatAlign::Top)
            .set_reading_direction(if right_to_left { 2 } else { 1 });
        // A mixed text begins on the reader's side, whatever letters it begins with.
        let side = if right_to_left {
            FormatAlign::Right
        } else {
            FormatAlign::Left
        };
        let text = base.clone().set_text_wrap().set_align(side);
        let own = document.letterhead.as_ref().and_then(|head| head.colour);
        let head = text
            .clone()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin);
        Self {
            right_to_left,
            head: match own {
                Some(colour) => head
                    .set_background_color(Color::RGB(colour.number()))
                    .set_font_color(Color::White),
                None => head.set_background_color(Color::RGB(0x00E3_EBF0)),
            },
            quoted: text.clone().set_quote_prefix(),
            strong: text.clone().set_bold(),
            text,
            time: base.clone().set_num_format("yyyy-mm-dd hh:mm:ss"),
            plain: base,
        }
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        cell: &Cell,
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Blank => {}
            Cell::Number(number) => {
                sheet.write_number_with_format(row, column, *number, &self.plain)?;
            }
            Cell::Flag(flag) => {
                sheet.write_boolean_with_format(row, column, *flag, &self.plain)?;
            }
            Cell::Time(at) => {
                let time = ExcelDateTime::from_timestamp(at.as_second())?;
                sheet.write_datetime_with_format(row, column, &time, &self.time)?;
            }
            Cell::Text(text) => {
                // The prefix keeps it text when somebody edits the cell or saves it as CSV.
                let looks = if calculates(text) {
                    &self.quoted
                } else {
                    &self.text
                };
                sheet.write_string_with_format(row, column, fitting(text), looks)?;
            }
            Cell::Strong(text) => {
                sheet.write_string_with_format(row, column, fitting(text), &self.strong)?;
            }
        }
        Ok(())
    }
}

/// A font that Excel brings along; elsewhere the system's own takes its place.
pub(crate) fn font(language: &str) -> &'static str {
    match language {
        "ja" => "Yu Gothic",
        "ar" => "Arial",
        _ => "Calibri",
    }
}

pub(crate) fn calculates(text: &str) -> bool {
    text.trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The text as far as a cell holds it; an ellipsis in brackets says that there is more.
pub(crate) fn fitting(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} […]", &text[..end]),
        None => text.to_owned(),
    }
}
