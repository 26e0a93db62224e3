//! `scopeglass explain` and `scopeglass search`, as people and scripts run them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use scopeglass_tests::binary;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Output, Stdio};

const LANGUAGES: [&str; 7] = ["en", "nl", "de", "fr", "es", "ja", "ar"];

fn run(words: &[&str], columns: Option<&str>) -> Output {
    let mut command = Command::new(binary("scopeglass"));
    command
        .env_clear()
        .env("LANG", "C.UTF-8")
        .args(words)
        .stdin(Stdio::null());
    if let Some(columns) = columns {
        command.env("COLUMNS", columns);
    }
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn events(output: &Output) -> Vec<Value> {
    let text = out(output);
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("one JSON object a line"))
        .collect()
}

#[test]
fn a_permission_is_explained_in_each_of_its_kinds() {
    let output = run(&["explain", "calendars.read"], None);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let text = out(&output);
    for words in [
        "Calendars.Read — Delegated",
        "Calendars.Read — Application",
        "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42",
        "798ee544-9d2d-430c-a058-570e29e34338",
        "Calendars.ReadBasic",
        "Microsoft’s level",
        "Scopeglass’s rules",
    ] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
    assert!(
        !text.contains("/me/events"),
        "paths come only when asked for"
    );
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn an_id_names_one_kind_and_paths_come_when_asked_for() {
    let id = "798ee544-9d2d-430c-a058-570e29e34338";
    let output = run(&["explain", id, "--paths"], None);
    let text = out(&output);
    assert!(text.contains("Calendars.Read — Application"), "{text}");
    assert!(!text.contains("— Delegated"), "{text}");
    assert!(text.contains("GET    /users/{id}/events"), "{text}");
    assert!(text.contains("[Least privileged]"), "{text}");
}

#[test]
fn lines_keep_to_the_width_save_for_what_cannot_be_cut() {
    for language in LANGUAGES {
        let words = ["explain", "Calendars.Read", "Mail.Send", "--lang", language];
        let output = run(&words, Some("60"));
        for line in out(&output).lines() {
            let columns: usize = line.chars().map(columns).sum();
            let words = line.split_whitespace().count();
            assert!(columns <= 62 || words <= 2, "{language}: {columns} {line}");
        }
    }
}

/// How many columns of a terminal a letter takes.
fn columns(letter: char) -> usize {
    match letter {
        // Marks of direction, and Arabic marks that stand above or below a letter.
        '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{64b}'..='\u{652}' => 0,
        '\u{2e80}'..='\u{ffa0}' => 2,
        _ => 1,
    }
}

#[test]
fn an_unknown_name_is_told_with_the_names_that_are_near() {
    let output = run(&["explain", "Calendar.Read", "Mail.Read"], None);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        err(&output).contains("Did you mean: Calendars.Read"),
        "{}",
        err(&output)
    );
    assert!(
        out(&output).contains("Mail.Read — Delegated"),
        "the rest is explained"
    );
}

#[test]
fn a_wrong_kind_is_told_with_the_kinds_that_exist() {
    let words = [
        "explain",
        "offline_access",
        "--kind",
        "application",
        "--lang",
        "de",
    ];
    let output = run(&words, None);
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).contains("Delegiert"), "{}", err(&output));
    assert_eq!(out(&output), "");
}

#[test]
fn several_permissions_are_also_judged_together() {
    let words = [
        "explain",
        "Calendars.Read",
        "Calendars.ReadWrite",
        "--kind",
        "delegated",
        "--json",
    ];
    let events = events(&run(&words, None));
    let together = events.last().unwrap();
    assert_eq!(together["event"], "together");
    assert_eq!(together["redundant"][0]["name"], "Calendars.Read");
    assert_eq!(events.len(), 3);
}

#[test]
fn a_single_permission_is_judged_too_where_there_is_something_to_say() {
    let alone = |name| {
        let words = ["explain", name, "--kind", "application", "--json"];
        events(&run(&words, None))
    };
    let told = alone("OnlineMeetingTranscript.Read.All");
    assert_eq!(told.len(), 2);
    assert_eq!(told[1]["event"], "together");
    assert_eq!(told[1]["needs"][0]["name"], told[0]["name"]);
    assert_eq!(alone("Printer.Read.All").len(), 1);
}

#[test]
fn every_permission_streams_in_every_language_with_the_same_facts() {
    let mut facts: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for language in LANGUAGES {
        let output = run(&["explain", "--all", "--json", "--lang", language], None);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let entries = events(&output);
        for entry in &entries {
            let told = &entry["form"]["explanation"];
            for part in ["title", "can_do", "whose", "presence"] {
                let text = told[part].as_str().unwrap();
                assert!(
                    !text.is_empty() && !text.contains('{'),
                    "{language} {}: {part}: {text}",
                    entry["name"]
                );
            }
        }
        let fact = |entry: &Value| format!("{} {}", entry["name"], entry["form"]["kind"]);
        facts.insert(language, entries.iter().map(fact).collect());
    }
    let english = &facts["en"];
    assert!(english.len() > 1_440, "{}", english.len());
    for (language, all) in &facts {
        assert_eq!(all, english, "{language}");
    }
}

#[test]
fn a_call_is_answered_and_finding_nothing_is_no_success() {
    let words = [
        "search",
        "what lets an app call GET /users/{id}/messages?",
        "--kind",
        "application",
        "--json",
    ];
    let events = events(&run(&words, None));
    assert_eq!(events[0]["name"], "Mail.ReadBasic.All");
    assert_eq!(events[0]["matched"]["by"], "path");
    assert_eq!(events[0]["matched"]["least"], true);
    assert_eq!(events.last().unwrap()["event"], "found");

    let output = run(&["search", "qqqqqqqq", "--lang", "nl"], None);
    assert_eq!(output.status.code(), Some(3));
    assert!(out(&output).contains("Niets gevonden"), "{}", out(&output));
}

#[test]
fn completions_offer_the_names() {
    let output = run(&["completions", "bash"], None);
    let text = out(&output);
    assert!(
        text.contains("Calendars.ReadWrite.Shared"),
        "names are missing"
    );
}

#[test]
fn help_is_told_in_every_language() {
    let helps: BTreeSet<String> = LANGUAGES
        .iter()
        .map(|language| out(&run(&["explain", "--help", "--lang", language], None)))
        .collect();
    assert_eq!(helps.len(), LANGUAGES.len());
    assert!(
        helps.iter().all(|help| !help.contains("{browse-")),
        "{helps:?}"
    );
}
