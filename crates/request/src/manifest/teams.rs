//! The manifest of a Teams app: resource-specific consent, and the Entra app behind it.

use super::Reading;
use super::values::{list, text};
use crate::declared::Told;
use scopeglass_domain::{AppIdentity, Kind, UnrecognisedWhy};
use serde_json::Value;
use url::Url;

/// Whether the value is a Teams app's manifest.
pub(crate) fn is(value: &Value) -> bool {
    let schema = text(value, &["$schema"]).is_some_and(|schema| {
        schema.contains("/teams/") || schema.contains("MicrosoftTeams.schema")
    });
    schema || (value.get("manifestVersion").is_some() && value.get("developer").is_some())
}

/// Reads it.
pub(super) fn read(value: &Value, reading: &mut Reading<'_>) {
    let name = text(value, &["name", "full"]).or_else(|| text(value, &["name", "short"]));
    let client = text(value, &["webApplicationInfo", "id"]);
    let identity = AppIdentity {
        client: client.and_then(|id| id.parse().ok()),
        ..AppIdentity::default()
    };
    reading.app(name, identity);
    reading.vendor = text(value, &["developer", "websiteUrl"])
        .and_then(|address| Url::parse(address).ok())
        .and_then(|url| url.host_str().map(str::to_owned));
    for entry in list(value, &["authorization", "permissions", "resourceSpecific"]) {
        if let Some(name) = text(entry, &["name"]) {
            named(name, text(entry, &["type"]).and_then(kind), reading);
        }
    }
    // Manifests before 1.12 name them here; these are the app's own, nobody signed in.
    for name in list(value, &["webApplicationInfo", "applicationPermissions"]) {
        if let Some(name) = name.as_str() {
            named(name, Some(Kind::Application), reading);
        }
    }
    // What Teams itself lets the app do, such as `messageTeamMembers`.
    for name in list(value, &["permissions"])
        .iter()
        .filter_map(Value::as_str)
    {
        let place = reading.places.next(name);
        reading
            .declared
            .doubt(place, UnrecognisedWhy::OtherResource, Vec::new());
    }
    if let Some(client) = client {
        let place = reading.places.next(client);
        reading
            .declared
            .doubt(place, UnrecognisedWhy::Elsewhere, Vec::new());
    }
}

fn named(name: &str, kind: Option<Kind>, reading: &mut Reading<'_>) {
    let place = reading.places.next(name);
    let quote = match kind {
        Some(Kind::Delegated) => "Delegated",
        _ => "Application",
    };
    let told = kind.map(|kind| Told { kind, quote });
    reading.declared.name(name, told, place);
}

fn kind(told: &str) -> Option<Kind> {
    match told.to_ascii_lowercase().as_str() {
        "delegated" => Some(Kind::Delegated),
        "application" => Some(Kind::Application),
        _ => None,
    }
}
