//! How an app proves itself when nobody is signed in: a secret, or a certificate whose key
//! signs an assertion (RFC 7523 section 2.2, `private_key_jwt`).

mod device;
mod files;

pub use device::SecurityDevice;

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{KeyPair as _, RSA_PSS_SHA256, RsaKeyPair},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use scopeglass_domain::{ClientId, ErrorCode, Problem};
use secrecy::SecretString;
use serde_json::json;
use std::{fmt, path::Path, sync::Arc};
use uuid::Uuid;

/// Seconds that an assertion is good for; it is used at once, and once.
const ASSERTION_LIFETIME: i64 = 300;

/// What an app shows the identity server of itself. Printing it shows nothing of it.
#[derive(Clone)]
pub enum Credential {
    /// The value of a client secret.
    Secret(SecretString),
    /// A certificate with its private key.
    Certificate(Certificate),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret(_) => f.write_str("Secret"),
            Self::Certificate(certificate) => certificate.fmt(f),
        }
    }
}

/// A certificate whose private key is at hand, in memory or on a security device. Clones
/// are the same certificate.
#[derive(Clone)]
pub struct Certificate(Arc<Inner>);

struct Inner {
    thumbprint: [u8; 32],
    subject: String,
    expires: Timestamp,
    signer: Signer,
}

enum Signer {
    Key(RsaKeyPair),
    Device(SecurityDevice),
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({})", self.thumbprint())
    }
}

impl Certificate {
    /// Reads a PEM or PFX file; the bytes tell which it is.
    ///
    /// # Errors
    /// As [`Certificate::from_bytes`]; `FileNotOpened` where it cannot be opened.
    pub fn from_file(path: &Path, password: Option<&SecretString>) -> Result<Self, Problem> {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| {
            Problem::new(ErrorCode::FileNotOpened)
                .with("file", name.as_str())
                .detail(error)
        })?;
        Self::from_bytes(&bytes, password, &name)
    }

    /// Reads the bytes of a PEM file (certificate, and a PKCS#8, encrypted PKCS#8 or PKCS#1
    /// key) or of a PFX file (PKCS#12). `name` is how an error calls it.
    ///
    /// # Errors
    /// `CredentialUnreadable`, `CredentialPasswordWrong`, `CertificateExpired`.
    pub fn from_bytes(
        bytes: &[u8],
        password: Option<&SecretString>,
        name: &str,
    ) -> Result<Self, Problem> {
        let parts = files::read(bytes, password).map_err(|why| why.problem(name))?;
        let key = parts.key().map_err(|why| why.problem(name))?;
        let public = key.public_key().as_ref();
        let own = parts.certificates.iter().find(|der| holds(der, public));
        let own = own.ok_or_else(|| files::Unread::NoPair.problem(name))?;
        Self::new(own, Signer::Key(key)).map_err(|why| match why {
            Unfit::Unreadable => files::Unread::Damaged.problem(name),
            Unfit::Expired(problem) => *problem,
        })
    }

    /// A certificate whose key stays on a security device (PKCS#11).
    ///
    /// # Errors
    /// `SecurityDeviceUnusable`, `CertificateExpired`.
    pub fn on_device(device: SecurityDevice) -> Result<Self, Problem> {
        let der = device.certificate()?;
        let unusable = device.unusable("the certificate on it cannot be read");
        Self::new(&der, Signer::Device(device)).map_err(|why| match why {
            Unfit::Unreadable => unusable,
            Unfit::Expired(problem) => *problem,
        })
    }

    fn new(der: &[u8], signer: Signer) -> Result<Self, Unfit> {
        let (_, parsed) =
            x509_parser::parse_x509_certificate(der).map_err(|_| Unfit::Unreadable)?;
        let until = parsed.validity().not_after.timestamp();
        let expires = Timestamp::from_second(until).map_err(|_| Unfit::Unreadable)?;
        if expires <= Timestamp::now() {
            let day = expires.strftime("%Y-%m-%d").to_string();
            let problem = Problem::new(ErrorCode::CertificateExpired).with("day", day);
            return Err(Unfit::Expired(Box::new(problem)));
        }
        let mut thumbprint = [0; 32];
        thumbprint.copy_from_slice(digest(&SHA256, der).as_ref());
        Ok(Self(Arc::new(Inner {
            thumbprint,
            subject: parsed.subject().to_string(),
            expires,
            signer,
        })))
    }

    /// The SHA-256 thumbprint in capital hexadecimal digits, as Entra's pages can show it.
    pub fn thumbprint(&self) -> String {
        let digits = self.0.thumbprint.iter();
        digits.map(|byte| format!("{byte:02X}")).collect()
    }

    /// Whose certificate it is, as the certificate says.
    pub fn subject(&self) -> &str {
        &self.0.subject
    }

    /// When it stops being good.
    pub fn expires(&self) -> Timestamp {
        self.0.expires
    }

    /// An assertion that proves the client to whoever runs `audience`. Signed with PS256
    /// and named by its SHA-256 thumbprint, as Entra asks for today
    /// (learn.microsoft.com/entra/identity-platform/certificate-credentials).
    pub(crate) async fn assertion(
        &self,
        client: ClientId,
        audience: &str,
    ) -> Result<SecretString, Problem> {
        let now = Timestamp::now().as_second();
        let header = json!({
            "alg": "PS256",
            "typ": "JWT",
            "x5t#S256": BASE64_URL_SAFE_NO_PAD.encode(self.0.thumbprint),
        });
        let claims = json!({
            "aud": audience,
            "iss": client,
            "sub": client,
            "jti": Uuid::new_v4(),
            "nbf": now,
            "iat": now,
            "exp": now + ASSERTION_LIFETIME,
        });
        let part = |value: &serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(&claims));
        let (own, message) = (self.clone(), signed.clone());
        // A security device may take its time, or wait for a finger.
        let signing = tokio::task::spawn_blocking(move || own.sign(message.as_bytes()));
        let signature = signing
            .await
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))??;
        let signature = BASE64_URL_SAFE_NO_PAD.encode(signature);
        Ok(format!("{signed}.{signature}").into())
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Problem> {
        match &self.0.signer {
            Signer::Device(device) => device.sign(message),
            Signer::Key(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(
                    &RSA_PSS_SHA256,
                    &SystemRandom::new(),
                    message,
                    &mut signature,
                )
                .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
                Ok(signature)
            }
        }
    }
}

/// Why a certificate is of no use.
enum Unfit {
    Unreadable,
    Expired(Box<Problem>),
}

/// Whether a certificate is about this public key (PKCS#1, as in its BIT STRING).
fn holds(der: &[u8], public: &[u8]) -> bool {
    x509_parser::parse_x509_certificate(der)
        .is_ok_and(|(_, parsed)| parsed.public_key().subject_public_key.data.as_ref() == public)
}
