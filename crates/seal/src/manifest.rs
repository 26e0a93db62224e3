//! The manifest of a bundle: what is in it, where it comes from and who vouches for it.

use crate::{Kept, KeyId, PublicKey};
use jiff::Timestamp;
use scopeglass_domain::{Digest, Redaction};
use serde::{Deserialize, Serialize};

/// The name and version of the manifest's form.
pub const SCHEMA: &str = "scopeglass-bundle/1";

/// What stands in `manifest.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`SCHEMA`].
    pub schema: String,
    /// The version of Scopeglass that made the bundle.
    pub scopeglass: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// As whom the tenant was asked, masked; absent where nobody signed in.
    pub made_by: Option<String>,
    /// The review's id.
    pub review: String,
    /// The app under review, as the request names it.
    pub app: String,
    /// The reports' language, a BCP 47 tag.
    pub language: String,
    /// How much of what was seen the reports show.
    pub redaction: Redaction,
    /// Every other file, the signature and this one aside.
    pub files: Vec<FileFacts>,
    /// The chain of evidence.
    pub chain: ChainFacts,
    /// Who signs; absent where nobody does.
    pub signer: Option<SignerFacts>,
    /// Who says when; absent where no timestamp was asked for.
    pub timestamp: Option<StampFacts>,
}

/// One file of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Digest,
}

/// The chain of evidence, named by its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainFacts {
    /// How many probes it ties together.
    pub links: u64,
    /// The digest of the last; zeros where there is none.
    pub head: Digest,
    /// Outcomes that an older Scopeglass recorded outside the chain.
    pub outside: u64,
    /// Whether the chain held when the bundle was made.
    pub holds: bool,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignerFacts {
    /// The key's id.
    pub key_id: KeyId,
    /// The key; it proves nothing until somebody vouches for it.
    pub public_key: PublicKey,
    /// Where the signer keeps it.
    pub kept: Kept,
}

/// Who says when the bundle's files were there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StampFacts {
    /// The service's address.
    pub service: String,
    /// The time that it gave.
    pub at: Timestamp,
}
