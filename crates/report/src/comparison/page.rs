//! A comparison to read: as a page, and as a text for a ticket.

use super::{Aspect, Compared, Comparison};
use crate::{
    html::{colours, head::letterhead, policy},
    markdown::escape,
    words::Words,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::fmt::Write as _;

const STYLE: &str = concat!(
    include_str!("../html/style/base.css"),
    include_str!("comparison.css"),
);

pub(crate) fn title(words: &Words, of: &Comparison) -> String {
    let app = match of.app.trim() {
        "" => words.id("report-app-unnamed"),
        app => app.to_owned(),
    };
    words.with("comparison-title", "app", app)
}

/// What the two reports say of themselves: a label, then and now.
pub(crate) fn sides(words: &Words, of: &Comparison) -> Vec<(String, String, String)> {
    let tenant = |told: &super::Told| match &told.tenant {
        Some(tenant) => tenant.clone(),
        None => words.id("report-none-signed-in"),
    };
    let made_with = |told: &super::Told| {
        let version = words.with("report-version", "version", told.scopeglass.as_str());
        let catalogue = words.with("report-catalogue", "date", told.catalogue.as_str());
        format!("{version} · {catalogue}")
    };
    let (then, now) = (&of.then, &of.now);
    let row = |id: &str, then: String, now: String| (words.id(id), then, now);
    vec![
        row(
            "report-fact-made",
            then.made.text.clone(),
            now.made.text.clone(),
        ),
        row("report-fact-tenant", tenant(then), tenant(now)),
        row("report-fact-version", made_with(then), made_with(now)),
        row(
            "report-fact-review",
            then.review.clone(),
            now.review.clone(),
        ),
    ]
}

/// Those with something to see, and those without.
fn parted(of: &Comparison) -> (Vec<&Compared>, Vec<&Compared>) {
    of.permissions
        .iter()
        .partition(|row| row.change.code != "same")
}

pub(super) fn html(words: &Words, of: &Comparison) -> Vec<u8> {
    let title = title(words, of);
    let (told, same) = parted(of);
    let head = of.letterhead.as_ref();
    let style = format!("{STYLE}{}", colours(head));
    let pictures = head.is_some_and(|head| head.logo.is_some());
    let page = html! {
        (DOCTYPE)
        html lang=(of.language) dir=(of.direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style, pictures));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(&style)) }
            }
            body {
                header {
                    @if let Some(head) = head { (letterhead(head)) }
                    h1 { (title) }
                    p class="lead" { (words.id("comparison-lead")) }
                }
                main {
                    section aria-labelledby="summary" {
                        h2 id="summary" { (words.id("report-section-summary")) }
                        p class="lead" { (of.statement) }
                        @for caveat in &of.caveats { p class="caveat" { (caveat.text) } }
                        (table(words, &words.id("comparison-reports"), &sides(words, of)))
                    }
                    @if !told.is_empty() {
                        section aria-labelledby="permissions" {
                            h2 id="permissions" { (words.id("comparison-differences")) }
                            @for row in told { (compared(words, row)) }
                        }
                    }
                    @if !same.is_empty() {
                        section aria-labelledby="same" {
                            h2 id="same" { (words.id("comparison-unchanged")) }
                            ul class="codes" {
                                @for row in same { li { code dir="ltr" { (row.permission) } } }
                            }
                        }
                    }
                }
                @if let Some(after) = head.and_then(|head| head.after.as_ref()) {
                    footer { p class="after" { (after) } }
                }
            }
        }
    };
    page.into_string().into_bytes()
}

fn table(words: &Words, label: &str, rows: &[(String, String, String)]) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (label) }
                    th scope="col" { (words.id("comparison-then")) }
                    th scope="col" { (words.id("comparison-now")) }
                }
            }
            tbody {
                @for (label, then, now) in rows {
                    tr { th scope="row" { (label) } td { bdi { (then) } } td { bdi { (now) } } }
                }
            }
        }
    }
}

fn compared(words: &Words, row: &Compared) -> Markup {
    html! {
        article class={ "change-" (row.change.code) } {
            h3 {
                code dir="ltr" { (row.permission) } " "
                @if let Some(kind) = &row.kind { span class="chip" { (kind.text) } " " }
                span class="chip change" { (row.change.text) }
            }
            table {
                thead {
                    tr {
                        th scope="col" { (words.id("comparison-about")) }
                        th scope="col" { (words.id("comparison-then")) }
                        th scope="col" { (words.id("comparison-now")) }
                        th scope="col" { (words.id("comparison-state")) }
                    }
                }
                tbody { @for aspect in &row.aspects { (aspect_row(aspect)) } }
            }
        }
    }
}

fn aspect_row(aspect: &Aspect) -> Markup {
    html! {
        tr class={ "state-" (aspect.state.code) } {
            th scope="row" { (aspect.about.text) }
            td { (several(&aspect.then)) }
            td { (several(&aspect.now)) }
            td class="state" { (aspect.state.text) }
        }
    }
}

fn several(text: &str) -> Markup {
    html! {
        @for (index, line) in text.lines().enumerate() {
            @if index > 0 { br; }
            bdi { (line) }
        }
    }
}

pub(super) fn markdown(words: &Words, of: &Comparison) -> Vec<u8> {
    let text = escape::text;
    let (told, same) = parted(of);
    let mut out = format!("# {}\n\n{}\n", text(&title(words, of)), text(&of.statement));
    for caveat in &of.caveats {
        let _ = write!(out, "\n{}\n", text(&caveat.text));
    }
    let then = text(&words.id("comparison-then"));
    let now = text(&words.id("comparison-now"));
    let reports = text(&words.id("comparison-reports"));
    let _ = write!(
        out,
        "\n| {reports} | {then} | {now} |\n| --- | --- | --- |\n"
    );
    for (label, then, now) in sides(words, of) {
        let _ = writeln!(
            out,
            "| {} | {} | {} |",
            text(&label),
            text(&then),
            text(&now)
        );
    }
    if !told.is_empty() {
        let _ = write!(out, "\n## {}\n", text(&words.id("comparison-differences")));
    }
    for row in told {
        let name = escape::code(&row.permission);
        let _ = write!(out, "\n### {name} – {}\n\n", text(&row.change.text));
        let about = text(&words.id("comparison-about"));
        let state = text(&words.id("comparison-state"));
        let _ = writeln!(
            out,
            "| {about} | {then} | {now} | {state} |\n| --- | --- | --- | --- |"
        );
        for aspect in &row.aspects {
            let cells = [
                &aspect.about.text,
                &aspect.then,
                &aspect.now,
                &aspect.state.text,
            ];
            let cells = cells.map(|cell| text(&cell.replace('\n', " / ")));
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
    }
    if !same.is_empty() {
        let names: Vec<_> = same
            .iter()
            .map(|row| escape::code(&row.permission))
            .collect();
        let head = text(&words.id("comparison-unchanged"));
        let _ = write!(out, "\n## {head}\n\n{}\n", names.join(" "));
    }
    out.into_bytes()
}
