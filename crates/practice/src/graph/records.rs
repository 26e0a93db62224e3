//! The tenant's records about apps: their presences, grants and roles.

use super::{
    access::{allowed, me},
    call::{Call, Reply},
    collection::{Collection, entity},
    drawn,
    failure::{Failure, Flavour},
    resources,
};
use crate::{
    directory::{App as DrawnApp, RoleOf},
    facts::Client,
    seed::{
        apps::{App, presence},
        ids,
        people::object,
        pools::{CLOUD_APPLICATION_ADMINISTRATOR, GLOBAL_ADMINISTRATOR, Role},
    },
    store::consents::{Consent, ConsentFor},
    world::{self, APP_ROLES, World},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use scopeglass_domain::{Kind, ResourceId};
use serde_json::{Map, Value, json};
use uuid::Uuid;

pub(super) type Record = Map<String, Value>;

pub(super) fn list(
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

/// The same, with records behind them that are drawn by number.
pub(super) fn list_drawn(
    world: &World,
    call: &Call<'_>,
    (context, resource): (&str, &'static str),
    first: &[Record],
    (length, drawn): (usize, &dyn Fn(usize) -> Option<Record>),
    count: bool,
) -> Result<Reply, Failure> {
    let record = |at: usize| match first.get(at) {
        Some(record) => Some(record.clone()),
        None => drawn(at - first.len()),
    };
    let collection = Collection {
        length: first.len() + length,
        ..shape(context, resource, &record)
    };
    if count {
        collection.count(call)
    } else {
        collection.page(world, call)
    }
}

pub(super) fn shape<'a>(
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
    let directory = &world.directory;
    let drawn = |number: usize| {
        let app = directory.app(u32::try_from(number).ok()?)?;
        Some(drawn::service_principal(world, &app))
    };
    let Some(wanted) = call.query.get("search") else {
        let all = (directory.apps(), &drawn as &dyn Fn(usize) -> Option<Record>);
        return list_drawn(world, call, APPS, app_records(world), all, count);
    };
    let words = searched(wanted, call.eventual)?;
    let mut records = app_records(world).to_vec();
    records.retain(|record| has_words(record, &words));
    let found: Vec<usize> = (0..directory.apps())
        .filter(|number| {
            let app = u32::try_from(*number)
                .ok()
                .and_then(|number| directory.app(number));
            app.is_some_and(|app| names_have(&app.name(), &words))
        })
        .collect();
    let found_record = |at: usize| drawn(*found.get(at)?);
    list_drawn(
        world,
        call,
        APPS,
        &records,
        (found.len(), &found_record),
        count,
    )
}

/// The words of `"displayName:…"`, the one clause that is offered here.
fn searched(text: &str, eventual: bool) -> Result<Vec<String>, Failure> {
    if !eventual {
        let message = "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'";
        return Err(Failure::bad("Request_UnsupportedQuery", message));
    }
    let quoted = text
        .trim()
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let clause = quoted.and_then(|clause| clause.split_once(':'));
    match clause {
        Some((property, words)) if property.eq_ignore_ascii_case("displayName") => {
            Ok(words_of(words))
        }
        _ => Err(Failure::bad_request(
            "Syntax error: $search takes a clause such as \"displayName:words\".",
        )),
    }
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Every word searched for begins a word of the name.
fn has_words(record: &Record, words: &[String]) -> bool {
    let name = record.get("displayName").and_then(Value::as_str);
    names_have(name.unwrap_or_default(), words)
}

fn names_have(name: &str, words: &[String]) -> bool {
    let known = words_of(name);
    words
        .iter()
        .all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
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

pub(super) fn find_app(world: &World, key: &str) -> Result<Record, Failure> {
    let lower = key.to_ascii_lowercase();
    let (property, wanted) = match lower.strip_prefix("appid=") {
        Some(quoted) => ("appId", quoted.trim_matches('\'')),
        None => ("id", lower.as_str()),
    };
    if let Some(app) = drawn_app(world, property, wanted) {
        return Ok(drawn::service_principal(world, &app));
    }
    let mut records = app_records(world).iter();
    let found = records.find(|record| record.get(property).and_then(Value::as_str) == Some(wanted));
    found.cloned().ok_or_else(|| Failure::no_resource(key))
}

/// The drawn app that an object id, or an application id, means.
fn drawn_app(world: &World, property: &str, wanted: &str) -> Option<DrawnApp> {
    let id = Uuid::parse_str(wanted).ok()?;
    let number = match property {
        "id" => world.directory.number(id),
        _ => world.directory.number_of_app_id(id),
    };
    world.directory.app(number?)
}

/// The drawn app behind a key of a path.
pub(super) fn drawn_behind(world: &World, key: &str) -> Option<DrawnApp> {
    let lower = key.to_ascii_lowercase();
    match lower.strip_prefix("appid=") {
        Some(quoted) => drawn_app(world, "appId", quoted.trim_matches('\'')),
        None => drawn_app(world, "id", &lower),
    }
}

/// The presences of the apps that are not drawn; they stay the same while it runs.
pub(super) fn app_records(world: &World) -> &[Record] {
    world.apps.get_or_init(|| made_app_records(world))
}

fn made_app_records(world: &World) -> Vec<Record> {
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
    let row = app.row;
    // Every vendor is a tenant of its own, except for what the organisation made itself.
    let own = row.publisher == world.organisation.pools.tenant.name;
    let vendor = Uuid::new_v5(&Uuid::NAMESPACE_DNS, row.publisher.as_bytes());
    let owner = match (own, row.of_microsoft) {
        (_, true) => resources::MICROSOFT,
        (true, _) => world.tenant().0,
        _ => vendor,
    };
    let mut record = app_shape(app.app_id, &row.name, owner, Some(&row.home));
    let mut put = |name: &str, value: Value| record.insert(name.to_owned(), value);
    put("accountEnabled", json!(!row.disabled));
    put("publisherName", json!(row.publisher));
    put("createdDateTime", json!(app.created));
    put("replyUrls", json!(row.redirects));
    put("appRoleAssignmentRequired", json!(row.assigned_only));
    if let Some(registration) = app.registration() {
        put("signInAudience", json!(registration.audience));
    }
    if let Some(name) = &row.verified {
        let verified = json!({
            "displayName": name,
            "verifiedPublisherId": (vendor.as_u128() % 10_000_000).to_string(),
            "addedDateTime": "2023-02-14T10:00:00Z",
        });
        put("verifiedPublisher", verified);
    }
    record
}

const GRANTS: (&str, &str) = ("oauth2PermissionGrants", "oAuth2PermissionGrant");
const GRANT_PATHS: [&str; 2] = ["/oauth2PermissionGrants", "/oauth2PermissionGrants/{id}"];

/// `/oauth2PermissionGrants`: every consent, as it really is.
pub(super) fn grants(world: &World, call: &Call<'_>, count: bool) -> Result<Reply, Failure> {
    allowed(call, &GRANT_PATHS, Flavour::Directory)?;
    let directory = &world.directory;
    // Only the grants of a client are looked through where a client is asked for.
    let within = match call.query.get("filter").and_then(client_in) {
        Some(client) => {
            drawn_app(world, "id", client).map_or(0..0, |app| directory.grants_of(app.number))
        }
        None => 0..directory.grants(),
    };
    let start = within.start;
    let drawn = |at: usize| {
        let grant = directory.grant(start + at)?;
        drawn::grant(world, directory, &grant)
    };
    let first = grant_records(world);
    list_drawn(world, call, GRANTS, &first, (within.len(), &drawn), count)
}

/// The id in the filter `clientId eq 'id'`, the commonest one.
fn client_in(filter: &str) -> Option<&str> {
    let mut words = filter.split_whitespace();
    let named = words.next()?.eq_ignore_ascii_case("clientId") && words.next()? == "eq";
    let id = words.next()?.trim_matches('\'');
    (named && words.next().is_none()).then_some(id)
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
    if let Some(app) = drawn_behind(world, key) {
        let numbers = world.directory.grants_of(app.number);
        let grants = numbers.filter_map(|number| world.directory.grant(number));
        let grants = grants.filter_map(|grant| drawn::grant(world, &world.directory, &grant));
        return list(world, call, GRANTS, &grants.collect::<Vec<_>>(), false);
    }
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
    let graph = presence(ResourceId::GRAPH.0);
    let store = world.store();
    let consented = store.consents.all().map(|(client, whom, consent)| {
        let principal = match whom {
            ConsentFor::Everyone => None,
            ConsentFor::Person(person) => Some(person),
        };
        let scopes: Vec<&str> = consent.scopes.iter().map(String::as_str).collect();
        grant_record(presence(client), principal, graph, &scopes)
    });
    let beside = world.organisation.apps().flat_map(|app| {
        let client = presence(app.app_id);
        let named = move |text: &String| {
            let named = resources::named(world, text, Kind::Delegated)?;
            let api = presence(named.api);
            Some(grant_record(client, None, api, &[&named.name]))
        };
        app.row.beside.iter().filter_map(named)
    });
    consented.chain(beside).collect()
}

pub(super) fn grant_record(
    client: Uuid,
    principal: Option<Uuid>,
    api: Uuid,
    scopes: &[&str],
) -> Record {
    let parts = [client, api, principal.unwrap_or_default()]
        .map(Uuid::into_bytes)
        .concat();
    object(json!({
        "id": BASE64_URL_SAFE_NO_PAD.encode(parts),
        "clientId": client,
        "consentType": if principal.is_some() { "Principal" } else { "AllPrincipals" },
        "principalId": principal,
        "resourceId": api,
        "scope": scopes.join(" "),
    }))
}

const ASSIGNMENTS: (&str, &str) = ("appRoleAssignments", "appRoleAssignment");

/// `/servicePrincipals/{id}/appRoleAssignments`.
pub(super) fn app_roles(world: &World, call: &Call<'_>, key: &str) -> Result<Reply, Failure> {
    let path = "/servicePrincipals/{id}/appRoleAssignments";
    allowed(call, &[path], Flavour::Directory)?;
    if let Some(app) = drawn_behind(world, key) {
        let held = world.directory.held_by(&app);
        let held = held.iter();
        let held = held.filter_map(|one| drawn::assignment(world, &world.directory, one));
        return list(world, call, ASSIGNMENTS, &held.collect::<Vec<_>>(), false);
    }
    let app = find_app(world, key)?;
    let id = app.get("id").cloned().unwrap_or_default();
    let clients = world.facts.clients.iter();
    let confidential = clients
        .filter(|client| client.secret().is_some())
        .filter(|client| id == json!(world::presence(client.id())))
        .flat_map(|_| APP_ROLES.map(str::to_owned));
    let seeded = world.organisation.apps();
    let seeded = seeded.filter(|app| id == json!(presence(app.app_id)));
    let seeded = seeded.flat_map(|app| app.row.roles.iter().cloned());
    let records: Vec<Record> = confidential
        .chain(seeded)
        .filter_map(|name| resources::named(world, &name, Kind::Application))
        .map(|role| role_record(&app, &role))
        .collect();
    list(world, call, ASSIGNMENTS, &records, false)
}

fn role_record(app: &Record, role: &resources::Named) -> Record {
    let principal = app.get("id").and_then(Value::as_str).unwrap_or_default();
    let id = Uuid::new_v5(&role.id, principal.as_bytes());
    object(json!({
        "id": BASE64_URL_SAFE_NO_PAD.encode(id.as_bytes()),
        "appRoleId": role.id,
        "principalId": principal,
        "principalDisplayName": app.get("displayName"),
        "principalType": "ServicePrincipal",
        "resourceId": presence(role.api),
        "resourceDisplayName": role.api_name,
        "createdDateTime": app.get("createdDateTime"),
        "deletedDateTime": Value::Null,
    }))
}

/// `/servicePrincipals/{id}/appRoleAssignedTo`: who was assigned to an app. Entra assigns
/// whoever consents alone, with the role that stands for none.
pub(super) fn assigned(
    world: &World,
    call: &Call<'_>,
    key: &str,
    count: bool,
) -> Result<Reply, Failure> {
    let path = "/servicePrincipals/{id}/appRoleAssignedTo";
    allowed(call, &[path], Flavour::Directory)?;
    if let Some(app) = drawn_behind(world, key) {
        let people = drawn::people_of(world, &world.directory, &app);
        return holders(world, call, RoleOf::Own(app.number), &people, count);
    }
    let app = find_app(world, key)?;
    let id = app.get("id").cloned().unwrap_or_default();
    let store = world.store();
    let record = |(client, whom, consent): (Uuid, ConsentFor, &Consent)| {
        let ConsentFor::Person(person) = whom else {
            return None;
        };
        let of_app = json!(presence(client)) == id;
        let person = world.organisation.find_person(&person.to_string());
        let person = person.filter(|_| of_app)?;
        Some(object(json!({
            "id": BASE64_URL_SAFE_NO_PAD.encode(Uuid::new_v5(&client, person.id.as_bytes())),
            "appRoleId": Uuid::nil(),
            "principalId": person.id,
            "principalDisplayName": person.display,
            "principalType": "User",
            "resourceId": id,
            "resourceDisplayName": app.get("displayName"),
            "createdDateTime": consent.since,
            "deletedDateTime": Value::Null,
        })))
    };
    let mut records: Vec<Record> = store.consents.all().filter_map(record).collect();
    drop(store);
    records.extend(apps_with_roles_of(world, &id));
    let drawn_of = match app.get("displayName").and_then(Value::as_str) {
        Some("Microsoft Graph") => RoleOf::Graph,
        Some("Office 365 SharePoint Online") => RoleOf::SharePoint,
        _ => return list(world, call, ASSIGNMENTS, &records, count),
    };
    holders(world, call, drawn_of, &records, count)
}

/// The apps, of those that are not drawn, that hold roles of an API.
fn apps_with_roles_of(world: &World, api: &Value) -> Vec<Record> {
    let clients = world.facts.clients.iter();
    let clients = clients
        .filter(|client| client.secret().is_some())
        .flat_map(|client| {
            let id = world::presence(client.id());
            APP_ROLES.map(|role| (id, role.to_owned()))
        });
    let seeded = world.organisation.apps().flat_map(|app| {
        let id = presence(app.app_id);
        let roles = app.row.roles.iter();
        roles
            .map(move |role| (id, role.clone()))
            .collect::<Vec<_>>()
    });
    let record = |(client, role): (Uuid, String)| {
        let role = resources::named(world, &role, Kind::Application)?;
        let of_api = json!(presence(role.api)) == *api;
        let app = find_app(world, &client.to_string())
            .ok()
            .filter(|_| of_api)?;
        Some(role_record(&app, &role))
    };
    clients.chain(seeded).filter_map(record).collect()
}

/// The drawn holders of an API's roles, behind those that are not drawn.
fn holders(
    world: &World,
    call: &Call<'_>,
    of: RoleOf,
    first: &[Record],
    count: bool,
) -> Result<Reply, Failure> {
    let directory = &world.directory;
    let api = directory.role_api(of);
    let drawn = |at: usize| {
        let one = directory.assignment(api?, at)?;
        drawn::assignment(world, directory, &one)
    };
    let length = api.map_or(0, |api| directory.assignments(api));
    list_drawn(world, call, ASSIGNMENTS, first, (length, &drawn), count)
}

const ACTIVITIES: (&str, &str) = (
    "reports/servicePrincipalSignInActivities",
    "servicePrincipalSignInActivity",
);

/// `/reports/servicePrincipalSignInActivities`, which Graph has in beta alone.
pub(super) fn activities(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    if !call.caller.carries("AuditLog.Read.All") {
        return Err(Failure::denied(Flavour::Directory));
    }
    let yesterday = crate::seed::apps::morning(world.organisation.today(), -1);
    let app_id = |record: &Record| Uuid::parse_str(record.get("appId")?.as_str()?).ok();
    let first = app_records(world).iter().filter_map(app_id);
    let first: Vec<Record> = first.map(|id| drawn::activity(id, yesterday)).collect();
    let directory = &world.directory;
    // Those that never signed in are few and planted: the places skip them.
    let silent: Vec<usize> = directory.silent().collect();
    let drawn = |at: usize| {
        let mut number = at;
        for silent in &silent {
            number += usize::from(*silent <= number);
        }
        let app = directory.app(u32::try_from(number).ok()?)?;
        Some(drawn::activity(app.app_id(), app.last_sign_in()?))
    };
    let length = directory.apps() - silent.len();
    list_drawn(world, call, ACTIVITIES, &first, (length, &drawn), false)
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
