//! All that the pages of a PDF may read: their own sources, the data, the bundled fonts.

use super::fonts;
use std::{collections::HashMap, sync::LazyLock};
use typst::{
    Feature, Features, Library, LibraryExt,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The pages' sources by name.
pub(super) const PAGES: [(&str, &str); 9] = [
    ("main.typ", include_str!("page/main.typ")),
    ("parts.typ", include_str!("page/parts.typ")),
    ("first.typ", include_str!("page/first.typ")),
    ("facts.typ", include_str!("page/facts.typ")),
    ("picture.typ", include_str!("page/picture.typ")),
    ("permission.typ", include_str!("page/permission.typ")),
    ("rest.typ", include_str!("page/rest.typ")),
    ("look.typ", include_str!("page/look.typ")),
    ("comparison.typ", include_str!("page/comparison.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Headers of rows, which the standards for accessible PDF ask for.
    let features = Features::from_iter([Feature::A11yExtras]);
    LazyHash::new(Library::builder().with_features(features).build())
});

static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    PAGES
        .iter()
        .filter_map(|(name, text)| {
            let id = file(name)?;
            Some((id, Source::new(id, (*text).to_owned())))
        })
        .collect()
});

/// A file of the pages' own folder; nothing else has a name here.
fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What one report's pages see.
pub(super) struct World {
    main: FileId,
    data: HashMap<FileId, Bytes>,
}

impl World {
    /// Beginning with that page and with these files of data beside the pages; nothing
    /// where a name cannot be one.
    pub(super) fn of(main: &str, files: Vec<(&'static str, Vec<u8>)>) -> Option<Self> {
        let named = |(name, bytes)| Some((file(name)?, Bytes::new(bytes)));
        Some(Self {
            main: file(main)?,
            data: files.into_iter().map(named).collect::<Option<_>>()?,
        })
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::bundled().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.get(&id).cloned().ok_or_else(absent)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.data.get(&id).cloned().ok_or_else(absent)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::bundled().fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent() -> FileError {
    FileError::AccessDenied
}
