//! The catalogue as the window asks for it: through the dispatcher, in any language, and
//! with what the practice tenant adds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use async_trait::async_trait;
use scopeglass_domain::Problem;
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, ToldView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use url::Url;

const SHAREPOINT: &str = "00000003-0000-0ff1-ce00-000000000000";

/// A face whose browser is the practice tenant's administrator.
struct Face(Facts);

#[async_trait]
impl Host for Face {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let (authority, graph) = (self.0.authority.clone(), self.0.graph.clone());
        let client = self.0.public_client().unwrap();
        Ok(PracticeTenant::on_loopback(authority, graph, client, []))
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        let (facts, url) = (self.0.clone(), url.to_string());
        tokio::spawn(async move {
            let person = facts.people.first().unwrap().user.clone();
            scopeglass_practice::visit(&facts, &url, &person)
                .await
                .unwrap();
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
    _practice: Practice,
    _home: tempfile::TempDir,
}

impl Stage {
    async fn open(language: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let practice = Practice::start(Options::default()).await.unwrap();
        let desk = Desk::open(Paths::below(home.path()), Face(practice.facts().clone())).unwrap();
        desk.use_language(language).unwrap();
        Self {
            desk,
            _practice: practice,
            _home: home,
        }
    }

    async fn ask(&self, command: &str, args: Value) -> Result<Value, ToldView> {
        dispatch(&self.desk, command, args).await
    }

    async fn search(&self, query: Value) -> Value {
        let args = json!({ "query": query });
        self.ask("catalogue_search", args).await.unwrap()
    }

    async fn entry(&self, pick: Value) -> Value {
        let args = json!({ "pick": pick });
        self.ask("catalogue_entry", args).await.unwrap()
    }

    /// A review of the ready profile, signed in as the administrator.
    async fn signed_in(&self) -> Value {
        let args = json!({ "profile": "webex" });
        let review = self.ask("review_from_profile", args).await.unwrap();
        let id = review["id"].clone();
        self.ask("sign_in", json!({ "review": id })).await.unwrap();
        id
    }
}

fn found(results: &Value) -> Vec<(String, String)> {
    let hits = results["hits"].as_array().unwrap().iter();
    hits.map(|hit| {
        let text = |field: &str| hit[field].as_str().unwrap().to_owned();
        (text("name"), text("kind"))
    })
    .collect()
}

fn text(pieces: &Value) -> String {
    let pieces = pieces.as_array().unwrap().iter();
    pieces
        .map(|piece| piece["text"].as_str().unwrap())
        .collect()
}

fn pair(name: &str, kind: &str) -> (String, String) {
    (name.to_owned(), kind.to_owned())
}

#[tokio::test]
async fn a_question_in_any_language_finds_the_same_permission() {
    let stage = Stage::open("nl").await;
    for (question, language) in [
        ("e-mail versturen", "nl"),
        ("إرسال البريد", "ar"),
        ("メールを送信", "ja"),
        ("send mail", "en"),
    ] {
        let results = stage.search(json!({ "text": question, "limit": 10 })).await;
        assert!(
            found(&results).contains(&pair("Mail.Send", "delegated")),
            "{language}: {results:#}"
        );
    }
}

#[tokio::test]
async fn an_answer_says_what_was_met_and_in_which_language() {
    let stage = Stage::open("nl").await;
    let results = stage
        .search(json!({ "text": "メールを送信", "limit": 10 }))
        .await;
    let hits = results["hits"].as_array().unwrap();
    let hit = hits.iter().find(|hit| hit["name"] == "Mail.Send").unwrap();
    assert_eq!(hit["matched"]["by"], "meaning");
    assert_eq!(hit["matched"]["language"], "ja");
    assert!(
        text(&hit["matched"]["pieces"]).contains("メール"),
        "{hit:#}"
    );
    let marked = hit["matched"]["pieces"].as_array().unwrap().iter();
    assert!(
        marked.clone().any(|piece| piece["marked"] == true),
        "{hit:#}"
    );
    assert_eq!(hit["kind_label"], "Gedelegeerd");
}

#[tokio::test]
async fn a_call_is_answered_by_what_lets_an_app_make_it() {
    let stage = Stage::open("en").await;
    let query = json!({
        "text": "what lets an app call GET /users/{id}/messages?",
        "kind": "application",
        "limit": 20,
    });
    let results = stage.search(query).await;
    let found = found(&results);
    assert_eq!(found[0], pair("Mail.ReadBasic.All", "application"));
    for name in ["Mail.Read", "Mail.ReadWrite"] {
        assert!(found.contains(&pair(name, "application")), "{found:?}");
    }
    assert!(found.iter().all(|(_, kind)| kind == "application"));
    let first = &results["hits"][0]["matched"];
    assert_eq!(first["by"], "path");
    assert_eq!(first["least"], true);
    assert_eq!(text(&first["pieces"]), "GET /users/{id}/messages");
}

#[tokio::test]
async fn what_opens_a_call_only_beside_another_is_not_called_the_least_privileged() {
    let stage = Stage::open("en").await;
    let query = json!({
        "text": "PATCH /policies/identitySecurityDefaultsEnforcementPolicy",
        "kind": "application",
        "limit": 20,
    });
    let results = stage.search(query).await;
    let hits = results["hits"].as_array().unwrap();
    let named = |hit: &&Value| hit["name"] == "Policy.ReadWrite.SecurityDefaults";
    let matched = &hits.iter().find(named).unwrap()["matched"];
    let label = "Opens this call, together with Policy.Read.All";
    assert_eq!(matched["label"], label);
    assert_eq!(matched["least"], false);
}

#[tokio::test]
async fn filters_narrow_and_the_total_counts_what_is_not_shown() {
    let stage = Stage::open("en").await;
    let all = stage.search(json!({ "limit": 5 })).await;
    assert_eq!(found(&all).len(), 5);
    let total = all["total"].as_u64().unwrap();
    assert!(total > 1_400, "{total}");
    for (filter, value) in [
        ("kind", json!("delegated")),
        ("levels", json!([4])),
        ("admin_consent", json!(false)),
        ("data", json!("mail")),
    ] {
        let mut query = json!({ "limit": 2000 });
        query[filter] = value;
        let some = stage.search(query).await;
        let count = some["total"].as_u64().unwrap();
        assert!(count > 0 && count < total, "{filter}: {count}");
        assert_eq!(found(&some).len() as u64, count);
    }
}

#[tokio::test]
async fn an_entry_is_found_by_any_case_and_by_id_and_tells_everything() {
    let stage = Stage::open("de").await;
    let by_name = stage
        .entry(json!({ "name": "calendars.READ", "kind": "application" }))
        .await;
    let id = by_name["form"]["id"].clone();
    let by_id = stage.entry(json!({ "name": id })).await;
    assert_eq!(by_name, by_id);
    assert_eq!(by_name["name"], "Calendars.Read");
    assert_eq!(by_name["kinds"].as_array().unwrap().len(), 2);
    assert_eq!(by_name["breadth"], "organisation");
    assert_eq!(by_name["data"], "events");
    let names = |list: &str| -> Vec<&str> {
        let others = by_name[list].as_array().unwrap().iter();
        others
            .map(|other| other["name"].as_str().unwrap())
            .collect()
    };
    assert_eq!(names("includes"), ["Calendars.ReadBasic.All"]);
    assert_eq!(names("included_by"), ["Calendars.ReadWrite"]);
    assert!(by_name["paths"].as_array().unwrap().len() > 20);
    let worst = by_name["prose"]["worst"].as_str().unwrap();
    assert!(!worst.is_empty());
    assert_eq!(by_name["tenant_only"], false);
}

#[tokio::test]
async fn ways_to_more_rights_are_named() {
    let stage = Stage::open("en").await;
    let pick = json!({ "name": "RoleManagement.ReadWrite.Directory", "kind": "application" });
    let entry = stage.entry(pick).await;
    let ways = entry["escalations"].as_array().unwrap();
    assert!(
        ways.iter()
            .any(|way| way.as_str().unwrap().contains("Global Administrator")),
        "{ways:?}"
    );
}

#[tokio::test]
async fn an_unknown_name_gets_the_names_that_are_near() {
    let stage = Stage::open("en").await;
    let args = json!({ "pick": { "name": "Calendar.Read" } });
    let told = stage.ask("catalogue_entry", args).await.unwrap_err();
    assert_eq!(told.code, "permission-unknown");
    assert!(told.detail.unwrap().contains("Calendars.Read"));
    let args = json!({ "pick": { "name": "عشوائي" } });
    let told = stage.ask("catalogue_entry", args).await.unwrap_err();
    assert_eq!(
        (told.code.as_str(), told.detail),
        ("permission-unknown", None)
    );
}

#[tokio::test]
async fn a_wrong_kind_gets_the_kinds_that_exist() {
    let stage = Stage::open("nl").await;
    let args = json!({ "pick": { "name": "offline_access", "kind": "application" } });
    let told = stage.ask("catalogue_entry", args).await.unwrap_err();
    assert_eq!(told.code, "kind-impossible");
    assert!(told.detail.unwrap().contains("Gedelegeerd"));
}

#[tokio::test]
async fn two_permissions_side_by_side_tell_which_includes_which() {
    let stage = Stage::open("en").await;
    let pick = |name: &str, kind: &str| json!({ "name": name, "kind": kind });
    let compare = async |first: Value, second: Value| {
        let args = json!({ "first": first, "second": second });
        stage.ask("catalogue_compare", args).await.unwrap()
    };
    let read = pick("Calendars.Read", "delegated");
    let write = pick("Calendars.ReadWrite", "delegated");
    let compared = compare(read.clone(), write.clone()).await;
    assert_eq!(compared["inclusion"], "second-includes-first");
    assert_eq!(
        compared["together"]["redundant"][0]["name"],
        "Calendars.Read"
    );
    let count = |list: &str| compared[list].as_array().unwrap().len() as u64;
    let firsts = compared["first"]["paths"].as_array().unwrap().len() as u64;
    assert_eq!(
        count("only_first") + compared["both"].as_u64().unwrap(),
        firsts
    );
    assert!(count("only_second") > 0);

    assert_eq!(
        compare(write, read.clone()).await["inclusion"],
        "first-includes-second"
    );
    let mail = pick("Mail.Read", "delegated");
    assert_eq!(compare(read.clone(), mail).await["inclusion"], "neither");
    let alone = pick("Calendars.Read", "application");
    assert_eq!(compare(read, alone).await["inclusion"], "not-comparable");
}

#[tokio::test]
async fn a_set_is_judged_as_a_whole_whether_picked_by_hand_or_asked_for() {
    let stage = Stage::open("en").await;
    let picks = json!([
        { "name": "Group.Read.All", "kind": "delegated" },
        { "name": "Calendars.Read", "kind": "delegated" },
        { "name": "Calendars.ReadWrite", "kind": "delegated" },
    ]);
    let set = stage
        .ask("catalogue_set", json!({ "picks": picks }))
        .await
        .unwrap();
    assert_eq!(set["redundant"][0]["name"], "Calendars.Read");
    let needs = set["needs"].as_array().unwrap();
    let members = needs.iter().find(|need| need["name"] == "Group.Read.All");
    assert!(!members.unwrap()["others"].as_array().unwrap().is_empty());

    let args = json!({ "profile": "webex" });
    let review = stage.ask("review_from_profile", args).await.unwrap();
    let args = json!({ "review": review["id"] });
    let set = stage.ask("catalogue_review", args).await.unwrap();
    assert!(
        set["narrowable"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_adds_what_it_alone_knows_and_says_where_it_disagrees() {
    let stage = Stage::open("en").await;
    let review = stage.signed_in().await;
    let args = json!({ "review": review });
    let freshened = stage.ask("catalogue_freshen", args.clone()).await.unwrap();
    assert_eq!(freshened["problem"], Value::Null, "{freshened:#}");
    let disagreements = freshened["disagreements"].as_array().unwrap();
    assert_eq!(disagreements.len(), 1, "{freshened:#}");
    assert!(disagreements[0].as_str().unwrap().contains("Notes.Create"));

    let results = stage
        .search(json!({ "text": "tidepool", "limit": 10 }))
        .await;
    let names = found(&results);
    assert!(
        names.contains(&pair("Tidepool.Read.All", "application")),
        "{names:?}"
    );
    assert!(
        names.contains(&pair("Tidepool.ReadWrite", "delegated")),
        "{names:?}"
    );
    let pool = stage.entry(json!({ "name": "Tidepool.Read.All" })).await;
    assert_eq!(pool["tenant_only"], true);
    assert_eq!(pool["form"]["ratings"], json!([]));
    let told = pool["form"]["explanation"]["can_do"].as_str().unwrap();
    assert!(told.contains("water levels"), "{told}");

    // The same name of another API is another permission.
    let name = "Sites.Selected";
    let kind = "application";
    let theirs = json!({ "name": name, "kind": kind, "resource": SHAREPOINT });
    let theirs = stage.entry(theirs).await;
    let ours = stage.entry(json!({ "name": name, "kind": kind })).await;
    assert_eq!(
        (&theirs["tenant_only"], &ours["tenant_only"]),
        (&json!(true), &json!(false))
    );
    assert_ne!(theirs["form"]["id"], ours["form"]["id"]);

    let stricter = json!({ "name": "Notes.Create", "kind": "delegated" });
    let entry = stage.entry(stricter.clone()).await;
    assert_eq!(entry["disagreements"].as_array().unwrap().len(), 1);

    let own = stage
        .search(json!({ "text": "urenstaten", "limit": 10 }))
        .await;
    let hits = own["hits"].as_array().unwrap().iter();
    let tenants = hits.filter(|hit| hit["tenant_only"] == true);
    assert_eq!(tenants.count(), 3, "{own:#}");

    stage.ask("sign_out", args).await.unwrap();
    let results = stage
        .search(json!({ "text": "tidepool", "limit": 10 }))
        .await;
    assert_eq!(results["total"], 0);
    assert_eq!(stage.entry(stricter).await["disagreements"], json!([]));
}

#[tokio::test]
async fn nobody_is_asked_for_a_tenant_without_a_sign_in() {
    let stage = Stage::open("en").await;
    let args = json!({ "profile": "webex" });
    let review = stage.ask("review_from_profile", args).await.unwrap();
    let args = json!({ "review": review["id"] });
    let told = stage.ask("catalogue_freshen", args).await.unwrap_err();
    assert_eq!(told.code, "not-signed-in");
    let known = stage.ask("catalogue_tenant", json!({})).await.unwrap();
    assert_eq!(known, Value::Null);
}
