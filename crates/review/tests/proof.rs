//! What proves more than a probe: the controlled experiment, the app's own session and one
//! record in clear, as the window asks for them, on the practice tenant.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use async_trait::async_trait;
use scopeglass_domain::Problem;
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, ToldView};
use scopeglass_review::{Credential, Desk, Host, Paths, PracticeApp, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use url::Url;

/// A face whose browser is the tenant's administrator.
#[derive(Clone)]
struct Face(Facts);

#[async_trait]
impl Host for Face {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let (authority, graph) = (self.0.authority.clone(), self.0.graph.clone());
        let client = self.0.public_client().unwrap();
        Ok(PracticeTenant::on_loopback(authority, graph, client, []))
    }

    fn practice_app(&self) -> Option<PracticeApp> {
        self.0.clients.iter().find_map(|client| {
            Some(PracticeApp {
                client: client.id(),
                credential: Credential::Secret(client.secret()?.clone()),
            })
        })
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        let (facts, url) = (self.0.clone(), url.to_string());
        let person = facts.people[0].user.clone();
        tokio::spawn(async move {
            let _ = scopeglass_practice::visit(&facts, &url, &person).await;
        });
        Ok(())
    }

    fn open_path(&self, _path: &Path) -> Result<(), Problem> {
        Ok(())
    }

    fn to_front(&self) {}

    fn event(&self, _event: Event) {}

    async fn choose_article(&self, _title: &str) -> Option<PathBuf> {
        None
    }

    async fn choose_folder(&self, _title: &str, _from: &Path) -> Option<PathBuf> {
        None
    }

    async fn choose_save_file(&self, _title: &str, _from: &Path, _name: &str) -> Option<PathBuf> {
        None
    }
}

struct Stage {
    desk: Desk<Face>,
    home: tempfile::TempDir,
    review: String,
    _practice: Practice,
}

impl Stage {
    /// A review of these permissions, each with its kind.
    async fn of(permissions: &[(&str, &str)]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let practice = Practice::start(Options::default()).await.unwrap();
        let face = Face(practice.facts().clone());
        let desk = Desk::open(Paths::below(home.path()), face).unwrap();
        desk.use_language("en").unwrap();
        let listed: Vec<Value> = permissions
            .iter()
            .map(|(name, kind)| json!({ "name": name, "kind": kind }))
            .collect();
        let args = json!({ "app": "Trial", "permissions": listed });
        let view = dispatch(&desk, "review_from_list", args).await.unwrap();
        let review = view["id"].as_str().unwrap().to_owned();
        Self {
            desk,
            home,
            review,
            _practice: practice,
        }
    }

    async fn ask(&self, command: &str) -> Result<Value, ToldView> {
        self.ask_with(command, json!({})).await
    }

    async fn ask_with(&self, command: &str, mut args: Value) -> Result<Value, ToldView> {
        args["review"] = json!(self.review);
        dispatch(&self.desk, command, args).await
    }

    /// Everything that was written for this person.
    fn saved(&self) -> String {
        fn below(folder: &Path, found: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    below(&path, found);
                } else {
                    found.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
                }
            }
        }
        let mut found = String::new();
        below(self.home.path(), &mut found);
        found
    }
}

fn verdicts(view: &Value) -> Vec<(String, String)> {
    let steps = view["proof"]["experiment"]["steps"].as_array().unwrap();
    let told = steps.iter().map(|step| {
        let text = |key: &str| step[key].as_str().unwrap().to_owned();
        (text("name"), text("verdict"))
    });
    told.collect()
}

#[tokio::test]
async fn consent_by_consent_each_permission_is_proved() {
    let stage = Stage::of(&[
        ("Calendars.Read", "delegated"),
        ("Contacts.Read", "delegated"),
        ("Group.Read.All", "delegated"),
    ])
    .await;
    let view = stage.ask("experiment").await.unwrap();
    let want = ["Calendars.Read", "Contacts.Read", "Group.Read.All"]
        .map(|name| (name.to_owned(), "proved".to_owned()));
    assert_eq!(verdicts(&view), want);
    let first = &view["proof"]["experiment"]["steps"][0];
    assert_eq!(first["before"]["outcome"], "denied");
    assert_eq!(first["after"]["outcome"], "exposed");
    assert_eq!(view["proof"]["experiment"]["spoiled"], Value::Null);
    // It is kept with the review, and the last session stays for the probes.
    assert!(stage.saved().contains("\"experiment\""));
    let view = stage.ask("probe").await.unwrap();
    assert_eq!(view["permissions"][0]["evidence"]["outcome"], "exposed");
}

#[tokio::test]
async fn what_was_consented_to_before_spoils_the_experiment_and_says_so() {
    let stage = Stage::of(&[("Contacts.Read", "delegated")]).await;
    stage.ask("sign_in").await.unwrap();
    let view = stage.ask("experiment").await.unwrap();
    assert_eq!(
        verdicts(&view),
        [("Contacts.Read".to_owned(), "spoiled".to_owned())]
    );
    let told = view["proof"]["experiment"]["spoiled"].as_str().unwrap();
    assert!(
        told.contains("Contacts.Read") && told.contains("app registration"),
        "{told}"
    );
}

#[tokio::test]
async fn a_request_without_delegated_permissions_has_no_experiment() {
    let stage = Stage::of(&[("Contacts.Read", "application")]).await;
    let told = stage.ask("experiment").await.unwrap_err();
    assert_eq!(told.code, "experiment-empty");
}

#[tokio::test]
async fn with_the_apps_own_session_its_reach_is_seen_and_not_projected() {
    let stage = Stage::of(&[("Contacts.Read", "application")]).await;
    let view = stage
        .ask_with("sign_in_app", json!({ "client": "" }))
        .await
        .unwrap();
    let roles = view["proof"]["app"]["roles"].as_array().unwrap();
    assert!(roles.contains(&json!("Contacts.Read")), "{roles:?}");

    let view = stage.ask("probe").await.unwrap();
    let seen = &view["permissions"][0]["evidence"];
    assert_eq!(seen["call"], "GET /users/{id}/contacts");
    assert_eq!(seen["projection"], Value::Null);
    assert!(
        seen["across"]
            .as_str()
            .unwrap()
            .starts_with("Mailboxes: 25 asked of 250")
    );
    assert!(seen["count_value"].as_f64().unwrap() > 25.0);

    let view = stage.ask("sign_out_app").await.unwrap();
    assert_eq!(view["proof"]["app"]["client"], Value::Null);
    assert_eq!(stage.ask("probe").await.unwrap_err().code, "not-signed-in");
}

#[tokio::test]
async fn a_record_in_clear_is_shown_once_noted_and_written_nowhere() {
    let stage = Stage::of(&[("Contacts.Read", "delegated")]).await;
    stage.ask("sign_in").await.unwrap();
    stage.ask("probe").await.unwrap();
    let clear = stage
        .ask_with("show_in_clear", json!({ "index": 0 }))
        .await
        .unwrap();
    let fields = clear["fields"].as_array().unwrap();
    let name = fields
        .iter()
        .find(|field| field["field"] == "displayName")
        .unwrap();
    let name = name["value"].as_str().unwrap();
    assert!(!name.contains('•'));
    let looks = clear["review"]["proof"]["looks"].as_array().unwrap();
    assert!(looks[0].as_str().unwrap().contains("Contacts.Read"));
    let saved = stage.saved();
    assert!(
        saved.contains("\"looks\"") && !saved.contains(name),
        "{name}"
    );
}

/// No run of four letters or digits of what people wrote is in anything that was kept or
/// shown: the saved review, the views, and each machine-readable report.
#[tokio::test]
async fn nothing_that_people_wrote_survives_in_what_is_kept_or_shown() {
    let names = [
        "Calendars.Read",
        "Contacts.Read",
        "User.Read.All",
        "Group.Read.All",
    ];
    let stage = Stage::of(&names.map(|name| (name, "delegated"))).await;
    stage.ask("sign_in").await.unwrap();
    // Who is signed in is told by name; of the tenant's people nothing is.
    let shown = stage.ask("probe").await.unwrap()["permissions"].to_string();
    let kept = stage.saved();
    for index in 0..names.len() {
        let args = json!({ "index": index });
        let clear = stage.ask_with("show_in_clear", args).await.unwrap();
        for field in clear["fields"].as_array().unwrap() {
            let path = field["field"].as_str().unwrap();
            let personal = [
                "name", "mail", "phone", "subject", "body", "address", "note",
            ];
            let personal = personal
                .iter()
                .any(|word| path.to_lowercase().contains(word));
            let value = field["value"].as_str().unwrap();
            if personal && value.chars().count() >= 8 && !path.contains("timeZone") {
                assert!(!kept.contains(value), "{path} is kept");
                assert!(!shown.contains(value), "{path} is shown");
            }
        }
    }
}
