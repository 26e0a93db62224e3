//! Names whose words a machine translated: "Kalender.Lesen", "Katalog.Read.Alla".

use crate::chunks::Chunk;
use crate::clean::{fold, words};
use crate::lexicon::{Act, LanguageIx, Lexeme, Lexicon, key};
use crate::names::{Mention, What};
use crate::vocabulary::{Entry, Vocabulary, atoms, camel_words};
use scopeglass_domain::{RecognisedBy, UnrecognisedWhy};
use std::collections::BTreeSet;
use std::ops::Range;

/// A translated name that is one word.
pub(crate) fn whole(word: &str, lexicon: &Lexicon, vocabulary: &Vocabulary) -> Option<What> {
    if let Some(name) = lexicon.segments.get(&fold(word).replace('\'', ""))
        && word.contains(['_', '-'])
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

/// A translated name whose verb takes several words: "Kalendrar.Skriv in".
pub(crate) fn spaced(
    text: &str,
    piece: &Range<usize>,
    chunks: &[Chunk],
    at: usize,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> Option<Mention> {
    let (head, act) = text[piece.clone()].split_once('.')?;
    if act.is_empty() || act.contains('.') || !act.starts_with(char::is_alphabetic) {
        return None;
    }
    let act_start = piece.start + head.len() + 1;
    for last in (at + 1..(at + 4).min(chunks.len())).rev() {
        let end = text[..chunks[last].at.end]
            .trim_end_matches(|c: char| !c.is_alphanumeric())
            .len();
        if end <= piece.end || text[piece.end..end].contains(['\n', '\t', '|', ',', '(', ':']) {
            continue;
        }
        let phrase = words(text, act_start..end);
        let is_phrase = lexicon
            .meanings(&key(&phrase))
            .iter()
            .any(|(_, lexeme)| matches!(lexeme, Lexeme::Verb(_)));
        let pair = phrase.len() == 3
            && verbs(&phrase[0].key, lexicon).is_some()
            && verbs(&phrase[2].key, lexicon).is_some();
        if is_phrase || pair {
            let what = compose(head, &text[act_start..end], None, lexicon, vocabulary)?;
            return Some(Mention {
                at: piece.start..end,
                what,
            });
        }
    }
    None
}

fn compose(
    head: &str,
    act: &str,
    tail: Option<&str>,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
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
        let mut fitting: Vec<_> = entries
            .into_iter()
            .filter(|entry| entry.action == *action && has_tail(entry, tail.as_deref()))
            .map(Entry::name)
            .collect();
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
    for nouns in nouns(head, lexicon) {
        let mut found: Vec<_> = vocabulary.about(&nouns).collect();
        // A profile's permissions are User's; its bare noun belongs to nobody else.
        found.retain(|entry| !entry.name().as_str().starts_with("Files") || nouns.contains("file"));
        if !found.is_empty() {
            return (found, true);
        }
    }
    (Vec::new(), true)
}

fn nouns(head: &str, lexicon: &Lexicon) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    let mut whole = words(head, 0..head.len());
    let split: String = camel_split(head);
    let parted = words(&split, 0..split.len());
    whole.truncate(4);
    for candidate in [whole, parted] {
        let mut per_language: Vec<(LanguageIx, BTreeSet<String>)> = Vec::new();
        for (ix, lexeme) in lexicon.meanings(&key(&candidate)) {
            if let Lexeme::Noun(nouns) = lexeme {
                let mut nouns = atoms(nouns);
                nouns.remove("many");
                per_language.push((*ix, nouns));
            }
        }
        found.extend(per_language.into_iter().map(|(_, nouns)| nouns));
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
    const ENGLISH: &[&str] = &["Read", "ReadWrite", "ReadBasic", "Send", "Manage", "Create"];
    if vocabulary.parts.contains(&act.to_ascii_lowercase()) {
        let own = ENGLISH.iter().find(|own| own.eq_ignore_ascii_case(act))?;
        return Some((vec![own], false));
    }
    let acts = verbs_of(act, lexicon)?;
    let does = |act| acts.contains(&act);
    let actions = if does(Act::Read) && does(Act::Write) || does(Act::FullAccess) {
        vec!["ReadWrite"]
    } else if does(Act::Send) {
        vec!["Send"]
    } else if does(Act::Read) {
        vec!["Read"]
    } else if does(Act::Write) {
        vec!["Write", "ReadWrite"]
    } else if does(Act::Manage) {
        vec!["Manage", "ReadWrite"]
    } else if does(Act::Create) {
        vec!["Create"]
    } else {
        return None;
    };
    Some((actions, true))
}

/// The verbs in "LesenSchreiben", "Lesen und Schreiben" or "Skriv in".
fn verbs_of(act: &str, lexicon: &Lexicon) -> Option<BTreeSet<Act>> {
    let whole = words(act, 0..act.len());
    if let Some(acts) = verbs(&key(&whole), lexicon) {
        return Some(acts);
    }
    let split = camel_split(act);
    let parts = words(&split, 0..split.len());
    let mut acts = BTreeSet::new();
    for part in &parts {
        match verbs(&part.key, lexicon) {
            Some(more) => acts.extend(more),
            None if is_glue(&part.key, lexicon) => {}
            None => return None,
        }
    }
    (!acts.is_empty()).then_some(acts)
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
