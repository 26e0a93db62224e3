//! Puts files on disk: whole or not at all, and never over another without being asked.
//!
//! Each is written beside its place under another name, brought to the disk, and only then
//! renamed. A full disk, a read-only folder or a stop in between leaves what was there.

use scopeglass_domain::{ErrorCode, Problem};
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempDir};

/// One file to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it is to stand.
    pub path: PathBuf,
    /// What is to stand in it.
    pub bytes: Vec<u8>,
}

/// Writes one file; the folder has to be there.
///
/// # Errors
/// `report-exists` where a file of that name is there and `overwrite` is not set;
/// `disk-full`, `folder-read-only`, else `report-not-written`.
pub fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Problem> {
    free(path, overwrite)?;
    let file = written(path, bytes).map_err(|error| refused_by(path, &error))?;
    keep(file, path, overwrite)
}

/// Writes several files: all are brought to the disk before the first takes its place, so
/// that a disk that fills up on the way leaves none of them.
///
/// # Errors
/// As [`write`].
pub fn write_all(places: &[Place], overwrite: bool) -> Result<(), Problem> {
    for place in places {
        free(&place.path, overwrite)?;
    }
    let ready = places
        .iter()
        .map(|place| {
            let file = written(&place.path, &place.bytes);
            file.map_err(|error| refused_by(&place.path, &error))
        })
        .collect::<Result<Vec<_>, _>>()?;
    for (file, place) in ready.into_iter().zip(places) {
        keep(file, &place.path, overwrite)?;
    }
    Ok(())
}

impl Place {
    /// Writes files into a new folder that appears at once, with all of them in it.
    ///
    /// # Errors
    /// As [`write`]; a folder that is there is replaced only if `replaces` says that it is
    /// of the kind that may be.
    pub fn folder(
        path: &Path,
        files: impl IntoIterator<Item = Self>,
        overwrite: bool,
        replaces: impl Fn(&Path) -> bool,
    ) -> Result<(), Problem> {
        let there = path.symlink_metadata().is_ok();
        if there && !(overwrite && replaces(path)) {
            return Err(exists(path));
        }
        let made = filled(path, files).map_err(|error| refused_by(path, &error))?;
        if there {
            exchange(made, path).map_err(|error| refused_by(path, &error))
        } else {
            let made = made.keep();
            fs::rename(&made, path).map_err(|error| {
                // The new folder is ours; what cannot be put in place must not be left beside it.
                let _ = fs::remove_dir_all(&made);
                refused_by(path, &error)
            })
        }
    }
}

fn filled(path: &Path, files: impl IntoIterator<Item = Place>) -> io::Result<TempDir> {
    let made = TempDir::with_prefix_in(".scopeglass-", parent(path))?;
    for file in files {
        let name = file.path.file_name().unwrap_or_default();
        let mut to = fs::File::create_new(made.path().join(name))?;
        to.write_all(&file.bytes)?;
        to.sync_all()?;
    }
    as_a_document(made.path(), 0o750)?;
    Ok(made)
}

/// Puts a new folder in the place of one, which is deleted only once the new one stands.
fn exchange(made: TempDir, path: &Path) -> io::Result<()> {
    let aside = TempDir::with_prefix_in(".scopeglass-", parent(path))?;
    let old = aside.path().join("old");
    fs::rename(path, &old)?;
    let made = made.keep();
    fs::rename(&made, path).inspect_err(|_| {
        let _ = fs::rename(&old, path);
        let _ = fs::remove_dir_all(&made);
    })
}

/// Asked before any work, but the deciding check is the rename, which cannot race.
fn free(path: &Path, overwrite: bool) -> Result<(), Problem> {
    if !overwrite && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    Ok(())
}

fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::with_prefix_in(".scopeglass-", parent(path))?;
    file.write_all(bytes)?;
    as_a_document(file.path(), 0o640)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn keep(file: NamedTempFile, path: &Path, overwrite: bool) -> Result<(), Problem> {
    let kept = if overwrite {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    kept.map(drop)
        .map_err(|refused| match refused.error.kind() {
            ErrorKind::AlreadyExists => exists(path),
            _ => refused_by(path, &refused.error),
        })?;
    // The name is on the disk only once its folder is; some systems cannot sync a folder.
    let _ = fs::File::open(parent(path)).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Temporary files are private; a report is the person's document, though it is about
/// people: the owner writes, the group may read, nobody else may.
#[cfg(unix)]
fn as_a_document(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn as_a_document(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

fn parent(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

fn exists(path: &Path) -> Problem {
    Problem::new(ErrorCode::ReportExists).with("file", path.display().to_string())
}

/// What an error of the system means for whoever wanted a file there.
pub fn refused_by(path: &Path, error: &io::Error) -> Problem {
    let file = path.display().to_string();
    let folder = parent(path).display().to_string();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Problem::new(ErrorCode::DiskFull).with("file", file)
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Problem::new(ErrorCode::FolderReadOnly).with("folder", folder)
        }
        _ => Problem::new(ErrorCode::ReportNotWritten).with("file", file),
    }
    .detail(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn place(folder: &Path, name: &str, text: &str) -> Place {
        Place {
            path: folder.join(name),
            bytes: text.as_bytes().to_vec(),
        }
    }

    #[test]
    fn a_file_is_replaced_only_when_that_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.html");
        write(&path, b"one", false).unwrap();
        let refused = write(&path, b"two", false).unwrap_err();
        assert_eq!(refused.code, ErrorCode::ReportExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, b"two", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["report.html"]);
    }

    #[test]
    fn of_several_files_none_is_written_where_one_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        let places = [
            place(folder.path(), "a.csv", "a"),
            place(&folder.path().join("missing"), "b.csv", "b"),
        ];
        let problem = write_all(&places, false).unwrap_err();
        assert_eq!(problem.code, ErrorCode::ReportNotWritten);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_folder_appears_whole_and_takes_the_place_of_its_own_kind_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bundle");
        let one = || [place(&path, "a", "1")];
        Place::folder(&path, one(), false, |_| true).unwrap();
        let two = || [place(&path, "b", "2")];
        let refused = Place::folder(&path, two(), true, |_| false).unwrap_err();
        assert_eq!(refused.code, ErrorCode::ReportExists);
        Place::folder(&path, two(), true, |old| old.join("a").is_file()).unwrap();
        assert_eq!(names(&path), ["b"]);
        assert_eq!(names(folder.path()), ["bundle"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_as_one() {
        // Every write to this device fails with "no space left on device".
        let mut full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let error = full.write_all(b"x").unwrap_err();
        assert_eq!(refused_by(Path::new("a"), &error).code, ErrorCode::DiskFull);
    }
}
