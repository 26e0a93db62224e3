//! The audit of the practice tenant as the window asks for it: from connecting to files.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use async_trait::async_trait;
use scopeglass_domain::Problem;
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{AuditProgress, AuditStage, Event, ToldView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;
use url::Url;

/// A face whose browser is an admin of the practice tenant.
#[derive(Clone)]
struct Face {
    facts: Facts,
    told: Arc<Mutex<Vec<AuditProgress>>>,
    moved: Arc<Notify>,
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

    fn event(&self, event: Event) {
        if let Event::Audit { progress } = event {
            self.told.lock().unwrap().push(*progress);
            self.moved.notify_one();
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
    practice: Practice,
    home: tempfile::TempDir,
}

impl Stage {
    async fn connected(apps: u32, grants: u32) -> Self {
        let home = tempfile::tempdir().unwrap();
        let options = Options {
            apps,
            grants,
            people: 300,
            ..Options::default()
        };
        let practice = Practice::start(options).await.unwrap();
        let face = Face {
            facts: practice.facts().clone(),
            told: Arc::default(),
            moved: Arc::default(),
        };
        let desk = Desk::open(Paths::below(home.path()), face.clone()).unwrap();
        desk.use_language("en").unwrap();
        let stage = Self {
            desk,
            face,
            practice,
            home,
        };
        stage
            .ask("audit_connect", json!({ "sign_ins": true }))
            .await
            .unwrap();
        stage
    }

    async fn ask(&self, command: &str, args: Value) -> Result<Value, ToldView> {
        dispatch(&self.desk, command, args).await
    }

    /// Stops the audit as soon as it has moved.
    async fn stopping(&self, command: &str) {
        loop {
            self.face.moved.notified().await;
            if self.ask(command, json!({})).await == Ok(Value::Bool(true)) {
                return;
            }
        }
    }

    async fn audited(&self) -> (String, Value) {
        let view = self.ask("audit_start", json!({})).await.unwrap();
        (view["summary"]["id"].as_str().unwrap().to_owned(), view)
    }
}

#[tokio::test]
async fn an_audit_tells_its_progress_and_can_be_looked_through_to_one_app() {
    let stage = Stage::connected(800, 3_000).await;
    let (id, view) = stage.audited().await;
    assert_eq!(view["summary"]["state"], "complete", "{}", view["verdict"]);
    assert!(
        view["verdict"][0]
            .as_str()
            .unwrap()
            .starts_with("Complete: ")
    );
    let last = stage.face.told.lock().unwrap().last().cloned().unwrap();
    assert_eq!(last.stage, AuditStage::Done);
    assert!(last.pages > 0 && last.units > 0 && last.requests > 0);

    let query = json!({ "id": id, "query": { "sort": "findings", "limit": 50 } });
    let apps = stage.ask("audit_apps", query).await.unwrap();
    let first = &apps["rows"][0];
    assert!(first["findings"].as_u64().unwrap() > 0);
    let args = json!({ "id": id, "app": first["id"] });
    let app = stage.ask("audit_app", args.clone()).await.unwrap();
    assert_eq!(app["row"]["name"], first["name"]);
    assert_eq!(
        app["findings"].as_array().unwrap().len() as u64,
        first["findings"].as_u64().unwrap()
    );

    let review = stage.ask("audit_review", args).await.unwrap();
    assert_eq!(review["app"], first["name"]);

    let cell = &view["picture"][0];
    let query = json!({ "id": id, "query": {
        "data": cell["data"], "breadth": cell["breadth"], "limit": 1 } });
    let apps = stage.ask("audit_apps", query).await.unwrap();
    assert_eq!(apps["total"], cell["apps"]);
    let rule = &view["rules"][0];
    let query = json!({ "id": id, "query": {
        "rule": rule["rule"], "with_microsoft": true, "limit": 500 } });
    let findings = stage.ask("audit_findings", query).await.unwrap();
    assert_eq!(findings["total"], rule["count"]);
}

#[tokio::test]
async fn a_paused_audit_goes_on_where_it_stopped_and_a_cancelled_one_leaves_nothing() {
    let stage = Stage::connected(1_200, 6_000).await;
    stage.practice.misbehave(["latency=20".parse().unwrap()]);
    let pausing = stage.stopping("audit_pause");
    let (paused, _) = tokio::join!(stage.ask("audit_start", json!({})), pausing);
    let paused = paused.unwrap();
    assert_eq!(paused["summary"]["state"], "paused");
    let id = paused["summary"]["id"].clone();
    let second = stage
        .ask("audit_resume", json!({ "id": id }))
        .await
        .unwrap();
    assert_eq!(
        second["summary"]["state"], "complete",
        "{}",
        second["verdict"]
    );
    let again = stage
        .ask("audit_resume", json!({ "id": id }))
        .await
        .unwrap_err();
    assert_eq!(again.code, "audit-nothing-to-resume");

    let cancelling = stage.stopping("audit_cancel");
    let (cancelled, _) = tokio::join!(stage.ask("audit_start", json!({})), cancelling);
    assert_eq!(cancelled.unwrap(), Value::Null);
    let audits = stage.ask("audits", json!({})).await.unwrap();
    assert_eq!(audits["audits"].as_array().unwrap().len(), 1);
    let none = stage
        .ask("audit_delete", json!({ "id": id }))
        .await
        .unwrap();
    assert!(none["audits"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn every_table_is_written_in_every_format_and_nothing_over_another() {
    let stage = Stage::connected(400, 1_500).await;
    let (id, _) = stage.audited().await;
    let formats = scopeglass_review::audit_format_ids();
    let args = |overwrite: bool| json!({ "id": id, "formats": formats, "overwrite": overwrite });
    let written = stage.ask("audit_export", args(false)).await.unwrap();
    let files = written["files"].as_array().unwrap();
    assert_eq!(files.len(), formats.len() * 3, "{files:?}");
    for file in files {
        let size = std::fs::metadata(file.as_str().unwrap()).unwrap().len();
        assert!(size > 100, "{file}");
    }
    let again = stage.ask("audit_export", args(false)).await.unwrap();
    assert!(again["files"].as_array().unwrap().is_empty());
    assert_eq!(again["exists"]["code"], "report-exists");
    stage.ask("audit_export", args(true)).await.unwrap();
    let strange = json!({ "id": id, "formats": ["docx"], "overwrite": false });
    let strange = stage.ask("audit_export", strange).await.unwrap_err();
    assert_eq!(strange.code, "format-unknown");
    assert!(stage.home.path().join("audits").is_dir());
}

#[tokio::test]
async fn two_audits_of_a_tenant_that_stayed_the_same_do_not_differ() {
    let stage = Stage::connected(300, 900).await;
    let (first, _) = stage.audited().await;
    let (second, _) = stage.audited().await;
    let args = json!({ "first": first, "second": second, "change": null,
        "offset": 0, "limit": 100 });
    let compared = stage.ask("audit_compare", args).await.unwrap();
    assert_eq!(compared["total"], 0);
    assert!(
        compared["limits"].as_array().unwrap().is_empty(),
        "{}",
        compared["limits"]
    );
}

#[tokio::test]
async fn without_a_connection_nothing_is_begun() {
    let stage = Stage::connected(0, 0).await;
    stage.ask("disconnect", json!({})).await.unwrap();
    let refused = stage.ask("audit_start", json!({})).await.unwrap_err();
    assert_eq!(refused.code, "not-connected");
    let audits = stage.ask("audits", json!({})).await.unwrap();
    assert_eq!(audits["connected"], false);
}
