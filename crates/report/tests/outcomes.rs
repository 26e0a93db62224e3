//! A failed, cut or untried read is never told or drawn like one that came to an end.

#![allow(clippy::unwrap_used)]

mod common;

use common::webex;
use scopeglass_domain::{OutcomeKind, Reach};
use scopeglass_language::{Language, Locale};
use scopeglass_report::{Document, Format, ReportInput, render};

const UNFINISHED: [OutcomeKind; 3] = [
    OutcomeKind::Failed,
    OutcomeKind::Partial,
    OutcomeKind::NotTried,
];

fn unfinished() -> ReportInput {
    let mut input = webex::request();
    for facts in &mut input.permissions {
        facts
            .evidence
            .retain(|seen| UNFINISHED.contains(&seen.outcome.kind()));
    }
    input.permissions.retain(|facts| !facts.evidence.is_empty());
    input
        .matrix
        .retain(|cell| UNFINISHED.contains(&cell.outcome));
    assert_eq!(input.permissions.len(), UNFINISHED.len());
    input
}

/// The parts of the page that show outcomes: cells of the picture and probes.
fn shown(page: &str) -> Vec<&str> {
    let cells = page
        .split("<div class=\"cell ")
        .skip(1)
        .map(|rest| until(rest, "</div>"));
    let probes = page
        .split("<div class=\"probe ")
        .skip(1)
        .map(|rest| until(rest, "<div class=\"decided"));
    cells.chain(probes).collect()
}

fn until<'a>(text: &'a str, end: &str) -> &'a str {
    text.split(end).next().unwrap()
}

fn words_of_a_finished_read(language: &Language) -> Vec<String> {
    ["outcome-exposed", "outcome-empty", "report-outcome-empty"]
        .map(|id| language.id(id))
        .into_iter()
        .chain(
            [
                "state-exposed",
                "state-empty",
                "glyph solid",
                "glyph outline",
            ]
            .map(String::from),
        )
        .collect()
}

#[test]
fn unfinished_reads_have_neither_words_nor_looks_of_finished_ones() {
    for locale in Locale::all() {
        let page = render(Format::Html, &unfinished(), *locale).unwrap();
        let page = String::from_utf8(page).unwrap();
        let shown = shown(&page);
        assert_eq!(shown.len(), 2 * UNFINISHED.len());
        for part in shown {
            for word in words_of_a_finished_read(Language::of(*locale)) {
                assert!(!part.contains(&word), "{word:?} in {locale}: {part}");
            }
        }
    }
}

#[test]
fn a_finished_read_is_drawn_with_the_looks_that_unfinished_ones_lack() {
    let page = render(
        Format::Html,
        &webex::request(),
        Locale::parse("en").unwrap(),
    )
    .unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(shown(&page).iter().any(|part| part.contains("glyph solid")));
    assert!(shown(&page).iter().any(|part| part.contains("state-empty")));
}

#[test]
fn every_unfinished_read_is_on_the_summary_page() {
    let document = Document::compose(&webex::request(), Locale::parse("en").unwrap());
    let told: Vec<_> = document
        .summary
        .unread
        .iter()
        .map(|part| &*part.outcome.code)
        .collect();
    assert_eq!(told, ["failed", "partial", "denied", "not-tried"]);
}

#[test]
fn a_count_that_is_not_exact_is_never_told_as_exact() {
    let document = Document::compose(&webex::request(), Locale::parse("en").unwrap());
    let events = document
        .picture
        .iter()
        .find(|c| c.permission.name == "Calendars.Read")
        .unwrap();
    let amount = events.amount.as_ref().unwrap();
    assert!(!amount.exact);
    assert_eq!(amount.short, "at least 1,200");
    assert_eq!(amount.text, "at least 1,200 events");
}

#[test]
fn an_empty_read_as_a_person_is_not_told_as_the_reach_of_the_app() {
    let mut input = webex::request();
    let facts = input
        .permissions
        .iter_mut()
        .find(|f| f.permission.name.as_str() == "Contacts.Read");
    facts.unwrap().evidence[0].reach = Reach::Projected { would_reach: None };
    for cell in &mut input.matrix {
        cell.projected = None;
    }
    let document = Document::compose(&input, Locale::parse("en").unwrap());
    let cell = document
        .picture
        .iter()
        .find(|c| c.permission.name == "Contacts.Read")
        .unwrap();
    assert!(cell.own_view.is_some());
    assert!(
        cell.statement.starts_with("Not counted"),
        "{}",
        cell.statement
    );
}

#[test]
fn a_refused_read_is_not_told_as_allowed_by_a_permission() {
    let document = Document::compose(&webex::request(), Locale::parse("en").unwrap());
    let denied = document
        .permissions
        .iter()
        .flat_map(|part| &part.evidence)
        .find(|seen| seen.outcome.code == "denied")
        .and_then(|seen| seen.attribution.as_ref())
        .unwrap();
    assert!(
        denied.statement.ends_with("The read did not succeed."),
        "{}",
        denied.statement
    );
}
