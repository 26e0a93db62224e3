//! Puts a report on disk: whole or not at all, and never over another without being asked.

use scopeglass_domain::{ErrorCode, Problem};
use std::{
    io::{self, Write},
    path::Path,
};
use tempfile::NamedTempFile;

/// Writes a file through a temporary one in the same folder, so that a full disk, a
/// read-only folder or a stop in between leaves nothing half-written.
///
/// # Errors
/// [`ErrorCode::ReportExists`] where a file of that name is there and `overwrite` is
/// false; [`ErrorCode::ReportNotWritten`] for everything else.
pub fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Problem> {
    // Asked before any work, but the deciding check is the rename below, which cannot race.
    if !overwrite && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    let mut file = written(path, bytes).map_err(|error| not_written(path, &error))?;
    open_as_others_are(&mut file).map_err(|error| not_written(path, &error))?;
    let kept = if overwrite {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    kept.map(drop)
        .map_err(|refused| match refused.error.kind() {
            io::ErrorKind::AlreadyExists => exists(path),
            _ => not_written(path, &refused.error),
        })
}

fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::with_prefix_in(".scopeglass-", folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Temporary files are private; a report is the person's document, though it is about
/// people: the owner writes, the group may read, nobody else may.
#[cfg(unix)]
fn open_as_others_are(file: &mut NamedTempFile) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file()
        .set_permissions(std::fs::Permissions::from_mode(0o640))
}

#[cfg(not(unix))]
fn open_as_others_are(_: &mut NamedTempFile) -> io::Result<()> {
    Ok(())
}

fn exists(path: &Path) -> Problem {
    Problem::new(ErrorCode::ReportExists).with("file", path.display().to_string())
}

fn not_written(path: &Path, error: &io::Error) -> Problem {
    Problem::new(ErrorCode::ReportNotWritten)
        .with("file", path.display().to_string())
        .detail(error)
}
