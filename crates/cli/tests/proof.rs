//! The controlled experiment, the app's own sign-in and one record in clear on the command
//! line, on the practice tenant.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

fn review(folder: &Path, more: &[&str]) -> (Vec<Value>, String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_scopeglass"))
        .args([
            "review",
            "--practice",
            "--as=admin",
            "--no-input",
            "--lang=en",
            "--format=json",
        ])
        .arg(format!("--data={}", folder.display()))
        .arg(format!("--out={}", folder.display()))
        .args(more)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let events = told
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    (events.collect(), told, output.status.code())
}

fn of<'e>(events: &'e [Value], name: &str) -> &'e Value {
    let found = events.iter().find(|event| event["event"] == name);
    found.unwrap_or_else(|| panic!("no {name} among {events:?}"))
}

#[test]
fn the_experiment_proves_each_consent_and_the_app_is_asked_as_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (events, _, code) = review(folder.path(), &["--json", "--experiment", "--as-app"]);
    assert_eq!(code, Some(0), "{events:?}");

    let steps = of(&events, "experiment")["steps"].as_array().unwrap();
    assert!(steps.len() >= 4, "{steps:?}");
    for step in steps {
        assert_eq!(step["verdict"], "proved", "{step}");
        assert_eq!(step["before"]["outcome"], "denied", "{step}");
    }
    let app = of(&events, "app-signed-in");
    assert!(
        app["roles"]
            .as_array()
            .unwrap()
            .contains(&"Contacts.Read".into())
    );
    let contacts = events
        .iter()
        .find(|event| event["event"] == "probe" && event["permission"] == "Contacts.Read")
        .unwrap();
    assert_eq!(contacts["call"], "GET /users/{id}/contacts");
    assert!(
        contacts["across"].as_str().unwrap().contains("250"),
        "{contacts}"
    );

    let file = of(&events, "done")["files"][0].as_str().unwrap();
    let report: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let told = report["experiment"]["steps"].as_array().unwrap();
    assert_eq!(told.len(), steps.len());
    let method = report["method"].as_array().unwrap();
    assert!(method.iter().any(|part| part["code"] == "experiment"));
}

#[test]
fn a_record_in_clear_goes_to_the_terminal_and_into_no_output_that_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (_, told, _) = review(folder.path(), &["--show-clear=Calendars.Read"]);
    let line = told
        .lines()
        .find(|line| line.trim_start().starts_with("subject = "));
    let subject = line.unwrap().split(" = ").nth(1).unwrap().to_owned();
    assert!(!subject.contains('•') && !subject.is_empty());

    let other = tempfile::tempdir().unwrap();
    let (events, told, _) = review(other.path(), &["--json", "--show-clear=Calendars.Read"]);
    assert_eq!(
        of(&events, "shown-in-clear")["permission"],
        "Calendars.Read"
    );
    assert!(!told.contains(&subject), "{subject}");
}

#[test]
fn an_app_without_a_credential_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let client = "--app-client=9d24e1f3-6a5c-4b07-b3c8-07e1d45af692";
    let (events, _, code) = review(folder.path(), &["--json", client]);
    assert_eq!(code, Some(2), "{events:?}");
    let named = events
        .iter()
        .any(|event| event.to_string().contains("SCOPEGLASS_APP_SECRET"));
    assert!(named, "{events:?}");
}
