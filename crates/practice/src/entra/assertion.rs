//! A client that proves itself with a certificate: the assertion it signs is checked as
//! Entra documents it (RFC 7523, section 3; "certificate credentials" in the Microsoft
//! identity platform).

use super::fault::Fault;
use crate::{facts::ClientCertificate, world::World};
use jsonwebtoken::{Algorithm, crypto::verify, dangerous::insecure_decode};
use serde::Deserialize;
use uuid::Uuid;

/// The only type of assertion that is known.
const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Seconds by which the client's clock may differ.
const LEEWAY: f64 = 300.0;

#[derive(Clone, Deserialize)]
struct Claims {
    aud: String,
    iss: String,
    sub: String,
    // A NumericDate may have a fraction (RFC 7519, section 2), and MSAL for Python's has.
    exp: f64,
    nbf: Option<f64>,
    jti: Option<String>,
}

impl Claims {
    /// The rules of RFC 7523, section 3, but for the signature.
    fn fit(&self, world: &World, client: Uuid) -> Result<(), Fault> {
        let now = world.now().as_second() as f64;
        let begun = self.nbf.is_none_or(|nbf| nbf <= now + LEEWAY);
        if !begun || self.exp + LEEWAY < now {
            let text = "Client assertion is not within its valid time range.";
            return Err(refused(700_024, text));
        }
        if !audiences(world).contains(&self.aud) {
            let text = "Client assertion audience claim does not match Realm issuer.";
            return Err(refused(700_023, text));
        }
        if self.iss != client.to_string() {
            let text =
                "Client assertion application identifier doesn't match 'client_id' parameter.";
            return Err(refused(700_021, text));
        }
        Ok(())
    }
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
    // Some clients write Base64 with its padding, and sign it like that.
    let bare = assertion.replace('=', "");
    let header = jsonwebtoken::decode_header(&bare).map_err(|_| malformed())?;
    if !matches!(header.alg, Algorithm::PS256 | Algorithm::RS256) {
        return Err(malformed());
    }
    let named = header.x5t_s256.as_deref().map(unpadded) == Some(certificate.x5t_s256.as_str())
        || header.x5t.as_deref().map(unpadded) == Some(certificate.x5t.as_str());
    if !named {
        let text = format!(
            "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal to update the application with id '{client}']"
        );
        return Err(refused(700_027, text));
    }
    let good = signed(assertion, header.alg, certificate).ok_or_else(malformed)?;
    if !good {
        let text = format!(
            "The certificate used to sign the client assertion could not verify it. [Reason - The key was found but the signature does not match., application id '{client}']"
        );
        return Err(refused(700_027, text));
    }
    let claims: Claims = insecure_decode(&bare).map_err(|_| malformed())?.claims;
    claims.fit(world, client)?;
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
fn unpadded(thumbprint: &str) -> &str {
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

/// Whether the signature is of what was sent, padding and all (RFC 7515, section 5.2).
fn signed(assertion: &str, alg: Algorithm, certificate: &ClientCertificate) -> Option<bool> {
    let (message, signature) = assertion.rsplit_once('.')?;
    let signature = signature.trim_end_matches('=');
    verify(signature, message.as_bytes(), &certificate.checking, alg).ok()
}

fn malformed() -> Fault {
    refused(50_027, "JWT token is invalid or malformed.")
}

fn refused(number: u32, text: impl Into<String>) -> Fault {
    Fault::new(number, "invalid_client", text).unauthorized()
}
