//! Who is signed in, where, and what was granted.

use crate::{ClientId, PermissionName, TenantId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The signed-in person, held in memory only: not serialisable on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The tenant.
    pub tenant: TenantId,
    /// The person's object id.
    pub object: String,
    /// The person's name, as the ID token gives it.
    pub name: String,
    /// The sign-in name.
    pub username: String,
    /// The directory roles' template ids (claim `wids`), where the token tells them.
    pub roles: Vec<String>,
}

/// The delegated permissions that an access token carries (`scp`): all that were ever
/// consented for this client, not only those asked for now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantedScopes(pub BTreeSet<PermissionName>);

/// What the tenant's records say was granted, read back after consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The client that holds it.
    pub client: ClientId,
    /// For everyone, or for one person.
    pub for_everyone: bool,
    /// The delegated permissions.
    pub scopes: BTreeSet<PermissionName>,
}
