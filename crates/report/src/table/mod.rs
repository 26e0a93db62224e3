//! Tables of any length, written as their rows arrive: a million grants take no more memory
//! than ten.
//!
//! The caller says what the columns are and hands over an iterator of rows; each
//! [`TableFormat`] writes them as what they are (numbers, times, yes or no, text). Text from
//! outside is neutralised here, once for all formats: what would reorder or hide the text
//! around it is shown as its code point, and nothing is ever a formula.
//!
//! ```
//! use scopeglass_report::table::{Column, ColumnKind, Table, TableFormat, Value, write_table};
//! use scopeglass_language::Locale;
//!
//! let table = Table::new("Grants", Locale::parse("en").unwrap()).columns([
//!     Column::new("app", "App", ColumnKind::Text),
//!     Column::new("people", "People", ColumnKind::Number),
//! ]);
//! let rows = [Ok(vec![Value::from("=cmd()"), Value::from(3u64)])];
//! let mut out = Vec::new();
//! let written = write_table(TableFormat::Csv, &table, rows, &mut out).unwrap();
//! assert_eq!(written, 1);
//! assert_eq!(String::from_utf8(out).unwrap(), "app,people\r\n'=cmd(),3\r\n");
//! ```

mod delimited;
mod lines;
mod page;
mod sheet;
mod value;

pub use value::{TableError, Value};

use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;
use std::{io::Write, path::PathBuf, str::FromStr};

/// The name and version of the JSON form of a table.
pub const TABLE_SCHEMA: &str = "scopeglass-table/1";

/// One row: a value a column, in the order of the columns. A row that is too short is
/// filled with [`Value::Blank`]; what is too long is cut.
pub type Row = Vec<Value>;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words of people.
    Text,
    /// A machine name: an id, a permission, an address.
    Code,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// A time.
    Time,
}

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name for programs: the head in CSV, the key in JSON. Never translated.
    pub key: &'static str,
    /// Its head for people, in the table's language.
    pub head: String,
    /// What stands in it.
    pub kind: ColumnKind,
    /// Its width in a workbook, in characters.
    pub width: u16,
}

impl Column {
    /// A column as wide as its kind usually needs.
    pub fn new(key: &'static str, head: impl Into<String>, kind: ColumnKind) -> Self {
        let width = match kind {
            ColumnKind::Text => 32,
            ColumnKind::Code => 38,
            ColumnKind::Number | ColumnKind::Flag => 12,
            ColumnKind::Time => 20,
        };
        Self {
            key,
            head: head.into(),
            kind,
            width,
        }
    }

    /// The same column in another width.
    #[must_use]
    pub fn wide(mut self, width: u16) -> Self {
        self.width = width;
        self
    }
}

/// A table in the making: everything but its rows.
#[derive(Debug, Clone)]
pub struct Table {
    name: String,
    locale: Locale,
    columns: Vec<Column>,
    notes: Vec<String>,
    complete: bool,
    scratch: Option<PathBuf>,
}

impl Table {
    /// A table with no columns yet. The name heads a page and names a sheet.
    pub fn new(name: impl Into<String>, locale: Locale) -> Self {
        Self {
            name: name.into(),
            locale,
            columns: Vec::new(),
            notes: Vec::new(),
            complete: true,
            scratch: None,
        }
    }

    /// With these columns.
    #[must_use]
    pub fn columns(mut self, columns: impl IntoIterator<Item = Column>) -> Self {
        self.columns.extend(columns);
        self
    }

    /// With a sentence about the table: whose it is, when it was read, what is missing.
    /// CSV and NDJSON have no place for it.
    #[must_use]
    pub fn note(mut self, sentence: impl Into<String>) -> Self {
        self.notes.push(sentence.into());
        self
    }

    /// Says that rows are missing: the read behind them did not come to its end. Add a
    /// [`note`](Self::note) that says what is missing.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.complete = false;
        self
    }

    /// The folder for what a workbook sets aside while it is written; the system's own
    /// folder for such files where none is named.
    #[must_use]
    pub fn scratch(mut self, folder: impl Into<PathBuf>) -> Self {
        self.scratch = Some(folder.into());
        self
    }
}

/// A form that a table can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableFormat {
    /// RFC 4180, UTF-8, with the keys as its head.
    Csv,
    /// A workbook; beyond 1,048,575 rows it goes on in a further sheet.
    Xlsx,
    /// One JSON object with the columns, the notes and the rows.
    Json,
    /// One JSON object a line and nothing else, for streaming readers.
    NdJson,
    /// A table to paste into a ticket; for a few hundred rows at most.
    Markdown,
    /// A page to read and print; for a few thousand rows at most.
    Html,
}

impl TableFormat {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Csv,
        Self::Xlsx,
        Self::Json,
        Self::NdJson,
        Self::Markdown,
        Self::Html,
    ];

    /// The word for it on the command line, which is also the ending of its files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::NdJson => "ndjson",
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

impl FromStr for TableFormat {
    type Err = Problem;

    /// Reads a format's id, letter case aside.
    ///
    /// # Errors
    /// [`ErrorCode::FormatUnknown`].
    fn from_str(text: &str) -> Result<Self, Problem> {
        Self::ALL
            .into_iter()
            .find(|format| format.id().eq_ignore_ascii_case(text.trim()))
            .ok_or_else(|| Problem::new(ErrorCode::FormatUnknown).with("format", text))
    }
}

/// Writes the table and gives the number of its rows. The rows are asked for one at a time
/// and none is kept; the first that is a problem ends the writing, and what has been written
/// until then is no table.
///
/// # Errors
/// [`TableError::Row`] with a row's own problem, [`TableError::Out`] where writing fails.
pub fn write_table<R, W>(
    format: TableFormat,
    table: &Table,
    rows: R,
    out: &mut W,
) -> Result<u64, TableError>
where
    R: IntoIterator<Item = Result<Row, Problem>>,
    W: Write + Send,
{
    let rows = rows.into_iter();
    match format {
        TableFormat::Csv => delimited::write(table, rows, out),
        TableFormat::Xlsx => sheet::write(table, rows, out),
        TableFormat::Json => lines::whole(table, rows, out),
        TableFormat::NdJson => lines::each(table, rows, out),
        TableFormat::Markdown => page::markdown(table, rows, out),
        TableFormat::Html => page::html(table, rows, out),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use proptest::prelude::*;
    use std::io::Cursor;

    fn written(format: TableFormat, text: &str) -> Vec<u8> {
        let table = Table::new("T", Locale::parse("en").unwrap()).columns([Column::new(
            "a",
            "A",
            ColumnKind::Text,
        )]);
        let mut out = Vec::new();
        write_table(format, &table, [Ok(vec![text.into()])], &mut out).unwrap();
        out
    }

    fn deceives(c: char) -> bool {
        c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}')
    }

    proptest! {
        #[test]
        fn no_text_deceives_or_calculates_in_a_cell(text in "\\PC*|[=+@;\" \t\r\n\u{202E}-]*") {
            let csv = String::from_utf8(written(TableFormat::Csv, &text)).unwrap();
            let mut rows = csv::Reader::from_reader(csv.as_bytes()).into_records();
            // A line that is quite empty is none to readers of CSV.
            if let Some(row) = rows.next() {
                let cell = row.unwrap()[0].to_owned();
                prop_assert!(!cell.chars().any(deceives), "{cell:?}");
                let start = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                prop_assert!(!start.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
            let json: serde_json::Value =
                serde_json::from_slice(&written(TableFormat::Json, &text)).unwrap();
            let told = json["rows"][0]["a"].as_str().unwrap().to_owned();
            prop_assert!(!told.chars().any(deceives), "{told:?}");
            let mut book: Xlsx<_> =
                Xlsx::new(Cursor::new(written(TableFormat::Xlsx, &text))).unwrap();
            let formulas = book.worksheet_formula("T").unwrap();
            prop_assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()));
            let cells = book.worksheet_range("T").unwrap();
            if let Some(Data::String(cell)) = cells.get((1, 0)) {
                prop_assert_eq!(cell, &told);
            }
        }
    }

    #[test]
    fn a_full_sheet_goes_on_in_another() {
        // A sheet's rows are fixed by the format; its name is what can be seen cheaply.
        assert_eq!(sheet::name("Grants: [all]/*?", " (2)"), "Grants all (2)");
        assert_eq!(sheet::name(&"x".repeat(40), " (2)").chars().count(), 31);
    }
}
