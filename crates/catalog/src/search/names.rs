//! Names that were typed in part, run together or with an error.

use super::docs::Docs;
use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{Atom, AtomKind, CaseMatching, Normalization},
};
use std::{collections::HashMap, ops::Range};

/// Longest question taken for a name; the longest name has 76 letters.
const LONGEST: usize = 80;

/// How a name fits: its score, always above that of words, and the bytes that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NameFit {
    pub score: u32,
    pub places: Vec<Range<usize>>,
}

/// The documents whose name fits a question, by number.
pub(super) fn find(docs: &Docs, question: &str) -> HashMap<usize, NameFit> {
    let Some(asked) = as_name(question) else {
        return HashMap::new();
    };
    let mut found = each(docs, |name| plainly(&asked, name));
    let mut matcher = Matcher::new(Config::DEFAULT);
    let atom = Atom::new(
        &asked,
        CaseMatching::Ignore,
        Normalization::Never,
        AtomKind::Fuzzy,
        false,
    );
    let in_part = each(docs, |name| in_part(&atom, &mut matcher, name));
    for (doc, fit) in in_part {
        found.entry(doc).or_insert(fit);
    }
    if found.is_empty() {
        found = each(docs, |name| misspelt(&asked, name));
    }
    found
}

/// What was typed, in lower case and run together; none where it cannot be a name.
fn as_name(question: &str) -> Option<String> {
    let asked: String = question.split_whitespace().collect();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let is_name = (2..=LONGEST).contains(&asked.len()) && asked.bytes().all(fits);
    is_name.then(|| asked.to_ascii_lowercase())
}

fn each(docs: &Docs, mut fit: impl FnMut(&str) -> Option<NameFit>) -> HashMap<usize, NameFit> {
    let mut last: Option<(&str, Option<NameFit>)> = None;
    let mut found = HashMap::new();
    for (number, doc) in docs.all() {
        let name = doc.name.as_str();
        // The kinds of a permission follow each other.
        let fit = match &last {
            Some((known, fit)) if *known == name => fit.clone(),
            _ => fit(name),
        };
        last = Some((name, fit.clone()));
        found.extend(fit.map(|fit| (number, fit)));
    }
    found
}

fn plainly(asked: &str, name: &str) -> Option<NameFit> {
    let beginning = name.get(..asked.len())?;
    if !beginning.eq_ignore_ascii_case(asked) {
        return None;
    }
    let whole = beginning.len() == name.len();
    let rest = u32::try_from(name.len() - beginning.len()).unwrap_or(u32::MAX);
    Some(NameFit {
        score: if whole {
            10_000
        } else {
            8_000_u32.saturating_sub(rest)
        },
        places: std::iter::once(0..asked.len()).collect(),
    })
}

/// `calread` in `Calendars.Read`: every stretch begins where a word of the name does.
/// Without that, letters strewn over long names would fit almost anything.
fn in_part(atom: &Atom, matcher: &mut Matcher, name: &str) -> Option<NameFit> {
    let mut letters = Vec::new();
    let score = atom.indices(Utf32Str::Ascii(name.as_bytes()), matcher, &mut letters)?;
    let places = stretches(&letters);
    let begins_a_word = |place: &Range<usize>| is_beginning(name.as_bytes(), place.start);
    let (first, last) = (places.first()?, places.last()?);
    let dense = letters.len() >= 4 && letters.len() * 5 >= (last.end - first.start) * 3;
    let fits = if places.iter().all(begins_a_word) {
        places.len() * 2 <= letters.len() + 1
    } else {
        dense && begins_a_word(first)
    };
    let left_out = u32::try_from(name.len() - letters.len()).unwrap_or(u32::MAX);
    fits.then(|| NameFit {
        score: (5_000 + u32::from(score)).saturating_sub(left_out),
        places,
    })
}

fn stretches(letters: &[u32]) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for at in letters.iter().map(|at| *at as usize) {
        match stretches.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => stretches.push(at..at + 1),
        }
    }
    stretches
}

fn is_beginning(name: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| name.get(before));
    let before_is_lower = before.is_none_or(u8::is_ascii_lowercase);
    before.is_none_or(|before| !before.is_ascii_alphanumeric())
        || name.get(at).is_some_and(|letter| letter.is_ascii_uppercase() && before_is_lower)
        // What follows a dot may have been typed with the dot.
        || name.get(at) == Some(&b'.')
}

fn misspelt(asked: &str, name: &str) -> Option<NameFit> {
    let errors = match asked.len() {
        0..=4 => return None,
        5..=8 => 1,
        9..=14 => 2,
        _ => 3,
    };
    if name.len().abs_diff(asked.len()) > errors {
        return None;
    }
    let made = strsim::osa_distance(asked, &name.to_ascii_lowercase());
    let made = (made <= errors).then(|| u32::try_from(made).unwrap_or(u32::MAX))?;
    Some(NameFit {
        score: 4_000_u32.saturating_sub(made * 100),
        places: std::iter::once(0..name.len()).collect(),
    })
}
