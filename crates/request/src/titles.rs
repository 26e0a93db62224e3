//! Titles such as "Read contacts in all mailboxes", in any language of the lexicon:
//! read as a verb, a subject and an extent, and looked up in the catalogue.

use crate::clean::Word;
use crate::lexicon::{Act, Cue, LanguageIx, Lexeme, Lexicon, key};
use crate::vocabulary::{Entry, Tail, Vocabulary};
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
    One { name: &'static PermissionName, kind: Option<Kind>, confidence: u8 },
    /// Several permissions fit.
    Several(Vec<&'static PermissionName>),
    /// It reads like a title, and no permission fits; these come near.
    None(Vec<&'static PermissionName>),
}

/// The words of a line sorted into what they say.
#[derive(Debug, Default)]
struct Reading {
    acts: BTreeSet<Act>,
    nouns: BTreeSet<String>,
    cues: BTreeSet<Cue>,
    vague: bool,
    keep_fill: bool,
    unknown: usize,
    /// The first or last word is a verb, as titles begin or end.
    verb_at_edge: bool,
    /// It begins with "reads" or "shows", as descriptions do.
    finite: bool,
    /// It holds a pronoun or an auxiliary, as sentences do.
    prose: bool,
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
    if words.len() > LONGEST_TITLE || words.is_empty() {
        return None;
    }
    let table = Table::of(words, lexicon, vocabulary);
    let english = lexicon.ix("en");
    let (ix, reading) = table
        .languages
        .iter()
        .map(|ix| (*ix, table.reading(*ix, Some(*ix) == english)))
        .filter(|(_, reading)| !reading.acts.is_empty())
        .min_by_key(|(ix, reading)| {
            (reading.unknown, Some(*ix) != main, Some(*ix) != english, *ix)
        })?;
    let whole = reading.unknown == 0;
    let meaning = if whole {
        resolve(&reading, vocabulary)?
    } else {
        let says_more = reading.unknown <= 3 && words.len() <= 9;
        let told = reading.finite || reading.prose;
        if !reading.verb_at_edge || !says_more || told || reading.acts.contains(&Act::Keep) {
            return None;
        }
        Meaning::None(near(&reading, vocabulary))
    };
    Some(Title { meaning, english: Some(ix) == english, whole })
}

/// Every phrase of a line with its meanings, looked up once for all languages.
struct Table<'a> {
    words: &'a [Word],
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
    /// For each word, the phrases that start there: words and meanings, longest first.
    phrases: Vec<Vec<(usize, &'a [(LanguageIx, Lexeme)])>>,
    languages: BTreeSet<LanguageIx>,
}

impl<'a> Table<'a> {
    fn of(words: &'a [Word], lexicon: &'a Lexicon, vocabulary: &'a Vocabulary) -> Self {
        let mut phrases = Vec::with_capacity(words.len());
        let mut languages = BTreeSet::new();
        for at in 0..words.len() {
            let mut starting = Vec::new();
            for n in 1..=words.len() - at {
                let key = key(&words[at..at + n]);
                let meanings = lexicon.meanings(&key);
                if !meanings.is_empty() {
                    let verbs = meanings.iter().filter(|(_, m)| matches!(m, Lexeme::Verb(_)));
                    languages.extend(verbs.map(|(ix, _)| *ix));
                    starting.insert(0, (n, meanings));
                }
                if !lexicon.goes_on(&key) {
                    break;
                }
            }
            phrases.push(starting);
        }
        Self { words, lexicon, vocabulary, phrases, languages }
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
            let is_verb = lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Verb(_)));
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
            let mut own: Vec<&Lexeme> =
                meanings.iter().filter(|(of, _)| *of == ix).map(|(_, lexeme)| lexeme).collect();
            own.sort_by_key(|lexeme| rank(lexeme));
            if let Some(first) = own.first() {
                return (*n, vec![(*first).clone()]);
            }
        }
        let word = &self.words[at].key;
        let lexemes = self.borrowed(word, english).or_else(|| self.compound(word, ix));
        (1, lexemes.unwrap_or_default())
    }

    /// Product words and the nouns of names are understood in every language.
    fn borrowed(&self, word: &str, english: bool) -> Option<Vec<Lexeme>> {
        if word.bytes().all(|b| b.is_ascii_digit()) {
            return Some(vec![Lexeme::Glue]);
        }
        let known = self.vocabulary.atom(word).map(|atom| vec![Lexeme::Noun(atom)]);
        known.filter(|_| english || word.len() > 3)
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
                left.strip_suffix(link).filter(|stem| stem.len() > 2).and_then(parts)
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

    fn says(&self, cue: Cue) -> bool {
        self.cues.contains(&cue)
    }

    fn does(&self, act: Act) -> bool {
        self.acts.contains(&act)
    }

    fn about(&self, nouns: &[&str]) -> bool {
        self.nouns.len() == nouns.len() && nouns.iter().all(|noun| self.nouns.contains(*noun))
    }

    fn changes(&self) -> bool {
        self.acts.iter().any(|act| {
            matches!(act, Act::Write | Act::Create | Act::Delete | Act::Manage | Act::FullControl)
        })
    }

    /// "All users in your organisation": the possessive belongs to the organisation.
    fn says_yours(&self) -> bool {
        self.says(Cue::Yours) && !self.nouns.contains("organization")
    }

    fn says_all(&self) -> bool {
        self.says(Cue::All) || self.says(Cue::Mailboxes) || self.says(Cue::AnyUser)
    }

    fn says_one_person(&self) -> bool {
        self.says_yours() || self.says(Cue::Person) || self.says(Cue::Reachable)
    }
}

fn resolve(reading: &Reading, vocabulary: &Vocabulary) -> Option<Meaning> {
    if let Some(name) = special(reading) {
        let name = vocabulary.named(name)?;
        return Some(Meaning::One { name, kind: None, confidence: 92 });
    }
    if reading.does(Act::Keep) || reading.keep_fill {
        return None;
    }
    if let Some(meaning) = people(reading, vocabulary) {
        return Some(meaning);
    }
    if reading.nouns.is_empty() {
        return None;
    }
    let entries = about(reading, vocabulary);
    if entries.is_empty() {
        return Some(Meaning::None(near(reading, vocabulary)));
    }
    Some(choose(reading, &entries))
}

/// The scopes of OpenID Connect and their neighbours, whose titles name no data.
fn special(reading: &Reading) -> Option<&'static str> {
    let keeps = reading.does(Act::Keep) && reading.does(Act::Access);
    if keeps && (reading.vague || reading.keep_fill) && reading.nouns.is_empty() {
        return Some("offline_access");
    }
    let profile = reading.nouns.contains("profile") || reading.about(&["user"]);
    if reading.does(Act::SignIn) {
        if reading.does(Act::Read) && profile {
            return Some("User.Read");
        }
        let only = reading.acts.len() == 1 && !profile;
        let nobody = reading.nouns.is_empty() || reading.about(&["user"]);
        return (only || nobody && reading.acts.len() == 1).then_some("openid");
    }
    let reads = reading.does(Act::Read) && reading.acts.len() == 1;
    if !reads || reading.says(Cue::All) {
        return None;
    }
    let mut nouns = reading.nouns.clone();
    nouns.remove("user");
    nouns.remove("many");
    if nouns.len() == 2 && nouns.contains("email") && nouns.contains("address") {
        return Some("email");
    }
    let basic = reading.says(Cue::Basic) && !reading.says(Cue::Full);
    (basic && (nouns.contains("profile") || nouns.is_empty() && reading.nouns.contains("user")))
        .then_some("profile")
}

/// People's profiles: which permission is meant hangs on "all", "basic" and "your".
fn people(reading: &Reading, vocabulary: &Vocabulary) -> Option<Meaning> {
    let own = ["profile", "user", "many"];
    if reading.nouns.is_empty() || !reading.nouns.iter().all(|noun| own.contains(&noun.as_str())) {
        return None;
    }
    let profile = reading.nouns.contains("profile");
    let many = reading.nouns.contains("many");
    let writes = reading.does(Act::Write) || reading.does(Act::FullAccess);
    let reads = reading.does(Act::Read) && reading.acts.iter().all(|act| {
        matches!(act, Act::Read | Act::Write | Act::Access)
    });
    if !reads && !writes {
        let named = ["User.Read.All", "User.ReadWrite.All"];
        return Some(Meaning::None(named.iter().filter_map(|name| vocabulary.named(name)).collect()));
    }
    let (names, confidence): (&[&str], u8) = match (writes, reading.says(Cue::All)) {
        (true, true) => (&["User.ReadWrite.All"], 90),
        (true, false) if profile && !many => (&["User.ReadWrite"], 85),
        (true, false) => (&["User.ReadWrite.All", "User.ReadWrite"], 0),
        (false, true) if reading.says(Cue::Basic) => (&["User.ReadBasic.All"], 92),
        (false, true) => (&["User.Read.All"], if profile { 92 } else { 80 }),
        (false, false) if profile && !many && !reading.says(Cue::Full) => (&["User.Read"], 80),
        (false, false) => (&["User.Read.All", "User.ReadBasic.All", "User.Read"], 0),
    };
    let mut found: Vec<_> = names.iter().filter_map(|name| vocabulary.named(name)).collect();
    if confidence == 0 {
        return Some(Meaning::Several(found));
    }
    Some(Meaning::One { name: found.pop()?, kind: None, confidence })
}

/// The permissions whose subject the nouns are, words of possession left out if need be.
fn about<'a>(reading: &Reading, vocabulary: &'a Vocabulary) -> Vec<&'a Entry> {
    let mut nouns = reading.nouns.clone();
    nouns.remove("many");
    for owner in ["", "user", "organization", "user organization"] {
        let mut bare = nouns.clone();
        owner.split(' ').for_each(|owner| {
            bare.remove(owner);
        });
        let found: Vec<_> = vocabulary.about(&bare).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn choose(reading: &Reading, entries: &[&Entry]) -> Meaning {
    for (action, sure) in actions(reading) {
        let of_action: Vec<&Entry> =
            entries.iter().copied().filter(|entry| entry.action == *action).collect();
        if let Some((entry, clear)) = extent(reading, &of_action) {
            let confidence = match (sure, clear) {
                (true, true) => 92,
                (true, false) => 75,
                (false, true) => 70,
                (false, false) => 60,
            };
            return Meaning::One { name: entry.name(), kind: kind(reading, entry), confidence };
        }
    }
    let mut likely = entries.to_vec();
    likely.sort_by_key(|entry| {
        (reading.changes() != (entry.action == "ReadWrite"), entry.tail == Tail::Shared)
    });
    let named: Vec<_> = likely.iter().map(|entry| entry.name()).take(5).collect();
    if reading.acts.iter().all(|act| *act == Act::Access) {
        return Meaning::Several(named);
    }
    Meaning::None(named)
}

/// The second parts of names that the verbs can stand for, the likeliest first; whether
/// the verbs say exactly that.
fn actions(reading: &Reading) -> &'static [(&'static str, bool)] {
    let does = |act| reading.does(act);
    let changes = does(Act::Write) || does(Act::Create) || does(Act::Delete);
    if does(Act::Send) {
        return &[("Send", true)];
    }
    if does(Act::FullControl) {
        return &[("FullControl", true), ("ReadWrite", false)];
    }
    if does(Act::FullAccess) || (does(Act::Read) && changes) {
        return &[("ReadWrite", true)];
    }
    if does(Act::Manage) {
        return &[("Manage", true)];
    }
    if does(Act::Read) && reading.says(Cue::Basic) {
        return &[("ReadBasic", true)];
    }
    if does(Act::Read) {
        return &[("Read", true)];
    }
    if does(Act::Write) {
        return &[("Write", true), ("ReadWrite", false)];
    }
    if does(Act::Create) {
        return &[("Create", true)];
    }
    if does(Act::Delete) {
        return &[("Delete", true)];
    }
    if does(Act::Access) && reading.says(Cue::Chosen) {
        return &[("Selected", true), ("SelectedOperations", true)];
    }
    &[]
}

/// The permission whose last part the extent fits, and whether nothing else would.
fn extent<'a>(reading: &Reading, entries: &[&'a Entry]) -> Option<(&'a Entry, bool)> {
    let with = |tail: Tail| entries.iter().copied().find(|entry| entry.tail == tail);
    let certain = |entry: &'a Entry| (entry, true);
    if reading.says(Cue::Shared) {
        return with(Tail::Shared).map(certain);
    }
    if reading.says(Cue::Chosen) {
        return with(Tail::Selected).or(with(Tail::Own)).map(certain);
    }
    if reading.says(Cue::OwnApp) {
        return with(Tail::OwnedBy).map(certain);
    }
    if reading.says(Cue::Installed) {
        return with(Tail::Installed).map(certain);
    }
    let (own, all) = (with(Tail::Own), with(Tail::All));
    let wide = reading.says_all() && !reading.says_yours();
    let found = match (own, all) {
        (Some(_), Some(all)) if wide => (all, true),
        (Some(own), Some(_)) => {
            let told = reading.says_one_person() || reading.nouns.contains("user");
            (own, told)
        }
        (Some(own), None) => {
            let beyond = wide && !own.has(Kind::Application) && !reading.says(Cue::Reachable);
            if beyond {
                return None;
            }
            (own, true)
        }
        (None, Some(all)) => (all, true),
        (None, None) => (with(Tail::Other)?, entries.len() == 1),
    };
    Some(found)
}

/// The kind, where only one kind's title is worded so.
fn kind(reading: &Reading, entry: &Entry) -> Option<Kind> {
    if !(entry.has(Kind::Delegated) && entry.has(Kind::Application)) {
        return None;
    }
    if entry.tail == Tail::Own {
        if reading.says_all() && !reading.says_yours() {
            return Some(Kind::Application);
        }
        let person = reading.says_one_person() || reading.nouns.contains("user");
        return person.then_some(Kind::Delegated);
    }
    if reading.says(Cue::Reachable) {
        return Some(Kind::Delegated);
    }
    if reading.says(Cue::Mailboxes) || reading.says(Cue::AnyUser) {
        return Some(Kind::Application);
    }
    let files_of_all_sites = reading.nouns.contains("file") && reading.nouns.contains("site");
    (files_of_all_sites && reading.says(Cue::All)).then_some(Kind::Application)
}

/// Permissions that share a noun with the title, those of the same action first.
fn near(reading: &Reading, vocabulary: &Vocabulary) -> Vec<&'static PermissionName> {
    let wanted: Vec<&str> = actions(reading).iter().map(|(action, _)| *action).collect();
    let mut names = Vec::new();
    for noun in reading.nouns.iter().filter(|noun| *noun != "many") {
        let alone = BTreeSet::from([noun.clone()]);
        let mut entries: Vec<_> = vocabulary.about(&alone).collect();
        entries.sort_by_key(|entry| {
            let changes = reading.changes() && entry.action == "ReadWrite";
            !(wanted.contains(&entry.action.as_str()) || changes)
        });
        names.extend(entries.into_iter().map(Entry::name));
    }
    names.truncate(5);
    names
}
