//! The apps of the tenant: how they are found, what they were granted, who they are.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start};
use serde_json::{Value, json};

const EVENTUAL: [(&str, &str); 1] = [("ConsistencyLevel", "eventual")];

struct Reader {
    app: App,
    access: String,
}

impl Reader {
    async fn new() -> Self {
        let app = start().await;
        let access = app.access("noor.vandalen", "Directory.Read.All").await;
        Self { app, access }
    }

    async fn list(&self, path: &str) -> Vec<Value> {
        let (status, page) = self.app.get_with(&self.access, path, &EVENTUAL).await;
        assert_eq!(status, 200, "{path}: {page}");
        page["value"].as_array().unwrap().clone()
    }

    async fn named(&self, name: &str) -> Value {
        let path = format!("/servicePrincipals?$filter=displayName eq '{name}'");
        self.list(&path).await.pop().unwrap()
    }

    async fn of(&self, name: &str, what: &str) -> Vec<Value> {
        let id = self.named(name).await["id"].as_str().unwrap().to_owned();
        self.list(&format!("/servicePrincipals/{id}/{what}")).await
    }
}

fn texts<'a>(records: &'a [Value], property: &str) -> Vec<&'a str> {
    let texts = records.iter().map(|record| record[property].as_str());
    texts.map(Option::unwrap_or_default).collect()
}

#[tokio::test]
async fn an_app_is_found_by_the_beginning_of_its_name_or_of_any_word_in_it() {
    let reader = Reader::new().await;
    for query in [
        "$filter=startswith(displayName,'micros0ft')",
        "$search=\"displayName:teams sy\"",
        "$search=\"displayName:Sync\"&$count=true&$select=displayName",
    ] {
        let found = reader.list(&format!("/servicePrincipals?{query}")).await;
        assert_eq!(
            texts(&found, "displayName"),
            ["Micros0ft Teams Sync"],
            "{query}"
        );
    }
    let none = reader
        .list("/servicePrincipals?$search=\"displayName:ync\"")
        .await;
    assert!(none.is_empty());
}

#[tokio::test]
async fn searching_needs_its_header_and_a_clause() {
    let reader = Reader::new().await;
    let search = "/servicePrincipals?$search=\"displayName:teams\"";
    let (status, refused) = reader.app.get(&reader.access, search).await;
    assert_eq!(status, 400);
    assert_eq!(refused["error"]["code"], "Request_UnsupportedQuery");
    let path = "/servicePrincipals?$search=teams";
    let (status, _) = reader.app.get_with(&reader.access, path, &EVENTUAL).await;
    assert_eq!(status, 400);
    let path = "/users?$search=\"displayName:noor\"";
    let (status, _) = reader.app.get_with(&reader.access, path, &EVENTUAL).await;
    assert_eq!(status, 400, "only apps are searched");
}

#[tokio::test]
async fn pages_of_a_search_hold_every_app_once() {
    let reader = Reader::new().await;
    let mut path = "/servicePrincipals?$search=\"displayName:o\"&$top=1".to_owned();
    let mut names = Vec::new();
    loop {
        let (_, page) = reader.app.get_with(&reader.access, &path, &EVENTUAL).await;
        let found = page["value"].as_array().unwrap();
        names.extend(texts(found, "displayName").into_iter().map(str::to_owned));
        match page["@odata.nextLink"].as_str() {
            Some(next) => path = next.to_owned(),
            None => break,
        }
    }
    assert!(names.len() > 2, "{names:?}");
    let mut once = names.clone();
    once.dedup();
    assert_eq!(once, names);
}

#[tokio::test]
async fn people_who_consented_alone_are_assigned_minutes_apart() {
    let reader = Reader::new().await;
    let name = "Micros0ft Teams Sync";
    let grants = reader.of(name, "oauth2PermissionGrants").await;
    assert_eq!(grants.len(), 6);
    assert!(
        grants
            .iter()
            .all(|grant| grant["consentType"] == "Principal")
    );
    let assigned = reader.of(name, "appRoleAssignedTo").await;
    let mut granted = texts(&grants, "principalId");
    let mut people = texts(&assigned, "principalId");
    granted.sort_unstable();
    people.sort_unstable();
    assert_eq!(granted, people);
    let mut times: Vec<jiff::Timestamp> = texts(&assigned, "createdDateTime")
        .iter()
        .map(|time| time.parse().unwrap())
        .collect();
    times.sort_unstable();
    let minutes = (times[5].as_second() - times[0].as_second()) / 60;
    assert!((1..60).contains(&minutes), "{minutes}");
}

#[tokio::test]
async fn grants_name_permissions_of_several_apis_and_one_that_is_gone() {
    let reader = Reader::new().await;
    let roles = reader.of("Backup Ark", "appRoleAssignments").await;
    let exchange = roles
        .iter()
        .find(|role| role["resourceDisplayName"] == "Office 365 Exchange Online")
        .unwrap();
    let api = exchange["resourceId"].as_str().unwrap();
    let path = format!("/servicePrincipals/{api}");
    let (_, api) = reader.app.get(&reader.access, &path).await;
    let mut offered = api["appRoles"].as_array().unwrap().iter();
    let role = offered
        .find(|role| role["id"] == exchange["appRoleId"])
        .unwrap();
    assert_eq!(role["value"], "full_access_as_app");

    let left = reader
        .of("Old intranet (retired)", "appRoleAssignments")
        .await;
    let path = format!(
        "/servicePrincipals/{}",
        left[0]["resourceId"].as_str().unwrap()
    );
    let (status, _) = reader.app.get(&reader.access, &path).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn only_an_app_of_this_tenant_shows_its_registration() {
    let reader = Reader::new().await;
    let registered = |app: &Value| {
        let path = format!(
            "/applications?$filter=appId eq '{}'",
            app["appId"].as_str().unwrap()
        );
        let reader = &reader;
        async move { reader.list(&path).await }
    };
    let vendor = reader.named("Wexley Meetings").await;
    assert!(registered(&vendor).await.is_empty());
    let own = reader.named("Ternfield Mail Archiver").await;
    let application = registered(&own).await.pop().unwrap();
    assert_ne!(application["id"], own["id"]);
    assert_eq!(application["keyCredentials"].as_array().unwrap().len(), 1);
    assert_eq!(
        application["passwordCredentials"][0]["secretText"],
        Value::Null
    );
    let asks = application["requiredResourceAccess"][0]["resourceAccess"]
        .as_array()
        .unwrap();
    assert_eq!(asks.iter().filter(|one| one["type"] == "Role").count(), 2);
    assert_eq!(application["web"]["redirectUris"], own["replyUrls"]);
    let owners = reader.of("Ternfield Mail Archiver", "owners").await;
    assert_eq!(owners.len(), 1);
}

#[tokio::test]
async fn object_ids_lead_to_people_and_apps() {
    let reader = Reader::new().await;
    let app = reader.named("Grebe Travel").await;
    assert_eq!(app["verifiedPublisher"]["displayName"], "Grebe Travel B.V.");
    let person = reader
        .of("Micros0ft Teams Sync", "oauth2PermissionGrants")
        .await[0]["principalId"]
        .clone();
    let ids = json!({ "ids": [app["id"], person, uuid::Uuid::nil()], "types": ["user", "servicePrincipal"] });
    let url = format!("{}/directoryObjects/getByIds", reader.app.facts().graph);
    let request = reader
        .app
        .http
        .post(url)
        .bearer_auth(&reader.access)
        .json(&ids);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    let found = answer["value"].as_array().unwrap();
    assert_eq!(
        texts(found, "@odata.type"),
        ["#microsoft.graph.servicePrincipal", "#microsoft.graph.user"]
    );
}

#[tokio::test]
async fn reading_apps_alone_does_not_open_the_grants() {
    let app = start().await;
    let access = app.access("noor.vandalen", "Application.Read.All").await;
    let (status, _) = app.get(&access, "/servicePrincipals?$top=1").await;
    assert_eq!(status, 200);
    let (status, _) = app.get(&access, "/oauth2PermissionGrants").await;
    assert_eq!(status, 403);
}
