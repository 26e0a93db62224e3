//! A real tenant, as far as one can be had on this computer: the practice tenant over TLS,
//! reached as an authority of one's own by its addresses, its certificate authority and an
//! app registration. Nothing of the practice mode takes part.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use async_trait::async_trait;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, ToldView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use url::Url;

/// A face with no practice tenant, whose browser is a person of the real one.
struct Face {
    facts: Facts,
}

#[async_trait]
impl Host for Face {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        Err(Problem::new(ErrorCode::PracticeUnavailable))
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        let (facts, url) = (self.facts.clone(), url.to_string());
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
    facts: Facts,
    home: tempfile::TempDir,
    _practice: Practice,
}

impl Stage {
    async fn open() -> Self {
        let options = Options {
            tls: true,
            ..Options::default()
        };
        let practice = Practice::start(options).await.unwrap();
        let home = tempfile::tempdir().unwrap();
        let facts = practice.facts().clone();
        let desk = desk(&home, &facts);
        Self {
            desk,
            facts,
            home,
            _practice: practice,
        }
    }

    /// What an admin would type of it.
    fn typed(&self) -> Value {
        json!({
            "name": "Contoso", "cloud": "custom", "tenant": "", "first_party": false,
            "client": self.facts.public_client().unwrap().to_string(),
            "authority": self.facts.authority.as_str(),
            "graph": self.facts.graph.as_str(),
            "ca_file": self.facts.ca.as_ref().unwrap().display().to_string(),
        })
    }

    async fn ask(&self, command: &str, args: Value) -> Result<Value, ToldView> {
        dispatch(&self.desk, command, args).await
    }

    async fn connect(&self) -> Value {
        let input = json!({ "input": self.typed() });
        self.ask("save_place", input).await.unwrap()
    }
}

fn desk(home: &tempfile::TempDir, facts: &Facts) -> Desk<Face> {
    let face = Face {
        facts: facts.clone(),
    };
    let desk = Desk::open(Paths::below(home.path()), face).unwrap();
    desk.use_language("en").unwrap();
    desk
}

#[tokio::test]
async fn a_whole_review_runs_with_a_tenant_of_ones_own() {
    let stage = Stage::open().await;
    stage.connect().await;
    let profile = json!({ "profile": "webex" });
    let begun = stage.ask("review_from_profile", profile).await.unwrap();
    let review = json!({ "review": begun["id"] });
    assert_eq!(begun["sign_in"]["place"], "Contoso");
    assert_eq!(begun["sign_in"]["practice"], false);
    assert_eq!(
        begun["sign_in"]["people"],
        json!([]),
        "nobody is offered on a real tenant"
    );
    let signed_in = stage.ask("sign_in", review.clone()).await.unwrap();
    let account = &signed_in["sign_in"]["account"];
    assert_eq!(account["tenant"], stage.facts.tenant.to_string());
    let probed = stage.ask("probe", review.clone()).await.unwrap();
    let permissions = probed["permissions"].as_array().unwrap();
    let outcomes: Vec<_> = permissions
        .iter()
        .map(|p| &p["evidence"]["outcome"])
        .collect();
    assert!(
        outcomes.iter().any(|outcome| **outcome == "exposed"),
        "{outcomes:?}"
    );
    let out = stage.ask("sign_out", review).await.unwrap();
    assert_eq!(out["sign_in"]["account"], Value::Null);
    let earlier = out["sign_in"]["earlier"].as_str().unwrap();
    assert!(!earlier.is_empty());
}

#[tokio::test]
async fn a_connection_is_there_after_a_restart_and_holds_no_secret() {
    let stage = Stage::open().await;
    let saved = stage.connect().await;
    let place = &saved["places"][1];
    assert_eq!(
        (&place["name"], &place["chosen"]),
        (&json!("Contoso"), &json!(true))
    );
    let again = desk(&stage.home, &stage.facts);
    let places = dispatch(&again, "places", json!({})).await.unwrap();
    assert_eq!(places["places"], saved["places"]);
    let file = std::fs::read_to_string(stage.home.path().join("settings.json")).unwrap();
    for word in ["secret", "token", "password"] {
        assert!(!file.contains(word), "{file}");
    }
}

#[tokio::test]
async fn a_forgotten_connection_takes_its_sessions_along() {
    let stage = Stage::open().await;
    let saved = stage.connect().await;
    let profile = json!({ "profile": "webex" });
    let begun = stage.ask("review_from_profile", profile).await.unwrap();
    let review = json!({ "review": begun["id"] });
    stage.ask("sign_in", review.clone()).await.unwrap();
    let place = json!({ "place": saved["places"][1]["id"] });
    let left = stage.ask("remove_place", place).await.unwrap();
    assert_eq!(left["places"].as_array().unwrap().len(), 1);
    assert_eq!(
        left["places"][0]["chosen"], true,
        "the practice tenant is the usual one again"
    );
    let told = stage.ask("probe", review).await.unwrap_err();
    assert_eq!(told.code, "not-signed-in");
}

#[tokio::test]
async fn a_kept_session_is_gone_on_with_and_signing_out_forgets_it() {
    let stage = Stage::open().await;
    stage.connect().await;
    let begin = async || {
        let profile = json!({ "profile": "webex" });
        let begun = stage.ask("review_from_profile", profile).await.unwrap();
        json!({ "review": begun["id"] })
    };
    let (first, second) = (begin().await, begin().await);
    stage.ask("sign_in", first.clone()).await.unwrap();
    // The request asks for offline_access, so the session is one that can be kept.
    let view = stage.ask("open_review", second.clone()).await.unwrap();
    let kept = view["sign_in"]["kept"][0].clone();
    assert_eq!(kept["username"], stage.facts.people[0].user);
    let going_on = json!({ "review": second["review"], "account": kept["id"] });
    let view = stage.ask("sign_in_as", going_on.clone()).await.unwrap();
    assert_eq!(view["sign_in"]["account"]["username"], kept["username"]);
    stage.ask("sign_out", second.clone()).await.unwrap();
    let told = stage.ask("sign_in_as", going_on).await.unwrap_err();
    assert_eq!(told.code, "session-ended");
}

#[tokio::test]
async fn what_is_typed_is_checked_before_anybody_signs_in() {
    let stage = Stage::open().await;
    let check = async |field: &str, value: &str| {
        let mut typed = stage.typed();
        typed[field] = json!(value);
        stage.ask("check_place", json!({ "input": typed })).await
    };
    let tenant = check("name", "").await.unwrap();
    assert_eq!(tenant, stage.facts.tenant.to_string());
    let nowhere = stage
        .facts
        .authority
        .join("/11111111-2222-3333-4444-555555555555");
    let told = check("authority", nowhere.unwrap().as_str())
        .await
        .unwrap_err();
    assert_eq!(told.code, "authority-invalid");
    let told = check("ca_file", "").await.unwrap_err();
    assert_eq!(
        told.code, "authority-unreachable",
        "an unknown authority is not believed"
    );
    let told = check("client", "contoso").await.unwrap_err();
    assert_eq!(told.code, "client-id-invalid");
}
