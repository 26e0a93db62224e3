//! Telling what a bundle is worth: whether it is as it was made, and by whom.

use crate::bundle::sum_line;
use crate::key::signed_with;
use crate::manifest::{Manifest, SCHEMA};
use crate::{Kept, KeyId, PublicKey, StampState, names, timestamp};
use jiff::Timestamp;
use scopeglass_domain::chain::recount;
use scopeglass_domain::{ChainState, Digest, Disclosed};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody whose key is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust {
    /// Who.
    pub name: String,
    /// The key.
    pub key: PublicKey,
    /// Whether it is this person's own.
    pub own: bool,
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum Fault {
    /// A file is not as the manifest lists it.
    Changed {
        /// Which.
        file: String,
    },
    /// A file that belongs to the bundle is not there.
    Missing {
        /// Which.
        file: String,
    },
    /// A file is there that the manifest does not list.
    Extra {
        /// Which.
        file: String,
    },
    /// The zip around the files is not as Scopeglass writes it: it was packed anew, or
    /// something was put before, between or after the files.
    Container,
    /// The signature does not fit the manifest, or is not written as Scopeglass writes it.
    Signature,
    /// The manifest cannot be read.
    Manifest,
    /// A probe was removed, changed or put elsewhere in the chain of evidence.
    Chain {
        /// The file.
        file: String,
        /// The probe's place, from 1.
        place: u64,
        /// The permission that it was about.
        permission: String,
    },
    /// A report tells another chain of evidence, or another outcome, than the one sealed.
    Report {
        /// The file.
        file: String,
        /// Where in it.
        at: String,
    },
    /// The chain was broken already when the bundle was made.
    BrokenBefore,
    /// The timestamp is not one for this bundle.
    Timestamp,
}

impl Fault {
    fn is_absence(&self) -> bool {
        matches!(self, Self::Missing { .. })
    }
}

/// What a bundle or report is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As it was made, by somebody who is trusted here.
    Intact,
    /// As it was made, by somebody who is not known here.
    UnknownSigner,
    /// Undamaged, but nobody vouches for it.
    Unsigned,
    /// Something is missing; what is there is as it was made.
    Incomplete,
    /// Something was changed.
    Changed,
}

impl State {
    /// The word used in JSON and in ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intact => "intact",
            Self::UnknownSigner => "unknown-signer",
            Self::Unsigned => "unsigned",
            Self::Incomplete => "incomplete",
            Self::Changed => "changed",
        }
    }
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignedBy {
    /// The key's id.
    pub key_id: KeyId,
    /// The name under which it is trusted here; absent where it is not.
    pub name: Option<String>,
    /// Whether it is this person's own key.
    pub own: bool,
    /// Where the signer keeps it, as the manifest says.
    pub kept: Option<Kept>,
    /// The key that the signature holds for.
    pub key: Option<PublicKey>,
}

/// All that verifying brought.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verified {
    /// What it is worth.
    pub state: State,
    /// Who signed; absent where nobody did.
    pub signer: Option<SignedBy>,
    /// What is wrong, and where.
    pub faults: Vec<Fault>,
    /// When it was made, as the manifest or report says.
    pub made_at: Option<Timestamp>,
    /// The app, as it says.
    pub app: Option<String>,
    /// The files that are as they were made.
    pub files: Vec<String>,
    /// The chain of evidence; absent where there is none to count.
    pub chain: Option<ChainState>,
    /// The timestamp; absent where there is none.
    pub timestamp: Option<StampState>,
}

/// Verifies the files of a bundle. `exact` says whether the container around them is as
/// Scopeglass writes it.
pub fn verify(files: &BTreeMap<String, Vec<u8>>, exact: bool, trusted: &[Trust]) -> Verified {
    let mut faults = Vec::new();
    if !exact {
        faults.push(Fault::Container);
    }
    let signer = signature(files, trusted, &mut faults);
    let manifest = manifest(files, &mut faults);
    let mut intact = Vec::new();
    let mut chain = None;
    let mut stamp = None;
    if let Some(manifest) = &manifest {
        intact = listed(files, manifest, signer.is_some(), &mut faults);
        chain = chain_of(files, manifest, &mut faults);
        stamp = timestamp_of(files, manifest, &mut faults);
    }
    let kept = manifest
        .as_ref()
        .and_then(|manifest| manifest.signer.as_ref());
    let signer = signer.map(|signer| SignedBy {
        kept: kept.map(|facts| facts.kept),
        ..signer
    });
    Verified {
        state: state(&faults, signer.as_ref()),
        signer,
        faults,
        made_at: manifest.as_ref().map(|manifest| manifest.made_at),
        app: manifest.map(|manifest| manifest.app),
        files: intact,
        chain,
        timestamp: stamp,
    }
}

fn state(faults: &[Fault], signer: Option<&SignedBy>) -> State {
    if faults.iter().any(|fault| !fault.is_absence()) {
        return State::Changed;
    }
    if !faults.is_empty() {
        return State::Incomplete;
    }
    match signer {
        Some(signer) if signer.name.is_some() => State::Intact,
        Some(_) => State::UnknownSigner,
        None => State::Unsigned,
    }
}

/// Checks the signature over the manifest's bytes, before anything in them is believed.
fn signature(
    files: &BTreeMap<String, Vec<u8>>,
    trusted: &[Trust],
    faults: &mut Vec<Fault>,
) -> Option<SignedBy> {
    let manifest = files.get(names::MANIFEST)?;
    let Some(signature) = files.get(names::SIGNATURE) else {
        unsigned(files, manifest, faults);
        return None;
    };
    let text = String::from_utf8_lossy(signature);
    let key_id = signed_with(&text);
    let known = trusted.iter().find(|one| Some(one.key.id()) == key_id);
    let enclosed = || {
        let text = String::from_utf8_lossy(files.get(names::PUBLIC_KEY)?);
        PublicKey::read(&text)
    };
    let key = known.map(|one| one.key.clone()).or_else(enclosed);
    let good = key.filter(|key| key.check(manifest, &text).is_some());
    let Some(key) = good else {
        faults.push(Fault::Signature);
        return None;
    };
    Some(SignedBy {
        key_id: key_id?,
        name: known.map(|one| one.name.clone()),
        own: known.is_some_and(|one| one.own),
        kept: None,
        key: Some(key),
    })
}

/// A bundle that nobody signed carries its manifest's digest; one that was signed and lost
/// its signature is told as such.
fn unsigned(files: &BTreeMap<String, Vec<u8>>, manifest: &[u8], faults: &mut Vec<Fault>) {
    match files.get(names::MANIFEST_SUM) {
        Some(sum) if *sum == sum_line(names::MANIFEST, manifest).into_bytes() => {}
        Some(_) => faults.push(Fault::Changed {
            file: names::MANIFEST.to_owned(),
        }),
        None => {
            let signed = files.contains_key(names::PUBLIC_KEY);
            let file = if signed {
                names::SIGNATURE
            } else {
                names::MANIFEST_SUM
            };
            faults.push(Fault::Missing {
                file: file.to_owned(),
            });
        }
    }
}

fn manifest(files: &BTreeMap<String, Vec<u8>>, faults: &mut Vec<Fault>) -> Option<Manifest> {
    let Some(bytes) = files.get(names::MANIFEST) else {
        faults.push(Fault::Missing {
            file: names::MANIFEST.to_owned(),
        });
        return None;
    };
    let read = serde_json::from_slice(bytes).ok();
    let read = read.filter(|manifest: &Manifest| manifest.schema == SCHEMA);
    if read.is_none() {
        faults.push(Fault::Manifest);
    }
    read
}

/// Compares every file with the list; returns those that are as they were made.
fn listed(
    files: &BTreeMap<String, Vec<u8>>,
    manifest: &Manifest,
    signed: bool,
    faults: &mut Vec<Fault>,
) -> Vec<String> {
    let mut intact = Vec::new();
    for facts in &manifest.files {
        let file = facts.name.clone();
        match files.get(&file) {
            Some(bytes)
                if bytes.len() as u64 == facts.size && Digest::of(bytes) == facts.sha256 =>
            {
                intact.push(file);
            }
            Some(_) => faults.push(Fault::Changed { file }),
            None => faults.push(Fault::Missing { file }),
        }
    }
    let beside = if signed {
        names::SIGNATURE
    } else {
        names::MANIFEST_SUM
    };
    let listed: BTreeSet<&str> = manifest
        .files
        .iter()
        .map(|facts| facts.name.as_str())
        .collect();
    let extra = files.keys().filter(|name| {
        !listed.contains(name.as_str()) && *name != names::MANIFEST && *name != beside
    });
    faults.extend(extra.map(|name| Fault::Extra { file: name.clone() }));
    // Where the manifest names a signer, a bundle without the signature lacks something.
    if manifest.signer.is_some() && !files.contains_key(names::SIGNATURE) {
        let missing = Fault::Missing {
            file: names::SIGNATURE.to_owned(),
        };
        if !faults.contains(&missing) {
            faults.push(missing);
        }
    }
    intact
}

#[derive(Deserialize)]
struct ChainFile {
    links: Vec<Disclosed>,
}

fn chain_of(
    files: &BTreeMap<String, Vec<u8>>,
    manifest: &Manifest,
    faults: &mut Vec<Fault>,
) -> Option<ChainState> {
    if !manifest.chain.holds {
        faults.push(Fault::BrokenBefore);
    }
    let bytes = files.get(names::CHAIN)?;
    let Ok(ChainFile { links }) = serde_json::from_slice(bytes) else {
        faults.push(Fault::Changed {
            file: names::CHAIN.to_owned(),
        });
        return None;
    };
    let mut state = verify_chain(names::CHAIN, &links, faults);
    if let ChainState::Holds {
        head,
        outside,
        links,
    } = &mut state
    {
        if *head != manifest.chain.head || *links != manifest.chain.links {
            faults.push(Fault::Report {
                file: names::CHAIN.to_owned(),
                at: "head".to_owned(),
            });
        }
        *outside = manifest.chain.outside;
    }
    let reports = files.iter().filter(|(name, _)| {
        name.ends_with(".json") && *name != names::MANIFEST && *name != names::CHAIN
    });
    for (name, bytes) in reports {
        if let Ok(report) = serde_json::from_slice::<Value>(bytes) {
            report_chain(name, &report, Some(manifest.chain.head), faults);
        }
    }
    Some(state)
}

/// Counts a chain anew and adds a fault where it does not hold.
pub fn verify_chain(file: &str, links: &[Disclosed], faults: &mut Vec<Fault>) -> ChainState {
    let state = recount(links);
    if let ChainState::Broken { at } = &state {
        faults.push(Fault::Chain {
            file: file.to_owned(),
            place: at.place,
            permission: at.permission.to_string(),
        });
    }
    state
}

/// Verifies a report in JSON that stands alone: its chain of evidence, and whether what it
/// tells of each probe is what was sealed. Nobody vouches for such a file.
pub fn verify_report(file: &str, report: &Value) -> Verified {
    let mut faults = Vec::new();
    let chain = report_chain(file, report, None, &mut faults);
    let text = |at: &str| report.pointer(at).and_then(Value::as_str);
    Verified {
        state: state(&faults, None),
        signer: None,
        faults,
        made_at: text("/review/made/at").and_then(|at| at.parse().ok()),
        app: text("/request/app").map(str::to_owned),
        files: Vec::new(),
        chain,
        timestamp: None,
    }
}

fn report_chain(
    file: &str,
    report: &Value,
    head: Option<Digest>,
    faults: &mut Vec<Fault>,
) -> Option<ChainState> {
    let links = report.get("chain")?;
    let wrong = |at: &str| Fault::Report {
        file: file.to_owned(),
        at: at.to_owned(),
    };
    let Ok(links) = serde_json::from_value::<Vec<Disclosed>>(links.clone()) else {
        faults.push(wrong("chain"));
        return None;
    };
    let state = verify_chain(file, &links, faults);
    if let (ChainState::Holds { head: found, .. }, Some(head)) = (&state, head)
        && *found != head
    {
        faults.push(wrong("chain"));
    }
    faults.extend(told_otherwise(report, &links).map(|at| wrong(&at)));
    Some(state)
}

/// The permissions of which the report's words and numbers differ from the sealed record.
fn told_otherwise<'a>(
    report: &'a Value,
    links: &'a [Disclosed],
) -> impl Iterator<Item = String> + 'a {
    let permissions = report.get("permissions").and_then(Value::as_array);
    let permissions = permissions.into_iter().flatten();
    permissions.filter_map(move |permission| {
        let name = permission.get("name")?.as_str()?;
        let told = permission.get("evidence")?.as_array()?;
        let same = told.iter().all(|told| agrees(name, told, links));
        (!same).then(|| name.to_owned())
    })
}

fn agrees(name: &str, told: &Value, links: &[Disclosed]) -> bool {
    let number = told.pointer("/link/number").and_then(Value::as_u64);
    let Some(number) = number else {
        // Evidence of an older Scopeglass has no link; the manifest counts it as outside.
        let mut shown = links.iter().filter(|link| link.record.is_some());
        return !shown.any(|link| link.link.permission.as_str() == name);
    };
    let mut links = links
        .iter()
        .filter(|link| link.link.permission.as_str() == name);
    let linked = links.find(|link| link.link.number == number);
    let Some(sealed) = linked.and_then(|link| link.record.as_ref()) else {
        return false;
    };
    let sealed = &sealed.0;
    let same = |told: Option<&Value>, at: &str| match sealed.pointer(at) {
        None | Some(Value::Null) => told.is_none_or(Value::is_null),
        value => told == value,
    };
    same(told.pointer("/outcome/code"), "/outcome")
        && same(told.pointer("/ended/at"), "/at")
        && same(told.pointer("/amount/value"), "/exposure/count/value")
        && same(told.pointer("/extent/read"), "/extent/read")
        && same(told.pointer("/problem/code"), "/problem/code")
        && same(told.pointer("/reach/code"), "/reach/reach")
        && same(told.pointer("/trace/requests"), "/trace/requests")
}

fn timestamp_of(
    files: &BTreeMap<String, Vec<u8>>,
    manifest: &Manifest,
    faults: &mut Vec<Fault>,
) -> Option<StampState> {
    let facts = manifest.timestamp.as_ref()?;
    let (answer, sums) = (files.get(names::STAMP)?, files.get(names::SUMS)?);
    match timestamp::verify(answer, sums) {
        Ok(stamp) if stamp.at == facts.at => Some(stamp),
        _ => {
            faults.push(Fault::Timestamp);
            None
        }
    }
}
