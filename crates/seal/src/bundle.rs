//! Making a bundle: reports, chain, digests, manifest and signature.

use crate::manifest::{ChainFacts, FileFacts, Manifest, SCHEMA, SignerFacts, StampFacts};
use crate::{Kept, SigningKey, Stamp, container, names};
use jiff::Timestamp;
use scopeglass_domain::{ChainState, Digest, Disclosed, ErrorCode, Problem, Redaction};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;

/// One rendered report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Its name, without a folder.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What the manifest tells of the reports.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The version of Scopeglass.
    pub scopeglass: String,
    /// When the bundle is made.
    pub made_at: Timestamp,
    /// As whom the tenant was asked, masked.
    pub made_by: Option<String>,
    /// The review's id.
    pub review: String,
    /// The app under review.
    pub app: String,
    /// The reports' language.
    pub language: String,
    /// How much the reports show.
    pub redaction: Redaction,
    /// The chain of evidence, as far as the redaction shows it.
    pub chain: Vec<Disclosed>,
    /// What recounting the chain brought.
    pub state: ChainState,
}

/// A bundle to which a timestamp and a signature are still to be added.
#[derive(Debug, Clone)]
pub struct Draft {
    facts: Facts,
    files: BTreeMap<String, Vec<u8>>,
}

/// A whole bundle: its files by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

impl Draft {
    /// Collects the reports, the chain and a text that tells how to check them by hand.
    ///
    /// # Errors
    /// `internal` where a file cannot be made.
    pub fn new(reports: Vec<ReportFile>, readme: String, facts: Facts) -> Result<Self, Problem> {
        let mut files: BTreeMap<_, _> = reports
            .into_iter()
            .map(|report| (report.name, report.bytes))
            .collect();
        let chain = json!({ "schema": "scopeglass-evidence-chain/1", "links": facts.chain });
        files.insert(names::CHAIN.to_owned(), pretty(&chain)?);
        files.insert(names::README.to_owned(), readme.into_bytes());
        let sums: String = files
            .iter()
            .map(|(name, bytes)| sum_line(name, bytes))
            .collect();
        files.insert(names::SUMS.to_owned(), sums.into_bytes());
        Ok(Self { facts, files })
    }

    /// The digests of all files so far: what a timestamp is to be about.
    pub fn sums(&self) -> &[u8] {
        self.files.get(names::SUMS).map_or(&[], Vec::as_slice)
    }

    /// Adds manifest and signature. Without a key the manifest's own digest stands beside it:
    /// damage shows then, but not who made the bundle.
    ///
    /// # Errors
    /// `signing-key-damaged`, `internal`.
    pub fn seal(
        mut self,
        signer: Option<(&SigningKey, Kept)>,
        stamp: Option<Stamp>,
    ) -> Result<Bundle, Problem> {
        if let Some((key, _)) = signer {
            let key = key.public().file().into_bytes();
            self.files.insert(names::PUBLIC_KEY.to_owned(), key);
        }
        let stamp = stamp.map(|stamp| {
            self.files.insert(names::STAMP.to_owned(), stamp.answer);
            StampFacts {
                service: stamp.service,
                at: stamp.at,
            }
        });
        let manifest = pretty(&self.manifest(signer, stamp))?;
        let (name, proof) = match signer {
            Some((key, _)) => {
                let comment = format!(
                    "timestamp:{}\tfile:{}\thashed",
                    self.facts.made_at.as_second(),
                    names::MANIFEST
                );
                (names::SIGNATURE, key.sign(&manifest, &comment)?)
            }
            None => (names::MANIFEST_SUM, sum_line(names::MANIFEST, &manifest)),
        };
        self.files.insert(names::MANIFEST.to_owned(), manifest);
        self.files.insert(name.to_owned(), proof.into_bytes());
        Ok(Bundle { files: self.files })
    }

    fn manifest(
        &self,
        signer: Option<(&SigningKey, Kept)>,
        timestamp: Option<StampFacts>,
    ) -> Manifest {
        let facts = &self.facts;
        let listed = self.files.iter().map(|(name, bytes)| FileFacts {
            name: name.clone(),
            size: bytes.len() as u64,
            sha256: Digest::of(bytes),
        });
        Manifest {
            schema: SCHEMA.to_owned(),
            scopeglass: facts.scopeglass.clone(),
            made_at: facts.made_at,
            made_by: facts.made_by.clone(),
            review: facts.review.clone(),
            app: facts.app.clone(),
            language: facts.language.clone(),
            redaction: facts.redaction,
            files: listed.collect(),
            chain: chain_facts(facts),
            signer: signer.map(|(key, kept)| SignerFacts {
                key_id: key.public().id(),
                public_key: key.public().clone(),
                kept,
            }),
            timestamp,
        }
    }
}

fn chain_facts(facts: &Facts) -> ChainFacts {
    let head = facts
        .chain
        .last()
        .map_or(Digest::NONE, |last| last.link.digest);
    let (holds, outside) = match facts.state {
        ChainState::Holds { outside, .. } => (true, outside),
        ChainState::Broken { .. } => (false, 0),
    };
    ChainFacts {
        links: facts.chain.len() as u64,
        head,
        outside,
        holds,
    }
}

/// A line as `sha256sum` writes it and `sha256sum -c` reads it.
pub(crate) fn sum_line(name: &str, bytes: &[u8]) -> String {
    format!("{}  {name}\n", Digest::of(bytes))
}

fn pretty(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

impl Bundle {
    /// Its files by name.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// The bundle in one file.
    ///
    /// # Errors
    /// `internal` where it cannot be packed.
    pub fn zip(&self) -> Result<Vec<u8>, Problem> {
        container::pack(&self.files)
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
    }
}
