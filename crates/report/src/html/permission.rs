//! One section a permission: what it means, who says why, ratings, evidence, decision.

use super::{
    evidence, glyph,
    parts::{bullets, chip, code, heading, quote, row},
};
use crate::{
    DecisionPart, Document, ExplanationPart, PermissionPart, PublishedPart, RatingPart,
    words::Words,
};
use maud::{Markup, html};

pub(super) fn section(words: &Words, document: &Document) -> Markup {
    html! {
        section class="permissions" aria-labelledby="permissions" {
            (heading("permissions", &words.id("report-section-permissions")))
            @for part in &document.permissions { (sheet(words, part)) }
        }
    }
}

fn sheet(words: &Words, part: &PermissionPart) -> Markup {
    let id = format!("permission-{}", part.number);
    html! {
        article class="sheet" aria-labelledby=(id) {
            (title(words, part, &id))
            @for told in &part.explanations {
                (meaning(words, told, part.explanations.len() > 1))
            }
            dl class="rows" {
                (row(&words.id("report-row-kind"), kind(part)))
                (row(&words.id("report-row-reason"), reason(words, part)))
                @if let Some(standing) = &part.standing {
                    (row(&words.id("report-row-standing"), bullets(&standing.statements)))
                }
                (row(&words.id("report-row-ratings"), ratings(words, part)))
                (row(&words.id("report-row-narrower"), narrower(words, part)))
                @if !part.redundant.is_empty() {
                    (row(&words.id("report-row-redundant"), bullets(&part.redundant)))
                }
            }
            (evidence::block(words, part))
            (decision(words, part.decision.as_ref()))
        }
    }
}

fn title(words: &Words, part: &PermissionPart, id: &str) -> Markup {
    html! {
        div class="sheet-head" {
            p class="sheet-number" aria-hidden="true" { (words.number(part.number as u64)) }
            div {
                h3 id=(id) { (code(&part.name)) }
                @if let [told] = part.explanations.as_slice() { p class="sheet-title" { (told.title) } }
                p class="chips" {
                    @match &part.kind.kind {
                        Some(kind) => (chip("kind", kind)),
                        None => span class="chip kind-open" { (words.id("kind-open")) },
                    }
                    " "
                    span class="chip plain" { (part.resource.text) }
                }
            }
        }
    }
}

fn meaning(words: &Words, told: &ExplanationPart, several: bool) -> Markup {
    html! {
        div class="meaning" {
            @if several { h4 { (chip("kind", &told.kind)) " " (told.title) } }
            p class="can-do" { (told.can_do) }
            dl class="rows" {
                (row(&words.id("report-row-whose"), html! { (told.whose) }))
                (row(&words.id("report-row-presence"), html! { (told.presence) }))
                @if let Some(duration) = &told.duration {
                    (row(&words.id("report-row-duration"), html! { (duration) }))
                }
                @if !told.not_included.is_empty() {
                    (row(&words.id("report-row-not-included"), bullets(&told.not_included)))
                }
                @if !told.notes.is_empty() {
                    (row(&words.id("report-row-notes"), bullets(&told.notes)))
                }
            }
        }
    }
}

fn kind(part: &PermissionPart) -> Markup {
    html! {
        (part.kind.statement)
        @if let Some(words) = &part.kind.quote { " " q dir="auto" { (words) } }
    }
}

fn reason(words: &Words, part: &PermissionPart) -> Markup {
    html! {
        @match &part.reason {
            Some(reason) => (quote(&reason.text, reason.language.as_deref())),
            None => p { (words.id("report-reason-none")) },
        }
        @for at in &part.recognised {
            p class="quiet recognised" {
                @if !at.quote.is_empty() { q dir="auto" { (at.quote) } " " }
                (at.method.text) " "
                (words.with("report-confidence", "percent", u64::from(at.confidence)))
            }
        }
    }
}

fn ratings(words: &Words, part: &PermissionPart) -> Markup {
    let several = part.explanations.len() > 1;
    html! {
        @if part.ratings.is_empty() {
            p { (words.id("rating-level-none")) }
        } @else {
            div class="ratings" {
                @for rating in &part.ratings { (rated(words, rating, several)) }
            }
        }
        @for rating in &part.published { (published(words, rating, several)) }
    }
}

fn rated(words: &Words, rating: &RatingPart, several: bool) -> Markup {
    html! {
        div class="rating" {
            p class="rating-source" {
                (rating.source.text)
                @if several { " " (chip("kind", &rating.kind)) }
            }
            p class="rating-level" {
                (glyph::level(rating.level)) " "
                strong { (rating.text) }
                @if let Some(level) = rating.level {
                    " " span class="quiet" { (words.with("report-level", "level", u64::from(level))) }
                }
            }
            (bullets(&rating.reasons))
        }
    }
}

fn published(words: &Words, rating: &PublishedPart, several: bool) -> Markup {
    html! {
        p class="published" {
            (words.published(rating))
            @if several { " " (chip("kind", &rating.kind)) }
            br;
            (code(&rating.address))
        }
    }
}

fn narrower(words: &Words, part: &PermissionPart) -> Markup {
    html! {
        @if part.narrower.is_empty() {
            p { (words.id("report-narrower-none")) }
        } @else {
            ul class="narrower" {
                @for less in &part.narrower {
                    li {
                        (code(&less.name)) " " (chip("kind", &less.kind))
                        p { (less.what_is_lost) }
                    }
                }
            }
        }
    }
}

fn decision(words: &Words, decision: Option<&DecisionPart>) -> Markup {
    html! {
        div class={ "decided decision-" (decision.map_or("undecided", |d| &d.choice.code)) } {
            h4 { (words.id("report-decision")) }
            @match decision {
                None => p class="choice" { (glyph::decision("undecided")) " " (words.id("decision-none")) },
                Some(made) => {
                    p class="choice" { (glyph::decision(&made.choice.code)) " " (made.choice.text) }
                    dl class="rows" {
                        @if let Some(condition) = &made.condition {
                            (row(&words.id("report-condition"), quote(condition, None)))
                        }
                        @if !made.note.is_empty() {
                            (row(&words.id("report-note"), quote(&made.note, None)))
                        }
                    }
                    p class="quiet" { time datetime=(made.decided.at) { (made.decided.text) } }
                },
            }
        }
    }
}
