//! Misbehaviour on purpose, and the rest of Graph, as a client meets them.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start, start_with};
use scopeglass_practice::{Consent, Fault, Options};
use serde_json::{Value, json};

const ADMIN: &str = "noor.vandalen";
const MEMBER: &str = "owen.fairbairn";

fn misbehave(app: &App, fault: &str) {
    app.practice.misbehave([fault.parse::<Fault>().unwrap()]);
}

#[tokio::test]
async fn an_access_policy_keeps_mailboxes_from_an_app_alone() {
    let app = start().await;
    let access = app.app_only().await;
    misbehave(&app, "mailbox-policy=2");
    let path = |person: usize| format!("/users/{}/events?$top=1", app.facts().people[person].user);
    assert_eq!(app.get(&access, &path(0)).await.0, 200);
    let (status, error) = app.get(&access, &path(1)).await;
    assert_eq!(
        (status, &error["error"]["code"]),
        (403, &json!("ErrorAccessDenied"))
    );
    let told = error["error"]["message"].as_str().unwrap();
    assert!(told.contains("AccessPolicy"), "{told}");
}

#[tokio::test]
async fn one_part_of_a_batch_is_throttled_alone() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read.All").await;
    misbehave(&app, "too-many-requests=7,path=/users/,times=1");
    let batch = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/users?$top=1" },
        { "id": "2", "method": "GET", "url": "/users/noor.vandalen@ternfield.test" },
    ]});
    let url = format!("{}/$batch", app.facts().graph);
    let request = app.http.post(url).bearer_auth(&access).json(&batch);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    let part = |id: &str| {
        let parts = answer["responses"].as_array().unwrap();
        parts.iter().find(|part| part["id"] == id).unwrap().clone()
    };
    assert_eq!(part("1")["status"], 200);
    assert_eq!(part("2")["status"], 429);
    assert_eq!(part("2")["headers"]["Retry-After"], "7");
}

#[tokio::test]
async fn each_part_of_graph_says_no_in_its_own_way() {
    let app = start().await;
    let scope = [("scope", "openid AuditLog.Read.All")];
    app.received(ADMIN, Consent::AcceptForEveryone, &scope)
        .await;
    let access = app.access(MEMBER, "User.Read AuditLog.Read.All").await;
    for (path, code) in [
        ("/me/messages", "ErrorAccessDenied"),
        ("/me/drive/root/children", "accessDenied"),
        ("/me/chats", "Forbidden"),
        ("/deviceManagement/managedDevices", "Forbidden"),
        // The permission is there, and the role is not.
        (
            "/auditLogs/signIns",
            "Authentication_RequestFromUnsupportedUserRole",
        ),
    ] {
        let (status, error) = app.get(&access, path).await;
        assert_eq!(
            (status, error["error"]["code"].as_str()),
            (403, Some(code)),
            "{path}"
        );
    }
}

#[tokio::test]
async fn records_lead_back_from_their_ids_and_stand_in_the_order_asked_for() {
    let app = start().await;
    let access = app
        .access(ADMIN, "Mail.Read Chat.Read AuditLog.Read.All")
        .await;
    for path in ["/me/messages", "/me/chats"] {
        let (status, page) = app.get(&access, path).await;
        assert_eq!(status, 200, "{page}");
        let first = &page["value"][0];
        let one = format!("{path}/{}", first["id"].as_str().unwrap());
        let (status, again) = app.get(&access, &one).await;
        assert_eq!(
            (status, &again["createdDateTime"]),
            (200, &first["createdDateTime"])
        );
    }
    let (_, latest) = app.get(&access, "/auditLogs/signIns?$top=2").await;
    let (_, oldest) = app
        .get(
            &access,
            "/auditLogs/signIns?$orderby=createdDateTime&$top=2",
        )
        .await;
    let at = |page: &Value, n: usize| {
        page["value"][n]["createdDateTime"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(at(&latest, 0) > at(&latest, 1));
    assert!(at(&oldest, 0) < at(&oldest, 1));
    assert!(at(&oldest, 1) < at(&latest, 1));
}

#[tokio::test]
async fn a_hundred_thousand_people_are_answered_from_no_memory() {
    let app = start_with(Options {
        people: 100_000,
        ..Options::default()
    })
    .await;
    let access = app.access(ADMIN, "Device.Read.All AuditLog.Read.All").await;
    let (_, devices) = app
        .get_with(
            &access,
            "/devices?$count=true&$top=999",
            &[("ConsistencyLevel", "eventual")],
        )
        .await;
    assert_eq!(devices["@odata.count"], 92_000);
    assert_eq!(devices["value"].as_array().unwrap().len(), 999);
    let path = "/auditLogs/signIns?$orderby=createdDateTime&$top=1";
    assert_eq!(app.get(&access, path).await.0, 200);
}
