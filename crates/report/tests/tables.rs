//! The forms for tickets and spreadsheets, read back by readers that know nothing of us.

#![allow(clippy::unwrap_used)]

mod common;

use common::{tenant, webex};
use pulldown_cmark::{Event, Options, Parser, Tag};
use scopeglass_domain::{Choice, StatedReason};
use scopeglass_language::Locale;
use scopeglass_report::{Format, ReportInput, render};

fn rendered(format: Format, input: &ReportInput, language: &str) -> String {
    let locale = Locale::parse(language).unwrap();
    String::from_utf8(render(format, input, locale).unwrap()).unwrap()
}

#[test]
fn the_ticket_and_the_table_read_well() {
    for language in ["en", "nl", "ar", "ja"] {
        for format in [Format::Markdown, Format::Csv] {
            let name = format!("tables-{language}.{}", format.extension());
            insta::assert_snapshot!(name, rendered(format, &tenant::request(), language));
        }
    }
}

/// How often each construct stands in a page of Markdown.
fn constructs(markdown: &str) -> std::collections::BTreeMap<String, usize> {
    let mut found = std::collections::BTreeMap::new();
    for event in Parser::new_ext(markdown, Options::all()) {
        let name = match event {
            Event::Start(Tag::Heading { level, .. }) => format!("{level}"),
            Event::Start(Tag::Table(_)) => "table".into(),
            Event::Start(Tag::TableRow) => "row".into(),
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item | Tag::BlockQuote(None)) => {
                continue;
            }
            Event::Start(Tag::Strong | Tag::TableHead | Tag::TableCell) => continue,
            Event::Text(_) | Event::Code(_) | Event::End(_) | Event::SoftBreak => continue,
            other => format!("{other:?}"),
        };
        *found.entry(name).or_default() += 1;
    }
    found
}

#[test]
fn the_ticket_has_the_same_shape_in_every_language() {
    let english = constructs(&rendered(Format::Markdown, &webex::request(), "en"));
    assert_eq!(english["h1"], 1);
    assert_eq!(english["h3"], 7 + 5, "a heading a permission");
    assert_eq!(
        english.keys().collect::<Vec<_>>(),
        ["h1", "h2", "h3", "h4", "row", "table"]
    );
    for locale in Locale::all() {
        let here = constructs(&rendered(Format::Markdown, &webex::request(), locale.tag()));
        assert_eq!(here, english, "{locale}");
    }
}

#[test]
fn the_ticket_carries_no_record_of_people() {
    let ticket = rendered(Format::Markdown, &webex::request(), "en");
    assert!(!ticket.contains("N••••• B•••••"));
    assert!(rendered(Format::Html, &webex::request(), "en").contains("N••••• B•••••"));
}

#[test]
fn whatever_the_vendor_writes_adds_no_markup_to_the_ticket() {
    let plain = constructs(&rendered(Format::Markdown, &webex::request(), "en"));
    let mut input = webex::request();
    for facts in &mut input.permissions {
        if facts.reason.is_some() {
            facts.reason = Some(StatedReason {
                text: "# x\n\n```\n<b>&lt;\n[a](https://evil.example) | @all\n---\n/close".into(),
                span: None,
            });
        }
    }
    let attacked = rendered(Format::Markdown, &input, "en");
    assert_eq!(constructs(&attacked), plain);
}

/// The table as rows of (column, value).
fn table(input: &ReportInput, language: &str) -> Vec<std::collections::HashMap<String, String>> {
    let text = rendered(Format::Csv, input, language);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_table_has_one_row_for_each_permission_and_kind() {
    for locale in Locale::all() {
        let rows = table(&webex::request(), locale.tag());
        let cell = |row: usize, column: &str| rows[row][column].clone();
        let names: Vec<_> = rows.iter().map(|row| row["permission"].as_str()).collect();
        assert_eq!(names.len(), 8, "the one whose kind is open has two");
        assert_eq!(
            (cell(1, "kind"), cell(2, "kind")),
            ("delegated".into(), "application".into())
        );
        assert_eq!(cell(1, "kind_state"), "open");
        assert_eq!(cell(1, "records"), "250");
        assert_eq!(
            cell(1, "could_authorise"),
            "Directory.Read.All User.Read.All"
        );
        assert_eq!(cell(1, "isolated"), "false");
        assert_eq!(cell(3, "records_are_all"), "false");
        assert_eq!(cell(3, "decision"), "approve-with-condition");
        assert_eq!(cell(5, "outcome"), "partial");
        assert_eq!(cell(7, "not_tried"), "needs-app-only");
    }
}

#[test]
fn what_was_not_probed_has_an_outcome_that_says_so() {
    let mut input = webex::request();
    input.permissions[0].evidence.clear();
    assert_eq!(table(&input, "en")[0]["outcome"], "no-evidence");
}

#[test]
fn the_table_keeps_to_the_letter_of_its_standard() {
    let text = rendered(Format::Csv, &webex::request(), "ja");
    assert!(text.ends_with("\r\n") && !text.starts_with('\u{FEFF}'));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches("\r\n").count(), 9);
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let mut input = webex::request();
    input.app = "@SUM(1+9)*cmd|' /C calc'!A0".into();
    let decision = input.permissions[0].decision.as_mut().unwrap();
    decision.note = "\r\n+1-1".into();
    decision.choice = Choice::ApproveWithCondition {
        condition: "=HYPERLINK(\"https://evil.example\",\"x\")".into(),
    };
    let rows = table(&input, "en");
    for cell in rows.iter().flat_map(|row| row.values()) {
        assert!(
            !cell.trim_start().starts_with(['=', '+', '-', '@']),
            "{cell}"
        );
    }
    assert_eq!(
        rows[0]["condition"],
        "'=HYPERLINK(\"https://evil.example\",\"x\")"
    );
}
