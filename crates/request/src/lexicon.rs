//! The words of articles, one file a language in lexicon/: verbs, nouns, extents, kinds.
//!
//! A language is added by adding a file. Nothing here knows a permission: the nouns are
//! atoms (`calendar`, `mailbox setting`) that the vocabulary finds permissions by.

use crate::clean::{self, Word};
use include_dir::{Dir, include_dir};
use scopeglass_domain::Kind;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lexicon");

/// Longest phrase of the signals, in words.
const LONGEST_SIGNAL: usize = 4;

/// What a title says is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Act {
    Read,
    Write,
    Send,
    Create,
    Delete,
    Manage,
    FullAccess,
    FullControl,
    Access,
    Keep,
    SignIn,
}

/// Words that tell whose or how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Cue {
    /// All of them.
    All,
    /// In every mailbox: only an app alone reaches that far.
    Mailboxes,
    /// What the signed-in person can reach.
    Reachable,
    /// Said to the person who consents.
    Yours,
    /// One person's: "a user's".
    Person,
    /// In any user's name.
    AnyUser,
    /// Others shared it.
    Shared,
    /// A limited set of fields.
    Basic,
    /// Every field.
    Full,
    /// Chosen by an administrator.
    Chosen,
    /// Made or owned by the app.
    OwnApp,
    /// Where the app is installed.
    Installed,
    /// Hidden ones.
    Hidden,
}

/// What a word or phrase may mean in a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lexeme {
    Verb(Act),
    /// Atoms parted by a space.
    Noun(String),
    Cue(Cue),
    /// Articles, prepositions, conjunctions.
    Glue,
    /// "data", "information": says nothing beside another noun.
    Vague,
    /// A turn that only belongs to keeping access.
    KeepFill,
}

/// The number of a language in the order of [`Lexicon::languages`].
pub(crate) type LanguageIx = usize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    stop: String,
    glue: String,
    #[serde(default)]
    vague: Vec<String>,
    #[serde(default)]
    keep_fill: Vec<String>,
    /// Verbs in the form in which descriptions, not titles, begin with them.
    #[serde(default)]
    finite: String,
    verbs: BTreeMap<Act, Vec<String>>,
    nouns: BTreeMap<String, Vec<String>>,
    cues: BTreeMap<Cue, Vec<String>>,
    kinds: BTreeMap<Kind, KindWords>,
    signals: Signals,
    #[serde(default)]
    names: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct KindWords {
    /// Tell the kind only where they stand alone: in a cell, in brackets, before a colon.
    alone: Vec<String>,
    /// Tell the kind wherever they stand.
    anywhere: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signals {
    permission: Vec<String>,
    negation: Vec<String>,
    asking: Vec<String>,
    #[serde(rename = "for")]
    for_whom: Vec<String>,
    opener: Vec<String>,
    yes_no: Vec<String>,
    joining: Vec<String>,
    contrast: Vec<String>,
    without: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    why: Vec<String>,
    opening: Vec<String>,
}

/// One language's tag and stop words.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    stop: HashSet<String>,
    finite: HashSet<String>,
}

/// All lexicons as one table of phrases.
pub(crate) struct Lexicon {
    pub(crate) languages: Vec<Language>,
    phrases: HashMap<String, Vec<(LanguageIx, Lexeme)>>,
    /// What longer phrases begin with.
    beginnings: HashSet<String>,
    /// What longer kind phrases begin with.
    kind_beginnings: HashSet<String>,
    /// Kind phrases: whether they tell it anywhere.
    kinds: HashMap<String, Vec<(Kind, bool)>>,
    /// Translated segments of names, such as `alle` for `All`.
    pub(crate) segments: HashMap<String, String>,
    signals: HashMap<Signal, HashSet<String>>,
}

/// Words about asking rather than about permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Signal {
    Permission,
    Negation,
    Asking,
    For,
    Opener,
    /// What fills a cell without saying why: "required", "none".
    YesNo,
    /// "And", "or".
    Joining,
    /// "But", "only".
    Contrast,
    Without,
    Yes,
    No,
    /// Heads a column of reasons: "purpose", "why".
    Why,
    /// Opens questions and headings, and is never an app's name: "what", "required".
    Opening,
}

impl Lexicon {
    /// The lexicons of lexicon/. A file that cannot be read is left out; a test names it.
    pub(crate) fn embedded() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| {
            let mut lexicon = Self::empty();
            for file in FILES.files() {
                let Some(tag) = file.path().file_stem().and_then(|stem| stem.to_str()) else {
                    continue;
                };
                let parsed = file.contents_utf8().map(toml::from_str::<File>);
                if let Some(Ok(parsed)) = parsed {
                    lexicon.add(tag, parsed);
                }
            }
            lexicon
        })
    }

    fn empty() -> Self {
        Self {
            languages: Vec::new(),
            phrases: HashMap::new(),
            beginnings: HashSet::new(),
            kind_beginnings: HashSet::new(),
            kinds: HashMap::new(),
            segments: HashMap::new(),
            signals: HashMap::new(),
        }
    }

    fn add(&mut self, tag: &'static str, file: File) {
        let ix = self.languages.len();
        let stop = file.stop.split_whitespace().map(clean::fold).collect();
        let finite = file.finite.split_whitespace().map(clean::fold).collect();
        self.languages.push(Language { tag, stop, finite });
        for word in file.glue.split_whitespace() {
            self.phrase(ix, word, Lexeme::Glue);
        }
        for word in &file.vague {
            self.phrase(ix, word, Lexeme::Vague);
        }
        for word in &file.keep_fill {
            self.phrase(ix, word, Lexeme::KeepFill);
        }
        for (act, words) in &file.verbs {
            words
                .iter()
                .for_each(|word| self.phrase(ix, word, Lexeme::Verb(*act)));
        }
        for (atoms, words) in &file.nouns {
            words
                .iter()
                .for_each(|word| self.phrase(ix, word, Lexeme::Noun(atoms.clone())));
        }
        for (cue, words) in &file.cues {
            words
                .iter()
                .for_each(|word| self.phrase(ix, word, Lexeme::Cue(*cue)));
        }
        for (kind, words) in &file.kinds {
            for (list, anywhere) in [(&words.alone, false), (&words.anywhere, true)] {
                for word in list {
                    let key = key_of(word);
                    self.kind_beginnings.extend(beginnings(&key));
                    self.kinds.entry(key).or_default().push((*kind, anywhere));
                }
            }
        }
        for (segment, words) in &file.names {
            for word in words {
                self.segments
                    .insert(clean::fold(word).replace('\'', ""), segment.clone());
            }
        }
        let signals = file.signals;
        for (signal, words) in [
            (Signal::Permission, signals.permission),
            (Signal::Negation, signals.negation),
            (Signal::Asking, signals.asking),
            (Signal::For, signals.for_whom),
            (Signal::Opener, signals.opener),
            (Signal::YesNo, signals.yes_no),
            (Signal::Joining, signals.joining),
            (Signal::Contrast, signals.contrast),
            (Signal::Without, signals.without),
            (Signal::Yes, signals.yes),
            (Signal::No, signals.no),
            (Signal::Why, signals.why),
            (Signal::Opening, signals.opening),
        ] {
            self.signals
                .entry(signal)
                .or_default()
                .extend(words.iter().map(|word| key_of(word)));
        }
    }

    fn phrase(&mut self, ix: LanguageIx, words: &str, lexeme: Lexeme) {
        let key = key_of(words);
        self.beginnings.extend(beginnings(&key));
        let meanings = self.phrases.entry(key).or_default();
        if !meanings.contains(&(ix, lexeme.clone())) {
            meanings.push((ix, lexeme));
        }
    }

    /// What a phrase may mean, in any language. `key` is folded words joined by spaces.
    pub(crate) fn meanings(&self, key: &str) -> &[(LanguageIx, Lexeme)] {
        self.phrases.get(key).map_or(&[], Vec::as_slice)
    }

    /// Whether a longer phrase begins so.
    pub(crate) fn goes_on(&self, key: &str) -> bool {
        self.beginnings.contains(key)
    }

    /// The meanings of a phrase in one language.
    pub(crate) fn in_language<'a>(
        &'a self,
        key: &str,
        ix: LanguageIx,
    ) -> impl Iterator<Item = &'a Lexeme> + use<'a> {
        self.meanings(key)
            .iter()
            .filter(move |(of, _)| *of == ix)
            .map(|(_, lexeme)| lexeme)
    }

    /// The kinds that a phrase tells, and whether it tells them anywhere.
    pub(crate) fn kinds(&self, key: &str) -> &[(Kind, bool)] {
        self.kinds.get(key).map_or(&[], Vec::as_slice)
    }

    /// Whether a longer kind phrase begins so.
    pub(crate) fn kind_goes_on(&self, key: &str) -> bool {
        self.kind_beginnings.contains(key)
    }

    /// Whether a phrase is one of those words.
    pub(crate) fn is(&self, signal: Signal, key: &str) -> bool {
        self.signals
            .get(&signal)
            .is_some_and(|words| words.contains(key))
    }

    /// The first place where words carry the signal, as (first word, words).
    pub(crate) fn find(&self, signal: Signal, words: &[Word]) -> Option<(usize, usize)> {
        phrases(words)
            .find(|(_, _, key)| self.is(signal, key))
            .map(|(at, n, _)| (at, n))
    }

    /// The last place where words carry the signal, as (first word, words).
    pub(crate) fn find_last(&self, signal: Signal, words: &[Word]) -> Option<(usize, usize)> {
        phrases(words)
            .filter(|(_, _, key)| self.is(signal, key))
            .map(|(at, n, _)| (at, n))
            .last()
    }

    /// The language that most words are of, if it leads clearly: small words tell most, the
    /// verbs and nouns of titles a little.
    pub(crate) fn guess(&self, words: &[Word]) -> Option<LanguageIx> {
        let mut counts = vec![0usize; self.languages.len()];
        for word in words.iter().take(20_000) {
            for (ix, language) in self.languages.iter().enumerate() {
                counts[ix] += 2 * usize::from(language.stop.contains(&word.key));
            }
            let told = |lexeme: &Lexeme| matches!(lexeme, Lexeme::Verb(_) | Lexeme::Noun(_));
            let mut of: Vec<LanguageIx> = self
                .meanings(&word.key)
                .iter()
                .filter(|(_, lexeme)| told(lexeme))
                .map(|(ix, _)| *ix)
                .collect();
            of.dedup();
            of.into_iter().for_each(|ix| counts[ix] += 1);
        }
        let best = counts.iter().copied().max().filter(|count| *count >= 2)?;
        let first = counts.iter().position(|count| *count == best)?;
        let second = (0..counts.len())
            .filter(|ix| *ix != first)
            .map(|ix| counts[ix])
            .max()
            .unwrap_or(0);
        (best * 10 >= second * 11 && best > second).then_some(first)
    }

    /// Whether a word is a small word of that language.
    pub(crate) fn is_stop(&self, ix: LanguageIx, key: &str) -> bool {
        self.languages
            .get(ix)
            .is_some_and(|language| language.stop.contains(key))
    }

    /// Whether descriptions in that language begin with this verb.
    pub(crate) fn is_finite(&self, ix: LanguageIx, key: &str) -> bool {
        self.languages
            .get(ix)
            .is_some_and(|language| language.finite.contains(key))
    }

    /// Whether a word is a small word, a word about permissions or about asking.
    pub(crate) fn is_small(&self, key: &str) -> bool {
        self.languages
            .iter()
            .any(|language| language.stop.contains(key))
            || self.is(Signal::Permission, key)
            || self.is(Signal::Asking, key)
            || !self.kinds(key).is_empty()
    }

    /// The number of a language.
    pub(crate) fn ix(&self, tag: &str) -> Option<LanguageIx> {
        self.languages
            .iter()
            .position(|language| language.tag == tag)
    }
}

/// Every phrase of the words, longest first at each place: (first word, words, key).
fn phrases(words: &[Word]) -> impl Iterator<Item = (usize, usize, String)> {
    (0..words.len()).flat_map(move |at| {
        (1..=LONGEST_SIGNAL.min(words.len() - at))
            .rev()
            .map(move |n| (at, n, key(&words[at..at + n])))
    })
}

/// What a phrase of several words begins with.
fn beginnings(key: &str) -> impl Iterator<Item = String> + '_ {
    key.match_indices(' ').map(|(at, _)| key[..at].to_owned())
}

/// Words as a key of the lexicon.
pub(crate) fn key(words: &[Word]) -> String {
    let mut key = String::new();
    for word in words {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&word.key);
    }
    key
}

fn key_of(phrase: &str) -> String {
    key(&clean::words(phrase, 0..phrase.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_lexicon() {
        for file in FILES.files() {
            let text = file.contents_utf8().expect("UTF-8");
            if let Err(error) = toml::from_str::<File>(text) {
                panic!("{}: {error}", file.path().display());
            }
        }
        assert_eq!(Lexicon::embedded().languages.len(), FILES.files().count());
    }

    #[test]
    fn no_signal_is_longer_than_the_matcher_looks() {
        for key in Lexicon::embedded().signals.values().flatten() {
            assert!(key.split(' ').count() <= LONGEST_SIGNAL + 1, "{key}");
        }
    }

    #[test]
    fn the_language_of_a_sentence_is_told_by_its_small_words() {
        let lexicon = Lexicon::embedded();
        for (tag, text) in [
            (
                "nl",
                "Wij vragen de volgende toestemmingen voor het plannen van een vergadering",
            ),
            (
                "de",
                "Wir benötigen die folgenden Berechtigungen für das Planen einer Besprechung",
            ),
            (
                "en",
                "We ask for the following permissions to plan a meeting",
            ),
            (
                "fr",
                "Nous demandons les autorisations suivantes pour planifier une réunion",
            ),
            (
                "es",
                "Solicitamos los siguientes permisos para programar una reunión",
            ),
            (
                "it",
                "Chiediamo le seguenti autorizzazioni per pianificare una riunione",
            ),
            (
                "pt",
                "Pedimos as seguintes permissões para agendar uma reunião com você",
            ),
            (
                "sv",
                "Vi begär följande behörigheter för att planera ett möte",
            ),
            (
                "da",
                "Vi beder om følgende tilladelser for at planlægge et møde",
            ),
        ] {
            let words = clean::words(text, 0..text.len());
            let ix = lexicon.guess(&words).expect(text);
            assert_eq!(lexicon.languages[ix].tag, tag, "{text}");
        }
    }
}
