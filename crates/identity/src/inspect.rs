//! Looking into a token on this machine: its claims with their types, and whether its
//! signature is by the keys of who claims to have issued it. Nothing of it is sent anywhere
//! or logged; only public keys are fetched, from addresses of the table of clouds or of a
//! connection, never from one that the token names.

use crate::{
    Cloud, Connection, Trust,
    claims::part,
    http_client::HttpClient,
    keys::{self, Key},
    metadata::Metadata,
};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, Validation};
use scopeglass_domain::{ClientId, ErrorCode, Problem};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};
use std::fmt;
use url::Url;
use uuid::Uuid;

/// Longer texts are no tokens.
const LARGEST: usize = 256 * 1024;

/// A token, taken apart. Its `Debug` form shows no claim.
#[derive(Clone)]
pub struct InspectedToken {
    token: SecretString,
    header: Map<String, Value>,
    claims: Map<String, Value>,
}

impl fmt::Debug for InspectedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InspectedToken")
    }
}

/// One claim: its name and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The name, as it stands in the token.
    pub name: String,
    /// What it says.
    pub value: ClaimValue,
}

/// What a claim says, by its type.
#[derive(Debug, Clone, PartialEq)]
pub enum ClaimValue {
    /// A text.
    Text(String),
    /// Several texts: a list, or a list separated by spaces where the claim is defined so
    /// (`scp`, `scope`: RFC 8693 section 4.2).
    List(Vec<String>),
    /// A time, of the claims that are defined as one (RFC 7519 section 4.1; OpenID Connect
    /// Core section 2).
    Time(Timestamp),
    /// A number.
    Number(String),
    /// Yes or no.
    Truth(bool),
    /// Anything else, as JSON.
    Other(String),
}

/// Whether the signature is by the issuer's keys.
#[derive(Debug, Clone, PartialEq)]
pub enum SignatureCheck {
    /// It is by this key, which the issuer publishes now.
    Valid {
        /// The key's name.
        key: String,
    },
    /// It is by none of the issuer's keys, or the token was changed.
    Wrong,
    /// Only its resource can check it: Microsoft Graph's access tokens carry a `nonce` in
    /// the header that has to be transformed first
    /// (learn.microsoft.com/entra/identity-platform/access-tokens, "Validate tokens").
    OnlyByResource,
    /// The issuer publishes no key of that name now; tokens outlive their keys by a while.
    KeyGone,
    /// It is signed in another way than with RS256, or not at all.
    OtherAlgorithm {
        /// What the header says, made plain.
        named: String,
    },
    /// Who issued it is neither of Microsoft's clouds nor the connection's server.
    IssuerUnknown,
    /// The keys could not be read.
    Failed(Box<Problem>),
}

/// Claims that are times (seconds since 1970).
const TIMES: [&str; 6] = ["exp", "nbf", "iat", "auth_time", "xms_tcdt", "updated_at"];
/// Claims that are lists separated by spaces.
const SPACED: [&str; 3] = ["scp", "scope", "signin_state"];

impl InspectedToken {
    /// Takes a token apart. `Bearer`, quotation marks and white space around it are left out.
    ///
    /// # Errors
    /// `TokenMalformed` for what is no JSON Web Token.
    pub fn read(text: &SecretString) -> Result<Self, Problem> {
        let malformed = || Problem::new(ErrorCode::TokenMalformed);
        let text = text.expose_secret().trim();
        let bare = match text.split_once(char::is_whitespace) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => rest,
            _ => text,
        };
        let bare = bare.trim().trim_matches(['"', '\'']);
        if bare.len() > LARGEST {
            return Err(malformed());
        }
        let header = part(bare, 0).ok_or_else(malformed)?;
        let claims = part(bare, 1).ok_or_else(malformed)?;
        Ok(Self {
            token: bare.to_owned().into(),
            header,
            claims,
        })
    }

    /// The claims, in the order of their names.
    pub fn claims(&self) -> Vec<Claim> {
        let claims = self.claims.iter();
        claims
            .map(|(name, value)| Claim {
                name: name.clone(),
                value: typed(name, value),
            })
            .collect()
    }

    /// The header's fields, in the order of their names.
    pub fn header(&self) -> Vec<Claim> {
        let fields = self.header.iter();
        fields
            .map(|(name, value)| Claim {
                name: name.clone(),
                value: typed("", value),
            })
            .collect()
    }

    /// A claim's text, where it is one.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.claims.get(name).and_then(Value::as_str)
    }

    /// When it ends, where it says so.
    pub fn expires(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.claims.get("exp")?.as_i64()?).ok()
    }

    /// Checks the signature against the keys of the issuer: of the connection's server where
    /// one is given and the token is by it, else of the cloud that the issuer belongs to.
    pub async fn check_signature(&self, connection: Option<&Connection>) -> SignatureCheck {
        let alg = self.header.get("alg").and_then(Value::as_str);
        if alg != Some("RS256") {
            let named = crate::refusal::plain(alg.unwrap_or("none"), &[]);
            return SignatureCheck::OtherAlgorithm {
                named: named.chars().take(40).collect(),
            };
        }
        if self.header.contains_key("nonce") {
            return SignatureCheck::OnlyByResource;
        }
        match self.keys(connection).await {
            Ok(Some(keys)) => self.judged(&keys),
            Ok(None) => SignatureCheck::IssuerUnknown,
            Err(problem) => SignatureCheck::Failed(Box::new(problem)),
        }
    }

    fn judged(&self, keys: &[Key]) -> SignatureCheck {
        let kid = self.header.get("kid").and_then(Value::as_str);
        let named = |key: &&Key| kid.is_none() || key.kid.as_deref() == kid;
        let candidates: Vec<_> = keys.iter().filter(named).collect();
        if candidates.is_empty() {
            return SignatureCheck::KeyGone;
        }
        let mut rules = Validation::new(Algorithm::RS256);
        rules.validate_exp = false;
        rules.validate_aud = false;
        rules.required_spec_claims.clear();
        let token = self.token.expose_secret();
        let signed = |key: &&Key| {
            jsonwebtoken::decode::<serde::de::IgnoredAny>(token, &key.key, &rules).is_ok()
        };
        match candidates.into_iter().find(|key| signed(key)) {
            Some(key) => SignatureCheck::Valid {
                key: key.kid.clone().unwrap_or_default(),
            },
            None => SignatureCheck::Wrong,
        }
    }

    /// The keys of who issued it; none where that is nobody known.
    async fn keys(&self, connection: Option<&Connection>) -> Result<Option<Vec<Key>>, Problem> {
        let Some(issuer) = self.text("iss").and_then(|iss| Url::parse(iss).ok()) else {
            return Ok(None);
        };
        if let Some(own) = connection
            && crate::authority::may_issue(&issuer, &own.authority)
        {
            let http = HttpClient::new(own)?;
            let place = Metadata::read(&http, own).await?.keys;
            return keys::fetch(&place, &http, own).await.map(Some);
        }
        let Some(cloud) = cloud_of(&issuer) else {
            return Ok(None);
        };
        let authority = format!("https://{}/common", cloud.hosts().sign_in);
        let authority = authority
            .parse()
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        let place = Connection {
            authority,
            client: ClientId(Uuid::nil()),
            trust: Trust::System,
        };
        let http = HttpClient::new(&place)?;
        let keys = Metadata::read(&http, &place).await?.keys;
        keys::fetch(&keys, &http, &place).await.map(Some)
    }
}

fn cloud_of(issuer: &Url) -> Option<Cloud> {
    let host = issuer.host_str().filter(|_| issuer.scheme() == "https")?;
    Cloud::of_sign_in_host(host).next()
}

fn typed(name: &str, value: &Value) -> ClaimValue {
    let texts = |values: &[Value]| -> Option<Vec<String>> {
        values
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect()
    };
    let time = |seconds: Option<i64>| Timestamp::from_second(seconds?).ok();
    match value {
        Value::String(text) if SPACED.contains(&name) => {
            ClaimValue::List(text.split_whitespace().map(str::to_owned).collect())
        }
        Value::String(text) => ClaimValue::Text(text.clone()),
        Value::Bool(truth) => ClaimValue::Truth(*truth),
        Value::Number(number) => match time(number.as_i64()).filter(|_| TIMES.contains(&name)) {
            Some(time) => ClaimValue::Time(time),
            None => ClaimValue::Number(number.to_string()),
        },
        Value::Array(values) => match texts(values) {
            Some(texts) => ClaimValue::List(texts),
            None => ClaimValue::Other(value.to_string()),
        },
        Value::Null | Value::Object(_) => ClaimValue::Other(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    use proptest::prelude::*;
    use serde_json::json;

    fn token(header: &Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        format!("{}.{}.c2ln", part(header), part(claims))
    }

    fn read(text: &str) -> Result<InspectedToken, Problem> {
        InspectedToken::read(&text.to_owned().into())
    }

    #[test]
    fn claims_have_their_types() {
        let claims = json!({
            "exp": 1_700_000_000, "scp": "Mail.Read User.Read", "wids": ["a", "b"],
            "ver": "2.0", "n": 3, "ok": true, "cnf": { "jkt": "x" },
        });
        let inspected = read(&token(&json!({ "alg": "RS256" }), &claims)).unwrap();
        let value = |name: &str| {
            let claims = inspected.claims();
            claims.into_iter().find(|c| c.name == name).unwrap().value
        };
        let list = |texts: [&str; 2]| ClaimValue::List(texts.map(str::to_owned).to_vec());
        assert_eq!(value("scp"), list(["Mail.Read", "User.Read"]));
        assert_eq!(value("wids"), list(["a", "b"]));
        assert_eq!(value("n"), ClaimValue::Number("3".into()));
        assert_eq!(value("ok"), ClaimValue::Truth(true));
        assert_eq!(value("ver"), ClaimValue::Text("2.0".into()));
        assert_eq!(value("cnf"), ClaimValue::Other(r#"{"jkt":"x"}"#.into()));
        let end = Timestamp::from_second(1_700_000_000).unwrap();
        assert_eq!(value("exp"), ClaimValue::Time(end));
        assert_eq!(inspected.expires(), Some(end));
    }

    #[test]
    fn a_token_is_found_as_people_paste_it() {
        let bare = token(&json!({ "alg": "none" }), &json!({ "sub": "x" }));
        for pasted in [
            format!("  {bare}\n"),
            format!("Bearer {bare}"),
            format!("\"{bare}\""),
        ] {
            assert_eq!(read(&pasted).unwrap().text("sub"), Some("x"), "{pasted}");
        }
        for other in ["", "opaque", "a.b", "a.b.c", "e30.W10.x", "{}.{}.{}"] {
            let problem = read(other).unwrap_err();
            assert_eq!(problem.code, ErrorCode::TokenMalformed, "{other}");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_judged_is_said_to_be_so() {
        let check = async |header, claims| {
            let inspected = read(&token(&header, &claims)).unwrap();
            inspected.check_signature(None).await
        };
        assert_eq!(
            check(json!({ "alg": "none" }), json!({})).await,
            SignatureCheck::OtherAlgorithm {
                named: "none".into()
            }
        );
        let of_graph = json!({ "alg": "RS256", "nonce": "x" });
        assert_eq!(
            check(of_graph, json!({})).await,
            SignatureCheck::OnlyByResource
        );
        let foreign = json!({ "iss": "https://login.microsoftonline.com.evil.example/x/v2.0" });
        assert_eq!(
            check(json!({ "alg": "RS256" }), foreign).await,
            SignatureCheck::IssuerUnknown
        );
    }

    proptest! {
        #[test]
        fn nothing_of_a_token_is_printed(claim in "[a-z0-9]{12,30}", junk in "\\PC{0,60}") {
            let text = token(&json!({ "alg": "RS256" }), &json!({ "sub": claim }));
            let shown = format!("{:?}", read(&text).unwrap());
            prop_assert!(!shown.contains(&claim));
            drop(read(&junk));
        }
    }
}
