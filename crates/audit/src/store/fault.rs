//! What SQLite and the system say, as problems that tell what to do.

use rusqlite::ffi::ErrorCode as Code;
use scopeglass_domain::{ErrorCode, Problem};
use std::{io, path::Path};

/// The problem that an error of the store makes.
pub(crate) fn stored(error: &rusqlite::Error, file: &Path) -> Problem {
    let code = match error.sqlite_error_code() {
        Some(Code::DiskFull) => ErrorCode::DiskFull,
        Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => {
            ErrorCode::FolderReadOnly
        }
        Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => {
            ErrorCode::AuditLocked
        }
        Some(Code::DatabaseCorrupt | Code::NotADatabase) => ErrorCode::AuditDamaged,
        _ => ErrorCode::AuditNotWritten,
    };
    placed(code, file).detail(error)
}

/// The problem that an error of the file system makes.
pub(crate) fn filed(error: &io::Error, file: &Path) -> Problem {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            ErrorCode::FolderReadOnly
        }
        _ => ErrorCode::AuditNotWritten,
    };
    placed(code, file).detail(error)
}

fn placed(code: ErrorCode, file: &Path) -> Problem {
    let folder = file.parent().unwrap_or(file);
    Problem::new(code)
        .with("file", file.display().to_string())
        .with("folder", folder.display().to_string())
}
