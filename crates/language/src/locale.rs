//! The interface languages: one for each folder of locales/.

use crate::{Language, sources};
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use scopeglass_domain::{ErrorCode, Problem};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr, sync::LazyLock};

/// What a person gets whose own languages are all missing.
const DEFAULT: &str = "en";

static ALL: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    sources::tags()
        .into_iter()
        .map(|tag| Locale { tag })
        .collect()
});

/// One of the interface languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale {
    tag: &'static str,
}

impl Locale {
    /// All interface languages, in the order of their tags.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The language that a tag asks for: `nl`, `nl-BE` and `nl_BE.UTF-8` all give Dutch.
    ///
    /// # Errors
    /// [`ErrorCode::LanguageUnknown`] where no interface language fits.
    pub fn parse(tag: &str) -> Result<Self, Problem> {
        best([tag], None).ok_or_else(|| {
            let tags: Vec<String> = Self::all()
                .iter()
                .map(|locale| locale.tag().to_owned())
                .collect();
            Problem::new(ErrorCode::LanguageUnknown)
                .with("language", tag)
                .with("languages", tags)
        })
    }

    /// The first of the wanted languages that there is, or English.
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        best(wanted, Some(Self::default())).unwrap_or_default()
    }

    /// The language that the operating system asks for, or English.
    pub fn system() -> Self {
        let wanted: Vec<String> = sys_locale::get_locales().collect();
        Self::negotiate(wanted.iter().map(String::as_str))
    }

    /// The BCP 47 tag, such as `nl`.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// The language's name in itself, such as `Nederlands`.
    pub fn own_name(self) -> String {
        Language::of(self).id("locale-name")
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(self) -> bool {
        Language::of(self).id("locale-direction") == "rtl"
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self { tag: DEFAULT }
    }
}

fn best<'a>(
    wanted: impl IntoIterator<Item = &'a str>,
    otherwise: Option<Locale>,
) -> Option<Locale> {
    let wanted: Vec<_> = wanted.into_iter().filter_map(identifier).collect();
    let there: Vec<_> = ALL
        .iter()
        .filter_map(|locale| identifier(locale.tag))
        .collect();
    let otherwise = otherwise.and_then(|locale| identifier(locale.tag));
    let strategy = NegotiationStrategy::Lookup;
    let found = negotiate_languages(&wanted, &there, otherwise.as_ref(), strategy);
    let tag = found.first()?.to_string();
    ALL.iter().copied().find(|locale| locale.tag == tag)
}

fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    // POSIX writes de_AT.UTF-8@euro where BCP 47 writes de-AT.
    let tag = tag
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .replace('_', "-");
    tag.parse().ok()
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

impl FromStr for Locale {
    type Err = Problem;
    fn from_str(tag: &str) -> Result<Self, Problem> {
        Self::parse(tag)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_encodings_and_letter_case_do_not_matter() {
        for (tag, expected) in [
            ("nl", "nl"),
            ("nl-BE", "nl"),
            ("NL_nl", "nl"),
            ("de_AT.UTF-8", "de"),
            ("ar@x", "ar"),
        ] {
            assert_eq!(Locale::parse(tag).map(Locale::tag), Ok(expected), "{tag}");
        }
    }

    #[test]
    fn a_language_that_is_not_there_is_named_in_the_problem() {
        for tag in ["tlh", "", "C", "x y", "deutsch"] {
            let problem = Locale::parse(tag).unwrap_err();
            assert_eq!(problem.code, ErrorCode::LanguageUnknown);
            assert_eq!(problem.args["language"], tag.into());
        }
    }

    #[test]
    fn the_first_wanted_language_that_is_there_wins_and_english_is_the_last_resort() {
        assert_eq!(Locale::negotiate(["tlh", "de-CH", "nl"]).tag(), "de");
        assert_eq!(Locale::negotiate(["C"]).tag(), "en");
        assert_eq!(Locale::negotiate([]).tag(), "en");
    }

    #[test]
    fn only_arabic_is_written_from_right_to_left() {
        let rtl: Vec<_> = Locale::all()
            .iter()
            .filter(|locale| locale.is_rtl())
            .collect();
        assert_eq!(rtl, [&Locale::parse("ar").unwrap()]);
    }
}
