//! The Entra app manifest: Microsoft Graph's `application` of today, and Azure AD Graph's
//! form that the portal showed before.

use super::Reading;
use super::values::{is_true, list, text};
use crate::microsoft;
use crate::signs::plain;
use jiff::Timestamp;
use scopeglass_domain::{
    AppIdentity, Credential, CredentialKind, Kind, ManifestFormat, ResourceId, SignWeight,
    UnrecognisedWhy,
};
use serde_json::Value;
use uuid::Uuid;

/// Keys that only the older form has.
const OLDER: &[&str] = &[
    "replyUrlsWithType",
    "replyUrls",
    "oauth2AllowImplicitFlow",
    "oauth2AllowIdTokenImplicitFlow",
    "availableToOtherTenants",
    "oauth2Permissions",
    "allowPublicClient",
    "accessTokenAcceptedVersion",
    "knownClientApplications",
    "preAuthorizedApplications",
];

/// Redirects kept of one app.
const MOST_REDIRECTS: usize = 256;

/// Whether the value is an app's manifest.
pub(crate) fn is(value: &Value) -> bool {
    value
        .get("requiredResourceAccess")
        .is_some_and(Value::is_array)
}

/// Which of the two forms it is.
pub(crate) fn format(value: &Value) -> ManifestFormat {
    if OLDER.iter().any(|key| value.get(key).is_some()) {
        ManifestFormat::EntraLegacy
    } else {
        ManifestFormat::Entra
    }
}

/// Reads an app in either form.
pub(super) fn read(value: &Value, reading: &mut Reading<'_>) {
    let name = text(value, &["displayName"]).or_else(|| text(value, &["name"]));
    reading.app(name, identity(value));
    for access in list(value, &["requiredResourceAccess"]) {
        required(access, reading);
    }
    if is_true(value, &["oauth2AllowImplicitFlow"])
        || is_true(
            value,
            &["web", "implicitGrantSettings", "enableAccessTokenIssuance"],
        )
    {
        reading.sign(plain(SignWeight::Odd, "sign-manifest-implicit"));
    }
    audience_sign(text(value, &["signInAudience"]), reading);
}

/// Says that personal accounts may sign in as well.
pub(super) fn audience_sign(audience: Option<&str>, reading: &mut Reading<'_>) {
    if audience.is_some_and(|audience| audience.contains("PersonalMicrosoftAccount")) {
        reading.sign(plain(SignWeight::Note, "sign-manifest-personal"));
    }
}

/// One entry of `requiredResourceAccess`.
pub(super) fn required(access: &Value, reading: &mut Reading<'_>) {
    let resource = text(access, &["resourceAppId"]);
    for entry in list(access, &["resourceAccess"]) {
        let Some(id) = text(entry, &["id"]) else {
            continue;
        };
        let kind = text(entry, &["type"]).and_then(kind);
        one(resource, id, kind, reading);
    }
}

fn kind(told: &str) -> Option<Kind> {
    match told.to_ascii_lowercase().as_str() {
        "scope" => Some(Kind::Delegated),
        "role" => Some(Kind::Application),
        _ => None,
    }
}

/// One permission by the id of its resource and its own.
pub(super) fn one(resource: Option<&str>, id: &str, kind: Option<Kind>, reading: &mut Reading<'_>) {
    let mut place = reading.places.next(id);
    let graph = resource.and_then(microsoft::resource) == Some(ResourceId::GRAPH);
    match Uuid::parse_str(id) {
        Ok(id) if graph => reading.declared.id(id, kind, place),
        Ok(_) => {
            place.quote = format!("{id} ({})", resource_label(resource));
            reading
                .declared
                .doubt(place, UnrecognisedWhy::OtherResource, Vec::new());
        }
        Err(_) => reading
            .declared
            .doubt(place, UnrecognisedWhy::Reference, Vec::new()),
    }
}

/// What Microsoft calls a resource, with its id; only the id of one that is not known.
fn resource_label(resource: Option<&str>) -> String {
    let Some(given) = resource else {
        return "?".to_owned();
    };
    let known = Uuid::parse_str(given)
        .ok()
        .and_then(microsoft::resource_name);
    known.map_or_else(|| given.to_owned(), |name| format!("{name}, {given}"))
}

/// Who the app is, in either form.
pub(super) fn identity(value: &Value) -> AppIdentity {
    let mut credentials: Vec<Credential> = list(value, &["passwordCredentials"])
        .iter()
        .map(|entry| credential(entry, CredentialKind::Secret))
        .chain(
            list(value, &["keyCredentials"])
                .iter()
                .map(|entry| credential(entry, CredentialKind::Certificate)),
        )
        .collect();
    credentials.sort_by_key(|credential| (credential.ends.is_none(), credential.ends));
    AppIdentity {
        client: text(value, &["appId"]).and_then(|id| id.parse().ok()),
        owner_tenant: text(value, &["publisherDomain"])
            .or_else(|| text(value, &["appOwnerOrganizationId"]))
            .map(str::to_owned),
        redirects: redirects(value),
        sign_in_audience: audience(value),
        created: text(value, &["createdDateTime"]).and_then(|at| at.parse().ok()),
        credentials,
        ..AppIdentity::default()
    }
}

fn audience(value: &Value) -> Option<String> {
    let told = text(value, &["signInAudience"]).map(str::to_owned);
    told.or_else(|| {
        let open = value.get("availableToOtherTenants")?.as_bool()?;
        let name = if open {
            "AzureADMultipleOrgs"
        } else {
            "AzureADMyOrg"
        };
        Some(name.to_owned())
    })
}

fn redirects(value: &Value) -> Vec<String> {
    let current = ["web", "spa", "publicClient"]
        .into_iter()
        .flat_map(|client| list(value, &[client, "redirectUris"]));
    let older = list(value, &["replyUrls"]);
    let typed = list(value, &["replyUrlsWithType"])
        .iter()
        .filter_map(|entry| entry.get("url"));
    let mut found: Vec<String> = Vec::new();
    for address in current.chain(older).chain(typed).filter_map(Value::as_str) {
        if found.len() < MOST_REDIRECTS && !found.iter().any(|known| known == address) {
            found.push(address.to_owned());
        }
    }
    found
}

fn credential(entry: &Value, kind: CredentialKind) -> Credential {
    let ends = text(entry, &["endDateTime"]).or_else(|| text(entry, &["endDate"]));
    Credential {
        kind,
        name: text(entry, &["displayName"]).map(str::to_owned),
        ends: ends.and_then(moment),
    }
}

/// A time with its offset, or the older form's without one, which is in UTC.
pub(super) fn moment(text: &str) -> Option<Timestamp> {
    text.parse()
        .ok()
        .or_else(|| format!("{text}Z").parse().ok())
}
