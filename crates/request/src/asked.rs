//! Permissions asked for in plain sentences: "Contoso asks permission to read all groups".

use crate::clean::{Word, words};
use crate::items::{Doubt, Form, Head, Inspector, Item};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, Shape};
use crate::lexicon::Signal;
use crate::prose;
use crate::reader::Entry;
use crate::titles::Title;
use std::ops::Range;

/// A sentence tells less surely than a title what is asked for.
const MOST_CONFIDENCE: u8 = 60;

/// Blocks longer than this many bytes are no paragraphs that a person wrote.
const LONGEST_PARAGRAPH: usize = 4_000;

/// Looks for permissions in the paragraphs that are neither permissions nor their reasons.
pub(crate) fn read(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    let mut reasons: Vec<Range<usize>> = Vec::new();
    for entry in entries.iter() {
        if let Item::Heads { heads, .. } = &entry.item {
            reasons.extend(heads.iter().flat_map(|head| head.reason.iter().cloned()));
        }
    }
    reasons.sort_by_key(|reason| reason.end);
    for (entry, block) in entries.iter_mut().zip(blocks) {
        let plain = matches!(entry.item, Item::Text)
            && matches!(block.shape, Shape::Line | Shape::Bullet)
            && block.content.len() <= LONGEST_PARAGRAPH;
        let next = reasons.partition_point(|reason| reason.end <= block.content.start);
        let taken = reasons
            .get(next)
            .is_some_and(|reason| reason.start < block.content.end);
        if plain
            && !taken
            && let Some(item) = inspector.asked_in(&block.content)
        {
            entry.item = item;
        }
    }
}

impl Inspector<'_> {
    fn asked_in(&self, content: &Range<usize>) -> Option<Item> {
        let (mut heads, mut doubts) = (Vec::new(), Vec::new());
        let mut start = content.start;
        while start < content.end {
            let sentence = prose::sentence(self.text, &(start..content.end), &(start..start));
            if sentence.is_empty() {
                break;
            }
            match self.asked_by(&sentence) {
                Some(Ok(head)) => heads.push(head),
                Some(Err(doubt)) => doubts.push(doubt),
                None => {}
            }
            start = sentence.end.max(start + 1);
            while !self.text.is_char_boundary(start) {
                start += 1;
            }
        }
        (!heads.is_empty() || !doubts.is_empty()).then_some(Item::Heads { heads, doubts })
    }

    /// What follows "permission to" in a sentence that asks.
    fn asked_by(&self, sentence: &Range<usize>) -> Option<Result<Head, Doubt>> {
        let all = words(self.text, sentence.clone());
        self.lexicon.find(Signal::Asking, &all)?;
        let (at, n) = self.lexicon.find_last(Signal::Permission, &all)?;
        let cues = kinds::cues(self.text, sentence.clone(), self.lexicon);
        let told = |word: &&Word| {
            cues.iter()
                .any(|cue| cue.at.start <= word.at.start && word.at.end <= cue.at.end)
        };
        let clause: Vec<Word> = all[at + n..]
            .iter()
            .filter(|word| !told(word))
            .skip_while(|word| self.opens_clause(word))
            .cloned()
            .collect();
        let title = self.clause(&clause)?;
        let place = clause.first()?.at.start..clause.last()?.at.end;
        let declined = prose::lead_declines(self.text, sentence.clone(), self.lexicon);
        let Some(mut found) = self.found(&title, &place) else {
            return Some(Err(Doubt {
                at: sentence.clone(),
                certain: true,
                ..self.doubt(&title, place)
            }));
        };
        found.at = sentence.clone();
        found.confidence = found.confidence.min(MOST_CONFIDENCE);
        found.declined = declined;
        if let Some(cue) = kinds::only(&cues) {
            found.kinds = vec![KindCue::clone(cue)];
        }
        Some(Ok(Head {
            form: Form::Prose,
            found: vec![found],
            reason: vec![sentence.clone()],
        }))
    }

    /// "to", "om", "zu": small words before the verb.
    fn opens_clause(&self, word: &Word) -> bool {
        let means_more = self.lexicon.meanings(&word.key).iter().any(|(ix, lexeme)| {
            self.main.is_none_or(|main| main == *ix) && *lexeme != crate::lexicon::Lexeme::Glue
        });
        self.lexicon.is_small(&word.key) && !means_more
    }

    /// The longest beginning of a clause that reads as a title: what follows says what for.
    fn clause(&self, clause: &[Word]) -> Option<Title> {
        (2..=clause.len().min(40)).rev().find_map(|n| {
            self.read_words(&clause[..n])
                .filter(|title| title.whole || n == clause.len())
        })
    }
}
