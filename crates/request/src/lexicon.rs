//! The words of articles, one file a language in lexicon/: verbs, nouns, extents, kinds.
//!
//! A language is added by adding a file. Nothing here knows a permission: the nouns are
//! atoms (`calendar`, `mailbox setting`) that the vocabulary finds permissions by.

use crate::clean::{self, Word};
use include_dir::{Dir, include_dir};
use scopeglass_domain::Kind;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet as StdSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lexicon");

/// The lexicon's own words are the only keys, so that nobody can choose them to collide, and
/// a text asks for them hundreds of thousands of times.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let part = chunk.try_into().map_or(0, u64::from_le_bytes);
            self.mix(part);
        }
        let mut last = [0; 8];
        let rest = chunks.remainder();
        last[..rest.len()].copy_from_slice(rest);
        self.mix(u64::from_le_bytes(last) ^ (rest.len() as u64) << 56);
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}

impl Quick {
    fn mix(&mut self, part: u64) {
        self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

type HashMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Quick>>;
type HashSet<K> = StdSet<K, BuildHasherDefault<Quick>>;

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
    /// Letters or words that only this language writes; they tell it and nothing more.
    #[serde(default)]
    telling: String,
    /// Endings by which words of this language are inflected, the longest first.
    #[serde(default)]
    endings: String,
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
    #[serde(default)]
    declines: Vec<String>,
    #[serde(default)]
    declined: Vec<String>,
    #[serde(default)]
    elliptic: Vec<String>,
    #[serde(default)]
    earlier: Vec<String>,
    #[serde(default)]
    above: Vec<String>,
    #[serde(default)]
    determiner: Vec<String>,
    #[serde(default)]
    same: Vec<String>,
    #[serde(default)]
    instead: Vec<String>,
    /// The same where it follows what is given up.
    #[serde(default)]
    instead_last: Vec<String>,
    #[serde(default)]
    back: Vec<String>,
    #[serde(default)]
    refusal: Vec<String>,
    #[serde(default)]
    signed: Vec<String>,
    #[serde(default)]
    nobody: Vec<String>,
    #[serde(default)]
    again: Vec<String>,
    #[serde(default)]
    menu: Vec<String>,
    #[serde(default)]
    behalf: Vec<String>,
    /// The same where it follows whom it is about.
    #[serde(default)]
    behalf_last: Vec<String>,
}

/// One language's tag and the words that are told apart by language.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    finite: HashSet<String>,
    endings: Vec<String>,
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
    signals: HashMap<String, Vec<Signal>>,
    /// What longer signals begin with.
    signal_beginnings: HashSet<String>,
    /// Small words, with a bit for each language that has them.
    stops: HashMap<String, u32>,
    /// What tells a language, with a bit for each.
    telling: HashMap<String, u32>,
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
    /// Says that what follows is not asked for: "we do not request".
    Declines,
    /// Says that what stands before is not asked for: "is no longer needed".
    Declined,
    /// "On behalf of".
    Behalf,
    /// The same where it follows whom it is about.
    BehalfLast,
    /// "Signed in", "session".
    Signed,
    /// "Without", "nobody": tells an application where "signed in" follows.
    Nobody,
    /// "Once more", "anew".
    Again,
    /// Stands in the menu of every page: "sign in".
    Menu,
    /// Declines where nothing follows it: "we do not."
    Elliptic,
    /// Begins a sentence about the past: "earlier", "formerly".
    Earlier,
    /// "All of the above": what stood before is spoken of.
    Above,
    /// "No" right before a name.
    Determiner,
    /// "The same goes for": what was said before is said again.
    Same,
    /// "Instead of": what stands before is asked for, what follows is not.
    Instead,
    /// The same where it follows what is given up.
    InsteadLast,
    /// Answers a question with no.
    Refusal,
    /// Points back to what was named: "this permission", "it".
    Back,
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
            phrases: HashMap::default(),
            beginnings: HashSet::default(),
            kind_beginnings: HashSet::default(),
            kinds: HashMap::default(),
            segments: HashMap::default(),
            signals: HashMap::default(),
            signal_beginnings: HashSet::default(),
            stops: HashMap::default(),
            telling: HashMap::default(),
        }
    }

    fn add(&mut self, tag: &'static str, file: File) {
        let ix = self.languages.len();
        let folded = |words: &str| {
            words
                .split_whitespace()
                .map(clean::fold)
                .collect::<Vec<_>>()
        };
        for word in file.stop.split_whitespace() {
            *self.stops.entry(key_of(word)).or_default() |= 1 << ix;
        }
        for word in file.telling.split_whitespace() {
            *self.telling.entry(key_of(word)).or_default() |= 1 << ix;
        }
        self.languages.push(Language {
            tag,
            finite: folded(&file.finite).into_iter().collect(),
            endings: folded(&file.endings),
        });
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
            (Signal::Declines, signals.declines),
            (Signal::Declined, signals.declined),
            (Signal::Elliptic, signals.elliptic),
            (Signal::Earlier, signals.earlier),
            (Signal::Above, signals.above),
            (Signal::Determiner, signals.determiner),
            (Signal::Same, signals.same),
            (Signal::Instead, signals.instead),
            (Signal::InsteadLast, signals.instead_last),
            (Signal::Back, signals.back),
            (Signal::Refusal, signals.refusal),
            (Signal::Menu, signals.menu),
            (Signal::Signed, signals.signed),
            (Signal::Again, signals.again),
            (Signal::Nobody, signals.nobody),
            (Signal::Behalf, signals.behalf),
            (Signal::Behalf, signals.behalf_last.clone()),
            (Signal::BehalfLast, signals.behalf_last),
        ] {
            let keys = words.iter().map(|word| key_of(word));
            for key in keys.filter(|key| !key.is_empty()) {
                self.signal_beginnings.extend(beginnings(&key));
                self.signals.entry(key).or_default().push(signal);
            }
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
            .get(key)
            .is_some_and(|signals| signals.contains(&signal))
    }

    /// The longest phrase at a word that carries one of the signals: its words and which.
    pub(crate) fn signal_at(
        &self,
        words: &[Word],
        at: usize,
        wanted: &[Signal],
    ) -> Option<(usize, Signal)> {
        let mut longest = None;
        grow(words, at, |n, key| {
            let of = self.signals.get(key).map_or(&[][..], Vec::as_slice);
            if let Some(signal) = wanted.iter().find(|signal| of.contains(signal)) {
                longest = Some((n, *signal));
            }
            self.signal_beginnings.contains(key)
        });
        longest
    }

    /// Whether these words say "on behalf of" behind whom they speak of.
    pub(crate) fn is_last(&self, words: &[Word], at: usize, n: usize) -> bool {
        self.is(Signal::BehalfLast, &key(&words[at..at + n]))
    }

    /// The first place where words carry the signal, as (first word, words).
    pub(crate) fn find(&self, signal: Signal, words: &[Word]) -> Option<(usize, usize)> {
        (0..words.len()).find_map(|at| Some((at, self.signal_at(words, at, &[signal])?.0)))
    }

    /// The last place where words carry the signal, as (first word, words).
    pub(crate) fn find_last(&self, signal: Signal, words: &[Word]) -> Option<(usize, usize)> {
        let mut last = None;
        let mut at = 0;
        while at < words.len() {
            match self.signal_at(words, at, &[signal]) {
                Some((n, _)) => {
                    last = Some((at, n));
                    at += n;
                }
                None => at += 1,
            }
        }
        last
    }

    /// The language that most words are of, if it leads clearly: small words tell most, the
    /// verbs and nouns of titles a little.
    pub(crate) fn guess(&self, words: &[Word]) -> Option<LanguageIx> {
        let mut counts = vec![0usize; self.languages.len()];
        for word in words.iter().take(20_000) {
            let bits = |of: &HashMap<String, u32>| of.get(&word.key).copied().unwrap_or(0);
            let (stops, telling) = (bits(&self.stops), bits(&self.telling));
            if stops | telling > 0 {
                for (ix, count) in counts.iter_mut().enumerate() {
                    *count += 2 * (stops >> ix & 1) as usize + 4 * (telling >> ix & 1) as usize;
                }
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
        self.stops.get(key).is_some_and(|bits| bits >> ix & 1 == 1)
    }

    /// The beginnings of a word that are left when an ending of the language is taken away.
    pub(crate) fn stems<'a>(
        &'a self,
        ix: LanguageIx,
        word: &'a str,
    ) -> impl Iterator<Item = &'a str> + use<'a> {
        let endings = self.languages.get(ix).map_or(&[][..], |of| &of.endings);
        endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending.as_str()))
            .filter(|stem| stem.chars().count() >= 3)
    }

    /// Whether descriptions in that language begin with this verb.
    pub(crate) fn is_finite(&self, ix: LanguageIx, key: &str) -> bool {
        self.languages
            .get(ix)
            .is_some_and(|language| language.finite.contains(key))
    }

    /// Whether a word is a small word, a word about permissions or about asking.
    pub(crate) fn is_small(&self, key: &str) -> bool {
        self.stops.contains_key(key)
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

/// Hands the phrases that begin at a word to `look`, from one word on, as long as it wants
/// a longer one. Most words begin no phrase: for those nothing is copied.
pub(crate) fn grow(words: &[Word], at: usize, mut look: impl FnMut(usize, &str) -> bool) {
    let Some(first) = words.get(at) else {
        return;
    };
    if !look(1, &first.key) {
        return;
    }
    let mut key = first.key.clone();
    for (n, word) in words[at + 1..].iter().enumerate() {
        key.push(' ');
        key.push_str(&word.key);
        if !look(n + 2, &key) {
            return;
        }
    }
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
