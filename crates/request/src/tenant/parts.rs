//! What was read of an app in a tenant, handed over as data: Microsoft Graph's records,
//! and with each list whether it is whole.

use jiff::Timestamp;
use scopeglass_domain::{Kind, Problem, TenantId};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

/// All that was read of one app.
#[derive(Debug, Clone)]
pub struct TenantApp {
    /// When the reading began.
    pub read_at: Timestamp,
    /// The tenant that was read.
    pub tenant: TenantId,
    /// The app's presence in the tenant.
    pub principal: Principal,
    /// Its registration: one record where it is registered in this tenant, else none.
    pub application: Part<Application>,
    /// The delegated grants that it holds.
    pub delegated: Part<DelegatedGrant>,
    /// The app roles that it holds.
    pub roles: Part<RoleAssignment>,
    /// Who was assigned to it: whoever consents alone is, at that moment.
    pub assigned: Part<RoleAssignment>,
    /// The APIs that its grants and its registration name.
    pub resources: Vec<ResourceRead>,
}

/// A list as far as it was read.
#[derive(Debug, Clone)]
pub struct Part<T> {
    /// The records read.
    pub records: Vec<T>,
    /// What kept the rest from being read; none where the list is whole.
    pub problem: Option<Problem>,
}

impl<T> Part<T> {
    /// A whole list.
    pub fn whole(records: Vec<T>) -> Self {
        Self {
            records,
            problem: None,
        }
    }

    /// A list that broke off.
    pub fn broken(records: Vec<T>, problem: Problem) -> Self {
        Self {
            records,
            problem: Some(problem),
        }
    }

    /// Whether nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.problem.is_none()
    }
}

/// What became of looking up an API.
#[derive(Debug, Clone)]
pub enum ResourceRead {
    /// It is in the tenant.
    Found(Resource),
    /// It is not in the tenant any more; by its object id.
    Gone(Uuid),
    /// It could not be read.
    Failed(Problem),
}

/// Graph's `servicePrincipal` of the app.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Principal {
    /// Its object id.
    pub id: Uuid,
    /// Its application id.
    pub app_id: Uuid,
    /// Its name in the tenant.
    pub display_name: Option<String>,
    /// Whether it may sign in.
    pub account_enabled: Option<bool>,
    /// The tenant that owns its registration.
    pub app_owner_organization_id: Option<Uuid>,
    /// Whether only assigned people may use it.
    pub app_role_assignment_required: Option<bool>,
    /// When it came into the tenant.
    pub created_date_time: Option<Timestamp>,
    /// Set where Microsoft has switched it off.
    pub disabled_by_microsoft_status: Option<String>,
    /// Its home page, as it says itself.
    pub homepage: Option<String>,
    /// What it calls its publisher, unproven.
    pub publisher_name: Option<String>,
    /// The addresses to which sign-ins return.
    #[serde(deserialize_with = "or_empty")]
    pub reply_urls: Vec<String>,
    /// Whose accounts may sign in.
    pub sign_in_audience: Option<String>,
    /// The publisher that Microsoft has verified.
    pub verified_publisher: Option<VerifiedPublisher>,
    /// Certificates that were added in this tenant.
    #[serde(deserialize_with = "or_empty")]
    pub key_credentials: Vec<CredentialRecord>,
    /// Secrets that were added in this tenant.
    #[serde(deserialize_with = "or_empty")]
    pub password_credentials: Vec<CredentialRecord>,
}

/// Graph's `verifiedPublisher`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct VerifiedPublisher {
    /// Its name; null where nobody was verified.
    pub display_name: Option<String>,
}

/// Graph's `application`: the registration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Application {
    /// What it asks for, API by API.
    #[serde(deserialize_with = "or_empty")]
    pub required_resource_access: Vec<RequiredAccess>,
    /// Its certificates.
    #[serde(deserialize_with = "or_empty")]
    pub key_credentials: Vec<CredentialRecord>,
    /// Its secrets.
    #[serde(deserialize_with = "or_empty")]
    pub password_credentials: Vec<CredentialRecord>,
    /// The addresses of its pages on a server.
    pub web: Option<Platform>,
    /// The addresses of its pages that run in the browser.
    pub spa: Option<Platform>,
    /// The addresses of its installed programs.
    pub public_client: Option<Platform>,
}

/// The addresses of one platform.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Platform {
    /// Where sign-ins return.
    #[serde(deserialize_with = "or_empty")]
    pub redirect_uris: Vec<String>,
}

/// What a registration asks of one API.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RequiredAccess {
    /// The API's application id.
    pub resource_app_id: Uuid,
    /// The permissions.
    #[serde(default)]
    pub resource_access: Vec<AccessEntry>,
}

/// One permission by its id.
#[derive(Debug, Clone, Deserialize)]
pub struct AccessEntry {
    /// The id.
    pub id: Uuid,
    /// `Scope` or `Role`.
    #[serde(rename = "type")]
    pub kind: String,
}

impl AccessEntry {
    /// The kind; none where it is written in a way that is not known.
    pub fn kind(&self) -> Option<Kind> {
        match self.kind.to_ascii_lowercase().as_str() {
            "scope" => Some(Kind::Delegated),
            "role" => Some(Kind::Application),
            _ => None,
        }
    }
}

/// A secret or certificate; its value is never read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CredentialRecord {
    /// Its name.
    pub display_name: Option<String>,
    /// From when it is valid.
    pub start_date_time: Option<Timestamp>,
    /// Until when.
    pub end_date_time: Option<Timestamp>,
}

/// Graph's `oAuth2PermissionGrant`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DelegatedGrant {
    /// `AllPrincipals` or `Principal`.
    pub consent_type: String,
    /// For whom, where it is for one person.
    pub principal_id: Option<Uuid>,
    /// The API, by its object id.
    pub resource_id: Uuid,
    /// The permissions, separated by spaces.
    pub scope: Option<String>,
}

/// Graph's `appRoleAssignment`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoleAssignment {
    /// The role; all zeros stand for none.
    pub app_role_id: Uuid,
    /// Who has it.
    pub principal_id: Option<Uuid>,
    /// What kind of object that is, such as `User`.
    pub principal_type: Option<String>,
    /// The API, by its object id.
    pub resource_id: Uuid,
    /// What the API was called when the role was given.
    pub resource_display_name: Option<String>,
    /// When it was given.
    pub created_date_time: Option<Timestamp>,
}

/// Graph's `servicePrincipal` of an API, with what it offers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Resource {
    /// Its object id.
    pub id: Uuid,
    /// Its application id.
    pub app_id: Uuid,
    /// Its name.
    pub display_name: Option<String>,
    /// The app roles that it offers.
    #[serde(deserialize_with = "or_empty")]
    pub app_roles: Vec<Offered>,
    /// The delegated permissions that it offers.
    #[serde(deserialize_with = "or_empty")]
    pub oauth2_permission_scopes: Vec<Offered>,
}

/// A permission that an API offers.
#[derive(Debug, Clone, Deserialize)]
pub struct Offered {
    /// Its id.
    pub id: Uuid,
    /// Its name; some app roles are for people and have none.
    pub value: Option<String>,
}

impl Resource {
    /// What the API calls the permission of that id.
    pub(super) fn value(&self, id: Uuid, kind: Kind) -> Option<&str> {
        let offered = match kind {
            Kind::Delegated => &self.oauth2_permission_scopes,
            Kind::Application => &self.app_roles,
        };
        let found = offered.iter().find(|one| one.id == id)?;
        found.value.as_deref().filter(|value| !value.is_empty())
    }
}

/// Graph writes null where a list is empty, now and then.
fn or_empty<'de, D, T>(list: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::deserialize(list)?.unwrap_or_default())
}
