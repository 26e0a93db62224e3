//! `scopeglass report`, run as a person or a script would run it.

#![allow(clippy::unwrap_used)]

#[path = "report/seal.rs"]
mod seal;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const FIRST: &str = "6f1c2a34-9f0e-4c57-8b61-2d4b7a90c113";
const SECOND: &str = "6f1c9999-9f0e-4c57-8b61-2d4b7a90c113";

fn saved(id: &str, app: &str) -> String {
    let asked = json!({
        "name": "Calendars.Read",
        "kind": { "state": "settled", "kind": "delegated" },
        "reason": { "text": "=SUM(A1) shows today’s meetings", "span": null },
        "recognised": [
            { "span": null, "quote": "Calendars.Read", "method": "list", "confidence": 100 }
        ],
    });
    let review = json!({
        "format": 1,
        "id": id,
        "created": "2026-09-14T08:02:11Z",
        "changed": "2026-09-14T09:12:00Z",
        "request": {
            "app": app, "source": { "type": "list" }, "text": null,
            "permissions": [asked], "unrecognised": [],
        },
        "entries": [],
        "signed_in": null,
    });
    review.to_string()
}

/// A home with two saved reviews.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let reviews = home.path().join("data/reviews");
    fs::create_dir_all(&reviews).unwrap();
    for (id, app) in [(FIRST, "Webex"), (SECOND, "Zoom")] {
        fs::write(reviews.join(format!("{id}.json")), saved(id, app)).unwrap();
    }
    home
}

fn report(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scopeglass"))
        .current_dir(home)
        .args(["report", "--data", "data", "--no-input"])
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8(both).unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .map(|entries| {
            entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        })
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn one_saved_review_is_written_in_the_formats_and_the_language_asked_for() {
    let home = home();
    let wanted = [
        "6f1c2",
        "--format",
        "xlsx,json,md,csv,html",
        "--lang",
        "ja",
        "--out",
        "made",
    ];
    let output = report(home.path(), &wanted);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let stem = "scopeglass-webex-2026-09-14-ja";
    let made = ["csv", "html", "json", "md", "xlsx"].map(|end| format!("{stem}.{end}"));
    assert_eq!(files(&home.path().join("made")), made);
    let json = fs::read(home.path().join(format!("made/{stem}.json"))).unwrap();
    let json: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(
        (&json["language"], &json["review"]["id"]),
        (&"ja".into(), &FIRST.into())
    );
    let table = fs::read_to_string(home.path().join(format!("made/{stem}.csv"))).unwrap();
    assert!(table.contains("'=SUM(A1)"));
}

#[test]
fn without_a_review_the_saved_ones_are_listed() {
    let home = home();
    let output = report(home.path(), &["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0));
    let said = said(&output);
    assert!(said.contains(FIRST) && said.contains("Zoom"), "{said}");
    assert!(files(&home.path().join("made")).is_empty());
}

#[test]
fn a_file_that_is_there_stays_unless_it_is_to_be_replaced() {
    let home = home();
    let wanted = [FIRST, "--format", "md", "--lang", "en", "--out", "made"];
    assert_eq!(report(home.path(), &wanted).status.code(), Some(0));
    let path = home.path().join("made/scopeglass-webex-2026-09-14-en.md");
    fs::write(&path, "mine").unwrap();
    assert_eq!(report(home.path(), &wanted).status.code(), Some(6));
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    let forced = report(home.path(), &[&wanted[..], &["--force"]].concat());
    assert_eq!(forced.status.code(), Some(0), "{}", said(&forced));
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .starts_with("# Scope report: Webex")
    );
}

#[test]
fn a_review_can_be_named_by_its_file() {
    let home = home();
    let elsewhere = "3b0e4c57-0000-4000-8000-000000000001";
    fs::write(home.path().join("sent.json"), saved(elsewhere, "Miro")).unwrap();
    let wanted = ["sent.json", "--format", "html", "--lang", "nl", "--json"];
    let output = report(home.path(), &wanted);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let event: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&event["event"], &event["review"]),
        (&"done".into(), &elsewhere.into())
    );
    assert_eq!(
        files(&home.path().join("data/reviews")).len(),
        2,
        "it is not taken over"
    );
}

#[test]
fn a_beginning_of_several_and_one_of_none_are_told_apart() {
    let home = home();
    let several = report(home.path(), &["6f1c", "--lang", "en"]);
    assert_eq!(several.status.code(), Some(2));
    assert!(said(&several).contains("Several reviews begin with 6f1c"));
    let none = report(home.path(), &["ffff", "--lang", "en"]);
    assert_ne!(none.status.code(), Some(0));
    assert!(!said(&none).contains("Several"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_told_and_nothing_is_left() {
    let home = home();
    let output = report(
        home.path(),
        &[FIRST, "--out", "/proc/reports", "--lang", "en"],
    );
    assert_eq!(output.status.code(), Some(6), "{}", said(&output));
    assert!(said(&output).contains("/proc/reports"));
}

#[test]
fn the_schema_is_printed_as_it_is_published() {
    let home = home();
    let output = report(home.path(), &["--schema"]);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/report.schema.json");
    assert_eq!(output.stdout, fs::read(path).unwrap());
}

#[test]
fn a_report_beside_an_earlier_one_tells_what_changed() {
    let home = home();
    let earlier = report(home.path(), &["6f1c9999", "--format", "json", "--out", "."]);
    assert!(earlier.status.success(), "{}", said(&earlier));
    let earlier = only_file(home.path(), ".json");
    let written = report(
        home.path(),
        &[
            "6f1c2a34",
            "--beside",
            &earlier,
            "--format",
            "json,md,pdf",
            "--lang",
            "nl",
        ],
    );
    assert!(written.status.success(), "{}", said(&written));
    let told: Value = serde_json::from_str(
        &fs::read_to_string(home.path().join(only_file(home.path(), "-compared.json"))).unwrap(),
    )
    .unwrap();
    assert_eq!(told["schema"], "scopeglass-comparison/1");
    assert_eq!(told["language"], "nl");
    assert_eq!(told["caveats"][0]["code"], "other-app");
    let pdf = fs::read(home.path().join(only_file(home.path(), "-compared.pdf"))).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
}

#[test]
fn what_is_no_earlier_report_is_named_and_nothing_is_written() {
    let home = home();
    fs::write(home.path().join("odd.json"), "{}").unwrap();
    for other in ["odd.json", "none-such"] {
        let refused = report(home.path(), &["6f1c2a34", "--beside", other]);
        assert!(!refused.status.success());
        assert!(String::from_utf8_lossy(&refused.stderr).contains(other));
    }
    assert!(fs::read_dir(home.path()).unwrap().all(|entry| {
        !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .contains("compared")
    }));
}

#[test]
fn an_odd_letterhead_is_told_with_what_is_wrong() {
    let home = home();
    let folder = home.path().join("paper");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("template.toml"), "colour = \"#ffff00\"").unwrap();
    let refused = report(home.path(), &["6f1c2a34", "--template", "paper"]);
    assert!(!refused.status.success());
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        words.contains("template.toml") && words.contains("too light"),
        "{words}"
    );
    fs::write(folder.join("template.toml"), "name = \"Contoso\"").unwrap();
    let written = report(
        home.path(),
        &["6f1c2a34", "--template", "paper", "--format", "html"],
    );
    assert!(written.status.success(), "{}", said(&written));
    let page = fs::read_to_string(home.path().join(only_file(home.path(), ".html"))).unwrap();
    assert!(page.contains("Contoso"));
}

/// The name of the one file in a folder that ends so.
fn only_file(folder: &Path, end: &str) -> String {
    let names = fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let found: Vec<_> = names.filter(|name| name.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}
