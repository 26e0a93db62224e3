//! What the probes brought for one permission: outcome, how much, which fields, a few
//! redacted records, and which permission could have opened the door.

use super::{
    glyph,
    parts::{code, row},
};
use crate::{CensusPart, EvidencePart, PermissionPart, ProblemPart, SampleFieldPart, words::Words};
use maud::{Markup, html};

pub(super) fn block(words: &Words, part: &PermissionPart) -> Markup {
    html! {
        div class="evidence" {
            h4 { (words.id("report-evidence")) }
            @if part.evidence.is_empty() {
                div class="probe state-no-evidence" {
                    p class="outcome" {
                        (glyph::outcome("no-evidence")) " " (words.id("report-no-evidence.short"))
                    }
                    p { (words.id("report-no-evidence")) }
                }
            }
            @for seen in &part.evidence { (probe(words, seen, part.number)) }
        }
    }
}

fn probe(words: &Words, seen: &EvidencePart, number: usize) -> Markup {
    html! {
        div class={ "probe state-" (seen.outcome.code) } {
            p class="outcome" {
                (glyph::outcome(&seen.outcome.code)) " " span { (seen.outcome.text) }
                @if let Some(amount) = &seen.amount {
                    " " span class="amount" { (amount.text) }
                }
            }
            p class="told" { (seen.statement) }
            @if let Some(across) = &seen.across { p class="told" { (across) } }
            @if let Some(problem) = &seen.problem { (trouble(words, problem)) }
            (facts(words, seen))
            dl class="rows" {
                (row(&words.id("report-row-reach"), html! {
                    span class=[seen.reach.projected.is_some().then_some("projected-text")] {
                        (seen.reach.statement)
                    }
                }))
                @if let Some(attribution) = &seen.attribution {
                    (row(&words.id("report-row-attribution"), html! {
                        (attribution.statement)
                    }))
                }
                (row(&words.id("report-row-trace"), trace(words, seen)))
            }
            (census(words, &seen.census))
            (samples(words, &seen.samples, number))
        }
    }
}

fn facts(words: &Words, seen: &EvidencePart) -> Markup {
    html! {
        @if !seen.facts.is_empty() {
            p class="facts-name" { (words.id("report-facts")) }
            dl class="rows" {
                @for fact in &seen.facts { (row(&fact.about.text, html! { (fact.text) })) }
            }
        }
    }
}

/// What went wrong and what to do; the server's own words are kept apart.
pub(super) fn trouble(words: &Words, problem: &ProblemPart) -> Markup {
    html! {
        div class="trouble" {
            p { (problem.what) }
            p { (problem.next) }
            p class="quiet" {
                (words.id("report-error-code")) " " (code(&problem.code))
                @if let Some(detail) = &problem.detail { br; bdi dir="auto" { (detail) } }
            }
        }
    }
}

fn trace(words: &Words, seen: &EvidencePart) -> Markup {
    html! {
        @if let Some(call) = &seen.call { (code(call)) br; }
        time datetime=(seen.ended.at) { (seen.ended.text) }
        @if seen.trace.requests > 0 {
            " · " (words.with("report-requests", "count", seen.trace.requests))
            " · " (words.with("report-millis", "count", seen.trace.millis))
        }
        @if !seen.trace.request_ids.is_empty() {
            br;
            span class="quiet" { (words.id("report-request-ids")) }
            @for id in &seen.trace.request_ids { " " (code(id)) }
        }
        @if !seen.trace.servers.is_empty() {
            br;
            span class="quiet" { (words.id("report-servers")) }
            @for name in &seen.trace.servers { " " (code(name)) }
        }
    }
}

fn census(words: &Words, census: &[CensusPart]) -> Markup {
    html! {
        @if !census.is_empty() {
            table class="census" {
                caption { (words.id("report-census")) }
                thead {
                    tr {
                        th scope="col" { (words.id("report-census-field")) }
                        th scope="col" { (words.id("report-census-says")) }
                        th scope="col" colspan="2" { (words.id("report-census-how-often")) }
                    }
                }
                tbody {
                    @for field in census {
                        tr class={ "personal-" (field.class.code) } {
                            th scope="row" { (code(&field.field)) }
                            td { (field.class.text) }
                            td class="bar-cell" { (glyph::bar(field.filled, field.sampled)) }
                            td class="of" { (field.text) }
                        }
                    }
                }
            }
        }
    }
}

fn samples(words: &Words, samples: &[Vec<SampleFieldPart>], number: usize) -> Markup {
    let mut fields: Vec<&str> = Vec::new();
    for field in samples.iter().flatten() {
        if !fields.contains(&field.field.as_str()) {
            fields.push(&field.field);
        }
    }
    html! {
        @if !fields.is_empty() {
            div class="scroll" role="region" tabindex="0"
                aria-label=(words.with("report-samples-region", "number", number)) {
                table class="samples" {
                    caption { (words.id("report-samples")) }
                    thead {
                        tr {
                            th scope="col" { (words.id("report-census-field")) }
                            @for (index, _) in samples.iter().enumerate() {
                                th scope="col" { (words.with("report-sample", "number", index + 1)) }
                            }
                        }
                    }
                    tbody {
                        @for field in fields {
                            tr {
                                th scope="row" { (code(field)) }
                                @for sample in samples { (value(sample, field)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn value(sample: &[SampleFieldPart], field: &str) -> Markup {
    let value = sample.iter().find(|entry| entry.field == field);
    html! { td { @if let Some(value) = value { bdi { (value.value) } } } }
}
