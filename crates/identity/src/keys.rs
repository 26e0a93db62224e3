//! The identity server's signing keys (RFC 7517), fetched when they are first needed and
//! once more when an ID token names one that is not among them.

use crate::{
    Connection,
    claims::Claims,
    http_client::HttpClient,
    id_token::{Check, Expected, verify},
};
use http::StatusCode;
use jsonwebtoken::DecodingKey;
use scopeglass_domain::Problem;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

/// One RSA key that signs with RS256.
pub(crate) struct Key {
    /// Its name.
    pub kid: Option<String>,
    /// The issuer that Entra limits it to, possibly with `{tenantid}` in it.
    pub issuer: Option<String>,
    /// The key.
    pub key: DecodingKey,
}

#[derive(Deserialize)]
struct KeyDocument {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct RawKey {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    issuer: Option<String>,
    n: String,
    e: String,
}

/// The keys at one address.
pub(crate) struct Keys {
    place: Url,
    known: Mutex<Option<Vec<Key>>>,
}

impl Keys {
    /// Keys that are not fetched yet.
    pub(crate) fn at(place: Url) -> Self {
        Self {
            place,
            known: Mutex::new(None),
        }
    }

    /// Verifies an ID token, fetching keys as needed.
    pub(crate) async fn verify(
        &self,
        id_token: &str,
        expected: &Expected<'_>,
        http: &HttpClient,
        connection: &Connection,
    ) -> Result<Claims, Problem> {
        let mut known = self.known.lock().await;
        if let Some(keys) = &*known {
            match verify(id_token, keys, expected) {
                Err(Check::Kid) => {}
                settled => return settled.map_err(Check::problem),
            }
        }
        // Rotated keys are published before they sign, so one look is enough; a second
        // would let a forged name keep this machine fetching.
        let fetched = fetch(&self.place, http, connection).await?;
        verify(id_token, known.insert(fetched), expected).map_err(Check::problem)
    }
}

/// Reads the keys at an address.
pub(crate) async fn fetch(
    place: &Url,
    http: &HttpClient,
    connection: &Connection,
) -> Result<Vec<Key>, Problem> {
    let (status, body) = http
        .get(place)
        .await
        .map_err(|failure| failure.problem(connection))?;
    if status != StatusCode::OK {
        return Err(connection.invalid(format_args!("{place}: {status}")));
    }
    parse(&body).map_err(|error| connection.invalid(error))
}

/// The keys of a document that can verify an ID token; the others are left out one by
/// one, since a set may hold kinds that this version does not know.
pub(crate) fn parse(body: &[u8]) -> Result<Vec<Key>, serde_json::Error> {
    let document: KeyDocument = serde_json::from_slice(body)?;
    Ok(document.keys.into_iter().filter_map(usable).collect())
}

fn usable(raw: Value) -> Option<Key> {
    let raw: RawKey = serde_json::from_value(raw).ok()?;
    let signs = raw.kty == "RSA"
        && raw.purpose.is_none_or(|purpose| purpose == "sig")
        && raw.alg.is_none_or(|alg| alg == "RS256");
    let key = DecodingKey::from_rsa_components(&raw.n, &raw.e).ok()?;
    signs.then_some(Key {
        kid: raw.kid,
        issuer: raw.issuer,
        key,
    })
}
