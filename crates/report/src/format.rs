//! The formats that a report can take: one line a format.

use crate::{Document, ReportInput, Template, delimited, html, json, markdown, pdf, workbook};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;
use std::str::FromStr;

/// A form that a report can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// One self-contained page to read and print.
    Html,
    /// Pages to file: tagged, archivable, the same on every computer.
    Pdf,
    /// The same content for programs.
    Json,
    /// Text to paste into a ticket.
    Markdown,
    /// One table of permissions and what was seen of each.
    Csv,
    /// A workbook: summary, permissions, evidence, grants and decisions.
    Xlsx,
}

struct Row {
    format: Format,
    id: &'static str,
    extension: &'static str,
    media_type: &'static str,
    /// Written unless somebody asks otherwise: one to read and one for programs.
    usual: bool,
    draw: fn(&Document) -> Result<Vec<u8>, Problem>,
}

const TABLE: &[Row] = &[
    Row {
        format: Format::Html,
        id: "html",
        extension: "html",
        media_type: "text/html; charset=utf-8",
        usual: true,
        draw: html::draw,
    },
    Row {
        format: Format::Pdf,
        id: "pdf",
        extension: "pdf",
        media_type: "application/pdf",
        usual: false,
        draw: pdf::draw,
    },
    Row {
        format: Format::Json,
        id: "json",
        extension: "json",
        media_type: "application/json",
        usual: true,
        draw: json::draw,
    },
    Row {
        format: Format::Markdown,
        id: "md",
        extension: "md",
        media_type: "text/markdown; charset=utf-8",
        usual: false,
        draw: markdown::draw,
    },
    Row {
        format: Format::Csv,
        id: "csv",
        extension: "csv",
        media_type: "text/csv; charset=utf-8; header=present",
        usual: false,
        draw: delimited::draw,
    },
    Row {
        format: Format::Xlsx,
        id: "xlsx",
        extension: "xlsx",
        media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        usual: false,
        draw: workbook::draw,
    },
];

impl Format {
    /// All formats, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.format)
    }

    /// The word for it on the command line; `report-format-<id>` is its name for people.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The ending of its files, without the dot.
    pub fn extension(self) -> &'static str {
        self.row().extension
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        self.row().media_type
    }

    /// Whether it is written unless somebody asks otherwise.
    pub fn is_usual(self) -> bool {
        self.row().usual
    }

    fn row(self) -> &'static Row {
        // A format without a row cannot ship: `every_format_has_its_row` would fail.
        TABLE
            .iter()
            .find(|row| row.format == self)
            .unwrap_or(&TABLE[0])
    }
}

impl FromStr for Format {
    type Err = Problem;

    /// Reads a format's id, letter case aside.
    ///
    /// # Errors
    /// [`ErrorCode::FormatUnknown`].
    fn from_str(text: &str) -> Result<Self, Problem> {
        TABLE
            .iter()
            .find(|row| row.id.eq_ignore_ascii_case(text.trim()))
            .map(|row| row.format)
            .ok_or_else(|| Problem::new(ErrorCode::FormatUnknown).with("format", text))
    }
}

/// The report in one format and one language, whatever language the review was made in.
///
/// # Errors
/// [`ErrorCode::Internal`] where a format cannot hold the document.
pub fn render(format: Format, input: &ReportInput, locale: Locale) -> Result<Vec<u8>, Problem> {
    (format.row().draw)(&Document::compose(input, locale))
}

/// The same on an organisation's letterhead.
///
/// # Errors
/// As [`render`].
pub fn render_on(
    template: &Template,
    format: Format,
    input: &ReportInput,
    locale: Locale,
) -> Result<Vec<u8>, Problem> {
    (format.row().draw)(&Document::compose(input, locale).on(template)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_a_name_in_every_language() {
        for locale in Locale::all() {
            for format in Format::all() {
                let id = format!("report-format-{}", format.id());
                assert!(
                    scopeglass_language::Language::of(*locale).has(&id),
                    "{id} in {locale}"
                );
            }
        }
    }

    #[test]
    fn every_format_has_its_row() {
        for format in [
            Format::Html,
            Format::Pdf,
            Format::Json,
            Format::Markdown,
            Format::Csv,
            Format::Xlsx,
        ] {
            assert_eq!(format.row().format, format);
            assert_eq!(format.id().parse::<Format>().unwrap(), format);
        }
    }

    #[test]
    fn an_unknown_format_is_a_problem_with_its_name() {
        let problem = "docx".parse::<Format>().unwrap_err();
        assert_eq!(problem.code, ErrorCode::FormatUnknown);
    }
}
