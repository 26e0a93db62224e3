//! Ratings that others have published, each with its source, date and own scale.
//!
//! One file in data/ratings a source, found by scanning the folder. The words of a scale
//! are the source's; how each reads in a language is the message
//! `catalog-published-<file>-<level>`. None is turned into a number: the scales measure
//! different things.

use crate::Catalog;
use include_dir::{Dir, include_dir};
use scopeglass_domain::{Kind, Message, PermissionName};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::LazyLock,
};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/ratings");

/// Who published a rating, where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedSource {
    /// The file's name without ending, such as `careful-reader`.
    pub id: String,
    /// The source's name, shown as it is.
    pub name: String,
    /// Where it stands, an https address.
    pub address: String,
    /// The day of the ratings, ISO 8601.
    pub dated: String,
    /// The licence that lets the facts be taken over.
    pub licence: String,
}

/// What a source says of a permission in one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedRating {
    /// Who says so.
    pub source: PublishedSource,
    /// The level on the source's own scale, as a sentence.
    pub level: Message,
}

/// Why a file of ratings could not be read.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// It does not follow the format.
    #[error("ratings/{file}: {source}")]
    Shape {
        /// The file's name without ending.
        file: String,
        /// Where it differs.
        source: Box<toml::de::Error>,
    },
    /// A value is of the right type and makes no sense.
    #[error("ratings/{file}: {what}: {value:?}")]
    Value {
        /// The file's name without ending.
        file: String,
        /// What is wrong.
        what: &'static str,
        /// What is there.
        value: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RatingsFile {
    name: String,
    address: String,
    dated: String,
    licence: String,
    levels: BTreeMap<String, BTreeMap<Kind, Vec<PermissionName>>>,
}

/// The ratings of one source.
#[derive(Debug)]
pub struct PublishedRatings {
    source: PublishedSource,
    levels: BTreeSet<String>,
    by_permission: HashMap<(PermissionName, Kind), String>,
}

impl PublishedRatings {
    /// Reads a file of ratings; `id` is its name without ending.
    ///
    /// # Errors
    /// Text that does not follow the format, an address that is not https, a day that is
    /// not ISO 8601, and a permission that is rated twice in one kind.
    pub fn read(id: &str, text: &str) -> Result<Self, PublishedError> {
        let file: RatingsFile = toml::from_str(text).map_err(|source| PublishedError::Shape {
            file: id.to_owned(),
            source: Box::new(source),
        })?;
        let wrong = |what, value: &str| PublishedError::Value {
            file: id.to_owned(),
            what,
            value: value.to_owned(),
        };
        if !file.address.starts_with("https://") {
            return Err(wrong("not an https address", &file.address));
        }
        crate::import::check_date(&file.dated)
            .map_err(|_| wrong("not a day as YYYY-MM-DD", &file.dated))?;
        let mut by_permission = HashMap::new();
        let mut levels = BTreeSet::new();
        for (level, kinds) in file.levels {
            levels.insert(level.clone());
            for (kind, names) in kinds {
                for name in names {
                    if by_permission.contains_key(&(name.clone(), kind)) {
                        return Err(wrong("rated twice in one kind", name.as_str()));
                    }
                    by_permission.insert((name, kind), level.clone());
                }
            }
        }
        let source = PublishedSource {
            id: id.to_owned(),
            name: file.name,
            address: file.address,
            dated: file.dated,
            licence: file.licence,
        };
        Ok(Self {
            source,
            levels,
            by_permission,
        })
    }

    /// Who published them.
    pub fn source(&self) -> &PublishedSource {
        &self.source
    }

    /// What the source says of a permission; none where it does not rate it in that kind.
    pub fn rating(&self, name: &PermissionName, kind: Kind) -> Option<PublishedRating> {
        let level = self.by_permission.get(&(name.clone(), kind))?;
        Some(PublishedRating {
            source: self.source.clone(),
            level: Message::new(self.message_id(level)),
        })
    }

    /// Every permission and kind that the source rates, in no order.
    pub fn rated(&self) -> impl Iterator<Item = (&PermissionName, Kind)> {
        self.by_permission.keys().map(|(name, kind)| (name, *kind))
    }

    /// The words of the source's scale.
    pub fn levels(&self) -> impl Iterator<Item = &str> {
        self.levels.iter().map(String::as_str)
    }

    fn message_id(&self, level: &str) -> String {
        format!("catalog-published-{}-{level}", self.source.id)
    }
}

/// All published ratings that are built into the program, by file name.
#[expect(
    clippy::expect_used,
    reason = "the embedded files are checked by the tests"
)]
pub fn published_ratings() -> &'static [PublishedRatings] {
    static EMBEDDED: LazyLock<Vec<PublishedRatings>> = LazyLock::new(|| {
        let mut files: Vec<_> = FILES.files().collect();
        files.sort_by_key(|file| file.path());
        let read = files.into_iter().filter_map(|file| {
            let is_table = file.path().extension().is_some_and(|end| end == "toml");
            let id = file.path().file_stem().filter(|_| is_table)?.to_str()?;
            Some(PublishedRatings::read(id, file.contents_utf8()?))
        });
        read.collect::<Result<_, _>>()
            .expect("the embedded ratings follow their format")
    });
    &EMBEDDED
}

impl Catalog {
    /// What others have published about a permission, to be shown beside Microsoft's level
    /// and ours. Empty where nobody rates it in that kind.
    pub fn published_ratings(&self, name: &PermissionName, kind: Kind) -> Vec<PublishedRating> {
        let sources = published_ratings().iter();
        sources
            .filter_map(|ratings| ratings.rating(name, kind))
            .collect()
    }
}

pub(crate) fn message_ids() -> impl Iterator<Item = String> {
    published_ratings()
        .iter()
        .flat_map(|ratings| ratings.levels().map(|level| ratings.message_id(level)))
}
