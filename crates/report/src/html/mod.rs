//! The report as one page to read and print: no scripts, nothing fetched, every text
//! escaped by maud after the document has neutralised it.

mod evidence;
mod glyph;
pub(crate) mod head;
mod parts;
mod permission;
mod picture;
mod rest;
mod summary;

use crate::{Document, template::Letterhead, words::Words};
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
    let head = document.letterhead.as_ref();
    let style = format!("{STYLE}{}{}", running_feet(document), colours(head));
    let title = words.with("report-title", "app", words.app(document));
    html! {
        (DOCTYPE)
        html lang=(document.language) dir=(document.direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style, head.is_some_and(|head| head.logo.is_some())));
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

/// Only this very style is allowed and, where there is a logo, the picture in the page
/// itself; nothing else is.
pub(crate) fn policy(style: &str, pictures: bool) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(style));
    let pictures = if pictures { " img-src data:;" } else { "" };
    format!(
        "default-src 'none'; style-src 'sha256-{digest}';{pictures} base-uri 'none'; form-action 'none'"
    )
}

/// An organisation's colour where the paper is light; it was chosen for that.
pub(crate) fn colours(head: Option<&Letterhead>) -> String {
    let Some(colour) = head.and_then(|head| head.colour) else {
        return String::new();
    };
    format!("@media print,(prefers-color-scheme:light){{:root{{--accent:{colour}}}}}\n")
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
