//! The fonts inside the program, so that a report looks alike on every computer.
//!
//! They are cut from Debian's Noto packages by `cargo xtask fonts`; their licence (SIL Open
//! Font License 1.1) lies beside them.

use std::sync::LazyLock;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

macro_rules! bundled {
    ($($name:literal),* $(,)?) => {
        [$(include_bytes!(concat!("../../fonts/", $name)).as_slice()),*]
    };
}

static FILES: [&[u8]; 11] = bundled![
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansMono-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoSansCJKjp-Regular.otf",
    "NotoSansCJKjp-Bold.otf",
];

/// The fonts and what typst wants to know of them.
pub(super) struct Bundled {
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

pub(super) fn bundled() -> &'static Bundled {
    static BUNDLED: LazyLock<Bundled> = LazyLock::new(|| {
        let fonts: Vec<_> = FILES
            .iter()
            .flat_map(|file| Font::iter(Bytes::new(*file)))
            .collect();
        Bundled {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    });
    &BUNDLED
}

/// Whether any of the fonts has the letter. A page with a letter that none has would not be
/// an accessible one.
pub(super) fn has(letter: char) -> bool {
    let book = &bundled().book;
    (0..bundled().fonts.len()).any(|index| {
        book.info(index)
            .is_some_and(|info| info.coverage.contains(u32::from(letter)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::Locale;

    #[test]
    fn every_file_is_a_font() {
        assert_eq!(bundled().fonts.len(), FILES.len());
    }

    #[test]
    fn every_letter_of_every_interface_language_is_there() {
        for locale in Locale::all() {
            let folder = format!("{}/../../locales/{locale}", env!("CARGO_MANIFEST_DIR"));
            for file in std::fs::read_dir(folder).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                let missing: String = text
                    .chars()
                    .filter(|c| !c.is_control() && !super::super::letters::is_unseen(*c))
                    .filter(|c| !has(*c))
                    .collect();
                assert_eq!(missing, "", "{locale}");
            }
        }
    }
}
