//! The words of all texts, and where each stands.

use super::{
    Field,
    answer::{Found, Why},
    docs::{Doc, Docs},
    words::{self, Word, Writing},
};
use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

/// How a word that was asked for fits one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Misspelt,
    Within,
    Beginning,
    Whole,
}

impl Fit {
    fn weight(self) -> f32 {
        match self {
            Self::Misspelt => 0.4,
            Self::Within => 0.5,
            Self::Beginning => 0.8,
            Self::Whole => 1.0,
        }
    }
}

/// Where a word stands: in the best field of a document that has it.
#[derive(Debug, Clone, Copy)]
struct Place {
    doc: u32,
    text: u16,
    field: Field,
}

/// A word and its places.
#[derive(Debug)]
struct Entry {
    word: Word,
    letters: usize,
    places: Vec<Place>,
}

/// All words.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    documents: usize,
}

/// The best that one asked word found in a document.
#[derive(Debug, Clone, Copy)]
struct Best {
    weight: f32,
    place: Place,
}

impl Vocabulary {
    pub fn of(docs: &Docs) -> Self {
        let mut vocabulary = Self {
            entries: Vec::new(),
            documents: docs.all().len(),
        };
        // Most words repeat, and folding is what takes time.
        let mut spellings: HashMap<&str, usize> = HashMap::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        for (number, doc) in docs.all() {
            let mut seen = HashSet::new();
            for (spelling, text, field) in spellings_of(doc) {
                let at = *spellings
                    .entry(spelling)
                    .or_insert_with(|| vocabulary.enter(Word::new(spelling), &mut numbers));
                if seen.insert(at) {
                    vocabulary.entries[at].places.push(Place {
                        doc: u32::try_from(number).unwrap_or(u32::MAX),
                        text: u16::try_from(text).unwrap_or(u16::MAX),
                        field,
                    });
                }
            }
        }
        vocabulary
    }

    fn enter(&mut self, word: Word, numbers: &mut HashMap<String, usize>) -> usize {
        let next = self.entries.len();
        let at = *numbers.entry(word.text.clone()).or_insert(next);
        if at == next {
            self.entries.push(Entry {
                letters: word.letters(),
                word,
                places: Vec::new(),
            });
        }
        at
    }

    /// The documents in which every word stands. Words that stand nowhere at all are
    /// passed over as long as another one is left.
    pub fn find(&self, asked: &[Word]) -> Vec<Found> {
        let found = asked.iter().map(|word| self.find_one(word));
        let found: Vec<_> = found.filter(|found| !found.is_empty()).collect();
        let Some((first, others)) = found.split_first() else {
            return Vec::new();
        };
        let words: Rc<[Word]> = asked.into();
        let in_all = first.iter().filter_map(|(doc, best)| {
            let others = others.iter().map(|found| found.get(doc).copied());
            let all = [Some(*best)].into_iter().chain(others);
            let all: Vec<Best> = all.collect::<Option<_>>()?;
            Some(answer(*doc, &all, Rc::clone(&words)))
        });
        in_all.collect()
    }

    fn find_one(&self, asked: &Word) -> HashMap<u32, Best> {
        let mut found = self.weigh(asked, |entry| fit(asked, &entry.word));
        if found.is_empty() {
            found = self.weigh(asked, |entry| misspelt(asked, &entry.word, entry.letters));
        }
        found
    }

    fn weigh(&self, asked: &Word, fits: impl Fn(&Entry) -> Option<Fit>) -> HashMap<u32, Best> {
        let mut found: HashMap<u32, Best> = HashMap::new();
        for entry in &self.entries {
            let Some(fit) = (entry.letters >= asked.letters().saturating_sub(2))
                .then(|| fits(entry))
                .flatten()
            else {
                continue;
            };
            for place in &entry.places {
                let weight = place.field.weight() * fit.weight();
                let best = found.entry(place.doc).or_insert(Best {
                    weight,
                    place: *place,
                });
                if weight > best.weight {
                    *best = Best {
                        weight,
                        place: *place,
                    };
                }
            }
        }
        // How much a word tells follows from all that it finds: were each word of the texts
        // weighed by itself, a rare longer word would go before the one that was typed.
        let rarity = (1.0 + self.documents as f32 / found.len().max(1) as f32).ln();
        for best in found.values_mut() {
            best.weight *= rarity;
        }
        found
    }

    /// How an asked word fits one of a text, typing errors included.
    pub fn fit(&self, asked: &Word, there: &Word) -> Option<Fit> {
        fit(asked, there).or_else(|| misspelt(asked, there, there.letters()))
    }
}

/// Best field first, so that the first place of a word is the one that counts.
fn spellings_of(doc: &Doc) -> impl Iterator<Item = (&str, usize, Field)> {
    let name = doc.name.as_str();
    let in_name = words::runs(name).chain(words::name_parts(name));
    let in_name = in_name.map(move |run| (&name[run], 0, Field::Name));
    let mut texts: Vec<(usize, Field, &str)> = doc
        .texts
        .iter()
        .enumerate()
        .map(|(at, (field, text))| (at, *field, text.as_str()))
        .collect();
    texts.sort_by_key(|(at, field, _)| (*field, *at));
    let in_texts = texts
        .into_iter()
        .flat_map(|(at, field, text)| words::runs(text).map(move |run| (&text[run], at, field)));
    in_name.chain(in_texts)
}

fn fit(asked: &Word, there: &Word) -> Option<Fit> {
    if (asked.writing == Writing::Unspaced) != (there.writing == Writing::Unspaced) {
        return None;
    }
    if asked.text == there.text {
        return Some(Fit::Whole);
    }
    if asked.writing == Writing::Unspaced {
        return there.text.contains(&asked.text).then(|| {
            if asked.begins_in(there) {
                Fit::Beginning
            } else {
                Fit::Within
            }
        });
    }
    if there.text.starts_with(&asked.text) {
        return Some(Fit::Beginning);
    }
    // German and Dutch write words together; Arabic writes the article onto the noun.
    let least = if asked.writing == Writing::Arabic {
        3
    } else {
        4
    };
    (asked.letters() >= least && there.text.contains(&asked.text)).then_some(Fit::Within)
}

/// One error in words of five letters and more, two in those of nine and more.
fn misspelt(asked: &Word, there: &Word, letters: usize) -> Option<Fit> {
    let length = asked.letters();
    let errors = match length {
        _ if asked.writing == Writing::Unspaced => return None,
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    if letters.abs_diff(length) > errors {
        return None;
    }
    (strsim::osa_distance(&asked.text, &there.text) <= errors).then_some(Fit::Misspelt)
}

fn answer(doc: u32, all: &[Best], words: Rc<[Word]>) -> Found {
    let mean = all.iter().map(|best| best.weight).sum::<f32>() / all.len() as f32;
    let telling = all
        .iter()
        .max_by(|one, two| one.weight.total_cmp(&two.weight))
        .map(|best| best.place);
    let (field, text) = telling.map_or((Field::Name, 0), |place| (place.field, place.text));
    Found {
        doc: doc as usize,
        // At most about 750, so below any match of the name as a whole.
        score: mean as u32,
        why: Why::Words {
            field,
            text: usize::from(text),
            words,
        },
    }
}
