//! The report as a PDF to file: tagged for people who hear it (PDF/UA-1, ISO 14289-1) and fit
//! for an archive (PDF/A-2a, ISO 19005-2), with every script's letters inside.
//!
//! The pages are typst files beside this one. They get the document as JSON and set its
//! strings as they are: nothing in the data is ever read as markup. What they may read is
//! what [`world`] hands out; there is no file system, no network and no clock.

mod fonts;
mod letters;
mod words;
mod world;

use crate::Document;
use jiff::{Timestamp, tz::TimeZone};
use scopeglass_domain::{ErrorCode, Problem};
use std::fmt::Write as _;
use typst::{
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::World;

/// What a reader's program and an archive can rely on.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::Ua_1, PdfStandard::A_2a];

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    let world = World::of(words::files(document)?).ok_or(Problem::new(ErrorCode::Internal))?;
    let laid_out = typst::compile::<PagedDocument>(&world).output;
    let pages = laid_out.map_err(|faults| refused(&faults))?;
    let bytes = typst_pdf::pdf(&pages, &options(document)?).map_err(|faults| refused(&faults));
    // What typst keeps for a second look at the same pages; nobody takes one.
    comemo::evict(0);
    bytes
}

fn options(document: &Document) -> Result<PdfOptions, Problem> {
    let standards = PdfStandards::new(&STANDARDS)
        .map_err(|fault| Problem::new(ErrorCode::Internal).detail(fault.message()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!(
            "{} {}",
            document.review.id, document.review.made.at
        )),
        creator: Smart::Custom(Some(format!("Scopeglass {}", document.review.scopeglass))),
        timestamp: made(document.review.made.at),
        standards,
        ..PdfOptions::default()
    })
}

fn made(at: Timestamp) -> Option<typst_pdf::Timestamp> {
    let utc = TimeZone::UTC.to_datetime(at);
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        i32::from(utc.year()),
        part(utc.month())?,
        part(utc.day())?,
        part(utc.hour())?,
        part(utc.minute())?,
        part(utc.second())?,
    )
    .map(typst_pdf::Timestamp::new_utc)
}

/// A page that typst refuses is a mistake of ours, and is told as one.
fn refused(faults: &[SourceDiagnostic]) -> Problem {
    let mut told = String::new();
    for fault in faults {
        let _ = writeln!(told, "{}", fault.message);
        for hint in &fault.hints {
            let _ = writeln!(told, "  {}", hint.v);
        }
    }
    Problem::new(ErrorCode::Internal).detail(told.trim_end())
}
