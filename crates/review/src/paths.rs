//! Where Scopeglass keeps its files, by the XDG base directory specification.

use scopeglass_domain::{ErrorCode, Problem};
use std::path::PathBuf;

/// The folders. None of them has to exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Saved reviews.
    pub reviews: PathBuf,
    /// The settings file.
    pub settings: PathBuf,
    /// Snapshots of tenant audits.
    pub audits: PathBuf,
    /// Where reports go unless the person chooses otherwise.
    pub reports: PathBuf,
}

impl Paths {
    /// The folders of the person who runs Scopeglass.
    ///
    /// # Errors
    /// `internal` where the system names no home folder.
    pub fn of_this_person() -> Result<Self, Problem> {
        let missing = || Problem::new(ErrorCode::Internal).detail("no home folder is known");
        let data = dirs::data_dir().ok_or_else(missing)?;
        let config = dirs::config_dir().ok_or_else(missing)?;
        let documents = dirs::document_dir()
            .or_else(dirs::home_dir)
            .ok_or_else(missing)?;
        Ok(Self {
            reviews: data.join("scopeglass").join("reviews"),
            audits: data.join("scopeglass").join("audits"),
            settings: config.join("scopeglass").join("settings.json"),
            reports: documents.join("Scopeglass"),
        })
    }

    /// Everything below one folder, for tests and for `--data`.
    pub fn below(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        Self {
            reviews: folder.join("reviews"),
            audits: folder.join("audits"),
            settings: folder.join("settings.json"),
            reports: folder.join("reports"),
        }
    }
}
