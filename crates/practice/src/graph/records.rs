//! The tenant's records about apps: their presences, grants and roles.

use super::{
    access::{allowed, me},
    call::{Call, Reply},
    collection::{Collection, entity},
    failure::{Failure, Flavour},
    resources,
};
use crate::{
    facts::Client,
    seed::{
        apps::{App, presence},
        ids,
        people::object,
        pools::{CLOUD_APPLICATION_ADMINISTRATOR, GLOBAL_ADMINISTRATOR, Role},
    },
    store::consents::ConsentFor,
    world::{self, APP_ROLES, World},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, ResourceId};
use serde_json::{Map, Value, json};
use uuid::Uuid;

pub(super) type Record = Map<String, Value>;

fn list(
    world: &World,
    call: &Call<'_>,
    (context, resource): (&str, &'static str),
    records: &[Record],
    count: bool,
) -> Result<Reply, Failure> {
    let record = |at: usize| records.get(at).cloned();
    let collection = Collection {
        length: records.len(),
        ..shape(context, resource, &record)
    };
    if count {
        collection.count(call)
    } else {
        collection.page(world, call)
    }
}

fn shape<'a>(
    context: &str,
    resource: &'static str,
    record: &'a dyn Fn(usize) -> Option<Record>,
) -> Collection<'a> {
    Collection {
        flavour: Flavour::Directory,
        context: context.to_owned(),
        resource,
        usual: None,
        unset: &["startTime", "expiryTime"],
        length: 0,
        record,
    }
}

const APPS: (&str, &str) = ("servicePrincipals", "servicePrincipal");

/// `/servicePrincipals` and its `$count`.
pub(super) fn apps(world: &World, call: &Call<'_>, count: bool) -> Result<Reply, Failure> {
    allowed(call, &["/servicePrincipals"], Flavour::Directory)?;
    list(world, call, APPS, &app_records(world), count)
}

/// `/servicePrincipals/{id}` and `/servicePrincipals(appId='{id}')`.
pub(super) fn app(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    let paths = [
        "/servicePrincipals/{id}",
        "/servicePrincipals(appId={value})",
        "/servicePrincipals",
    ];
    allowed(call, &paths, Flavour::Directory)?;
    let record = find_app(world, key)?;
    entity(world, call, &shape(APPS.0, APPS.1, &|_| None), record)
}

fn find_app(world: &World, key: &str) -> Result<Record, Failure> {
    let lower = key.to_ascii_lowercase();
    let (property, wanted) = match lower.strip_prefix("appid=") {
        Some(quoted) => ("appId", quoted.trim_matches('\'')),
        None => ("id", lower.as_str()),
    };
    let mut records = app_records(world).into_iter();
    let found = records.find(|record| record.get(property).and_then(Value::as_str) == Some(wanted));
    found.ok_or_else(|| Failure::no_resource(key))
}

fn app_records(world: &World) -> Vec<Record> {
    let clients = world
        .facts
        .clients
        .iter()
        .map(|client| client_record(world, client));
    let apps = world.organisation.apps().map(|app| app_record(world, &app));
    resources::records(world)
        .into_iter()
        .chain(clients)
        .chain(apps)
        .collect()
}

pub(super) fn app_shape(app_id: Uuid, name: &str, owner: Uuid, home: Option<&str>) -> Record {
    object(json!({
        "id": presence(app_id),
        "appId": app_id,
        "displayName": name,
        "appDisplayName": name,
        "appOwnerOrganizationId": owner,
        "accountEnabled": true,
        "appRoleAssignmentRequired": false,
        "servicePrincipalType": "Application",
        "servicePrincipalNames": [app_id],
        "signInAudience": "AzureADMultipleOrgs",
        "homepage": home,
        "replyUrls": [],
        "tags": ["WindowsAzureActiveDirectoryIntegratedApp"],
        "createdDateTime": "2024-05-06T07:08:09Z",
        "deletedDateTime": Value::Null,
        "description": Value::Null,
        "disabledByMicrosoftStatus": Value::Null,
        "loginUrl": Value::Null,
        "logoutUrl": Value::Null,
        "notes": Value::Null,
        "preferredSingleSignOnMode": Value::Null,
        "verifiedPublisher": { "displayName": Value::Null, "verifiedPublisherId": Value::Null, "addedDateTime": Value::Null },
        "info": { "logoUrl": Value::Null, "marketingUrl": Value::Null, "privacyStatementUrl": Value::Null, "supportUrl": Value::Null, "termsOfServiceUrl": Value::Null },
        "alternativeNames": [], "keyCredentials": [], "passwordCredentials": [],
        "appRoles": [], "oauth2PermissionScopes": [], "resourceSpecificApplicationPermissions": [],
    }))
}

fn client_record(world: &World, client: &Client) -> Record {
    let mut record = app_shape(client.id().0, client.name(), world.tenant().0, None);
    record.insert("replyUrls".to_owned(), json!(client.redirect_uris()));
    record.insert("signInAudience".to_owned(), json!("AzureADMyOrg"));
    record
}

fn app_record(world: &World, app: &App) -> Record {
    // Every vendor is a tenant of its own, except for what the organisation made itself.
    let own = app.publisher == world.organisation.pools.tenant.name;
    let vendor = Uuid::new_v5(&Uuid::NAMESPACE_DNS, app.publisher.as_bytes());
    let owner = if own { world.tenant().0 } else { vendor };
    let mut record = app_shape(app.app_id, &app.name, owner, Some(&app.home));
    record.insert("accountEnabled".to_owned(), json!(app.enabled));
    record.insert("publisherName".to_owned(), json!(app.publisher));
    record
}

const GRANTS: (&str, &str) = ("oauth2PermissionGrants", "oAuth2PermissionGrant");
const GRANT_PATHS: [&str; 2] = ["/oauth2PermissionGrants", "/oauth2PermissionGrants/{id}"];

/// `/oauth2PermissionGrants`: every consent, as it really is.
pub(super) fn grants(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    allowed(call, &GRANT_PATHS, Flavour::Directory)?;
    list(world, call, GRANTS, &grant_records(world), false)
}

/// `/oauth2PermissionGrants/{id}`.
pub(super) fn grant(world: &World, call: &Call<'_>, id: &str) -> Result<Reply, Failure> {
    allowed(call, &GRANT_PATHS, Flavour::Directory)?;
    let mut records = grant_records(world).into_iter();
    let found = records.find(|record| record.get("id").and_then(Value::as_str) == Some(id));
    let found = found.ok_or_else(|| Failure::no_resource(id))?;
    entity(world, call, &shape(GRANTS.0, GRANTS.1, &|_| None), found)
}

/// `/me/oauth2PermissionGrants`.
pub(super) fn my_grants(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    let person = me(world, call)?;
    allowed(call, &["/me/oauth2PermissionGrants"], Flavour::Directory)?;
    let mine = with(world, "principalId", &person.id.to_string());
    list(world, call, GRANTS, &mine, false)
}

/// `/servicePrincipals/{id}/oauth2PermissionGrants`.
pub(super) fn app_grants(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    let path = "/servicePrincipals/{id}/oauth2PermissionGrants";
    allowed(call, &[path], Flavour::Directory)?;
    let app = find_app(world, key)?;
    let id = app.get("id").and_then(Value::as_str).unwrap_or_default();
    list(world, call, GRANTS, &with(world, "clientId", id), false)
}

fn with(world: &World, property: &str, value: &str) -> Vec<Record> {
    let mut records = grant_records(world);
    records.retain(|record| record.get(property).and_then(Value::as_str) == Some(value));
    records
}

fn grant_records(world: &World) -> Vec<Record> {
    let resource = presence(ResourceId::GRAPH.0);
    let store = world.store();
    let record =
        |(client, whom, scopes): (Uuid, ConsentFor, &std::collections::BTreeSet<String>)| {
            let principal = match whom {
                ConsentFor::Everyone => None,
                ConsentFor::Person(person) => Some(person),
            };
            let client = presence(client);
            let parts = [client, resource, principal.unwrap_or_default()]
                .map(Uuid::into_bytes)
                .concat();
            let scopes: Vec<_> = scopes.iter().map(String::as_str).collect();
            object(json!({
                "id": BASE64_URL_SAFE_NO_PAD.encode(parts),
                "clientId": client,
                "consentType": if principal.is_some() { "Principal" } else { "AllPrincipals" },
                "principalId": principal,
                "resourceId": resource,
                "scope": scopes.join(" "),
            }))
        };
    store.consents.all().map(record).collect()
}

/// `/servicePrincipals/{id}/appRoleAssignments`.
pub(super) fn app_roles(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    allowed(
        call,
        &["/servicePrincipals/{id}/appRoleAssignments"],
        Flavour::Directory,
    )?;
    let app = find_app(world, key)?;
    let confidential = world
        .facts
        .clients
        .iter()
        .find(|client| client.secret().is_some());
    let holds = confidential.map(|client| json!(world::presence(client.id())));
    let records = match holds {
        Some(id) if app.get("id") == Some(&id) => assignments(&app),
        _ => Vec::new(),
    };
    list(
        world,
        call,
        ("appRoleAssignments", "appRoleAssignment"),
        &records,
        false,
    )
}

fn assignments(app: &Record) -> Vec<Record> {
    let role = |name: &&str| Catalog::embedded().find(name)?.form(Kind::Application)?.id;
    let held = APP_ROLES.iter().filter_map(role);
    held.map(|role| {
        object(json!({
            "id": BASE64_URL_SAFE_NO_PAD.encode(role.as_bytes()),
            "appRoleId": role,
            "principalId": app.get("id"),
            "principalDisplayName": app.get("displayName"),
            "principalType": "ServicePrincipal",
            "resourceId": presence(ResourceId::GRAPH.0),
            "resourceDisplayName": "Microsoft Graph",
            "createdDateTime": "2024-05-06T07:08:09Z",
            "deletedDateTime": Value::Null,
        }))
    })
    .collect()
}

const ROLES: (&str, &str) = ("directoryRoles", "directoryRole");
const KNOWN_ROLES: [(Role, &str, &str); 2] = [
    (
        Role::GlobalAdministrator,
        GLOBAL_ADMINISTRATOR,
        "Global Administrator",
    ),
    (
        Role::CloudApplicationAdministrator,
        CLOUD_APPLICATION_ADMINISTRATOR,
        "Cloud Application Administrator",
    ),
];

fn role_records() -> Vec<Record> {
    let record = |(number, (_, template, name)): (u32, &(Role, &str, &str))| {
        object(json!({
            "id": ids::guid("role", number), "deletedDateTime": Value::Null, "description": Value::Null,
            "displayName": name, "roleTemplateId": template,
        }))
    };
    (0..).zip(&KNOWN_ROLES).map(record).collect()
}

/// `/directoryRoles`.
pub(super) fn roles(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    allowed(call, &["/directoryRoles"], Flavour::Directory)?;
    list(world, call, ROLES, &role_records(), false)
}

fn role_at(key: &str) -> Result<usize, Failure> {
    let lower = key.to_ascii_lowercase();
    let wanted = lower
        .strip_prefix("roletemplateid=")
        .map_or(lower.as_str(), |id| id.trim_matches('\''));
    let is = |record: &Record| {
        ["id", "roleTemplateId"]
            .iter()
            .any(|name| record.get(*name) == Some(&json!(wanted)))
    };
    role_records()
        .iter()
        .position(is)
        .ok_or_else(|| Failure::no_resource(key))
}

/// `/directoryRoles/{id}`.
pub(super) fn role(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    allowed(
        call,
        &["/directoryRoles", "/directoryRoles/{id}"],
        Flavour::Directory,
    )?;
    let at = role_at(key)?;
    let record = role_records().swap_remove(at);
    entity(world, call, &shape(ROLES.0, ROLES.1, &|_| None), record)
}

/// `/directoryRoles/{id}/members`.
pub(super) fn role_members(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    allowed(call, &["/directoryRoles/{id}/members"], Flavour::Directory)?;
    let role = KNOWN_ROLES.get(role_at(key)?).map(|(role, ..)| *role);
    let offered = (0..).take(world.facts.people.len());
    let holders: Vec<Record> = offered
        .filter_map(|number| world.organisation.person(number))
        .filter(|person| Some(person.role) == role)
        .map(|person| {
            let mut user = world.organisation.user(&person);
            user.insert("@odata.type".to_owned(), json!("#microsoft.graph.user"));
            user
        })
        .collect();
    list(
        world,
        call,
        ("directoryObjects", "directoryObject"),
        &holders,
        false,
    )
}
