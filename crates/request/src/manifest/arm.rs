//! Templates of Azure Resource Manager with the Microsoft Graph extension, as `az bicep
//! build` writes them.

use super::Reading;
use super::values::text;
use super::{entra, lists};
use scopeglass_domain::{Kind, UnrecognisedWhy};
use serde_json::Value;
use uuid::Uuid;

/// Templates within templates; serde_json limits the depth of the text besides.
const DEEPEST: usize = 16;

/// Whether the value is a template.
pub(crate) fn is(value: &Value) -> bool {
    let schema =
        text(value, &["$schema"]).is_some_and(|schema| schema.contains("eploymentTemplate"));
    schema && value.get("resources").is_some()
}

/// Reads the apps and grants of a template; tells whether there was any.
pub(super) fn read(value: &Value, reading: &mut Reading<'_>) -> bool {
    resources(value, reading, 0)
}

fn resources(template: &Value, reading: &mut Reading<'_>, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let entries: Vec<&Value> = match template.get("resources") {
        Some(Value::Array(entries)) => entries.iter().collect(),
        Some(Value::Object(named)) => named.values().collect(),
        _ => Vec::new(),
    };
    let mut any = false;
    for entry in entries {
        any |= one(entry, reading, depth);
    }
    any
}

fn one(entry: &Value, reading: &mut Reading<'_>, depth: usize) -> bool {
    let kind = text(entry, &["type"])
        .unwrap_or_default()
        .to_ascii_lowercase();
    let kind = kind.split('@').next().unwrap_or_default();
    let Some(properties) = entry.get("properties") else {
        return false;
    };
    match kind {
        "microsoft.graph/applications" => {
            entra::read(properties, reading);
            true
        }
        "microsoft.graph/oauth2permissiongrants" => {
            lists::grant(properties, reading);
            true
        }
        "microsoft.graph/approleassignedto" => {
            let id = text(properties, &["appRoleId"]).unwrap_or_default();
            let place = reading.places.next(id);
            match Uuid::parse_str(id) {
                Ok(role) => reading.declared.id(role, Some(Kind::Application), place),
                Err(_) => reading
                    .declared
                    .doubt(place, UnrecognisedWhy::Reference, Vec::new()),
            }
            true
        }
        "microsoft.resources/deployments" => properties
            .get("template")
            .is_some_and(|template| resources(template, reading, depth + 1)),
        _ => false,
    }
}
