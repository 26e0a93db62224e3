//! Writing a report, and verifying one: what the faces ask for and what they show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether the files of a report are bound into something that can be verified.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Bundling {
    /// Files beside each other.
    #[default]
    Loose,
    /// One zip file with manifest and signature.
    File,
    /// A folder with manifest and signature.
    Folder,
}

/// How a report is to be written.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ExportWish {
    /// The ids of the formats.
    pub formats: Vec<String>,
    /// The report's language.
    pub locale: String,
    /// How much of what was seen is told: `samples`, `fields` or `counts`.
    pub redaction: String,
    /// Whether the files are bound into a bundle.
    pub bundling: Bundling,
    /// Whether a bundle is signed.
    pub sign: bool,
    /// The address of a timestamp service (RFC 3161); none for no timestamp.
    pub timestamp: Option<String>,
    /// A folder with an organisation's letterhead; none for none.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// An earlier report of the same app to compare with, as a file, or a saved review by
    /// the beginning of its id; none for the report alone.
    #[serde(default)]
    #[ts(optional)]
    pub beside: Option<String>,
    /// Whether files of the same names may be replaced.
    pub overwrite: bool,
}

/// What verifying brought, told.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VerifiedView {
    /// The file or folder that was verified.
    pub file: String,
    /// `intact`, `unknown-signer`, `unsigned`, `incomplete` or `changed`.
    pub state: String,
    /// The outcome as a sentence.
    pub title: String,
    /// What follows, and what to do next.
    pub hint: String,
    /// Who signed, as a sentence.
    pub signer: String,
    /// The key that it was signed with, where it is not known here and may be trusted.
    pub unknown_key: Option<SignerKey>,
    /// What was made of which app and when, as a sentence; absent where it cannot be read.
    pub made: Option<String>,
    /// What is wrong and where, a sentence each.
    pub faults: Vec<String>,
    /// The chain of evidence, as sentences.
    pub chain: Vec<String>,
    /// The timestamp, as a sentence.
    pub timestamp: String,
    /// The files that are as they were made.
    pub files: Vec<String>,
}

/// A key with its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignerKey {
    /// 16 hexadecimal digits.
    pub id: String,
    /// One line of base64, as minisign takes it.
    pub key: String,
}

/// Somebody whose reports are trusted here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignerView {
    /// The name that the person gave.
    pub name: String,
    /// The key.
    pub key: SignerKey,
    /// Since when, as the reader's locale writes it.
    pub added: String,
}

/// The key that signs reports here, and those of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeysView {
    /// This person's own; absent until the first report is signed.
    pub own: Option<SignerKey>,
    /// Where it is kept, as a sentence.
    pub kept: String,
    /// Whether it will be there again after a restart.
    pub persistent: bool,
    /// The trusted signers.
    pub signers: Vec<SignerView>,
}
