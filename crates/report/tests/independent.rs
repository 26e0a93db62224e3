//! Writes reports, a comparison and a table for programs that nobody here wrote: after the
//! tests, `cargo xtask test` has Python's own readers look at what lies in the target folder
//! (`tmp/reports`).

#![allow(clippy::unwrap_used)]

mod common;

use common::webex;
use scopeglass_language::Locale;
use scopeglass_report::{
    Format,
    comparison::{self, Comparison, Side},
    render,
    table::{Column, ColumnKind, Table, TableFormat, Value, write_table},
};
use std::{fs, path::PathBuf};

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("reports");
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_files_for_other_readers_are_written() {
    let folder = folder();
    let input = webex::request();
    let side = Side::of(&input).unwrap();
    for locale in Locale::all() {
        let compared = Comparison::compose(&side, &side, *locale);
        for format in [Format::Json, Format::Csv, Format::Xlsx] {
            let end = format.extension();
            let report = render(format, &input, *locale).unwrap();
            fs::write(folder.join(format!("report-{locale}.{end}")), report).unwrap();
            let told = comparison::render(format, &compared).unwrap();
            fs::write(folder.join(format!("comparison-{locale}.{end}")), told).unwrap();
        }
    }
}

/// Rows with everything that a spreadsheet could take for something else.
fn rows() -> Vec<Vec<Value>> {
    let texts = [
        "=1+1",
        "+49 30",
        "-x",
        "@SUM(A1)",
        "a;=b",
        "00123",
        "1e5",
        "TRUE",
        "2026-11-28",
        "quoted \"word\"",
        "two\nlines",
        "\u{202E}evil",
        "日本語, العربية",
        " trimmed? ",
        "",
        "x\u{0}y",
        "_x0041_",
        "&amp; <b>",
    ];
    let at: jiff::Timestamp = "2026-11-28T16:45:01Z".parse().unwrap();
    let mut rows: Vec<Vec<Value>> = (0u64..)
        .zip(texts)
        .map(|(number, text)| {
            vec![
                text.into(),
                number.into(),
                number.is_multiple_of(2).into(),
                at.into(),
            ]
        })
        .collect();
    rows.push(vec![Value::Blank; 4]);
    rows
}

#[test]
fn a_table_of_odd_cells_is_written() {
    let locale = Locale::parse("en").unwrap();
    let table = Table::new("Odd [cells]", locale)
        .columns([
            Column::new("text", "Text", ColumnKind::Text),
            Column::new("number", "Number", ColumnKind::Number),
            Column::new("flag", "Flag", ColumnKind::Flag),
            Column::new("time", "Time", ColumnKind::Time),
        ])
        .note("One row is missing.")
        .incomplete();
    for format in TableFormat::ALL {
        let mut file = fs::File::create(folder().join(format!("table.{}", format.id()))).unwrap();
        let written = write_table(format, &table, rows().into_iter().map(Ok), &mut file).unwrap();
        assert_eq!(written, 19);
    }
    let page = fs::read_to_string(folder().join("table.html")).unwrap();
    assert!(page.contains("class=\"incomplete\"") && page.contains("&amp;amp; &lt;b&gt;"));
    assert!(page.ends_with("</tbody></table></main></body></html>\n"));
    assert_eq!(page.matches("<tr>").count(), 20);
    let ticket = fs::read_to_string(folder().join("table.md")).unwrap();
    assert!(ticket.contains("One row is missing."));
}

#[test]
fn a_row_that_is_a_problem_ends_the_table() {
    let locale = Locale::parse("en").unwrap();
    let table = Table::new("x", locale).columns([Column::new("a", "A", ColumnKind::Text)]);
    for format in TableFormat::ALL {
        let problem = scopeglass_domain::Problem::new(scopeglass_domain::ErrorCode::AuditDamaged);
        let rows = [Ok(vec!["first".into()]), Err(problem)];
        let refused = write_table(format, &table, rows, &mut Vec::new()).unwrap_err();
        assert!(matches!(
            refused,
            scopeglass_report::table::TableError::Row(_)
        ));
    }
}
