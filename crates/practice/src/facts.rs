//! What a visitor needs to know of a running practice tenant.

use jsonwebtoken::DecodingKey;
use scopeglass_domain::{ClientId, ErrorCode, Problem, TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde::{Serialize, Serializer};
use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::NamedTempFile;
use url::Url;

/// Where the practice tenant is, who can sign in, and with which app. Serialises to the
/// JSON line of `scopeglass practice`, play passwords included; its `Debug` form has none.
#[derive(Debug, Clone, Serialize)]
pub struct Facts {
    /// The authority, `http(s)://127.0.0.1:PORT/{tenant}`, without `/v2.0`.
    pub authority: Url,
    /// The address of Graph, `…/v1.0`.
    pub graph: Url,
    /// The tenant.
    pub tenant: TenantId,
    /// The apps that can be signed in to.
    pub clients: Vec<Client>,
    /// Those who can sign in, the Global Administrator first.
    pub people: Vec<Visitor>,
    /// The PEM file of the certificate authority, where the tenant is served over TLS.
    pub ca: Option<PathBuf>,
}

impl Facts {
    /// The public client, for `http://localhost` on any port.
    pub fn public_client(&self) -> Option<ClientId> {
        self.clients
            .iter()
            .find(|client| matches!(client, Client::Public { .. }))
            .map(Client::id)
    }

    /// The person meant by a name, a sign-in name, or what stands before its `@`, in any
    /// letter case.
    ///
    /// # Errors
    /// [`ErrorCode::PersonUnknown`] where nobody is meant.
    pub fn person(&self, wanted: &str) -> Result<&Visitor, Problem> {
        let asked = wanted;
        let wanted = wanted.trim().to_lowercase();
        let named = |person: &&Visitor| {
            let user = person.user.to_lowercase();
            let short = user.split('@').next().unwrap_or_default();
            wanted == user || wanted == short || wanted == person.name.to_lowercase()
        };
        self.people
            .iter()
            .find(named)
            .ok_or_else(|| Problem::new(ErrorCode::PersonUnknown).with("person", asked))
    }
}

/// An app registered in the practice tenant.
#[derive(Debug, Clone)]
pub enum Client {
    /// One that can keep no secret: PKCE is required of it.
    Public {
        /// The application id.
        id: ClientId,
        /// The name that the consent page shows.
        name: String,
        /// `http://localhost` stands for any port and path on that host.
        redirect_uris: Vec<String>,
    },
    /// One that keeps a secret.
    Confidential {
        /// The application id.
        id: ClientId,
        /// The name that the consent page shows.
        name: String,
        /// The secret of this run.
        secret: SecretString,
        /// The certificate of this run, which serves in place of the secret.
        certificate: ClientCertificate,
        /// Where codes may be sent.
        redirect_uris: Vec<String>,
    },
}

impl Client {
    /// The application id.
    pub fn id(&self) -> ClientId {
        match self {
            Self::Public { id, .. } | Self::Confidential { id, .. } => *id,
        }
    }

    /// The name that the consent page shows.
    pub fn name(&self) -> &str {
        match self {
            Self::Public { name, .. } | Self::Confidential { name, .. } => name,
        }
    }

    /// The registered redirect addresses.
    pub fn redirect_uris(&self) -> &[String] {
        match self {
            Self::Public { redirect_uris, .. } | Self::Confidential { redirect_uris, .. } => {
                redirect_uris
            }
        }
    }

    /// The certificate, of a client that has one.
    pub fn certificate(&self) -> Option<&ClientCertificate> {
        match self {
            Self::Public { .. } => None,
            Self::Confidential { certificate, .. } => Some(certificate),
        }
    }

    /// The secret, of a client that has one.
    pub fn secret(&self) -> Option<&SecretString> {
        match self {
            Self::Public { .. } => None,
            Self::Confidential { secret, .. } => Some(secret),
        }
    }
}

impl Serialize for Client {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Line<'a> {
            kind: &'static str,
            client_id: ClientId,
            id: ClientId,
            name: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            secret: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            client_secret: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            certificate: Option<CertificateLine<'a>>,
            redirect_uris: &'a [String],
        }
        /// A file, since that is what other clients take.
        #[derive(Serialize)]
        struct CertificateLine<'a> {
            pem: &'a Path,
            thumbprint: &'a str,
            thumbprint_sha256: &'a str,
        }
        let certificate = self.certificate().map(|certificate| CertificateLine {
            pem: certificate.file(),
            thumbprint: &certificate.thumbprint,
            thumbprint_sha256: &certificate.thumbprint_sha256,
        });
        let secret = self.secret().map(ExposeSecret::expose_secret);
        let kind = if secret.is_some() {
            "confidential"
        } else {
            "public"
        };
        let line = Line {
            kind,
            client_id: self.id(),
            id: self.id(),
            name: self.name(),
            secret,
            client_secret: secret,
            certificate,
            redirect_uris: self.redirect_uris(),
        };
        line.serialize(serializer)
    }
}

/// A certificate that a client has registered. The file with it and its private key goes
/// when the last clone is dropped.
#[derive(Clone)]
pub struct ClientCertificate {
    pub(crate) file: Arc<NamedTempFile>,
    pub(crate) thumbprint: String,
    pub(crate) thumbprint_sha256: String,
    pub(crate) x5t: String,
    pub(crate) x5t_s256: String,
    pub(crate) checking: DecodingKey,
}

impl ClientCertificate {
    /// The PEM file with the certificate and its private key.
    pub fn file(&self) -> &Path {
        self.file.path()
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientCertificate({})", self.thumbprint)
    }
}

/// Somebody who can sign in.
#[derive(Debug, Clone, Serialize)]
pub struct Visitor {
    /// The person's name, in its own script.
    pub name: String,
    /// The sign-in name.
    pub user: String,
    /// The password of this run; it opens nothing but the practice tenant.
    #[serde(serialize_with = "exposed")]
    pub password: SecretString,
    /// `global-administrator`, `cloud-application-administrator` or `member`.
    pub role: &'static str,
}

fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose_secret())
}
