//! A client that proves itself with a certificate: the assertion it signs is checked as
//! Entra documents it (RFC 7523, section 3; "certificate credentials" in the Microsoft
//! identity platform).

use super::fault::Fault;
use crate::{facts::ClientCertificate, world::World};
use jsonwebtoken::{Algorithm, Validation, errors::ErrorKind};
use serde::Deserialize;
use uuid::Uuid;

/// The only type of assertion that is known.
const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

#[derive(Clone, Deserialize)]
struct Claims {
    sub: String,
    jti: Option<String>,
}

/// Checks an assertion of a client.
pub(super) fn proven(
    world: &World,
    client: Uuid,
    certificate: &ClientCertificate,
    kind: Option<&str>,
    assertion: &str,
) -> Result<(), Fault> {
    if kind != Some(TYPE) {
        let text = format!(
            "The client assertion type must be '{TYPE}'. The parameter 'client_assertion_type' has another value."
        );
        return Err(refused(900_144, text).error("invalid_request"));
    }
    let header = jsonwebtoken::decode_header(assertion).map_err(|_| malformed())?;
    if !matches!(header.alg, Algorithm::PS256 | Algorithm::RS256) {
        return Err(malformed());
    }
    let named = header.x5t_s256.as_deref().map(bare) == Some(certificate.x5t_s256.as_str())
        || header.x5t.as_deref().map(bare) == Some(certificate.x5t.as_str());
    if !named {
        let text = format!(
            "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal to update the application with id '{client}']"
        );
        return Err(refused(700_027, text));
    }
    let mut rules = Validation::new(header.alg);
    rules.leeway = 300;
    rules.validate_nbf = true;
    rules.set_audience(&audiences(world));
    rules.set_issuer(&[client]);
    rules.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
    let decoded = jsonwebtoken::decode::<Claims>(assertion, &certificate.checking, &rules);
    let claims = decoded.map_err(|error| unfit(&error, client))?.claims;
    if claims.sub != client.to_string() {
        return Err(refused(
            700_021,
            "Client assertion application identifier doesn't match 'client_id' parameter.",
        ));
    }
    match claims.jti {
        Some(jti) if !world.store().first_use(&jti) => Err(refused(
            700_024,
            "Client assertion was used before: its 'jti' has been seen.",
        )),
        _ => Ok(()),
    }
}

/// Some clients write Base64 with its padding.
fn bare(thumbprint: &str) -> &str {
    thumbprint.trim_end_matches('=')
}

fn audiences(world: &World) -> Vec<String> {
    let tenant = world.tenant().to_string();
    let mut audiences = vec![world.issuer()];
    for name in [
        tenant.as_str(),
        world.organisation.domain(),
        "organizations",
        "common",
    ] {
        audiences.push(format!("{}/{name}/oauth2/v2.0/token", world.base));
    }
    audiences
}

fn unfit(error: &jsonwebtoken::errors::Error, client: Uuid) -> Fault {
    match error.kind() {
        ErrorKind::ExpiredSignature | ErrorKind::ImmatureSignature => refused(
            700_024,
            "Client assertion is not within its valid time range.",
        ),
        ErrorKind::InvalidAudience => refused(
            700_023,
            "Client assertion audience claim does not match Realm issuer.",
        ),
        ErrorKind::InvalidIssuer => refused(
            700_021,
            "Client assertion application identifier doesn't match 'client_id' parameter.",
        ),
        ErrorKind::InvalidSignature => refused(
            700_027,
            format!(
                "The certificate used to sign the client assertion could not verify it. [Reason - The key was found but the signature does not match., application id '{client}']"
            ),
        ),
        _ => malformed(),
    }
}

fn malformed() -> Fault {
    refused(50_027, "JWT token is invalid or malformed.")
}

fn refused(number: u32, text: impl Into<String>) -> Fault {
    Fault::new(number, "invalid_client", text).unauthorized()
}
