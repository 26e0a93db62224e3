//! The ways to begin a review and to share one, as the window asks for them: through the
//! dispatcher, with no window.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use async_trait::async_trait;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_review::views::{Event, ToldView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use url::Url;

/// A face whose dialogs are answered beforehand.
#[derive(Default)]
struct Face {
    opens: Mutex<Option<PathBuf>>,
    saves: Mutex<Option<PathBuf>>,
}

#[async_trait]
impl Host for Face {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        Err(Problem::new(ErrorCode::PracticeUnavailable))
    }

    fn open_browser(&self, _url: &Url) -> Result<(), Problem> {
        Ok(())
    }

    fn open_path(&self, _path: &Path) -> Result<(), Problem> {
        Ok(())
    }

    fn to_front(&self) {}

    fn event(&self, _event: Event) {}

    async fn choose_article(&self, _title: &str) -> Option<PathBuf> {
        self.opens.lock().unwrap().clone()
    }

    async fn choose_folder(&self, _title: &str, _from: &Path) -> Option<PathBuf> {
        None
    }

    async fn choose_save_file(&self, _title: &str, _from: &Path, name: &str) -> Option<PathBuf> {
        let folder = self.saves.lock().unwrap().clone();
        folder.map(|folder| folder.join(name))
    }
}

struct Stage {
    desk: Desk<Face>,
    home: tempfile::TempDir,
}

impl Stage {
    fn open() -> Self {
        let home = tempfile::tempdir().unwrap();
        let desk = Desk::open(Paths::below(home.path()), Face::default()).unwrap();
        desk.use_language("en").unwrap();
        Self { desk, home }
    }

    async fn ask(&self, name: &str, args: Value) -> Result<Value, ToldView> {
        dispatch(&self.desk, name, args).await
    }

    async fn list(&self, names: &[(&str, Option<&str>)]) -> Value {
        let listed: Vec<Value> = names
            .iter()
            .map(|(name, kind)| json!({ "name": name, "kind": kind }))
            .collect();
        let args = json!({ "app": "Larkspur Rooms", "permissions": listed });
        self.ask("review_from_list", args).await.unwrap()
    }
}

fn names(changes: &Value, group: &str, side: &str) -> Vec<String> {
    let groups = changes["groups"].as_array().unwrap();
    let found = groups.iter().find(|one| one["id"] == group);
    let changes = found.and_then(|group| group["changes"].as_array());
    let changes = changes.into_iter().flatten();
    changes
        .map(|change| change[side]["name"].as_str().unwrap_or("–").to_owned())
        .collect()
}

#[tokio::test]
async fn a_list_put_together_by_hand_becomes_a_review_with_nothing_dropped() {
    let stage = Stage::open();
    let review = stage
        .list(&[
            ("Mail.Read", Some("application")),
            ("Calendars.Read", None),
            ("Mail.Raed", None),
        ])
        .await;
    assert_eq!(review["app"], "Larkspur Rooms");
    assert_eq!(review["source"]["kind"], "list");
    assert_eq!(review["permissions"][0]["kind"], "application");
    assert_eq!(review["permissions"][1]["kind"], Value::Null);
    let unread = &review["unrecognised"][0];
    assert_eq!(unread["quote"], "Mail.Raed");
    let candidates = unread["candidates"].as_array().unwrap();
    assert!(candidates.contains(&json!("Mail.Read")), "{candidates:?}");
}

#[tokio::test]
async fn a_dropped_file_is_told_by_its_content_and_a_broken_one_refused() {
    let stage = Stage::open();
    // `Larkspur asks for Mail.Read` in base64.
    let args = json!({ "name": "page.txt", "base64": "TGFya3NwdXIgYXNrcyBmb3IgTWFpbC5SZWFk" });
    let review = stage.ask("review_from_bytes", args).await.unwrap();
    assert_eq!(review["permissions"][0]["name"], "Mail.Read");
    for (base64, code) in [("%%%", "article-unreadable"), ("", "article-empty")] {
        let args = json!({ "name": "page.txt", "base64": base64 });
        let told = stage.ask("review_from_bytes", args).await.unwrap_err();
        assert_eq!(told.code, code);
    }
}

#[tokio::test]
async fn a_link_is_shown_in_its_parts_with_the_gravest_sign_first() {
    let stage = Stage::open();
    let text = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize\
        ?client_id=4b7c0a52-19de-4f80-8a34-6de2f0a1c977&response_type=token\
        &redirect_uri=http%3A%2F%2Fcollect.example%2F&scope=Mail.Read&state=secret";
    let args = json!({ "text": text, "name": null });
    let review = stage.ask("review_from_text", args).await.unwrap();
    assert!(!review.to_string().contains("secret"));
    let signs = review["signs"].as_array().unwrap();
    let weight = |sign: &Value| match sign["weight"].as_str() {
        Some("alarming") => 2,
        Some("odd") => 1,
        _ => 0,
    };
    let weights: Vec<i32> = signs.iter().map(weight).collect();
    assert_eq!(weights[0], 2, "{signs:#?}");
    assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
    let parts = review["source"]["parts"].as_array().unwrap();
    let redirect = parts.iter().find(|part| part["id"] == "redirect_uri");
    assert_eq!(redirect.unwrap()["weight"], "alarming");
}

#[tokio::test]
async fn any_two_requests_are_compared_and_the_other_way_round() {
    let stage = Stage::open();
    let review = stage
        .list(&[("Mail.ReadWrite", Some("delegated")), ("User.Read", None)])
        .await;
    let side = json!({ "type": "review", "review": review["id"] });

    let none = json!({ "first": { "type": "file" }, "second": side });
    assert!(
        stage.ask("compare", none).await.is_err(),
        "no file is chosen yet"
    );

    let file = stage.home.path().join("last-year.txt");
    std::fs::write(&file, "Mail.Read:delegated\nUser.Read").unwrap();
    *stage.desk.host().opens.lock().unwrap() = Some(file);
    let chosen = stage.ask("choose_compared", json!({})).await.unwrap();
    assert_eq!(chosen, "last-year.txt");
    let args = json!({ "first": { "type": "file" }, "second": side });
    let found = stage.ask("compare", args).await.unwrap();
    assert_eq!(names(&found, "widened", "from"), ["Mail.Read"]);
    assert_eq!(names(&found, "widened", "to"), ["Mail.ReadWrite"]);
    let args = json!({ "first": side, "second": { "type": "file" } });
    let back = stage.ask("compare", args).await.unwrap();
    assert_eq!(names(&back, "narrowed", "to"), ["Mail.Read"]);

    let profile = |id: &str| json!({ "type": "profile", "profile": id });
    let args = json!({ "first": profile("webex"), "second": profile("webex-current") });
    let editions = stage.ask("compare", args).await.unwrap();
    assert!(names(&editions, "removed", "from").contains(&"Contacts.Read".to_owned()));
    assert!(names(&editions, "added", "to").contains(&"openid".to_owned()));
}

#[tokio::test]
async fn what_a_review_asks_for_is_saved_as_a_profile_that_opens_again() {
    let stage = Stage::open();
    let review = stage.list(&[("Mail.Read", Some("application"))]).await;
    let args = json!({ "review": review["id"], "address": "https://larkspur.example/help" });
    let cancelled = stage.ask("save_profile", args.clone()).await.unwrap();
    assert_eq!(cancelled, Value::Null);

    *stage.desk.host().saves.lock().unwrap() = Some(stage.home.path().to_owned());
    let saved = stage.ask("save_profile", args.clone()).await.unwrap();
    let path = PathBuf::from(saved.as_str().unwrap());
    assert_eq!(path.file_name().unwrap(), "larkspur-rooms.toml");
    *stage.desk.host().opens.lock().unwrap() = Some(path);
    let again = stage.ask("review_from_file", json!({})).await.unwrap();
    assert_eq!(again["source"]["kind"], "profile");
    assert_eq!(again["source"]["address"], "https://larkspur.example/help");
    assert_eq!(again["permissions"][0]["kind"], "application");

    let missing = stage.home.path().join("no such folder");
    *stage.desk.host().saves.lock().unwrap() = Some(missing);
    let told = stage.ask("save_profile", args).await.unwrap_err();
    assert_eq!(told.code, "profile-not-written");
}
