//! The picture of exposure: permissions against kinds of data, breadth by shape, colour and
//! words. It is a table, so that it can be heard as well as seen.

use super::{
    glyph::{self, Fill},
    parts::{heading, link},
};
use crate::{Document, PermissionPart, PictureCell, Word, words::Words};
use maud::{Markup, html};
use scopeglass_domain::{Breadth, DataKind, OutcomeKind};

/// With more kinds of data than this, the table is set smaller.
const ROOMY: usize = 7;

pub(super) fn section(words: &Words, document: &Document) -> Markup {
    let columns = columns(document);
    let size = if columns.len() > ROOMY {
        "picture dense"
    } else {
        "picture"
    };
    html! {
        section class="picture-section" aria-labelledby="picture" {
            (heading("picture", &words.id("report-section-picture")))
            figure {
                figcaption { (words.id("report-picture-caption")) }
                // Wide tables scroll by keyboard too.
                div class="scroll" role="region" tabindex="0"
                    aria-label=(words.id("report-section-picture")) {
                    table class=(size) {
                        thead {
                            tr {
                                th scope="col" { (words.id("report-permission")) }
                                @for data in &columns { th scope="col" { (data.text) } }
                                th scope="col" { (words.id("report-decision")) }
                            }
                        }
                        tbody {
                            @for part in &document.permissions {
                                (row(words, document, part, &columns))
                            }
                        }
                    }
                }
                (legend(words))
            }
        }
    }
}

fn columns(document: &Document) -> Vec<Word> {
    DataKind::ALL
        .iter()
        .filter_map(|data| {
            document
                .picture
                .iter()
                .find(|cell| cell.data.code == data.as_str())
        })
        .map(|cell| cell.data.clone())
        .collect()
}

fn row(words: &Words, document: &Document, part: &PermissionPart, columns: &[Word]) -> Markup {
    let cells: Vec<_> = document
        .picture
        .iter()
        .filter(|cell| cell.permission.number == part.number)
        .collect();
    let place = crate::PermissionRef {
        number: part.number,
        name: part.name.clone(),
    };
    let kind = part
        .kind
        .kind
        .as_ref()
        .map_or_else(|| words.id("kind-open"), |k| k.text.clone());
    html! {
        tr {
            th scope="row" { (link(&place)) span class="under" { (kind) } }
            @if cells.is_empty() {
                td class="cell state-no-evidence" colspan=(columns.len().max(1)) {
                    (glyph::outcome("no-evidence"))
                    span class="count" { (words.id("report-no-evidence.short")) }
                }
            } @else {
                @for data in columns {
                    (group(words, &cells, data))
                }
            }
            td class="verdict" { (verdict(words, part)) }
        }
    }
}

fn group(words: &Words, cells: &[&PictureCell], data: &Word) -> Markup {
    let mut here = cells
        .iter()
        .filter(|cell| cell.data.code == data.code)
        .peekable();
    html! {
        @if here.peek().is_none() {
            td class="off" {}
        } @else {
            td class="on" { @for cell in here { (drawn(words, cell)) } }
        }
    }
}

fn drawn(words: &Words, cell: &PictureCell) -> Markup {
    let outcome = cell.outcome.code.as_str();
    if let (Some(own_view), "exposed" | "empty" | "partial") = (&cell.own_view, outcome) {
        return beyond(words, cell, own_view);
    }
    let (class, glyph) = match outcome {
        "exposed" => ("read", glyph::breadth(&cell.breadth.code, Fill::Solid)),
        "empty" => ("read", glyph::breadth(&cell.breadth.code, Fill::Outline)),
        "partial" => ("cut", glyph::breadth(&cell.breadth.code, Fill::Broken)),
        other => ("unread", glyph::outcome(other)),
    };
    let count = cell.amount.as_ref().map(|amount| amount.short.as_str());
    html! {
        div class={ "cell " (class) " state-" (outcome) " breadth-" (cell.breadth.code) } {
            (glyph)
            @if let Some(count) = count { span class="count" { (count) } }
            @if outcome != "exposed" || count.is_none() {
                span class="says" { (cell.outcome.text) }
            }
            span class="breadth" { (cell.breadth.text) }
            @if let Some(projected) = &cell.projected {
                span class="own-view" { (words.id("report-projection")) br; (projected.text) }
            }
        }
    }
}

/// What the app alone would reach is the point of such a cell; what the signed-in person
/// happens to have is a remark.
fn beyond(words: &Words, cell: &PictureCell, own_view: &str) -> Markup {
    html! {
        div class={ "cell beyond breadth-" (cell.breadth.code) } {
            (glyph::breadth(&cell.breadth.code, Fill::Dotted))
            @match &cell.projected {
                Some(projected) => span class="projected" { (projected.text) },
                None => span class="projected" { (words.id("report-cell-uncounted")) },
            }
            span class="says" { (words.id("report-projection")) }
            span class="breadth" { (cell.breadth.text) }
            span class="own-view" { (own_view) }
        }
    }
}

fn verdict(words: &Words, part: &PermissionPart) -> Markup {
    let (code, text) = match &part.decision {
        Some(decision) => (decision.choice.code.as_str(), decision.choice.text.clone()),
        None => ("undecided", words.id("decision-none")),
    };
    html! {
        span class={ "verdict-mark decision-" (code) } { (glyph::decision(code)) }
        span class="verdict-text" { (text) }
    }
}

fn legend(words: &Words) -> Markup {
    let breadths = [
        Breadth::Own,
        Breadth::Chosen,
        Breadth::AsPerson,
        Breadth::Organisation,
    ];
    let unread = [
        OutcomeKind::Denied,
        OutcomeKind::Failed,
        OutcomeKind::NotTried,
    ];
    html! {
        div class="legend" {
            div {
                p class="legend-title" { (words.id("report-legend-breadth")) }
                ul {
                    @for breadth in breadths {
                        li class={ "breadth-" (breadth.as_str()) } {
                            (glyph::breadth(breadth.as_str(), Fill::Solid)) " "
                            span { (words.id(&format!("breadth-{}", breadth.as_str()))) }
                        }
                    }
                }
            }
            div {
                p class="legend-title" { (words.id("report-legend-outcome")) }
                ul {
                    li { (glyph::breadth("", Fill::Solid)) " " span { (words.id("report-legend-solid")) } }
                    li { (glyph::breadth("", Fill::Outline)) " " span { (words.id("report-legend-outline")) } }
                    li { (glyph::breadth("", Fill::Broken)) " " span { (words.id("report-legend-broken")) } }
                    @for outcome in unread {
                        li {
                            (glyph::outcome(outcome.as_str())) " "
                            span { (words.id(&format!("report-legend-{}", outcome.as_str()))) }
                        }
                    }
                    li { (glyph::breadth("", Fill::Dotted)) " " span { (words.id("report-legend-projected")) } }
                    li { span class="blank" {} " " span { (words.id("report-legend-blank")) } }
                }
            }
        }
    }
}
