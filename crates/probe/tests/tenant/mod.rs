//! A small scripted tenant, and a sign-in to ask it with.

#![allow(dead_code, missing_docs)]

#[path = "../../../graph/tests/scripted/mod.rs"]
pub mod scripted;

use async_trait::async_trait;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Evidence, GrantedScopes, Kind, PermissionName, Problem};
use scopeglass_graph::{GraphClient, Limits, TokenSource};
use scopeglass_probe::{Asked, Person, Progress, Renewal, Surroundings, run};
use scripted::{Reply, Scripted, Seen};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio_util::sync::CancellationToken;

/// What a token holds after Webex was consented to.
pub const WEBEX: &[&str] = &[
    "Calendars.Read",
    "Calendars.ReadWrite",
    "Contacts.Read",
    "Directory.Read.All",
    "email",
    "Group.Read.All",
    "offline_access",
    "openid",
    "profile",
    "User.Read",
    "User.Read.All",
];

/// Raw values of the tenant; none may reach an evidence.
pub const SECRETS: &[&str] = &[
    "Fatima", "Vries", "contoso", "5550101", "0101", "Nurse", "Budget", "Room", "Board", "Ayşe",
    "Payroll", "Street", "2031",
];

pub struct Tokens;

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok("access".to_owned().into())
    }
}

pub struct Renews(pub Result<(), Problem>);

#[async_trait]
impl Renewal for Renews {
    async fn renew(&self) -> Result<(), Problem> {
        self.0.clone()
    }
}

pub fn name(text: &str) -> PermissionName {
    text.parse().unwrap()
}

pub fn granted(names: &[&str]) -> GrantedScopes {
    GrantedScopes(names.iter().map(|text| name(text)).collect())
}

pub fn asked(text: &str, kind: Option<Kind>) -> Asked {
    Asked {
        permission: name(text),
        kind,
    }
}

/// The seven permissions of the request, with the kinds that its text tells.
pub fn webex_request() -> Vec<Asked> {
    vec![
        asked("offline_access", Some(Kind::Delegated)),
        asked("User.Read.All", None),
        asked("Calendars.Read", Some(Kind::Delegated)),
        asked("Contacts.Read", Some(Kind::Application)),
        asked("Group.Read.All", None),
        asked("Directory.Read.All", None),
        asked("Calendars.ReadWrite", Some(Kind::Application)),
    ]
}

fn repeated(count: u64, of: u64, record: impl Fn(u64) -> Value) -> Reply {
    let records: Vec<Value> = (0..count).map(record).collect();
    let mut page = json!({ "@odata.count": of, "value": records });
    if count < of {
        page["@odata.nextLink"] = json!("http://127.0.0.1:1/never-needed");
    }
    Reply::json(page)
}

/// 250 people (200 on the first page), 12 events, 9 contacts, 8 groups and 5 apps.
pub fn answer(seen: &Seen) -> Reply {
    match seen.path() {
        "/v1.0/users" if seen.target.contains("$top=1&") => {
            repeated(1, 250, |n| json!({ "id": n }))
        }
        "/v1.0/users" => repeated(200, 250, |n| {
            json!({ "id": format!("id-{n}"), "displayName": "Fatima de Vries",
                "mail": "fatima@contoso.example", "jobTitle": if n % 2 == 0 { "Nurse" } else { "" },
                "businessPhones": ["+31 20 5550101"], "mobilePhone": null, "accountEnabled": true })
        }),
        "/v1.0/me/events" => repeated(12, 12, |_| {
            json!({ "subject": "Budget", "showAs": "busy", "sensitivity": "private",
                "start": { "dateTime": "2031-07-09T10:00:00", "timeZone": "UTC" },
                "location": { "displayName": "Room 4" },
                "attendees": [{ "emailAddress": { "name": "Ayşe", "address": "a@contoso.example" } }] })
        }),
        "/v1.0/me/contacts" => repeated(9, 9, |_| {
            json!({ "displayName": "李", "emailAddresses": [{ "address": "li@contoso.example" }],
                "homeAddress": { "street": "High Street" }, "birthday": null })
        }),
        "/v1.0/groups" => repeated(
            8,
            8,
            |_| json!({ "displayName": "Board", "visibility": "Private" }),
        ),
        "/v1.0/servicePrincipals" => repeated(
            5,
            5,
            |_| json!({ "displayName": "Payroll", "servicePrincipalType": "Application" }),
        ),
        "/v1.0/me" => Reply::json(json!({ "displayName": "Fatima de Vries" })),
        _ => Reply::status(404, json!({ "error": { "code": "ResourceNotFound" } })),
    }
}

pub struct Run {
    pub evidence: Vec<Evidence>,
    pub progress: Vec<Progress>,
}

impl Run {
    pub fn of(&self, permission: &str) -> &Evidence {
        self.evidence
            .iter()
            .find(|seen| seen.permission.as_str() == permission)
            .unwrap()
    }
}

pub fn limits() -> Limits {
    Limits {
        request: Duration::from_millis(500),
        retries: 1,
        first_wait: Duration::from_millis(5),
        ..Limits::default()
    }
}

pub async fn ask(server: &Scripted, request: &[Asked], scopes: &[&str]) -> Run {
    ask_with(server, request, scopes, &CancellationToken::new(), |_| ()).await
}

pub async fn ask_with(
    server: &Scripted,
    request: &[Asked],
    scopes: &[&str],
    cancel: &CancellationToken,
    watch: impl Fn(&Progress) + Send + Sync,
) -> Run {
    let graph = GraphClient::with_limits(server.base(), Arc::new(Tokens), None, limits()).unwrap();
    let renewal = Renews(Ok(()));
    let around = Surroundings {
        catalog: Catalog::embedded(),
        graph: &graph,
        granted: &granted(scopes),
        renewal: Some(&renewal),
        cancel: cancel.clone(),
        person: Person::default(),
        app: None,
    };
    let progress = Mutex::new(Vec::new());
    let evidence = run(request, &around, &|step| {
        watch(&step);
        progress.lock().unwrap().push(step);
    })
    .await;
    Run {
        evidence,
        progress: progress.into_inner().unwrap(),
    }
}
