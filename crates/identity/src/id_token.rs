//! The checks of an ID token (OpenID Connect Core section 3.1.3.7 and 12.2): signature,
//! issuer, audience, times, nonce, tenant, person.

use crate::{
    claims::{Claims, OneOrMany, part},
    keys::Key,
    metadata::{Issuer, fill},
};
use jsonwebtoken::{Algorithm, Validation, errors::ErrorKind};
use scopeglass_domain::{ErrorCode, Problem, TenantId};
use serde::Deserialize;
use serde_json::Value;

/// How far two clocks may differ, in seconds.
const LEEWAY: u64 = 60;

/// A check that an ID token did not pass, by the name of the claim or field it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    Missing,
    Format,
    Alg,
    Crit,
    Kid,
    Signature,
    Iss,
    Aud,
    Azp,
    Exp,
    Nbf,
    Nonce,
    Tid,
    Sub,
}

impl Check {
    fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "id_token",
            Self::Format => "format",
            Self::Alg => "alg",
            Self::Crit => "crit",
            Self::Kid => "kid",
            Self::Signature => "signature",
            Self::Iss => "iss",
            Self::Aud => "aud",
            Self::Azp => "azp",
            Self::Exp => "exp",
            Self::Nbf => "nbf",
            Self::Nonce => "nonce",
            Self::Tid => "tid",
            Self::Sub => "sub",
        }
    }

    /// The check as the person meets it.
    pub(crate) fn problem(self) -> Problem {
        Problem::new(ErrorCode::IdTokenInvalid).with("check", self.as_str())
    }
}

/// The nonce that an ID token has to carry.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Nonce<'a> {
    /// This one.
    Exactly(&'a str),
    /// This one or none: a renewal's ID token need not repeat it.
    IfPresent(&'a str),
    /// None was sent, so what comes is not compared.
    Unasked,
}

/// What an ID token has to say.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected<'a> {
    pub issuer: &'a Issuer,
    pub tenant: Option<TenantId>,
    pub client: &'a str,
    pub nonce: Nonce<'a>,
    /// The person, once known.
    pub subject: Option<&'a str>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

/// The claims of an ID token that passes every check, else the first that it fails.
pub(crate) fn verify(
    id_token: &str,
    keys: &[Key],
    expected: &Expected<'_>,
) -> Result<Claims, Check> {
    let header: Header = part(id_token, 0).ok_or(Check::Format)?;
    if header.alg != "RS256" {
        return Err(Check::Alg);
    }
    if header.crit.is_some() {
        return Err(Check::Crit);
    }
    let key = find(keys, header.kid.as_deref()).ok_or(Check::Kid)?;
    let claims = verify_signed(id_token, key, expected.client)?;
    check_issuer(&claims, key, expected)?;
    check_party(&claims, expected.client)?;
    check_nonce(&claims, expected.nonce)?;
    match expected.subject {
        Some(subject) if subject != claims.sub => Err(Check::Sub),
        _ => Ok(claims),
    }
}

fn find<'a>(keys: &'a [Key], kid: Option<&str>) -> Option<&'a Key> {
    match (kid, keys) {
        (Some(kid), _) => keys.iter().find(|key| key.kid.as_deref() == Some(kid)),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

/// Signature, audience and times.
fn verify_signed(id_token: &str, key: &Key, client: &str) -> Result<Claims, Check> {
    let mut rules = Validation::new(Algorithm::RS256);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_audience(&[client]);
    rules.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
    let decoded = jsonwebtoken::decode::<Claims>(id_token, &key.key, &rules);
    decoded
        .map(|data| data.claims)
        .map_err(|error| match error.kind() {
            ErrorKind::ExpiredSignature => Check::Exp,
            ErrorKind::ImmatureSignature => Check::Nbf,
            ErrorKind::InvalidAudience => Check::Aud,
            ErrorKind::InvalidAlgorithm => Check::Alg,
            ErrorKind::MissingRequiredClaim(claim) => match claim.as_str() {
                "exp" => Check::Exp,
                "aud" => Check::Aud,
                "iss" => Check::Iss,
                _ => Check::Sub,
            },
            ErrorKind::Json(_) | ErrorKind::InvalidClaimFormat(_) => Check::Format,
            _ => Check::Signature,
        })
}

fn check_issuer(claims: &Claims, key: &Key, expected: &Expected<'_>) -> Result<(), Check> {
    let tenant = claims.tenant();
    if claims.tid.is_some() && tenant.is_none() {
        return Err(Check::Tid);
    }
    if expected.tenant.is_some() && expected.tenant != tenant {
        return Err(Check::Tid);
    }
    let issuer = expected.issuer.of(tenant).ok_or(Check::Tid)?;
    if issuer != claims.iss {
        return Err(Check::Iss);
    }
    // Entra limits some keys to one tenant; a key may not vouch for another's people.
    match (&key.issuer, tenant) {
        (Some(limit), Some(tenant)) if fill(limit, tenant) != issuer => Err(Check::Signature),
        _ => Ok(()),
    }
}

fn check_party(claims: &Claims, client: &str) -> Result<(), Check> {
    let several = matches!(&claims.aud, OneOrMany::Many(list) if list.len() > 1);
    match claims.azp.as_deref() {
        Some(party) if party == client => Ok(()),
        None if !several => Ok(()),
        _ => Err(Check::Azp),
    }
}

fn check_nonce(claims: &Claims, nonce: Nonce<'_>) -> Result<(), Check> {
    let passes = match (nonce, claims.nonce.as_deref()) {
        (Nonce::Exactly(expected), found) => found == Some(expected),
        (Nonce::IfPresent(expected), Some(found)) => found == expected,
        (Nonce::IfPresent(_), None) | (Nonce::Unasked, _) => true,
    };
    if passes { Ok(()) } else { Err(Check::Nonce) }
}
