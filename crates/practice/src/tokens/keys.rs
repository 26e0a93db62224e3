//! The signing keys: RS256, several published at a time, replaced from time to time.

use crate::seed::draw::sum;
use aws_lc_rs::{
    encoding::AsDer,
    rsa::{KeyPair as RsaPair, KeySize},
    signature::KeyPair as _,
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::sync::{PoisonError, RwLock};

/// Keys that stay published after they have signed their last.
const KEPT: usize = 2;

struct Key {
    kid: String,
    n: String,
    e: String,
    certificate: String,
    signing: EncodingKey,
    checking: DecodingKey,
}

/// The keys, newest last: the last one is published ahead of its use, the one before it
/// signs, the older ones only check.
pub(crate) struct KeyRing(RwLock<Vec<Key>>);

impl KeyRing {
    /// A ring with a signing key and its successor.
    pub(crate) fn new() -> Result<Self, String> {
        let successor = std::thread::spawn(Key::new);
        let first = Key::new()?;
        let second = successor
            .join()
            .map_err(|_| "no key was made".to_owned())??;
        Ok(Self(RwLock::new(vec![first, second])))
    }

    /// Lets the successor sign from now on, and publishes a new successor.
    pub(crate) fn rotate(&self) -> Result<(), String> {
        let successor = Key::new()?;
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        keys.push(successor);
        let surplus = keys.len().saturating_sub(KEPT + 2);
        keys.drain(..surplus);
        Ok(())
    }

    /// The published set (RFC 7517), with the fields that Entra adds.
    pub(crate) fn published(&self, issuer: &str) -> Value {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let keys: Vec<Value> = keys.iter().map(|key| key.published(issuer)).collect();
        json!({ "keys": keys })
    }

    /// A signed JWT.
    pub(crate) fn sign(&self, claims: &impl Serialize) -> Result<String, String> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let at = keys.len().checked_sub(2).ok_or("there is no signing key")?;
        let key = keys.get(at).ok_or("there is no signing key")?;
        let mut header = Header::new(Algorithm::RS256);
        header.kid = Some(key.kid.clone());
        header.x5t = Some(key.kid.clone());
        jsonwebtoken::encode(&header, claims, &key.signing).map_err(|error| error.to_string())
    }

    /// The claims of a JWT of ours whose signature holds; times and audience are for the
    /// caller to judge, who has to say which of them failed.
    pub(crate) fn read<T: DeserializeOwned + Clone>(&self, jwt: &str) -> Result<T, String> {
        let header = jsonwebtoken::decode_header(jwt).map_err(|error| error.to_string())?;
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let key = keys
            .iter()
            .find(|key| Some(&key.kid) == header.kid.as_ref());
        let key = key.ok_or("no published key has this kid")?;
        let mut checks = Validation::new(Algorithm::RS256);
        checks.validate_exp = false;
        checks.validate_nbf = false;
        checks.validate_aud = false;
        checks.required_spec_claims.clear();
        jsonwebtoken::decode::<T>(jwt, &key.checking, &checks)
            .map(|data| data.claims)
            .map_err(|error| error.to_string())
    }
}

impl Key {
    fn new() -> Result<Self, String> {
        let pair = RsaPair::generate(KeySize::Rsa2048).map_err(|error| error.to_string())?;
        let der = AsDer::as_der(&pair).map_err(|error| error.to_string())?;
        let public = pair.public_key();
        let url = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let n = url(public.modulus().big_endian_without_leading_zero());
        let e = url(public.exponent().big_endian_without_leading_zero());
        let signer = rcgen::KeyPair::try_from(der.as_ref()).map_err(|error| error.to_string())?;
        let certificate = rcgen::CertificateParams::new(vec!["practice.ternfield.test".to_owned()])
            .and_then(|params| params.self_signed(&signer))
            .map_err(|error| error.to_string())?;
        let signing = EncodingKey::from_rsa_pem(signer.serialize_pem().as_bytes());
        let checking = DecodingKey::from_rsa_components(&n, &e);
        Ok(Self {
            kid: url(&sum(&[certificate.der()])[..20]),
            certificate: BASE64_STANDARD.encode(certificate.der()),
            signing: signing.map_err(|error| error.to_string())?,
            checking: checking.map_err(|error| error.to_string())?,
            n,
            e,
        })
    }

    fn published(&self, issuer: &str) -> Value {
        json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid, "x5t": self.kid,
            "n": self.n, "e": self.e, "x5c": [self.certificate],
            "cloud_instance_name": "practice", "issuer": issuer,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_outlive_the_key_that_signed_them_for_a_while() {
        let ring = KeyRing::new().unwrap();
        let jwt = ring.sign(&json!({ "sub": "a" })).unwrap();
        for _ in 0..KEPT {
            ring.rotate().unwrap();
            assert!(ring.read::<Value>(&jwt).is_ok());
        }
        ring.rotate().unwrap();
        assert!(ring.read::<Value>(&jwt).is_err());
    }

    #[test]
    fn the_next_key_is_published_before_it_signs() {
        let ring = KeyRing::new().unwrap();
        let kids = |ring: &KeyRing| {
            let published = ring.published("issuer");
            let kids = published["keys"].as_array().unwrap().iter();
            kids.map(|key| key["kid"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        let before = kids(&ring);
        ring.rotate().unwrap();
        let jwt = ring.sign(&json!({})).unwrap();
        let kid = jsonwebtoken::decode_header(&jwt).unwrap().kid.unwrap();
        assert_eq!(kid, before[1]);
        assert_eq!(kids(&ring).len(), 3);
    }
}
