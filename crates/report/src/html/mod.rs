//! The report as one page to read and print: no scripts, nothing fetched, every text
//! escaped by maud after the document has neutralised it.

mod evidence;
mod glyph;
mod head;
mod parts;
mod permission;
mod picture;
mod rest;
mod summary;

use crate::{Document, words::Words};
use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use scopeglass_domain::Problem;
use sha2::{Digest, Sha256};

const STYLE: &str = concat!(
    include_str!("style/base.css"),
    include_str!("style/summary.css"),
    include_str!("style/picture.css"),
    include_str!("style/permission.css"),
    include_str!("style/print.css"),
);

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    Ok(page(&Words::of(document)?, document)
        .into_string()
        .into_bytes())
}

fn page(words: &Words, document: &Document) -> Markup {
    let style = format!("{STYLE}{}", running_feet(document));
    let title = words.with("report-title", "app", words.app(document));
    html! {
        (DOCTYPE)
        html lang=(document.language) dir=(document.direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content={ "Scopeglass " (document.review.scopeglass) };
                title { (title) }
                style { (PreEscaped(&style)) }
            }
            body {
                (head::masthead(words, document))
                main {
                    (summary::section(words, document))
                    (picture::section(words, document))
                    (permission::section(words, document))
                    (rest::unrecognised(words, document))
                    (rest::untried(words, document))
                    (rest::grants(words, document))
                    (rest::method(words, document))
                    (rest::source(words, document))
                }
                (rest::footer(words, document))
            }
        }
    }
}

/// Only this very style is allowed; nothing else is, not even an image.
pub(crate) fn policy(style: &str) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

/// Only the review's id stands in the style: an id is the one text here that cannot hold
/// anything but hexadecimal digits.
fn running_feet(document: &Document) -> String {
    let (start, end) = if document.direction == "rtl" {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let id: String = document
        .review
        .id
        .chars()
        .filter(|c| c.is_ascii_hexdigit() || *c == '-')
        .collect();
    format!(
        "@page{{@bottom-{start}{{content:\"Scopeglass · {id}\"}}\
         @bottom-{end}{{content:counter(page) \" / \" counter(pages)}}}}\n"
    )
}
