//! The locale files, embedded when the crate is built.

use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Every embedded file as locale tag, file name and Fluent text, in the order of the
/// folders and file names.
pub fn sources() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    folders().into_iter().flat_map(|folder| {
        files(folder)
            .into_iter()
            .map(move |(name, text)| (folder_name(folder), name, text))
    })
}

/// The tags of the folders of locales/, sorted.
pub(crate) fn tags() -> Vec<&'static str> {
    folders().into_iter().map(folder_name).collect()
}

/// The files of one locale as name and text, sorted by name.
pub(crate) fn files_of(tag: &str) -> Vec<(&'static str, &'static str)> {
    LOCALES.get_dir(tag).map(files).unwrap_or_default()
}

fn folders() -> Vec<&'static Dir<'static>> {
    let mut folders: Vec<_> = LOCALES.dirs().collect();
    folders.sort_by_key(|folder| folder.path());
    folders
}

fn folder_name(folder: &'static Dir<'static>) -> &'static str {
    folder.path().to_str().unwrap_or_default()
}

fn files(folder: &'static Dir<'static>) -> Vec<(&'static str, &'static str)> {
    let mut files: Vec<_> = folder
        .files()
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .filter(|(name, _)| name.ends_with(".ftl"))
        .collect();
    files.sort_unstable();
    files
}
