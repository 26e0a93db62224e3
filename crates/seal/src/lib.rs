//! The seal of a report: what makes it checkable by somebody who trusts nobody on the way.
//!
//! A [`Draft`] collects the files of a report and becomes a [`Bundle`]: the files, a list of
//! their SHA-256 digests, a manifest and a detached signature in minisign's format. It is
//! kept as one zip file or as a folder. [`open`] reads either again and [`verify`] tells
//! what it is worth. Nothing here speaks a language: what is found is data.
//!
//! ```
//! use scopeglass_seal::SigningKey;
//!
//! let key = SigningKey::generate().unwrap();
//! let signature = key.sign(b"text", "file:text").unwrap();
//! assert_eq!(key.public().check(b"text", &signature).as_deref(), Some("file:text"));
//! assert_eq!(key.public().check(b"test", &signature), None);
//! ```

mod bundle;
mod container;
mod key;
mod manifest;
mod open;
mod place;
mod timestamp;
mod verify;

pub use bundle::{Bundle, Draft, Facts, ReportFile};
pub use key::{Kept, KeyId, PublicKey, Signer, SigningKey};
pub use manifest::{ChainFacts, FileFacts, Manifest, SCHEMA, SignerFacts, StampFacts};
pub use open::{Opened, open, open_bytes};
pub use place::{Place, refused_by, write, write_all};
pub use timestamp::{Stamp, StampState, request_stamp};
pub use verify::{Fault, SignedBy, State, Trust, Verified, verify, verify_chain, verify_report};

/// The names of the files of a bundle that are not reports.
pub mod names {
    /// The digests of all files, size and origin beside them.
    pub const MANIFEST: &str = "manifest.json";
    /// The detached signature of the manifest, in minisign's format.
    pub const SIGNATURE: &str = "manifest.json.minisig";
    /// Where nobody signed: the manifest's digest, so that damage shows.
    pub const MANIFEST_SUM: &str = "manifest.json.sha256";
    /// The digests as `sha256sum -c` reads them.
    pub const SUMS: &str = "SHA256SUMS";
    /// The answer of a timestamp service about [`SUMS`].
    pub const STAMP: &str = "SHA256SUMS.tsr";
    /// The chain of evidence.
    pub const CHAIN: &str = "evidence-chain.json";
    /// The signer's public key, for checking by hand; it proves nothing by itself.
    pub const PUBLIC_KEY: &str = "signer.pub";
    /// How to check the bundle by hand.
    pub const README: &str = "README.txt";
    /// The ending of a bundle in one file.
    pub const ENDING: &str = ".scopeglass.zip";
}
