//! Telling what was asked: a call, an id, a name or words.

use super::{
    Demand, Index,
    answer::{Found, Matched, Why},
    kin, names,
};
use crate::{calls::Opened, table::Method};
use std::collections::HashMap;

/// Fewest letters of an id that are taken for one: the first group.
const ID_LETTERS: usize = 8;

impl Index<'_> {
    pub(super) fn ask(&self, question: &str) -> Vec<Found> {
        let question = question.trim();
        if question.is_empty() {
            return self.everything();
        }
        if let Some(call) = Call::read(question) {
            let found = self.by_call(&call);
            return match self.scope_address(&call) {
                Some(name) if found.is_empty() => self.by_words(name),
                _ => found,
            };
        }
        let by_id = question
            .split_whitespace()
            .flat_map(|word| self.by_id(word));
        let by_id: Vec<Found> = by_id.collect();
        if by_id.is_empty() {
            self.by_words(question)
        } else {
            by_id
        }
    }

    fn everything(&self) -> Vec<Found> {
        let all = self.docs.all();
        all.map(|(doc, _)| told(doc, 0, Matched::Filters)).collect()
    }

    /// Consent links write a scope as an address: https://graph.microsoft.com/Mail.Read.
    fn scope_address<'q>(&self, call: &Call<'q>) -> Option<&'q str> {
        let (host, name) = call.path.split_once("://")?.1.split_once('/')?;
        (!host.is_empty() && self.catalog.find(name).is_some()).then_some(name)
    }

    fn by_id(&self, word: &str) -> Vec<Found> {
        let Some(asked) = id_letters(word) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for permission in self.catalog.permissions() {
            for form in &permission.forms {
                let id = form
                    .id
                    .filter(|id| id.simple().to_string().starts_with(&asked));
                let doc = self.docs.number(&permission.name, form.kind);
                found.extend(doc.zip(id).map(|(doc, id)| told(doc, 0, Matched::Id(id))));
            }
        }
        found
    }

    fn by_call(&self, call: &Call<'_>) -> Vec<Found> {
        let mut best: HashMap<usize, Found> = HashMap::new();
        for opened in self.catalog.calls_opened(call.method, call.path) {
            let Some(found) = self.opened(&opened) else {
                continue;
            };
            let known = best.entry(found.doc).or_insert_with(|| found.clone());
            if found.score > known.score {
                *known = found;
            }
        }
        best.into_values().collect()
    }

    fn opened(&self, opened: &Opened<'_>) -> Option<Found> {
        let doc = self.docs.number(opened.permission, opened.kind)?;
        let action = self.catalog.permission(opened.permission)?.facet.action as u32;
        let calls = self.catalog.count_of_calls(opened.permission, opened.kind);
        let calls = u32::try_from(calls).unwrap_or(u32::MAX).min(99_999);
        // The published data calls permissions to write the least privileged for reading
        // too, and its levels contradict each other. So where something is read, those that
        // only read go first, then the least privileged, then those that open less.
        let gets = opened.method == Method::Get;
        let only_reads = gets
            && !self
                .catalog
                .permission(opened.permission)?
                .facet
                .action
                .changes_data();
        let only_reads = if only_reads { 8_000_000 } else { 0 };
        // What does not open the call by itself goes behind what does.
        let least = if opened.least_privileged && opened.also_requires.is_empty() {
            4_000_000
        } else {
            0
        };
        let gets = if gets { 2_000_000 } else { 0 };
        let narrow = (10_u32.saturating_sub(action)) * 100_000 + (99_999 - calls);
        let matched = Matched::Path {
            method: opened.method.as_str().to_owned(),
            template: opened.template.to_owned(),
            least_privileged: opened.least_privileged,
            also_requires: opened.also_requires.to_vec(),
        };
        Some(told(doc, only_reads + least + gets + narrow, matched))
    }

    fn by_words(&self, question: &str) -> Vec<Found> {
        let by_name = names::find(&self.docs, question);
        let words = kin::asked(self.segmenter.words(question));
        let mut found: HashMap<usize, Found> = self
            .vocabulary
            .find(words)
            .into_iter()
            .map(|mut found| {
                found.score += self.precedence(found.doc);
                (found.doc, found)
            })
            .collect();
        for (doc, fit) in by_name {
            let (score, why) = (fit.score, Why::Name(fit.places));
            found.insert(doc, Found { doc, score, why });
        }
        found.into_values().collect()
    }

    /// What decides between those that words fit about equally: how often apps ask for
    /// it, and how plain its name is.
    fn precedence(&self, doc: usize) -> u32 {
        let doc = self.docs.at(doc);
        let asked = match doc.demand {
            Demand::Often => 250,
            Demand::Usual => 0,
        };
        let letters = u32::try_from(doc.name.as_str().len()).unwrap_or(u32::MAX);
        asked + 40_u32.saturating_sub(letters)
    }
}

fn told(doc: usize, score: u32, matched: Matched) -> Found {
    let why = Why::Told(matched);
    Found { doc, score, why }
}

/// An id or its beginning, without hyphens and in lower case.
fn id_letters(word: &str) -> Option<String> {
    let word = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let fits = word
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let letters: String = word.chars().filter(|letter| *letter != '-').collect();
    (fits && (ID_LETTERS..=32).contains(&letters.len())).then(|| letters.to_ascii_lowercase())
}

/// A call somewhere in a question.
struct Call<'q> {
    method: Option<Method>,
    path: &'q str,
}

impl<'q> Call<'q> {
    fn read(question: &'q str) -> Option<Self> {
        let mut words = question.split_whitespace();
        let path = words.clone().find(|word| is_path(word))?;
        let method = words.find_map(|word| Method::read(word.trim_matches(is_punctuation)));
        let path = path.trim_matches(|letter| is_punctuation(letter) && letter != '/');
        Some(Self { method, path })
    }
}

/// `read/write` is no path, though people write it.
fn is_path(word: &str) -> bool {
    let word = word.trim_matches(is_punctuation);
    word.contains("://")
        || (word.starts_with('/') && word.len() > 1)
        || ["me/", "users/", "groups/", "v1.0/", "beta/"]
            .iter()
            .any(|start| word.len() > start.len() && word.starts_with(start))
}

fn is_punctuation(letter: char) -> bool {
    matches!(
        letter,
        '?' | '!'
            | ','
            | '.'
            | ';'
            | ':'
            | '"'
            | '\''
            | '`'
            | '“'
            | '”'
            | '„'
            | '«'
            | '»'
            | '؟'
            | '？'
            | '。'
            | '、'
            | '「'
            | '」'
    )
}
