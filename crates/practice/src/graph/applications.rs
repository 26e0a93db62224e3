//! The registrations of the tenant's own apps, who looks after them, and what an object id
//! belongs to.

use super::{
    access::{allowed, held},
    call::{Call, Reply},
    collection::{entity, narrowed},
    drawn,
    failure::{Failure, Flavour},
    records::{self, Record, app_records, find_app, shape},
    resources,
};
use crate::{
    directory::App as DrawnApp,
    facts::Client,
    seed::{
        apps::{App, evening, morning, registration},
        people::object,
        pools::{CredentialRow, RegistrationRow},
    },
    world::{REGISTERED, World},
};
use http::Method;
use scopeglass_domain::Kind;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

const APPLICATIONS: (&str, &str) = ("applications", "application");
const PATHS: [&str; 3] = [
    "/applications",
    "/applications/{id}",
    "/applications(appId={value})",
];
const OBJECTS: (&str, &str) = ("directoryObjects", "directoryObject");
/// Ids that one call may ask for.
const MOST_IDS: usize = 1_000;

/// `/applications`.
pub(super) fn list(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    allowed(call, &PATHS, Flavour::Directory)?;
    counted(world, call, false)
}

/// `/applications/$count`.
pub(super) fn count(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    allowed(call, &PATHS, Flavour::Directory)?;
    counted(world, call, true)
}

fn counted(world: &World, call: &Call<'_>, count: bool) -> Result<Reply, Failure> {
    let directory = &world.directory;
    let drawn = |at: usize| Some(drawn::application(world, &directory.registered(at)?));
    let (first, length) = (registrations(world), directory.registrations());
    records::list_drawn(world, call, APPLICATIONS, &first, (length, &drawn), count)
}

/// `/applications/{id}` and `/applications(appId='{id}')`.
pub(super) fn one(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    allowed(call, &PATHS, Flavour::Directory)?;
    let record = found(world, key)?;
    let (context, resource) = APPLICATIONS;
    entity(world, call, &shape(context, resource, &|_| None), record)
}

fn found(world: &World, key: &str) -> Result<Record, Failure> {
    let lower = key.to_ascii_lowercase();
    let (property, wanted) = match lower.strip_prefix("appid=") {
        Some(quoted) => ("appId", quoted.trim_matches('\'')),
        None => ("id", lower.as_str()),
    };
    if let Some(app) = drawn_behind(world, property, wanted) {
        return Ok(drawn::application(world, &app));
    }
    let mut records = registrations(world).into_iter();
    let found = records.find(|record| record.get(property).and_then(Value::as_str) == Some(wanted));
    found.ok_or_else(|| Failure::no_resource(key))
}

fn drawn_behind(world: &World, property: &str, wanted: &str) -> Option<DrawnApp> {
    let id = Uuid::parse_str(wanted).ok()?;
    let number = match property {
        "id" => world.directory.number_of_registration(id),
        _ => world.directory.number_of_app_id(id),
    };
    world
        .directory
        .app(number?)
        .filter(DrawnApp::is_registered_here)
}

/// `/applications/{id}/owners`.
pub(super) fn owners(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    allowed(call, &["/applications/{id}/owners"], Flavour::Directory)?;
    if let Some(app) = drawn_behind(world, "id", key) {
        return owned_by(world, call, app.owner());
    }
    let record = found(world, key)?;
    owned(world, call, &record)
}

/// `/servicePrincipals/{id}/owners`.
pub(super) fn owners_of_presence(
    world: &World,
    call: &Call<'_>,
    key: &str,
) -> Result<Reply, Failure> {
    allowed(
        call,
        &["/servicePrincipals/{id}/owners"],
        Flavour::Directory,
    )?;
    if let Some(app) = records::drawn_behind(world, key) {
        return owned_by(world, call, app.owner());
    }
    let record = find_app(world, key)?;
    owned(world, call, &record)
}

fn owned(world: &World, call: &Call<'_>, record: &Record) -> Result<Reply, Failure> {
    let app_id = record.get("appId").cloned().unwrap_or_default();
    let app = world
        .organisation
        .apps()
        .find(|app| json!(app.app_id) == app_id);
    owned_by(world, call, app.and_then(|app| app.registration()?.owner))
}

fn owned_by(world: &World, call: &Call<'_>, owner: Option<u32>) -> Result<Reply, Failure> {
    let owner = owner.and_then(|number| world.organisation.person(number));
    let owners: Vec<Record> = owner
        .iter()
        .map(|person| person_object(world, call, &person.id.to_string()).unwrap_or_default())
        .collect();
    records::list(world, call, OBJECTS, &owners, false)
}

fn registrations(world: &World) -> Vec<Record> {
    let clients = world
        .facts
        .clients
        .iter()
        .map(|client| of_client(world, client));
    let apps = world.organisation.apps();
    let apps = apps.filter_map(|app| Some(of_app(world, &app, app.registration()?)));
    clients.chain(apps).collect()
}

fn of_client(world: &World, client: &Client) -> Record {
    let scopes = REGISTERED.map(str::to_owned);
    let mut record = registered(
        world,
        client.id().0,
        client.name(),
        required(world, &scopes, &[]),
    );
    let platform = match client {
        Client::Public { .. } => "publicClient",
        Client::Confidential { .. } => "web",
    };
    redirects(&mut record, platform, client.redirect_uris());
    record
}

fn of_app(world: &World, app: &App, row: &RegistrationRow) -> Record {
    let asks = required(world, &row.scopes, &row.roles);
    let mut record = registered(world, app.app_id, &app.row.name, asks);
    redirects(&mut record, "web", &app.row.redirects);
    let today = world.organisation.today();
    let list = |certificate: bool| -> Value {
        let rows = row
            .credential
            .iter()
            .filter(|row| row.certificate == certificate);
        let credential = |row: &CredentialRow| {
            let key = Uuid::new_v5(&app.app_id, row.name.as_bytes());
            let (began, ends) = (morning(today, row.began), evening(today, row.ends));
            let (name, key) = (&row.name, key);
            match certificate {
                true => json!({
                    "keyId": key, "displayName": name, "startDateTime": began,
                    "endDateTime": ends, "type": "AsymmetricX509Cert", "usage": "Verify",
                    "key": Value::Null, "customKeyIdentifier": Value::Null,
                }),
                false => json!({
                    "keyId": key, "displayName": name, "startDateTime": began,
                    "endDateTime": ends, "hint": "pq8", "secretText": Value::Null,
                    "customKeyIdentifier": Value::Null,
                }),
            }
        };
        rows.map(credential).collect()
    };
    record.insert("keyCredentials".to_owned(), list(true));
    record.insert("passwordCredentials".to_owned(), list(false));
    record.insert("createdDateTime".to_owned(), json!(app.created));
    record.insert("signInAudience".to_owned(), json!(row.audience));
    record
}

fn redirects(record: &mut Record, platform: &str, addresses: &[String]) {
    let implicit = json!({ "enableAccessTokenIssuance": false, "enableIdTokenIssuance": false });
    for name in ["web", "spa", "publicClient"] {
        let addresses = if name == platform { addresses } else { &[] };
        let mut settings = json!({ "redirectUris": addresses });
        if name == "web" {
            settings["implicitGrantSettings"] = implicit.clone();
            settings["homePageUrl"] = Value::Null;
            settings["logoutUrl"] = Value::Null;
        }
        record.insert(name.to_owned(), settings);
    }
}

fn registered(world: &World, app_id: Uuid, name: &str, asks: Value) -> Record {
    object(json!({
        "id": registration(app_id),
        "appId": app_id,
        "displayName": name,
        "publisherDomain": world.organisation.domain(),
        "signInAudience": "AzureADMyOrg",
        "createdDateTime": "2024-05-06T07:08:09Z",
        "deletedDateTime": Value::Null,
        "description": Value::Null,
        "notes": Value::Null,
        "identifierUris": [],
        "isFallbackPublicClient": Value::Null,
        "requiredResourceAccess": asks,
        "keyCredentials": [], "passwordCredentials": [],
        "appRoles": [], "tags": [],
        "verifiedPublisher": { "displayName": Value::Null, "verifiedPublisherId": Value::Null, "addedDateTime": Value::Null },
    }))
}

fn required(world: &World, scopes: &[String], roles: &[String]) -> Value {
    let mut by_api: BTreeMap<Uuid, Vec<Value>> = BTreeMap::new();
    for (names, kind, kind_name) in [
        (scopes, Kind::Delegated, "Scope"),
        (roles, Kind::Application, "Role"),
    ] {
        let named = names.iter();
        for one in named.filter_map(|name| resources::named(world, name, kind)) {
            let entry = json!({ "id": one.id, "type": kind_name });
            by_api.entry(one.api).or_default().push(entry);
        }
    }
    let entry = |(api, asked)| json!({ "resourceAppId": api, "resourceAccess": asked });
    by_api.into_iter().map(entry).collect()
}

#[derive(Deserialize)]
struct Wanted {
    ids: Vec<String>,
    #[serde(default)]
    types: Vec<String>,
}

/// `POST /directoryObjects/getByIds`; ids of nothing are left out of the answer.
pub(super) fn by_ids(world: &World, call: &Call<'_>, body: &[u8]) -> Result<Reply, Failure> {
    if call.method != Method::POST {
        return Err(Failure::method());
    }
    let path = "/directoryObjects/getByIds";
    held(call, "POST", &[path]).ok_or_else(|| Failure::denied(Flavour::Directory))?;
    let wanted: Wanted = serde_json::from_slice(body)
        .map_err(|_| Failure::bad_request("Unable to read JSON request payload."))?;
    if wanted.ids.len() > MOST_IDS {
        let message = format!("Too many ids: at most {MOST_IDS} can be asked for in one call.");
        return Err(Failure::bad("Request_BadRequest", message));
    }
    let of = |kind: &str| {
        let mut types = wanted.types.iter();
        wanted.types.is_empty() || types.any(|one| one.eq_ignore_ascii_case(kind))
    };
    let (people, apps) = (of("user"), of("servicePrincipal"));
    let presences = if apps { app_records(world) } else { &[] };
    let found = |id: &String| {
        let person = people.then(|| person_object(world, call, id)).flatten();
        let drawn = || records::drawn_behind(world, id).filter(|_| apps);
        let drawn = || Some(of_kind(drawn::service_principal(world, &drawn()?)));
        person
            .or_else(drawn)
            .or_else(|| presence_object(presences, id))
    };
    let found: Vec<Record> = wanted.ids.iter().filter_map(found).collect();
    let context = format!("{}/$metadata#directoryObjects", world.graph());
    Ok(Reply::Json(
        json!({ "@odata.context": context, "value": found }),
    ))
}

/// A person among other objects; with no permission to read people, only that they exist.
fn person_object(world: &World, call: &Call<'_>, id: &str) -> Option<Record> {
    let id = Uuid::parse_str(id).ok()?;
    let person = world.organisation.find_person(&id.to_string())?;
    let mut user = world.organisation.user(&person);
    if held(call, "GET", &["/users"]).is_none() {
        user = narrowed(user, &["id"]);
    }
    user.insert("@odata.type".to_owned(), json!("#microsoft.graph.user"));
    Some(user)
}

fn presence_object(presences: &[Record], id: &str) -> Option<Record> {
    let id = id.to_ascii_lowercase();
    let mut presences = presences.iter();
    let found = presences.find(|record| record.get("id").and_then(Value::as_str) == Some(&id))?;
    Some(of_kind(found.clone()))
}

fn of_kind(mut presence: Record) -> Record {
    let kind = json!("#microsoft.graph.servicePrincipal");
    presence.insert("@odata.type".to_owned(), kind);
    presence
}
