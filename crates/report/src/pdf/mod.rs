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

use crate::{Document, comparison::Comparison, words::Words};
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
    let review = &document.review;
    let about = About {
        identity: format!("{} {}", review.id, review.made.at),
        version: &review.scopeglass,
        made: review.made.at,
    };
    file("main.typ", words::files(document)?, about)
}

/// Two reports beside each other.
pub(crate) fn compared(words: &Words, of: &Comparison) -> Result<Vec<u8>, Problem> {
    let about = About {
        identity: format!("{} {} {}", of.then.review, of.now.review, of.now.made.at),
        version: &of.now.scopeglass,
        made: of.now.made.at,
    };
    file("comparison.typ", words::compared(words, of)?, about)
}

/// What a file says of itself.
struct About<'a> {
    identity: String,
    version: &'a str,
    made: Timestamp,
}

fn file(main: &str, data: Vec<(&'static str, Vec<u8>)>, about: About) -> Result<Vec<u8>, Problem> {
    let world = World::of(main, data).ok_or(Problem::new(ErrorCode::Internal))?;
    let laid_out = typst::compile::<PagedDocument>(&world).output;
    let pages = laid_out.map_err(|faults| refused(&faults))?;
    let bytes = typst_pdf::pdf(&pages, &options(about)?).map_err(|faults| refused(&faults));
    // What typst keeps for a second look at the same pages; nobody takes one.
    comemo::evict(0);
    bytes
}

fn options(about: About) -> Result<PdfOptions, Problem> {
    let standards = PdfStandards::new(&STANDARDS)
        .map_err(|fault| Problem::new(ErrorCode::Internal).detail(fault.message()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(about.identity),
        creator: Smart::Custom(Some(format!("Scopeglass {}", about.version))),
        timestamp: made(about.made),
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
