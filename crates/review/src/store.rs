//! Saved reviews, one JSON file each, written whole or not at all.

use crate::saved::{FORMAT, Review};
use scopeglass_domain::{ErrorCode, Problem, ReviewId};
use serde::Deserialize;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A review of the list that cannot be read, with the reason.
pub(crate) type Listed = (ReviewId, Result<Review, Problem>);

/// The folder of saved reviews.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    folder: PathBuf,
}

impl Store {
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn file(&self, id: ReviewId) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    fn trash(&self, id: ReviewId) -> PathBuf {
        self.folder.join(format!("{id}.deleted"))
    }

    /// Writes a review, replacing its earlier state at once or not at all.
    pub fn save(&self, review: &Review) -> Result<(), Problem> {
        let path = self.file(review.id);
        let failed = |error: &dyn std::fmt::Display| {
            Problem::new(ErrorCode::ReviewNotSaved)
                .with("file", path.display().to_string())
                .detail(error)
        };
        let bytes = serde_json::to_vec_pretty(review).map_err(|error| failed(&error))?;
        write_private(&path, &bytes).map_err(|error| failed(&error))
    }

    /// Reads one review.
    pub fn load(&self, id: ReviewId) -> Result<Review, Problem> {
        let path = self.file(id);
        if !path.exists() {
            return Err(Problem::new(ErrorCode::ReviewNotFound).with("review", id.to_string()));
        }
        read(&path)
    }

    /// All reviews, the last changed first; what cannot be read is listed as such.
    pub fn list(&self) -> Vec<Listed> {
        let Ok(folder) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut found: Vec<Listed> = folder
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let id = path
                    .file_name()?
                    .to_str()?
                    .strip_suffix(".json")?
                    .parse()
                    .ok()?;
                Some((id, read(&path)))
            })
            .collect();
        found.sort_by_key(|(_, review)| {
            std::cmp::Reverse(
                review
                    .as_ref()
                    .map_or(jiff::Timestamp::MIN, |review| review.changed),
            )
        });
        found
    }

    /// Puts a review aside so that it can be brought back; what was aside before is gone.
    pub fn delete(&self, id: ReviewId) -> Result<(), Problem> {
        self.empty_trash();
        fs::rename(self.file(id), self.trash(id)).map_err(|error| {
            Problem::new(ErrorCode::ReviewNotFound)
                .with("review", id.to_string())
                .detail(error)
        })
    }

    /// Brings back a review that was put aside.
    pub fn restore(&self, id: ReviewId) -> Result<(), Problem> {
        fs::rename(self.trash(id), self.file(id))
            .map_err(|error| Problem::new(ErrorCode::NothingToUndo).detail(error))
    }

    /// The review that was put aside last, where there is one.
    pub fn deleted(&self) -> Option<Listed> {
        fs::read_dir(&self.folder).ok()?.find_map(|entry| {
            let path = entry.ok()?.path();
            let id = path
                .file_name()?
                .to_str()?
                .strip_suffix(".deleted")?
                .parse()
                .ok()?;
            Some((id, read(&path)))
        })
    }

    fn empty_trash(&self) {
        if let Some((id, _)) = self.deleted() {
            // A file that stays behind is only an undo too many.
            let _ = fs::remove_file(self.trash(id));
        }
    }
}

pub(crate) fn read(path: &Path) -> Result<Review, Problem> {
    let damaged = |error: &dyn std::fmt::Display| {
        Problem::new(ErrorCode::ReviewDamaged)
            .with("file", path.display().to_string())
            .detail(error)
    };
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let bytes = fs::read(path).map_err(|error| damaged(&error))?;
    let head: Head = serde_json::from_slice(&bytes).map_err(|error| damaged(&error))?;
    if head.format > FORMAT {
        return Err(Problem::new(ErrorCode::ReviewNewer).with("file", path.display().to_string()));
    }
    serde_json::from_slice::<Review>(&bytes)
        .map(Review::aligned)
        .map_err(|error| damaged(&error))
}

/// Writes a file that only this person may read, through a temporary file beside it.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_domain::{Request, Source};

    fn review() -> Review {
        let request = Request {
            app: "Example".into(),
            source: Source::Article {
                name: None,
                language: None,
            },
            text: Some("Mail.Read".into()),
            permissions: Vec::new(),
            unrecognised: Vec::new(),
            identity: Default::default(),
            signs: Vec::new(),
        };
        Review::new(request, jiff::Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_saved_review_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().join("reviews"));
        let review = review();
        store.save(&review).unwrap();
        assert_eq!(store.load(review.id).unwrap(), review);
    }

    #[test]
    fn a_deleted_review_can_be_brought_back() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let review = review();
        store.save(&review).unwrap();
        store.delete(review.id).unwrap();
        assert!(store.list().is_empty());
        store.restore(review.id).unwrap();
        assert_eq!(store.list().len(), 1);
    }

    #[test]
    fn a_damaged_file_is_listed_and_named_not_hidden() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let review = review();
        store.save(&review).unwrap();
        fs::write(store.file(review.id), b"{ \"format\": 1, ").unwrap();
        let listed = store.list();
        assert_eq!(
            listed[0].1.as_ref().unwrap_err().code,
            ErrorCode::ReviewDamaged
        );
    }

    #[test]
    fn a_file_of_a_newer_scopeglass_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let mut review = review();
        review.format = FORMAT + 1;
        store.save(&review).unwrap();
        assert_eq!(
            store.load(review.id).unwrap_err().code,
            ErrorCode::ReviewNewer
        );
    }
}
