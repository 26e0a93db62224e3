//! The name of the app or vendor that an article is about.

use crate::clean::{Word, floor, words};
use crate::lexicon::{Lexeme, Lexicon, Signal};
use crate::vocabulary::Vocabulary;
use std::collections::HashMap;

/// Names that every such article mentions and that are never the vendor.
const OTHERS: &[&str] = &[
    "microsoft",
    "graph",
    "entra",
    "azure",
    "office",
    "outlook",
    "exchange",
    "teams",
    "sharepoint",
    "onedrive",
    "onenote",
    "365",
    "m365",
    "active",
    "directory",
    "api",
    "apis",
    "admin",
    "id",
    "id's",
    "windows",
    "oauth",
    "sso",
    "faq",
    "online",
    "ad",
    "user",
    "users",
    "global",
    "administrator",
];

/// What follows the dot in names that are addresses as well: "Otter.ai".
const DOMAINS: &[&str] = &[
    "ai", "app", "cloud", "co", "com", "dev", "eu", "io", "me", "net", "tv",
];

/// How far into the text the vendor is looked for, in words.
const OPENING: usize = 400;

/// The app's name: from a heading or the opening, else from the file's name, else empty.
pub(crate) fn name(
    text: &str,
    first_permission: usize,
    file: Option<&str>,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> String {
    from_text(text, first_permission, lexicon, vocabulary)
        .or_else(|| file.and_then(from_file))
        .unwrap_or_default()
}

fn from_text(
    text: &str,
    first_permission: usize,
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
) -> Option<String> {
    if is_shouted(text) {
        return None;
    }
    let mut opening = words(
        text,
        0..text.len().min(floor(text, first_permission.max(600) + 200)),
    );
    opening.truncate(OPENING);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let all = words(text, 0..floor(text, text.len().min(60_000)));
    let mut low: HashMap<&str, usize> = HashMap::new();
    for word in &all {
        if is_proper(text, word, lexicon, vocabulary) {
            *counts.entry(word.key.as_str()).or_default() += 1;
        } else if is_plain(text, word) {
            *low.entry(word.key.as_str()).or_default() += 1;
        }
    }
    // A word that is as often written small is a noun at the head of a line.
    counts.retain(|word, count| low.get(word).is_none_or(|low| low < count));
    let mut best: Option<(usize, String)> = None;
    let mut at = 0;
    while at < opening.len() {
        let run = run_of(text, &opening[at..], lexicon, vocabulary);
        if run == 0 {
            at += 1;
            continue;
        }
        let count_of = |at: usize| counts.get(opening[at].key.as_str()).copied().unwrap_or(0);
        let after_for = follows_for(text, &opening[..=at], lexicon);
        // A heading's first word is capitalised whatever it is.
        let most = (at..at + run).map(count_of).max().unwrap_or(0);
        let skip = (at..at + run)
            .position(|at| count_of(at) == most)
            .unwrap_or(0);
        let (at_first, run) = (at + skip, run - skip);
        let end = at_first + run;
        at = at_first;
        let count = count_of(at);
        let in_heading = stands_in_heading(text, opening[at].at.start);
        if count > 0 && (after_for || in_heading || count >= 3) {
            let bonus = if after_for { 4 } else { 0 } + if in_heading { 2 } else { 0 };
            let last = opening[at + run - 1].at.end;
            let words = opening[at].at.start..last + domain(&text[last..]);
            if best.as_ref().is_none_or(|(top, _)| count + bonus > *top) {
                best = Some((count + bonus, text[words].to_owned()));
            }
        }
        at = end;
    }
    best.filter(|(score, _)| *score >= 3).map(|(_, name)| name)
}

/// Where most letters are capitals, a capital tells no name.
fn is_shouted(text: &str) -> bool {
    let part = &text[..floor(text, text.len().min(60_000))];
    let capitals = part.chars().filter(|c| c.is_uppercase()).count();
    let small = part.chars().filter(|c| c.is_lowercase()).count();
    capitals > small
}

/// The first line of a text, or a line marked as a heading.
fn stands_in_heading(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[line..].find('\n').map_or(text.len(), |end| line + end);
    let is_row = text[line..end].contains(['|', '\t']);
    let sentence = text[line..end].trim_end().ends_with(['.', '。']);
    !is_row && (text[line..].starts_with('#') || (text[..line].trim().is_empty() && !sentence))
}

/// The length of ".ai" and the like at the beginning of a text, else 0.
fn domain(text: &str) -> usize {
    let known = |end: &&&str| {
        text.strip_prefix('.')
            .and_then(|rest| rest.strip_prefix(**end))
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '/'))
    };
    DOMAINS.iter().find(known).map_or(0, |end| end.len() + 1)
}

/// "Reason: …": a word that heads its line says what stands there.
fn is_label(text: &str, word: &Word) -> bool {
    let opens = text[..word.at.start]
        .trim_end_matches([' ', '\t', '*', '-', '•', '|'])
        .ends_with('\n');
    opens && text[word.at.end..].trim_start().starts_with([':', '：'])
}

/// "for Contoso", "für die Anwendung Contoso".
fn follows_for(text: &str, words: &[Word], lexicon: &Lexicon) -> bool {
    let mut back = words.iter().rev();
    let (Some(word), Some(before)) = (back.next(), words.iter().rev().nth(1)) else {
        return false;
    };
    if text[before.at.end..word.at.start].contains(['|', '\t', '\n', '.', ':']) {
        return false;
    }
    let is_for = |word: Option<&Word>| word.is_some_and(|word| lexicon.is(Signal::For, &word.key));
    let last = back.next();
    let is_app = last.is_some_and(|word| !lexicon.kinds(&word.key).is_empty());
    is_for(last) || (is_app && is_for(back.next()))
}

/// The capitalised words that stand together: "Nordlicht Telefonie".
fn run_of(text: &str, words: &[Word], lexicon: &Lexicon, vocabulary: &Vocabulary) -> usize {
    let mut run = 0;
    while let Some(word) = words.get(run) {
        let joined = run == 0
            || text[words[run - 1].at.end..word.at.start]
                .chars()
                .all(|c| c == ' ' || c == '-');
        let goes_on = run > 0 && is_product_word(text, word, lexicon, vocabulary);
        if run == 3 || !joined || !(goes_on || is_proper(text, word, lexicon, vocabulary)) {
            break;
        }
        run += 1;
    }
    run
}

/// A word in small letters that is no part of an address.
fn is_plain(text: &str, word: &Word) -> bool {
    let in_address = text[..word.at.start].ends_with(['@', '.', '/'])
        || text[word.at.end..].starts_with(['@', '/'])
        || text[word.at.end..].starts_with('.')
            && text[word.at.end + 1..].starts_with(char::is_alphanumeric);
    text[word.at.clone()].starts_with(char::is_lowercase) && !in_address
}

/// "Calendar" in "Larkspur Calendar". German capitalises every noun, so none counts there.
fn is_product_word(text: &str, word: &Word, lexicon: &Lexicon, vocabulary: &Vocabulary) -> bool {
    let english = lexicon.ix("en").is_some_and(|ix| {
        lexicon
            .in_language(&word.key, ix)
            .any(|lexeme| matches!(lexeme, Lexeme::Noun(_)))
    });
    let english = english || vocabulary.atom(&word.key).is_some() && !lexicon.is_small(&word.key);
    let german = lexicon
        .ix("de")
        .is_some_and(|ix| lexicon.in_language(&word.key, ix).next().is_some());
    english && !german && text[word.at.clone()].starts_with(char::is_uppercase)
}

fn is_proper(text: &str, word: &Word, lexicon: &Lexicon, vocabulary: &Vocabulary) -> bool {
    let written = &text[word.at.clone()];
    let known = lexicon
        .meanings(&word.key)
        .iter()
        .any(|(_, lexeme)| !matches!(lexeme, Lexeme::KeepFill));
    let is_name = text[word.at.end..].starts_with('.')
        && text[word.at.end + 1..].starts_with(char::is_alphanumeric)
        && domain(&text[word.at.end..]) == 0
        || text[..word.at.start].ends_with(['.', '_', '@', '/']);
    written.starts_with(char::is_uppercase)
        && written.chars().count() > 2
        && !known
        && !is_name
        && !is_label(text, word)
        && !OTHERS.contains(&word.key.as_str())
        && vocabulary.atom(&word.key).is_none()
        && !lexicon.is_small(&word.key)
        && !lexicon.is(Signal::Opening, &word.key)
}

/// "webex-microsoft-permissions.txt" tells at least what the person called it.
fn from_file(file: &str) -> Option<String> {
    let stem = file
        .rsplit(['/', '\\'])
        .next()?
        .rsplit_once('.')
        .map_or(file, |(stem, _)| stem);
    let words = stem.replace(['-', '_'], " ");
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}
