//! The large practice tenant: drawn by number, consistent, counted, and with a quota.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start_with};
use scopeglass_practice::{Case, Options};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const EVENTUAL: [(&str, &str); 1] = [("ConsistencyLevel", "eventual")];
const SCOPES: &str = "Directory.Read.All AuditLog.Read.All";

struct Reader {
    app: App,
    access: String,
}

impl Reader {
    async fn new(apps: u32, grants: u32) -> Self {
        Self::with(Options {
            apps,
            grants,
            people: 300,
            ..Options::default()
        })
        .await
    }

    async fn with(options: Options) -> Self {
        let app = start_with(options).await;
        let access = app.access("noor.vandalen", SCOPES).await;
        Self { app, access }
    }

    async fn page(&self, path: &str) -> Value {
        let (status, page) = self.app.get_with(&self.access, path, &EVENTUAL).await;
        assert_eq!(status, 200, "{path}: {page}");
        page
    }

    /// All records of a collection, and what its first page says that there are.
    async fn all(&self, path: &str) -> (Vec<Value>, Option<u64>) {
        let (mut records, mut counted, mut next) = (Vec::new(), None, Some(path.to_owned()));
        while let Some(path) = next {
            let mut page = self.page(&path).await;
            counted = counted.or(page["@odata.count"].as_u64());
            let values = page["value"].take();
            records.extend(values.as_array().unwrap().iter().cloned());
            next = page["@odata.nextLink"].as_str().map(str::to_owned);
        }
        (records, counted)
    }
}

fn ids(records: &[Value]) -> BTreeSet<String> {
    records.iter().map(|one| text(one, "id")).collect()
}

fn text(record: &Value, property: &str) -> String {
    record[property].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn every_collection_is_as_long_as_it_says_and_every_id_leads_somewhere() {
    let reader = Reader::new(1_300, 6_000).await;
    let select = "id,appId,displayName,appRoles";
    let (apps, counted) = reader
        .all(&format!(
            "/servicePrincipals?$select={select}&$top=999&$count=true"
        ))
        .await;
    assert_eq!((apps.len(), counted), (1_300, Some(1_300)));
    let presences = ids(&apps);
    assert_eq!(presences.len(), 1_300);

    let (grants, counted) = reader
        .all("/oauth2PermissionGrants?$top=999&$count=true")
        .await;
    // Signing in to read all this was a consent as well.
    assert_eq!((grants.len(), counted), (6_001, Some(6_001)));
    assert_eq!(ids(&grants).len(), 6_001);
    let known = |name: &str| {
        grants
            .iter()
            .filter(|one| presences.contains(&text(one, name)))
            .count()
    };
    assert_eq!(known("clientId"), 6_001);
    let deleted = reader.app.practice.planted();
    let deleted = deleted
        .iter()
        .filter(|one| one.case == Case::DeletedResource)
        .count();
    assert_eq!(
        known("resourceId"),
        6_001 - deleted - 1,
        "one more in the small tenant"
    );

    let people: BTreeSet<String> = grants
        .iter()
        .map(|one| text(one, "principalId"))
        .filter(|id| !id.is_empty())
        .collect();
    let body = json!({ "ids": people, "types": ["user"] });
    let url = format!("{}/directoryObjects/getByIds", reader.app.facts().graph);
    let found = reader
        .app
        .http
        .post(url)
        .bearer_auth(&reader.access)
        .json(&body)
        .send()
        .await;
    let found: Value = found.unwrap().json().await.unwrap();
    assert_eq!(found["value"].as_array().unwrap().len(), people.len());
}

#[tokio::test]
async fn roles_are_the_same_from_the_api_and_from_the_app() {
    let reader = Reader::new(700, 2_000).await;
    let (apps, _) = reader
        .all("/servicePrincipals?$select=id,appRoles&$top=999")
        .await;
    let mut by_api = Vec::new();
    let mut offered = BTreeMap::new();
    for api in apps.iter().filter(|one| {
        one["appRoles"]
            .as_array()
            .is_some_and(|roles| !roles.is_empty())
    }) {
        let roles = api["appRoles"].as_array().unwrap();
        offered.extend(
            roles
                .iter()
                .map(|role| (text(role, "id"), text(role, "value"))),
        );
        let path = format!(
            "/servicePrincipals/{}/appRoleAssignedTo?$top=999&$count=true",
            text(api, "id")
        );
        let (held, counted) = reader.all(&path).await;
        assert_eq!(Some(held.len() as u64), counted);
        by_api.extend(
            held.into_iter()
                .filter(|one| one["principalType"] == "ServicePrincipal"),
        );
    }
    let roles = by_api
        .iter()
        .filter(|one| offered.contains_key(&text(one, "appRoleId")))
        .count();
    assert!(
        roles > 400 && by_api.len() - roles <= 1,
        "{roles} of {}",
        by_api.len()
    );
    for app in apps.iter().step_by(41) {
        let path = format!(
            "/servicePrincipals/{}/appRoleAssignments?$top=999",
            text(app, "id")
        );
        let (held, _) = reader.all(&path).await;
        let from_apis = by_api.iter().filter(|one| one["principalId"] == app["id"]);
        let gone = held.iter().filter(|one| !by_api.contains(*one)).count();
        assert_eq!(from_apis.count() + gone, held.len());
    }
}

#[tokio::test]
async fn registrations_owners_and_sign_ins_fit_their_apps() {
    let reader = Reader::new(500, 1_000).await;
    let (registered, counted) = reader.all("/applications?$top=999&$count=true").await;
    assert_eq!(Some(registered.len() as u64), counted);
    assert_eq!(ids(&registered).len(), registered.len());
    let (apps, _) = reader
        .all("/servicePrincipals?$select=id,appId&$top=999")
        .await;
    let app_ids: BTreeSet<String> = apps.iter().map(|one| text(one, "appId")).collect();
    assert!(
        registered
            .iter()
            .all(|one| app_ids.contains(&text(one, "appId")))
    );
    let last = text(registered.last().unwrap(), "id");
    assert_eq!(
        reader.page(&format!("/applications/{last}")).await["id"],
        json!(last)
    );
    assert!(reader.page(&format!("/applications/{last}/owners")).await["value"].is_array());

    let beta = reader.app.facts().graph.as_str().replace("/v1.0", "/beta");
    let report = format!("{beta}/reports/servicePrincipalSignInActivities");
    let (activities, _) = reader.all(&report).await;
    let silent = reader.app.practice.planted();
    let silent = silent.iter().filter(|one| one.case == Case::NeverUsed);
    let silent: BTreeSet<String> = silent.map(|one| one.app_id.to_string()).collect();
    let signed_in: BTreeSet<String> = activities.iter().map(|one| text(one, "appId")).collect();
    assert!(!silent.is_empty() && silent.is_disjoint(&signed_in));
    assert_eq!(silent.len() + signed_in.len(), app_ids.len());
    let v1 = "/reports/servicePrincipalSignInActivities";
    assert_eq!(
        reader.app.get(&reader.access, v1).await.0,
        400,
        "v1.0 has none"
    );
}

#[tokio::test]
async fn what_was_planted_is_there_to_be_found() {
    let reader = Reader::new(1_000, 9_000).await;
    let planted = reader.app.practice.planted();
    let cases: BTreeSet<Case> = planted.iter().map(|one| one.case).collect();
    assert_eq!(cases.len(), 20, "{cases:?}");
    let of = |case: Case| planted.iter().find(|one| one.case == case).unwrap();

    let phishing = of(Case::ConsentPhishing);
    let path = format!("/servicePrincipals/{}", phishing.service_principal);
    let app = reader.page(&path).await;
    assert!(app["verifiedPublisher"]["displayName"].is_null());
    let grants = reader.page(&format!("{path}/oauth2PermissionGrants")).await;
    let grants = grants["value"].as_array().unwrap().clone();
    assert_eq!(grants.len(), phishing.grants as usize);
    assert!(grants.iter().all(|one| one["consentType"] == "Principal"));
    let filter = format!(
        "/oauth2PermissionGrants?$filter=clientId eq '{}'",
        phishing.service_principal
    );
    assert_eq!(
        reader.page(&filter).await["value"].as_array().unwrap(),
        &grants
    );

    let escalating = of(Case::EscalatingRole);
    let path = format!(
        "/servicePrincipals/{}/appRoleAssignments",
        escalating.service_principal
    );
    let held = reader.page(&path).await;
    assert_eq!(
        held["value"][0]["appRoleId"],
        "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8"
    );
    assert!(!escalating.harmless && of(Case::ManyConsents).harmless);
}

#[tokio::test]
async fn a_hundred_and_ten_thousand_apps_answer_like_a_few() {
    let reader = Reader::with(Options {
        apps: 110_000,
        grants: 1_000_000,
        people: 20_000,
        ..Options::default()
    })
    .await;
    let page = reader
        .page("/servicePrincipals?$select=id&$top=999&$count=true")
        .await;
    assert_eq!(page["@odata.count"], 110_000);
    let page = reader
        .page("/oauth2PermissionGrants?$top=999&$count=true")
        .await;
    assert_eq!(page["@odata.count"], 1_000_001);
    assert_eq!(page["value"].as_array().unwrap().len(), 999);
}

#[tokio::test]
async fn the_quota_is_told_and_kept() {
    let reader = Reader::with(Options {
        people: 6,
        quota: true,
        ..Options::default()
    })
    .await;
    let url = format!("{}/oauth2PermissionGrants", reader.app.facts().graph);
    let get = || reader.app.http.get(&url).bearer_auth(&reader.access).send();
    let first = get().await.unwrap();
    assert_eq!(first.headers()["x-ms-resource-unit"], "2");
    // Batches spend it quickly: twenty parts of two units each.
    let part = |id: usize| json!({ "id": id.to_string(), "method": "GET", "url": "/users" });
    let batch = json!({ "requests": (0..20).map(part).collect::<Vec<_>>() });
    let mut refused = Value::Null;
    for _ in 0..200 {
        let url = format!("{}/$batch", reader.app.facts().graph);
        let answer = reader
            .app
            .http
            .post(url)
            .bearer_auth(&reader.access)
            .json(&batch);
        let answer: Value = answer.send().await.unwrap().json().await.unwrap();
        let parts = answer["responses"].as_array().unwrap();
        if let Some(part) = parts.iter().find(|part| part["status"] == 429) {
            refused = part.clone();
            break;
        }
    }
    assert_eq!(refused["body"]["error"]["code"], "TooManyRequests");
    assert!(refused["headers"]["Retry-After"].is_string(), "{refused}");
    assert!(reader.app.practice.spent().0 >= 3_500);
}
