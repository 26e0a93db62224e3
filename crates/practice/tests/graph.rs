//! Graph, as its callers see it.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start, start_with};
use insta::assert_json_snapshot;
use scopeglass_practice::{Consent, Options};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ADMIN: &str = "noor.vandalen";
const MEMBER: &str = "owen.fairbairn";

async fn all(app: &App, access: &str, first: &str) -> Vec<Value> {
    let (mut found, mut next) = (Vec::new(), Some(first.to_owned()));
    while let Some(path) = next {
        let (status, page) = app.get(access, &path).await;
        assert_eq!(status, 200, "{page}");
        found.extend(page["value"].as_array().unwrap().iter().cloned());
        next = page["@odata.nextLink"].as_str().map(str::to_owned);
        assert!(
            next.as_ref()
                .is_none_or(|next| next.starts_with(app.facts().graph.as_str()))
        );
    }
    found
}

fn ids(records: &[Value]) -> BTreeSet<String> {
    records
        .iter()
        .map(|record| record["id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn pages_cover_everybody_once_whatever_their_size() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read.All").await;
    for query in [
        "/users",
        "/users?$top=7",
        "/users?$top=999",
        "/users?$orderby=displayName desc&$top=33",
    ] {
        let people = all(&app, &access, query).await;
        assert_eq!((people.len(), ids(&people).len()), (250, 250), "{query}");
    }
    let (_, page) = app
        .get_with(
            &access,
            "/users?$count=true&$top=1",
            &[("ConsistencyLevel", "eventual")],
        )
        .await;
    assert_eq!(page["@odata.count"], 250);
}

#[tokio::test]
async fn a_page_mark_serves_only_what_it_was_given_for() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read.All Group.Read.All").await;
    let (_, page) = app.get(&access, "/users?$top=5").await;
    let next = page["@odata.nextLink"].as_str().unwrap();
    let mark = next.split("$skiptoken=").nth(1).unwrap();
    for path in [
        format!("/groups?$skiptoken={mark}"),
        format!("/users?$skiptoken={mark}x"),
        "/users?$skiptoken=AAAA".to_owned(),
    ] {
        assert_eq!(app.get(&access, &path).await.0, 400, "{path}");
    }
}

#[tokio::test]
async fn a_call_without_a_permission_that_the_catalogue_lists_is_refused() {
    let app = start().await;
    let access = app.access(MEMBER, "User.Read").await;
    for (path, status, code) in [
        ("/users", 403, "Authorization_RequestDenied"),
        ("/groups", 403, "Authorization_RequestDenied"),
        (
            "/users/noor.vandalen@ternfield.test",
            403,
            "Authorization_RequestDenied",
        ),
        ("/servicePrincipals", 403, "Authorization_RequestDenied"),
        (
            "/oauth2PermissionGrants",
            403,
            "Authorization_RequestDenied",
        ),
        ("/me/events", 403, "ErrorAccessDenied"),
        (
            "/me/calendarView?startDateTime=2026-01-01&endDateTime=2026-01-02",
            403,
            "ErrorAccessDenied",
        ),
        ("/me/contacts", 403, "ErrorAccessDenied"),
        ("/me/nonsense", 400, "BadRequest"),
        ("/nonsense", 400, "BadRequest"),
    ] {
        let (found, error) = app.get(&access, path).await;
        assert_eq!(
            (found, error["error"]["code"].as_str().unwrap()),
            (status, code),
            "{path}"
        );
    }
    assert_eq!(
        app.get(&access, "/users/owen.fairbairn@ternfield.test")
            .await
            .0,
        200
    );
    let (_, organisation) = app.get(&access, "/organization").await;
    assert_eq!(
        organisation["value"][0]["displayName"],
        "Ternfield Instruments"
    );
    assert!(organisation["value"][0]["city"].is_null());
}

#[tokio::test]
async fn errors_have_graphs_shape() {
    let app = start().await;
    let access = app.access(MEMBER, "User.Read").await;
    let (_, error) = app
        .get_with(&access, "/users", &[("client-request-id", "my-own-id")])
        .await;
    assert_json_snapshot!(error, { ".error.innerError.date" => "[date]", ".error.innerError[\"request-id\"]" => "[id]" });
}

#[tokio::test]
async fn an_access_token_that_is_missing_changed_or_of_another_kind_is_refused() {
    let app = start().await;
    let tokens = app.tokens(MEMBER, "openid User.Read").await;
    let good = tokens["access_token"].as_str().unwrap();
    let (head, rest) = good.split_once('.').unwrap();
    let (claims, signature) = rest.split_once('.').unwrap();
    let unsigned = format!("eyJhbGciOiJub25lIn0.{claims}.");
    let other = format!("{head}.{}.{signature}", claims.replace('A', "B"));
    for access in [
        "",
        "nonsense",
        "a.b.c",
        &unsigned,
        &other,
        tokens["id_token"].as_str().unwrap(),
    ] {
        let answer = app
            .http
            .get(format!("{}/me", app.facts().graph))
            .bearer_auth(access)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 401, "{access}");
        assert!(
            answer.headers()["www-authenticate"]
                .to_str()
                .unwrap()
                .starts_with("Bearer ")
        );
        assert_eq!(
            answer.json::<Value>().await.unwrap()["error"]["code"],
            "InvalidAuthenticationToken"
        );
    }
}

#[tokio::test]
async fn an_administrator_does_not_reach_into_anothers_mailbox_but_an_app_alone_does() {
    let app = start().await;
    let access = app.access(ADMIN, "Calendars.Read Contacts.Read").await;
    let own = "/users/NOOR.vandalen@ternfield.test/events";
    assert_eq!(app.get(&access, own).await.0, 200);
    let alone = app.app_only().await;
    for part in [
        "events",
        "contacts",
        "calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-02-01T00:00:00Z",
    ] {
        let path = format!("/users/{MEMBER}@ternfield.test/{part}");
        let (status, error) = app.get(&access, &path).await;
        assert_eq!(
            (status, &error["error"]["code"]),
            (403, &"ErrorAccessDenied".into()),
            "{part}"
        );
        assert_eq!(app.get(&alone, &path).await.0, 200, "{part}");
    }
    let (status, error) = app
        .get(&access, "/users/nobody@ternfield.test/events")
        .await;
    assert_eq!(
        (status, &error["error"]["code"]),
        (404, &"ErrorInvalidUser".into())
    );
    assert_eq!(app.get(&alone, "/me").await.0, 400);
}

#[tokio::test]
async fn basic_permissions_show_less() {
    let app = start().await;
    let access = app
        .access(ADMIN, "User.ReadBasic.All Calendars.ReadBasic")
        .await;
    let people = all(
        &app,
        &access,
        "/users?$select=displayName,jobTitle,mobilePhone,businessPhones",
    )
    .await;
    assert!(people.iter().all(|one| one["jobTitle"].is_null()
        && one["mobilePhone"].is_null()
        && one["businessPhones"] == json!([])));
    assert!(people.iter().all(|one| one["displayName"].is_string()));
    let (_, events) = app.get(&access, "/me/events").await;
    assert!(events["value"][0]["body"].is_null() && events["value"][0]["subject"].is_string());
}

#[tokio::test]
async fn hidden_members_show_only_to_those_who_may_see_them() {
    let app = start().await;
    app.received(
        ADMIN,
        Consent::AcceptForEveryone,
        &[("scope", "Group.Read.All User.Read.All")],
    )
    .await;
    let member = app.access("malgorzata.zrodlowska", "Group.Read.All").await;
    let admin = app.access(ADMIN, "Group.Read.All").await;
    let groups = all(&app, &member, "/groups").await;
    let hidden = groups
        .iter()
        .find(|group| group["visibility"] == "HiddenMembership")
        .unwrap();
    let path = format!("/groups/{}/members", hidden["id"].as_str().unwrap());
    assert_eq!(app.get(&member, &path).await.0, 403);
    let (status, members) = app.get(&admin, &path).await;
    assert_eq!(status, 200);
    assert_eq!(members["value"][0]["@odata.type"], "#microsoft.graph.user");
    let open = groups
        .iter()
        .find(|group| group["displayName"] == "All staff")
        .unwrap();
    let path = format!("/groups/{}/members?$top=999", open["id"].as_str().unwrap());
    assert_eq!(all(&app, &member, &path).await.len(), 250);
}

#[tokio::test]
async fn outlook_pages_by_ten_and_counts_without_a_header() {
    let app = start().await;
    let access = app.access(ADMIN, "Calendars.Read Contacts.Read").await;
    for part in ["/me/events", "/me/contacts"] {
        let (_, page) = app.get(&access, &format!("{part}?$count=true")).await;
        assert_eq!(page["value"].as_array().unwrap().len(), 10);
        let records = all(&app, &access, &format!("{part}?$top=4")).await;
        assert_eq!(page["@odata.count"], records.len());
        assert_eq!(ids(&records).len(), records.len());
        let id = records[3]["id"].as_str().unwrap();
        assert_eq!(app.get(&access, &format!("{part}/{id}")).await.1["id"], id);
    }
}

#[tokio::test]
async fn a_calendar_view_needs_its_stretch_of_time() {
    let app = start().await;
    let access = app.access(ADMIN, "Calendars.Read").await;
    for (query, code) in [
        ("", "ErrorInvalidParameter"),
        ("?startDateTime=2026-01-01", "ErrorInvalidParameter"),
        (
            "?startDateTime=soon&endDateTime=2026-01-01",
            "ErrorInvalidParameter",
        ),
        (
            "?startDateTime=2026-01-02&endDateTime=2026-01-01",
            "ErrorCalendarEndDateIsEarlierThanStartDate",
        ),
        (
            "?startDateTime=2000-01-02&endDateTime=2026-01-01",
            "ErrorCalendarViewRangeTooBig",
        ),
    ] {
        let (status, error) = app.get(&access, &format!("/me/calendarView{query}")).await;
        assert_eq!(
            (status, error["error"]["code"].as_str().unwrap()),
            (400, code),
            "{query}"
        );
    }
    let now = jiff::Timestamp::now();
    let until = now + std::time::Duration::from_secs(30 * 86_400);
    let seen = all(
        &app,
        &access,
        &format!("/me/calendarView?startDateTime={now}&endDateTime={until}&$top=5"),
    )
    .await;
    assert!(seen.iter().any(|event| event["type"] == "occurrence"));
    assert_eq!(ids(&seen).len(), seen.len());
}

#[tokio::test]
async fn queries_that_cannot_be_answered_are_told_so() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read.All Calendars.Read").await;
    for path in [
        "/users?$top=0",
        "/users?$top=1000",
        "/users?$top=x",
        "/users?$select=nonsense",
        "/users?$filter=nonsense eq 1",
        "/users?$filter=displayName ne 'a'",
        "/users?$search=\"displayName:a\"",
        "/users?$expand=manager",
        "/users?$skip=3",
        "/users?$wrong=1",
        "/users?$top=1&$top=2",
        "/users?$filter=startswith(displayName,'a')&$orderby=displayName",
        "/users/$count",
        "/me/events?$top=1001",
        "/users?$orderby=displayName sideways",
        "/users?$count=maybe",
    ] {
        assert_eq!(app.get(&access, path).await.0, 400, "{path}");
    }
    let (_, some) = app.get(&access, "/users?$filter=startswith(displayName,'no') or userPrincipalName eq 'owen.fairbairn@ternfield.test'").await;
    let names: Vec<_> = some["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["displayName"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"Noor van Dalen") && names.contains(&"Owen Fairbairn"));
    let advanced = "/users?$filter=displayName ne 'Noor van Dalen'&$count=true&$top=1";
    let (_, most) = app
        .get_with(&access, advanced, &[("ConsistencyLevel", "eventual")])
        .await;
    assert_eq!(most["@odata.count"], 249);
    let count = app
        .http
        .get(format!("{}/users/$count", app.facts().graph))
        .bearer_auth(&access)
        .header("ConsistencyLevel", "eventual")
        .send()
        .await
        .unwrap();
    assert_eq!(count.text().await.unwrap(), "250");
}

#[tokio::test]
async fn a_record_has_the_properties_that_were_selected() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read.All Calendars.Read").await;
    let (_, me) = app.get(&access, "/me?$select=displayname,Department").await;
    let names: Vec<_> = me.as_object().unwrap().keys().collect();
    assert_eq!(names, ["@odata.context", "department", "displayName"]);
    let (_, me) = app.get(&access, "/me").await;
    assert_eq!(me.as_object().unwrap().len(), 12);
    let (_, event) = app.get(&access, "/me/events?$select=subject&$top=1").await;
    let names: Vec<_> = event["value"][0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["@odata.etag", "id", "subject"]);
}

#[tokio::test]
async fn nothing_can_be_written() {
    let app = start().await;
    let access = app.access(ADMIN, "User.Read Calendars.ReadWrite").await;
    let events = format!("{}/me/events", app.facts().graph);
    let contacts = format!("{}/me/contacts", app.facts().graph);
    let written = app
        .http
        .post(events)
        .bearer_auth(&access)
        .json(&json!({}))
        .send()
        .await
        .unwrap();
    assert_eq!(
        (
            written.status().as_u16(),
            written.headers()["allow"].to_str().unwrap()
        ),
        (405, "GET")
    );
    assert_eq!(
        app.http
            .post(contacts)
            .bearer_auth(&access)
            .json(&json!({}))
            .send()
            .await
            .unwrap()
            .status(),
        403
    );
}

#[tokio::test]
async fn a_batch_answers_each_of_its_calls() {
    let app = start().await;
    let access = app.access(MEMBER, "User.Read Contacts.Read").await;
    let post = |body: Value| {
        let request = app
            .http
            .post(format!("{}/$batch", app.facts().graph))
            .bearer_auth(&access)
            .json(&body);
        async {
            let answer = request.send().await.unwrap();
            (
                answer.status().as_u16(),
                answer.json::<Value>().await.unwrap(),
            )
        }
    };
    let (status, answers) = post(json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/me?$select=displayName" },
        { "id": "2", "method": "GET", "url": "users" },
        { "id": "3", "method": "GET", "url": "/me/contacts?$top=1", "dependsOn": ["1"] },
        { "id": "4", "method": "GET", "url": "/me", "dependsOn": ["2"] },
        { "id": "5", "method": "DELETE", "url": "/me/contacts/x" },
    ]}))
    .await;
    assert_eq!(status, 200);
    let statuses: Vec<_> = answers["responses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["status"].as_u64().unwrap())
        .collect();
    assert_eq!(statuses, [200, 403, 200, 424, 403]);
    assert_eq!(
        answers["responses"][0]["body"]["displayName"],
        "Owen Fairbairn"
    );
    let one = |n: usize| json!({ "id": n.to_string(), "method": "GET", "url": "/me" });
    let many = |n| json!({ "requests": (0..n).map(one).collect::<Vec<_>>() });
    assert_eq!(post(many(20)).await.0, 200);
    for wrong in [
        many(21),
        many(0),
        json!({}),
        json!({ "requests": [one(1), one(1)] }),
        json!({ "requests": [{ "id": "1" }] }),
    ] {
        assert_eq!(post(wrong).await.0, 400);
    }
}

#[tokio::test]
async fn a_hundred_thousand_people_are_served_like_a_few() {
    let app = start_with(Options {
        people: 100_000,
        ..Options::default()
    })
    .await;
    let access = app.access(ADMIN, "User.Read.All").await;
    let people = all(
        &app,
        &access,
        "/users?$top=999&$select=id,userPrincipalName",
    )
    .await;
    assert_eq!(ids(&people).len(), 100_000);
    let last = people.last().unwrap()["userPrincipalName"]
        .as_str()
        .unwrap();
    assert_eq!(app.get(&access, &format!("/users/{last}")).await.0, 200);
}

#[tokio::test]
async fn the_tenants_records_tell_who_holds_which_grant() {
    let app = start().await;
    let access = app.access(ADMIN, "Directory.Read.All").await;
    let client = app.client();
    let (_, presence) = app
        .get(
            &access,
            &format!("/servicePrincipals(appId='{client}')?$select=id,appId,displayName"),
        )
        .await;
    assert_eq!(presence["appId"], client.as_str());
    let id = presence["id"].as_str().unwrap();
    let (_, grants) = app
        .get(
            &access,
            &format!("/oauth2PermissionGrants?$filter=clientId eq '{id}'"),
        )
        .await;
    assert_eq!(grants["value"].as_array().unwrap().len(), 1);
    assert_eq!(
        (
            &grants["value"][0]["consentType"],
            &grants["value"][0]["scope"]
        ),
        (&"Principal".into(), &"Directory.Read.All".into())
    );
    let apps = all(&app, &access, "/servicePrincipals?$select=id,displayName").await;
    assert!(apps.len() >= 12);
    let (_, roles) = app.get(&access, "/directoryRoles").await;
    let global = roles["value"]
        .as_array()
        .unwrap()
        .iter()
        .find(|role| role["displayName"] == "Global Administrator")
        .unwrap();
    let (_, holders) = app
        .get(
            &access,
            &format!("/directoryRoles/{}/members", global["id"].as_str().unwrap()),
        )
        .await;
    assert_eq!(holders["value"][0]["displayName"], "Noor van Dalen");
}

#[tokio::test]
async fn userinfo_tells_who_an_access_token_is_about() {
    let app = start().await;
    let tokens = app.tokens(MEMBER, "openid profile").await;
    let base = app.facts().authority.origin().ascii_serialization();
    let (status, said) = app
        .get(
            tokens["access_token"].as_str().unwrap(),
            &format!("{base}/oidc/userinfo"),
        )
        .await;
    assert_eq!(
        (status, &said["sub"]),
        (200, &common::claims(&tokens["id_token"])["sub"])
    );
}
