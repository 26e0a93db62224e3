//! What a search answers with.

use super::{Field, Index, kin::Asked, words};
use scopeglass_domain::{Kind, PermissionName};
use std::ops::Range;
use uuid::Uuid;

/// The answers to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The best ones, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all, those beyond the limit included.
    pub total: usize,
}

/// One permission and kind that answers the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The permission.
    pub permission: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// How well it fits; comparable within one answer only.
    pub score: u32,
    /// What of it fits.
    pub matched: Matched,
    /// Which bytes of the matched name or text fit, in order. Empty for ids and paths.
    pub highlights: Vec<Range<usize>>,
}

/// What of a permission fits a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matched {
    /// Nothing was asked; it fits the filters.
    Filters,
    /// Its name.
    Name,
    /// Its id.
    Id(Uuid),
    /// A call that it opens.
    Path {
        /// The HTTP method.
        method: String,
        /// The path in the published spelling.
        template: String,
        /// Whether it is the least privileged one for the call, by the published data.
        least_privileged: bool,
        /// Of these one is needed besides; empty where the permission is enough.
        also_requires: Vec<PermissionName>,
    },
    /// One of the texts handed over for it.
    Text {
        /// Which sort of text.
        field: Field,
        /// The number of the text among those of the permission and kind, from 0.
        text: usize,
    },
}

/// A stretch of a text, marked or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The words.
    pub text: &'t str,
    /// Whether they fit the question.
    pub marked: bool,
}

/// A text cut at its highlights, in order; nothing is lost and no piece is empty.
/// Highlights of another text mark nothing.
pub fn pieces<'t>(text: &'t str, highlights: &[Range<usize>]) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for range in highlights {
        let (Some(before), Some(marked)) = (text.get(done..range.start), text.get(range.clone()))
        else {
            continue;
        };
        pieces.extend([(before, false), (marked, true)]);
        done = range.end;
    }
    pieces.push((text.get(done..).unwrap_or_default(), false));
    let pieces = pieces.into_iter().filter(|(text, _)| !text.is_empty());
    pieces
        .map(|(text, marked)| Piece { text, marked })
        .collect()
}

/// A document that answers, before it is shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub doc: usize,
    pub score: u32,
    pub why: Why,
}

/// Why a document answers; highlights are found only for those that are shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Why {
    Told(Matched),
    Name(Vec<Range<usize>>),
    Words {
        field: Field,
        text: usize,
        words: std::rc::Rc<[Asked]>,
    },
}

impl Index<'_> {
    pub(super) fn hit(&self, found: Found) -> Hit {
        let doc = self.docs.at(found.doc);
        let (matched, highlights) = match found.why {
            Why::Told(matched) => (matched, Vec::new()),
            Why::Name(highlights) => (Matched::Name, highlights),
            Why::Words {
                field: Field::Name,
                words,
                ..
            } => (Matched::Name, self.marks(doc.name.as_str(), &words)),
            Why::Words { field, text, words } => {
                let highlights = doc.texts.get(text);
                let highlights = highlights.map(|(_, text)| self.marks(text, &words));
                (
                    Matched::Text { field, text },
                    highlights.unwrap_or_default(),
                )
            }
        };
        Hit {
            permission: doc.name.clone(),
            kind: doc.kind,
            score: found.score,
            matched,
            highlights,
        }
    }

    /// Where the words stand in a text; a word that means alike counts only where the
    /// typed one is nowhere in it.
    fn marks(&self, text: &str, asked: &[Asked]) -> Vec<Range<usize>> {
        let runs = words::runs(text).chain(words::name_parts(text));
        let runs: Vec<_> = runs
            .map(|run| (run.start, &text[run.clone()], words::Word::new(&text[run])))
            .collect();
        let marks = asked.iter().flat_map(|word| {
            let places =
                |meets: &dyn Fn(&words::Word) -> Option<words::Word>| -> Vec<Range<usize>> {
                    let met = runs.iter().filter_map(|(start, run, folded)| {
                        let place = meets(folded)?.place_in(run, folded);
                        Some(start + place.start..start + place.end)
                    });
                    met.collect()
                };
            let typed = places(&|there| word.is_typed(there).then(|| word.word.clone()));
            if typed.is_empty() {
                places(&|there| word.relative_in(there).cloned())
            } else {
                typed
            }
        });
        joined(marks.collect())
    }
}

fn joined(mut marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(marks.len());
    for mark in marks {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => joined.push(mark),
        }
    }
    joined
}
