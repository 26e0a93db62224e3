//! The few things that are remembered beside reviews: language, report folder, and the
//! connections to real tenants, which hold no secret.

use crate::place::SavedPlace;
use crate::store::write_private;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// The interface language chosen by the person; the system's where none was.
    pub language: Option<String>,
    /// The report folder chosen by the person.
    pub report_folder: Option<PathBuf>,
    /// The connected tenants.
    pub places: Vec<SavedPlace>,
    /// The one used unless a review uses another; the practice tenant where none.
    pub place: Option<String>,
}

impl Settings {
    /// Settings that cannot be read are as good as none: nothing of value is lost.
    pub fn load(path: &Path) -> Self {
        std::fs::read(path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    pub fn save(&self, path: &Path) -> Result<(), Problem> {
        let failed = |error: &dyn std::fmt::Display| {
            Problem::new(ErrorCode::ReviewNotSaved)
                .with("file", path.display().to_string())
                .detail(error)
        };
        let bytes = serde_json::to_vec_pretty(self).map_err(|error| failed(&error))?;
        write_private(path, &bytes).map_err(|error| failed(&error))
    }

    pub fn locale(&self) -> Locale {
        self.language
            .as_deref()
            .and_then(|tag| Locale::parse(tag).ok())
            .unwrap_or_else(Locale::system)
    }
}
