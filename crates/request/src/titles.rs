//! Titles such as "Read contacts in all mailboxes", in any language of the lexicon:
//! read as a verb, a subject and an extent, and looked up in the catalogue.

use crate::clean::{Word, length};
use crate::lexicon::{Act, Cue, LanguageIx, Lexeme, Lexicon, Signal, grow, key};
use crate::meaning;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{Kind, PermissionName};
use std::collections::BTreeSet;

/// Longer lines are sentences.
const LONGEST_TITLE: usize = 16;

/// What a line says if it is a title.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Title {
    pub(crate) meaning: Meaning,
    /// Whether it is in English.
    pub(crate) english: bool,
    /// Whether every word of it was understood.
    pub(crate) whole: bool,
}

/// What a title means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    /// One permission; the kind where only one kind's title is worded so.
    One {
        name: &'static PermissionName,
        kind: Option<Kind>,
        confidence: u8,
    },
    /// Several permissions fit.
    Several(Vec<&'static PermissionName>),
    /// It reads like a title, and no permission fits; these come near.
    None(Vec<&'static PermissionName>),
}

/// The words of a line sorted into what they say.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) acts: BTreeSet<Act>,
    pub(crate) nouns: BTreeSet<String>,
    pub(crate) cues: BTreeSet<Cue>,
    pub(crate) vague: bool,
    pub(crate) keep_fill: bool,
    pub(crate) unknown: usize,
    /// The first or last word is a verb, as titles begin or end.
    pub(crate) verb_at_edge: bool,
    /// It begins with "reads" or "shows", as descriptions do.
    pub(crate) finite: bool,
    /// It holds a pronoun or an auxiliary, as sentences do.
    pub(crate) prose: bool,
}

/// Reads words as a title; none if they do not read like one.
pub(crate) fn read(
    words: &[Word],
    main: Option<LanguageIx>,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> Option<Title> {
    if words.len() < 2 && !words.iter().any(|word| word.key.len() >= 10) {
        return None;
    }
    if length(words) > LONGEST_TITLE || words.is_empty() || lexicon.is(Signal::Menu, &key(words)) {
        return None;
    }
    let table = Table::of(words, lexicon, vocabulary);
    let english = lexicon.ix("en");
    // With words left over, only the article's own language and English can be trusted:
    // in nine languages, some small word is a verb somewhere.
    let trusted = |ix: LanguageIx| main.is_none() || Some(ix) == main || Some(ix) == english;
    let (ix, reading) = table
        .languages
        .iter()
        .map(|ix| (*ix, table.reading(*ix, Some(*ix) == english)))
        .filter(|(_, reading)| !reading.acts.is_empty())
        .filter(|(ix, reading)| reading.unknown == 0 || trusted(*ix))
        .min_by_key(|(ix, reading)| {
            (
                reading.unknown,
                Some(*ix) != main,
                Some(*ix) != english,
                *ix,
            )
        })?;
    let whole = reading.unknown == 0;
    let meaning = if whole {
        meaning::resolve(&reading, vocabulary)?
    } else {
        let says_more = reading.unknown <= 3 && length(words) <= 9;
        let told = reading.finite || reading.prose;
        if !reading.verb_at_edge || !says_more || told || reading.acts.contains(&Act::Keep) {
            return None;
        }
        Meaning::None(meaning::near(&reading, vocabulary))
    };
    Some(Title {
        meaning,
        english: Some(ix) == english,
        whole,
    })
}

/// How many words a phrase has, and what it may mean.
type Phrase<'a> = (usize, &'a [(LanguageIx, Lexeme)]);

/// Every phrase of a line with its meanings, looked up once for all languages.
struct Table<'a> {
    words: &'a [Word],
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
    /// For each word, the phrases that start there: words and meanings, longest first.
    phrases: Vec<Vec<Phrase<'a>>>,
    languages: BTreeSet<LanguageIx>,
}

impl<'a> Table<'a> {
    fn of(words: &'a [Word], lexicon: &'a Lexicon, vocabulary: &'a Vocabulary) -> Self {
        let mut phrases = Vec::with_capacity(words.len());
        let mut languages = BTreeSet::new();
        for at in 0..words.len() {
            let mut starting = Vec::new();
            grow(words, at, |n, key| {
                let meanings = lexicon.meanings(key);
                if !meanings.is_empty() {
                    let verbs = meanings
                        .iter()
                        .filter(|(_, m)| matches!(m, Lexeme::Verb(_)));
                    languages.extend(verbs.map(|(ix, _)| *ix));
                    starting.insert(0, (n, meanings));
                }
                lexicon.goes_on(key)
            });
            phrases.push(starting);
        }
        Self {
            words,
            lexicon,
            vocabulary,
            phrases,
            languages,
        }
    }

    fn reading(&self, ix: LanguageIx, english: bool) -> Reading {
        let mut reading = Reading::default();
        let mut at = 0;
        while at < self.words.len() {
            let (n, lexemes) = self.next(at, ix, english);
            if lexemes.is_empty() {
                reading.unknown += 1;
                reading.prose |= self.lexicon.is_stop(ix, &self.words[at].key);
            }
            reading.finite |= at == 0 && self.lexicon.is_finite(ix, &self.words[at].key);
            let is_verb = lexemes
                .iter()
                .any(|lexeme| matches!(lexeme, Lexeme::Verb(_)));
            reading.verb_at_edge |= is_verb && (at == 0 || at + n == self.words.len());
            lexemes.into_iter().for_each(|lexeme| reading.take(lexeme));
            at += n;
        }
        if reading.keep_fill && !reading.acts.contains(&Act::Keep) {
            reading.unknown += 1;
        }
        reading
    }

    /// The longest phrase understood at a word, and what it says.
    fn next(&self, at: usize, ix: LanguageIx, english: bool) -> (usize, Vec<Lexeme>) {
        for (n, meanings) in &self.phrases[at] {
            let mut own: Vec<&Lexeme> = meanings
                .iter()
                .filter(|(of, _)| *of == ix)
                .map(|(_, lexeme)| lexeme)
                .collect();
            own.sort_by_key(|lexeme| rank(lexeme));
            if let Some(first) = own.first() {
                return (*n, vec![(*first).clone()]);
            }
        }
        let word = &self.words[at].key;
        let lexemes = self
            .borrowed(word, english)
            .or_else(|| self.inflected(word, ix))
            .or_else(|| self.compound(word, ix));
        (1, lexemes.unwrap_or_default())
    }

    /// Product words and the nouns of names are understood in every language.
    fn borrowed(&self, word: &str, english: bool) -> Option<Vec<Lexeme>> {
        if word.bytes().all(|b| b.is_ascii_digit()) {
            return Some(vec![Lexeme::Glue]);
        }
        let known = self
            .vocabulary
            .atom(word)
            .map(|atom| vec![Lexeme::Noun(atom)]);
        known.filter(|_| english || word.len() > 3)
    }

    /// A word of the lexicon with an ending: "takvimlerini".
    fn inflected(&self, word: &str, ix: LanguageIx) -> Option<Vec<Lexeme>> {
        self.lexicon.stems(ix, word).find_map(|stem| {
            let mut found: Vec<&Lexeme> = self
                .lexicon
                .in_language(stem, ix)
                .filter(|lexeme| !matches!(lexeme, Lexeme::Glue | Lexeme::KeepFill))
                .collect();
            found.sort_by_key(|lexeme| rank(lexeme));
            found.first().map(|lexeme| vec![(*lexeme).clone()])
        })
    }

    /// A word made of two words of the lexicon: "Benutzerkalender", "directorygegevens".
    fn compound(&self, word: &str, ix: LanguageIx) -> Option<Vec<Lexeme>> {
        let parts = |part: &str| {
            let mut found: Vec<&Lexeme> = self
                .lexicon
                .in_language(part, ix)
                .filter(|lexeme| !matches!(lexeme, Lexeme::Glue | Lexeme::KeepFill))
                .collect();
            found.sort_by_key(|lexeme| rank(lexeme));
            found.first().map(|lexeme| (*lexeme).clone())
        };
        for (at, _) in word.char_indices().skip(3) {
            let (left, right) = word.split_at(at);
            if right.len() < 3 {
                break;
            }
            let Some(right) = parts(right) else { continue };
            let left = ["", "s", "n", "en", "e", "es"].iter().find_map(|link| {
                left.strip_suffix(link)
                    .filter(|stem| stem.len() > 2)
                    .and_then(parts)
            });
            if let Some(left) = left {
                return Some(vec![left, right]);
            }
        }
        None
    }
}

fn rank(lexeme: &Lexeme) -> u8 {
    match lexeme {
        Lexeme::Verb(_) => 0,
        Lexeme::Noun(_) => 1,
        Lexeme::Cue(_) => 2,
        Lexeme::KeepFill => 3,
        Lexeme::Vague => 4,
        Lexeme::Glue => 5,
    }
}

impl Reading {
    fn take(&mut self, lexeme: Lexeme) {
        match lexeme {
            Lexeme::Verb(act) => {
                self.acts.insert(act);
            }
            Lexeme::Noun(nouns) => self.nouns.extend(nouns.split(' ').map(str::to_owned)),
            Lexeme::Cue(cue) => {
                self.cues.insert(cue);
            }
            Lexeme::Vague => self.vague = true,
            Lexeme::KeepFill => self.keep_fill = true,
            Lexeme::Glue => {}
        }
    }

    pub(crate) fn says(&self, cue: Cue) -> bool {
        self.cues.contains(&cue)
    }

    pub(crate) fn does(&self, act: Act) -> bool {
        self.acts.contains(&act)
    }

    pub(crate) fn about(&self, nouns: &[&str]) -> bool {
        self.nouns.len() == nouns.len() && nouns.iter().all(|noun| self.nouns.contains(*noun))
    }

    pub(crate) fn changes(&self) -> bool {
        self.acts.iter().any(|act| {
            matches!(
                act,
                Act::Write | Act::Create | Act::Delete | Act::Manage | Act::FullControl
            )
        })
    }

    /// "All users in your organisation": the possessive belongs to the organisation.
    pub(crate) fn says_yours(&self) -> bool {
        self.says(Cue::Yours) && !self.nouns.contains("organization")
    }

    pub(crate) fn says_all(&self) -> bool {
        self.says(Cue::All) || self.says(Cue::Mailboxes) || self.says(Cue::AnyUser)
    }

    pub(crate) fn says_one_person(&self) -> bool {
        self.says_yours() || self.says(Cue::Person) || self.says(Cue::Reachable)
    }
}
