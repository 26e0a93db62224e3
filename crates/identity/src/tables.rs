//! The tables of docs/security hold what they say: every row names tests that exist.

#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files of this project, from its root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Whether the file has a test of that name that runs by itself.
fn is_a_test(file: &str, name: &str) -> bool {
    let text = fs::read_to_string(root().join(file)).unwrap_or_default();
    let mut since_test = None;
    for line in text.lines().map(str::trim) {
        let is_mark = line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        match (is_mark, since_test) {
            (true, _) => since_test = Some(()),
            (false, Some(())) if line.starts_with("#[ignore") => since_test = None,
            _ => {}
        }
        if let Some((_, declared)) = line.split_once("fn ") {
            let found = declared.split(['(', '<']).next() == Some(name);
            if found && since_test.is_some() {
                return true;
            }
            since_test = None;
        }
    }
    false
}

/// The rows of a table, without its head and the line below it; each as its cells.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| line.starts_with("| "));
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim_matches(['|', ' ']);
        line.split(" | ")
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let rows = lines.map(cells);
    rows.filter(|row| !row[0].starts_with("---"))
        .skip(1)
        .collect()
}

#[test]
fn no_row_is_without_a_test_that_shows_it() {
    let folder = fs::read_dir(root().join("docs/security")).unwrap();
    let mut tables = 0;
    for file in folder.map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if name == "README.md" {
            continue;
        }
        tables += 1;
        let rows = rows(&fs::read_to_string(&file).unwrap());
        assert!(rows.len() >= 5, "{name} has no table");
        for row in rows {
            assert_eq!(row.len(), 4, "{name}: {row:?}");
            let shown: Vec<_> = row[3].split(", ").collect();
            for test in shown {
                let test = test.trim_matches('`');
                let (file, function) = test.split_once("::").unwrap_or((test, ""));
                assert!(is_a_test(file, function), "{name}, {}: {test}", row[0]);
            }
        }
    }
    assert!(tables >= 5, "the tables have gone");
}

#[test]
fn every_table_is_in_the_list() {
    let list = fs::read_to_string(root().join("docs/security/README.md")).unwrap();
    for file in fs::read_dir(root().join("docs/security")).unwrap() {
        let name = file.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            name == "README.md" || list.contains(&format!("({name})")),
            "{name}"
        );
    }
}

#[test]
fn helpers_and_steps_are_no_tests() {
    let flow = "crates/identity/tests/flow.rs";
    assert!(is_a_test(flow, "a_person_signs_in"));
    for (file, name) in [
        (flow, "come_back"),
        (flow, "no_such_test"),
        ("crates/identity/tests/secrets.rs", "a_step"),
        ("no/such/file.rs", "a_person_signs_in"),
    ] {
        assert!(!is_a_test(file, name), "{file}::{name}");
    }
}
