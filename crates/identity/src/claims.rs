//! The claims of an ID token, and the few of an access token that can be read.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use scopeglass_domain::{Account, TenantId};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

/// A claim that is one text or a list of them.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMany {
    /// One text.
    One(String),
    /// A list.
    Many(Vec<String>),
}

/// What an ID token says. Trusted only as the outcome of `id_token::verify`.
#[derive(Deserialize)]
pub(crate) struct Claims {
    pub iss: String,
    pub sub: String,
    pub aud: OneOrMany,
    pub azp: Option<String>,
    pub nonce: Option<String>,
    pub tid: Option<String>,
    oid: Option<String>,
    name: Option<String>,
    preferred_username: Option<String>,
    upn: Option<String>,
    email: Option<String>,
    #[serde(default, deserialize_with = "texts")]
    wids: Vec<String>,
}

impl Claims {
    /// The tenant, where the ID token names one.
    pub(crate) fn tenant(&self) -> Option<TenantId> {
        self.tid.as_deref().and_then(|tid| tid.parse().ok())
    }

    /// The person. A server without tenants gives the nil tenant.
    pub(crate) fn account(&self, access: &AccessClaims) -> Account {
        let username = [&self.preferred_username, &self.upn, &self.email];
        let username = username
            .into_iter()
            .flatten()
            .next()
            .cloned()
            .unwrap_or_default();
        let named = [
            self.name.as_deref(),
            Some(username.as_str()),
            Some(self.sub.as_str()),
        ];
        let name = named
            .into_iter()
            .flatten()
            .find(|name| !name.trim().is_empty());
        let roles = if self.wids.is_empty() {
            &access.wids
        } else {
            &self.wids
        };
        Account {
            tenant: self.tenant().unwrap_or(TenantId(Uuid::nil())),
            object: self.oid.clone().unwrap_or_else(|| self.sub.clone()),
            name: name.unwrap_or_default().to_owned(),
            username,
            roles: roles.clone(),
        }
    }
}

/// What can be read of an access token. Nobody but its resource can verify it, so this
/// only ever informs and nothing is allowed because of it.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct AccessClaims {
    scp: Option<OneOrMany>,
    /// The app roles, of an app that acts alone.
    #[serde(default, deserialize_with = "texts")]
    pub roles: Vec<String>,
    /// The tenant.
    pub tid: Option<String>,
    #[serde(default, deserialize_with = "texts")]
    wids: Vec<String>,
}

impl AccessClaims {
    /// Reads the claims; none of an opaque access token.
    pub(crate) fn read(access_token: &str) -> Self {
        part(access_token, 1).unwrap_or_default()
    }

    /// The scopes, separated by spaces.
    pub(crate) fn scopes(&self) -> Option<String> {
        match self.scp.clone()? {
            OneOrMany::One(scopes) => Some(scopes),
            OneOrMany::Many(scopes) => Some(scopes.join(" ")),
        }
    }
}

/// One part of a JWT, decoded without any check.
pub(crate) fn part<T: DeserializeOwned>(jwt: &str, index: usize) -> Option<T> {
    let parts: Vec<&str> = jwt.split('.').collect();
    if parts.len() != 3 {
        return None;
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(parts.get(index)?).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(list
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}
