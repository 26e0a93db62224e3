//! Microsoft Graph's records as far as an audit keeps them. Nothing of a credential but its
//! dates and name is read; a record without an id is none.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use uuid::Uuid;

/// What is asked of each service principal.
/// <https://learn.microsoft.com/graph/api/resources/serviceprincipal>
pub(crate) const APP_FIELDS: &str = "$select=id,appId,displayName,servicePrincipalType,\
    accountEnabled,appOwnerOrganizationId,createdDateTime,disabledByMicrosoftStatus,homepage,\
    replyUrls,signInAudience,verifiedPublisher,appRoleAssignmentRequired,\
    keyCredentials,passwordCredentials,appRoles,oauth2PermissionScopes";

/// What is asked of each registration.
/// <https://learn.microsoft.com/graph/api/resources/application>
pub(crate) const REGISTRATION_FIELDS: &str =
    "$select=id,appId,displayName,createdDateTime,keyCredentials,passwordCredentials";

/// `servicePrincipal`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct App {
    pub id: Uuid,
    pub app_id: Uuid,
    pub display_name: Option<String>,
    pub service_principal_type: Option<String>,
    pub account_enabled: Option<bool>,
    #[serde(default, deserialize_with = "lenient")]
    pub app_owner_organization_id: Option<Uuid>,
    #[serde(default, deserialize_with = "lenient")]
    pub created_date_time: Option<Timestamp>,
    pub disabled_by_microsoft_status: Option<String>,
    pub homepage: Option<String>,
    pub reply_urls: Option<Vec<String>>,
    pub sign_in_audience: Option<String>,
    pub publisher_name: Option<String>,
    pub verified_publisher: Option<VerifiedPublisher>,
    pub app_role_assignment_required: Option<bool>,
    pub key_credentials: Option<Vec<Credential>>,
    pub password_credentials: Option<Vec<Credential>>,
    pub app_roles: Option<Vec<Offered>>,
    pub oauth2_permission_scopes: Option<Vec<Offered>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VerifiedPublisher {
    pub display_name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Credential {
    #[serde(default, deserialize_with = "lenient")]
    pub key_id: Option<Uuid>,
    pub display_name: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub start_date_time: Option<Timestamp>,
    #[serde(default, deserialize_with = "lenient")]
    pub end_date_time: Option<Timestamp>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Offered {
    pub id: Uuid,
    pub value: Option<String>,
    pub allowed_member_types: Option<Vec<String>>,
}

impl Offered {
    /// Whether an app can hold it; roles for people alone are no application permissions.
    pub fn is_for_apps(&self) -> bool {
        let members = self.allowed_member_types.as_deref();
        members.is_none_or(|members| members.iter().any(|one| one == "Application"))
    }
}

/// `application`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Registration {
    pub id: Uuid,
    pub app_id: Uuid,
    pub display_name: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub created_date_time: Option<Timestamp>,
    pub key_credentials: Option<Vec<Credential>>,
    pub password_credentials: Option<Vec<Credential>>,
}

/// `oAuth2PermissionGrant`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Delegated {
    pub id: String,
    pub client_id: Uuid,
    pub consent_type: String,
    pub principal_id: Option<Uuid>,
    pub resource_id: Uuid,
    pub scope: Option<String>,
}

/// `appRoleAssignment`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Role {
    pub id: String,
    pub app_role_id: Uuid,
    pub principal_id: Option<Uuid>,
    pub principal_type: Option<String>,
    pub resource_id: Uuid,
    pub resource_display_name: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub created_date_time: Option<Timestamp>,
}

/// `servicePrincipalSignInActivity`.
/// <https://learn.microsoft.com/graph/api/resources/serviceprincipalsigninactivity>
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Used {
    pub app_id: Uuid,
    pub last_sign_in_activity: Option<LastUse>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LastUse {
    #[serde(default, deserialize_with = "lenient")]
    pub last_sign_in_date_time: Option<Timestamp>,
}

/// A directory object: whom an id stands for.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Somebody {
    pub id: Uuid,
    #[serde(rename = "@odata.type")]
    pub kind: Option<String>,
    pub display_name: Option<String>,
}

/// The record, or none where it lacks what makes it one. Whoever counts sees the gap.
pub(crate) fn record<'a, T: Deserialize<'a>>(value: &'a Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// A value that is not understood counts as not told: it is evidence, and never the row.
fn lenient<'de, D, T>(value: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> Deserialize<'a>,
{
    let value = Option::<Value>::deserialize(value)?;
    Ok(value.and_then(|value| T::deserialize(&value).ok()))
}
