//! The identity server's description of itself (OpenID Connect Discovery 1.0), and what
//! of it is believed.

use crate::{
    Connection,
    authority::{self, Tenancy},
    http_client::HttpClient,
};
use http::StatusCode;
use scopeglass_domain::{Problem, TenantId};
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

/// Stands in an issuer for the tenant of whoever signs in.
const ANY_TENANT: &str = "{tenantid}";

#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
    #[serde(default)]
    code_challenge_methods_supported: Option<Vec<String>>,
    device_authorization_endpoint: Option<Url>,
    revocation_endpoint: Option<Url>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Entra's own field, by which it is told from other servers.
    cloud_instance_name: Option<String>,
}

/// Who issues ID tokens here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Issuer {
    /// This one.
    Exact(String),
    /// One for each tenant, made by filling in `{tenantid}`.
    PerTenant(String),
}

impl Issuer {
    /// The issuer of a person of that tenant.
    pub(crate) fn of(&self, tenant: Option<TenantId>) -> Option<String> {
        match self {
            Self::Exact(issuer) => Some(issuer.clone()),
            Self::PerTenant(pattern) => Some(fill(pattern, tenant?)),
        }
    }

    /// Whether this could be the issuer that an authorization answer names (RFC 9207).
    pub(crate) fn matches(&self, named: &str) -> bool {
        match self {
            Self::Exact(issuer) => issuer == named,
            Self::PerTenant(pattern) => {
                pattern.split_once(ANY_TENANT).is_some_and(|(head, tail)| {
                    let tenant = named
                        .strip_prefix(head)
                        .and_then(|rest| rest.strip_suffix(tail));
                    tenant.is_some_and(|tenant| Uuid::try_parse(tenant).is_ok())
                })
            }
        }
    }
}

/// An issuer pattern with its tenant filled in.
pub(crate) fn fill(pattern: &str, tenant: TenantId) -> String {
    pattern.replace(ANY_TENANT, &tenant.to_string())
}

/// What the server says of itself, checked.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    /// Who issues ID tokens.
    pub issuer: Issuer,
    /// The tenant that an ID token must be of; none on servers that know no tenants.
    pub tenant: Option<TenantId>,
    /// Where people are sent.
    pub authorize: Url,
    /// Where codes and refresh tokens are redeemed.
    pub token: Url,
    /// Where the signing keys are.
    pub keys: Url,
    /// Where a device code is asked for, on servers that give any (RFC 8628 section 4).
    pub device: Option<Url>,
    /// Where tokens are given up, on servers that have such a place (RFC 7009). Entra has none.
    pub revoke: Option<Url>,
    /// Whether every redirect names its issuer.
    pub names_issuer: bool,
    /// Whether it is Entra, which takes `claims` in every request and answers challenges.
    pub takes_claims: bool,
    /// Whether a client secret has to stand in the header.
    pub wants_basic: bool,
}

impl Metadata {
    /// Whom an assertion has to be made out to: Entra documents its token endpoint; for
    /// others it is the issuer, since one server's endpoint could be passed off as
    /// another's (OpenID Foundation's notice on private_key_jwt of January 2025).
    pub(crate) fn assertion_audience(&self) -> String {
        match (&self.issuer, self.takes_claims) {
            (Issuer::Exact(issuer), false) => issuer.clone(),
            _ => self.token.to_string(),
        }
    }

    /// Reads and checks the metadata of the connection's authority: Entra's v2.0 place
    /// first, the standard's own where that one does not exist.
    pub(crate) async fn read(http: &HttpClient, connection: &Connection) -> Result<Self, Problem> {
        for version in ["/v2.0", ""] {
            let issuer = format!("{}{version}", connection.authority_text());
            let place = format!("{issuer}/.well-known/openid-configuration");
            let place = place.parse().map_err(|error| connection.invalid(error))?;
            let answer = http.get(&place).await;
            let (status, body) = answer.map_err(|failure| failure.problem(connection))?;
            if status == StatusCode::NOT_FOUND && version == "/v2.0" {
                continue;
            }
            if status != StatusCode::OK {
                return Err(connection.invalid(format_args!("{place}: {status}")));
            }
            let document = serde_json::from_slice(&body);
            let document = document.map_err(|error| connection.invalid(error))?;
            return check(document, &issuer, connection).map_err(|why| connection.invalid(why));
        }
        Err(connection.invalid("no metadata"))
    }
}

/// The document if it may be believed, else why not.
fn check(document: Document, expected: &str, connection: &Connection) -> Result<Metadata, String> {
    let endpoints = [
        &document.authorization_endpoint,
        &document.token_endpoint,
        &document.jwks_uri,
    ];
    for endpoint in endpoints
        .into_iter()
        .chain(&document.device_authorization_endpoint)
        .chain(&document.revocation_endpoint)
    {
        if !authority::may_serve(endpoint, &connection.authority) {
            return Err(format!("the endpoint {endpoint} is not the authority's"));
        }
    }
    if let Some(methods) = &document.code_challenge_methods_supported
        && !methods.iter().any(|method| method == "S256")
    {
        return Err("the server does not take PKCE with S256".to_owned());
    }
    let (issuer, tenant) = issuer(&document.issuer, expected, &connection.authority)
        .ok_or_else(|| format!("the issuer {} is not the authority's", document.issuer))?;
    Ok(Metadata {
        issuer,
        tenant,
        authorize: document.authorization_endpoint,
        token: document.token_endpoint,
        keys: document.jwks_uri,
        device: document.device_authorization_endpoint,
        revoke: document.revocation_endpoint,
        names_issuer: document.authorization_response_iss_parameter_supported,
        takes_claims: document.cloud_instance_name.is_some(),
        wants_basic: wants_basic(document.token_endpoint_auth_methods_supported.as_deref()),
    })
}

/// The form's body is the usual place; the header is what servers have to know (RFC 6749
/// section 2.3.1) and what a missing list means (OpenID Connect Discovery section 3).
fn wants_basic(methods: Option<&[String]>) -> bool {
    let names =
        |method: &str| methods.is_some_and(|methods| methods.iter().any(|known| known == method));
    !names("client_secret_post") && (methods.is_none() || names("client_secret_basic"))
}

/// The issuer and the tenant that it binds to, if `named` may speak for the authority.
fn issuer(named: &str, expected: &str, authority: &Url) -> Option<(Issuer, Option<TenantId>)> {
    let tenancy = authority::tenancy(authority);
    let known = match tenancy {
        Tenancy::Known(tenant) => Some(tenant),
        Tenancy::Any | Tenancy::Unnamed => None,
    };
    if named.trim_end_matches('/') == expected {
        return Some((Issuer::Exact(named.to_owned()), known));
    }
    // From here on only Entra's form, where the issuer may name a tenant that the
    // authority leaves open or calls by a domain name.
    let parsed: Url = named
        .replace(ANY_TENANT, &Uuid::nil().to_string())
        .parse()
        .ok()?;
    let tenant = tenant_of_issuer(&parsed)?;
    if !expected.ends_with("/v2.0") || !authority::may_issue(&parsed, authority) {
        return None;
    }
    let is_pattern = named.contains(ANY_TENANT);
    match (tenancy, is_pattern) {
        (Tenancy::Any, true) => Some((Issuer::PerTenant(named.to_owned()), None)),
        (Tenancy::Known(known), false) if known == tenant => {
            Some((Issuer::Exact(named.to_owned()), Some(tenant)))
        }
        (Tenancy::Any | Tenancy::Unnamed, false) => {
            Some((Issuer::Exact(named.to_owned()), Some(tenant)))
        }
        _ => None,
    }
}

fn tenant_of_issuer(issuer: &Url) -> Option<TenantId> {
    let mut segments = issuer.path_segments()?;
    let tenant = Uuid::try_parse(segments.next()?).ok()?;
    let closed = segments.next() == Some("v2.0") && segments.next().is_none();
    (closed && issuer.query().is_none()).then_some(TenantId(tenant))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

    fn judged(named: &str, authority: &str, version: &str) -> Option<(Issuer, Option<TenantId>)> {
        let expected = format!("{authority}{version}");
        issuer(named, &expected, &authority.parse().unwrap())
    }

    #[test]
    fn a_tenant_speaks_for_itself_only() {
        let entra = |tenant: &str| format!("https://login.microsoftonline.com/{tenant}");
        let own = entra(&format!("{TENANT}/v2.0"));
        let bound = Some((Issuer::Exact(own.clone()), Some(TENANT.parse().unwrap())));
        assert_eq!(judged(&own, &entra(TENANT), "/v2.0"), bound);
        assert_eq!(judged(&own, &entra("contoso.example"), "/v2.0"), bound);
        assert_eq!(
            judged(
                &own,
                &format!("https://login.windows.net/{TENANT}"),
                "/v2.0"
            ),
            bound
        );
        let other = entra("00000000-0000-0000-0000-000000000001/v2.0");
        assert_eq!(judged(&other, &entra(TENANT), "/v2.0"), None);
        assert_eq!(
            judged(&entra("{tenantid}/v2.0"), &entra(TENANT), "/v2.0"),
            None
        );
        assert_eq!(
            judged(&own, "https://login.microsoftonline.us/common", "/v2.0"),
            None
        );
        assert_eq!(
            judged("https://evil.example/v2.0", &entra(TENANT), "/v2.0"),
            None
        );
    }

    #[test]
    fn an_open_authority_has_an_issuer_for_each_tenant() {
        let pattern = "https://login.microsoftonline.com/{tenantid}/v2.0";
        let (issuer, tenant) = judged(
            pattern,
            "https://login.microsoftonline.com/organizations",
            "/v2.0",
        )
        .unwrap();
        assert_eq!(tenant, None);
        assert_eq!(issuer.of(None), None);
        let own = format!("https://login.microsoftonline.com/{TENANT}/v2.0");
        assert_eq!(issuer.of(Some(TENANT.parse().unwrap())), Some(own.clone()));
        assert!(issuer.matches(&own));
        assert!(!issuer.matches("https://login.microsoftonline.com/common/v2.0"));
        assert!(!issuer.matches("https://evil.example/v2.0"));
    }

    #[test]
    fn another_server_is_its_own_issuer_to_the_letter() {
        let at = "http://localhost:3000";
        assert_eq!(judged(at, at, ""), Some((Issuer::Exact(at.into()), None)));
        assert_eq!(judged("http://localhost:3001", at, ""), None);
        assert_eq!(
            judged(&format!("http://localhost:3000/{TENANT}/v2.0"), at, ""),
            None
        );
    }
}
