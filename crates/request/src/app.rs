//! The name of the app or vendor that an article is about.

use crate::clean::{Word, words};
use crate::lexicon::{Lexeme, Lexicon, Signal};
use crate::vocabulary::Vocabulary;
use std::collections::HashMap;

/// Names that every such article mentions and that are never the vendor.
const OTHERS: &[&str] = &[
    "microsoft", "graph", "entra", "azure", "office", "outlook", "exchange", "teams", "sharepoint",
    "onedrive", "onenote", "365", "m365", "active", "directory", "api", "apis", "admin", "id", "id's",
    "windows", "oauth", "sso", "faq", "online", "ad", "user", "users", "global", "administrator",
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
    let mut opening = words(text, 0..text.len().min(floor(text, first_permission.max(600) + 200)));
    opening.truncate(OPENING);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let all = words(text, 0..floor(text, text.len().min(60_000)));
    for word in &all {
        if is_proper(text, word, lexicon, vocabulary) {
            *counts.entry(word.key.as_str()).or_default() += 1;
        }
    }
    let mut best: Option<(usize, usize, String)> = None;
    let mut at = 0;
    while at < opening.len() {
        let run = run_of(text, &opening[at..], lexicon, vocabulary);
        if run == 0 {
            at += 1;
            continue;
        }
        let count = counts.get(opening[at].key.as_str()).copied().unwrap_or(0);
        let after_for = at > 0 && lexicon.is(Signal::For, &opening[at - 1].key);
        let opens_text = opening[at].at.start < 4 || text[..opening[at].at.start].trim_matches(['#', ' ', '*']).is_empty();
        let told = after_for || opens_text || count >= 3;
        if told && (count >= 2 || after_for || opens_text) {
            let score = count + if after_for { 4 } else { 0 } + if opens_text { 3 } else { 0 };
            let words = opening[at].at.start..opening[at + run - 1].at.end;
            if best.as_ref().is_none_or(|(top, _, _)| score > *top) {
                best = Some((score, at, text[words].to_owned()));
            }
        }
        at += run;
    }
    best.filter(|(score, _, _)| *score >= 4).map(|(_, _, name)| name)
}

/// The capitalised words that stand together: "Nordlicht Telefonie".
fn run_of(text: &str, words: &[Word], lexicon: &Lexicon, vocabulary: &Vocabulary) -> usize {
    let mut run = 0;
    while let Some(word) = words.get(run) {
        let joined = run == 0 || text[words[run - 1].at.end..word.at.start].chars().all(|c| c == ' ' || c == '-');
        if run == 3 || !joined || !is_proper(text, word, lexicon, vocabulary) {
            break;
        }
        run += 1;
    }
    run
}

fn is_proper(text: &str, word: &Word, lexicon: &Lexicon, vocabulary: &Vocabulary) -> bool {
    let written = &text[word.at.clone()];
    let known = lexicon.meanings(&word.key).iter().any(|(_, lexeme)| !matches!(lexeme, Lexeme::KeepFill));
    let is_name = text[word.at.end..].starts_with('.') && text[word.at.end + 1..].starts_with(char::is_alphanumeric)
        || text[..word.at.start].ends_with(['.', '_', '@', '/']);
    written.starts_with(char::is_uppercase)
        && written.chars().count() > 2
        && !known
        && !is_name
        && !OTHERS.contains(&word.key.as_str())
        && vocabulary.atom(&word.key).is_none()
        && !lexicon.is_small(&word.key)
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// "webex-microsoft-permissions.txt" tells at least what the person called it.
fn from_file(file: &str) -> Option<String> {
    let stem = file.rsplit(['/', '\\']).next()?.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words = stem.replace(['-', '_'], " ");
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}
