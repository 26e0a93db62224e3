//! Names whose words a machine translated: "Kalender.Lesen", "Katalog.Read.Alla".

use crate::chunks::Chunk;
use crate::clean::{self, Word, fold, words};
use crate::lexicon::{Act, Cue, Lexeme, Lexicon, key};
use crate::names::{Mention, What};
use crate::scripts::is_wordless;
use crate::vocabulary::{Entry, Vocabulary, atoms, camel_words};
use scopeglass_domain::{RecognisedBy, UnrecognisedWhy};
use std::collections::BTreeSet;
use std::ops::Range;

/// Longest verb within a name, in words.
const LONGEST_VERB: usize = 8;

/// A translated name that is one word.
pub(crate) fn whole(
    word: &str,
    lexicon: &Lexicon,
    vocabulary: &'static Vocabulary,
) -> Option<What> {
    if let Some(name) = lexicon.segments.get(&fold(word).replace('\'', ""))
        && (word.contains(['_', '-']) || (name == "offline_access" && word.contains(is_wordless)))
    {
        return Some(named(vocabulary.named(name)?, 90));
    }
    let mut parts = word.split('.');
    let (head, act) = (parts.next()?, parts.next()?);
    let tail: Vec<&str> = parts.collect();
    if tail.len() > 1 || head.is_empty() || act.is_empty() {
        return None;
    }
    compose(head, act, tail.first().copied(), lexicon, vocabulary)
}

/// The part of a piece that a translated name takes where words are not parted by spaces:
/// "需要用户.读取权限" holds "用户.读取".
pub(crate) fn within(text: &str, piece: &Range<usize>, lexicon: &Lexicon) -> Option<Range<usize>> {
    let word = &text[piece.clone()];
    if !word.contains(is_wordless) {
        return None;
    }
    let all = words(text, piece.clone());
    if let Some(mark) = word.find(['_', '-']) {
        return joined(text, piece.start + mark, &all, lexicon);
    }
    let dot = piece.start + word.find('.')?;
    let last_dot = piece.start + word.rfind('.')?;
    let before = all.partition_point(|word| word.at.end <= dot);
    let from = (0..before).find(|from| {
        let meanings = lexicon.meanings(&key(&all[*from..before]));
        meanings.iter().any(|(_, m)| matches!(m, Lexeme::Noun(_)))
    });
    let start = match from {
        Some(from) => all[from].at.start,
        None => piece.start,
    };
    let behind = all.partition_point(|word| word.at.start <= last_dot);
    let is_last = |end: &usize| {
        let part = &text[last_dot + 1..all[*end - 1].at.end];
        lexicon.segments.contains_key(&fold(part)) || verbs_of(part, lexicon).is_some()
    };
    let end = (behind + 1..=all.len()).rev().find(is_last);
    let end = end.map_or(piece.end, |end| all[end - 1].at.end);
    (start < dot && end > last_dot).then_some(start..end)
}

/// "オフライン_アクセスを": the name around a mark that joins its words.
fn joined(text: &str, mark: usize, all: &[Word], lexicon: &Lexicon) -> Option<Range<usize>> {
    let before = all.partition_point(|word| word.at.end <= mark);
    let starts = all[before.saturating_sub(12)..before].iter();
    let ends = all[before..all.len().min(before + 12)].iter().rev();
    for start in starts.map(|word| word.at.start) {
        for end in ends.clone().map(|word| word.at.end) {
            if end > mark && lexicon.segments.contains_key(&fold(&text[start..end])) {
                return Some(start..end);
            }
        }
    }
    None
}

/// The place of a name whose first part takes several words: "Grup üyeleri.Oku".
fn with_words_before(text: &str, piece: &Range<usize>, lexicon: &Lexicon) -> Range<usize> {
    let line = text[..piece.start].rfind('\n').map_or(0, |end| end + 1);
    let from = clean::floor(text, piece.start.saturating_sub(60)).max(line);
    let dot = piece.start + text[piece.clone()].find('.').unwrap_or(0);
    let before = words(text, from..dot);
    let own = before.partition_point(|word| word.at.end <= piece.start);
    let is_noun = |from: &usize| {
        let apart = text[before[*from].at.start..piece.start]
            .contains(|c: char| !(c.is_alphanumeric() || c == ' '));
        let meanings = lexicon.meanings(&key(&before[*from..]));
        !apart && meanings.iter().any(|(_, m)| matches!(m, Lexeme::Noun(_)))
    };
    let start = (own.saturating_sub(4)..own).find(is_noun);
    start.map_or(piece.clone(), |start| before[start].at.start..piece.end)
}

/// A translated name that takes several words: "Kalendrar.Skriv in", "Posta kutusu.Oku".
pub(crate) fn spaced(
    text: &str,
    piece: &Range<usize>,
    chunks: &[Chunk],
    at: usize,
    lexicon: &Lexicon,
    vocabulary: &'static Vocabulary,
) -> Option<Mention> {
    let (short, act) = text[piece.clone()].split_once('.')?;
    if act.is_empty() || !act.starts_with(char::is_alphabetic) {
        return None;
    }
    let act_start = piece.start + short.len() + 1;
    let whole = with_words_before(text, piece, lexicon);
    let head = &text[whole.start..act_start - 1];
    for last in (at + 1..(at + 4).min(chunks.len())).rev() {
        let end = text[..chunks[last].at.end]
            .trim_end_matches(|c: char| !c.is_alphanumeric())
            .len();
        if act.contains('.')
            || end <= piece.end
            || text[piece.end..end].contains(['\n', '\t', '|', ',', '(', ':'])
        {
            continue;
        }
        let (act, tail) = match text[piece.end..end].rsplit_once('.') {
            Some((_, tail)) => (&text[act_start..end - tail.len() - 1], Some(tail)),
            None => (&text[act_start..end], None),
        };
        let phrase = words(act, 0..act.len());
        let is_phrase = lexicon
            .meanings(&key(&phrase))
            .iter()
            .any(|(_, lexeme)| matches!(lexeme, Lexeme::Verb(_)));
        let pair = phrase.len() == 3
            && verbs(&phrase[0].key, lexicon).is_some()
            && is_glue(&phrase[1].key, lexicon)
            && verbs(&phrase[2].key, lexicon).is_some();
        if is_phrase || pair {
            let what = compose(head, act, tail, lexicon, vocabulary)?;
            return Some(Mention {
                at: whole.start..end,
                what,
            });
        }
    }
    if whole == *piece {
        return None;
    }
    let (act, tail) = match act.split_once('.') {
        Some((act, tail)) => (act, Some(tail)),
        None => (act, None),
    };
    let what = compose(head, act, tail, lexicon, vocabulary)?;
    Some(Mention { at: whole, what })
}

fn compose(
    head: &str,
    act: &str,
    tail: Option<&str>,
    lexicon: &Lexicon,
    vocabulary: &'static Vocabulary,
) -> Option<What> {
    let (actions, act_translated) = actions(act, lexicon, vocabulary)?;
    let (tail, tail_translated) = match tail {
        None => (None, false),
        Some(tail) => last_part(tail, lexicon, vocabulary)?,
    };
    let mut sure = true;
    for (number, action) in actions.iter().enumerate() {
        sure &= number == 0;
        let (entries, head_translated) = subjects(head, lexicon, vocabulary);
        if !(head_translated || act_translated || tail_translated) {
            return None;
        }
        let fits = |entries: Vec<&'static Entry>| -> Vec<_> {
            let fits = |entry: &&Entry| entry.action == *action && has_tail(entry, tail.as_deref());
            entries.into_iter().filter(fits).map(Entry::name).collect()
        };
        let mut fitting = fits(entries);
        // "File" is Italian as well as English.
        if fitting.is_empty() && !head_translated {
            fitting = fits(translated_subjects(head, lexicon, vocabulary));
        }
        fitting.dedup();
        match fitting.len() {
            0 => {}
            1 => return Some(named(fitting[0], if sure { 88 } else { 60 })),
            _ => {
                let why = UnrecognisedWhy::Ambiguous;
                return Some(What::Unknown {
                    why,
                    candidates: fitting,
                });
            }
        }
    }
    let (entries, _) = subjects(head, lexicon, vocabulary);
    let candidates: Vec<_> = entries.into_iter().map(Entry::name).take(5).collect();
    let why = UnrecognisedWhy::UnknownName;
    (!candidates.is_empty()).then_some(What::Unknown { why, candidates })
}

fn named(name: &'static scopeglass_domain::PermissionName, confidence: u8) -> What {
    What::Named {
        name,
        method: RecognisedBy::TranslatedName,
        confidence,
        kind: None,
    }
}

fn has_tail(entry: &Entry, tail: Option<&str>) -> bool {
    entry.name().as_str().split('.').nth(2) == tail
}

/// The permissions of a name's first part, and whether it was translated.
fn subjects<'a>(
    head: &str,
    lexicon: &Lexicon,
    vocabulary: &'a Vocabulary,
) -> (Vec<&'a Entry>, bool) {
    let of_head = |head: &str| -> Vec<&'a Entry> {
        let begins = |entry: &&Entry| {
            let name = entry.name().as_str();
            name.split('.')
                .next()
                .is_some_and(|own| own.eq_ignore_ascii_case(head))
        };
        vocabulary.entries.iter().filter(begins).collect()
    };
    let own = of_head(head);
    if !own.is_empty() {
        return (own, false);
    }
    if let Some(english) = lexicon.segments.get(&fold(head).replace('\'', "")) {
        let own = of_head(english);
        if !own.is_empty() {
            return (own, true);
        }
    }
    (translated_subjects(head, lexicon, vocabulary), true)
}

/// The permissions whose subject a translated first part names.
fn translated_subjects<'a>(
    head: &str,
    lexicon: &Lexicon,
    vocabulary: &'a Vocabulary,
) -> Vec<&'a Entry> {
    for nouns in nouns(head, lexicon) {
        let mut found: Vec<_> = vocabulary.about(&nouns).collect();
        // A profile's permissions are User's; its bare noun belongs to nobody else.
        found.retain(|entry| !entry.name().as_str().starts_with("Files") || nouns.contains("file"));
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn nouns(head: &str, lexicon: &Lexicon) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    let whole = key(&words(head, 0..head.len()));
    let split: String = camel_split(head);
    let parted = key(&words(&split, 0..split.len()));
    let stems = (0..lexicon.languages.len()).flat_map(|ix| lexicon.stems(ix, &whole));
    let candidates = [whole.as_str(), parted.as_str()].into_iter().chain(stems);
    for candidate in candidates {
        for (_, lexeme) in lexicon.meanings(candidate) {
            if let Lexeme::Noun(nouns) = lexeme {
                let mut nouns = atoms(nouns);
                nouns.remove("many");
                found.push(nouns);
            }
        }
    }
    found
}

fn camel_split(head: &str) -> String {
    let mut split = String::new();
    for c in head.chars() {
        if c.is_uppercase() && !split.is_empty() {
            split.push(' ');
        }
        split.push(c);
    }
    split
}

/// The English second parts that a translated one may stand for, the likeliest first.
fn actions(
    act: &str,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> Option<(Vec<&'static str>, bool)> {
    const ENGLISH: &[&str] = &[
        "Read",
        "ReadWrite",
        "ReadBasic",
        "Send",
        "Manage",
        "Create",
        "Selected",
    ];
    // "Sites.Selected" has no verb.
    if lexicon
        .segments
        .get(&fold(act))
        .is_some_and(|part| part == "Selected")
    {
        return Some((vec!["Selected"], true));
    }
    if vocabulary.parts.contains(&act.to_ascii_lowercase()) {
        let own = ENGLISH.iter().find(|own| own.eq_ignore_ascii_case(act))?;
        return Some((vec![own], false));
    }
    let (acts, basic) = verbs_of(act, lexicon)?;
    let does = |act| acts.contains(&act);
    let actions = if does(Act::Read) && does(Act::Write) || does(Act::FullAccess) {
        vec!["ReadWrite"]
    } else if does(Act::Send) {
        vec!["Send"]
    } else if does(Act::Read) && basic {
        vec!["ReadBasic"]
    } else if does(Act::Read) {
        vec!["Read"]
    } else if does(Act::Write) {
        vec!["Write", "ReadWrite"]
    } else if does(Act::FullControl) {
        vec!["FullControl"]
    } else if does(Act::Manage) {
        vec!["Manage", "ReadWrite"]
    } else if does(Act::Create) {
        vec!["Create"]
    } else {
        return None;
    };
    Some((actions, true))
}

/// The verbs in "LesenSchreiben", "Lesen und Schreiben", "读取写入" or "Skriv in", and
/// whether they are said to reach a limited set of fields.
fn verbs_of(act: &str, lexicon: &Lexicon) -> Option<(BTreeSet<Act>, bool)> {
    let whole = words(act, 0..act.len());
    if let Some(acts) = verbs(&key(&whole), lexicon) {
        return Some((acts, false));
    }
    let split = camel_split(act);
    let parts = words(&split, 0..split.len());
    let (mut acts, mut basic, mut at) = (BTreeSet::new(), false, 0);
    while at < parts.len() {
        let most = parts.len().min(at + LONGEST_VERB);
        let (end, more, is_basic) = (at + 1..=most).rev().find_map(|end| {
            let key = key(&parts[at..end]);
            let means = |wanted: &Lexeme| lexicon.meanings(&key).iter().any(|(_, m)| m == wanted);
            let verbs = verbs(&key, lexicon);
            let basic = means(&Lexeme::Cue(Cue::Basic));
            let fits = verbs.is_some() || basic || is_glue(&key, lexicon);
            fits.then(|| (end, verbs.unwrap_or_default(), basic))
        })?;
        acts.extend(more);
        basic |= is_basic;
        at = end;
    }
    (!acts.is_empty()).then_some((acts, basic))
}

fn verbs(key: &str, lexicon: &Lexicon) -> Option<BTreeSet<Act>> {
    let acts: BTreeSet<Act> = lexicon
        .meanings(key)
        .iter()
        .filter_map(|(_, lexeme)| match lexeme {
            Lexeme::Verb(act) => Some(*act),
            _ => None,
        })
        .collect();
    (!acts.is_empty()).then_some(acts)
}

fn is_glue(key: &str, lexicon: &Lexicon) -> bool {
    lexicon
        .meanings(key)
        .iter()
        .any(|(_, lexeme)| *lexeme == Lexeme::Glue)
}

/// The English third part, and whether it was translated.
fn last_part(
    tail: &str,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> Option<(Option<String>, bool)> {
    if vocabulary.parts.contains(&tail.to_ascii_lowercase()) {
        let own = ["All", "Shared", "Selected", "OwnedBy"];
        let own = own.iter().find(|own| own.eq_ignore_ascii_case(tail))?;
        return Some((Some((*own).to_owned()), false));
    }
    let part = lexicon.segments.get(&fold(tail))?;
    (!camel_words(part).is_empty()).then(|| (Some(part.clone()), true))
}
