//! What ID tokens and access tokens say.

use crate::{
    seed::{draw::sum, people::Person},
    tokens::scopes::{AskedScopes, GRAPH},
    world::World,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Seconds that an access token is good for.
pub(crate) const ACCESS_LIFETIME: i64 = 3_600;
/// Seconds by which clocks may differ.
const SKEW: i64 = 300;

/// What the Graph here reads from an access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessClaims {
    pub aud: String,
    pub iss: String,
    pub exp: i64,
    pub nbf: i64,
    pub tid: String,
    pub oid: String,
    pub idtyp: String,
    #[serde(default)]
    pub scp: String,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub appid: String,
    #[serde(default)]
    pub wids: Vec<String>,
    /// The access token's own id.
    #[serde(default)]
    pub uti: String,
    /// The sign-in that it comes from, by which it can be revoked.
    #[serde(default)]
    pub sid: Option<String>,
}

/// The identifier of a person that no two clients share (OpenID Connect Core, section 8).
pub(crate) fn pairwise(client: Uuid, person: &Person) -> String {
    let sum = sum(&[b"pairwise", client.as_bytes(), person.id.as_bytes()]);
    BASE64_URL_SAFE_NO_PAD.encode(sum)
}

fn unique() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Uuid::new_v4().as_bytes())
}

/// The claims of an ID token for what was asked.
pub(crate) fn id_token(
    world: &World,
    client: Uuid,
    person: &Person,
    asked: &AskedScopes,
    nonce: Option<&str>,
    signed_in: Timestamp,
) -> Value {
    let now = world.now().as_second();
    let mut claims = Map::from_iter([
        ("aud".to_owned(), json!(client)),
        ("iss".to_owned(), json!(world.issuer())),
        ("iat".to_owned(), json!(now)),
        ("nbf".to_owned(), json!(now)),
        ("exp".to_owned(), json!(now + ACCESS_LIFETIME)),
        ("auth_time".to_owned(), json!(signed_in.as_second())),
        ("sub".to_owned(), json!(pairwise(client, person))),
        ("oid".to_owned(), json!(person.id)),
        ("tid".to_owned(), json!(world.tenant())),
        ("uti".to_owned(), json!(unique())),
        ("ver".to_owned(), json!("2.0")),
    ]);
    if let Some(nonce) = nonce {
        claims.insert("nonce".to_owned(), json!(nonce));
    }
    if asked.has("profile") {
        claims.insert("name".to_owned(), json!(person.display));
        claims.insert("preferred_username".to_owned(), json!(person.user));
        claims.insert("wids".to_owned(), json!(person.role.template_ids()));
    }
    if asked.has("email") {
        claims.insert("email".to_owned(), json!(person.user));
    }
    Value::Object(claims)
}

fn for_graph(world: &World, client: Uuid, confidential: bool) -> Map<String, Value> {
    let now = world.now().as_second();
    let name = world.client(client).map(|client| client.name());
    Map::from_iter([
        ("aud".to_owned(), json!(GRAPH)),
        ("iss".to_owned(), json!(world.sts_issuer())),
        ("iat".to_owned(), json!(now)),
        ("nbf".to_owned(), json!(now - SKEW)),
        ("exp".to_owned(), json!(now + ACCESS_LIFETIME)),
        ("appid".to_owned(), json!(client)),
        ("azp".to_owned(), json!(client)),
        (
            "appidacr".to_owned(),
            json!(if confidential { "1" } else { "0" }),
        ),
        ("app_displayname".to_owned(), json!(name)),
        ("idp".to_owned(), json!(world.sts_issuer())),
        ("tid".to_owned(), json!(world.tenant())),
        ("uti".to_owned(), json!(unique())),
        ("tenant_region_scope".to_owned(), json!("EU")),
        ("ver".to_owned(), json!("1.0")),
    ])
}

/// The claims of an access token on behalf of a person.
pub(crate) fn delegated(
    world: &World,
    client: (Uuid, bool),
    person: &Person,
    carried: &BTreeSet<String>,
    sign_in: &str,
) -> Value {
    let mut claims = for_graph(world, client.0, client.1);
    let scp: Vec<_> = carried.iter().map(String::as_str).collect();
    claims.extend([
        ("scp".to_owned(), json!(scp.join(" "))),
        ("oid".to_owned(), json!(person.id)),
        ("sub".to_owned(), json!(pairwise(Uuid::nil(), person))),
        ("idtyp".to_owned(), json!("user")),
        ("acct".to_owned(), json!(0)),
        ("acr".to_owned(), json!("1")),
        ("amr".to_owned(), json!(["pwd"])),
        ("name".to_owned(), json!(person.display)),
        ("given_name".to_owned(), json!(person.given)),
        ("family_name".to_owned(), json!(person.family)),
        ("upn".to_owned(), json!(person.user)),
        ("unique_name".to_owned(), json!(person.user)),
        ("ipaddr".to_owned(), json!("127.0.0.1")),
        ("wids".to_owned(), json!(person.role.template_ids())),
        ("sid".to_owned(), json!(sign_in)),
    ]);
    Value::Object(claims)
}

/// Adds what the client can handle, and the authentication context that was proven.
pub(crate) fn able(claims: &mut Value, cp1: bool, context: Option<&str>) {
    if cp1 {
        claims["xms_cc"] = json!(["cp1"]);
    }
    if let Some(context) = context {
        claims["acrs"] = json!([context]);
        claims["amr"] = json!(["pwd", "mfa"]);
    }
}

/// The claims of an access token for an app with nobody signed in.
pub(crate) fn app_only(world: &World, client: Uuid, roles: &[&str]) -> Value {
    let presence = crate::seed::apps::presence(client);
    let mut claims = for_graph(world, client, true);
    claims.extend([
        ("roles".to_owned(), json!(roles)),
        ("oid".to_owned(), json!(presence)),
        ("sub".to_owned(), json!(presence)),
        ("idtyp".to_owned(), json!("app")),
        (
            "wids".to_owned(),
            json!(["0997a1d0-0d1d-4acb-b408-d5ca73121e90"]),
        ),
    ]);
    Value::Object(claims)
}
