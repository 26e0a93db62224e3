//! Reading what somebody wants checked: a bundle in one file or as a folder, or one report.

use crate::container::{Refused, is_plain, unpack};
use crate::names;
use scopeglass_domain::{ErrorCode, Problem};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

/// More than this is not read: reports are far smaller, and all of it is held in memory.
const MOST_BYTES: u64 = 512 << 20;

/// What was given, by what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// The files of a bundle.
    Bundle {
        /// By name.
        files: BTreeMap<String, Vec<u8>>,
        /// Whether the container around them is as Scopeglass writes it; a folder has none.
        exact: bool,
    },
    /// JSON that stands alone: a report or a saved review.
    Json(Vec<u8>),
}

/// Reads a file or folder into memory, without following links and without unpacking
/// anything to a disk.
///
/// # Errors
/// `bundle-unreadable`, `bundle-refused`.
pub fn open(path: &Path) -> Result<Opened, Problem> {
    let shown = path.display().to_string();
    let unreadable = |error: &dyn std::fmt::Display| {
        Problem::new(ErrorCode::BundleUnreadable)
            .with("file", shown.as_str())
            .detail(error)
    };
    let found = fs::metadata(path).map_err(|error| unreadable(&error))?;
    if found.is_dir() {
        return folder(path, &shown);
    }
    let bytes = read(path, MOST_BYTES).map_err(|error| unreadable(&error))?;
    let bytes = bytes.ok_or_else(|| refused(&shown, "too large"))?;
    open_bytes(&shown, bytes)
}

/// The same for a file that is in memory already, such as one dropped onto the window.
///
/// # Errors
/// `bundle-unreadable`, `bundle-refused`.
pub fn open_bytes(name: &str, bytes: Vec<u8>) -> Result<Opened, Problem> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Problem::new(ErrorCode::BundleUnreadable)
            .with("file", name)
            .detail(error)
    };
    match bytes.first() {
        Some(b'P') => match unpack(&bytes) {
            Ok(unpacked) if is_bundle(&unpacked.files) => Ok(Opened::Bundle {
                files: unpacked.files,
                exact: unpacked.exact,
            }),
            Ok(_) => Err(unreadable(&"no manifest")),
            Err(Refused::Odd(what)) => Err(refused(name, what)),
            Err(Refused::Damaged(error)) => Err(unreadable(&error)),
        },
        Some(b'{') => Ok(Opened::Json(bytes)),
        _ => Err(unreadable(&"neither zip nor JSON")),
    }
}

fn refused(file: &str, what: impl std::fmt::Display) -> Problem {
    Problem::new(ErrorCode::BundleRefused)
        .with("file", file)
        .detail(what)
}

/// Whether the files look like a bundle, even one from which some were taken.
fn is_bundle(files: &BTreeMap<String, Vec<u8>>) -> bool {
    [names::MANIFEST, names::SIGNATURE, names::MANIFEST_SUM]
        .iter()
        .any(|name| files.contains_key(*name))
}

fn read(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(most + 1)
        .read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn folder(path: &Path, shown: &str) -> Result<Opened, Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(ErrorCode::BundleUnreadable)
            .with("file", shown)
            .detail(error)
    };
    let mut left = MOST_BYTES;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let plain = entry.file_type().map_err(unreadable)?.is_file();
        // A folder or link beside the files is listed, so that it shows as not vouched for.
        let bytes = if plain && is_plain(&name) {
            let bytes = read(&entry.path(), left).map_err(unreadable)?;
            bytes.ok_or_else(|| refused(shown, "too large"))?
        } else {
            Vec::new()
        };
        left -= bytes.len() as u64;
        files.insert(name, bytes);
    }
    if !is_bundle(&files) {
        return Err(Problem::new(ErrorCode::BundleUnreadable)
            .with("file", shown)
            .detail("no manifest"));
    }
    Ok(Opened::Bundle { files, exact: true })
}
