//! The message ids by which methods and reasons are told to a person.

use scopeglass_domain::{RecognisedBy, UnrecognisedWhy};

/// Every way of recognising, for menus and for tests.
pub const METHODS: [RecognisedBy; 12] = [
    RecognisedBy::ExactName,
    RecognisedBy::Id,
    RecognisedBy::DisplayName,
    RecognisedBy::TranslatedTitle,
    RecognisedBy::TranslatedName,
    RecognisedBy::Typo,
    RecognisedBy::Profile,
    RecognisedBy::Admin,
    RecognisedBy::Link,
    RecognisedBy::Manifest,
    RecognisedBy::Granted,
    RecognisedBy::List,
];

/// Every reason why a line was not recognised.
pub const REASONS: [UnrecognisedWhy; 8] = [
    UnrecognisedWhy::UnknownName,
    UnrecognisedWhy::NoMatch,
    UnrecognisedWhy::Ambiguous,
    UnrecognisedWhy::NotAsked,
    UnrecognisedWhy::OtherResource,
    UnrecognisedWhy::Elsewhere,
    UnrecognisedWhy::WrongKind,
    UnrecognisedWhy::Reference,
];

/// The id of the text that tells how a permission was recognised.
pub fn method_label_id(method: RecognisedBy) -> &'static str {
    match method {
        RecognisedBy::ExactName => "recognised-by-exact-name",
        RecognisedBy::Id => "recognised-by-id",
        RecognisedBy::DisplayName => "recognised-by-display-name",
        RecognisedBy::TranslatedTitle => "recognised-by-translated-title",
        RecognisedBy::TranslatedName => "recognised-by-translated-name",
        RecognisedBy::Typo => "recognised-by-typo",
        RecognisedBy::Profile => "recognised-by-profile",
        RecognisedBy::Admin => "recognised-by-admin",
        RecognisedBy::Link => "recognised-by-link",
        RecognisedBy::Manifest => "recognised-by-manifest",
        RecognisedBy::Granted => "recognised-by-granted",
        RecognisedBy::List => "recognised-by-list",
    }
}

/// The id of the sentence that tells why a line was not recognised.
pub fn why_label_id(why: UnrecognisedWhy) -> &'static str {
    match why {
        UnrecognisedWhy::UnknownName => "unrecognised-unknown-name",
        UnrecognisedWhy::NoMatch => "unrecognised-no-match",
        UnrecognisedWhy::Ambiguous => "unrecognised-ambiguous",
        UnrecognisedWhy::NotAsked => "unrecognised-not-asked",
        UnrecognisedWhy::OtherResource => "unrecognised-other-resource",
        UnrecognisedWhy::Elsewhere => "unrecognised-elsewhere",
        UnrecognisedWhy::WrongKind => "unrecognised-wrong-kind",
        UnrecognisedWhy::Reference => "unrecognised-reference",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::{Language, Locale};

    #[test]
    fn every_label_exists_in_every_language() {
        let ids = METHODS
            .map(method_label_id)
            .into_iter()
            .chain(REASONS.map(why_label_id));
        for id in ids {
            for locale in Locale::all() {
                assert!(Language::of(*locale).has(id), "{id} in {}", locale.tag());
            }
        }
    }
}
