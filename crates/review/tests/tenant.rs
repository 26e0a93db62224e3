//! Apps of the practice tenant as the window asks for them: connecting, choosing one,
//! reviewing it, and comparing it with what an article says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use async_trait::async_trait;
use scopeglass_domain::Problem;
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, SignInStage, ToldView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use url::Url;

/// A face whose browser is a person of the practice tenant.
#[derive(Clone)]
struct Face {
    facts: Facts,
    person: usize,
    stages: Arc<Mutex<Vec<SignInStage>>>,
}

#[async_trait]
impl Host for Face {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let (authority, graph) = (self.facts.authority.clone(), self.facts.graph.clone());
        let client = self.facts.public_client().unwrap();
        Ok(PracticeTenant::on_loopback(authority, graph, client, []))
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        let (facts, url) = (self.facts.clone(), url.to_string());
        let person = facts.people[self.person].user.clone();
        tokio::spawn(async move {
            let _ = scopeglass_practice::visit(&facts, &url, &person).await;
        });
        Ok(())
    }

    fn open_path(&self, _path: &Path) -> Result<(), Problem> {
        Ok(())
    }

    fn to_front(&self) {}

    fn event(&self, event: Event) {
        if let Event::Connect { stage, .. } = event {
            self.stages.lock().unwrap().push(stage);
        }
    }

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
    face: Face,
    _practice: Practice,
    _home: tempfile::TempDir,
}

impl Stage {
    async fn open() -> Self {
        let home = tempfile::tempdir().unwrap();
        let practice = Practice::start(Options::default()).await.unwrap();
        let face = Face {
            facts: practice.facts().clone(),
            person: 0,
            stages: Arc::default(),
        };
        let desk = Desk::open(Paths::below(home.path()), face.clone()).unwrap();
        desk.use_language("en").unwrap();
        Self {
            desk,
            face,
            _practice: practice,
            _home: home,
        }
    }

    async fn connected() -> Self {
        let stage = Self::open().await;
        stage.ask("connect", json!({})).await.unwrap();
        stage
    }

    async fn ask(&self, command: &str, args: Value) -> Result<Value, ToldView> {
        dispatch(&self.desk, command, args).await
    }

    async fn apps(&self, text: &str, limit: usize) -> Value {
        let args = json!({ "text": text, "limit": limit });
        self.ask("tenant_apps", args).await.unwrap()
    }

    async fn review(&self, app: &str) -> Value {
        let args = json!({ "app": app });
        self.ask("review_from_tenant", args).await.unwrap()
    }
}

fn names(apps: &Value) -> Vec<&str> {
    let apps = apps["apps"].as_array().unwrap().iter();
    apps.map(|app| app["name"].as_str().unwrap()).collect()
}

/// Signs and standings as a person reads them, the days that pass left out.
fn signs(review: &Value) -> Vec<String> {
    let signs = review["signs"].as_array().unwrap().iter();
    signs
        .map(|sign| {
            let weight = sign["weight"].as_str().unwrap();
            format!("{weight}: {}", sign["text"].as_str().unwrap())
        })
        .collect()
}

fn standing(review: &Value, name: &str, kind: &str) -> Vec<String> {
    let mut all = review["permissions"].as_array().unwrap().iter();
    let found = all.find(|one| one["name"] == name && one["kind"] == kind);
    let told = found.unwrap()["standing"].as_array().unwrap().iter();
    told.map(|one| one.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn connecting_asks_for_one_permission_and_says_why() {
    let stage = Stage::open().await;
    let before = stage.ask("connection", json!({})).await.unwrap();
    assert_eq!(before["account"], Value::Null);
    let asked = before["will_ask"].as_array().unwrap();
    let asked: Vec<_> = asked
        .iter()
        .map(|scope| scope["name"].as_str().unwrap())
        .collect();
    assert_eq!(asked, ["openid", "profile", "Directory.Read.All"]);
    let refused = stage
        .ask("tenant_apps", json!({ "text": "", "limit": 5 }))
        .await;
    assert_eq!(refused.unwrap_err().code, "not-connected");

    let connected = stage.ask("connect", json!({})).await.unwrap();
    assert!(
        connected["account"]["username"]
            .as_str()
            .unwrap()
            .starts_with("noor")
    );
    assert_eq!(
        stage.face.stages.lock().unwrap().last(),
        Some(&SignInStage::Done)
    );
    let gone = stage.ask("disconnect", json!({})).await.unwrap();
    assert_eq!(gone["account"], Value::Null);
}

#[tokio::test]
async fn apps_are_found_by_name_and_by_id_and_a_short_list_says_so() {
    let stage = Stage::connected().await;
    let found = stage.apps("teams", 10).await;
    assert_eq!(names(&found), ["Micros0ft Teams Sync"]);
    let app = &found["apps"][0];
    assert_eq!(app["gravest"], "alarming");
    assert!(app["signs"].as_u64().unwrap() >= 4, "{app}");
    assert_eq!(found["whole"], true);
    for id in ["id", "app_id"] {
        let by_id = stage.apps(app[id].as_str().unwrap(), 10).await;
        assert_eq!(names(&by_id), ["Micros0ft Teams Sync"], "{id}");
    }
    let all = stage.apps("", 500).await;
    assert!(names(&all).len() > 15);
    assert_eq!(all["whole"], true);
    let some = stage.apps("", 5).await;
    assert_eq!(names(&some), names(&all)[..5]);
    assert_eq!(some["whole"], false);
    assert!(
        some["told"]
            .as_str()
            .unwrap()
            .starts_with("The first 5 apps")
    );
    let none = stage.apps("nobody has this", 5).await;
    assert_eq!((names(&none).len(), &none["whole"]), (0, &json!(true)));
}

#[tokio::test]
async fn a_phishing_app_is_told_by_its_signs() {
    let stage = Stage::connected().await;
    let review = stage.review("Micros0ft Teams Sync").await;
    assert_eq!(review["source"]["kind"], "tenant");
    let told = signs(&review).join("\n");
    insta::assert_snapshot!(told);
    let mail = standing(&review, "Mail.Read", "delegated");
    assert!(
        mail[0].starts_with("Granted for 6 people, one by one, the first on "),
        "{mail:?}"
    );
}

#[tokio::test]
async fn asked_and_granted_are_told_apart_for_an_app_of_ones_own() {
    let stage = Stage::connected().await;
    let review = stage.review("Ternfield Mail Archiver").await;
    let settings = standing(&review, "MailboxSettings.Read", "application");
    assert_eq!(
        settings,
        [
            "The app’s registration asks for it.",
            "It has not been granted."
        ]
    );
    let users = standing(&review, "User.Read.All", "application");
    assert_eq!(users[0], "The app’s registration does not ask for it.");
    assert!(
        users[1].starts_with("Granted to the app itself"),
        "{users:?}"
    );
    let told = signs(&review).join("\n");
    for expected in [
        "The certificate “CN=archive.ternfield.test” ends in 9 days.",
        "The client secret “nightly run” was made to last for 4 years or more.",
        "Granted although the registration does not ask for it: User.Read.All.",
        "Asked for in the registration, but not granted: MailboxSettings.Read.",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    let identity = review["identity"].as_array().unwrap();
    assert!(
        identity
            .iter()
            .any(|fact| fact["label"] == "Secrets and certificates")
    );
}

#[tokio::test]
async fn other_services_and_what_was_left_behind_are_told() {
    let stage = Stage::connected().await;
    let ark = stage.review("Backup Ark").await;
    let quotes = |review: &Value| -> Vec<String> {
        let lines = review["unrecognised"].as_array().unwrap().iter();
        lines
            .map(|line| line["quote"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(
        quotes(&ark).contains(&"full_access_as_app (Office 365 Exchange Online)".to_owned()),
        "{:?}",
        quotes(&ark)
    );
    assert!(
        signs(&ark)
            .join("\n")
            .contains("give itself further rights")
    );
    let old = stage.review("Old intranet (retired)").await;
    let told = signs(&old).join("\n");
    for expected in [
        "2 permissions are still granted",
        "no longer in the tenant: Old intranet search",
        "has expired",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    let fine = stage.review("Grebe Travel").await;
    assert!(
        signs(&fine).iter().all(|sign| sign.starts_with("note: ")),
        "{:?}",
        signs(&fine)
    );
}

#[tokio::test]
async fn a_name_that_fits_nothing_or_too_much_is_refused_with_a_way_on() {
    let stage = Stage::connected().await;
    let none = stage
        .ask("review_from_tenant", json!({ "app": "Nobody" }))
        .await;
    assert_eq!(none.unwrap_err().code, "app-not-found");
    let many = stage
        .ask("review_from_tenant", json!({ "app": "ternfield" }))
        .await;
    let many = many.unwrap_err();
    assert_eq!(many.code, "app-ambiguous");
    assert!(
        many.what.contains("Ternfield Mail Archiver ("),
        "{}",
        many.what
    );
}

#[tokio::test]
async fn an_app_is_compared_with_what_the_article_says() {
    let stage = Stage::connected().await;
    let article = json!({ "profile": "webex" });
    let article = stage.ask("review_from_profile", article).await.unwrap();
    let granted = stage.review("Wexley Meetings").await;
    let side = |review: &Value| json!({ "type": "review", "review": review["id"] });
    let args = json!({ "first": side(&article), "second": side(&granted) });
    let compared = stage.ask("compare", args).await.unwrap();
    assert_eq!(compared["equal"], false);
    let groups: Vec<&str> = compared["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["id"].as_str().unwrap())
        .collect();
    assert!(groups.contains(&"same"), "{compared:#}");
    let args = json!({ "first": side(&granted), "second": side(&granted) });
    let same = stage.ask("compare", args).await.unwrap();
    assert_eq!(same["equal"], true);
}
