//! Connecting, the doctor, errors and tokens on the command line. The real tenant is the
//! practice tenant over TLS, given by its addresses as any authority of one's own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use scopeglass_practice::{Facts, Options, Practice};
use serde_json::Value;
use std::path::Path;
use std::process::{Output, Stdio};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;

fn scopeglass() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scopeglass"));
    command.env("LANG", "C").kill_on_drop(true);
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(name);
    }
    command
}

async fn run(arguments: &[&str]) -> Output {
    let mut command = scopeglass();
    command.args(arguments).arg("--lang=en");
    command.stdin(Stdio::null()).output().await.unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What an admin would say of the tenant.
fn place(facts: &Facts) -> Vec<String> {
    let ca = facts.ca.as_ref().map(|file| file.display().to_string());
    let mut words = vec![
        format!("--client={}", facts.public_client().unwrap()),
        format!("--authority={}", facts.authority),
        format!("--graph={}", facts.graph),
    ];
    words.extend(ca.map(|ca| format!("--ca={ca}")));
    words
}

async fn tenant() -> Practice {
    let options = Options {
        tls: true,
        ..Options::default()
    };
    Practice::start(options).await.unwrap()
}

/// Runs a review to its end, visiting the sign-in page that it names.
async fn reviewed(facts: &Facts, folder: &Path, place: &[String]) -> (Vec<Value>, Option<i32>) {
    let mut child = scopeglass()
        .arg("review")
        .args(place)
        .args([
            "--json",
            "--no-browser",
            "--no-input",
            "--lang=en",
            "--format=json",
        ])
        .arg(format!("--data={}", folder.display()))
        .arg(format!("--out={}", folder.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut events = Vec::new();
    while let Some(line) = lines.next_line().await.unwrap() {
        let event: Value = serde_json::from_str(&line).unwrap();
        if event["event"] == "sign-in" {
            let url = event["url"].as_str().unwrap();
            let person = facts.people[0].user.as_str();
            scopeglass_practice::visit(facts, url, person)
                .await
                .unwrap();
        }
        events.push(event);
    }
    (events, child.wait().await.unwrap().code())
}

#[tokio::test]
async fn a_review_runs_with_a_tenant_of_ones_own() {
    let practice = tenant().await;
    let facts = practice.facts();
    let folder = tempfile::tempdir().unwrap();
    let (events, exit) = reviewed(facts, folder.path(), &place(facts)).await;
    let of = |name: &str| events.iter().find(|event| event["event"] == name);
    assert!(matches!(exit, Some(0 | 5)), "{exit:?} {events:?}");
    assert_eq!(of("signed-in").unwrap()["tenant"], facts.tenant.to_string());
    let people = of("sign-in").unwrap()["people"].as_array().unwrap();
    assert!(people.is_empty(), "nobody is offered on a real tenant");
    assert_eq!(of("done").unwrap()["files"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_saved_connection_is_used_by_its_name_and_forgotten() {
    let practice = tenant().await;
    let facts = practice.facts();
    let folder = tempfile::tempdir().unwrap();
    let data = format!("--data={}", folder.path().display());
    let words = place(facts);
    let mut arguments: Vec<&str> = vec!["connect", "--name=Contoso", "--json", &data];
    arguments.extend(words.iter().map(String::as_str));
    let saved = run(&arguments).await;
    assert_eq!(saved.status.code(), Some(0), "{}", text(&saved.stderr));
    assert!(text(&saved.stdout).contains(&facts.tenant.to_string()));
    let name = ["--connection=contoso".to_owned()];
    let (events, exit) = reviewed(facts, folder.path(), &name).await;
    assert!(matches!(exit, Some(0 | 5)), "{exit:?} {events:?}");
    let gone = run(&["connect", "--forget=Contoso", &data]).await;
    assert_eq!(gone.status.code(), Some(0));
    let unknown = run(&["review", "--connection=Contoso", &data]).await;
    assert_eq!(unknown.status.code(), Some(2), "{}", text(&unknown.stderr));
}

#[tokio::test]
async fn where_to_sign_in_has_to_be_said_and_said_right() {
    for (arguments, said) in [
        (vec!["review"], "missing"),
        (
            vec!["review", "--tenant=contoso.com", "--client=x"],
            "application ID",
        ),
        (vec!["review", "--practice", "--client=x"], "exclude"),
        (
            vec![
                "review",
                "--tenant=x",
                "--client=11111111-2222-3333-4444-555555555555",
            ],
            "no tenant",
        ),
        (
            vec![
                "review",
                "--tenant=a.b",
                "--client=14d82eec-204b-4c2f-b7e8-296a70dab67e",
            ],
            "Microsoft Graph Command Line Tools",
        ),
    ] {
        let out = run(&arguments).await;
        assert_eq!(out.status.code(), Some(2), "{arguments:?}");
        assert!(
            text(&out.stderr).contains(said),
            "{arguments:?}: {}",
            text(&out.stderr)
        );
    }
}

#[tokio::test]
async fn the_guide_gives_one_command_with_exactly_the_permissions() {
    let out = run(&[
        "connect",
        "--guide",
        "--for=Calendars.Read",
        "--cloud=gcc-high",
    ])
    .await;
    let told = text(&out.stdout);
    assert_eq!(out.status.code(), Some(0));
    assert!(told.contains("http://localhost") && told.contains("entra.microsoft.us"));
    // The published id of the delegated permission.
    assert!(
        told.contains("465a38f9-76ea-45b9-9f34-9e8b0d4b0b42"),
        "{told}"
    );
}

#[tokio::test]
async fn an_error_is_explained_and_an_unknown_one_leads_to_microsoft() {
    let out = run(&["error", "AADSTS65001", "invalid_grant"]).await;
    assert_eq!(out.status.code(), Some(0));
    let told = text(&out.stdout);
    assert!(
        told.contains("half a minute") && told.contains("invalid_grant"),
        "{told}"
    );
    let out = run(&["error", "999999"]).await;
    assert_eq!(out.status.code(), Some(3));
    assert!(text(&out.stdout).contains("https://login.microsoftonline.com/error?code=999999"));
}

#[tokio::test]
async fn a_token_is_read_from_standard_input_and_never_printed() {
    // {"alg":"none"} {"scp":"Calendars.Read","xms_cc":["cp1"],"idtyp":"user"}
    let token = "eyJhbGciOiJub25lIn0.eyJzY3AiOiJDYWxlbmRhcnMuUmVhZCIsInhtc19jYyI6WyJjcDEiXSwiaWR0eXAiOiJ1c2VyIn0.c2ln";
    let mut child = scopeglass()
        .args(["token", "--offline", "--lang=en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(token.as_bytes()).await.unwrap();
    drop(input);
    let out = child.wait_with_output().await.unwrap();
    let told = text(&out.stdout);
    assert_eq!(out.status.code(), Some(0), "{told}");
    assert!(
        told.contains("Calendars.Read") && told.contains("claims challenges"),
        "{told}"
    );
    assert!(!told.contains("eyJ"), "{told}");
}

#[tokio::test]
async fn the_doctor_examines_a_tenant_and_writes_a_bundle_that_names_nobody() {
    let practice = tenant().await;
    let facts = practice.facts();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("doctor.json");
    let (data, bundle) = (
        format!("--data={}", folder.path().display()),
        format!("--bundle={}", file.display()),
    );
    let words = place(facts);
    let mut arguments: Vec<&str> = vec!["doctor", "--json", &data, &bundle];
    arguments.extend(words.iter().map(String::as_str));
    let out = run(&arguments).await;
    let events: Vec<Value> = text(&out.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let outcome = |id: &str| {
        let check = events.iter().find(|event| event["check"]["id"] == id);
        check.unwrap()["check"]["outcome"].clone()
    };
    for check in [
        "tls",
        "clock",
        "loopback",
        "metadata",
        "registration",
        "graph",
    ] {
        assert_eq!(outcome(check), "fine", "{check}: {events:?}");
    }
    assert_eq!(outcome("token"), "skipped");
    let bundle = std::fs::read_to_string(&file).unwrap();
    let client = facts.public_client().unwrap().to_string();
    for secret in [client, facts.tenant.to_string()] {
        assert!(!bundle.contains(&secret), "{bundle}");
    }
    let again = run(&arguments).await;
    assert_eq!(
        again.status.code(),
        Some(6),
        "a file that is there is not replaced"
    );
    let arguments: Vec<&str> = arguments
        .into_iter()
        .filter(|word| !word.starts_with("--ca"))
        .collect();
    let arguments: Vec<&str> = arguments
        .into_iter()
        .filter(|word| !word.starts_with("--bundle"))
        .collect();
    let distrusted = run(&arguments).await;
    assert_eq!(distrusted.status.code(), Some(4));
}
