//! The page for somebody who reads one page.

use super::{
    glyph,
    parts::{chip, heading, link},
};
use crate::{Document, SummaryPart, words::Words};
use maud::{Markup, html};

pub(super) fn section(words: &Words, document: &Document) -> Markup {
    let summary = &document.summary;
    html! {
        section class="summary" aria-labelledby="summary" {
            (heading("summary", &words.id("report-section-summary")))
            p class="lead" { (summary.statement) }
            (decisions(words, summary))
            (signs(words, document))
            div class="pair" {
                (far_reaching(words, summary))
                (open_ends(words, summary))
            }
            (findings(words, document))
        }
    }
}

fn signs(words: &Words, document: &Document) -> Markup {
    html! {
        @if !document.request.signs.is_empty() {
            div class="block signs" {
                h3 { (words.id("report-signs")) }
                ul class="plain" {
                    @for sign in &document.request.signs {
                        li class={ "sign-" (sign.weight.code) } {
                            p class="named" { strong { (sign.weight.text) } }
                            p { (sign.text) }
                        }
                    }
                }
            }
        }
    }
}

fn decisions(words: &Words, summary: &SummaryPart) -> Markup {
    html! {
        ul class="tiles" aria-label=(words.id("report-decisions")) {
            @for entry in &summary.decisions {
                @let class = if entry.count == 0 { "tile none" } else { "tile" };
                li class={ (class) " decision-" (entry.decision.code) } {
                    span class="figure" { (words.number(entry.count as u64)) }
                    span class="tile-name" {
                        (glyph::decision(&entry.decision.code)) " " (entry.decision.text)
                    }
                }
            }
        }
    }
}

fn far_reaching(words: &Words, summary: &SummaryPart) -> Markup {
    html! {
        div class="block" {
            h3 { (words.id("report-far-reaching")) }
            p class="quiet" { (words.id("report-far-reaching.how")) }
            ol class="plain" {
                @for part in &summary.far_reaching {
                    li {
                        p class="named" {
                            (link(&part.permission)) " "
                            @match &part.kind {
                                Some(kind) => (chip("kind", kind)),
                                None => span class="chip kind-open" { (words.id("kind-open")) },
                            }
                        }
                        p { (part.can_do) " " (part.whose) }
                    }
                }
            }
        }
    }
}

fn open_ends(words: &Words, summary: &SummaryPart) -> Markup {
    html! {
        div {
            div class="block" {
                h3 { (words.id("report-undecided")) }
                (names(&summary.undecided, &words.id("report-undecided.none")))
                @if !summary.kind_open.is_empty() {
                    h3 { (words.id("report-kinds-open")) }
                    (names(&summary.kind_open, ""))
                }
            }
            div class="block" {
                h3 { (words.id("report-unread")) }
                @if summary.unread.is_empty() {
                    p { (words.id("report-unread.none")) }
                } @else {
                    ul class="plain" {
                        @for part in &summary.unread {
                            li class={ "state-" (part.outcome.code) } {
                                p class="named" {
                                    (glyph::outcome(&part.outcome.code)) " "
                                    (link(&part.permission)) " "
                                    strong { (part.outcome.text) }
                                }
                                p { (part.why) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn names(permissions: &[crate::PermissionRef], none: &str) -> Markup {
    html! {
        @if permissions.is_empty() {
            p { (none) }
        } @else {
            ul class="codes" { @for name in permissions { li { (link(name)) } } }
        }
    }
}

fn findings(words: &Words, document: &Document) -> Markup {
    html! {
        @if !document.findings.is_empty() {
            div class="block" {
                h3 { (words.id("report-findings")) }
                ul { @for finding in &document.findings { li { (finding.text) } } }
            }
        }
    }
}
