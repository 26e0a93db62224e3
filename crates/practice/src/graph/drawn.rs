//! The records of the drawn part of the tenant, one by one as a page asks for them.

use super::{
    records::{Record, app_shape},
    resources::{self, MICROSOFT},
};
use crate::{
    directory::{Api, App, Assignment, Credential, Directory, Grant, RoleOf},
    seed::{apps::presence, people::object},
    world::World,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use scopeglass_domain::{Kind, ResourceId};
use serde_json::{Value, json};
use uuid::Uuid;

/// The application ids of the APIs of Microsoft that grants are for besides Graph.
const SHAREPOINT: Uuid = Uuid::from_u128(0x00000003_0000_0ff1_ce00_000000000000);

/// The service principal of an app.
pub(super) fn service_principal(world: &World, app: &App) -> Record {
    let maker = app.maker();
    let vendor = |maker: &str| Uuid::new_v5(&Uuid::NAMESPACE_DNS, maker.as_bytes());
    let owner = match &maker {
        _ if app.is_of_microsoft() => Some(MICROSOFT),
        Some(maker) => Some(vendor(maker)),
        None if app.is_registered_here() => Some(world.tenant().0),
        None => None,
    };
    let name = app.name();
    let mut record = app_shape(app.app_id(), &name, owner.unwrap_or_default(), None);
    let mut put = |name: &str, value: Value| record.insert(name.to_owned(), value);
    put("id", json!(app.presence()));
    put("appOwnerOrganizationId", json!(owner));
    put("accountEnabled", json!(app.is_enabled()));
    put("createdDateTime", json!(seconds(app.created())));
    put("replyUrls", json!(app.redirects()));
    put("publisherName", json!(maker));
    if owner.is_none() {
        put("servicePrincipalType", json!("ManagedIdentity"));
        put("tags", json!([]));
        put(
            "alternativeNames",
            json!([format!(
                "/subscriptions/{}/resourcegroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{name}",
                world.tenant()
            )]),
        );
    }
    if app.is_registered_here() {
        put("signInAudience", json!("AzureADMyOrg"));
    }
    if let Some(maker) = maker.filter(|_| app.is_verified()) {
        put(
            "verifiedPublisher",
            json!({
                "displayName": maker,
                "verifiedPublisherId": (vendor(&maker).as_u128() % 10_000_000).to_string(),
                "addedDateTime": "2023-02-14T10:00:00Z",
            }),
        );
    }
    if app.is_api() {
        let (scopes, roles) = offered(app);
        put("oauth2PermissionScopes", scopes);
        put("appRoles", roles);
        put(
            "servicePrincipalNames",
            json!([app.app_id(), format!("api://{}", app.app_id())]),
        );
    }
    record
}

/// What one of the tenant's own APIs offers.
fn offered(app: &App) -> (Value, Value) {
    let scope = json!([{
        "id": permission(app, "access_as_user"), "value": "access_as_user", "type": "User",
        "isEnabled": true,
        "adminConsentDisplayName": "Use it as the signed-in person",
        "adminConsentDescription": "The app may use this API with the rights of the signed-in person.",
        "userConsentDisplayName": "Use it as you",
        "userConsentDescription": "The app may use this API with your rights.",
    }]);
    let role = |name: &&str| {
        json!({
            "id": permission(app, name), "value": name, "allowedMemberTypes": ["Application"],
            "isEnabled": true, "origin": "Application", "displayName": name,
            "description": format!("The app may use {name} of this API."),
        })
    };
    let roles: Value = RoleOf::Own(app.number).roles().iter().map(role).collect();
    (scope, roles)
}

fn permission(app: &App, name: &str) -> Uuid {
    Uuid::new_v5(&app.app_id(), name.as_bytes())
}

/// The registration of an app.
pub(super) fn application(world: &World, app: &App) -> Record {
    let (mut certificates, mut passwords) = (Vec::new(), Vec::new());
    for credential in app.credentials() {
        let told = told(app, &credential);
        if credential.certificate {
            certificates.push(told)
        } else {
            passwords.push(told)
        }
    }
    let roles = if app.is_api() {
        offered(app).1
    } else {
        json!([])
    };
    object(json!({
        "id": app.registration(),
        "appId": app.app_id(),
        "displayName": app.name(),
        "publisherDomain": world.organisation.domain(),
        "signInAudience": "AzureADMyOrg",
        "createdDateTime": seconds(app.created()),
        "deletedDateTime": Value::Null,
        "description": Value::Null,
        "notes": Value::Null,
        "identifierUris": [],
        "isFallbackPublicClient": Value::Null,
        "requiredResourceAccess": [{
            "resourceAppId": ResourceId::GRAPH.0,
            "resourceAccess": [{ "id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d", "type": "Scope" }],
        }],
        "keyCredentials": certificates, "passwordCredentials": passwords,
        "web": {
            "redirectUris": app.redirects(), "homePageUrl": Value::Null, "logoutUrl": Value::Null,
            "implicitGrantSettings": { "enableAccessTokenIssuance": false, "enableIdTokenIssuance": false },
        },
        "spa": { "redirectUris": [] }, "publicClient": { "redirectUris": [] },
        "appRoles": roles, "tags": [],
        "verifiedPublisher": { "displayName": Value::Null, "verifiedPublisherId": Value::Null, "addedDateTime": Value::Null },
    }))
}

fn told(app: &App, credential: &Credential) -> Value {
    let key = permission(app, credential.name);
    let (began, ends) = (seconds(credential.began), seconds(credential.ends));
    if credential.certificate {
        json!({
            "keyId": key, "displayName": credential.name, "startDateTime": began,
            "endDateTime": ends, "type": "AsymmetricX509Cert", "usage": "Verify",
            "key": Value::Null, "customKeyIdentifier": Value::Null,
        })
    } else {
        json!({
            "keyId": key, "displayName": credential.name, "startDateTime": began,
            "endDateTime": ends, "hint": "d0p", "secretText": Value::Null,
            "customKeyIdentifier": Value::Null,
        })
    }
}

/// The object id of an API that a grant is for.
fn api_id(directory: &Directory, api: Api) -> Uuid {
    match api {
        Api::Graph => presence(ResourceId::GRAPH.0),
        Api::SharePoint => presence(SHAREPOINT),
        Api::Own(number) => directory
            .app(number)
            .map(|app| app.presence())
            .unwrap_or_default(),
        Api::Deleted(number) => Uuid::new_v5(&Uuid::NAMESPACE_DNS, &number.to_be_bytes()),
    }
}

/// A delegated grant.
pub(super) fn grant(world: &World, directory: &Directory, grant: &Grant) -> Option<Record> {
    let client = directory.app(grant.client)?.presence();
    let person = grant
        .person
        .map(|number| world.organisation.person_id(number));
    let api = api_id(directory, grant.api);
    Some(super::records::grant_record(
        client,
        person,
        api,
        &[grant.scopes],
    ))
}

/// An app role assignment.
pub(super) fn assignment(world: &World, directory: &Directory, one: &Assignment) -> Option<Record> {
    let client = directory.app(one.client)?;
    let named = |name: &str| resources::named(world, name, Kind::Application);
    let (api, api_name, role) = match one.of {
        RoleOf::Graph => {
            let named = named(one.role)?;
            (presence(named.api), named.api_name, named.id)
        }
        RoleOf::SharePoint => {
            let named = named(&format!("Office 365 SharePoint Online/{}", one.role))?;
            (presence(named.api), named.api_name, named.id)
        }
        RoleOf::Own(number) => {
            let app = directory.app(number)?;
            (app.presence(), app.name(), permission(&app, one.role))
        }
    };
    let name = client.name();
    let id = Uuid::new_v5(&role, client.presence().as_bytes());
    Some(assigned(
        id,
        role,
        (client.presence(), &name, "ServicePrincipal"),
        (api, &api_name),
        client.created(),
    ))
}

/// Whoever consented alone, as Entra assigns them: with the role that stands for none.
pub(super) fn people_of(world: &World, directory: &Directory, app: &App) -> Vec<Record> {
    let name = app.name();
    let consented = directory.consented_alone(app.number).into_iter();
    let record = |(number, at): (u32, jiff::Timestamp)| {
        let person = world.organisation.person(number)?;
        let id = Uuid::new_v5(&app.app_id(), person.id.as_bytes());
        let whom = (person.id, person.display.as_str(), "User");
        Some(assigned(id, Uuid::nil(), whom, (app.presence(), &name), at))
    };
    consented.filter_map(record).collect()
}

fn assigned(
    id: Uuid,
    role: Uuid,
    (principal, principal_name, kind): (Uuid, &str, &str),
    (api, api_name): (Uuid, &str),
    at: jiff::Timestamp,
) -> Record {
    object(json!({
        "id": BASE64_URL_SAFE_NO_PAD.encode(id.as_bytes()),
        "appRoleId": role,
        "principalId": principal,
        "principalDisplayName": principal_name,
        "principalType": kind,
        "resourceId": api,
        "resourceDisplayName": api_name,
        "createdDateTime": seconds(at),
        "deletedDateTime": Value::Null,
    }))
}

/// The sign-in activity of an app, as the report of beta tells it; ones that never signed in
/// are not in it.
pub(super) fn activity(app_id: Uuid, at: jiff::Timestamp) -> Record {
    let told = json!({ "lastSignInDateTime": seconds(at), "lastSignInRequestId": Uuid::nil() });
    object(json!({
        "id": BASE64_URL_SAFE_NO_PAD.encode(app_id.to_string()),
        "appId": app_id,
        "lastSignInActivity": told,
        "delegatedClientSignInActivity": told,
        "delegatedResourceSignInActivity": Value::Null,
        "applicationAuthenticationClientSignInActivity": Value::Null,
        "applicationAuthenticationResourceSignInActivity": Value::Null,
    }))
}

/// The directory tells times to the second.
fn seconds(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
