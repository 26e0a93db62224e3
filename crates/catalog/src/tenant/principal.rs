//! Reading a service principal: the answer to `GET /servicePrincipals(appId='…')` with
//! `$select=appId,displayName,appRoles,oauth2PermissionScopes`.

use super::{TenantPermission, TenantResource};
use scopeglass_domain::{Kind, ResourceId};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Longest text taken from a tenant, in characters.
const LONGEST_TEXT: usize = 2_000;

/// What a tenant's service principal of an API offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServicePrincipal {
    /// The API.
    pub resource: TenantResource,
    /// Its permissions, scopes first.
    pub offered: Vec<TenantPermission>,
    /// What it offers under a name that cannot be kept.
    pub unusable: Vec<Unusable>,
    pub(super) listed: BTreeSet<Kind>,
}

/// A permission that a tenant offers under a name which this program does not accept:
/// letters other than those of [`scopeglass_domain::PermissionName`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// Its name, cut to 80 characters.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
}

/// Why a text is not a service principal. Whoever gets this has changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum ServicePrincipalError {
    /// It is not JSON.
    #[error("not JSON: {0}")]
    Json(#[source] serde_json::Error),
    /// A part has not the form that Microsoft Graph answers with.
    #[error("{place}: {source}")]
    Shape {
        /// Where, such as `appRoles[3]`.
        place: String,
        /// What was expected there.
        source: serde_json::Error,
    },
    /// The same permission is there twice with different ids.
    #[error("{place}: {name} is offered twice")]
    Twice {
        /// Where the second one is.
        place: String,
        /// Its name.
        name: String,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    app_id: ResourceId,
    display_name: Option<String>,
    oauth2_permission_scopes: Option<Vec<Value>>,
    app_roles: Option<Vec<Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scope {
    id: Uuid,
    value: Option<String>,
    #[serde(rename = "type")]
    consent: Option<ConsentType>,
    is_enabled: Option<bool>,
    admin_consent_display_name: Option<String>,
    admin_consent_description: Option<String>,
    user_consent_display_name: Option<String>,
    user_consent_description: Option<String>,
}

#[derive(Deserialize, PartialEq)]
enum ConsentType {
    User,
    Admin,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Role {
    id: Uuid,
    value: Option<String>,
    is_enabled: Option<bool>,
    display_name: Option<String>,
    description: Option<String>,
    allowed_member_types: Vec<String>,
}

/// A permission before its name has been looked at.
struct Raw {
    name: Option<String>,
    kind: Kind,
    id: Uuid,
    title: Option<String>,
    description: Option<String>,
    admin_consent: bool,
    enabled: bool,
}

impl ServicePrincipal {
    /// Reads the text of a service principal. What it holds besides is passed over; a list
    /// of permissions that is not there says nothing about that kind.
    ///
    /// # Errors
    /// Text that is not JSON, and any part that has not the expected form, with its place.
    pub fn read(json: &str) -> Result<Self, ServicePrincipalError> {
        let value: Value = serde_json::from_str(json).map_err(ServicePrincipalError::Json)?;
        let head: Head = shaped("service principal", value)?;
        let resource = TenantResource {
            id: head.app_id,
            name: head
                .display_name
                .as_deref()
                .and_then(kept)
                .unwrap_or_default(),
        };
        let listed = [
            head.oauth2_permission_scopes
                .as_ref()
                .map(|_| Kind::Delegated),
            head.app_roles.as_ref().map(|_| Kind::Application),
        ];
        let mut read = Self {
            resource,
            offered: Vec::new(),
            unusable: Vec::new(),
            listed: listed.into_iter().flatten().collect(),
        };
        let scopes = head.oauth2_permission_scopes.into_iter().flatten();
        for (at, scope) in scopes.enumerate() {
            let place = format!("oauth2PermissionScopes[{at}]");
            let scope: Scope = shaped(&place, scope)?;
            read.add(scope.raw(), &place)?;
        }
        for (at, role) in head.app_roles.into_iter().flatten().enumerate() {
            let place = format!("appRoles[{at}]");
            let role: Role = shaped(&place, role)?;
            // A role for people is no permission of an app.
            if role
                .allowed_member_types
                .iter()
                .any(|member| member == "Application")
            {
                read.add(role.raw(), &place)?;
            }
        }
        Ok(read)
    }

    fn add(&mut self, raw: Raw, place: &str) -> Result<(), ServicePrincipalError> {
        let Some(text) = raw.name.filter(|name| !name.is_empty()) else {
            // Without a value it is in no access token, so it opens nothing.
            return Ok(());
        };
        let (kind, id) = (raw.kind, raw.id);
        let Ok(name) = text.parse() else {
            let name = text.chars().take(80).collect();
            self.unusable.push(Unusable { name, kind, id });
            return Ok(());
        };
        let mut known = self.offered.iter();
        if let Some(first) = known.find(|one| one.name == name && one.kind == kind) {
            return if first.id == id {
                Ok(())
            } else {
                let place = place.to_owned();
                Err(ServicePrincipalError::Twice { place, name: text })
            };
        }
        self.offered.push(TenantPermission {
            name,
            kind,
            id,
            resource: self.resource.clone(),
            title: raw.title.as_deref().and_then(kept),
            description: raw.description.as_deref().and_then(kept),
            admin_consent: raw.admin_consent,
            enabled: raw.enabled,
        });
        Ok(())
    }
}

impl Scope {
    fn raw(self) -> Raw {
        Raw {
            name: self.value,
            kind: Kind::Delegated,
            id: self.id,
            title: self
                .admin_consent_display_name
                .or(self.user_consent_display_name),
            description: self
                .admin_consent_description
                .or(self.user_consent_description),
            // Where nothing is said, the careful reading: people cannot consent.
            admin_consent: self.consent != Some(ConsentType::User),
            enabled: self.is_enabled.unwrap_or(true),
        }
    }
}

impl Role {
    fn raw(self) -> Raw {
        Raw {
            name: self.value,
            kind: Kind::Application,
            id: self.id,
            title: self.display_name,
            description: self.description,
            admin_consent: true,
            enabled: self.is_enabled.unwrap_or(true),
        }
    }
}

fn shaped<T: DeserializeOwned>(place: &str, value: Value) -> Result<T, ServicePrincipalError> {
    serde_json::from_value(value).map_err(|source| ServicePrincipalError::Shape {
        place: place.to_owned(),
        source,
    })
}

/// A tenant's text in one line, as it will be shown; none where nothing is left.
fn kept(text: &str) -> Option<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().take(LONGEST_TEXT).collect();
    (!line.is_empty()).then_some(line)
}
