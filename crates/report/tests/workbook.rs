//! The workbook, opened by a reader that knows nothing of us.

#![allow(clippy::unwrap_used)]

mod common;

use calamine::{Data, DataType as _, Range, Reader, Xlsx};
use common::webex;
use scopeglass_domain::StatedReason;
use scopeglass_language::Locale;
use scopeglass_report::{Format, ReportInput, render};
use std::io::Cursor;

fn opened(input: &ReportInput, locale: Locale) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(render(Format::Xlsx, input, locale).unwrap())).unwrap()
}

/// The sheet at a place, from 0.
fn sheet(input: &ReportInput, tag: &str, at: usize) -> Range<Data> {
    let mut book = opened(input, Locale::parse(tag).unwrap());
    book.worksheet_range_at(at).unwrap().unwrap()
}

#[test]
fn it_has_its_five_sheets_in_every_language() {
    for locale in Locale::all() {
        let mut book = opened(&webex::request(), *locale);
        let rows: Vec<_> = book
            .worksheets()
            .iter()
            .skip(1)
            .map(|(_, cells)| cells.height() - 1)
            .collect();
        assert_eq!(rows, [8, 7, 10 + 3, 7], "{locale}");
    }
}

#[test]
fn numbers_times_and_answers_are_what_they_are() {
    let evidence = sheet(&webex::request(), "ja", 2);
    let cell = |row, column| evidence.get((row, column)).unwrap();
    assert_eq!(cell(2, 5), &Data::Float(250.0));
    assert_eq!(cell(2, 6), &Data::Bool(true));
    assert_eq!(cell(3, 6), &Data::Bool(false));
    let Data::DateTime(time) = cell(2, 13) else {
        panic!("a time is a time");
    };
    // A spreadsheet counts in days since the end of 1899.
    let seconds = (time.as_f64() - 25_569.0) * 86_400.0;
    let ended: jiff::Timestamp = "2026-09-14T08:20:05Z".parse().unwrap();
    assert!((seconds - ended.as_second() as f64).abs() < 0.5);
    assert_eq!(
        cell(1, 5),
        &Data::Empty,
        "a failed read has no number, not zero"
    );
}

#[test]
fn every_row_of_a_sheet_has_a_head_above_it() {
    for at in 1..5 {
        let cells = sheet(&webex::request(), "en", at);
        let heads = cells.rows().next().unwrap();
        assert!(heads.iter().all(|head| !head.is_empty()), "sheet {at}");
    }
}

#[test]
fn what_was_not_probed_has_a_row_that_says_so() {
    let mut input = webex::request();
    input.permissions[0].evidence.clear();
    let evidence = sheet(&input, "en", 2);
    assert_eq!(
        evidence.get((1, 3)).unwrap(),
        &Data::String("No probe run".into())
    );
}

#[test]
fn nothing_from_outside_becomes_a_formula() {
    let mut input = webex::request();
    input.app = "=cmd|' /C calc'!A0".into();
    input.permissions[0].reason = Some(StatedReason {
        text: "=HYPERLINK(\"https://evil.example\")".into(),
        span: None,
    });
    let mut book = opened(&input, Locale::parse("en").unwrap());
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
    let permissions = book.worksheet_range_at(1).unwrap().unwrap();
    let reason = permissions.get((1, 9)).unwrap();
    assert_eq!(reason, "=HYPERLINK(\"https://evil.example\")");
}

#[test]
fn a_text_too_long_for_a_cell_is_cut_and_says_so() {
    let mut input = webex::request();
    input.permissions[0].reason = Some(StatedReason {
        text: "長".repeat(40_000),
        span: None,
    });
    let permissions = sheet(&input, "ja", 1);
    let reason = permissions.get((1, 9)).unwrap().to_string();
    assert!(reason.ends_with(" […]") && reason.chars().count() == 32_004);
}

#[test]
fn it_is_the_same_to_the_byte_each_time() {
    let locale = Locale::parse("ar").unwrap();
    let made = || render(Format::Xlsx, &webex::request(), locale).unwrap();
    assert_eq!(made(), made());
}
