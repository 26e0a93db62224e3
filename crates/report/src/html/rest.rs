//! What stands after the permissions: unknown lines, what was not tried, grants, method,
//! the source as read.

use super::{
    evidence, glyph,
    parts::{bullets, code, heading, link, quote},
};
use crate::{Document, GrantRow, UnreadPart, words::Words};
use maud::{Markup, html};

pub(super) fn unrecognised(words: &Words, document: &Document) -> Markup {
    let language = document.request.language.as_deref();
    html! {
        @if !document.unrecognised.is_empty() {
            section aria-labelledby="unrecognised" {
                (heading("unrecognised", &words.id("report-section-unrecognised")))
                p { (words.id("report-unrecognised-lead")) }
                ul class="plain unknown" {
                    @for line in &document.unrecognised {
                        li {
                            (quote(&line.quote, language))
                            p {
                                (line.why.text)
                                @if line.dismissed { " " strong { (words.id("report-dismissed")) } }
                            }
                            @if !line.candidates.is_empty() {
                                p class="quiet" {
                                    (words.id("report-candidates"))
                                    @for name in &line.candidates { " " (code(name)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether anything was not tried.
pub(super) fn has_untried(document: &Document) -> bool {
    untried_of(document).next().is_some()
}

fn untried_of(document: &Document) -> impl Iterator<Item = &UnreadPart> {
    let untried = |part: &&UnreadPart| matches!(&*part.outcome.code, "not-tried" | "no-evidence");
    document.summary.unread.iter().filter(untried)
}

pub(super) fn untried(words: &Words, document: &Document) -> Markup {
    html! {
        @if has_untried(document) {
            section aria-labelledby="untried" {
                (heading("untried", &words.id("report-section-untried")))
                p { (words.id("report-untried-lead")) }
                table class="list" {
                    thead {
                        tr {
                            th scope="col" { (words.id("report-permission")) }
                            th scope="col" { (words.id("report-why")) }
                        }
                    }
                    tbody {
                        @for part in untried_of(document) {
                            tr { th scope="row" { (link(&part.permission)) } td { (part.why) } }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn grants(words: &Words, document: &Document) -> Markup {
    let grants = &document.grants;
    let standing = grants.rows.iter().any(|row| row.standing.is_some());
    html! {
        section aria-labelledby="grants" {
            (heading("grants", &words.id("report-section-grants")))
            p {
                (grants.statement)
                @if let Some(at) = &grants.read_at { " " time datetime=(at.at) { (at.text) } }
            }
            @if let Some(problem) = &grants.problem { (evidence::trouble(words, problem)) }
            table class="list" {
                thead {
                    tr {
                        th scope="col" { (words.id("report-permission")) }
                        th scope="col" { (words.id("report-asked")) }
                        th scope="col" { (words.id("report-in-access-token")) }
                        th scope="col" { (words.id("report-recorded")) }
                        @if standing { th scope="col" { (words.id("report-row-standing")) } }
                    }
                }
                tbody { @for row in &grants.rows { (granted(words, row, standing)) } }
            }
        }
    }
}

fn granted(words: &Words, row: &GrantRow, standing: bool) -> Markup {
    let in_token = match row.in_access_token {
        Some(true) => words.id("report-yes"),
        Some(false) => words.id("report-no"),
        None => words.id("report-not-known"),
    };
    html! {
        tr class=[(!row.asked).then_some("unasked")] {
            th scope="row" { (code(&row.permission)) }
            td {
                @if row.asked {
                    @match &row.kind {
                        Some(kind) => (kind.text),
                        None => (words.id("kind-open")),
                    }
                } @else {
                    strong { (words.id("report-not-asked")) }
                }
            }
            td { (in_token) }
            td { (row.recorded.text) }
            @if standing {
                td { @if let Some(told) = &row.standing { (bullets(&told.statements)) } }
            }
        }
    }
}

pub(super) fn method(words: &Words, document: &Document) -> Markup {
    html! {
        section class="method" aria-labelledby="method" {
            (heading("method", &words.id("report-section-method")))
            dl class="method-list" {
                @for part in &document.method {
                    div { dt { (part.title) } dd { (part.text) } }
                }
            }
        }
    }
}

pub(super) fn source(words: &Words, document: &Document) -> Markup {
    html! {
        @if let Some(runs) = &document.request.text {
            section class="source" aria-labelledby="source" {
                (heading("source", &words.id("report-section-source")))
                p { (document.request.statement) " " (words.id("report-source-lead")) }
                blockquote class="article" dir="auto" lang=[document.request.language.as_deref()] {
                    @for run in runs {
                        @match &run.permission {
                            Some(to) => a href={ "#permission-" (to.number) } title=(to.name) {
                                mark { (run.text) }
                            },
                            None => (run.text),
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn footer(words: &Words, document: &Document) -> Markup {
    html! {
        footer {
            @if let Some(after) = document.letterhead.as_ref().and_then(|head| head.after.as_ref()) {
                p class="after" { (after) }
            }
            (glyph::lens())
            p {
                (words.with("report-version", "version", document.review.scopeglass.as_str())) " · "
                (words.with("report-catalogue", "date", document.review.catalogue.as_str())) " · "
                time datetime=(document.review.made.at) { (document.review.made.text) }
            }
            p class="quiet" { (words.id("report-footer")) }
        }
    }
}
