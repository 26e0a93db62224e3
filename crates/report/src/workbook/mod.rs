//! The report as a workbook: a sheet each for the summary, the permissions, the evidence,
//! the grants and the decisions.
//!
//! Every text is written as text and none as a formula, whatever it begins with; numbers,
//! times and yes or no are written as what they are. Redacted records are left out, as in
//! the ticket: a table that is filtered and passed on is not the place for them.

mod sheets;
mod table;

use crate::{Document, words::Words};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use scopeglass_domain::{ErrorCode, Problem};
use table::Looks;
pub(crate) use table::{calculates, fitting, font};

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    let words = Words::of(document)?;
    book(&words, document).map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
}

fn book(words: &Words, document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(document.review.made.at.as_second())?;
    let properties = DocProperties::new()
        .set_title(words.with("report-title", "app", words.app(document)))
        .set_author(format!("Scopeglass {}", document.review.scopeglass))
        .set_creation_datetime(&made)
        .set_custom_property("Review", document.review.id.as_str())
        .set_custom_property("Language", document.language.as_str());
    book.set_properties(&properties);
    let looks = Looks::of(document);
    for sheet in sheets::all(words, document) {
        sheet.write(book.add_worksheet(), &looks)?;
    }
    book.save_to_buffer()
}
