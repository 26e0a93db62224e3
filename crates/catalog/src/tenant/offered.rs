//! A permission as a tenant offers it.

use scopeglass_domain::{Kind, PermissionName, ResourceId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An API as a tenant knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenantResource {
    /// Its application id.
    pub id: ResourceId,
    /// What the tenant calls it; empty where it has no name there.
    pub name: String,
}

/// A permission with the words that the tenant has for it. They are the API's own, in the
/// language in which it was registered, and are shown as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenantPermission {
    /// Its name.
    pub name: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// The id by which grants name it.
    pub id: Uuid,
    /// The API that offers it.
    pub resource: TenantResource,
    /// What the tenant calls it, in a sentence.
    pub title: Option<String>,
    /// What the tenant says of it.
    pub description: Option<String>,
    /// Whether an administrator has to consent by default.
    pub admin_consent: bool,
    /// Whether it can be consented to at all.
    pub enabled: bool,
}
