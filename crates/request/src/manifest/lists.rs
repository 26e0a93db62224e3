//! Answers of Microsoft Graph kept in a file: applications, what they require, and grants.

use super::Reading;
use super::entra;
use super::values::{list, text};
use crate::declared::{Place, Told};
use crate::signs::plain;
use scopeglass_domain::{AppIdentity, Kind, SignWeight, Span, UnrecognisedWhy};
use serde_json::Value;
use uuid::Uuid;

/// How sure a scope of a grant is Microsoft Graph's: the grant names its resource only by
/// an id of the tenant.
const GRANT_CONFIDENCE: u8 = 80;

/// Reads a list or a lone entry; tells whether anything in it was of a known kind.
pub(super) fn read(value: &Value, reading: &mut Reading<'_>) -> bool {
    if value.get("@odata.nextLink").is_some() {
        reading.sign(plain(SignWeight::Odd, "sign-manifest-more-pages"));
    }
    let entries = match value {
        Value::Array(entries) => entries,
        Value::Object(_) => match value.get("value").and_then(Value::as_array) {
            Some(entries) => entries,
            None => return one(value, reading),
        },
        _ => return false,
    };
    let mut any = false;
    for entry in entries {
        any |= one(entry, reading);
    }
    any
}

fn one(entry: &Value, reading: &mut Reading<'_>) -> bool {
    if entra::is(entry) {
        entra::read(entry, reading);
        return true;
    }
    if entry.get("resourceAppId").is_some() && entry.get("resourceAccess").is_some() {
        entra::required(entry, reading);
        return true;
    }
    if entry.get("scope").is_some() && entry.get("consentType").is_some() {
        grant(entry, reading);
        return true;
    }
    if entry.get("appRoleId").is_some() && entry.get("resourceId").is_some() {
        assignment(entry, reading);
        return true;
    }
    expanded(entry, reading)
}

/// A service principal with its grants beside it.
fn expanded(entry: &Value, reading: &mut Reading<'_>) -> bool {
    let grants = list(entry, &["oauth2PermissionGrants"]);
    let roles = list(entry, &["appRoleAssignments"]);
    if grants.is_empty() && roles.is_empty() {
        return false;
    }
    reading.app(text(entry, &["displayName"]), entra::identity(entry));
    for grant in grants.iter().chain(roles) {
        one(grant, reading);
    }
    true
}

/// An `oauth2PermissionGrant`: its scopes, parted by spaces.
pub(super) fn grant(entry: &Value, reading: &mut Reading<'_>) {
    let Some(scopes) = entry.get("scope").and_then(Value::as_str) else {
        return;
    };
    let whole = reading.places.next(scopes);
    if scopes.starts_with('[') {
        let why = UnrecognisedWhy::Reference;
        return reading.declared.doubt(whole, why, Vec::new());
    }
    let told = Told {
        kind: Kind::Delegated,
        quote: "oauth2PermissionGrant",
    };
    let mut from = 0;
    reading.declared.confidence = GRANT_CONFIDENCE;
    for scope in scopes.split_whitespace() {
        let start = scopes[from..].find(scope).map_or(from, |at| from + at);
        from = start + scope.len();
        let place = Place {
            span: whole.span.map(|span| Span {
                start: span.start + start,
                end: span.start + from,
            }),
            quote: scope.to_owned(),
        };
        reading.declared.name(scope, Some(told), place);
    }
    reading.declared.confidence = 100;
}

/// An `appRoleAssignment`: a role by its id, and the resource's name beside it.
fn assignment(entry: &Value, reading: &mut Reading<'_>) {
    if let Some(app) = text(entry, &["principalDisplayName"]).filter(|_| reading.apps == 0) {
        reading.app(Some(app), AppIdentity::default());
    }
    let Some(id) = text(entry, &["appRoleId"]) else {
        return;
    };
    let mut place = reading.places.next(id);
    let Ok(role) = Uuid::parse_str(id) else {
        return reading
            .declared
            .doubt(place, UnrecognisedWhy::Reference, Vec::new());
    };
    match text(entry, &["resourceDisplayName"]) {
        Some(name) if !name.eq_ignore_ascii_case("Microsoft Graph") => {
            place.quote = format!("{id} ({name})");
            reading
                .declared
                .doubt(place, UnrecognisedWhy::OtherResource, Vec::new());
        }
        _ => reading.declared.id(role, Some(Kind::Application), place),
    }
}
