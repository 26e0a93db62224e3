//! Requests on the command line: an app of the tenant, and two requests compared.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use scopeglass_tests::binary;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn scopeglass(home: &Path, words: &[&str]) -> Output {
    Command::new(binary("scopeglass"))
        .env_clear()
        .env("HOME", home)
        .env("PATH", "/usr/bin:/bin")
        .env("LANG", "C.UTF-8")
        .env("TZ", "UTC")
        .current_dir(home)
        .stdin(Stdio::null())
        .args(words)
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    format!(
        "{}\n{}",
        out(output),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn events(output: &Output) -> Vec<Value> {
    let text = out(output);
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("one JSON object a line"))
        .collect()
}

const LAST_YEAR: &str = "Larkspur asks for:\n\
    • Mail.Read (delegated) – to find invitations\n\
    • Files.Read (delegated) – to attach files\n\
    • Calendars.Read (delegated) – to show free rooms\n\
    • User.Read – to sign in\n";
const TODAY: &str = "Larkspur asks for:\n\
    • Mail.ReadWrite (delegated) – to file invitations\n\
    • Calendars.Read (application) – to show free rooms\n\
    • Contacts.Read (delegated) – to invite people\n\
    • User.Read – to sign in\n";

#[test]
fn last_years_article_is_compared_with_todays() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("then.txt"), LAST_YEAR).unwrap();
    std::fs::write(home.path().join("now.txt"), TODAY).unwrap();
    let output = scopeglass(home.path(), &["compare", "then.txt", "now.txt"]);
    assert_eq!(output.status.code(), Some(7), "{}", said(&output));
    insta::assert_snapshot!(out(&output));

    let json = scopeglass(home.path(), &["compare", "now.txt", "then.txt", "--json"]);
    assert_eq!(json.status.code(), Some(7));
    let view = &events(&json)[0]["comparison"];
    let groups: Vec<&str> = view["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        groups,
        ["added", "kind-changed", "narrowed", "removed", "same"]
    );
}

#[test]
fn requests_that_are_alike_end_with_zero_and_unreadable_ones_with_three() {
    let home = tempfile::tempdir().unwrap();
    let same = scopeglass(home.path(), &["compare", "profile:webex", "profile:webex"]);
    assert_eq!(same.status.code(), Some(0), "{}", said(&same));
    let link = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=\
                11111111-2222-3333-4444-555555555555&scope=Mail.Read&response_type=code";
    let differs = scopeglass(home.path(), &["compare", link, "profile:webex"]);
    assert_eq!(differs.status.code(), Some(7), "{}", said(&differs));
    let missing = scopeglass(home.path(), &["compare", "nothing.txt", "profile:webex"]);
    assert_eq!(missing.status.code(), Some(3), "{}", said(&missing));
    let unknown = scopeglass(home.path(), &["compare", "profile:nobody", "profile:webex"]);
    assert_eq!(unknown.status.code(), Some(3), "{}", said(&unknown));
}

#[test]
fn an_app_of_the_tenant_is_reviewed_to_its_report() {
    let home = tempfile::tempdir().unwrap();
    let words = [
        "review",
        "--practice",
        "--app",
        "Wexley Meetings",
        "--as",
        "admin",
        "--json",
        "--out",
        "reports",
        "--format",
        "json",
    ];
    let output = scopeglass(home.path(), &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let events = events(&output);
    let one = |name: &str| events.iter().find(|event| event["event"] == name).unwrap();
    assert!(
        one("connected")["user"]
            .as_str()
            .unwrap()
            .starts_with("noor")
    );
    let request = one("request");
    let signs = request["signs"].as_array().unwrap();
    let signs: Vec<&str> = signs
        .iter()
        .map(|sign| sign["text"].as_str().unwrap())
        .collect();
    assert!(
        signs[0].starts_with("The app is registered in another tenant."),
        "{signs:?}"
    );
    let standing = |name: &str| {
        let mut asked = request["permissions"].as_array().unwrap().iter();
        let found = asked.find(|asked| asked["name"] == name).unwrap();
        found["standing"][0].as_str().unwrap().to_owned()
    };
    assert_eq!(
        standing("Group.Read.All"),
        "Granted for everybody in the organisation."
    );
    assert!(standing("Contacts.Read").starts_with("Granted to the app itself"));
    assert!(!one("done")["files"].as_array().unwrap().is_empty());
}

#[test]
fn an_app_that_is_not_there_is_refused_before_anything_is_written() {
    let home = tempfile::tempdir().unwrap();
    let words = [
        "review",
        "--practice",
        "--app",
        "Nobody",
        "--as",
        "admin",
        "--out",
        "reports",
    ];
    let output = scopeglass(home.path(), &words);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("The tenant has no app “Nobody”."));
    assert!(!home.path().join("reports").exists());
}
