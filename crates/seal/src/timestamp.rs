//! A timestamp after RFC 3161: somebody else's word that the files were there at a time.
//!
//! It is about `SHA256SUMS`, so about every report of the bundle, and can be checked with
//! `openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTHORITY`. Verified here
//! is that the answer is about this bundle and that its signature is that of the certificate
//! in it; whether that certificate is to be trusted is told to the reader as its name and
//! fingerprint, because Scopeglass keeps no list of authorities.

use aws_lc_rs::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use aws_lc_rs::{digest, rand};
use cms::cert::CertificateChoices;
use cms::signed_data::{SignedAttributes, SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{Any, Int, ObjectIdentifier, OctetString};
use der::oid::AssociatedOid as _;
use der::{Decode as _, Encode as _};
use jiff::Timestamp;
use scopeglass_domain::{Digest, ErrorCode, Problem};
use serde::Serialize;
use std::time::Duration;
use x509_cert::Certificate;
use x509_cert::ext::pkix::ExtendedKeyUsage;
use x509_cert::spki::AlgorithmIdentifier;
use x509_tsp::{MessageImprint, TimeStampReq, TimeStampResp, TspVersion, TstInfo};

/// An answer is a few kilobytes.
const MOST_BYTES: usize = 256 << 10;
/// How long a service may take.
const PATIENCE: Duration = Duration::from_secs(30);

const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
/// id-signedData, RFC 5652 section 5.1.
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
/// id-ct-TSTInfo, RFC 3161 section 2.4.2.
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
/// contentType and messageDigest, RFC 5652 section 11.
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// signingCertificateV2 (RFC 5035) and signingCertificate (RFC 2634).
const SIGNING_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SIGNING_V1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
/// id-kp-timeStamping, RFC 3161 section 2.3.
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");

/// A timestamp that was just obtained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The service's answer, as it came.
    pub answer: Vec<u8>,
    /// The service's address.
    pub service: String,
    /// The time that it gave.
    pub at: Timestamp,
}

/// What a timestamp says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StampState {
    /// The time.
    pub at: Timestamp,
    /// The name in the certificate of whoever signed it. Nobody has checked that name here.
    pub authority: String,
    /// The SHA-256 fingerprint of that certificate.
    pub certificate: Digest,
}

/// Asks a service for a timestamp about these bytes and verifies the answer.
///
/// # Errors
/// `timestamp-unreachable`, `timestamp-invalid`.
pub async fn request_stamp(service: &str, sums: &[u8]) -> Result<Stamp, Problem> {
    let host = host_of(service)?;
    let nonce = nonce(&host)?;
    let question = question(sums, nonce.clone()).map_err(|why| invalid(&host, why))?;
    let answer = post(service, &host, question).await?;
    let stamp = read(&answer).and_then(|token| {
        let same = token.info.nonce.as_ref() == Some(&nonce);
        if same {
            token.state(sums)
        } else {
            Err("another nonce")
        }
    });
    let stamp = stamp.map_err(|why| invalid(&host, why))?;
    Ok(Stamp {
        answer,
        service: service.to_owned(),
        at: stamp.at,
    })
}

fn host_of(service: &str) -> Result<String, Problem> {
    let unfit = |why: &dyn std::fmt::Display| {
        Problem::new(ErrorCode::TimestampUnreachable)
            .with("host", service)
            .detail(why)
    };
    let url = reqwest::Url::parse(service).map_err(|error| unfit(&error))?;
    // The address stands in the manifest for everybody to read.
    if !url.username().is_empty() || url.password().is_some() {
        return Err(unfit(&"an address with a name or password"));
    }
    match (url.scheme(), url.host_str()) {
        // The answer is signed, so that plain http, which most services speak, is no risk.
        ("http" | "https", Some(host)) => Ok(host.to_owned()),
        _ => Err(unfit(&"no http address")),
    }
}

fn invalid(host: &str, why: impl std::fmt::Display) -> Problem {
    Problem::new(ErrorCode::TimestampInvalid)
        .with("host", host)
        .detail(why)
}

async fn post(service: &str, host: &str, question: Vec<u8>) -> Result<Vec<u8>, Problem> {
    let unreachable = |error: reqwest::Error| {
        Problem::new(ErrorCode::TimestampUnreachable)
            .with("host", host)
            .detail(error.without_url())
    };
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .map_err(unreachable)?;
    let asked = client
        .post(service)
        .header("content-type", "application/timestamp-query")
        .body(question);
    let mut response = asked.send().await.map_err(unreachable)?;
    if !response.status().is_success() {
        return Err(invalid(host, response.status()));
    }
    let mut answer = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        answer.extend_from_slice(&chunk);
        if answer.len() > MOST_BYTES {
            return Err(invalid(host, "too long"));
        }
    }
    Ok(answer)
}

fn nonce(host: &str) -> Result<Int, Problem> {
    let mut bytes = [0; 16];
    rand::fill(&mut bytes).map_err(|error| invalid(host, error))?;
    // A positive number without a leading zero has one way to be written.
    bytes[0] = bytes[0] & 0x3f | 0x40;
    Int::new(&bytes).map_err(|error| invalid(host, error))
}

fn question(sums: &[u8], nonce: Int) -> Result<Vec<u8>, &'static str> {
    let imprint = MessageImprint {
        hash_algorithm: AlgorithmIdentifier {
            oid: SHA_256,
            parameters: Some(Any::null()),
        },
        hashed_message: OctetString::new(*Digest::of(sums).bytes()).map_err(|_| "digest")?,
    };
    let request = TimeStampReq {
        version: TspVersion::V1,
        message_imprint: imprint,
        req_policy: None,
        nonce: Some(nonce),
        cert_req: true,
        extensions: None,
    };
    request.to_der().map_err(|_| "request")
}

/// What the timestamp says about these bytes, if it is one about them.
pub(crate) fn verify(answer: &[u8], sums: &[u8]) -> Result<StampState, &'static str> {
    read(answer)?.state(sums)
}

/// A timestamp token, read and not yet believed.
struct Token {
    signed: SignedData,
    info: TstInfo,
    content: Vec<u8>,
}

fn read(answer: &[u8]) -> Result<Token, &'static str> {
    let response = TimeStampResp::from_der(answer).map_err(|_| "no timestamp response")?;
    let token = response.time_stamp_token.ok_or("the service refused")?;
    if token.content_type != SIGNED_DATA {
        return Err("no signed data");
    }
    let signed: SignedData = token.content.decode_as().map_err(|_| "signed data")?;
    let content = &signed.encap_content_info;
    let encapsulated = content.econtent.as_ref().ok_or("no content")?;
    if content.econtent_type != TST_INFO {
        return Err("other content");
    }
    let encapsulated: OctetString = encapsulated.decode_as().map_err(|_| "content")?;
    let content = encapsulated.into_bytes();
    let info = TstInfo::from_der(&content).map_err(|_| "timestamp info")?;
    Ok(Token {
        signed,
        info,
        content,
    })
}

impl Token {
    fn state(&self, sums: &[u8]) -> Result<StampState, &'static str> {
        let imprint = &self.info.message_imprint;
        let about = imprint.hash_algorithm.oid == SHA_256
            && imprint.hashed_message.as_bytes() == Digest::of(sums).bytes();
        if !about {
            return Err("about something else");
        }
        let [signer] = self.signed.signer_infos.0.as_slice() else {
            return Err("not one signer");
        };
        let certificate = self.certificate(signer)?;
        let der = certificate.to_der().map_err(|_| "certificate")?;
        self.attributes(signer, &der)?;
        signature_holds(signer, &certificate)?;
        let at = self.info.gen_time.to_unix_duration();
        for_timestamps(&certificate, at)?;
        let at = Timestamp::from_duration(signed(at)?).map_err(|_| "time")?;
        Ok(StampState {
            at,
            authority: certificate.tbs_certificate.subject.to_string(),
            certificate: Digest::of(&der),
        })
    }

    fn certificate(&self, signer: &SignerInfo) -> Result<Certificate, &'static str> {
        let set = self.signed.certificates.as_ref().ok_or("no certificate")?;
        let mut all = set.0.iter().filter_map(|choice| match choice {
            CertificateChoices::Certificate(certificate) => Some(certificate),
            CertificateChoices::Other(_) => None,
        });
        let SignerIdentifier::IssuerAndSerialNumber(named) = &signer.sid else {
            return Err("a signer without issuer and number");
        };
        let found = all.find(|one| {
            let one = &one.tbs_certificate;
            one.issuer == named.issuer && one.serial_number == named.serial_number
        });
        found.cloned().ok_or("the signer's certificate is missing")
    }

    /// The signed attributes have to name the content, its digest and the certificate.
    fn attributes(&self, signer: &SignerInfo, certificate: &[u8]) -> Result<(), &'static str> {
        let signed = signer.signed_attrs.as_ref().ok_or("no signed attributes")?;
        let kind: ObjectIdentifier = value(signed, CONTENT_TYPE)?
            .decode_as()
            .map_err(|_| "content type")?;
        let digest: OctetString = value(signed, MESSAGE_DIGEST)?
            .decode_as()
            .map_err(|_| "digest")?;
        let counted = digest::digest(hash(&signer.digest_alg.oid)?, &self.content);
        if kind != TST_INFO || digest.as_bytes() != counted.as_ref() {
            return Err("the content was changed");
        }
        if names_certificate(signed, certificate) {
            Ok(())
        } else {
            Err("another certificate")
        }
    }
}

fn value(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Result<&Any, &'static str> {
    let found = attributes.iter().find(|attribute| attribute.oid == oid);
    let values = found.map(|attribute| attribute.values.as_slice());
    match values {
        Some([one]) => Ok(one),
        _ => Err("a signed attribute is missing"),
    }
}

/// The attribute is signed, so that finding the certificate's digest in it is enough: nobody
/// but the signer can have put it there.
fn names_certificate(attributes: &SignedAttributes, certificate: &[u8]) -> bool {
    let holds = |oid, algorithm: &'static digest::Algorithm| {
        let digest = digest::digest(algorithm, certificate);
        value(attributes, oid).is_ok_and(|value| {
            let mut places = value.value().windows(digest.as_ref().len());
            places.any(|place| place == digest.as_ref())
        })
    };
    let modern = [&digest::SHA256, &digest::SHA384, &digest::SHA512];
    modern
        .into_iter()
        .any(|algorithm| holds(SIGNING_V2, algorithm))
        || holds(SIGNING_V1, &digest::SHA1_FOR_LEGACY_USE_ONLY)
}

fn hash(oid: &ObjectIdentifier) -> Result<&'static digest::Algorithm, &'static str> {
    match *oid {
        SHA_256 => Ok(&digest::SHA256),
        SHA_384 => Ok(&digest::SHA384),
        SHA_512 => Ok(&digest::SHA512),
        _ => Err("an unknown or too weak digest"),
    }
}

fn signature_holds(signer: &SignerInfo, certificate: &Certificate) -> Result<(), &'static str> {
    let signed = signer.signed_attrs.as_ref().ok_or("no signed attributes")?;
    // They are signed as a SET OF, RFC 5652 section 5.4, whatever tag they carry inside.
    let signed = signed.to_der().map_err(|_| "signed attributes")?;
    let key = &certificate.tbs_certificate.subject_public_key_info;
    let algorithm = algorithm(signer, key)?;
    UnparsedPublicKey::new(algorithm, key.subject_public_key.raw_bytes())
        .verify(&signed, signer.signature.as_bytes())
        .map_err(|_| "the signature does not hold")
}

/// RSA (RFC 8017) and ECDSA (RFC 5753) as timestamp services use them.
fn algorithm(
    signer: &SignerInfo,
    key: &x509_cert::spki::SubjectPublicKeyInfoOwned,
) -> Result<&'static dyn VerificationAlgorithm, &'static str> {
    let given = signer.signature_algorithm.oid.to_string();
    let digest = hash(&signer.digest_alg.oid)?;
    let curve: Option<ObjectIdentifier> = key
        .algorithm
        .parameters
        .as_ref()
        .and_then(|any| any.decode_as().ok());
    let curve = curve.map(|oid| oid.to_string());
    let length = digest.output_len();
    Ok(match (given.as_str(), length, curve.as_deref()) {
        ("1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.11", 32, _) => {
            &signature::RSA_PKCS1_2048_8192_SHA256
        }
        ("1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.12", 48, _) => {
            &signature::RSA_PKCS1_2048_8192_SHA384
        }
        ("1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.13", 64, _) => {
            &signature::RSA_PKCS1_2048_8192_SHA512
        }
        ("1.2.840.10045.4.3.2", _, Some("1.2.840.10045.3.1.7")) => {
            &signature::ECDSA_P256_SHA256_ASN1
        }
        ("1.2.840.10045.4.3.3", _, Some("1.2.840.10045.3.1.7")) => {
            &signature::ECDSA_P256_SHA384_ASN1
        }
        ("1.2.840.10045.4.3.2", _, Some("1.3.132.0.34")) => &signature::ECDSA_P384_SHA256_ASN1,
        ("1.2.840.10045.4.3.3", _, Some("1.3.132.0.34")) => &signature::ECDSA_P384_SHA384_ASN1,
        ("1.2.840.10045.4.3.4", _, Some("1.3.132.0.35")) => &signature::ECDSA_P521_SHA512_ASN1,
        _ => return Err("an unknown signature algorithm"),
    })
}

/// RFC 3161 section 2.3: the certificate is for timestamps and for nothing else.
fn for_timestamps(certificate: &Certificate, at: Duration) -> Result<(), &'static str> {
    let facts = &certificate.tbs_certificate;
    let extensions = facts.extensions.as_deref().unwrap_or_default();
    let usage = extensions
        .iter()
        .find(|extension| extension.extn_id == ExtendedKeyUsage::OID)
        .filter(|extension| extension.critical)
        .and_then(|extension| ExtendedKeyUsage::from_der(extension.extn_value.as_bytes()).ok());
    if usage.is_none_or(|usage| usage.0 != [TIME_STAMPING]) {
        return Err("a certificate that is not for timestamps");
    }
    let valid = facts.validity.not_before.to_unix_duration() <= at
        && at <= facts.validity.not_after.to_unix_duration();
    if valid {
        Ok(())
    } else {
        Err("a time outside the certificate's")
    }
}

fn signed(at: Duration) -> Result<jiff::SignedDuration, &'static str> {
    jiff::SignedDuration::try_from(at).map_err(|_| "time")
}
