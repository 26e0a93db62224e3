//! Searching the catalogue as one types: by name, id, path, meaning or data.
//!
//! The catalogue knows names, ids, paths and kinds of data. Titles and meanings are the
//! caller's: it hands over the texts of as many languages as it likes, and a question in
//! any of them is answered. Nothing is looked up outside the index while searching.
//!
//! ```
//! use scopeglass_catalog::{Catalog, search::{Demand, Field, Index, Query, SearchEntry}};
//! use scopeglass_domain::Kind;
//!
//! let entry = SearchEntry {
//!     permission: "Calendars.Read".parse()?,
//!     kind: Kind::Delegated,
//!     demand: Demand::Usual,
//!     texts: vec![(Field::Title, "Afspraken in de agenda lezen".to_owned())],
//! };
//! let index = Index::build(Catalog::embedded(), [entry]);
//! for text in ["calread", "agenda", "465a38f9", "GET /me/events?"] {
//!     let query = Query { text: text.to_owned(), ..Query::default() };
//!     let answer = index.search(&query, 20);
//!     let names: Vec<_> = answer.hits.iter().map(|hit| hit.permission.as_str()).collect();
//!     assert!(names.contains(&"Calendars.Read"), "{text}: {names:?}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod ask;
mod docs;
mod kin;
mod names;
mod vocabulary;
mod words;

pub use answer::{Answer, Hit, Matched, Piece, pieces};

use crate::Catalog;
use docs::Docs;
use scopeglass_domain::{DataKind, Kind, Level, PermissionName};
use std::collections::BTreeSet;
use vocabulary::Vocabulary;
use words::Segmenter;

/// What a text of an entry is; a match in one that is earlier here counts for more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The published name, which the catalogue supplies itself.
    Name,
    /// What the permission is called in a sentence.
    Title,
    /// The noun that it is about.
    Noun,
    /// The kind of data.
    Data,
    /// What it means.
    Meaning,
    /// What else is told of it: an example, what could go wrong.
    Aside,
}

impl Field {
    fn weight(self) -> f32 {
        match self {
            Self::Name => 100.0,
            Self::Title => 80.0,
            Self::Noun => 70.0,
            Self::Data => 50.0,
            Self::Meaning => 40.0,
            Self::Aside => 15.0,
        }
    }
}

/// How often apps ask for a permission: those that many ask for go first among equals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Demand {
    /// Like most.
    #[default]
    Usual,
    /// Among those that vendors ask for most.
    Often,
}

/// The texts of one permission in one kind, in any number of languages. Several entries
/// for the same permission and kind add up, and their texts are counted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchEntry {
    /// The permission. One that the catalogue lacks is found by name and text alone.
    pub permission: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// How often apps ask for it.
    pub demand: Demand,
    /// What is said of it.
    pub texts: Vec<(Field, String)>,
}

/// A question to the index. Empty text asks for everything that the filters let through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// A name, an id, a path or words, as typed.
    pub text: String,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only these of Microsoft's levels; empty for any, unrated ones included.
    pub levels: BTreeSet<Level>,
    /// Only those that by default need an administrator's consent, or that do not.
    pub admin_consent: Option<bool>,
    /// Only those about this kind of data.
    pub data: Option<DataKind>,
}

/// Everything that can be found, ready to be asked.
pub struct Index<'c> {
    catalog: &'c Catalog,
    docs: Docs,
    vocabulary: Vocabulary,
    segmenter: Segmenter,
}

impl<'c> Index<'c> {
    /// An index over a catalogue and the texts about its permissions. Permissions without
    /// an entry are found by name, id and path.
    pub fn build(catalog: &'c Catalog, entries: impl IntoIterator<Item = SearchEntry>) -> Self {
        let docs = Docs::new(catalog, entries);
        let vocabulary = Vocabulary::of(&docs);
        let segmenter = Segmenter::new();
        Self {
            catalog,
            docs,
            vocabulary,
            segmenter,
        }
    }

    /// The best `limit` answers, best first, and how many there are in all.
    pub fn search(&self, query: &Query, limit: usize) -> Answer {
        let found = self.ask(&query.text);
        let mut found: Vec<_> = found
            .into_iter()
            .filter(|found| self.docs.at(found.doc).fits(query))
            .collect();
        // Documents are numbered by name, which decides where scores are equal.
        found.sort_by(|one, two| two.score.cmp(&one.score).then(one.doc.cmp(&two.doc)));
        let total = found.len();
        let hits = found.into_iter().take(limit);
        Answer {
            hits: hits.map(|found| self.hit(found)).collect(),
            total,
        }
    }

    /// The text of that number among those handed over for a permission and kind.
    pub fn text(&self, permission: &PermissionName, kind: Kind, text: usize) -> Option<&str> {
        let doc = self.docs.find(permission, kind)?;
        let (_, text) = doc.texts.get(text)?;
        Some(text)
    }
}
