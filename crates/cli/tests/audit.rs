//! `scopeglass audit`, run as a person or a script would run it.

#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

const READ: [&str; 7] = [
    "--practice",
    "--as",
    "noor.vandalen",
    "--sign-ins",
    "--json",
    "--apps",
    "900",
];

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scopeglass"));
    command
        .current_dir(home)
        .args(["audit", "--data", "data"])
        .args(arguments);
    command
}

fn audit(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments).output().unwrap()
}

fn events(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn last(output: &Output) -> Value {
    events(output).pop().unwrap()
}

#[test]
fn an_audit_ends_with_zero_where_it_is_complete_and_its_files_are_there() {
    let home = tempfile::tempdir().unwrap();
    let arguments = [
        &READ[..],
        &[
            "--grants",
            "3000",
            "--format",
            "csv,parquet",
            "--out",
            "out",
        ],
    ]
    .concat();
    let output = audit(home.path(), &arguments);
    let done = last(&output);
    assert_eq!(output.status.code(), Some(0), "{done}");
    assert_eq!(
        (&done["event"], &done["complete"]),
        (&"done".into(), &true.into())
    );
    assert_eq!(done["files"].as_array().unwrap().len(), 6);
    let findings = events(&output)
        .into_iter()
        .filter(|one| one["event"] == "finding")
        .count();
    assert!(findings > 0);

    let listed = events(&audit(home.path(), &["--list", "--json"]));
    let id = listed[0]["audit"].as_str().unwrap();
    let open = audit(home.path(), &["--open", id]);
    assert_eq!(open.status.code(), Some(0));
    assert!(
        String::from_utf8(open.stdout)
            .unwrap()
            .contains("Complete: ")
    );
    let same = audit(home.path(), &["--compare", id, id, "--json"]);
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(audit(home.path(), &["--delete", id]).status.code(), Some(0));
    assert!(events(&audit(home.path(), &["--list", "--json"])).is_empty());
}

#[test]
fn an_interrupted_audit_ends_with_its_own_code_and_is_resumed() {
    let home = tempfile::tempdir().unwrap();
    let arguments = [&READ[..], &["--grants", "20000"]].concat();
    let mut child = command(home.path(), &arguments)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines
        .find(|line| line.as_ref().unwrap().contains("\"progress\""))
        .unwrap()
        .unwrap();
    let told = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(told.success());
    for line in lines {
        drop(line);
    }
    assert_eq!(child.wait().unwrap().code(), Some(130));

    let resumed = audit(home.path(), &[&arguments[..], &["--resume"]].concat());
    assert_eq!(resumed.status.code(), Some(0), "{}", last(&resumed));
    let nothing = audit(home.path(), &[&READ[..], &["--resume"]].concat());
    assert_ne!(nothing.status.code(), Some(0));
}

#[test]
fn what_is_wrong_on_the_command_line_is_told() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [
        &["--practice", "--format", "docx"][..],
        &["--grants", "5"],
        &["--list", "--resume"],
        &["--compare", "one"],
        &[],
    ] {
        assert_eq!(
            audit(home.path(), arguments).status.code(),
            Some(2),
            "{arguments:?}"
        );
    }
    let missing = audit(home.path(), &["--open", "nothing"]);
    assert_ne!(missing.status.code(), Some(0));
    assert!(
        String::from_utf8(missing.stderr)
            .unwrap()
            .contains("nothing")
    );
}
