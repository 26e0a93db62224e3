//! Words of any script in the one form in which they are compared.
//!
//! Letter case, diacritics, width and the Arabic spellings that people use alike do not
//! matter. Japanese writes no spaces: its texts are kept as runs between punctuation, a
//! question is cut into words by the dictionary, and such a word is looked for within the
//! runs. So it does not matter where a dictionary would cut a text, or a half-typed word,
//! nor whether loan words that belong together are spaced as Microsoft spaces them.

use icu::{
    casemap::{CaseMapper, CaseMapperBorrowed},
    normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed},
    properties::{
        CodePointMapData,
        props::{GeneralCategory, Script},
    },
    segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions},
};
use std::ops::Range;

/// How a script is written, as far as words are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// Words stand apart.
    Spaced,
    /// Words stand apart, with article and prepositions written onto them.
    Arabic,
    /// Words follow each other without a space.
    Unspaced,
}

impl Writing {
    fn of(letter: char) -> Self {
        if letter.is_ascii() {
            return Self::Spaced;
        }
        // Shared by both Japanese scripts, so it belongs to neither.
        if matches!(letter, 'ー' | 'ｰ') {
            return Self::Unspaced;
        }
        match CodePointMapData::<Script>::new().get(letter) {
            Script::Han | Script::Hiragana | Script::Katakana => Self::Unspaced,
            Script::Arabic => Self::Arabic,
            _ => Self::Spaced,
        }
    }
}

/// A word in its one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    pub writing: Writing,
}

impl Word {
    pub fn new(text: &str) -> Self {
        let writing = text.chars().next().map_or(Writing::Spaced, Writing::of);
        let mut text = folded(text);
        if writing == Writing::Unspaced {
            text.retain(|letter| !letter.is_whitespace());
        }
        Self { text, writing }
    }

    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Where this word stands in a run: the whole run where words stand apart, so that
    /// an ending is marked as well.
    pub fn place_in(&self, run: &str, folded: &Self) -> Range<usize> {
        let whole = 0..run.len();
        let letters: Vec<_> = run
            .char_indices()
            .filter(|(_, letter)| !letter.is_whitespace())
            .collect();
        let bare: String = letters.iter().map(|(_, letter)| *letter).collect();
        if self.writing != Writing::Unspaced || bare != folded.text {
            return whole;
        }
        let Some(before) = bare.find(&self.text).map(|start| &bare[..start]) else {
            return whole;
        };
        let mut found = letters
            .into_iter()
            .skip(before.chars().count())
            .take(self.letters());
        let first = found.next();
        let last = found.next_back().or(first);
        first.zip(last).map_or(whole, |((start, _), (at, letter))| {
            start..at + letter.len_utf8()
        })
    }

    /// Whether this word of unspaced writing begins a word where it stands in another: a
    /// loan word that goes on from other loan letters (`ログ` in `カタログ`) does not.
    pub fn begins_in(&self, there: &Self) -> bool {
        let loan = self.text.chars().next().is_some_and(is_katakana);
        let mut places = there.text.match_indices(&self.text);
        places.any(|(at, _)| !loan || !there.text[..at].ends_with(is_katakana))
    }
}

/// Letter case, width, diacritics and variant letters removed.
pub(super) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    const MAPPER: CaseMapperBorrowed<'static> = CaseMapper::new();
    const COMPOSED: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    const APART: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
    let marks = CodePointMapData::<GeneralCategory>::new();
    let apart = APART.normalize(text);
    let bare: String = apart
        .chars()
        .filter(|letter| {
            // A voiced kana is another letter, not the same one with an accent.
            matches!(letter, '\u{3099}' | '\u{309A}')
                || marks.get(*letter) != GeneralCategory::NonspacingMark
        })
        .filter_map(|letter| match letter {
            'ـ' => None,
            'ى' => Some('ي'),
            'ة' => Some('ه'),
            _ => Some(letter),
        })
        .collect();
    let folded = MAPPER.fold_string(&bare);
    COMPOSED.normalize(&folded).into_owned()
}

/// An Arabic word without the article and what is written before it.
pub(super) fn without_article(text: &str) -> &str {
    const BEFORE: [&str; 6] = ["وال", "بال", "فال", "كال", "ال", "لل"];
    let bare = BEFORE.iter().find_map(|before| text.strip_prefix(before));
    bare.filter(|bare| bare.chars().count() >= 3)
        .unwrap_or(text)
}

/// Where the words of a text stand; of unspaced writing, the runs.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = letters.find(|(_, letter)| is_part_of_word(*letter))?;
        let unspaced = is_unspaced(first);
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = letters.next_if(|(at, letter)| {
            is_mark(*letter) || continues(*letter, unspaced) || joins(text, *at)
        }) {
            end = at + letter.len_utf8();
        }
        Some(start..end)
    })
}

fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
}

fn is_unspaced(letter: char) -> bool {
    Writing::of(letter) == Writing::Unspaced
}

fn continues(letter: char, unspaced: bool) -> bool {
    is_part_of_word(letter) && is_unspaced(letter) == unspaced
}

/// Whether a space stands between loan words: Microsoft writes `メール アドレス`, others
/// `メールアドレス`.
fn joins(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    before.ends_with(is_katakana)
        && after
            .strip_prefix(' ')
            .is_some_and(|after| after.starts_with(is_katakana))
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, 'ー' | 'ｰ')
        || CodePointMapData::<Script>::new().get(letter) == Script::Katakana
}

fn is_mark(letter: char) -> bool {
    !letter.is_ascii()
        && CodePointMapData::<GeneralCategory>::new().get(letter) == GeneralCategory::NonspacingMark
}

/// The words inside a name such as `Calendars.ReadWrite`, those alone that another letter
/// case sets apart: `Read` and `Write`.
pub(super) fn name_parts(name: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_name = name.is_ascii() && !name.contains(' ');
    runs(name).filter(move |_| is_name).flat_map(|run| {
        let starts = humps(name, &run);
        let ends = starts.iter().skip(1).copied().chain([run.end]);
        let parts: Vec<_> = starts
            .iter()
            .copied()
            .zip(ends.collect::<Vec<_>>())
            .collect();
        let several = parts.len() > 1;
        let parts = parts.into_iter().filter(move |_| several);
        parts.map(|(start, end)| start..end).collect::<Vec<_>>()
    })
}

fn humps(name: &str, run: &Range<usize>) -> Vec<usize> {
    let bytes = name.as_bytes();
    run.clone()
        .filter(|at| {
            *at == run.start
                || (bytes[*at].is_ascii_uppercase()
                    && (!bytes[at - 1].is_ascii_uppercase()
                        || bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase)))
        })
        .collect()
}

/// Cuts questions into words.
pub(super) struct Segmenter(WordSegmenterBorrowed<'static>);

impl Segmenter {
    pub fn new() -> Self {
        Self(WordSegmenter::new_auto(WordBreakInvariantOptions::default()))
    }

    /// The words of a question, folded, each once. Of Japanese particles and endings of
    /// one letter nothing is left where something else is.
    pub fn words(&self, question: &str) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        for run in runs(question) {
            let run = &question[run];
            if run.chars().next().is_some_and(is_unspaced) {
                words.extend(self.unspaced(run));
            } else {
                words.push(Word::new(run));
            }
        }
        let mut seen = std::collections::HashSet::new();
        words.retain(|word| !word.text.is_empty() && seen.insert(word.text.clone()));
        words
    }

    fn unspaced(&self, run: &str) -> Vec<Word> {
        let breaks: Vec<usize> = self.0.segment_str(run).collect();
        let words = breaks.windows(2).map(|ends| &run[ends[0]..ends[1]]);
        let words: Vec<&str> = words.collect();
        let telling: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !is_particle(word) && !word.trim().is_empty())
            .collect();
        let kept = if telling.is_empty() { words } else { telling };
        kept.into_iter().map(Word::new).collect()
    }
}

fn is_particle(word: &str) -> bool {
    let mut letters = word.chars();
    let hiragana = letters
        .next()
        .is_some_and(|letter| CodePointMapData::<Script>::new().get(letter) == Script::Hiragana);
    hiragana && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<&str> {
        runs(text).map(|run| &text[run]).collect()
    }

    #[test]
    fn spellings_that_people_use_alike_are_alike() {
        for (one, two) in [
            ("Éléments", "elements"),
            ("GRÖSSE", "größe"),
            ("رسائل إلكترونية", "رسائل الكترونيه"),
            ("الرسائل\u{64F}", "الرسائل"),
            ("ﾒｰﾙ", "メール"),
            ("Ｍａｉｌ", "mail"),
        ] {
            assert_eq!(folded(one), folded(two), "{one} {two}");
        }
        assert_ne!(folded("が"), folded("か"));
        assert_ne!(folded("バス"), folded("ハス"));
    }

    #[test]
    fn words_and_runs_are_told_apart() {
        assert_eq!(split("Read, write l’été."), ["Read", "write", "l", "été"]);
        assert_eq!(
            split("Microsoftのメールを読む。"),
            ["Microsoft", "のメールを読む"]
        );
        let parts = |name| {
            name_parts(name)
                .map(move |run| &name[run])
                .collect::<Vec<_>>()
        };
        assert_eq!(parts("Calendars.ReadWrite.Shared"), ["Read", "Write"]);
        assert_eq!(parts("APIConnectors.Read.All"), ["API", "Connectors"]);
    }

    #[test]
    fn japanese_questions_are_cut_by_the_dictionary() {
        let words = Segmenter::new().words("メールを送信");
        let words: Vec<_> = words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(words, ["メール", "送信"]);
    }

    #[test]
    fn spaces_between_loan_words_do_not_matter() {
        assert_eq!(
            split("メール アドレスを読む Mail カタログ"),
            ["メール アドレスを読む", "Mail", "カタログ"]
        );
        let spaced = "サインイン ログを読む";
        let there = Word::new(spaced);
        let asked = Word::new("サインインログ");
        assert!(asked.begins_in(&there));
        assert_eq!(&spaced[asked.place_in(spaced, &there)], "サインイン ログ");
        assert!(!Word::new("ログ").begins_in(&Word::new("カタログ")));
        let words = Segmenter::new().words("サインイン ログ");
        let words: Vec<_> = words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(words, ["サインイン", "ログ"]);
    }

    proptest! {
        #[test]
        fn any_text_is_cut_within_its_letters(text in "\\PC{0,80}") {
            for run in runs(&text).chain(name_parts(&text)) {
                prop_assert!(text.get(run).is_some());
            }
            let _ = Segmenter::new().words(&text);
        }

        #[test]
        fn folding_twice_changes_nothing_more(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
