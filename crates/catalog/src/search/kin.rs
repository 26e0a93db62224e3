//! Words that mean alike, and words that mean nothing by themselves: people ask for
//! "accounts" where a text says "user profiles". Kept by hand in data/search.toml.

use super::words::{Word, Writing, without_article};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

const TEXT: &str = include_str!("../../data/search.toml");

/// Most letters that an ending may have.
pub(super) const ENDING: usize = 3;

/// A file that does not parse leaves a search without kin; a test keeps it parsing.
static KIN: LazyLock<Kin> = LazyLock::new(|| Kin::read(TEXT).unwrap_or_default());

/// One word of a question, with those that mean alike.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    pub word: Word,
    pub kin: Vec<Relative>,
}

/// How a word of a text is related to the one that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinship {
    /// It is that word.
    Typed,
    /// It means the same.
    Alike,
    /// It takes the other in: who may write users may create them.
    Near,
}

impl Kinship {
    /// How much it counts. A word that means alike in a name counts less than the typed
    /// one in a title.
    pub fn weight(self) -> f32 {
        match self {
            Self::Typed => 1.0,
            Self::Alike | Self::Near => 0.75,
        }
    }
}

/// A word that means about what another does; the stem of it, as far as it has endings.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Relative {
    pub stem: Word,
    pub kinship: Kinship,
}

/// The file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    stop: BTreeMap<String, Vec<String>>,
    meaning: BTreeMap<String, Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Other meanings that take this one in.
    #[serde(default)]
    near: Vec<String>,
    en: Vec<String>,
    nl: Vec<String>,
    de: Vec<String>,
    fr: Vec<String>,
    es: Vec<String>,
    ja: Vec<String>,
    ar: Vec<String>,
}

/// The stems of one meaning, English first: names are English, whatever the question is.
#[derive(Debug, Default)]
struct Meaning {
    near: Vec<usize>,
    languages: [Vec<Word>; 7],
}

#[derive(Debug, Default)]
struct Kin {
    stop: HashSet<String>,
    meanings: Vec<Meaning>,
}

impl Kin {
    fn read(text: &str) -> Result<Self, toml::de::Error> {
        let File { stop, meaning } = toml::from_str(text)?;
        let stop = stop.into_values().flatten();
        let names: Vec<String> = meaning.keys().cloned().collect();
        let number = |name: &String| names.binary_search(name).ok();
        let meanings = meaning.into_values().map(|row| Meaning {
            near: row.near.iter().filter_map(number).collect(),
            languages: [row.en, row.nl, row.de, row.fr, row.es, row.ja, row.ar].map(stems),
        });
        Ok(Self {
            stop: stop.map(|word| Word::new(&word).text).collect(),
            meanings: meanings.collect(),
        })
    }

    fn relatives(&self, word: &Word) -> Vec<Relative> {
        let mut relatives: Vec<Relative> = Vec::new();
        for meaning in &self.meanings {
            for language in meaning.languages_of(word) {
                let near = meaning.near.iter().filter_map(|at| self.meanings.get(*at));
                let near = near.flat_map(|near| near.stems_for(language));
                let alike = meaning.stems_for(language);
                let weighed = alike.map(|stem| (stem, Kinship::Alike));
                for (stem, kinship) in weighed.chain(near.map(|stem| (stem, Kinship::Near))) {
                    if relatives.iter().all(|known| known.stem != *stem) {
                        let stem = stem.clone();
                        relatives.push(Relative { stem, kinship });
                    }
                }
            }
        }
        relatives
    }
}

fn stems(words: Vec<String>) -> Vec<Word> {
    words.iter().map(|word| Word::new(word)).collect()
}

impl Meaning {
    fn languages_of(&self, word: &Word) -> impl Iterator<Item = usize> {
        let languages = self.languages.iter().enumerate();
        languages.filter_map(|(at, stems)| stems.iter().any(|stem| bears(word, stem)).then_some(at))
    }

    fn stems_for(&self, language: usize) -> impl Iterator<Item = &Word> {
        let own = self.languages.get(language).filter(|_| language != 0);
        self.languages[0].iter().chain(own.into_iter().flatten())
    }
}

/// Whether a word is a stem with at most an ending.
fn bears(word: &Word, stem: &Word) -> bool {
    if word.writing != stem.writing {
        return false;
    }
    let text = match word.writing {
        Writing::Arabic => without_article(&word.text),
        _ => &word.text,
    };
    let Some(ending) = text.strip_prefix(&stem.text) else {
        return false;
    };
    let most = match (stem.writing, stem.letters()) {
        (Writing::Unspaced, _) => ENDING,
        (_, 0..=3) => 1,
        _ => ENDING,
    };
    ending.chars().count() <= most
}

impl Relative {
    /// Whether a word of a text begins with this stem; short stems begin too much.
    pub fn stands_in(&self, there: &Word) -> Option<super::vocabulary::Fit> {
        use super::vocabulary::Fit;
        if self.stem.writing != there.writing {
            return None;
        }
        let text = match there.writing {
            Writing::Unspaced => {
                return there.text.contains(&self.stem.text).then_some(Fit::Whole);
            }
            Writing::Arabic => without_article(&there.text),
            Writing::Spaced => &there.text,
        };
        if bears(there, &self.stem) {
            return Some(Fit::Whole);
        }
        (self.stem.letters() > 3 && text.starts_with(&self.stem.text)).then_some(Fit::Beginning)
    }
}

/// The words that tell something, each with its kin. Where none does, all are kept.
pub(super) fn asked(words: Vec<Word>) -> Vec<Asked> {
    let tells = |word: &Word| {
        let letter = word.writing != Writing::Unspaced && word.letters() == 1;
        !letter && !KIN.stop.contains(&word.text)
    };
    let telling = words.iter().any(tells);
    let kept = words.into_iter().filter(|word| !telling || tells(word));
    kept.map(|word| Asked {
        kin: KIN.relatives(&word),
        word,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    #[test]
    fn the_file_parses_and_every_meaning_has_words_in_every_language() {
        let file: File = toml::from_str(TEXT).unwrap();
        for (name, row) in &file.meaning {
            for words in [
                &row.en, &row.nl, &row.de, &row.fr, &row.es, &row.ja, &row.ar,
            ] {
                assert!(!words.is_empty(), "{name}");
            }
            for near in &row.near {
                assert!(file.meaning.contains_key(near), "{name}: {near}");
            }
        }
        assert_eq!(file.stop.len(), 7);
    }

    #[test]
    fn endings_and_articles_do_not_matter() {
        for (typed, stem, expected) in [
            ("gebruikers", "gebruiker", true),
            ("users", "user", true),
            ("userauthentication", "user", false),
            ("読み取る", "読", true),
            ("المستخدمين", "مستخدم", true),
            ("apps", "app", true),
            ("apply", "app", false),
        ] {
            assert_eq!(
                bears(&Word::new(typed), &Word::new(stem)),
                expected,
                "{typed}"
            );
        }
    }

    #[test]
    fn words_that_mean_nothing_by_themselves_are_passed_over_beside_others() {
        let texts = |words: &[&str]| -> Vec<String> {
            let words = words.iter().map(|word| Word::new(word)).collect();
            asked(words).into_iter().map(|one| one.word.text).collect()
        };
        assert_eq!(texts(&["e", "mail", "of", "van"]), ["mail"]);
        assert_eq!(texts(&["van"]), ["van"]);
    }
}
