//! The layers: which crate may import which, compared with what Cargo says they import.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The table of ARCHITECTURE.md. `practice` reads locales too, because its pages speak
/// the person's language.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("catalog", &["domain"]),
    ("language", &["domain"]),
    ("request", &["domain", "catalog", "language"]),
    ("identity", &["domain"]),
    ("graph", &["domain"]),
    ("probe", &["domain", "catalog", "graph"]),
    ("audit", &["domain", "catalog", "graph"]),
    ("report", &["domain", "language"]),
    ("seal", &["domain"]),
    (
        "review",
        &[
            "domain", "catalog", "language", "request", "identity", "graph", "probe", "audit",
            "report", "seal",
        ],
    ),
    ("practice", &["domain", "catalog", "language"]),
    ("cli", &["domain", "language", "review", "practice"]),
    ("window", &["domain", "language", "review", "practice"]),
];

fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let out = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(scopeglass_tests::root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    let ours = |name: &str| name.strip_prefix("scopeglass-").map(str::to_owned);
    let mut found = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let Some(name) = ours(package["name"].as_str().unwrap()) else {
            continue;
        };
        let imported = package["dependencies"].as_array().unwrap().iter();
        // What only a package's own tests use is no layer of the product.
        let imported = imported.filter(|dependency| dependency["kind"].is_null());
        let imported = imported.filter_map(|dependency| ours(dependency["name"].as_str()?));
        found.insert(name, imported.collect());
    }
    found
}

#[test]
fn every_crate_imports_only_what_its_row_allows() {
    let rows: BTreeMap<_, _> = MAY_IMPORT.iter().copied().collect();
    for (name, imported) in imports() {
        if name == "tests" {
            continue;
        }
        let row = rows.get(name.as_str());
        let row = row.unwrap_or_else(|| panic!("{name} has no row in the table of layers"));
        for other in imported {
            assert!(
                row.contains(&other.as_str()),
                "{name} must not import {other}"
            );
        }
    }
}

#[test]
fn architecture_shows_the_same_table() {
    let text = std::fs::read_to_string(scopeglass_tests::root().join("ARCHITECTURE.md")).unwrap();
    for (name, allowed) in MAY_IMPORT
        .iter()
        .filter(|(name, _)| !["cli", "window"].contains(name))
    {
        let row = text
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")))
            .unwrap_or_else(|| panic!("ARCHITECTURE.md has no row for {name}"));
        let last = row.trim_end_matches('|').rsplit('|').next().unwrap();
        for other in *allowed {
            let named = last.contains(other) || last.contains("all above");
            assert!(
                named,
                "the row of {name} in ARCHITECTURE.md does not name {other}"
            );
        }
    }
}

#[test]
fn no_folder_of_languages_lacks_a_file_that_another_has() {
    let locales = scopeglass_tests::root().join("locales");
    let files = |language: &str| -> BTreeSet<String> {
        let folder = std::fs::read_dir(locales.join(language)).unwrap();
        folder
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    for folder in std::fs::read_dir(&locales).unwrap() {
        let language = folder.unwrap().file_name().into_string().unwrap();
        assert_eq!(files(&language), files("en"), "{language}");
    }
}

/// Words that begin like ids of messages and are none.
const NO_MESSAGES: &[&str] = &["review-data"];

#[test]
fn every_sentence_that_the_use_cases_and_the_command_line_ask_for_is_there() {
    let root = scopeglass_tests::root();
    let mut texts = String::new();
    for file in std::fs::read_dir(root.join("locales/en")).unwrap() {
        texts.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
        texts.push('\n');
    }
    let mut missing = Vec::new();
    for folder in ["crates/review/src", "crates/cli/src"] {
        for source in sources(&root.join(folder)) {
            for literal in source.split('"').skip(1).step_by(2) {
                let id = literal.split('.').next().unwrap_or_default();
                let ours = ["review-", "cli-", "loopback-", "browse-"]
                    .iter()
                    .any(|area| id.starts_with(area));
                // An id that is composed at run time ends in a placeholder or a hyphen.
                let whole = id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
                if !ours || !whole || id.ends_with('-') || NO_MESSAGES.contains(&id) {
                    continue;
                }
                if !texts.contains(&format!("\n{id} =")) {
                    missing.push(id.to_owned());
                }
            }
        }
    }
    assert!(missing.is_empty(), "no text for {missing:?}");
}

fn sources(folder: &std::path::Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
    found
}
