//! PDF documents: their text with its lines, paragraphs and tables.
//!
//! The reader is our own because what it reads may be hostile: general libraries load a
//! whole file into objects, which a file of a few megabytes can make larger than memory,
//! and unpack streams without end. Here every object is parsed only when it is asked for,
//! and one budget bounds steps, bytes and time of the whole file.

mod budget;
mod cmap;
mod encoding;
mod file;
mod filters;
mod font;
mod lines;
mod object;
mod page;

use super::shape::Shape;
use super::zipped::Trouble;
use budget::{Budget, Stop};
use file::File;
use std::time::Instant;

/// Whether the bytes are a PDF; some have a few bytes before their head.
pub(crate) fn is(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    file::find(head, b"%PDF-", 0).is_some()
}

/// The text of a document, up to `limit` bytes, read until the deadline at the latest.
/// Empty where the document holds pictures of text only.
pub(crate) fn text(bytes: &[u8], limit: usize, deadline: Instant) -> Result<String, Trouble> {
    let budget = Budget::until(deadline);
    read(bytes, limit, &budget).map_err(|stop| match stop {
        Stop::TooMuch => Trouble::TooMuch,
        Stop::TooLong => Trouble::TooLong,
        Stop::Damaged => Trouble::Damaged,
        Stop::Encrypted => Trouble::Encrypted,
    })
}

fn read(bytes: &[u8], limit: usize, budget: &Budget) -> Result<String, Stop> {
    let file = File::open(bytes, budget)?;
    let mut shape = Shape::up_to(limit);
    let mut fonts = page::Fonts::new();
    let pages = file.pages()?;
    if pages.is_empty() {
        return Err(Stop::Damaged);
    }
    for page in &pages {
        lines::write(page::pieces(page, &file, &mut fonts)?, &mut shape);
        if shape.is_full() {
            return Err(Stop::TooLong);
        }
    }
    Ok(shape.finish())
}
