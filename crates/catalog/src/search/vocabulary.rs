//! The words of all texts, and where each stands.

use super::{
    Field,
    answer::{Found, Why},
    docs::{Doc, Docs},
    kin::{Asked, ENDING, Kinship},
    words::{self, Word, Writing, without_article},
};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

const FIELDS: usize = Field::Aside as usize + 1;

/// How much of what a word tells is told by one that takes it in.
const NEAR_TELLS: f32 = 0.8;

/// The least share of what the words tell that a document must answer.
const LEAST_SHARE: f32 = 0.5;

/// How a word that was asked for fits one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Misspelt,
    Within,
    Beginning,
    Ending,
    Whole,
}

impl Fit {
    fn weight(self) -> f32 {
        match self {
            Self::Misspelt => 0.4,
            Self::Within => 0.5,
            Self::Beginning => 0.8,
            Self::Ending => 0.95,
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
    weight: f32,
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
    /// How much the word tells here.
    tells: f32,
    place: Place,
    /// Whether the typed word itself stands there.
    typed: bool,
}

/// A place where a word or one that means alike stands, and how well it fits there.
#[derive(Debug, Clone, Copy)]
struct Met {
    place: Place,
    weight: f32,
    typed: bool,
}

impl Met {
    /// The better weight, shown where the typed word stands.
    fn and(self, other: Self) -> Self {
        let better = if other.weight > self.weight {
            other
        } else {
            self
        };
        let shown = match (self.typed, other.typed) {
            (true, false) => self,
            (false, true) => other,
            _ => better,
        };
        Self {
            weight: better.weight,
            ..shown
        }
    }
}

/// The best place in each field of each document.
type Places = HashMap<u32, [Option<Met>; FIELDS]>;

/// What one asked word found.
#[derive(Debug, Default)]
struct Hits {
    docs: HashMap<u32, Best>,
    /// How much the word tells where it tells most.
    tells: f32,
}

impl Hits {
    /// Takes up what was found in addition. In no field it tells less than `least`.
    fn add(&mut self, places: &Places, least: f32, documents: usize) {
        let tells = telling(places, documents).map(|tells| tells.max(least));
        for (doc, met) in places {
            for met in met.iter().flatten() {
                let tells = tells[met.place.field as usize];
                self.tells = self.tells.max(tells);
                let new = Best {
                    weight: met.weight * tells,
                    tells,
                    place: met.place,
                    typed: met.typed,
                };
                let entry = self.docs.entry(*doc);
                entry
                    .and_modify(|best| *best = best.and(new))
                    .or_insert(new);
            }
        }
    }
}

impl Best {
    /// The better weight, shown where the typed word stands.
    fn and(self, other: Self) -> Self {
        let (better, worse) = if other.weight > self.weight {
            (other, self)
        } else {
            (self, other)
        };
        let shown = if worse.typed && !better.typed {
            worse
        } else {
            better
        };
        Self {
            place: shown.place,
            typed: shown.typed,
            tells: better.tells.max(worse.tells),
            ..better
        }
    }
}

/// How much a word and those that mean alike tell in each field: little if many documents
/// have them there or in a better one, almost nothing if more than a third do. Beyond a
/// twentieth rarity does not matter: were it to, a rare longer word would go before the
/// one that was typed.
fn telling(places: &Places, documents: usize) -> [f32; FIELDS] {
    let mut count = [0_usize; FIELDS];
    for met in places.values() {
        if let Some(first) = met.iter().position(Option::is_some) {
            count[first] += 1;
        }
    }
    let mut so_far = 0;
    count.map(|found| {
        so_far += found;
        if so_far * 3 > documents {
            0.3
        } else {
            (1.0 + documents as f32 / so_far.max(1) as f32)
                .ln()
                .min(3.0)
        }
    })
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
            for (spelling, text, field, weight) in spellings_of(doc) {
                let at = *spellings
                    .entry(spelling)
                    .or_insert_with(|| vocabulary.enter(Word::new(spelling), &mut numbers));
                if seen.insert(at) {
                    vocabulary.entries[at].places.push(Place {
                        doc: u32::try_from(number).unwrap_or(u32::MAX),
                        text: u16::try_from(text).unwrap_or(u16::MAX),
                        field,
                        weight,
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

    /// The documents in which at least half of what the words tell is met; the more, the
    /// higher. Words that stand nowhere at all are passed over.
    pub fn find(&self, asked: Vec<Asked>) -> Vec<Found> {
        let hits = asked.iter().map(|word| self.find_one(word));
        let hits: Vec<Hits> = hits.filter(|hits| !hits.docs.is_empty()).collect();
        let in_all: f32 = hits.iter().map(|hits| hits.tells).sum();
        let words: Rc<[Asked]> = asked.into();
        let mut docs: HashMap<u32, Vec<Best>> = HashMap::new();
        for hits in &hits {
            for (doc, best) in &hits.docs {
                docs.entry(*doc).or_default().push(*best);
            }
        }
        let met = |met: &[Best]| met.iter().map(|best| best.tells).sum::<f32>() / in_all;
        docs.into_iter()
            .map(|(doc, all)| (doc, met(&all), all))
            .filter(|(_, share, _)| *share >= LEAST_SHARE)
            .map(|(doc, share, all)| answer(doc, &all, share, in_all, Rc::clone(&words)))
            .collect()
    }

    fn find_one(&self, asked: &Asked) -> Hits {
        let mut hits = Hits::default();
        let word = &asked.word;
        let least = word.letters().saturating_sub(ENDING);
        let long = |entry: &Entry| (entry.letters >= least).then_some(());
        let mut alike = Places::new();
        let typed = |entry: &Entry| long(entry).and_then(|()| fit(word, &entry.word));
        self.places(typed, Kinship::Typed, &mut alike);
        let mut near = Places::new();
        for relative in &asked.kin {
            let places = match relative.kinship {
                Kinship::Near => &mut near,
                Kinship::Typed | Kinship::Alike => &mut alike,
            };
            let fits = |entry: &Entry| relative.stands_in(&entry.word);
            self.places(fits, relative.kinship, places);
        }
        if alike.is_empty() {
            let fits = |entry: &Entry| {
                long(entry).and_then(|()| loosely(word, &entry.word, entry.letters))
            };
            self.places(fits, Kinship::Typed, &mut alike);
        }
        hits.add(&alike, 0.0, self.documents);
        // Most permissions to write bear it in their name, so rarity does not tell how much
        // it takes in.
        let least = hits.tells * NEAR_TELLS;
        hits.add(&near, least, self.documents);
        hits
    }

    /// Adds where words stand.
    fn places(&self, fits: impl Fn(&Entry) -> Option<Fit>, kinship: Kinship, to: &mut Places) {
        for entry in &self.entries {
            let Some(fit) = fits(entry) else {
                continue;
            };
            for place in &entry.places {
                let met = Met {
                    place: *place,
                    weight: place.weight * fit.weight() * kinship.weight(),
                    typed: kinship == Kinship::Typed,
                };
                let best = &mut to.entry(place.doc).or_default()[place.field as usize];
                *best = Some(best.map_or(met, |best| best.and(met)));
            }
        }
    }
}

impl Asked {
    /// Whether a word of a text is the typed one, typing errors included.
    pub fn is_typed(&self, there: &Word) -> bool {
        fit(&self.word, there)
            .or_else(|| misspelt(&self.word, there, there.letters()))
            .is_some()
    }

    /// The word meaning alike that stands in a word of a text.
    pub fn relative_in(&self, there: &Word) -> Option<&Word> {
        let mut kin = self.kin.iter();
        let relative = kin.find(|relative| relative.stands_in(there).is_some())?;
        Some(&relative.stem)
    }
}

/// Best field first, so that the first place of a word is the one that counts.
fn spellings_of(doc: &Doc) -> impl Iterator<Item = (&str, usize, Field, f32)> {
    let name = doc.name.as_str();
    let in_name = words::runs(name).chain(words::name_parts(name));
    let in_name = in_name.map(move |run| {
        let weight = Field::Name.weight() * importance(name, &run);
        (&name[run], 0, Field::Name, weight)
    });
    let mut texts: Vec<(usize, Field, &str)> = doc
        .texts
        .iter()
        .enumerate()
        .map(|(at, (field, text))| (at, *field, text.as_str()))
        .collect();
    texts.sort_by_key(|(at, field, _)| (*field, *at));
    let in_texts = texts.into_iter().flat_map(|(at, field, text)| {
        words::runs(text).map(move |run| (&text[run], at, field, field.weight()))
    });
    in_name.chain(in_texts)
}

/// What a name begins with is what it is about: `User.Read` is about users,
/// `UserAuthMethod-Phone.Read` only has to do with them.
fn importance(name: &str, run: &Range<usize>) -> f32 {
    let subject = name.find('.').unwrap_or(name.len());
    if run.end > subject {
        0.75
    } else if *run == (0..subject) {
        1.0
    } else {
        0.6
    }
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
    if asked.letters() == 1 {
        return None;
    }
    let (typed, text) = match asked.writing {
        Writing::Arabic => (without_article(&asked.text), without_article(&there.text)),
        _ => (asked.text.as_str(), there.text.as_str()),
    };
    if text == typed {
        return Some(Fit::Whole);
    }
    if differ_in_ending(typed, text) {
        return Some(Fit::Ending);
    }
    if text.starts_with(typed) {
        return Some(Fit::Beginning);
    }
    // German and Dutch write words together; Arabic writes the article onto the noun.
    let least = if asked.writing == Writing::Arabic {
        3
    } else {
        4
    };
    (asked.letters() >= least && text.contains(typed)).then_some(Fit::Within)
}

/// `transcripties` and `transcripten`, `liked` and `likes`: both begin alike and go on for
/// three letters at most.
fn differ_in_ending(one: &str, two: &str) -> bool {
    let alike = one.chars().zip(two.chars());
    let alike = alike.take_while(|(one, two)| one == two).count();
    let rests = [one, two].map(|word| word.chars().count() - alike);
    alike >= 5
        && rests
            .iter()
            .all(|rest| *rest <= ENDING && *rest * 2 <= alike)
}

/// Words that nothing fits better: the single letter that was typed first, or an error.
fn loosely(asked: &Word, there: &Word, letters: usize) -> Option<Fit> {
    if asked.letters() == 1 && asked.writing == there.writing {
        return there
            .text
            .starts_with(&asked.text)
            .then_some(Fit::Beginning);
    }
    misspelt(asked, there, letters)
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

fn answer(doc: u32, all: &[Best], share: f32, in_all: f32, words: Rc<[Asked]>) -> Found {
    let mean = all.iter().map(|best| best.weight).sum::<f32>() / in_all;
    let shown = all.iter().max_by(|one, two| {
        let typed = one.typed.cmp(&two.typed);
        typed.then(one.weight.total_cmp(&two.weight))
    });
    let (field, text) = shown.map_or((Field::Name, 0), |best| (best.place.field, best.place.text));
    Found {
        doc: doc as usize,
        // At most 2,000, so below any match of the name as a whole.
        score: (mean * (0.6 + 0.4 * share.min(1.0)) * 20.0) as u32,
        why: Why::Words {
            field,
            text: usize::from(text),
            words,
        },
    }
}
